import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { offerLayer } from '@/content-scripts/meeting'
import { mountOverlay } from '@/content-scripts/overlay/mount-overlay'
import { ownSignals } from '@/content-scripts/overlay/own-signals'
import { start } from '@/content-scripts/start'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import { bubble, drawPage } from '../platforms/whatsapp-web-page'
import { fakeChrome } from '../storage/fake-chrome'

/** Listeners that are there now: those of a signal go with it. */
const listeners = new Set<string>()
const numbers = new WeakMap<object, number>()
let observers = 0
let stop: AbortController

function nameOf(type: string, listener: object): string {
  if (!numbers.has(listener)) numbers.set(listener, Math.random())
  return `${type} ${numbers.get(listener)}`
}

function watchListeners(target: EventTarget): void {
  const [add, remove] = [target.addEventListener.bind(target), target.removeEventListener.bind(target)]
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
  drawPage({
    title: 'Anna',
    messages: bubble({ id: 'AC1', stamp: '[16:33, 6/10/2026] Anna: ', clock: '16:33' }),
  })
  for (const target of [window, document]) watchListeners(target)
  stop = new AbortController()
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
  for (const target of [window, document]) {
    Reflect.deleteProperty(target, 'addEventListener')
    Reflect.deleteProperty(target, 'removeEventListener')
  }
})

/** Reader and overlay in one page, in the middle of their work: a message comes, the operator types and sends. */
async function atWork(): Promise<void> {
  offerLayer(({ inputs, stop: ended }) => mountOverlay(ownSignals(inputs, ended), ended))
  await start(whatsAppWeb(document), stop, new AbortController().signal)
  await vi.advanceTimersByTimeAsync(500)
  const list = document.querySelector('[data-tab="8"]')
  list?.insertAdjacentHTML(
    'beforeend',
    bubble({ id: 'AC2', stamp: '[16:34, 6/10/2026] Anna: ', text: 'hello' }),
  )
  const editor = document.querySelector('footer [contenteditable]')
  if (editor) editor.textContent = 'Good morning'
  editor?.dispatchEvent(new Event('input', { bubbles: true }))
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })
  Object.defineProperty(enter, 'isTrusted', { value: true })
  editor?.dispatchEvent(enter)
  await vi.advanceTimersByTimeAsync(30)
}

test('both scripts end with the signal, and leave no listener, observer, timer or node behind', async () => {
  const nodes = document.querySelectorAll('*').length
  const storageListeners = vi.spyOn(fakeBrowser.storage.onChanged, 'addListener')
  const removed = vi.spyOn(fakeBrowser.storage.onChanged, 'removeListener')
  await atWork()
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
})
