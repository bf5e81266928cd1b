import { fold } from './fold'

/** Words of a customer who compares or chooses, or names a colour, a size or a measure of his own. */
const CHOOSING = compiled(
  'ჯობია*, ჯობს*, *სჯობს*, უკეთეს*, განსხვავ*, *შედარ*, *ვადარ*, რომელს მირჩ*, რას მირჩ*, მირჩევ*, *ავირჩ*, *ავარჩ*, *ვირჩევ*, მირჩევნია*, მომწონს, ისეთივე, იგივე ზომ*, უფრო დიდ*, უფრო პატარ*, უფრო მსუბ*, უფრო მაგარ*, შავი*, თეთრი*, წითელ*, ლურჯ*, მწვანე*, ნაცრისფერ*, ბეჟ*, ვარდისფერ*, სიმაღლე*, კანი მაქვს, კანზე, ' +
    'чем отлич*, отлича*, разниц*, сравни*, посоветуе*, какой лучше, какая лучше, что лучше, лучше взять, выбира*, выбрал*, больше нрав*, выглядит лучше, мне больше, черн*, чёрн*, бел*, красн*, син*, зелен*, серый, серая, серую, бежев*, розов*, мой рост, рост, на мой, кожа, ' +
    'vs, versus, difference, differ*, compare*, comparing, which is better, which one, better for, prefer, choose, choosing, instead of, sounds more me, rather the, black, white, red, blue, green, grey, gray, beige, pink, my size, i wear, my height, skin, also in, the same but',
)

/** Somebody who says that he only looks. */
const BROWSING = compiled(
  'უბრალოდ, ვათვალიერ*, ვუყურებ*, ისე ვიკითხ*, ისე მაინტერ*, საყიდლად არ*, არავის*, просто смотр*, просто интерес*, присматр*, пока ничего, из любопыт*, just looking, just browsing, browsing, drooling, just curious, haha, lol',
)

const MEASURE = /\d\s*(?:x|х|\*|×|სმ|cm|см|კგ|kg|кг|კილო|kilo|кило|mm|მმ|мм|литр|лит|ლიტრ)/iu

/** Whether a customer compares, or chooses a colour or a size: more than general interest, and no label of its own. */
export function chooses(text: string): boolean {
  const { key } = fold(text)
  return !BROWSING.test(key) && (CHOOSING.test(key) || MEASURE.test(text))
}

/** Whether a text says something in answer to a question: not a question itself, and no "just looking". */
export function answers(text: string): boolean {
  return /[\p{L}\p{N}]{2}/u.test(text) && !text.includes('?') && !BROWSING.test(fold(text).key)
}

/** Folds readable stems ("*" leaves an end open) to one pattern over a folded key. */
function compiled(stems: string): RegExp {
  const each = stems.split(',').map((stem) => {
    const key = fold(stem.replace(/\*/g, '').trim(), false).key.trim()
    return `${stem.trim().startsWith('*') ? '' : ' '}${key}${stem.endsWith('*') ? '' : ' '}`
  })
  return new RegExp(each.join('|'))
}
