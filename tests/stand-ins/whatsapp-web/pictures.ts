/** Pictures drawn here: invented people have no photographs, and the shop's shoes are drawings. */

export function svgAddress(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

const SHADES = ['#7f9ccf', '#c98f7a', '#8fae7b', '#b48ac0', '#d0a861', '#6fa8a6', '#c77f9b', '#8890a8']

const SKINS = ['#f0c9a8', '#e3b48f', '#f3d3b8']
const HAIRS = ['#3a2a22', '#5b3a24', '#22252b', '#7a5232']
const SHORT_HAIRED = /^(Giorgi|James|Дмитрий|Lasha|Levent|Gio|Zaza)(?:\s|$)/u

/** A portrait of head and shoulders in the colours that the name gives. */
export function portrait(name: string): string {
  const [back, skin, hair, shirt] = coloursOf(name)
  const long = '<path d="M12 24c0-9 4-15 12-15s12 6 12 15c0 5-1 9-3 12H15c-2-3-3-7-3-12z" fill="HAIR"/>'
  const short = '<path d="M15 23c-1-9 3-13 9-13s10 4 9 13z" fill="HAIR"/>'
  return svgAddress(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">
    <rect width="48" height="48" fill="${back}"/>
    ${(SHORT_HAIRED.test(name) ? short : long).replace('HAIR', hair)}
    <path d="M6 52c0-11 8-16 18-16s18 5 18 16z" fill="${shirt}"/>
    <path d="M20 30h8v7a4 4 0 0 1-8 0z" fill="${skin}"/>
    <ellipse cx="24" cy="23" rx="7.5" ry="9" fill="${skin}"/>
    <path d="M16 22c0-7 3-9 8-9s8 2 8 9c-2-3-3-5-5-5-4 2-8 2-11 5z" fill="${hair}"/></svg>`)
}

/** A sneaker on a plain ground, in the colours that the seed gives; the page wraps it in a blob. */
export function shoe(seed: string): string {
  const [back, , dark, body] = coloursOf(seed)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 180" width="240" height="180">
    <rect width="240" height="180" fill="${back}"/><ellipse cx="122" cy="142" rx="92" ry="9" fill="#0003"/>
    <path d="M34 84c14 8 30 6 40-10 6-9 18-9 24 0 12 18 36 30 70 34 22 3 34 10 36 22H34z" fill="${body}"/>
    <path d="M34 84c14 8 30 6 40-10l10 40H34z" fill="${dark}" opacity=".35"/>
    <path d="M30 126h176c2 8-2 16-12 16H42c-8 0-12-6-12-16z" fill="#fff"/>
    <path d="M96 84l18-10M106 94l18-11M118 102l17-12" stroke="#fff" stroke-width="5" stroke-linecap="round"/></svg>`
}

/** Four colours that depend on the seed only: ground, skin, hair, cloth. */
function coloursOf(seed: string): [string, string, string, string] {
  const hash = [...seed].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7)
  const pick = (shades: readonly string[], shift: number) =>
    shades[(hash >>> shift) % shades.length] ?? '#888'
  const back = pick(SHADES, 3)
  const cloth = SHADES.filter((shade) => shade !== back)
  return [back, pick(SKINS, 7), pick(HAIRS, 11), pick(cloth, 15)]
}
