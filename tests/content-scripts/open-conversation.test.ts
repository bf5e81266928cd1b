import { beforeEach, expect, test, vi } from 'vitest'
import type { ConversationRef } from '@/content-scripts/chat-platform'
import { OpenConversationKeeper } from '@/content-scripts/open-conversation'
import { ask } from '@/storage/client'
import type { Answer, ConversationState } from '@/storage/requests'

vi.mock('@/storage/client', () => ({ ask: vi.fn() }))

const NINO = conversation('Nino')
let answers: ((state: ConversationState | null) => void)[]
let keeper: OpenConversationKeeper
let shown: (string | undefined)[]

beforeEach(() => {
  answers = []
  vi.mocked(ask).mockReset()
  vi.mocked(ask).mockImplementation(
    () =>
      new Promise((resolve) => {
        answers.push((state) => resolve({ ok: true, value: state as Answer<'conversation.read'> }))
      }),
  )
  keeper = new OpenConversationKeeper('whatsapp-web')
  shown = []
  keeper.signal.subscribe((open) => shown.push(open?.state?.conversationId))
})

function conversation(customer: string): ConversationRef {
  return { platform: 'whatsapp', account: null, threadId: null, customer }
}

async function answer(conversationId: string): Promise<void> {
  answers.shift()?.({ conversationId } as ConversationState)
  await new Promise((resolve) => setTimeout(resolve))
}

test('what is told meanwhile is asked for once, when the answer is there', async () => {
  keeper.show(NINO)
  for (let times = 0; times < 3; times += 1) void keeper.refresh()
  expect(ask).toHaveBeenCalledTimes(1)
  await answer('1')
  expect(ask).toHaveBeenCalledTimes(2)
  await answer('2')
  expect(ask).toHaveBeenCalledTimes(2)
  expect(shown).toEqual([undefined, undefined, '1', '2'])
})

test('another thread is asked for at once, and the answer for the one before is dropped', async () => {
  keeper.show(NINO)
  keeper.show(conversation('Gio'))
  expect(ask).toHaveBeenCalledTimes(2)
  await answer('of Nino')
  await answer('of Gio')
  expect(shown.at(-1)).toBe('of Gio')
  expect(shown).not.toContain('of Nino')
})

test('the same answer once more is no change', async () => {
  keeper.show(NINO)
  await answer('1')
  const before = shown.length
  void keeper.refresh()
  await answer('1')
  expect(shown).toHaveLength(before)
  void keeper.refresh()
  await answer('2')
  expect(shown.at(-1)).toBe('2')
})
