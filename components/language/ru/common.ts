import type { common as english } from '../en/common'

export const common: typeof english = {
  product: 'Chat to Order',
  platforms: { whatsapp: 'WhatsApp', messenger: 'Messenger', instagram: 'Instagram' },
  firstReply: 'Первый ответ',
  laterReplies: 'Следующие ответы',
  tooFew: 'мало для вывода',
  close: 'Закрыть',
  cancel: 'Отмена',
  howCounted: (figure) => `Как считается «${figure}»?`,
  lostReasons: {
    'too-expensive': 'Дорого',
    'cheaper-elsewhere': 'Дешевле в другом месте',
    'delivery-time': 'Срок доставки',
    'delivery-price': 'Цена доставки',
    'not-in-stock': 'Нет в наличии',
    trust: 'Доверие',
    'changed-mind': 'Передумал',
    vanished: 'Пропал',
    'not-our-customer': 'Не наш клиент',
    other: 'Другое',
  },
  lostReasonUnknown: 'Причина не указана',
  problems: {
    'invalid-ask': 'Запрос не удалось прочитать. Перезагрузите расширение и попробуйте снова.',
    'not-allowed': 'Этой странице это не разрешено. Откройте её кнопкой расширения.',
    managed: 'Этой библиотекой управляет менеджер. Попросите его об изменении.',
    'storage-failed':
      'Хранилище браузера не читается. Проверьте свободное место на диске и откройте окно снова.',
    'not-kept':
      'Новые сообщения не сохраняются. Освободите место на диске и не закрывайте вкладки с чатами: всё сохранится, как только станет возможно.',
    'extension-gone': 'Расширение обновилось. Закройте окно и откройте снова.',
  },
}
