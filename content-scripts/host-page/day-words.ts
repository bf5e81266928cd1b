/**
 * Words by which chat pages name days, with their inflected forms. A word on a page may be shortened to its
 * first three letters or more ("Sept.", "სამშ.", "нояб."); shorter ones stand here as they are.
 */

/** How many days ago each word means. */
export const NEAR_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  დღეს: 0,
  сегодня: 0,
  yesterday: 1,
  გუშინ: 1,
  გუშ: 1,
  вчера: 1,
  // Ukrainian has two words for it, and browsers know the other one.
  вчора: 1,
}

/** Sunday first, as `Date.getDay` counts. */
export const WEEKDAYS: readonly string[] = [
  'sunday კვ კვირა კვირას вс воскресенье',
  'monday ორშაბათი ორშაბათს пн понедельник',
  'tuesday სამშაბათი სამშაბათს вт вторник',
  'wednesday ოთხშაბათი ოთხშაბათს ср среда среду',
  'thursday ხუთშაბათი ხუთშაბათს чт четверг',
  'friday პარასკევი პარასკევს пт пятница пятницу',
  'saturday შაბათი შაბათს сб суббота субботу',
]

/** January first, as `Date.getMonth` counts. */
export const MONTHS: readonly string[] = [
  'january იანვარი იანვარს იანვრის январь января',
  'february თებერვალი თებერვალს თებერვლის февраль февраля',
  'march მარტი მარტს მარტის март марта',
  'april აპრილი აპრილს აპრილის апрель апреля',
  'may მაისი მაისს მაისის май мая',
  'june ივნისი ივნისს ივნისის июнь июня',
  'july ივლისი ივლისს ივლისის июль июля',
  'august აგვისტო აგვისტოს август августа',
  'september სექტემბერი სექტემბერს სექტემბრის сентябрь сентября',
  'october ოქტომბერი ოქტომბერს ოქტომბრის октябрь октября',
  'november ნოემბერი ნოემბერს ნოემბრის ноябрь ноября',
  'december დეკემბერი დეკემბერს დეკემბრის декабрь декабря',
]

/** Words that join a day and a clock and mean nothing by themselves. */
export const FILLERS: ReadonlySet<string> = new Set(['at', 'on', 'of', 'в', 'во', 'г', 'წ', 'წლის'])

/** Index of the entry of which `word` is a form or a shortened form; -1 when it is none. */
export function indexOfWord(entries: readonly string[], word: string): number {
  return entries.findIndex((entry) =>
    entry.split(' ').some((form) => form === word || (word.length >= 3 && form.startsWith(word))),
  )
}
