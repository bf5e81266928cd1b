/** The three Russian forms after a whole number: 1 заказ, 2 заказа, 5 заказов. */
export function russianPlural(count: number, one: string, few: string, many: string): string {
  const tens = count % 100
  const ones = count % 10
  if (tens >= 11 && tens <= 14) return many
  if (ones === 1) return one
  return ones >= 2 && ones <= 4 ? few : many
}
