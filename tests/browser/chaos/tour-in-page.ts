import type { ChatPlatform, ListReading, ThreadReading } from '@/content-scripts/chat-platform'
import { metaBusinessSuite } from '@/content-scripts/meta-business-suite/platform'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'

/** All that a reader has taken for true while chats were opened one after the other. */
export interface Tour {
  lists: { open: string | null; reading: ListReading | null }[]
  threads: { open: string | null; reading: ThreadReading }[]
  composers: Record<string, boolean>
  states: string[]
}

declare global {
  interface Window {
    tour(chats: readonly string[]): Promise<Tour>
  }
}

/** Nothing new is read for so long, in milliseconds: then a chat is left. */
const QUIET = 450
/** A chat of which nothing can be read at all is left after this time, in milliseconds. */
const PATIENCE = 4_000

/** Looks at every change of the page, as in life, and stays at each chat until nothing new is read. */
window.tour = async (chats) => {
  const reader: ChatPlatform =
    location.hostname === 'web.whatsapp.com' ? whatsAppWeb(document) : metaBusinessSuite(document)
  const tour: Tour = { lists: [], threads: [], composers: {}, states: [] }
  let open: string | null = null
  let last = ''
  let changed = 0
  const look = () => {
    const reading = reader.readThread()
    const seen = JSON.stringify(reading)
    if (reading && seen !== last) {
      tour.threads.push({ open, reading })
      changed = performance.now()
    }
    last = seen
  }
  const end = new AbortController()
  reader.watch(end.signal, look)
  look()
  tour.lists.push({ open, reading: reader.readList() })
  for (const chat of chats) {
    open = chat
    window.standIn.open(chat)
    await settled(() => changed)
    look()
    tour.lists.push({ open, reading: reader.readList() })
    tour.composers[chat] = reader.composer() !== null
    tour.states.push(reader.pageState())
  }
  end.abort()
  return tour
}

async function settled(changed: () => number): Promise<void> {
  const began = performance.now()
  const isDone = () => {
    const now = performance.now()
    return changed() > began ? now - changed() > QUIET : now - began > PATIENCE
  }
  while (!isDone()) await new Promise((done) => setTimeout(done, 50))
}
