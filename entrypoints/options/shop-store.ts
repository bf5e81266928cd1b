import { signal } from '@preact/signals'
import type { ShopSettings } from '@/components/options/shop-settings'
import { type Settings, saveSettings, watchSettings } from '@/storage/settings'

const NOTE_STAYS = 2_000

/** The settings of the page: what is changed is saved at once, whole, and shown as soon as it is changed. */
export function keepSettings(read: Settings, closed: AbortSignal) {
  const settings = signal(read)
  const note = signal<'saved' | 'not-saved' | null>(null)
  let notes = 0

  function say(what: 'saved' | 'not-saved'): void {
    note.value = what
    notes += 1
    const mine = notes
    const takeBack = () => {
      if (mine === notes) note.value = null
    }
    // A failure stays until something was saved.
    if (what === 'saved') setTimeout(takeBack, NOTE_STAYS)
  }

  async function change(part: Partial<ShopSettings>): Promise<void> {
    const before = settings.value
    settings.value = { ...before, ...part }
    try {
      await saveSettings(settings.value)
      say('saved')
    } catch {
      settings.value = before
      say('not-saved')
    }
  }

  watchSettings(closed, (changed) => {
    settings.value = changed
  })
  return { settings, note, change }
}
