import type { NewJob } from '../jobs/jobs.ts'
import { partsOf, type Rail, type RailName, railsOn } from '../rails/rail.ts'
import { readJson } from '../runtime/json.ts'
import { followUp } from './data/followUp.generated.ts'
import type { TransactionRow } from './tables.ts'

/** The kinds of jobs that carry a payout to its final status. */
export const payoutJobs = { submit: 'submit', followUp: 'followUp', ask: 'ask' } as const

/** The payouts of one request to a provider. */
export interface PayoutJob {
  readonly provider: RailName
  readonly transactionIds: readonly string[]
}

type Kind = (typeof payoutJobs)[keyof typeof payoutJobs]

/** A job about payouts of one client. Paying and asking have lanes of their own at each provider. */
export function payoutJob(
  kind: Kind,
  provider: RailName,
  payouts: readonly Pick<TransactionRow, 'id' | 'client_id'>[],
): Omit<NewJob, 'due'> {
  const payload: PayoutJob = { provider, transactionIds: payouts.map(({ id }) => id) }
  const lane = `${provider}/${kind === payoutJobs.submit ? 'payouts' : 'queries'}`
  return { kind, payload, lane, clientId: payouts[0]?.client_id ?? '' }
}

/** The jobs that submit payouts, one for each request to a provider. */
export function submitJobs(
  rails: Readonly<Record<RailName, Rail>>,
  payouts: readonly TransactionRow[],
): Omit<NewJob, 'due'>[] {
  return Object.values(rails).flatMap((rail) => {
    const own = payouts.filter(({ provider }) => provider === rail.name)
    return rail.group(own).map((group) => payoutJob(payoutJobs.submit, rail.name, group))
  })
}

/** Reads the payload of a stored job. */
export function readPayoutJob(payload: unknown): PayoutJob {
  const json = readJson(payload)
  const name = json.at('provider').text
  const provider = [...railsOn('live'), ...railsOn('sandbox')].find((each) => each === name)
  if (provider === undefined) throw new Error(`there is no provider ${name}`)
  return { provider, transactionIds: json.at('transactionIds').list.flatMap(({ text }) => text ?? []) }
}

/** So many seconds after `now` (ms since the epoch) as the list says for the n-th time; its last entry repeats. */
export function nextTry(now: number, seconds: readonly number[], attempts: number): number {
  return now + 1_000 * (seconds[Math.min(attempts, seconds.length - 1)] ?? 0)
}

/** Whether a provider has taken payouts for certain. */
export function areAccepted(payouts: readonly Pick<TransactionRow, 'submission'>[]): boolean {
  return payouts.every(({ submission }) => submission === 'Accepted')
}

type Asked = Pick<TransactionRow, 'submission' | 'absent_at'>

/**
 * How long to wait between questions about payouts of one request, in seconds: less where one is in doubt, and no longer than needed
 * where one complete list does not have it.
 */
export function waits(provider: RailName, payouts: readonly Asked[]): readonly number[] {
  if (areAccepted(payouts)) return followUp.accepted[partsOf(provider).bare]
  if (payouts.every(({ absent_at }) => absent_at === null)) return followUp.polls
  return followUp.polls.map((wait) => Math.min(wait, followUp.absentAfter))
}
