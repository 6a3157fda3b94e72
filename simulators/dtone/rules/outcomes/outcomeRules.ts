import { fitsGlob } from '../../../../specs/formats/glob.ts'
import type { components } from '../../../../specs/types/control.generated.ts'
import { type Duration, duration, isTurn } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import type { Outcome, OutcomeRule, Parties, Product } from '../../model.ts'
import { type CatalogueState, rowIn } from '../catalogue/worldCatalogue.ts'
import { statusOf } from '../transactions/statusOf.ts'
import { unknownOperator } from './outages.ts'

type OutcomeSettings = components['schemas']['DtoneOutcomeSettings']

/** Parses an outcome rule; returns an error message if the catalogue lacks what it selects. */
export function readOutcome(
  settings: OutcomeSettings,
  state: CatalogueState,
): Pick<OutcomeRule, 'at' | 'settings'> | string {
  const { status, delay, select = {} } = settings
  const isRejected = statusOf(status).class.message === 'REJECTED'
  const at = settings.at ?? (isRejected && delay === undefined ? 'creation' : 'confirmation')
  return unknownIn(select, state) ?? { at, settings }
}

function unknownIn(
  { product_id, operator_id }: NonNullable<OutcomeSettings['select']>,
  state: CatalogueState,
): string | undefined {
  if (product_id !== undefined && rowIn(product_id, state) === undefined)
    return `The catalogue has no product ${product_id}.`
  return operator_id === undefined ? undefined : unknownOperator(operator_id)
}

/** The parts of an order that an outcome rule can select by. */
export interface Order {
  readonly product: Product
  readonly externalId: string
  readonly parties: Parties
}

/** Whether a rule selects an order; absent members match every order. @see docs/dtone.md#outcomes-on-demand */
export function fitsSelector(
  { product, externalId, parties }: Order,
  { creditParty, product_id, operator_id, external_id }: components['schemas']['DtoneSelector'],
): boolean {
  if (product_id !== undefined && product_id !== product.id) return false
  if (operator_id !== undefined && operator_id !== product.operator.id) return false
  if (external_id !== undefined && external_id !== externalId) return false
  if (creditParty === undefined) return true
  const { mobile_number, account_number } = parties.credit_party_identifier ?? {}
  return [mobile_number, account_number].some((number) => number !== undefined && fitsGlob(number, creditParty))
}

/** The first rule that decides an order at this stage. Each matching rule that is tried counts the order. @see docs/dtone.md#outcomes-on-demand */
export function takeOutcomeRule(at: OutcomeRule['at'], order: Order, { state }: Context): OutcomeRule | undefined {
  for (const rule of state.outcomes.values()) {
    const select = rule.settings.select ?? {}
    if (rule.at !== at || !fitsSelector(order, select)) continue
    const seen = { ...rule, seen: rule.seen + 1 }
    const decides = isTurn(select, seen)
    state.outcomes.put(decides ? { ...seen, applied: seen.applied + 1 } : seen)
    if (decides) return rule
  }
  return undefined
}

/** The outcome that a rule demands for a product; `usualDelay`, in ms, applies if the rule has no delay. @see docs/dtone.md#outcomes-on-demand */
export function demandedOutcome(settings: OutcomeRule['settings'], product: Product, usualDelay: Duration): Outcome {
  const { status, delay, pin = 'pin' in product } = settings
  const reversedAfter = settings.reversedAfter ?? (status === 'REVERSED' ? 'PT0S' : undefined)
  return {
    delay: delay === undefined ? usualDelay : duration(delay),
    status: status === 'REVERSED' ? 'COMPLETED' : status,
    pin,
    ...(reversedAfter !== undefined && { reversedAfter: duration(reversedAfter) }),
  }
}
