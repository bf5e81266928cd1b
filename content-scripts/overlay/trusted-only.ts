import { options, type VNode } from 'preact'

type Handler = (event: Event) => unknown

/**
 * Every act of ours begins with an event that the browser marks as the person's own. Checked where it is handled, as
 * a page can lift a button out of the open shadow root, past all that listens there, and press it by script.
 */
export function obeyTrustedOnly(): void {
  const before = options.vnode
  options.vnode = (vnode) => {
    if (typeof vnode.type === 'string') guardHandlers(vnode as VNode<Record<string, unknown>>)
    before?.(vnode)
  }
}

function guardHandlers({ props }: VNode<Record<string, unknown>>): void {
  for (const [name, handle] of Object.entries(props)) {
    if (name.startsWith('on') && typeof handle === 'function') props[name] = guarded(handle as Handler)
  }
}

function guarded(handle: Handler): Handler {
  return (event) => (event.isTrusted ? handle(event) : undefined)
}
