import * as z from 'zod/mini'
import { clipped, type ImportProblem, problemsOf } from './import-problems'
import {
  cleanText,
  FIRST_TACTIC,
  pictureSchema,
  type QuickReply,
  quickReplySchema,
  WRITINGS,
} from './quick-replies'

/** A reply as files hold it: its place, its library and the number of its savings are not told. */
export type FiledReply = Omit<QuickReply, 'order' | 'managed' | 'version' | 'picture'> & {
  /** `null`: the file tells nothing of a picture, and the one that is kept stays. */
  picture: string | null
}

export interface ReadLibrary {
  /** Whether it is the manager's, and then its version: the instant at which it was given out. */
  managed: boolean
  version: number
  replies: { row: number; reply: FiledReply }[]
  problems: ImportProblem[]
}

export const LIBRARY_FORMAT = 'chat-to-order-replies'
/** UTF-16 units; 5,000 long replies with pictures are below it. */
export const LARGEST_FILE = 50_000_000

const filedSchema = z.extend(
  z.omit(quickReplySchema, { order: true, managed: true, version: true, picture: true }),
  { picture: z.nullable(pictureSchema) },
)

const fileSchema = z.object({
  format: z.literal(LIBRARY_FORMAT),
  version: z._default(z.number().check(z.int(), z.nonnegative()), 0),
  managed: z._default(z.boolean(), false),
  replies: z.array(z.unknown()),
})

/** Reads a JSON library: the whole form that we write, or a plain list of replies. */
export function readLibraryJson(text: string): ReadLibrary {
  const parsed = parseJson(text)
  const file = Array.isArray(parsed)
    ? { version: 0, managed: false, replies: parsed as unknown[] }
    : z.safeParse(fileSchema, parsed).data
  if (!file) return unreadable(text)
  const read = readReplies(file.replies.map((raw, place) => ({ row: place + 1, raw: fromShortForm(raw) })))
  return { managed: file.managed, version: file.version, ...read }
}

/** Parses each on its own, so that one that is wrong never costs the others; the second of an id is refused. */
export function readReplies(rows: readonly { row: number; raw: unknown }[]) {
  const replies: ReadLibrary['replies'] = []
  const problems: ImportProblem[] = []
  const seen = new Set<string>()
  for (const { row, raw } of rows) {
    const parsed = z.safeParse(filedSchema, cleaned(raw))
    if (!parsed.success) problems.push(...problemsOf(parsed.error, row, raw))
    else if (seen.has(parsed.data.id))
      problems.push({ kind: 'twice', row, field: 'id', value: clipped(parsed.data.id) })
    else replies.push({ row, reply: parsed.data })
    if (parsed.success) seen.add(parsed.data.id)
  }
  if (rows.length === 0) problems.push({ kind: 'no-rows', row: null, field: '', value: '' })
  return { replies, problems }
}

export function unreadable(text: string): ReadLibrary {
  const problem: ImportProblem = {
    kind: 'not-readable',
    row: null,
    field: '',
    value: clipped(text.slice(0, 200)),
  }
  return { managed: false, version: 0, replies: [], problems: [problem] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const shortForm = z.looseObject({
  kind: z.optional(z.unknown()),
  title: z.optional(z.record(z.string(), z.unknown())),
  text: z.optional(z.record(z.string(), z.unknown())),
})

/** People write a title and one text per language; what they leave out has a usual value. */
function fromShortForm(raw: unknown): unknown {
  const short = z.safeParse(shortForm, raw)
  if (!short.success) return raw
  const { title, text, ...rest } = short.data
  const variants = WRITINGS.filter((writing) => text?.[writing] !== undefined).map((writing) => ({
    writing,
    tactic: FIRST_TACTIC,
    text: text?.[writing],
  }))
  return {
    titles: title ?? {},
    shortcut: '',
    labels: [],
    stage: null,
    experiment: null,
    picture: null,
    variants,
    ...rest,
    kind: rest.kind === 'objection' ? 'objection-answer' : (rest.kind ?? 'reply'),
  }
}

/** Texts and titles as they are kept, before their length is judged. */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]))
}
