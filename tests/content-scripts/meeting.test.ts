import { computed, signal } from '@preact/signals'
import { beforeEach, expect, test, vi } from 'vitest'
import { offerLayer, offerReader, type Reader, takeOver } from '@/content-scripts/meeting'
import { ownSignals } from '@/content-scripts/overlay/own-signals'

beforeEach(() => Reflect.deleteProperty(globalThis, Symbol.for('chat-to-order')))

function reader() {
  const stop = new AbortController()
  const page = signal('loading')
  const inputs = { page, layout: () => null } as unknown as Reader['inputs']
  return { stop, page, reader: { inputs, stop: stop.signal } }
}

test.each([['reader'], ['overlay']])('the two scripts meet when the %s comes first', (first) => {
  const layer = vi.fn()
  const { reader: mine } = reader()
  if (first === 'overlay') offerLayer(layer)
  offerReader(mine)
  if (first === 'reader') offerLayer(layer)
  expect(layer).toHaveBeenCalledTimes(1)
  expect(layer.mock.calls[0]?.[0].inputs).toBe(mine.inputs)
})

test.each([['reader'], ['overlay']])('when a second %s comes, the first leaves', (second) => {
  const stops: AbortSignal[] = []
  const layer = ({ stop }: Reader) => void stops.push(stop)
  const [first, other] = [reader(), reader()]
  takeOver(first.stop)
  offerReader(first.reader)
  offerLayer(layer)
  if (second === 'overlay') offerLayer(layer)
  else {
    takeOver(other.stop)
    offerReader(other.reader)
  }
  expect(stops.map(({ aborted }) => aborted)).toEqual([true, false])
  expect(first.stop.signal.aborted).toBe(second === 'reader')
})

test('an overlay that comes after the reader has ended stays away', () => {
  const layer = vi.fn()
  const { reader: mine, stop } = reader()
  offerReader(mine)
  stop.abort()
  offerLayer(layer)
  expect(layer).not.toHaveBeenCalled()
})

test('what the reader tells reaches the overlay until the end, and what it can be asked for is the same', () => {
  const { reader: mine, page, stop } = reader()
  const own = ownSignals(mine.inputs, mine.stop)
  const seen = computed(() => own.page.value)
  page.value = 'thread-open'
  expect(seen.value).toBe('thread-open')
  expect(own.layout).toBe(mine.inputs.layout)
  stop.abort()
  page.value = 'signed-out'
  expect(seen.value).toBe('thread-open')
})
