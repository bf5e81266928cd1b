import { leanings } from './detector'
import type { Label, Sender } from './labels'
import {
  agrees,
  answers,
  asks,
  browses,
  chooses,
  offers,
  offersToShow,
  speaksOfPlaced,
} from './language/interest'

/**
 * What a message tells of how warm its conversation is, and is none of its labels. Kept beside the labels, as the
 * words are not: `lean:<label>` is a label that the message bears, or leans to too unsurely for a card.
 */
const OF_CUSTOMER = { agrees, answers, chooses, browses, placed: speaksOfPlaced, offers }
const OF_OPERATOR = { asks, shows: offersToShow }

export type Cue = `cue:${keyof typeof OF_CUSTOMER | keyof typeof OF_OPERATOR}` | `lean:${Label}`

/** All cues of one message. Never throws. */
export function cuesOf(text: string, from: Sender): Cue[] {
  const tells = Object.entries(from === 'customer' ? OF_CUSTOMER : OF_OPERATOR)
  const cues = tells.filter(([, holds]) => holds(text)).map(([name]) => `cue:${name}` as Cue)
  return [...leanings(text, from).map((label) => leanTo(label)), ...cues]
}

export const leanTo = (label: Label): Cue => `lean:${label}`

/** The labels that are borne or leant to. */
export function leantTo(labels: readonly string[]): string[] {
  return labels.map((label) => label.replace(/^lean:/, ''))
}
