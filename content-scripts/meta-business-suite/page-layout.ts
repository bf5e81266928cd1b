import type { PageLayout } from '../chat-platform'
import { findElsewhere } from '../host-page/elsewhere'
import { AT_OPENING } from '../host-page/reading-depth'
import { findComposer } from './composer'
import { findList } from './list-element'
import { messageElements } from './message-elements'
import type { OpenThread } from './open-thread'
import { findRegion } from './region'
import { DETAILS } from './selectors'

/** Boxes of the thread's parts, measured in one go and nothing written in between. */
export function measure(document: Document, { region, header }: OpenThread): PageLayout {
  const editor = findComposer(document)
  const last = messageElements(region, Date.now(), AT_OPENING).at(-1)
  const details = findElsewhere(document, DETAILS, longParts(document))
  const boxes = {
    region: region.getBoundingClientRect(),
    header: header && boxOf(boxedPart(header, region)),
    composer: editor && boxOf(barAround(editor, region)),
  }
  const thread = around([boxes.region, boxes.header, boxes.composer])
  const beside = details && boxOf(details)
  return {
    thread,
    header: boxes.header,
    composer: boxes.composer,
    lastMessage: last ? contentBox(last.element) : null,
    // A narrow window has no room for it, or lays it over the thread.
    details: beside && beside.left >= thread.right - 1 ? beside : null,
  }
}

/** What holds the open thread's messages, and the list of threads. */
export function longParts(document: Document): readonly Element[] {
  return [findRegion(document), findList(document)].filter((part) => part !== null)
}

/** The bar with the editor, its tools and its button: the largest part that holds no messages. */
function barAround(editor: Element, region: Element): Element {
  let bar = editor
  while (bar.parentElement && !bar.parentElement.contains(region)) bar = bar.parentElement
  return bar
}

/** The carrier of the header's surface has no box; the part around it has. */
function boxedPart(header: Element, region: Element): Element {
  const around = header.parentElement
  const boxless = header.getBoundingClientRect().width === 0
  return boxless && around && !around.contains(region) ? around : header
}

/** What is drawn of a message: its element may be as wide as the region. */
function contentBox(message: Element): DOMRect | null {
  const parts = [...message.querySelectorAll('div[dir="auto"], img, video, audio')].map(boxOf)
  return parts.some((part) => part !== null) ? around(parts) : boxOf(message)
}

/** Carriers of surfaces have no box of their own (`display: contents`): it is that of what they hold. */
function boxOf(element: Element): DOMRect | null {
  const box = element.getBoundingClientRect()
  if (box.width > 0 && box.height > 0) return box
  const inner = [...element.children].map(boxOf).filter((one) => one !== null)
  return inner.length > 0 ? around(inner) : null
}

function around(boxes: readonly (DOMRect | null)[]): DOMRect {
  const all = boxes.filter((box) => box !== null)
  const left = Math.min(...all.map((box) => box.left))
  const top = Math.min(...all.map((box) => box.top))
  const right = Math.max(...all.map((box) => box.right))
  const bottom = Math.max(...all.map((box) => box.bottom))
  return new DOMRect(left, top, right - left, bottom - top)
}
