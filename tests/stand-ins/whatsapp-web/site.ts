import { fileURLToPath } from 'node:url'
import { type StandInSite, setupTag } from '../serve'
import { wordsOf } from './words'

/**
 * WhatsApp Web as of 2026, after what is publicly known of it. Stricter than the real page's policy of 2024
 * in that it also demands Trusted Types: what works under this one works under both.
 */
export const whatsAppWeb: StandInSite = {
  url: 'https://web.whatsapp.com/',
  origin: 'https://web.whatsapp.com',
  script: fileURLToPath(new URL('page.ts', import.meta.url)),
  csp: (nonce) =>
    [
      "default-src 'self'",
      `script-src 'nonce-${nonce}'`,
      "style-src 'self' 'unsafe-inline' data: blob:",
      "img-src 'self' data: blob:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
  html: (setup) => {
    const classes = [setup.dark && 'dark', setup.business && 'smb-colors'].filter(Boolean).join(' ')
    const direction = setup.rightToLeft ? 'rtl' : 'ltr'
    return `<!DOCTYPE html><html id="whatsapp-web" lang="${wordsOf(setup.language).html}" dir="${direction}"><head><meta charset="utf-8"><title>WhatsApp</title></head><body class="${classes}"><div id="app"></div><div id="wa-popovers-bucket"></div>${setupTag(setup)}</body></html>`
  },
}
