import fc from 'fast-check'
import type { Page } from 'playwright-core'
import type { Said } from '../stand-ins/world'
import type { SecondTab } from './second-tab'
import type { Shop } from './shop'

type InChat = 'customer' | 'teammate' | 'open' | 'openInTab' | 'send' | 'readElsewhere' | 'edit' | 'takeBack'

/** One thing that happens in one of two chats, or around them. */
export type Happening =
  | { what: InChat; chat: 0 | 1 }
  | { what: 'typing'; chat: 0 | 1; on: boolean }
  | { what: 'late'; chat: 0 | 1; ms: number }
  | { what: 'jump'; ms: number }
  | { what: 'scroll'; up: boolean }
  | { what: 'kill' }
  | { what: 'tab' }

/** Beyond the minute that a page shows, so that it can say that a message is late, in milliseconds. */
const LATE = { min: 60_000, max: 200_000 }
const chat = fc.constantFrom<0 | 1>(0, 1)
const inChat = (what: InChat) => fc.record({ what: fc.constant(what), chat })
const just = <const What extends string>(what: What) => fc.constant(what)

/** Random lives of two chats: mostly words, now and then a jump of the clock, an edit, a killed worker. */
export const history: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: inChat('customer') },
    { weight: 2, arbitrary: inChat('teammate') },
    { weight: 3, arbitrary: inChat('open') },
    { weight: 3, arbitrary: inChat('send') },
    { weight: 1, arbitrary: inChat('readElsewhere') },
    { weight: 1, arbitrary: inChat('edit') },
    { weight: 1, arbitrary: inChat('takeBack') },
    { weight: 1, arbitrary: inChat('openInTab') },
    { weight: 1, arbitrary: fc.record({ what: just('typing'), chat, on: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ what: just('late'), chat, ms: fc.integer(LATE) }) },
    { weight: 1, arbitrary: fc.record({ what: just('scroll'), up: fc.boolean() }) },
    {
      weight: 2,
      arbitrary: fc.record({ what: just('jump'), ms: fc.integer({ min: 1_000, max: 200_000 }) }),
    },
    { weight: 1, arbitrary: fc.record({ what: just('kill') }) },
    { weight: 1, arbitrary: fc.record({ what: just('tab') }) },
  ),
  { minLength: 4, maxLength: 14 },
)

/** What a history is played on. */
export interface Stage {
  shop: Shop
  page: Page
  tab: SecondTab
  chats: readonly [string, string]
}

/** Plays a history on the page, as people and the browser would. Texts are all different, and no courtesies. */
export async function playHistory(stage: Stage, happenings: Happening[]): Promise<void> {
  for (const [step, one] of happenings.entries()) {
    await play(stage, one, step)
    await stage.tab.follow(stage.chats)
    await stage.page.waitForTimeout(100)
  }
}

async function play({ shop, page, tab, chats }: Stage, one: Happening, step: number): Promise<void> {
  if (one.what === 'jump') return shop.clock.jump(one.ms)
  if (one.what === 'kill') return shop.extension.killWorker()
  if (one.what === 'tab') return tab.toggle()
  if (one.what === 'scroll') return page.evaluate(scroll, one.up)
  const id = chats[one.chat]
  if (one.what === 'open') return shop.openChat(page, id)
  if (one.what === 'openInTab') return tab.open(id)
  if (one.what === 'send') return shop.send(page, id, `answer ${step} in ${id}`)
  return page.evaluate(happen, { ...one, id, text: `word ${step} in ${id}` })
}

/** Runs in the page: to the oldest message in sight, or back to the newest. */
export function scroll(up: boolean): void {
  const places = [
    ...document.querySelectorAll('[data-testid="conversation-panel-messages"], [role="region"]'),
  ]
  const thread = places.find((place) => place.scrollHeight > place.clientHeight)
  if (thread) thread.scrollTop = up ? 0 : thread.scrollHeight
}

type InPage = Extract<Happening, { chat: 0 | 1 }> & { id: string; text: string }

/** Runs in the page. What was said last in the chat is what is edited or taken back. */
function happen(one: InPage): void {
  const { standIn } = window
  const last = standIn.truth().findLast((said: Said) => said.chat === one.id)
  if (one.what === 'customer') standIn.customerWrites(one.id, one.text)
  if (one.what === 'teammate') standIn.teammateAnswers(one.id, one.text)
  if (one.what === 'readElsewhere') standIn.readElsewhere(one.id)
  if (one.what === 'typing') standIn.typing(one.id, one.on)
  // A page shows messages in the order in which they were written.
  const at = one.what === 'late' ? Date.now() - one.ms : 0
  if (one.what === 'late' && (last?.at ?? 0) < at) standIn.comesLate(one.id, one.text, at)
  if (one.what === 'edit' && last) standIn.edit(last.id, `${last.text} edited`)
  if (one.what === 'takeBack' && last) standIn.takeBack(last.id)
}
