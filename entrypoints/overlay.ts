import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { offerLayer } from '@/content-scripts/meeting'
import { mountOverlay } from '@/content-scripts/overlay/mount-overlay'
import { ownSignals } from '@/content-scripts/overlay/own-signals'

/**
 * Asks nothing of the browser, and ends with the reader: so it goes without WXT's context of a content script and
 * the polyfill behind it, which would be a fifteenth of it. The manifest names it (wxt.config.ts).
 */
export default defineUnlistedScript(() =>
  offerLayer(({ inputs, stop }) => mountOverlay(ownSignals(inputs, stop), stop)),
)
