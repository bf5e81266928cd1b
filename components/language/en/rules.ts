/** What each figure means, in the words of the people who read it: one paragraph each. */
export const rules = {
  workingTimeOnly: (hours: string) => `Working time only: ${hours}.`,
  noHours: 'No working hours are set, so no working time passes.',
  facts: {
    wallClock: 'Wall clock',
    notCounted: 'Not counted',
    readAs: 'Read as',
    lastWeek: 'Last 7 days',
    workingTime: 'Working time',
    lateNow: 'Past the limit',
  },
  wallClock: (median: string, p90: string) => `median ${median} · p90 ${p90}`,
  unansweredCount: (count: string) => `${count} unanswered`,
  openedByYou: (count: string) => `${count} opened by you`,
  notJudged: (count: number) => `${count} asked and answered off-hours: in no limit`,
  exact: (count: string) => `${count} exact`,
  minute: (count: string) => `${count} to the minute`,
  bound: (count: string) => `${count} at least or at most`,
  waiting:
    'Chats in which a customer has written and no person has answered. Automatic answers don’t count as answers, and a mere “thanks” doesn’t wait.',
  unanswered:
    'Enquiries of the day that no person has answered yet. They are in no average, so they stand beside it.',
  first:
    'From the customer’s first message of an enquiry to the first message written by a person. Automatic answers don’t stop the clock.',
  later:
    'From the first message of each later customer turn to the next message written by a person. First replies are not among them.',
  offHours:
    'Enquiries whose first message came outside working hours. Their clock starts at the next opening.',
  automatic: (count: string) => `${count} had an automatic answer`,
  won: (count: string) => `${count} ordered`,
  meta: 'First messages after 24 hours of silence, last 30 days: the share answered within 24 hours, and the mean of the fastest 90%. It hides the slowest tenth, so it can look better than your customers’ wait.',
  metaBasis: (answered: string, asked: string) => `${answered} of ${asked} answered within 24 hours`,
  basis: 'Counted from',
  enquiries:
    'One attempt to buy. It opens with a customer’s first message, with the first one after an order or a loss, or after a long silence. Groups and channels are left out.',
  enquiryGap: (days: number) => `Silence of ${days} ${days === 1 ? 'day' : 'days'} or more opens a new one.`,
  orders:
    'Enquiries of the day that ended in a recorded order. Conversion is their share of all enquiries opened on that day; under 20 enquiries it says too little.',
  lost: 'Enquiries of the day that were closed as lost, by the reason that was chosen.',
  signals:
    'Messages that show a wish to buy. Caught: the next reply of a person, within 5 minutes of working time, asks for address, phone or name or places the order; or an order is recorded.',
  stillToCatch: (count: string) => `${count} can still be caught`,
  objections:
    'Doubts of customers: price, trust, delivery, size, prepayment, not now. Answered: the next reply of a person says more than “ok”: a value, a price, an offer, a question or the close.',
  ofEnquiries: (part: string, whole: string) => `${part} of ${whole} enquiries`,
}
