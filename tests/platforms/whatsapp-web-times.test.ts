import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { bubble, divider, drawPage, local, NOW, read, timesOf } from './whatsapp-web-page'

const stamped = (stamp: string) => bubble({ stamp: `[${stamp}] Anna: `, text: 'a', tail: 'in' })
const bare = (clock: string) => bubble({ media: '<img src="blob:x">', clock, tail: 'in' })
const time = (stamp: string, page = {}) => timesOf(read(stamped(stamp), page))[0]

describe('a picture', () => {
  test('has the clock of its foot, whether that bears a direction of writing or not', () => {
    const undirected = bare('10:15').replace('<span dir="auto">10:15', '<span>10:15')
    expect(timesOf(read(divider('YESTERDAY') + undirected, { language: 'en' }))).toEqual(['2026-06-09 10:15'])
  })
})

describe('dates that may be either way round', () => {
  const of = (...dates: string[]) => timesOf(read(dates.map((date) => stamped(`16:34, ${date}`)).join('')))

  test.each([
    [
      ['10/12/2024', '11/3/2024'],
      ['2024-10-12 16:34', '2024-11-03 16:34'],
    ],
    [
      ['12/10/2024', '3/11/2024'],
      ['2024-10-12 16:34', '2024-11-03 16:34'],
    ],
    [
      ['1/12/2024', '2/3/2024', '2/2/2024'],
      ['2024-01-12 16:34', '2024-02-03 16:34', '2024-02-02 16:34'],
    ],
  ])('are told by the order of the messages: %s', (dates, expected) => {
    expect(of(...dates)).toEqual(expected)
  })

  test.each([[['6/8/2024', '6/9/2024']], [['10/12/2024', '11/3/2024', '4/5/2024']]])(
    'are left unread where the order tells nothing, or is none: %s',
    (dates) => {
      expect(of(...dates).every((one) => one === null)).toBe(true)
    },
  )
})

describe('a line of a day', () => {
  const day = (line: string, language: string) =>
    timesOf(read(divider(line) + bare('10:15'), { language }))[0]?.slice(0, 10)

  test.each([
    ['tr', 'PAZARTESİ', '2026-06-08'],
    ['tr', 'SALI', '2026-06-09'],
    ['tr', 'DÜN', '2026-06-09'],
    ['fr', 'AUJOURD’HUI', '2026-06-10'],
    ['fr', "AUJOURD'HUI", '2026-06-10'],
    ['pt-BR', 'SEGUNDA-FEIRA', '2026-06-08'],
    ['el', 'ΧΘΕΣ', '2026-06-09'],
    ['uk', 'ВЧОРА', '2026-06-09'],
    ['he', 'אתמול', '2026-06-09'],
    ['ar', 'أمس', '2026-06-09'],
    ['hi', 'कल', '2026-06-09'],
    ['zh-CN', '昨天', '2026-06-09'],
    ['ko', '2026. 6. 5.', '2026-06-05'],
    ['cs', '5. 6. 2026', '2026-06-05'],
    ['bg', '5.06.2026 г.', '2026-06-05'],
    ['th', '30/5/2569', '2026-05-30'],
    ['fa', '۱۴۰۵/۳/۹', '2026-05-30'],
    ['fa', '۱۴۰۳/۱۲/۳۰', '2025-03-20'],
    ['pt', '5 de junho de 2026', '2026-06-05'],
    ['vi', '5 tháng 6, 2026', '2026-06-05'],
    // The page is English, its days are those of the phone.
    ['en', 'երեկ', '2026-06-09'],
    ['en', 'Dünən', '2026-06-09'],
  ])('in %s: %s', (language, line, expected) => {
    expect(day(line, language)).toBe(expected)
  })

  test.each(['Anna', 'Group', '3 juni leute', '32 de junho de 2026'])('is none: %s', (line) => {
    expect(day(line, 'pt')).toBeUndefined()
  })
})

