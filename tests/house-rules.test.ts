// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { functionLengths } from './house/functions'
import { filesIn, ROOT, type Source, sourcesIn, topLevel } from './house/sources'

const PRODUCT = ['entrypoints', 'content-scripts', 'components', 'storage', 'sales'] as const
const product = sourcesIn(PRODUCT)
const all = [...product, ...sourcesIn(['scripts', 'tests'])]

/** What a folder may import of ours, besides itself: entrypoints → content-scripts → components → sales. */
const MAY_IMPORT: Record<(typeof PRODUCT)[number], readonly string[]> = {
  entrypoints: ['content-scripts', 'components', 'storage', 'sales'],
  'content-scripts': ['components', 'storage', 'sales'],
  components: ['sales'],
  storage: ['sales'],
  sales: [],
}
/** The only doors to what is kept: whoever opens Dexie in a chat page opens it in the chat site's origin. */
const STORAGE_DOORS =
  /^storage\/(requests(\/\w+)?|client|settings|keys|live|lost-records|outbox|page-packs|reading-state|recording-trouble)$/

const folderOf = (path: string) => path.split('/')[0] ?? ''
const offenders = (sources: Source[], breaks: (source: Source) => unknown) =>
  sources.filter(breaks).map((source) => source.path)
const inFolder = (folder: string) => product.filter((source) => folderOf(source.path) === folder)
const share = (sorted: number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? 0

describe('import directions', () => {
  test.each(PRODUCT)('%s imports only what lies before it', (folder) => {
    const allowed: readonly string[] = [folder, ...MAY_IMPORT[folder]]
    const ours: readonly string[] = [...PRODUCT, 'tests', 'scripts']
    const breaks = ({ imports }: Source) =>
      imports.some(
        (path) => path.includes('/') && ours.includes(folderOf(path)) && !allowed.includes(folderOf(path)),
      )
    expect(offenders(inFolder(folder), breaks)).toEqual([])
  })

  test('only the background and storage itself reach behind the storage doors', () => {
    const outside = product.filter(({ path }) => !/^(storage|entrypoints\/background)\//.test(path))
    const breaks = ({ imports }: Source) =>
      imports.some((path) => path.startsWith('storage/') && !STORAGE_DOORS.test(path))
    expect(offenders(outside, breaks)).toEqual([])
  })

  test('the two sites do not know each other, and what they share knows neither', () => {
    const others: Record<string, RegExp> = {
      'content-scripts/whatsapp-web/': /^content-scripts\/(meta-business-suite|reading|overlay)\//,
      'content-scripts/meta-business-suite/': /^content-scripts\/(whatsapp-web|reading|overlay)\//,
      'content-scripts/host-page/': /^content-scripts\/(whatsapp-web|meta-business-suite|reading|overlay)\//,
    }
    const breaks = ({ path, imports }: Source) =>
      Object.entries(others).some(
        ([home, other]) => path.startsWith(home) && imports.some((one) => other.test(one)),
      )
    expect(offenders(product, breaks)).toEqual([])
  })

  test('what reads a page draws nothing, and so carries no Preact: its signals come from their core', () => {
    const readers = inFolder('content-scripts').filter(({ path }) => !path.includes('/overlay/'))
    const breaks = ({ imports }: Source) => imports.some((one) => /^preact|^@preact\/signals$/.test(one))
    expect(offenders(readers, breaks)).toEqual([])
  })

  test('the browser is reached only from storage, entrypoints and what keeps the overlay its place', () => {
    const outside = product.filter(
      ({ path }) => !/^(storage\/|entrypoints\/|content-scripts\/kept-corners)/.test(path),
    )
    expect(offenders(outside, ({ imports }) => imports.includes('wxt/browser'))).toEqual([])
  })
})

describe('what may not be written', () => {
  test('the rules of the trade have no clock, no page and no browser of their own', () => {
    const impure =
      /\b(document|window|browser|chrome|navigator|localStorage)\.|Date\.now\(|new Date\(\)|Math\.random/
    expect(offenders(inFolder('sales'), ({ text }) => impure.test(withoutComments(text)))).toEqual([])
  })

  test('page text is never parsed as markup', () => {
    const markup =
      /\.(inner|outer)HTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser/
    expect(offenders(product, ({ text }) => markup.test(text))).toEqual([])
  })

  test('nothing clicks, scrolls, focuses or hovers in the host page', () => {
    // The one place that writes into a composer, by the operator's own key or click.
    const writer = 'content-scripts/host-page/insert-text.ts'
    const readers = product.filter(
      ({ path }) => /^content-scripts\/(?!overlay\/)/.test(path) && path !== writer,
    )
    const acts =
      /\.(click|focus|blur|scrollTo|scrollBy|scrollIntoView|dispatchEvent|execCommand|submit)\(|scrollTop\s*=[^=]/
    expect(offenders(readers, ({ text }) => acts.test(withoutComments(text)))).toEqual([])
  })

  test('only one file writes into the page, and nothing sends', () => {
    const writes = /\.(dispatchEvent|execCommand)\(/
    expect(offenders(product, ({ text }) => writes.test(withoutComments(text)))).toEqual([
      'content-scripts/host-page/insert-text.ts',
    ])
    const sends = /new (Keyboard|Mouse|Pointer|Input)Event\(|requestSubmit|\.submit\(|\.click\(/
    expect(offenders(product, ({ text }) => sends.test(withoutComments(text)))).toEqual([])
  })

  test('no rule is silenced and nothing is left for later', () => {
    const words = [
      '@ts-' + 'ignore',
      '@ts-' + 'expect-error',
      'biome-' + 'ignore',
      'TO' + 'DO',
      'FIX' + 'ME',
      '.on' + 'ly(',
      '.sk' + 'ip(',
    ]
    expect(offenders(all, ({ text }) => words.some((word) => text.includes(word)))).toEqual([])
  })

  test('the project names nothing outside itself', () => {
    const outside = new RegExp(['\\.\\./sha' + 'red/', '/wo' + 'rk/', '/ro' + 'ot/'].join('|'))
    expect(offenders(all, ({ text }) => outside.test(text))).toEqual([])
  })
})

describe('sizes', () => {
  // Words are data: a dictionary is as long as what it says.
  const code = product.filter(({ path }) => !path.startsWith('components/language/'))
  const lines = code.map(({ text }) => text.split('\n').length).sort((a, b) => a - b)

  test('files: median near 60 lines, p90 150, none over 250', () => {
    expect(share(lines, 0.5)).toBeLessThanOrEqual(75)
    expect(share(lines, 0.9)).toBeLessThanOrEqual(150)
    expect(offenders(code, ({ text }) => text.split('\n').length > 250)).toEqual([])
  })

  test('functions: median under 10 lines, p90 25, none over 60', () => {
    const lengths = code.flatMap(functionLengths).sort((a, b) => a - b)
    expect(share(lengths, 0.5)).toBeLessThanOrEqual(10)
    expect(share(lengths, 0.9)).toBeLessThanOrEqual(25)
    expect(offenders(code, (source) => functionLengths(source).some((length) => length > 60))).toEqual([])
  })
})

describe('the house', () => {
  const FOLDERS = [
    'components',
    'content-scripts',
    'entrypoints',
    'public',
    'sales',
    'scripts',
    'storage',
    'tests',
  ]
  const MADE = ['node_modules', 'demo']

  test('has no other room at the top', () => {
    const rooms = topLevel().filter(
      (name) => !name.includes('.') && name !== 'LICENSE' && !MADE.includes(name),
    )
    expect(rooms.sort()).toEqual(FOLDERS)
  })

  test('dates every way of finding something in a host page, and says why', () => {
    const selectors = product.filter(({ path }) => /content-scripts\/.+\/selectors\.ts$/.test(path))
    expect(selectors.length).toBeGreaterThan(0)
    const undated = ({ text }: Source) => {
      const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
      const finds = count(/\bfind:/g)
      return finds === 0 || count(/\bseen: '\d{4}-\d{2}'/g) !== finds || count(/\bbecause:/g) !== finds
    }
    expect(offenders(selectors, undated)).toEqual([])
  })

  test('carries no lockfile address of a machine of ours', () => {
    expect(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved":\s*"https?:/)
  })

  test('has pictures for its manifest in every size', () => {
    expect(filesIn('public/icon')).toEqual(
      expect.arrayContaining(['16', '32', '48', '128'].map((size) => `public/icon/${size}.png`)),
    )
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
