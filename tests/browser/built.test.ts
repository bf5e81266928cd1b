import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BUILT } from './extension'

const ROOT = join(BUILT, '../..')
const manifest = JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8'))
const KB = 1_000

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

  test.each(readdirSync(join(BUILT, 'content-scripts')))('%s is at most 60 KB, packed', (name) => {
    expect(gzipSync(readFileSync(join(BUILT, 'content-scripts', name))).length).toBeLessThanOrEqual(60 * KB)
  })

  test('knows what messages mean by at most 200 KB of data', () => {
    const folder = join(ROOT, 'sales/language')
    const data = readdirSync(folder).filter((name) => /-weights\.ts$/.test(name))
    expect(data.length).toBeGreaterThan(0)
    const size = data.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
    expect(size).toBeLessThanOrEqual(200 * KB)
  })
})
