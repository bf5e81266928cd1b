import { v001 } from './v001'

/** Rows as version 2 wrote them: those of version 1, and the reply library. Never changed. */
export const v002: Record<string, object[]> = {
  ...v001,
  replies: [
    {
      id: 'reply-price-value',
      kind: 'reply',
      titles: { ka: 'ფასი და რას იღებს კლიენტი', en: 'Price with its value' },
      shortcut: '/price',
      labels: ['move:price', 'move:value'],
      stage: 'new',
      variants: [
        { writing: 'ka', tactic: 'A', text: '{{product}} {{price}} ლარი ღირს. ვისთვის არჩევთ?' },
        { writing: 'ka', tactic: 'gift', text: '{{product}} {{price}} ლარი ღირს, შეფუთვა საჩუქრად.' },
      ],
      experiment: ['A', 'gift'],
      picture: true,
      order: 0,
      managed: false,
      version: 2,
    },
  ],
  pictures: [{ replyId: 'reply-price-value', picture: 'data:image/png;base64,iVBORw0KGgo=' }],
  products: [
    {
      id: 'p1',
      name: 'Loafers',
      price: 145,
      currency: 'GEL',
      variants: [{ name: 'white 38', price: null, stock: '2 left' }],
      stock: '',
      benefit: 'natural leather',
      addOns: [{ product: 'p2', kind: 'cross-sell' }],
      paymentLink: 'https://pay.example/1',
      instalmentMonths: 6,
      order: 0,
    },
  ],
  replyUses: [
    {
      id: 'u1',
      at: 1_790_064_210_000,
      replyId: 'reply-price-value',
      tactic: 'A',
      writing: 'ka',
      conversationId: 'c1',
      won: null,
    },
    {
      id: 'u2',
      at: 1_780_064_210_000,
      replyId: 'reply-price-value',
      tactic: 'gift',
      writing: 'ka',
      conversationId: null,
      won: true,
    },
  ],
}
