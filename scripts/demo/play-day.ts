import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { askBackground } from '../../tests/browser/ask-background'
import { launchExtension } from '../../tests/browser/extension'
import { Shop } from '../../tests/browser/shop'
import { customersOf, dayInTheShop, lastTuesday, SHOP_SETTINGS } from '../../tests/stand-ins/day'
import { printScorecard } from './print-scorecard'

const FOLDER = 'demo'

/** Plays the whole day without a window: in about a minute, with the scorecard, CSVs and pictures at its end. */
export async function playDay(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true })
  const extension = await launchExtension()
  try {
    const shop = new Shop(extension)
    const { midnight, day } = lastTuesday(Date.now())
    await shop.clock.set(midnight + 8 * 60 * 60_000)
    await shop.configure(SHOP_SETTINGS)
    await shop.open('whatsapp-web', { language: 'en', chats: customersOf('whatsapp-web') })
    await shop.open('meta-business-suite', { language: 'en', chats: customersOf('meta-business-suite') })
    const steps = dayInTheShop()
    console.log(`Playing ${steps.length} messages of ${day} on both sites, 14 customers …`)
    for (const step of steps) await shop.play(step, midnight)
    await takePictures(shop)
    const popup = await shop.openPopup()
    await popup.screenshot({ path: join(FOLDER, 'popup.png') })
    printScorecard(await askBackground(popup, 'scorecard.read', { day, who: 'everyone' }))
    await writeFiles(popup, day)
  } finally {
    await extension.close()
  }
}

async function takePictures(shop: Shop): Promise<void> {
  await shop.page('whatsapp-web').screenshot({ path: join(FOLDER, 'whatsapp-web.png') })
  await shop.page('meta-business-suite').screenshot({ path: join(FOLDER, 'meta-business-suite.png') })
}

async function writeFiles(popup: Page, day: string): Promise<void> {
  for (const { name, text } of await askBackground(popup, 'export.make', { from: day, to: day })) {
    writeFileSync(join(FOLDER, name), text)
    console.log(`Wrote ${join(FOLDER, name)}`)
  }
  console.log(`Pictures of both sites and of the popup are in ${FOLDER}/.`)
}
