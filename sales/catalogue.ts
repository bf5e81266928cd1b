import * as z from 'zod/mini'
import type { PlaceholderValues } from './placeholders'

const text = (most: number) => z.string().check(z.maxLength(most))
const price = z.nullable(z.number().check(z.nonnegative(), z.maximum(1_000_000_000)))

const productVariantSchema = z.object({
  name: text(200).check(z.minLength(1)),
  /** `null`: the product's own. */
  price,
  stock: text(200),
})
export type ProductVariant = z.infer<typeof productVariantSchema>

/** `upsell`: the dearer one instead; `cross-sell`: one more beside it. */
export const ADD_ON_KINDS = ['upsell', 'cross-sell'] as const

/** A product of the shop. Prices in units of the currency, not in hundredths. */
export const productSchema = z.object({
  id: text(100).check(z.minLength(1)),
  name: text(200).check(z.minLength(1)),
  /** `null`: not named, for example "on request". */
  price,
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  variants: z.array(productVariantSchema).check(z.maxLength(200)),
  /** As the shop would say it: "2 left", "from Tuesday". */
  stock: text(200),
  /** What the customer gains; it stands in comparisons and fills {{benefit}}. */
  benefit: text(500),
  addOns: z.array(z.object({ product: z.string(), kind: z.enum(ADD_ON_KINDS) })).check(z.maxLength(50)),
  /** `null`: none. Only a web address is one. */
  paymentLink: z.nullable(text(1_000).check(z.regex(/^https?:\/\/\S+$/))),
  /** In how many months it can be paid off; `null`: not in instalments. */
  instalmentMonths: z.nullable(z.number().check(z.int(), z.minimum(2), z.maximum(60))),
  order: z.number().check(z.int(), z.nonnegative()),
})
export type Product = z.infer<typeof productSchema>

type MessageLanguage = 'ka' | 'ru' | 'en'

/** The amount as it stands in a message, without its currency: "145", "145.50"; ka and ru write "145,50". */
export function amountText(value: number, language: MessageLanguage): string {
  const digits = Number.isInteger(value) ? String(value) : value.toFixed(2)
  return language === 'en' ? digits : digits.replace('.', ',')
}

function priceOf(product: Product, variant: ProductVariant | null): number | null {
  return variant?.price ?? product.price
}

/** A month's share, rounded up to a whole unit, so that nobody is promised less than they pay. */
export function monthlyOf(price: number, months: number): number {
  return Math.ceil(Number((price / months).toFixed(6)))
}

/** What a product fills: {{product}}, {{price}}, {{stock}} and the rest; only what is known of it. */
export function productValues(
  product: Product,
  variant: ProductVariant | null,
  language: MessageLanguage,
): PlaceholderValues {
  const price = priceOf(product, variant)
  const months = product.instalmentMonths
  const values: Record<string, string | null> = {
    product: variant ? `${product.name}, ${variant.name}` : product.name,
    price: price === null ? null : amountText(price, language),
    currency: product.currency,
    stock: variant?.stock || product.stock,
    benefit: product.benefit,
    payment_link: product.paymentLink,
    months: months === null ? null : String(months),
    monthly: price === null || months === null ? null : amountText(monthlyOf(price, months), language),
  }
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => !!entry[1]))
}
