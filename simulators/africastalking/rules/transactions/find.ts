import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { State } from '../../state.ts'
import { findMobileData } from '../data/findMobileData.ts'

type FindTransactionReply = components['schemas']['FindTransactionReply']

/** What is told of a transaction; undefined when the product has none with this id. */
type Find = (id: string, state: State) => FindTransactionReply | undefined

/** The products whose transactions can be found, by the prefix of their ids. */
const byPrefix: ReadonlyMap<string, Find> = new Map([
  ['ATQid', findAirtime],
  ['ATPid', findData],
])

/** Finds the status of a transaction by its id. An unknown one is a `Failure`. @see docs/africastalking.md#queries */
export function find(id: string, state: State): FindTransactionReply {
  const [prefix = ''] = id.split('_')
  return byPrefix.get(prefix)?.(id, state) ?? { status: 'Failure' }
}

function findAirtime(id: string, { airtimes }: State): FindTransactionReply | undefined {
  const airtime = airtimes.get(id)
  return airtime && { status: airtime.status }
}

function findData(id: string, state: State): FindTransactionReply | undefined {
  const data = findMobileData(id, state)
  return data && { status: 'Success', data }
}
