import type { QuickReply } from '@/sales/quick-replies'
import starterSet from '@/storage/starter-replies.json'

/** As many replies as the largest library that we promise to serve. */
export const REPLIES = 5_000

/** The starter set again and again, each time with words of its own, as a large library has. */
export function largeLibrary(): QuickReply[] {
  return Array.from({ length: REPLIES }, (_, place) => replyOf(place))
}

function replyOf(place: number): QuickReply {
  const starter = starterSet.replies[place % starterSet.replies.length]
  const own = `${place.toString(36)}x${(place * 7919).toString(36)}`
  return {
    id: `r${place}`,
    kind: 'reply',
    titles: { ...starter?.title },
    shortcut: `/${own}`,
    labels: [],
    stage: null,
    variants: (['ka', 'ru', 'en'] as const).map((writing) => ({
      writing,
      tactic: 'A',
      text: `${starter?.text[writing] ?? ''} ${own}`,
    })),
    experiment: null,
    picture: false,
    order: place,
    managed: false,
    version: 1,
  }
}

/** What somebody types, letter by letter, in every script. */
export const QUERIES = [
  'fasi',
  'ფასი',
  'dostavka',
  'доставка',
  'garantia',
  'size chart',
  'mitana tbilisi',
  'цена',
  'xarisxi',
  '/price',
]
