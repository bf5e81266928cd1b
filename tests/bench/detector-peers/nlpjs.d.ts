/** The little of nlp.js that the bench uses; the library ships no types. */
declare module '@nlpjs/nlp' {
  export class Nlp {
    constructor(settings: object)
    container: { use: (plugin: unknown) => void }
    addDocument(locale: string, text: string, intent: string): void
    train(): Promise<void>
    process(locale: string, text: string): Promise<{ intent: string }>
  }
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown
}
declare module '@nlpjs/lang-ru' {
  export const LangRu: unknown
}
