import { movesMoney } from '../effects.ts'
import type { Invariant, ProviderEffect } from '../invariant.ts'
import { effectText, providerNames, type References, referenceOf } from './references.ts'

/** Whether no reference has two effects at the providers. Effects that failed do not count. */
export function paidOnce(references: References): Invariant {
  return {
    name: 'no reference is paid twice',
    isBuiltIn: true,
    async check({ effects }) {
      const counting = effects.filter(({ state }) => state !== 'failed')
      const groups = Map.groupBy(counting, (effect) => groupOf(effect, references))
      const lines = [...groups.values()].flatMap((group) => lineOf(group, references) ?? [])
      return lines.length === 0 ? undefined : lines.join('\n')
    },
  }
}

/** A message that tells of a payment may have its reference. */
function groupOf(effect: ProviderEffect, references: References): string {
  const reference = referenceOf(effect, references)
  if (reference === undefined) return `effect ${effect.provider} ${effect.id}`
  return `${movesMoney(effect.operation) ? 'money' : 'message'} ${reference}`
}

function lineOf(group: readonly ProviderEffect[], references: References): string | undefined {
  const [first] = group
  if (first === undefined || group.length < 2) return undefined
  const what = movesMoney(first.operation) ? 'was paid' : 'was sent a message'
  const providers = [...new Set(group.map(({ provider }) => provider))]
  const one = providers.length === 1
  const places = one ? ` at ${providers.map((name) => providerNames[name]).join('')}` : ''
  const effects = group.map((effect) => `${one ? '' : `at ${providerNames[effect.provider]} `}${effectText(effect)}`)
  return `${referenceOf(first, references)} ${what} ${times(group.length)}${places}: ${listed(effects)}`
}

function times(count: number): string {
  return count === 2 ? 'twice' : `${count} times`
}

function listed(texts: readonly string[]): string {
  return `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`
}
