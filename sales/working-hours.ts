type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

export type WorkingHours = {
  timeZone: string
  week: Record<Weekday, [open: string, close: string][]>
  holidays: string[]
}
export function workingMs(_from: number, _to: number, _hours: WorkingHours): number {
  throw new Error('not yet')
}
export function isOpen(_at: number, _hours: WorkingHours): boolean {
  throw new Error('not yet')
}
export function nextOpening(_at: number, _hours: WorkingHours): number | null {
  throw new Error('not yet')
}