describe('the stamp', () => {
  test.each([
    ['16:34, 5/30/2026', '2026-05-30 16:34'],
    ['4:34 PM, 5/30/2026', '2026-05-30 16:34'],
    ['4:34\u202fPM, 5/30/2026', '2026-05-30 16:34'],
    ['4:34 p.\u00a0m., 30/5/2026', '2026-05-30 16:34'],
    ['12:05 AM, 5/30/2026', '2026-05-30 00:05'],
    ['12:05 PM, 5/30/2026', '2026-05-30 12:05'],
    ['24:05, 5/30/2026', '2026-05-30 00:05'],
    ['0:05 AM, 30.5.2026', '2026-05-30 00:05'],
    ['16:34, 05.06.2026', '2026-06-05 16:34'],
    ['16:34, 5.6.2026', '2026-06-05 16:34'],
    ['16:34, 05-06-2026', '2026-06-05 16:34'],
    ['16.34, 5.6.2026', '2026-06-05 16:34'],
    ['4.34 ip., 5.6.2026', '2026-06-05 16:34'],
    ['ÖS 4:34, 05.06.2026', '2026-06-05 16:34'],
    ['下午4:34, 2026年6月5日', '2026-06-05 16:34'],
    ['16:34, 2026/6/5', '2026-06-05 16:34'],
    ['١٦:٣٤, ٢٠٢٦/٦/٥', '2026-06-05 16:34'],
    ['۱۶:۳۴, ۱۴۰۴/۳/۱۵', '2025-06-05 16:34'],
    ['\u200e16:34, 30/5/2026', '2026-05-30 16:34'],
  ])('[%s] is %s', (stamp, expected) => {
    expect(time(stamp)).toBe(expected)
  })

  test.each([
    ['en', '16:34, 5/30/2026', '4:34 PM, 5/30/2026'],
    ['en-GB', '16:34, 30/05/2026', '4:34 pm, 30/05/2026'],
    ['fr', '16:34, 05/06/2026', '4:34 pm, 05/06/2026'],
    ['it', '16:34, 05/06/2026', '4:34 pm, 05/06/2026'],
    ['pt-BR', '16:34, 05/06/2026', '4:34 pm, 05/06/2026'],
    ['es', '16:34, 5/6/2026', '4:34 p.\u00a0m., 5/6/2026'],
    ['ru', '16:34, 05.06.2026', '4:34 PM, 05.06.2026'],
    ['uk', '16:34, 05.06.2026', '4:34 PM, 05.06.2026'],
    ['tr', '16:34, 05.06.2026', 'ÖS 4:34, 05.06.2026'],
    ['kk', '16:34, 05.06.2026', '4:34 PM, 05.06.2026'],
    ['az', '16:34, 05.06.2026', '4:34 PM, 05.06.2026'],
    ['hy', '16:34, 05.06.2026', '4:34 PM, 05.06.2026'],
    ['ka', '16:34, 5.6.2026', '4:34 PM, 5.6.2026'],
    ['de', '16:34, 5.6.2026', '4:34 PM, 5.6.2026'],
    ['he', '16:34, 5.6.2026', '4:34 PM, 5.6.2026'],
    ['nl', '16:34, 05-06-2026', '16:34, 05-06-2026'],
    ['id', '16.34, 5/6/2026', '4.34 PM, 5/6/2026'],
    ['fi', '16.34, 5.6.2026', '4.34 ip., 5.6.2026'],
    ['ar', '\u200f١٦:٣٤, ٢٠٢٦/٦/٥', '\u200f٤:٣٤ م, ٢٠٢٦/٦/٥'],
    ['hi', '१६:३४, ३०/५/२०२६', '४:३४ PM, ३०/५/२०२६'],
    ['zh-TW', '16:34, 2026年6月5日', '下午4:34, 2026年6月5日'],
    ['zh-CN', '16:34, 2026/6/5', '下午4:34, 2026/6/5'],
    ['ja', '16:34, 2026/6/5', '午後4:34, 2026/6/5'],
  ])('in %s, by 24 and by 12 hours', (language, byDay, byHalf) => {
    for (const stamp of [byDay, byHalf])
      expect(time(stamp, { language }), stamp).toMatch(/^2026-(06-05|05-30) 16:34$/)
  })

  test.each(['۱۶:۳۴, ۱۴۰۴/۱۳/۱', '16:34, 31.6.2026', '25:10, 5/30/2026', '4:34 später, 5/30/2026', 'soon'])(
    '[%s] is no time',
    (stamp) => {
      expect(time(stamp)).toBeNull()
    },
  )

  test('a name with brackets and colons stands behind it', () => {
    const rows = bubble({ stamp: '[16:34, 5/30/2026] A] b: c: ', text: 'a', hidden: 'A] b: c' })
    expect(read(rows, { title: 'A] b: c' })).toMatchObject([
      { direction: 'in', shown: { precision: 'minute' } },
    ])
  })

  test('counts before the clock in the bubble, which prints midnight otherwise', () => {
    const rows = bubble({ stamp: '[24:05, 5/30/2026] Anna: ', text: 'a', clock: '00:05', tail: 'in' })
    expect(timesOf(read(rows))).toEqual(['2026-05-30 00:05'])
  })

  test('any minute of any day comes back, in each form', () => {
    const forms: ((date: Date) => string)[] = [
      (date) => `${clock24(date)}, ${date.getDate()}.${date.getMonth() + 1}.${date.getFullYear()}`,
      (date) => `${clock12(date)}, ${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()}`,
    ]
    const past = fc.date({ min: new Date(2016, 0, 1), max: new Date(NOW), noInvalidDate: true })
    fc.assert(
      fc.property(past, fc.constantFrom(...forms), (date, form) => {
        date.setSeconds(0, 0)
        expect(time(form(date))).toBe(local(date.getTime()))
      }),
      { numRuns: 60 },
    )
  })
})

