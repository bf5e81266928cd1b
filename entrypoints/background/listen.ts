import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import { UnknownConversation } from '@/storage/outcomes'
import { ManagedLibrary } from '@/storage/reply-library'
import {
  type Answer,
  type Ask,
  type Problem,
  type Reply,
  type RequestName,
  requests,
} from '@/storage/requests'
import { unwritten } from './unwritten'

/** What is known of a sender; the browser fills it in, the sender cannot. */
export interface Sender {
  id?: string
  url?: string
  tab?: unknown
}

export type Handlers = { [N in RequestName]: (ask: Ask<N>) => Promise<Answer<N>> }

const CHAT_ORIGINS = ['https://web.whatsapp.com', 'https://business.facebook.com']

const envelopeSchema = z.object({ request: z.string(), ask: z.unknown() })

/** Answers every message that bears one of our request names; others are left to whoever knows them. */
export function listen(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Sender, respond: (reply: unknown) => void) => {
      const envelope = z.safeParse(envelopeSchema, message)
      if (!envelope.success || !isRequest(envelope.data.request)) return undefined
      void answer(handlers, envelope.data.request, envelope.data.ask, sender).then(respond)
      // Keeps the channel open until the answer is there.
      return true
    },
  )
}

/** Checks who asks and what (as JSON, or as it is), runs the handler, checks what it answers. Never throws. */
export async function answer<N extends RequestName>(
  handlers: Handlers,
  name: N,
  asked: unknown,
  sender: Sender,
): Promise<Reply<Answer<N>>> {
  if (!mayAsk(name, sender)) return refuse('not-allowed')
  const parsed = z.safeParse(requests[name].ask, unwritten(asked))
  if (!parsed.success) return refuse('invalid-ask')
  try {
    const value = await handlers[name](parsed.data as Ask<N>)
    return { ok: true, value: z.parse(requests[name].answer, value) as Answer<N> }
  } catch (error) {
    console.error(`The request ${name} failed.`, error)
    return refuse(problemOf(error))
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof ManagedLibrary) return 'managed'
  return error instanceof UnknownConversation ? 'invalid-ask' : 'storage-failed'
}

function refuse(problem: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem }
}

function isRequest(name: string): name is RequestName {
  return Object.hasOwn(requests, name)
}

function mayAsk(name: RequestName, sender: Sender): boolean {
  if (sender.id !== browser.runtime.id) return false
  const kind = kindOf(sender)
  const allowed: readonly string[] = requests[name].from
  return kind !== null && allowed.includes(kind)
}

/** Our own pages may sit in a tab too, so their address decides; a chat page must be in one. */
function kindOf({ url, tab }: Sender): 'content' | 'page' | null {
  if (!url || !URL.canParse(url)) return null
  if (url.startsWith(browser.runtime.getURL('/'))) return 'page'
  return tab && CHAT_ORIGINS.includes(new URL(url).origin) ? 'content' : null
}
