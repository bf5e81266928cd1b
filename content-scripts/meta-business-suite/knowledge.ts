import type { KnownElement } from '../host-page/known-element'
import * as selectors from './selectors'

/** Every part of the page that is known by ways, for page packs and reports. */
export const KNOWLEDGE: readonly KnownElement[] = Object.values(selectors).filter(
  (one): one is KnownElement => typeof one === 'object' && 'ways' in one,
)
