import { render } from 'preact'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '@/components/language/language'
import type { CoachView } from '@/components/overlay/coach-view'
import { Overlay } from '@/components/overlay/overlay'
import type { ClockFace, OverlayActs, OverlayView, QueueChat } from '@/components/overlay/overlay-view'
import { wordingOf } from '@/components/overlay/overlay-words'
import { DRIFT_PARTS } from '@/sales/drift'
import type { ClockState, RunningWait } from '@/sales/service-level'

const MINUTE = 60_000
/** Tuesday 22 September 2026, 12:05:12 in Tbilisi (UTC+4). */
const NOW = Date.UTC(2026, 8, 22, 8, 5, 12)

let root: HTMLElement
beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
})
afterEach(() => {
  render(null, root)
  root.remove()
})

const NO_COACHING: CoachView = {
  card: null,
  newcomer: null,
  suggestions: [],
  markable: false,
  temperature: null,
  hint: null,
  palette: null,
}
const noActs = new Proxy({}, { get: () => () => {} }) as OverlayActs

function draw(changes: Partial<OverlayView>, language: Language = 'en'): string {
  const view: OverlayView = {
    form: 'panel',
    wording: wordingOf(language, 'Asia/Tbilisi'),
    queue: [],
    face: null,
    enquiry: null,
    card: null,
    coach: NO_COACHING,
    queueUnfolded: false,
    toast: null,
    drift: [],
    troubles: [],
    mending: NO_MENDING,
    now: NOW,
    ...changes,
  }
  render(<Overlay view={view} acts={noActs} hintInside={false} />, root)
  return textOf(root)
}

/** All that a screen reader says by itself. */
const spoken = () => [...root.querySelectorAll('[role="status"]')].map(textOf).join('')

const NO_MENDING: OverlayView['mending'] = {
  report: () => '<div role="grid">',
  tryPack: async () => ({ ok: false, problem: 'no-pack' }),
  packMade: null,
  removePack: async () => undefined,
}

const textOf = (element: Element | null) => (element?.textContent ?? '').replaceAll('\u00a0', ' ')
const part = (selector: string) => textOf(root.querySelector(selector))

function clock(usedMs: number, changes: Partial<ClockState> = {}): ClockState {
  const limitMs = 5 * MINUTE
  const state = usedMs > limitMs ? 'over' : usedMs >= (limitMs * 2) / 3 ? 'close' : 'calm'
  const share = usedMs / limitMs
  return { state, usedMs, wallMs: usedMs, limitMs, share, opensAt: null, passesLimitAt: null, ...changes }
}

function running(state: ClockState, wait: Partial<RunningWait> = {}): ClockFace {
  const since = NOW - state.wallMs
  return {
    kind: 'running',
    customer: 'ნინო ბ.',
    clock: state,
    now: NOW,
    wait: { since, kind: 'first', precision: 'exact', ...wait },
  }
}

function waiting(customer: string, state: ClockState, changes: Partial<QueueChat> = {}): QueueChat {
  const wait = { since: NOW - state.wallMs, kind: 'first', precision: 'exact' } as const
  return {
    conversationId: customer,
    customer,
    platform: 'whatsapp',
    said: null,
    wait,
    clock: state,
    open: false,
    temperature: null,
    ...changes,
  }
}

