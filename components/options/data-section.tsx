import { formatNumber } from '@/components/language/format'
import { useSpeech } from '@/components/language/speech'
import { EraseCustomer, type FindCustomers } from './erase-customer'
import { type Erase, EraseEverything } from './erase-everything'
import { parseDays } from './parse'
import { Section } from './section'
import type { SectionProps } from './shop-settings'
import { SwitchSetting } from './switch-setting'
import { TextSetting } from './text-setting'

export interface StoredFacts {
  messages: number
  enquiries: number
  /** `null` where the browser does not say. */
  bytes: number | null
}

export interface DataActions {
  find: FindCustomers
  eraseCustomer: (conversationId: string) => Promise<string | null>
  eraseEverything: Erase
}

interface Props extends SectionProps {
  /** `null` until they are read, or when they can't be. */
  facts: StoredFacts | null
  actions: DataActions
}

export function DataSection({ settings, change, facts, actions }: Props) {
  const { data, wrong } = useSpeech().words.options
  return (
    <Section id="data" title={data.title} say={data.say}>
      <div>
        <TextSetting
          id="retention"
          label={data.retention}
          rule={useFactsText(facts)}
          wrong={wrong.days}
          saved={String(settings.retentionDays)}
          parse={parseDays}
          save={(retentionDays) => change({ retentionDays })}
          unit={data.days}
        />
        <SwitchSetting
          id="auto-export"
          label={data.autoExport}
          rule={data.autoExportRule}
          on={settings.autoExport}
          set={(autoExport) => change({ autoExport })}
        />
        <EraseCustomer find={actions.find} erase={actions.eraseCustomer} />
        <EraseEverything erase={actions.eraseEverything} />
      </div>
    </Section>
  )
}

function useFactsText(facts: StoredFacts | null): string {
  const { words, language } = useSpeech()
  const { data } = words.options
  if (!facts) return data.figuresStay
  const counts = data.facts(formatNumber(facts.messages, language), formatNumber(facts.enquiries, language))
  const size =
    facts.bytes === null ? '' : `, ${formatNumber(facts.bytes / 1_000_000, language)}\u00a0${data.megabytes}`
  return `${counts}${size}. ${data.figuresStay}`
}
