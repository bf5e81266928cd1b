import { phoneNumbersIn } from './language/phone-numbers'
import { isOfPerson, type MeantMessage } from './meaning'

/** What an order needs of the customer; `null`: not given yet, as far as can be seen. */
export interface OrderPieces {
  phone: string | null
  address: string | null
  name: string | null
}

/** Words that stand in an address, in the four writings; a house number stands near them. */
const STREET =
  /(?<!\p{L})(?:ქუჩა|ქუჩის|ქ\.|გამზ|გამზირი|ბინა|ბ\.|სართული|კორპ|კორპუსი|ჩიხი|მისამართი|сул|ул\.?|улица|просп|пр-т|дом|д\.|кв\.?|квартира|этаж|корп|street|str\.?|st\.|avenue|ave\.?|road|flat|apt\.?|apartment|floor|kucha|kuchis|qucha|quchis|gamziri|gamz|bina|sartuli|korpusi|korp|misamarti)(?!\p{L})/iu
/** "ჭავჭავაძის 12", "Чавчавадзе 12", "Chavchavadze 12a": a word of a name, then a house number. */
const NAMED_PLACE =
  /(?<![\p{L}\d])(?:[\u10d0-\u10ff]{3,}ს|\p{Lu}[\p{Ll}]{3,})\s+(?:#|№|N)?\d{1,3}\p{L}?(?![\p{L}\d])/u
const NAME_SAID =
  /(?:მე ვარ|მქვია|სახელი[:\s]|მიმღები[:\s]|меня зовут|имя[:\s]|получатель[:\s]|my name is|name[:\s]|i am|i'm|me var|mqvia|mkvia|saxeli[:\s]|sakheli[:\s])\s*([\p{Lu}\u10d0-\u10ff][\p{L}'’-]+(?:\s+[\p{Lu}\u10d0-\u10ff][\p{L}'’-]+)?)/iu
/** "ჩემი ნომერია", "Мой адрес": the words for a piece are none of its own. */
const NAMES_A_PIECE =
  /ნომერ|ტელეფონ|მისამართ|nomer|telefon|misamart|номер|телефон|адрес|number|phone|address/iu
/** How to come in and where to turn: two words that may end as a surname does, and that no order asks for. */
const WAY_IN =
  /(?<!\p{L})(?:შესასვლელ|სადარბაზო|ეზო|მოპირდაპირ|გვერდით|უკან|shesasvlel|sadarbazo|ezodan|вход|подъезд|двор(?:а|е|у|ом)?(?!\p{L})|домофон|напротив|(?:entrance|gate|door|yard|opposite|behind)(?!\p{L}))/iu
/** A line or a sentence ends; the dot of "ул." and "ბ." does not. */
const SENTENCE =
  /[\n;]|(?<!(?<!\p{L})(?:ქ|ბ|გამზ|კორპ|სართ|ул|д|г|кв|корп|просп|пр|стр|эт|str|st|ave|rd|apt|gamz|korp|q|k|b))[.!?]+\s+/iu
/** Two or three words with capitals, as a name stands between commas or on its own line. */
const CAPITALS = /^\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,2}$/u
/** Georgian has no capitals, and many write without: then a first name and a surname's ending tell. */
const SURNAME =
  /^[\p{L}'’-]{2,}\s+[\p{L}'’-]+(?:ძე|შვილი|ია|უა|ავა|ელი|ური|ული|იანი|ოვა?|дзе|швили|ия|ава|ели|ури|ули|иани|ова?|енко|dze|shvili|ia|ava|eli|uri|uli|iani|ova?|enko)$/iu

/**
 * The pieces that the customer has given so far. A piece is ticked only when its words are there to be shown;
 * a bare name counts where an address or a phone number stands beside it, or after the operator asked for it.
 */
export function orderPieces(messages: readonly MeantMessage[]): OrderPieces {
  const pieces: OrderPieces = { phone: null, address: null, name: null }
  let asked = false
  for (const message of messages) {
    if (isOfPerson(message)) asked = message.detections.some(({ label }) => label === 'move:close')
    if (message.author !== 'customer') continue
    const given = piecesIn(message.text, asked)
    pieces.phone = given.phone ?? pieces.phone
    pieces.address = given.address ?? pieces.address
    pieces.name = given.name ?? pieces.name
  }
  return pieces
}

export function isComplete({ phone, address, name }: OrderPieces): boolean {
  return phone !== null && address !== null && name !== null
}

function piecesIn(text: string, asked: boolean): OrderPieces {
  const [number] = phoneNumbersIn(text)
  const phone = number ? withPlus(text, number) : null
  const parts = (phone === null ? text : text.replace(phone, '\n')).split(SENTENCE).map(bare)
  const address = addressIn(parts)
  const beside = asked || phone !== null || address !== null
  return { phone, address, name: nameSaid(text) ?? (beside ? nameAlone(parts, address) : null) }
}

/** A number is found from its first digit on. */
function withPlus(text: string, [start, end]: readonly [number, number]): string {
  const plus = /\+\s?$/.exec(text.slice(0, start))?.[0].length ?? 0
  return text.slice(start - plus, end).trim()
}

function addressIn(lines: readonly string[]): string | null {
  const line = lines.find((one) => (STREET.test(one) && /\d/.test(one)) || NAMED_PLACE.test(one))
  if (line === undefined) return null
  const parts = line.split(',').map(bare)
  const first = parts.findIndex((part) => STREET.test(part) || NAMED_PLACE.test(part))
  return parts
    .slice(Math.max(0, first))
    .filter((part) => part !== '' && !isName(part))
    .join(', ')
}

function nameSaid(text: string): string | null {
  return NAME_SAID.exec(text)?.[1]?.trim() ?? null
}

function nameAlone(lines: readonly string[], address: string | null): string | null {
  const parts = lines.flatMap((line) => line.split(',')).map(bare)
  return parts.find((part) => isName(part) && !STREET.test(part) && !address?.includes(part)) ?? null
}

function bare(part: string): string {
  return part.replace(/^[\s.,:\-–\d)]*?(?=[\p{L}#№])|[\s.,:\-–]+$/gu, '').trim()
}

function isName(part: string): boolean {
  return !NAMES_A_PIECE.test(part) && !WAY_IN.test(part) && (CAPITALS.test(part) || SURNAME.test(part))
}
