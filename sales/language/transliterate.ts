/** Mkhedruli after the national system of 2002, without its apostrophes, which nobody types. */
const GEORGIAN = pairs(
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh',
)

/** Russian as it is typed on a phone: ISO 9 without marks, and the usual pairs. */
const RUSSIAN = pairs(
  'аa бb вv гg дd еe ёe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щsh ъ ыi ь эe юyu яya іi їi єe ґg',
)

const LETTERS = new Map([...GEORGIAN, ...RUSSIAN])

/** Writes Mkhedruli and Cyrillic in Latin letters, in lower case; all else stays as it is. */
export function transliterate(text: string): string {
  let latin = ''
  for (const letter of text.toLowerCase()) latin += LETTERS.get(letter) ?? letter
  return latin
}

function pairs(table: string): [string, string][] {
  return table.split(' ').map((pair) => [pair.charAt(0), pair.slice(1)])
}
