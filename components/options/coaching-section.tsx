import { useSpeech } from '@/components/language/speech'
import { MutedHints } from './muted-hints'
import { OwnPhrases } from './own-phrases'
import { Section } from './section'
import type { CoachSettings, SectionProps } from './shop-settings'
import { SwitchSetting } from './switch-setting'

const KINDS = ['signals', 'objections', 'escalations', 'suggestions', 'draftHints'] as const

/** What the overlay coaches with: each kind by a switch, hints that were put away, and the shop's own phrases. */
export function CoachingSection({ settings, change }: SectionProps) {
  const { coaching } = useSpeech().words.options
  const { coach } = settings
  const set = (part: Partial<CoachSettings>) => change({ coach: { ...coach, ...part } })
  return (
    <Section id="coaching" title={coaching.title} say={coaching.say}>
      <div>
        {KINDS.map((kind) => (
          <SwitchSetting
            key={kind}
            id={`coach-${kind}`}
            label={coaching[kind]}
            rule={coaching[`${kind}Rule`]}
            on={coach[kind]}
            set={(on) => set({ [kind]: on })}
          />
        ))}
      </div>
      {coach.mutedHints.length > 0 && (
        <MutedHints
          hints={coach.mutedHints}
          unmute={(hint) => set({ mutedHints: coach.mutedHints.filter((one) => one !== hint) })}
        />
      )}
      <OwnPhrases phrases={coach.phrases} set={(phrases) => set({ phrases })} />
    </Section>
  )
}
