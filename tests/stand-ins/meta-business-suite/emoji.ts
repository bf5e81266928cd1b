import { svgAddress } from '../whatsapp-web/pictures'
import { el } from './dom'

const EMOJI = /(\p{RGI_Emoji})/v
const written = new WeakMap<Element, string>()

/** Text whose emoji are pictures with the character as `alt`: `textContent` alone would lose them. */
export function withEmoji(text: string): (Node | string)[] {
  return text
    .split(EMOJI)
    .map((part, index) => (index % 2 === 1 ? emoji(part) : part))
    .filter((part) => part !== '')
}

export function emoji(character: string): HTMLImageElement {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text x="10" y="16" font-size="16" text-anchor="middle">${character}</text></svg>`
  return el('img', { look: 'emoji', alt: character, src: svgAddress(drawing) })
}

/** Writes text with emoji into an element, and leaves the element alone when it says so already. */
export function write(element: Element, text: string): void {
  if (written.get(element) === text) return
  written.set(element, text)
  element.replaceChildren(...withEmoji(text))
}
