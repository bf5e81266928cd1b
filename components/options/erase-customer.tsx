import { useRef, useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { type Customer, FoundCustomers } from './found-customers'

/** Resolves to those whose name holds the words, or to a sentence when they can't be read. */
export type FindCustomers = (query: string) => Promise<Customer[] | string>

interface Props {
  find: FindCustomers
  erase: (conversationId: string) => Promise<string | null>
}

/** Search, see what is stored, confirm, erase. */
export function EraseCustomer({ find, erase }: Props) {
  const { data } = useSpeech().words.options
  const [open, setOpen] = useState(false)
  return (
    <div class="setting">
      <span>{data.eraseCustomer}</span>
      <div class="setting-control">
        <button type="button" class="btn" aria-expanded={open} onClick={() => setOpen(!open)}>
          {data.choose}
        </button>
      </div>
      <p>{data.eraseCustomerRule}</p>
      {open && <Search find={find} erase={erase} />}
    </div>
  )
}

function Search({ find, erase }: Props) {
  const { words } = useSpeech()
  const { data } = words.options
  const [found, setFound] = useState<Customer[] | null>(null)
  const [said, say] = useState('')
  const asked = useRef('')
  const search = async (query: string) => {
    asked.current = query
    const answer = query.trim() === '' ? null : await find(query)
    // An answer that was overtaken by the next letter is no longer wanted.
    if (asked.current !== query) return
    setFound(typeof answer === 'string' ? null : answer)
    say(typeof answer === 'string' ? answer : answer === null ? '' : data.found(answer.length))
  }
  const eraseOne = async ({ conversationId, customer }: Customer) => {
    const problem = await erase(conversationId)
    await search(asked.current)
    say(problem ?? data.erasedCustomer(customer))
  }
  return (
    <div class="erase-search">
      <input
        class="input"
        type="search"
        aria-label={data.search}
        placeholder={data.search}
        onInput={(event) => void search(event.currentTarget.value)}
      />
      {found && <FoundCustomers found={found} erase={eraseOne} />}
      <p class="muted" role="status">
        {found?.length === 0 && said === data.found(0) ? data.nobody : said}
      </p>
    </div>
  )
}
