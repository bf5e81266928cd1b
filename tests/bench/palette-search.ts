import { performance } from 'node:perf_hooks'
import { growReplySearch } from '@/sales/reply-search'
import { largeLibrary, QUERIES, REPLIES } from './library/large-library'

/** How long the palette's search takes over 5,000 replies: `npx tsx tests/bench/palette-search.ts`. */

/** Of a frame at 60 a second the search gets a half, in milliseconds: the rows are drawn in the same one. */
const SHARE = 8.3
const ROUNDS = 7

const library = largeLibrary()
const began = performance.now()
const search = growReplySearch(library)
await search.whole
const built = performance.now() - began

const words = [...new Set(QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1))))]
const rounds = Array.from({ length: ROUNDS }, () => words.map(timeOf))
// Of each key the middle of its times: whatever else the machine was doing is not ours.
const times = words.map((_, place) => middle(rounds.map((round) => round[place] ?? 0))).sort((a, b) => a - b)
const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? Number.NaN
const figures = [0.5, 0.95, 1].map((share) => `${at(share).toFixed(2)} ms`)
console.log(
  `${REPLIES} replies, index in ${built.toFixed(0)} ms of slices; a key: median, p95, worst ${figures.join(', ')}; half a frame is ${SHARE} ms`,
)
process.exitCode = at(1) < SHARE ? 0 : 1

/** Processor time in milliseconds: other programs on the machine do not count. */
function timeOf(query: string): number {
  const start = process.cpuUsage()
  search.find(query, 300)
  return process.cpuUsage(start).user / 1_000
}

function middle(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
