const made = new Map<string, Intl.DateTimeFormat>()

/** Intl takes far longer to make a format than to use it, and the overlay writes the same ones every second. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}${JSON.stringify(options)}`
  const known = made.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, options)
  made.set(key, format)
  return format
}
