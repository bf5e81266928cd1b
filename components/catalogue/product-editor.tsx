import { useRef, useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { RemoveReply } from '@/components/replies/remove-reply'
import type { Product } from '@/sales/catalogue'
import { AddOnTags } from './add-on-tags'
import type { CatalogueActions } from './catalogue-actions'
import { NameAndPrice, Paying, StockAndBenefit } from './product-fields'
import { ProductVariants } from './product-variants'

interface Props {
  saved: Product
  isNew: boolean
  products: Product[]
  actions: CatalogueActions
}

export function ProductEditor({ saved, isNew, products, actions }: Props) {
  const { catalogue } = useSpeech().words.replies
  const { product, set, problem } = useProduct(saved, isNew, actions.save)
  const part = { product, set }
  return (
    <>
      <NameAndPrice {...part} />
      <StockAndBenefit {...part} />
      <Paying {...part} />
      <ProductVariants {...part} />
      <AddOnTags {...part} products={products} />
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

/** Fields are left faster than they are kept: each change builds on the one before, not on what is kept by then. */
function useProduct(saved: Product, isNew: boolean, save: CatalogueActions['save']) {
  const [written, write] = useState<Product | null>(isNew ? saved : null)
  const [problem, setProblem] = useState<string | null>(null)
  const latest = useRef(written)
  const change = async (part: Partial<Product>) => {
    const changed = { ...(latest.current ?? saved), ...part }
    latest.current = changed
    write(changed)
    // Without a name it is no product yet: what is written stands here until it has one.
    if (changed.name === '') return
    setProblem(await save(changed))
    if (latest.current !== changed) return
    latest.current = null
    write(null)
  }
  return { product: written ?? saved, set: (part: Partial<Product>) => void change(part), problem }
}
