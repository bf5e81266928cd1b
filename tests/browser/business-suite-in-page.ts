import type { ChatPlatform } from '@/content-scripts/chat-platform'
import { metaBusinessSuite } from '@/content-scripts/meta-business-suite/platform'

declare global {
  interface Window {
    /** What reads the page, put into it by a test. */
    reader: ChatPlatform
  }
}

window.reader = metaBusinessSuite(document)
