import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { bubble, drawPage, NOW } from './whatsapp-web-page'

let stop: AbortController
let calls: number
const IN = { stamp: '[16:33, 6/10/2026] Anna: ', clock: '16:33', tail: 'in' } as const
const messages = Array.from({ length: 30 }, (_, index) =>
  bubble({ ...IN, id: `AC${index}`, text: `line ${index}` }),
)

beforeEach(() => {
  stop = new AbortController()
  calls = 0
  drawPage({ title: 'Anna', messages: messages.join('') })
})
afterEach(() => {
  stop.abort()
  vi.restoreAllMocks()
})

function watch(): void {
  whatsAppWeb(document).watch(stop.signal, () => {
    calls += 1
  })
}

/** Longer than a frame, and than the timer of hidden tabs. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 150))
const list = () => document.querySelector('[data-tab="8"]')

describe('what is told', () => {
  test.each([
    ['a new message', () => list()?.insertAdjacentHTML('beforeend', bubble({ ...IN, text: 'new' }))],
    [
      'words that change in place',
      () => {
        const words = document.querySelector('[data-testid="selectable-text"] span')?.firstChild
        if (words) words.nodeValue = 'edited'
      },
    ],
    [
      'a count of unread messages',
      () => document.querySelector('[role="grid"]')?.setAttribute('aria-label', '3'),
    ],
    [
      'a shell that is filled',
      () => document.querySelector('[data-virtualized]')?.setAttribute('data-virtualized', 'true'),
    ],
    ['the theme', () => document.body.classList.add('dark')],
    ['the language', () => document.documentElement.setAttribute('lang', 'ru')],
  ])('%s', async (_, change) => {
    watch()
    change()
    await aWhile()
    expect(calls).toBe(1)
  })

  test('a thousand changes at once, once', async () => {
    watch()
    for (let index = 0; index < 1000; index++) list()?.append(document.createElement('div'))
    await aWhile()
    expect(calls).toBe(1)
  })

  test('after the page was drawn anew', async () => {
    watch()
    drawPage({ title: 'Gio', messages: messages.join('') })
    await aWhile()
    list()?.append(document.createElement('div'))
    await aWhile()
    expect(calls).toBe(2)
  })

  test('in a hidden tab, where no frame is ever drawn', async () => {
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0)
    watch()
    list()?.append(document.createElement('div'))
    await aWhile()
    expect(calls).toBe(1)
  })

  test('in a tab that is hidden before the frame comes', async () => {
    vi.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(0)
    watch()
    list()?.append(document.createElement('div'))
    await aWhile()
    expect(calls).toBe(1)
  })
})

describe('what is not told', () => {
  test('our own overlay, beside the page', async () => {
    const overlay = document.createElement('chat-to-order-overlay')
    watch()
    document.documentElement.append(overlay)
    const shadow = overlay.attachShadow({ mode: 'open' })
    shadow.append(document.createElement('div'))
    overlay.append(document.createElement('div'))
    overlay.setAttribute('title', 'x')
    await aWhile()
    overlay.remove()
    await aWhile()
    expect(calls).toBe(0)
  })

  test('hovering and rows that are moved', async () => {
    watch()
    const row = document.querySelector<HTMLElement>('[role="row"]')
    row?.classList.add('hover')
    if (row) row.style.transform = 'translateY(72px)'
    await aWhile()
    expect(calls).toBe(0)
  })

  test('anything, after the end', async () => {
    watch()
    list()?.append(document.createElement('div'))
    stop.abort()
    list()?.append(document.createElement('div'))
    await aWhile()
    expect(calls).toBe(0)
  })
})

describe('what a reading costs', () => {
  test('the page is never measured but for the boxes', () => {
    const measured = vi.spyOn(Element.prototype, 'getBoundingClientRect')
    const page = whatsAppWeb(document, () => NOW)
    page.readThread()
    page.readList()
    page.pageState()
    page.composerText()
    expect(measured).not.toHaveBeenCalled()
    page.layout()
    expect(measured).toHaveBeenCalledTimes(4)
  })

  test('one new message among thirty is the only one that is read', () => {
    const page = whatsAppWeb(document, () => NOW)
    page.watch(stop.signal, () => undefined)
    page.readThread()
    const looks = vi.spyOn(Element.prototype, 'querySelectorAll')
    page.readThread()
    const idle = looks.mock.calls.length
    list()?.insertAdjacentHTML('beforeend', bubble({ ...IN, id: 'NEW', text: 'new' }))
    looks.mockClear()
    expect(page.readThread()?.messages.at(-1)?.key).toBe('NEW')
    expect(idle).toBeLessThan(30)
    expect(looks.mock.calls.length - idle).toBeLessThan(60)
  })
})

describe('the boxes', () => {
  test('are those of thread, head, foot, last message and the details that a person opened', () => {
    document.body.insertAdjacentHTML('beforeend', '<div data-testid="drawer-right"></div>')
    const boxOf = (element: Element) => new DOMRect(0, 0, element.getElementsByTagName('*').length, 1)
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return boxOf(this)
    })
    const width = (selector: string) => document.querySelector(selector)?.getElementsByTagName('*').length
    const layout = whatsAppWeb(document).layout()
    expect(layout?.thread.width).toBe(width('#main'))
    expect(layout?.header?.width).toBe(width('header'))
    expect(layout?.composer?.width).toBe(width('footer'))
    expect(layout?.lastMessage?.width).toBe(width('[data-testid="msg-container"]'))
    expect(layout?.details?.width).toBe(0)
  })

  test('are none without an open chat', () => {
    drawPage({})
    expect(whatsAppWeb(document).layout()).toBeNull()
  })
})
