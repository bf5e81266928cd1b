import * as z from 'zod/mini'
import { LABELS } from './labels'
import { STAGES } from './stages'

/** How a saved text is written. Russian in Latin letters is read, but nobody saves replies in it. */
export const WRITINGS = ['ka', 'ka-Latn', 'ru', 'en'] as const
export type Writing = (typeof WRITINGS)[number]

/** `auto-reply`: what is sent while the shop is closed. */
export const REPLY_KINDS = ['reply', 'objection-answer', 'follow-up', 'auto-reply'] as const
export type ReplyKind = (typeof REPLY_KINDS)[number]

/** UTF-16 units. WhatsApp takes 65,536, Messenger 2,000; a reply longer than this is a file in disguise. */
export const MOST_TEXT = 10_000
export const MOST_NAME = 200
/** The tactic of a reply that has only one. */
export const FIRST_TACTIC = 'A'

const name = z.string().check(z.minLength(1), z.maxLength(MOST_NAME))
const title = z.optional(z.string().check(z.maxLength(MOST_NAME)))

/** One text of a reply: how it is written, and which tactic it follows. */
const variantSchema = z.object({
  writing: z.enum(WRITINGS),
  tactic: z.string().check(z.minLength(1), z.maxLength(60)),
  text: z.string().check(z.minLength(1), z.maxLength(MOST_TEXT)),
})
export type ReplyVariant = z.infer<typeof variantSchema>

/** A saved reply or objection answer (issue: "Saved replies"). */
export const quickReplySchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  kind: z.enum(REPLY_KINDS),
  /** What the operator finds it by, in the interface's languages. */
  titles: z.object({ ka: title, ru: title, en: title }),
  /** Typed in the palette: "/price". Empty where there is none. */
  shortcut: z.string().check(z.maxLength(40)),
  /** What it is offered for, and what it does. */
  labels: z.array(z.enum(LABELS)),
  /** `null`: it fits every stage. */
  stage: z.nullable(z.enum(STAGES)),
  variants: z.array(variantSchema).check(z.minLength(1), z.maxLength(60)),
  /** Two tactics run against each other; `null` while none do. */
  experiment: z.nullable(z.tuple([name, name])),
  /** Whether a picture belongs to it; the picture itself is kept apart, so that lists stay light. */
  picture: z.boolean(),
  /** Its place in the list, from 0. */
  order: z.number().check(z.int(), z.nonnegative()),
  /** Given out by the manager: operators read it and cannot change it. */
  managed: z.boolean(),
  /** Of a managed entry: that of its library. Of an own one: how often it was saved. */
  version: z.number().check(z.int(), z.nonnegative()),
})
export type QuickReply = z.infer<typeof quickReplySchema>

/** Of a picture as it may be pasted into a chat; no SVG, which can carry scripts. About 1 MB. */
export const pictureSchema = z
  .string()
  .check(z.maxLength(1_400_000), z.regex(/^data:image\/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/]+=*$/))

export function isPicture(dataUrl: string): boolean {
  return z.safeParse(pictureSchema, dataUrl).success
}

export type InterfaceLanguage = 'ka' | 'ru' | 'en'

/** The title in the interface's language, else in any other; a reply without one is known by its text. */
export function titleOf({ titles, variants }: QuickReply, language: InterfaceLanguage): string {
  const written = [titles[language], titles.en, titles.ka, titles.ru].find(Boolean)
  return written ?? variants[0]?.text.slice(0, 60) ?? ''
}

/** The tactics of a reply, in the order in which its texts name them. */
export function tacticsOf({ variants }: Pick<QuickReply, 'variants'>): string[] {
  return [...new Set(variants.map(({ tactic }) => tactic))]
}

/** The languages that a reply can be sent in, each once, in the order of the interface's list. */
export function writingsOf({ variants }: Pick<QuickReply, 'variants'>): Writing[] {
  return WRITINGS.filter((writing) => variants.some((variant) => variant.writing === writing))
}

/** As it is kept: line ends are LF, and characters that no keyboard makes are gone. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : ''))
}

/** Controls, and the marks that turn the direction of what follows them. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu
