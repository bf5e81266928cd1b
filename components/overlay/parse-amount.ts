/** Digits, perhaps grouped by threes with one sign, then perhaps one or two decimals after the other sign. */
const AMOUNT = /^(\d+|\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:([.,])(\d{1,2}))?$/

/**
 * An amount as people type it: "145", "145,5", "1 284.50", "1,284". A sign before exactly three digits groups
 * thousands, as money has two decimals at most. `null` when it is no amount.
 */
export function parseAmount(text: string): number | null {
  const [whole, digits = '', grouping, point, cents = '0'] = AMOUNT.exec(text.replace(/\s/g, '')) ?? []
  if (whole === undefined || (grouping !== undefined && grouping === point)) return null
  return Number(`${digits.replace(/[.,]/g, '')}.${cents}`)
}
