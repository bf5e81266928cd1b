/**
 * One coarse letter for every way a sound is written: ქ კ ყ q k are all "k", შ S sh 6 are all "s". Georgian in
 * Latin letters has no agreed spelling, so the key must not depend on one.
 */
const GEORGIAN = 'აaბbგgდdეeვvზzთtიiკkლlმmნnოoპpჟjრrსsტtუuფpქkღgყkშsჩcცcძzწcჭcხhჯjჰh'
const CYRILLIC = 'аaбbвvгgдdеeёeжjзzиiйiкkлlмmнnоoпpрrсsтtуuфpхhцcчcшsщsыiэeюuяaіiїiєeґg'
const LATIN = 'aabbccddeeffgghhiijjkkllmmnnooppqkrrssttuuvvwvxhyyzz'
/** Where a Latin letter stands for another sound in Latin-typed Georgian: w is წ, y is ყ. */
const LATIN_AS_GEORGIAN = 'wcyk'
const ACCENTED = 'éeèeàaáaöoüuçcñnšsžjčcóoíiúuâaêeîiôo'

const pairs = (text: string): [number, number][] => {
  const found: [number, number][] = []
  for (let at = 0; at + 1 < text.length; at += 2) found.push([text.charCodeAt(at), text.charCodeAt(at + 1)])
  return found
}

const shared = new Map([...pairs(GEORGIAN), ...pairs(CYRILLIC), ...pairs(ACCENTED), ...pairs(LATIN)])
shared.set('f'.charCodeAt(0), 'p'.charCodeAt(0))

export const PLAIN_LETTERS: ReadonlyMap<number, number> = shared
export const GEORGIAN_LETTERS: ReadonlyMap<number, number> = new Map([...shared, ...pairs(LATIN_AS_GEORGIAN)])

/** Two letters that write one sound: "ts" is ც or წ, "kh" is ხ, "dz" is ძ. Keyed by first * 256 + second. */
export const DIGRAPHS: ReadonlyMap<number, number> = new Map(
  ['tsc', 'khh', 'ghg', 'shs', 'chc', 'zhj', 'dzz', 'djj', 'yaa', 'yuu', 'yee', 'yoe', 'yii'].map((one) => [
    one.charCodeAt(0) * 256 + one.charCodeAt(1),
    one.charCodeAt(2),
  ]),
)
