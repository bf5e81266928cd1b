import { vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'

/** The parts of the browser that the fake one lacks; each is a spy. An empty `storage.local` comes with it. */
export function fakeChrome(): void {
  vi.restoreAllMocks()
  fakeBrowser.reset()
  const done = () => vi.fn(async () => undefined)
  Object.assign(fakeBrowser.action, {
    setBadgeText: done(),
    setBadgeBackgroundColor: done(),
    setBadgeTextColor: done(),
  })
  Object.assign(fakeBrowser.downloads, { download: vi.fn(async () => 1) })
  Object.assign(fakeBrowser.notifications, { create: vi.fn(async (id: string) => id) })
  Object.assign(fakeBrowser.runtime, {
    getURL: (path: string) => `chrome-extension://test-extension-id${path}`,
  })
  freeLocks()
}

/** The browser takes the locks of a worker that has died. */
export function freeLocks(): void {
  Object.defineProperty(navigator, 'locks', { configurable: true, value: lockManager() })
}

/** One piece of work of a name after the other, as the browser's own locks do it. */
function lockManager() {
  const last = new Map<string, Promise<unknown>>()
  return {
    request<T>(name: string, work: () => Promise<T>): Promise<T> {
      const next = (last.get(name) ?? Promise.resolve()).then(work, work)
      last.set(name, next)
      return next
    },
  }
}
