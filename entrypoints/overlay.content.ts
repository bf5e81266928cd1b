import { defineContentScript } from 'wxt/utils/define-content-script'
import { offerLayer } from '@/content-scripts/meeting'
import { mountOverlay } from '@/content-scripts/overlay/mount-overlay'
import { ownSignals } from '@/content-scripts/overlay/own-signals'

export default defineContentScript({
  matches: ['https://web.whatsapp.com/*', 'https://business.facebook.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    offerLayer(({ inputs, stop }) => mountOverlay(ownSignals(inputs, stop), stop))
  },
})
