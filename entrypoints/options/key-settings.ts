import { type ReadonlySignal, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { type Keys, USUAL_KEYS } from '@/sales/keys'
import { noteKeys } from '@/storage/keys'

const CHROME_KEYS = 'chrome://extensions/shortcuts'

/** The keys in force, asked anew whenever somebody comes back to the page, and the way to change them. */
export function openKeys(closing: AbortSignal): { keys: ReadonlySignal<Keys>; change: () => void } {
  const keys = signal<Keys>(USUAL_KEYS)
  const look = async () => {
    keys.value = await noteKeys().catch(() => keys.peek())
  }
  void look()
  addEventListener('focus', () => void look(), { signal: closing })
  return { keys, change: () => void openBrowserKeys() }
}

/** Firefox has a call for it, Chrome an address. */
async function openBrowserKeys(): Promise<void> {
  const firefox = browser.commands as { openShortcutSettings?: () => Promise<void> }
  if (firefox.openShortcutSettings) await firefox.openShortcutSettings()
  else await browser.tabs.create({ url: CHROME_KEYS })
}
