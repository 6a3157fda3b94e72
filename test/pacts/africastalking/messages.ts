import { MatchersV3 } from '@pact-foundation/pact'
import type { Rails } from '../../../gateway/rails/index.ts'
import type { BulkSms } from '../../../gateway/rails/sms.ts'
import type { WorkUnit } from '../../../gateway/runtime/work.ts'
import type { ExpectedCall } from '../pact.ts'
import { accept, account, apiKey, done } from './parts.ts'

const { eachLike, equal, string } = MatchersV3

const messageId = 'ATXid_13fa8b5d4592b301d29761ccb1c4911b'

const send = (sms: BulkSms) => (rails: Rails, unit: WorkUnit) => rails.sendBulkSms(sms, unit)

const text = 'Your wages have been paid.'
const sms = (phoneNumber: string): BulkSms => ({ phoneNumbers: [phoneNumber], text, isQueued: false })

function smsRequest(fields: Readonly<Record<string, string>>): ExpectedCall['request'] {
  const { to = '', ...more } = fields
  const form = new URLSearchParams({ username: 'sandbox', to, message: text, bulkSMSMode: '1', ...more }).toString()
  return { method: 'POST', path: '/version1/messaging', headers: { apiKey, accept }, form }
}

function recipient(number: string, statusCode: number, status: string): object {
  return { number: equal(number), statusCode: equal(statusCode), status: string(status) }
}

const receipt = { messageId: string(messageId), cost: string('SLE 0.4500') }
const [listener, blocked, second] = ['+23276123100', '+23276123406', '+23276123200'] as const
const tooMany = 'The user has sent too many requests'

const queued = {
  kind: 'taken',
  status: 'Sent',
  statusCode: 102,
  reason: 'Success (102)',
  messageId,
  cost: 'SLE 0.4500',
}

/** Messages, and their refusals. */
export const messages: readonly ExpectedCall[] = [
  {
    description: 'a message, which is sent',
    given: account,
    request: smsRequest({ to: listener }),
    response: {
      status: done,
      json: { SMSMessageData: { Recipients: eachLike({ ...recipient(listener, 101, 'Success'), ...receipt }) } },
    },
    ask: send(sms(listener)),
    concludes: [
      {
        ...{ kind: 'taken', status: 'Sent', statusCode: 101, reason: 'Success (101)' },
        ...{ messageId, cost: 'SLE 0.4500' },
      },
    ],
  },
  {
    description: 'a message to two, which waits in the queue of the provider',
    given: account,
    request: smsRequest({ to: `${listener},${second}`, enqueue: '1' }),
    response: {
      status: done,
      json: {
        SMSMessageData: {
          Recipients: [
            { ...recipient(listener, 102, 'Success'), ...receipt },
            { ...recipient(second, 102, 'Success'), ...receipt },
          ],
        },
      },
    },
    ask: send({ phoneNumbers: [listener, second], text, isQueued: true }),
    concludes: [queued, queued],
  },
  {
    description: 'a message to a number that has opted out',
    given: account,
    request: smsRequest({ to: blocked }),
    response: {
      status: done,
      json: { SMSMessageData: { Recipients: eachLike(recipient(blocked, 406, 'UserInBlacklist')) } },
    },
    ask: send(sms(blocked)),
    concludes: [{ kind: 'refused', reason: 'UserInBlacklist (406)', statusCode: 406 }],
  },
  {
    description: 'a message from a sender id of others',
    given: { name: 'an account with a sender id', parameters: { senderId: 'MYSHOP' } },
    request: smsRequest({ to: listener, from: 'OTHERSHOP' }),
    response: { status: done, json: { SMSMessageData: { Message: 'InvalidSenderId', Recipients: [] } } },
    ask: send({ ...sms(listener), senderId: 'OTHERSHOP' }),
    concludes: [{ kind: 'refused', reason: 'InvalidSenderId', statusCode: null }],
  },
  {
    description: 'a message, when there were too many',
    given: { name: 'an account that sends too much' },
    request: smsRequest({ to: listener }),
    response: { status: 429, text: tooMany },
    ask: send(sms(listener)),
    concludes: [{ kind: 'throttled', retryAfter: undefined }],
  },
]
