import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '@/components/language/language'
import { BUILT, launchExtension } from './extension'

const ROOT = join(BUILT, '../..')
const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'))
const inChatPages: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js)
const KB = 1_000
/** As the extension stores allow. */
const LONGEST_DESCRIPTION = 132

/** What the README's table names in its first column. */
function documented(): string[] {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
  const [table = ''] = /\| Permission \| Why \|\n\| --- \| --- \|\n((?:\|.*\n)+)/.exec(readme)?.slice(1) ?? []
  return table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''))
}

describe('the extension that is shipped', () => {
  test('asks for exactly what the README explains', () => {
    const asked = [...manifest.permissions, ...manifest.host_permissions]
    expect(asked.sort()).toEqual(documented().sort())
    expect(Object.keys(manifest).filter((key) => /optional|externally|web_accessible/.test(key))).toEqual([])
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches)
    expect([...new Set(matches)].sort()).toEqual([...manifest.host_permissions].sort())
  })

  test('forbids its own pages every connection', () => {
    expect(manifest.content_security_policy.extension_pages).toMatch(/default-src 'none'.*connect-src 'none'/)
  })

  test.each(inChatPages)('%s is at most 60 KB, packed', (name) => {
    expect(gzipSync(readFileSync(join(BUILT, name))).length).toBeLessThanOrEqual(60 * KB)
  })

  test('knows what messages mean by at most 200 KB of data', () => {
    const folder = join(ROOT, 'sales/language')
    const data = readdirSync(folder).filter((name) => /-weights\.ts$/.test(name))
    expect(data.length).toBeGreaterThan(0)
    const size = data.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(size).toBeLessThanOrEqual(200 * KB)
  })
})

describe('what the browser says of it', () => {
  const messages = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(join(BUILT, '_locales', language, 'messages.json'), 'utf8'))
  const wanted = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map(([, name]) => name)

  test.each(LANGUAGES)('is there in %s: name, description and every key', (language) => {
    expect(wanted).toContain('description')
    expect(Object.keys(messages(language)).sort()).toEqual([...wanted].sort())
    for (const { message } of Object.values(messages(language))) expect(message.trim()).not.toBe('')
    expect(messages(language).description?.message.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION)
  })

  test('is other words in each language, all but the name', () => {
    const said = wanted.filter((name) => name !== 'name')
    for (const name of said) {
      const texts = LANGUAGES.map((language) => messages(language)[name ?? '']?.message)
      expect([...new Set(texts)]).toHaveLength(LANGUAGES.length)
    }
  })

  test('is read by it: no name of a message is left on its page of keys', async () => {
    const extension = await launchExtension()
    try {
      const said = await extension.inWorker(async () => {
        const { name, description } = chrome.runtime.getManifest()
        const keys = (await chrome.commands.getAll()).filter(({ name }) => !name?.startsWith('_'))
        return [name, description ?? '', ...keys.map(({ description }) => description ?? '')]
      }, null)
      const english = wanted.map((name) => messages('en')[name ?? '']?.message)
      expect(said.sort()).toEqual(english.sort())
    } finally {
      await extension.close()
    }
  })
})
