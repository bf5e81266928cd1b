import * as z from 'zod/mini'
import { productSchema } from '@/sales/catalogue'
import { file, nothing, type RequestMap } from './parts'
import { importAnswer } from './replies'

/** The catalogue. */
export const productRequests = {
  /** In the shop's order. */
  'products.list': { from: ['content', 'page'], ask: nothing, answer: z.array(productSchema) },
  /** Its place is the catalogue's to give. */
  'product.save': { from: ['page'], ask: z.object({ product: productSchema }), answer: productSchema },
  /** It also goes from the add-ons of the others. */
  'product.remove': { from: ['page'], ask: z.object({ id: z.string() }), answer: nothing },
  /** A CSV table. Without `apply` it only says what would change. `currency`: of rows that name none. */
  'products.import': {
    from: ['page'],
    ask: z.object({
      text: z.string(),
      apply: z.boolean(),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
    }),
    answer: importAnswer,
  },
  'products.export': { from: ['page'], ask: nothing, answer: file },
} as const satisfies RequestMap
