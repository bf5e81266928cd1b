import type { ComponentChildren } from 'preact'
import { Icon } from '@/components/icon'

export interface Entry {
  id: string
  title: string
  facts: string
}

interface Props {
  /** What the list holds, and what its search says, with how many there are. */
  label: string
  search: string
  query: string
  find: (query: string) => void
  entries: readonly Entry[]
  chosen: string | null
  choose: (id: string) => void
  /** Somebody scrolled the list. */
  scrolled?: (list: HTMLElement) => void
  /** Said below the list: that nothing was found, or that there are more. */
  children?: ComponentChildren
}

/** The left side of an editor: a search, and the entries from which one is chosen. */
export function EntryList({
  label,
  search,
  query,
  find,
  entries,
  chosen,
  choose,
  scrolled,
  children,
}: Props) {
  return (
    <div class="editor-list">
      <label class="editor-search">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          aria-label={search}
          placeholder={search}
          value={query}
          onInput={(event) => find(event.currentTarget.value)}
        />
      </label>
      <ul aria-label={label} onScroll={({ currentTarget }) => scrolled?.(currentTarget)}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <Item entry={entry} chosen={entry.id === chosen} choose={() => choose(entry.id)} />
          </li>
        ))}
      </ul>
      <p class="muted" role="status">
        {children}
      </p>
    </div>
  )
}

function Item({ entry, chosen, choose }: { entry: Entry; chosen: boolean; choose: () => void }) {
  return (
    <button type="button" class="line-btn item" aria-current={chosen || undefined} onClick={choose}>
      <span class="clip" title={entry.title}>
        {entry.title}
      </span>
      <span class="item-facts clip">{entry.facts}</span>
    </button>
  )
}
