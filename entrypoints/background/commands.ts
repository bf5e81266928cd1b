import { browser } from 'wxt/browser'
import { noteKeys } from '@/storage/keys'

/** Keys that were set in the browser's own settings come here, and go to the page that is looked at. */
export function listenForCommands(): void {
  browser.commands.onCommand.addListener((command) => void passOn(command))
  void noteKeys().catch(() => undefined)
}

async function passOn(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  // Any other page has nobody to hear it.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { command }).catch(() => undefined)
}
