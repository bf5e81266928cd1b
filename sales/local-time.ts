import { tzOffset } from '@date-fns/tz/tzOffset'

export const DAY_MS = 86_400_000

/** A stretch of time over which local = utc + offset. */
interface OffsetRun {
  from: number
  to: number
  offset: number
}

/**
 * Samples lie closer than any two changes of one zone since 1995: the closest were 7 days apart, Recife in
 * October 2000 (all zones of ICU 2026 scanned on 2026-11-24).
 */
const SAMPLE_MS = 4 * DAY_MS
const SAMPLES_PER_CHUNK = 32
const CHUNK_MS = SAMPLE_MS * SAMPLES_PER_CHUNK
const MOST_CHUNKS = 1000

const chunks = new Map<string, OffsetRun[]>()
/** Clocks are put forward and back on full quarters of an hour, everywhere since 1980. */
const QUARTER_MS = 15 * 60_000
const QUARTERS_SINCE = Date.UTC(1980, 0, 1)
const MOST_QUARTERS = 2_000
const quarters = new Map<string, number>()

/** The zone's distance from UTC at an instant, in milliseconds. Throws a RangeError for an unknown zone. */
export function offsetAt(at: number, timeZone: string): number {
  const quarter = at >= QUARTERS_SINCE ? `${timeZone}/${Math.floor(at / QUARTER_MS)}` : null
  const known = quarter === null ? undefined : quarters.get(quarter)
  if (known !== undefined) return known
  const offset = computedOffset(at, timeZone)
  if (quarters.size >= MOST_QUARTERS) quarters.clear()
  if (quarter !== null) quarters.set(quarter, offset)
  return offset
}

function computedOffset(at: number, timeZone: string): number {
  if (!(Math.abs(at) <= 8.64e15)) throw new RangeError(`${at} is no instant in epoch milliseconds.`)
  const minutes = timeZone === '' ? Number.NaN : tzOffset(timeZone, new Date(at))
  if (Number.isNaN(minutes)) throw new RangeError(`"${timeZone}" is no time zone, as "Asia/Tbilisi" is one.`)
  return Math.round(minutes * 60_000)
}

/** The local date at an instant, "YYYY-MM-DD". Throws a RangeError for an unknown zone. */
export function localDay(at: number, timeZone: string): string {
  return new Date(at + offsetAt(at, timeZone)).toISOString().slice(0, 10)
}

/** The stretches of equal offset that together make up [from, to), in order. */
export function* offsetRuns(from: number, to: number, timeZone: string): Generator<OffsetRun> {
  for (let chunk = Math.floor(from / CHUNK_MS); chunk * CHUNK_MS < to; chunk += 1) {
    for (const run of runsOfChunk(chunk, timeZone)) {
      if (run.to <= from || run.from >= to) continue
      yield { from: Math.max(from, run.from), to: Math.min(to, run.to), offset: run.offset }
    }
  }
}

function runsOfChunk(chunk: number, timeZone: string): OffsetRun[] {
  const key = `${timeZone} ${chunk}`
  const known = chunks.get(key)
  if (known) return known
  if (chunks.size >= MOST_CHUNKS) chunks.clear()
  const runs = findRuns(chunk * CHUNK_MS, timeZone)
  chunks.set(key, runs)
  return runs
}

function findRuns(start: number, timeZone: string): OffsetRun[] {
  let run: OffsetRun = { from: start, to: start, offset: offsetAt(start, timeZone) }
  const runs = [run]
  for (let sample = 1; sample <= SAMPLES_PER_CHUNK; sample += 1) {
    const at = start + sample * SAMPLE_MS
    const offset = offsetAt(at, timeZone)
    if (offset !== run.offset) {
      run.to = findChange(at - SAMPLE_MS, at, run.offset, timeZone)
      run = { from: run.to, to: at, offset }
      runs.push(run)
    }
    run.to = at
  }
  return runs
}

/** The first instant in (before, after] at which the zone no longer has the offset that it has at `before`. */
function findChange(before: number, after: number, offset: number, timeZone: string): number {
  let low = before
  let high = after
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(middle, timeZone) === offset) low = middle
    else high = middle
  }
  return high
}
