import { useSpeech } from '@/components/language/speech'

interface Props {
  hours: string
  openSettings: () => void
  openSite: (site: 'whatsapp-web' | 'meta-business-suite') => void
}

/** What to do before there is anything to show. */
export function FirstSteps({ hours, openSettings, openSite }: Props) {
  const { first } = useSpeech().words.popup
  return (
    <>
      <p class="say">{first.say}</p>
      <ol class="steps">
        <li data-done={hours !== '' ? '' : undefined}>
          <strong>{first.hours}</strong>
          <p>{hours}</p>
          <button type="button" class="btn" onClick={openSettings}>
            {first.change}
          </button>
        </li>
        <li>
          <strong>{first.chats}</strong>
          <p>{first.chatsSay}</p>
          <button type="button" class="btn" data-kind="primary" onClick={() => openSite('whatsapp-web')}>
            {first.openWhatsApp}
          </button>
        </li>
        <li>
          <strong>{first.suite}</strong>
          <p>{first.suiteSay}</p>
          <button type="button" class="btn" onClick={() => openSite('meta-business-suite')}>
            {first.openSuite}
          </button>
        </li>
      </ol>
    </>
  )
}
