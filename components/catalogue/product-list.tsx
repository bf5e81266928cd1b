import { useMemo, useState } from 'preact/hooks'
import { formatMoney, formatNumber } from '@/components/language/format'
import type { Language } from '@/components/language/language'
import { useSpeech } from '@/components/language/speech'
import { EntryList } from '@/components/replies/entry-list'
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
  return (
    <EntryList
      label={catalogue.list}
      search={catalogue.search(formatNumber(products.length, language))}
      query={query}
      find={setQuery}
      entries={shown.map((product) => ({
        id: product.id,
        title: product.name || catalogue.fresh,
        facts: priceOf(product, language),
      }))}
      chosen={chosen}
      choose={choose}
    >
      {found.length === 0 && query !== '' && catalogue.notFound}
      {found.length > MOST_SHOWN && more(formatNumber(found.length - MOST_SHOWN, language))}
    </EntryList>
  )
}

function priceOf({ price, currency }: Product, language: Language): string {
  return price === null ? '' : formatMoney({ value: price, currency }, language)
}
