import { metaBusinessSuite } from '@/content-scripts/meta-business-suite/platform'
import { whatsAppWeb } from '@/content-scripts/whatsapp-web/platform'

/** Reads whichever of the two sites this page stands in for, and looks at every change of it. */
window.reader = location.hostname === 'web.whatsapp.com' ? whatsAppWeb(document) : metaBusinessSuite(document)
window.reader.watch(new AbortController().signal, () => window.reader.readThread())
