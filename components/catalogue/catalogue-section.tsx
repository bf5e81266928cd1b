import { useSpeech } from '@/components/language/speech'
import { FileTools } from '@/components/replies/file-tools'
import { useChosen } from '@/components/replies/use-chosen'
import type { Product } from '@/sales/catalogue'
import type { CatalogueActions } from './catalogue-actions'
import { Comparison } from './comparison'
import { ProductEditor } from './product-editor'
import { ProductList } from './product-list'

interface Props {
  products: Product[]
  currency: string
  actions: CatalogueActions
}

/** What the shop sells: its products fill the replies, and two to four of them become one message. */
export function CatalogueSection({ products, currency, actions }: Props) {
  const { catalogue, files } = useSpeech().words.replies
  const { id, choose, entry, isNew, fresh, begin } = useChosen(products, (id) => newProduct(id, currency))
  return (
    <section class="block" id="catalogue" aria-labelledby="catalogue-title">
      <div class="block-head" data-tools>
        <h2 id="catalogue-title">{catalogue.title}</h2>
        <FileTools
          accept=".csv"
          say={files.sayCatalogue}
          readImport={actions.readImport}
          exports={[{ name: files.asCsv, save: actions.exportFile }]}
          begin={{ name: catalogue.fresh, act: begin }}
        />
      </div>
      <p class="block-say">{catalogue.say}</p>
      {products.length === 0 && !fresh && <p class="muted">{catalogue.none}</p>}
      {(products.length > 0 || fresh) && (
        <div class="editor">
          <ProductList products={products} fresh={fresh} chosen={id} choose={choose} />
          <div class="editor-main">
            {entry ? (
              <ProductEditor
                key={entry.id}
                saved={entry}
                isNew={isNew}
                products={products}
                actions={actions}
              />
            ) : (
              <p class="muted">{catalogue.pick}</p>
            )}
          </div>
        </div>
      )}
      {products.length > 1 && <Comparison products={products} copy={actions.copy} />}
    </section>
  )
}

function newProduct(id: string, currency: string): Product {
  return {
    id,
    name: '',
    price: null,
    currency,
    variants: [],
    stock: '',
    benefit: '',
    addOns: [],
    paymentLink: null,
    instalmentMonths: null,
    order: 0,
  }
}
