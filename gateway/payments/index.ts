import type { Capability } from '../capability/capability.ts'
import { callbackPaths, sandboxCallbackPaths } from '../rails/callbackPaths.ts'
import { receiveDtoneTransaction, receivePaymentNotification } from './callbacks.ts'
import { askProvider } from './contradictions.ts'
import { followDeadQuestion, followDeadSubmission } from './followDeadJob.ts'
import { followUp } from './followUp.ts'
import { migrations } from './migration.ts'
import { Payment_Authorize } from './operations/Payment_Authorize.ts'
import { Payment_BulkMobile } from './operations/Payment_BulkMobile.ts'
import { Payment_ClientBankTransfer } from './operations/Payment_ClientBankTransfer.ts'
import { Payment_ClientMobileTransfer } from './operations/Payment_ClientMobileTransfer.ts'
import { Payment_GetByDateRange } from './operations/Payment_GetByDateRange.ts'
import { Payment_GetById } from './operations/Payment_GetById.ts'
import { Payment_GetCompleted } from './operations/Payment_GetCompleted.ts'
import { Payment_GetPending } from './operations/Payment_GetPending.ts'
import { Payment_Initiate } from './operations/Payment_Initiate.ts'
import { Payment_ResendOtp } from './operations/Payment_ResendOtp.ts'
import { expirePayment, expiryKind } from './otp/expiry.ts'
import { migrations as otpMigrations } from './otp/migration.ts'
import { payoutJobs } from './payoutJobs.ts'
import { submitPayouts } from './submitPayouts.ts'

const readers = ['ApiUser', 'Reader', 'ClientAdmin']

/** Payouts from their creation to their final status. @see docs/gateway.md#how-a-payout-is-settled */
export const payments = {
  operations: {
    ...{ Payment_Initiate, Payment_Authorize, Payment_ResendOtp },
    ...{ Payment_GetPending, Payment_GetCompleted, Payment_GetById, Payment_GetByDateRange },
    ...{ Payment_BulkMobile, Payment_ClientBankTransfer, Payment_ClientMobileTransfer },
  },
  callbackReceivers: {
    [callbackPaths.dtone]: receiveDtoneTransaction('live'),
    [callbackPaths.payments]: receivePaymentNotification('live'),
    [sandboxCallbackPaths.dtone]: receiveDtoneTransaction('sandbox'),
    [sandboxCallbackPaths.payments]: receivePaymentNotification('sandbox'),
  },
  jobHandlers: {
    [payoutJobs.submit]: submitPayouts,
    [payoutJobs.followUp]: followUp,
    [payoutJobs.ask]: askProvider,
    [expiryKind]: expirePayment,
  },
  permissions: [
    { name: 'Payment.Read', httpMethod: 'GET', routePattern: '/api/payment/{id}', roles: readers },
    { name: 'Payment.BulkMobile', httpMethod: 'POST', routePattern: '/api/payment/bulk-mobile', roles: ['ApiUser'] },
    { name: 'Payment.Initiate', httpMethod: 'POST', routePattern: '/api/payment/initiate', roles: ['ApiUser'] },
    { name: 'Payment.Authorize', httpMethod: 'POST', routePattern: '/api/payment/authorize', roles: ['ApiUser'] },
    { name: 'Payment.ResendOtp', httpMethod: 'POST', routePattern: '/api/payment/resend-otp', roles: ['ApiUser'] },
    {
      ...{ name: 'Payment.ClientTransfer', httpMethod: 'POST', roles: ['ApiUser'] },
      routePattern: '/api/payment/client-transfer/{way}',
    },
  ],
  deadJobHandlers: {
    [payoutJobs.submit]: followDeadSubmission,
    [payoutJobs.followUp]: followDeadQuestion,
    [payoutJobs.ask]: followDeadQuestion,
  },
  migrations: { ...migrations, ...otpMigrations },
} satisfies Capability
