import { FIRST_TACTIC, MOST_TEXT, type QuickReply, type Writing } from '@/sales/quick-replies'

/** A reply before its first word. */
export function newReply(id: string): QuickReply {
  return {
    id,
    kind: 'reply',
    titles: {},
    shortcut: '',
    labels: [],
    stage: null,
    variants: [],
    experiment: null,
    picture: false,
    order: 0,
    managed: false,
    version: 0,
  }
}

/** The text in one language and tactic; empty where there is none. */
export function textIn({ variants }: QuickReply, writing: Writing, tactic: string): string {
  return variants.find((one) => one.writing === writing && one.tactic === tactic)?.text ?? ''
}

/** With that text set; an emptied one goes. */
export function withText(reply: QuickReply, writing: Writing, tactic: string, text: string): QuickReply {
  const place = reply.variants.findIndex((one) => one.writing === writing && one.tactic === tactic)
  const variants =
    text === ''
      ? reply.variants.filter((_, at) => at !== place)
      : place < 0
        ? [...reply.variants, { writing, tactic, text }]
        : reply.variants.with(place, { writing, tactic, text })
  return { ...reply, variants }
}

/** Why it can't be kept as it is; `null` when it can. */
export function faultOf({ variants }: QuickReply): 'textMissing' | 'textTooLong' | null {
  if (!variants.some(({ text }) => text.trim() !== '')) return 'textMissing'
  return variants.some(({ text }) => text.length > MOST_TEXT) ? 'textTooLong' : null
}

/** A name that no tactic bears yet: A, B, C and on. */
export function nextTactic(tactics: readonly string[]): string {
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(FIRST_TACTIC.charCodeAt(0) + at))
  return letters.find((letter) => !tactics.includes(letter)) ?? `${FIRST_TACTIC}${tactics.length}`
}
