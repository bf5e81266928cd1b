/** Marks of direction and width: they are in names and times, and nobody sees them. Joiners of emoji stay. */
const UNSEEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
/** Between tags that source code indents; the page draws nothing there. */
const INDENTATION = /^\s*\n\s*$/
const BLOCKS: ReadonlySet<string> = new Set(['DIV', 'P', 'LI'])
const EMOJI_ONLY =
  /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\s)+$/u

/**
 * The words of an element as one sees them: text, pictures of emoji as their character, lines apart by
 * "\n". Subtrees for which `skip` holds are left out, and so are `aria-hidden` ones that are no emoji:
 * Meta's pages put the character of a drawn emoji there, but duplicates of words too (July 2026).
 */
export function visibleText(root: Element, skip: (element: Element) => boolean = () => false): string {
  return tidied(below(root, skip))
}

/** A text as one sees it. */
export function tidied(text: string): string {
  return text.replace(UNSEEN, '').replace(/\n+/g, '\n').trim()
}

function below(element: Element, skip: (element: Element) => boolean): string {
  let text = ''
  // The list of child nodes need not be made to go from one to the next.
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (isElement(child)) text += ofElement(child, skip)
    else if (child.nodeType === Node.TEXT_NODE) text += ofTextNode(child)
  }
  return text
}

function ofTextNode(node: Node): string {
  const text = node.textContent ?? ''
  return INDENTATION.test(text) ? '' : text
}

function ofElement(element: Element, skip: (element: Element) => boolean): string {
  if (skip(element)) return ''
  if (element.tagName === 'IMG') return element.getAttribute('alt') ?? ''
  if (element.tagName === 'BR') return '\n'
  if (element.getAttribute('aria-hidden') === 'true' && !isDrawnAlone(element)) return ''
  const text = below(element, skip) || drawnEmoji(element)
  return text !== '' && BLOCKS.has(element.tagName) ? `\n${text}\n` : text
}

/** Whether what is hidden from assistive technology is an emoji that nothing beside it shows once more. */
function isDrawnAlone(hidden: Element): boolean {
  const emoji = hidden.textContent.trim()
  const beside = [hidden.previousElementSibling, hidden.nextElementSibling]
  const shown = beside.map(
    (one) =>
      one?.getAttribute('aria-hidden') !== 'true' && (one?.getAttribute('alt') ?? one?.textContent.trim()),
  )
  return EMOJI_ONLY.test(hidden.textContent) && !shown.includes(emoji)
}

/** An emoji that is a background alone has its character in its label. */
function drawnEmoji(element: Element): string {
  const label = element.getAttribute('role') === 'img' ? element.getAttribute('aria-label') : null
  return label !== null && EMOJI_ONLY.test(label) ? label : ''
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE
}
