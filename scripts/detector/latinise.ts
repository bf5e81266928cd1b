const GEORGIAN = [...'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ']

/** The ways that Georgians type their letters on a Latin keyboard, each in the order of the alphabet. */
const WAYS = [
  'a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h',
  'a b g d e v z T i k l m n o p J r s t u f q R y S C c Z w W x j h',
  'a b g d e v z t i k l m n o p j r s t u f q g y sh ch c dz w ch x j h',
  'a b g d e v z t i k l m n o p zh r s t u p q gh q sh ch c dz c ch x j h',
  'a b g d e v z t i k l m n o p j r s t u f k g k 6 4 c dz w 4 x dj h',
  'a b g d e v z t i k l m n o p zh r s t u f q gh y sh ch ts z ts tch kh dj h',
  "a b g d e v z t i k' l m n o p' zh r s t' u p k gh q' sh ch ts dz ts' ch' kh j h",
  'a b g d e v z t i k l m n o p zh r s t u p k g k sh ch c dz c ch h j h',
].map((way) => new Map(way.split(' ').map((latin, at): [string, string] => [GEORGIAN[at] ?? '', latin])))

const RUSSIAN = [...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя']
const RUSSIAN_WAYS = [
  'a b v g d e e zh z i i k l m n o p r s t u f h ts ch sh sch _ y _ e yu ya',
  'a b v g d e yo zh z i y k l m n o p r s t u f kh c ch sh shch _ y _ e u ya',
  'a b v g d e e j z i i k l m n o p r s t u f x c 4 6 sh _ i _ e yu ya',
].map((way) => new Map(way.split(' ').map((latin, at): [string, string] => [RUSSIAN[at] ?? '', latin])))

export const GEORGIAN_WAYS = WAYS.length
export const CYRILLIC_WAYS = RUSSIAN_WAYS.length

/** A text with its Georgian letters typed in Latin, in one of the ways. */
export const latiniseGeorgian = (text: string, way: number) => replaceBy(text, WAYS[way % WAYS.length])

/** A text with its Cyrillic letters typed in Latin, in one of the ways. */
export const latiniseRussian = (text: string, way: number) =>
  replaceBy(text.toLowerCase(), RUSSIAN_WAYS[way % RUSSIAN_WAYS.length])

function replaceBy(text: string, way: Map<string, string> | undefined): string {
  return [...text].map((letter) => way?.get(letter)?.replace('_', '') ?? letter).join('')
}
