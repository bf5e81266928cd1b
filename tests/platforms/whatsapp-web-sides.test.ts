import { describe, expect, test } from 'vitest'
import { bubble, divider, notice, read, shell, sidesOf } from './whatsapp-web-page'

const CUSTOMER = '[16:33, 6/10/2026] Anna: '
const OWN = '[16:34, 6/10/2026] Kedi Shoes: '

describe('one sign is enough', () => {
  test.each([
    'wds-ic-status-pending',
    'wds-ic-delivered',
    'wds-ic-read',
    'msg-time',
    'msg-check',
    'msg-dblcheck',
    'msg-dblcheck-ack',
  ])('ours by the tick %s', (tick) => {
    expect(sidesOf(read(bubble({ text: 'a', clock: '16:34', tick })))).toEqual(['out'])
  })

  test('a tick counts by the title of its drawing alone', () => {
    const foot = '<svg><title>wds-ic-delivered</title></svg>'
    expect(sidesOf(read(bubble({ text: 'a', clock: '16:34', foot })))).toEqual(['out'])
  })

  test.each(['wds-ic-star', 'wds-ic-pin', 'wds-ic-delivered-later'])('no tick: the mark %s', (name) => {
    expect(sidesOf(read(bubble({ text: 'a', clock: '16:34', tick: name })))).toEqual([null])
  })

  test.each([
    ['You', 'out'],
    ['Você', 'out'],
    ['Вы', 'out'],
    ['Anna', 'in'],
    ['Du', null],
  ])('the hidden name %s: %s', (hidden, side) => {
    expect(sidesOf(read(bubble({ text: 'a', clock: '16:34', hidden })))).toEqual([side])
  })

  test('the tail', () => {
    const rows =
      bubble({ text: 'a', clock: '16:33', tail: 'in' }) + bubble({ text: 'b', clock: '16:34', tail: 'out' })
    expect(sidesOf(read(rows))).toEqual(['in', 'out'])
  })

  test('ids and classes of the generation until 2025', () => {
    const byId =
      bubble({ id: 'true_995555123456@c.us_AC1', text: 'a', clock: '16:33' }) +
      bubble({ id: 'false_995555123456@c.us_AC2', text: 'b', clock: '16:33' })
    expect(sidesOf(read(byId))).toEqual(['out', 'in'])
    const byClass = ['message-in', 'message-out'].map((name) =>
      bubble({ text: 'a', clock: '16:33' }).replace('focusable-list-item', name),
    )
    expect(sidesOf(read(byClass.join('')))).toEqual(['in', 'out'])
  })

  test('the side on which the bubble is laid, when nothing else tells', () => {
    const row = (side: string) =>
      bubble({ text: 'a', clock: '16:33', style: `display:flex;flex-direction:column;align-items:${side}` })
    expect(sidesOf(read(row('flex-end') + row('flex-start')))).toEqual(['out', 'in'])
  })

  test('a message that failed to be sent is ours', () => {
    const failed = bubble({ text: 'a', clock: '16:33', media: '<span data-testid="fail-container"></span>' })
    expect(sidesOf(read(failed))).toEqual(['out'])
  })
})

describe('what a customer quotes says nothing of the customer', () => {
  test('a tail, a tick or a name inside a quote is not the message’s', () => {
    const above =
      '<div data-testid="quoted-message"><span data-icon="tail-out"></span><span data-icon="msg-check"></span><span aria-label="You:"></span></div>'
    expect(sidesOf(read(bubble({ stamp: CUSTOMER, above, text: 'a', clock: '16:33', tail: 'in' })))).toEqual([
      'in',
    ])
  })
})

describe('signs that contradict each other', () => {
  test('leave the side unknown', () => {
    const torn = bubble({ text: 'a', clock: '16:33', tail: 'in', tick: 'wds-ic-read' })
    const old = bubble({ id: 'false_995555123456@c.us_AC1', text: 'b', clock: '16:33', hidden: 'You' })
    expect(sidesOf(read(torn + old))).toEqual([null, null])
  })

  test('and what continues such a row is not guessed either', () => {
    const rows =
      bubble({ text: 'a', clock: '16:33', tail: 'out', tick: 'wds-ic-read' }) +
      bubble({ text: 'b', clock: '16:34', style: 'align-items:flex-start' })
    expect(sidesOf(read(rows))).toEqual(['out', 'in'])
  })

  test('a row that only layout and run know, and not alike, is unknown', () => {
    const rows =
      bubble({ text: 'a', clock: '16:33', tail: 'in' }) +
      bubble({ text: 'b', clock: '16:34', style: 'align-items:flex-end' })
    expect(sidesOf(read(rows))).toEqual(['in', null])
  })
})

