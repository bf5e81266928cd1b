import type { WorkingHours } from './working-hours'

export type Outcome = { at: number; kind: 'order' | 'lost' }

/** Durations in milliseconds. */
export type Rules = { hours: WorkingHours; firstReplyMs: number; nextReplyMs: number; enquiryGapMs: number }

/** `met` is null where it is not judged: no working second passed, or a `bound` end leaves it open. */
export type Span = { wallMs: number; workingMs: number; met: boolean | null }
