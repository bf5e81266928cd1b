import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Site } from '@/sales/platform'
import { type CoachedChats, NOON, openCoachedChats, SILENT } from './coached-chats'

/** What a shop sets, and what a customer's words change beside the card: chip, queue, and which cards come at all. */

const SITES: Site[] = ['whatsapp-web', 'meta-business-suite']
const SAID = {
  signal: 'I will take the white one, how do I order?',
  objection: 'Too expensive for me',
  escalation: 'We need 40 pieces for our company, with an invoice',
}

describe.each(SITES)('the coaching on %s', (site) => {
  let chats: CoachedChats
  const card = (kind: string) => chats.overlay(`.card[data-kind="${kind}"]`)

  beforeAll(async () => {
    chats = await openCoachedChats(site, ['patient', 'hot', 'phrase', 'signal', 'objection', 'escalation'])
  })
  afterAll(() => chats?.extension.close())

  test('a hot chat stands above one that waits longer, and its clock says why it is hot', async () => {
    const { shop, overlay, hear, page } = chats
    const names = () => overlay('.queue-who').allInnerTexts()
    await hear('patient', 'Which colours are there?')
    await expect.poll(names).toEqual(['Nino patient'])
    await shop.clock.set(NOON + 20_000)
    await hear('hot', SAID.signal)
    await card('signal').getByRole('button', { name: 'Dismiss' }).click()
    await expect.poll(names).toEqual(['Nino hot', 'Nino patient'])
    const why = overlay('.clock .temp')
    expect(await why.locator(':scope > span').first().innerText()).toBe('Hot')
    expect(await why.getAttribute('title')).toMatch(/^Because: takes it “[^”]*take[^”]*”$/)
    await shop.openChat(page, 'patient')
    await expect.poll(() => overlay('.clock .temp').innerText()).toMatch(/^Cold/)
    expect(await names()).toEqual(['Nino hot', 'Nino patient'])
    // A size is no label, and the words are not kept: the cue beside the labels tells of the choice.
    await hear('patient', '38')
    await expect.poll(() => overlay('.clock .temp').innerText()).toMatch(/^Warm/)
  })

  test('a phrase of the manager’s own brings its card, and brought none before', async () => {
    const { shop, page, overlay, hear } = chats
    await hear('phrase', 'wrap the zebra')
    await page.waitForTimeout(SILENT)
    expect(await overlay('.card').count()).toBe(0)
    const options = await shop.openPopup('options.html')
    await options.getByLabel('Phrase', { exact: true }).fill('zebra')
    await options.getByLabel('Means').selectOption('signal:order')
    await options.getByRole('button', { name: 'Add phrase' }).click()
    await options.getByText('Saved', { exact: true }).waitFor()
    await options.close()
    await page.bringToFront()
    await hear('phrase', 'wrap the zebra, please')
    await card('signal').waitFor()
    expect(await card('signal').locator('mark').allInnerTexts()).toEqual(['zebra'])
  })

  test.each([
    ['signal', 'signals'],
    ['objection', 'objections'],
    ['escalation', 'escalations'],
  ] as const)(
    'the %s card alone can be switched off, and comes for the same words when it is back',
    async (kind, setting) => {
      const { coach, hear, page, overlay } = chats
      const others = Object.keys(SAID).filter((one) => one !== kind)
      await coach({ [setting]: false })
      await hear(kind, SAID[kind])
      await page.waitForTimeout(SILENT)
      expect(await overlay('.card').count()).toBe(0)
      for (const other of others) {
        await hear(other, SAID[other as keyof typeof SAID])
        await card(other).waitFor()
      }
      await coach({})
      await chats.shop.openChat(page, kind)
      await card(kind).waitFor()
    },
  )
})
