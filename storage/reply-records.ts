import * as z from 'zod/mini'
import { pictureSchema, WRITINGS } from '@/sales/quick-replies'

/** The rows beside the library itself: `QuickReply` and `Product` are kept as they are. */

export const pictureRow = z.object({ replyId: z.string(), picture: pictureSchema })
export type PictureRow = z.infer<typeof pictureRow>

/** One time that a reply was put into a composer. */
export const replyUseRow = z.object({
  id: z.string(),
  at: z.number(),
  replyId: z.string(),
  tactic: z.string(),
  writing: z.enum(WRITINGS),
  /** `null` once the conversation is let go or erased; then `won` tells how it had ended. */
  conversationId: z.nullable(z.string()),
  won: z.nullable(z.boolean()),
})
export type ReplyUseRow = z.infer<typeof replyUseRow>
