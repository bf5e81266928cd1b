import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { Confirm } from './found-customers'

/** Resolves to a sentence when it failed, to `null` when it is done. */
export type Erase = () => Promise<string | null>

export function EraseEverything({ erase }: { erase: Erase }) {
  const { data } = useSpeech().words.options
  const [asking, ask] = useState(false)
  const [said, say] = useState('')
  const confirm = async () => {
    say((await erase()) ?? data.erasedAll)
    ask(false)
  }
  return (
    <div class="setting">
      <span>{data.eraseAll}</span>
      <div class="setting-control">
        <button
          type="button"
          class="btn"
          data-kind="danger"
          aria-expanded={asking}
          onClick={() => ask(!asking)}
        >
          {data.erase}
        </button>
      </div>
      <p role="status">{said || data.eraseAllRule}</p>
      {asking && (
        <Confirm sentence={data.reallyAll} yes={data.yesAll} confirm={confirm} cancel={() => ask(false)} />
      )}
    </div>
  )
}
