import { put, setup } from '../disguise'

/** Which inbox is played. */
export const generation =
  setup.generation === 'pagelets' || setup.generation === 'links' ? setup.generation : 'bizweb'

const LACKS = /^data-(surface|surface-wrapper|utime)$/
/** Meta's own misspelling, from 2022 to 2024 at least. */
const OLD_PAGELETS: Readonly<Record<string, string>> = {
  GenericBizInboxThreadListViewBody: 'BizP13NInboxUinifiedThreadListView',
  BizInboxDetailSectionWrapper: 'BizP13NInboxMessengerDetailView',
}

/** The attributes of a part as this generation has them. */
export function inGeneration([name, value]: [string, string | number | undefined]): [string, string][] {
  if (value === undefined || (generation !== 'bizweb' && LACKS.test(name))) return []
  if (generation === 'links' && name === 'data-pagelet') return [[name, OLD_PAGELETS[value] ?? String(value)]]
  return [[name, String(value)]]
}

/** Sets an attribute only where it differs: an unchanged one must not look like a change. */
export function mark(element: Element, name: string, value: string): void {
  for (const [shown, worn] of inGeneration([name, value])) put(element, shown, worn)
}
