import { useState } from 'preact/hooks'

interface Chosen<Entry> {
  id: string | null
  choose: (id: string) => void
  /** `undefined`: none is chosen, or it has been deleted. */
  entry: Entry | undefined
  /** Whether the chosen one is being written and has never been kept. */
  isNew: boolean
  /** One that was begun and is not kept yet. */
  fresh: Entry | null
  begin: () => void
}

/** Which entry of a kept list is open in its editor; a new one is open before it is kept. */
export function useChosen<Entry extends { id: string }>(
  kept: readonly Entry[],
  make: (id: string) => Entry,
): Chosen<Entry> {
  const [id, choose] = useState<string | null>(null)
  const [begun, setBegun] = useState<Entry | null>(null)
  const saved = kept.find((entry) => entry.id === id)
  const entry = saved ?? (begun?.id === id ? begun : undefined)
  const begin = () => {
    const made = make(crypto.randomUUID())
    setBegun(made)
    choose(made.id)
  }
  return { id, choose, entry, isNew: !saved, fresh: saved ? null : begun, begin }
}
