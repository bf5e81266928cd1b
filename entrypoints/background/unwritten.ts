/** What a page has written as JSON, or the value itself where it was sent as such; `null`: it is no JSON. */
export function unwritten(value: unknown): unknown {
  if (typeof value !== 'string') return value
  try {
    return JSON.parse(value)
  } catch {
    return null
  }
}
