import { defineContentScript } from 'wxt/utils/define-content-script'
import { start } from '@/content-scripts/start'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'

export default defineContentScript({
  matches: ['https://web.whatsapp.com/*'],
  runAt: 'document_idle',
  // The page need not learn our id; an older script of ours is ended in start().
  noScriptStartedPostMessage: true,
  main: ({ signal }) => void start(whatsAppWeb(document), new AbortController(), signal),
})
