import '@/components/tokens.css'
import '@/components/ground.css'
import '@/components/page.css'
import '@/components/overlay/controls.css'
import '@/components/popup/popup.css'
import '@/components/popup/figures.css'
import '@/components/popup/why.css'
import '@/components/popup/panels.css'
import '@/components/popup/first-steps.css'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { formatWeek } from '@/components/language/format-week'
import { chooseLanguage } from '@/components/language/language'
import { type Speech, SpeechProvider } from '@/components/language/speech'
import { wordsFor } from '@/components/language/words'
import { Popup } from '@/components/popup/popup'
import type { Shop } from '@/components/popup/shop'
import { ask } from '@/storage/client'
import { readSettings, type Settings } from '@/storage/settings'
import { outcomeActions } from './outcomes'
import { followScorecard } from './scorecard'

const CHATS = {
  'whatsapp-web': 'https://web.whatsapp.com/',
  'meta-business-suite': 'https://business.facebook.com/latest/inbox/all',
}

async function start(): Promise<void> {
  const settings = await readSettings()
  const language = chooseLanguage(settings.language, navigator.languages)
  const speech = { language, words: wordsFor(language) }
  document.documentElement.lang = language
  document.title = `${speech.words.common.product}: ${speech.words.popup.title}`
  const root = document.getElementById('root')
  if (root) render(<Page settings={settings} speech={speech} follow={follow()} />, root)
}

function follow() {
  const closing = new AbortController()
  addEventListener('pagehide', () => closing.abort())
  return followScorecard(closing.signal)
}

interface PageProps {
  settings: Settings
  speech: Speech
  follow: ReturnType<typeof followScorecard>
}

function Page({ settings, speech, follow }: PageProps) {
  const { scorecard, problem, pauses, lostAt, now, who, chooseWho, forgetLoss, refresh } = follow
  const { words } = speech
  const outcomes = outcomeActions({
    speech,
    timeZone: settings.timeZone,
    day: () => scorecard.value?.day ?? '',
    changed: refresh,
  })
  return (
    <SpeechProvider value={speech}>
      <Popup
        scorecard={scorecard.value}
        problem={problem.value && words.common.problems[problem.value]}
        pauses={pauses.value}
        lostAt={lostAt.value}
        timeZone={settings.timeZone}
        shop={shopOf(settings, speech)}
        who={who.value}
        now={now.value}
        chooseWho={chooseWho}
        dismissLoss={() => void forgetLoss()}
        openSettings={() => void browser.runtime.openOptionsPage()}
        openSite={(site) => void browser.tabs.create({ url: CHATS[site] })}
        saveFiles={async (from, to) => {
          const reply = await ask('export.save', { from, to })
          return reply.ok ? reply.value.length : words.common.problems[reply.problem]
        }}
        outcomes={outcomes}
      />
    </SpeechProvider>
  )
}

function shopOf(settings: Settings, { words, language }: Speech): Shop {
  const builtIn: Record<string, string> = words.common.lostReasons
  const label = (id: string, own: string | null | undefined) => own ?? builtIn[id] ?? id
  return {
    operator: settings.operator,
    firstReplyMs: settings.firstReplyMs,
    nextReplyMs: settings.nextReplyMs,
    enquiryGapDays: settings.enquiryGapDays,
    hours: formatWeek(settings.week, language),
    currency: settings.currency,
    reasons: settings.lostReasons
      .filter(({ retired }) => !retired)
      .map(({ id, label: own }) => ({ id, label: label(id, own) })),
    reasonLabel: (id) => label(id, settings.lostReasons.find((reason) => reason.id === id)?.label),
  }
}

void start()
