/** What every whole page of the site has: its mount, or parts with names. */
const WHOLE = '[id^="mount_"], [data-pagelet], [data-surface]'

/** Whether this is no page of the site but a part of one that was kept by itself: there is nothing else to mistake it for. */
export function isPartOnly(document: Document): boolean {
  return document.querySelector(WHOLE) === null
}
