import { describe, expect, test } from 'vitest'
import type { PageLayout } from '@/content-scripts/chat-platform'
import { placeHint, placePalette } from '@/content-scripts/overlay/beside-composer'
import { box } from './box'

/** Business Suite at 1280 × 800: the thread between list and details, the composer at its foot. */
const suite: PageLayout = {
  thread: box(436, 100, 924, 780),
  header: box(436, 100, 924, 172),
  composer: box(436, 720, 924, 780),
  lastMessage: box(448, 200, 700, 240),
  details: null,
}
const WINDOW = { width: 1280, height: 800 }

describe('the palette', () => {
  test('72 under the header, in the middle of the thread, and above the composer', () => {
    expect(placePalette(suite, WINDOW)).toEqual({
      left: 450,
      top: 244,
      width: 460,
      maxHeight: 720 - 12 - 244,
    })
  })

  test('lies over the composer only where it would be too low to read', () => {
    const low = { ...suite, composer: box(436, 400, 924, 460) }
    expect(placePalette(low, { width: 1280, height: 540 })).toMatchObject({
      top: 244,
      maxHeight: 540 - 12 - 244,
    })
  })
})

describe('the draft hint', () => {
  test('8 above the composer at its right, as wide as it may be', () => {
    expect(placeHint(suite, WINDOW)).toEqual({ right: 1280 - 912, bottom: 800 - 720 + 8, width: 464 })
  })

  test('not where two lines of it would meet the last message', () => {
    expect(placeHint({ ...suite, lastMessage: box(448, 600, 900, 666) }, WINDOW)).not.toBeNull()
    expect(placeHint({ ...suite, lastMessage: box(448, 600, 900, 680) }, WINDOW)).toBeNull()
  })
})
