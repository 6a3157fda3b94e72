import type { Services } from '../capability/context.ts'
import type { Counters } from './counters.ts'
import type { Metric, Sample } from './exposition.ts'

/** Reads the metrics of a gateway: payouts and jobs of the database, by its indexes, and what this process has counted. */
export async function readMetrics({ database, clock }: Services, { callbacks, calls }: Counters): Promise<Metric[]> {
  const now = clock.now()
  const [payouts, flagged, jobs] = await Promise.all([
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
    database
      .selectFrom('jobs')
      .select('kind')
      .select((row) => [row.fn.countAll<number>().as('count'), row.fn.min<number>('due_at').as('oldest')])
      .groupBy('kind')
      .orderBy('kind')
      .execute(),
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
      'Jobs that are due, under way or due later, by kind.',
      jobs.map(({ kind, count }) => ({ labels: { kind }, value: Number(count) })),
    ),
    gauge(
      'jobs_oldest_due_seconds',
      'For how long the oldest due job has waited, by kind; 0 where none is due.',
      jobs.map(({ kind, oldest }) => ({ labels: { kind }, value: Math.max(0, now - Number(oldest)) / 1_000 })),
    ),
    total('callbacks_total', 'Callbacks since the start, by path and status of the answer.', callbacks.samples()),
    total('calls_total', 'Requests to the providers since the start, by rail and outcome.', calls.samples()),
  ]
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
