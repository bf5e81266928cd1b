import '@/components/tokens.css'
import '@/components/ground.css'
import '@/components/page.css'
import '@/components/overlay/controls.css'
import '@/components/options/options.css'
import '@/components/options/setting.css'
import '@/components/options/hours.css'
import '@/components/options/lists.css'
import '@/components/replies/editor.css'
import { computed, type ReadonlySignal } from '@preact/signals'
import { render } from 'preact'
import { useCallback, useEffect } from 'preact/hooks'
import { chooseLanguage } from '@/components/language/language'
import { type Speech, SpeechProvider } from '@/components/language/speech'
import { wordsFor } from '@/components/language/words'
import { Options } from '@/components/options/options'
import { readSettings } from '@/storage/settings'
import { openData } from './data-actions'
import { openKeys } from './key-settings'
import { openLibrary } from './library-store'
import { readOfficialDays } from './official-holidays'
import { keepSettings } from './shop-store'

async function start(): Promise<void> {
  const closing = new AbortController()
  addEventListener('pagehide', () => closing.abort())
  const store = keepSettings(await readSettings(), closing.signal)
  const speech = computed(() => {
    const language = chooseLanguage(store.settings.value.language, navigator.languages)
    return { language, words: wordsFor(language) }
  })
  const library = openLibrary(
    () => speech.value,
    () => store.settings.value.currency,
  )
  const data = openData(() => speech.value.words, library.reread)
  const keys = openKeys(closing.signal)
  const root = document.getElementById('root')
  if (root) render(<Page store={store} speech={speech} data={data} library={library} keys={keys} />, root)
}

interface PageProps {
  store: ReturnType<typeof keepSettings>
  speech: ReadonlySignal<Speech>
  data: ReturnType<typeof openData>
  library: ReturnType<typeof openLibrary>
  keys: ReturnType<typeof openKeys>
}

const TIME_ZONES = Intl.supportedValuesOf('timeZone')

function Page({ store, speech, data, library, keys }: PageProps) {
  const { language, words } = speech.value
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${words.common.product}: ${words.options.title}`
  }, [language, words])
  const readDays = useCallback(
    (country: string) => readOfficialDays(country, Date.now(), language),
    [language],
  )
  return (
    <SpeechProvider value={speech.value}>
      <Options
        settings={store.settings.value}
        change={(part) => void store.change(part)}
        timeZones={TIME_ZONES}
        readOfficialDays={readDays}
        facts={data.facts.value}
        actions={data.actions}
        library={library.library.value}
        replyActions={library.replyActions}
        productActions={library.productActions}
        keys={keys.keys.value}
        changeKeys={keys.change}
        note={store.note.value}
      />
    </SpeechProvider>
  )
}

void start()
