import type { Label } from '../labels'
import { SAYINGS } from './detector-weights'
import type { Folded } from './fold'
import { unpackText } from './packed-text'
import { unshared } from './shared-beginnings'

/** A saying that leaves no doubt of itself, and what takes its meaning away when it stands in the message. */
interface Saying {
  label: Label
  said: RegExp
  unless: RegExp
}

/** In a longer message the other words may turn it round: then the model alone weighs them. */
const MOST_WORDS = 10
/** Marks and emoji are none. */
const WORDS = / [a-z09]/g

let made: readonly Saying[] | undefined

function sayings(): readonly Saying[] {
  made ??= unpackText(SAYINGS)
    .split('\n')
    .map((line) => {
      const [label = '', said = '', unless = ''] = line.split('|')
      return { label: label as Label, said: patternOf(said), unless: patternOf(unless) }
    })
  return made
}

/**
 * The plain sayings of a short message of a customer, with the words that say it, as UTF-16 offsets. The model weighs
 * all words of a message, so that a greeting before "that is too expensive" can talk it out of the objection; a
 * person would not be talked out.
 */
export function sayingsIn({ key, at, to }: Folded): { label: Label; span: [start: number, end: number] }[] {
  if ((key.match(WORDS)?.length ?? 0) > MOST_WORDS) return []
  return sayings().flatMap(({ label, said, unless }) => {
    const found = said.exec(key)
    if (!found || unless.test(key)) return []
    const last = found.index + found[0].length - 2
    return [{ label, span: [at[found.index + 1] ?? 0, to[last] ?? 0] }]
  })
}

const UP_TO_TWO_WORDS = '(?:[^ ]+ ){0,2}'

/** One pattern over a folded key for phrases as `npm run train` packs them (how they are written: scripts/detector/sayings). */
function patternOf(phrases: string): RegExp {
  return new RegExp(unshared(phrases).map(phrasePattern).join('|'))
}

function phrasePattern(phrase: string): string {
  const words = phrase.split(' ').map((word) => {
    if (word === '^' || word === '$') return word
    if (word === '~') return UP_TO_TWO_WORDS
    return `${word.replace('?', '\\?').replace(/\*/g, '[^ ]*')} `
  })
  return (words[0] === '^' ? ['^ ', ...words.slice(1)] : [' ', ...words]).join('')
}
