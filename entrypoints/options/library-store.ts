import { signal } from '@preact/signals'
import type { CatalogueActions } from '@/components/catalogue/catalogue-section'
import type { Speech } from '@/components/language/speech'
import type { ImportView, LibraryActions, LibraryView } from '@/components/replies/library-view'
import { ask } from '@/storage/client'
import type { ExportFile, Reply } from '@/storage/requests'

/** The reply library and the catalogue as the background keeps them, and what the page may do with them. */
export function openLibrary(speech: () => Speech, currency: () => string) {
  const library = signal<LibraryView>({ replies: [], records: [], starter: 0, products: [] })

  async function read(): Promise<void> {
    const [replies, records, starter, products] = await Promise.all([
      ask('replies.list', {}),
      ask('replies.records', {}),
      ask('starter.offer', {}),
      ask('products.list', {}),
    ])
    const { value } = library
    library.value = {
      replies: replies.ok ? replies.value : value.replies,
      records: records.ok ? records.value : value.records,
      starter: starter.ok ? starter.value.count : 0,
      products: products.ok ? products.value : value.products,
    }
  }

  const sentenceOf = (reply: Reply<unknown>) =>
    reply.ok ? null : speech().words.common.problems[reply.problem]

  /** Shows what is kept now, and says what went wrong. */
  async function afterwards(reply: Reply<unknown>): Promise<string | null> {
    await read()
    return sentenceOf(reply)
  }

  async function imported(reply: Reply<ImportView>, apply: boolean): Promise<ImportView | string> {
    if (apply) await read()
    return reply.ok ? reply.value : (sentenceOf(reply) ?? '')
  }

  function handOver(reply: Reply<ExportFile>): string | null {
    if (reply.ok) download(reply.value)
    return sentenceOf(reply)
  }

  const replyActions: LibraryActions = {
    save: async (reply, picture) =>
      afterwards(await ask('reply.save', picture === undefined ? { reply } : { reply, picture })),
    remove: async (id) => afterwards(await ask('reply.remove', { id })),
    move: async (id, step) => {
      const own = library.value.replies.filter(({ managed }) => !managed)
      const place = own.findIndex((reply) => reply.id === id)
      const pair = [own[place], own[place + step]].flatMap((reply) => reply?.id ?? [])
      if (pair.length < 2) return null
      return afterwards(await ask('replies.reorder', { ids: step < 0 ? pair : pair.reverse() }))
    },
    readPicture: async (id) => {
      const reply = await ask('reply.picture', { id })
      return reply.ok ? reply.value : null
    },
    acceptStarter: async () => afterwards(await ask('starter.accept', {})),
    readImport: async ({ name, text }, apply) => {
      const format = name.toLowerCase().endsWith('.csv') ? 'csv' : 'json'
      const { language } = speech()
      return imported(await ask('replies.import', { format, text, apply, language }), apply)
    },
    exportFile: async (kind) => {
      const format = kind === 'csv' ? 'csv' : 'json'
      return handOver(await ask('replies.export', { format, managed: kind === 'managed' }))
    },
  }

  const productActions: CatalogueActions = {
    save: async (product) => afterwards(await ask('product.save', { product })),
    remove: async (id) => afterwards(await ask('product.remove', { id })),
    readImport: async ({ text }, apply) =>
      imported(await ask('products.import', { text, apply, currency: currency() }), apply),
    exportFile: async () => handOver(await ask('products.export', {})),
    copy: (text) => navigator.clipboard.writeText(text),
  }

  void read()
  return { library, replyActions, productActions }
}

function download({ name, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
