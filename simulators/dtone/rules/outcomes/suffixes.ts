import { duration, isUsedUp } from '../../../kernel/index.ts'
import type { Context } from '../../context.ts'
import { settings } from '../../data/settings.generated.ts'
import { suffixes } from '../../data/suffixes.generated.ts'
import type { Outcome, Product, StatusName, TransactionCreate } from '../../model.ts'
import { satisfiedAlternative } from '../catalogue/requiredFields.ts'
import { settingsOf } from '../settings/settings.ts'
import { fitsSelector, type Order } from './outcomeRules.ts'

/** The outcomes of the documented suffixes; delays are in ms. @see docs/dtone.md#suffix-rules */
export const suffixTable: ReadonlyMap<string, Outcome> = new Map(
  suffixes.map(({ suffix, delay, status, pin }) => [suffix, { delay: duration(delay), status, pin }]),
)

/** The last three digits of the credit party; `undefined` for products that need no credit party. @see docs/dtone.md#suffix-rules */
function suffixOf(
  { required_credit_party_identifier_fields: alternatives }: Product,
  { credit_party_identifier: party }: Pick<TransactionCreate, 'credit_party_identifier'>,
): string | undefined {
  if (alternatives === null) return undefined
  const fields = satisfiedAlternative(alternatives, party)
  const number = fields?.includes('mobile_number') ? party?.mobile_number : party?.account_number
  return number?.slice(-3) ?? ''
}

/** The outcome that the credit party's suffix selects. @see docs/dtone.md#suffix-rules */
export function suffixOutcome(product: Product, request: Pick<TransactionCreate, 'credit_party_identifier'>): Outcome {
  const suffix = suffixOf(product, request)
  if (suffix === undefined) return unlisted(product, settings.withoutCreditParty)
  return suffixTable.get(suffix) ?? unlisted(product, settings.otherSuffix)
}

function unlisted(product: Product, { delay, status }: { delay: string; status: StatusName }): Outcome {
  return { delay: duration(delay), status, pin: 'pin' in product }
}

/**
 * Whether an order is refused by the setting `otherSuffix: strict`: its suffix is not in the table, and no usable outcome rule of the control
 * plane matches it. @see docs/dtone.md#suffix-rules
 */
export function isForeignSuffix(order: Order, context: Context): boolean {
  if (settingsOf(context).otherSuffix !== 'strict') return false
  const suffix = suffixOf(order.product, order.parties)
  if (suffix === undefined || suffixTable.has(suffix)) return false
  return ![...context.state.outcomes.values()].some((rule) => {
    const { select = {} } = rule.settings
    return fitsSelector(order, select) && !isUsedUp(select, rule)
  })
}
