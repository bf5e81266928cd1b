import type { ReadonlySignal } from '@preact/signals-core'
import type { Settings } from '@/storage/settings'
import { beginsWith, sameWords } from './sendings'

/** Whether one of the configured automatic replies is these words, or begins with them. */
export function autoReplies(settings: ReadonlySignal<Settings>) {
  const some = (fits: (reply: string) => boolean) => settings.value.autoReplies.some(fits)
  return {
    include: (text: string) => some((reply) => sameWords(reply, text)),
    begin: (preview: string) => some((reply) => beginsWith(reply, preview)),
  }
}
