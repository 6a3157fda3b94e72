import type { JSX } from 'preact'
import { type Command, commands } from '../control/call.ts'
import { CopyButton } from '../widgets/copyButton.tsx'
import { problemLine } from '../widgets/problemText.tsx'

/** What was done on this page, as commands that do the same, each with what came of it. */
export function CommandList(): JSX.Element {
  const [latest] = commands.value
  return (
    <footer>
      <details>
        <summary>
          Commands{latest === undefined ? ': what you do here, as curl' : ` (${commands.value.length})`}
          {latest !== undefined && (
            <span class="outcome">
              <Result command={latest} /> <code class="latest">{latest.curl}</code>
            </span>
          )}
        </summary>
        <ol reversed>
          {commands.value.map((command) => (
            <li key={command.id}>
              <Result command={command} />
              <code>{command.curl}</code>
              <CopyButton text={command.curl} />
            </li>
          ))}
        </ol>
      </details>
    </footer>
  )
}

/** The status of the answer, and why a command was refused: its button may be gone by then. */
function Result({ command: { status, problem } }: { readonly command: Command }): JSX.Element {
  if (status === undefined) return <span class="badge open">…</span>
  if (problem === undefined) return <span class="badge good">{status}</span>
  return (
    <>
      <span class="badge bad">{status === 0 ? 'no answer' : status}</span>{' '}
      <span class="problem">{problemLine(problem)}</span>
    </>
  )
}
