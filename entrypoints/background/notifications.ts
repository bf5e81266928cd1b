import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { BACKGROUND_WORDS } from '@/components/language/background'
import { chooseLanguage } from '@/components/language/language'
import { limitOf } from '@/sales/service-level'
import { isOpen } from '@/sales/working-hours'
import type { WaitingChat } from '@/storage/requests'
import type { Measure } from '@/storage/rules'
import type { Settings } from '@/storage/settings'
import { isLate, passesLimitAt } from '@/storage/waiting'

const LEDGER = 'notified'
const ledgerSchema = z.array(z.string())

/** A wait found long after its limit is old news (the first look at a full inbox): it gets no notification. */
const FRESH = 60 * 60_000

/** One local notification per wait that passes its limit; none off-hours, and none when switched off. */
export async function notifyOfLate(
  waiting: readonly WaitingChat[],
  settings: Settings,
  measure: Measure,
  now: number,
): Promise<void> {
  if (!settings.notify || !isOpen(now, measure.rules.hours)) return
  const told = await readLedger()
  const late = waiting.filter((chat) => isLate(chat, measure, now))
  const fresh = late.filter((chat) => now - (passesLimitAt(chat, measure, now) ?? 0) < FRESH)
  for (const chat of fresh) if (!told.includes(idOf(chat))) await notify(chat, settings, measure)
  // Waits that have ended are forgotten, so that the ledger is never longer than the queue.
  await browser.storage.local.set({ [LEDGER]: late.map(idOf) })
}

async function notify(chat: WaitingChat, settings: Settings, { rules }: Measure): Promise<void> {
  const words = BACKGROUND_WORDS[chooseLanguage(settings.language, navigator.languages)]
  await browser.notifications.create(idOf(chat), {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: words.lateTitle(chat.customer),
    message: words.lateText(chat.kind, limitOf(chat.kind, rules)),
  })
}

async function readLedger(): Promise<string[]> {
  const stored = await browser.storage.local.get(LEDGER)
  const parsed = z.safeParse(ledgerSchema, stored[LEDGER])
  return parsed.success ? parsed.data : []
}

/** A wait is the same as long as it began at the same instant; a better reading of that makes no second one. */
function idOf({ conversationId, since }: WaitingChat): string {
  return `wait ${conversationId} ${Math.floor(since / 60_000)}`
}
