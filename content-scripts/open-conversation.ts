import { type ReadonlySignal, signal } from '@preact/signals'
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

  /** Asks what is on record; an answer for a thread that was left meanwhile is dropped. */
  async refresh(): Promise<void> {
    const conversation = this.#conversation
    if (!conversation) return
    const reply = await ask('conversation.read', { site: this.#site, conversation })
    if (!reply.ok || conversation !== this.#conversation) return
    this.#open.value = {
      customer: conversation.customer,
      platform: conversation.platform,
      state: reply.value,
    }
  }
}
