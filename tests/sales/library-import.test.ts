import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { libraryFile } from '@/sales/library-export'
import { planImport, readLibrary } from '@/sales/library-import'
import { cleanText, type QuickReply, REPLY_KINDS, WRITINGS } from '@/sales/quick-replies'
import { STAGES } from '@/sales/stages'
import { reply, text } from './library'

const json = (...replies: unknown[]) => JSON.stringify(replies)
const plan = (kept: QuickReply[], file: string, format: 'json' | 'csv' = 'json') =>
  planImport(kept, readLibrary(format, file), 'en')
const kinds = ({ problems }: { problems: { kind: string; row: number | null; field: string }[] }) =>
  problems.map(({ kind, row, field }) => [kind, row, field])

const words = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('=1+1', "'=x", '-5', 'a;b,"c"\nd', '{{x}}'),
  )
  .map(cleanText)
  .filter((one) => one !== '')
const someReply: fc.Arbitrary<QuickReply> = fc
  .record({
    id: fc.uuid(),
    kind: fc.constantFrom(...REPLY_KINDS),
    titles: fc.record({ ka: words, en: words }, { requiredKeys: [] }),
    shortcut: fc.constantFrom('', '/price', '=1'),
    labels: fc.subarray(['signal:order', 'objection:price'] as const).map((labels) => [...labels]),
    stage: fc.option(fc.constantFrom(...STAGES)),
    variants: fc.array(
      fc.record({ writing: fc.constantFrom(...WRITINGS), tactic: fc.constantFrom('A', 'gift'), text: words }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    experiment: fc.constantFrom<[string, string] | null>(null, ['A', 'gift']),
  })
  .map((told) => reply(told.id, told))

describe('an exported library', () => {
  test.each(['json', 'csv'] as const)('as %s comes back whole', (format) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(someReply, { selector: ({ id }) => id, minLength: 1, maxLength: 6 }),
        (replies) => {
          const file = libraryFile(replies, new Map(), { format, managed: false, now: 0 })
          const again = plan([], file.text, format)
          expect(again.problems).toEqual([])
          const told = again.put.map(
            ({ reply: { titles, labels, variants, stage, kind, experiment, shortcut } }) => ({
              titles: { ...titles },
              labels,
              variants,
              stage,
              kind,
              experiment,
              shortcut,
            }),
          )
          expect(told).toEqual(
            replies.map(({ titles, labels, variants, stage, kind, experiment, shortcut }) => ({
              titles,
              labels,
              variants,
              stage,
              kind,
              experiment,
              shortcut,
            })),
          )
        },
      ),
      { numRuns: 60 },
    )
  })

  test('is no formula for a spreadsheet', () => {
    const file = libraryFile([reply('=cmd', { variants: [text('en', '=HYPERLINK("x")')] })], new Map(), {
      format: 'csv',
      managed: false,
      now: 0,
    })
    expect(file.text).toContain(`'=cmd,`)
    expect(file.text).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('a JSON file', () => {
  const short = { id: 'a', title: { en: 'Hello' }, text: { en: 'Hi {{customer}}', ka: 'გამარჯობა' } }

  test('may be a plain list with one text per language', () => {
    const { changes, put, problems } = plan([], json(short))
    expect(problems).toEqual([])
    expect(changes).toEqual([{ id: 'a', title: 'Hello', kind: 'added' }])
    expect(put[0]?.reply.variants.map(({ writing }) => writing)).toEqual(['ka', 'en'])
  })

  test('changes what it names and leaves all else as it is', () => {
    const kept = [reply('a', { order: 4 }), reply('b', { order: 7 })]
    const { changes, put, remove } = plan(kept, json(short, { ...short, id: 'c' }))
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'changed'],
      ['c', 'added'],
    ])
    expect(put.map((one) => [one.reply.id, one.reply.order, one.reply.version])).toEqual([
      ['a', 4, 2],
      ['c', 8, 1],
    ])
    expect(remove).toEqual([])
    expect(
      plan(
        put.map((one) => one.reply),
        json(short),
      ).changes,
    ).toMatchObject([{ kind: 'same' }])
  })

  test('names every bad row with its field, and takes the good ones', () => {
    const bad = [
      { ...short, id: 'b', text: {} },
      { ...short, id: 'c', labels: ['signal:nothing'] },
      { ...short, id: 'd', text: { en: 'x'.repeat(100_000) } },
      { ...short, id: 'a' },
      { ...short, id: 'e', picture: 'data:image/svg+xml;base64,AAAA' },
      { title: { en: 'No id' }, text: { en: 'x' } },
      'text',
      null,
    ]
    const read = plan([], json(short, ...bad))
    expect(read.put.map((one) => one.reply.id)).toEqual(['a'])
    expect(kinds(read).slice(0, 6)).toEqual([
      ['missing', 2, 'text'],
      ['unknown-value', 3, 'labels'],
      ['too-long', 4, 'text'],
      ['twice', 5, 'id'],
      ['wrong-form', 6, 'picture'],
      ['missing', 7, 'id'],
    ])
    expect(new Set(read.problems.map(({ row }) => row))).toEqual(new Set([2, 3, 4, 5, 6, 7, 8, 9]))
  })

  test.each([['{'], ['{"format":"other","replies":[]}'], ['<html>'], ['']])('%j is no library', (file) => {
    expect(kinds(plan([reply('a')], file))).toEqual([['not-readable', null, '']])
  })

  test('of any content throws nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(plan([], JSON.stringify(value)).remove).toEqual([])
      }),
    )
  })

  test('hostile text stays text, and only what turns the reading direction is taken out', () => {
    const hostile = '<img src=x onerror=alert(1)> \u202egnp.exe {{a{{b}}c}}\r\nend\u0000'
    const { put } = plan([], json({ ...short, text: { en: hostile } }))
    expect(put[0]?.reply.variants[0]?.text).toBe('<img src=x onerror=alert(1)> gnp.exe {{a{{b}}c}}\nend')
  })
})

