import { agree } from '@/sales/agree'
import type { Database } from './database'
import { readRows } from './read-rows'
import { type ConversationRow, conversationRow } from './records'
import type { Observation } from './requests'

type Ref = Observation['conversation']
export type Sighting = Pick<Observation, 'site' | 'conversation' | 'whole'> & {
  messages?: Observation['messages']
}

/**
 * The conversation that a sighting belongs to, or `null` when it is a new one. Messages already stored
 * decide first, since they outlive a rename; then the page's thread id; then the customer's name.
 */
export async function findConversation(db: Database, sighting: Sighting): Promise<ConversationRow | null> {
  return (
    (await byMessages(db, sighting)) ??
    (await byThread(db, sighting)) ??
    chooseByName(await notContradicted(db, await byName(db, sighting), sighting))
  )
}

const MINUTE = 60_000

/**
 * Without those that the sighting proves to be a namesake's: a page shows a chat without gaps, so that a stored
 * message from between the first and the last that are seen would be seen too, and any in a chat that is seen
 * whole. `byMessages` found none of them.
 */
async function notContradicted(
  db: Database,
  candidates: ConversationRow[],
  { messages = [], whole = false }: Sighting,
): Promise<ConversationRow[]> {
  const times = messages.filter(isTimed).map(({ at }) => at)
  const [first, last] = [Math.min(...times) + MINUTE, Math.max(...times) - MINUTE]
  if (times.length === 0 || (times.length < 2 && !whole)) return candidates
  const stored = await Promise.all(
    candidates.map(({ id }) => db.messages.where('conversationId').equals(id).toArray()),
  )
  const wouldBeSeen = (one: Timed) => isTimed(one) && (whole || (one.at > first && one.at < last))
  return candidates.filter((_, index) => !stored[index]?.some(wouldBeSeen))
}

type Timed = Pick<Observation['messages'][number], 'at' | 'key' | 'origin' | 'precision'>

/** Read in the thread under an id of the page's, at a time that the page shows or that was seen. */
function isTimed({ origin, precision, key }: Timed): boolean {
  return origin === 'thread' && precision !== 'bound' && !key.startsWith('weak:')
}

/** Conversations known from the chat list alone that this sighting proves to be the found one. */
export async function provisionalTwins(
  db: Database,
  sighting: Sighting,
  found: ConversationRow,
): Promise<ConversationRow[]> {
  const namesakes = await byName(db, sighting)
  const proven = namesakes.filter((one) => one.proven && one.id !== found.id)
  // With two proven customers of one name, the list's row could be either's.
  if (proven.length > 0) return []
  return namesakes.filter((one) => !one.proven && one.id !== found.id)
}

/** Under which a conversation is found by what a page shows of it. */
export function keysOf(site: Observation['site'], ref: Ref): string[] {
  const thread = ref.threadId === null ? [] : [threadKey(site, ref.threadId)]
  return [...thread, nameKey(site, ref)]
}

/** The name's keys by which a sighting may be known: also from when the page did not tell the account. */
export function nameKeys(site: Observation['site'], ref: Ref): string[] {
  return [...new Set([nameKey(site, ref), nameKey(site, { ...ref, account: null })])]
}

const threadKey = (site: string, threadId: string) => JSON.stringify(['thread', site, threadId])
const nameKey = (site: string, { account, customer }: Ref) =>
  JSON.stringify(['name', site, account, customer])

/** The conversation of the same place that holds most of the seen messages. */
async function byMessages(db: Database, sighting: Sighting): Promise<ConversationRow | null> {
  const keys = (sighting.messages ?? []).filter((one) => one.origin === 'thread').map((one) => one.key)
  if (keys.length === 0) return null
  const votes = new Map<string, number>()
  for (const { conversationId } of await db.messages.where('key').anyOf(keys).toArray()) {
    votes.set(conversationId, (votes.get(conversationId) ?? 0) + 1)
  }
  const ranked = [...votes].sort((a, b) => b[1] - a[1]).map(([id]) => id)
  const rows = (await db.conversations.bulkGet(ranked)).filter((row) => row !== undefined)
  const found = await readRows(db, db.conversations, conversationRow, rows)
  return found.find((row) => samePlace(row, sighting)) ?? null
}

async function byThread(db: Database, { site, conversation }: Sighting): Promise<ConversationRow | null> {
  if (conversation.threadId === null) return null
  const key = threadKey(site, conversation.threadId)
  const rows = await db.conversations.where('keys').equals(key).toArray()
  const found = await readRows(db, db.conversations, conversationRow, rows)
  return found.find((row) => samePlace(row, { site, conversation })) ?? null
}

/** All that could be meant by the name. Another thread id makes a namesake, another platform too. */
async function byName(db: Database, sighting: Sighting): Promise<ConversationRow[]> {
  const { site, conversation } = sighting
  const rows = await db.conversations.where('keys').anyOf(nameKeys(site, conversation)).toArray()
  const found = await readRows(db, db.conversations, conversationRow, rows)
  return found.filter((row) => samePlace(row, sighting) && agree(row.threadId, conversation.threadId))
}

/** A name that two customers bear proves nothing: such a sighting waits in a provisional conversation. */
function chooseByName(candidates: ConversationRow[]): ConversationRow | null {
  const proven = candidates.filter((one) => one.proven)
  if (proven.length === 1) return proven[0] ?? null
  return candidates.find((one) => !one.proven) ?? null
}

function samePlace(row: ConversationRow, { site, conversation }: Sighting): boolean {
  return (
    row.site === site &&
    agree(row.platform, conversation.platform) &&
    agree(row.account, conversation.account)
  )
}
