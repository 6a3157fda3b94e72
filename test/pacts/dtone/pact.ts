import type { ProviderPact } from '../pact.ts'
import { callbacks } from './callbacks.ts'
import { catalogue } from './catalogue.ts'
import { transactions } from './transactions.ts'

export const dtone: ProviderPact = { provider: 'dtone', calls: [...catalogue, ...transactions], messages: callbacks }
