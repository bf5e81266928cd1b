import type { RunningWait } from '@/sales/service-level'
import { formatMinutes, formatSpan } from '../language/format'
import type { Language } from '../language/language'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** The sign before a time that is not exact. */
export const PRECISION_SIGN: Record<RunningWait['precision'], string> = { exact: '', minute: '≈', bound: '≥' }

/** A span as sure as its reading: "3:05" when exact, else whole minutes, "3 min". Milliseconds in. */
export function spanText(ms: number, precision: RunningWait['precision'], language: Language): string {
  if (precision === 'exact' || ms >= HOUR) return formatSpan(ms, language)
  return formatMinutes(Math.floor(ms / MINUTE) * MINUTE, language)
}

/** The same in one text, for narrow places: "≈3 min". */
export function signedSpanText(ms: number, precision: RunningWait['precision'], language: Language): string {
  return PRECISION_SIGN[precision] + spanText(ms, precision, language)
}
