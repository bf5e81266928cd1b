import type { Platform } from '@/sales/platform'

/** The page's own id of a thread: 15 digits for Messenger, 39 for Instagram; the same at each load. */
export function threadIdOf(chat: { id: string; platform?: Platform }): string {
  return chat.platform === 'instagram'
    ? `340282366841710${digits(chat.id, 24)}`
    : `100052${digits(chat.id, 9)}`
}

export function threadTypeOf(platform: Platform): string {
  return platform === 'instagram' ? 'IG_MESSAGE' : 'FB_MESSAGE'
}

/** An id that no message had before. Only Messenger's form is known; Instagram's here is an invention. */
export function newMessageId(platform: Platform): string {
  const unique = letters(20)
  return platform === 'instagram' ? `aWdfZAG1faXRlbT${unique}` : `mid.$cAAB${unique}`
}

/** The same for the n-th message that was there before the page was opened. */
export function pastMessageId(platform: Platform, seed: string): string {
  const known = digits(seed, 16)
  return platform === 'instagram' ? `aWdfZAG1faXRlbT${known}` : `mid.$cAAA${known}`
}

/** What a bubble bears until the server has answered. That there is such an id is a guess of 2026. */
export function temporaryId(): string {
  return `7${[...crypto.getRandomValues(new Uint8Array(18))].map((byte) => byte % 10).join('')}`
}

function letters(count: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(count))
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('')
}

/** Decimal digits that depend on nothing but the seed. */
function digits(seed: string, count: number): string {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String((state >>> 16) % 10)
  }).join('')
}
