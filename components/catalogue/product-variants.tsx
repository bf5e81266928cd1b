import { useState } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import { amountText, type Product, type ProductVariant } from '@/sales/catalogue'
import { ProductField } from './product-field'
import { parseName, parsePrice, parseText } from './product-parse'

interface Props {
  product: Product
  set: (part: Partial<Product>) => void
}

/** Sizes, colours, models: each with its own price and stock where it has one. */
export function ProductVariants({ product, set }: Props) {
  const { catalogue } = useSpeech().words.replies
  const [adding, add] = useState(false)
  const { variants } = product
  const change = (place: number, part: Partial<ProductVariant>) => {
    const before = variants[place]
    if (before) set({ variants: variants.with(place, { ...before, ...part }) })
  }
  return (
    <div class="field">
      <span class="label">{catalogue.variants}</span>
      {[...variants.entries()].map(([place, variant]) => (
        <VariantRow
          key={place}
          number={place + 1}
          variant={variant}
          change={(part) => change(place, part)}
          remove={() => set({ variants: variants.toSpliced(place, 1) })}
        />
      ))}
      {adding ? (
        <div class="variant-row">
          <ProductField
            label={catalogue.variant(variants.length + 1)}
            hidden
            saved=""
            parse={parseName}
            save={(name) => {
              add(false)
              set({ variants: [...variants, { name, price: null, stock: '' }] })
            }}
          />
        </div>
      ) : (
        <button type="button" class="btn" data-start onClick={() => add(true)}>
          {catalogue.addVariant}
        </button>
      )}
    </div>
  )
}

interface RowProps {
  number: number
  variant: ProductVariant
  change: (part: Partial<ProductVariant>) => void
  remove: () => void
}

function VariantRow({ number, variant, change, remove }: RowProps) {
  const { words, language } = useSpeech()
  const { catalogue } = words.replies
  return (
    <div class="variant-row">
      <ProductField
        label={catalogue.variant(number)}
        hidden
        saved={variant.name}
        parse={parseName}
        save={(name) => change({ name })}
      />
      <ProductField
        label={catalogue.variantPrice(number)}
        hidden
        hint={catalogue.price}
        saved={variant.price === null ? '' : amountText(variant.price, language)}
        parse={parsePrice}
        save={(price) => change({ price })}
      />
      <ProductField
        label={catalogue.variantStock(number)}
        hidden
        hint={catalogue.stock}
        saved={variant.stock}
        parse={parseText}
        save={(stock) => change({ stock })}
      />
      <button type="button" class="icon-btn" aria-label={catalogue.removeVariant(number)} onClick={remove}>
        <Icon name="x" />
      </button>
    </div>
  )
}
