import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { DRAFT_HINTS, type DraftHintKind } from '@/sales/draft-hints'
import { LABELS } from '@/sales/labels'
import { upgradeSettings } from './settings-migrations'

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/))
const intervals = z.array(z.tuple([time, time]))
const lostReason = z.object({ id: z.string(), label: z.nullable(z.string()), retired: z.boolean() })

/** What the overlay coaches with; each kind can be switched off. */
const coach = z.object({
  signals: z.boolean(),
  objections: z.boolean(),
  escalations: z.boolean(),
  suggestions: z.boolean(),
  draftHints: z.boolean(),
  /** Draft hints that were put away for good, one click each. */
  mutedHints: z.array(z.enum(DRAFT_HINTS)),
  /** The shop's own words for a label. */
  phrases: z.array(
    z.object({ label: z.enum(LABELS), text: z.string().check(z.minLength(1), z.maxLength(100)) }),
  ),
})

/** Everything a shop can set. Durations are milliseconds unless the name says otherwise. */
export const settingsSchema = z.object({
  version: z.literal(1),
  operator: z.string().check(z.maxLength(60)),
  language: z.enum(['auto', 'en', 'ka', 'ru']),
  timeZone: z.string(),
  week: z.object({
    mon: intervals,
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sat: intervals,
    sun: intervals,
  }),
  country: z.string(),
  /** Local dates, "YYYY-MM-DD", closed all day. */
  holidays: z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  firstReplyMs: z.number().check(z.positive()),
  nextReplyMs: z.number().check(z.positive()),
  enquiryGapDays: z.number().check(z.int(), z.positive()),
  autoReplies: z.array(z.string()),
  retentionDays: z.number().check(z.int(), z.positive()),
  /** `label: null` is a built-in reason, worded by the dictionary; order gives the number keys 1–9, 0. */
  lostReasons: z.array(lostReason),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  notify: z.boolean(),
  autoExport: z.boolean(),
  coach,
})
export type Settings = z.infer<typeof settingsSchema>

const BUILT_IN_LOST_REASONS = [
  'too-expensive',
  'cheaper-elsewhere',
  'delivery-time',
  'delivery-price',
  'not-in-stock',
  'trust',
  'changed-mind',
  'vanished',
  'not-our-customer',
  'other',
] as const

/** First start: a Georgian shop's week, in the zone of this browser. */
export function defaultSettings(): Settings {
  const open: [string, string][] = [['10:00', '19:00']]
  return {
    version: 1,
    operator: '',
    language: 'auto',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    week: { mon: open, tue: open, wed: open, thu: open, fri: open, sat: open, sun: [] },
    country: 'GE',
    holidays: [],
    firstReplyMs: 5 * 60_000,
    nextReplyMs: 2 * 60_000,
    enquiryGapDays: 14,
    autoReplies: [],
    retentionDays: 90,
    lostReasons: BUILT_IN_LOST_REASONS.map((id) => ({ id, label: null, retired: false })),
    currency: 'GEL',
    notify: true,
    autoExport: false,
    coach: {
      signals: true,
      objections: true,
      escalations: true,
      suggestions: true,
      draftHints: true,
      mutedHints: [],
      phrases: [],
    },
  }
}

const KEY = 'settings'

/**
 * The shop's settings. A field that no longer parses is replaced by its default, the others are kept;
 * what was stored is not touched until the person saves.
 */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return repairSettings(stored[KEY])
}

/** Parses field by field, so that one bad field never costs the shop all the others. */
export function repairSettings(stored: unknown): Settings {
  const defaults = defaultSettings()
  const upgraded = upgradeSettings(stored)
  const fields = Object.entries(settingsSchema.shape).map(([name, schema]) => {
    const parsed = z.safeParse(schema, upgraded[name])
    return [name, parsed.success ? parsed.data : defaults[name as keyof Settings]]
  })
  return z.parse(settingsSchema, Object.fromEntries(fields))
}

/** Saves all of it or nothing. Throws a ZodError when a field does not hold. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: z.parse(settingsSchema, settings) })
}

/** Puts a kind of draft hint away for good, from the chat page: one click on its ×. */
export async function muteHint(kind: DraftHintKind): Promise<void> {
  const settings = await readSettings()
  const mutedHints = [...new Set([...settings.coach.mutedHints, kind])]
  await saveSettings({ ...settings, coach: { ...settings.coach, mutedHints } })
}

/** Calls back with the settings after every change, from whichever page made it. */
export function watchSettings(signal: AbortSignal, changed: (settings: Settings) => void): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) changed(repairSettings(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true })
}
