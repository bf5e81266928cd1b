import { partWith, setup } from '../disguise'
import type { StandInApi, StandInSetup } from '../world'
import { App } from './app'
import { ChatList } from './chat-list'
import { el } from './dom'
import { dayKey } from './page-times'
import { svgAddress } from './pictures'
import { buildShell } from './shell'
import { paintPage } from './theme'
import { Thread } from './thread'

const MIDNIGHT_CHECK_MS = 1000

/** The page's script: draws the world, follows it, and lets tests drive it through `window.standIn`. */
class Page {
  readonly #app: App
  readonly #list: ChatList
  readonly #screen: Element
  readonly #intro: Element | null
  #thread: Thread | null = null
  #openId: string | null = null
  #waiting = false
  #day = dayKey(Date.now())

  constructor(setup: StandInSetup) {
    this.#app = new App(setup)
    this.#list = new ChatList(this.#app, (chat) => this.#openByHand(chat))
    const shell = buildShell(this.#app, this.#list.pane)
    document.getElementById('app')?.append(shell)
    this.#screen = partWith(shell, 'data-testid', 'wa-web-main-screen') ?? shell
    this.#intro = partWith(shell, 'data-testid', 'intro-panel') ?? null
    this.#app.world.onChange(() => this.#drawSoon())
    document.addEventListener('keydown', (event) => this.#keyPressed(event))
    setInterval(() => this.#watchMidnight(), MIDNIGHT_CHECK_MS)
    this.#draw()
  }

  api(): StandInApi {
    const { world } = this.#app
    return {
      customerWrites: (chat, text, kind = 'text') => {
        const sender = world.chat(chat).said.findLast((said) => said.sender)?.sender
        return world.say(chat, 'customer', text, { kind, ...(sender ? { sender } : {}) })
      },
      comesLate: (chat, text, at) => void world.say(chat, 'customer', text, { at }),
      follow: (said) => world.follow(said),
      teammateAnswers: (chat, text) => this.#app.say(chat, 'teammate', text, 'sent'),
      automationAnswers: (chat, text, marked = false) =>
        this.#app.say(chat, 'automation', text, 'sent', marked),
      open: (chat) => this.#app.open(chat),
      readElsewhere: (chat) => {
        world.chat(chat).unread = 0
        world.changed()
      },
      typing: (chat, on) => {
        world.chat(chat).typing = on
        world.changed()
      },
      edit: (message, text) => world.change(message, { text, edited: true }),
      takeBack: (message) => world.change(message, { deleted: true }),
      rename: (chat, name) => this.#rename(chat, name),
      truth: () => world.truth(),
      counts: () => ({ ...this.#app.counts }),
    }
  }

  /** Head, composer and list know the new name at once. */
  #rename(chat: string, name: string): void {
    this.#app.world.rename(chat, name)
    if (this.#openId === chat) this.#thread?.rename()
  }

  #openByHand(chat: string): void {
    this.#app.counts.opened += 1
    this.#app.open(chat)
  }

  /** Escape closes the chat, wherever the focus is on the page. */
  #keyPressed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && !event.defaultPrevented) this.#app.open(null)
  }

  /** Several changes of one task are drawn once; not by animation frames, which sleep in a hidden tab. */
  #drawSoon(): void {
    if (this.#waiting) return
    this.#waiting = true
    queueMicrotask(() => {
      this.#waiting = false
      this.#draw()
    })
  }

  #draw(): void {
    this.#showThread()
    this.#list.draw()
    this.#thread?.draw()
    this.#showCount()
  }

  #showThread(): void {
    const chat = this.#app.openChat
    if (this.#openId === (chat?.id ?? null)) return
    this.#openId = chat?.id ?? null
    if (!chat) {
      this.#thread?.close()
      this.#thread = null
      if (this.#intro) this.#screen.append(this.#intro)
      return
    }
    this.#thread ??= new Thread(this.#app)
    this.#intro?.replaceWith(this.#thread.element)
    this.#thread.show(chat)
  }

  /** The title counts unread chats, not messages, and leaves the muted ones out. */
  #showCount(): void {
    const unread = this.#app.world.chats.filter((chat) => chat.unread > 0 && !chat.muted).length
    const site = this.#app.business ? 'WhatsApp Business' : 'WhatsApp'
    const title = unread > 0 ? `(${unread}) ${site}` : site
    if (document.title === title) return
    document.title = title
    document.getElementById('favicon')?.remove()
    document.head.append(favicon(unread))
  }

  /** Today's times become "Yesterday" though nothing was said. */
  #watchMidnight(): void {
    const day = dayKey(Date.now())
    if (day === this.#day) return
    this.#day = day
    this.#draw()
  }
}

function favicon(unread: number): HTMLLinkElement {
  const dot = unread > 0 ? '<circle cx="25" cy="25" r="7" fill="#e33"/>' : ''
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="15" fill="#21c063"/>${dot}</svg>`
  return el('link', { id: 'favicon', rel: 'shortcut icon', type: 'image/svg+xml', href: svgAddress(svg) })
}

/** The page keeps its own address where every script of the origin can read it. */
if (setup.account) localStorage.setItem('last-wid-md', JSON.stringify(`${setup.account}:12@c.us`))
else localStorage.removeItem('last-wid-md')
paintPage()
window.standIn = new Page(setup).api()
