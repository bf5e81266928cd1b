import { asking } from './asking'
import { buying } from './buying'
import { delivery } from './delivery'
import { doubting } from './doubting'
import { general } from './general'
import { moves } from './moves'
import { paying } from './paying'
import { service } from './service'
import { waiting } from './waiting'

/** Every concept: a meaning with the stems that carry it in Georgian, Russian and English. */
export const CONCEPTS: readonly (readonly [name: string, stems: string])[] = Object.entries({
  ...buying,
  ...paying,
  ...delivery,
  ...asking,
  ...doubting,
  ...waiting,
  ...service,
  ...general,
  ...moves,
})
