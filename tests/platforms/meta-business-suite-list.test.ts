import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  ACCOUNT,
  group,
  INBOX,
  list,
  listOf,
  NOW,
  open,
  type RowParts,
  row,
  said,
  show,
  thread,
} from './meta-business-suite-page'

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  document.documentElement.lang = ''
})

const KA = { day: 'დღეს', time: '13:01' }
const rowsOf = (...rows: RowParts[]) => open(INBOX, listOf(...rows)).readList()?.rows ?? []
const lastFrom = (...rows: RowParts[]) => rowsOf(...rows).map((one) => one.lastFrom)

describe('rows of the chat list', () => {
  test('name, words, time and account of a row', () => {
    const [nino] = rowsOf({
      name: '\u200eნინო ბ.',
      snippet: 'რა ღირს? <img alt="😊">',
      utime: '1795600000.826',
      ...KA,
    })
    expect(nino).toEqual({
      conversation: { platform: null, account: ACCOUNT, threadId: null, customer: 'ნინო ბ.' },
      kind: 'customer',
      shown: { at: 1795600000826, precision: 'exact' },
      lastFrom: 'customer',
      unread: 0,
      preview: 'რა ღირს? 😊',
      open: false,
    })
  })

  test('neither the banner, nor hover buttons, nor the loading row is a row', () => {
    const names = rowsOf(
      { name: '.', snippet: 'можете прайс', ...KA },
      { name: '995500000000', snippet: 'თქვენ: დიახ', ...KA, place: '1:priority' },
    )
    expect(names.map(({ conversation }) => conversation.customer)).toEqual(['.', '995500000000'])
  })

  test('nested wrappers of one row make one row', () => {
    const nested = `<div role="presentation"><div role="presentation">${row({ name: 'Nino', snippet: 'hi', ...KA })}</div></div>`
    expect(open(INBOX, list(nested)).readList()?.rows).toHaveLength(1)
  })

  test.each([
    ['13:01', '', new Date(2026, 10, 25, 13, 1), 'minute'],
    ['9:15\u202fAM', 'Today', new Date(2026, 10, 25, 9, 15), 'minute'],
    ['19:42', 'გუშინ', new Date(2026, 10, 24, 19, 42), 'minute'],
    ['გუშ', 'გუშინ', new Date(2026, 10, 24), 'day'],
    ['შაბ', 'შაბათი', new Date(2026, 10, 21), 'day'],
    ['Вс', 'воскресенье', new Date(2026, 10, 22), 'day'],
    ['8 ივნისი', '8 ივნისი', new Date(2026, 5, 8), 'day'],
    ['13 მაისი. 2025', '13 მაისი. 2025', new Date(2025, 4, 13), 'day'],
  ])('without data-utime the row is read by its words: %s %s', (time, day, at, precision) => {
    expect(rowsOf({ name: 'Nino', snippet: 'hi', time, day })[0]?.shown).toEqual({
      at: at.getTime(),
      precision,
    })
  })

  test('a time that the table does not know is unknown', () => {
    expect(rowsOf({ name: 'Nino', snippet: 'hi', time: '10m' })[0]?.shown).toBeNull()
  })

  test('unread is the weight of the name alone', () => {
    const rows = rowsOf(
      { name: 'Nino', snippet: 'hi', weight: 700 },
      { name: 'Gio', snippet: 'hi', weight: 400 },
    )
    expect(rows.map(({ unread }) => unread)).toEqual(['some', 0])
  })

  test('unread cannot be told where a part of a page has neither the page’s styles nor its own', () => {
    expect(rowsOf({ name: 'Gio', snippet: 'hi' })[0]?.unread).toBe(0)
    const bare = list(row({ name: 'Gio', snippet: 'hi' }).replace('style="font-weight:400"', ''))
    expect(open(INBOX, bare).readList()?.rows[0]?.unread).toBeNull()
  })

  test.each([
    ['tr', 'Pzt 10:15', new Date(2026, 10, 23, 10, 15), 'minute'],
    ['vi', '20 thg 11, 2026, 9:15', new Date(2026, 10, 20, 9, 15), 'minute'],
    ['id', 'Kemarin', new Date(2026, 10, 24), 'day'],
    ['', '21 Kas', new Date(2026, 10, 21), 'day'],
    ['es-la', 'ayer', new Date(2026, 10, 24), 'day'],
  ])(
    'a time in the language of the page, or in one that no other contradicts: %s %s',
    (language, time, at, precision) => {
      document.documentElement.lang = language
      expect(rowsOf({ name: 'Nino', snippet: 'hi', time })[0]?.shown).toEqual({ at: at.getTime(), precision })
    },
  )

  test('a mark of the morning is no Saturday of another language', () => {
    expect(rowsOf({ name: 'Nino', snippet: 'hi', time: '9:15 SA' })[0]?.shown).toBeNull()
  })

  test('a row that shows another customer after a re-sort is read anew', () => {
    const suite = open(INBOX, listOf({ name: 'Nino', snippet: 'first', ...KA }))
    expect(suite.readList()?.rows[0]?.conversation.customer).toBe('Nino')
    const [name, snippet] = document.querySelectorAll('._4ik4._4ik5')
    name?.querySelector('div')?.replaceChildren('Gio')
    snippet?.querySelector('div')?.replaceChildren('თქვენ: კი')
    expect(suite.readList()?.rows[0]).toMatchObject({
      conversation: { customer: 'Gio' },
      lastFrom: 'us',
      preview: 'კი',
    })
  })

  test('two customers of one name are not mixed up', () => {
    expect(
      lastFrom({ name: 'Mari', snippet: 'რა ღირს?', ...KA }, { name: 'Mari', snippet: 'თქვენ: კი', ...KA }),
    ).toEqual([null, null])
  })

  test('the row of the open thread says so', () => {
    const suite = open(
      INBOX,
      listOf({ name: 'Nino', snippet: 'hi' }, { name: 'Gio', snippet: 'hi' }),
      thread('Gio', group(said('mid.$1', 'in', 'hi'))),
    )
    expect(suite.readList()?.rows.map((one) => one.open)).toEqual([false, true])
  })
})

