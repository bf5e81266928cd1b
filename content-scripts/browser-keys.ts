import { type ReadonlySignal, signal } from '@preact/signals-core'
import { type KeyAct, type Keys, USUAL_KEYS } from '@/sales/keys'
import { readKeys, watchKeys, watchPresses } from '@/storage/keys'

/** One press of a key that the browser itself listens for. */
export interface Pressed {
  act: KeyAct
}

/** The keys in force, and each press of those that were set in the browser's settings. */
export function followKeys(stop: AbortSignal): {
  keys: ReadonlySignal<Keys>
  pressed: ReadonlySignal<Pressed | null>
} {
  const pressed = signal<Pressed | null>(null)
  watchPresses(stop, (act) => {
    pressed.value = { act }
  })
  const keys = signal<Keys>(USUAL_KEYS)
  const take = (set: Keys) => {
    keys.value = set
  }
  void readKeys().then(take, () => undefined)
  watchKeys(stop, take)
  return { keys, pressed }
}
