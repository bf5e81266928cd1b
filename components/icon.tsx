/** Drawn on 16 × 16 in strokes of the text's colour; the words beside an icon say what it means. */
const PATHS = {
  mark: [
    'M3 4.5A2.5 2.5 0 0 1 5.5 2h5A2.5 2.5 0 0 1 13 4.5v4A2.5 2.5 0 0 1 10.5 11H8l-3.2 2.8V11A2 2 0 0 1 3 9z',
    'm5.8 6.6 1.6 1.6 3-3.2',
  ],
  check: ['m3.5 8.5 3 3 6-7'],
  x: ['m4 4 8 8M12 4l-8 8'],
  hide: ['M4 8h8'],
  plus: ['M8 3.5v9M3.5 8h9'],
  chevron: ['m6 3.5 4.5 4.5L6 12.5'],
  up: ['m3.5 10 4.5-4.5 4.5 4.5'],
  down: ['m3.5 6 4.5 4.5L12.5 6'],
  back: ['M10 3.5 5.5 8l4.5 4.5'],
  bag: ['M3.5 5.5h9l.8 8H2.7z', 'M5.8 7.2V4.4a2.2 2.2 0 0 1 4.4 0v2.8'],
  clock: ['M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0', 'M8 4.6V8l2.4 1.6'],
  lost: ['M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0', 'm5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4'],
  warn: ['M8 2.2 14.5 13.5h-13z', 'M8 6.5v3.2M8 11.6v.1'],
  eye: [
    'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8z',
    'M6.2 8a1.8 1.8 0 1 0 3.6 0a1.8 1.8 0 1 0-3.6 0',
  ],
  search: ['M2.8 7a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0', 'm10.2 10.2 3.3 3.3'],
  doubt: ['M2 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0', 'M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.6-.8 1.2M8 11.2v.1'],
  pass: ['M2.5 8h8M7.5 4.5 11 8l-3.5 3.5M13.5 3v10'],
  list: ['M3 4.5h10M3 8h10M3 11.5h6'],
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={name === 'mark' ? 'icon brand-mark' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      {PATHS[name].map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  )
}