describe('a table', () => {
  test('may be written by hand, with ";" between its cells', () => {
    const { put, problems } = plan(
      [],
      'shortcut;title;text_ka;text_ru\r\n/hi;Hello;გამარჯობა;Здравствуйте\r\n',
      'csv',
    )
    expect(problems).toEqual([])
    expect(put[0]?.reply).toMatchObject({ id: '/hi', titles: { en: 'Hello' }, shortcut: '/hi' })
    expect(put[0]?.reply.variants).toEqual([text('ka', 'გამარჯობა'), text('ru', 'Здравствуйте')])
  })

  test('a text without a language is read for it', () => {
    const { put } = plan(
      [],
      'text\n"რა ღირს?"\n"ra girs es kaba?"\n"Сколько стоит?"\n"How much is it?"\n',
      'csv',
    )
    expect(put.map((one) => one.reply.variants[0]?.writing)).toEqual(['ka', 'ka-Latn', 'ru', 'en'])
  })

  test('without a column of texts, or with open quotation marks, says so', () => {
    expect(kinds(plan([], 'id,title\na,b', 'csv'))).toEqual([['missing-column', null, 'text']])
    const broken = plan([], 'id,text_en\na,good\nb,"never closed', 'csv')
    expect(broken.put.map((one) => one.reply.id)).toEqual(['a'])
    expect(kinds(broken)).toContainEqual(['broken-quotes', 2, ''])
  })
})

describe('a managed library', () => {
  const managed = (version: number, ...ids: string[]) =>
    JSON.stringify({
      format: 'chat-to-order-replies',
      version,
      managed: true,
      replies: ids.map((id) => ({ id, text: { en: `Version ${version}` } })),
    })
  const installed = plan([], managed(5, 'a', 'b')).put.map((one) => one.reply)

  test('takes the place of the former one as a whole, and leaves own replies alone', () => {
    const { changes } = plan([...installed, reply('own')], managed(6, 'a', 'c'))
    expect(changes.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'changed'],
      ['c', 'added'],
      ['b', 'removed'],
    ])
  })

  test('is not overwritten by an ordinary file, nor by an older one', () => {
    expect(kinds(plan(installed, json({ id: 'a', text: { en: 'mine' } })))).toEqual([['managed', 1, 'id']])
    const older = plan(installed, managed(4, 'z'))
    expect(kinds(older)).toEqual([['older-library', null, '']])
    expect(older.put).toEqual([])
  })

  test('that was not read whole takes nothing away', () => {
    const file = managed(6, 'a').replace('"replies":[', '"replies":[null,')
    expect(plan(installed, file).remove).toEqual([])
  })
})
