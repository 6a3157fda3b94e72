import { expectSame } from '../scene/expect.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Phones that call and are called. @see docs/control.md#calls */
export const calls: Chapter = {
  title: 'Calls',
  about:
    "Voice numbers of an application at Africa's Talking, and the phones at the other end. Speech is text, and takes its time on the clock.",
  steps: [
    stepWithTable(
      'my voice number {string} answers:',
      {
        about:
          'What the application tells a call to do, by the fields of the post: the actions of the first row whose other cells are those fields, an empty cell for none.',
        example: [
          'Given my voice number "+254711082000" answers:',
          '  | dtmfDigits | answer                                                  |',
          '  |            | <GetDigits numDigits="1"><Say>Press 1</Say></GetDigits> |',
          '  | 1          | <Say>Your balance is KES 10</Say>                       |',
        ].join('\n'),
      },
      ({ africasTalking }, line, table) => africasTalking.leadCalls(line, (post) => answerTo(post, table.hashes())),
    ),
    step(
      'my voice number {string} has {int} channel(s)',
      {
        about: 'How many calls it has at once. It answers nothing.',
        example: 'Given my voice number "+254711082000" has 1 channel',
      },
      ({ africasTalking }, line, channels) => africasTalking.leadCalls(line, () => '', channels),
    ),
    step(
      'I call {msisdn} from {string}',
      {
        about: 'The application makes a call, and the phone rings.',
        example: 'When I call +254711123456 from "+254711082000"',
      },
      ({ africasTalking }, number, line) => africasTalking.call([number], line),
    ),
    step(
      '{msisdn} calls {msisdn}',
      {
        about: 'A phone calls a number, and the application answers.',
        example: 'When +254711123456 calls +254711082000',
      },
      async ({ world }, number, to) => void (await world.subscribers.phone(number).call(to)),
    ),
    step(
      '{msisdn} answers the call',
      { about: 'A phone takes the call that comes in.', example: 'When +254711123456 answers the call' },
      async ({ world }, number) => void (await world.subscribers.phone(number).answer()),
    ),
    step(
      '{msisdn} refuses the call',
      { about: 'A phone does not take the call that comes in.', example: 'When +254711123456 refuses the call' },
      ({ world }, number) => world.subscribers.phone(number).refuse(),
    ),
    step(
      '{msisdn} presses {string}',
      { about: 'Keys during a call, one after the other.', example: 'When +254711123456 presses "1234#"' },
      async ({ world }, number, keys) => void (await world.subscribers.phone(number).press(keys)),
    ),
    step(
      '{msisdn} says {string}',
      { about: 'Speech during a call.', example: 'When +254711123456 says "My name is Amina"' },
      ({ world }, number, text) => world.subscribers.phone(number).speak(text),
    ),
    step(
      '{msisdn} has heard {string}',
      {
        about: 'The last that was said or played in the last call of a phone, or said by the other person.',
        example: 'Then +254711123456 has heard "Your balance is KES 10"',
      },
      async ({ world }, number, text) =>
        expectSame(`What ${number} has heard last`, (await world.subscribers.phone(number).heard()).at(-1), text),
    ),
    step(
      'the phone {msisdn} rings',
      { about: 'A call comes in that nobody has answered.', example: 'Then the phone +254711123456 rings' },
      async ({ world }, number) =>
        expectSame(`The call of ${number}`, (await world.subscribers.phone(number).handset()).call?.state, 'ringing'),
    ),
    step(
      'the phone {msisdn} is in a call',
      { about: 'The line is open.', example: 'Then the phone +254711123456 is in a call' },
      async ({ world }, number) =>
        expectSame(`The call of ${number}`, (await world.subscribers.phone(number).handset()).call?.state, 'talking'),
    ),
    step(
      'the phone {msisdn} is in no call',
      { about: 'No call goes on.', example: 'Then the phone +254711123456 is in no call' },
      async ({ world }, number) =>
        expectSame(`The call of ${number}`, (await world.subscribers.phone(number).handset()).call?.state, undefined),
    ),
    step(
      'the call of {msisdn} has ended with {word}',
      {
        about: 'Why the last call of a phone is over, in the words of telephone switches.',
        example: 'Then the call of +254711123456 has ended with NO_ANSWER',
      },
      async ({ world }, number, cause) =>
        expectSame(
          `The end of the last call of ${number}`,
          (await world.subscribers.phone(number).calls()).at(-1)?.hangupCause,
          cause,
        ),
    ),
  ],
}

function answerTo(post: Readonly<Record<string, unknown>>, rows: readonly Readonly<Record<string, string>>[]): string {
  const fits = ({ answer: _answer, ...cells }: Readonly<Record<string, string>>): boolean =>
    Object.entries(cells).every(([field, cell]) => String(post[field] ?? '') === cell)
  return rows.find(fits)?.['answer'] ?? ''
}
