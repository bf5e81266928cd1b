import { batch, type Signal, signal } from '@preact/signals-core'
import { isAlive } from '@/storage/client'
import type { Live } from '@/storage/live'
import { openOutbox } from '@/storage/outbox'
import type { Settings } from '@/storage/settings'
import type { ChatPlatform, ListRow, PageState } from './chat-platform'
import { behindFrames } from './host-page/behind-frames'
import { pageChanges } from './host-page/page-changes'
import { inSlices, type Steps } from './host-page/slices'
import type { OpenConversationKeeper } from './open-conversation'
import { autoReplies } from './reading/auto-replies'
import { DateByRow } from './reading/date-by-row'
import { followDraft } from './reading/draft'
import { labelsFor } from './reading/labelling'
import { ListFollower } from './reading/list-follower'
import { Meanings } from './reading/meanings'
import { ReadingHealth } from './reading/reading-health'
import { SameMessages } from './reading/same-messages'
import { Sendings } from './reading/sendings'
import { ThreadFollower } from './reading/thread-follower'
import { ThreadMeaning } from './reading/thread-meaning'
import { Troubles } from './reading/troubles'
import { waitingPreviews } from './reading/waiting-previews'
import { isRowOf } from './reading/waits-in-list'

interface Known {
  settings: Signal<Settings>
  live: Signal<Live>
  page: Signal<PageState>
  open: OpenConversationKeeper
  stop: AbortController
}

/** Reads the page whenever `now` is called, hands what is new to the background, and tells the rest by signals. */
export function pageReader(platform: ChatPlatform, known: Known) {
  const { settings, live, page, open, stop } = known
  const { site } = platform
  const [count, theme] = [signal(0), signal(platform.theme())]
  const listed = signal<readonly ListRow[]>([])
  const lookAgain = () => now()
  const sendings = new Sendings(platform, stop.signal, lookAgain)
  const automatic = autoReplies(settings)
  const list = new ListFollower(site, automatic.begin)
  const meanings = new Meanings()
  const [byRow, same] = [new DateByRow(), new SameMessages()]
  const thread = new ThreadFollower({
    site,
    sentHere: (text) => sendings.claim(text),
    isAutoReply: automatic.include,
    labelsOf: (text, author) => labelsFor(meanings, text, author),
  })
  const troubles = new Troubles()
  const outbox = outboxOf({ troubles, open, stop })
  const meaning = new ThreadMeaning({ site, meanings, thread, outbox, stop: stop.signal, lookAgain })
  const draft = followDraft(platform, stop.signal)
  const health = new ReadingHealth({ platform, stop: stop.signal, lookAgain })
  settings.subscribe(({ coach }) => meaning.obey(coach.phrases))

  const layoutChanged = behindFrames(() => countUp(count), stop.signal)
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
    batch(() => {
      meaning.take(reading, [...(seen ? [seen] : []), ...told])
      open.show(reading?.kind === 'customer' ? reading.conversation : null)
    })
    yield
    draft.look()
    listed.value = rows?.rows ?? []
    layoutChanged()
  }
  const previews = waitingPreviews(listed, live, site)
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

function isWaiting(row: ListRow, live: Live, { site }: ChatPlatform): boolean {
  return live.waiting.some((wait) => isRowOf(wait, row, site))
}

function countUp(count: Signal<number>): void {
  count.value += 1
}
