import { beforeEach, describe, expect, test } from 'vitest'
import type { ShelfReply } from '@/content-scripts/overlay/inputs'
import { USUAL_KEYS } from '@/sales/keys'
import type { MeantMessage } from '@/sales/meaning'
import { titleOf } from '@/sales/quick-replies'
import { variantFor } from '@/sales/reply-ranking'
import { reply, text } from '../sales/library'
import {
  button,
  eachFromNoon,
  inside,
  mounted,
  openChat,
  point,
  press,
  settingsOf,
  settle,
  type,
  waitingChat,
  words,
} from './overlay-mounted'

let mount: ReturnType<typeof mounted>
const SIZES = reply('sizes', {
  titles: { en: 'Size chart', ru: 'Таблица размеров' },
  variants: [text('en', 'Here are the sizes'), text('ru', 'Вот размеры')],
})

eachFromNoon()
beforeEach(async () => {
  mount = mounted({ waiting: [waitingChat('Nino', 60)] })
  const { inputs } = mount
  inputs.replies.suggest.mockImplementation(async (ask, language) => {
    const variant = variantFor(SIZES, ask)
    if (!variant) return []
    return [{ reply: { ...SIZES, title: titleOf(SIZES, language) }, variant, used: 0, sold: null }]
  })
  inputs.open.value = openChat(waitingChat('Nino', 60))
  inputs.meaning.value = [said('1', 'What sizes do you have?')]
  await settle()
})

function said(key: string, words: string): MeantMessage {
  return { key, author: 'customer', at: Date.now(), precision: 'exact', text: words, detections: [] }
}

const suggestion = () => inside().querySelector('.suggest-row')?.textContent ?? ''

describe('suggestions', () => {
  test('take another language of the interface at once, in the chat that is open', async () => {
    expect(suggestion()).toContain('Size chart')
    mount.inputs.settings.value = settingsOf({ language: 'ru' })
    await settle()
    expect(suggestion()).toContain('Таблица размеров')
    expect(suggestion()).toContain('Here are the sizes')
  })

  test('are those of the last question, whichever is answered last', async () => {
    const { inputs } = mount
    const answers: ((late: []) => void)[] = []
    inputs.replies.suggest.mockImplementationOnce(() => new Promise((resolve) => answers.push(resolve)))
    inputs.meaning.value = [said('1', 'What sizes do you have?'), said('2', 'Какие есть размеры?')]
    await settle()
    inputs.meaning.value = [said('1', 'What sizes do you have?'), said('3', 'Which sizes are there?')]
    await settle()
    answers[0]?.([])
    await settle()
    expect(suggestion()).toContain('Here are the sizes')
  })

  test('follow a customer who changes over to another language', async () => {
    mount.inputs.meaning.value = [said('1', 'What sizes do you have?'), said('2', 'Какие есть размеры?')]
    await settle()
    expect(suggestion()).toContain('Вот размеры')
  })
})

test('two answers to one objection do not repeat what the card says already', async () => {
  const titles = ['Too expensive: what it lasts', 'Too expensive: an option in budget']
  mount.inputs.replies.suggest.mockImplementation(async () =>
    titles.map((title, at) => ({
      reply: { ...reply(`r${at}`, { labels: ['objection:price'] }), title },
      variant: text('en', `Answer ${at}`),
      used: 0,
      sold: null,
    })),
  )
  const meant = [{ label: 'objection:price' as const, score: 1, spans: [[0, 9] as [number, number]] }]
  mount.inputs.meaning.value = [{ ...said('1', 'Expensive!'), detections: meant }]
  await settle()
  const shown = [...inside().querySelectorAll('.answer strong')].map((one) => one.textContent)
  expect(shown).toEqual(['What it lasts', 'An option in budget'])
})

describe('keys that were set in the browser', () => {
  beforeEach(async () => {
    mount.inputs.keys.value = { ...USUAL_KEYS, order: 'Ctrl+Shift+Y' }
    await settle()
  })

  test('stand on the buttons, and do what the usual ones did', async () => {
    expect(button('Order').textContent).toBe('OrderCtrl+Shift+Y')
    mount.inputs.pressed.value = { act: 'order' }
    await settle()
    expect(words()).toContain('Record order')
  })

  test('leave the usual key to the page; all others stay', async () => {
    expect(await press('o', { altKey: true })).toBe(true)
    expect(await press('l', { altKey: true })).toBe(false)
  })

  test('each press counts once', async () => {
    for (const shown of [false, true]) {
      mount.inputs.pressed.value = { act: 'toggle-overlay' }
      await settle()
      expect(words().includes('Waiting 1')).toBe(shown)
    }
  })
})

describe('the palette over a large library', () => {
  const rows = () => inside().querySelectorAll('.palette-row')
  const many = Array.from(
    { length: 300 },
    (_, at): ShelfReply => ({ ...reply(`r${at}`), title: `Reply ${at}` }),
  )
  let read: (replies: ShelfReply[]) => void

  beforeEach(async () => {
    const composer = document.createElement('div')
    document.body.append(composer)
    mount.inputs.composer = () => composer
    mount.inputs.replies.all = () => new Promise((resolve) => (read = resolve))
    await press('r', { altKey: true })
  })

  test('takes what is typed before the library is there', async () => {
    await type('r299')
    expect(inside().querySelector('.palette-none')?.textContent).toBe('')
    read(many)
    await settle(5_000)
    expect(rows()[0]?.textContent).toContain('Reply 299')
  })

  test('draws a few rows, and more when one goes on', async () => {
    read(many)
    await settle(5_000)
    const drawn = rows().length
    expect(drawn).toBeLessThan(20)
    expect(words()).toContain('300 / 300')
    for (let step = 0; step < drawn + 5; step += 1) await press('ArrowDown')
    expect(rows().length).toBeGreaterThan(drawn)
    expect(inside().querySelector('[aria-selected="true"]')?.textContent).toContain(`Reply ${drawn + 5}`)
    await press('ArrowUp')
    expect(inside().querySelector('[aria-selected="true"]')?.textContent).toContain(`Reply ${drawn + 4}`)
  })
})

describe('a card under the hand', () => {
  const signal = (key: string, words: string): MeantMessage => ({
    ...said(key, words),
    detections: [{ label: 'signal:order', score: 1, spans: [[0, words.length]] }],
  })
  const quoted = () => inside().querySelector('.card .said')?.textContent

  beforeEach(async () => {
    mount.inputs.meaning.value = [signal('1', 'I take it')]
    await settle()
    await point(inside().querySelector('.card') as Element)
  })

  test('stays as it is when the customer writes on, and says that another waits', async () => {
    mount.inputs.meaning.value = [signal('1', 'I take it'), signal('2', 'How do I pay?')]
    await settle()
    expect(quoted()).toBe('I take it')
    expect(words()).toContain('Next: a buying signal')
  })

  test('goes when another chat is opened: nobody answers one customer with the card of another', async () => {
    mount.inputs.meaning.value = [signal('9', 'Two of these, please')]
    await settle()
    expect(quoted()).toBe('Two of these, please')
  })
})
