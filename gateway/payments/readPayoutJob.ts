import { readJson } from '../jsonReader.ts'
import type { PayoutJob } from './payoutJobs.ts'

/** Reads the payload of a stored job. */
export function readPayoutJob(payload: unknown): PayoutJob {
  const json = readJson(payload)
  const provider = json.at('provider').text
  if (provider !== 'africastalking' && provider !== 'dtone') throw new Error(`there is no provider ${provider}`)
  return { provider, transactionIds: json.at('transactionIds').list.flatMap(({ text }) => text ?? []) }
}
