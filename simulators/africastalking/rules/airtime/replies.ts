import type { components } from '../../../../specs/types/africastalking.generated.ts'

/** The reply to a request with an idempotency key that sent something. */
export interface AirtimeReply {
  readonly key: string
  readonly reply: components['schemas']['SendAirtimeReply']
}
