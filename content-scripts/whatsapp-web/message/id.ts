/**
 * An id of before spring 2026: "true_995555123456@c.us_3EB0…", in groups with the member behind, before several
 * pictures in one bubble with "album-" in front.
 */
export interface LegacyId {
  fromMe: boolean
  /** The chat's address; `@c.us` and `@lid` are persons. */
  chat: string
}

const LEGACY = /^(?:[a-z-]+-)?(true|false)_([^_]+@[a-z.]+)_([^_]+)/i
const TEST_ID = 'conv-msg-'

/** The message's own id, the same in both generations, and what the older one tells besides. */
export function readId(message: Element): { id: string | null; legacy: LegacyId | null } {
  const marked = message.getAttribute('data-id') || fromTestId(message)
  if (!marked) return { id: null, legacy: null }
  const [, fromMe, chat, id] = marked.includes('_') ? (LEGACY.exec(marked) ?? []) : []
  if (chat === undefined || id === undefined) return { id: marked, legacy: null }
  return { id, legacy: { fromMe: fromMe?.toLowerCase() === 'true', chat } }
}

function fromTestId(message: Element): string | null {
  const testId = message.getAttribute('data-testid') ?? ''
  return testId.startsWith(TEST_ID) ? testId.slice(TEST_ID.length) || null : null
}
