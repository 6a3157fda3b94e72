import { createHash } from 'node:crypto'
import type { ServiceName } from '../../simulators/index.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { misbehaviourName, type PlacedMisbehaviour } from '../../testing/broken/misbehaviourMutants.ts'
import { type BrokenRule, brokenRules } from '../../testing/broken/ruleMutants.ts'
import { type Misbehaviour, misbehaviours } from '../../testing/index.ts'
import type { TestMutant } from '../mutant.ts'
import { type GroupName, groupOf } from './groups.ts'
import { isRehearsed } from './rehearsal.ts'
import { isReached, type ProviderTraffic, type Traffic } from './traffic.ts'

/** The mutants that the traffic of a suite reaches at the targets, in an order that the seed draws: misbehaviours before rules, and last what the tests rehearse. */
export function findMutants(traffic: Traffic, targets: readonly ServiceName[], seed: string): readonly TestMutant[] {
  return targets
    .flatMap((provider) => [
      ...misbehaviours
        .flatMap((one) => mutantsOf(one, provider, traffic.providers[provider]))
        .map(({ misbehaviour, ...mutant }) => ({
          ...mutant,
          isRehearsed: isRehearsed(misbehaviour, provider, mutant.of, traffic.rehearsals),
        })),
      ...brokenRules.filter((rule) => rule.provider === provider && showsRule(rule, traffic)).map(ruleMutant),
    ])
    .map((mutant) => ({ mutant, place: placeOf(mutant, seed) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ mutant }) => mutant)
}

function placeOf({ name, group, isRehearsed }: TestMutant, seed: string): string {
  const rank = isRehearsed ? 2 : group === ruleGroups.dtone || group === ruleGroups.africastalking ? 1 : 0
  return `${rank}/${createHash('sha256').update(`${seed}/${name}`).digest('hex')}`
}

/** A mutant whose tests are still to be looked at for a rehearsal. */
type Candidate = Omit<TestMutant, 'isRehearsed'> & { readonly misbehaviour: Misbehaviour }

/** One misbehaviour at one provider: for each operation or callback that it can be for alone. */
function mutantsOf(misbehaviour: Misbehaviour, service: ServiceName, traffic: ProviderTraffic): readonly Candidate[] {
  const select = selectOf(misbehaviour)
  if (!isReached(traffic) || (select['service'] ?? service) !== service) return []
  const mutant = (of?: string): Candidate => misbehaviourMutant(misbehaviour, service, of)
  const { operations, callbacks } = traffic
  const { operationId } = misbehaviour
  if (typeof select['operationId'] === 'string') {
    const of = select['operationId']
    return operations.has(of) || callbacks.has(of) ? [{ ...mutant(), of }] : []
  }
  if (operationId === 'addCallbackPlan') return [...callbacks.keys()].map(mutant)
  if (operationId === 'addFault')
    return [...operations].flatMap(([of, { method }]) => (shows(misbehaviour, method) ? [mutant(of)] : []))
  return isOfDtone(misbehaviour, service, traffic) ? [mutant()] : []
}

/** What steers DT One needs a transaction that ends, or a callback. */
function isOfDtone(
  { operationId }: Misbehaviour,
  service: ServiceName,
  { operations, callbacks }: ProviderTraffic,
): boolean {
  if (!operationId.startsWith('addDtone')) return true
  if (service !== 'dtone') return false
  return operationId === 'addDtoneCallbackHazard'
    ? callbacks.size > 0
    : [...operations.keys()].some((id) => /^postTransaction/.test(id))
}

/** A request that only reads is never done in vain, and costs nothing that an account could be short of. */
function shows({ body }: Misbehaviour, method: string): boolean {
  const { place, effect }: Readonly<Record<string, unknown>> = { ...body }
  const isPaid = place === 'after' || (isRecord(effect) && effect['kind'] === 'providerError')
  return method !== 'GET' || !isPaid
}

function selectOf({ body }: Misbehaviour): Readonly<Record<string, unknown>> {
  return 'select' in body && isRecord(body.select) ? body.select : {}
}

function misbehaviourMutant(misbehaviour: Misbehaviour, service: ServiceName, of: string | undefined): Candidate {
  const placed: PlacedMisbehaviour = { misbehaviour, options: { service, ...(of !== undefined && { of }) } }
  return {
    ...{ name: misbehaviourName(placed), provider: service, group: groupOf(misbehaviour), about: misbehaviour.about },
    ...(of !== undefined && { of }),
    misbehaviour,
  }
}

/** A rule that only the control plane shows needs an operation of it. */
function showsRule({ provider, operationId }: BrokenRule, { providers, steering }: Traffic): boolean {
  return (
    providers[provider].operations.has(operationId) || (steering.has(operationId) && isReached(providers[provider]))
  )
}

const ruleGroups: Readonly<Record<ServiceName, GroupName>> = {
  dtone: 'dtoneRules',
  africastalking: 'africastalkingRules',
  acquirer: 'acquirerRules',
}

function ruleMutant({ name, provider, operationId, kind, label }: BrokenRule): TestMutant {
  const words = [kind, label].filter((part) => part !== '').map((part) => part.replaceAll('-', ' '))
  return {
    name,
    provider,
    of: operationId,
    group: ruleGroups[provider],
    isRehearsed: false,
    about: `A rule is broken: ${words.join(', ')}.`,
  }
}
