import { compile } from 'json-p3'
import { movesMoney } from '../effects.ts'
import type { ProviderEffect } from '../invariant.ts'

/** What effects are about: JSON paths into the requests that caused them, by operation. */
export type References = ReadonlyMap<string, string>

/** The effect's reference. Undefined where its operation has none, or its request lacks it. */
export function referenceOf({ operation, request }: ProviderEffect, references: References): string | undefined {
  const path = references.get(operation)
  if (path === undefined) return undefined
  const [value] = compile(path).query(jsonOf(request)).values()
  return value === undefined || value === null ? undefined : typeof value === 'string' ? value : JSON.stringify(value)
}

/** Effects that move money, of operations whose references are known. */
export function referredMoney(effects: readonly ProviderEffect[], references: References): readonly ProviderEffect[] {
  return effects.filter(({ operation }) => movesMoney(operation) && references.has(operation))
}

/** The providers as messages name them. */
export const providerNames = {
  africastalking: "Africa's Talking",
  dtone: 'DT One',
  acquirer: 'the card acquirer',
} as const

/** An effect as messages show it: `ATPid_1 (250 SLE to +254711000100)`. */
export function effectText({ id, amount, currency, number }: ProviderEffect): string {
  const value = amount === undefined ? [] : [`${amount} ${currency ?? ''}`.trim()]
  const facts = [...value, ...(number === undefined ? [] : [`to ${number}`])].join(' ')
  return facts === '' ? id : `${id} (${facts})`
}

type Json = Parameters<ReturnType<typeof compile>['query']>[0]

function jsonOf(value: unknown): Json {
  const json: Json = value === undefined ? null : JSON.parse(JSON.stringify(value))
  return json
}
