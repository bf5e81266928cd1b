import type { Chat, Said } from '../world'

export interface Shown {
  chat: Chat
  said: Said
  /** First of a run by one author: only that one has a tail, a hidden name and an author's line. */
  first: boolean
}
