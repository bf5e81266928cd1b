import type { Page } from 'playwright-core'
import { builtCopy } from './built-copy'
import type { RunningExtension } from './extension'

/** A copy of the built extension that the browser lets no more into than its quota, as on a disk that is full. */
export function withoutUnlimitedStorage(): string {
  return builtCopy('manifest.json', (contents) => {
    const manifest = JSON.parse(contents)
    manifest.permissions = manifest.permissions.filter((one: string) => one !== 'unlimitedStorage')
    return JSON.stringify(manifest)
  })
}

/** The disk under the extension's database. `page` is one of the extension's own, and stays open. */
export class Disk {
  readonly #extension: RunningExtension
  readonly #page: Page
  #session: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>> | null = null

  constructor(extension: RunningExtension, page: Page) {
    this.#extension = extension
    this.#page = page
  }

  /** Leaves no room beside what is there. */
  async fill(): Promise<void> {
    await this.#limit(await this.#page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0))
  }

  /** There is as much room as ever again. */
  async free(): Promise<void> {
    await this.#limit(undefined)
  }

  async #limit(quotaSize: number | undefined): Promise<void> {
    // The limit lasts as long as the session that set it.
    this.#session ??= await this.#page.context().newCDPSession(this.#page)
    const origin = `chrome-extension://${this.#extension.id}`
    const limit = quotaSize === undefined ? {} : { quotaSize }
    await this.#session.send('Storage.overrideQuotaForOrigin', { origin, ...limit })
  }
}
