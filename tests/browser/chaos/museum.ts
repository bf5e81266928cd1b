import type { Author } from '@/sales/platform'
import { businessSuiteSetup } from '../../stand-ins/meta-business-suite/chats'
import { whatsAppSetup } from '../../stand-ins/whatsapp-web/chats'
import type { ChatSetup, PastMessage, StandInSetup } from '../../stand-ins/world'

/** A Wednesday afternoon in Tbilisi. */
export const NOW = Date.parse('2026-11-25T16:40:20+04:00')
const MINUTE = 60_000
const DAY = 24 * 60

type Line = [minutesAgo: number, who: Author, text: string, more?: Partial<PastMessage>]

let messages = 0

/** Ids as devices make them, but the same in each run: what a seed strikes must not depend on chance. */
function nextId(author: Author): string {
  messages += 1
  return `${author === 'customer' ? 'AC' : '3EB0'}${String(messages).padStart(18, '0')}`
}

const past = (lines: readonly Line[]): PastMessage[] =>
  lines.map(([minutesAgo, author, text, more]) => ({
    id: nextId(author),
    author,
    text,
    at: NOW - minutesAgo * MINUTE + 7_000,
    ...more,
  }))

const LONG = 'ეს ძალიან გრძელი წერილია, რომელსაც გვერდი კვეთს. '.repeat(30).trim()
const AD = { title: 'ზამთრის კოლექცია', text: 'ჩექმები 129 ლარიდან', host: 'fexi.example' }

/** One chat with every kind of thing that a WhatsApp chat can hold, over three days. */
const EVERYTHING: readonly Line[] = [
  [9 * DAY, 'customer', 'გამარჯობა 👋 თეთრი კედები გაქვთ?', { ad: AD }],
  [9 * DAY, 'automation', 'გმადლობთ, მალე მოგწერთ!', { marked: true }],
  [9 * DAY - 5, 'me', 'დიახ, 38 ზომა გვაქვს.'],
  [DAY + 90, 'customer', '19:30'],
  [DAY + 89, 'me', 'Today'],
  [DAY + 88, 'customer', 'You: what do you mean?'],
  [DAY + 87, 'me', 'ორი\nხაზი 😊'],
  [240, 'customer', LONG],
  [235, 'customer', '', { kind: 'picture' }],
  [234, 'customer', '', { kind: 'album' }],
  [233, 'me', '', { kind: 'picture' }],
  [232, 'me', 'სურათი სიტყვებით', { kind: 'picture' }],
  [200, 'customer', '', { kind: 'voice' }],
  [199, 'customer', 'რა ღირს?', { id: 'AC5F0C11D0E59A77B1C3D4E5F6071829' }],
  [190, 'me', '189 ლარი', { quotes: 'AC5F0C11D0E59A77B1C3D4E5F6071829' }],
  [189, 'me', '', { kind: 'sticker' }],
  [150, 'customer', '', { kind: 'sticker' }],
  [149, 'customer', '', { kind: 'call' }],
  [100, 'me', 'ეს შეცვლილია', { edited: true }],
  [99, 'customer', 'ეს წაშლილია', { deleted: true }],
  [98, 'me', 'ესეც წაშლილია', { deleted: true }],
  [60, 'teammate', 'მე ვარ, გიორგი'],
  [9, 'customer', '👍'],
  [8, 'customer', 'მადლობა'],
]

/** WhatsApp's chats with everything in the first of them, and rows of every kind. */
export function whatsAppMuseum(): StandInSetup {
  messages = 0
  const setup = whatsAppSetup({}, NOW)
  const chats: ChatSetup[] = [
    { id: 'everything', name: 'ნინო ბერიძე', past: past(EVERYTHING) },
    {
      id: 'ours',
      name: 'Gio M.',
      past: past([
        [65 * DAY, 'customer', 'gamarjoba'],
        [58 * DAY, 'me', 'gamarjoba Gio'],
      ]),
    },
    { id: 'album', name: 'Lali', past: past([[3 * DAY, 'customer', '', { kind: 'album' }]]), unread: 1 },
    { id: 'ours-picture', name: 'Vakho', past: past([[2 * DAY, 'me', '', { kind: 'picture' }]]) },
    { id: 'gone', name: 'Eka', past: past([[70, 'me', 'წაშლილი', { deleted: true }]]) },
  ]
  const others = setup.chats.filter(({ id }) => ['couriers', 'ana', 'another-ana', 'unsaved'].includes(id))
  return { ...setup, chats: [...chats, ...others] }
}

/** Business Suite's chats; the first of them already holds nearly everything. */
export function businessSuiteMuseum(): StandInSetup {
  messages = 0
  const setup = businessSuiteSetup({}, NOW)
  const everything: readonly Line[] = [
    [2 * DAY, 'customer', 'გამარჯობა, ჩექმა გაქვთ?', { ad: AD }],
    [2 * DAY, 'automation', 'გმადლობთ შეტყობინებისთვის!', { marked: true }],
    [2 * DAY - 6, 'me', 'დიახ, გვაქვს.'],
    [140, 'customer', '19:30'],
    [139, 'automation', 'ვმუშაობთ 10:00-19:00'],
    [120, 'me', 'Mariam K. assigned this conversation to Giorgi T.', { kind: 'notice' }],
    [55, 'customer', '38 ზომა რა ღირს?', { id: 'mid.$cAABmus0000000000001' }],
    [51, 'me', '129 ლარი', { quotes: 'mid.$cAABmus0000000000001', id: 'mid.$cAABmus0000000000002' }],
    [50, 'customer', '❤️', { kind: 'notice', reactsTo: 'mid.$cAABmus0000000000002' }],
    [48, 'customer', '', { kind: 'picture' }],
    [47, 'me', '', { kind: 'sticker' }],
    [46, 'teammate', 'მიტანა 6 ლარია.'],
    [30, 'customer', '', { kind: 'voice' }],
    [20, 'customer', 'ერთი'],
    [19.2, 'customer', 'ორი'],
    [18.4, 'customer', 'სამი'],
    [6, 'customer', 'Today'],
    [4, 'customer', 'კარგით', { more: ['საბურთალო 30', '591 22 33 44'] }],
  ]
  const first: ChatSetup = {
    id: 'everything',
    name: 'ანა კაპანაძე',
    platform: 'messenger',
    past: past(everything),
  }
  const chats = setup.chats.filter(({ id }) => id !== 'ana')
  const namesake: ChatSetup = { id: 'namesake', name: 'Salome', past: past([[600, 'me', 'კარგი']]) }
  return { ...setup, chats: [first, namesake, ...chats] }
}
