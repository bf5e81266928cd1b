import type { Product } from '@/sales/catalogue'
import type { ReplyRecord } from '@/sales/experiments'
import type { ImportProblem } from '@/sales/import-problems'
import type { LibraryChange } from '@/sales/library-import'
import type { QuickReply } from '@/sales/quick-replies'

/** What an import would change, or has changed. */
export interface ImportView {
  changes: LibraryChange[]
  problems: ImportProblem[]
}

export interface ChosenFile {
  name: string
  text: string
}

/** Resolves to what would change, or to a sentence that says why it can't be told. */
export type ReadImport = (file: ChosenFile, apply: boolean) => Promise<ImportView | string>

/** Resolves to a sentence when it failed, to `null` when it is done. */
type Done = Promise<string | null>

export interface LibraryActions {
  save: (reply: QuickReply, picture?: string | null) => Done
  remove: (id: string) => Done
  /** Moves it by one place among the replies that may be moved. */
  move: (id: string, step: -1 | 1) => Done
  readPicture: (id: string) => Promise<string | null>
  acceptStarter: () => Done
  readImport: ReadImport
  exportFile: (kind: 'json' | 'csv' | 'managed') => Done
}

export interface LibraryView {
  /** In the shop's order. */
  replies: QuickReply[]
  records: (ReplyRecord & { replyId: string; tactic: string; compared: ReplyRecord })[]
  /** How many replies the starter set would add; 0 when it is not offered. */
  starter: number
  products: Product[]
}
