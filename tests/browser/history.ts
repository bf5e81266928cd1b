import fc from 'fast-check'
import type { Page } from 'playwright-core'
import type { Said } from '../stand-ins/world'
import type { Shop } from './shop'

/** One thing that happens in one of two chats, or around them. */
export type Happening =
  | { what: 'customer' | 'teammate' | 'open' | 'send' | 'readElsewhere' | 'edit' | 'takeBack'; chat: 0 | 1 }
  | { what: 'typing'; chat: 0 | 1; on: boolean }
  | { what: 'jump'; ms: number }
  | { what: 'kill' }

const chat = fc.constantFrom<0 | 1>(0, 1)
const inChat = (what: 'customer' | 'teammate' | 'open' | 'send' | 'readElsewhere' | 'edit' | 'takeBack') =>
  fc.record({ what: fc.constant(what), chat })

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
    {
      weight: 1,
      arbitrary: fc.record({ what: fc.constant('typing' as const), chat, on: fc.boolean() }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        what: fc.constant('jump' as const),
        ms: fc.integer({ min: 1_000, max: 200_000 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ what: 'kill' as const }) },
  ),
  { minLength: 4, maxLength: 14 },
)

/** Plays a history on the page, as people and the browser would. Texts are all different, and no courtesies. */
export async function playHistory(
  shop: Shop,
  page: Page,
  chats: readonly [string, string],
  happenings: Happening[],
): Promise<void> {
  for (const [step, one] of happenings.entries()) {
    if (one.what === 'jump') await shop.clock.jump(one.ms)
    else if (one.what === 'kill') await shop.extension.killWorker()
    else if (one.what === 'open') await shop.openChat(page, chats[one.chat])
    else if (one.what === 'send')
      await shop.send(page, chats[one.chat], `answer ${step} in ${chats[one.chat]}`)
    else
      await page.evaluate(happen, { ...one, id: chats[one.chat], text: `word ${step} in ${chats[one.chat]}` })
    await page.waitForTimeout(100)
  }
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
  if (one.what === 'edit' && last) standIn.edit(last.id, `${last.text} edited`)
  if (one.what === 'takeBack' && last) standIn.takeBack(last.id)
}
