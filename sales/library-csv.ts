import { toCsv } from './csv'
import { type CsvRow, guard, readCsv } from './csv-reading'
import type { ImportProblem } from './import-problems'
import { customerWriting, writingsFor } from './language-of'
import { type FiledReply, type ReadLibrary, readReplies } from './library-file'
import { FIRST_TACTIC, type Writing } from './quick-replies'

/** One row per text of a reply; what belongs to the whole reply stands in each of its rows. */
const COLUMNS = [
  'id',
  'kind',
  'shortcut',
  'title_ka',
  'title_ru',
  'title_en',
  'labels',
  'stage',
  'writing',
  'tactic',
  'text',
  'experiment_a',
  'experiment_b',
] as const

/** Pictures do not fit a table: they are in the JSON file only. */
export function libraryCsv(replies: readonly FiledReply[]): string {
  const rows = replies.flatMap((reply) =>
    reply.variants.map(({ writing, tactic, text }) =>
      [
        reply.id,
        reply.kind,
        reply.shortcut,
        reply.titles.ka ?? '',
        reply.titles.ru ?? '',
        reply.titles.en ?? '',
        reply.labels.join(';'),
        reply.stage ?? '',
        writing,
        tactic,
        text,
        reply.experiment?.[0] ?? '',
        reply.experiment?.[1] ?? '',
      ].map(guard),
    ),
  )
  return toCsv(COLUMNS, rows)
}

/** Columns that people write by hand: a whole reply in a row, one text per language. */
const TEXT_COLUMNS: readonly (readonly [string, Writing])[] = [
  ['text_ka', 'ka'],
  ['text_ka_latn', 'ka-Latn'],
  ['text_ru', 'ru'],
  ['text_en', 'en'],
]

/** Reads a table of replies: rows of one id, or else of one shortcut, are texts of the same reply. */
export function readLibraryCsv(text: string): ReadLibrary {
  const table = readCsv(text)
  const head = { managed: false, version: 0 }
  if (!table.columns.some((column) => column === 'text' || column.startsWith('text_'))) {
    const problem: ImportProblem = { kind: 'missing-column', row: null, field: 'text', value: '' }
    return { ...head, replies: [], problems: [problem] }
  }
  const broken = new Set(table.problems.map(({ row }) => row))
  const groups = new Map<string, CsvRow[]>()
  for (const row of table.rows.filter(({ row }) => !broken.has(row))) {
    const key = identityOf(row)
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const raw = [...groups].map(([id, rows]) => ({ row: rows[0]?.row ?? 1, raw: toReply(id, rows) }))
  const read = readReplies(raw)
  return { ...head, replies: read.replies, problems: [...table.problems, ...read.problems] }
}

function identityOf({ row, cells }: CsvRow): string {
  const told = cells.get('id')?.trim() || cells.get('shortcut')?.trim()
  return (
    told ||
    `row-${row}-${cells.get('title_en') || cells.get('title') || cells.get('text') || ''}`.slice(0, 100)
  )
}

function toReply(id: string, rows: readonly CsvRow[]): unknown {
  const cell = (name: string) =>
    rows.map(({ cells }) => cells.get(name) ?? '').find((value) => value !== '') ?? ''
  const title = cell('title')
  const pair = [cell('experiment_a'), cell('experiment_b')]
  return {
    id,
    kind: cell('kind').trim() || 'reply',
    shortcut: cell('shortcut').trim(),
    titles: titlesOf(title, cell),
    labels: cell('labels')
      .split(/[;,]/)
      .map((label) => label.trim())
      .filter(Boolean),
    stage: cell('stage').trim() || null,
    variants: rows.flatMap(({ cells }) => variantsOf(cells)),
    experiment: pair.every(Boolean) ? pair : null,
    picture: null,
  }
}

function titlesOf(title: string, cell: (name: string) => string): Record<string, string> {
  const titles = { ka: cell('title_ka'), ru: cell('title_ru'), en: cell('title_en') || title }
  return Object.fromEntries(Object.entries(titles).filter(([, text]) => text !== ''))
}

function variantsOf(cells: ReadonlyMap<string, string>) {
  const tactic = cells.get('tactic')?.trim() || FIRST_TACTIC
  const text = cells.get('text') ?? ''
  const told = text === '' ? [] : [{ writing: cells.get('writing')?.trim() || writingOf(text), tactic, text }]
  const more = TEXT_COLUMNS.flatMap(([column, writing]) => {
    const written = cells.get(column) ?? ''
    return written === '' ? [] : [{ writing, tactic, text: written }]
  })
  return [...told, ...more]
}

function writingOf(text: string): Writing {
  const writing = customerWriting([text])
  return (writing && writingsFor(writing)[0]) ?? 'en'
}
