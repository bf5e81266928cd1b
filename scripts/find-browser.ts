import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

/** Where a Chromium, or else a Chrome, is usually installed; the first that exists is taken. */
const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/lib/chromium/chromium',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The path of a Chromium or Chrome on this machine, or `null`. */
export function lookForBrowser(): string | null {
  return [...PLACES, chromium.executablePath()].find((place) => place && existsSync(place)) ?? null
}

/** The same, for callers that cannot go on without one. Throws a sentence that says what to do. */
export function findBrowser(): string {
  const found = lookForBrowser()
  if (found) return found
  throw new Error('No Chromium or Chrome was found. "npm test" and "npm start" install one.')
}
