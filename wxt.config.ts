import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { LANGUAGES } from './components/language/language'
import { manifestMessages, messageOfAct } from './components/language/manifest-messages'
import { KEY_ACTS } from './sales/keys'

/** Where reader and overlay come in; the readers name their own in entrypoints/. */
const CHAT_PAGES = ['https://web.whatsapp.com/*', 'https://business.facebook.com/*']

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'public',
  // Every dependency is written down where it is used, so that the import-direction test can see it.
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [preact()],
    resolve: {
      alias: { 'protobufjs/minimal': fileURLToPath(new URL('scripts/no-protobuf.ts', import.meta.url)) },
    },
    // light-dark() pairs must reach the browser as they are written (tokens.css).
    build: { target: 'chrome123', cssTarget: 'chrome123' },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const language of LANGUAGES) {
        const contents = JSON.stringify(manifestMessages(language), null, 2)
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents })
      }
    },
  },
  manifest: {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    minimum_chrome_version: '123',
    // Each permission is explained in the README, section "Permissions".
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'downloads', 'scripting'],
    // The two pages of the content scripts; tabs that are open already are reached by them.
    host_permissions: CHAT_PAGES,
    content_scripts: [{ matches: CHAT_PAGES, js: ['overlay.js'], run_at: 'document_idle' }],
    // None has a key by default: the browser would take it from every other page. The usual ones work on chat pages
    // (content-scripts/overlay/keys.ts); whoever sets one here has that in its place.
    commands: Object.fromEntries(
      KEY_ACTS.map((act) => [act, { description: `__MSG_${messageOfAct(act)}__` }]),
    ),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
  },
})
