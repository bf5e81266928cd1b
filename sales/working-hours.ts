type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

export type WorkingHours = {
  timeZone: string
  week: Record<Weekday, [open: string, close: string][]>
  holidays: string[]
}
