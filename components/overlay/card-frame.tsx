import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from '../icon'
import { CustomerWords } from './customer-words'
import type { Wording } from './overlay-words'

interface Props {
  icon: IconName
  title: string
  /** For whom it was opened, and for whom it records, whichever chat is open meanwhile. */
  customer: string
  failed: boolean
  wording: Wording
  close(): void
  children: ComponentChildren
}

/** What every card has: kind, customer, a way out, and why nothing was recorded when it failed. */
export function CardFrame({ icon, title, customer, failed, wording, close, children }: Props) {
  return (
    <>
      <div class="card-kind">
        <Icon name={icon} />
        <span>{title}</span>
        <CustomerWords class="card-customer" text={customer} />
        <button
          type="button"
          class="icon-btn"
          aria-label={wording.words.close}
          aria-keyshortcuts="Escape"
          onClick={close}
        >
          <Icon name="x" />
        </button>
      </div>
      {children}
      <p class="error" role="status">
        {failed ? wording.words.notRecorded : ''}
      </p>
    </>
  )
}
