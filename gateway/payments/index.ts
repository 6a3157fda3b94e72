import type { Capability } from '../capability/capability.ts'
import { callbackPaths } from '../rails/callbackPaths.ts'
import { receiveDtoneTransaction, receivePaymentNotification } from './callbacks.ts'
import { askProvider } from './contradictions.ts'
import { followDeadQuestion, followDeadSubmission } from './followDeadJob.ts'
import { followUp } from './followUp.ts'
import { migrations } from './migration.ts'
import { Payment_BulkMobile } from './operations/Payment_BulkMobile.ts'
import { Payment_GetById } from './operations/Payment_GetById.ts'
import { payoutJobs } from './payoutJobs.ts'
import { submitPayouts } from './submitPayouts.ts'

/** Payouts from their creation to their final status. @see docs/gateway.md#how-a-payout-is-settled */
export const payments = {
  operations: { Payment_BulkMobile, Payment_GetById },
  callbackReceivers: {
    [callbackPaths.dtone]: receiveDtoneTransaction,
    [callbackPaths.payments]: receivePaymentNotification,
  },
  jobHandlers: { [payoutJobs.submit]: submitPayouts, [payoutJobs.followUp]: followUp, [payoutJobs.ask]: askProvider },
  permissions: [
    { name: 'Payment.Read', httpMethod: 'GET', routePattern: '/api/payment/{id}', roles: ['ApiUser', 'Reader'] },
    { name: 'Payment.BulkMobile', httpMethod: 'POST', routePattern: '/api/payment/bulk-mobile', roles: ['ApiUser'] },
  ],
  deadJobHandlers: {
    [payoutJobs.submit]: followDeadSubmission,
    [payoutJobs.followUp]: followDeadQuestion,
    [payoutJobs.ask]: followDeadQuestion,
  },
  migrations,
} satisfies Capability
