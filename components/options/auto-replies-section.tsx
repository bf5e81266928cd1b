import { useState } from 'preact/hooks'
import { Icon } from '@/components/icon'
import { useSpeech } from '@/components/language/speech'
import { Section } from './section'
import type { SectionProps } from './shop-settings'

/** The shop's own automatic texts, by which automation is known where the page has no mark for it. */
export function AutoRepliesSection({ settings, change }: SectionProps) {
  const { autoReplies } = useSpeech().words.options
  const [written, write] = useState<string[] | null>(null)
  const texts = written ?? settings.autoReplies
  const keep = (next: string[]) => {
    const told = next.map((text) => text.trim()).filter(Boolean)
    write(null)
    if (JSON.stringify(told) !== JSON.stringify(settings.autoReplies)) change({ autoReplies: told })
  }
  return (
    <Section id="auto-replies" title={autoReplies.title} say={autoReplies.say}>
      <div class="stack">
        {[...texts.entries()].map(([place, text]) => (
          <div class="text-box" key={place}>
            <textarea
              class="input textarea"
              aria-label={autoReplies.text(place + 1)}
              value={text}
              onInput={({ currentTarget: { value } }) => write(texts.with(place, value))}
              onBlur={() => keep(texts)}
            />
            <button
              type="button"
              class="icon-btn"
              aria-label={autoReplies.remove(place + 1)}
              onClick={() => keep(texts.toSpliced(place, 1))}
            >
              <Icon name="x" />
            </button>
          </div>
        ))}
        <button type="button" class="btn" data-start onClick={() => write([...texts, ''])}>
          {autoReplies.add}
        </button>
      </div>
    </Section>
  )
}
