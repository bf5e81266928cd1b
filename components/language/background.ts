import { formatMinutes } from './format'
import type { Language } from './language'

/** What the background says: the notification of a wait that has passed its limit. */
interface BackgroundWords {
  lateTitle(customer: string): string
  /** The limit in milliseconds. */
  lateText(kind: 'first' | 'later', limitMs: number): string
}

export const BACKGROUND_WORDS: Record<Language, BackgroundWords> = {
  en: {
    lateTitle: (customer) => `${customer} is still waiting`,
    lateText: (kind, limitMs) =>
      `${kind === 'first' ? 'First reply' : 'Reply'}: the limit of ${formatMinutes(limitMs, 'en')} has passed.`,
  },
  ka: {
    lateTitle: (customer) => `${customer} ისევ პასუხს ელოდება`,
    lateText: (kind, limitMs) =>
      `${kind === 'first' ? 'პირველი პასუხი' : 'პასუხი'}: ${formatMinutes(limitMs, 'ka')} უკვე გავიდა.`,
  },
  ru: {
    lateTitle: (customer) => `${customer} всё ещё ждёт ответа`,
    lateText: (kind, limitMs) =>
      `${kind === 'first' ? 'Первый ответ' : 'Ответ'}: срок ${formatMinutes(limitMs, 'ru')} истёк.`,
  },
}
