import type { Author } from '@/sales/platform'

/**
 * Message ids as the sender's device makes them: `3EB0…` in a browser, 32 hex digits on Android, `3A…` on
 * an iPhone. They tell nothing of chat or direction (2026); a colleague's phone is an iPhone here.
 */
export function newMessageId(author: Author): string {
  if (author === 'me') return `3EB0${hex(18)}`
  if (author === 'customer') return `AC${hex(30)}`
  return `3A${hex(18)}`
}

function hex(digits: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(digits / 2))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('')
}
