import type { JSX } from 'preact'

/** A description of the document; what stands between backticks there is code. */
export function Hint({ text }: { readonly text: string }): JSX.Element | null {
  if (text === '') return null
  return <p class="hint">{text.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</p>
}
