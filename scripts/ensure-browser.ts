import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { lookForBrowser } from './find-browser'

/**
 * Finds a Chromium or Chrome, or installs one and says so: on Debian and Ubuntu as root the
 * distribution's packages (with an emoji font, or screenshots show boxes), else Playwright's download.
 * Throws one clear sentence when there is none in the end.
 */
export function ensureBrowser(): string {
  return lookForBrowser() ?? installFromDistribution() ?? installFromPlaywright() ?? giveUp()
}

function installFromDistribution(): string | null {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return null
  console.log('No Chromium here. Installing the packages chromium and fonts-noto-color-emoji with apt-get …')
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-color-emoji'])
  return lookForBrowser()
}

function installFromPlaywright(): string | null {
  console.log('No Chromium here. Downloading one with Playwright …')
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  return lookForBrowser()
}

function run(command: string, words: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env })
}

function giveUp(): never {
  throw new Error(
    'No Chromium or Chrome was found, and none could be installed. Install one, or set CHROMIUM_PATH to its program file, and try again.',
  )
}
