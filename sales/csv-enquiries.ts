import { type Cell, toCsv, toSeconds } from './csv'
import { offsetAt } from './local-time'
import type { Platform } from './platform'
import type { Stage } from './stages'

interface MeasuredReply {
  wallMs: number
  workingMs: number
  met: boolean | null
  precision: 'exact' | 'minute' | 'bound'
  offTheClock: boolean
}

/** One enquiry as it is exported. Instants and spans in milliseconds. */
export interface EnquiryRecord {
  id: string
  day: string
  timeZone: string
  operator: string
  platform: Platform
  account: string
  customer: string
  openedAt: number
  offHours: boolean
  firstResponse: MeasuredReply | null
  responses: MeasuredReply[]
  messagesIn: number
  messagesOut: number
  closedBy: {
    kind: 'order' | 'lost'
    money: { value: number; currency: string } | null
    reason: string | null
    note: string | null
  } | null
  lastMessageAt: number
  coached: { stage: Stage; temperature: string; signals: number; caught: number; objections: number }
}

type Column = [name: string, cell: (enquiry: EnquiryRecord) => Cell]

const unknown = (name: string): Column => [name, () => null]

/** In the order that spreadsheets rely on; new ones are only ever added at the end. */
const COLUMNS: Column[] = [
  ['enquiry_id', (enquiry) => enquiry.id],
  ['date', (enquiry) => enquiry.day],
  ['operator', (enquiry) => enquiry.operator],
  ['platform', (enquiry) => enquiry.platform],
  ['account', (enquiry) => enquiry.account],
  ['customer', (enquiry) => enquiry.customer],
  unknown('source'),
  ['opened_at', (enquiry) => toInstant(enquiry.openedAt, enquiry.timeZone)],
  ['off_hours', (enquiry) => enquiry.offHours],
  ['first_response_s', ({ firstResponse }) => mean(timed(firstResponse).map((reply) => reply.wallMs))],
  [
    'first_response_working_s',
    ({ firstResponse }) => mean(timed(firstResponse).map((reply) => reply.workingMs)),
  ],
  ['first_response_met', ({ firstResponse }) => firstResponse?.met ?? null],
  ['responses', ({ responses }) => timed(...responses).length],
  ['response_mean_s', ({ responses }) => mean(timed(...responses).map((reply) => reply.wallMs))],
  ['response_working_mean_s', ({ responses }) => mean(onTheClock(responses).map((reply) => reply.workingMs))],
  ['messages_in', (enquiry) => enquiry.messagesIn],
  ['messages_out', (enquiry) => enquiry.messagesOut],
  ['stage', ({ coached }) => coached.stage],
  ['temperature', ({ coached }) => coached.temperature],
  ['buying_signals', ({ coached }) => coached.signals],
  ['signals_caught', ({ coached }) => coached.caught],
  ['objections', ({ coached }) => coached.objections],
  ['outcome', ({ closedBy }) => closedBy?.kind ?? null],
  ['lost_reason', ({ closedBy }) => closedBy?.reason ?? null],
  ['lost_note', ({ closedBy }) => closedBy?.note ?? null],
  ['order_value', ({ closedBy }) => closedBy?.money?.value ?? null],
  ['currency', ({ closedBy }) => closedBy?.money?.currency ?? null],
  ...['cod', 'follow_ups_done'].map(unknown),
  ['last_message_at', (enquiry) => toInstant(enquiry.lastMessageAt, enquiry.timeZone)],
]

/** The enquiries file: a row per enquiry, by the day on which it opened. */
export function enquiriesCsv(enquiries: readonly EnquiryRecord[]): string {
  return toCsv(
    COLUMNS.map(([name]) => name),
    enquiries.map((enquiry) => COLUMNS.map(([, cell]) => cell(enquiry))),
  )
}

/** A reply read as a bound is no time (definitions, fine print 3), as in the daily figures. */
function timed(...replies: (MeasuredReply | null)[]): MeasuredReply[] {
  return replies.filter((reply) => reply !== null).filter((reply) => reply.precision !== 'bound')
}

function onTheClock(replies: MeasuredReply[]): MeasuredReply[] {
  return timed(...replies).filter((reply) => !reply.offTheClock)
}

function mean(values: number[]): number | null {
  if (values.length === 0) return null
  return toSeconds(values.reduce((sum, value) => sum + value, 0) / values.length)
}

/** ISO 8601 with the offset of the business's zone: "2026-09-22T12:03:30+04:00"; milliseconds when there are any. */
export function toInstant(at: number, timeZone: string): string {
  const offset = Math.round(offsetAt(at, timeZone) / 60_000)
  const local = new Date(at + offset * 60_000).toISOString().replace(/(\.000)?Z$/, '')
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${local}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
}

const two = (value: number) => String(value).padStart(2, '0')
