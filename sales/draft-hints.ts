import type { Detection } from './detector'
import { type MeantMessage, meantAs, PREFIXES, unanswered } from './meaning'

export const DRAFT_HINTS = ['placeholder', 'wrong-price', 'discount', 'no-close', 'bare-price'] as const
export type DraftHintKind = (typeof DRAFT_HINTS)[number]

export interface DraftHint {
  kind: DraftHintKind
  /** What the hint names: the placeholder, or the product. */
  what: string | null
  /** The catalogue's price. */
  price: Price | null
}

interface Price {
  value: number
  currency: string
}

/** A product as far as a draft can be checked against it. */
export interface PricedProduct {
  name: string
  price: Price | null
}

interface Draft {
  text: string
  detections: readonly Detection[]
  /** The open thread, oldest first, without the draft. */
  messages: readonly MeantMessage[]
  products: readonly PricedProduct[]
  now: number
}

type Rule = (draft: Draft) => Omit<DraftHint, 'kind'> | null

const DAY = 24 * 60 * 60_000
const NOTHING = { what: null, price: null }
/** Amounts followed or led by a currency: "145 ლარი", "145₾", "$20", "145 лари". */
const AMOUNT =
  /(?:[₾$€₽]\s?(\d[\d\s.,]*\d|\d))|(?:(?<![\d.,])(\d{1,6}(?:[.,]\d{1,2})?)\s?(?:[₾$€₽]|ლარ|ლ(?!\p{L})|lar|gel|лар|руб|usd|eur))/giu
/** Fewer letters than this are still being typed. */
const TYPED = 12

const RULES: Record<DraftHintKind, Rule> = {
  placeholder: unfilled,
  'wrong-price': otherThanCatalogue,
  discount: discountInFollowUp,
  'no-close': closeMissing,
  'bare-price': barePrice,
}

/** The one thing worth saying of a draft, gently; `null` mostly. `wanted`: the kinds that were not put away. */
export function draftHint(draft: Draft, wanted: (kind: DraftHintKind) => boolean): DraftHint | null {
  for (const kind of DRAFT_HINTS.filter(wanted)) {
    const found = RULES[kind](draft)
    if (found) return { kind, ...found }
  }
  return null
}

function unfilled({ text }: Draft) {
  const what = /\{\{\s*([^{}]{1,40}?)\s*\}\}/.exec(text)?.[1]
  return what === undefined ? null : { what, price: null }
}

/** A product is named together with one price, and the catalogue has another. */
function otherThanCatalogue({ text, products }: Draft) {
  const lower = text.toLowerCase()
  const named = products.filter(({ name }) => name.length > 2 && lower.includes(name.toLowerCase()))
  const [product, another] = named.sort((a, b) => b.name.length - a.name.length)
  const amounts = amountsIn(text)
  if (!product?.price || another || amounts.length !== 1) return null
  return amounts[0] === product.price.value ? null : { what: product.name, price: product.price }
}

/** The customer fell silent a day ago or more, and this is the first time that anybody comes back to it. */
function discountInFollowUp({ detections, messages, now }: Draft) {
  if (!bears(detections, 'move:discount')) return null
  const last = messages.at(-1)
  if (!last || last.author === 'customer' || now - last.at < DAY) return null
  const since = messages.slice(messages.findLastIndex(({ author }) => author === 'customer') + 1)
  const cameBack = since.some(({ at }, place) => at - (since[place - 1]?.at ?? at) >= DAY)
  return cameBack ? null : NOTHING
}

function closeMissing({ text, detections, messages }: Draft) {
  const signal = unanswered(messages).some((one) => meantAs(one, PREFIXES.signal).length > 0)
  if (!signal || text.trim().length < TYPED || bears(detections, 'move:close')) return null
  return bears(detections, 'move:handoff') ? null : NOTHING
}

/** The golden rule: never a price without what the customer gains by it. */
function barePrice({ detections }: Draft) {
  const says = (label: string) => bears(detections, label)
  if (!says('move:price')) return null
  return ['move:value', 'move:close', 'move:cod-confirm', 'move:qualify'].some(says) ? null : NOTHING
}

const bears = (detections: readonly Detection[], label: string) =>
  detections.some((one) => one.label === label)

function amountsIn(text: string): number[] {
  const found = [...text.matchAll(AMOUNT)].map((match) => match[1] ?? match[2] ?? '')
  return [...new Set(found.map((amount) => Number(amount.replace(/\s/g, '').replace(',', '.'))))]
}
