import type { LostReason } from '@/components/overlay/overlay-view'
import type { Wording } from '@/components/overlay/overlay-words'
import type { Settings } from '@/storage/settings'

const NUMBER_KEYS = '1234567890'

/** The shop's reasons in its own order, without the retired ones, with the number keys 1–9 and 0. */
export function lostReasons(settings: Settings, wording: Wording): LostReason[] {
  const inUse = settings.lostReasons.filter((reason) => !reason.retired)
  return inUse.map(({ id }, at) => ({
    id,
    label: reasonLabel(id, settings, wording),
    key: NUMBER_KEYS[at] ?? null,
  }))
}

/** The shop's own wording, else the dictionary's, else the id, which a deleted reason leaves behind. */
export function reasonLabel(id: string | null, settings: Settings, { words }: Wording): string {
  const builtIn: Record<string, string> = words.lostReasons
  const own = settings.lostReasons.find((reason) => reason.id === id)?.label
  return own ?? (id === null ? words.lost : (builtIn[id] ?? id))
}
