import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ChatPlatform } from '@/content-scripts/chat-platform'
import { ListFollower } from '@/content-scripts/reading/list-follower'
import { ThreadFollower } from '@/content-scripts/reading/thread-follower'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'
import * as suite from './meta-business-suite-page'
import { bubble, drawPage } from './whatsapp-web-page'

const MINUTE = 60_000
const HOME = 'Asia/Tbilisi'
const before = process.env.TZ
let now = 0

beforeEach(() => {
  process.env.TZ = HOME
  now = new Date(2026, 10, 25, 14, 30).getTime()
  vi.useFakeTimers({ now })
})
afterEach(() => {
  process.env.TZ = before
  vi.useRealTimers()
})

const row = `<div role="row" data-testid="list-item-1"><div><div aria-selected="false"><div data-testid="cell-frame-container"><div><img alt=""></div><div>
  <div role="gridcell" aria-colindex="2"><div data-testid="cell-frame-title"><span dir="auto" title="Anna">Anna</span></div><div data-testid="cell-frame-primary-detail">11:00</div></div>
  <div data-testid="cell-frame-secondary"><div><span data-testid="last-msg-status" title="How much?"><span dir="ltr">How much?</span></span></div><div role="gridcell" aria-colindex="1"></div></div></div></div></div></div></div>`

const PAGES: [site: string, draw: () => ChatPlatform][] = [
  [
    'WhatsApp Web',
    () => {
      drawPage({
        title: 'Gio',
        rows: row,
        messages: bubble({ id: 'AC1', stamp: '[11:00, 11/25/2026] Gio: ', text: 'hi', tail: 'in' }),
      })
      return whatsAppWeb(document, () => now)
    },
  ],
  [
    'Business Suite without machine-readable times',
    () => {
      const thread = suite.separator('11:00') + suite.group(suite.said('mid.$1', 'in', 'hi'))
      const list = suite.listOf({ name: 'Anna', snippet: 'How much?', time: '11:00', day: 'Today' })
      return suite.open(suite.INBOX, list, suite.thread('Gio', thread))
    },
  ],
]

describe.each(PAGES)('%s, when the computer changes its time zone and the page stays', (_, draw) => {
  test.each([
    ['to the west', 'Europe/Lisbon'],
    ['to the east', 'Asia/Tashkent'],
  ])('%s, no row and no message is told anew with another time', (_, zone) => {
    const page = draw()
    const never = () => false
    const list = new ListFollower(page.site)
    const thread = new ThreadFollower({
      site: page.site,
      sentHere: never,
      isAutoReply: never,
      labelsOf: () => [],
    })
    const look = () => [list.follow(page.readList(), now, never), thread.follow(page.readThread(), now)]
    const eleven = new Date(2026, 10, 25, 11, 0).getTime()
    const [rows, seen] = look()
    expect(rows).toMatchObject([{ messages: [{ at: eleven + MINUTE - 1, precision: 'bound' }] }])
    expect(seen).toMatchObject({ messages: [{ at: eleven, precision: 'minute' }] })
    process.env.TZ = zone
    expect(new Date(now).getHours()).not.toBe(14)
    now += MINUTE
    vi.setSystemTime(now)
    expect(look()).toEqual([[], null])
  })
})
