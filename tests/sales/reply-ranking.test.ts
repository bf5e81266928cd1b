import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ReplyUse } from '@/sales/experiments'
import type { QuickReply } from '@/sales/quick-replies'
import { type ReplyContext, rankReplies } from '@/sales/reply-ranking'
import { STAGES } from '@/sales/stages'
import { reply, text } from './library'

const NOW = 1_790_000_000_000
const DAY = 24 * 60 * 60 * 1_000
const CHAT: ReplyContext = {
  conversationId: 'c1',
  labels: [],
  stage: null,
  writing: null,
  open: true,
  now: NOW,
}
const KA = { language: 'ka', script: 'Geor' } as const
const KA_LATIN = { language: 'ka', script: 'Latn' } as const

const ids = (replies: QuickReply[], context: Partial<ReplyContext>, uses: ReplyUse[] = []) =>
  rankReplies(replies, uses, { ...CHAT, ...context }).map((one) => one.reply.id)

/** As many uses as enquiries, `won` of them won. */
function uses(replyId: string, count: number, won: number, more: Partial<ReplyUse> = {}): ReplyUse[] {
  return Array.from({ length: count }, (_, at) => ({
    at: NOW - 200 * DAY,
    replyId,
    tactic: 'A',
    writing: 'en' as const,
    conversationId: `${replyId}-${at}`,
    enquiryId: `${replyId}-${at}`,
    won: at < won,
    ...more,
  }))
}

describe('what is suggested', () => {
  const price = reply('price', { labels: ['objection:price'], kind: 'objection-answer', order: 1 })
  const price2 = reply('price2', { labels: ['objection:price'], kind: 'objection-answer', order: 2 })
  const trust = reply('trust', { labels: ['objection:trust'], kind: 'objection-answer', order: 3 })
  const greeting = reply('greeting', { order: 0 })

  test('for an objection: only answers to it, in the shop’s order', () => {
    expect(ids([greeting, trust, price2, price], { labels: ['objection:price'] })).toEqual([
      'price',
      'price2',
    ])
    expect(ids([greeting, trust], { labels: ['objection:price'] })).toEqual([])
  })

  test('without a label: never an objection answer, and what the stage wants first', () => {
    const offer = reply('offer', { stage: 'ready', order: 5 })
    const later = reply('later', { stage: 'ordered', order: 4 })
    expect(ids([greeting, price, offer, later], { stage: 'ready' })).toEqual(['offer', 'greeting'])
  })

  test('an unlabelled question: what the stage wants, then what fits always, then what is asked before the price', () => {
    const price = reply('price', { stage: 'new', labels: ['move:price'], order: 3 })
    const hours = reply('hours', { labels: ['signal:visit'], order: 2 })
    const sizes = reply('sizes', { stage: 'offered', order: 1 })
    const thanks = reply('thanks', { stage: 'ordered', order: 0 })
    for (const stage of ['new', null] as const)
      expect(ids([sizes, hours, thanks, price], { stage })).toEqual(['price', 'hours', 'sizes'])
    expect(ids([sizes, hours, thanks, price], { stage: 'offered' })).toEqual(['sizes', 'hours', 'price'])
  })

  test('nobody is handed over, comforted or told of a loss without a word of theirs that asks for it', () => {
    const passed = reply('handoff', { labels: ['escalate:human'] })
    const sorry = reply('sorry', { labels: ['escalate:frustration', 'move:apology'] })
    const none = reply('none-left', { labels: ['signal:availability', 'lost:stock'] })
    expect(ids([passed, sorry, none, greeting], {})).toEqual(['greeting'])
    expect(ids([passed, sorry, none, greeting], { labels: ['escalate:human'] })).toEqual(['handoff'])
    expect(ids([passed, sorry, none, greeting], { labels: ['signal:availability'] })).toEqual(['none-left'])
  })

  test('what says that the shop is closed: first while it is, and never while it works', () => {
    const closed = reply('closed', { kind: 'auto-reply', order: 9 })
    expect(ids([greeting, closed], { open: true })).toEqual(['greeting'])
    expect(ids([closed], { open: true, labels: ['signal:order'] })).toEqual([])
    expect(ids([greeting, closed], { open: false })).toEqual(['closed', 'greeting'])
  })

  test('the customer’s language before a foreign one, the script before the language alone', () => {
    const en = reply('en', { order: 0 })
    const ka = reply('ka', { variants: [text('ka', 'ფასი')], order: 1 })
    const latin = reply('latin', { variants: [text('ka-Latn', 'fasi')], order: 2 })
    expect(ids([en, ka, latin], { writing: KA })).toEqual(['ka', 'latin', 'en'])
    expect(ids([en, ka, latin], { writing: KA_LATIN })).toEqual(['latin', 'ka', 'en'])
  })

  test('a reply in a foreign language is the last resort, even when its stage fits', () => {
    const ready = reply('ready', { stage: 'ready', order: 0 })
    const ka = reply('ka', { variants: [text('ka', 'ფასი')], order: 1 })
    expect(ids([ready, ka], { writing: KA, stage: 'ready' })).toEqual(['ka', 'ready'])
  })

  test('the text itself is the one in the customer’s writing', () => {
    const both = reply('both', { variants: [text('en', 'price'), text('ka', 'ფასი')] })
    expect(rankReplies([both], [], { ...CHAT, writing: KA_LATIN })[0]?.variant.text).toBe('ფასი')
    expect(rankReplies([both], [], CHAT)[0]?.variant.text).toBe('price')
  })

  test('what has sold more comes first; a lucky first case is not enough', () => {
    const proven = [...uses('price', 40, 10), ...uses('price2', 40, 30)]
    expect(ids([price, price2], { labels: ['objection:price'] }, proven)).toEqual(['price2', 'price'])
    const lucky = [...uses('price', 200, 150), ...uses('price2', 1, 1)]
    expect(ids([price, price2], { labels: ['objection:price'] }, lucky)).toEqual(['price', 'price2'])
  })

  test('what is used these days comes before what was used long ago', () => {
    const recent = uses('price2', 3, 0, { at: NOW - DAY, won: null })
    expect(ids([price, price2], { labels: ['objection:price'] }, recent)).toEqual(['price2', 'price'])
  })

  test('what this customer has already read comes last', () => {
    const read = uses('price', 1, 0, { conversationId: 'c1', at: NOW - DAY, won: null })
    expect(ids([price, price2], { labels: ['objection:price'] }, read)).toEqual(['price2', 'price'])
  })

  test('three at most, and the same whatever the order of the input', () => {
    const one = fc.record({
      stage: fc.option(fc.constantFrom(...STAGES)),
      order: fc.nat(3),
      labels: fc.subarray(['signal:order', 'objection:price'] as const),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (parts, random) => {
        const replies = parts.map((part, at) => reply(`r${at}`, { ...part, labels: [...part.labels] }))
        const shuffled = replies
          .map((value) => ({ value, at: random.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ value }) => value)
        const context = { labels: ['signal:order' as const], stage: 'ready' as const }
        expect(ids(shuffled, context)).toEqual(ids(replies, context))
        expect(ids(replies, context).length).toBeLessThanOrEqual(3)
      }),
    )
  })
})
