/** Words of the inbox in one language of the account. Kept lower case; languages mix within one page. */
export interface InboxWords {
  /** Before the last words of a row when they are ours. */
  own: readonly string[]
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
const SEEN: Readonly<Record<string, InboxWords>> = {
  en: {
    own: ['you:'],
    verified: true,
    // Expected from the Georgian phrase; the English one was not written down.
    ownAttachment: ['you sent an attachment'],
    ownAct: ['you sent a', 'you reacted', 'you replied to', 'you unsent', 'you called'],
    reaction: ['reacted'],
    days: ['today', 'yesterday'],
  },
  ka: {
    own: ['თქვენ:'],
    verified: true,
    ownAttachment: ['თქვენ გაგზავნეთ დანართი'],
    ownAct: ['თქვენ გაგზავნეთ', 'თქვენ გამოხატეთ'],
    reaction: ['გამოხატა რეაქცია', 'რეაქცია გამოხატა'],
    days: ['დღეს', 'გუშინ'],
  },
  // Plausible and nowhere seen on this page: it counts only once a row has shown it (definitions: never guess).
  ru: {
    own: ['вы:'],
    verified: false,
    ownAttachment: ['вы отправили вложение'],
    ownAct: ['вы отправили', 'вы отреагировали'],
    reaction: ['реакция', 'отреагировал', 'отреагировала'],
    days: ['сегодня', 'вчера'],
  },
  de: {
    own: ['du:'],
    verified: true,
    ownAttachment: [],
    ownAct: ['du hast '],
    reaction: [],
    days: ['heute', 'gestern'],
  },
  vi: {
    own: ['bạn:'],
    verified: true,
    ownAttachment: [],
    ownAct: ['bạn đã '],
    reaction: [],
    days: ['hôm nay', 'hôm qua'],
  },
}

/** Nowhere seen on this page, as the Russian one: [own prefixes, beginnings about an act of ours, day words]. */
const EXPECTED: Readonly<Record<string, readonly [own: string[], ownAct: string[], days: string[]]>> = {
  ar: [['أنت:'], ['لقد أرسلت', 'أرسلت'], ['اليوم', 'أمس']],
  az: [['siz:'], [], ['bu gün', 'dünən']],
  bg: [['вие:'], ['изпратихте'], ['днес', 'вчера']],
  cs: [
    ['vy:', 'ty:'],
    ['poslali jste', 'poslal jsi'],
    ['dnes', 'včera'],
  ],
  el: [['εσείς:'], ['στείλατε'], ['σήμερα', 'χθες']],
  es: [['tú:'], ['enviaste ', 'reaccionaste'], ['hoy', 'ayer']],
  fr: [['vous :', 'vous:', 'toi :'], ['vous avez '], ["aujourd'hui", 'aujourd’hui', 'hier']],
  he: [['את/ה:', 'אתה:'], ['שלחת'], ['היום', 'אתמול']],
  hi: [['आप:'], ['आपने '], ['आज', 'कल']],
  hu: [['te:', 'ön:'], [], ['ma', 'tegnap']],
  hy: [['դուք՝', 'դուք:'], [], ['այսօր', 'երեկ']],
  id: [['anda:'], ['anda mengirim', 'anda menanggapi'], ['hari ini', 'kemarin']],
  it: [['tu:'], ['hai '], ['oggi', 'ieri']],
  ja: [['あなた:', 'あなた：'], [], ['今日', '昨日']],
  km: [['អ្នក៖', 'អ្នក:'], ['អ្នកបាន'], ['ថ្ងៃនេះ', 'ម្សិលមិញ']],
  ko: [['나:', '회원님:'], [], ['오늘', '어제']],
  ms: [['anda:'], ['anda menghantar'], ['hari ini', 'semalam']],
  nl: [
    ['jij:', 'je:', 'u:'],
    ['je hebt ', 'u hebt '],
    ['vandaag', 'gisteren'],
  ],
  pl: [['ty:'], ['wysłałeś', 'wysłałaś', 'wysłano'], ['dzisiaj', 'wczoraj']],
  pt: [['você:'], ['você '], ['hoje', 'ontem']],
  ro: [
    ['tu:', 'dvs.:'],
    ['ai trimis', 'ați trimis'],
    ['azi', 'ieri'],
  ],
  th: [['คุณ:'], ['คุณส่ง', 'คุณได้'], ['วันนี้', 'เมื่อวาน']],
  tr: [['sen:', 'siz:'], [], ['bugün', 'dün']],
  uk: [['ви:'], ['ви надіслали'], ['сьогодні', 'вчора', 'учора']],
  zh: [
    ['你：', '你:', '您：', '您:'],
    ['你傳送了', '你发送了', '您发送了', '您傳送了'],
    ['今天', '昨天'],
  ],
}

/** Whole previews of what we sent, as is expected from the Georgian one: nobody writes just so. */
const SENT_ATTACHMENT: readonly string[] = [
  'enviaste un archivo adjunto',
  'você enviou um anexo',
  'vous avez envoyé une pièce jointe',
  'hai inviato un allegato',
  'du hast einen anhang gesendet',
  'anda mengirim lampiran',
  'bạn đã gửi một file đính kèm',
  'bạn đã gửi một tệp đính kèm',
  'bir ek gönderdin',
  'bir ek gönderdiniz',
  'je hebt een bijlage verzonden',
  'ви надіслали вкладення',
]

function expected([own, ownAct, days]: (typeof EXPECTED)[string]): InboxWords {
  return { own, verified: false, ownAttachment: SENT_ATTACHMENT, ownAct, reaction: [], days }
}

/** By the language's code. */
export const WORDS: Readonly<Record<string, InboxWords>> = {
  ...SEEN,
  ...Object.fromEntries(Object.entries(EXPECTED).map(([code, words]) => [code, expected(words)])),
}

/**
 * In previews of a reaction in languages whose phrase is not known, beside an emoji: then it may be one, and nobody is
 * said to have written last.
 */
export const REACTION_STEMS =
  /reag|réag|reacc|tepki|cảm xúc|menanggapi|bereaksi|memberi reaksi|تفاعل|הגיב|反应|反應|回應|反応|リアクション|반응|αντέδρασ|reakci|zareagow|відреаг/u

/** Footers under an automatic answer. English: 22 September 2026; the others are expected, and nowhere described. */
export const AUTOMATION: readonly string[] = [
  'automated response',
  'manage automations',
  'ავტომატური პასუხი',
  'автоматический ответ',
  'автоматична відповідь',
  'otomatik yanıt',
  'respons otomatis',
  'phản hồi tự động',
  'respuesta automática',
  'resposta automática',
  'réponse automatique',
  'risposta automatica',
  'automatische antwort',
]

/** Lines under a bubble of ours that name who of us sent it. English and Vietnamese: autumn 2026; the others are expected. */
export const SENT_BY: readonly string[] = [
  'sent by:',
  'người gửi:',
  'გამომგზავნი:',
  'отправитель:',
  'відправник:',
  'gönderen:',
  'dikirim oleh:',
  'enviado por:',
  'envoyé par :',
  'inviato da:',
  'gesendet von:',
]

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
  'called you',
  'missed a call',
  'missed your call',
]

/**
 * What follows the name in a row that tells of a comment under a post, which is no conversation. English was seen; the
 * others are expected.
 */
export const COMMENTED: readonly string[] = [
  'commented',
  'დააკომენტარა',
  'დატოვა კომენტარი',
  'прокомментировал',
  'comentó',
  'comentou',
  'a commenté',
  'ha commentato',
  'hat kommentiert',
  'mengomentari',
  'yorum yaptı',
  'đã bình luận',
]

/** Parts of the composer's placeholder that name the channel; the names are not translated. */
export const PLACEHOLDERS = [
  { word: 'messenger', platform: 'messenger' },
  { word: 'instagram', platform: 'instagram' },
  { word: 'whatsapp', platform: 'whatsapp' },
] as const
