import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gatewayMutants, scenarioMutants } from '../gateway/index.ts'
import { bugsToFind } from './model/bugsToFind.ts'

/** The scenarios catch what they are for: each bug of the gateway, and a scenario that fails because of it. */
const rows: readonly (readonly [mutant: string, bug: string, scenario: string])[] = [
  ...told({
    'amount-ignored': 'a paymentNotification that names another amount settles nothing',
    'last-callback-trusted': "Africa's Talking says that a payment has failed which it has completed",
    'doubled-callback-settled-twice': 'paymentNotification of a payment that has completed is doubled',
    'early-callback-forgotten': 'paymentNotification comes before the answer to the request',
    'unreadable-callback-acknowledged': 'paymentNotification cannot be read, and is refused each time',
    'reversal-ignored': 'a reversal after two days gives the money back',
    'token-not-checked': 'a notification to a guessed address is refused',
    'last-delivery-report-trusted': 'a report that waits comes after the one that tells the end',
    'delivery-report-of-another-number': 'a report about another number counts for nothing',
    'settled-on-queued': 'the float is taken when a payment is sent, not when it is completed',
    'throttled-is-refused': 'a storm of 429 at DT One passes, and each is paid once',
    'unanswered-is-refused': 'DT One does what is asked but never answers',
    'absent-is-failed': 'DT One never answers',
    'never-polls': 'a lost transactionUpdated is made up for by asking',
    'failed-after-one-list': "Africa's Talking answers 500 and has debited nothing, as two complete lists prove",
    'second-list-too-early': "Africa's Talking answers 500 and has debited nothing, as two complete lists prove",
    'broken-list-believed': 'a list that breaks off proves nothing',
    'half-list-believed': 'a list whose first part is cut short proves nothing',
    'queued-is-failed': 'a payment in doubt that waits in a queue which stalls has not failed',
    'lists-not-read': 'a payment is found in the list, whatever its notification does',
    'ids-not-asked-for': 'a paymentNotification that never comes is made up for by asking',
    'refused-message-sent': 'a recipient that ends in 500 is answered with 200',
    'float-not-restored': 'every item fails',
    'failed-item-kept': 'some items fail, at once and later, on both rails',
    'late-success-forgotten': "an item is not paid again when Africa's Talking calls it failed and then completed",
    'claimed-payment-retried':
      "an item that a notification has called paid is not paid again, although Africa's Talking denies it when it is asked",
    'foreign-batch-shown': "another client's batch is not shown",
    'foreign-batch-processed': "another client's batch is not processed",
    'foreign-payment-shown': "another client's payment is not shown",
    'otp-not-checked': 'a wrong code pays nothing, and the right one still pays',
    'tries-not-counted': 'the fifth wrong code ends the payment, and the right one comes too late',
    'expired-code-taken': 'a code is refused after five minutes, and a new one pays',
    'authorised-twice': 'an authorised payment is not paid again',
    'resend-resets-tries': 'a new code does not give new tries',
    'old-code-still-right': 'a code is refused once there is a new one',
    'code-in-reply': 'the code from the SMS pays a bank transfer',
    'foreign-batch-reconciled': "another client's batch is not reconciled",
    'foreign-batches-reported': "another client's batch is not reconciled",
    'open-item-matched': 'each item of a batch has a verdict, before it is processed and after',
    'foreign-payments-listed': "another client's payments are not listed",
    'processing-not-listed': 'a payment moves from the pending to the completed list',
    'range-edge-excluded': 'both ends of a range belong to it',
    'bulk-duplicates-sent': 'a number that is there in several forms gets one message',
    'bulk-unanswered-sent': 'of messages without an answer nothing is claimed, and none is sent again',
    'foreign-sender-taken': "another client's sender id is not used",
    'bank-doubt-refused': 'a bank payout in doubt is found in the list, and paid once',
    'b2b-notification-ignored': 'a bank payout is settled by its notification within seconds',
    'transfer-entries-merged': 'an employer pays a hundred equal contributions to one account',
    'transfer-to-itself': 'a client does not pay itself',
    'narration-lost': 'each entry keeps its narration',
    'high-amount-unchecked': 'a flag stays with the payment',
    'velocity-count-unchecked': 'the fifty-first payment within ten minutes is blocked',
    'daily-limit-unchecked': 'a client pays up to its limit of the day, and not a cent more',
    'duplicate-unchecked': 'the same amount to the same number is flagged for two minutes',
    'new-beneficiary-unchecked': 'the first payment of 10,000 SLE or more to a receiver is marked',
    'blocklisted-unchecked': 'a batch with a receiver on the blocklist is not taken',
    'block-is-review': 'a payment that has failed gives its part of the limit back',
    'days-of-others-counted': 'what another client pays does not use the limit up',
    'blocklist-as-written': 'a receiver on the blocklist stops one payment of a request, however it is written',
    'session-outlives-password': 'a new password ends the old one and every session',
    'session-outlives-sign-out': 'a session ends when its user signs out',
    'token-used-twice': 'a token sets one password',
    'token-never-expires': 'a token counts for an hour',
    'wrong-passwords-not-counted': 'five wrong passwords lock the user for 15 minutes, the right one too',
    'revoked-key-let-in': 'a key that was revoked is refused at the next request',
    'deactivated-client-served': 'a deactivated client is refused at the next request, by its key and in the portal',
    'pending-client-served': 'until it is approved, a client may look around and change nothing',
    'overrides-not-read': 'an override takes an operation that the role gives, and what is cleared is given back',
    'change-of-rights-unnoticed': 'a role gets a permission and loses it',
    'grant-beyond-own': 'nobody grants what they do not hold',
    'role-beyond-own': 'nobody of the staff gives a role that they do not hold',
    'approved-by-anybody': 'SuperAdmin does not approve, as the published description says',
    'foreign-client-shown': 'another client is shown like one that does not exist',
    'foreign-calls-told': "another client's calls are not told",
    'foreign-api-users-listed': 'users of a client see their own API users alone',
    'key-shown-again': 'a key that was shown is not shown again',
    'sandbox-pays-from-live-float': 'a sandbox key pays in the sandbox, and touches no live float',
    'sandbox-pays-live': 'a sandbox key pays in the sandbox, and touches no live float',
    'sandbox-sees-live': 'neither side sees the payments of the other',
    'revoked-sandbox-key-let-in': 'a revoked sandbox key is refused at the next request',
    'foreign-sandbox-key-revoked': 'nobody revokes the sandbox key of another user',
    'sandbox-key-shown-again': 'a sandbox key is not shown again',
    'foreign-document-shown': "another customer's document is not shown",
    'document-decided-twice': 'a decision on a document stands',
    'document-type-by-name': 'a file is not what its name says',
    'wallet-not-debited': 'money comes in, moves to another wallet and pays a bill',
    'reference-paid-again': 'a bill that is sent again is paid once',
    'reference-of-another-customer': 'two customers pay bills of the same reference',
    'other-customer-shown': 'a customer is shown to itself, and not to another one',
    'token-counts-for-ever': 'the token of a customer counts for an hour',
    'disabled-customer-served': 'a disabled customer gets nothing, and keeps the money',
    'wallet-limit-unchecked': 'a wallet has no more than its limit, and a sender is not told what the recipient has',
    'capture-credited-twice': 'a payment is held and then captured',
    'credited-without-capture': 'a hold ends after seven days',
    'token-of-another-client': "another client's card and authorisation are not used",
    'silent-acquirer-declines': 'the answer to an authorisation is lost',
    'silent-capture-dropped': 'the answer to a capture is lost, and its callback too',
    'captured-twice': 'an authorisation is captured once',
    'part-credited-in-full': 'a part is captured, and the rest is released',
    'order-paid-twice': 'an order is paid once',
    'refused-challenge-authorised': 'the holder of the card refuses the challenge',
    'challenge-skipped': 'nothing is paid before the bank has asked the shopper',
    'acquirer-never-asked': 'the request for a capture is lost, and sent again',
    'card-callback-believed': 'a stranger captures nothing',
    'last-card-callback-trusted': 'callbacks that contradict a capture take nothing back',
    'foreign-authorisation-captured': "another client's card and authorisation are not used",
    'sandbox-charges-live-card': 'a sandbox key charges no true card',
    'foreign-card-payments-listed': 'reports have the payments by card',
    'subscriber-asked-twice': 'a subscriber is asked once for a form that is sent twice, also from another tab',
    'checkout-doubt-called-failed': 'a subscriber whose request has no answer is asked once, and pays',
    'checkout-notification-believed': 'a subscriber who does not answer pays nothing',
    'late-checkout-credited': 'mobile money that comes after the end is held in suspense',
    'checkout-shown-to-others': "another client's checkout is not shown",
    'checkout-result-missing': 'a checkout is paid by card',
    'checkout-status-unsigned': 'the shopper cancels',
    'foreign-checkouts-listed': 'reports have the checkouts',
    'stale-card-form-taken': 'a form that was shown before another try charges nothing',
    'checkout-paid-twice': 'a form for cards that is sent twice charges the card once',
    'ended-checkout-charged': 'a checkout expires after half an hour',
    'late-authorisation-kept': 'an authorisation that becomes known after the end is released',
    'checkout-expires-in-doubt': 'a checkout whose capture is in doubt does not expire',
  }),
  [
    'Payment_BulkMobile/doubt-sent-again/mobile-money',
    'pays again when no answer comes',
    'a payment is made once although the provider never answers',
  ],
  [
    'Payment_BulkMobile/doubt-sent-again/airtime',
    'sends airtime again under another id',
    'DT One does what is asked but answers 500',
  ],
  [
    'BulkDisbursement_Process/doubt-refused/mobile-money',
    "calls a payout failed when Africa's Talking has not answered",
    "Africa's Talking does what is asked but breaks the connection",
  ],
  [
    'Sms_Send/doubt-sent-again/message',
    'sends a message again when no answer comes',
    'a message without an answer is sent once',
  ],
  [
    'BulkDisbursement_Retry/transition-allowed/retry-not-failed',
    'retries items that have not failed',
    'nothing is retried while all is under way',
  ],
  [
    'BulkDisbursement_Submit/idempotency-ignored',
    'stores a batch again that has its idempotency key',
    'a batch that is submitted again with its key is one batch',
  ],
  [
    'BulkDisbursement_Process/idempotency-ignored',
    'processes a batch again that has its idempotency key',
    'a batch that is processed again with its key is paid once',
  ],
  [
    'BulkDisbursement_Retry/idempotency-ignored',
    'retries again what has its idempotency key',
    'a retry that is sent again with its key is made once',
  ],
  [
    'Payment_BulkMobile/idempotency-ignored',
    'pays again what has its idempotency key',
    'a payment that is sent again with its key is made once',
  ],
  [
    'Payment_Initiate/idempotency-ignored',
    'begins a payment again that has its idempotency key',
    'a payment that is begun again with its key gets one code',
  ],
  [
    'Payment_Authorize/idempotency-ignored',
    'counts a wrong code again that has its idempotency key',
    'a wrong code that is sent again with its key counts once',
  ],
  [
    'Payment_ResendOtp/idempotency-ignored',
    'sends a new code again that has its idempotency key',
    'a new code that is asked for again with its key is one code',
  ],
  [
    'Payment_ClientBankTransfer/idempotency-ignored',
    'pays a transfer to a bank again that has its idempotency key',
    'a transfer is repeated with its key, and paid once',
  ],
  [
    'Payment_ClientMobileTransfer/idempotency-ignored',
    'pays a transfer to a wallet again that has its idempotency key',
    'a transfer to a wallet is repeated with its key, and paid once',
  ],
  [
    'Payment_ClientBankTransfer/doubt-sent-again/bank',
    'pays a bank again when no answer comes',
    'a bank payout in doubt is found in the list, and paid once',
  ],
  [
    'Payment_ClientMobileTransfer/doubt-sent-again/mobile-money',
    'pays a wallet again when no answer comes',
    'a transfer to a wallet without an answer is not paid twice',
  ],
  [
    'CustomerWallet_TopUp/idempotency-ignored',
    'tops a wallet up again for a repeated request',
    'a top-up that is sent again with its key is credited once',
  ],
  [
    'CustomerWallet_Transfer/idempotency-ignored',
    'moves money again for a repeated request',
    'a transfer that is sent again with its key moves money once',
  ],
  [
    'CustomerWallet_Pay/idempotency-ignored',
    'answers otherwise to a repeated payment of a customer',
    'a bill that is sent again with its key gets the first answer',
  ],
  [
    'Sms_Send/idempotency-ignored',
    'sends a message again that has its idempotency key',
    'a message that is sent again with its key is sent once',
  ],
  [
    'Sms_SendBulk/idempotency-ignored',
    'sends messages to many again that have their idempotency key',
    'a repeated request sends no message again',
  ],
  [
    'Sms_SendCustom/idempotency-ignored',
    'sends a message under a sender id again that has its idempotency key',
    'a message under a sender id that is sent again with its key is sent once',
  ],
  [
    'BulkDisbursement_Process/transition-not-kept/processed',
    'forgets which items were processed',
    'a batch that is processed twice pays once',
  ],
  [
    'BulkDisbursement_GetStatus/outcome-changed/never-ends',
    'shows no end of a batch',
    'a batch is submitted, processed and completed',
  ],
  [
    'Payment_GetById/outcome-changed/never-ends',
    'shows no end of a payment',
    'cash at home and airtime abroad are paid in one request',
  ],
  [
    'Payment_GetById/outcome-changed/failed',
    'shows a completed payment as failed',
    'cash at home and airtime abroad are paid in one request',
  ],
  [
    'BulkDisbursement_Process/balance-skipped/reserve',
    'takes nothing from the float for a batch',
    'a batch is submitted, processed and completed',
  ],
  [
    'BulkDisbursement_Process/balance-doubled/reserve',
    'takes twice as much from the float for a batch',
    'a batch is submitted, processed and completed',
  ],
  [
    'Payment_BulkMobile/balance-skipped/reserve',
    'takes nothing from the float for a payment',
    'the float is taken when a payment is sent, not when it is completed',
  ],
  [
    'Payment_BulkMobile/balance-doubled/reserve',
    'takes twice as much from the float for a payment',
    'the float is taken when a payment is sent, not when it is completed',
  ],
]