describe('response clock', () => {
  test.each([
    ['calm', 72_000, '1:12', '3:48 left'],
    ['close', 246_000, '4:06', '0:54 left'],
    ['over', 461_000, '7:41', '2:41 over the limit'],
  ])('%s', (state, usedMs, time, left) => {
    draw({ face: running(clock(usedMs)) })
    expect(root.querySelector('.clock')?.getAttribute('data-state')).toBe(state)
    expect(part('.clock-time')).toBe(time)
    expect(part('.clock-left')).toBe(left)
    expect(part('.clock-note')).toMatch(/^since 1[12]:\d\d · limit 5:00 working time$/)
  })

  test('used and left add up to the limit on the screen', () => {
    draw({ face: running(clock(72_900)) })
    expect([part('.clock-time'), part('.clock-left')]).toEqual(['1:12', '3:48 left'])
  })

  test('off-hours: no figure, when it starts, when the customer wrote', () => {
    const opensAt = Date.UTC(2026, 8, 23, 6, 0)
    const state = clock(0, { state: 'off', opensAt, wallMs: 40 * MINUTE })
    draw({ face: running(state) })
    expect(part('.clock-time')).toBe('–')
    expect(part('.clock-left')).toBe('starts Wed 10:00')
    expect(part('.clock-note')).toBe('wrote 11:25')
  })

  test('closed in the middle of a wait: says when it goes on', () => {
    draw({ face: running(clock(72_000, { opensAt: Date.UTC(2026, 8, 23, 6, 0) })) })
    expect(part('.clock-note')).toBe('closed now, goes on Wed 10:00')
  })

  test('minute precision has its sign, no seconds, and its sentence', () => {
    draw({ face: running(clock(190_000), { precision: 'minute' }) })
    expect(part('.clock-time')).toBe('≈3 min')
    expect(part('.clock-left')).toBe('about 2 min left')
    expect(part('.clock-note')).toBe('this page shows minutes only')
  })

  test('a bound is "at least", and never says how far over', () => {
    draw({ face: running(clock(740_000), { precision: 'bound' }) })
    expect(part('.clock-time')).toBe('≥12 min')
    expect(part('.clock-left')).toBe('over the limit')
    expect(part('.clock-note')).toBe('seen in the list only, may be longer')
  })

  const reply = {
    kind: 'first',
    author: 'me',
    wallMs: 161_000,
    workingMs: 161_000,
    limitMs: 300_000,
    met: true,
    precision: 'exact',
  } as const
  test.each([
    [{}, 'in time', 'first reply, by you', '2:41'],
    [
      { met: false, workingMs: 341_000, author: 'teammate' },
      '0:41 over the limit',
      'first reply, by a teammate',
      '5:41',
    ],
    [{ met: null, workingMs: 0, wallMs: 600_000 }, 'answered off-hours', 'first reply, by you', '10:00'],
    [{ met: null, precision: 'bound' }, 'not judged: read from the list', 'first reply, by you', '≥2 min'],
  ] as const)('answered: %j', (changes, left, note, time) => {
    draw({ face: { kind: 'answered', customer: 'ანა', reply: { ...reply, ...changes } } })
    expect([part('.clock-left'), part('.clock-note'), part('.clock-time')]).toEqual([left, note, time])
  })

  test('crossing a border is spoken politely; the running figures are not', () => {
    draw({ face: running(clock(60_000)) })
    expect(spoken()).toBe('')
    draw({ face: running(clock(246_000)) })
    expect(spoken()).toBe('The reply limit is near')
    draw({ face: running(clock(461_000)) })
    expect(spoken()).toBe('The reply limit has passed')
    expect(root.querySelector('[role="timer"]')?.getAttribute('aria-live')).toBe('off')
  })
})

describe('queue and chip', () => {
  const queue = [
    waiting('ანა', clock(761_000), { said: 'თეთრი 38 ხომ გაქვთ?' }),
    waiting('Марина К.', clock(72_000), { platform: 'messenger' }),
  ]

  test('a row says how long, who, the last words and where', () => {
    draw({ queue })
    const rows = [...root.querySelectorAll('ol[aria-label="Waiting, longest first"] > li')].map(textOf)
    expect(rows[0]).toContain('12:41, over the limit')
    expect(rows[0]).toMatch(/ანა.*თეთრი 38 ხომ გაქვთ\?/)
    expect(rows[1]).toContain('Messenger')
    expect(part('.panel-title')).toBe('Waiting 2')
    expect(root.querySelector('.queue-said')?.getAttribute('lang')).toBe('ka')
  })

  test.each([
    ['en', '2 waiting · 12:41'],
    ['ka', '2 ელოდება · 12:41'],
    ['ru', '2 ждут · 12:41'],
  ] as const)('chip in %s', (language, text) => {
    expect(draw({ form: 'chip', queue }, language)).toBe(text)
  })

  test('the chip when nobody waits, when all came off-hours, when the list is paused', () => {
    expect(draw({ form: 'chip' })).toBe('Nobody is waiting')
    const off = waiting('თამარი', clock(0, { state: 'off' }))
    expect(draw({ form: 'chip', queue: [off] })).toBe('1 came off-hours')
    draw({ form: 'chip', queue, drift: [{ part: 'list', since: NOW }] })
    expect(part('.chip')).toBe('Paused: list not readable')
  })

  test.each([
    ['signal', 'signal:order', 'Buying signal'],
    ['objection', 'objection:price', 'Objection: too expensive'],
    ['escalation', 'escalate:bulk', 'Escalation: wholesale'],
  ] as const)('where the panel has no room the chip says that a card is due: %s', (kind, label, text) => {
    const card = { id: '1', kind, label, said: '', spans: [], pieces: null, leftMs: null, offers: [] }
    draw({ form: 'chip', queue, coach: { ...NO_COACHING, card } })
    expect(part('.chip')).toBe(text)
    expect(spoken()).toBe(text)
  })

  test('what stands in the way is spoken by its title, in a region that was there before', () => {
    draw({ queue })
    const regions = [...root.querySelectorAll('[role="status"]')]
    draw({ queue, drift: [{ part: 'times', since: NOW }], troubles: [{ kind: 'flooded', since: NOW }] })
    expect(spoken()).toBe(
      'This page changes too fast to be read, since 12:05. Message times can’t be read since 12:05',
    )
    expect(regions.map(textOf).join('')).toBe(spoken())
  })

  test('a list that cannot be read has no queue, whose times would go on', () => {
    const drift = [{ part: 'list' as const, since: NOW }]
    draw({ queue, drift })
    expect(root.querySelector('.queue')).toBeNull()
    draw({ queue, drift: [{ part: 'times', since: NOW }] })
    expect(root.querySelectorAll('.queue-row')).toHaveLength(2)
  })

  test('beside a card the queue is one sentence', () => {
    const card = { kind: 'order', customer: 'ანა', money: null, currencies: ['GEL'], failed: false } as const
    draw({ queue, card })
    expect(root.querySelector('.queue')).toBeNull()
    expect(part('.queue-foot')).toBe('2 more wait, longest 12:41Alt+W')
    draw({ queue, card, queueUnfolded: true })
    expect(root.querySelectorAll('.queue-row')).toHaveLength(2)
  })
})

