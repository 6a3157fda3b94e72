import type { Context } from '../../context.ts'
import type { Parties, Product } from '../../model.ts'
import { mobileService } from '../catalogue/services.ts'
import { settingsOf } from '../settings/settings.ts'
import { lookUpOperators } from './lookUpOperators.ts'

/**
 * Whether the product's operator declines the number of another operator or country. Only with the setting `wrongOperator: declined`, and only
 * for products of the service Mobile. @see docs/dtone.md#wrong-operator
 */
export function isForWrongOperator({ service, operator }: Product, parties: Parties, context: Context): boolean {
  const number = parties.credit_party_identifier?.mobile_number
  if (settingsOf(context).wrongOperator === 'ignored' || service.id !== mobileService || number === undefined)
    return false
  const operators = lookUpOperators(number, context.state) ?? []
  const owner = operators.find(({ identified }) => identified)
  return owner === undefined ? operators.every(({ id }) => id !== operator.id) : owner.id !== operator.id
}
