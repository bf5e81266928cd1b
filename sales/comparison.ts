import { amountText, type Product } from './catalogue'

type MessageLanguage = 'ka' | 'ru' | 'en'

/** As many as a customer can choose between in one message. */
export const FEWEST_COMPARED = 2
export const MOST_COMPARED = 4

/** What the shop says to its customer around the list. */
const SAID: Record<MessageLanguage, { open: string; close: string }> = {
  ka: { open: 'შეგიძლიათ ასე შეადაროთ:', close: 'რომელი უფრო გერგებათ?' },
  ru: { open: 'Вот сравнение:', close: 'Какой вариант вам подходит больше?' },
  en: { open: 'Here is how they compare:', close: 'Which one suits you better?' },
}

const SIGNS: Record<string, string> = { GEL: '₾', USD: '$', EUR: '€', RUB: '₽', TRY: '₺', GBP: '£' }

/**
 * Two to four products as one message, the cheapest first; what is not known of one is left out.
 * Throws a RangeError for fewer or more.
 */
export function comparisonMessage(products: readonly Product[], language: MessageLanguage): string {
  if (products.length < FEWEST_COMPARED || products.length > MOST_COMPARED)
    throw new RangeError(`${products.length} products cannot be compared in one message`)
  const known = (price: number | null) => price ?? Number.POSITIVE_INFINITY
  const sorted = products.toSorted((a, b) => known(a.price) - known(b.price) || 0)
  const lines = sorted.map((product, place) => `${place + 1}. ${lineOf(product, language)}`)
  return [SAID[language].open, ...lines, SAID[language].close].join('\n')
}

function lineOf({ name, price, currency, benefit, stock }: Product, language: MessageLanguage): string {
  const amount = price === null ? null : `${amountText(price, language)}\u00a0${SIGNS[currency] ?? currency}`
  const facts = [benefit, stock].map((fact) => fact.trim()).filter(Boolean)
  const head = amount === null ? name : `${name}: ${amount}`
  return [head, ...facts].join('. ').replace(/\.\./g, '.')
}
