import { setup } from '../disguise'
import type { Chat, Said } from '../world'

type Given = [name: string, value: string | number | undefined]

/** Which WhatsApp Web is played. */
export const generation =
  setup.generation === '2024' || setup.generation === '2021' ? setup.generation : '2026'

/** Before the new interface of 2025 and 2026. */
export const isOld = generation !== '2026'

const OLD_LACKS = /^data-(testid|virtualized|scrolltracepolicy)$/

/** The attributes of a part as this generation has them; test ids were gone from August 2023 to early 2026. */
export function inGeneration([name, value]: Given): [string, string][] {
  if (value === undefined || (isOld && OLD_LACKS.test(name))) return []
  if (generation === '2021' && name === 'data-tab') return []
  return [[name, String(value)]]
}

/** Until spring 2026 the id told direction and chat too, and in groups the member. */
export function shownId(said: Said, chat: Chat): string {
  if (!isOld) return said.id
  const address = addressOf(chat.id, chat.kind === 'group')
  const own = said.author !== 'customer'
  const member = chat.kind === 'group' && !own ? `_${addressOf(said.sender ?? '', false)}` : ''
  return `${own}_${address}_${said.id}${member}`
}

/** Bubbles had a class for their side until 2025. */
export function sideClass(own: boolean): string {
  if (!isOld) return ''
  return own ? ' message-out' : ' message-in'
}

/** The list's rows were `row` until 2023, `listitem` in 2024 and 2025, and are `row` again. */
export const LIST_ROW_ROLE = generation === '2024' ? 'listitem' : 'row'

function addressOf(seed: string, group: boolean): string {
  const sum = [...seed].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1e9, 7)
  return group ? `12036${String(sum).padStart(9, '0')}@g.us` : `995${String(sum).padStart(9, '0')}@c.us`
}

/** Names of icons before 2025, in bubbles and at large. */
export const OLD_ICONS: Readonly<Record<string, string>> = {
  'wds-ic-status-pending': 'msg-time',
  'wds-ic-delivered': 'msg-check',
  'wds-ic-read': 'msg-dblcheck',
  'ic-schedule': 'status-time',
  'mute-notifications-refreshed': 'muted',
  'ic-push-pin': 'pinned2',
  'default-contact-refreshed': 'default-user',
  'default-group-refreshed': 'default-group',
  'wds-ic-send-filled': 'send',
  'mic-outlined': 'ptt',
  'ic-image': 'status-image',
  'ic-mic': 'status-ptt',
  'ic-sticker': 'status-sticker',
  'ic-call-missed': 'call-missed',
}

/** In the list the ticks had names of their own. */
export const OLD_LIST_TICKS: Readonly<Record<string, string>> = {
  'wds-ic-delivered': 'status-check',
  'wds-ic-read': 'status-dblcheck',
}
