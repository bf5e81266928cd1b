import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type StandInSite, setupTag } from '../serve'
import { atom } from './atoms'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The inbox of Meta Business Suite in its present generation ("bizweb", July to November 2026). */
export const metaBusinessSuite: StandInSite = {
  url: 'https://business.facebook.com/latest/inbox/all/?asset_id=100200300400500',
  origin: 'https://business.facebook.com',
  script: here('./page.ts'),

  csp: (nonce) =>
    [
      "default-src 'self'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
    ].join('; '),

  html(setup, nonce) {
    const theme = setup.dark ? '__fb-dark-mode' : '__fb-light-mode'
    return `<!doctype html>
<html lang="${setup.language}" class="${theme}">
<head><meta charset="utf-8"><title>Meta Business Suite</title><style nonce="${nonce}">${look(nonce)}</style></head>
<body><div id="mount_0_0"></div><div id="portals"></div>${setupTag(setup)}</body></html>`
  },
}

/** The style sheet, with our names (`.s-…`) turned into hashes. */
function look(salt: string): string {
  return readFileSync(here('./look.css'), 'utf8').replace(
    /\.s-([\w-]+)/g,
    (_, name) => `.${atom(name, salt)}`,
  )
}
