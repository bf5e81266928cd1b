import { fold } from '@/sales/language/fold'
import { SHARED } from '@/sales/language/stems'
import { CONCEPTS } from './concepts'

/** The lexicon as the detector reads it: a line per concept, each stem as what it adds to the one before. */
export function compileStems(): string {
  return CONCEPTS.map(([, stems]) => packed(needed(stems.split(/[,\n]/).map(compiled)))).join('\n')
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

function packed(stems: readonly string[]): string {
  return stems.map((stem, at) => added(stems[at - 1] ?? '', stem)).join('')
}

function added(before: string, stem: string): string {
  let shared = 0
  while (shared < SHARED.length - 1 && shared < stem.length && before[shared] === stem[shared]) shared += 1
  return SHARED.charAt(shared) + stem.slice(shared)
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
