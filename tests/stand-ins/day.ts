import type { Author, Platform, Site } from '@/sales/platform'
import type { Settings } from '@/storage/settings'
import type { ChatSetup } from './world'

/**
 * A Tuesday in an invented shoe shop of Tbilisi, open 10:00–19:00: fourteen customers on three
 * platforms. The demo plays it, and the browser tests compare the extension's figures with it.
 */

/** Time of day "HH:MM:SS", who writes, and what. */
type Written = [time: string, who: Author, text: string]

interface Customer {
  id: string
  name: string
  platform: Platform
  lines: Written[]
}

const CUSTOMERS: Customer[] = [
  {
    id: 'nino',
    name: 'ნინო ბერიძე',
    platform: 'whatsapp',
    lines: [
      ['10:05:10', 'customer', 'გამარჯობა, თეთრი ლოფერი 38 ზომა გაქვთ?'],
      ['10:07:40', 'me', 'გამარჯობა ნინო, დიახ, 38 ზომა გვაქვს. ნატურალური ტყავია, ფასი 145 ლარი.'],
      ['10:09:20', 'customer', 'მიტანა რა ღირს ვაკეში?'],
      ['10:10:05', 'me', 'თბილისში მიტანა 6 ლარია, ხვალ 18:00-მდე მოგიტანთ.'],
      ['10:12:00', 'customer', 'კარგით, ავიღებ. ჭავჭავაძის 12, 599 12 34 56'],
      ['10:13:10', 'me', 'მადლობა! ჩავინიშნე: ჭავჭავაძის 12, ხვალ 18:00-მდე.'],
      ['10:13:50', 'customer', 'მადლობა 🙏'],
      ['10:20:00', 'me', 'გისურვებთ კარგ დღეს.'],
    ],
  },
  {
    id: 'gio',
    name: 'Gio M.',
    platform: 'whatsapp',
    lines: [
      ['10:31:00', 'customer', 'gamarjoba, batumshi agzavnit?'],
      ['10:31:30', 'customer', 'da ra girs?'],
      ['10:42:00', 'me', 'Gamarjoba! Diax, batumshi 8 lari girs, 2 dgeshi miva.'],
      ['10:44:00', 'customer', 'shavi 43 zoma gaqvt?'],
      ['10:48:30', 'me', 'Shavi 43 gvaqvs, bolo cali darcha. Gadagidot?'],
      ['10:55:00', 'customer', 'cota dzviria, vifiqreb'],
      ['10:56:10', 'me', 'Gasagebia. Es modeli 2 celi dzlebs, garantia 6 tvea.'],
      ['11:30:00', 'customer', 'kargi, gadamidet'],
      ['11:31:00', 'me', 'Gadagide. Misamarti da telefoni momcere gtxovt.'],
      ['11:40:00', 'customer', 'batumi, gorgiladze 5. 555 44 33 22'],
      ['11:41:20', 'me', 'Madloba, 2 dgeshi migigebt.'],
      ['11:42:00', 'customer', 'madloba'],
    ],
  },
  {
    id: 'marina',
    name: 'Марина К.',
    platform: 'whatsapp',
    lines: [
      ['11:02:15', 'customer', 'Здравствуйте! Есть доставка в Рустави?'],
      ['11:05:00', 'teammate', 'Здравствуйте, Марина! Да, 7 лари, завтра.'],
      ['11:06:30', 'customer', 'А можно картой курьеру?'],
      ['11:07:10', 'me', 'Да, у курьера есть терминал. Какой размер вам нужен?'],
      ['11:09:00', 'customer', '37, бежевые'],
      ['11:12:30', 'me', 'Бежевые 37 есть, 139 лари. Напишите адрес и телефон, оформлю на завтра.'],
      ['11:15:00', 'customer', 'Руставели 5, кв 14, 577 00 11 22'],
      ['11:16:00', 'me', 'Готово, курьер позвонит завтра до 15:00.'],
      ['11:16:40', 'customer', 'спасибо'],
      ['18:05:00', 'customer', 'А шнурки есть отдельно?'],
      ['18:06:40', 'me', 'Да, 5 лари, привезём вместе с обувью.'],
    ],
  },
  {
    id: 'unsaved',
    name: '+995 555 01 23 45',
    platform: 'whatsapp',
    lines: [
      ['08:40:00', 'customer', 'Hi, do you ship to Kutaisi?'],
      ['10:03:10', 'me', 'Good morning! Yes, 9 GEL, two working days. Which pair do you like?'],
      ['10:15:30', 'customer', 'The brown boots, size 41'],
      ['10:17:00', 'me', 'Brown 41 is in stock, 189 GEL, lined with wool. Shall I reserve it?'],
      ['10:40:00', 'customer', 'Found it cheaper at another shop, sorry'],
      ['10:41:00', 'me', 'Thank you for telling me. Ours has a 6-month warranty and free exchange.'],
      ['12:05:00', 'customer', 'ok thanks'],
    ],
  },
  {
    id: 'lika',
    name: 'ლიკა მ.',
    platform: 'whatsapp',
    lines: [
      ['12:20:00', 'customer', 'ფოტოს ვერ გამომიგზავნით რეალურს?'],
      ['12:24:59', 'me', 'რა თქმა უნდა, ახლავე გადაგიღებთ.'],
      ['12:26:00', 'customer', 'და გაცვლა შეიძლება თუ არ მომერგო?'],
      ['12:27:30', 'me', 'დიახ, 14 დღის განმავლობაში უფასოდ გიცვლით.'],
      ['12:31:00', 'customer', 'კარგით, 39 მინდა თეთრი'],
      ['12:31:50', 'me', 'ვამზადებ 39-ს. მისამართს მომწერთ?'],
      ['12:40:00', 'customer', 'დიღომი, 2 კვარტალი'],
      ['12:44:00', 'me', 'ტელეფონის ნომერიც მჭირდება კურიერისთვის.'],
      ['12:45:00', 'customer', '555 98 76 54'],
      ['12:45:30', 'me', 'გმადლობთ, შეკვეთა მიღებულია.'],
    ],
  },
  {
    id: 'dato',
    name: 'Dato_T',
    platform: 'whatsapp',
    lines: [
      ['14:10:00', 'customer', 'Do you have these in black?'],
      ['14:16:00', 'me', 'Yes, black from 40 to 45. Which size do you wear?'],
      ['14:16:30', 'customer', '44'],
      ['14:19:00', 'me', '44 is here: 165 GEL with delivery in Tbilisi.'],
      ['14:20:00', 'customer', 'I will think about it'],
      ['14:21:00', 'me', 'Of course. I can hold the pair until tomorrow evening.'],
      ['17:10:00', 'customer', 'OK, I take the black 44'],
      ['17:12:30', 'me', 'Great. Your address, phone and name, please?'],
      ['17:20:00', 'customer', 'Kostava 20, Dato, 595 11 22 33'],
      ['17:21:00', 'me', 'Thank you, tomorrow before 18:00.'],
    ],
  },
  {
    id: 'tamar-w',
    name: 'თამარი',
    platform: 'whatsapp',
    lines: [['18:41:00', 'customer', 'გამარჯობა, ფასი მაინტერესებს']],
  },
  {
    id: 'ana',
    name: 'ანა კ.',
    platform: 'messenger',
    lines: [
      ['10:50:00', 'customer', 'გამარჯობა, ეს რა ღირს?'],
      ['10:50:01', 'automation', 'გმადლობთ შეტყობინებისთვის! მალე გიპასუხებთ.'],
      ['10:58:00', 'me', 'გამარჯობა ანა, 129 ლარი, ნატურალური ზამში.'],
      ['11:00:00', 'customer', '38 გაქვთ?'],
      ['11:01:20', 'me', 'კი, 38 და 39 გვაქვს. რომელი გიმზადოთ?'],
      ['11:20:00', 'customer', '38, ხვალ მომიტანთ?'],
      ['11:21:00', 'me', 'დიახ, ხვალ. მისამართი და ტელეფონი მომწერეთ.'],
      ['11:26:00', 'customer', 'საბურთალო, ვაჟა-ფშაველა 30. 591 22 33 44'],
      ['11:27:00', 'me', 'ჩავიწერე, ხვალ 12-დან 16 საათამდე.'],
      ['11:28:00', 'customer', '👍'],
    ],
  },
  {
    id: 'oleg',
    name: 'Oleg Petrov',
    platform: 'messenger',
    lines: [
      ['13:00:00', 'customer', 'Добрый день, есть 45 размер?'],
      ['13:03:00', 'me', 'Добрый день! Да, 45 есть в чёрном и коричневом.'],
      ['13:04:00', 'customer', 'Дорого, на рынке дешевле'],
      ['13:05:30', 'me', 'Понимаю. У нас кожа и гарантия 6 месяцев, обмен бесплатный.'],
      ['13:20:00', 'customer', 'Ладно, давайте чёрные'],
      ['13:24:30', 'me', 'Отлично. Напишите адрес, телефон и имя получателя.'],
      ['13:30:00', 'customer', 'Тбилиси, Агмашенебели 100, Олег, 599 77 88 99'],
      ['13:31:10', 'me', 'Спасибо, завтра до обеда.'],
      ['13:32:00', 'customer', 'спасибо'],
    ],
  },
  {
    id: 'salome',
    name: 'Salome',
    platform: 'instagram',
    lines: [
      ['13:10:00', 'customer', 'ra girs?'],
      ['13:12:00', 'teammate', '119 lari, mitana 6 lari 😊'],
      ['13:14:00', 'customer', '36 zoma gaqvt?'],
      ['13:15:00', 'teammate', 'ki, gvaqvs. gamogigzavnot?'],
      ['13:40:00', 'customer', 'ki, xval'],
      ['13:41:30', 'me', 'Misamarti da nomeri momcere gtxov.'],
      ['13:50:00', 'customer', 'gldani, 3 mikro. 551 10 20 30'],
      ['13:51:00', 'me', 'Madloba, xval 18:00-mde migigebt.'],
      ['14:30:00', 'customer', 'da gacvla sheidzleba?'],
      ['14:31:00', 'me', 'Ki, 14 dgis ganmavlobashi ufasod.'],
    ],
  },
  {
    id: 'keti',
    name: 'ქეთი გ.',
    platform: 'instagram',
    lines: [
      ['15:00:00', 'customer', 'გამარჯობა, ბავშვის გაქვთ?'],
      ['15:04:30', 'me', 'გამარჯობა ქეთი, დიახ, 26-დან 35-მდე.'],
      ['15:06:00', 'customer', '28 მინდა ვარდისფერი'],
      ['15:07:00', 'me', 'ვარდისფერი 28 გვაქვს, 79 ლარი.'],
      ['15:08:00', 'customer', 'კარგით, მოგწერთ საღამოს'],
      ['15:09:00', 'me', 'გელოდებით, წყვილს გადაგიდებთ.'],
      ['17:50:00', 'customer', 'ვიღებ! გლდანი, 5 მიკრო, 577 44 55 66'],
      ['17:51:30', 'me', 'ძალიან კარგი, ხვალ მოგიტანთ.'],
      ['17:55:00', 'customer', 'მადლობა 😊'],
    ],
  },
  {
    id: 'irakli',
    name: 'Irakli',
    platform: 'messenger',
    lines: [
      ['15:30:00', 'customer', 'Hello, wholesale price for 40 pairs?'],
      ['15:38:20', 'me', 'Hello Irakli, for 40 pairs the manager makes an offer today.'],
      ['15:39:00', 'customer', 'We need an invoice for a company'],
      ['15:40:30', 'me', 'Of course, please send the company name and code.'],
      ['16:00:00', 'customer', 'LLC Mtkvari, 405 000 000'],
      ['16:01:00', 'me', 'Thank you, you get the offer by 18:00.'],
      ['17:30:00', 'customer', 'Any news?'],
      ['17:31:40', 'me', 'It is on the way, 112 GEL a pair with delivery.'],
      ['17:33:00', 'customer', 'Good, we take it'],
      ['17:34:00', 'me', 'I am sending the invoice now.'],
    ],
  },
  {
    id: 'natia',
    name: 'Natia B.',
    platform: 'instagram',
    lines: [
      ['16:20:00', 'customer', 'სად მდებარეობთ?'],
      ['16:21:10', 'me', 'ჭავჭავაძის 34, ყოველდღე 10:00-19:00, კვირის გარდა.'],
      ['16:22:00', 'customer', 'დღეს რომ მოვიდე, 40 გაქვთ?'],
      ['16:23:00', 'me', 'კი, 40 გვაქვს, გადაგიდებთ.'],
      ['16:40:00', 'customer', '17:30-ზე ვიქნები'],
      ['16:41:00', 'me', 'გელოდებით, ნათია.'],
      ['16:42:00', 'customer', 'და შავიც მაჩვენეთ რა'],
      ['16:44:30', 'me', 'რა თქმა უნდა, ორივე დაგხვდებათ.'],
    ],
  },
  {
    id: 'levan',
    name: 'ლევანი',
    platform: 'messenger',
    lines: [
      ['16:50:00', 'customer', 'გამარჯობა, კურიერთან გადახდა შეიძლება?'],
      ['16:52:00', 'me', 'გამარჯობა, დიახ, ნაღდითაც და ბარათითაც.'],
      ['16:53:00', 'customer', 'მაშინ 42 შავი მინდა, ისანში'],
      ['16:54:00', 'me', '42 შავი, 155 ლარი. ზუსტი მისამართი და ნომერი?'],
      ['17:05:00', 'customer', 'ნავთლუღის 8, 593 00 00 11'],
      ['17:06:00', 'me', 'მიღებულია, ხვალ მოგიტანთ.'],
      ['18:50:00', 'customer', 'და ლანჩა რისია?'],
    ],
  },
]

