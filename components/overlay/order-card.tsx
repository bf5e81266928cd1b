import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { formatNumber } from '../language/format'
import { CardFrame } from './card-frame'
import { KeyCap } from './key-cap'
import type { OutcomeCard, OverlayActs } from './overlay-view'
import type { Wording } from './overlay-words'
import { parseAmount } from './parse-amount'

interface Props {
  card: Extract<OutcomeCard, { kind: 'order' }>
  wording: Wording
  acts: OverlayActs
}

/** Alt+O, the value, Enter. The value may stay empty: an order without one is still an order. */
export function OrderCard({ card, wording, acts }: Props) {
  const { words, language } = wording
  const [text, setText] = useState(card.money ? formatNumber(card.money.value, language, 2) : '')
  const [currency, setCurrency] = useState(card.money?.currency ?? card.currencies[0] ?? 'GEL')
  const [wrong, setWrong] = useState(false)
  const errorId = useId()
  const record = (event: Event) => {
    event.preventDefault()
    const value = parseAmount(text)
    if (text.trim() === '') acts.recordOrder(null)
    else if (value === null) setWrong(true)
    else acts.recordOrder({ value, currency })
  }
  const typed = (value: string) => {
    setText(value)
    setWrong(false)
  }
  return (
    <form class="card" aria-label={words.order} noValidate onSubmit={record}>
      <CardFrame
        icon="bag"
        title={words.order}
        customer={card.customer}
        failed={card.failed}
        wording={wording}
        close={acts.closeCard}
      >
        <div class="money">
          <AmountField errorId={errorId} text={text} typed={typed} wrong={wrong} wording={wording} />
          <CurrencyChoice
            currencies={card.currencies}
            chosen={currency}
            choose={setCurrency}
            wording={wording}
          />
        </div>
        <p id={errorId} class="error" role="status">
          {wrong ? words.amountWrong : ''}
        </p>
        <div class="card-actions">
          <button type="submit" class="btn" data-kind="primary" data-wide>
            {words.recordOrder}
            <KeyCap>Enter</KeyCap>
          </button>
        </div>
      </CardFrame>
    </form>
  )
}

interface AmountProps {
  errorId: string
  text: string
  typed(text: string): void
  wrong: boolean
  wording: Wording
}

function AmountField({ errorId, text, typed, wrong, wording }: AmountProps) {
  const { words } = wording
  const [id, input] = [useId(), useRef<HTMLInputElement>(null)]
  useLayoutEffect(() => input.current?.focus(), [])
  return (
    <div class="field">
      <label for={id}>{words.amount}</label>
      <input
        ref={input}
        id={id}
        class="input"
        inputMode="decimal"
        autocomplete="off"
        placeholder={words.amountOptional}
        value={text}
        aria-invalid={wrong}
        aria-describedby={errorId}
        onInput={(event) => typed(event.currentTarget.value)}
      />
    </div>
  )
}

interface CurrencyProps {
  currencies: readonly string[]
  chosen: string
  choose(currency: string): void
  wording: Wording
}

function CurrencyChoice({ currencies, chosen, choose, wording }: CurrencyProps) {
  return (
    <fieldset class="seg" aria-label={wording.words.currency}>
      {currencies.map((currency) => (
        <button
          key={currency}
          type="button"
          aria-pressed={currency === chosen}
          onClick={() => choose(currency)}
        >
          {currency}
        </button>
      ))}
    </fieldset>
  )
}
