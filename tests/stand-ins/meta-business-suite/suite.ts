import { type Chat, type Said, type StandInSetup, World } from '../world'
import { newMessageId, pastMessageId, temporaryId } from './ids'
import { type Words, wordsOf } from './words'

/** How long a sent bubble bears its temporary id. */
const CONFIRMED_AFTER_MS = 300

/** The parts of the inbox, as the address names them. */
export type Section = 'all' | 'messenger' | 'instagram_direct' | 'wec' | 'facebook' | 'instagram'

/** What the parts of the page share: the world, the account's language, the section and the counts. */
export class Suite {
  readonly world: World
  readonly words: Words
  readonly dates: StandInSetup['language']
  readonly counts = { sent: 0, hoverActions: 0, opened: 0 }
  section: Section = 'all'
  readonly #temporary = new Map<string, string>()

  constructor(readonly setup: StandInSetup) {
    this.words = wordsOf(setup.language)
    this.dates = setup.dates ?? setup.language
    const platformOf = new Map(setup.chats.map(({ id, platform }) => [id, platform ?? 'messenger']))
    let past = 0
    let opening = true
    this.world = new World(setup, (_, chat) => {
      const platform = platformOf.get(chat) ?? 'messenger'
      past += 1
      return opening ? pastMessageId(platform, `${chat}/${past}`) : newMessageId(platform)
    })
    opening = false
  }

  get openChat(): Chat | null {
    return this.world.openId === null ? null : this.world.chat(this.world.openId)
  }

  /** The chats of the section, those where something happened last first. */
  listed(): Chat[] {
    const { section } = this
    return this.world.chats
      .filter(({ platform }) => section === 'all' || section === SECTION_OF[platform])
      .sort((a, b) => lastActivity(b) - lastActivity(a))
  }

  open(id: string | null): void {
    if (id !== null) this.counts.opened += 1
    this.world.open(id)
  }

  goTo(section: Section): void {
    this.section = section
    wipeBody()
    this.world.changed()
  }

  /** Shows the message at once; the id that stays comes later. */
  send(text: string, kind: Said['kind'] = 'text'): void {
    const chat = this.openChat
    if (!chat) return
    this.counts.sent += 1
    const id = newMessageId(chat.platform)
    this.#temporary.set(id, temporaryId())
    this.world.say(chat.id, 'me', text, { id, kind })
    setTimeout(() => {
      this.#temporary.delete(id)
      if (this.setup.refuses) this.world.forget(id)
      this.world.changed()
    }, CONFIRMED_AFTER_MS)
  }

  shownId({ id }: Said): string {
    return this.#temporary.get(id) ?? id
  }
}

const SECTION_OF: Record<Chat['platform'], Section> = {
  messenger: 'messenger',
  instagram: 'instagram_direct',
  whatsapp: 'wec',
}

/** A change of section throws away what others have put into the body (2026). */
function wipeBody(): void {
  for (const child of [...document.body.children])
    if (!['mount_0_0', 'portals', 'stand-in-setup'].includes(child.id)) child.remove()
}

/** Epoch milliseconds; reactions and system rows move a chat too, as on the real page. */
export function lastActivity(chat: Chat): number {
  return chat.said.at(-1)?.at ?? 0
}

export function isOurs(said: Said): boolean {
  return said.author !== 'customer'
}
