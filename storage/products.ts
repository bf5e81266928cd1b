import { type Product, productSchema } from '@/sales/catalogue'
import { catalogueCsv, readCatalogueCsv } from '@/sales/catalogue-csv'
import { planCatalogue } from '@/sales/catalogue-import'
import { LARGEST_FILE } from '@/sales/library-file'
import type { Database } from './database'
import { readRow, readRows } from './read-rows'
import type { Answer, Ask } from './requests'

/** In the shop's order. */
export async function listProducts(db: Database): Promise<Product[]> {
  const products = await readRows(db, db.products, productSchema, await db.products.toArray())
  return products.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** A new product comes behind all others. */
export async function saveProduct(db: Database, product: Product): Promise<Product> {
  return db.change(async () => {
    const known = await readRow(db, db.products, productSchema, await db.products.get(product.id))
    const last = (await listProducts(db)).at(-1)
    const saved = { ...product, order: known?.order ?? (last ? last.order + 1 : 0) }
    await db.products.put(saved)
    return saved
  })
}

/** Takes a product away, from the add-ons of the others too. */
export async function removeProduct(db: Database, id: string): Promise<void> {
  await db.change(async () => {
    await db.products.delete(id)
    const others = (await listProducts(db)).filter(({ addOns }) =>
      addOns.some(({ product }) => product === id),
    )
    await db.products.bulkPut(
      others.map((other) => ({ ...other, addOns: other.addOns.filter(({ product }) => product !== id) })),
    )
  })
}

/** Says what the table would change, and changes it when `apply` is asked for. */
export async function importProducts(
  db: Database,
  { text, apply, currency }: Ask<'products.import'>,
): Promise<Answer<'products.import'>> {
  if (text.length > LARGEST_FILE)
    return { changes: [], problems: [{ kind: 'too-large', row: null, field: '', value: '' }], applied: false }
  const file = readCatalogueCsv(text, currency)
  return db.change(async () => {
    const { changes, put } = planCatalogue(await listProducts(db), file)
    if (apply) await db.products.bulkPut(put)
    return { changes, problems: file.problems, applied: apply }
  })
}

export async function exportProducts(db: Database, now: number): Promise<Answer<'products.export'>> {
  const day = new Date(now).toISOString().slice(0, 10)
  return { name: `chat-to-order_catalogue_${day}.csv`, text: catalogueCsv(await listProducts(db)) }
}
