import { browser } from 'wxt/browser'

/** The design's `--over` and `--brand` on a light ground; white stands on both with more than 4.5 : 1. */
const LATE = '#c5321f'
const WAITING = '#86286a'

/** The chats that wait, on the toolbar's icon; nothing when nobody does. */
export async function showBadge(waiting: number, late: number): Promise<void> {
  await browser.action.setBadgeText({ text: waiting > 0 ? String(waiting) : '' })
  await browser.action.setBadgeBackgroundColor({ color: late > 0 ? LATE : WAITING })
  await browser.action.setBadgeTextColor({ color: '#ffffff' })
}
