import { formatMoney } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { amountText, monthlyOf, type Product } from '@/sales/catalogue'
import { ProductField } from './product-field'
import { parseCurrency, parseLink, parseMonths, parseName, parsePrice, parseText } from './product-parse'

interface Props {
  product: Product
  set: (part: Partial<Product>) => void
}

export function NameAndPrice({ product, set }: Props) {
  const { words, language } = useSpeech()
  const { catalogue } = words.replies
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
          saved={product.price === null ? '' : amountText(product.price, language)}
          parse={parsePrice}
          save={(price) => set({ price })}
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
    </>
  )
}

export function StockAndBenefit({ product, set }: Props) {
  const { catalogue } = useSpeech().words.replies
  return (
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
  )
}

export function Paying({ product, set }: Props) {
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
        rule={useMonthly(product)}
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
