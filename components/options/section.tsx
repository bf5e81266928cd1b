import type { ComponentChildren } from 'preact'

interface Props {
  id: string
  title: string
  say?: string
  children: ComponentChildren
}

export function Section({ id, title, say, children }: Props) {
  return (
    <section class="block" id={id} aria-labelledby={`${id}-title`}>
      <div class="block-head">
        <h2 id={`${id}-title`}>{title}</h2>
      </div>
      {say && <p class="block-say">{say}</p>}
      {children}
    </section>
  )
}
