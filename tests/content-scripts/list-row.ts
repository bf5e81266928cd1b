import type { ListRow } from '@/content-scripts/chat-platform'

/** Noon of a Tuesday in Tbilisi, in epoch milliseconds. */
export const NOON = Date.UTC(2026, 8, 22, 8, 0)

/** Nino asks in WhatsApp's list at noon, and nobody has looked. */
export function listRow(more: Partial<ListRow> = {}): ListRow {
  return {
    conversation: { platform: 'whatsapp', account: null, threadId: null, customer: 'Nino' },
    kind: 'customer',
    shown: { at: NOON, precision: 'minute' },
    lastFrom: 'customer',
    unread: 1,
    preview: 'how much?',
    open: false,
    ...more,
  }
}
