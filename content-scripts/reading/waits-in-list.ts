import { agree } from '@/sales/agree'
import type { Site } from '@/sales/platform'
import type { WaitingChat } from '@/storage/requests'
import type { ListRow } from '../chat-platform'

type Wait = Pick<WaitingChat, 'site' | 'account' | 'platform' | 'customer'>

/**
 * Whether a row of this site's list can be the chat of a wait on record. A namesake in another account, or on another
 * platform of the same account, is somebody else.
 */
export function isRowOf(wait: Wait, { conversation }: Pick<ListRow, 'conversation'>, site: Site): boolean {
  return (
    wait.site === site &&
    wait.customer === conversation.customer &&
    agree(wait.account, conversation.account) &&
    agree(wait.platform, conversation.platform)
  )
}

/** The last words of those who wait, by the conversation's id: shown and never kept. Of two that could be meant, none. */
export function previewsOf(
  rows: readonly ListRow[],
  waiting: readonly WaitingChat[],
  site: Site,
): ReadonlyMap<string, string> {
  return new Map(
    waiting.flatMap((wait) => {
      const [row, ...others] = rows.filter((one) => isRowOf(wait, one, site))
      return row?.preview && others.length === 0 ? [[wait.conversationId, row.preview]] : []
    }),
  )
}
