/** One turn of a conversation, by what it was found to mean. */
export interface LabelledTurn {
  from: 'customer' | 'operator'
  labels: readonly string[]
  text?: string
}

const HOT = ['signal:order', 'signal:contact', 'signal:reserve', 'signal:visit']

/**
 * How warm a conversation is after all that was said in it, by the labels of its turns. A lost deal or "I'll
 * think about it" undoes what was warmer before it.
 */
export function temperatureOf(turns: readonly LabelledTurn[]): 'hot' | 'warm' | 'cold' {
  const said = turns.filter(({ from }) => from === 'customer')
  const cooled = said.findLastIndex(({ labels }) => labels.some(cools))
  const labels = new Set(said.slice(cooled + 1).flatMap((turn) => turn.labels))
  const signals = [...labels].filter((label) => label.startsWith('signal:'))
  if (signals.length > 1 || signals.some((label) => HOT.includes(label))) return 'hot'
  return signals.length > 0 || [...labels].some((label) => label.startsWith('objection:')) ? 'warm' : 'cold'
}

function cools(label: string): boolean {
  return label.startsWith('lost:') || label === 'objection:later'
}
