type Stored = Record<string, unknown>

/** Step n turns version n + 1 into version n + 2. Append only: a shop may come from any version. */
const STEPS: ((before: Stored) => Stored)[] = []

/** Walks what is stored up to the newest version; something that is no object counts as never set. */
export function upgradeSettings(stored: unknown): Stored {
  if (typeof stored !== 'object' || stored === null) return {}
  let settings = stored as Stored
  const from = typeof settings.version === 'number' ? settings.version : 1
  for (const step of STEPS.slice(from - 1)) settings = step(settings)
  return { ...settings, version: STEPS.length + 1 }
}
