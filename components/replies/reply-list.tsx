import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { formatNumber } from '@/components/language/format'
import type { Language } from '@/components/language/language'
import { useSpeech } from '@/components/language/speech'
import type { Words } from '@/components/language/words'
import { type QuickReply, titleOf, writingsOf } from '@/sales/quick-replies'
import { growReplySearch, type ReplySearch } from '@/sales/reply-search'
import { type Entry, EntryList } from './entry-list'

/** Rows drawn at first, and more at a time when they come into view. */
const DRAWN = 40
/** Fewer while somebody types: all of them change with each letter. */
const DRAWN_OF_FOUND = 15
/** As many as anybody reads through. */
const MOST_FOUND = 300
/** Within so many pixels of the end of the list more rows are drawn. */
const NEAR = 200

interface Props {
  replies: QuickReply[]
  /** One that is being written and not kept yet. */
  fresh: QuickReply | null
  chosen: string | null
  choose: (id: string) => void
}

export function ReplyList({ replies, fresh, chosen, choose }: Props) {
  const { words, language } = useSpeech()
  const [query, setQuery] = useState('')
  const [drawn, setDrawn] = useState(DRAWN)
  const found = useFound(replies, query)
  const shown = [...(fresh ? [fresh] : []), ...found.slice(0, drawn)]
  const find = (words: string) => {
    setQuery(words)
    setDrawn(words.trim() === '' ? DRAWN : DRAWN_OF_FOUND)
  }
  const drawMore = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement) => {
    if (drawn < found.length && scrollTop + clientHeight > scrollHeight - NEAR) setDrawn(drawn + DRAWN)
  }
  return (
    <EntryList
      label={words.replies.list}
      search={words.replies.search(formatNumber(replies.length, language))}
      query={query}
      find={find}
      entries={shown.map((reply) => entryOf(reply, words, language))}
      chosen={chosen}
      choose={choose}
      scrolled={drawMore}
    >
      {found.length === 0 && query !== '' && words.replies.notFound}
    </EntryList>
  )
}

function entryOf(reply: QuickReply, { replies }: Words, language: Language): Entry {
  const facts = [reply.shortcut, writingsOf(reply).join(' '), reply.managed && replies.managed]
  return {
    id: reply.id,
    title: titleOf(reply, language) || replies.freshTitle,
    facts: facts.filter(Boolean).join(' · '),
  }
}

/** The index is made when somebody first searches, and again when the library has changed. */
function useFound(replies: QuickReply[], query: string): QuickReply[] {
  const searched = query.trim() !== ''
  const search = useSearch(replies, searched)
  const byId = useMemo(() => new Map(replies.map((reply) => [reply.id, reply])), [replies])
  return useMemo(() => {
    if (!search || !searched) return replies
    return search.find(query, MOST_FOUND).flatMap(({ id }) => byId.get(id) ?? [])
  }, [search, searched, replies, byId, query])
}

/** `null` until the whole library is in it; once made it stays for the next words. */
function useSearch(replies: QuickReply[], searched: boolean): ReplySearch | null {
  const [search, setSearch] = useState<ReplySearch | null>(null)
  const begun = useRef(false)
  begun.current ||= searched
  const wanted = begun.current
  useEffect(() => {
    let current = true
    const growing = wanted ? growReplySearch(replies) : null
    void growing?.whole.then(() => current && setSearch(growing))
    return () => {
      current = false
    }
  }, [replies, wanted])
  return search
}
