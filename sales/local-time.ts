/** The local date at an instant, "YYYY-MM-DD". */
export function localDay(_at: number, _timeZone: string): string {
  throw new Error('not yet')
}
