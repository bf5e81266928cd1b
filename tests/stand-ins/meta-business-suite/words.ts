import type { StandInSetup } from '../world'

export interface Words {
  inbox: string
  all: string
  facebookComments: string
  instagramComments: string
  more: string
  search: string
  filters: string[]
  loading: string
  done: string
  followUp: string
  you: string
  ownAttachment: string
  customerAttachment: string
  reacted: string
  nobodyChosen: string
  noChats: string
  profile: string
  stage: string
  labels: string
  notes: string
  addNote: string
  about: string
}

/**
 * Words that stay English in every interface: either seen so on Georgian accounts (2026), or nobody wrote
 * down the translation, and inventing one would prove nothing about the real page.
 */
export const ENGLISH = {
  region: 'Message list container with messages, suggestions and typing indicators',
  assign: 'Assign this conversation',
  dropDown: 'Open Drop-down',
  automated: 'Automated response. ',
  manageAutomations: 'Manage Automations',
  sentBy: 'Sent by: ',
  toAd: ' replied to an ad ',
  viewAd: 'View ad',
  called: ' called you',
  savedReply: 'Insert saved reply',
  like: 'Send a Like',
  send: 'Send',
  messenger: 'Reply in Messenger…',
  instagram: 'Reply on Instagram…',
  banner: 'WhatsApp account restricted',
  bannerText: 'Messaging is limited until the review is done.',
}

const en: Words = {
  inbox: 'Inbox',
  all: 'All messages',
  facebookComments: 'Facebook comments',
  instagramComments: 'Instagram comments',
  more: 'More',
  search: 'Search',
  filters: ['Unread', 'Priority', 'Follow up'],
  loading: 'Loading…',
  done: 'Move to Done',
  followUp: 'Mark as Follow up',
  you: 'You: ',
  ownAttachment: 'You sent an attachment.',
  customerAttachment: 'Sent an attachment.',
  reacted: 'Reacted',
  nobodyChosen: 'Select a conversation',
  noChats: 'No messages',
  profile: 'View profile',
  stage: 'Lead stage',
  labels: 'Labels',
  notes: 'Notes',
  addNote: 'Add note',
  about: 'Activity',
}

/** Seen on the page (June to October 2026): loading, done, followUp, you, ownAttachment, reacted. */
const ka: Words = {
  inbox: 'შემოსულები',
  all: 'ყველა შეტყობინება',
  facebookComments: 'Facebook-ის კომენტარები',
  instagramComments: 'Instagram-ის კომენტარები',
  more: 'მეტი',
  search: 'ძიება',
  filters: ['წაუკითხავი', 'პრიორიტეტული', 'გამოწერილი'],
  loading: 'ჩატვირთვა…',
  done: 'გადატანა საქაღალდეში „მზადაა"',
  followUp: 'გამოწერილად მონიშვნა',
  you: 'თქვენ: ',
  ownAttachment: 'თქვენ გაგზავნეთ დანართი.',
  customerAttachment: 'გამოგზავნილია დანართი.',
  reacted: 'გამოხატა რეაქცია',
  nobodyChosen: 'აირჩიეთ მიმოწერა',
  noChats: 'შეტყობინებები არ არის',
  profile: 'პროფილის ნახვა',
  stage: 'კლიენტის ეტაპი',
  labels: 'იარლიყები',
  notes: 'ჩანაწერები',
  addNote: 'ჩანაწერის დამატება',
  about: 'აქტივობა',
}

/** Assumed throughout: nobody has described the Russian interface of the inbox. */
const ru: Words = {
  inbox: 'Входящие',
  all: 'Все сообщения',
  facebookComments: 'Комментарии Facebook',
  instagramComments: 'Комментарии Instagram',
  more: 'Ещё',
  search: 'Поиск',
  filters: ['Непрочитанные', 'Важные', 'Отложенные'],
  loading: 'Загрузка…',
  done: 'Переместить в «Готово»',
  followUp: 'Отметить для ответа',
  you: 'Вы: ',
  ownAttachment: 'Вы отправили вложение.',
  customerAttachment: 'Отправлено вложение.',
  reacted: 'Реакция',
  nobodyChosen: 'Выберите переписку',
  noChats: 'Нет сообщений',
  profile: 'Посмотреть профиль',
  stage: 'Этап',
  labels: 'Ярлыки',
  notes: 'Заметки',
  addNote: 'Добавить заметку',
  about: 'Действия',
}

export function wordsOf(language: StandInSetup['language']): Words {
  return { en, ka, ru }[language]
}
