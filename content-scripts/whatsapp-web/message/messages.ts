import type { ReadMessage, ShownTime } from '../../chat-platform'
import type { Row } from './direction'
import type { Parts, Side } from './parts'

/** Rows with side and time as readings; one without an id gets a key from what it says. */
export function toMessages(
  rows: readonly Row[],
  sides: readonly Side[],
  times: readonly (ShownTime | null)[],
): ReadMessage[] {
  const used = new Map<string, number>()
  return rows.map(({ parts }, index) => {
    const [direction, shown] = [sides[index] ?? null, times[index] ?? null]
    const { id, kind, unclear, automation, text, drawn } = parts
    const key = id ?? numbered(weakKey(parts, direction, shown), used)
    return {
      key,
      weakKey: id === null,
      kind,
      ...(unclear ? { unclear } : {}),
      direction: kind === 'notice' ? null : direction,
      shown,
      automation: automation && direction !== 'in',
      text,
      drawn,
    }
  })
}

/** Good for as long as minute, side and words stay; an edit makes another message of it. */
function weakKey({ text, stamp }: Parts, direction: Side, shown: ShownTime | null): string {
  const minute = shown ? Math.floor(shown.at / 60_000) : (stamp?.date ?? '')
  return `weak:${minute}:${direction ?? 'unknown'}:${hash(text ?? '')}`
}

function numbered(key: string, used: Map<string, number>): string {
  const before = used.get(key) ?? 0
  used.set(key, before + 1)
  return before === 0 ? key : `${key}#${before}`
}

/** FNV-1a: short, and equal for equal words; it keeps no secret and the words are not in it. */
function hash(text: string): string {
  let sum = 0x811c9dc5
  for (let index = 0; index < text.length; index++)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193) >>> 0
  return sum.toString(36)
}
