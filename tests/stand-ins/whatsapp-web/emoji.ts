import { el } from './dom'
import { svgAddress } from './pictures'

const EMOJI =
  /(\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]*)*)/u

/** Text whose emoji are pictures with the character as `alt`, as the page shows them everywhere. */
export function withEmoji(text: string, size = 20): (Node | string)[] {
  return text
    .split(EMOJI)
    .map((part, index) => (index % 2 === 1 ? emoji(part, size) : part))
    .filter((part) => part !== '')
}

function emoji(character: string, size: number): HTMLImageElement {
  return el('img', {
    class: 'emoji',
    css: `width:${size}px;height:${size}px;vertical-align:text-bottom;margin:0 1px`,
    alt: character,
    'data-plain-text': character,
    draggable: 'false',
    src: svgAddress(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${character}</text></svg>`,
    ),
  })
}
