import { defineContentScript } from 'wxt/utils/define-content-script'
import { metaBusinessSuite } from '@/content-scripts/meta-business-suite/platform'
import { start } from '@/content-scripts/start'

export default defineContentScript({
  // Sections of the Suite change without a reload, so every path is matched; outside the inbox we stay idle.
  matches: ['https://business.facebook.com/*'],
  runAt: 'document_idle',
  // The page need not learn our id; an older script of ours is ended in start().
  noScriptStartedPostMessage: true,
  main: ({ signal }) => void start(metaBusinessSuite(document), new AbortController(), signal),
})
