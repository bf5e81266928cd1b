import type { Page } from 'playwright-core'

const ALT = 1
/** Windows' numbers of the keys that write no letter. */
const NAMED: Record<string, { code: number; text?: string }> = {
  Enter: { code: 13, text: '\r' },
  Escape: { code: 27 },
}

/**
 * Presses keys faster than a frame: each goes out before the one before has been answered, which
 * `page.keyboard` waits for. Letters and digits, "Enter", "Escape", and letters with "Alt+" before them.
 */
export async function pressAtOnce(page: Page, keys: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await Promise.all(
    keys.flatMap((key) => {
      const event = eventOf(key)
      return [
        session.send('Input.dispatchKeyEvent', { type: event.text ? 'keyDown' : 'rawKeyDown', ...event }),
        session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp', text: '' }),
      ]
    }),
  )
  await session.detach()
}

function eventOf(name: string) {
  const alt = name.startsWith('Alt+')
  const key = alt ? name.slice('Alt+'.length) : name
  const named = NAMED[key]
  return {
    key,
    code: named ? key : placeOf(key),
    windowsVirtualKeyCode: named?.code ?? key.toUpperCase().charCodeAt(0),
    modifiers: alt ? ALT : 0,
    text: alt ? '' : named ? (named.text ?? '') : key,
  }
}

function placeOf(key: string): string {
  return /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`
}
