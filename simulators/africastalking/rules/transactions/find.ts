import type { components } from '../../../../specs/types/africastalking.generated.ts'
import type { Context } from '../../context.ts'
import { queryHosts } from '../../data/queryHosts.generated.ts'
import { foundTransaction } from './foundTransaction.ts'

type FindTransactionReply = components['schemas']['FindTransactionReply']
type Kind = 'airtime' | 'data' | 'payments'

const everything: readonly Kind[] = ['airtime', 'data', 'payments']
const hosts: ReadonlyMap<string, readonly Kind[]> = new Map(queryHosts.map(({ host, finds }) => [host, finds]))

/** Finds a transaction by its id, on the hosts of its product. An unknown one is a `Failure`. @see docs/africastalking.md#queries */
export function find(id: string, { state, host }: Pick<Context, 'state' | 'host'>): FindTransactionReply {
  const kinds = kindsAt(host)
  const airtime = kinds.includes('airtime') ? state.airtimes.get(id) : undefined
  if (airtime !== undefined) return { status: airtime.status }
  const payment = state.payments.get(id)
  const kind = payment?.category === 'MobileData' ? 'data' : 'payments'
  if (payment === undefined || !kinds.includes(kind)) return { status: 'Failure' }
  return { status: 'Success', data: foundTransaction(payment) }
}

function kindsAt(host: string | undefined): readonly Kind[] {
  const [product = '', ...rest] = host?.split('.') ?? []
  return (rest.join('.').endsWith('africastalking.com') && hosts.get(product)) || everything
}
