import { describe, expect, test } from 'vitest'
import { DRAFT_HINTS, type DraftHintKind, draftHint } from '@/sales/draft-hints'
import type { Label } from '@/sales/labels'
import type { MeantMessage } from '@/sales/meaning'
import { said } from './meant'

const HOUR = 60 * 60_000
const NOW = Date.UTC(2026, 8, 22, 8)
const LOAFERS = { name: 'Loafers', price: { value: 145, currency: 'GEL' } }
const ASKED = said('customer', 'How much is it?', [], NOW - HOUR)
const SIGNAL = said('customer', 'I take it', ['signal:order'], NOW - HOUR)
const OFFERED = said('me', 'They are 145', ['move:price'], NOW - 30 * HOUR)

interface Written {
  text: string
  labels?: Label[]
  messages?: MeantMessage[]
}

function hintFor({ text, labels = [], messages = [ASKED] }: Written, muted: DraftHintKind[] = []) {
  const detections = labels.map((label) => ({ label, score: 1, spans: [] }))
  const draft = { text, detections, messages, products: [LOAFERS], now: NOW }
  return draftHint(draft, (kind) => !muted.includes(kind))
}

describe('what is said of a draft: each once right, once silent', () => {
  test.each<[DraftHintKind, Written, Written]>([
    ['placeholder', { text: 'It is {{price}} lari' }, { text: 'It is {so} nice' }],
    ['wrong-price', { text: 'Loafers are 130 GEL now' }, { text: 'Loafers are 145 GEL' }],
    [
      'discount',
      { text: '10% off for you', labels: ['move:discount'], messages: [ASKED, OFFERED] },
      { text: 'Real leather, remember?', labels: ['move:value'], messages: [ASKED, OFFERED] },
    ],
    [
      'no-close',
      { text: 'Yes, we have it in white', messages: [SIGNAL] },
      { text: 'Your address and phone, please', labels: ['move:close'], messages: [SIGNAL] },
    ],
    [
      'bare-price',
      { text: 'It is 145 lari', labels: ['move:price'] },
      { text: '145 lari, real leather', labels: ['move:price', 'move:value'] },
    ],
  ])('%s', (kind, wrong, right) => {
    expect(hintFor(wrong)?.kind).toBe(kind)
    expect(hintFor(right)).toBeNull()
  })

  test('an ordinary answer is left alone', () => {
    expect(hintFor({ text: 'Hello! Whom is it for?', labels: ['move:qualify'] })).toBeNull()
  })

  test('a kind that was put away is never said again', () => {
    const wrong = { text: 'It is 145 lari', labels: ['move:price' as const] }
    expect(hintFor(wrong, ['bare-price'])).toBeNull()
  })

  test('a discount is only out of place in the first follow-up', () => {
    const draft = { text: '10% off', labels: ['move:discount' as const] }
    const recent = said('me', 'They are 145', [], NOW - HOUR)
    const cameBack = [
      said('me', 'offer', [], NOW - 80 * HOUR),
      said('me', 'still there?', [], NOW - 50 * HOUR),
    ]
    expect(hintFor({ ...draft, messages: [ASKED, recent] })).toBeNull()
    expect(hintFor({ ...draft, messages: [{ ...ASKED, at: NOW - 90 * HOUR }, ...cameBack] })).toBeNull()
  })

  test('the catalogue is named with its price, and only where one product and one price are meant', () => {
    expect(hintFor({ text: 'loafers: ₾130' })).toEqual({
      kind: 'wrong-price',
      what: 'Loafers',
      price: { value: 145, currency: 'GEL' },
    })
    expect(hintFor({ text: 'Loafers 145 lari, delivery 6 lari' })).toBeNull()
    expect(hintFor({ text: 'Boots are 130 GEL' })).toBeNull()
  })

  test('a few letters are still being typed', () => {
    expect(hintFor({ text: 'Yes', messages: [SIGNAL] })).toBeNull()
  })

  test('says at most one thing, in a fixed order', () => {
    const all = { text: 'Loafers {{x}} 130 GEL', labels: ['move:price' as const], messages: [SIGNAL] }
    const said: (string | undefined)[] = []
    const muted: DraftHintKind[] = []
    for (let hint = hintFor(all); hint; hint = hintFor(all, muted)) {
      said.push(hint.kind)
      muted.push(hint.kind)
    }
    expect(said).toEqual(DRAFT_HINTS.filter((kind) => kind !== 'discount'))
  })
})
