import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import type { Product } from '@/sales/catalogue'
import { FIRST_TACTIC, tacticsOf, type Writing } from '@/sales/quick-replies'
import { nextTactic, textIn, withText } from './new-reply'
import type { ReplyPart } from './reply-part'
import { ReplyPreview } from './reply-preview'

interface Props extends ReplyPart {
  writing: Writing
  products: Product[]
}

/** The text in one language and tactic, or how it will look. */
export function ReplyText({ reply, change, finish, writing, products }: Props) {
  const { replies } = useSpeech().words
  const [chosen, choose] = useState<string | null>(null)
  const [looking, look] = useState(false)
  const known = tacticsOf(reply)
  const tactics = [...new Set([...(known.length > 0 ? known : [FIRST_TACTIC]), ...(chosen ? [chosen] : [])])]
  const tactic = chosen ?? tactics[0] ?? FIRST_TACTIC
  const text = textIn(reply, writing, tactic)
  return (
    <div class="field">
      <div class="row" data-between data-wrap>
        <span class="label">{replies.text}</span>
        <span class="row" data-wrap>
          {tactics.length > 1 && (
            <fieldset class="seg" aria-label={replies.tactic}>
              {tactics.map((one) => (
                <button key={one} type="button" aria-pressed={one === tactic} onClick={() => choose(one)}>
                  {replies.tacticName(one)}
                </button>
              ))}
            </fieldset>
          )}
          {!reply.managed && (
            <>
              <button type="button" class="link" onClick={() => choose(nextTactic(tactics))}>
                {replies.addTactic}
              </button>
              <button type="button" class="btn" aria-pressed={looking} onClick={() => look(!looking)}>
                {replies.preview}
              </button>
            </>
          )}
        </span>
      </div>
      {looking || reply.managed ? (
        <ReplyPreview text={text} writing={writing} products={products} />
      ) : (
        <textarea
          class="input textarea"
          lang={writing}
          aria-label={replies.text}
          value={text}
          onInput={({ currentTarget: { value } }) => change(withText(reply, writing, tactic, value))}
          onBlur={finish}
        />
      )}
      <span class="error" data-info>
        {replies.textRule}
      </span>
    </div>
  )
}
