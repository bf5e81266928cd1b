import { expect, test } from 'vitest'
import { isCourtesy } from '@/sales/courtesy'

test.each([
  'thanks!',
  'Thaaanks!!',
  'ok',
  'OK 👍',
  '👍',
  '❤️',
  '🙏',
  'got it, thank you',
  'მადლობა',
  'დიდი მადლობა 😊',
  'კარგით, გაიხარეთ',
  'madloba',
  'kargi',
  'спасибо',
  'Спасибо большое!',
  'ок',
  'ладно, спасибо',
  'spasibo',
  'Thanks :)',
])('"%s" asks for no answer', (text) => {
  expect(isCourtesy(text)).toBe(true)
})

test.each([
  '',
  '   ',
  'ok?',
  'thanks, and the price',
  'ok 2',
  'yes',
  'კი',
  'да',
  'hello',
  'გამარჯობა',
  '🤔',
  '😡',
  'madloba ra girs',
  'спасибо, сколько стоит',
  'ok I take it',
  '__proto__',
  'constructor',
])('"%s" may want one', (text) => {
  expect(isCourtesy(text)).toBe(false)
})
