import type { Product } from '@/sales/catalogue'
import type { QuickReply } from '@/sales/quick-replies'
import type { Ask, RequestName } from '@/storage/requests'

export function savedReply(changes: Partial<QuickReply> = {}): QuickReply {
  return {
    id: 'r1',
    kind: 'reply',
    titles: { en: 'Price with its value' },
    shortcut: '/price',
    labels: [],
    stage: null,
    variants: [{ writing: 'en', tactic: 'A', text: 'Hi {{customer}}! {{product}} is {{price}} lari.' }],
    experiment: null,
    picture: false,
    order: 0,
    managed: false,
    version: 1,
    ...changes,
  }
}

export function savedProduct(changes: Partial<Product> = {}): Product {
  return {
    id: 'p1',
    name: 'Loafers',
    price: 145,
    currency: 'GEL',
    variants: [],
    stock: '',
    benefit: '',
    addOns: [],
    paymentLink: null,
    instalmentMonths: null,
    order: 0,
    ...changes,
  }
}

type LibraryRequest = Extract<
  RequestName,
  `replies.${string}` | `reply.${string}` | `starter.${string}` | `product${string}`
>

/** One good question for every request of the library and the catalogue. */
export function libraryAsks(conversationId: string, at: number): { [N in LibraryRequest]: Ask<N> } {
  return {
    'replies.list': {},
    'replies.records': {},
    'reply.picture': { id: 'r1' },
    'reply.save': { reply: savedReply() },
    'reply.remove': { id: 'r1' },
    'replies.reorder': { ids: ['r1'] },
    'replies.import': { format: 'json', text: '[]', apply: false, language: 'en' },
    'replies.export': { format: 'json', managed: false },
    'starter.offer': {},
    'starter.accept': {},
    'reply.used': { id: 'u1', at, replyId: 'r1', tactic: 'A', writing: 'en', conversationId },
    'replies.suggest': { conversationId, labels: [], stage: null, writing: null },
    'products.list': {},
    'product.save': { product: savedProduct() },
    'product.remove': { id: 'p1' },
    'products.import': { text: 'name,price\nLoafers,145', apply: false, currency: 'GEL' },
    'products.export': {},
  }
}
