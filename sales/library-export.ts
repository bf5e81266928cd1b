import { libraryCsv } from './library-csv'
import { type FiledReply, LIBRARY_FORMAT } from './library-file'
import type { QuickReply } from './quick-replies'

/**
 * The library as a file that an import gives back whole. `managed`: for the operators, who then read it and
 * cannot change it; `now` (epoch milliseconds) is its version, so that the later one wins.
 */
export function libraryFile(
  replies: readonly QuickReply[],
  pictures: ReadonlyMap<string, string>,
  { format, managed, now }: { format: 'json' | 'csv'; managed: boolean; now: number },
): { name: string; text: string } {
  const filed = replies.map((reply) => toFiled(reply, pictures.get(reply.id) ?? null))
  const day = new Date(now).toISOString().slice(0, 10)
  const name = `chat-to-order_replies_${day}${managed ? '_managed' : ''}.${format}`
  if (format === 'csv') return { name, text: libraryCsv(filed) }
  const file = { format: LIBRARY_FORMAT, version: managed ? now : 0, managed, replies: filed }
  return { name, text: `${JSON.stringify(file, null, 2)}\n` }
}

function toFiled(reply: QuickReply, picture: string | null): FiledReply {
  const { id, kind, titles, shortcut, labels, stage, variants, experiment } = reply
  return { id, kind, titles, shortcut, labels, stage, variants, experiment, picture }
}
