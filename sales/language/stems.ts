import { unshared } from './shared-beginnings'
import { TONGUES } from './tongues'

/** A concept found in a key: which, and where (positions in the key). */
export interface Hit {
  concept: number
  start: number
  end: number
}

/** Finds every stem of every concept in one walk over the key, longest for each concept and place. */
export class StemFinder {
  private next = new Map<number, number>()
  private ends: number[][] = [[]]

  /**
   * `stems`: for each concept a line per tongue; each stem as what it adds to the one before.
   */
  constructor(stems: string) {
    stems.split('\n').forEach((line, number) => {
      for (const stem of unshared(line)) this.add(stem, number)
    })
  }

  private add(stem: string, line: number): void {
    let node = 0
    for (let at = 0; at < stem.length; at += 1) {
      const step = node * 128 + stem.charCodeAt(at)
      let child = this.next.get(step)
      if (child === undefined) {
        child = this.ends.push([]) - 1
        this.next.set(step, child)
      }
      node = child
    }
    this.ends[node]?.push(line)
  }

  /** `tongues`: for each character of the key the tongues, as bits, whose stems count there. */
  find(key: string, tongues: Uint8Array): Hit[] {
    const hits: Hit[] = []
    const reached = new Map<number, Hit>()
    for (let start = 0; start < key.length; start += 1) {
      let node = 0
      for (let at = start; at < key.length; at += 1) {
        const child = this.next.get(node * 128 + key.charCodeAt(at))
        if (child === undefined) break
        node = child
        for (const line of this.ends[node] ?? []) {
          const spoken = ((tongues[start] ?? 0) >> (line % TONGUES.length)) & 1
          if (spoken) keep(hits, reached, Math.floor(line / TONGUES.length), start, at + 1, key)
        }
      }
    }
    return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.concept - b.concept)
  }
}

/** Keeps a hit unless one of the same concept covers its beginning already; a longer one takes its place. */
function keep(
  hits: Hit[],
  reached: Map<number, Hit>,
  concept: number,
  from: number,
  to: number,
  key: string,
): void {
  const start = key.charCodeAt(from) === 32 ? from + 1 : from
  const end = key.charCodeAt(to - 1) === 32 ? to - 1 : to
  const last = reached.get(concept)
  if (last && start < last.end) {
    last.end = Math.max(last.end, end)
    return
  }
  const hit = { concept, start, end }
  reached.set(concept, hit)
  hits.push(hit)
}