const two = (number: number) => String(number).padStart(2, '0')
const clock24 = (date: Date) => `${two(date.getHours() || 24)}:${two(date.getMinutes())}`
const clock12 = (date: Date) =>
  `${date.getHours() % 12 || 12}:${two(date.getMinutes())} ${date.getHours() < 12 ? 'AM' : 'PM'}`

describe('day and month', () => {
  test('are not guessed', () => {
    expect(timesOf(read(stamped('16:34, 6/5/2026') + stamped('16:34, 7/5/2025')))).toEqual([null, null])
  })

  test('are learned anew when the page changes its language, and the messages stay the same', () => {
    const page = whatsAppWeb(document, () => NOW)
    const look = (language: string, ...stamps: string[]) => {
      const rows = stamps.map((stamp, index) =>
        bubble({ id: `AC${index}`, stamp: `[${stamp}] Anna: `, text: 'a', tail: 'in' }),
      )
      drawPage({ title: 'Anna', language, messages: rows.join('') })
      const messages = page.readThread()?.messages ?? []
      return messages.map(({ key, shown }) => [key, local(shown?.at)])
    }
    const told = [
      ['AC0', '2026-05-30 16:34'],
      ['AC1', '2026-06-05 16:34'],
    ]
    expect(look('en', '16:34, 5/30/2026', '16:34, 6/5/2026')).toEqual(told)
    expect(look('es', '16:34, 30/5/2026', '16:34, 5/6/2026')).toEqual(told)
  })

  test('need no telling where they are the same', () => {
    expect(time('16:34, 5/5/2026')).toBe('2026-05-05 16:34')
  })

  test.each([
    [
      'a day beyond 12, even behind',
      stamped('16:34, 6/5/2026') + stamped('16:34, 5/30/2026'),
      '2026-06-05 16:34',
    ],
    ['the same the other way', stamped('16:34, 6/5/2026') + stamped('16:34, 30/5/2026'), '2026-05-06 16:34'],
    [
      'a date that would lie ahead',
      stamped('16:34, 6/5/2026') + stamped('16:34, 6/9/2026'),
      '2026-06-05 16:34',
    ],
    ['the same the other way', stamped('16:34, 6/5/2026') + stamped('16:34, 9/6/2026'), '2026-05-06 16:34'],
    [
      'the divider above another',
      stamped('16:34, 6/5/2026') + divider('Yesterday') + stamped('10:00, 6/9/2026'),
      '2026-06-05 16:34',
    ],
    ['a divider with a date', divider('5/30/2026') + stamped('16:34, 6/5/2026'), '2026-06-05 16:34'],
  ])('are told by %s', (_, rows, expected) => {
    expect(timesOf(read(rows))[0]).toBe(expected)
  })

  test('stay unknown when the page contradicts itself', () => {
    const rows = stamped('16:34, 6/5/2026') + stamped('16:34, 5/30/2026') + stamped('16:34, 30/5/2026')
    expect(timesOf(read(rows))).toEqual([null, '2026-05-30 16:34', '2026-05-30 16:34'])
  })

  test('are told by a language that has but one order, and English has not', () => {
    expect(time('16:34, 6/5/2026', { language: 'es' })).toBe('2026-05-06 16:34')
    expect(time('16:34, 6/5/2026', { language: 'en-GB' })).toBeNull()
  })

  test('are told by the chat list too', () => {
    const rows = `<div role="row"><div data-testid="cell-frame-container"><div role="gridcell" aria-colindex="2"><div data-testid="cell-frame-title"><span title="Gio">Gio</span></div><div data-testid="cell-frame-primary-detail">5/30/2026</div></div></div></div>`
    drawPage({ title: 'Anna', messages: stamped('16:34, 6/5/2026'), rows })
    const page = whatsAppWeb(document, () => NOW)
    page.readList()
    expect(timesOf(page.readThread()?.messages ?? [])).toEqual(['2026-06-05 16:34'])
  })
})