export interface Line {
  /** Milliseconds after local midnight. */
  atMs: number
  who: Author
  text: string
}

export interface Step extends Line {
  site: Site
  chat: string
}

const siteOf = (platform: Platform): Site =>
  platform === 'whatsapp' ? 'whatsapp-web' : 'meta-business-suite'

function milliseconds(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
  return ((hours * 60 + minutes) * 60 + seconds) * 1000
}

export const OPENING_MS = milliseconds('10:00:00')

/** Each customer's part of the day. */
export function customersInDay(): { id: string; name: string; platform: Platform; lines: Line[] }[] {
  return CUSTOMERS.map((customer) => ({
    ...customer,
    lines: customer.lines.map(([time, who, text]) => ({ atMs: milliseconds(time), who, text })),
  }))
}

/** The whole day in order of time. */
export function dayInTheShop(): Step[] {
  return customersInDay()
    .flatMap(({ id, platform, lines }) =>
      lines.map((line) => ({ ...line, site: siteOf(platform), chat: id })),
    )
    .sort((a, b) => a.atMs - b.atMs)
}

/** The customers of one site; nobody of them has written before. */
export function customersOf(site: Site): ChatSetup[] {
  return CUSTOMERS.filter(({ platform }) => siteOf(platform) === site).map(({ id, name, platform }) => ({
    id,
    name,
    platform,
  }))
}

/** What the shop has set: open 10:00–19:00 but on Sundays, and one automatic reply. */
export const SHOP_SETTINGS: Partial<Settings> = {
  operator: 'Ana',
  language: 'en',
  timeZone: 'Asia/Tbilisi',
  autoReplies: ['გმადლობთ შეტყობინებისთვის! მალე გიპასუხებთ.'],
}

const DAY = 24 * 60 * 60_000
const TBILISI = 4 * 60 * 60_000

/** The last Tuesday before today, in Tbilisi: its midnight in epoch milliseconds and its date. */
export function lastTuesday(now: number): { midnight: number; day: string } {
  const today = Math.floor((now + TBILISI) / DAY)
  // Day 5 after the epoch was a Tuesday.
  const tuesday = today - 1 - ((today - 1 - 5) % 7)
  return { midnight: tuesday * DAY - TBILISI, day: new Date(tuesday * DAY).toISOString().slice(0, 10) }
}
