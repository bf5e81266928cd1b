import { useEffect, useMemo, useState } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { type QuickReply, titleOf, writingsOf } from '@/sales/quick-replies'
import { prepareReplySearch, type ReplySearch } from '@/sales/reply-search'

/** As many as anybody reads through; the rest is for the search. */
const MOST_SHOWN = 60

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
  const found = useFound(replies, query)
  const shown = [...(fresh ? [fresh] : []), ...found.slice(0, MOST_SHOWN)]
  const rest = found.length - MOST_SHOWN
  return (
    <div class="editor-list">
      <label class="editor-search">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          aria-label={words.replies.search(formatNumber(replies.length, language))}
          placeholder={words.replies.search(formatNumber(replies.length, language))}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <ul aria-label={words.replies.list}>
        {shown.map((reply) => (
          <li key={reply.id}>
            <Item reply={reply} chosen={reply.id === chosen} choose={() => choose(reply.id)} />
          </li>
        ))}
      </ul>
      <p class="muted" role="status">
        {found.length === 0 && query !== '' && words.replies.notFound}
        {rest > 0 && words.replies.more(formatNumber(rest, language))}
      </p>
    </div>
  )
}

function Item({ reply, chosen, choose }: { reply: QuickReply; chosen: boolean; choose: () => void }) {
  const { words, language } = useSpeech()
  const title = titleOf(reply, language) || words.replies.freshTitle
  const facts = [reply.shortcut, writingsOf(reply).join(' '), reply.managed && words.replies.managed]
  return (
    <button type="button" class="item" aria-current={chosen || undefined} onClick={choose}>
      <span class="clip" title={title}>
        {title}
      </span>
      <span class="item-facts clip">{facts.filter(Boolean).join(' · ')}</span>
    </button>
  )
}

/** The index is made when somebody first searches, and again when the library has changed. */
function useFound(replies: QuickReply[], query: string): QuickReply[] {
  const searched = query.trim() !== ''
  const [search, setSearch] = useState<ReplySearch | null>(null)
  useEffect(() => {
    let wanted = true
    if (searched) void prepareReplySearch(replies).then((made) => wanted && setSearch(made))
    return () => {
      wanted = false
    }
  }, [replies, searched])
  return useMemo(() => {
    if (!search || !searched) return replies
    const byId = new Map(replies.map((reply) => [reply.id, reply]))
    return search.find(query, MOST_SHOWN).flatMap(({ id }) => byId.get(id) ?? [])
  }, [search, searched, replies, query])
}
