import type { ListRow } from '../chat-platform'
import { COMMENTED, type InboxWords, WORDS } from './words'

type LastWords = Pick<ListRow, 'lastFrom' | 'preview'>

const NOTHING: LastWords = { lastFrom: null, preview: null }
const ALL = Object.values(WORDS)

/**
 * Reads who wrote last from a row's words. Languages mix within one page, so each language's own prefix
 * and phrases are tried; but "not ours" means "the customer's" only in a language whose own prefix is
 * known, and an unverified prefix counts as known once this page has shown it.
 */
export class LastWriter {
  readonly #shown = new Set<InboxWords>()

  /** `snippet` as shown; `language` is the list's, `null` when it could not be told. */
  read(snippet: string, language: InboxWords | null): LastWords {
    const words = snippet.toLowerCase()
    if (words === '' || isReaction(words)) return NOTHING
    const own = ALL.find((one) => words.startsWith(one.own))
    if (own) return { lastFrom: 'us', preview: snippet.slice(own.own.length).trim() }
    if (ALL.some((one) => one.ownAttachment.some((phrase) => isWhole(words, phrase))))
      return { lastFrom: 'us', preview: snippet }
    // An act of ours in words that are not in the table, or a customer who begins so: not to be told apart.
    const unsure = ALL.some((one) => one.ownAct.some((phrase) => words.startsWith(phrase)))
    const known = language !== null && (language.verified || this.#shown.has(language))
    return { lastFrom: known && !unsure ? 'customer' : null, preview: snippet }
  }

  /** The list's language: by an own prefix that it shows, its day words, else by what the document declares. */
  language(snippets: string[], days: string[], declared: string): InboxWords | null {
    for (const one of ALL) {
      if (snippets.some((snippet) => snippet.toLowerCase().startsWith(one.own))) this.#shown.add(one)
    }
    const shown = ALL.filter((one) => this.#shown.has(one))
    const byDay = ALL.find((one) => days.some((day) => one.days.includes(day.toLowerCase())))
    return shown.at(-1) ?? byDay ?? WORDS[declared.toLowerCase().split('-')[0] ?? ''] ?? null
  }
}

/** "Nino commented": a row that stands for a post's comments and no conversation (2026, one source). */
export function isComment(snippet: string, name: string): boolean {
  const words = snippet.toLowerCase()
  return COMMENTED.some((phrase) => words.startsWith(`${name.toLowerCase()} ${phrase}`))
}

function isReaction(words: string): boolean {
  return ALL.some((one) => one.reaction.some((phrase) => words.startsWith(phrase)))
}

function isWhole(words: string, phrase: string): boolean {
  return words.replace(/[.…!]+$/, '') === phrase
}
