import type { Database } from '@/storage/database'
import { exportProducts, importProducts, listProducts, removeProduct, saveProduct } from '@/storage/products'
import { acceptStarter, exportReplies, importReplies, offerStarter } from '@/storage/reply-files'
import { listReplies, readPicture, removeReply, reorderReplies, saveReply } from '@/storage/reply-library'
import { suggestReplies } from '@/storage/reply-suggestions'
import { noteUse, readRecords } from '@/storage/reply-uses'
import type { RequestName } from '@/storage/requests'
import { currentMeasure } from '@/storage/rules'
import type { Handlers } from './listen'

type LibraryRequest = Extract<
  RequestName,
  `replies.${string}` | `reply.${string}` | `starter.${string}` | `product${string}`
>

/** One handler per request of the reply library and the catalogue. */
export function libraryHandlers(db: Database): Pick<Handlers, LibraryRequest> {
  const done = async (work: Promise<void>) => {
    await work
    return {}
  }
  return {
    'replies.list': () => listReplies(db),
    'replies.records': () => readRecords(db, Date.now()),
    'reply.picture': ({ id }) => readPicture(db, id),
    'reply.save': ({ reply, picture }) => saveReply(db, reply, picture),
    'reply.remove': ({ id }) => done(removeReply(db, id)),
    'replies.reorder': ({ ids }) => done(reorderReplies(db, ids)),
    'replies.import': (ask) => importReplies(db, ask),
    'replies.export': (ask) => exportReplies(db, ask, Date.now()),
    'starter.offer': () => offerStarter(db),
    'starter.accept': () => acceptStarter(db),
    'reply.used': (used) => done(noteUse(db, used)),
    'replies.suggest': async (ask) =>
      suggestReplies(db, ask, Date.now(), (await currentMeasure()).rules.hours),
    'products.list': () => listProducts(db),
    'product.save': ({ product }) => saveProduct(db, product),
    'product.remove': ({ id }) => done(removeProduct(db, id)),
    'products.import': (ask) => importProducts(db, ask),
    'products.export': () => exportProducts(db, Date.now()),
  }
}
