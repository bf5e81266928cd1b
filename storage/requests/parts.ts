import * as z from 'zod/mini'

/** Epoch milliseconds. */
export const instant = z.number().check(z.int())
/** A local date. */
export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
export const money = z.object({ value: z.number().check(z.nonnegative()), currency: z.string() })
export const nothing = z.object({})

/** A file that a page hands to the person. */
export const file = z.object({ name: z.string(), text: z.string() })

/** One entry of the contract: who may ask, what is asked, what is answered. */
export type RequestMap = Record<
  string,
  { from: readonly ('content' | 'page')[]; ask: z.ZodMiniType; answer: z.ZodMiniType }
>
