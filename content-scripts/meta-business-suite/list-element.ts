import { find } from '../host-page/known-element'
import { Remembered } from '../host-page/remembered'
import { LIST } from './selectors'

const listOf = new Remembered<{ list: HTMLElement | null }>(null)

/** The list of threads, looked up once as long as nothing on the page changes. */
export function findList(document: Document): HTMLElement | null {
  const page = document.documentElement
  return (listOf.get(page) ?? listOf.keep(page, { list: find(document, LIST) })).list
}
