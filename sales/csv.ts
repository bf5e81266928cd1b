import Papa from 'papaparse'

/** `null`: not known, an empty cell. */
export type Cell = string | number | boolean | null

/**
 * A file as spreadsheets read it: byte-order mark, CRLF, RFC 4180 quoting, "." as the decimal sign.
 * A text that a spreadsheet would run as a formula is prefixed with "'".
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(toText))
  return `\uFEFF${Papa.unparse([[...header], ...cells], { newline: '\r\n' })}`
}

function toText(cell: Cell): string {
  if (cell === null) return ''
  return typeof cell === 'string' ? guardFormula(cell) : String(cell)
}

function guardFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text
}

function isNumber(text: string): boolean {
  return /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(text)
}

/** Milliseconds as seconds, to the thousandth. */
export function toSeconds(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms) / 1000
}

/**
 * "chat-to-order_daily_2026-09-22_Nino.csv"; a range has both its days. The operator's name keeps its
 * letters, Georgian too, and loses what a file name cannot hold.
 */
export function csvName(kind: 'daily' | 'enquiries', from: string, to: string, operator: string): string {
  const days = from === to ? from : `${from}_${to}`
  const safe = operator
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `chat-to-order_${kind}_${days}_${safe || 'operator'}.csv`
}
