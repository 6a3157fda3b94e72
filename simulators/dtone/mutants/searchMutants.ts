import type { RuleMutant } from '../../../specs/ruleMutant.ts'
import { duration, formatInstant, parseInstant } from '../../kernel/index.ts'
import type { DtoneDefinition } from '../service.ts'
import { type Operations, operationMutant } from './operationMutant.ts'

type Query = Parameters<Operations['getTransactions']>[0]['query']

/** The time range of a transaction search. @see docs/dtone.md#lists */
export const searchMutants: readonly RuleMutant<DtoneDefinition>[] = [
  searching('start-left-out', ({ from_date, ...query }) => ({
    ...query,
    ...(from_date !== undefined && { from_date: moved(from_date, 1) }),
  })),
  searching('end-left-out', ({ to_date, ...query }) => ({
    ...query,
    ...(to_date !== undefined && { to_date: moved(to_date, -1) }),
  })),
  searching('ends-swapped', ({ from_date, to_date, ...query }) => ({
    ...query,
    ...(from_date !== undefined && { to_date: from_date }),
    ...(to_date !== undefined && { from_date: to_date }),
  })),
  searching('wider-than-a-day', ({ from_date, to_date, ...query }) => ({
    ...query,
    ...(from_date !== undefined && { from_date }),
    ...(to_date !== undefined && from_date === undefined && { to_date }),
  })),
  searching('older-than-a-day', (query, now) => {
    if (Object.keys(query).some((name) => !name.includes('page'))) return query
    return { ...query, from_date: formatInstant(now - 2 * day), to_date: formatInstant(now - day) }
  }),
  searching('without-service', ({ service_id, subservice_id, ...query }) => ({
    ...query,
    ...(service_id !== undefined && { service_id, ...(subservice_id !== undefined && { subservice_id }) }),
  })),
]

const day = duration('P1D')

function moved(date: string, milliseconds: number): string {
  const instant = parseInstant(date)
  return instant === undefined ? date : formatInstant(instant + milliseconds)
}

function searching(label: string, other: (query: Query, now: number) => Query): RuleMutant<DtoneDefinition> {
  return operationMutant(
    { operationId: 'getTransactions', kind: 'search', label, hint: 'found' },
    ({ getTransactions }, onBroken) => ({
      getTransactions: (request, context) => {
        onBroken()
        return getTransactions({ ...request, query: other(request.query, context.now) }, context)
      },
    }),
  )
}
