import { sketchOf } from './quantile-sketch'
import type { Outcome } from './timing-rules'
import type { TracedEnquiry } from './traced-enquiry'

/** What is counted of one enquiry as an off-hours lead; nothing of one that came within working hours. */
export function offHoursLead(enquiry: TracedEnquiry<Outcome>) {
  const { offHours, automaticAnswer, closedBy } = enquiry
  return {
    count: Number(offHours),
    automatic: Number(offHours && automaticAnswer),
    won: Number(offHours && closedBy?.kind === 'order'),
    afterOpening: sketchOf(offHours ? afterOpening(enquiry) : []),
  }
}

/**
 * How long after the opening it was answered: the working time of its first wait, whose clock starts at the
 * next opening. One answered before the opening has none, and a `bound` one only an estimate: both stay out.
 */
function afterOpening({ openedAt, firstResponse, responses }: TracedEnquiry<Outcome>): number[] {
  const span = [firstResponse, ...responses].find((reply) => reply?.startedAt === openedAt)
  return span && !span.offTheClock && span.precision !== 'bound' ? [span.workingMs] : []
}
