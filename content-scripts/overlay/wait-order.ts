import type { ClockState } from '@/sales/service-level'

const BANDS: readonly ClockState['state'][] = ['over', 'close', 'calm', 'off']

interface Waiting {
  wait: { since: number }
  clock: Pick<ClockState, 'state' | 'usedMs'>
}

/** Over, close, calm, off; inside each band the longest first. */
export function byUrgency(a: Waiting, b: Waiting): number {
  const bands = BANDS.indexOf(a.clock.state) - BANDS.indexOf(b.clock.state)
  return bands || b.clock.usedMs - a.clock.usedMs || a.wait.since - b.wait.since
}