describe('outcome and notices', () => {
  test('a recorded outcome is shown with its money and can be corrected', () => {
    const text = draw(
      { enquiry: { outcome: { kind: 'order', money: { value: 1284.5, currency: 'GEL' } } } },
      'ka',
    )
    expect(text).toContain('შეკვეთა: 1 284,50 ₾')
    expect(text).toContain('შესწორება')
  })

  test('no enquiry: nothing to record', () => {
    expect(draw({})).not.toContain('Alt+O')
  })

  test('paused: since when, and what goes on', () => {
    const text = draw({ drift: [{ part: 'list', since: Date.UTC(2026, 8, 22, 7, 20) }] })
    expect(text).toContain('The chat list can’t be read since 11:20')
    expect(text).toContain('The open chat is still timed.')
    expect(part('.panel-title')).toBe('Waiting –list paused')
  })

  test.each(LANGUAGES)(
    'each part that cannot be read has its name, its hour and what goes on, in %s',
    (language) => {
      const since = Date.UTC(2026, 8, 22, 7, 20)
      const { title, say } = wordingOf(language, 'Asia/Tbilisi').words.drift
      const notices = DRIFT_PARTS.map((part) => {
        const text = draw({ drift: [{ part, since }] }, language)
        expect(text).toContain('11:20')
        expect(text).toContain(say[part])
        return title[part]('11:20')
      })
      expect(new Set(notices).size).toBe(DRIFT_PARTS.length)
    },
  )

  test('nothing can be kept, or the page is too fast: since when, and what to do, in every language', () => {
    const since = Date.UTC(2026, 8, 22, 7, 20)
    const kept = { troubles: [{ kind: 'not-kept' as const, since }] }
    expect(draw(kept)).toContain('Nothing can be saved since 11:20')
    expect(draw(kept)).toContain('Free some disk space and leave this tab open')
    expect(draw(kept, 'ka')).toContain('11:20-დან ვერაფერი ინახება')
    expect(draw(kept, 'ru')).toContain('Освободите место на диске')
    expect(draw({ troubles: [{ kind: 'flooded', since }] })).toContain('too fast to be read, since 11:20')
  })

  test('a page that is not recognised: nothing measured, nothing changed', () => {
    expect(draw({ form: 'not-recognised' }, 'ru')).toContain('Здесь ничего не измеряется и не меняется.')
  })
})

test.each(LANGUAGES)('every control has a name, in %s', (language) => {
  const card = {
    kind: 'lost',
    customer: 'ანა',
    reasons: [{ id: 'trust', label: 'Trust', key: '1' }],
    failed: true,
  } as const
  const shown: Partial<OverlayView>[] = [
    { queue: [waiting('ანა', clock(72_000))], enquiry: { outcome: null } },
    { card },
    { form: 'chip' },
    { form: 'edge' },
    { form: 'not-recognised' },
  ]
  for (const view of shown) {
    draw(view, language)
    for (const control of root.querySelectorAll('button, input')) {
      expect(control.getAttribute('aria-label') || control.textContent, control.outerHTML).toBeTruthy()
    }
  }
})
