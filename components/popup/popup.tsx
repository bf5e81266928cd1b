import { useState } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { formatDay } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import type { Drift } from '@/sales/drift'
import type { Site } from '@/sales/platform'
import type { Scorecard } from '@/sales/scorecard'
import { FilesPanel, type SaveFiles } from './files-panel'
import { FirstSteps } from './first-steps'
import { LostRecords } from './lost-records'
import { type OutcomeActions, OutcomesPanel } from './outcomes-panel'
import { Pauses } from './pauses'
import { isEmpty, ScorecardView } from './scorecard-view'
import type { Shop, Who } from './shop'
import { WhoSwitch } from './who-switch'

export interface PopupProps {
  /** `null` until the first answer. */
  scorecard: Scorecard | null
  /** A clear sentence when the figures could not be read; what was read before stays. */
  problem: string | null
  /** What cannot be read now, by site. */
  pauses: readonly { site: Site; drift: readonly Drift[] }[]
  /** Since when what was on record before is gone, in epoch milliseconds; `null`: nothing is. */
  lostAt: number | null
  timeZone: string
  shop: Shop
  who: Who
  /** Epoch milliseconds; moves on while the popup is open. */
  now: number
  chooseWho: (who: Who) => void
  dismissLoss: () => void
  openSettings: () => void
  openSite: (site: 'whatsapp-web' | 'meta-business-suite') => void
  saveFiles: SaveFiles
  outcomes: OutcomeActions
}

type Panel = 'scorecard' | 'outcomes' | 'files'

export function Popup(props: PopupProps) {
  const [panel, show] = useState<Panel>('scorecard')
  const { scorecard, shop } = props
  const back = () => show('scorecard')
  return (
    <main class="popup ui" aria-busy={scorecard === null && props.problem === null}>
      <Head {...props} />
      {props.problem !== null && <Problem text={props.problem} />}
      <LostRecords lostAt={props.lostAt} timeZone={props.timeZone} dismiss={props.dismissLoss} />
      <Pauses pauses={props.pauses} timeZone={props.timeZone} />
      {panel === 'outcomes' && <OutcomesPanel shop={shop} actions={props.outcomes} back={back} />}
      {panel === 'files' && scorecard && (
        <FilesPanel today={scorecard.day} save={props.saveFiles} back={back} />
      )}
      {panel === 'scorecard' && <Body {...props} show={show} />}
    </main>
  )
}

function Head({ scorecard, shop, who, chooseWho }: PopupProps) {
  const { words, language } = useSpeech()
  return (
    <header class="popup-head">
      <Icon name="mark" />
      <h1>{scorecard ? words.popup.today(formatDay(scorecard.day, language)) : words.common.product}</h1>
      <WhoSwitch who={who} operator={shop.operator} choose={chooseWho} />
    </header>
  )
}

function Problem({ text }: { text: string }) {
  return (
    <p class="problem" role="status">
      <Icon name="warn" />
      <span>{text}</span>
    </p>
  )
}

function Body(props: PopupProps & { show: (panel: Panel) => void }) {
  const { words } = useSpeech()
  const { scorecard, shop, show } = props
  if (!scorecard)
    return props.problem === null ? <p class="say muted">{words.popup.loading}</p> : <Foot {...props} />
  if (isEmpty(scorecard)) return <FirstSteps {...props} hours={shop.hours} />
  return (
    <>
      <ScorecardView
        scorecard={scorecard}
        shop={shop}
        now={props.now}
        showOutcomes={() => show('outcomes')}
      />
      <Foot {...props} />
    </>
  )
}

function Foot({ scorecard, show, openSettings }: PopupProps & { show: (panel: Panel) => void }) {
  const { popup } = useSpeech().words
  return (
    <footer class="popup-foot">
      {scorecard && (
        <button type="button" class="btn" data-wide onClick={() => show('files')}>
          {popup.csv}
        </button>
      )}
      <button type="button" class="btn" data-wide onClick={openSettings}>
        {popup.settings}
      </button>
    </footer>
  )
}
