import type { Sender } from '../labels'
import { type Reading, saysFor } from './model'

const MOST = 3
/** A word tells when it says at least this part of what the strongest word says. */
const SHARE = 0.45

export type Span = [start: number, end: number]

interface Word {
  start: number
  end: number
  says: number
}

/** The words that decided for a label, where they stand in the text; neighbours are one span. */
export function decidingWords(reading: Reading, from: Sender, head: number): Span[] {
  const words = wordsOf(reading.folded.key)
  const { start, end } = reading.features
  for (let at = 0; at < start.length; at += 1) {
    const says = saysFor(reading, from, at, head)
    if (says !== 0) share(words, start[at] ?? 0, end[at] ?? 0, says)
  }
  return joined(strongest(words)).map(([first, last]) => inText(reading, first, last))
}

function wordsOf(key: string): Word[] {
  return [...key.matchAll(/[^ ]+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    says: 0,
  }))
}

/** Divides what a feature says among the words that it lies in. */
function share(words: readonly Word[], start: number, end: number, says: number): void {
  const first = firstEndingAfter(words, start)
  let past = first
  while ((words[past]?.start ?? end) < end) past += 1
  for (let at = first; at < past; at += 1) {
    const word = words[at]
    if (word) word.says += says / (past - first)
  }
}

function firstEndingAfter(words: readonly Word[], place: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > place) high = middle
    else low = middle + 1
  }
  return low
}

function strongest(words: Word[]): Word[] {
  const most = Math.max(0, ...words.map((word) => word.says))
  const telling = words.filter((word) => word.says > 0 && word.says >= most * SHARE)
  const kept = [...telling].sort((a, b) => b.says - a.says).slice(0, 6)
  return telling.filter((word) => kept.includes(word))
}

/** Telling words that stand side by side become one stretch. */
function joined(words: Word[]): Span[] {
  const spans: Span[] = []
  for (const { start, end } of words) {
    const last = spans[spans.length - 1]
    if (last && start - last[1] <= 1) last[1] = end
    else spans.push([start, end])
  }
  return spans.slice(0, MOST)
}

function inText({ folded }: Reading, start: number, end: number): Span {
  return [folded.at[start] ?? 0, folded.to[end - 1] ?? 0]
}
