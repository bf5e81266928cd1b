import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import type { Erase } from './data-section'
import { Confirm } from './found-customers'

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