/** What no scenario can see. The tests beside the mutants notice them. */
const unseen = ['security-code-kept', 'card-number-told', 'checkout-forms-of-others']

const names = [...new Set(rows.map(([, , scenario]) => scenario))]

afterAll(() => {
  const lines = rows.map(([, bug, scenario]) => `| ${bug} | ${scenario} |`)
  process.stdout.write(['| the gateway … | fails |', '| --- | --- |', ...lines, ''].join('\n'))
})

/** The outcomes without a bug, then those with the bug of each row. */
const planted = bugsToFind(rows)
let outcomes: readonly unknown[] = []

beforeAll(async () => {
  outcomes = await outcomesOf([['', ...names], ...planted.map(([mutant, , scenario]) => [mutant, scenario])])
})

test('without a bug all of them pass', () => {
  expect(outcomes[0]).toEqual(Object.fromEntries(names.map((name) => [name, 'passed'])))
})

test.each(planted.map((row, index) => [...row, index + 1] as const))(
  'a scenario notices %s: the gateway %s',
  (_mutant, _bug, scenario, run) => {
    expect(outcomes[run]).toEqual({ [scenario]: 'failed' })
  },
)

test('every bug that is for scenarios is among them, and those of the contracts that move money or messages', () => {
  const tested = rows.map(([mutant]) => mutant)
  expect(scenarioMutants.map(({ name }) => name).filter((name) => !tested.includes(name))).toEqual(unseen)
  const others = gatewayMutants
    .map(({ operationId, kind, label }) => [operationId, kind, label].filter((part) => part !== '').join('/'))
    .filter((name) => !tested.includes(name))
  expect(others).toEqual([
    'BulkDisbursement_Process/doubt-sent-again/mobile-money',
    'BulkDisbursement_Retry/doubt-sent-again/mobile-money',
  ])
})

/** Rows for bugs that say themselves what they do. */
function told(scenarios: Readonly<Record<string, string>>): (readonly [string, string, string])[] {
  return Object.entries(scenarios).map(([mutant, scenario]) => {
    const about = scenarioMutants.find(({ name }) => name === mutant)?.about
    return [mutant, about ?? '', scenario]
  })
}

/** For each run, `[mutant, ...scenarios]`, the outcome of each scenario. */
async function outcomesOf(runs: readonly (readonly string[])[]): Promise<unknown[]> {
  const script = fileURLToPath(new URL('brokenGateway.fixture.ts', import.meta.url))
  const running = promisify(execFile)(process.execPath, [script])
  running.child.stdin?.end(runs.map((run) => JSON.stringify(run)).join('\n'))
  const { stdout } = await running
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}
