import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { leanTo } from '@/sales/cues'
import type { Detection } from '@/sales/detector'
import { LABELS } from '@/sales/labels'
import type { Correction, TextMeaning, TextToRead } from './requests/coaching'

const KEY = 'corrections'
/** The oldest go first beyond this; about 100 bytes each. */
const MOST = 5_000

const entry = z.object({ print: z.string(), label: z.enum(LABELS), is: z.boolean() })
const schema = z.array(entry)
type Entry = z.infer<typeof entry>

/** What the operators have corrected by hand, by the fingerprint of the text. */
export type Corrections = ReadonlyMap<string, readonly Entry[]>

export async function readCorrections(): Promise<Corrections> {
  const byPrint = new Map<string, Entry[]>()
  for (const one of await readAll()) byPrint.set(one.print, [...(byPrint.get(one.print) ?? []), one])
  return byPrint
}

/** Keeps that a text bears a label or does not. Of the text only a fingerprint is kept, no words. */
export async function correctLabel({ text, from, label, is }: Correction): Promise<void> {
  const print = await fingerprint({ text, from })
  const others = (await readAll()).filter((one) => one.print !== print || one.label !== label)
  await browser.storage.local.set({ [KEY]: [...others, { print, label, is }].slice(-MOST) })
}

/** What a text means, with everything obeyed that was corrected about it. */
export async function corrected(
  text: TextToRead,
  { detections, cues }: TextMeaning,
  corrections: Corrections,
): Promise<TextMeaning> {
  const known = corrections.size > 0 ? (corrections.get(await fingerprint(text)) ?? []) : []
  return {
    detections: withCorrections(detections, known),
    cues: cues.filter((cue) => !known.some(({ label }) => cue === leanTo(label))),
  }
}

function withCorrections(found: readonly Detection[], known: readonly Entry[]): Detection[] {
  const kept = found.filter(({ label }) => !known.some((one) => one.label === label))
  const added = known.filter(({ is }) => is)
  return [
    ...added.map(({ label }) => found.find((one) => one.label === label) ?? { label, score: 1, spans: [] }),
    ...kept,
  ]
}

/**
 * SHA-256 of the sender and the text's bare letters and digits, so that capitals, punctuation, emoji and
 * stretched letters make no other message of it. Independent of the detector's own folding, which may change.
 */
async function fingerprint({ text, from }: TextToRead): Promise<string> {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const folded = `${from}\n${bare.replace(/(\p{L})\1+/gu, '$1')}`
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(folded))
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function readAll(): Promise<Entry[]> {
  const parsed = z.safeParse(schema, (await browser.storage.local.get(KEY))[KEY])
  return parsed.success ? parsed.data : []
}
