import type * as z from 'zod/mini'

/** Why a row of an imported file is left out. The dictionary makes sentences of these. */
export const IMPORT_PROBLEMS = [
  /** The file as a whole: */
  'not-readable',
  'no-rows',
  'missing-column',
  'too-large',
  'older-library',
  /** One row: */
  'missing',
  'too-long',
  'unknown-value',
  'wrong-form',
  'twice',
  'managed',
  'broken-quotes',
] as const
export type ImportProblemKind = (typeof IMPORT_PROBLEMS)[number]

export interface ImportProblem {
  kind: ImportProblemKind
  /** From 1, the heading of a table not counted; `null` for the file as a whole. */
  row: number | null
  /** The column, as tables name it; empty where none is to blame. */
  field: string
  /** What stood there, cut to a line. */
  value: string
}

/** A line's worth of what stood there, to show it. */
export function clipped(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 60 ? `${line.slice(0, 59)}…` : line
}

const KINDS: Record<string, ImportProblemKind> = {
  too_big: 'too-long',
  too_small: 'missing',
  invalid_value: 'unknown-value',
  invalid_format: 'wrong-form',
  invalid_union: 'unknown-value',
}

/** What zod found wrong with one row, one problem per field. */
export function problemsOf(error: z.core.$ZodError, row: number, read: unknown): ImportProblem[] {
  return error.issues.map((issue) => {
    const value = issue.path.reduce<unknown>(partOf, read)
    const absent = value === undefined || value === '' || value === null
    const kind = absent ? 'missing' : (KINDS[issue.code] ?? 'wrong-form')
    return { kind, row, field: columnOf(issue.path), value: clipped(value) }
  })
}

/** "variants.0.text" is the column "text", "paymentLink" is "payment_link". */
function columnOf(path: readonly PropertyKey[]): string {
  const name = path.findLast((key) => typeof key === 'string') ?? ''
  if (name === 'variants') return 'text'
  return String(name).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function partOf(whole: unknown, key: PropertyKey): unknown {
  return typeof whole === 'object' && whole !== null
    ? (whole as Record<PropertyKey, unknown>)[key]
    : undefined
}
