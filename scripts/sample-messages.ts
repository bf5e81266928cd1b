import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Sender } from '@/sales/labels'
import { fold } from '@/sales/language/fold'
import { type Line, linesOf } from './detector/corpus'
import { seeded, shuffled } from './detector/random'

/**
 * `npx tsx scripts/sample-messages.ts`: messages of the training part for the settings page, which shows on
 * which of them a phrase of the shop's own would also fire. As many of each writing.
 */
const FILE = fileURLToPath(new URL('../sales/language/sample-messages.json', import.meta.url))
const LONGEST = 70
const MOST: Record<Sender, number> = { customer: 600, operator: 100 }
const WRITINGS = ['ka', 'ka-Latn', 'ru', 'en'] as const
const SENDERS = ['customer', 'operator'] as const

const short = linesOf('train').filter(({ text }) => text.length <= LONGEST && !text.includes('\n'))
const apart = [...new Map(short.map((line) => [fold(line.text).key, line])).values()]
const mixed = shuffled(apart, seeded(1))
const chosen = WRITINGS.flatMap((lang) =>
  SENDERS.flatMap((from) =>
    mixed.filter((line) => line.lang === lang && line.from === from).slice(0, MOST[from]),
  ),
)
const written = ({ from, labels, text }: Line) => [from, labels.join(' '), text].join('\t')
writeFileSync(FILE, `${JSON.stringify(chosen.map(written), null, 2)}\n`)
console.log(`${chosen.length} messages`)
