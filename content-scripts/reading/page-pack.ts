import * as z from 'zod/mini'
import { type PagePack, pagePackSchema } from '@/storage/page-packs'
import type { ChatPlatform } from '../chat-platform'
import { replaceWays } from '../host-page/known-element'

/** Why a file was not taken; each has its sentence in the user's language. */
export type PackProblem = 'no-pack' | 'other-site' | 'unknown-part' | 'bad-selector' | 'reads-less'

/** What could be read of the open page. */
export interface ReadSoFar {
  rows: number
  messages: number
  sides: number
}

export type PackTrial =
  | { ok: true; pack: PagePack; before: ReadSoFar; after: ReadSoFar }
  | { ok: false; problem: PackProblem; detail: string }

/** Parses a file's text as a pack for this page. Only data is taken: names of known parts, and CSS selectors. */
export function parsePack(text: string, platform: Pick<ChatPlatform, 'site' | 'knowledge'>) {
  const parsed = z.safeParse(pagePackSchema, fromJson(text))
  if (!parsed.success) return refuse('no-pack', parsed.error.issues[0]?.path.join('.') ?? '')
  const pack = parsed.data
  if (Object.keys(pack.parts).length === 0) return refuse('no-pack', 'parts')
  if (pack.site !== platform.site) return refuse('other-site', pack.site)
  const names = new Set(platform.knowledge.map(({ name }) => name))
  const unknown = Object.keys(pack.parts).find((name) => !names.has(name))
  if (unknown !== undefined) return refuse('unknown-part', unknown)
  const broken = Object.values(pack.parts)
    .flat()
    .find(({ find }) => !isSelector(find))
  return broken ? refuse('bad-selector', broken.find) : { ok: true as const, pack }
}

/**
 * Tries a pack against the open page and keeps it only when it reads the list, and no less than what is in use; else the
 * former ways are back at once. `inUse`: the pack before, or `null`.
 */
export function tryPack(text: string, platform: ChatPlatform, inUse: PagePack | null): PackTrial {
  const parsed = parsePack(text, platform)
  if (!parsed.ok) return parsed
  const before = readSoFar(platform)
  wearPack(parsed.pack)
  const after = readSoFar(platform)
  const isLess = after.rows < before.rows || after.messages < before.messages || after.sides < before.sides
  if (!isLess && after.rows > 0) return { ok: true, pack: parsed.pack, before, after }
  wearPack(inUse)
  return refuse('reads-less', `${after.rows}/${before.rows}, ${after.messages}/${before.messages}`)
}

/** Uses a pack's ways from now on; `null`: the built-in ones. A selector that no browser knows is left out. */
export function wearPack(pack: PagePack | null): void {
  const parts = Object.entries(pack?.parts ?? {})
  replaceWays(new Map(parts.map(([name, ways]) => [name, ways.filter(({ find }) => isSelector(find))])))
}

function readSoFar(platform: ChatPlatform): ReadSoFar {
  const messages = platform.readThread()?.messages.filter((message) => message.kind !== 'notice') ?? []
  return {
    rows: platform.readList()?.rows.filter((row) => row.shown !== null).length ?? 0,
    messages: messages.length,
    sides: messages.filter((message) => message.direction !== null).length,
  }
}

function refuse(problem: PackProblem, detail: string) {
  return { ok: false as const, problem, detail: detail.slice(0, 80) }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isSelector(find: string): boolean {
  try {
    document.createDocumentFragment().querySelector(find)
    return true
  } catch {
    return false
  }
}
