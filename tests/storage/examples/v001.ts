/** Rows as version 1 wrote them, by table. Never changed: it is what lies on the shops' disks. */
const sketch = { count: 1, sum: 210_000, min: 210_000, max: 210_000, values: [210_000], folded: null }
const empty = { count: 0, sum: 0, min: null, max: null, values: [], folded: null }
const noReplies = {
  wall: empty,
  working: empty,
  met: 0,
  missed: 0,
  readAs: { exact: 0, minute: 0, bound: 0 },
}
const figures = {
  enquiries: 1,
  openedByOperator: 0,
  replied: 1,
  unanswered: 0,
  first: { wall: sketch, working: sketch, met: 1, missed: 0, readAs: { exact: 1, minute: 0, bound: 0 } },
  later: noReplies,
  offHours: { count: 0, automatic: 0, won: 0, afterOpening: empty },
  messagesIn: 1,
  messagesOut: 1,
  orders: 1,
  orderValue: { GEL: 120 },
  lost: 0,
  lostReasons: {},
  meta: { asked: 1, answeredIn24h: 1, wall: sketch },
}
const owner = { day: '2026-09-22', operator: 'Nino', platform: 'messenger', account: '1001' }
const outcome = {
  id: 'o1',
  conversationId: 'c1',
  at: 1_790_065_200_000,
  kind: 'order',
  money: { value: 120, currency: 'GEL' },
  reason: null,
  note: null,
}

export const v001: Record<string, object[]> = {
  conversations: [
    {
      id: 'c1',
      site: 'meta-business-suite',
      platform: 'messenger',
      account: '1001',
      threadId: 't1',
      customer: 'Giorgi',
      keys: [
        '["thread","meta-business-suite","t1"]',
        '["name","meta-business-suite","1001","Giorgi"]',
        'was:c0',
      ],
      proven: true,
    },
  ],
  messages: [
    {
      conversationId: 'c1',
      key: 'm1',
      at: 1_790_064_000_000,
      precision: 'minute',
      author: 'customer',
      origin: 'thread',
      length: 12,
      courtesy: false,
      labels: [],
      seq: 0,
    },
    {
      conversationId: 'c1',
      key: 'm2',
      at: 1_790_064_210_000,
      precision: 'exact',
      author: 'me',
      origin: 'thread',
      length: null,
      courtesy: false,
      labels: [],
      seq: 0.5,
    },
  ],
  enquiries: [
    {
      id: 'c1:m1',
      conversationId: 'c1',
      day: '2026-09-22',
      openedAt: 1_790_064_000_000,
      offHours: false,
      firstResponse: {
        startedAt: 1_790_064_000_000,
        answeredAt: 1_790_064_210_000,
        author: 'me',
        precision: 'minute',
        wallMs: 210_000,
        workingMs: 210_000,
        met: true,
        offTheClock: false,
      },
      responses: [],
      waiting: null,
      firstReply: { at: 1_790_064_210_000, author: 'me' },
      closedBy: outcome,
      lastMessageAt: 1_790_064_210_000,
      messagesIn: 1,
      messagesOut: 1,
    },
  ],
  outcomes: [{ ...outcome, undoneAt: null, replacedBy: null }],
  dismissals: [{ conversationId: 'c1', at: 1_790_060_000_000 }],
  shares: [{ ...owner, conversationId: 'c1', credit: 'me', figures }],
  dayFigures: [{ ...owner, live: figures, retired: null }],
  marks: [{ name: 'retention', at: 1_780_000_000_000 }],
  setAside: [{ id: 'messages ["c1","m0"]', table: 'messages', row: { key: 'm0' } }],
}
