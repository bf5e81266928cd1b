import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChatPlatform } from '@/content-scripts/chat-platform'
import { Sendings, sameWords } from '@/content-scripts/reading/sendings'

let typed = ''
let stop: AbortController
let now = 0
const sentOne = vi.fn()
const platform = { composerText: () => typed } as ChatPlatform

/** happy-dom's own events are not trusted, as those of a page script are not in Chromium. */
function press(key: string, trusted = true): void {
  const event = new KeyboardEvent('keydown', { key, bubbles: true })
  Object.defineProperty(event, 'isTrusted', { value: trusted })
  document.body.dispatchEvent(event)
}

beforeEach(() => {
  vi.useFakeTimers()
  stop = new AbortController()
  typed = ''
  now = 1000
  sentOne.mockClear()
})
afterEach(() => {
  stop.abort()
  vi.useRealTimers()
})

function send(text: string, key = 'Enter', trusted = true): Sendings {
  const sendings = new Sendings(platform, stop.signal, sentOne, () => now)
  typed = text
  press(key, trusted)
  typed = ''
  vi.runAllTimers()
  return sendings
}

describe('what was sent from here', () => {
  test('Enter that empties the composer is a sending, claimed by one message only', () => {
    const sendings = send('45 lari, delivery is free')
    expect(sendings.claim('45 lari, delivery is free')).toBe(true)
    expect(sendings.claim('45 lari, delivery is free')).toBe(false)
  })

  test('Enter that leaves the words in place sends nothing', () => {
    const sendings = new Sendings(platform, stop.signal, sentOne, () => now)
    typed = 'still writing'
    press('Enter')
    vi.runAllTimers()
    expect(sendings.claim('still writing')).toBe(false)
  })

  test('a page script that fakes the key earns no credit', () => {
    expect(send('hello', 'Enter', false).claim('hello')).toBe(false)
  })

  test('a message that is drawn in the frame of the key is credited at once', () => {
    const sendings = new Sendings(platform, stop.signal, sentOne, () => now)
    typed = 'hello'
    press('Enter')
    typed = ''
    expect(sendings.claim('hello')).toBe(true)
  })

  test('a composer that empties late is told of, so that the message can be looked at again', () => {
    const sendings = new Sendings(platform, stop.signal, sentOne, () => now)
    typed = 'hello'
    press('Enter')
    expect(sendings.claim('hello')).toBe(false)
    typed = ''
    vi.runAllTimers()
    expect(sentOne).toHaveBeenCalledOnce()
    expect(sendings.claim('hello')).toBe(true)
  })

  test('other words are somebody else’s', () => {
    expect(send('yes').claim('no')).toBe(false)
  })

  test('a sending is forgotten after two minutes', () => {
    const sendings = send('hello')
    now += 121_000
    expect(sendings.claim('hello')).toBe(false)
  })
})

test.each([
  ['line\nbreaks', 'line breaks', true],
  ['*bold* price', 'bold price', true],
  ['ok ❤️', 'ok ❤', true],
  ['x'.repeat(900), `${'x'.repeat(760)}…`, true],
  ['one', 'two', false],
  ['', '', false],
])('%j and %j are the same words: %s', (one, other, expected) => {
  expect(sameWords(one, other)).toBe(expected)
})
