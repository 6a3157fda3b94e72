import { MatchersV3 } from '@pact-foundation/pact'
import type { Rails } from '../../../gateway/rails/index.ts'
import type { Payout } from '../../../gateway/rails/rail.ts'
import type { WorkUnit } from '../../../gateway/runtime/work.ts'
import type { ExpectedCall, State } from '../pact.ts'
import { toBank, toWallet } from '../payout.fixture.ts'
import { accept, account, apiKey, cost, done, money, transactionId } from './parts.ts'

const { eachLike, equal, regex, string } = MatchersV3

const emptyWallet: State = { name: 'a wallet that is empty' }
const refusedKey: State = { name: 'a key that is refused' }

const submit = (payout: Payout) => (rails: Rails, unit: WorkUnit) =>
  rails.rails.africastalking.submit([payout], unit, async () => {})

function toWalletRequest({ id, receiver }: Payout): ExpectedCall['request'] {
  const recipient = { phoneNumber: receiver, currencyCode: 'SLE', amount: 250, reason: 'BusinessPayment' }
  const recipients = [{ ...recipient, metadata: { transactionId: id, itemId: id } }]
  return {
    ...{ method: 'POST', path: '/mobile/b2c/request', headers: { apiKey, accept } },
    json: { username: 'sandbox', productName: 'Payouts', recipients },
  }
}

const toBankRequest: ExpectedCall['request'] = {
  ...{ method: 'POST', path: '/mobile/b2b/request', headers: { apiKey, accept } },
  json: {
    ...{ username: 'sandbox', productName: 'Payouts', provider: 'Athena', transferType: 'BusinessToBusinessTransfer' },
    ...{ currencyCode: 'SLE', amount: 250, destinationChannel: '001', destinationAccount: toBank.receiver },
    metadata: { transactionId: toBank.id, itemId: toBank.id },
  },
}

const refusedReceiver = { ...toWallet, receiver: '+23276123102' }
const wrongKey = 'The supplied authentication is invalid'

/** Payouts, and their refusals. */
export const payouts: readonly ExpectedCall[] = [
  {
    description: 'a payout to a wallet, which is queued',
    given: account,
    request: toWalletRequest(toWallet),
    response: {
      status: done,
      json: {
        entries: eachLike({
          ...{ phoneNumber: equal(toWallet.receiver), status: equal('Queued') },
          ...{ transactionId: string(transactionId), value: money },
        }),
      },
    },
    ask: submit(toWallet),
    concludes: [
      { kind: 'accepted', reported: 'Processing', providerReference: transactionId, cost, stated: { amount: cost } },
    ],
  },
  ...(
    [
      ['an empty wallet refuses', emptyWallet, toWallet, 'Failed', 'Insufficient Credit'],
      ['its number refuses', account, refusedReceiver, 'InvalidRequest', 'Invalid phone number'],
    ] as const
  ).map(
    ([what, given, payout, status, errorMessage]): ExpectedCall => ({
      description: `a payout to a wallet, which ${what}`,
      given,
      request: toWalletRequest(payout),
      response: {
        status: done,
        json: {
          entries: eachLike({
            ...{ phoneNumber: equal(payout.receiver), errorMessage: string(errorMessage) },
            status: regex('^(InvalidRequest|InvalidPhoneNumber|NotSupported|Failed)$', status),
          }),
        },
      },
      ask: submit(payout),
      concludes: [{ kind: 'refused', reason: errorMessage }],
    }),
  ),
  {
    description: 'a payout to a wallet, with a wrong key',
    given: refusedKey,
    request: toWalletRequest(toWallet),
    response: { status: 401, text: wrongKey },
    ask: submit(toWallet),
    concludes: [{ kind: 'refused', reason: wrongKey }],
  },
  {
    description: 'a payout to a bank, which is queued',
    given: account,
    request: toBankRequest,
    response: { status: done, json: { status: 'Queued', transactionId: string(transactionId) } },
    ask: submit(toBank),
    concludes: [{ kind: 'accepted', reported: 'Processing', providerReference: transactionId }],
  },
  {
    description: 'a payout to a bank, which an empty wallet refuses',
    given: emptyWallet,
    request: toBankRequest,
    response: {
      status: done,
      json: {
        status: regex('^(InvalidRequest|NotSupported|Failed)$', 'Failed'),
        errorMessage: string('Insufficient Credit'),
      },
    },
    ask: submit(toBank),
    concludes: [{ kind: 'refused', reason: 'Insufficient Credit' }],
  },
]
