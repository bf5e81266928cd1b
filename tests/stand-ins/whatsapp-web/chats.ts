import type { ChatSetup, PastMessage, StandInSetup } from '../world'
import { CUSTOMERS, type Line, type Talk } from './talks'

const MINUTE = 60_000
const DAY_IN_MINUTES = 24 * 60

const OTHERS: Talk[] = [
  {
    id: 'couriers',
    name: 'კურიერები 🛵',
    kind: 'group',
    muted: true,
    pinned: true,
    lines: [
      [96, '<', 'ვაკეში ვარ, 20 წუთში საბურთალოზე ვიქნები', { sender: 'Gio' }],
      [94, '<', 'დიღომი ჩაბარებულია ✅', { sender: 'Zaza' }],
      [90, '>', 'მადლობა! კიდევ ერთი შეკვეთაა გლდანში.'],
      [88, '<', 'მე წავიღებ', { sender: 'Gio' }],
    ],
  },
  {
    id: 'supplier',
    name: 'Levent · Istanbul Deri',
    lines: [
      [6 * 60, '<', 'Good morning, the 60 pairs left Istanbul today'],
      [6 * 60 - 20, '>', 'Thank you! When will they be in Sarpi?'],
      [6 * 60 - 35, '<', 'On Thursday morning'],
    ],
  },
]

/** What a regular and her shop say again and again, over weeks. */
const REGULAR: [question: string, answer: string][] = [
  ['გამარჯობა, ახალი მოდელები მოვიდა?', 'გამარჯობა, მარიამ! კი, დღეს დილით მივიღეთ.'],
  ['37 ზომა გაქვთ?', 'დიახ, შავი და ყავისფერი.'],
  ['ფოტოს გამომიგზავნით?', 'ახლავე 📷'],
  ['რა ღირს?', '195 ლარი'],
  ['გადამინახავთ ხვალამდე?', 'რა თქმა უნდა, გადაგინახავთ.'],
  ['მიტანა შეიძლება ვერაზე?', 'დიახ, უფასოდ.'],
  ['ბარათით გადავიხდი', 'კარგი, კურიერს ტერმინალი ექნება.'],
  ['მივიღე, მადლობა 🙏', 'მადლობა თქვენ!'],
]

const TALKS_OF_REGULAR = 5
const DAYS_BETWEEN = 6

/** A chat that is longer than what is shown at first, so that there is history to load. */
function regular(): Talk {
  const lines = Array.from({ length: TALKS_OF_REGULAR }, (_, talk) => {
    const began = ((TALKS_OF_REGULAR - talk - 1) * DAYS_BETWEEN + 1) * DAY_IN_MINUTES + REGULAR.length * 7
    return REGULAR.flatMap(([question, answer], turn): Line[] => [
      [began - turn * 7, '<', question],
      [began - turn * 7 - 3, '>', answer],
    ])
  })
  return { id: 'mariam', name: 'მარიამ გელაშვილი', lines: lines.flat() }
}

/** Fifteen invented chats of a shoe shop in Tbilisi; their past ends a few minutes before `now` (epoch ms). */
export function whatsAppSetup(overrides: Partial<StandInSetup> = {}, now = Date.now()): StandInSetup {
  return {
    language: 'en',
    shop: 'Kedi Shoes',
    chats: [...CUSTOMERS, ...OTHERS, regular()].map((talk) => chatOf(talk, now)),
    ...overrides,
  }
}

function chatOf({ lines, ...chat }: Talk, now: number): ChatSetup {
  return { ...chat, past: lines.map((line) => pastOf(line, now)) }
}

function pastOf([minutesAgo, who, text, more]: Line, now: number): PastMessage {
  return { author: who === '<' ? 'customer' : 'me', text, at: now - minutesAgo * MINUTE, ...more }
}
