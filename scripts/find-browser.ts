import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where Chromium or Chrome is usually installed; the first that exists is taken. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
]

/** The path of a Chromium on this machine. Throws a sentence that says what to do when there is none. */
export function findBrowser(): string {
  const found = lookForBrowser()
  if (!found) throw new Error('No Chromium was found. "npm test" and "npm start" install one.')
  return found
}

export function lookForBrowser(): string | null {
  const downloaded = chromium.executablePath()
  return [...PLACES, downloaded].find((place) => place && existsSync(place)) ?? null
}
