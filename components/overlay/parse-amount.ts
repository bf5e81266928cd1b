const PLAIN = /^\d+(\.\d{1,2})?$/

/**
 * An amount as people type it: "145", "145,5", "1 284.50", "1,284". A separator before exactly three digits
 * groups thousands, as money has two decimals at most. `null` when it is no amount.
 */
export function parseAmount(text: string): number | null {
  const dense = text.replace(/\s/g, '')
  const grouped = dense.replace(/[.,](?=\d{3}(?:[.,]|$))/g, '')
  const plain = grouped.replace(',', '.')
  return PLAIN.test(plain) ? Number(plain) : null
}
