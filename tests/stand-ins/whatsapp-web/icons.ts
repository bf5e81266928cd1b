import { isStruck } from '../chaos'
import { setup } from '../disguise'
import { type Attributes, drawing, el } from './dom'
import { isOld, OLD_ICONS } from './generation'

/** Paths of Material Symbols (Apache 2.0) under the names that WhatsApp Web gives its own icons. */
const PATHS = {
  'wds-ic-status-pending':
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm.5-13H11v6l5.2 3.2.8-1.3-4.5-2.7V7z',
  'ic-schedule':
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm.5-13H11v6l5.2 3.2.8-1.3-4.5-2.7V7z',
  'wds-ic-delivered': 'M9 16.17 4.83 12l-1.42 1.41L9 19 21 7l-1.41-1.41z',
  'wds-ic-read':
    'M18 7l-1.41-1.41-6.34 6.34 1.41 1.41L18 7zm4.24-1.41L11.66 16.17 7.48 12l-1.41 1.41L11.66 19l12-12-1.42-1.41zM.41 13.41 6 19l1.41-1.41L1.83 12 .41 13.41z',
  'wds-ic-send-filled': 'M2.01 21 23 12 2.01 3 2 10l15 2-15 2z',
  'mic-outlined':
    'M12 14a3 3 0 0 0 3-3V5a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zm-1-9a1 1 0 0 1 2 0v6a1 1 0 0 1-2 0V5zm6 6a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.92V21h2v-3.08A7 7 0 0 0 19 11h-2z',
  'plus-rounded': 'M19 13h-6v6h-2v-6H5v-2h6V5h2v6h6v2z',
  'expressions-outlined':
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm3.5-9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm-7 0a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3zm3.5 6.5a5.5 5.5 0 0 0 5.1-3.5H6.9a5.5 5.5 0 0 0 5.1 3.5z',
  'search-refreshed-thin':
    'M15.5 14h-.8l-.3-.3a6.5 6.5 0 1 0-.7.7l.3.3v.8l5 5 1.5-1.5-5-5zm-6 0a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9z',
  'more-refreshed':
    'M12 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm0 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  'new-chat-outline':
    'M20 2H4a2 2 0 0 0-2 2v18l4-4h14a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2zm0 14H5.2L4 17.2V4h16v12zm-9-2h2v-3h3V9h-3V6h-2v3H8v2h3v3z',
  'default-contact-refreshed':
    'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0 2c-2.67 0-8 1.34-8 4v2h16v-2c0-2.66-5.33-4-8-4z',
  'default-group-refreshed':
    'M16 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm-8 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm0 2c-2.33 0-7 1.17-7 3.5V19h14v-2.5C15 14.17 10.33 13 8 13zm8 0-.97.05A4.2 4.2 0 0 1 17 16.5V19h6v-2.5c0-2.33-4.67-3.5-7-3.5z',
  'mute-notifications-refreshed':
    'M4.3 3 3 4.3l4.7 4.7H4v6h4l5 5v-6.7l4.2 4.2c-.7.5-1.4.9-2.2 1.1v2.1c1.3-.3 2.6-.9 3.6-1.7L20.7 21l1.3-1.3L4.3 3zM12 4 9.9 6.1 12 8.2V4zm7 8c0 .9-.2 1.8-.5 2.6l1.5 1.5A8.9 8.9 0 0 0 14 3.2v2.1c2.9.8 5 3.5 5 6.7z',
  'ic-push-pin': 'M16 9V4h1V2H7v2h1v5a3 3 0 0 1-3 3v2h6v7l1 1 1-1v-7h6v-2a3 3 0 0 1-3-3z',
  'ic-image':
    'M21 19V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2v14c0 1.1.9 2 2 2h14a2 2 0 0 0 2-2zM8.5 13.5l2.5 3 3.5-4.5 4.5 6H5l3.5-4.5z',
  'ic-mic':
    'M12 14a3 3 0 0 0 3-3V5a3 3 0 0 0-6 0v6a3 3 0 0 0 3 3zm5-3a5 5 0 0 1-10 0H5a7 7 0 0 0 6 6.92V21h2v-3.08A7 7 0 0 0 19 11h-2z',
  'ic-sticker':
    'M5 3h14a2 2 0 0 1 2 2v9h-5a2 2 0 0 0-2 2v5H5a2 2 0 0 1-2-2V5c0-1.1.9-2 2-2zm11 18v-5h5l-5 5z',
  recalled: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zM5 12l12-8 2 2L7 18z',
  'ic-call-missed': 'M19.6 7 12 14.6 6.4 9H11V7H3v8h2v-4.6l7 7 9-9L19.6 7z',
  'audio-play': 'M8 5v14l11-7z',
  'video-call':
    'M17 10.5V7a1 1 0 0 0-1-1H4a1 1 0 0 0-1 1v10c0 .55.45 1 1 1h12a1 1 0 0 0 1-1v-3.5l4 4v-11l-4 4zM15 16H5V8h10v8z',
  'chevron-down': 'M7.4 8.6 12 13.2l4.6-4.6L18 10l-6 6-6-6z',
  'chats-filled':
    'M20 2H4a2 2 0 0 0-2 2v18l4-4h14a2 2 0 0 0 2-2V4a2 2 0 0 0-2-2zM6 9h12v2H6V9zm8 5H6v-2h8v2z',
  'status-outline':
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16zm0-13a5 5 0 1 0 0 10 5 5 0 0 0 0-10z',
  'channel-outline': 'M4 9v6h4l6 5V4L8 9H4zm12.5 3A4.5 4.5 0 0 0 15 8.6v6.8a4.5 4.5 0 0 0 1.5-3.4z',
  'community-outline':
    'M12 12a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm0 2c-2.7 0-7 1.3-7 4v1h14v-1c0-2.7-4.3-4-7-4zM4.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zm15 0a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  'settings-outline':
    'M19.4 13a7.8 7.8 0 0 0 0-2l2-1.6-2-3.4-2.4 1a7.3 7.3 0 0 0-1.7-1L15 3.5h-4l-.4 2.5a7.3 7.3 0 0 0-1.7 1l-2.3-1-2 3.4L6.6 11a7.8 7.8 0 0 0 0 2l-2 1.6 2 3.4 2.3-1a7.3 7.3 0 0 0 1.7 1l.4 2.5h4l.3-2.5a7.3 7.3 0 0 0 1.7-1l2.4 1 2-3.4-2-1.6zM13 15.5a3.5 3.5 0 1 1 0-7 3.5 3.5 0 0 1 0 7z',
  'lock-small':
    'M18 8h-1V6A5 5 0 0 0 7 6v2H6a2 2 0 0 0-2 2v10c0 1.1.9 2 2 2h12a2 2 0 0 0 2-2V10a2 2 0 0 0-2-2zM9 6a3 3 0 0 1 6 0v2H9V6z',
  react:
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm3.5 7a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zm-7 0a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3zm3.5 8.5A5.5 5.5 0 0 1 6.9 14h10.2a5.5 5.5 0 0 1-5.1 3.5z',
  'tail-in': 'M1.5 2.6 8 11.2V0H2.8C1 0 .5 1.2 1.5 2.6z',
  'tail-out': 'M5.2 0H0v11.2l6.5-8.6C7.5 1.2 7 0 5.2 0z',
} as const

export type IconName = keyof typeof PATHS

/**
 * `span[data-icon] › svg › title`. The real page names its icons in three places, not all of them always;
 * the test id is added where the revision of August 2026 passes one.
 */
export function icon(
  name: IconName,
  size = 24,
  attributes: Attributes = {},
  old = OLD_ICONS,
): HTMLSpanElement {
  const viewBox = name.startsWith('tail-') ? '0 0 8 13' : '0 0 24 24'
  const shown = shownName(isOld ? (old[name] ?? name) : name)
  const { css = '', ...rest } = attributes
  if (rest['data-testid'] === name) rest['data-testid'] = shown
  const style = `display:inline-flex;flex:none;${css}`
  const svg = drawing(shown ?? '', PATHS[name], size, viewBox)
  return el('span', { 'data-icon': shown, css: style, ...rest }, svg)
}

/** Icons were given other names in December 2025, and may lose them: by even seeds the one, by odd the other. */
function shownName(name: string): string | undefined {
  const { chaos } = setup
  if (chaos?.kind !== 'icons' || !isStruck(chaos, name, 0)) return name
  return chaos.seed % 2 === 0 ? `wds-ic-${[...name].reverse().join('')}` : undefined
}
