import 'fake-indexeddb/auto'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { Database } from '@/storage/database'
import { recordObservations } from '@/storage/record-observations'
import type { Observation, ObservedMessage } from '@/storage/requests'
import { type Measure, measureBy } from '@/storage/rules'
import { defaultSettings, type Settings } from '@/storage/settings'

/** A shop in Tbilisi (UTC+4, no daylight saving), open Monday to Saturday 10:00 to 19:00, with an empty database. */
export function emptyDatabase(): Database {
  return new Database({ indexedDB: new IDBFactory(), IDBKeyRange })
}

export function shopSettings(changes: Partial<Settings> = {}): Settings {
  return { ...defaultSettings(), timeZone: 'Asia/Tbilisi', operator: 'Nino', ...changes }
}

export const SHOP: Measure = measureBy(shopSettings())

/** Tuesday, 22 September 2026, at a local time "HH:MM" or "HH:MM:SS". */
export function tuesday(time: string): number {
  return on('2026-09-22', time)
}

export function on(day: string, time: string): number {
  return Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}+04:00`)
}

/** The evening of that day, at which tests look at what is on record. */
export const NOW = tuesday('18:00')

/** Records what was seen, as of that evening. Answers the ids of the conversations. */
export function record(db: Database, ...observations: Observation[]): Promise<string[]> {
  return recordObservations(db, observations, { measure: SHOP, now: NOW, oldest: 0 })
}

type Line = [author: ObservedMessage['author'], at: number, more?: Partial<ObservedMessage>]

/** Messages of an open thread; keys are made of their place unless given. */
export function lines(...said: Line[]): ObservedMessage[] {
  return said.map(([author, at, more]) => ({
    key: `${author}@${at}`,
    at,
    precision: 'exact',
    author,
    origin: 'thread',
    length: 12,
    courtesy: false,
    labels: [],
    ...more,
  }))
}

/** What the chat list says: the last message alone. */
export function listed(author: 'customer' | 'teammate', at: number): ObservedMessage[] {
  const key = `list:${author}:${Math.floor(at / 60_000)}`
  return lines([author, at, { key, origin: 'list', precision: 'bound', length: null }])
}

type Place = Partial<Observation['conversation']> & { site?: Observation['site'] }

export function inWhatsApp(customer: string, messages: ObservedMessage[], place: Place = {}): Observation {
  const { site = 'whatsapp-web', ...ref } = place
  const conversation = { platform: 'whatsapp' as const, account: null, threadId: null, customer, ...ref }
  return { site, conversation, messages }
}

export function inSuite(customer: string, messages: ObservedMessage[], place: Place = {}): Observation {
  return inWhatsApp(customer, messages, {
    site: 'meta-business-suite',
    platform: 'messenger',
    account: '1001',
    ...place,
  })
}
