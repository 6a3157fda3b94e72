import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { unsupportedDestination } from '../../destinations/destination.ts'
import { maskReceiver } from '../../destinations/maskReceiver.ts'
import { readWallet } from '../../destinations/phoneNumbers.ts'
import { refusal } from '../../runtime/problems.ts'
import { transferToClient } from '../transferToClient.ts'

type Shape = operations['Payment_ClientMobileTransfer']

/** Pays another client at one mobile wallet in Sierra Leone, entry by entry. */
export async function Payment_ClientMobileTransfer(
  { body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const destination = readWallet(body.phoneNumber)
  if (destination.kind === 'unreadable')
    return refusal(context, unsupportedDestination, { errors: { phoneNumber: [destination.reason] } })
  return transferToClient(context, {
    ...{ operation: 'Payment_ClientMobileTransfer', key: headers['Idempotency-Key'], request: body },
    ...{ destination, masked: maskReceiver(destination.phoneNumber) },
  })
}
