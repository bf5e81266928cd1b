import { Icon } from '@/components/icon'
import { formatDay } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { localDay } from '@/sales/local-time'

interface Props {
  /** Epoch milliseconds; `null`: nothing was lost. */
  lostAt: number | null
  timeZone: string
  dismiss: () => void
}

/** That the browser lost what was on record, so that nobody takes small figures for a bad week. */
export function LostRecords({ lostAt, timeZone, dismiss }: Props) {
  const { words, language } = useSpeech()
  if (lostAt === null) return null
  return (
    <div class="problem" role="status">
      <Icon name="warn" />
      <span>
        {words.popup.recordsLost(formatDay(localDay(lostAt, timeZone), language))}{' '}
        <button type="button" class="link" onClick={dismiss}>
          {words.popup.understood}
        </button>
      </span>
    </div>
  )
}
