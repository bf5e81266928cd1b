import { useState } from 'preact/hooks'
import { formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { Product } from '@/sales/catalogue'
import { comparisonMessage, FEWEST_COMPARED, MOST_COMPARED } from '@/sales/comparison'
import { transliterate } from '@/sales/language/transliterate'

type MessageLanguage = 'ka' | 'ru' | 'en'
const LANGUAGES: readonly MessageLanguage[] = ['ka', 'ru', 'en']

/** Products to choose from at once; any other is found by its name. */
const FEW = 30

interface Props {
  products: Product[]
  copy: (text: string) => Promise<void>
}

/** Two to four products as one message to the customer. */
export function Comparison({ products, copy }: Props) {
  const { words, language } = useSpeech()
  const { catalogue, writings, writing } = words.replies
  const [ticked, tick] = useState<string[]>([])
  const [said, say] = useState<MessageLanguage>(language)
  const [query, setQuery] = useState('')
  const chosen = products.filter(({ id }) => ticked.includes(id))
  const toggle = (id: string, on: boolean) => tick(on ? [...ticked, id] : ticked.filter((one) => one !== id))
  const search = catalogue.search(formatNumber(products.length, language))
  return (
    <div class="stack">
      <h3>{catalogue.compare}</h3>
      <p class="muted">{catalogue.compareSay}</p>
      {products.length > FEW && (
        <input
          class="input"
          type="search"
          aria-label={search}
          placeholder={search}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <div class="compare-list">
        {shownOf(products, ticked, query).map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              class="check"
              checked={ticked.includes(id)}
              disabled={!ticked.includes(id) && chosen.length >= MOST_COMPARED}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      {chosen.length >= FEWEST_COMPARED && (
        <>
          <fieldset class="seg" data-start aria-label={writing}>
            {LANGUAGES.map((one) => (
              <button key={one} type="button" aria-pressed={one === said} onClick={() => say(one)}>
                {writings[one]}
              </button>
            ))}
          </fieldset>
          <Message key={said} text={comparisonMessage(chosen, said)} language={said} copy={copy} />
        </>
      )}
    </div>
  )
}

/** What is ticked stays in sight; of the rest those whose name has these letters. */
function shownOf(products: Product[], ticked: string[], query: string): Product[] {
  const wanted = transliterate(query.trim())
  const chosen = products.filter(({ id }) => ticked.includes(id))
  const rest = products.filter(({ id, name }) => !ticked.includes(id) && transliterate(name).includes(wanted))
  return [...chosen, ...rest.slice(0, FEW)]
}

function Message({ text, language, copy }: { text: string; language: string; copy: Props['copy'] }) {
  const { catalogue } = useSpeech().words.replies
  const [copied, setCopied] = useState<string | null>(null)
  return (
    <div class="stack">
      <p class="preview" lang={language}>
        {text}
      </p>
      <button
        type="button"
        class="btn"
        data-start
        onClick={async () => {
          await copy(text)
          setCopied(text)
        }}
      >
        {copied === text ? catalogue.copied : catalogue.copy}
      </button>
    </div>
  )
}
