import type { Handler, PortAnswers } from '../../specs/openapi/index.ts'

/** A provider, and the simulator that takes the requests to its hosts. */
export interface Provider {
  /** As people know it: `DT One`. */
  readonly title: string
  readonly hosts: readonly string[]
  /** Undefined where the simulator does not run. */
  readonly service: { readonly handler: Handler; readonly answers: PortAnswers } | undefined
}

/** Whether a provider's host is the real one, where things cost money: neither a sandbox nor pre-production. */
export function isLive(host: string): boolean {
  return !/(^|\.)(sandbox\.|preprod-)/.test(host)
}
