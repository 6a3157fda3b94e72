import type { RuleMutant } from '../../specs/ruleMutant.ts'
import type { GatewayDefinition } from '../capability/definition.ts'

/** Idempotency keys ignored: a repeated request is executed again. @see docs/gateway.md#idempotency */
export const keyMutants: readonly RuleMutant<GatewayDefinition>[] = [
  ignoring('BulkDisbursement_Submit', /^\/api\/BulkDisbursement$/),
  ignoring('BulkDisbursement_Process', /\/process$/),
  ignoring('BulkDisbursement_Retry', /\/retry$/),
  ignoring('Payment_BulkMobile', /\/bulk-mobile$/),
  ignoring('Payment_Initiate', /\/Payment\/initiate$/),
  ignoring('Payment_Authorize', /\/Payment\/authorize$/),
  ignoring('Payment_ResendOtp', /\/Payment\/resend-otp$/),
  ignoring('Payment_ClientBankTransfer', /\/client-transfer\/bank$/),
  ignoring('Payment_ClientMobileTransfer', /\/client-transfer\/mobile$/),
  ignoring('CustomerWallet_TopUp', /\/CustomerWallet\/topup$/),
  ignoring('CustomerWallet_Transfer', /\/CustomerWallet\/transfer$/),
  ignoring('CustomerWallet_Pay', /\/CustomerWallet\/pay$/),
  ignoring('Sms_Send', /\/Sms\/send$/),
  ignoring('Sms_SendBulk', /\/Sms\/send-bulk$/),
  ignoring('Sms_SendCustom', /\/Sms\/send-custom$/),
]

function ignoring(
  operationId: RuleMutant<GatewayDefinition>['operationId'],
  path: RegExp,
): RuleMutant<GatewayDefinition> {
  return {
    ...{ operationId, kind: 'idempotency-ignored', label: '', hint: 'key/repeated' },
    alter: (definition, onBroken) => ({
      ...definition,
      around: (respond) => {
        const answer = definition.around(respond)
        return (request) => {
          const { 'idempotency-key': key, ...headers } = request.headers
          if (key === undefined || !path.test(request.target)) return answer(request)
          onBroken()
          return answer({ ...request, headers })
        }
      },
    }),
  }
}
