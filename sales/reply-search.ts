import MiniSearch from 'minisearch'
import { searchKey, wordsIn } from './language/search-key'
import type { QuickReply } from './quick-replies'

export interface FoundReply {
  id: string
  /** Keys of the words that were found, for `marksIn`. */
  terms: string[]
}

export interface ReplySearch {
  /** The best first; nothing for a query without a word in it. */
  find(query: string, most?: number): FoundReply[]
}

interface Searched {
  id: string
  shortcut: string
  title: string
  text: string
}

/** Replies whose words are read in one go: a few milliseconds, so that a page stays awake over thousands. */
const SLICE = 20

/**
 * Search over a library in every script at once: "fasi" finds "ფასი", "dostavka" finds "доставка". Words may
 * be begun only, and one letter in four may be wrong, which also forgives Georgian case endings. Made in slices:
 * it finds what was read so far; `whole` resolves when that is all.
 */
export function growReplySearch(replies: readonly QuickReply[]): ReplySearch & { whole: Promise<void> } {
  const index = emptyIndex()
  const whole = index.addAllAsync(replies.map(toSearched), { chunkSize: SLICE })
  return { ...searchOver(index, replies), whole }
}

function emptyIndex(): MiniSearch<Searched> {
  return new MiniSearch<Searched>({
    fields: ['shortcut', 'title', 'text'],
    // Each word of a text once: how often it is said there tells nothing of who looks for it.
    tokenize: (text) => [...new Set(wordsIn(text).map(({ word }) => keyOf(word)))],
    processTerm: (key) => key || null,
  })
}

function searchOver(index: MiniSearch<Searched>, replies: readonly QuickReply[]): ReplySearch {
  const places = new Map(replies.map(({ id, order }) => [id, order]))
  const byScore = (a: { id: string; score: number }, b: { id: string; score: number }) =>
    b.score - a.score || (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0)
  return {
    find: (query, most = 50) =>
      index
        .search(wholeWords(query), {
          ...SEARCH,
          ...(hasWord(query) ? {} : { fields: ['shortcut', 'title'] }),
        })
        .slice(0, most)
        .sort(byScore)
        .map(({ id, terms }) => ({ id, terms })),
  }
}

const SEARCH = {
  boost: { shortcut: 4, title: 3 },
  combineWith: 'AND',
  prefix: true,
  // A figure with one digit wrong is another figure.
  fuzzy: (term: string) => (term.length > 3 && !/\d/.test(term) ? 0.25 : false),
  maxFuzzy: 1,
} as const

/** Every text has words with the same first letter: a single one is looked for in names only. */
function hasWord(query: string): boolean {
  return wordsIn(query).some(({ word }) => word.length > 1)
}

/** A letter behind a word is the next word's first: nearly every text has it, and it would cost a frame to say so. */
function wholeWords(query: string): string {
  const words = wordsIn(query).map(({ word }) => word)
  const whole = words.filter((word) => word.length > 1)
  return (whole.length > 0 ? whole : words).join(' ')
}

/** As many words as a large library has; more are forgotten and made anew. */
const MOST_WORDS = 50_000

/** A library says the same words over and over. */
function remembered(make: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const key = known.get(word) ?? make(word)
    if (known.size >= MOST_WORDS) known.clear()
    known.set(word, key)
    return key
  }
}

const keyOf = remembered(searchKey)

function toSearched({ id, shortcut, titles, variants }: QuickReply): Searched {
  const title = [titles.ka, titles.ru, titles.en].filter(Boolean).join('\n')
  return { id, shortcut, title, text: variants.map(({ text }) => text).join('\n') }
}

/** Where the found words stand in a shown text (UTF-16), in its own script. */
export function marksIn(text: string, terms: readonly string[]): [start: number, end: number][] {
  const wanted = new Set(terms)
  return wordsIn(text).flatMap(({ word, start, end }): [number, number][] =>
    wanted.has(keyOf(word)) ? [[start, end]] : [],
  )
}
