import type { KnownElement } from '../host-page/known-element'
import * as ofList from './list/selectors'
import * as ofMessages from './message/selectors'
import * as ofPage from './selectors'

/** Every part of the page that is known by ways, for page packs and reports. */
export const KNOWLEDGE: readonly KnownElement[] = [
  ...Object.values(ofPage),
  ...Object.values(ofList),
  ...Object.values(ofMessages),
]
