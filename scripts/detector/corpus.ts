import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { LABELS, type Label } from '@/sales/labels'

const CORPUS = join(import.meta.dirname, '../../tests/corpus')

export const PARTS = ['train', 'tune', 'unseen'] as const
export type Part = (typeof PARTS)[number]

const sender = z.enum(['customer', 'operator'])
const writing = z.enum(['ka', 'ka-Latn', 'ru', 'en'])
const line = z.object({
  id: z.string(),
  lang: writing,
  from: sender,
  text: z.string(),
  labels: z.array(z.enum(LABELS as [Label, ...Label[]])),
})
const conversation = z.object({
  id: z.string(),
  lang: writing,
  temperature: z.enum(['hot', 'warm', 'cold']),
  turns: z.array(z.object({ from: sender, text: z.string() })),
})

export type Line = z.infer<typeof line> & { author: string }
export type Conversation = z.infer<typeof conversation>

/** The labelled messages of a part. Throws, naming the file, at a line that is none. */
export const linesOf = (part: Part): Line[] =>
  filesOf(part, false).flatMap((file) =>
    parsed(part, file, line).map((one) => ({ ...one, author: file.replace('.jsonl', '') })),
  )

/** The conversations of a part with their temperatures. */
export const conversationsOf = (part: Part): Conversation[] =>
  filesOf(part, true).flatMap((file) => parsed(part, file, conversation))

function filesOf(part: Part, conversations: boolean): string[] {
  return readdirSync(join(CORPUS, part))
    .filter((name) => name.endsWith('.jsonl') && name.startsWith('conversations-') === conversations)
    .sort()
}

function parsed<T>(part: Part, file: string, schema: z.ZodMiniType<T>): T[] {
  const rows = readFileSync(join(CORPUS, part, file), 'utf8')
    .split('\n')
    .filter(Boolean)
  return rows.map((row, at) => {
    const result = schema.safeParse(JSON.parse(row))
    if (!result.success) throw new Error(`${part}/${file}:${at + 1}: ${z.prettifyError(result.error)}`)
    return result.data
  })
}
