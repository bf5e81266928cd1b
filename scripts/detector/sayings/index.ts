import type { Label } from '@/sales/labels'
import { OBJECTIONS } from './objections'
import { SIGNALS } from './signals'
import { TROUBLE } from './trouble'

/** A label with the phrases that leave no doubt of it, and those that take it back when they stand in the message. */
export interface Saying {
  label: Label
  said: string
  unless: string
}

/**
 * The plainest ways to say a thing, in the four writings. Phrases are divided by commas or lines: "*" leaves a word
 * open at that end, "~" stands for up to two words, "0" for any number, "^" and "$" for the ends of the message.
 */
export const SAYINGS: readonly Saying[] = [...OBJECTIONS, ...SIGNALS, ...TROUBLE]
