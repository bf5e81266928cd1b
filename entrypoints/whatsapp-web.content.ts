import { defineContentScript } from 'wxt/utils/define-content-script'
import { start } from '@/content-scripts/start'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'

export default defineContentScript({
  matches: ['https://web.whatsapp.com/*'],
  runAt: 'document_idle',
  main(context) {
    const stop = new AbortController()
    context.onInvalidated(() => stop.abort())
    void start(whatsAppWeb(document), stop)
  },
})