test('a printed date ahead of a clock that was set back is the time all the same', () => {
  const page = stamped('16:34, 10.6.2026')
  expect(timesOf(read(page, {}, NOW - 3_600_000))).toEqual(['2026-06-10 16:34'])
})

describe('a row without a stamp', () => {
  test.each([
    ['Today', '2026-06-10 16:30'],
    ['TODAY', '2026-06-10 16:30'],
    ['Yesterday', '2026-06-09 16:30'],
    ['Monday', '2026-06-08 16:30'],
    ['5/30/2026', '2026-05-30 16:30'],
    ['May 30, 2026', '2026-05-30 16:30'],
    ['ორშაბათი', '2026-06-08 16:30'],
    ['вчера', '2026-06-09 16:30'],
  ])('has its clock and the divider’s day: %s', (words, expected) => {
    expect(timesOf(read(divider(words) + bare('16:30')))).toEqual([expected])
  })

  test('knows days in the page’s language', () => {
    expect(timesOf(read(divider('Ontem') + bare('16:30'), { language: 'pt-BR' }))).toEqual([
      '2026-06-09 16:30',
    ])
    expect(timesOf(read(divider('Donnerstag') + bare('16:30'), { language: 'de' }))).toEqual([
      '2026-06-04 16:30',
    ])
  })

  test('has the day of the stamps around it rather than a divider’s word', () => {
    expect(timesOf(read(divider('TODAY') + stamped('22:45, 10/30/2024') + bare('22:46'))).at(-1)).toBe(
      '2024-10-30 22:46',
    )
  })

  test('has no day without a divider, under one that is not understood, or between stamps of two days', () => {
    expect(timesOf(read(bare('16:30')))).toEqual([null])
    expect(timesOf(read(divider('Today') + bare('16:29') + divider('Gestur') + bare('16:30')))).toEqual([
      '2026-06-10 16:29',
      null,
    ])
    const torn = stamped('10:00, 30.5.2026') + bare('16:30') + stamped('9:00, 31.5.2026')
    expect(timesOf(read(torn))[1]).toBeNull()
  })

  test('is of the same day behind the divider of unread messages', () => {
    const unread = '<div><span aria-live="polite"><span>1 unread message</span></span></div>'
    expect(timesOf(read(divider('Yesterday') + bare('16:29') + unread + bare('16:30')))).toEqual([
      '2026-06-09 16:29',
      '2026-06-09 16:30',
    ])
  })

  test('has no day when midnight has overtaken the word', () => {
    const justAfter = new Date(2026, 5, 11, 0, 1).getTime()
    expect(timesOf(read(divider('Today') + bare('23:58'), {}, justAfter))).toEqual([null])
    expect(timesOf(read(divider('Yesterday') + bare('23:58'), {}, justAfter))).toEqual(['2026-06-10 23:58'])
  })

  test('keeps the day under which it was first seen, when the page sleeps over midnight', () => {
    drawPage({ title: 'Anna', messages: divider('Today') + bare('09:30') })
    let now = NOW
    const page = whatsAppWeb(document, () => now)
    const days = () => timesOf(page.readThread()?.messages ?? [])
    expect(days()).toEqual(['2026-06-10 09:30'])
    now = new Date(2026, 5, 11, 10, 0).getTime()
    expect(days()).toEqual(['2026-06-10 09:30'])
  })

  test('has no day under a word, when stamps show that the page’s words are of another day', () => {
    const stale = divider('Yesterday') + stamped('22:00, 5/30/2026') + divider('Today') + bare('09:30')
    expect(timesOf(read(stale)).at(-1)).toBeNull()
  })

  test('has the bubble’s clock, not a voice message’s length', () => {
    const voice = (id: string) =>
      bubble({
        id,
        media: '<div data-testid="ptt-status"><span dir="auto">0:12</span></div>',
        clock: '16:30',
        tail: 'in',
      })
    const withoutTestIds = voice('AC2').replaceAll(/ data-testid="(?!conv)[^"]*"/g, '')
    expect(timesOf(read(divider('Today') + voice('AC1') + withoutTestIds))).toEqual([
      '2026-06-10 16:30',
      '2026-06-10 16:30',
    ])
  })

  test('the floating copy of a day, outside the list, is no divider', () => {
    expect(timesOf(read(bare('16:30')))).toEqual([null])
  })
})
