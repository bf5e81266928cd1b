import type { QuickReply, ReplyVariant, Writing } from '@/sales/quick-replies'

/** A saved reply with as little as a case needs. */
export function reply(id: string, changes: Partial<QuickReply> = {}): QuickReply {
  return {
    id,
    kind: 'reply',
    titles: { en: id },
    shortcut: '',
    labels: [],
    stage: null,
    variants: [text('en', `Text of ${id}`)],
    experiment: null,
    picture: false,
    order: 0,
    managed: false,
    version: 1,
    ...changes,
  }
}

export function text(writing: Writing, words: string, tactic = 'A'): ReplyVariant {
  return { writing, tactic, text: words }
}
