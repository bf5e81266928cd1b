import { fold } from '@/sales/language/fold'
import { CONCEPTS } from './concepts'

/** The lexicon as the detector reads it: a line per concept, every stem as its folded key. */
export function compileStems(): string {
  return CONCEPTS.map(([, stems]) =>
    [...new Set(stems.split(/[,\n]/).map(compiled))].filter(Boolean).join(','),
  ).join('\n')
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
