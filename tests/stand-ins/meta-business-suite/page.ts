import { setup } from '../disguise'
import type { StandInApi } from '../world'
import { Address } from './address'
import { ContextCard } from './context-card'
import { Frame } from './frame'
import { ChatList } from './list'
import { signInForm } from './sign-in'
import { Suite } from './suite'
import { Thread } from './thread'

/** "Yesterday" must follow midnight, and a test's jump of the clock, without anybody writing. */
const REDRAWN_EVERY_MS = 5000
/** So long a wait was seen in 2026. */
const LOADING_MS = 10_000

const suite = new Suite(setup)
const address = new Address(suite)
const list = new ChatList(suite)
const thread = new Thread(suite)
const card = new ContextCard(suite)
const frame = new Frame(suite, address, { list, thread, card })

const { world } = suite
world.onChange(() => {
  for (const part of [list, thread, card, frame]) part.draw()
})
const mount = document.getElementById('mount_0_0')
if (setup.state === 'signed-out') mount?.append(signInForm())
else setTimeout(() => mount?.append(frame.element), setup.state === 'loading' ? LOADING_MS : 0)
world.open(address.wanted()?.id ?? world.openId)
setInterval(() => world.changed(), REDRAWN_EVERY_MS)

const api: StandInApi = {
  customerWrites: (chat, text, kind = 'text') => world.say(chat, 'customer', text, { kind }),
  comesLate: (chat, text, at) => void world.say(chat, 'customer', text, { at }),
  follow: (said) => world.follow(said),
  teammateAnswers: (chat, text) => world.say(chat, 'teammate', text),
  automationAnswers: (chat, text, marked = true) => world.say(chat, 'automation', text, { marked }),
  open: (chat) => world.open(chat),
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
  rename: (chat, name) => world.rename(chat, name),
  truth: () => world.truth(),
  counts: () => ({ ...suite.counts }),
}
window.standIn = api
