import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { CHAOS_KINDS, type Chaos } from '../stand-ins/chaos'
import { metaBusinessSuite } from '../stand-ins/meta-business-suite/site'
import { bundle, type StandInSite, serveStandIn } from '../stand-ins/serve'
import { whatsAppWeb } from '../stand-ins/whatsapp-web/site'
import type { Generation, StandInSetup } from '../stand-ins/world'
import { bareBrowser } from './bare-browser'
import { Judge, THINGS, type Verdict } from './chaos/judge'
import { businessSuiteMuseum, NOW, whatsAppMuseum } from './chaos/museum'
import { Clock } from './clock'

const TOUR = fileURLToPath(new URL('chaos/tour-in-page.ts', import.meta.url))
/** Seeds per kind, for the long run by night; else one each, another one for each kind and generation. */
const SEEDS = Number(process.env.CHAOS_SEEDS ?? 0)
const ONLY = process.env.CHAOS_ONLY
/** For one page with all its seeds, in milliseconds; machines that do other things besides are slow. */
const PATIENCE = 240_000 + SEEDS * 120_000
/** Most of a tour is waiting, so that several go at once. */
const AT_ONCE = 6

interface Case {
  site: StandInSite
  setup: StandInSetup
  visit: readonly string[]
}

interface Site extends Omit<Case, 'setup'> {
  name: string
  setup: () => StandInSetup
  generations: readonly Generation[]
  /** Other accounts on the present page. */
  others: readonly Partial<StandInSetup>[]
}

const SITES: readonly Site[] = [
  {
    name: 'WhatsApp Web',
    site: whatsAppWeb,
    setup: whatsAppMuseum,
    generations: ['2026', '2024', '2021'],
    others: [
      { rightToLeft: true, business: true },
      { language: 'ru', dates: 'ka' },
    ],
    visit: ['everything', 'couriers'],
  },
  {
    name: 'Business Suite',
    site: metaBusinessSuite,
    setup: businessSuiteMuseum,
    generations: ['bizweb', 'pagelets', 'links'],
    others: [{ language: 'ka', urlNamesThread: false, trustedTypes: true }, { language: 'ru' }],
    visit: ['everything', 'natia'],
  },
]

const browser = bareBrowser()

async function tour({ site, setup, visit }: Case): Promise<Verdict> {
  const context = await browser.newContext({
    // All of a chat is in sight; the coarse pixels save the painting.
    viewport: { width: 1440, height: 3000 },
    deviceScaleFactor: 0.25,
  })
  try {
    const clock = new Clock(context)
    await clock.set(NOW)
    await serveStandIn(context, site, setup)
    const page = await context.newPage()
    await clock.follow(page)
    await page.goto(site.url)
    const last = setup.chats[0]?.name ?? ''
    await page.waitForFunction(
      (name) => document.querySelector('#app, #mount_0_0')?.textContent.includes(name),
      last,
    )
    await page.evaluate(await bundle(TOUR))
    const seen = await page.evaluate((chats) => window.tour(chats), visit)
    return new Judge(setup, await page.evaluate(() => window.standIn.truth())).verdict(seen, visit)
  } finally {
    await context.close()
  }
}

/** All of them, some at once, in the order of the cases. */
async function all(cases: readonly Case[]): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  const waiting = [...cases.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) verdicts[next[0]] = await tour(next[1])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return verdicts
}

const kindsOf = ({ name }: Site) =>
  CHAOS_KINDS.filter((kind) => (kind !== 'icons' || name === 'WhatsApp Web') && (!ONLY || ONLY === kind))

function casesOf(site: Site, generation: Generation): { name: string; one: Case }[] {
  const turn = site.generations.indexOf(generation)
  const chaoses: (Chaos | undefined)[] = kindsOf(site).flatMap((kind, index) => {
    if (SEEDS > 0) return Array.from({ length: SEEDS }, (_, seed) => ({ kind, seed: seed + 1 }))
    // By day, older pages have every other kind.
    return turn > 0 && (index + turn) % 2 === 0 ? [] : [{ kind, seed: 1 + ((index + turn) % 3) }]
  })
  const changes = [undefined, ...chaoses].map((chaos) => ({
    name: chaos ? `${chaos.kind} ${chaos.seed}` : 'as it was',
    setup: chaos ? { chaos } : {},
  }))
  const others = turn === 0 ? site.others.map((setup) => ({ name: Object.keys(setup).join(' '), setup })) : []
  return [...changes, ...others].map(({ name, setup }) => ({
    name,
    one: { ...site, setup: { ...site.setup(), generation, ...setup } },
  }))
}

const share = ({ read, all: possible }: Verdict) =>
  Object.fromEntries(THINGS.map((thing) => [thing, `${read[thing]}/${possible[thing]}`]))

for (const site of SITES) {
  describe.each(site.generations)(`${site.name} of %s`, (generation) => {
    test(
      'reads right or not at all, whatever a release changes',
      async () => {
        const cases = casesOf(site, generation)
        const verdicts = await all(cases.map(({ one }) => one))
        const named = cases.map(({ name }, index) => [name, verdicts[index]] as const)
        console.table(Object.fromEntries(named.map(([name, verdict]) => [name, verdict && share(verdict)])))
        expect(
          named.flatMap(([name, verdict]) => verdict?.wrong.map((fault) => `${name}: ${fault}`)),
        ).toEqual([])
      },
      PATIENCE,
    )
  })
}
