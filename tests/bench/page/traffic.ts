/**
 * Runs in the page: long threads and much traffic, made of copies of what the stand-in has drawn. The stand-in's
 * own drawing would cost more than what is to be measured.
 */
export interface Traffic {
  /** Fills the open thread up to so many messages, all of them drawn. */
  fill(count: number): void
  /** Another customer's thread, of so many messages, in one go. */
  openAnother(count: number): void
  /** Messages of the customer and changes of the list, one every so many milliseconds. */
  receive(count: number, everyMs: number, atOnce?: number): Promise<void>
}

declare global {
  interface Window {
    traffic: Traffic
  }
}

export function makeTraffic(): void {
  const MESSAGE = '[data-testid^="conv-msg-"], [data-message-id]'
  const NAMES =
    '[data-testid="conversation-info-header-chat-title"], [data-surface*="detail_view_header"] ._4ik4'
  const PREVIEWS = '[data-testid="last-msg-status"] span, [role="row"] span[dir="auto"]'
  let made = 0

  // A still picture of the page: its own next drawing would put back what was taken away.
  const app = document.querySelector('#app, #mount_0_0')
  app?.replaceWith(app.cloneNode(true))

  const state = (() => {
    const all = [...document.querySelectorAll(MESSAGE)]
    let home = all[0]?.parentElement ?? document.body
    while (!home.contains(all.at(-1) ?? null) && home.parentElement) home = home.parentElement
    const rows = [...home.children].filter((child) => child.matches(MESSAGE) || child.querySelector(MESSAGE))
    const samples = rows.map((row) => row.cloneNode(true) as Element)
    return { home, samples }
  })()

  const world = {
    copy() {
      const sample = state.samples[made % state.samples.length]
      const row = sample?.cloneNode(true) as Element
      for (const message of [row, ...row.querySelectorAll('*')]) {
        if (!message.matches(MESSAGE)) continue
        const id = `AC${(0x100000000000 + made * 7919).toString(16).toUpperCase()}`
        if (message.hasAttribute('data-message-id'))
          message.setAttribute('data-message-id', `mid.$c${id}${made}`)
        else {
          message.setAttribute('data-id', id)
          message.setAttribute('data-testid', `conv-msg-${id}`)
        }
        made += 1
      }
      return row
    },
    fill(count: number) {
      const copies = Array.from({ length: count }, () => world.copy())
      state.home.append(...copies)
    },
    openAnother(count: number) {
      performance.mark('bench:open')
      const name = document.querySelector(NAMES)
      if (name) name.textContent = `Customer ${made}`
      for (const child of [...state.home.children]) {
        if (child.matches(MESSAGE) || child.querySelector(MESSAGE)) child.remove()
      }
      world.fill(count)
    },
    async receive(count: number, everyMs: number, atOnce = 1) {
      const previews = [...document.querySelectorAll(PREVIEWS)]
      for (let index = 0; index < count; index += atOnce) {
        performance.mark('bench:message')
        world.fill(atOnce)
        const preview = previews[index % previews.length]
        if (preview) preview.textContent = `words ${made}`
        await new Promise((resolve) => setTimeout(resolve, everyMs))
      }
      performance.mark('bench:end')
    },
  }
  window.traffic = world
}
