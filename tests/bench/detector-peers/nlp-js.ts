import { LangEn } from '@nlpjs/lang-en'
import { LangRu } from '@nlpjs/lang-ru'
import { Nlp } from '@nlpjs/nlp'
import { LABELS, type Label } from '@/sales/labels'
import type { Line } from '@/scripts/detector/corpus'

const NOTHING = 'nothing'
const SETTINGS = {
  languages: ['ka', 'ru', 'en'],
  autoSave: false,
  forceNER: false,
  nlu: { log: false, useNoneFeature: true },
}

/** nlp.js knows one meaning for a message, and no Georgian: it reads that by its plain words, in either script. */
const localeOf = (lang: string) => (lang === 'ka-Latn' ? 'ka' : lang)

/** nlp.js trained on lines; told the writing of each message, which our detector must find out by itself. */
export async function trainedNlpJs(lines: readonly Line[]): Promise<(line: Line) => Promise<Label[]>> {
  const nlp = new Nlp(SETTINGS)
  nlp.container.use(LangEn)
  nlp.container.use(LangRu)
  for (const { lang, text, labels } of lines) nlp.addDocument(localeOf(lang), text, labels[0] ?? NOTHING)
  await nlp.train()
  return async ({ lang, text }) => {
    const { intent } = await nlp.process(localeOf(lang), text)
    return LABELS.filter((label) => label === intent)
  }
}
