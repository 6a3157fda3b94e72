import type { JSX } from 'preact'
import { keepSettings } from '../../shell/place.ts'
import { Action } from '../../widgets/action.tsx'

/** Sends a callback once more, and opens the attempt. */
export function Replay({ world, callback }: { readonly world: string; readonly callback: number }): JSX.Element {
  return (
    <p class="row">
      <Action
        call={{ operation: 'replayCallback', path: { world, callback } }}
        done={({ attempts }) => keepSettings({ view: '', open: String(attempts.at(-1)?.entry ?? '') })}
      >
        Send callback {callback} again
      </Action>
    </p>
  )
}
