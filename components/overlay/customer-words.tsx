const GEORGIAN = /[\u10a0-\u10ff\u1c90-\u1cbf]/
const CYRILLIC = /[\u0400-\u04ff]/

/** A customer's own words or name: cut with "…", full in the title, and spoken in their own language. */
export function CustomerWords({ text, class: className }: { text: string; class?: string }) {
  return (
    <span class={className ? `clip ${className}` : 'clip'} lang={languageOf(text)} dir="auto" title={text}>
      {text}
    </span>
  )
}

/** The language by its script; a Latin text does not show it. */
export function languageOf(text: string): string | undefined {
  if (GEORGIAN.test(text)) return 'ka'
  return CYRILLIC.test(text) ? 'ru' : undefined
}
