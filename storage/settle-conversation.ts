import { findConversation, keysOf, provisionalTwins } from './conversation-identity'
import { dismissalsOf, dropDerived, messagesOf, outcomesOf, wasKey } from './conversations'
import type { Database } from './database'
import type { ConversationRow } from './records'
import type { Observation } from './requests'
import { storeReading } from './store-reading'

export interface Settled {
  conversation: ConversationRow
  /** Whether something was learnt of the conversation itself: a name, a platform, a twin. */
  changed: boolean
  /** Days whose figures lost what a twin had added to them. */
  days: string[]
}

/**
 * Finds or makes the conversation of an observation, writes down what the page now tells of it, and
 * merges the provisional ones that turn out to be the same. To be called inside `Database.change`.
 */
export async function settleConversation(db: Database, observation: Observation): Promise<Settled> {
  const found = await findConversation(db, observation)
  const known = found ?? newConversation(observation)
  const read = observation.messages.some((message) => message.origin === 'thread')
  const conversation = learn(known, observation, read)
  const twins = read || !conversation.proven ? await provisionalTwins(db, observation, conversation) : []
  const days: string[] = []
  for (const twin of twins) days.push(...(await takeOver(db, conversation, twin)))
  const changed = !found || twins.length > 0 || JSON.stringify(conversation) !== JSON.stringify(found)
  if (changed) await db.conversations.put(conversation)
  return { conversation, changed, days }
}

function newConversation({ site, conversation }: Observation): ConversationRow {
  return { id: crypto.randomUUID(), site, ...conversation, keys: keysOf(site, conversation), proven: false }
}

/** The thread's own name wins over the list's; what is not told anew stays as it was known. */
function learn(known: ConversationRow, { site, conversation }: Observation, read: boolean): ConversationRow {
  const ref = {
    platform: conversation.platform ?? known.platform,
    account: conversation.account ?? known.account,
    threadId: conversation.threadId ?? known.threadId,
    customer: read ? conversation.customer : known.customer,
  }
  const former = known.keys.filter((key) => key.startsWith(wasKey('')))
  return { ...known, ...ref, keys: [...keysOf(site, ref), ...former], proven: known.proven || read }
}

async function takeOver(db: Database, heir: ConversationRow, twin: ConversationRow): Promise<string[]> {
  const messages = await messagesOf(db, twin.id)
  const outcomes = await outcomesOf(db, twin.id)
  const dismissals = await dismissalsOf(db, twin.id)
  const days = await dropDerived(db, twin.id)
  await db.messages.bulkDelete(messages.map(({ key }) => [twin.id, key]))
  await db.dismissals.bulkDelete(dismissals.map(({ at }) => [twin.id, at]))
  await db.conversations.delete(twin.id)
  await storeReading(db, heir.id, messages)
  await db.outcomes.bulkPut(outcomes.map((outcome) => ({ ...outcome, conversationId: heir.id })))
  await db.dismissals.bulkPut(dismissals.map(({ at }) => ({ conversationId: heir.id, at })))
  await db.replyUses.where('conversationId').equals(twin.id).modify({ conversationId: heir.id })
  heir.keys.push(wasKey(twin.id), ...twin.keys.filter((key) => key.startsWith(wasKey(''))))
  return days
}
