/**
 * The page as it was before 2024, drawn from what is remembered of its builds: rows of 2019 had no roles, bubbles
 * bore their side as a class, and clocks no direction of writing. All people and words are made up.
 */
interface OlderBubble {
  side: 'in' | 'out'
  id?: string
  stamp?: string
  clock?: string
  words?: string
  /** In place of the words. */
  media?: string
  tick?: string
}

interface OlderRow {
  name: string
  time: string
  /** Without the marks of direction that stand around a message's words. */
  words: string
  tick?: string
  /** The pill with the number of unread messages. */
  unread?: string
  top?: number
  /** In place of what shows a message. */
  preview?: string
  /** Other badges. */
  badges?: string
}

let count = 0
const icon = (name: string) =>
  `<span data-icon="${name}"><svg width="18" height="18"><path fill="currentColor"></path></svg></span>`

/** The words with the class and the marks that all builds until 2025 had. */
export const worded = (inside: string) =>
  `<span dir="ltr" class="_F7Vk selectable-text invisible-space copyable-text"><span>${inside}</span></span>`

/** A bubble of 2019: the id stands on the same part as the class of the side. */
export function olderBubble({
  side,
  id,
  stamp,
  clock = '22:33',
  words,
  media = '',
  tick,
}: OlderBubble): string {
  const marked = id ?? `${side === 'out'}_995555000001@c.us_3EB0${String(++count).padStart(10, '0')}`
  const foot = `<div class="_2f-RV"><div class="_1DZAH"><span class="_3EFt_">${clock}</span>${tick ? `<div class="_32uRw">${icon(tick)}</div>` : ''}</div></div>`
  const inside =
    words === undefined
      ? ''
      : `<div class="eRacY" dir="ltr">${worded(words)}<span class="_2jRew"></span></div>`
  const body =
    stamp === undefined
      ? media + inside
      : `<div class="copyable-text" data-pre-plain-text="${stamp}">${media}${inside}</div>`
  return `<div class="FTBzM message-${side} focusable-list-item" data-id="${marked}"><span></span><div class="_1zGQT tail">${icon(`tail-${side}`)}<div class="-N6Gq">${body}${foot}</div></div></div>`
}

/** A line between bubbles: a day, the bar of unread messages, a notice. */
export const olderLine = (words: string) =>
  `<div class="_1qPwk focusable-list-item"><div class="_3rjxZ"><span dir="auto" class="_3FXB1">${words}</span></div></div>`

/** A row of 2019: placed by its offset, without roles or columns. */
export function olderRow(row: OlderRow): string {
  const shown =
    row.preview ??
    `<span class="_3NFp9" title="\u202a${row.words}\u202c">${row.tick ? `<div class="_1bK_Z">${icon(row.tick)}</div>` : ''}<span dir="ltr" class="_19RFN">${row.words}</span></span>`
  const pill = row.unread ? `<div class="_15G96"><span class="P6z4j">${row.unread}</span></div>` : ''
  return `<div class="X7YrQ" style="z-index: 12; height: 72px; transform: translateY(${row.top ?? 0}px);"><div tabindex="-1"><div class="_2UaNq"><div class="_1AKfk"><div class="_18p_2"><img src="data:," draggable="false"></div></div>
    <div class="_2WP9Q"><div class="KgevS"><div class="_3H4MS"><span dir="auto" title="${row.name}" class="_19RFN">${row.name}</span></div><div class="_0LqQ">${row.time}</div></div>
    <div class="xD91K"><div class="_2vdNj">${shown}</div><div class="_0LqQ"><span>${pill}</span><span>${row.badges ?? ''}</span><span></span></div></div></div></div></div></div>`
}

interface OlderPage {
  title?: string
  messages?: string
  rows?: string
  language?: string
  subtitle?: string
}

export function drawOlderPage({
  title = 'Anna',
  messages = '',
  rows = '',
  language = 'en',
  subtitle,
}: OlderPage) {
  document.documentElement.lang = language
  document.documentElement.dir = 'ltr'
  document.body.className = 'web'
  const below = subtitle
    ? `<div class="_3sgkv"><span title="${subtitle}" class="_3fs0K">${subtitle}</span></div>`
    : ''
  document.body.innerHTML = `<div id="app"><div class="app-wrapper-web"><div tabindex="-1" class="app two"><div id="side"><header></header><div class="_2HS9r"><div class="_3CPl4"><div contenteditable="true" data-tab="3" dir="ltr"></div></div></div>
    <div id="pane-side"><div tabindex="-1" data-tab="4"><div><div class="_1H6CJ" style="height: 1080px;">${rows}</div></div></div></div></div>
    <div id="main" class="_1GX8_"><header class="_3fs0K"><div class="_3V5x5"><img src="data:,"></div><div class="_33QME"><div class="_2FbwG"><span dir="auto" title="${title}" class="_19RFN">${title}</span></div>${below}</div></header>
    <div class="_3h-WS"><div class="copyable-area"><div class="_1_keJ" tabindex="0"><div></div><div class="_9tCEa">${messages}</div></div></div></div>
    <footer><div class="copyable-area"><div class="_3u328 copyable-text selectable-text" contenteditable="true" data-tab="1" dir="ltr"></div></div></footer></div></div></div></div>`
}
