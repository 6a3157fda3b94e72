import type { MatchersV3, V3Response } from '@pact-foundation/pact'
import type { CallRequest, CallResult } from '../../gateway/rails/httpCalls.ts'
import type { Rails } from '../../gateway/rails/index.ts'
import type { Payout } from '../../gateway/rails/rail.ts'
import type { WorkUnit } from '../../gateway/runtime/work.ts'

/** The name of the gateway in its pacts. */
export const consumer = 'railyard-gateway'

/** What the gateway expects of one provider. */
export interface ProviderPact {
  readonly provider: 'africastalking' | 'dtone'
  readonly calls: readonly ExpectedCall[]
  readonly messages: readonly ExpectedMessage[]
}

/** What must be so at the provider beforehand. */
export interface State {
  readonly name: string
  readonly parameters?: Readonly<Record<string, string>>
}

type Text = string | MatchersV3.Matcher<string>

/** A call that the gateway makes of a provider, and what it concludes from the answer. */
export interface ExpectedCall {
  readonly description: string
  readonly given: State
  readonly request: {
    readonly method: 'GET' | 'POST'
    readonly path: string
    readonly headers: Readonly<Record<string, Text>>
    readonly query?: Readonly<Record<string, Text>>
    readonly json?: unknown
    readonly form?: string
  }
  /** Only what the gateway reads. A text is the beginning of one. */
  readonly response: { readonly status: V3Response['status']; readonly json?: unknown; readonly text?: string }
  readonly ask: (rails: Rails, unit: WorkUnit) => Promise<unknown>
  /** Answers what the gateway asks beside this call. @default nothing else is answered */
  readonly others?: (request: CallRequest) => CallResult | undefined
  readonly concludes: unknown
}

/** A callback that a provider sends, and what has become of the payout, or is known of the message, when the gateway has taken it. */
export interface ExpectedMessage {
  readonly description: string
  readonly given: State
  readonly callback: 'payments' | 'deliveryReports' | 'dtone'
  /** The payout that it is about. */
  readonly payout?: Payout
  /** Only what the gateway reads: the members of a JSON body, or the fields of a form. */
  readonly content: object
  readonly becomes: object
}
