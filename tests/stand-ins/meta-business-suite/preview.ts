import type { Chat } from '../world'
import { isOurs, type Suite } from './suite'

/** Meta itself shortens what a row says; the rest is cut on the screen only. */
const LONGEST = 90

/** The words of a row: "You: " before our own, and phrases without it for attachments and reactions. */
export function preview(chat: Chat, { words }: Suite): string {
  const last = chat.said.findLast(({ kind, reactsTo }) => kind !== 'notice' || reactsTo !== undefined)
  if (!last) return ''
  if (last.reactsTo !== undefined) return `${words.reacted} ${last.text}`
  if (last.kind !== 'text' && last.kind !== 'call')
    return isOurs(last) ? words.ownAttachment : words.customerAttachment
  const text = shortened([last.text, ...(last.more ?? [])].at(-1) ?? '')
  return isOurs(last) ? `${words.you}${text}` : text
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line
}
