import * as z from 'zod/mini'
import { LABELS } from '@/sales/labels'
import { MOST_CHARACTERS } from '@/sales/most-characters'

/** At most so many texts are read at once. */
export const MOST_TEXTS = 300

const place = z.number().check(z.int(), z.nonnegative())
const text = z.string().check(z.maxLength(MOST_CHARACTERS))
const from = z.enum(['customer', 'operator'])
const label = z.enum(LABELS)

const detection = z.object({ label, score: z.number(), spans: z.array(z.tuple([place, place])) })
const toRead = z.object({ text, from })
export type TextToRead = z.infer<typeof toRead>

/** By hand: this text bears the label, or does not. */
const correction = z.object({ text, from, label, is: z.boolean() })
export type Correction = z.infer<typeof correction>

/** What one text means, and what it tells of the conversation's temperature (sales/cues). */
const textMeaning = z.object({ detections: z.array(detection), cues: z.array(z.string()) })
export type TextMeaning = z.infer<typeof textMeaning>

/** What the coaching asks of the background. Texts are read in memory and never kept. */
export const coachingRequests = {
  'texts.read': {
    from: ['content'],
    ask: z.object({ texts: z.array(toRead).check(z.maxLength(MOST_TEXTS)) }),
    /** One per text, in the order that was asked. */
    answer: z.array(textMeaning),
  },
  'label.correct': { from: ['content'], ask: correction, answer: z.object({}) },
} as const
