/** "{{customer}}": a name of letters, digits and "_" between double braces. */
const PLACEHOLDER = /\{\{\s*([\p{L}\p{N}_]{1,40})\s*\}\}/gu

/** What a text can be filled with, by the placeholder's name. */
export type PlaceholderValues = Readonly<Record<string, string>>

/** The names of a text's placeholders, each once, in the order of the text. */
export function placeholdersIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(PLACEHOLDER), ([, name]) => name ?? ''))]
}

/** Those that the values leave open; a value of blanks fills nothing. */
export function missingIn(text: string, values: PlaceholderValues): string[] {
  return placeholdersIn(text).filter((name) => valueFor(values, name) === null)
}

/**
 * The text with every known placeholder filled, and what is still missing. One pass: what a value contains
 * stands as it is, braces too, so that a customer who is called "{{price}}" fills nothing.
 */
export function fillPlaceholders(
  text: string,
  values: PlaceholderValues,
): { text: string; missing: string[] } {
  const filled = text.replace(PLACEHOLDER, (whole, name: string) => valueFor(values, name) ?? whole)
  return { text: filled, missing: missingIn(text, values) }
}

/** A piece of a text as a preview shows it. */
export type Piece = { kind: 'text' | 'filled' | 'missing'; text: string }

/** The text in pieces: words, filled places, and open places by their name. */
export function piecesOf(text: string, values: PlaceholderValues): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const match of text.matchAll(PLACEHOLDER)) {
    if (match.index > end) pieces.push({ kind: 'text', text: text.slice(end, match.index) })
    const name = match[1] ?? ''
    const value = valueFor(values, name)
    pieces.push(value === null ? { kind: 'missing', text: name } : { kind: 'filled', text: value })
    end = match.index + match[0].length
  }
  if (end < text.length) pieces.push({ kind: 'text', text: text.slice(end) })
  return pieces
}

function valueFor(values: PlaceholderValues, name: string): string | null {
  const value = Object.hasOwn(values, name) ? values[name] : undefined
  return value === undefined || value.trim() === '' ? null : value
}
