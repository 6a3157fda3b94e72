import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

/** Copies text. `name` says what it is where several stand side by side. */
export function CopyButton({ text, name = 'Copy' }: { readonly text: string; readonly name?: string }): JSX.Element {
  const [state, setState] = useState(name)
  const copy = (): void => {
    navigator.clipboard.writeText(text).then(
      () => setState('Copied'),
      () => setState('The browser does not allow it'),
    )
  }
  return (
    <button type="button" class="quiet" onClick={copy} onBlur={() => setState(name)}>
      <span aria-live="polite">{state}</span>
    </button>
  )
}
