import type { ChatSetup, PastMessage } from '../world'

/** Minutes before now, who (`<` the customer, `>` the shop), the words, and what else is to be said of it. */
export type Line = [minutesAgo: number, who: '<' | '>', text: string, more?: Partial<PastMessage>]

export interface Talk extends Omit<ChatSetup, 'past'> {
  lines: Line[]
}

const HOUR = 60
const DAY = 24 * HOUR

/** Id of a message that another one quotes. */
const QUOTED = 'AC5F0C11D0E59A77B1C3D4E5F6071829'

/** Customers of a shoe shop in Tbilisi. All people, numbers and talks are invented. */
export const CUSTOMERS: Talk[] = [
  {
    id: 'nino',
    name: 'ნინო კაპანაძე',
    lines: [
      [
        34,
        '<',
        'გამარჯობა 👋 ეს თეთრი კედები 38 ზომა გაქვთ?',
        { ad: { title: 'გაზაფხულის კოლექცია', text: 'კედები 149 ლარიდან', host: 'instagram.com' } },
      ],
      [32, '>', 'გამარჯობა! დიახ, 38 გვაქვს, თეთრიც და კრემისფერიც.'],
      [31, '>', '', { kind: 'picture' }],
      [28, '<', 'კრემისფერი რა ღირს?'],
      [27, '>', '189 ლარი, თბილისში მიტანა უფასოა 🚚'],
      [25, '<', 'ძალიან ლამაზია 😍 დღესვე შეგიძლიათ მოტანა?'],
      [23, '>', 'დიახ, 19:00-მდე მოგიტანთ. მომწერეთ მისამართი და ტელეფონი.'],
    ],
  },
  {
    id: 'giorgi',
    name: 'Giorgi Beridze',
    lines: [
      [52, '<', 'gamarjoba, shavi botasebi 43 zoma dagrchat?'],
      [49, '>', 'გამარჯობა! კი, ბოლო წყვილია. ფასი 220 ლარი.'],
      [46, '<', 'fasdakleba ar aris?'],
      [44, '>', 'ორ წყვილზე 10% ფასდაკლება გვაქვს.'],
      [41, '<', 'kargi, vnaxav da mogwert'],
    ],
  },
  {
    id: 'anna',
    name: 'Анна Соколова',
    unread: 2,
    lines: [
      [75, '<', 'Добрый день! Есть ли белые кеды 37 размера?'],
      [71, '>', 'Здравствуйте! Да, есть. 165 лари, можно примерить в магазине.'],
      [18, '<', 'А доставка в Батуми сколько стоит?'],
      [17, '<', 'И можно ли оплатить картой?'],
    ],
  },
  {
    id: 'unsaved',
    name: '+995 555 12 34 56',
    unread: 1,
    lines: [[12, '<', 'Hi! Do you have the brown loafers in 42? How much are they?']],
  },
  {
    id: 'tamar',
    name: 'თამარ ლომიძე',
    lines: [
      [2 * HOUR, '<', 'გამარჯობა, გუშინ შეკვეთილი ჩექმები როდის მოვა?'],
      [2 * HOUR - 4, '>', 'გამარჯობა, თამარ! კურიერი უკვე გზაშია, 40 წუთში იქნება.'],
      [HOUR + 10, '<', 'მივიღე, ზუსტად მომერგო. დიდი მადლობა! 🙏'],
      [HOUR + 8, '>', 'გაგიმარჯოთ! გელით ისევ 😊'],
    ],
  },
  {
    id: 'james',
    name: 'James Carter',
    lines: [
      [3 * HOUR, '<', 'Hello, is the store on Chavchavadze Ave open on Sunday?', { id: QUOTED }],
      [3 * HOUR - 6, '>', 'Hi James! Yes, from 11:00 to 18:00.', { quotes: QUOTED }],
      [3 * HOUR - 9, '<', 'Great. I will come and try the hiking boots.'],
      [3 * HOUR - 10, '>', 'We will keep a pair in 44 for you 👍'],
    ],
  },
  {
    id: 'salome',
    name: 'Salome',
    lines: [
      [4 * HOUR, '<', 'gamarjoba, yvavilebiani sandlebi isev gaqvt?'],
      [4 * HOUR - 15, '>', 'გამარჯობა! სამწუხაროდ, გაიყიდა. ახალი პარასკევს მოგვივა.'],
      [4 * HOUR - 20, '<', '', { kind: 'voice' }],
    ],
  },
  {
    id: 'dmitry',
    name: 'Дмитрий',
    lines: [
      [5 * HOUR, '<', 'Здравствуйте, ботинки из рекламы есть в наличии?'],
      [
        5 * HOUR,
        '>',
        'Спасибо за сообщение! Мы ответим в течение часа.',
        { author: 'automation', marked: true },
      ],
      [5 * HOUR - 21, '>', 'Да, есть 41–44. Цена 240 лари.'],
      [5 * HOUR - 25, '<', 'Дороговато, подумаю'],
    ],
  },
  {
    id: 'ana',
    name: 'Ana',
    lines: [
      [DAY + 3 * HOUR, '<', 'თეთრი სპორტული ფეხსაცმელი მაინტერესებს, 39 ზომა'],
      [DAY + 3 * HOUR - 12, '>', 'გამარჯობა! გამოგიგზავნით ფოტოებს.'],
      [DAY + 3 * HOUR - 13, '>', 'ეს მოდელი 175 ლარი ღირს', { kind: 'picture' }],
    ],
  },
  {
    id: 'another-ana',
    name: 'Ana',
    lines: [
      [DAY + 6 * HOUR, '<', 'Hello, can I return shoes without the box?'],
      [DAY + 6 * HOUR - 30, '>', 'Hello! Yes, within 14 days and with the receipt.'],
    ],
  },
  {
    id: 'lasha',
    name: 'Lasha Kiknadze',
    lines: [
      [2 * DAY, '<', 'ra saatamde mushaobt?'],
      [2 * DAY - 8, '>', '20:00-მდე, შაბათსაც.'],
      [2 * DAY - 90, '<', '', { kind: 'call' }],
    ],
  },
  {
    id: 'olga',
    name: 'Ольга Петрова',
    lines: [
      [9 * DAY, '<', 'Подскажите, туфли на выпускной есть?'],
      [9 * DAY - 14, '>', 'Да, пришлю фото вечером 📷'],
      [9 * DAY - 200, '<', 'Спасибо, заказала другие'],
    ],
  },
]
