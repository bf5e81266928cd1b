/** Words of the inbox in one language of the account. Kept lower case; languages mix within one page. */
export interface InboxWords {
  /** Before the last words of a row when they are ours. */
  own: string
  /** The own prefix was described by somebody who looked at this page. */
  verified: boolean
  /** Whole previews that say we sent something; the language has no colon there. */
  ownAttachment: readonly string[]
  /** Beginnings of previews about an act of ours that is not in the list above, or nobody's message. */
  ownAct: readonly string[]
  /** In previews of a reaction, before its emoji. */
  reaction: readonly string[]
  /** Words that betray the language wherever they stand as a row's day. */
  days: readonly string[]
}

/** Own prefixes: en, ka, de, vi seen on this page between February and October 2026. */
export const WORDS: Readonly<Record<string, InboxWords>> = {
  en: {
    own: 'you:',
    verified: true,
    // Expected from the Georgian phrase; the English one was not written down.
    ownAttachment: ['you sent an attachment'],
    ownAct: ['you sent a', 'you reacted', 'you replied to', 'you unsent', 'you called'],
    reaction: ['reacted'],
    days: ['today', 'yesterday'],
  },
  ka: {
    own: 'თქვენ:',
    verified: true,
    ownAttachment: ['თქვენ გაგზავნეთ დანართი'],
    ownAct: ['თქვენ გაგზავნეთ', 'თქვენ გამოხატეთ'],
    reaction: ['გამოხატა რეაქცია', 'რეაქცია გამოხატა'],
    days: ['დღეს', 'გუშინ'],
  },
  // Plausible and nowhere seen on this page: it counts only once a row has shown it (definitions: never guess).
  ru: {
    own: 'вы:',
    verified: false,
    ownAttachment: ['вы отправили вложение'],
    ownAct: ['вы отправили', 'вы отреагировали'],
    reaction: ['реакция', 'отреагировал', 'отреагировала'],
    days: ['сегодня', 'вчера'],
  },
  de: {
    own: 'du:',
    verified: true,
    ownAttachment: [],
    ownAct: ['du hast '],
    reaction: [],
    days: ['heute', 'gestern'],
  },
  vi: {
    own: 'bạn:',
    verified: true,
    ownAttachment: [],
    ownAct: ['bạn đã '],
    reaction: [],
    days: ['hôm nay', 'hôm qua'],
  },
}

/** Footers under an automatic answer. English: 22 September 2026; the others are nowhere described. */
export const AUTOMATION: readonly string[] = ['automated response', 'manage automations']

/** In previews of what the system says: nobody wrote. English and Georgian, April to October 2026. */
export const NOBODYS: readonly string[] = [
  'assigned this conversation',
  'was assigned',
  'assigned to',
  'მიენიჭა',
  'you can now call each other',
  'replied to an ad',
  'replied to your ad',
  'lead stage set to',
]

/** What follows the name in a row that tells of a comment under a post, which is no conversation. */
export const COMMENTED: readonly string[] = ['commented']

/** Parts of the composer's placeholder that name the channel; the names are not translated. */
export const PLACEHOLDERS = [
  { word: 'messenger', platform: 'messenger' },
  { word: 'instagram', platform: 'instagram' },
  { word: 'whatsapp', platform: 'whatsapp' },
] as const
