import { libraryFile } from '@/sales/library-export'
import { readLibraryJson } from '@/sales/library-file'
import { type LibraryPlan, planImport, readLibrary } from '@/sales/library-import'
import type { Database } from './database'
import { readRows } from './read-rows'
import { deleteReplies, listReplies, putReply } from './reply-library'
import { pictureRow } from './reply-records'
import type { Answer, Ask } from './requests'
import starterSet from './starter-replies.json'

/** Says what the file would change, and changes it when `apply` is asked for: all that is right in it, or nothing. */
export async function importReplies(
  db: Database,
  { format, text, apply, language }: Ask<'replies.import'>,
): Promise<Answer<'replies.import'>> {
  const file = readLibrary(format, text)
  if (!apply) return said(planImport(await listReplies(db), file, language), false)
  return db.change(async () => {
    const plan = planImport(await listReplies(db), file, language)
    await carryOut(db, plan)
    return said(plan, true)
  })
}

export async function exportReplies(
  db: Database,
  { format, managed }: Ask<'replies.export'>,
  now: number,
): Promise<Answer<'replies.export'>> {
  const pictures = await readRows(db, db.pictures, pictureRow, await db.pictures.toArray())
  const byReply = new Map(pictures.map(({ replyId, picture }) => [replyId, picture]))
  return libraryFile(await listReplies(db), byReply, { format, managed, now })
}

const starter = () => readLibraryJson(JSON.stringify(starterSet))

/** The starter set is offered to whoever has no library yet. */
export async function offerStarter(db: Database): Promise<Answer<'starter.offer'>> {
  return { count: (await db.replies.count()) === 0 ? starter().replies.length : 0 }
}

/** A second press adds nothing: what is there is not changed by it. */
export async function acceptStarter(db: Database): Promise<Answer<'starter.accept'>> {
  return db.change(async () => {
    if ((await db.replies.count()) > 0) return { added: 0 }
    const plan = planImport([], starter(), 'en')
    await carryOut(db, plan)
    return { added: plan.put.length }
  })
}

async function carryOut(db: Database, { put, remove }: LibraryPlan): Promise<void> {
  await db.replies.bulkPut(put.map(({ reply }) => reply))
  for (const { reply, picture } of put) if (picture !== null) await putReply(db, reply, picture)
  await deleteReplies(db, remove)
}

function said({ changes, problems }: LibraryPlan, applied: boolean): Answer<'replies.import'> {
  return { changes, problems, applied }
}