describe('rows without a sign of their own', () => {
  test('have the side of the run that they continue', () => {
    const rows = [
      bubble({ text: 'a', clock: '16:33', tail: 'in' }),
      bubble({ text: 'b', clock: '16:33' }),
      bubble({ media: '<img src="blob:x">', clock: '16:34' }),
    ]
    expect(sidesOf(read(rows.join('')))).toEqual(['in', 'in', 'in'])
  })

  test('have the side of a run that begins with a hidden name', () => {
    const first = bubble({ text: 'a', clock: '16:33', hidden: 'Anna' })
    expect(sidesOf(read(first + bubble({ text: 'b', clock: '16:33' })))).toEqual(['in', 'in'])
    const own = bubble({ text: 'a', clock: '16:33', hidden: 'You', tick: 'wds-ic-read' })
    expect(sidesOf(read(own + bubble({ text: 'b', clock: '16:33' })))).toEqual(['out', null])
  })

  test.each([
    ['a divider', divider('Today')],
    ['a system row', notice('Nino changed the number')],
    ['a row that is not drawn', shell('AC9')],
  ])('continue no run over %s', (_, between) => {
    const rows =
      bubble({ text: 'a', clock: '16:33', tail: 'in' }) + between + bubble({ text: 'b', clock: '16:33' })
    expect(sidesOf(read(rows)).at(-1)).toBeNull()
  })

  test('continue no run of ticks without a tick, and a sticker no run at all', () => {
    const own = bubble({ text: 'a', clock: '16:33', tail: 'out', tick: 'wds-ic-read' })
    expect(sidesOf(read(own + bubble({ text: 'b', clock: '16:34' })))).toEqual(['out', null])
    const sticker = '<div data-testid="sticker-container"><img src="blob:x" alt=""></div>'
    const customers = bubble({ text: 'a', clock: '16:33', tail: 'in' })
    expect(sidesOf(read(customers + bubble({ media: sticker, clock: '16:34' })))).toEqual(['in', null])
  })

  test('a deleted one has no tick and continues our run all the same', () => {
    const rows =
      bubble({ text: 'a', clock: '16:33', tail: 'out', tick: 'wds-ic-read' }) +
      bubble({ media: '<span data-icon="recalled"></span>', clock: '16:34' })
    expect(sidesOf(read(rows))).toEqual(['out', 'out'])
  })

  test('go by the name in the stamp, once another row has shown whose it is', () => {
    const known = bubble({ stamp: OWN, text: 'a', clock: '16:34', tick: 'wds-ic-read' })
    const rows =
      bubble({ stamp: OWN, text: 'b' }) +
      bubble({ stamp: CUSTOMER, text: 'c' }) +
      bubble({ stamp: '[16:34, 6/10/2026] Gio: ', text: 'd' })
    expect(sidesOf(read(rows + known))).toEqual(['out', 'in', null, 'out'])
  })

  test('a customer who is called like ourselves is not known by the name', () => {
    const own = bubble({ stamp: CUSTOMER, text: 'a', clock: '16:34', tick: 'wds-ic-read' })
    expect(sidesOf(read(own + divider('Today') + bubble({ stamp: CUSTOMER, text: 'b' })))).toEqual([
      'out',
      null,
    ])
  })
})

describe('a page from right to left', () => {
  const page = { direction: 'rtl', language: 'he' } as const

  test('has the tails’ names swapped, and other signs go before', () => {
    const rows = [
      bubble({ text: 'a', clock: '16:33', tail: 'out' }),
      bubble({ text: 'b', clock: '16:33', tail: 'in' }),
      bubble({ text: 'c', clock: '16:33', tail: 'in', tick: 'wds-ic-read' }),
      bubble({ text: 'd', clock: '16:33', tail: 'out', tick: 'wds-ic-read' }),
    ]
    expect(sidesOf(read(rows.join(''), page))).toEqual(['in', 'out', 'out', 'out'])
  })
})

describe('rows whose side cannot change', () => {
  test('a notice has none', () => {
    expect(sidesOf(read(notice('Nino changed the number')))).toEqual([null])
  })
})
