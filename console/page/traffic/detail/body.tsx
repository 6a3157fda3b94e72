import type { JSX } from 'preact'
import { shownBody } from '../bodyText.ts'

/** The body of a request or an answer, by the media type that its headers tell. */
export function Body({
  text,
  headers,
}: {
  readonly text: string
  readonly headers: Readonly<Record<string, string>>
}): JSX.Element {
  const body = shownBody(text, headers['content-type'])
  if (body.kind === 'none') return <p class="hint">No body.</p>
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long body is scrolled by keys
  if (body.kind === 'text') return <pre tabIndex={0}>{body.text}</pre>
  return (
    <table class="form">
      <tbody>
        {body.fields.map(([name, value], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            <td>
              <code class="whole">{value}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
