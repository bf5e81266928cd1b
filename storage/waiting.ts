import { clockState } from '@/sales/service-level'
import type { Database } from './database'
import { addUpDays } from './day-figures'
import { readRow, readRows } from './read-rows'
import { type ConversationRow, conversationRow, type EnquiryRow, enquiryRow } from './records'
import type { WaitingChat } from './requests'
import { type Measure, measuredUntil } from './rules'
import { retrace } from './trace-conversation'

/** Who waits at `now`, longest first. */
export async function waitingChats(db: Database, measure: Measure, now: number): Promise<WaitingChat[]> {
  const chats: WaitingChat[] = []
  for (const enquiry of await waitingEnquiries(db)) {
    const row = await db.conversations.get(enquiry.conversationId)
    const conversation = await readRow(db, db.conversations, conversationRow, row)
    const wait = conversation && runningWait(enquiry, conversation, measure, now)
    if (!wait) continue
    const { id, customer, platform, site, account, proven } = conversation
    const temperature = proven ? enquiry.coached.temperature : null
    chats.push({ ...wait, conversationId: id, customer, platform, site, account, temperature })
  }
  return chats
}

/**
 * The wait that runs in an enquiry, or `null`. A wait known from the chat list alone ends as a wait with
 * the enquiry gap: an old chat whose last words were the customer's is history, nobody sits there waiting.
 */
export function runningWait(
  { waiting }: Pick<EnquiryRow, 'waiting'>,
  { proven }: Pick<ConversationRow, 'proven'>,
  { rules }: Measure,
  now: number,
): Pick<WaitingChat, 'since' | 'kind' | 'precision'> | null {
  if (!waiting || waiting.until !== null || waiting.since > now) return null
  if (!proven && now - waiting.since >= rules.enquiryGapMs) return null
  return { since: waiting.since, kind: waiting.kind, precision: waiting.precision }
}

/** When the limit of a wait is passed, in the past or to come; `null` when the shop never opens. */
export function passesLimitAt(wait: WaitingChat, measure: Measure, now: number): number | null {
  // Nobody knows whether somebody waits whom we cannot see, so that no alarm is set for it.
  if (measuredUntil(measure, wait.site, now) < now) return null
  return clockState(wait, measure.rules, now).passesLimitAt
}

export function isLate(wait: WaitingChat, measure: Measure, now: number): boolean {
  return clockState(wait, measure.rules, measuredUntil(measure, wait.site, now)).state === 'over'
}

/** Measures every running wait as of `now`: it may have passed its limit since anybody looked. */
export async function refreshWaiting(db: Database, measure: Measure, now: number): Promise<void> {
  await readAsOf(db, measure, now, async () => undefined)
}

/**
 * What `read` answers with every running wait measured as of `now`. It is right also where it cannot be kept: a full
 * disk refuses only at the end of a transaction (seen in Chromium, 2026-11), and must not hide the figures.
 */
export async function readAsOf<T>(
  db: Database,
  measure: Measure,
  now: number,
  read: () => Promise<T>,
): Promise<T> {
  const answers: T[] = []
  const measured = db.change(async () => {
    const ids = new Set((await waitingEnquiries(db)).map((enquiry) => enquiry.conversationId))
    await retraceThese(db, [...ids], measure, now)
    answers.push(await read())
  })
  await measured.catch((error) => {
    if (answers.length === 0) throw error
  })
  return answers[0] as T
}

/** Measures everything anew, after a change of working hours, limits or zone. */
export async function retraceAll(db: Database, measure: Measure, now: number): Promise<void> {
  for (const id of await db.conversations.toCollection().primaryKeys()) {
    await db.change(() => retraceThese(db, [id], measure, now))
  }
}

async function retraceThese(db: Database, ids: string[], measure: Measure, now: number): Promise<void> {
  const found = (await db.conversations.bulkGet(ids)).filter((row) => row !== undefined)
  const days: string[] = []
  for (const conversation of await readRows(db, db.conversations, conversationRow, found)) {
    days.push(...(await retrace(db, conversation, measure, now)))
  }
  await addUpDays(db, days)
}

async function waitingEnquiries(db: Database): Promise<EnquiryRow[]> {
  const rows = await db.enquiries.orderBy('waitingSince').toArray()
  return readRows(db, db.enquiries, enquiryRow, rows)
}
