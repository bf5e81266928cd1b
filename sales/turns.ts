import { isCourtesy } from './courtesy'
import { DAY_MS } from './local-time'
import { PRECISIONS, type Precision } from './platform'
import { limitOf, measureReply, measureWait, type Reading } from './service-level'
import type { Outcome, Rules } from './timing-rules'
import type { TracedEnquiry, TracerMessage } from './traced-enquiry'
import { isOpen } from './working-hours'

/** A run of customer messages that nobody has answered yet. */
interface Turn {
  asked: Reading
  kind: 'first' | 'later'
  afterSilence: boolean
  /** The turn that opened its enquiry, whoever wrote first. */
  opening: boolean
}

/**
 * Follows one conversation message by message, in order. A wait always belongs to the newest enquiry,
 * because the opening of the next one cuts it off.
 */
export class ConversationFollower<O extends Outcome> {
  readonly enquiries: TracedEnquiry<O>[] = []
  readonly #rules: Rules
  #turn: Turn | null = null
  #lastMessageAt: number | null = null
  #lastOutcomeAt: number | null = null
  /** The silence of the setting (14 days) ended the newest enquiry. */
  #gapPassed = false
  /** An operator wrote first, or first after the gap, and the customer has not answered yet. */
  #outreach = false
  /** Messages that belong to no enquiry yet; the next one takes them. */
  #unplaced: TracerMessage[] = []

  constructor(rules: Rules) {
    this.#rules = rules
  }

  take(message: TracerMessage): void {
    if (message.dismisses) this.#dismiss(message.at)
    else if (message.author === 'customer') this.#takeCustomer(message)
    else if (message.author === 'automation') this.#takeAutomation(message)
    else this.#takePerson(message, message.author)
  }

  /** An outcome with no enquiry open changes nothing (fine print 11). It leaves the wait as it is (4). */
  close(outcome: O): void {
    const enquiry = this.#openEnquiry()
    if (!enquiry) return
    enquiry.closedBy = outcome
    this.#lastOutcomeAt = outcome.at
  }

  /** What still waits at `now` is measured up to it. */
  finish(now: number): void {
    this.#cutWait(now, null)
  }

