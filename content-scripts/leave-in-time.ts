import { isAlive } from '@/storage/client'

/**
 * Ends an old script as soon as it is of no use: when a newer copy of the extension comes into the page (`hint`),
 * and when the operator looks at a page whose extension was disabled meanwhile. A page can fake all of these, so
 * that they only raise the question; the browser's word that our copy is gone is the answer.
 */
export function leaveInTime(stop: AbortController, hint: AbortSignal): void {
  const look = () => {
    if (!isAlive()) stop.abort()
  }
  const { signal } = stop
  hint.addEventListener('abort', look, { signal })
  document.addEventListener('visibilitychange', look, { signal })
  window.addEventListener('focus', look, { signal })
}
