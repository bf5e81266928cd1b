import { computed, type ReadonlySignal } from '@preact/signals-core'
import type { Site } from '@/sales/platform'
import type { Live } from '@/storage/live'
import type { ListRow } from '../chat-platform'
import { previewsOf } from './waits-in-list'

/** The last words of those who wait, by the conversation's id. Drawn anew only when they are others than before. */
export function waitingPreviews(
  rows: ReadonlySignal<readonly ListRow[]>,
  live: ReadonlySignal<Live>,
  site: Site,
): ReadonlySignal<ReadonlyMap<string, string>> {
  let shown: ReadonlyMap<string, string> = new Map()
  return computed(() => {
    const now = previewsOf(rows.value, live.value.waiting, site)
    if (!sameEntries(shown, now)) shown = now
    return shown
  })
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
}
