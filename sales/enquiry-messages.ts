import type { TracedEnquiry } from './traced-enquiry'

/** The messages of one enquiry, in the order in which it took them. */
export function messagesOfEnquiry<M extends { key: string }>(
  { keys }: Pick<TracedEnquiry, 'keys'>,
  messages: readonly M[],
): M[] {
  const byKey = new Map(messages.map((message) => [message.key, message]))
  return keys.map((key) => byKey.get(key)).filter((message) => message !== undefined)
}
