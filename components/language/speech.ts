import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from './language'
import { type Words, wordsFor } from './words'

export interface Speech {
  language: Language
  words: Words
}

const Spoken = createContext<Speech>({ language: 'en', words: wordsFor('en') })

/** Around each of our own pages, so that no view has to pass the language on. */
export const SpeechProvider = Spoken.Provider

export function useSpeech(): Speech {
  return useContext(Spoken)
}
