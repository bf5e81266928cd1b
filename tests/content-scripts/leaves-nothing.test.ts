import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { offerLayer } from '@/content-scripts/meeting'
import { metaBusinessSuite } from '@/content-scripts/meta-business-suite/platform'
import { mountOverlay } from '@/content-scripts/overlay/mount-overlay'
import { ownSignals } from '@/content-scripts/overlay/own-signals'
import { start } from '@/content-scripts/start'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import * as suite from '../platforms/meta-business-suite-page'
import { bubble, drawPage } from '../platforms/whatsapp-web-page'
import { fakeChrome } from '../storage/fake-chrome'

/** Listeners that are there now: those of a signal go with it. */
const listeners = new Set<string>()
const numbers = new WeakMap<object, number>()
let unwatch: (() => void)[] = []
let observers = 0
let stop: AbortController

function nameOf(type: string, listener: object): string {
  if (!numbers.has(listener)) numbers.set(listener, Math.random())
  return `${type} ${numbers.get(listener)}`
}

function watchListeners(target: EventTarget): void {
  const { addEventListener, removeEventListener } = target
  const [add, remove] = [addEventListener.bind(target), removeEventListener.bind(target)]
  unwatch.push(() => Object.assign(target, { addEventListener, removeEventListener }))
  target.addEventListener = (type: string, listener: never, options?: AddEventListenerOptions | boolean) => {
    const name = nameOf(type, listener)
    listeners.add(name)
    const signal = typeof options === 'object' ? options.signal : undefined
    signal?.addEventListener('abort', () => listeners.delete(name), { once: true })
    add(type, listener, options)
  }
  target.removeEventListener = (type: string, listener: never, options?: EventListenerOptions | boolean) => {
    listeners.delete(nameOf(type, listener))
    remove(type, listener, options)
  }
}

beforeEach(() => {
  fakeChrome()
  Reflect.deleteProperty(globalThis, Symbol.for('chat-to-order'))
  vi.useFakeTimers()
  listeners.clear()
  observers = 0
  const { observe, disconnect } = MutationObserver.prototype
  const observing = new WeakSet<MutationObserver>()
  vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
    this: MutationObserver,
    ...to
  ) {
    if (!observing.has(this)) observers += 1
    observing.add(this)
    observe.apply(this, to)
  })
  vi.spyOn(MutationObserver.prototype, 'disconnect').mockImplementation(function (this: MutationObserver) {
    if (observing.delete(this)) observers -= 1
    disconnect.apply(this)
  })
  for (const target of [window, document]) watchListeners(target)
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
  for (const restore of unwatch) restore()
  unwatch = []
})

const SITES = {
  'whatsapp-web': {
    reader: () => whatsAppWeb(document),
    draw: () =>
      drawPage({
        title: 'Anna',
        messages: bubble({ id: 'AC1', stamp: '[16:33, 6/10/2026] Anna: ', clock: '16:33' }),
      }),
    messages: '[data-tab="8"]',
    next: () => bubble({ id: 'AC2', stamp: '[16:34, 6/10/2026] Anna: ', text: 'hello' }),
  },
  'meta-business-suite': {
    reader: () => metaBusinessSuite(document),
    draw: () => {
      suite.visit(suite.inThread('1'))
      suite.show(suite.thread('Anna', suite.group(suite.said('mid.$1', 'in', 'hi'))))
    },
    messages: '[role="region"]',
    next: () => suite.group(suite.said('mid.$2', 'in', 'hello')),
  },
}

/** Reader and overlay in one page, in the middle of their work: a message comes, the operator types and sends. */
async function atWork({ reader, messages, next }: (typeof SITES)['whatsapp-web']): Promise<void> {
  offerLayer(({ inputs, stop: ended }) => mountOverlay(ownSignals(inputs, ended), ended))
  await start(reader(), stop, new AbortController().signal)
  await vi.advanceTimersByTimeAsync(500)
  document.querySelector(messages)?.insertAdjacentHTML('beforeend', next())
  const editor = document.querySelector('[role="textbox"][contenteditable]')
  if (editor) editor.textContent = 'Good morning'
  editor?.dispatchEvent(new Event('input', { bubbles: true }))
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })
  Object.defineProperty(enter, 'isTrusted', { value: true })
  editor?.dispatchEvent(enter)
  await vi.advanceTimersByTimeAsync(30)
}

describe.each(Object.entries(SITES))('%s', (_, site) => {
  test('both scripts end with the signal, and leave no listener, observer, timer or node behind', async () => {
    site.draw()
    const nodes = document.querySelectorAll('*').length
    const storageListeners = vi.spyOn(fakeBrowser.storage.onChanged, 'addListener')
    const removed = vi.spyOn(fakeBrowser.storage.onChanged, 'removeListener')
    const heard = [
      vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener'),
      vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener'),
    ]
    await atWork(site)
    expect(observers).toBeGreaterThan(1)
    expect(vi.getTimerCount()).toBeGreaterThan(0)
    expect(listeners.size).toBeGreaterThan(5)
    const grown = document.querySelectorAll('*').length
    stop.abort()
    expect(document.querySelectorAll('chat-to-order-overlay')).toHaveLength(0)
    expect(document.querySelectorAll('*').length).toBe(grown - 1)
    expect(grown).toBeGreaterThan(nodes)
    expect([...listeners]).toEqual([])
    expect(observers).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    expect(removed.mock.calls.length).toBe(storageListeners.mock.calls.length)
    const [begun = [], ended = []] = heard.map(({ mock }) => mock.calls.map(([listener]) => listener))
    expect(begun.length).toBeGreaterThan(0)
    expect(ended).toEqual(begun)
  })
})
