import { chooseLanguage } from '@/components/language/language'
import { outcomeText } from '@/components/overlay/outcome-row'
import type {
  ClockFace,
  OutcomeCard,
  OverlayView,
  QueueChat,
  ToastView,
} from '@/components/overlay/overlay-view'
import { type Wording, wordingOf } from '@/components/overlay/overlay-words'
import type { Rules } from '@/sales/enquiries'
import { clockState, limitOf } from '@/sales/service-level'
import type { ConversationState, Outcome, WaitingChat } from '@/storage/requests'
import type { Settings } from '@/storage/settings'
import { type CoachParts, coachViewOf } from './coach-view'
import type { OverlayInputs } from './inputs'
import { lostReasons, reasonLabel } from './lost-reasons'
import { hasOutcome, type Notice, type OpenCard, type OutcomeDesk, type Told, UNDO_MS } from './outcome-desk'
import type { PanelChoices } from './panel-choices'
import { byUrgency } from './wait-order'

const DAY = 24 * 60 * 60_000
const OFFERED_CURRENCIES = ['GEL', 'USD', 'EUR']

/** What the overlay shows at `now`. Read inside an effect, it follows every signal that it reads. */
export function viewOf(
  inputs: OverlayInputs,
  choices: PanelChoices,
  desk: OutcomeDesk,
  coaching: CoachParts,
  now: number,
): OverlayView {
  const settings = inputs.settings.value
  const rules = rulesOf(settings)
  const language = chooseLanguage(settings.language, navigator.languages)
  const wording = wordingOf(language, settings.timeZone, inputs.keys.value)
  const open = inputs.open.value
  return {
    form: choices.form.value,
    wording,
    now,
    queue: queueOf(inputs, rules, now),
    face: open?.state ? faceOf(open.customer, open.state, rules, now) : null,
    enquiry:
      open?.state && hasOutcome(open.state)
        ? { outcome: recorded(open.state.outcome, settings, wording) }
        : null,
    card: cardOf(desk.card.value, settings, wording),
    coach: coachViewOf(inputs, coaching, now),
    queueUnfolded: choices.queueUnfolded.value,
    toast: toastOf(desk.told.value, settings, wording, now),
    drift: inputs.drift.value,
    troubles: inputs.troubles.value,
    mending: { ...inputs.mending, packMade: inputs.packMade.value },
  }
}

function rulesOf({ timeZone, week, holidays, firstReplyMs, nextReplyMs, enquiryGapDays }: Settings): Rules {
  const hours = { timeZone, week, holidays }
  return { hours, firstReplyMs, nextReplyMs, enquiryGapMs: enquiryGapDays * DAY }
}

function queueOf(inputs: OverlayInputs, rules: Rules, now: number): QueueChat[] {
  const openId = inputs.open.value?.state?.conversationId
  const row = (chat: WaitingChat): QueueChat => ({
    conversationId: chat.conversationId,
    customer: chat.customer,
    platform: chat.platform,
    said: inputs.previews.value.get(chat.conversationId) ?? null,
    wait: chat,
    clock: clockState(chat, rules, now),
    open: chat.conversationId === openId,
    temperature: chat.temperature,
  })
  return inputs.live.value.waiting.map(row).sort(byUrgency)
}

function faceOf(customer: string, state: ConversationState, rules: Rules, now: number): ClockFace | null {
  const { waiting: wait, lastReply: reply } = state
  if (wait) return { kind: 'running', customer, wait, clock: clockState(wait, rules, now), now }
  return reply && { kind: 'answered', customer, reply: { ...reply, limitMs: limitOf(reply.kind, rules) } }
}

function recorded(outcome: Outcome | null, settings: Settings, wording: Wording) {
  if (!outcome) return null
  if (outcome.kind === 'order') return { kind: 'order' as const, money: outcome.money }
  return { kind: 'lost' as const, reason: reasonLabel(outcome.reason, settings, wording) }
}

function cardOf(card: OpenCard | null, settings: Settings, wording: Wording): OutcomeCard | null {
  if (!card) return null
  const { kind, customer, failed } = card
  if (kind === 'lost') return { kind, customer, failed, reasons: lostReasons(settings, wording) }
  const money = card.former?.money ?? null
  const currencies = [
    ...new Set([money?.currency ?? settings.currency, settings.currency, ...OFFERED_CURRENCIES]),
  ]
  return { kind, customer, failed, money, currencies }
}

function toastOf(told: Told | null, settings: Settings, wording: Wording, now: number): ToastView | null {
  if (!told || now >= told.until) return null
  if (told.kind !== 'recorded') return { text: noticeText(told.kind, wording), secondsLeft: null }
  const outcome = recorded(told.outcome, settings, wording)
  // `now` may be up to a second older than the toast.
  const secondsLeft = Math.ceil(Math.min(UNDO_MS, told.until - now) / 1_000)
  return outcome && { text: outcomeText(outcome, wording), secondsLeft }
}

function noticeText(kind: Notice, { words }: Wording): string {
  const texts: Record<Notice, string> = {
    'not-undone': words.notUndone,
    'not-dismissed': words.notDismissed,
    'not-corrected': words.coach.notCorrected,
    'not-inserted': words.coach.notInserted,
    copied: words.coach.copied,
    'copied-not-whole': words.coach.copiedNotWhole,
    'picture-copied': words.coach.pictureCopied,
    'picture-not-copied': words.coach.pictureNotCopied,
  }
  return texts[kind]
}
