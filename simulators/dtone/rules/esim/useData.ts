import type { Instant } from '../../../kernel/index.ts'
import type { EsimPlan, EsimProfile } from '../../model.ts'
import { expiryOf, runningPlans } from './plans.ts'

/** An amount of data; units are powers of 1000. */
interface DataAmount {
  readonly amount: number
  readonly unit: 'B' | 'KB' | 'MB' | 'GB' | 'TB'
}

type Remaining = EsimPlan['remaining'][number]

const bytes: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
])

/** Uses data of a profile's plans, the first to expire first; `undefined` if too little is left. @see docs/dtone.md#esim-profiles */
export function useData(profile: EsimProfile, { amount, unit }: DataAmount, now: Instant): EsimProfile | undefined {
  let wanted = amount * bytesOf(unit)
  const used = new Map<EsimPlan, EsimPlan>()
  for (const plan of runningPlans(profile, now).sort((a, b) => end(a, profile) - end(b, profile))) {
    const remaining = plan.remaining.map((benefit) => {
      const taken = Math.min(wanted, held(benefit))
      wanted -= taken
      return taken === 0 ? benefit : lessened(benefit, taken)
    })
    used.set(plan, { ...plan, remaining })
  }
  return wanted > 0 ? undefined : { ...profile, plans: profile.plans.map((plan) => used.get(plan) ?? plan) }
}

function end(plan: EsimPlan, profile: EsimProfile): number {
  return expiryOf(plan, profile) ?? Number.MAX_VALUE
}

function held({ type, unit, amount }: Remaining): number {
  if (type !== 'DATA') return 0
  return amount === -1 ? Number.POSITIVE_INFINITY : amount * bytesOf(unit)
}

function lessened(benefit: Remaining, taken: number): Remaining {
  if (benefit.amount === -1) return benefit
  const size = bytesOf(benefit.unit)
  return { ...benefit, amount: (benefit.amount * size - taken) / size }
}

function bytesOf(unit: string): number {
  return bytes.get(unit) ?? 1
}
