import type { ListRow } from '../chat-platform'
import { COMMENTED, type InboxWords, NOBODYS, REACTION_STEMS, WORDS } from './words'

type LastWords = Pick<ListRow, 'lastFrom' | 'preview'>

const NOTHING: LastWords = { lastFrom: null, preview: null }
const ALL = Object.values(WORDS)
const EMOJI = /\p{Extended_Pictographic}/u
const EMOJI_NEXT = /^[\s:]*\p{Extended_Pictographic}/u

/**
 * Reads who wrote last from a row's words. Each language's own prefix and phrases are tried; but "not ours"
 * means "the customer's" only in a language whose own prefix is known, and an unverified prefix counts as
 * known once this page has shown it.
 */
export class LastWriter {
  /** How many rows at once began with the language's own prefix, at most. */
  readonly #shown = new Map<InboxWords, number>()

  /** `snippet` as shown; `language` is the list's, `null` when it could not be told. */
  read(snippet: string, language: InboxWords | null): LastWords {
    const words = plain(snippet)
    if (words === '' || isReaction(words) || NOBODYS.some((phrase) => words.includes(phrase))) return NOTHING
    const own = ALL.find((one) => prefixOf(words, one) !== null)
    if (own) return this.#withPrefix(snippet, own, language)
    if (REACTION_STEMS.test(words) && EMOJI.test(words)) return NOTHING
    if (ALL.some((one) => one.ownAttachment.some((phrase) => isWhole(words, phrase))))
      return { lastFrom: 'us', preview: snippet }
    // An act of ours in words that are not in the table, or a customer who begins so: not to be told apart.
    const unsure = ALL.some((one) => one.ownAct.some((phrase) => words.startsWith(phrase)))
    const known = language !== null && (language.verified || this.#shown.has(language))
    return { lastFrom: known && !unsure ? 'customer' : null, preview: snippet }
  }

  /** An account has one language: another's prefix is what a customer may have written. */
  #withPrefix(snippet: string, own: InboxWords, language: InboxWords | null): LastWords {
    const foreign = language !== null && language !== own && !sharePrefix(language, own)
    if (foreign && (this.#shown.has(language) || !own.verified)) return { lastFrom: null, preview: snippet }
    return { lastFrom: 'us', preview: snippet.slice(prefixOf(plain(snippet), own)?.length).trim() }
  }

  /** The list's language: by the own prefix that most rows show, its day words, else what the document declares. */
  language(snippets: string[], days: string[], declared: string): InboxWords | null {
    const byCode = WORDS[declared.toLowerCase().split('-')[0] ?? ''] ?? null
    const byDay = ALL.find((one) => days.some((day) => one.days.includes(day.toLowerCase()))) ?? null
    const told = byDay ?? byCode
    for (const one of ALL) {
      // Short words of other languages may begin what a customer wrote.
      if (!one.verified && told !== null && told !== one) continue
      const count = snippets.filter((snippet) => prefixOf(plain(snippet), one) !== null).length
      if (count > (this.#shown.get(one) ?? 0)) this.#shown.set(one, count)
    }
    const [most] = [...this.#shown].sort((a, b) => b[1] - a[1])
    return most?.[0] ?? told
  }
}

/** As phrases are compared; as long as the snippet itself. */
function plain(snippet: string): string {
  return snippet.replace(/[\u00a0\u202f]/g, ' ').toLowerCase()
}

function prefixOf(words: string, language: InboxWords): string | null {
  return language.own.find((prefix) => words.startsWith(prefix)) ?? null
}

function sharePrefix(one: InboxWords, other: InboxWords): boolean {
  return one.own.some((prefix) => other.own.includes(prefix))
}

/** "Nino commented": a row that stands for a post's comments and no conversation (2026, one source). */
export function isComment(snippet: string, name: string): boolean {
  const words = snippet.toLowerCase()
  return COMMENTED.some((phrase) => words.startsWith(`${name.toLowerCase()} ${phrase}`))
}

/** The phrase, perhaps behind a name, and then its emoji; or the phrase and nothing else. */
function isReaction(words: string): boolean {
  return ALL.some((one) =>
    one.reaction.some((phrase) => {
      const start = words.indexOf(phrase)
      return start >= 0 && (words === phrase || EMOJI_NEXT.test(words.slice(start + phrase.length)))
    }),
  )
}

function isWhole(words: string, phrase: string): boolean {
  return words.replace(/[.…!]+$/, '') === phrase
}
