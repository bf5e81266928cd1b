import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { launchExtension } from '../../tests/browser/extension'

const PROFILE = join(homedir(), '.chat-to-order', 'profile')
const PAGES = ['https://web.whatsapp.com/', 'https://business.facebook.com/latest/inbox/all']

/** Opens the real sites with the extension in a profile that is kept, so that one sign-in lasts. */
export async function openRealSites(): Promise<void> {
  mkdirSync(PROFILE, { recursive: true })
  const extension = await launchExtension({
    headless: false,
    profile: PROFILE,
    network: true,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  for (const url of PAGES) await (await extension.context.newPage()).goto(url)
  console.log(`The real sites are open. The profile is kept in ${PROFILE}. Close the window to end.`)
  await extension.context.waitForEvent('close', { timeout: 0 })
}
