import type { Services } from '../capability/context.ts'
import type { LaneOverview } from '../jobs/overview.ts'
import type { Counters } from './counters.ts'
import type { Metric, Sample } from './exposition.ts'
import { moneyInMetrics } from './moneyIn.ts'

/** Reads the metrics of a gateway: payouts, money that comes in and jobs of the database, and what this process has counted. */
export async function readMetrics(services: Services, { callbacks, calls }: Counters): Promise<Metric[]> {
  const { database, clock, jobs, breakers } = services
  const now = clock.now()
  const [payouts, flagged, { lanes }] = await Promise.all([
    database
      .selectFrom('transactions')
      .select(['status', 'provider', 'submission'])
      .select((row) => row.fn.countAll<number>().as('count'))
      .groupBy(['status', 'provider', 'submission'])
      .orderBy('status')
      .orderBy('provider')
      .orderBy('submission')
      .execute(),
    database
      .selectFrom('transactions')
      .select('provider')
      .select((row) => row.fn.countAll<number>().as('count'))
      .where('review_at', 'is not', null)
      .groupBy('provider')
      .orderBy('provider')
      .execute(),
    jobs.overview(),
  ])
  const doubtful = payouts.filter(({ status, submission }) => status === 'Processing' && submission === 'Unanswered')
  return [
    gauge('payouts', 'Payouts by provider and status.', summed(payouts)),
    gauge(
      'payouts_doubtful',
      'Payouts whose provider may have taken them and has not said so.',
      summed(doubtful, false),
    ),
    gauge('payouts_review', 'Payouts that carry a flag for a person.', samples(flagged)),
    gauge(
      'jobs',
      'Jobs by lane and state: they wait for their time or a slot, a gateway has claimed them, or they are dead letters.',
      lanes.flatMap(statesOf),
    ),
    gauge(
      'jobs_oldest_due_seconds',
      'For how long the oldest due job has waited, by lane; 0 where none is due.',
      lanes.map(({ lane, oldestDue }) => ({ labels: { lane }, value: Math.max(0, now - (oldestDue ?? now)) / 1_000 })),
    ),
    gauge(
      'breaker_open',
      'Whether a provider counts as out of service, so that only probes are sent, by lane: 1 or 0.',
      breakers().map(({ name, state }) => ({ labels: { lane: name }, value: state === 'closed' ? 0 : 1 })),
    ),
    ...(await moneyInMetrics(services)),
    total('callbacks_total', 'Callbacks since the start, by path and status of the answer.', callbacks.samples()),
    total('calls_total', 'Requests to the providers since the start, by rail and outcome.', calls.samples()),
  ]
}

function statesOf({ lane, waiting, claimed, dead }: LaneOverview): Sample[] {
  return Object.entries({ waiting, claimed, dead }).map(([state, value]) => ({ labels: { lane, state }, value }))
}

interface Counted {
  readonly provider: string
  readonly count: number
  readonly status?: string
}

function summed(rows: readonly Required<Counted>[], byStatus = true): Sample[] {
  const sums = new Map<string, Counted>()
  for (const { provider, status, count } of rows) {
    const key = byStatus ? `${provider} ${status}` : provider
    sums.set(key, { provider, ...(byStatus && { status }), count: Number(count) + (sums.get(key)?.count ?? 0) })
  }
  return samples([...sums.values()])
}

function samples(rows: readonly Counted[]): Sample[] {
  return rows.map(({ provider, status, count }) => ({
    labels: { provider, ...(status !== undefined && { status }) },
    value: Number(count),
  }))
}

function gauge(name: string, help: string, values: readonly Sample[]): Metric {
  return { name: `railyard_gateway_${name}`, help, type: 'gauge', samples: values }
}

function total(name: string, help: string, values: readonly Sample[]): Metric {
  return { name: `railyard_gateway_${name}`, help, type: 'counter', samples: values }
}
