/**
 * Style by atomic classes, as the real page has it: one class per declaration, and names that mean nothing.
 * The names differ at each load, as they do from build to build: no reader may lean on them.
 */
const sheet = new CSSStyleSheet()
const classes = new Map<string, string>()

document.adoptedStyleSheets.push(sheet)

/** Classes for these declarations; `hover ` or `focus-visible ` before one makes it count in that state only. */
export function atoms(declarations: string): string {
  return declarations
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .map(atom)
    .join(' ')
}

function atom(declaration: string): string {
  const known = classes.get(declaration)
  if (known) return known
  const name = `x${Math.random().toString(36).slice(2, 9)}`
  const [, state, rule] = /^(?:(hover|focus-visible) )?(.*)$/.exec(declaration) ?? []
  sheet.insertRule(`.${name}${state ? `:${state}` : ''}{${rule}}`, sheet.cssRules.length)
  classes.set(declaration, name)
  return name
}

/** A rule of plain CSS, for the few things that are no single element's. */
export function rule(text: string): void {
  sheet.insertRule(text, sheet.cssRules.length)
}
