import { useMemo } from 'preact/hooks'
import { NO_VALUE } from '../language/format'
import { CustomerWords } from './customer-words'
import { KeyCap } from './key-cap'
import type { OverlayActs, OverlayView, QueueChat } from './overlay-view'
import type { Wording } from './overlay-words'
import { signedSpanText } from './span-text'
import { TemperaturePips } from './temperature'

const PLATFORM_MARKS = { whatsapp: 'WA', messenger: 'ME', instagram: 'IG' } as const

interface Props {
  queue: OverlayView['queue']
  wording: Wording
  acts: OverlayActs
}

/** Who waits, over all sites and tabs. Rows are no links: opening a chat marks it read. */
export function WaitingQueue({ queue, wording, acts }: Props) {
  const said = JSON.stringify(queue)
  const { words } = wording
  // Its clocks go on once a second; whatever else changes in between, the rows need not even be compared.
  return useMemo(
    () => (
      <ol class="queue" aria-label={words.queue} data-part="queue">
        {queue.map((chat) => (
          <QueueRow key={chat.conversationId} chat={chat} wording={wording} acts={acts} />
        ))}
      </ol>
    ),
    [said, words, acts],
  )
}

function QueueRow({ chat, wording, acts }: { chat: QueueChat; wording: Wording; acts: OverlayActs }) {
  const { words, language } = wording
  const { state, usedMs, share } = chat.clock
  const time = state === 'off' ? NO_VALUE : signedSpanText(usedMs, chat.wait.precision, language)
  const act = <NoReplyNeeded chat={chat} wording={wording} acts={acts} />
  return (
    <li class="queue-row" data-state={state} data-active={chat.open || undefined}>
      <span class="dial" style={{ '--share': Math.min(100, share * 100) }} aria-hidden="true" />
      <span class="queue-time">
        {time}
        <span class="sr">, {words.states[state]}</span>
      </span>
      <span class="queue-text">
        <span class="queue-line">
          <CustomerWords class="queue-who" text={chat.customer} />
          <SideMarks chat={chat} wording={wording} />
          {chat.said === null && act}
        </span>
        {chat.said !== null && (
          <span class="queue-line">
            <CustomerWords class="queue-said" text={chat.said} />
            {act}
          </span>
        )}
      </span>
    </li>
  )
}

function SideMarks({ chat, wording }: { chat: QueueChat; wording: Wording }) {
  const { platform, temperature } = chat
  const warm = temperature === 'hot' || temperature === 'warm'
  if (platform === null && !warm) return null
  return (
    <span class="queue-side">
      {warm && <TemperaturePips of={temperature} wording={wording} small />}
      {platform !== null && (
        <>
          <span class="site" aria-hidden="true">
            {PLATFORM_MARKS[platform]}
          </span>
          <span class="sr">{wording.words.platforms[platform]}</span>
        </>
      )}
    </span>
  )
}

function NoReplyNeeded({ chat, wording, acts }: { chat: QueueChat; wording: Wording; acts: OverlayActs }) {
  return (
    <button
      type="button"
      class="btn queue-act"
      aria-label={wording.words.noReplyNeededFor(chat.customer)}
      aria-keyshortcuts="N"
      onClick={() => acts.noReplyNeeded(chat.conversationId)}
      onKeyDown={(event) => rowKeys(event, chat, acts)}
    >
      {wording.words.noReplyNeeded}
      <KeyCap>N</KeyCap>
    </button>
  )
}

/** N by the key's place, as Georgian and Russian layouts have no "n"; the arrows walk through the rows. */
function rowKeys(event: KeyboardEvent & { currentTarget: HTMLElement }, chat: QueueChat, acts: OverlayActs) {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  const row = event.currentTarget.closest('li')
  const to = { ArrowDown: row?.nextElementSibling, ArrowUp: row?.previousElementSibling }[event.key]
  if (event.code === 'KeyN') acts.noReplyNeeded(chat.conversationId)
  else if (to) to.querySelector('button')?.focus()
  else return
  event.preventDefault()
}

/** While a card has the slot, the queue is one sentence; it opens by a click or Alt+W. */
export function FoldedQueue({ queue, wording, acts }: Props) {
  const others = queue.filter((chat) => !chat.open)
  const longest = others[0]
  if (!longest) return null
  const { state, usedMs } = longest.clock
  return (
    <button
      type="button"
      class="queue-foot row"
      data-between
      aria-keyshortcuts={wording.keys.queue}
      onClick={acts.unfoldQueue}
    >
      <span>
        {wording.words.moreWait(others.length)}{' '}
        <b data-state={state}>
          {state === 'off' ? NO_VALUE : signedSpanText(usedMs, longest.wait.precision, wording.language)}
        </b>
      </span>
      <KeyCap>{wording.keys.queue}</KeyCap>
    </button>
  )
}
