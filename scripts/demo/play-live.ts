import { launchExtension } from '../../tests/browser/extension'
import { Shop } from '../../tests/browser/shop'
import { customersOf, dayInTheShop, SHOP_SETTINGS } from '../../tests/stand-ins/day'

/** Between two messages of customers, in milliseconds: time enough to look, and to answer by hand. */
const PACE = 7_000

/** Opens both stand-in sites in a window; customers write, and the person at the keyboard is the operator. */
export async function playLive(): Promise<void> {
  const extension = await launchExtension({ headless: false })
  const shop = new Shop(extension)
  await shop.configure({ ...SHOP_SETTINGS, week: alwaysOpen() })
  await shop.open('meta-business-suite', { language: 'en', chats: customersOf('meta-business-suite') })
  await shop.open('whatsapp-web', { language: 'en', chats: customersOf('whatsapp-web') })
  console.log('Customers write every few seconds. Answer them, look at the overlay; close the window to end.')
  let open = true
  extension.context.on('close', () => {
    open = false
  })
  for (const step of dayInTheShop().filter(({ who }) => who === 'customer')) {
    if (!open) return
    await shop.hear(step).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, PACE))
  }
  if (open) await extension.context.waitForEvent('close', { timeout: 0 })
}

function alwaysOpen() {
  const day: [string, string][] = [['00:00', '24:00']]
  return { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day }
}
