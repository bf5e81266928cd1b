import type { Author, Platform } from '@/sales/platform'
import type { ChatSetup, PastMessage, StandInSetup } from '../world'

/** How long ago in minutes, who, what, and what is special about it. */
type Line = [minutesAgo: number, who: Author, text: string, more?: Partial<PastMessage>]

const HOUR = 60
const DAY = 24 * HOUR

const AD = { title: 'ზამთრის კოლექცია', text: 'ზამშის ჩექმები 129 ლარიდან', host: 'fexi.example' }

const chat = (
  id: string,
  name: string,
  platform: Platform,
  lines: Line[],
  more: Partial<ChatSetup> = {},
): ((now: number) => ChatSetup) => {
  const past = (now: number) =>
    lines.map(([minutesAgo, author, text, rest]) => ({
      author,
      text,
      at: now - minutesAgo * 60_000,
      ...rest,
    }))
  return (now) => ({ id, name, platform, past: past(now), ...more })
}

/** Invented customers of an invented shoe shop in Tbilisi, with everything a thread can hold. */
const CHATS = [
  chat(
    'ana',
    'ანა კაპანაძე',
    'messenger',
    [
      [2 * DAY, 'customer', 'გამარჯობა, ზამშის ჩექმა ისევ გაქვთ?', { ad: AD }],
      [2 * DAY, 'automation', 'გმადლობთ შეტყობინებისთვის! მალე გიპასუხებთ.', { marked: true }],
      [2 * DAY - 6, 'me', 'გამარჯობა ანა, დიახ, შავი და ყავისფერი გვაქვს.'],
      [55, 'customer', '38 ზომა რა ღირს?', { id: 'mid.$cAABana0000000000001' }],
      [51, 'me', '129 ლარი, ნატურალური ზამში, თბილი სარჩულით.', { quotes: 'mid.$cAABana0000000000001' }],
      [49, 'customer', 'ძალიან მომწონს 😊'],
      [48, 'customer', '', { kind: 'picture' }],
      [46, 'teammate', 'ეს მოდელი ხვალვე შეგვიძლია მოგიტანოთ, მიტანა თბილისში 6 ლარია.'],
      [4, 'customer', 'კარგით, 38 მინდა', { more: ['საბურთალო, ვაჟა-ფშაველა 30', '591 22 33 44'] }],
    ],
    {
      details: { stage: 'Qualified', labels: ['ზამში', '38'], note: 'ურჩევნია მიტანა 18:00-ის შემდეგ' },
    },
  ),
  chat(
    'oleg',
    'Oleg Petrov',
    'messenger',
    [
      [3 * HOUR, 'customer', 'Добрый день, есть 45 размер?'],
      [3 * HOUR - 4, 'me', 'Добрый день! Да, 45 есть в чёрном и коричневом.'],
      [12, 'customer', 'Ладно, давайте чёрные. Как оформить?'],
    ],
    { unread: 1 },
  ),
  chat(
    'salome',
    'Salome',
    'instagram',
    [
      [80, 'customer', 'ra girs es tufli?'],
      [74, 'teammate', '119 lari, mitana 6 lari 😊'],
      [20, 'customer', '36 zoma gaqvt?'],
      [19, 'customer', 'da xval moitant?'],
    ],
    { unread: 2 },
  ),
  chat('irakli', 'Irakli Mtkvari LLC', 'messenger', [
    [5 * HOUR, 'customer', 'Hello, what is the wholesale price for 40 pairs?'],
    [5 * HOUR - 9, 'me', 'Hello Irakli, for 40 pairs it is 112 GEL a pair with delivery.'],
    [70, 'me', 'Mariam K. assigned this conversation to Giorgi T.', { kind: 'notice' }],
    [33, 'customer', 'Good, we take it'],
    [30, 'me', 'I am sending the invoice now.'],
  ]),
  chat('keti', 'ქეთი გ.', 'instagram', [
    [50, 'customer', 'გამარჯობა, ბავშვის ფეხსაცმელი გაქვთ?'],
    [41, 'me', 'გამარჯობა ქეთი, დიახ, 26-დან 35-მდე.'],
    [40, 'customer', '👍'],
  ]),
  chat('levan', 'ლევანი', 'messenger', [
    [2 * HOUR, 'customer', 'კურიერთან გადახდა შეიძლება?'],
    [2 * HOUR - 3, 'me', 'გამარჯობა, დიახ, ნაღდითაც და ბარათითაც.', { id: 'mid.$cAABlevan00000000001' }],
    [110, 'customer', '❤️', { kind: 'notice', reactsTo: 'mid.$cAABlevan00000000001' }],
  ]),
  chat('natia', 'Natia B.', 'instagram', [
    [4 * HOUR, 'customer', 'სად მდებარეობთ?'],
    [4 * HOUR - 1, 'automation', 'ჭავჭავაძის 34, ყოველდღე 10:00-19:00, კვირის გარდა.'],
    [3 * HOUR, 'customer', 'მადლობა 🙏'],
  ]),
  chat(
    'phone',
    '+995 555 01 23 45',
    'messenger',
    [
      [DAY + 40, 'customer', 'ra adgilas xart?'],
      [DAY + 10, 'me', '', { kind: 'picture' }],
    ],
    { pinned: true },
  ),
  chat('marina', 'Марина Кравец', 'messenger', [
    [DAY + 3 * HOUR, 'customer', 'Здравствуйте! Есть доставка в Рустави?'],
    [DAY + 3 * HOUR - 5, 'me', 'Здравствуйте, Марина! Да, 7 лари, завтра.'],
    [DAY + 2 * HOUR, 'customer', 'спасибо 🙏'],
  ]),
  chat('dato', 'dato_t', 'instagram', [
    [2 * DAY, 'customer', 'Do you have these in black?'],
    [2 * DAY - 6, 'me', 'Yes, black from 40 to 45. Which size do you wear?'],
  ]),
  chat('gio', 'Gio M.', 'messenger', [
    [3 * DAY, 'customer', 'gamarjoba, batumshi agzavnit?'],
    [3 * DAY - 11, 'me', 'Gamarjoba! Diax, batumshi 8 lari girs, 2 dgeshi miva.'],
    [3 * DAY - 20, 'customer', '', { kind: 'sticker' }],
  ]),
  chat('tamuna', 'თამუნა 🌸 შოპინგი', 'instagram', [
    [5 * DAY, 'customer', '', { kind: 'voice' }],
    [5 * DAY - 30, 'teammate', 'ვოისს ვერ ვხსნით, გთხოვთ მოგვწეროთ.', { sender: 'Giorgi T.' }],
  ]),
  chat('lasha', 'Lasha', 'messenger', [
    [16 * DAY, 'customer', 'gaqvt zamtris?'],
    [16 * DAY - 90, 'me', 'Diax, axali kolekcia movida.'],
  ]),
  chat('dot', '.', 'messenger', [[400 * DAY, 'customer', 'можете прайс скинуть']]),
]

/** A day's inbox with fourteen chats; what the test needs otherwise goes into `overrides`. */
export function businessSuiteSetup(
  overrides: Partial<StandInSetup> = {},
  now: number = Date.now(),
): StandInSetup {
  return {
    language: 'en',
    shop: 'Fexi Shoes',
    account: '100200300400500',
    chats: CHATS.map((one) => one(now)),
    ...overrides,
  }
}
