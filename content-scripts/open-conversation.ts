import { type ReadonlySignal, signal } from '@preact/signals-core'
import type { Platform, Site } from '@/sales/platform'
import { ask } from '@/storage/client'
import type { ConversationState } from '@/storage/requests'
import type { ConversationRef } from './chat-platform'
import { threadKey } from './reading/thread-follower'

export interface OpenConversation {
  customer: string
  platform: Platform | null
  /** `null` until the background has answered. */
  state: ConversationState | null
}

/** The conversation on screen and what is on record of it. The one writer of its signal. */
export class OpenConversationKeeper {
  readonly #site: Site
  readonly #open = signal<OpenConversation | null>(null)
  #conversation: ConversationRef | null = null
  /** Of which conversation the background has been asked and has not answered yet. */
  #asked: ConversationRef | null = null
  #askAgain = false

  constructor(site: Site) {
    this.#site = site
  }

  get signal(): ReadonlySignal<OpenConversation | null> {
    return this.#open
  }

  /** Another thread, or none, is on screen. */
  show(conversation: ConversationRef | null): void {
    const before = this.#conversation && threadKey(this.#conversation)
    const after = conversation && threadKey(conversation)
    if (before === after) return
    this.#conversation = conversation
    this.#open.value = conversation && {
      customer: conversation.customer,
      platform: conversation.platform,
      state: null,
    }
    void this.refresh()
  }

  /**
   * Asks what is on record; an answer for a thread that was left meanwhile is dropped. Several reasons to ask at
   * once are one: it is asked once more when the answer is there.
   */
  async refresh(): Promise<void> {
    const conversation = this.#conversation
    if (!conversation) return
    this.#askAgain = conversation === this.#asked
    if (this.#askAgain) return
    this.#asked = conversation
    const reply = await ask('conversation.read', { site: this.#site, conversation })
    if (conversation === this.#asked) this.#asked = null
    if (conversation !== this.#conversation) return
    if (reply.ok) this.#learn(conversation, reply.value)
    if (this.#askAgain) void this.refresh()
  }

  /** What is the same as before is not drawn anew. */
  #learn({ customer, platform }: ConversationRef, state: ConversationState | null): void {
    const known = this.#open.peek()
    if (known && JSON.stringify(known.state) === JSON.stringify(state)) return
    this.#open.value = { customer, platform, state }
  }
}
