import { parseSync } from 'vite'
import type { Source } from './sources'

interface Node {
  type: string
  start: number
  end: number
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** The lines of every function with a braced body. Throws when the file does not parse. */
export function functionLengths(source: Source): number[] {
  const { program, errors } = parseSync(source.path, source.text)
  if (errors[0]) throw new Error(`${source.path}: ${errors[0].message}`)
  return functionsIn(program).map(({ start, end }) => source.text.slice(start, end).split('\n').length)
}

function functionsIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(functionsIn)
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(functionsIn)
  return isBracedFunction(value) ? [value, ...inside] : inside
}

function isBracedFunction(value: object): value is Node {
  const node = value as { type?: string; body?: { type?: string } }
  return FUNCTIONS.has(node.type ?? '') && node.body?.type === 'BlockStatement'
}
