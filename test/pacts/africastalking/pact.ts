import type { ProviderPact } from '../pact.ts'
import { callbacks } from './callbacks.ts'
import { messages } from './messages.ts'
import { payouts } from './payouts.ts'
import { queries } from './queries.ts'

export const africasTalking: ProviderPact = {
  provider: 'africastalking',
  calls: [...payouts, ...queries, ...messages],
  messages: callbacks,
}
