import type { Author, Precision } from './platform'

/** One message as a page's reading has it; known neighbours are given too, as anchors. */
export interface SeenMessage {
  key: string
  at: number
  precision: Precision
  author: Author
  origin: 'thread' | 'list'
  length: number | null
  courtesy: boolean
  labels: string[]
}

export interface KeptMessage extends SeenMessage {
  /** The page's order within the conversation; a fraction where something was found in between. */
  seq: number
}
