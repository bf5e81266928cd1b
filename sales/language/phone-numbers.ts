/**
 * Georgian mobile numbers (5xx xx xx xx), with or without +995, grouped in any way, foreign ones with "+", and those
 * that students and neighbours give as at home: Indian (ten digits from 6 to 9), Turkish (05…), Russian (89…).
 */
const PHONE =
  /(?<![\d.])(?:(?:\+?\s?995[\s-]?)?\(?[57]\d{2}\)?(?:[\s.-]?\d){6}|\+\d{1,3}[\s-]?\(?\d{2,4}\)?(?:[\s.-]?\d){6,8}|0[\s-]?32[\s-]?2?(?:[\s.-]?\d){6}|[78]?\s?\(?9\d{2}\)?(?:[\s.-]?\d){7}|[6-8]\d{4}\s?\d{5}|05\d{2}(?:\s?\d){7})(?!\d)/g

/** Where the phone numbers stand in a text: start and end, UTF-16. */
export function phoneNumbersIn(text: string): [number, number][] {
  if (!/\d{2}/.test(text)) return []
  return [...text.matchAll(PHONE)].map((match) => {
    const lead = match[0].search(/\d/)
    return [match.index + lead, match.index + match[0].length]
  })
}
