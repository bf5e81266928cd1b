import { useEffect, useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import { isPicture, type QuickReply } from '@/sales/quick-replies'
import type { LibraryActions } from './library-view'

interface Props {
  saved: QuickReply
  /** A picture belongs to a reply that is kept. */
  disabled: boolean
  actions: LibraryActions
}

export function PictureRow({ saved, disabled, actions }: Props) {
  const { replies } = useSpeech().words
  const [picture, setPicture] = useState<string | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  useEffect(() => {
    let wanted = true
    if (saved.picture) void actions.readPicture(saved.id).then((read) => wanted && setPicture(read))
    else setPicture(null)
    return () => {
      wanted = false
    }
  }, [saved.id, saved.picture, saved.version, actions])
  const choose = async (file: File | undefined) => {
    if (!file) return
    const url = await dataUrlOf(file)
    const fits = isPicture(url)
    setProblem(fits ? await actions.save(saved, url) : replies.pictureWrong)
  }
  if (disabled) return null
  return (
    <div class="picture-row">
      {picture && <img src={picture} alt={replies.picture} />}
      <div class="row" data-wrap>
        <label class="btn file-btn">
          {replies.pictureChoose}
          <input
            type="file"
            accept="image/png,image/jpeg,image/webp,image/gif"
            onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
          />
        </label>
        {picture && (
          <button
            type="button"
            class="link"
            onClick={async () => setProblem(await actions.save(saved, null))}
          >
            {replies.pictureRemove}
          </button>
        )}
      </div>
      <p class={problem ? 'error' : 'muted'} role="status">
        {problem ?? replies.pictureRule}
      </p>
    </div>
  )
}

function dataUrlOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
