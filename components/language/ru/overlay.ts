import type { overlay as english } from '../en/overlay'
import { russianPlural } from '../plural'

export const overlay: typeof english = {
  waitingHead: (count) => `${russianPlural(count, 'Ждёт', 'Ждут', 'Ждут')} ${count}`,
  waitingPaused: 'Ждут –',
  listPaused: 'список на паузе',
  nobodyWaits: 'Никто не ждёт',
  chipWaiting: (count) => russianPlural(count, 'ждёт', 'ждут', 'ждут'),
  chipOffHours: () => 'в нерабочее время',
  chipPaused: 'Пауза: список не читается',
  openPanel: 'Показать таймер и очередь',
  move: 'Переместить: Alt и стрелки',
  collapse: (key) => `Свернуть; ${key} скрывает`,
  showAgain: (key) => `Показать, ${key}`,
  close: 'Закрыть',

  clock: 'Таймер ответа',
  kinds: { first: 'Первый ответ', later: 'Следующий ответ' },
  left: (span) => `осталось ${span}`,
  over: (span) => `просрочка ${span}`,
  leftAbout: (span) => `осталось около ${span}`,
  leftAtMost: (span) => `осталось не больше ${span}`,
  overUnsure: 'просрочка',
  startsAt: (when) => `отсчёт ${from(when)}`,
  neverOpens: 'рабочие часы не заданы',
  since: (when, limit) => `${from(when)} · норма ${limit} рабочего времени`,
  wroteAt: (when) => `сообщение: ${when}`,
  pausedUntil: (when) => `сейчас закрыто, отсчёт пойдёт ${from(when)}`,
  minutesOnly: 'страница показывает только минуты',
  listOnly: 'виден только список, может быть больше',
  inTime: 'вовремя',
  repliedOffHours: 'ответ в нерабочее время',
  notJudged: 'не оценивается: виден только список',
  repliedBy: {
    first: { me: 'первый ответ, вы', teammate: 'первый ответ, коллега' },
    later: { me: 'следующий ответ, вы', teammate: 'следующий ответ, коллега' },
  },
  spoken: { close: 'Норма ответа скоро истечёт', over: 'Норма ответа просрочена' },

  queue: 'Ждут, сначала дольше всех',
  states: { calm: 'в пределах нормы', close: 'норма истекает', over: 'просрочка', off: 'нерабочее время' },
  moreWait: (count) => `ещё ${count}, дольше всех`,
  noReplyNeeded: 'Ответ не нужен',
  noReplyNeededFor: (customer) => `Ответ не нужен: ${customer}`,

  enquiry: 'Итог обращения',
  order: 'Заказ',
  lost: 'Отказ',
  correct: 'Исправить',
  amount: 'Сумма',
  amountOptional: 'необязательно',
  currency: 'Валюта',
  amountWrong: 'Напишите число, например 145 или 145,50',
  recordOrder: 'Записать заказ',
  lostQuestion: 'Отказ. Какая причина?',
  lostReason: 'Причина отказа',
  otherWithNote: 'Другое, с заметкой',
  note: 'Заметка',
  notePlaceholder: 'Какая была причина?',
  noteMissing: 'Напишите несколько слов',
  recordLost: 'Записать отказ',
  orderedFor: (money) => `Заказ: ${money}`,
  ordered: 'Заказ записан',
  lostFor: (reason) => `Отказ: ${reason}`,
  undo: 'Отменить',
  notRecorded: 'Не записано. Попробуйте снова',
  notUndone: 'Не отменено. Попробуйте снова',
  notDismissed: 'Не сохранено. Попробуйте снова',

  troubles: {
    'not-kept': {
      title: (when) => `Ничего не сохраняется ${from(when)}`,
      say: 'Освободите место на диске и не закрывайте эту вкладку: увиденное ждёт здесь и сохранится, как только станет возможно.',
    },
    flooded: {
      title: (when) => `Страница меняется слишком быстро, чтобы её читать, ${from(when)}`,
      say: 'Мы отошли в сторону, чтобы страница не тормозила. Когда она успокоится, чтение продолжится само; если нет, обновите страницу.',
    },
  },
  notRecognised: 'Страница не распознана',
  notRecognisedSay: 'Здесь ничего не измеряется и не меняется. Откройте список чатов.',
  hide: 'Скрыть',
}

/** "со" before two consonants: "со вт, 10:00", "с пн, 10:00", "с 10:00". */
export function from(when: string): string {
  return /^(вт|ср)/.test(when) ? `со ${when}` : `с ${when}`
}
