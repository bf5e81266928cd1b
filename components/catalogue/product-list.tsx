import { useMemo, useState } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { formatMoney, formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { Product } from '@/sales/catalogue'
import { transliterate } from '@/sales/language/transliterate'

/** As many as anybody reads through; the rest is for the search. */
const MOST_SHOWN = 60

interface Props {
  products: Product[]
  /** One that is being written and not kept yet. */
  fresh: Product | null
  chosen: string | null
  choose: (id: string) => void
}

export function ProductList({ products, fresh, chosen, choose }: Props) {
  const { words, language } = useSpeech()
  const { catalogue, more } = words.replies
  const [query, setQuery] = useState('')
  const found = useMemo(() => {
    const wanted = transliterate(query.trim())
    return products.filter(({ name }) => transliterate(name).includes(wanted))
  }, [products, query])
  const shown = [...(fresh ? [fresh] : []), ...found.slice(0, MOST_SHOWN)]
  const label = catalogue.search(formatNumber(products.length, language))
  return (
    <div class="editor-list">
      <label class="editor-search">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          aria-label={label}
          placeholder={label}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      <ul aria-label={catalogue.list}>
        {shown.map((product) => (
          <li key={product.id}>
            <button
              type="button"
              class="item"
              aria-current={product.id === chosen || undefined}
              onClick={() => choose(product.id)}
            >
              <span class="clip" title={product.name}>
                {product.name || catalogue.fresh}
              </span>
              <span class="item-facts clip">
                {product.price !== null &&
                  formatMoney({ value: product.price, currency: product.currency }, language)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="muted" role="status">
        {found.length === 0 && query !== '' && catalogue.notFound}
        {found.length > MOST_SHOWN && more(formatNumber(found.length - MOST_SHOWN, language))}
      </p>
    </div>
  )
}
