import { afterEach, expect, test, vi } from 'vitest'
import { findAllElsewhere, findElsewhere } from '@/content-scripts/host-page/elsewhere'

const DIALOG = '[role="dialog"]'
const PAGE = `
  <div id="app">
    <div role="dialog" id="around"><div id="thread"><i role="dialog"></i></div><b role="dialog" id="beside"></b></div>
    <ul id="chats"><li role="dialog"></li></ul>
  </div>
  <div id="layer"><div role="dialog" id="over"></div></div>`

afterEach(() => {
  document.body.innerHTML = ''
  vi.restoreAllMocks()
})

function long(): Element[] {
  return ['thread', 'chats'].map((id) => document.getElementById(id)).filter((one) => one !== null)
}

test('everything but what stands in the long parts is found, in the order of the page', () => {
  document.body.innerHTML = PAGE
  expect(findAllElsewhere(document, DIALOG, long()).map(({ id }) => id)).toEqual(['around', 'beside', 'over'])
  expect(findAllElsewhere(document, DIALOG, []).length).toBe(document.querySelectorAll(DIALOG).length)
})

test('the long parts are not even searched', () => {
  document.body.innerHTML = PAGE
  const searched = vi.spyOn(Element.prototype, 'querySelectorAll')
  findAllElsewhere(document, DIALOG, long())
  const roots = searched.mock.contexts as Element[]
  expect(roots.some((root) => long().some((part) => root.contains(part)))).toBe(false)
})

test('ways are tried one after another, and the first that fits wins', () => {
  document.body.innerHTML = PAGE
  const ways = ['#none', DIALOG].map((find) => ({ seen: '2026-11', find, because: 'test' }))
  const find = (fits?: (one: HTMLElement) => boolean) =>
    findElsewhere(document, { name: 'a dialog', ways }, long(), fits)?.id
  expect(find()).toBe('around')
  expect(find(({ id }) => id === 'over')).toBe('over')
  expect(find(() => false)).toBeUndefined()
})
