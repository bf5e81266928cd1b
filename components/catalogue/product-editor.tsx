import { useState } from 'preact/hooks'
import { formatMoney } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { RemoveReply } from '@/components/replies/remove-reply'
import { amountText, monthlyOf, type Product } from '@/sales/catalogue'
import { AddOnTags } from './add-on-tags'
import type { CatalogueActions } from './catalogue-section'
import { ProductField } from './product-field'
import { parseCurrency, parseLink, parseMonths, parseName, parsePrice, parseText } from './product-parse'
import { ProductVariants } from './product-variants'

interface Props {
  saved: Product
  isNew: boolean
  products: Product[]
  actions: CatalogueActions
}

export function ProductEditor({ saved, isNew, products, actions }: Props) {
  const { words, language } = useSpeech()
  const { catalogue } = words.replies
  const [begun, setBegun] = useState(saved)
  const [problem, setProblem] = useState<string | null>(null)
  const product = isNew ? begun : saved
  // A product without a name is not one yet: what is written stands here until it has one.
  const change = async (part: Partial<Product>) => {
    const changed = { ...product, ...part }
    setBegun(changed)
    if (changed.name !== '') setProblem(await actions.save(changed))
  }
  const set = (part: Partial<Product>) => void change(part)
  const price = product.price === null ? '' : amountText(product.price, language)
  return (
    <>
      <ProductField
        label={catalogue.name}
        saved={product.name}
        parse={parseName}
        save={(name) => set({ name })}
        wrong={catalogue.wrong.name}
      />
      <div class="two">
        <ProductField
          label={catalogue.price}
          saved={price}
          parse={parsePrice}
          save={(value) => set({ price: value })}
          wrong={catalogue.wrong.price}
        />
        <ProductField
          label={catalogue.currency}
          saved={product.currency}
          parse={parseCurrency}
          save={(currency) => set({ currency })}
          wrong={catalogue.wrong.currency}
        />
      </div>
      <div class="two">
        <ProductField
          label={catalogue.stock}
          saved={product.stock}
          parse={parseText}
          save={(stock) => set({ stock })}
          hint={catalogue.stockHint}
        />
        <ProductField
          label={catalogue.benefit}
          saved={product.benefit}
          parse={parseText}
          save={(benefit) => set({ benefit })}
        />
      </div>
      <Paying product={product} set={set} rule={useMonthly(product)} />
      <ProductVariants product={product} set={set} />
      <AddOnTags product={product} products={products} set={set} />
      {problem && (
        <p class="error" role="status">
          {problem}
        </p>
      )}
      {!isNew && (
        <RemoveReply
          name={product.name}
          question={catalogue.reallyRemove(product.name)}
          remove={() => actions.remove(product.id)}
        />
      )}
    </>
  )
}

interface PayingProps {
  product: Product
  set: (part: Partial<Product>) => void
  rule: string | null
}

function Paying({ product, set, rule }: PayingProps) {
  const { catalogue } = useSpeech().words.replies
  return (
    <div class="two">
      <ProductField
        label={catalogue.paymentLink}
        saved={product.paymentLink ?? ''}
        parse={parseLink}
        save={(paymentLink) => set({ paymentLink })}
        wrong={catalogue.wrong.link}
        hint="https://"
      />
      <ProductField
        label={catalogue.months}
        saved={product.instalmentMonths === null ? '' : String(product.instalmentMonths)}
        parse={parseMonths}
        save={(instalmentMonths) => set({ instalmentMonths })}
        wrong={catalogue.wrong.months}
        rule={rule}
      />
    </div>
  )
}

function useMonthly({ price, currency, instalmentMonths }: Product): string | null {
  const { words, language } = useSpeech()
  if (price === null || instalmentMonths === null) return null
  return words.replies.catalogue.monthly(
    formatMoney({ value: monthlyOf(price, instalmentMonths), currency }, language),
  )
}
