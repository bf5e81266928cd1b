import { signal } from '@preact/signals'
import type { Words } from '@/components/language/words'
import type { DataActions, StoredFacts } from '@/components/options/data-section'
import { ask } from '@/storage/client'
import type { Reply } from '@/storage/requests'

/**
 * How much is stored, and the two ways to erase it. `words` gives those of the language now chosen; `erased` is
 * called when everything is gone.
 */
export function openData(words: () => Words, erased: () => void) {
  const facts = signal<StoredFacts | null>(null)

  async function readFacts(): Promise<void> {
    const reply = await ask('storage.facts', {})
    facts.value = reply.ok ? reply.value : null
  }

  async function afterwards(reply: Reply<unknown>): Promise<string | null> {
    await readFacts()
    return reply.ok ? null : words().common.problems[reply.problem]
  }

  const actions: DataActions = {
    find: async (query) => {
      const reply = await ask('customers.find', { query })
      return reply.ok ? reply.value : words().common.problems[reply.problem]
    },
    eraseCustomer: async (conversationId) => afterwards(await ask('customer.erase', { conversationId })),
    eraseEverything: async () => {
      const reply = await ask('everything.erase', {})
      erased()
      return afterwards(reply)
    },
  }
  void readFacts()
  return { facts, actions }
}
