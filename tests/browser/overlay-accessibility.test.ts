import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askBackground } from './ask-background'
import { axeViolations } from './axe'
import { ALIVE, type CoachedChats, openCoachedChats, SILENT } from './coached-chats'

/** Every state of the overlay: names, roles and contrast, on the light and on the dark chat page. */

const LOOKS = [
  ['light', 'en'],
  ['dark', 'ka'],
  ['light', 'ru'],
] as const

/** Rows of the palette before anything is looked for. */
const DRAWN = 10
/** At most so many in the form of open places. */
const CONTROLS = 8

describe.each(LOOKS)('the overlay on a %s page, in %s', (theme, language) => {
  let chats: CoachedChats
  const wrong = () => axeViolations(chats.page, 'chat-to-order-overlay')
  const press = (key: string) => chats.page.keyboard.press(key)
  const shows = (selector: string) => chats.overlay(selector).first().waitFor()
  async function type(text: string): Promise<void> {
    await chats.composer().click()
    await press('Control+a')
    await press('Backspace')
    await chats.page.keyboard.insertText(text)
  }

  beforeAll(async () => {
    chats = await openCoachedChats('whatsapp-web', ['asks', 'buys', 'doubts', 'many'], {
      dark: theme === 'dark',
    })
    await chats.coach({}, language)
    await askBackground(chats.popup, 'starter.accept', {})
  })
  afterAll(() => chats?.extension.close())

  test.each([
    ['signal', 'buys', 'I will take the white one, how do I order? My number is 599 12 34 56'],
    ['objection', 'doubts', 'Too expensive for me'],
    ['escalation', 'many', 'We need 40 pieces for our company, with an invoice'],
  ])('the %s card', async (kind, chat, said) => {
    await chats.hear(chat, said)
    await shows(`.card[data-kind="${kind}"]`)
    await chats.page.waitForTimeout(ALIVE)
    expect(await wrong()).toEqual([])
  })

  test('clock, suggestions, queue and the chip', async () => {
    await chats.hear('asks', 'What is it made of?')
    await shows('.suggest-row')
    expect(await wrong()).toEqual([])
    await chats.overlay('.panel-head .icon-btn').click()
    await shows('.chip')
    expect(await wrong()).toEqual([])
    await chats.overlay('.chip').click()
  })

  test('order and lost reason, with what is wrong in them', async () => {
    await chats.shop.openChat(chats.page, 'asks')
    await chats.composer().click()
    await press('Alt+o')
    await shows('form.card')
    await chats.page.keyboard.type('soon')
    await press('Enter')
    await chats.page.waitForTimeout(ALIVE)
    expect(await wrong()).toEqual([])
    await press('Escape')
    await press('Alt+l')
    await shows('.picker')
    expect(await wrong()).toEqual([])
    await press('0')
    await shows('.note')
    await press('Enter')
    await chats.page.waitForTimeout(ALIVE)
    expect(await wrong()).toEqual([])
    await press('Escape')
  })

  test('palette, what it does not find, and the open places of a reply', async () => {
    await chats.shop.openChat(chats.page, 'asks')
    await chats.composer().click()
    await press('Alt+r')
    await shows('.palette-row')
    expect(await wrong()).toEqual([])
    await chats.page.keyboard.type('fasizzzqqq')
    await shows('.palette-none')
    expect(await wrong()).toEqual([])
    await press('Control+a')
    await press('Backspace')
    await chats.page.keyboard.type('/price')
    await expect.poll(() => chats.overlay('.palette-row').count()).toBeLessThan(DRAWN)
    await press('Enter')
    await shows('.fill')
    await press('Enter')
    await shows('.fill .error:not(:empty)')
    expect(await wrong()).toEqual([])
    // More than it has controls: Tab stays inside, and so Esc still closes it.
    for (let step = 0; step < CONTROLS; step += 1) await press('Tab')
    while (await chats.overlay('.palette').count()) {
      await press('Escape')
      await chats.page.waitForTimeout(ALIVE)
    }
  })

  test('the hint on a draft', async () => {
    await chats.shop.openChat(chats.page, 'asks')
    await type('It costs 145 GEL')
    await shows('.dock')
    await chats.page.waitForTimeout(SILENT)
    expect(await wrong()).toEqual([])
    await type('')
  })
})
