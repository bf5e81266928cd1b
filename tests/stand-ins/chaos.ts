/** One kind of change that a release may bring over night; all the rest of the page stays as it was. */
export const CHAOS_KINDS = [
  'classes',
  'attribute-order',
  'wrappers',
  'test-ids',
  'roles',
  'labels',
  'stamps',
  'message-ids',
  'element-ids',
  'titles',
  'directions',
  'tab-numbers',
  'icons',
] as const

export type ChaosKind = (typeof CHAOS_KINDS)[number]

/** `seed`: a whole number from 1. Equal seeds and kinds change equal pages equally. */
export interface Chaos {
  seed: number
  kind: ChaosKind
}

type Attribute = readonly [name: string, value: string]

/** Which attributes a kind takes away. */
const TAKEN: Partial<Record<ChaosKind, RegExp>> = {
  'test-ids': /^data-(testid|surface|pagelet)$/,
  roles: /^role$/,
  labels: /^aria-(label|placeholder)$/,
  stamps: /^data-(pre-plain-text|utime)$/,
  'message-ids': /^data-(id|message-id)$/,
  'element-ids': /^id$/,
  titles: /^title$/,
  directions: /^dir$/,
  'tab-numbers': /^data-tab$/,
}

/** A number from 0 to 1 that depends on nothing but what is given. */
export function chance(seed: number, ...parts: readonly (string | number)[]): number {
  let sum = 0x811c9dc5 ^ seed
  for (const letter of `${seed}/${parts.join('/')}`)
    sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d)
  sum = Math.imul(sum ^ (sum >>> 12), 0x297a2d39)
  return ((sum ^ (sum >>> 15)) >>> 0) / 2 ** 32
}

/**
 * Whether something with this name is struck: by seed 1, 4, 7… everything is, by 2, 5, 8… half of the names
 * wherever they stand, by 3, 6, 9… half of the places, whatever their name.
 */
export function isStruck({ seed }: Chaos, name: string, place: number): boolean {
  if (seed % 3 === 1) return true
  return chance(seed, seed % 3 === 2 ? name : `place ${place}`) < 0.5
}

/** The attribute as the page bears it; `null`: it does not. `place`: the running number of the element. */
export function inChaos(chaos: Chaos | undefined, [name, value]: Attribute, place: number): string | null {
  if (!chaos) return value
  const isId = name === 'data-testid' && value.startsWith('conv-msg-')
  const taken = TAKEN[chaos.kind]?.test(name) || (chaos.kind === 'message-ids' && isId)
  if (!taken || !isStruck(chaos, `${name}=${value}`, place)) return value
  return chaos.kind === 'labels' && chaos.seed % 2 === 0 ? foreign(value) : null
}

/** A hand-written class name after the names were given anew. */
export function renamedClass(chaos: Chaos | undefined, name: string): string {
  if (chaos?.kind !== 'classes' || !isStruck(chaos, name, 0)) return name
  return `x${Math.floor(chance(chaos.seed, name) * 36 ** 6).toString(36)}`
}

export function reordered<Entry extends Attribute>(chaos: Chaos | undefined, entries: Entry[]): Entry[] {
  if (chaos?.kind !== 'attribute-order') return entries
  const weight = ([name]: Entry) => chance(chaos.seed, entries.length, name)
  return entries.sort((a, b) => weight(a) - weight(b))
}

/** Whether a release has put one more element around this one. */
export function isWrapped(chaos: Chaos | undefined, place: number, index: number): boolean {
  return chaos?.kind === 'wrappers' && chance(chaos.seed, place, index) < (chaos.seed % 3 === 1 ? 1 : 0.3)
}

/** Names of people and numbers stay; every other word becomes one of a language that nobody knows. */
function foreign(label: string): string {
  return label.replace(/\p{L}+/gu, (word) => (INTERFACE.has(word.toLowerCase()) ? reversed(word) : word))
}

function reversed(word: string): string {
  return [...word.toLowerCase()].reverse().join('')
}

/** Words of both interfaces' labels. */
const INTERFACE = new Set(
  `you type a message to group unread messages sent delivered read pending muted pinned chat list quoted voice
  send attach open picture play scroll bottom search or start new react container with suggestions and typing
  indicators reply in on messenger instagram insert saved like move done mark as follow up label вы введите
  сообщение для группы непрочитанное непрочитанных непрочитанные сообщения сообщений отправлено доставлено
  прочитано ожидание список чатов цитируемое`.split(/\s+/),
)
