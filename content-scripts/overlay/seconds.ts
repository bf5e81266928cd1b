import { effect, type ReadonlySignal, signal } from '@preact/signals'

const SECOND = 1_000

/**
 * The instant that is shown. It steps once a second while something runs and the page is seen, and stands
 * still, without a timer, otherwise.
 */
export function secondsWhile(running: ReadonlySignal<boolean>, stop: AbortSignal): ReadonlySignal<number> {
  const now = signal(Date.now())
  const seen = signal(document.visibilityState === 'visible')
  const look = () => {
    seen.value = document.visibilityState === 'visible'
  }
  document.addEventListener('visibilitychange', look, { signal: stop })
  const end = effect(() => {
    if (!running.value || !seen.value) return
    now.value = Date.now()
    const timer = setInterval(() => {
      now.value = Date.now()
    }, SECOND)
    return () => clearInterval(timer)
  })
  stop.addEventListener('abort', end, { once: true })
  return now
}
