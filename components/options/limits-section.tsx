import { useSpeech } from '@/components/language/speech'
import { parseDays, parseMinutes, writeMinutes } from './parse'
import { Section } from './section'
import type { SectionProps } from './shop-settings'
import { SwitchSetting } from './switch-setting'
import { TextSetting } from './text-setting'

export function LimitsSection({ settings, change }: SectionProps) {
  const { words, language } = useSpeech()
  const { limits, wrong } = words.options
  const minutes = { parse: parseMinutes, wrong: wrong.minutes, unit: limits.minutes }
  const comma = language !== 'en'
  return (
    <Section id="limits" title={limits.title}>
      <div>
        <TextSetting
          {...minutes}
          id="first-reply"
          label={limits.first}
          rule={limits.firstRule}
          saved={writeMinutes(settings.firstReplyMs, comma)}
          save={(firstReplyMs) => change({ firstReplyMs })}
        />
        <TextSetting
          {...minutes}
          id="later-replies"
          label={limits.later}
          rule={limits.laterRule}
          saved={writeMinutes(settings.nextReplyMs, comma)}
          save={(nextReplyMs) => change({ nextReplyMs })}
        />
        <TextSetting
          id="enquiry-gap"
          label={limits.gap}
          rule={limits.gapRule}
          wrong={wrong.days}
          saved={String(settings.enquiryGapDays)}
          parse={parseDays}
          save={(enquiryGapDays) => change({ enquiryGapDays })}
          unit={limits.days}
        />
        <SwitchSetting
          id="notify"
          label={limits.notify}
          rule={limits.notifyRule}
          on={settings.notify}
          set={(notify) => change({ notify })}
        />
      </div>
    </Section>
  )
}
