import { clipped, type ImportProblem } from './import-problems'
import { readLibraryCsv } from './library-csv'
import { LARGEST_FILE, type ReadLibrary, readLibraryJson, unreadable } from './library-file'
import { type InterfaceLanguage, type QuickReply, titleOf } from './quick-replies'

export type ChangeKind = 'added' | 'changed' | 'same' | 'removed'

export interface LibraryChange {
  id: string
  title: string
  kind: ChangeKind
}

export interface LibraryPlan {
  changes: LibraryChange[]
  problems: ImportProblem[]
  /** What is to be written, and which pictures belong to it. */
  put: { reply: QuickReply; picture: string | null }[]
  /** Managed replies that the new version of their library has no more. */
  remove: string[]
}

export function readLibrary(format: 'json' | 'csv', text: string): ReadLibrary {
  if (text.length > LARGEST_FILE) {
    const problem: ImportProblem = { kind: 'too-large', row: null, field: '', value: '' }
    return { ...unreadable(''), problems: [problem] }
  }
  return format === 'json' ? readLibraryJson(text) : readLibraryCsv(text)
}

/**
 * What an import would change. An ordinary file adds and changes, and never takes away; a managed one takes
 * the place of the former managed library as a whole. What is wrong in it is named and left out.
 */
export function planImport(
  kept: readonly QuickReply[],
  file: ReadLibrary,
  language: InterfaceLanguage,
): LibraryPlan {
  const problems = [...file.problems]
  const installed = kept.filter(({ managed }) => managed)
  if (file.managed && installed.some(({ version }) => version > file.version)) {
    const problem: ImportProblem = { kind: 'older-library', row: null, field: '', value: '' }
    return { changes: [], problems: [problem], put: [], remove: [] }
  }
  const before = new Map(kept.map((reply) => [reply.id, reply]))
  const plan: LibraryPlan = { changes: [], problems, put: [], remove: [] }
  let order = kept.reduce((next, reply) => Math.max(next, reply.order + 1), 0)
  for (const { row, reply: filed } of file.replies) {
    const known = before.get(filed.id)
    if (known?.managed && !file.managed) {
      problems.push({ kind: 'managed', row, field: 'id', value: clipped(filed.id) })
      continue
    }
    const { picture, ...told } = filed
    const reply: QuickReply = {
      ...told,
      order: known?.order ?? order++,
      picture: picture !== null || (known?.picture ?? false),
      managed: file.managed,
      version: file.managed ? file.version : (known?.version ?? 0) + 1,
    }
    const kind = !known ? 'added' : sameReply(known, reply) && picture === null ? 'same' : 'changed'
    plan.changes.push({ id: reply.id, title: titleOf(reply, language), kind })
    if (kind !== 'same' || file.managed) plan.put.push({ reply, picture })
  }
  if (file.managed) removeOutdated(plan, installed, file, language)
  return plan
}

/** A managed file that was not read whole takes nothing away: what it lacks may be in the rows that failed. */
function removeOutdated(
  plan: LibraryPlan,
  installed: readonly QuickReply[],
  file: ReadLibrary,
  language: InterfaceLanguage,
): void {
  if (file.problems.length > 0) return
  const told = new Set(file.replies.map(({ reply }) => reply.id))
  for (const reply of installed.filter(({ id }) => !told.has(id))) {
    plan.changes.push({ id: reply.id, title: titleOf(reply, language), kind: 'removed' })
    plan.remove.push(reply.id)
  }
}

/** But for the number of its savings. */
function sameReply(a: QuickReply, b: QuickReply): boolean {
  const told = ({ kind, titles, shortcut, labels, stage, variants, experiment, managed }: QuickReply) => [
    kind,
    [titles.ka, titles.ru, titles.en],
    shortcut,
    labels,
    stage,
    variants.map(({ writing, tactic, text }) => [writing, tactic, text]),
    experiment,
    managed,
  ]
  return JSON.stringify(told(a)) === JSON.stringify(told(b))
}
