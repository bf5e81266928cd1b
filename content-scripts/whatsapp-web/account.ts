/** Where the page keeps its own address: linked devices since 2021, and before (seen in its code, November 2026). */
const OWN_ADDRESS = ['last-wid-md', 'last-wid']

/**
 * The number of the phone that is linked, in digits, which keeps the chats of two phones apart. Nothing on screen
 * tells it, but the page leaves it in its own storage as "995555123456:12@c.us". `null`: not there, or not readable.
 */
export function readAccount(document: Document): string | null {
  try {
    const storage = document.defaultView?.localStorage
    const addresses = OWN_ADDRESS.map((name) => /^"?(\d+)(?::\d+)?@/.exec(storage?.getItem(name) ?? ''))
    return addresses.find((address) => address !== null)?.[1] ?? null
  } catch {
    // A page may be denied its storage.
    return null
  }
}
