import type { Offer } from './coach-view'
import { languageOf } from './customer-words'
import { KeyCap } from './key-cap'
import { recordText } from './offer-record'
import type { OverlayActs } from './overlay-view'
import { keyOfOffer, type Wording } from './overlay-words'

interface Props {
  offers: readonly Offer[]
  /** The customer's last words may be called a signal by hand. */
  markable: boolean
  wording: Wording
  acts: OverlayActs
}

/** Three replies for the open chat, while the composer is empty. */
export function Suggestions({ offers, markable, wording, acts }: Props) {
  const { coach } = wording.words
  return (
    <section class="suggest" aria-label={coach.suggested}>
      {offers.length > 0 && (
        <div class="section-title">
          <span>{coach.suggested}</span>
          <button
            type="button"
            class="all"
            aria-keyshortcuts={wording.keys.replies}
            onClick={acts.openPalette}
          >
            {coach.all}
            <span class="sr">: {coach.replies}</span>
            <KeyCap>{wording.keys.replies}</KeyCap>
          </button>
        </div>
      )}
      {offers.map((offer, place) => (
        <button
          key={offer.id}
          type="button"
          class="line-btn suggest-row"
          aria-keyshortcuts={keyOfOffer(wording, place + 1)}
          title={`${offer.shown}\n${recordText(offer, wording)}`.trim()}
          onClick={() => acts.insertOffer(offer)}
        >
          <strong class="clip">{offer.title}</strong>
          <span class="clip" lang={languageOf(offer.text)} dir="auto">
            {offer.shown}
          </span>
          <KeyCap>{keyOfOffer(wording, place + 1)}</KeyCap>
        </button>
      ))}
      {markable && (
        <p class="suggest-foot">
          <button type="button" class="link" onClick={acts.markSignal}>
            {coach.thisIsOne}
          </button>
        </p>
      )}
    </section>
  )
}
