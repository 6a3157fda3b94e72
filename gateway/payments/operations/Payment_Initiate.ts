import type { ReplyOf, RequestOf } from '../../../specs/openapi/index.ts'
import type { components, operations } from '../../../specs/types/gateway.generated.ts'
import { oncePerKey } from '../../access/idempotency.ts'
import { underWay } from '../../access/underWay.ts'
import type { Context } from '../../capability/context.ts'
import type { Writing } from '../../database/writing.ts'
import { banks } from '../../destinations/data/banks.generated.ts'
import { classifyDestination, type Destination, unsupportedDestination } from '../../destinations/destination.ts'
import { maskAccountNumber } from '../../destinations/maskReceiver.ts'
import { isoTime } from '../../runtime/clock.ts'
import { currency } from '../../runtime/currency.ts'
import { majorUnits, minorUnits } from '../../runtime/money.ts'
import { type Refusal, refusal } from '../../runtime/problems.ts'
import { judgeEntries } from '../entries.ts'
import { addExpiry, lockOtpPayment } from '../otp/expiry.ts'
import { type IssuedOtp, issueOtp } from '../otp/issueOtp.ts'
import { problems } from '../otp/problems.ts'
import { mailedTo, sendOtp } from '../otp/sendOtp.ts'
import { payoutHistory } from '../payoutHistory.ts'
import { readFlags } from '../review.ts'
import type { TransactionRow } from '../tables.ts'
import { insertTransactions, newTransaction } from '../transactions.ts'

type Shape = operations['Payment_Initiate']
type Account = Extract<Destination, { kind: 'bank' }>

/**
 * Begins a bank transfer: checks it, stores it as Pending and sends its one-time password. No money is reserved before it is authorised.
 * @see docs/gateway.md#payments-with-a-one-time-password
 */
export async function Payment_Initiate({ body, headers }: RequestOf<Shape>, context: Context): Promise<ReplyOf<Shape>> {
  const account = classifyDestination(body.accountNumber)
  if (account?.kind !== 'bank') return refuseAccount(body.accountNumber, context)
  const sent: { otp?: IssuedOtp } = {}
  const { reply, fresh, replace } = await oncePerKey<ReplyOf<Shape>>(context, {
    ...{ operation: 'Payment_Initiate', key: headers['Idempotency-Key'], request: body },
    underWay: underWay(context, problems.paymentUnderWay),
    async effect(writing) {
      const payment = await judged(writing, account, body, context)
      await insertTransactions(writing, [payment])
      if (payment.status === 'Blocked')
        return refusal(context, problems.fraudBlocked, { members: { transactionId: payment.id } })
      const otp = await issueOtp(context, writing, payment)
      sent.otp = otp
      const locked = await lockOtpPayment(writing, payment.id)
      if (locked !== undefined) await addExpiry(context, writing, locked)
      return { status: 201, body: represent(payment, otp, mailedTo(otp)) }
    },
  })
  if (!fresh) return reply
  context.jobs.sweep()
  const answer: ReplyOf<Shape> =
    reply.status === 201 && sent.otp !== undefined
      ? { ...reply, body: { ...reply.body, otpSentTo: await sendOtp(context, sent.otp) } }
      : reply
  await replace(answer)
  return answer
}

function refuseAccount(
  accountNumber: string,
  context: Context,
): Refusal<typeof problems.unknownBank | typeof unsupportedDestination> {
  const code = accountNumber.slice(0, 3)
  if (!banks.some((bank) => bank.code === code))
    return refusal(context, problems.unknownBank, { errors: { accountNumber: [`${code} is the code of no bank.`] } })
  const errors = { accountNumber: ['An account has 10 to 34 digits, and is no phone number.'] }
  return refusal(context, unsupportedDestination, { detail: 'The account cannot be paid.', errors })
}

/** The row of the payment. Others of the client wait meanwhile, so that the fraud checks see them all. */
async function judged(
  writing: Writing,
  account: Account,
  { amount, narration }: RequestOf<Shape>['body'],
  { caller, bankRail, fraudRules: rules }: Context,
): Promise<TransactionRow> {
  const { clientId, apiUserId, allowsAirtime, side } = caller
  const known = await payoutHistory(writing, caller)
  const entry = { destination: account, amount: minorUnits(amount) }
  const judging = { allowsAirtime, bankRail, side, float: Number.POSITIVE_INFINITY, rules }
  const [verdict] = await judgeEntries([entry], known, judging)
  if (verdict === undefined || verdict.status === 'Rejected') throw new Error('an account of a known bank has no way')
  return newTransaction(writing, {
    ...{ ...verdict, clientId, apiUserId, batchItemId: null },
    status: verdict.status === 'Blocked' ? 'Blocked' : 'Pending',
    narration: narration ?? `Transfer to ${account.accountNumber}`,
  })
}

function represent(
  payment: TransactionRow,
  { expiresAt }: IssuedOtp,
  otpSentTo: string[],
): components['schemas']['InitiatePaymentResult'] {
  const receiverBankCode = payment.receiver.slice(0, 3)
  return {
    transactionId: payment.id,
    referenceNumber: payment.reference_number,
    status: 'Pending',
    amount: majorUnits(payment.amount),
    currency,
    receiverBankCode,
    receiverBankName: banks.find(({ code }) => code === receiverBankCode)?.name ?? '',
    accountNumberMasked: maskAccountNumber(payment.receiver),
    narration: payment.narration,
    otpExpiresAt: isoTime(expiresAt),
    otpSentTo,
    fraudFlags: readFlags(payment),
  }
}
