import { describe, expect, test, vi } from 'vitest'
import {
  button,
  click,
  eachFromNoon,
  inside,
  mounted,
  openChat,
  overlays,
  press,
  settingsOf,
  settle,
  type,
  waitingChat,
  words,
} from './overlay-mounted'

eachFromNoon()

const ana = () => waitingChat('ანა', 72)
const gio = () => waitingChat('გიორგი', 368)

describe('what stands over the page', () => {
  test('a chip while nobody waits, a panel as soon as somebody does', async () => {
    const { inputs } = mounted()
    await settle()
    expect(words()).toBe('Nobody is waiting')
    inputs.live.value = { madeAt: Date.now(), waiting: [ana()] }
    await settle()
    expect(words()).toContain('Waiting 1')
  })

  test('in a narrow thread a chip, and the panel as soon as the chip is pressed', async () => {
    const { inputs } = mounted({ waiting: [ana()] })
    const composer = new DOMRect(610, 660, 400, 50)
    const around = { header: null, details: null, composer, lastMessage: null }
    inputs.layout.mockReturnValue({ thread: new DOMRect(600, 0, 420, 720), ...around })
    inputs.pageChanged.value += 1
    await settle()
    expect(words()).toBe('1 waiting · 1:12')
    await click(button('1 waiting'))
    expect(words()).toContain('ანა')
  })

  test('nothing over a page that loads or where nobody is signed in', async () => {
    const { inputs } = mounted()
    for (const state of ['loading', 'signed-out'] as const) {
      inputs.page.value = state
      await settle()
      expect(words()).toBe('')
    }
  })

  test('the queue stands by urgency: over, close, calm, off; the longest first; last words where known', async () => {
    const marina = waitingChat('Марина', 260, { platform: 'messenger', site: 'meta-business-suite' })
    const { inputs } = mounted({ waiting: [ana(), marina, gio(), waitingChat('ნინო', 761)] })
    inputs.previews.value = new Map([[ana().conversationId, 'ფასი?']])
    await settle()
    const names = [...inside().querySelectorAll('.queue-who')].map((name) => name.textContent)
    expect(names).toEqual(['ნინო', 'გიორგი', 'Марина', 'ანა'])
    expect(words()).toContain('ფასი?')
  })

  test('the clock ticks each second, and stands still while the page is not seen', async () => {
    const { inputs } = mounted({ waiting: [ana()] })
    inputs.open.value = openChat(ana())
    await settle(3_000)
    expect(inside().querySelector('.clock-time')?.textContent).toBe('1:15')
    see('hidden')
    await settle(60_000)
    expect(vi.getTimerCount()).toBe(0)
    expect(inside().querySelector('.clock-time')?.textContent).toBe('1:15')
    see('visible')
    await settle()
    expect(inside().querySelector('.clock-time')?.textContent).toBe('2:15')
  })

  test('no timer runs while nobody waits', async () => {
    mounted()
    await settle()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('it wears the page’s theme and its own language', async () => {
    const { inputs } = mounted({ settings: settingsOf({ language: 'ka' }) })
    inputs.theme.value = 'dark'
    await settle()
    expect(overlays()[0]?.getAttribute('data-theme')).toBe('dark')
    expect(overlays()[0]?.getAttribute('lang')).toBe('ka')
    expect(words()).toBe('არავინ ელოდება')
  })

  test('the page is measured once per change, not per tick', async () => {
    const { inputs } = mounted({ waiting: [ana()] })
    await settle()
    const before = inputs.layout.mock.calls.length
    await settle(5_000)
    expect(inputs.layout.mock.calls.length).toBe(before)
    inputs.pageChanged.value += 1
    expect(inputs.layout.mock.calls.length).toBe(before + 1)
  })
})

describe('keys', () => {
  test('Alt+H hides it to a tab at the edge, and shows it again', async () => {
    mounted({ waiting: [ana()] })
    await settle()
    expect(await press('h', { altKey: true })).toBe(false)
    expect(words()).toBe('')
    expect(button('Show, Alt+H')).toBeTruthy()
    await press('h', { altKey: true })
    expect(words()).toContain('Waiting 1')
  })

  test('on a Georgian keyboard too: by the key’s place', async () => {
    mounted({ waiting: [ana()] })
    await settle()
    await press('ჰ', { altKey: true, code: 'KeyH' })
    expect(button('Show, Alt+H')).toBeTruthy()
  })

  test.each([
    ['a plain letter', 'o', {}],
    ['Ctrl+Alt+H, as AltGr is', 'h', { altKey: true, ctrlKey: true }],
    ['Alt with another letter', 'p', { altKey: true }],
    ['Alt+O while no chat is open', 'o', { altKey: true }],
    ['Alt+W while nobody waits', 'w', { altKey: true }],
  ])('the page keeps %s', async (_name, key, init) => {
    mounted()
    await settle()
    const heard = vi.fn()
    document.body.addEventListener('keydown', heard, { once: true })
    expect(await press(key, init)).toBe(true)
    expect(heard).toHaveBeenCalled()
  })

  test('N on a row of the queue: no reply needed', async () => {
    const { inputs } = mounted({ waiting: [ana(), gio()] })
    await settle()
    await press('w', { altKey: true })
    await press('ArrowDown')
    await press('n')
    expect(inputs.dismissWait).toHaveBeenCalledExactlyOnceWith('id of ანა')
  })

  test('a wait that could not be dismissed is said', async () => {
    const { inputs } = mounted({ waiting: [ana()] })
    inputs.dismissWait.mockResolvedValue(false)
    await settle()
    await click(button('No reply needed: ანა'))
    expect(words()).toContain('Not saved. Try again')
  })

  test('Alt and an arrow move it and keep its place', async () => {
    const { kept } = mounted({ waiting: [ana()] })
    await settle()
    await press('w', { altKey: true })
    await press('ArrowLeft', { altKey: true })
    await press('ArrowDown', { altKey: true })
    expect(kept).toEqual([
      { right: window.innerWidth - 20 - 16, top: 72 },
      { right: window.innerWidth - 20 - 16, top: 72 + 16 },
    ])
  })
})

describe('outcome', () => {
  async function withOpenChat(changes?: Parameters<typeof openChat>[1]) {
    const started = mounted({ waiting: [ana()] })
    started.inputs.open.value = openChat(ana(), changes)
    await settle()
    return started
  }

  test('ordered: Alt+O, the value, Enter', async () => {
    const { inputs } = await withOpenChat()
    await press('o', { altKey: true })
    await type('145,50')
    await press('Enter')
    expect(inputs.recordOutcome).toHaveBeenCalledExactlyOnceWith({
      id: expect.any(String),
      conversationId: 'id of ანა',
      at: expect.any(Number),
      kind: 'order',
      money: { value: 145.5, currency: 'GEL' },
      reason: null,
      note: null,
    })
    expect(words()).toContain('Order: 145.50 ₾')
  })

  test('an order without a value: two keys', async () => {
    const { inputs } = await withOpenChat()
    await press('o', { altKey: true })
    await press('Enter')
    expect(inputs.recordOutcome.mock.calls[0]?.[0]).toMatchObject({ kind: 'order', money: null })
  })

  test('another currency, the shop’s own first', async () => {
    const { inputs } = mounted({ settings: settingsOf({ currency: 'EUR' }) })
    inputs.open.value = openChat(ana())
    await settle()
    await press('o', { altKey: true })
    const offered = [...inside().querySelectorAll('fieldset button')].map((one) => one.textContent)
    expect(offered).toEqual(['EUR', 'GEL', 'USD'])
    await type('20')
    await click(button('USD'))
    await press('Enter')
    expect(inputs.recordOutcome.mock.calls[0]?.[0]).toMatchObject({ money: { value: 20, currency: 'USD' } })
  })

  test('a value that is no number is refused at its field', async () => {
    const { inputs } = await withOpenChat()
    await press('o', { altKey: true })
    await type('a lot')
    await press('Enter')
    expect(inputs.recordOutcome).not.toHaveBeenCalled()
    expect(words()).toContain('Write a number, like 145 or 145.50')
  })

  test('lost: Alt+L and the number of the reason, retired ones left out', async () => {
    const settings = settingsOf()
    settings.lostReasons = settings.lostReasons.map((one) => ({
      ...one,
      retired: one.id === 'too-expensive',
    }))
    const { inputs } = mounted({ settings })
    inputs.open.value = openChat(ana())
    await settle()
    await press('l', { altKey: true })
    await press('1')
    expect(inputs.recordOutcome.mock.calls[0]?.[0]).toMatchObject({
      kind: 'lost',
      reason: 'cheaper-elsewhere',
      money: null,
    })
    expect(words()).toContain('Lost: cheaper elsewhere')
  })

  test('"other" asks for a note before it is recorded', async () => {
    const { inputs } = await withOpenChat()
    await press('l', { altKey: true })
    await press('0')
    await press('Enter')
    expect(words()).toContain('Write a few words')
    await type('moved abroad')
    await press('Enter')
    expect(inputs.recordOutcome.mock.calls.map(([outcome]) => [outcome.reason, outcome.note])).toEqual([
      ['other', 'moved abroad'],
    ])
  })

  test('undone within ten seconds', async () => {
    const { inputs } = await withOpenChat()
    await press('l', { altKey: true })
    await press('2')
    await settle(9_000)
    await click(button('Undo'))
    expect(inputs.undoOutcome).toHaveBeenCalledExactlyOnceWith(inputs.recordOutcome.mock.calls[0]?.[0].id)
    expect(words()).not.toContain('Lost: cheaper elsewhere')
  })

  test('after ten seconds there is nothing to undo', async () => {
    await withOpenChat()
    await press('l', { altKey: true })
    await press('2')
    await settle(11_000)
    expect(() => button('Undo')).toThrow('No button')
  })

  test('a correction keeps the instant of what it corrects', async () => {
    const outcome = {
      id: 'old',
      conversationId: 'id of ანა',
      at: 5,
      kind: 'lost',
      money: null,
      reason: 'trust',
      note: null,
    } as const
    const { inputs } = await withOpenChat({ outcome, enquiry: { id: 'e', openedAt: 0, open: false } })
    expect(words()).toContain('Lost: trust')
    await press('o', { altKey: true })
    await press('Enter')
    const corrected = inputs.recordOutcome.mock.calls[0]?.[0]
    expect(corrected).toMatchObject({ kind: 'order', at: 5 })
    expect(corrected?.id).not.toBe('old')
  })

  test('what was not recorded stays in its card, and says so', async () => {
    const { inputs } = await withOpenChat()
    inputs.recordOutcome.mockResolvedValue(false)
    await press('o', { altKey: true })
    await type('145')
    await press('Enter')
    expect(words()).toContain('Not recorded. Try again')
    expect(inside().querySelector('input')?.value).toBe('145')
  })

  test('Esc closes the card, gives focus back to the composer, and never reaches the page', async () => {
    const composer = document.createElement('textarea')
    document.body.append(composer)
    composer.focus()
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    await withOpenChat()
    await press('o', { altKey: true })
    expect(inside().activeElement?.tagName).toBe('INPUT')
    await press('Escape')
    document.removeEventListener('keydown', heard)
    expect(inside().querySelector('.card')).toBeNull()
    expect(document.activeElement).toBe(composer)
    expect(heard).not.toHaveBeenCalled()
  })

  test('a card goes with its chat, unless a hand is in it', async () => {
    const { inputs } = await withOpenChat()
    await press('o', { altKey: true })
    inputs.open.value = openChat(gio())
    await settle()
    expect(words()).toContain('Orderანა')
    await type('99')
    await press('Enter')
    expect(inputs.recordOutcome.mock.calls[0]?.[0].conversationId).toBe('id of ანა')
  })
})

describe('a good guest', () => {
  test('takes no focus', async () => {
    const composer = document.createElement('textarea')
    document.body.append(composer)
    composer.focus()
    mounted({ waiting: [ana()] })
    await settle()
    expect(document.activeElement).toBe(composer)
  })

  test('a press on a button leaves the composer its caret', async () => {
    mounted({ waiting: [ana()] })
    await settle()
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true })
    Object.defineProperty(pressed, 'isTrusted', { value: true })
    button('Collapse').dispatchEvent(pressed)
    expect(pressed.defaultPrevented).toBe(true)
  })

  test('does nothing on events that a script of the page made up', async () => {
    const { inputs } = mounted({ waiting: [ana()] })
    inputs.open.value = openChat(ana())
    await settle()
    await click(button('No reply needed: ანა'), false)
    await click(button('Order'), false)
    await press('l', { altKey: true, byPerson: false })
    await press('h', { altKey: true, byPerson: false })
    expect(inputs.dismissWait).not.toHaveBeenCalled()
    expect(inside().querySelector('.card')).toBeNull()
    expect(words()).toContain('Waiting 1')
  })

  test('what is typed inside never reaches the page', async () => {
    const { inputs } = mounted()
    inputs.open.value = openChat(ana())
    await settle()
    await press('o', { altKey: true })
    const heard = vi.fn()
    for (const event of ['keydown', 'input', 'submit']) document.addEventListener(event, heard)
    await type('145')
    await press('5')
    await press('Enter')
    for (const event of ['keydown', 'input', 'submit']) document.removeEventListener(event, heard)
    expect(heard).not.toHaveBeenCalled()
  })

  test('is in the document exactly once, also after an older copy left itself behind', async () => {
    document.documentElement.append(document.createElement('chat-to-order-overlay'))
    mounted()
    expect(overlays()).toHaveLength(1)
  })

  test('is put back at most five times a minute', async () => {
    mounted()
    for (let times = 0; times < 5; times += 1) {
      overlays()[0]?.remove()
      await settle()
      expect(overlays()).toHaveLength(1)
    }
    overlays()[0]?.remove()
    await settle()
    expect(overlays()).toHaveLength(0)
  })

  test('leaves nothing behind: no element, no timer, no listener', async () => {
    const spies = [window, document].map((target) => ({
      added: vi.spyOn(target, 'addEventListener'),
      removed: vi.spyOn(target, 'removeEventListener'),
    }))
    const { inputs, stop } = mounted({ waiting: [ana()] })
    inputs.open.value = openChat(ana())
    await settle()
    await press('o', { altKey: true })
    stop.abort()
    await settle()
    expect(overlays()).toHaveLength(0)
    expect(vi.getTimerCount()).toBe(0)
    for (const { added } of spies) {
      const unbound = added.mock.calls.filter(
        ([, , options]) => !(typeof options === 'object' && options.signal === stop.signal),
      )
      expect(unbound.map(([type]) => type)).toEqual([])
    }
    const asked = inputs.layout.mock.calls.length
    inputs.pageChanged.value += 1
    inputs.live.value = { madeAt: 0, waiting: [gio()] }
    await settle()
    expect(inputs.layout.mock.calls.length).toBe(asked)
    expect(pressAltHOnThePage()).toBe(true)
    vi.restoreAllMocks()
  })
})

function see(state: 'visible' | 'hidden') {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  document.dispatchEvent(new Event('visibilitychange'))
}

/** Alt+H at a page from which the overlay is gone. */
function pressAltHOnThePage(): boolean {
  const event = new KeyboardEvent('keydown', {
    key: 'h',
    code: 'KeyH',
    altKey: true,
    bubbles: true,
    cancelable: true,
  })
  Object.defineProperty(event, 'isTrusted', { value: true })
  return document.body.dispatchEvent(event)
}
