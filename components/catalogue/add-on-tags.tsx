import { useSpeech } from '@/components/language/speech'
import { Tag } from '@/components/tag'
import { ADD_ON_KINDS, type Product } from '@/sales/catalogue'

interface Props {
  product: Product
  products: Product[]
  set: (part: Partial<Product>) => void
}

/** What is offered with the product: a dearer one instead, or one more beside it. */
export function AddOnTags({ product, products, set }: Props) {
  const { catalogue } = useSpeech().words.replies
  const nameOf = (id: string) => products.find((one) => one.id === id)?.name ?? id
  const { addOns } = product
  const others = products.filter(
    ({ id }) => id !== product.id && !addOns.some((addOn) => addOn.product === id),
  )
  if (others.length === 0 && addOns.length === 0) return null
  return (
    <div class="row" data-wrap>
      <span class="muted">{catalogue.addOns}</span>
      {addOns.map((addOn) => (
        <Tag
          key={addOn.product}
          removeLabel={catalogue.removeAddOn(nameOf(addOn.product))}
          remove={() => set({ addOns: addOns.filter((one) => one !== addOn) })}
        >
          {nameOf(addOn.product)}: {catalogue.addOnKinds[addOn.kind]}
        </Tag>
      ))}
      <select
        class="input"
        data-add
        aria-label={catalogue.addOn}
        value=""
        onChange={({ currentTarget: { value } }) => set({ addOns: [...addOns, toAddOn(value)] })}
      >
        <option value="">{catalogue.addOn}</option>
        {ADD_ON_KINDS.map((kind) => (
          <optgroup key={kind} label={catalogue.addOnKinds[kind]}>
            {others.map(({ id, name }) => (
              <option key={id} value={`${kind} ${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

function toAddOn(value: string): Product['addOns'][number] {
  const kind = ADD_ON_KINDS.find((one) => value.startsWith(`${one} `)) ?? 'cross-sell'
  return { kind, product: value.slice(kind.length + 1) }
}