  #takeCustomer(message: TracerMessage): void {
    const silence = this.#silenceBefore(message.at)
    if (silence >= this.#rules.enquiryGapMs) {
      this.#gapPassed = true
      this.#outreach = false
    }
    const neverWrote = this.#lastMessageAt === null
    const courtesy = isMereCourtesy(message)
    // Fine print 7: only as the very first message of all does a courtesy open anything.
    if (neverWrote || (!courtesy && !this.#openEnquiry())) this.#open(message, silence)
    else if (!courtesy && !this.#turn) this.#startTurn(message, 'later', silence, false)
    this.#place(message)
  }

  #takePerson(message: TracerMessage, author: 'me' | 'teammate'): void {
    const neverWrote = this.#lastMessageAt === null
    if (this.#turn) {
      this.#answer(this.#turn, message, author)
      // Fine print 5: however late the reply, the enquiry goes on.
      this.#gapPassed = false
    } else if (neverWrote || this.#silenceBefore(message.at) >= this.#rules.enquiryGapMs) {
      this.#gapPassed = true
      this.#outreach = !this.#isSoonAfterOutcome(message.at)
    }
    const enquiry = this.#newest()
    if (enquiry && !this.#gapPassed) enquiry.firstReply ??= { at: message.at, author }
    this.#place(message)
  }

  #takeAutomation(message: TracerMessage): void {
    const enquiry = this.#newest()
    if (enquiry && this.#turn?.opening) enquiry.automaticAnswer = true
    this.#place(message)
  }

  #dismiss(at: number): void {
    const enquiry = this.#newest()
    if (!enquiry || !this.#turn) return
    enquiry.dismissedAt ??= at
    this.#turn = null
  }

  #open(message: TracerMessage, silence: number): void {
    this.#cutWait(message.at, message.at)
    const openedBy = this.#outreach ? 'operator' : 'customer'
    this.enquiries.push(newEnquiry<O>(message, openedBy, !isOpen(message.at, this.#rules.hours)))
    this.#gapPassed = false
    this.#outreach = false
    this.#startTurn(message, openedBy === 'operator' ? 'later' : 'first', silence, true)
    const before = this.#unplaced
    this.#unplaced = []
    for (const earlier of before) this.#place(earlier)
  }

  #startTurn(message: TracerMessage, kind: 'first' | 'later', silence: number, opening: boolean): void {
    const afterSilence = kind === 'later' && silence >= DAY_MS
    this.#turn = { asked: readingOf(message), kind, afterSilence, opening }
  }

  #answer(turn: Turn, message: TracerMessage, author: 'me' | 'teammate'): void {
    const enquiry = this.#newest()
    if (!enquiry) return
    const answered = readingOf(message)
    const span = {
      ...measureReply(turn.asked, answered, limitOf(turn.kind, this.#rules), this.#rules.hours),
      startedAt: turn.asked.at,
      answeredAt: answered.at,
      author,
      precision: worse(turn.asked.precision, answered.precision),
    }
    if (turn.kind === 'first') enquiry.firstResponse = span
    else enquiry.responses.push({ ...span, afterSilence: turn.afterSilence })
    this.#turn = null
  }

  /** Fine print 4: an old wait ends unanswered where the next enquiry opens, and keeps what it was. */
  #cutWait(measuredTo: number, until: number | null): void {
    const enquiry = this.#newest()
    const turn = this.#turn
    if (!enquiry || !turn) return
    const { asked, kind, afterSilence } = turn
    const measured = measureWait(asked, measuredTo, limitOf(kind, this.#rules), this.#rules.hours)
    enquiry.waiting = {
      since: asked.at,
      until,
      kind,
      precision: asked.precision,
      afterSilence,
      ...measured,
    }
    this.#turn = null
  }

  /** Puts the message into its enquiry and remembers when the conversation last had one. */
  #place(message: TracerMessage): void {
    const enquiry = this.#newest()
    const counts = message.author !== 'automation'
    if (!enquiry || this.#gapPassed) this.#unplaced.push(message)
    else {
      if (message.key !== undefined) enquiry.keys.push(message.key)
      if (message.author === 'customer') enquiry.messagesIn += 1
      else if (counts) enquiry.messagesOut += 1
      if (counts) enquiry.lastMessageAt = Math.max(enquiry.lastMessageAt, message.at)
    }
    if (counts) this.#lastMessageAt = Math.max(this.#lastMessageAt ?? message.at, message.at)
  }

  #newest(): TracedEnquiry<O> | undefined {
    return this.enquiries.at(-1)
  }

  #openEnquiry(): TracedEnquiry<O> | undefined {
    const enquiry = this.#newest()
    return enquiry?.closedBy || this.#gapPassed ? undefined : enquiry
  }

  #silenceBefore(at: number): number {
    return this.#lastMessageAt === null ? 0 : at - this.#lastMessageAt
  }

  /** Fine print 9: what an operator writes within the gap after an outcome is no re-engagement. */
  #isSoonAfterOutcome(at: number): boolean {
    return this.#lastOutcomeAt !== null && at - this.#lastOutcomeAt < this.#rules.enquiryGapMs
  }
}

function newEnquiry<O extends Outcome>(
  message: TracerMessage,
  openedBy: 'customer' | 'operator',
  offHours: boolean,
): TracedEnquiry<O> {
  return {
    openedAt: message.at,
    openedBy,
    offHours,
    firstResponse: null,
    responses: [],
    waiting: null,
    closedBy: null,
    firstReply: null,
    dismissedAt: null,
    automaticAnswer: false,
    lastMessageAt: message.at,
    messagesIn: 0,
    messagesOut: 0,
    openingKey: message.key ?? null,
    keys: [],
  }
}

function readingOf(message: TracerMessage): Reading {
  return { at: message.at, precision: message.precision ?? 'exact' }
}

function isMereCourtesy(message: TracerMessage): boolean {
  return message.courtesy ?? isCourtesy(message.text ?? '')
}

function worse(a: Precision, b: Precision): Precision {
  return PRECISIONS.indexOf(a) > PRECISIONS.indexOf(b) ? a : b
}
