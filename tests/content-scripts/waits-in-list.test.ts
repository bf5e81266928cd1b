import { describe, expect, test } from 'vitest'
import { isRowOf, previewsOf } from '@/content-scripts/reading/waits-in-list'
import { listRow } from './list-row'
import { waitingChat } from './overlay-mounted'

const SUITE = 'meta-business-suite'
const nino = (account: string | null, platform: 'messenger' | 'instagram' | null = 'messenger') =>
  waitingChat('Nino', 60, { conversationId: `${account} ${platform}`, site: SUITE, account, platform })
const rowOf = (
  account: string | null,
  preview: string | null,
  platform: 'messenger' | 'instagram' | null = 'messenger',
) => listRow({ conversation: { platform, account, threadId: null, customer: 'Nino' }, preview })

describe('a row of the list is the chat of a wait', () => {
  test.each([
    ['in the same account', nino('1'), true],
    ['where the wait’s account was not known', nino(null), true],
    ['where the wait’s platform was not known', nino('1', null), true],
    ['not in another account', nino('2'), false],
    ['not on another platform of the account', nino('1', 'instagram'), false],
    ['not on another site', waitingChat('Nino', 60, { account: '1', platform: 'messenger' }), false],
    ['not under another name', { ...nino('1'), customer: 'Gio' }, false],
  ])('%s', (_, wait, is) => {
    expect(isRowOf(wait, rowOf('1', 'hi'), SUITE)).toBe(is)
  })
})

describe('the last words of those who wait', () => {
  test('are those of the row in their own account', () => {
    const words = previewsOf([rowOf('1', 'how much?')], [nino('1'), nino('2')], SUITE)
    expect([...words]).toEqual([['1 messenger', 'how much?']])
  })

  test('are nobody’s where two rows could be meant, or where the list shows none', () => {
    expect(previewsOf([rowOf('1', 'a'), rowOf('1', 'b')], [nino('1')], SUITE).size).toBe(0)
    expect(previewsOf([rowOf('1', null)], [nino('1')], SUITE).size).toBe(0)
  })
})
