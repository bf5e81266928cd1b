import { formatClockTime } from '@/components/language/format'
import type { Speech } from '@/components/language/speech'
import type { OutcomeActions } from '@/components/popup/outcomes-panel'
import type { RecordedOutcome } from '@/components/popup/recorded-outcome'
import { ask } from '@/storage/client'
import type { ListedOutcome, Outcome, Reply } from '@/storage/requests'

interface Context {
  speech: Speech
  timeZone: string
  /** The business's local date. */
  day: () => string
  changed: () => Promise<void>
}

/** Lists, undoes and corrects the day's outcomes. */
export function outcomeActions(context: Context): OutcomeActions {
  const { words, language } = context.speech
  const shown = ({ platform: _, ...outcome }: ListedOutcome): RecordedOutcome => ({
    ...outcome,
    time: formatClockTime(outcome.at, context.timeZone, language),
  })
  const list = async () => {
    const day = context.day()
    const reply = await ask('outcomes.list', { from: day, to: day })
    return reply.ok ? reply.value.map(shown) : words.common.problems[reply.problem]
  }
  const afterwards = async (reply: Reply<unknown>) => {
    if (!reply.ok) return words.common.problems[reply.problem]
    await context.changed()
    return list()
  }
  return {
    list,
    undo: async ({ id }) => afterwards(await ask('outcome.undo', { id })),
    correct: async (before, after) => afterwards(await replace(before, after)),
  }
}

/** An outcome is an event that is never rewritten: the old one is undone, a new one takes its place. */
async function replace(before: RecordedOutcome, after: RecordedOutcome): Promise<Reply<unknown>> {
  const undone = await ask('outcome.undo', { id: before.id })
  if (!undone.ok) return undone
  const recorded = await ask('outcome.record', outcomeOf(after))
  // What stood there before must not be lost because its correction was.
  if (!recorded.ok) await ask('outcome.record', outcomeOf(before))
  return recorded
}

function outcomeOf({ conversationId, at, kind, money, reason, note }: RecordedOutcome): Outcome {
  return { id: crypto.randomUUID(), conversationId, at, kind, money, reason, note }
}
