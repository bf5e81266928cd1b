import { fold } from './fold'

/** Words of a customer who compares or chooses, or names a colour, a size or a measure of his own. */
const CHOOSING = compiled(
  'ჯობია*, ჯობს*, *სჯობს*, უკეთეს*, განსხვავ*, *შედარ*, *ვადარ*, რომელს მირჩ*, რას მირჩ*, მირჩევ*, *ავირჩ*, *ავარჩ*, *ვირჩევ*, მირჩევნია*, მომწონს, ისეთივე, იგივე ზომ*, უფრო დიდ*, უფრო პატარ*, უფრო მსუბ*, უფრო მაგარ*, შავი*, თეთრი*, წითელ*, ლურჯ*, მწვანე*, ნაცრისფერ*, ბეჟ*, ვარდისფერ*, ყავისფერ*, ყვითელ*, ცისფერ*, იისფერ*, ნარინჯისფერ*, ოქროსფერ*, ვერცხლისფერ*, ბორდო*, მუქი, ღია ფერ*, სიმაღლე*, კანი მაქვს, კანზე, რომელი უფრო, ' +
    'чем отлич*, отлича*, разниц*, сравни*, посоветуе*, какой лучше, какая лучше, что лучше, лучше взять, выбира*, выбрал*, больше нрав*, выглядит лучше, мне больше, черн*, чёрн*, бел*, красн*, син*, зелен*, серый, серая, серую, бежев*, розов*, коричнев*, желт*, жёлт*, голуб*, фиолетов*, оранжев*, бордов*, молочн*, хаки, золотист*, серебрист*, темнее, светлее, побольше, поменьше, какую взять, какой взять, что взять, какую брать, какой брать, оба нрав*, обе нрав*, больше подойд*, мой рост, рост, на мой, кожа, ' +
    'vs, versus, difference, differ*, compare*, comparing, which is better, which one, better for, prefer, choose, choosing, instead of, sounds more me, rather the, black, white, red, blue, green, grey, gray, beige, pink, brown, yellow, purple, orange, navy, burgundy, khaki, darker, lighter, the bigger one, the smaller one, the other one, recommend*, would you take, should i take, should i get, torn between, my size, i wear, my height, skin, also in, the same but',
)

/** Somebody who says that he only looks. */
const BROWSING = compiled(
  'უბრალოდ, ვათვალიერ*, ვუყურებ ჯერ, ჯერ ვუყურებ, მარტო ვუყურებ, ისე ვუყურებ, ისე ვიკითხ*, ისე ვკითხ*, უაზროდ, ისე მაინტერ*, საყიდლად არ*, არავის*, просто смотр*, просто интерес*, присматр*, пока ничего, из любопыт*, как нибудь гляну, гляну как, шучу, мимо проход*, просто спрос*, просто узна*, покупать не буду, не собираюсь покуп*, смотрю пока, just looking, just browsing, browsing, window shopping, drooling, just curious, only curious, just wondering, just asking, only looking, only browsing, not buying, no plans to buy',
)

/** Fun is no choice. */
const LAUGHING = compiled('haha*, lol, lmao, ахах*')

/** Talk of an order that was placed before: its questions and answers are no interest in a new one. */
const AFTER_SALE = compiled(
  'სად არის ჩემი, სადაა ჩემი, ჩემი ამანათ*, ჩემი შეკვეთ*, შევუკვეთე*, მომივიდა*, მივიღე*, ჩაბარდა*, მიაბარეს, მიაბარეთ, გუშინ გამოვიწერ*, შარშან ვიყიდ*, თქვენთან ვიყიდ*, უკვე გადავიხად*, შეკვეთა როდის, ამანათი როდის, где мой, где моя, где заказ, мой заказ, заказ когда, когда придет заказ, когда придёт заказ, посылк*, получил*, заказывал*, заказала, заказал, уже оплат*, купила у вас, купил у вас, брала у вас, брал у вас, my parcel, my package, my order, order arrive, says delivered, i ordered, where is my, wheres my, received, tracking, already paid, bought from you, i already ordered, my refund',
)

/** Somebody who has work or goods to offer: his number and his "keep it" are no order. */
const OFFERING = compiled(
  'ვაკანს*, სამსახურს ვეძებ, სამსახური ხომ არ, სამსახურის შესახებ, გამყიდველი ხომ არ, გამყიდველი გჭირდება*, ხომ არ გჭირდებათ, ხო არ გჭირდებათ, თანამშრომ* გჭირდება*, მომწოდებ* ვართ, გვერდს გაგიზრდ*, რეზიუმე*, სივი, გთავაზობთ*, შემოგთავაზებთ*, ვთანამშრომლ*, ვაწარმოებთ, ' +
    'ваканс*, ищу работу, не нужен продав*, не нужны продав*, не нужен консультант*, не нужен курьер, не нужны курьер*, не нужны сотрудник*, резюме, подработк*, предлагаем*, предлагаю сотруд*, сотруднич*, поставляем*, производим*, мы производ*, мы поставщик*, продвинем*, раскрутим*, ' +
    'vacanc*, hiring, my cv, looking for a job, looking for work, looking for staff, need staff, need a salesperson, need any help in, need help in the shop, part time job, we offer, we produce, we supply, we manufacture, we are a supplier, grow your page, promote your page',
)

