/** What is written in a product's fields, as it is kept; `undefined`: it does not hold. */

/** "145", "145.50", "145,50"; empty is a price that is not named. */
export function parsePrice(text: string): number | null | undefined {
  const written = text.trim().replace(/\s/g, '')
  if (written === '') return null
  return /^\d{1,9}([.,]\d{1,2})?$/.test(written) ? Number(written.replace(',', '.')) : undefined
}

export function parseLink(text: string): string | null | undefined {
  const written = text.trim()
  if (written === '') return null
  return /^https?:\/\/\S+$/.test(written) && URL.canParse(written) ? written : undefined
}

export function parseMonths(text: string): number | null | undefined {
  const written = text.trim()
  if (written === '') return null
  const months = Number(written)
  return Number.isInteger(months) && months >= 2 && months <= 60 ? months : undefined
}

export function parseCurrency(text: string): string | undefined {
  const written = text.trim().toUpperCase()
  return /^[A-Z]{3}$/.test(written) ? written : undefined
}

export function parseName(text: string): string | undefined {
  return text.trim() || undefined
}

export const parseText = (text: string): string => text.trim()
