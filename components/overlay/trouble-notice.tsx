import { Icon } from '../icon'
import type { Wording } from './overlay-words'
import { sayWhen } from './say-when'

/** `not-kept`: the browser's storage takes nothing. `flooded`: the page changes faster than it can be read. */
export interface Trouble {
  kind: 'not-kept' | 'flooded'
  since: number
}

interface Props {
  troubles: readonly Trouble[]
  wording: Wording
  now: number
}

/** What stands in our way, since when, and what to do. */
export function TroubleNotice({ troubles, wording, now }: Props) {
  if (troubles.length === 0) return null
  const words = wording.words.troubles
  return (
    <div class="notice" data-tone="close">
      {troubles.map(({ kind, since }) => (
        <>
          <Icon name="warn" />
          <strong>{words[kind].title(sayWhen(since, now, wording))}</strong>
          <p>{words[kind].say}</p>
        </>
      ))}
    </div>
  )
}
