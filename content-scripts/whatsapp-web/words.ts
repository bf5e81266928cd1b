/**
 * The few words of the interface that are read, by language. Everything else goes by icons, roles and ids.
 * Where a comment says "unverified", nobody has reported the word from the live page.
 */

/**
 * The hidden words before an own message, without the colon. A group's subtitle ends with them, and in brackets
 * they stand behind one's own name in the chat with oneself.
 */
export const OWN_PREFIXES: ReadonlySet<string> = new Set([
  'you', // en, seen in 2024-10 and 2026-08
  'você', // pt-BR, seen in 2026-09
  'tu', // it, seen in 2026-08
  'siz', // tr, seen in 2026-09
  'tú', // es, unverified
  'вы', // ru, unverified
])

/**
 * In the composer's label of a group ("Type a message to group Couriers"). Seen: pt-BR 2026-09. The others,
 * en, es, fr, de, it, nl, ru and tr, are unverified.
 */
export const GROUP_WORDS =
  /(^|\s)(group|grupo|groupe|gruppe|gruppo|groep|grup|grub\p{L}*|групп\p{L}*)(\s|$)/iu

/**
 * In the bar above what is unread, "2 UNREAD MESSAGES". English was seen in 2026-06; the others are those of the badge's
 * label, or unverified.
 */
export const UNREAD =
  /unread|непрочит|não lid|no leíd|non lu|ungelesen|non lett|ongelezen|okunmamış|belum dibaca|غير مقرو|לא נקרא|nieprzeczyt|nepřečt|непрочет|oläst|ulest|ulæst|未读|未讀|未読|읽지 않은|chưa đọc/iu

/** What stands in place of a message that was taken back, beside its icon; en, and ru unverified. */
export const TAKEN_BACK: ReadonlySet<string> = new Set([
  'you deleted this message',
  'this message was deleted',
  'вы удалили данное сообщение',
  'данное сообщение удалено',
])

/** Languages whose dates with slashes are day first. English is not among them: en and en-GB differ. */
export const DAY_FIRST_LANGUAGES: ReadonlySet<string> = new Set(['es', 'fr', 'id', 'it', 'pt'])

/**
 * Marks of the half of a day, bare of dots and blanks: en, es, ru "am"; tr "öö"; fi "ap"; zh "上午". All others are from
 * CLDR; nobody has reported them from the live page.
 */
export const FIRST_HALF: ReadonlySet<string> = new Set(
  'am öö ap 上午 午前 오전 ص πμ vm dop قظ de fh тң ກ່ອນທ່ຽງ priešpiet priekšp претпл pg पूर्वाह्न पूर्वाह्ण pd fm дп to sa ก่อนเที่ยง לפנה״צ முற்பகல்'.split(
    ' ',
  ),
)
export const SECOND_HALF: ReadonlySet<string> = new Set(
  'pm ös ip 下午 午後 오후 م μμ nm odp بظ du eh тк ຫຼັງທ່ຽງ popiet pēcp попл ptg अपराह्न अपराह्ण md em пп tk ch หลังเที่ยง אחה״צ பிற்பகல்'.split(
    ' ',
  ),
)
