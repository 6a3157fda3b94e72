import { expectSame } from '../scene/expect.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Phones that use USSD. @see docs/control.md#handset */
export const handset: Chapter = {
  title: 'USSD',
  about:
    "USSD codes of an application at Africa's Talking, and the phones that dial them. Time stands while the application is asked.",
  steps: [
    stepWithTable(
      'my USSD code {string} answers:',
      {
        about: 'What the application says to each `text`, with CON or END; to any other it answers with nothing.',
        example: [
          'Given my USSD code "*384*70421#" answers:',
          '  | text | answer      |',
          '  |      | CON 1. Shop |',
          '  | 1    | END Thanks  |',
        ].join('\n'),
      },
      ({ africasTalking }, code, table) =>
        africasTalking.offerMenu(code, new Map(table.hashes().map(({ text = '', answer = '' }) => [text, answer]))),
    ),
    step(
      '{msisdn} dials {string}',
      { about: 'A phone dials a USSD code.', example: 'When +254711123456 dials "*384*70421#"' },
      async ({ world }, number, code) => void (await world.subscribers.phone(number).dial(code)),
    ),
    step(
      '{msisdn} types {string}',
      { about: 'A phone answers the menu that it shows.', example: 'When +254711123456 types "1"' },
      async ({ world }, number, text) => void (await world.subscribers.phone(number).type(text)),
    ),
    step(
      '{msisdn} hangs up',
      { about: 'A phone ends its call, or else its USSD session.', example: 'When +254711123456 hangs up' },
      ({ world }, number) => world.subscribers.phone(number).hangUp(),
    ),
    step(
      'the phone {msisdn} shows {string}',
      { about: 'What the screen says now.', example: 'Then the phone +254711123456 shows "1. Shop"' },
      async ({ world }, number, text) =>
        expectSame(`The screen of ${number}`, (await world.subscribers.phone(number).handset()).screen, text),
    ),
    step(
      'the phone {msisdn} is in no session',
      { about: 'No USSD session goes on.', example: 'Then the phone +254711123456 is in no session' },
      async ({ world }, number) =>
        expectSame(`The session of ${number}`, (await world.subscribers.phone(number).handset()).state, 'idle'),
    ),
  ],
}
