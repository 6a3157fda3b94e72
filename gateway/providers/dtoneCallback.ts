import { parseJson } from '../parseJson.ts'
import { recordReport } from '../payments/recordReport.ts'
import type { Services } from '../services.ts'
import { readDtoneTransaction } from './readDtoneTransaction.ts'
import type { CallbackStatus } from './receiveCallbacks.ts'

/** Takes a transaction that DT One reports. It names the payout by the external id that the gateway chose before it asked. */
export async function dtoneCallback(services: Services, body: string): Promise<CallbackStatus> {
  const json = parseJson(body)
  const report = json === undefined ? undefined : readDtoneTransaction(json)
  if (report === undefined) return 400
  const known = await recordReport(services, 'dtone', report.externalId, report)
  if (!known) services.log.warn({ externalId: report.externalId }, 'DT One reports a payout that is not ours')
  return 200
}