describe('who wrote last', () => {
  test.each([
    ['You: yes', 'yes'],
    ['თქვენ: 395 ლარი', '395 ლარი'],
    ['Du: ja', 'ja'],
    ['Bạn: có', 'có'],
    ['Вы: да', 'да'],
  ])('we did, by the prefix of the language: %s', (snippet, preview) => {
    expect(rowsOf({ name: 'Nino', snippet })[0]).toMatchObject({ lastFrom: 'us', preview })
  })

  test.each([
    ['თქვენ გაგზავნეთ დანართი.'],
    ['You sent an attachment.'],
    ['Вы отправили вложение.'],
    ['Enviaste un archivo adjunto.'],
    ['Anda mengirim lampiran.'],
    ['Du hast einen Anhang gesendet.'],
  ])('we did, by a phrase without a colon: %s', (snippet) => {
    expect(lastFrom({ name: 'Nino', snippet })).toEqual(['us'])
  })

  test.each([
    ['გამოხატა რეაქცია 🤍'],
    ['Reacted ❤️ to your message'],
    ['Nino reacted 😍 to your message'],
    ['Реакция 👍'],
    ['Mariam K. assigned this conversation to Giorgi T.'],
    ['Giorgi T.-ს მიენიჭა'],
    ['Nino replied to an ad'],
    ['Nino called you'],
    ['You missed a call from Nino'],
  ])('nobody did, where no message stands in the preview: %s', (snippet) => {
    expect(rowsOf({ name: 'Nino', snippet, ...KA })[0]).toMatchObject({ lastFrom: null, preview: null })
  })

  test('an act of ours that is not in the table is not taken for the customer', () => {
    expect(lastFrom({ name: 'Nino', snippet: 'თქვენ გაგზავნეთ ხმოვანი შეტყობინება.', ...KA })).toEqual([null])
  })

  test('the customer did, only in a language whose own prefix is known', () => {
    expect(lastFrom({ name: 'Nino', snippet: 'hello', day: 'Yesterday' })).toEqual(['customer'])
    expect(lastFrom({ name: 'Nino', snippet: 'hello', day: 'gisteren' })).toEqual([null])
  })

  test('the Russian prefix is unverified, and counts once the page has shown it', () => {
    expect(lastFrom({ name: 'Олег', snippet: 'сколько?', day: 'вчера' })).toEqual([null])
    expect(
      lastFrom({ name: 'Олег', snippet: 'сколько?', day: 'вчера' }, { name: 'Ира', snippet: 'Вы: да' }),
    ).toEqual(['customer', 'us'])
  })

  test.each([
    ['Anda: ya, ada', 'kemarin', 'ya, ada'],
    ['Vous\u00a0: oui', 'hier', 'oui'],
    ['Siz: evet', 'dünən', 'evet'],
    ['你：好', '昨天', '好'],
    ['Tú: sí', 'ayer', 'sí'],
  ])(
    'in a language that nobody described we did, by its prefix, and the others then are the customers’: %s',
    (snippet, day, preview) => {
      const rows = rowsOf({ name: 'Nino', snippet, day }, { name: 'Gio', snippet: 'ok?', day })
      expect(rows.map((one) => [one.lastFrom, one.preview])).toEqual([
        ['us', preview],
        ['customer', 'ok?'],
      ])
      expect(lastFrom({ name: 'Gio', snippet: 'ok?', day })).toEqual([null])
    },
  )

  test('a short word that is another language’s prefix is the customer’s own where the days are not in it', () => {
    const odd = { name: 'Ann', snippet: 'Tu: amigo' }
    expect(lastFrom({ ...odd, day: 'Yesterday' })).toEqual([null])
    expect(lastFrom({ ...odd, ...KA }, { name: 'Gio', snippet: 'თქვენ: კი', ...KA })).toEqual([null, 'us'])
  })

  test.each([
    'Reaccionó con ❤️ a tu mensaje',
    'Nino ❤️ tepki verdi',
    'Nino hat mit ❤️ auf deine Nachricht reagiert',
  ])('nobody did where a reaction may stand in words that are not in the table: %s', (snippet) => {
    expect(
      lastFrom({ name: 'Gio', snippet: 'Du: ja', day: 'gestern' }, { name: 'Nino', snippet, day: 'gestern' }),
    ).toEqual(['us', null])
  })

  test("another language's prefix is what a customer may have written", () => {
    expect(
      lastFrom(
        { name: 'Nino', snippet: 'თქვენ: კი' },
        { name: 'Gio', snippet: 'თქვენ: კი' },
        { name: 'Ann', snippet: 'you: two, me: three' },
      ),
    ).toEqual(['us', 'us', null])
  })

  test.each([
    'Nino commented on your post',
    'Nino прокомментировала вашу публикацию',
    'Nino comentó tu publicación',
  ])('a row that tells of a comment under a post is no chat: %s', (snippet) => {
    expect(rowsOf({ name: 'Nino', snippet })[0]?.kind).toBe('other')
  })
})

