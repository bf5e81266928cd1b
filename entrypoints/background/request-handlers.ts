import { browser } from 'wxt/browser'
import { readConversation } from '@/storage/conversation-state'
import { conversationById } from '@/storage/conversations'
import { correctLabel } from '@/storage/corrections'
import type { Database } from '@/storage/database'
import { eraseCustomer, eraseEverything } from '@/storage/erase'
import { makeExport } from '@/storage/export'
import { findCustomers, storageFacts } from '@/storage/facts'
import { dismissWait, listOutcomes, recordOutcome, undoOutcome } from '@/storage/outcomes'
import { readTexts } from '@/storage/read-texts'
import { currentMeasure, type Measure } from '@/storage/rules'
import { readScorecard } from '@/storage/scorecard'
import { readSettings } from '@/storage/settings'
import { libraryHandlers } from './library-handlers'
import type { Handlers } from './listen'
import { record } from './record'
import { saveFiles } from './save-files'
import { showWaiting } from './show-waiting'

/** One handler per request of the contract. They may throw: `answer` makes a problem of it. */
export function requestHandlers(db: Database): Handlers {
  /** For what changes who waits: does it, then shows it. */
  async function change(
    work: (measure: Measure, now: number) => Promise<void>,
  ): Promise<Record<string, never>> {
    await work(await currentMeasure(), Date.now())
    await showWaiting(db)
    return {}
  }
  return healing(db, {
    'observations.record': async ({ observations }) => ({ conversationIds: await record(db, observations) }),
    'conversation.read': async (ask) => readConversation(db, ask, await currentMeasure(), Date.now()),
    'texts.read': async ({ texts }) => readTexts(texts, (await readSettings()).coach.phrases),
    'label.correct': async (correction) => {
      await correctLabel(correction)
      return {}
    },
    'outcome.record': (outcome) => change((by, now) => recordOutcome(db, outcome, by, now)),
    'outcome.undo': ({ id }) => change((by, now) => undoOutcome(db, id, by, now)),
    'outcomes.list': async (days) => listOutcomes(db, days, await currentMeasure()),
    'wait.dismiss': (dismissed) => change((by, now) => dismissWait(db, dismissed, by, now)),
    'scorecard.read': async (ask) => readScorecard(db, ask, await currentMeasure(), Date.now()),
    'export.make': async (days) => makeExport(db, days, await currentMeasure(), Date.now()),
    'export.save': async (days) => saveFiles(await makeExport(db, days, await currentMeasure(), Date.now())),
    'storage.facts': () => storageFacts(db),
    'customers.find': ({ query }) => findCustomers(db, query),
    'customer.erase': ({ conversationId }) => change(async (_, now) => erase(db, conversationId, now)),
    'everything.erase': () => change(() => eraseAll(db)),
    ...libraryHandlers(db),
  })
}

/** Storage that was refused or broken is tried anew with each request, without waiting for another worker. */
function healing(db: Database, handlers: Handlers): Handlers {
  const healed = Object.entries(handlers).map(([name, handle]) => [
    name,
    (ask: never) => {
      db.heal()
      return handle(ask)
    },
  ])
  return Object.fromEntries(healed)
}

async function erase(db: Database, conversationId: string, now: number): Promise<void> {
  const conversation = await conversationById(db, conversationId)
  if (conversation) await eraseCustomer(db, conversation, now)
}

/** Database, ledgers, outboxes and settings: as on the first day. */
async function eraseAll(db: Database): Promise<void> {
  await eraseEverything(db)
  await browser.storage.local.clear()
}
