import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { renamedClass } from '../chaos'
import { type StandInSite, setupTag } from '../serve'
import type { StandInSetup } from '../world'
import { atom } from './atoms'

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))

/** The inbox of Meta Business Suite in its present generation ("bizweb", July to November 2026). */
export const metaBusinessSuite: StandInSite = {
  url: 'https://business.facebook.com/latest/inbox/all/?asset_id=100200300400500',
  origin: 'https://business.facebook.com',
  script: here('./page.ts'),

  csp: (nonce, setup) =>
    [
      "default-src 'self'",
      `script-src 'nonce-${nonce}'`,
      `style-src 'nonce-${nonce}'`,
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'none'",
      ...(setup.trustedTypes ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
    ].join('; '),

  html(setup, nonce) {
    const theme = setup.dark ? '__fb-dark-mode' : '__fb-light-mode'
    return `<!doctype html>
<html lang="${setup.language}" class="${theme}">
<head><meta charset="utf-8"><title>Meta Business Suite</title><style nonce="${nonce}">${look(nonce, setup)}</style></head>
<body><div id="mount_0_0"></div><div id="portals"></div>${setupTag(setup)}</body></html>`
  },
}

/** Names that the page itself has kept for years; they may be given anew like all others. */
const KEPT = /\.(x1nhvcw1|x13a6bvl|x78zum5|x1ypdohk|accessible_elem|_4ik4|_4ik5|timestamp)\b/g

/** The style sheet, with our names (`.s-…`) turned into hashes. */
function look(salt: string, { chaos }: StandInSetup): string {
  return readFileSync(here('./look.css'), 'utf8')
    .replace(/\.s-([\w-]+)/g, (_, name) => `.${atom(name, salt)}`)
    .replace(KEPT, (_, name) => `.${renamedClass(chaos, name)}`)
}