/** A question that opens any talk, and is answered by whatever one came for. */
const GREETING = compiled(
  'რით დაგეხმ*, რით შემიძლია დაგეხმ*, როგორ დაგეხმ*, რა გაინტერეს*, რა გნებავთ, გისმენთ, ' +
    'чем помочь, чем могу помочь, чем я могу, что вас интересует, что интересует, что хотели, слушаю вас, какой у вас вопрос, ' +
    'how can i help, how can we help, how may i help, what can i do for, what would you like to know, what do you want to know, what can i help',
)

/** Something to look at, that is sent in the chat; no link, which may be one to pay by. */
const SHOWING = compiled(
  'ვიდეო*, ფოტო*, სურათ*, კატალოგ*, ცხრილ*, видео*, фото*, снимк*, каталог*, таблиц*, video*, photo*, pic, pics, picture*, catalog*, chart, film it',
)

const AGREEING = compiled(
  'კი, ხო, ჰო, დიახ, კაი, კარგი, ოკ, ოკეი, აბა რა, რა თქმა უნდა, რათქმაუნდა, მაწყობს, ვთანხმდებით, გამომიგზავნეთ, გამომიგზავნე, да, ага, угу, давай*, ок, окей, хорошо, конечно, подходит, устраивает, согласна, согласен, идет, идёт, пойдет, пойдёт, пришлите, скиньте, yes, yep, yeah, ok, okay, sure, please, go ahead, yup, absolutely, of course, sounds good, works for me, perfect, deal, do it, send it',
)
const REFUSING = compiled('არა, არ, ვერ, ჯერ, მაგრამ, нет, не, пока, но, no, not, but, later')
const REFUSAL = /^ (?:ara|net|nea|no|nope|nah) /
/** A longer answer says more than that it agrees, or asks what anybody does. */
const FEW_WORDS = 4

/** Neither knows nor wants: "not yet, I don't know", "nothing, thanks". */
const UNTOLD = compiled(
  'ჯერ არ ვიცი, არ ვიცი ჯერ, მადლობა იყოს, იყოს მადლობა, არაფერი, пока не знаю, еще не знаю, ещё не знаю, не знаю пока, не определил*, ничего спасибо, спасибо ничего, ничего не надо, don’t know yet, not sure yet, no idea yet, nothing thanks, nothing thank, no thank*',
)

/** "A or B?" */
const EITHER = compiled('or, или, ან')
const WHETHER = compiled('or not, или нет, or no')

/** What anybody asks first. */
const GENERAL = compiled(
  'ფასი, რა ღირს, ინფო, ინფორმაცია, რამდენია, цена, сколько, инфо, price, how much, info, cost',
)

const MEASURE = /\d\s*(?:x|х|\*|×|სმ|cm|см|კგ|kg|кг|კილო|kilo|кило|mm|მმ|мм|литр|лит|ლიტრ)/iu

/** Nothing but a size: "38", "M". */
const BARE_SIZE = /^\s*(?:\d{2,3}(?:[.,]5)?|xxs|xs|s|m|l|xl|xxl)\s*[.!]?\s*$/iu

/** Whether a customer compares, or chooses a colour or a size: more than general interest, and no label of its own. */
export function chooses(text: string): boolean {
  const { key } = fold(text)
  return !isIdle(key) && (CHOOSING.test(key) || weighs(key) || MEASURE.test(text) || BARE_SIZE.test(text))
}

const weighs = (key: string) => key.includes('?') && EITHER.test(key) && !WHETHER.test(key)

const isIdle = (key: string) => BROWSING.test(key) || LAUGHING.test(key)

/** Whether a customer only looks. */
export const browses = (text: string): boolean => BROWSING.test(fold(text).key)

/** Whether the talk is of an order that was placed before. */
export const speaksOfPlaced = (text: string): boolean => AFTER_SALE.test(fold(text).key)

/** Whether somebody offers work or goods instead of buying. */
export const offers = (text: string): boolean => OFFERING.test(fold(text).key)

/** Whether a text does no more than agree: "yes", "угу, одну". */
export function agrees(text: string): boolean {
  const { key } = fold(text)
  return hasFewWords(key) && !text.includes('?') && AGREEING.test(key) && !REFUSING.test(key)
}

/** Whether an operator's text is a question about what the customer needs: not "how can I help?". */
export const asks = (text: string): boolean => text.includes('?') && !GREETING.test(fold(text).key)

/** Whether an operator offers to send something to look at: a yes to it orders nothing. */
export const offersToShow = (text: string): boolean => SHOWING.test(fold(text).key)

/** Whether a text says something in answer to a question: not a question itself, and no "just looking". */
export function answers(text: string): boolean {
  const { key } = fold(text)
  const says = /[\p{L}\p{N}]/u.test(text) && !text.includes('?') && !isIdle(key)
  return says && !REFUSAL.test(key) && !(hasFewWords(key) && (GENERAL.test(key) || UNTOLD.test(key)))
}

const hasFewWords = (key: string) => key.trim().split(' ').length <= FEW_WORDS

/** Folds readable stems ("*" leaves an end open) to one pattern over a folded key. */
function compiled(stems: string): RegExp {
  const each = stems.split(',').map((stem) => {
    const key = fold(stem.replace(/\*/g, '').trim(), false).key.trim()
    return `${stem.trim().startsWith('*') ? '' : ' '}${key}${stem.endsWith('*') ? '' : ' '}`
  })
  return new RegExp(each.join('|'))
}
