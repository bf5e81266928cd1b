/**
 * The interface's words. WhatsApp Web has no Georgian: there, a Georgian account sees English words.
 * The Russian ones are our best knowledge; nobody has checked them against the live page.
 */
export interface Words {
  html: 'en' | 'ru'
  chats: string
  search: string
  filters: readonly string[]
  chatList: string
  today: string
  yesterday: string
  you: string
  youInGroup: string
  typing: string
  online: string
  clickForInfo: string
  draft: string
  unread(count: number): string
  muted: string
  pinned: string
  composer(chat: string, group: boolean): string
  placeholder: string
  send: string
  voice: string
  attach: string
  status: Record<'pending' | 'sent' | 'delivered' | 'read', string>
  kinds: Record<'picture' | 'album' | 'voice' | 'sticker' | 'call', string>
  deleted(own: boolean): string
  edited: string
  readMore: string
  openPicture: string
  playVoice: string
  callBack: string
  encrypted: string
  quoted: string
  react: string
  profile: string
  scrollDown: string
  intro: string
  nav: readonly string[]
}

const en: Words = {
  html: 'en',
  chats: 'Chats',
  search: 'Search or start a new chat',
  filters: ['All', 'Unread', 'Favourites', 'Groups'],
  chatList: 'Chat list',
  today: 'Today',
  yesterday: 'Yesterday',
  you: 'You:',
  youInGroup: 'You',
  typing: 'typing…',
  online: 'online',
  clickForInfo: 'click here for contact info',
  draft: 'Draft:',
  unread: (count) => `${count} unread message${count === 1 ? '' : 's'}`,
  muted: 'Muted chat',
  pinned: 'Pinned chat',
  composer: (chat, group) => `Type a message to ${group ? 'group ' : ''}${chat}`,
  placeholder: 'Type a message',
  send: 'Send',
  voice: 'Voice message',
  attach: 'Attach',
  status: { pending: 'Pending', sent: 'Sent', delivered: 'Delivered', read: 'Read' },
  kinds: {
    picture: 'Photo',
    album: '4 photos',
    voice: 'Voice message',
    sticker: 'Sticker',
    call: 'Missed voice call',
  },
  deleted: (own) => (own ? 'You deleted this message' : 'This message was deleted'),
  edited: 'Edited',
  readMore: 'Read more',
  openPicture: 'Open picture',
  playVoice: 'Play voice message',
  callBack: 'Click to call back',
  encrypted:
    'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
  quoted: 'Quoted message',
  react: 'React',
  profile: 'Profile details',
  scrollDown: 'Scroll to bottom',
  intro: 'Send and receive messages without keeping your phone online.',
  nav: ['Chats', 'Status', 'Channels', 'Communities', 'Settings'],
}

const ru: Words = {
  html: 'ru',
  chats: 'Чаты',
  search: 'Поиск или новый чат',
  filters: ['Все', 'Непрочитанные', 'Избранное', 'Группы'],
  chatList: 'Список чатов',
  today: 'Сегодня',
  yesterday: 'Вчера',
  you: 'Вы:',
  youInGroup: 'Вы',
  typing: 'печатает…',
  online: 'в сети',
  clickForInfo: 'нажмите здесь, чтобы открыть данные контакта',
  draft: 'Черновик:',
  unread: russianUnread,
  muted: 'Чат без звука',
  pinned: 'Закреплённый чат',
  composer: (chat, group) => `Введите сообщение для ${group ? 'группы ' : ''}${chat}`,
  placeholder: 'Введите сообщение',
  send: 'Отправить',
  voice: 'Голосовое сообщение',
  attach: 'Прикрепить',
  status: { pending: 'Ожидание', sent: 'Отправлено', delivered: 'Доставлено', read: 'Прочитано' },
  kinds: {
    picture: 'Фото',
    album: '4 фото',
    voice: 'Голосовое сообщение',
    sticker: 'Стикер',
    call: 'Пропущенный аудиозвонок',
  },
  deleted: (own) => (own ? 'Вы удалили данное сообщение' : 'Данное сообщение удалено'),
  edited: 'Изменено',
  readMore: 'Читать далее',
  openPicture: 'Открыть фото',
  playVoice: 'Воспроизвести голосовое сообщение',
  callBack: 'Нажмите, чтобы перезвонить',
  encrypted:
    'Сообщения и звонки защищены сквозным шифрованием. Только участники чата могут читать их, прослушивать и делиться ими.',
  quoted: 'Цитируемое сообщение',
  react: 'Реакция',
  profile: 'Данные профиля',
  scrollDown: 'Прокрутить вниз',
  intro: 'Отправляйте и получайте сообщения, даже когда телефон не в сети.',
  nav: ['Чаты', 'Статус', 'Каналы', 'Сообщества', 'Настройки'],
}

function russianUnread(count: number): string {
  const form = new Intl.PluralRules('ru').select(count)
  if (form === 'one') return `${count} непрочитанное сообщение`
  return `${count} ${form === 'few' ? 'непрочитанных сообщения' : 'непрочитанных сообщений'}`
}

export function wordsOf(language: 'en' | 'ru' | 'ka'): Words {
  return language === 'ru' ? ru : en
}
