import * as z from 'zod/mini'
import { STAGES } from '@/sales/stages'

/** Counts of signals, objections and temperatures, as rows and answers bear them. */
export const coachingSchema = z.object({
  signals: z.number(),
  caught: z.number(),
  missed: z.number(),
  objections: z.number(),
  answered: z.number(),
  hot: z.number(),
  warm: z.number(),
  cold: z.number(),
  qualified: z.number(),
})

/** What an enquiry's row says of its sale. */
export const coachedSchema = z.object({
  stage: z.enum(STAGES),
  temperature: z.enum(['hot', 'warm', 'cold']),
  qualified: z.boolean(),
  signals: z.number(),
  caught: z.number(),
  objections: z.number(),
})
