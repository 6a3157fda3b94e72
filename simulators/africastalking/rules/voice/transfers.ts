import type { Call } from './call.ts'
import type { Bridged, Step } from './step.ts'

/** Whether two phones talk that a Dial has connected. */
export function isBridged(step: Step | undefined): step is Bridged {
  return step?.kind === 'dialling' && step.bridge !== undefined
}

/** The phone that hears what another phone of the call says; undefined where nobody does. Other calls are not told apart here. */
export function listenerOf(phone: string, { step, party }: Call): string | undefined {
  if (isBridged(step)) return phone === party ? step.bridge.phone : party
  if (step?.kind === 'transferred') return phone === step.to ? step.kept.phone : step.to
  return undefined
}
