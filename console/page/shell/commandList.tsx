import type { JSX } from 'preact'
import { commands } from '../control/call.ts'
import { CopyButton } from '../widgets/copyButton.tsx'

/** What was done on this page, as commands that do the same. */
export function CommandList(): JSX.Element {
  const [latest] = commands.value
  return (
    <footer>
      <details>
        <summary>
          Commands{latest === undefined ? ': what you do here, as curl' : ` (${commands.value.length})`}
          {latest !== undefined && <code class="latest">{latest.curl}</code>}
        </summary>
        <ol reversed>
          {commands.value.map(({ id, curl, status }) => (
            <li key={id}>
              <span
                class={status === undefined ? 'badge open' : status >= 200 && status < 400 ? 'badge good' : 'badge bad'}
              >
                {status === undefined ? '…' : status === 0 ? 'no answer' : status}
              </span>
              <code>{curl}</code>
              <CopyButton text={curl} />
            </li>
          ))}
        </ol>
      </details>
    </footer>
  )
}
