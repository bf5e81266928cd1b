import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'

/** Title of a panel that stands in the scorecard's place; its way back takes the focus. */
export function PanelHead({ title, back }: { title: string; back: () => void }) {
  const { popup } = useSpeech().words
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div class="panel-top">
      <button ref={button} type="button" class="icon-btn" aria-label={popup.outcomes.back} onClick={back}>
        <Icon name="back" />
      </button>
      <h2>{title}</h2>
    </div>
  )
}
