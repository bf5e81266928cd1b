import { describe, expect, test } from 'vitest'
import type { PageLayout } from '@/content-scripts/chat-platform'
import { type Place, place, type Surroundings } from '@/content-scripts/overlay/place'
import { box } from './box'

/** WhatsApp at 1280 × 720: the thread right of the list, header 60 high, composer 62, a short last message. */
const whatsApp: PageLayout = {
  thread: box(372, 0, 1280, 720),
  header: box(372, 0, 1280, 60),
  composer: box(380, 668, 1270, 710),
  lastMessage: box(412, 585, 836, 638),
  details: null,
}
const around = (changes: Partial<Surroundings> = {}): Surroundings => ({
  layout: whatsApp,
  viewport: { width: 1280, height: 720 },
  kept: null,
  dialogs: [],
  asked: null,
  ...changes,
})
const withLayout = (changes: Partial<PageLayout>) => around({ layout: { ...whatsApp, ...changes } })
const boxOf = ({ right, top, width, maxHeight }: Place) => box(right - width, top, right, top + maxHeight)
const apart = (a: DOMRect, b: DOMRect) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top

describe('where the overlay stands', () => {
  test('in the thread: 12 under the header, 20 from the edge, 320 wide, down to 12 above the composer', () => {
    expect(place(around())).toEqual({
      form: 'panel',
      right: 1260,
      top: 72,
      width: 320,
      maxHeight: 668 - 12 - 72,
    })
  })

  test('12 above the last message where that lies in its column', () => {
    const found = place(withLayout({ lastMessage: box(1000, 500, 1240, 640) }))
    expect(found).toMatchObject({ form: 'panel', maxHeight: 500 - 12 - 72 })
  })

  test.each([
    ['640 wide', 640, { form: 'panel', width: 320 }],
    ['639 wide', 639, { form: 'panel', width: 280 }],
    ['480 wide', 480, { form: 'panel', width: 280 }],
    ['479 wide', 479, { form: 'chip' }],
  ])('a thread %s', (_name, width, expected) => {
    const thread = box(1280 - width, 0, 1280, 720)
    expect(place(withLayout({ thread, lastMessage: null }))).toMatchObject(expected)
  })

  test.each([
    ['220 of height are left', 72 + 220 + 12, 'panel'],
    ['219 of height are left', 72 + 219 + 12, 'chip'],
  ])('when %s', (_name, messageTop, form) => {
    const found = place(withLayout({ lastMessage: box(900, messageTop, 1240, 640) }))
    expect(found.form).toBe(form)
  })

  test('over the details column from 340 on, whatever lies in the thread', () => {
    const thread = box(372, 0, 924, 720)
    const lastMessage = box(500, 80, 900, 640)
    const wide = place(withLayout({ thread, lastMessage, details: box(924, 0, 1280, 720) }))
    expect(wide).toMatchObject({ form: 'panel', width: 320, right: 924 + 18 + 320, top: 72 })
    const narrow = place(withLayout({ thread, lastMessage: null, details: box(941, 0, 1280, 720) }))
    expect(narrow).toMatchObject({ form: 'panel', width: 280, right: 904 })
  })

  test('a dialog of the page under it: a chip beside the dialog, until it closes', () => {
    const drawer = box(880, 0, 1280, 720)
    const found = place(around({ dialogs: [drawer] }))
    expect(found.form).toBe('chip')
    expect(apart(boxOf(found), drawer)).toBe(true)
  })

  test('no thread is open: at the right of the window', () => {
    expect(place(around({ layout: null }))).toMatchObject({ form: 'panel', right: 1260, top: 72 })
  })
})

describe('the place that was chosen by hand', () => {
  test('is kept', () => {
    expect(place(around({ kept: { right: 800, top: 100 } }))).toMatchObject({ right: 800, top: 100 })
  })

  test('gives way upwards to composer and last message', () => {
    const found = place(around({ kept: { right: 800, top: 550 } }))
    expect(found).toMatchObject({ form: 'panel', right: 800, top: 585 - 12 - 220, maxHeight: 220 })
  })

  test.each([
    ['beyond the right', { right: 5_000, top: 100 }, { right: 1272, top: 100 }],
    ['beyond the left and top', { right: 10, top: -80 }, { right: 8 + 320, top: 8 }],
  ])('comes back on the screen from %s', (_name, kept, expected) => {
    expect(place(around({ kept }))).toMatchObject(expected)
  })
})

describe('a card that was asked for', () => {
  test('goes to the other side of the thread when a tall message leaves no room', () => {
    const lastMessage = box(840, 190, 1240, 640)
    const found = place({ ...withLayout({ lastMessage }), asked: 460 })
    expect(found.form).toBe('panel')
    expect(apart(boxOf(found), lastMessage)).toBe(true)
  })

  test('in a low window it stands beside the thread, where it is not cut off by the last message', () => {
    const low = { composer: box(380, 368, 1270, 410), lastMessage: box(412, 285, 1100, 338) }
    const found = place({ ...withLayout(low), viewport: { width: 1280, height: 420 }, asked: 460 })
    expect(found).toMatchObject({ form: 'panel', right: 352, maxHeight: 420 - 12 - 72 })
  })

  test('is shown even beside a narrow thread', () => {
    const thread = box(900, 0, 1280, 720)
    const found = place({ ...withLayout({ thread, lastMessage: box(910, 80, 1270, 640) }), asked: 460 })
    expect(found).toMatchObject({ form: 'panel', right: 880 })
  })
})

test('never over composer or last message, wherever they are and wherever it was put', () => {
  for (let left = 380; left < 1200; left += 90) {
    for (let top = 70; top < 640; top += 60) {
      for (const kept of [null, { right: left + 100, top }, { right: 700, top: 400 }]) {
        const lastMessage = box(left, top, Math.min(1270, left + 420), Math.min(660, top + 240))
        const found = place({ ...withLayout({ lastMessage }), kept })
        const clear = [lastMessage, box(380, 668, 1270, 710)].every((taken) => apart(boxOf(found), taken))
        expect(clear, `message ${left},${top} kept ${JSON.stringify(kept)}: ${JSON.stringify(found)}`).toBe(
          true,
        )
      }
    }
  }
})
