import { isRecord, type JsonObject } from '../../specs/openapi/index.ts'
import type { IdempotencyKey, Parameter } from './contract.ts'

/** The idempotency key of an operation: as `x-idempotency-key` names it, or a header parameter with the usual name. */
export function idempotencyKeyOf(
  { 'x-idempotency-key': named }: JsonObject,
  parameters: readonly Parameter[],
): IdempotencyKey | undefined {
  const { header: written, reused, busy, scope, ignores }: JsonObject = isRecord(named) ? named : { header: named }
  const usual = parameters.find((parameter) => parameter.in === 'header' && /idempotency-?key/i.test(parameter.name))
  const header = typeof written === 'string' ? written : usual?.name
  if (header === undefined || named === false) return undefined
  return {
    header,
    reused: typeof reused === 'number' || reused === 'replay' ? reused : undefined,
    busy: typeof busy === 'number' ? busy : undefined,
    ignores: Array.isArray(ignores) ? ignores.filter((name) => typeof name === 'string') : [],
    scope: scope === 'operation' || scope === 'account' ? scope : undefined,
  }
}
