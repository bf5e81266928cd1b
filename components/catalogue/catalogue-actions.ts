import type { ReadImport } from '@/components/replies/library-view'
import type { Product } from '@/sales/catalogue'

export interface CatalogueActions {
  /** Resolves to a sentence when it failed, to `null` when it is done; so do the others. */
  save: (product: Product) => Promise<string | null>
  remove: (id: string) => Promise<string | null>
  readImport: ReadImport
  exportFile: () => Promise<string | null>
  copy: (text: string) => Promise<void>
}
