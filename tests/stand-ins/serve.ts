import { fileURLToPath } from 'node:url'
import type { BrowserContext } from 'playwright-core'
import { build } from 'vite'
import type { StandInSetup } from './world'

/** A site that stands in for the real one, on the real origin, by request interception. */
export interface StandInSite {
  /** The page that a person would open. */
  url: string
  /** Glob of everything below the origin. */
  origin: string
  /** The page's own script, bundled when it is first served. */
  script: string
  csp(nonce: string, setup: StandInSetup): string
  html(setup: StandInSetup, nonce: string): string
}

const bundles = new Map<string, Promise<string>>()

/** One script of ours with all that it imports, ready to run in a page. */
export function bundle(entry: string): Promise<string> {
  const known = bundles.get(entry)
  if (known) return known
  const built = bundleOnce(entry)
  bundles.set(entry, built)
  return built
}

async function bundleOnce(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'standInPage' },
    },
  })
  const output = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const chunk = output.find((one) => one.type === 'chunk')
  if (!chunk) throw new Error(`Nothing was bundled from ${entry}`)
  return chunk.code
}

/**
 * Serves the site inside this browser context. Extension requests (`chrome-extension:`) are left alone:
 * routing those blanks the extension's own pages.
 */
export async function serveStandIn(
  context: BrowserContext,
  site: StandInSite,
  setup: StandInSetup,
): Promise<void> {
  const script = await bundle(site.script)
  await context.route(`${site.origin}/**`, async (route) => {
    const request = route.request()
    if (request.resourceType() !== 'document') return route.abort()
    const nonce = crypto.randomUUID()
    const page = site.html(setup, nonce).replace(
      '</body>',
      // A function, as "$&" in bundled code is a pattern to String.replace.
      () => `<script nonce="${nonce}">${script.replaceAll('</script', '<\\/script')}</script></body>`,
    )
    await route.fulfill({
      status: 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': site.csp(nonce, setup),
      },
      body: page,
    })
  })
}

/** The set-up as inert data that the page's script reads from `#stand-in-setup`. */
export function setupTag(setup: StandInSetup): string {
  return `<script id="stand-in-setup" type="application/json">${JSON.stringify(setup).replaceAll('<', '\\u003c')}</script>`
}
