import Papa from 'papaparse'
import { clipped, type ImportProblem } from './import-problems'

export interface CsvRow {
  /** From 1, the heading not counted. */
  row: number
  /** By the column's name in lower case; an empty cell is ''. */
  cells: ReadonlyMap<string, string>
}

/**
 * A table with a heading, as spreadsheets save it: any of ",", ";" and tab between cells, with or without
 * byte-order mark. The "'" that keeps a spreadsheet from running a text is taken off again.
 */
export function readCsv(text: string): { columns: string[]; rows: CsvRow[]; problems: ImportProblem[] } {
  const table = Papa.parse<string[]>(text, {
    delimiter: separatorIn(text.split(/\r|\n/, 1)[0] ?? ''),
    skipEmptyLines: 'greedy',
  })
  const columns = (table.data[0] ?? []).map((name) => name.trim().toLowerCase())
  const rows = table.data.slice(1).map((cells, place) => ({
    row: place + 1,
    cells: new Map(columns.map((column, at) => [column, unguard(cells[at] ?? '')])),
  }))
  const broken = new Set(table.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row ?? 0))
  const problems = [...broken].map((row): ImportProblem => {
    const cells = table.data[row] ?? []
    return { kind: 'broken-quotes', row: Math.max(1, row), field: '', value: clipped(cells.join(' ')) }
  })
  return { columns, rows, problems }
}

/** The heading alone tells it: it holds names only, while the cells below may hold any of these marks. */
function separatorIn(heading: string): string {
  return Papa.parse(heading, { delimitersToGuess: [',', ';', '\t'] }).meta.delimiter
}

/** A text as a cell that no spreadsheet runs; `unguard` gives the very text back. */
export function guard(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

function unguard(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}
