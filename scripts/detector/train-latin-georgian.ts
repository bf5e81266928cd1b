import type { Line } from './corpus'
import { CYRILLIC_WAYS, GEORGIAN_WAYS, latiniseGeorgian, latiniseRussian } from './latinise'

const MOST = 1200

/** Weighs letter triples by how much oftener Latin-typed Georgian has them than English or Latin-typed Russian. */
export function trainLatinGeorgian(lines: Line[]): string {
  const georgian = lines.flatMap(georgianTyped)
  const other = lines.flatMap(otherTyped)
  const [ours, theirs] = [counts(georgian), counts(other)]
  const total = (all: Map<string, number>) => [...all.values()].reduce((sum, one) => sum + one, 0)
  const ratio = total(ours) / total(theirs)
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((triple) => weigh(triple, ours.get(triple) ?? 0, (theirs.get(triple) ?? 0) * ratio))
    .sort((a, b) => b.gain - a.gain || (a.triple < b.triple ? -1 : 1))
    .slice(0, MOST)
    .map(({ triple, weight }) => triple + String.fromCharCode(78 + weight))
    .sort()
    .join('')
}

function weigh(triple: string, ours: number, theirs: number) {
  const odds = Math.log((ours + 2) / (theirs + 2))
  const weight = Math.max(-12, Math.min(12, Math.round(odds * 3)))
  return { triple, weight, gain: Math.abs(odds) * Math.log(1 + ours + theirs) }
}

function georgianTyped({ lang, text }: Line): string[] {
  if (lang === 'ka-Latn') return [text, text, text]
  if (lang !== 'ka') return []
  return Array.from({ length: GEORGIAN_WAYS }, (_, way) => latiniseGeorgian(text, way))
}

function otherTyped({ lang, text }: Line): string[] {
  if (lang === 'en') return [text, text, text, text]
  if (lang !== 'ru') return []
  return Array.from({ length: CYRILLIC_WAYS }, (_, way) => latiniseRussian(text, way))
}

function counts(texts: string[]): Map<string, number> {
  const found = new Map<string, number>()
  for (const text of texts) {
    for (const [word] of text.matchAll(/[a-z]+/gi)) {
      const padded = `_${word.toLowerCase()}_`
      for (let at = 0; at + 3 <= padded.length; at += 1) {
        const triple = padded.slice(at, at + 3)
        found.set(triple, (found.get(triple) ?? 0) + 1)
      }
    }
  }
  return found
}
