import { fileURLToPath } from 'node:url'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser } from '../../scripts/find-browser'
import { bundle } from '../stand-ins/serve'

const PAGE = fileURLToPath(new URL('../stand-ins/editors/page.ts', import.meta.url))
const OURS = fileURLToPath(new URL('../../content-scripts/host-page/insert-text.ts', import.meta.url))
const COMPOSER = '[contenteditable="true"], textarea'
const TEXT = 'გამარჯობა 👋🏽\nLine two 👨‍👩‍👧\n\nберу „ბოლო“'
/** No hand is faster with its next key, in milliseconds; an editor hears of a new caret in between. */
const NEXT_KEY = 100
const LINES = TEXT.split('\n').filter(Boolean)

let browser: Browser
let page: Page
let session: CDPSession
let world: number

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: findBrowser(), chromiumSandbox: false })
  page = await browser.newPage()
  session = await page.context().newCDPSession(page)
  const script = await bundle(PAGE)
  await page.route('https://editors.example/**', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      // Draft.js was written for bundlers that knew `global`.
      body: `<!doctype html><meta charset="utf-8"><body><script>var global = window</script><script>${script.replaceAll('</script', '<\\/script')}</script><button>elsewhere</button></body>`,
    }),
  )
})
afterAll(() => browser?.close())
afterEach(async () => expect(await sends()).toBe(0))

/** The page anew, with our code beside it in a world of its own, as a content script has it. */
async function open(editor: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`https://editors.example/#${editor}`)
  await page.locator(COMPOSER).waitFor()
  const { frameTree } = await session.send('Page.getFrameTree')
  const made = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
  world = made.executionContextId
  await inOurWorld((await bundle(OURS)).replace(/^(?:var|const|let) standInPage/m, 'globalThis.standInPage'))
}

async function inOurWorld(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

const insert = (text = TEXT) =>
  inOurWorld(`(() => {
    const find = () => document.querySelector(${JSON.stringify(COMPOSER)})
    const read = () => find().value ?? find().innerText
    return standInPage.insertText(find(), ${JSON.stringify(text)}, read)
  })()`)

const state = () => page.evaluate(() => window.composer.state())
/** Without the empty lines, of which each editor has its own idea. */
const stateLines = async () => (await state()).split('\n').filter(Boolean)
const sends = () => page.evaluate(() => window.composer.sends())

const EDITORS = ['lexical-plain', 'lexical-rich', 'draft', 'textarea', 'plain']

describe.each(EDITORS)('%s, without sending', (editor) => {
  test('takes every line, Georgian and emoji whole', async () => {
    await open(editor)
    await page.locator(COMPOSER).click()
    expect(await insert()).toBe('inserted')
    expect(await stateLines()).toEqual(LINES)
  })

  test('at the caret, with the draft around it kept', async () => {
    await open(editor)
    await page.locator(COMPOSER).click()
    await page.keyboard.type('AB')
    await page.waitForTimeout(NEXT_KEY)
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(NEXT_KEY)
    expect(await insert('one\ntwo')).toBe('inserted')
    expect(await stateLines()).toEqual(['A one', 'twoB'])
    // What is typed next stands behind it.
    await page.keyboard.type('!')
    expect(await stateLines()).toEqual(['A one', 'two!B'])
  })

  test('without focus behind the draft, and a selection is not overwritten', async () => {
    await open(editor)
    await page.locator(COMPOSER).click()
    await page.keyboard.type('Hi')
    await page.locator('button').click()
    expect(await insert('one')).toBe('inserted')
    expect(await stateLines()).toEqual(['Hi one'])
    await page.keyboard.press('Control+a')
    await page.waitForTimeout(NEXT_KEY)
    expect(await insert('two')).toBe('inserted')
    expect(await stateLines()).toEqual(['Hi one two'])
  })

  test('one undo takes it back', async () => {
    await open(editor)
    await page.locator(COMPOSER).click()
    await page.keyboard.type('Hi ')
    expect(await insert()).toBe('inserted')
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await state()).trim()).toBe('Hi')
  })
})

describe('what does not arrive is noticed', () => {
  test('nothing came of it, and nothing is written past the editor', async () => {
    await open('deaf')
    await page.locator(COMPOSER).click()
    expect(await insert()).toBe('nothing-arrived')
    expect((await state()).trim()).toBe('')
  })

  test('lines were lost', async () => {
    await open('garbling')
    await page.locator(COMPOSER).click()
    expect(await insert()).toBe('not-whole')
  })
})
