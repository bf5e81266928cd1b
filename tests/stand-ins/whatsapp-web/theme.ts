import { rule } from './atoms'
import { svgAddress } from './pictures'

const LIGHT = {
  rail: '#f7f5f3',
  panel: '#ffffff',
  wall: '#f5f1eb',
  ink: '#0a0a0a',
  soft: '#636261',
  line: '#e9e6e2',
  field: '#f6f5f4',
  hover: '#f6f5f4',
  chosen: '#f0eeec',
  green: '#1daa61',
  pill: '#d9fdd3',
  pillInk: '#15603e',
  badge: '#1fa855',
  out: '#d9fdd3',
  in: '#ffffff',
  meta: '#66706b',
  quote: 'rgba(11, 20, 26, 0.05)',
  note: '#fff0d4',
  noteInk: '#54503f',
  tick: '#007bfc',
  shadow: 'rgba(11, 20, 26, 0.13)',
  wallFilter: 'none',
}

const DARK: typeof LIGHT = {
  rail: '#1d1f1f',
  panel: '#161717',
  wall: '#161717',
  ink: '#fafafa',
  soft: '#a5a5a5',
  line: '#2a2c2c',
  field: '#2e2f2f',
  hover: '#1f2121',
  chosen: '#2a2b2b',
  green: '#21c063',
  pill: '#103529',
  pillInk: '#d9fdd3',
  badge: '#21c063',
  out: '#144d37',
  in: '#242626',
  meta: '#a8b3ae',
  quote: 'rgba(0, 0, 0, 0.2)',
  note: '#242626',
  noteInk: '#e3c07a',
  tick: '#53bdeb',
  shadow: 'rgba(0, 0, 0, 0.4)',
  wallFilter: 'invert(1)',
}

/** Name of a colour as CSS takes it: it follows `body.dark`, which is switched in place. */
export function colour(name: keyof typeof LIGHT): string {
  return `var(--${name})`
}

/** Sets the page's colours and the few rules that belong to no single element. */
export function paintPage(): void {
  rule(`body{${variables(LIGHT)}}`)
  rule(`body.dark{${variables(DARK)};color-scheme:dark}`)
  rule('*,*::before,*::after{box-sizing:border-box}')
  rule(
    'html,body,#app{height:100%;margin:0;font-family:"Segoe UI","Helvetica Neue",Helvetica,Arial,"Noto Sans Georgian","DejaVu Sans",sans-serif;font-size:14.2px;line-height:20px}',
  )
  rule('body{background:var(--rail);color:var(--ink);overflow:hidden}')
  rule('button{font:inherit;color:inherit;border:0;background:none;padding:0;cursor:pointer}')
  rule('p{margin:0}')
  rule('*{scrollbar-width:thin;scrollbar-color:#8884 transparent}')
}

function variables(colours: typeof LIGHT): string {
  return Object.entries(colours)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';')
}

/** The faint drawings behind the messages: shoes, bags, hearts and telephones of our own. */
export const WALLPAPER = svgAddress(`<svg xmlns="http://www.w3.org/2000/svg" width="220" height="220"
  fill="none" stroke="#000" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round">
  <path d="M18 40c6 4 12 2 16-5 8 8 16 11 28 13 4 1 5 4 5 8H18z"/><path d="M98 26h28l3 30H95zM105 26c0-12 14-12 14 0"/>
  <path d="M178 40c-8-10-20 2-10 12l10 9 10-9c10-10-2-22-10-12z"/><rect x="26" y="98" width="22" height="38" rx="4"/><path d="M34 130h6"/>
  <circle cx="108" cy="114" r="16"/><path d="M102 110v1m12-1v1m-13 7c4 5 10 5 14 0"/><path d="M160 104h36l-6 22h-26zM160 104l-4-8h-8M168 134v1m18-1v1"/>
  <path d="M20 184l14-14 14 14-14 14zM92 176c10-8 22-8 32 0M98 184c6-5 14-5 20 0M108 193v1"/><path d="M164 180c6 4 12 2 16-5 8 8 16 11 24 13 4 1 5 4 5 8h-45z"/></svg>`)

/** Kept in the text, hidden from the eye: what pollutes `textContent` on the real page. */
export const SCREEN_READER_ONLY =
  'position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'
