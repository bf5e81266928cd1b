import { searchKey, wordsIn } from './search-key'

/**
 * The commonest words that only one of the three languages has, as `searchKey` writes them; counted in this
 * repository's training messages, the Georgian and Russian ones transliterated.
 */
const WORDS = {
  ka: 'da ar tu ra rom gakvt ver dges unda ara var minda mindoda makvs ro ukve mere erti jer agar eg ho akvs ze nomeri sheizleba rogor hval madloba girs giret shva aris chems tkven tkveni tkvens tkventan misamarti hart gvakvs mashin gamarjoba ramden ramdeni ase ahla ehla vigeb zalian shekveta ori meore dge kargi kargad sad kurieri gushin hom ikos kuriers ki vart mogcert momceret cinascar upro didi mitana mitanis kilo ikneba romel romeli iko mchirdeba bodishi kuriertan gverdi dgesve zviria zviri magram chveni zoma cali bevri bevria mainc kidev cota gvinda bina baratit igive potoze modis mainteresebs ubralod kai gamomigzavnet kviras mova ogond albat ratom mivige zveli cina mholod gamogigzavnit ad chvens gadahda nagdi pasi pasia ragac rame isev axali lamazia ertad ahali devs adgilze tanha gmadlobt aba hans ios',
  ru: 'ne na est ili vas vam chto kak skolko mojno mne esli vse uje eto etot tolko zavtra budet je eshe seichas dla raz nomer segodna nado kakoi kaka kakie tak bez beru net cherez pojaluista dorogo stoit spasibo poka privet zdravstvuite dobri cena togda kuda posle dostavka ton budu deshevle tam ladno oplata vash shas potom bolshe dolgo vchera izvinite gde takoi kogda vozmu hochu hotela hotel nujen nujna razmer rasmer menia mena vi podskajite po za ia i s v k iz ot togo emu bili',
  en: 'the it ou in por and on mi our can this are prom or hoc so at there order please that have onli not cant same todai send sori dont price could come much deliveri give number about helo hi then pirst last name but veri still here time its size think like us bring just thanks thank tomoroc monei hold possible parcel ask shiping until discount also made make has out with chat does did long real page get month big cheap put cancel love want need available interested good morning of ani what chich chen ok am',
} as const

type LatinLanguage = keyof typeof WORDS

const LANGUAGES = Object.keys(WORDS) as LatinLanguage[]
const KNOWN: Record<LatinLanguage, ReadonlySet<string>> = {
  ka: new Set(WORDS.ka.split(' ')),
  ru: new Set(WORDS.ru.split(' ')),
  en: new Set(WORDS.en.split(' ')),
}

/** Which language a text in Latin letters is in; `null` where its words do not tell, or tell of two alike. */
export function latinLanguage(text: string): LatinLanguage | null {
  const keys = wordsIn(text).map(({ word }) => searchKey(word))
  const counts = LANGUAGES.map((language) => ({
    language,
    count: keys.filter((key) => KNOWN[language].has(key)).length,
  }))
  const [first, second] = counts.toSorted((a, b) => b.count - a.count)
  return first && second && first.count > second.count ? first.language : null
}
