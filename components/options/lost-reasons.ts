import type { LostReason } from './shop-settings'

/** Changes of the list of lost reasons; each gives a new list and leaves the old one as it was. */

export function moveReason(reasons: LostReason[], id: string, step: -1 | 1): LostReason[] {
  const active = reasons.filter(({ retired }) => !retired)
  const place = active.findIndex((reason) => reason.id === id)
  const moved = active[place]
  if (!moved || !active[place + step]) return reasons
  const order = active.toSpliced(place, 1).toSpliced(place + step, 0, moved)
  return [...order, ...reasons.filter(({ retired }) => retired)]
}

export function changeReason(reasons: LostReason[], id: string, part: Partial<LostReason>): LostReason[] {
  return reasons.map((reason) => (reason.id === id ? { ...reason, ...part } : reason))
}

/** Own ids are numbered: they go into the CSV as `own-1:3`, where a label could not stand. */
export function addReason(reasons: LostReason[], label: string): LostReason[] {
  const taken = reasons.map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0))
  return [...reasons, { id: `own-${Math.max(0, ...taken) + 1}`, label, retired: false }]
}

/** The key that chooses the reason at this place: 1 to 9, then 0; later ones have none. */
export function keyOf(place: number): string {
  return place < 9 ? String(place + 1) : place === 9 ? '0' : ''
}
