import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { visibleText } from '../../../../specs/formats/visibleText.ts'
import { read } from '../../control/call.ts'
import type { Exchange } from '../../control/exchanges.ts'
import { CopyButton } from '../../widgets/copyButton.tsx'
import { exchangeCurl } from '../exchangeCurl.ts'

/** The request as a command that sends it again. */
export function Command({ exchange }: { readonly exchange: Exchange }): JSX.Element {
  const [origins, setOrigins] = useState<Readonly<Record<string, string>>>()
  useEffect(() => {
    read({ operation: 'getHealth' }).then((health) => setOrigins(health?.urls))
  }, [])
  const curl = origins === undefined ? undefined : exchangeCurl(exchange, origins)
  return (
    <>
      <h4>As curl</h4>
      {curl === undefined ? (
        <p class="hint">{origins === undefined ? '…' : 'The service has no address.'}</p>
      ) : (
        <>
          <p class="row">
            <CopyButton text={curl.command} name="Copy as curl" />
          </p>
          {curl.notes.map((note) => (
            <p key={note} class="hint">
              {note}
            </p>
          ))}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long command is scrolled by keys */}
          <pre tabIndex={0}>{visibleText(curl.command)}</pre>
        </>
      )}
    </>
  )
}
