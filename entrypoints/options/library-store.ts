import { type Signal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { CatalogueActions } from '@/components/catalogue/catalogue-actions'
import type { Speech } from '@/components/language/speech'
import type { ImportView, LibraryActions, LibraryView } from '@/components/replies/library-view'
import { ask } from '@/storage/client'
import type { ExportFile, Reply } from '@/storage/requests'

/** The reply library and the catalogue as the background keeps them, and what the page may do with them. */
export function openLibrary(speech: () => Speech, currency: () => string) {
  const library = signal<LibraryView>({ replies: [], records: [], starter: 0, products: [] })
  const answers = answersFor(library, speech)
  void read(library)
  return {
    library,
    reread: () => void read(library),
    replyActions: replyActions(library, answers, speech),
    productActions: productActions(answers, currency),
  }
}

async function read(library: Signal<LibraryView>): Promise<void> {
  const [replies, records, starter, products] = await Promise.all([
    ask('replies.list', {}),
    ask('replies.records', {}),
    ask('starter.offer', {}),
    ask('products.list', {}),
  ])
  const known = library.value
  library.value = {
    replies: replies.ok ? replies.value : known.replies,
    records: records.ok ? records.value : known.records,
    starter: starter.ok ? starter.value.count : 0,
    products: products.ok ? products.value : known.products,
  }
}

type Answers = ReturnType<typeof answersFor>

/** What the page makes of an answer: it shows what is kept now, and says what went wrong. */
function answersFor(library: Signal<LibraryView>, speech: () => Speech) {
  const sentenceOf = (reply: Reply<unknown>) =>
    reply.ok ? null : speech().words.common.problems[reply.problem]
  return {
    async afterwards(reply: Reply<unknown>): Promise<string | null> {
      await read(library)
      return sentenceOf(reply)
    },
    async imported(reply: Reply<ImportView>, apply: boolean): Promise<ImportView | string> {
      if (apply) await read(library)
      return reply.ok ? reply.value : (sentenceOf(reply) ?? '')
    },
    async handOver(reply: Reply<ExportFile>): Promise<string | null> {
      if (reply.ok) await download(reply.value)
      return sentenceOf(reply)
    },
  }
}

function replyActions(
  library: Signal<LibraryView>,
  { afterwards, imported, handOver }: Answers,
  speech: () => Speech,
): LibraryActions {
  return {
    save: async (reply, picture) =>
      afterwards(await ask('reply.save', picture === undefined ? { reply } : { reply, picture })),
    remove: async (id) => afterwards(await ask('reply.remove', { id })),
    move: async (id, step) => {
      const ids = movedPair(library.value, id, step)
      return ids ? afterwards(await ask('replies.reorder', { ids })) : null
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
}

function productActions(
  { afterwards, imported, handOver }: Answers,
  currency: () => string,
): CatalogueActions {
  return {
    save: async (product) => afterwards(await ask('product.save', { product })),
    remove: async (id) => afterwards(await ask('product.remove', { id })),
    readImport: async ({ text }, apply) =>
      imported(await ask('products.import', { text, apply, currency: currency() }), apply),
    exportFile: async () => handOver(await ask('products.export', {})),
    copy: (text) => navigator.clipboard.writeText(text),
  }
}

/** The reply and its neighbour in their new order; `null` at the end of the list. Managed ones are passed over. */
function movedPair({ replies }: LibraryView, id: string, step: -1 | 1): string[] | null {
  const own = replies.filter(({ managed }) => !managed)
  const place = own.findIndex((reply) => reply.id === id)
  const neighbour = own[place + step]
  if (!neighbour) return null
  return step < 0 ? [id, neighbour.id] : [neighbour.id, id]
}

/** The address of the file lives as long as the page: the browser may still be reading it when this resolves. */
async function download({ name, text }: ExportFile): Promise<void> {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  await browser.downloads.download({ url, filename: name, saveAs: false })
}
