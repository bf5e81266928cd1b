import { LANGUAGES } from '@/components/language/language'
import { useSpeech } from '@/components/language/speech'
import { parseCurrency, parseOperator } from './parse'
import { Section } from './section'
import { Setting } from './setting'
import type { SectionProps } from './shop-settings'
import { TextSetting } from './text-setting'

export function ShopSection({ settings, change }: SectionProps) {
  const { shop, wrong } = useSpeech().words.options
  return (
    <Section id="shop" title={shop.title}>
      <div>
        <TextSetting
          id="operator"
          label={shop.operator}
          rule={shop.operatorRule}
          wrong={wrong.operator}
          saved={settings.operator}
          parse={parseOperator}
          save={(operator) => change({ operator })}
          wide
        />
        <Setting id="language" label={shop.language} rule={shop.languageRule}>
          <select
            id="language"
            class="input"
            data-wide
            aria-describedby="language-rule"
            value={settings.language}
            onChange={({ currentTarget: { value } }) =>
              change({ language: LANGUAGES.find((language) => language === value) ?? 'auto' })
            }
          >
            {(['auto', ...LANGUAGES] as const).map((language) => (
              <option key={language} value={language} lang={language === 'auto' ? undefined : language}>
                {shop.languages[language]}
              </option>
            ))}
          </select>
        </Setting>
        <TextSetting
          id="currency"
          label={shop.currency}
          rule={shop.currencyRule}
          wrong={wrong.currency}
          saved={settings.currency}
          parse={parseCurrency}
          save={(currency) => change({ currency })}
        />
      </div>
    </Section>
  )
}
