import type { CDPSession, Page } from 'playwright-core'

/** What the browser itself writes down of one stretch of time. Durations in milliseconds. */
export interface Traced {
  /**
   * Time in scripts of ours, outermost calls only, each with its begin; without full collections of garbage: these take
   * whatever script runs just then, and what they collect is of the whole page.
   */
  calls: { at: number; ms: number }[]
  /** Full collections of garbage that fell into calls of ours. */
  garbageMs: number
  /** Marks of the page's own script, by name. */
  marks: { name: string; at: number }[]
  /** Main thread's busy time, whoever caused it: of the page's renderer, all tasks. */
  busyMs: number
  /** Of that, from the first input on until the frame that shows it is handed over for drawing. */
  toFrameMs: number
  /** The longest task of the page's thread, whoever caused it: collecting garbage too. */
  longestMs: number
  /** Tasks in which a call of ours lies: how long our part in each was. */
  tasks: number[]
}

interface Event {
  name: string
  ph: string
  ts: number
  dur?: number
  /** Time that the thread itself ran; other programs on the machine do not count. */
  tdur?: number
  pid: number
  tid: number
  args: { data?: { url?: string; name?: string; type?: string }; name?: string }
}

const CATEGORIES = [
  'devtools.timeline',
  'v8.execute',
  'blink.user_timing',
  'toplevel',
  'disabled-by-default-devtools.timeline',
]
const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.callFunction'])

/** Traces while the work runs, and says what of it was ours: by the address of the script, from the trace alone. */
export async function traced(page: Page, work: () => Promise<void>): Promise<Traced> {
  const session = await page.context().newCDPSession(page)
  const events: Event[] = []
  session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as Event[])))
  await session.send('Tracing.start', {
    traceConfig: { recordMode: 'recordAsMuchAsPossible', includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  })
  await work()
  await stopped(session)
  await session.detach()
  return read(events)
}

async function stopped(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
}

function read(events: readonly Event[]): Traced {
  const all = events.filter(({ ph }) => ph === 'X')
  const ours = outermost(all.filter((one) => CALLS.has(one.name) && isOurs(one)))
  const thread = busiestThread(events)
  const garbage = all.filter(({ name }) => name === 'MajorGC')
  const tasks = all.filter((one) => one.name === 'RunTask' || one.name === 'ThreadControllerImpl::RunTask')
  const isOnThread = ({ pid, tid }: Event) => pid === thread?.pid && tid === thread.tid
  const onThread = outermost(tasks.filter(isOnThread))
  return {
    calls: ours.map((call) => ({ at: call.ts / 1_000, ms: ranWithout(garbage, call) / 1_000 })),
    garbageMs: sum(ours.map((call) => ran(call) - ranWithout(garbage, call))) / 1_000,
    marks: events
      .filter(({ name }) => name.startsWith('bench:'))
      .map(({ name, ts }) => ({ name, at: ts / 1_000 })),
    busyMs: sum(onThread.map(ran)) / 1_000,
    toFrameMs: sum(untilFrame(all.filter(isOnThread), onThread).map(ran)) / 1_000,
    longestMs: Math.max(0, ...onThread.map(ran)) / 1_000,
    tasks: tasksOf(ours, onThread),
  }
}

function ran({ tdur, dur = 0 }: Event): number {
  return tdur ?? dur
}

/** Without what lies inside it of these others. */
function ranWithout(others: readonly Event[], call: Event): number {
  return ran(call) - sum(others.filter((other) => isWithin(other, call)).map(ran))
}

function isWithin({ ts, pid, tid }: Event, around: Event): boolean {
  return pid === around.pid && tid === around.tid && ts >= around.ts && ts < around.ts + (around.dur ?? 0)
}

function isOurs({ args }: Event): boolean {
  return args.data?.url?.startsWith('chrome-extension://') ?? false
}

/** The thread of the page, told by its marks. */
function busiestThread(events: readonly Event[]): Event | null {
  return events.find(({ name }) => name.startsWith('bench:')) ?? null
}

/** The tasks from the first input on to the frame behind it. Its words are changed before the task of the input ends. */
function untilFrame(events: readonly Event[], tasks: readonly Event[]): Event[] {
  const inputs = events.filter((one) => one.name === 'EventDispatch' && one.args.data?.type === 'input')
  const begin = Math.min(...inputs.map(({ ts }) => ts))
  const frames = events.filter(({ name, ts }) => name === 'Commit' && ts > begin)
  const end = Math.min(...frames.map(({ ts }) => ts))
  return tasks.filter(({ ts, dur = 0 }) => ts + dur > begin && ts <= end)
}

/** Of nested events the outer ones, in order of time. */
function outermost(events: readonly Event[]): Event[] {
  const sorted = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  const outer: Event[] = []
  const ends = new Map<string, number>()
  for (const event of sorted) {
    const thread = `${event.pid}/${event.tid}`
    if (event.ts < (ends.get(thread) ?? 0)) continue
    outer.push(event)
    ends.set(thread, event.ts + (event.dur ?? 0))
  }
  return outer
}

function tasksOf(ours: readonly Event[], tasks: readonly Event[]): number[] {
  return tasks.flatMap((task) => {
    const inside = ours.filter((call) => isWithin(call, task))
    return inside.length > 0 ? [sum(inside.map(ran)) / 1_000] : []
  })
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
