import { TRIGRAMS } from './latin-georgian-weights'

const weights = new Map<string, number>()
for (let at = 0; at + 3 < TRIGRAMS.length; at += 4) {
  weights.set(TRIGRAMS.slice(at, at + 3), TRIGRAMS.charCodeAt(at + 3) - 78)
}

/**
 * Whether the Latin words of a text are Georgian (w is წ and y is ყ in them) rather than English or Russian:
 * letter triples weighed by how much oftener one writing has them.
 */
export function isLatinGeorgian(text: string): boolean {
  let sum = 0
  for (const [word] of text.slice(0, 300).matchAll(/[a-z]+/gi)) {
    const padded = `_${word.toLowerCase()}_`
    for (let at = 0; at + 3 <= padded.length; at += 1) sum += weights.get(padded.slice(at, at + 3)) ?? 0
  }
  return sum > 0
}
