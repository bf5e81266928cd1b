import { find } from '../host-page/known-element'
import { visibleText } from '../host-page/visible-text'
import { isSvg, partOf } from './elements'
import { COMPOSER } from './selectors'

/** The editor at the foot of the open chat; captions of pictures have another one elsewhere. */
export function findComposer(main: Element): HTMLElement | null {
  const footer = partOf(main, 'footer')
  return footer && find(footer, COMPOSER)
}

/** The words as one sees them: the editor has a paragraph or a line break for each line. */
export function wordsIn(composer: HTMLElement): string {
  return visibleText(composer, isSvg)
}
