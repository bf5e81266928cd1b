/** What has a key that works anywhere on a chat page, and the key that it usually has. */
export const USUAL_KEYS = {
  'toggle-overlay': 'Alt+H',
  order: 'Alt+O',
  lost: 'Alt+L',
  queue: 'Alt+W',
  replies: 'Alt+R',
  hint: 'Alt+B',
  'insert-1': 'Alt+1',
  'insert-2': 'Alt+2',
  'insert-3': 'Alt+3',
} as const

export type KeyAct = keyof typeof USUAL_KEYS
export type Keys = Readonly<Record<KeyAct, string>>

export const KEY_ACTS = Object.keys(USUAL_KEYS) as KeyAct[]

export function isKeyAct(name: string): name is KeyAct {
  return Object.hasOwn(USUAL_KEYS, name)
}
