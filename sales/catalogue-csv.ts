import * as z from 'zod/mini'
import { type ADD_ON_KINDS, type Product, productSchema } from './catalogue'
import { toCsv } from './csv'
import { type CsvRow, guard, readCsv } from './csv-reading'
import { clipped, type ImportProblem, problemsOf } from './import-problems'
import { cleanText } from './quick-replies'

/** One row per variant; what belongs to the whole product stands in each of its rows. */
const COLUMNS = [
  'id',
  'name',
  'price',
  'currency',
  'stock',
  'benefit',
  'variant',
  'variant_price',
  'variant_stock',
  'upsell',
  'cross_sell',
  'payment_link',
  'instalment_months',
] as const

export function catalogueCsv(products: readonly Product[]): string {
  const text = (value: string | number | null) => (typeof value === 'string' ? guard(value) : value)
  const rows = products.flatMap((product) => {
    const variants = product.variants.length > 0 ? product.variants : [null]
    return variants.map((variant) =>
      [
        product.id,
        product.name,
        product.price,
        product.currency,
        product.stock,
        product.benefit,
        variant?.name ?? '',
        variant?.price ?? null,
        variant?.stock ?? '',
        addOnsCell(product, 'upsell'),
        addOnsCell(product, 'cross-sell'),
        product.paymentLink ?? '',
        product.instalmentMonths,
      ].map(text),
    )
  })
  return toCsv(COLUMNS, rows)
}

function addOnsCell({ addOns }: Product, kind: (typeof ADD_ON_KINDS)[number]): string {
  return addOns.flatMap((one) => (one.kind === kind ? [one.product] : [])).join(';')
}

type FiledProduct = Omit<Product, 'order'>

export interface ReadCatalogue {
  products: { row: number; product: FiledProduct }[]
  problems: ImportProblem[]
}

/** Reads a table of products. `currency`: that of rows which name none. */
export function readCatalogueCsv(text: string, currency: string): ReadCatalogue {
  const table = readCsv(text)
  if (!table.columns.includes('name'))
    return { products: [], problems: [{ kind: 'missing-column', row: null, field: 'name', value: '' }] }
  const broken = new Set(table.problems.map(({ row }) => row))
  const groups = new Map<string, CsvRow[]>()
  for (const row of table.rows.filter(({ row }) => !broken.has(row))) {
    const key = row.cells.get('id')?.trim() || row.cells.get('name')?.trim() || `row-${row.row}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const read: ReadCatalogue = { products: [], problems: table.problems }
  for (const [id, rows] of groups) readProduct(read, rows, toProduct(id, rows, currency))
  if (groups.size === 0) read.problems.push({ kind: 'no-rows', row: null, field: '', value: '' })
  return read
}

function readProduct(read: ReadCatalogue, rows: readonly CsvRow[], raw: unknown): void {
  const row = rows[0]?.row ?? 1
  const parsed = z.safeParse(z.omit(productSchema, { order: true }), raw)
  if (parsed.success) read.products.push({ row, product: parsed.data })
  else read.problems.push(...problemsOf(parsed.error, row, raw))
}

function toProduct(id: string, rows: readonly CsvRow[], currency: string): unknown {
  const cell = (name: string) =>
    cleanText(rows.map(({ cells }) => cells.get(name)?.trim() ?? '').find((value) => value !== '') ?? '')
  return {
    id: id.slice(0, 100),
    name: cell('name'),
    price: numberIn(cell('price')),
    currency: cell('currency').toUpperCase() || currency,
    stock: cell('stock'),
    benefit: cell('benefit'),
    variants: rows.flatMap(({ cells }) => {
      const name = cells.get('variant')?.trim() ?? ''
      const stock = cells.get('variant_stock')?.trim() ?? ''
      return name === '' ? [] : [{ name, price: numberIn(cells.get('variant_price') ?? ''), stock }]
    }),
    addOns: [
      ...idsIn(cell('upsell')).map((product) => ({ product, kind: 'upsell' })),
      ...idsIn(cell('cross_sell')).map((product) => ({ product, kind: 'cross-sell' })),
    ],
    paymentLink: cell('payment_link') || null,
    instalmentMonths: numberIn(cell('instalment_months')),
  }
}

/** "145", "145.50", "145,50", "1 450"; what is no number stays as it is, so that it is refused by its name. */
function numberIn(cell: string): number | string | null {
  const written = cell.trim()
  if (written === '') return null
  const plain = written.replace(/[\s\u00a0\u202f]/g, '')
  return /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : clipped(written)
}

const idsIn = (cell: string) =>
  cell
    .split(';')
    .map((id) => id.trim())
    .filter(Boolean)
