import { type ReadonlySignal, signal } from '@preact/signals'
import type { OverlayInputs } from './inputs'

/**
 * The same inputs with signals of this script: each script carries its own copy of the signals library, and a
 * copy follows its own signals only. `subscribe` and plain values are what both understand.
 */
export function ownSignals(inputs: OverlayInputs, stop: AbortSignal): OverlayInputs {
  const own = Object.entries(inputs).map(([name, value]) => [
    name,
    isSignal(value) ? followed(value, stop) : value,
  ])
  return Object.fromEntries(own) as OverlayInputs
}

function isSignal(value: unknown): value is ReadonlySignal<unknown> {
  return typeof value === 'object' && value !== null && 'subscribe' in value
}

function followed<T>(source: ReadonlySignal<T>, stop: AbortSignal): ReadonlySignal<T> {
  const own = signal(source.peek())
  const end = source.subscribe((value) => {
    own.value = value
  })
  stop.addEventListener('abort', end, { once: true })
  return own
}
