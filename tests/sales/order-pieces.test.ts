import { describe, expect, test } from 'vitest'
import { isComplete, orderPieces } from '@/sales/order-pieces'
import { said } from './meant'

const CLOSE = said('me', 'Your address, please?', ['move:close'])

describe('what an order needs, as the customer gives it', () => {
  test.each([
    [
      'ნინო ბერიძე, ჭავჭავაძის 12, ბინა 4, 599 12 34 56',
      'ნინო ბერიძე',
      'ჭავჭავაძის 12, ბინა 4',
      '599 12 34 56',
    ],
    [
      'Nino Beridze, Chavchavadze 12, flat 4, +995 599 123456',
      'Nino Beridze',
      'Chavchavadze 12, flat 4',
      '+995 599 123456',
    ],
    [
      'nino beridze\nchavchavadzis kucha 12, bina 4\n599123456',
      'nino beridze',
      'chavchavadzis kucha 12, bina 4',
      '599123456',
    ],
    [
      'Нино Беридзе, ул. Чавчавадзе 12, кв. 4, 599-12-34-56',
      'Нино Беридзе',
      'ул. Чавчавадзе 12, кв. 4',
      '599-12-34-56',
    ],
  ])('all of it in one message: %s', (text, name, address, phone) => {
    const pieces = orderPieces([said('customer', text)])
    expect(pieces).toEqual({ name, address, phone })
    expect(isComplete(pieces)).toBe(true)
  })

  test.each(['599123456', '+995 (599) 12-34-56', '70123 45678', '0532 123 45 67', '8 916 123-45-67'])(
    'a phone number as neighbours and students write theirs: %s',
    (phone) => expect(orderPieces([said('customer', `my number ${phone}`)]).phone).toBe(phone),
  )

  test.each(['order 123456', 'imei 356938035643809', '4607001234567'])('no phone number: %s', (text) =>
    expect(orderPieces([said('customer', text)]).phone).toBeNull(),
  )

  test('an address begins with its own sentence, and an abbreviation ends none', () => {
    const address = (text: string) => orderPieces([said('customer', text)]).address
    expect(address('კარგით, ავიღებ. ჭავჭავაძის 12, 599 12 34 56')).toBe('ჭავჭავაძის 12')
    expect(address('Беру! Везите на ул. Чавчавадзе 12, кв. 4')).toBe('Везите на ул. Чавчавадзе 12, кв. 4')
  })

  test('the words for a piece are no name', () => {
    for (const text of ['როგორ შევუკვეთო? ჩემი ნომერია 599 12 34 56', 'Беру. Мой Номер 599 12 34 56'])
      expect(orderPieces([said('customer', text)])).toEqual({
        name: null,
        address: null,
        phone: '599 12 34 56',
      })
  })

  test.each([
    ['ჭავჭავაძის 12, ეზოდან შესასვლელი', 'ჭავჭავაძის 12, ეზოდან შესასვლელი'],
    ['ул. Чавчавадзе 12, Вход Слева', 'ул. Чавчавадзе 12, Вход Слева'],
  ])('the way in is part of the address, and no name: %s', (text, address) => {
    expect(orderPieces([said('customer', text)])).toEqual({ name: null, address, phone: null })
  })

  test('piece by piece, over several messages, the newest of each', () => {
    const pieces = orderPieces([
      said('customer', '599 12 34 56'),
      CLOSE,
      said('customer', 'რუსთაველის 5'),
      said('customer', 'Giorgi Maisuradze'),
      said('customer', 'better 577 11 22 33'),
    ])
    expect(pieces).toEqual({ phone: '577 11 22 33', address: 'რუსთაველის 5', name: 'Giorgi Maisuradze' })
  })

  test('a name that is said to be one', () => {
    expect(orderPieces([said('customer', 'my name is Ana Lomidze')]).name).toBe('Ana Lomidze')
    expect(orderPieces([said('customer', 'меня зовут Анна')]).name).toBe('Анна')
    expect(orderPieces([said('customer', 'მქვია ანა')]).name).toBe('ანა')
  })

  test.each([
    'თუ ხვალამდე მომიტანთ, ავიღებ თეთრს. 599 12 34 56',
    'Do you have size 38 in white? 599 12 34 56',
    'I want 2 pieces, 145 GEL each is fine',
    'если завтра, то беру две',
    'შეკვეთის ნომერი 4512',
  ])('nothing is taken for a name or an address that is none: %s', (text) => {
    expect(orderPieces([said('customer', text)])).toMatchObject({ name: null, address: null })
  })

  test('what the operator writes is no piece', () => {
    const shop = said('me', 'We are at Rustaveli 5, call 599 00 00 00')
    expect(orderPieces([shop])).toEqual({ phone: null, address: null, name: null })
  })
})
