import { OWN_ELEMENT } from '../host-page/watch-changes'

const BACK_PER_MINUTE = 5
const MINUTE = 60_000

/** Above the page, and of no size itself; a page's own styles cannot reach over these. */
const OWN_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  'z-index': '2147480000',
}

/** The one element of ours in the page, with its open shadow root. Gone when the signal aborts. */
export function addHost(signal: AbortSignal): { host: HTMLElement; shadow: ShadowRoot } {
  // An older copy of ours, from before an update, may have left its element behind.
  for (const left of document.querySelectorAll(OWN_ELEMENT)) left.remove()
  const host = document.createElement(OWN_ELEMENT)
  for (const [property, value] of Object.entries(OWN_STYLE)) {
    host.style.setProperty(property, value, 'important')
  }
  const shadow = host.attachShadow({ mode: 'open' })
  document.documentElement.append(host)
  keepInPlace(host, signal)
  signal.addEventListener('abort', () => host.remove(), { once: true })
  return { host, shadow }
}

/** The chat page's theme, which need not be the system's. */
export function wearTheme(host: HTMLElement, theme: 'light' | 'dark'): void {
  host.dataset.theme = theme
  host.style.setProperty('color-scheme', theme, 'important')
}

/** Put back when the page removes or moves it, at most 5 times a minute; a page that insists has its way. */
function keepInPlace(host: HTMLElement, signal: AbortSignal): void {
  const putBack: number[] = []
  const observer = new MutationObserver(() => {
    if (host.parentElement === document.documentElement) return
    // A newer copy of ours has taken the place.
    if (document.querySelector(OWN_ELEMENT)) return
    const now = Date.now()
    if (putBack.filter((at) => now - at < MINUTE).length >= BACK_PER_MINUTE) return observer.disconnect()
    putBack.push(now)
    document.documentElement.append(host)
  })
  observer.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => observer.disconnect(), { once: true })
}
