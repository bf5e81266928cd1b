import { beforeEach, expect, test } from 'vitest'
import { temperatureOf } from '@/sales/temperature'
import { correctLabel } from '@/storage/corrections'
import { readTexts } from '@/storage/read-texts'
import { fakeChrome } from './fake-chrome'

const ORDERS = { text: 'I will take the white one, how do I order?', from: 'customer' as const }

beforeEach(() => fakeChrome())

async function read({ text, from }: typeof ORDERS) {
  const [meaning] = await readTexts([{ text, from }], [])
  const labels = meaning?.detections.map(({ label }) => label as string) ?? []
  const warmth = temperatureOf([{ from, labels: [...labels, ...(meaning?.cues ?? [])] }])
  return { labels, warmth }
}

test('what was corrected to be no signal warms nothing either, in the same words and in like ones', async () => {
  expect(await read(ORDERS)).toEqual({ labels: ['signal:order'], warmth: 'hot' })
  await correctLabel({ ...ORDERS, label: 'signal:order', is: false })
  for (const text of [ORDERS.text, `${ORDERS.text.toUpperCase()}!!`]) {
    expect(await read({ ...ORDERS, text })).toEqual({ labels: [], warmth: 'warm' })
  }
})

test('a size or a colour warms without a label', async () => {
  expect(await read({ ...ORDERS, text: '38' })).toEqual({ labels: [], warmth: 'warm' })
  expect(await read({ ...ORDERS, text: 'Hello!' })).toEqual({ labels: [], warmth: 'cold' })
})
