import type { ClockState } from '@/sales/service-level'

const BANDS: readonly ClockState['state'][] = ['over', 'close', 'calm', 'off']

interface Waiting {
  wait: { since: number }
  temperature: 'hot' | 'warm' | 'cold' | null
  clock: Pick<ClockState, 'state' | 'usedMs'>
}

/** Over, close, calm, off; inside each band the hot first, then the longest. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const bands = BANDS.indexOf(a.clock.state) - BANDS.indexOf(b.clock.state)
  const hot = Number(b.temperature === 'hot') - Number(a.temperature === 'hot')
  return bands || hot || b.clock.usedMs - a.clock.usedMs || a.wait.since - b.wait.since
}
