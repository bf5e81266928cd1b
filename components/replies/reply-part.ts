import type { QuickReply } from '@/sales/quick-replies'

/** What every part of the editor is given. */
export interface ReplyPart {
  reply: QuickReply
  change: (reply: QuickReply) => void
  /** To be called when a field is left: keeps what was changed. */
  finish: () => void
}
