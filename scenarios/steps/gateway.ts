import { expectFields, expectSame, Mismatch } from '../scene/expect.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

const nothing = { amount: '0', currency: 'SLE' }

/** Clients of the gateway, and how it answers them. */
export const gateway: Chapter = {
  title: 'The gateway and its clients',
  about:
    'The gateway pays out through both providers, on the clock of the scenario. `The client` is the one that was spoken of last.',
  steps: [
    step(
      'a client with {money} of float',
      {
        about: 'A client of the gateway that may pay cash and airtime; it sends the requests that follow.',
        example: 'Given a client with 10,000 SLE of float',
      },
      ({ gateway }, float) => gateway.addClient('the client', float),
    ),
    step(
      'client {string} with {money} of float',
      {
        about: 'A client with a name, where there are several.',
        example: 'Given client "Acme" with 10,000 SLE of float',
      },
      ({ gateway }, name, float) => gateway.addClient(name, float),
    ),
    step(
      'client {string} with {money} of float and no airtime',
      {
        about: 'A client that has not agreed to airtime, so it pays cash alone.',
        example: 'Given client "Acme" with 10,000 SLE of float and no airtime',
      },
      ({ gateway }, name, float) => gateway.addClient(name, float, { allowsAirtime: false }),
    ),
    step(
      'deactivated client {string}',
      { about: 'A client whose account was closed.', example: 'Given deactivated client "Former"' },
      ({ gateway }, name) => gateway.addClient(name, nothing, { status: 'Deactivated' }),
    ),
    step(
      'the client is {string}',
      { about: 'The sentences that follow are about another client.', example: 'Given the client is "Acme"' },
      ({ gateway }, name) => gateway.choose(name),
    ),
    step(
      'the client has a wrong API key',
      { about: 'Its requests have a key that nobody was given.', example: 'Given the client has a wrong API key' },
      ({ gateway }) => {
        gateway.client.key = `tp_live_${'A'.repeat(43)}`
      },
    ),
    step(
      'the next request has the idempotency key {string}',
      {
        about: 'A request that is repeated with its key has no second effect.',
        example: 'Given the next request has the idempotency key "wages-1"',
      },
      ({ gateway }, key) => gateway.keyForNext(key),
    ),
    step(
      'the client sends the same request again',
      {
        about: 'Repeats the last request, with its idempotency key if it had one.',
        example: 'When the client sends the same request again',
      },
      ({ gateway }) => gateway.sendAgain(),
    ),
    step(
      'the answer of the gateway is {int}',
      { about: 'The status of the last answer to a client.', example: 'Then the answer of the gateway is 200' },
      ({ gateway }, status) => expectSame('The status of the answer', gateway.answer.status, status),
    ),
    stepWithTable(
      'the answer of the gateway has:',
      {
        about: 'What the last answer to a client says, by dotted path.',
        example: ['Then the answer of the gateway has:', '  | code | batch_unknown |'].join('\n'),
      },
      ({ gateway }, table) => expectFields('The answer', gateway.answer.body, table.raw()),
    ),
    step(
      'the gateway has answered the same as before',
      {
        about: 'The last two answers are equal.',
        example: 'Then the gateway has answered the same as before',
      },
      ({ gateway }) => {
        const before = gateway.answerBefore
        if (before === undefined) throw new Mismatch('There is only one answer.')
        expectSame('The status of the answer', gateway.answer.status, before.status)
        expectSame('The answer', gateway.answer.body, before.body)
      },
    ),
  ],
}
