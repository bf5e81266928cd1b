import { computed, type Signal, signal } from '@preact/signals-core'
import { ask, isAlive } from '@/storage/client'
import { isSameWait, type Live, readLive, watchLive } from '@/storage/live'
import { openOutbox } from '@/storage/outbox'
import { muteHint, readSettings, type Settings, watchSettings } from '@/storage/settings'
import { followKeys } from './browser-keys'
import type { ChatPlatform, ListRow, PageState } from './chat-platform'
import { AfterFrame } from './host-page/after-frame'
import { atMostEvery, paced } from './host-page/pace'
import { pageChanges } from './host-page/page-changes'
import { inSlices, type Steps } from './host-page/slices'
import { keptCorners } from './kept-corners'
import { leaveInTime } from './leave-in-time'
import { offerReader, takeOver } from './meeting'
import { OpenConversationKeeper } from './open-conversation'
import { DateByRow } from './reading/date-by-row'
import { followDraft, readDraft } from './reading/draft'
import { labelsFor } from './reading/labelling'
import { ListFollower } from './reading/list-follower'
import { Meanings } from './reading/meanings'
import { ReadingHealth } from './reading/reading-health'
import { SameMessages } from './reading/same-messages'
import { beginsWith, Sendings, sameWords } from './reading/sendings'
import { ThreadFollower } from './reading/thread-follower'
import { ThreadMeaning } from './reading/thread-meaning'
import { Troubles } from './reading/troubles'
import { isRowOf, previewsOf } from './reading/waits-in-list'
import { replyShelf } from './reply-shelf'

/** Boxes are measured at most so often, in milliseconds: each measuring makes the browser lay out the page. */
const BETWEEN_LAYOUTS = 250

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
  const look = looker(platform, { settings, live, page, open, stop })
  await look.health.begin()
  if (stop.signal.aborted) return
  platform.watch(stop.signal, paced({ work: look.now, stop: stop.signal, spent: look.spent }), (is) =>
    look.troubles.tell('flooded', is ? Date.now() : null),
  )
  document.addEventListener('visibilitychange', () => look.now(), { signal: stop.signal })
  look.now()
  offerReader({
    stop: stop.signal,
    inputs: {
      settings,
      live,
      page,
      open: open.signal,
      previews: look.previews,
      pageChanged: look.count,
      theme: look.theme,
      ...followKeys(stop.signal),
      site: platform.site,
      corners: keptCorners(platform.site),
      layout: () => platform.layout(),
      longParts: () => platform.longParts(),
      drift: look.health.drift,
      troubles: look.troubles.signal,
      packMade: look.health.packMade,
      mending: look.health.mending,
      meaning: look.meaning.signal,
      draft: look.draft,
      composer: () => platform.composer(),
      composerText: () => platform.composerText(),
      replies: replyShelf(),
      readDraft,
      correctLabel: (correction) => look.meaning.correct(correction),
      muteHint,
      recordOutcome: async (outcome) => (await ask('outcome.record', outcome)).ok,
      undoOutcome: async (id) => (await ask('outcome.undo', { id })).ok,
      dismissWait: async (conversationId) =>
        (await ask('wait.dismiss', { conversationId, at: Date.now() })).ok,
    },
  })
}

interface Known {
  settings: Signal<Settings>
  live: Signal<Live>
  page: Signal<PageState>
  open: OpenConversationKeeper
  stop: AbortController
}

function looker(platform: ChatPlatform, known: Known) {
  const { settings, live, page, open, stop } = known
  const count = signal(0)
  const theme = signal(platform.theme())
  const listed = signal<readonly ListRow[]>([])
  const sendings = new Sendings(platform, stop.signal, () => now())
  const automatic = autoReplies(settings)
  const list = new ListFollower(platform.site, automatic.begin)
  const meanings = new Meanings()
  const byRow = new DateByRow()
  const same = new SameMessages()
  const thread = new ThreadFollower({
    site: platform.site,
    sentHere: (text) => sendings.claim(text),
    isAutoReply: automatic.include,
    labelsOf: (text, author) => labelsFor(meanings, text, author),
  })
  const troubles = new Troubles()
  const outbox = outboxOf({ troubles, open, stop })
  const meaning = new ThreadMeaning({ meanings, thread, outbox, stop: stop.signal, lookAgain: () => now() })
  const draft = followDraft(platform, stop.signal)
  const health = new ReadingHealth({ platform, stop: stop.signal, lookAgain: () => now() })
  settings.subscribe(({ coach }) => meaning.obey(coach.phrases))

  const layoutChanged = behindFrames(() => {
    count.value += 1
  }, stop.signal)
  let askedAt = 0
  const look = inSlices(readPage, stop.signal)

  /** `at`: the instant at which the page was as it is read now. */
  function now(at = Date.now()): void {
    askedAt = at
    look.ask()
  }

  /** What belongs together is read, and shown, in one step; where it yields, the page may go on. */
  function* readPage(): Steps {
    if (!isAlive()) return stop.abort()
    yield* platform.readAhead()
    pageChanges.catchUp()
    const at = pageChanges.untoldAt ?? askedAt
    page.value = platform.pageState()
    theme.value = platform.theme()
    const [rows, reading] = [platform.readList(), same.keep(platform.readThread())]
    yield
    health.look(page.value, rows, reading, at)
    const seen = thread.follow(byRow.date(reading, rows), at)
    yield
    const told = list.follow(rows, at, (row) => isWaiting(row, live.value, platform))
    meaning.take(reading, [...(seen ? [seen] : []), ...told])
    open.show(reading?.kind === 'customer' ? reading.conversation : null)
    yield
    draft.look()
    listed.value = rows?.rows ?? []
    layoutChanged()
  }
  const previews = previewsIn(listed, live, platform)
  return { now, spent: look.spent, count, theme, previews, meaning, health, troubles, draft: draft.text }
}

function outboxOf({ troubles, open, stop }: Pick<Known, 'open' | 'stop'> & { troubles: Troubles }) {
  return openOutbox({
    signal: stop.signal,
    failing: (since) => troubles.tell('not-kept', since),
    acknowledged: () => void open.refresh(),
    gone: () => stop.abort(),
  })
}

/** Whether one of the configured automatic replies is these words, or begins with them. */
function autoReplies(settings: Signal<Settings>) {
  const some = (fits: (reply: string) => boolean) => settings.value.autoReplies.some(fits)
  return {
    include: (text: string) => some((reply) => sameWords(reply, text)),
    begin: (preview: string) => some((reply) => beginsWith(reply, preview)),
  }
}

/** Boxes are measured when the page has made them, so that they are made once. */
function behindFrames(measure: () => void, stop: AbortSignal): () => void {
  const frame = new AfterFrame(measure)
  stop.addEventListener('abort', () => frame.forget(), { once: true })
  return atMostEvery(BETWEEN_LAYOUTS, () => frame.ask(), stop)
}

/** Drawn anew only when the words are others than before. */
function previewsIn(rows: Signal<readonly ListRow[]>, live: Signal<Live>, { site }: ChatPlatform) {
  let shown: ReadonlyMap<string, string> = new Map()
  return computed(() => {
    const now = previewsOf(rows.value, live.value.waiting, site)
    if (!sameEntries(shown, now)) shown = now
    return shown
  })
}

function sameEntries(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value)
}

function isWaiting(row: ListRow, live: Live, { site }: ChatPlatform): boolean {
  return live.waiting.some((wait) => isRowOf(wait, row, site))
}
