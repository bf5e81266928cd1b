import { el } from './dom'

/** The wall may stand at the inbox's own address. */
export function signInForm(): HTMLElement {
  return el(
    'form',
    {},
    el('input', { type: 'text' }),
    el('input', { type: 'password' }),
    el('button', {}, 'Log in'),
  )
}
