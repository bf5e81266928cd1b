import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Product } from '@/sales/catalogue'
import type { Site } from '@/sales/platform'
import { askBackground } from './ask-background'
import { type CoachedChats, openCoachedChats } from './coached-chats'
import { LOAFERS } from './loafers'

/** The starter set's payment link and instalments, filled by the catalogue and written into the composer, not sent. */

const SITES: Site[] = ['whatsapp-web', 'meta-business-suite']
const SOLD: Product = {
  ...LOAFERS,
  paymentLink: 'https://pay.example.ge/loafers?order=1&from=chat',
  instalmentMonths: 12,
}

describe.each(SITES)('what a product fills on %s', (site) => {
  let chats: CoachedChats

  beforeAll(async () => {
    chats = await openCoachedChats(site, ['link', 'instalments'])
    await askBackground(chats.popup, 'starter.accept', {})
    await askBackground(chats.popup, 'product.save', { product: SOLD })
  })
  afterAll(() => chats?.extension.close())

  test.each([
    [
      'Payment link',
      'link',
      'White loafers: 145 lari. You can pay by this link: https://pay.example.ge/loafers?order=1&from=chat. ',
    ],
    [
      'Instalments',
      'instalments',
      'White loafers is available in instalments: over 12 months it comes to about 13 lari a month. ',
    ],
  ])('%s', async (title, shortcut, filled) => {
    const { shop, page, overlay, composer, written } = chats
    await shop.openChat(page, shortcut)
    await composer().click()
    await page.keyboard.press('Alt+r')
    await overlay('.palette input').waitFor()
    await page.keyboard.type(`/${shortcut}`)
    await expect.poll(() => overlay('.palette-row strong').first().innerText()).toBe(title)
    await page.keyboard.press('Enter')
    await overlay('.fill [data-place="product"]').fill(SOLD.name)
    await page.keyboard.press('Enter')
    await expect.poll(written).toContain(filled)
    expect(await written()).not.toMatch(/[{}]/)
    expect((await page.evaluate(() => window.standIn.counts())).sent).toBe(0)
  })
})
