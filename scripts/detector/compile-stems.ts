import { fold } from '@/sales/language/fold'
import { TONGUES } from '@/sales/language/tongues'
import { CONCEPTS } from './concepts'
import { shared } from './share-beginnings'

/** The lexicon as the detector reads it: for each concept a line per tongue, each stem as what it adds to the last. */
export function compileStems(): string {
  return CONCEPTS.flatMap(([, all]) => {
    const stems = all.split(/[,\n]/)
    return TONGUES.map((tongue) =>
      shared(needed(stems.filter((stem) => SCRIPTS[tongue].test(stem)).map(compiled))),
    )
  }).join('\n')
}

const SCRIPTS: Record<(typeof TONGUES)[number], RegExp> = {
  ka: /\p{Script=Georgian}/u,
  ru: /\p{Script=Cyrillic}/u,
  en: /^[^\p{Script=Georgian}\p{Script=Cyrillic}]*$/u,
}

/** A stem that begins with another one of its concept finds nothing more. */
function needed(stems: readonly string[]): string[] {
  const sorted = [...new Set(stems)].filter(Boolean).sort()
  const kept: string[] = []
  for (const stem of sorted) {
    if (!kept.some((other) => stem.startsWith(other))) kept.push(stem)
  }
  return kept
}

/** "*" at an end leaves it open; else the stem is a whole word, so its key keeps the space there. */
function compiled(stem: string): string {
  const bare = stem.trim()
  if (bare === '') return ''
  const key = fold(bare.replace(/\*/g, ''), false).key.trim()
  if (key === '') return ''
  return `${bare.startsWith('*') ? '' : ' '}${inner(bare) ?? key}${bare.endsWith('*') ? '' : ' '}`
}

/** A stem open in the middle ("ფოტო* სხვა*") cannot be one string: it is left to the pairs of concepts. */
function inner(bare: string): string | undefined {
  return /\*\s/.test(bare) ? fold(bare.replace(/\*.*/, ''), false).key.trim() : undefined
}
