import { csvName } from '@/sales/csv'
import { dailyCsv } from '@/sales/csv-daily'
import { type EnquiryRecord, enquiriesCsv } from '@/sales/csv-enquiries'
import type { Database } from './database'
import { dayRows, total } from './day-figures'
import { shareRow } from './figure-records'
import { readRows } from './read-rows'
import { conversationRow, type EnquiryRow, enquiryRow } from './records'
import type { ExportFile } from './requests'
import type { Measure } from './rules'
import { readAsOf } from './waiting'

/** The two files of the local days `from` to `to`, as of `now`. */
export async function makeExport(
  db: Database,
  { from, to }: { from: string; to: string },
  measure: Measure,
  now: number,
): Promise<ExportFile[]> {
  return readAsOf(db, measure, now, () => filesOf(db, { from, to }, measure))
}

async function filesOf(
  db: Database,
  { from, to }: { from: string; to: string },
  { operator, timeZone }: Measure,
): Promise<ExportFile[]> {
  const daily = (await dayRows(db, from, to)).flatMap((row) => {
    const figures = total(row)
    return figures ? [{ ...row, timeZone, figures }] : []
  })
  const enquiries = await enquiryRecords(db, from, to, timeZone)
  return [
    { name: csvName('daily', from, to, operator), text: dailyCsv(daily) },
    { name: csvName('enquiries', from, to, operator), text: enquiriesCsv(enquiries) },
  ]
}

/** Those of a conversation whose platform is not known yet are left out, as they are of the figures. */
async function enquiryRecords(
  db: Database,
  from: string,
  to: string,
  timeZone: string,
): Promise<EnquiryRecord[]> {
  const rows = await db.enquiries.where('day').between(from, to, true, true).toArray()
  const enquiries = await readRows(db, db.enquiries, enquiryRow, rows)
  const conversations = await conversationsOf(db, enquiries)
  const operators = await operatorsOf(db, from, to)
  const records = enquiries.flatMap((enquiry) => {
    const conversation = conversations.get(enquiry.conversationId)
    if (!conversation?.platform) return []
    const operator = operators.get(shareKey(enquiry.conversationId, enquiry.day, creditOf(enquiry))) ?? ''
    const { platform, customer, account } = conversation
    return [{ ...enquiry, timeZone, operator, platform, customer, account: account ?? '' }]
  })
  return records.sort((a, b) => a.openedAt - b.openedAt)
}

async function conversationsOf(db: Database, enquiries: EnquiryRow[]) {
  const ids = [...new Set(enquiries.map((enquiry) => enquiry.conversationId))]
  const rows = (await db.conversations.bulkGet(ids)).filter((row) => row !== undefined)
  const read = await readRows(db, db.conversations, conversationRow, rows)
  return new Map(read.map((conversation) => [conversation.id, conversation]))
}

/** As in the figures: the credit is the first replier's, and `me` while nobody replied. */
function creditOf({ firstReply }: EnquiryRow): string {
  return firstReply?.author ?? 'me'
}

async function operatorsOf(db: Database, from: string, to: string): Promise<Map<string, string>> {
  const rows = await db.shares.where('day').between(from, to, true, true).toArray()
  const shares = await readRows(db, db.shares, shareRow, rows)
  return new Map(shares.map((one) => [shareKey(one.conversationId, one.day, one.credit), one.operator]))
}

const shareKey = (conversationId: string, day: string, credit: string) => `${conversationId} ${day} ${credit}`
