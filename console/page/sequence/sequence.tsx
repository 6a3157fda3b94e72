import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { sequenceDiagram } from '../../../diagrams/sequenceDiagram.ts'
import { exchanges } from '../control/exchanges.ts'
import { hashOf, place } from '../shell/place.ts'
import { filterSettings } from '../traffic/filter.ts'
import { FilterBar } from '../traffic/filterBar.tsx'
import { useFound } from '../traffic/useFound.ts'
import { DiagramBox } from './diagramBox.tsx'
import { type ShownPart, shownOf, step, withMore } from './shownPart.ts'
import { traceOf } from './traceOf.ts'
import { useSlowRevision } from './useSlowRevision.ts'

/** The exchanges of a world as a sequence diagram over world time. The filters are those of the traffic. */
export function Sequence({ world }: { readonly world: string }): JSX.Element {
  const { rows, isComplete } = useFound()
  const [part, setPart] = useState<ShownPart>({ most: step })
  const settings = filterSettings(place.value.settings)
  const shown = shownOf(rows, part)
  const isEmpty = shown.length === 0
  const revision = useSlowRevision()
  const diagram = useMemo(() => {
    const target = (number: number): string =>
      hashOf({ world, part: 'traffic', settings: { ...settings, open: String(shown[number - 1]?.id ?? '') } }).slice(1)
    const whole = { first: shown.length, last: 0 }
    return sequenceDiagram({ name: world, steps: [], shown: whole }, traceOf(world, shown, exchanges.entries), target)
  }, [revision, part, isComplete, isEmpty, ...Object.values(settings)])
  return (
    <>
      <h2>Sequence</h2>
      <FilterBar shown={rows.length} isComplete={isComplete} />
      {isEmpty ? (
        <p class="empty">
          {exchanges.entries.length > 0
            ? 'No exchange fits the filter.'
            : 'No exchange yet. Requests to the providers and their callbacks are drawn here as they come.'}
        </p>
      ) : (
        <DiagramBox
          label={`Who called whom in ${world}`}
          diagram={diagram}
          isFollowing={part.first === undefined}
          read={() => setPart({ most: part.most, first: shown[0]?.id })}
          follow={() => setPart({ most: part.most })}
        >
          {rows[0] !== shown[0] && (
            <button type="button" class="quiet" onClick={() => setPart(withMore(rows, part))}>
              Show {step} more before these
            </button>
          )}
        </DiagramBox>
      )}
    </>
  )
}
