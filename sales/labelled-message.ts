import type { Author, Precision } from './platform'

/** The one label of a message that was read and means nothing; no label at all: it was not read yet. */
export const MEANS_NOTHING = 'none'

/** What the coaching figures need of one message of an enquiry. Labels are the detector's, corrected by hand, and cues. */
export interface LabelledMessage {
  at: number
  precision: Precision
  author: Author
  labels: readonly string[]
}

export function bears(message: LabelledMessage, kind: 'signal:' | 'objection:' | 'move:'): boolean {
  return message.labels.some((label) => label.startsWith(kind))
}

export function isPerson({ author }: LabelledMessage): boolean {
  return author === 'me' || author === 'teammate'
}

/** A customer's run that bears a kind of label, and the first message that a person wrote after it. */
export interface Prompt {
  asked: LabelledMessage
  reply: LabelledMessage | null
}

/**
 * Where a person had something to react to: one per run of customer messages, from its first message that
 * bears the kind, since several in a row want one answer (definitions, "Customer turn").
 */
export function promptsOf(messages: readonly LabelledMessage[], kind: 'signal:' | 'objection:'): Prompt[] {
  const prompts: Prompt[] = []
  let open: Prompt | null = null
  for (const message of messages) {
    if (isPerson(message)) {
      if (open) open.reply = message
      open = null
    } else if (message.author === 'customer' && !open && bears(message, kind)) {
      open = { asked: message, reply: null }
      prompts.push(open)
    }
  }
  return prompts
}

export function authorOf({ reply }: Prompt): 'me' | 'teammate' | null {
  return reply?.author === 'me' || reply?.author === 'teammate' ? reply.author : null
}
