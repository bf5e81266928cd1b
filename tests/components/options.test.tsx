import { signal } from '@preact/signals'
import { type ComponentChildren, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '@/components/language/language'
import { SpeechProvider } from '@/components/language/speech'
import { wordsFor } from '@/components/language/words'
import { type DataActions, DataSection } from '@/components/options/data-section'
import { HolidaysSection } from '@/components/options/holidays-section'
import { HoursSection } from '@/components/options/hours-section'
import { LimitsSection } from '@/components/options/limits-section'
import { LostSection } from '@/components/options/lost-section'
import type { SectionProps, ShopSettings } from '@/components/options/shop-settings'
import { readOfficialDays } from '@/entrypoints/options/official-holidays'
import { defaultSettings, settingsSchema } from '@/storage/settings'

const NOW = Date.UTC(2026, 8, 22, 8, 5, 12)
const ZONES = ['Asia/Tbilisi', 'Europe/Berlin']

let root: HTMLElement
/** What was saved, one entry per change. */
let saved: Partial<ShopSettings>[]
const settings = signal<ShopSettings>(defaultSettings())

beforeEach(() => {
  root = document.createElement('div')
  document.body.append(root)
  saved = []
  settings.value = { ...defaultSettings(), timeZone: 'Asia/Tbilisi' }
})
afterEach(() => {
  render(null, root)
  root.remove()
})

/** Draws a section over settings that change as they are saved. */
async function draw(section: (props: SectionProps) => ComponentChildren, language: Language = 'en') {
  const change = (part: Partial<ShopSettings>) => {
    saved.push(part)
    settings.value = { ...settings.value, ...part }
    paint()
  }
  const paint = () =>
    render(
      <SpeechProvider value={{ language, words: wordsFor(language) }}>
        {section({ settings: settings.value, change })}
      </SpeechProvider>,
      root,
    )
  await act(paint)
}

const hours = (props: SectionProps) => <HoursSection {...props} timeZones={ZONES} />
const limits = (props: SectionProps) => <LimitsSection {...props} />
const lost = (props: SectionProps) => <LostSection {...props} />
const text = () => (root.textContent ?? '').replaceAll('\u00a0', ' ')
const field = (label: string) => {
  const byName = root.querySelector<HTMLInputElement>(`[aria-label="${label}"]`)
  const named = [...root.querySelectorAll('label')].find((one) => one.textContent === label)
  const found = byName ?? (named && root.querySelector<HTMLInputElement>(`#${named.htmlFor}`))
  if (!found) throw new Error(`No field is called ${label}`)
  return found
}
async function write(label: string, value: string) {
  await type(field(label), value)
}
async function type(input: HTMLInputElement, value: string) {
  await act(() => {
    input.value = value
    input.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
}
async function leave(input: HTMLInputElement, relatedTarget: Element | null = null) {
  await act(() => void input.dispatchEvent(new FocusEvent('blur', { relatedTarget })))
}
/** Writes and leaves the field. */
async function enter(label: string, value: string) {
  await write(label, value)
  await leave(field(label))
}
async function press(label: string) {
  const buttons = [...root.querySelectorAll('button')]
  const named = (one: Element) => one.getAttribute('aria-label') ?? one.textContent
  const button = buttons.find((one) => named(one) === label)
  if (!button) throw new Error(`No button is called ${label}`)
  await act(async () => button.click())
}
const errorOf = (label: string) => {
  const id = field(label).getAttribute('aria-describedby')
  return field(label).getAttribute('aria-invalid') === 'true' ? root.querySelector(`#${id}`)?.textContent : ''
}

describe('a wrong entry', () => {
  test('gets a sentence at its field, and nothing is saved until it holds', async () => {
    await draw(limits)
    await enter('Later replies', '2m')
    expect(errorOf('Later replies')).toBe('Enter whole or half minutes, for example 2 or 2.5. Not saved yet.')
    expect([field('Later replies').value, saved]).toEqual(['2m', []])
    await enter('Later replies', '2.5')
    expect([errorOf('Later replies'), saved]).toEqual(['', [{ nextReplyMs: 150_000 }]])
  })

  test.each(['0', '-1', '1441', '2.25', '', 'zwei'])('“%s” is no limit', async (entry) => {
    await draw(limits)
    await enter('First reply', entry)
    expect(errorOf('First reply')).toContain('Not saved yet.')
    expect(saved).toEqual([])
  })

  test('does not keep the other fields from being saved', async () => {
    await draw(limits)
    await enter('First reply', 'soon')
    await enter('Later replies', '3')
    expect(saved).toEqual([{ nextReplyMs: 180_000 }])
    expect(field('First reply').value).toBe('soon')
  })

  test('a time zone that does not exist', async () => {
    await draw(hours, 'ka')
    await enter('სასაათო სარტყელი', 'თბილისი')
    expect(errorOf('სასაათო სარტყელი')).toContain('ჯერ არ შენახულა.')
    await enter('სასაათო სარტყელი', 'europe/berlin')
    expect(saved).toEqual([{ timeZone: 'Europe/Berlin' }])
  })

  test('half of a shift: both hours stay as written, the day stays as it was', async () => {
    await draw(hours)
    await enter('Monday, from', '9')
    await enter('Monday, to', '25:00')
    expect(text()).toContain('Enter both times, for example 09:30 and 18:00. Not saved yet.')
    expect(settings.value.week.mon).toEqual([['09:00', '19:00']])
    expect(field('Monday, to').value).toBe('25:00')
  })

  test('a name that the list of lost reasons has already', async () => {
    await draw(lost)
    await enter('Name of reason 2', 'Too expensive')
    expect(text()).toContain('This name is already in the list. Not saved yet.')
    expect(saved).toEqual([])
  })
})

describe('working hours', () => {
  test('a split day', async () => {
    await draw(hours)
    await enter('Monday, to', '14.00')
    await press('Add hours on Monday')
    const [from, to] = [...root.querySelectorAll('input')].filter(({ value }) => value === '')
    if (!from || !to) throw new Error('No fields were added')
    expect(document.activeElement).toBe(from)
    await type(from, '15')
    await leave(from, to)
    expect([text().includes('Not saved yet.'), saved.length]).toEqual([false, 1])
    await type(to, '19:30')
    await leave(to)
    expect(settings.value.week.mon).toEqual([
      ['10:00', '14:00'],
      ['15:00', '19:30'],
    ])
    await press('Remove 10:00–14:00 on Monday')
    expect(settings.value.week.mon).toEqual([['15:00', '19:30']])
  })

  test('a shift past midnight is drawn on both days', async () => {
    await draw(hours)
    await enter('Saturday, from', '20')
    await enter('Saturday, to', '2')
    expect(settings.value.week.sat).toEqual([['20:00', '02:00']])
    const bars = [...root.querySelectorAll('.hours-row')].map((row) => row.querySelectorAll('i').length)
    expect(bars).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(text()).toContain('closed')
  })

  test('a day is closed and opened by its switch', async () => {
    await draw(hours)
    await press('Tuesday')
    expect(settings.value.week.tue).toEqual([])
    await press('Tuesday')
    expect(settings.value.week.tue).toEqual([['10:00', '19:00']])
  })
})

describe('holidays', () => {
  const holidays = (language: Language) => {
    const read = (country: string) => readOfficialDays(country, NOW, language)
    return (props: SectionProps) => <HolidaysSection {...props} read={read} />
  }
  const appear = async (words: string) => {
    await expect.poll(() => text(), { timeout: 10_000 }).toContain(words)
  }

  test('those of Georgia fill in for this year and the next', async () => {
    await draw(holidays('en'))
    await appear('Orthodox Christmas')
    expect(field('Country').value).toBe('GE')
    await press('Close on all days of 2026')
    await press('Close on all days of 2027')
    const closed = settings.value.holidays
    // Easter moves; the fixed days come every year.
    expect(closed).toEqual(expect.arrayContaining(['2026-04-12', '2027-05-02', '2026-05-26', '2027-11-23']))
    expect(closed).toHaveLength(34)
    expect(settingsSchema.shape.holidays.safeParse(closed).success).toBe(true)
  })

  test.each([
    ['ka', 'ნათლისღება', 'საქართველო'],
    ['ru', 'Крещение', 'Грузия'],
  ] as const)('are named in %s', async (language, name, country) => {
    await draw(holidays(language), language)
    await appear(name)
    expect(root.querySelector('#country option')?.textContent).toBe(country)
  })

  test('the days of a country that was left are not the shop’s own', async () => {
    settings.value = { ...settings.value, holidays: ['2025-01-01', '2026-01-07', '2026-12-31'] }
    await draw(holidays('en'))
    await appear('Orthodox Christmas')
    expect(text()).toContain('Your own closed daysThu 31 Dec 2026Add day')
    const country = field('Country')
    await act(() => {
      country.value = 'DE'
      country.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(settings.value).toMatchObject({ country: 'DE', holidays: ['2025-01-01', '2026-12-31'] })
  })
})

describe('lost reasons', () => {
  test('are added, moved and retired; the ids of records stay', async () => {
    await draw(lost)
    await write('Name of the new reason', 'Wrong colour')
    await press('Add reason')
    await press('Move “Cheaper elsewhere” up')
    await press('Retire “Too expensive”')
    const ids = settings.value.lostReasons.filter(({ retired }) => !retired).map(({ id }) => id)
    expect([ids[0], ids.at(-1)]).toEqual(['cheaper-elsewhere', 'own-1'])
    expect(settings.value.lostReasons.some(({ id }) => id === 'too-expensive')).toBe(true)
    expect(text()).toContain('RetiredToo expensiveUse again')
  })
})

describe('erasing', () => {
  const erased: string[] = []
  const actions: DataActions = {
    find: async () => [
      { conversationId: 'c1', customer: 'ნინო ბ.', platform: 'whatsapp', messages: 12 },
      { conversationId: 'c2', customer: 'Nino', platform: null, messages: 1 },
    ],
    eraseCustomer: async (id) => {
      erased.push(id)
      return null
    },
    eraseEverything: async () => {
      erased.push('everything')
      return null
    },
  }
  const data = (props: SectionProps) => <DataSection {...props} facts={null} actions={actions} />
  beforeEach(() => erased.splice(0))

  test('of one customer shows what is stored, and asks first', async () => {
    await draw(data)
    await press('Choose')
    await write('Customer’s name', 'ნინო')
    expect(text()).toContain('ნინო ბ.WhatsApp · 12 messages')
    await press('Erase ნინო ბ.')
    expect([text(), erased]).toEqual([expect.stringContaining('It can’t be brought back.'), []])
    await press('Cancel')
    expect(erased).toEqual([])
    await press('Erase ნინო ბ.')
    await press('Yes, erase this customer')
    await expect.poll(text).toContain('ნინო ბ. was erased.')
    expect(erased).toEqual(['c1'])
  })

  test('of everything asks first', async () => {
    await draw(data)
    await press('Erase')
    expect([text(), erased]).toEqual([expect.stringContaining('Save the CSV files first'), []])
    await press('Yes, erase everything')
    expect([erased, text()]).toEqual([['everything'], expect.stringContaining('Everything was erased.')])
  })
})
