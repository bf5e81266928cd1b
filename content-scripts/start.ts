import { signal } from '@preact/signals-core'
import { ask } from '@/storage/client'
import { isSameWait, readLive, watchLive } from '@/storage/live'
import { muteHint, readSettings, watchSettings } from '@/storage/settings'
import { followKeys } from './browser-keys'
import type { ChatPlatform, PageState } from './chat-platform'
import { paced } from './host-page/pace'
import { keptCorners } from './kept-corners'
import { leaveInTime } from './leave-in-time'
import { offerReader, takeOver } from './meeting'
import { OpenConversationKeeper } from './open-conversation'
import type { OverlayInputs } from './overlay/inputs'
import { pageReader } from './page-reader'
import { readDraft } from './reading/draft'
import { replyShelf } from './reply-shelf'

/**
 * The one start for every site: reads the page when it changes, hands what is new to the background,
 * and offers the overlay all that it shows. Everything ends, and leaves nothing behind, with `stop`; `replaced`
 * says that another script of ours may have come.
 */
export async function start(
  platform: ChatPlatform,
  stop: AbortController,
  replaced: AbortSignal,
): Promise<void> {
  takeOver(stop)
  leaveInTime(stop, replaced)
  const [settings, live] = [signal(await readSettings()), signal(await readLive())]
  const page = signal<PageState>(platform.pageState())
  if (stop.signal.aborted) return
  watchSettings(stop.signal, (changed) => {
    settings.value = changed
  })
  const open = new OpenConversationKeeper(platform.site)
  watchLive(stop.signal, (changed) => {
    if (!isSameWait(live.peek(), changed)) live.value = changed
    void open.refresh()
  })
  const reader = pageReader(platform, { settings, live, page, open, stop })
  await reader.health.begin()
  if (stop.signal.aborted) return
  platform.watch(stop.signal, paced({ work: reader.now, stop: stop.signal, spent: reader.spent }), (is) =>
    reader.troubles.tell('flooded', is ? Date.now() : null),
  )
  document.addEventListener('visibilitychange', () => reader.now(), { signal: stop.signal })
  reader.now()
  const stand = { settings, live, page, open: open.signal }
  offerReader({ stop: stop.signal, inputs: { ...stand, ...inputsOf(platform, reader, stop.signal) } })
}

/** What the overlay shows and does besides. */
function inputsOf(
  platform: ChatPlatform,
  reader: ReturnType<typeof pageReader>,
  stop: AbortSignal,
): Omit<OverlayInputs, 'settings' | 'live' | 'page' | 'open'> {
  return {
    previews: reader.previews,
    pageChanged: reader.count,
    theme: reader.theme,
    ...followKeys(stop),
    site: platform.site,
    corners: keptCorners(platform.site),
    layout: () => platform.layout(),
    longParts: () => platform.longParts(),
    drift: reader.health.drift,
    troubles: reader.troubles.signal,
    packMade: reader.health.packMade,
    mending: reader.health.mending,
    meaning: reader.meaning.signal,
    draft: reader.draft,
    composer: () => platform.composer(),
    composerText: () => platform.composerText(),
    replies: replyShelf(),
    readDraft,
    correctLabel: (correction) => reader.meaning.correct(correction),
    muteHint,
    recordOutcome: async (outcome) => (await ask('outcome.record', outcome)).ok,
    undoOutcome: async (id) => (await ask('outcome.undo', { id })).ok,
    dismissWait: async (conversationId) => (await ask('wait.dismiss', { conversationId, at: Date.now() })).ok,
  }
}
