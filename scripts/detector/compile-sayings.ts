import { fold } from '@/sales/language/fold'
import { SAYINGS, type Saying } from './sayings'
import { shared } from './share-beginnings'

/** The sayings as the detector reads them: for each a line with its label, what is said, and what takes it back. */
export const compileSayings = (): string => SAYINGS.map(lineOf).join('\n')

const lineOf = ({ label, said, unless }: Saying) => [label, compiled(said), compiled(unless)].join('|')

/** Readable phrases as phrases of folded keys; two spellings of one are one. */
function compiled(phrases: string): string {
  const each = phrases.split(/[,\n]/).map((phrase) => phrase.trim().split(/\s+/).map(word).join(' '))
  return shared([...new Set(each)].filter(Boolean).sort())
}

function word(written: string): string {
  const bare = written.replace(/\*/g, '')
  if (/^[~^$?!]?$/.test(bare)) return written
  return `${written.startsWith('*') ? '*' : ''}${fold(bare, false).key.trim()}${written.endsWith('*') ? '*' : ''}`
}
