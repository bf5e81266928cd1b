import { detect } from '@/sales/detector'
import { linesOf } from '@/scripts/detector/corpus'

/** Processor time that the detector takes for a message of the corpus: `npx tsx tests/bench/detector.ts`. */

const ROUNDS = 5
const lines = [...linesOf('tune'), ...linesOf('unseen')]
const readAll = () => {
  for (const { text, from } of lines) detect(text, from)
}

readAll()
const began = process.cpuUsage()
for (let round = 0; round < ROUNDS; round += 1) readAll()
const { user, system } = process.cpuUsage(began)
const each = (user + system) / 1000 / ROUNDS / lines.length
console.log(`detector: ${each.toFixed(3)} ms of processor time a message, over ${lines.length} messages`)
