import { beforeEach, expect, test, vi } from 'vitest'
import type { ThreadReading } from '@/content-scripts/chat-platform'
import { labelsFor } from '@/content-scripts/reading/labelling'
import { Meanings } from '@/content-scripts/reading/meanings'
import { ThreadFollower } from '@/content-scripts/reading/thread-follower'
import { ThreadMeaning } from '@/content-scripts/reading/thread-meaning'
import { ask } from '@/storage/client'
import type { Observation } from '@/storage/requests'

vi.mock('@/storage/client', () => ({ ask: vi.fn() }))

const NOON = Date.UTC(2026, 8, 22, 8, 0)
const WORDS = 'I take the white pair'

let recorded: Observation[]
let labels: string[]
let stop: AbortController
let follower: ThreadFollower
let meaning: ThreadMeaning

beforeEach(() => {
  recorded = []
  labels = ['signal:order']
  stop = new AbortController()
  vi.mocked(ask).mockResolvedValue({ ok: true, value: {} })
  const detections = () => labels.map((label) => ({ label: label as 'signal:order', score: 1, spans: [] }))
  const meanings = new Meanings(async (texts) => texts.map(() => ({ detections: detections(), cues: [] })))
  follower = new ThreadFollower({
    site: 'whatsapp-web',
    sentHere: () => false,
    isAutoReply: () => false,
    labelsOf: (text, author) => labelsFor(meanings, text, author),
  })
  meaning = new ThreadMeaning({
    site: 'whatsapp-web',
    meanings,
    thread: follower,
    outbox: { put: (observations) => void recorded.push(...observations) },
    stop: stop.signal,
    lookAgain: () => undefined,
  })
})

function thread(customer: string, text: string): ThreadReading {
  const conversation = { platform: 'whatsapp', account: null, threadId: null, customer } as const
  const shown = { at: NOON, precision: 'minute' } as const
  const rest = { weakKey: false, kind: 'message', automation: false, drawn: true } as const
  return {
    conversation,
    kind: 'customer',
    messages: [{ ...rest, key: `of ${customer}`, direction: 'in', shown, text }],
  }
}

function look(reading: ThreadReading): void {
  const seen = follower.follow(reading, NOON)
  meaning.take(reading, seen ? [seen] : [])
}

const labelsOf = (customer: string) =>
  recorded.filter(({ conversation }) => conversation.customer === customer).at(-1)?.messages[0]?.labels

test('a correction is recorded although the operator has gone on to another chat at once', async () => {
  look(thread('Nino', WORDS))
  await vi.waitFor(() => expect(labelsOf('Nino')).toEqual(['signal:order']))
  const kept = meaning.correct({ text: WORDS, from: 'customer', label: 'signal:order', is: false })
  labels = []
  look(thread('Gio', 'good morning'))
  expect(await kept).toBe(true)
  await vi.waitFor(() => expect(labelsOf('Nino')).not.toContain('signal:order'))
  expect(labelsOf('Nino')).not.toEqual([])
})

test('a correction that could not be kept changes nothing on record', async () => {
  look(thread('Nino', WORDS))
  await vi.waitFor(() => expect(labelsOf('Nino')).toEqual(['signal:order']))
  vi.mocked(ask).mockResolvedValue({ ok: false, problem: 'storage-failed' })
  expect(await meaning.correct({ text: WORDS, from: 'customer', label: 'signal:order', is: false })).toBe(
    false,
  )
  expect(labelsOf('Nino')).toEqual(['signal:order'])
})
