import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ChatPlatform } from '@/content-scripts/chat-platform'
import { metaBusinessSuite } from '@/content-scripts/meta-business-suite/platform'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { inThread, open, said, show, thread } from './meta-business-suite-page'
import { bubble, drawPage, NOW } from './whatsapp-web-page'

/** While a page is watched its readings are kept, and must say what the page says all the same. */

const IN = { stamp: '[16:33, 6/10/2026] Anna: ', clock: '16:33', tail: 'in' } as const
const COUNT = 120
let stop: AbortController
let page: ChatPlatform

const texts = () => page.readThread()?.messages.map(({ text }) => text) ?? []
const lines = Array.from({ length: COUNT }, (_, index) => `line ${index}`)
const wordsOf = (index: number) =>
  [...document.querySelectorAll('[data-testid~="selectable-text"], [data-message-id] div[dir="auto"]')][index]

beforeEach(() => {
  stop = new AbortController()
})
afterEach(() => stop.abort())

const SITES = {
  'WhatsApp Web': () => {
    const messages = lines.map((text, index) => bubble({ ...IN, id: `AC${index}`, text }))
    drawPage({ title: 'Anna', messages: messages.join('') })
    page = whatsAppWeb(document, () => NOW)
  },
  'Business Suite': () => {
    open(
      inThread('1000'),
      thread('Anna', lines.map((text, index) => said(`mid.$${index}`, 'in', text)).join('')),
    )
    page = metaBusinessSuite(document)
  },
}

describe.each(Object.entries(SITES))('%s', (_, draw) => {
  beforeEach(() => {
    draw()
    page.watch(stop.signal, () => undefined)
  })

  test('a long thread that is read ahead reads as one that is not', () => {
    let steps = 0
    for (const _step of page.readAhead()) steps += 1
    // A few lines a step, so that the page's own work can come in between.
    expect(steps).toBeGreaterThanOrEqual(COUNT / 10)
    expect(texts()).toEqual(lines)
    steps = 0
    for (const _step of page.readAhead()) steps += 1
    expect(steps).toBeLessThanOrEqual(1)
  })

  test('words that change in place are read in the same breath', () => {
    expect(texts()).toEqual(lines)
    const words = wordsOf(7)
    if (words) words.textContent = 'edited'
    expect(texts()[7]).toBe('edited')
    expect(texts()[8]).toBe('line 8')
  })

  test('so are messages that come and go', () => {
    texts()
    const last = wordsOf(COUNT - 1)?.closest('[data-id], [data-message-id]')
    last?.parentElement?.remove()
    expect(texts()).toEqual(lines.slice(0, -1))
  })

  test('what changed while it was out of the page is read anew when it is back', async () => {
    texts()
    const message = wordsOf(3)?.closest('[data-id], [data-message-id]')
    const [home, next] = [message?.parentElement, message?.nextSibling ?? null]
    message?.remove()
    await new Promise((resolve) => setTimeout(resolve))
    const words = message?.querySelector('[data-testid~="selectable-text"], div[dir="auto"]')
    if (words) words.textContent = 'another'
    await new Promise((resolve) => setTimeout(resolve))
    if (message) home?.insertBefore(message, next)
    expect(texts()[3]).toBe('another')
  })

  test('and when all was out of the page', async () => {
    texts()
    const [body, part] = [document.body, document.body.firstElementChild]
    part?.remove()
    await new Promise((resolve) => setTimeout(resolve))
    const words = part?.querySelectorAll(
      '[data-testid~="selectable-text"], [data-message-id] div[dir="auto"]',
    )[5]
    if (words) words.textContent = 'another'
    await new Promise((resolve) => setTimeout(resolve))
    if (part) body.prepend(part)
    expect(texts().filter((text) => text === 'another')).toHaveLength(1)
  })

  test('after the watching has ended nothing is believed unseen', async () => {
    texts()
    stop.abort()
    const words = wordsOf(7)
    if (words) words.textContent = 'edited'
    expect(texts()[7]).toBe('edited')
  })
})

test('the thread of another customer in the same elements is the other’s', () => {
  SITES['Business Suite']()
  page.watch(stop.signal, () => undefined)
  texts()
  show(thread('Gio', said('mid.$gio', 'in', 'hello')))
  expect(texts()).not.toContain('line 1')
})
