import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Detection } from '@/sales/detector'
import { MOST_CHARACTERS } from '@/sales/most-characters'
import { ask } from '@/storage/client'
import type { ChatPlatform } from '../chat-platform'

/** The words that now stand in the composer. Read on every change of the page, and on typing, which in a textarea is none. */
export function followDraft(
  platform: ChatPlatform,
  stop: AbortSignal,
): { text: ReadonlySignal<string>; look(): void } {
  const text = signal(platform.composerText())
  const look = () => {
    text.value = platform.composerText()
  }
  document.addEventListener('input', look, { capture: true, passive: true, signal: stop })
  return { text, look }
}

/** What a draft means; `null`: nobody answered. A draft is read when it rests and remembered nowhere. */
export async function readDraft(text: string): Promise<Detection[] | null> {
  const reply = await ask('texts.read', {
    texts: [{ text: text.slice(0, MOST_CHARACTERS), from: 'operator' }],
  })
  return reply.ok ? (reply.value[0]?.detections ?? null) : null
}
