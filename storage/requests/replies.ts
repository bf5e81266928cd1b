import * as z from 'zod/mini'
import { IMPORT_PROBLEMS } from '@/sales/import-problems'
import { LABELS } from '@/sales/labels'
import { pictureSchema, quickReplySchema, WRITINGS } from '@/sales/quick-replies'
import { STAGES } from '@/sales/stages'
import { file, instant, nothing, type RequestMap } from './parts'

const text = z.string()
const count = z.number().check(z.int(), z.nonnegative())
const id = z.string().check(z.minLength(1))

/** How a file, or a table, would change what is kept. */
export const importAnswer = z.object({
  changes: z.array(
    z.object({ id: text, title: text, kind: z.enum(['added', 'changed', 'same', 'removed']) }),
  ),
  problems: z.array(
    z.object({ kind: z.enum(IMPORT_PROBLEMS), row: z.nullable(z.number()), field: text, value: text }),
  ),
  applied: z.boolean(),
})

/** Uses and decided enquiries of one tactic of one reply; "sold" is `won` of `decided`, from 20 decided on. */
const tacticRecord = z.object({
  replyId: text,
  tactic: text,
  used: count,
  decided: count,
  won: count,
  /** Of these, what compares while an experiment runs: in languages that have both of its tactics. */
  compared: z.object({ used: count, decided: count, won: count }),
})

/** One of the three best replies for the open chat, with the very text to insert. */
const suggestion = z.object({
  reply: quickReplySchema,
  variant: z.object({ writing: z.enum(WRITINGS), tactic: text, text }),
  used: count,
  /** "Sold `won` of `of`"; `null`: too few to say. */
  sold: z.nullable(z.object({ won: count, of: count })),
})
export type ReplySuggestion = z.infer<typeof suggestion>

/** The library of saved replies, its record, and what is suggested of it. */
export const replyRequests = {
  /** In the shop's order. */
  'replies.list': { from: ['content', 'page'], ask: nothing, answer: z.array(quickReplySchema) },
  'replies.records': { from: ['content', 'page'], ask: nothing, answer: z.array(tacticRecord) },
  /** `null`: it has none. A data address of a PNG, JPEG, WebP or GIF. */
  'reply.picture': { from: ['content', 'page'], ask: z.object({ id }), answer: z.nullable(text) },
  /** Place, version and `managed` are the library's to give. `picture`: left out, it stays; `null` takes it away. */
  'reply.save': {
    from: ['page'],
    ask: z.object({ reply: quickReplySchema, picture: z.optional(z.nullable(pictureSchema)) }),
    answer: quickReplySchema,
  },
  'reply.remove': { from: ['page'], ask: z.object({ id }), answer: nothing },
  /** The given ones take each other's places in the order of the list; all others stay where they are. */
  'replies.reorder': { from: ['page'], ask: z.object({ ids: z.array(id) }), answer: nothing },
  /** Without `apply` it only says what would change. */
  'replies.import': {
    from: ['page'],
    ask: z.object({
      format: z.enum(['json', 'csv']),
      text,
      apply: z.boolean(),
      language: z.enum(['ka', 'ru', 'en']),
    }),
    answer: importAnswer,
  },
  'replies.export': {
    from: ['page'],
    ask: z.object({ format: z.enum(['json', 'csv']), managed: z.boolean() }),
    answer: file,
  },
  /** How many replies the starter set has; 0 once the library holds anything. */
  'starter.offer': { from: ['page'], ask: nothing, answer: z.object({ count }) },
  'starter.accept': { from: ['page'], ask: nothing, answer: z.object({ added: count }) },
  /** `id` is made by the asker, so that a repeat counts nothing twice. */
  'reply.used': {
    from: ['content'],
    ask: z.object({
      id,
      at: instant,
      replyId: id,
      tactic: text,
      writing: z.enum(WRITINGS),
      conversationId: id,
    }),
    answer: nothing,
  },
  'replies.suggest': {
    from: ['content'],
    ask: z.object({
      conversationId: z.nullable(text),
      labels: z.array(z.enum(LABELS)),
      /** `null`: the stage on record is taken. */
      stage: z.nullable(z.enum(STAGES)),
      writing: z.nullable(
        z.object({
          language: z.nullable(z.enum(['ka', 'ru', 'en'])),
          script: z.enum(['Geor', 'Cyrl', 'Latn']),
        }),
      ),
    }),
    answer: z.array(suggestion),
  },
} as const satisfies RequestMap
