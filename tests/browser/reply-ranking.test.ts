import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Label } from '@/sales/labels'
import type { QuickReply, Writing } from '@/sales/quick-replies'
import type { Stage } from '@/sales/stages'
import { askBackground } from './ask-background'
import { ALIVE, type CoachedChats, NOON, openCoachedChats } from './coached-chats'
import { putRows } from './database'

/** Which replies stand on Alt+1…3, from the customer's message to the overlay. The cards are off: they have their own. */

let chats: CoachedChats
const DAY = 24 * 60 * 60_000
const CHATS = ['asks', 'chats', 'new', 'priced', 'ka', 'ka-Latn', 'ru', 'first', 'second', 'winner']

const titles = () => chats.overlay('.suggest-row strong').allInnerTexts()
const texts = () => chats.overlay('.suggest-row > span.clip').allInnerTexts()

interface Saved {
  label?: Label
  stage?: Stage
  texts?: Partial<Record<Writing, string>>
}

/** In the shop's order. */
let saved = 0
async function save(title: string, { label, stage, texts = { en: title } }: Saved): Promise<string> {
  saved += 1
  const variants = Object.entries(texts).map(([writing, text]) => ({
    writing: writing as Writing,
    tactic: 'A',
    text,
  }))
  const reply: QuickReply = {
    id: `reply-${saved}`,
    kind: 'reply',
    titles: { en: title },
    shortcut: '',
    labels: label ? [label] : [],
    stage: stage ?? null,
    variants,
    experiment: null,
    picture: false,
    order: saved,
    managed: false,
    version: 1,
  }
  return (await askBackground(chats.popup, 'reply.save', { reply })).id
}

beforeAll(async () => {
  chats = await openCoachedChats('whatsapp-web', CHATS)
  await chats.coach({ signals: false, objections: false, escalations: false })
})
afterAll(() => chats?.extension.close())

describe('what is suggested first', () => {
  test('what answers the message, before all that answers anything', async () => {
    await save('What it is made of', {})
    await save('Delivery to the regions', { label: 'signal:delivery' })
    await chats.hear('chats', 'What is it made of?')
    await expect.poll(async () => (await titles())[0]).toBe('What it is made of')
    await chats.hear('asks', 'How much is the delivery to Batumi, and when will it be here?')
    await expect.poll(titles).toEqual(['Delivery to the regions'])
  })

  test('what fits how far the sale has come', async () => {
    await save('Price is named', { label: 'objection:later', stage: 'offered' })
    await save('Just arrived', { label: 'objection:later', stage: 'replied' })
    await chats.hear('new', 'I will think about it')
    await expect.poll(titles).toEqual(['Just arrived', 'Price is named'])
    await chats.shop.send(chats.page, 'priced', 'It costs 145 GEL, real leather')
    await chats.hear('priced', 'I will think about it')
    await expect.poll(titles).toEqual(['Price is named', 'Just arrived'])
  })

  test.each([
    ['ka', 'ბარათით გადახდა შეიძლება?', 'In Georgian', 'ბარათით ან ნაღდით'],
    ['ka-Latn', 'baratit gadaxda sheidzleba?', 'In Georgian', 'baratit an nagdit'],
    ['ru', 'Можно оплатить картой?', 'In Russian', 'Картой или наличными'],
  ])('the customer’s language and script: %s', async (chat, said, title, text) => {
    if (chat === 'ka') {
      const georgian = { ka: 'ბარათით ან ნაღდით', 'ka-Latn': 'baratit an nagdit' }
      await save('In Georgian', { label: 'signal:payment', texts: georgian })
      await save('In Russian', { label: 'signal:payment', texts: { ru: 'Картой или наличными' } })
    }
    await chats.hear(chat, said)
    await expect.poll(async () => [(await titles())[0], (await texts())[0]]).toEqual([title, text])
  })

  test('what was used of late, and last of all what this customer has read already', async () => {
    await save('Never used', { label: 'objection:price' })
    await save('Used today', { label: 'objection:price' })
    await chats.hear('first', 'Too expensive for me')
    await expect.poll(titles).toEqual(['Never used', 'Used today'])
    await chats.composer().click()
    await chats.page.waitForTimeout(ALIVE)
    await chats.page.keyboard.press('Alt+2')
    await expect.poll(chats.written).toBe('Used today')
    await chats.page.keyboard.press('Enter')
    await chats.hear('second', 'Too expensive for me')
    await expect.poll(titles).toEqual(['Used today', 'Never used'])
    await chats.hear('first', 'Still too expensive for me')
    await expect.poll(titles).toEqual(['Never used', 'Used today'])
  })

  test('what has sold more, and it says how often', async () => {
    const loses = await save('Sells seldom', { label: 'objection:trust' })
    const wins = await save('Sells well', { label: 'objection:trust' })
    await putRows(chats.extension, 'replyUses', [...cases(loses, 2), ...cases(wins, 18)])
    await chats.hear('winner', 'How do I know that this is not a fraud?')
    await expect.poll(titles).toEqual(['Sells well', 'Sells seldom'])
    const row = chats.overlay('.suggest-row').first()
    expect(await row.getAttribute('title')).toContain('sold 18 of 20')
  })
})

/** Twenty uses of two months ago, so many of which ended in an order. */
function cases(replyId: string, won: number) {
  return Array.from({ length: 20 }, (_, at) => ({
    id: `${replyId} ${at}`,
    at: NOON - 60 * DAY,
    replyId,
    tactic: 'A',
    writing: 'en',
    conversationId: null,
    won: at < won,
  }))
}
