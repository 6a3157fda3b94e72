import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { operations } from '../../../specs/types/gateway.generated.ts'
import type { Context } from '../../capability/context.ts'
import { readBankAccount, unsupportedDestination } from '../../destinations/destination.ts'
import { maskReceiver } from '../../destinations/maskReceiver.ts'
import { refusal } from '../../runtime/problems.ts'
import { transferToClient } from '../transferToClient.ts'

type Shape = operations['Payment_ClientBankTransfer']

/** Pays another client at one bank account, entry by entry. */
export async function Payment_ClientBankTransfer(
  { body, headers }: RequestOf<Shape>,
  context: Context,
): Promise<ReplyOf<Shape>> {
  const destination = readBankAccount(body.accountNumber)
  if (destination.kind === 'unreadable')
    return refusal(context, unsupportedDestination, { errors: { accountNumber: [destination.reason] } })
  return transferToClient(context, {
    ...{ operation: 'Payment_ClientBankTransfer', key: headers['Idempotency-Key'], request: body },
    ...{ destination, masked: maskReceiver(destination.accountNumber) },
  })
}
