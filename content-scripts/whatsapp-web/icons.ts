import { addAll } from '../host-page/selector-list'

/**
 * Icons by their exact names: marks of stars, pins and timers share the prefix and stand at incoming messages
 * too. `wds-ic-delivered` is one tick (sent), `wds-ic-read` two (delivered or read); seen from 2026-08 on.
 * The `msg-` names were in bubbles until 2025, the `status-` names in the list.
 */
const TICKS: ReadonlySet<string> = new Set([
  'wds-ic-status-pending',
  'wds-ic-delivered',
  'wds-ic-read',
  'ic-schedule',
  'msg-time',
  'msg-check',
  'msg-dblcheck',
  'msg-dblcheck-ack',
  'status-time',
  'status-check',
  'status-dblcheck',
  'status-dblcheck-ack',
])

const MANY_PEOPLE = /^default-(group|community|broadcast|newsletter|channel|announcement)/
const CALL = /^(ic-|wds-ic-)?(missed-)?(video-|voice-)?(call|phone|miss)(ed)?(-|$)/

/** The names of the icons below `root`; one may stand in `data-icon`, in the test id or in the drawing's title. */
export function iconNames(root: Element): ReadonlySet<string> {
  return namesOf(iconsIn(root))
}

/** Whatever below `root` may bear the name of an icon. */
export function iconsIn(root: Element): readonly Element[] {
  const icons: Element[] = []
  addAll(icons, root, '[data-icon], [data-testid], title')
  return icons
}

/** The names of those that are meant. */
export function namesOf(
  icons: readonly Element[],
  isMeant: (icon: Element) => boolean = () => true,
): ReadonlySet<string> {
  const names = new Set<string>()
  for (const icon of icons) if (isMeant(icon)) addNames(names, icon)
  return names
}

function addNames(names: Set<string>, part: Element): void {
  const icon = part.getAttribute('data-icon')
  const id = part.getAttribute('data-testid')
  if (icon) names.add(icon)
  if (id) names.add(id)
  if (part.localName === 'title' && part.parentElement?.localName === 'svg') names.add(part.textContent)
}

/** Only what we sent has a tick. */
export function hasTick(names: ReadonlySet<string>): boolean {
  return some(names, (name) => TICKS.has(name))
}

/** The little tip of a bubble, on the first of a run only. */
export function tailOf(names: ReadonlySet<string>): 'in' | 'out' | null {
  const [inward, outward] = [names.has('tail-in'), names.has('tail-out')]
  if (inward === outward) return null
  return inward ? 'in' : 'out'
}

/** Before the words of a preview: what kind of thing was sent. Names until 2025, and those of 2026. */
const SYMBOL =
  /^(?:status|ic|wds-ic)-(?:image|photo|camera|video|gif|mic|ptt|audio|document|file|sticker|contact|vcard|multi-vcard|location|live-location|link|poll|event|album|image-multiple|product|catalog|order|cart|list|payment|view-once|ptv)(?:-|$)/
/** Where the drawings of a symbol stand since 2026, whatever their names. */
const SYMBOL_PLACE = '[data-testid="chat-msg-symbol"]'

/** Whether an icon is drawn of which it is not known what it says: it may be a tick under another name. */
export function hasUnknown(root: Element): boolean {
  const drawings = [...root.querySelectorAll('svg, [data-icon]')]
  return drawings.some((drawing) => {
    // A drawing has its name from the part around it; titles inside came with 2023.
    if (drawing.closest(SYMBOL_PLACE) || drawing.parentElement?.closest('[data-icon]')) return false
    const names = [...iconNames(drawing), drawing.getAttribute('data-icon')]
    const known = names.filter((name) => name !== null && (TICKS.has(name) || SYMBOL.test(name)))
    return known.length === 0
  })
}

export function isRecalled(names: ReadonlySet<string>): boolean {
  return some(names, (name) => name.startsWith('recalled'))
}

export function hasFailed(names: ReadonlySet<string>): boolean {
  return names.has('fail-container')
}

/** The default picture of a group, community, channel or broadcast list. */
export function showsManyPeople(names: ReadonlySet<string>): boolean {
  return some(names, (name) => MANY_PEOPLE.test(name))
}

export function isOfCall(names: ReadonlySet<string>): boolean {
  return some(names, (name) => CALL.test(name))
}

function some(names: ReadonlySet<string>, fits: (name: string) => boolean): boolean {
  for (const name of names) if (fits(name)) return true
  return false
}
