import type { ProblemType } from '../../runtime/problems.ts'

export const problems = {
  unknownBank: {
    status: 422,
    code: 'unknown_bank',
    detail: 'No bank has the first three digits of the account number. Banks_GetAll lists the codes.',
  },
  fraudBlocked: {
    status: 422,
    code: 'fraud_blocked',
    detail: 'A fraud check has stopped the payment. It is Blocked, and its flags say why.',
  },
  notPending: { status: 409, code: 'not_pending', detail: 'The payment does not wait to be authorised.' },
  otpExpired: {
    status: 409,
    code: 'otp_expired',
    detail: 'The code has expired. Ask for a new one with Payment_ResendOtp.',
  },
  otpWrong: { status: 422, code: 'otp_wrong', detail: 'The code is not the one that was sent last.' },
  otpLocked: {
    status: 429,
    code: 'otp_locked',
    detail: 'Too many wrong codes: the payment has failed, and nothing was paid. Start a new one.',
  },
  insufficientFloat: {
    status: 422,
    code: 'insufficient_float',
    detail: "The client's float is below the amount. The payment still waits, and its code can be used again.",
  },
  resendTooEarly: {
    status: 429,
    code: 'otp_resend_too_early',
    detail: 'The last code was sent a moment ago. Wait for as long as Retry-After says.',
  },
  resendsUsed: {
    status: 429,
    code: 'otp_resends_used',
    detail: 'No more codes are sent for this payment. Use the last one, or start a new payment when it has expired.',
  },
  paymentUnderWay: {
    status: 409,
    code: 'payment_under_way',
    detail: 'The request of this Idempotency-Key is being carried out. Ask again after as long as Retry-After says.',
  },
} as const satisfies Record<string, ProblemType>
