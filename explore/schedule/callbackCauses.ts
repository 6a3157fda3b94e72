import { providerOperations } from '../../testing/index.ts'

/** An operation whose effects a callback reports. Undefined where it reports none that can be contradicted. */
export function callbackCauses(callback: string): string | undefined {
  return [...providerOperations].find(([, operation]) => operation.callback.name === callback)?.[0]
}
