import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ChatPlatform } from '@/content-scripts/chat-platform'
import { findAll, type KnownElement } from '@/content-scripts/host-page/known-element'
import { parsePack, tryPack, wearPack } from '@/content-scripts/reading/page-pack'
import { ReadingHealth } from '@/content-scripts/reading/reading-health'

const ROWS: KnownElement = {
  name: 'a row',
  ways: [{ seen: '2026-01', find: '.old-row', because: 'until the page changed' }],
}

/** A page whose rows are found by one known part, and nothing else. */
const platform = {
  site: 'whatsapp-web',
  knowledge: [ROWS],
  readThread: () => null,
  readList: () => ({ rows: findAll(document, ROWS).map(() => ({ shown: { at: 0, precision: 'exact' } })) }),
} as unknown as ChatPlatform

function pack(find: string, more: object = {}): string {
  const parts = { 'a row': [{ seen: '2026-11', find, because: 'seen after the change' }] }
  return JSON.stringify({ chatToOrderPagePack: 1, site: 'whatsapp-web', made: '2026-11-25', parts, ...more })
}

function draw(...classes: string[]): void {
  document.body.replaceChildren(
    ...classes.map((name) => Object.assign(document.createElement('div'), { className: name })),
  )
}

beforeEach(() => draw('new-row', 'new-row', 'new-row'))
afterEach(() => wearPack(null))

describe('a page pack', () => {
  test('that reads more is taken, and one click goes back', () => {
    expect(tryPack(pack('.new-row'), platform, null)).toMatchObject({ ok: true, after: { rows: 3 } })
    expect(findAll(document, ROWS)).toHaveLength(3)
    wearPack(null)
    expect(findAll(document, ROWS)).toHaveLength(0)
  })

  test('that reads less is not taken, and what was in use stays', () => {
    draw('old-row', 'old-row', 'new-row')
    expect(tryPack(pack('.new-row'), platform, null)).toMatchObject({ ok: false, problem: 'reads-less' })
    expect(findAll(document, ROWS)).toHaveLength(2)
  })

  test.each([
    ['no JSON', 'hello', 'no-pack'],
    ['another form', '{"parts": []}', 'no-pack'],
    ['a way without a reason', pack('.x').replace('"because"', '"why"'), 'no-pack'],
    ['the other site', pack('.x', { site: 'meta-business-suite' }), 'other-site'],
    ['a part of another version', pack('.x').replace('a row', 'a wheel'), 'unknown-part'],
    ['a selector that no browser knows', pack('div[['), 'bad-selector'],
    ['code in place of a selector', pack('javascript:alert(1)//'), 'bad-selector'],
  ])('of %s gets its own sentence', (_, text, problem) => {
    expect(parsePack(text, platform)).toMatchObject({ ok: false, problem })
  })

  test('that was taken is in use at the next start, and what is kept of another site or of no form is not', async () => {
    const begin = async (kept: unknown) => {
      wearPack(null)
      await fakeBrowser.storage.local.set({ 'page-pack.whatsapp-web': kept })
      const stop = new AbortController()
      const health = new ReadingHealth({ platform, stop: stop.signal, lookAgain: () => undefined })
      await health.begin()
      stop.abort()
      return [health.packMade.value, findAll(document, ROWS).length]
    }
    expect(await begin(JSON.parse(pack('.new-row')))).toEqual(['2026-11-25', 3])
    expect(await begin(JSON.parse(pack('.new-row', { site: 'meta-business-suite' })))).toEqual([null, 0])
    expect(await begin({ parts: { 'a row': 'all of it' } })).toEqual([null, 0])
  })

  test('with hostile names stays data', () => {
    const hostile = pack('.x', {
      parts: JSON.parse('{"__proto__": [{"seen": null, "find": "a", "because": "b"}]}'),
    })
    expect(parsePack(hostile, platform)).toMatchObject({ ok: false })
    expect(({} as { seen?: unknown }).seen).toBeUndefined()
  })
})
