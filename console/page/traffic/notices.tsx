import type { JSX } from 'preact'
import { visibleText } from '../../../specs/formats/visibleText.ts'
import { exchanges } from '../control/exchanges.ts'
import { Moment } from '../widgets/moment.tsx'

/** Hints that belong to no exchange, and how many exchanges came too fast to be told. */
export function Notices(): JSX.Element {
  const isCurrent = exchanges.revision.value >= 0
  const { notices, missed } = exchanges
  return (
    <div class="notices">
      {isCurrent && missed > 0 && (
        <p class="problem">
          {missed.toLocaleString('en')} exchanges are not listed: the journal had dropped them before this page read
          them.
        </p>
      )}
      {notices.length > 0 && (
        <details>
          <summary>
            {notices.length === 1 ? '1 notice' : `${notices.length} notices`}: {visibleText(notices.at(-1)?.text ?? '')}
          </summary>
          <ul>
            {notices.map(({ at, text }, index) => (
              <li key={index}>
                <Moment at={at} /> {visibleText(text)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
