import { useState } from 'preact/hooks'
import { useSpeech } from '@/components/language/speech'
import type { Platform } from '@/sales/platform'

export interface Customer {
  conversationId: string
  customer: string
  platform: Platform | null
  messages: number
}

interface Props {
  found: Customer[]
  erase: (customer: Customer) => Promise<void>
}

/** What is stored of each customer found; nothing goes before a second press on a clear sentence. */
export function FoundCustomers({ found, erase }: Props) {
  const { words } = useSpeech()
  const { data } = words.options
  const [chosen, choose] = useState<string | null>(null)
  return (
    <ul>
      {found.map((customer) => (
        <li key={customer.conversationId} class="line-item" data-found>
          <span class="clip" title={customer.customer}>
            {customer.customer}
          </span>
          <span class="muted num">
            {customer.platform && `${words.common.platforms[customer.platform]} · `}
            {data.messages(customer.messages)}
          </span>
          <button
            type="button"
            class="btn"
            data-kind="danger"
            aria-label={data.eraseOf(customer.customer)}
            aria-expanded={chosen === customer.conversationId}
            onClick={() => choose(chosen === customer.conversationId ? null : customer.conversationId)}
          >
            {data.erase}
          </button>
          {chosen === customer.conversationId && (
            <Confirm
              sentence={data.reallyCustomer(customer.customer)}
              yes={data.yesCustomer}
              confirm={() => void erase(customer)}
              cancel={() => choose(null)}
            />
          )}
        </li>
      ))}
    </ul>
  )
}

interface ConfirmProps {
  sentence: string
  yes: string
  confirm: () => void
  cancel: () => void
}

/** Says what will be gone, and asks once more. */
export function Confirm({ sentence, yes, confirm, cancel }: ConfirmProps) {
  const { common } = useSpeech().words
  return (
    <div class="confirm">
      <p role="status">{sentence}</p>
      <div class="row" data-wrap>
        <button type="button" class="btn" data-kind="danger" onClick={confirm}>
          {yes}
        </button>
        <button type="button" class="btn" onClick={cancel}>
          {common.cancel}
        </button>
      </div>
    </div>
  )
}
