import Dexie, { type DexieOptions, type Table } from 'dexie'
import type { Product } from '@/sales/catalogue'
import type { QuickReply } from '@/sales/quick-replies'
import type { DayFiguresRow, ShareRow } from './figure-records'
import type { ConversationRow, DismissalRow, EnquiryRow, MessageRow, OutcomeRow } from './records'
import type { PictureRow, ReplyUseRow } from './reply-records'
import { VERSIONS } from './upgrades'

export const DATABASE_NAME = 'chat-to-order'

/** A row that no longer parses: kept for whoever must find out why, and out of everybody's way. */
export interface SetAsideRow {
  id: string
  table: string
  row: unknown
}

/** An instant worth remembering: up to when messages were let go, when a customer was erased. */
interface MarkRow {
  name: string
  at: number
}

/** All that is kept, in the extension's own origin. Only the background opens it. */
export class Database extends Dexie {
  declare conversations: Table<ConversationRow, string>
  declare messages: Table<MessageRow, [conversationId: string, key: string]>
  declare enquiries: Table<EnquiryRow, string>
  declare outcomes: Table<OutcomeRow, string>
  declare dismissals: Table<DismissalRow, [conversationId: string, at: number]>
  declare shares: Table<ShareRow, [conversationId: string, day: string, credit: string]>
  declare dayFigures: Table<DayFiguresRow, [day: string, operator: string, platform: string, account: string]>
  declare replies: Table<QuickReply, string>
  declare pictures: Table<PictureRow, string>
  declare products: Table<Product, string>
  declare replyUses: Table<ReplyUseRow, string>
  declare marks: Table<MarkRow, string>
  declare setAside: Table<SetAsideRow, string>

  constructor(options: DexieOptions = {}) {
    super(DATABASE_NAME, options)
    for (const { version, tables, upgrade } of VERSIONS) {
      const made = this.version(version).stores(tables)
      if (upgrade) made.upgrade(upgrade)
    }
  }

  /** To be called before work begins: Dexie does not by itself try a second time what could not be opened. */
  heal(): void {
    if (this.hasFailed()) this.close({ disableAutoOpen: false })
  }

  /** One read-write transaction over everything: all of the work is kept, or nothing of it. */
  async change<T>(work: () => Promise<T>): Promise<T> {
    // Dexie follows native awaits only when the function it is given is itself an async one.
    return this.transaction('rw', this.tables, async () => work())
  }
}
