/** The classes of facebook.com; whether the Suite bears them is not known (2026-11). */
const DARK = '.__fb-dark-mode'
const LIGHT = '.__fb-light-mode'

/** The page's theme: by its class, else by how dark what is painted behind the page is. */
export function pageTheme(document: Document): 'light' | 'dark' {
  if (document.querySelector(DARK)) return 'dark'
  if (document.querySelector(LIGHT) || !document.body) return 'light'
  const painted = [document.body, document.documentElement].map(paint).find((colour) => colour !== null)
  return painted !== undefined && isDark(painted) ? 'dark' : 'light'
}

/** Red, green and blue from 0 to 255; `null` where nothing is painted. */
function paint(element: Element): number[] | null {
  const colour = element.ownerDocument.defaultView?.getComputedStyle(element).backgroundColor ?? ''
  const [red, green, blue, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number)
  return red === undefined || green === undefined || blue === undefined || alpha === 0
    ? null
    : [red, green, blue]
}

function isDark([red = 255, green = 255, blue = 255]: number[]): boolean {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 110
}
