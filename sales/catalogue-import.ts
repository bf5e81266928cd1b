import type { Product } from './catalogue'
import type { ReadCatalogue } from './catalogue-csv'
import type { LibraryChange } from './library-import'

/** What an import would change: it adds and changes, and never takes away. */
export function planCatalogue(
  kept: readonly Product[],
  file: ReadCatalogue,
): { changes: LibraryChange[]; put: Product[] } {
  const before = new Map(kept.map((product) => [product.id, product]))
  let order = kept.reduce((next, product) => Math.max(next, product.order + 1), 0)
  const changes: LibraryChange[] = []
  const put: Product[] = []
  for (const { product: filed } of file.products) {
    const known = before.get(filed.id)
    const product: Product = { ...filed, order: known?.order ?? order++ }
    const kind = !known ? 'added' : sameProduct(known, product) ? 'same' : 'changed'
    changes.push({ id: product.id, title: product.name, kind })
    if (kind !== 'same') put.push(product)
  }
  return { changes, put }
}

function sameProduct(a: Product, b: Product): boolean {
  const told = (one: Product) => [
    one.name,
    one.price,
    one.currency,
    one.variants.map(({ name, price, stock }) => [name, price, stock]),
    one.stock,
    one.benefit,
    one.addOns.map(({ product, kind }) => `${kind} ${product}`).sort(),
    one.paymentLink,
    one.instalmentMonths,
  ]
  return JSON.stringify(told(a)) === JSON.stringify(told(b))
}
