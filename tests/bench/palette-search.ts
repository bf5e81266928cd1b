import { performance } from 'node:perf_hooks'
import type { QuickReply } from '@/sales/quick-replies'
import { createReplySearch } from '@/sales/reply-search'
import starterSet from '@/storage/starter-replies.json'

/** How long the palette's search takes over 5,000 replies: `npx tsx tests/bench/palette-search.ts`. */

const REPLIES = 5_000
/** A frame at 60 a second, in milliseconds. */
const FRAME = 16.7
const QUERIES = [
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

const replies = Array.from({ length: REPLIES }, (_, at) => replyOf(at))
const began = performance.now()
const search = createReplySearch(replies)
const built = performance.now() - began

const times: number[] = []
for (let round = 0; round < 5; round += 1) {
  for (const query of QUERIES) {
    for (let length = 1; length <= query.length; length += 1) times.push(timeOf(query.slice(0, length)))
  }
}
times.sort((a, b) => a - b)
const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN
const figures = [
  `median ${at(0.5).toFixed(2)} ms`,
  `p95 ${at(0.95).toFixed(2)} ms`,
  `worst ${at(1).toFixed(2)} ms`,
]
console.log(
  `${REPLIES} replies, index in ${built.toFixed(0)} ms; a key: ${figures.join(', ')}; a frame is ${FRAME} ms`,
)
process.exitCode = at(0.95) < FRAME ? 0 : 1

function timeOf(query: string): number {
  const start = performance.now()
  search.find(query)
  return performance.now() - start
}

/** The starter set again and again, each time with words of its own, as a large library has. */
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
