import { useState } from 'preact/hooks'
import type { Parse } from './parse'

interface Draft {
  text: string
  wrong: boolean
  write: (text: string) => void
  /** To be called when the field is left or Enter is pressed. */
  finish: () => void
}

/**
 * A field that is saved when it is left, if it holds. What does not hold stays in the field, unsaved,
 * until it is corrected; what is saved elsewhere meanwhile is shown as soon as nothing is being written.
 */
export function useDraft<T>(saved: string, parse: Parse<T>, save: (value: T) => void): Draft {
  const [written, setWritten] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const finish = () => {
    if (written === null) return
    const value = parse(written)
    setWrong(value === null)
    if (value === null) return
    setWritten(null)
    if (written !== saved) save(value)
  }
  return { text: written ?? saved, wrong, write: setWritten, finish }
}
