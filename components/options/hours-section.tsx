import { WEEKDAYS } from '@/components/language/format-week'
import { useSpeech } from '@/components/language/speech'
import { DayRow } from './day-row'
import { Section } from './section'
import type { SectionProps } from './shop-settings'
import { TextSetting } from './text-setting'

/** Time zone and week. `timeZones` are the names that this browser knows. */
export function HoursSection({ settings, change, timeZones }: SectionProps & { timeZones: string[] }) {
  const { hours, wrong } = useSpeech().words.options
  const knownZone = (text: string) =>
    timeZones.find((zone) => zone.toLowerCase() === text.trim().toLowerCase()) ?? null
  return (
    <Section id="hours" title={hours.title} say={hours.say}>
      <div>
        <TextSetting
          id="time-zone"
          label={hours.timeZone}
          wrong={wrong.timeZone}
          saved={settings.timeZone}
          parse={knownZone}
          save={(timeZone) => change({ timeZone })}
          list="time-zones"
          wide
        />
        <datalist id="time-zones">
          {timeZones.map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
      <div>
        <div class="hours-axis num" aria-hidden="true">
          <span>
            {[0, 6, 12, 18, 24].map((hour) => (
              <b key={hour}>{hour}</b>
            ))}
          </span>
        </div>
        {WEEKDAYS.map((day) => (
          <DayRow
            key={day}
            day={day}
            week={settings.week}
            save={(intervals) => change({ week: { ...settings.week, [day]: intervals } })}
          />
        ))}
      </div>
    </Section>
  )
}
