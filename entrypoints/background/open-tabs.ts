import { browser } from 'wxt/browser'
import { oneAtATime } from './one-at-a-time'

/** Kept while this copy of the extension runs: gone after an update, a reload, a disabling or a browser's start. */
const REACHED = 'open-tabs-reached'

/**
 * Brings reader and overlay into chat tabs that were open before this copy of the extension was there; the
 * browser does it only for pages that load later. Where the manifest has already brought them, or an older
 * copy is still there, the newest stays and the others leave (meeting.ts).
 */
export async function reachOpenTabs(): Promise<void> {
  await oneAtATime(REACHED, async () => {
    const before = await browser.storage.session.get(REACHED)
    if (before[REACHED]) return
    await browser.storage.session.set({ [REACHED]: true })
    const scripts = browser.runtime.getManifest().content_scripts ?? []
    await Promise.all(scripts.map(({ matches, js }) => bring(js ?? [], matches ?? [])))
  })
}

async function bring(files: readonly string[], matches: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...matches] })
  // A discarded tab loads anew when it is looked at, with the scripts of the manifest.
  const open = tabs.filter(({ discarded }) => !discarded)
  await Promise.allSettled(open.map(({ id }) => run(id, files)))
}

type Injection = Parameters<typeof browser.scripting.executeScript>[0]

async function run(tab: number | undefined, files: readonly string[]): Promise<void> {
  if (tab === undefined) return
  // The paths are the manifest's own, which the type of wxt cannot know.
  await browser.scripting.executeScript({ target: { tabId: tab }, files } as Injection)
}
