import { playDay } from './demo/play-day'
import { playLive } from './demo/play-live'
import { openRealSites } from './demo/real'
import { ensureBrowser } from './ensure-browser'
import { runStep } from './run-step'

/** `npm start`: the extension over the stand-in sites; `npm start -- --real`: over the real ones. */
async function start(): Promise<void> {
  console.log(`Browser: ${ensureBrowser()}`)
  if (!runStep('Build', ['wxt', 'build'])) throw new Error('The build failed; its output is above.')
  const hasDisplay =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
  if (process.argv.includes('--real')) {
    if (!hasDisplay)
      throw new Error('The real sites need a window to sign in, and this machine has no display.')
    return openRealSites()
  }
  return hasDisplay && !process.argv.includes('--headless') ? playLive() : playDay()
}

start().catch((problem: unknown) => {
  console.error(`\n${problem instanceof Error ? problem.message : problem}`)
  process.exit(1)
})
