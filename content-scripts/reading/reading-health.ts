import { type ReadonlySignal, type Signal, signal } from '@preact/signals-core'
import type { Mending, PackAnswer } from '@/components/overlay/drift-notice'
import { DRIFT_PATIENCE, type Drift, DriftWatch } from '@/sales/drift'
import { type PagePack, readPagePack, removePagePack, writePagePack } from '@/storage/page-packs'
import { writeReadingState } from '@/storage/reading-state'
import type { ChatPlatform, ListReading, PageState, ThreadReading } from '../chat-platform'
import { redactHtml } from '../host-page/redact-html'
import { doubtfulParts } from './doubtful-parts'
import { tryPack, wearPack } from './page-pack'

interface Options {
  platform: ChatPlatform
  stop: AbortSignal
  lookAgain: () => void
}

/** Watches whether the page is still readable, tells who depends on it, and lets the user mend it. */
export class ReadingHealth {
  readonly #options: Options
  readonly #watch = new DriftWatch()
  readonly #drift: Signal<readonly Drift[]> = signal([])
  readonly #pack: Signal<PagePack | null> = signal(null)
  readonly #made: Signal<string | null> = signal(null)
  #again: ReturnType<typeof setTimeout> | undefined
  #told: string | null = null

  constructor(options: Options) {
    this.#options = options
    options.stop.addEventListener('abort', () => clearTimeout(this.#again), { once: true })
  }

  get drift(): ReadonlySignal<readonly Drift[]> {
    return this.#drift
  }

  get packMade(): ReadonlySignal<string | null> {
    return this.#made
  }

  readonly mending: Omit<Mending, 'packMade'> = {
    report: () => redactHtml(document.body),
    tryPack: (text) => this.#try(text),
    removePack: () => this.#wear(null),
  }

  /** Puts on the pack that was taken before, if any. To be called before the first reading. */
  async begin(): Promise<void> {
    const pack = await readPagePack(this.#options.platform.site).catch(() => null)
    if (pack) wearPack(pack)
    this.#keep(pack)
  }

  /** Takes note of a reading. While something is doubtful it asks for another one, and for none else. */
  look(state: PageState, list: ListReading | null, thread: ThreadReading | null, now: number): void {
    const drift = this.#watch.look(doubtfulParts({ state, list, thread }), now)
    clearTimeout(this.#again)
    if (this.#watch.doubts && drift.length === 0)
      this.#again = setTimeout(this.#options.lookAgain, DRIFT_PATIENCE)
    const told = JSON.stringify(drift)
    if (told === this.#told) return
    this.#told = told
    this.#drift.value = drift
    void writeReadingState(this.#options.platform.site, drift).catch(() => undefined)
  }

  async #try(text: string): Promise<PackAnswer> {
    const trial = tryPack(text, this.#options.platform, this.#pack.value)
    if (!trial.ok) return { ok: false, problem: trial.problem }
    await writePagePack(trial.pack)
    this.#keep(trial.pack)
    this.#options.lookAgain()
    return { ok: true, rows: trial.after.rows, messages: trial.after.messages }
  }

  async #wear(pack: null): Promise<void> {
    wearPack(pack)
    await removePagePack(this.#options.platform.site)
    this.#keep(pack)
    this.#options.lookAgain()
  }

  #keep(pack: PagePack | null): void {
    this.#pack.value = pack
    this.#made.value = pack?.made ?? null
  }
}
