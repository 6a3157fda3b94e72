import type { DeriveContext } from '../../cases/newCase.ts'
import { requestSetup } from '../../cases/requestSetup.ts'
import type { Operation } from '../../document/contract.ts'
import { asParts, type Change, placedAt, valueAt } from '../../request/parts.ts'
import type { Location } from '../../values/locations.ts'

/** A request that differs from a valid one in one member of its body. */
export interface DifferentBody {
  /** `body.items[0].amount`. */
  readonly label: string
  readonly change: Change
}

/** Other valid bodies of an operation, each with another value in one member of its first example. */
export function differentBodies(context: DeriveContext, operation: Operation): DifferentBody[] {
  const setup = requestSetup(context, operation, operation.body?.media[0])
  const [base] = setup.bases
  if (base === undefined || base.parts.body === undefined) return []
  const labels = new Set<string>()
  return setup.locations.flatMap((location) => {
    const { path, label } = location
    if (path[0] !== 'body' || labels.has(label)) return []
    const found = valueAt(base.parts, path)
    const change = candidates(location, found)
      .filter((next) => next(found) !== found)
      .map(
        (next): Change =>
          (parts) =>
            asParts(placedAt(parts, path, next(valueAt(parts, path)))),
      )
      .find((one) => setup.isValid(one(base.parts)))
    if (change === undefined) return []
    labels.add(label)
    return [{ label, change }]
  })
}

type Next = (value: unknown) => unknown

/** Ways to another value of the same kind. */
function candidates({ schema }: Location, value: unknown): Next[] {
  const { enum: choices, multipleOf, format } = schema
  if (Array.isArray(choices)) return choices.filter((one) => one !== value).map((one) => () => one)
  if (typeof value === 'boolean') return [(found) => found !== true]
  if (typeof value === 'number') {
    const step = typeof multipleOf === 'number' && multipleOf >= 1 ? multipleOf : 1
    return [step, -step].map((by) => (found) => Number(found) + by)
  }
  if (typeof value !== 'string') return []
  if (format === 'date-time') return [(found) => new Date(Date.parse(String(found)) + 86_400_000).toISOString()]
  return [otherLastDigit, (text) => `${text} 2`, (text) => `${text}2`, (text) => String(text).slice(1)]
}

function otherLastDigit(value: unknown): string {
  const text = String(value)
  const changed = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
  return changed === text ? `${text}2` : changed
}
