import { CoachCardBody, type CoachCardProps } from './coach-card-body'
import type { Offer } from './coach-view'
import { languageOf } from './customer-words'
import { KeyCap } from './key-cap'
import { recordText } from './offer-record'
import type { OverlayActs } from './overlay-view'
import { keyOfOffer, type Wording } from './overlay-words'

/** The doubt by its kind, and the two best answers with what they have brought so far. */
export function ObjectionCard({ card, wording, acts }: CoachCardProps) {
  const { coach } = wording.words
  const kind = card.label.replace('objection:', '') as keyof typeof coach.objections
  const titles = titlesOf(card.offers)
  return (
    <CoachCardBody card={card} wording={wording} acts={acts} icon="doubt" title={coach.answerFirst[kind]}>
      {card.offers.map((offer, place) => (
        <Answer
          key={offer.id}
          offer={offer}
          title={titles[place] ?? offer.title}
          number={place + 1}
          wording={wording}
          acts={acts}
        />
      ))}
      {card.offers.length === 0 && <p class="card-text">{coach.noAnswer}</p>}
      <div class="card-foot">
        <span />
        <button type="button" class="link" onClick={acts.correctCard}>
          {coach.notObjection}
        </button>
      </div>
    </CoachCardBody>
  )
}

const APART = ': '

/** "Too expensive: what it lasts" beside another such: the card says already what they answer. */
function titlesOf(offers: readonly Offer[]): string[] {
  const titles = offers.map(({ title }) => title)
  const heads = new Set(titles.map((title) => title.slice(0, title.indexOf(APART) + APART.length)))
  const [head = ''] = heads
  if (titles.length < 2 || heads.size > 1 || !head.endsWith(APART)) return titles
  return titles.map((title) => begun(title.slice(head.length)))
}

/** With a capital letter, which Georgian has not. */
function begun(words: string): string {
  return words.replace(/^[a-zа-яё]/, (letter) => letter.toUpperCase())
}

interface AnswerProps {
  offer: Offer
  title: string
  number: number
  wording: Wording
  acts: OverlayActs
}

function Answer({ offer, title, number, wording, acts }: AnswerProps) {
  return (
    <button
      type="button"
      class="answer"
      aria-keyshortcuts={keyOfOffer(wording, number)}
      title={offer.shown}
      onClick={() => acts.insertOffer(offer)}
    >
      <strong>{title}</strong>
      <KeyCap>{keyOfOffer(wording, number)}</KeyCap>
      <span class="answer-text" lang={languageOf(offer.text)} dir="auto">
        {offer.shown}
      </span>
      <small class="num">{recordText(offer, wording)}</small>
    </button>
  )
}
