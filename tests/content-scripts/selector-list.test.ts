import { beforeEach, describe, expect, test } from 'vitest'
import { addAll, allOf, firstOf, singly } from '@/content-scripts/host-page/selector-list'

beforeEach(() => {
  document.body.innerHTML =
    '<p class="a" id="1"></p><p class="b" id="2"><i class="a b" id="3"></i></p><b title="x, y" id="4"></b>'
})

describe('a list of selectors, one by one', () => {
  test.each([
    ['.a', ['.a']],
    ['.a, .b', ['.a', '.b']],
    ['[title="x, y"], .b', ['[title="x, y"]', '.b']],
    ["[title='it\"s, y'],.b", ["[title='it\"s, y']", '.b']],
    ['[title="\\", "], .b', ['[title="\\", "]', '.b']],
    ['p:is(.a, .b):not(:has(i, b)), .b', ['p:is(.a, .b):not(:has(i, b))', '.b']],
    ['.a /* , */, .b', ['.a /* , */, .b']],
  ])('%s', (list, selectors) => {
    expect(singly(list)).toEqual(selectors)
  })
})

test.each(['.a', '.b, .a', '.none, .b', '.a, .a', '[title="x, y"], .b', '.none, .neither'])(
  'what %s finds is what the page itself would answer',
  (list) => {
    expect(firstOf(document, list)?.id).toBe(document.querySelector(list)?.id)
    const ids = (found: Iterable<Element>) => [...found].map(({ id }) => id)
    expect(ids(allOf(document, list))).toEqual(ids(document.querySelectorAll(list)))
    const found: Element[] = []
    addAll(found, document, list)
    expect(new Set(ids(found))).toEqual(new Set(ids(document.querySelectorAll(list))))
  },
)
