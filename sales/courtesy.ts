/** Whether the words are a mere courtesy ("thanks", "ok", a lone ❤️). An empty text is none. */
export function isCourtesy(_text: string): boolean {
  throw new Error('not yet')
}