describe('other builds of the list', () => {
  test('rows of spring 2026 were links that named the thread', () => {
    const link = (id: string, name: string) =>
      `<a href="/latest/inbox/all?asset_id=1&selected_item_id=${id}&thread_type=IG_MESSAGE"><div class="_4ik4 _4ik5">${name}</div><div class="_4ik4 _4ik5">You: hi</div><abbr class="timestamp">13:01</abbr></a>`
    const suite = open(
      INBOX,
      `<div data-pagelet="BizP13NInboxUinifiedThreadListView">${link('340', 'Nino')}${link('341', 'Nino')}</div>`,
    )
    expect(
      suite
        .readList()
        ?.rows.map(({ conversation, lastFrom: from }) => [
          conversation.threadId,
          conversation.platform,
          from,
        ]),
    ).toEqual([
      ['340', 'instagram', 'us'],
      ['341', 'instagram', 'us'],
    ])
  })

  test('links to a thread in a warning, a tab or a button are no rows', () => {
    const link = (more: string) => `<a ${more} href="/latest/inbox/all?selected_item_id=9">Review</a>`
    const others = `<div role="alert">${link('')}</div><div role="tablist">${link('')}${link('role="tab"')}</div><div role="grid">${link('')}</div>`
    const suite = open(INBOX, `<div data-pagelet="BizP13NInboxUinifiedThreadListView">${others}</div>`)
    expect(suite.readList()).toEqual({ rows: [] })
  })

  test('rows whose mark is gone are found by their hover buttons', () => {
    const plain = (name: string) =>
      `<div><div><span>${name}</span></div><div>თქვენ: კი</div><div role="grid"><a role="row" href="#"><div role="gridcell"></div></a></div></div>`
    const suite = open(
      INBOX,
      `<div data-pagelet="GenericBizInboxThreadListViewBody">${plain('Nino')}${plain('Gio')}</div>`,
    )
    expect(
      suite.readList()?.rows.map(({ conversation, preview }) => [conversation.customer, preview]),
    ).toEqual([
      ['Nino', 'კი'],
      ['Gio', 'კი'],
    ])
  })

  test('rows of a part of a page that was kept by itself are found by their class', () => {
    const old = (name: string) =>
      `<div class="_5_n1"><div><div class="_4ik4 _4ik5">${name}</div><div class="_4ik4 _4ik5">You: ok</div><abbr>13:01</abbr></div></div>`
    const rows = (page: string) =>
      open(INBOX, page)
        .readList()
        ?.rows.map(({ conversation, lastFrom: from }) => [conversation.customer, from])
    expect(rows(old('Nino') + old('Gio'))).toEqual([
      ['Nino', 'us'],
      ['Gio', 'us'],
    ])
    expect(rows(`<div data-pagelet="LeftNav">${old('Nino')}</div>`)).toBeUndefined()
  })

  test('WhatsApp rows have a title and no numbered place', () => {
    const plain = (name: string) =>
      `<div class="row"><span data-surface="wec:thread_title">${name}</span><div>თქვენ: 💜</div></div>`
    const suite = open(
      '/latest/inbox/wec?asset_id=5',
      `<div><div role="alert">restricted <a href="#">x</a></div>${plain('.')}${plain('Mari')}</div>`,
    )
    expect(
      suite.readList()?.rows.map(({ conversation }) => [conversation.customer, conversation.platform]),
    ).toEqual([
      ['.', 'whatsapp'],
      ['Mari', 'whatsapp'],
    ])
  })
})

describe('where there is no list', () => {
  test.each([['/latest/inbox/facebook/'], ['/latest/inbox/instagram'], ['/latest/home']])('%s', (path) => {
    const parts = path.includes('home') ? '<main>Home</main>' : listOf({ name: 'Nino', snippet: 'hi' })
    expect(open(path, parts).readList()).toBeNull()
  })

  test('an empty inbox has no rows, which is not the same as none recognised', () => {
    expect(open(INBOX, list()).readList()).toEqual({ rows: [] })
    show('<div>something new</div>')
    expect(open(INBOX, '<div>something new</div>').readList()).toBeNull()
  })
})
