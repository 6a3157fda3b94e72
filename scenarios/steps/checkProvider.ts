import { providerCallbacks, providerNames, providerOperations } from '../vocabulary/providerNames.ts'
import type { Step } from './step.ts'

/**
 * Throws when a sentence says of one provider what only the other has: an operation or a callback. It never happens, so a claim that it
 * has not happened would always be true.
 */
export function checkProvider({ text }: Pick<Step, 'text'>, values: readonly unknown[]): void {
  const parameters = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  const valueAt = (name: string): unknown => values[parameters.indexOf(name)]
  const provider = valueAt('provider')
  if (provider === undefined) return
  const named = valueAt('operation') ?? valueAt('callback')
  const owner =
    providerOperations.find(({ id }) => id === named)?.provider ??
    providerCallbacks.find(({ name }) => name === named)?.provider
  if (owner !== undefined && owner !== provider) throw new Error(`${named} is of ${providerNames[owner]} alone.`)
}
