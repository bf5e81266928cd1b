import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { type Product, productValues } from '@/sales/catalogue'
import { piecesOf } from '@/sales/placeholders'
import type { Writing } from '@/sales/quick-replies'

interface Props {
  text: string
  writing: Writing
  products: Product[]
}

/** The text as it goes in: filled with a product, and with what is still missing marked. */
export function ReplyPreview({ text, writing, products }: Props) {
  const { replies } = useSpeech().words
  const [id, choose] = useState(products[0]?.id ?? '')
  const product = products.find((one) => one.id === id)
  const language = writing === 'ka-Latn' ? 'ka' : writing
  const values = {
    ...(product ? productValues(product, null, language) : {}),
    customer: replies.sampleCustomer,
  }
  return (
    <>
      {products.length > 0 && (
        <select
          class="input"
          aria-label={replies.previewFor}
          value={id}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          <option value="">{replies.noProduct}</option>
          {products.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
      <p class="preview" lang={writing}>
        {[...piecesOf(text, values).entries()].map(([place, piece]) =>
          piece.kind === 'text' ? (
            piece.text
          ) : (
            <span key={place} class="slot" data-missing={piece.kind === 'missing' || undefined}>
              {piece.kind === 'missing' ? (replies.places[piece.text] ?? piece.text) : piece.text}
            </span>
          ),
        )}
      </p>
    </>
  )
}
