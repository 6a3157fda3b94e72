import { expectRows, expectSame, Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** People with phones, whom messages reach. @see docs/control.md#subscribers */
export const subscribers: Chapter = {
  title: 'Subscribers',
  about:
    'People with phones. Everybody can be reached, and has airtime in the currency of the country, unless a sentence says otherwise.',
  steps: [
    ...(['off', 'on'] as const).map((state) =>
      step(
        `the phone {msisdn} is ${state}`,
        { about: `A phone is switched ${state}.`, example: `Given the phone +254711123456 is ${state}` },
        async ({ world }, number) => void (await world.subscribers.change(number, { isPhoneOn: state === 'on' })),
      ),
    ),
    ...(['out of', 'back in'] as const).map((place) =>
      step(
        `the phone {msisdn} is ${place} coverage`,
        {
          about: place === 'out of' ? 'The network does not reach a phone.' : 'The network reaches a phone again.',
          example: `Given the phone +254711123456 is ${place} coverage`,
        },
        async ({ world }, number) =>
          void (await world.subscribers.change(number, { isInCoverage: place === 'back in' })),
      ),
    ),
    step(
      '{msisdn} opts out of {string}',
      {
        about: "A subscriber wants no more messages of a sender at Africa's Talking, which tells the application.",
        example: 'When +254711123456 opts out of "MYSHOP"',
      },
      ({ africasTalking }, number, sender) => africasTalking.optOut(number, sender),
    ),
    step(
      '{msisdn} opts in to {string} again',
      { about: 'Lifts an opt-out.', example: 'When +254711123456 opts in to "MYSHOP" again' },
      ({ world }, number, sender) => world.subscribers.liftOptOut(number, 'africastalking', sender),
    ),
    step(
      '{msisdn} is on the do-not-disturb register',
      {
        about: 'A subscriber takes no advertisements at any hour, in a country that has such a register: Nigeria.',
        example: 'Given +2348030000001 is on the do-not-disturb register',
      },
      async ({ world }, number) => void (await world.subscribers.change(number, { isOnDoNotDisturbRegister: true })),
    ),
    step(
      '{msisdn} is given {money} of airtime',
      {
        about:
          'What a subscriber has of airtime from now on, which pays for premium messages. In another currency than before it leaves no mobile money.',
        example: 'Given +254711123456 is given 15 KES of airtime',
      },
      (scene, number, { amount, currency }) => fillPurse(scene, number, currency, { airtime: Number(amount) }),
    ),
    step(
      '{msisdn} has {money} of airtime',
      {
        about: 'What a subscriber has of airtime now.',
        example: 'Then +254711123456 has 5 KES of airtime',
      },
      async ({ world }, number, { amount, currency }) => {
        const found = await world.subscribers.get(number)
        const expected = { airtime: Number(amount), currency }
        expectSame(`What ${number} has`, { airtime: found.airtime, currency: found.currency }, expected)
      },
    ),
    step(
      '{msisdn} is given {money} of mobile money',
      {
        about:
          'What a subscriber has of mobile money from now on, which pays for checkouts. In another currency than before it leaves no airtime.',
        example: 'Given +254711123456 is given 15 KES of mobile money',
      },
      (scene, number, { amount, currency }) => fillPurse(scene, number, currency, { mobileMoney: Number(amount) }),
    ),
    step(
      '{msisdn} has {money} of mobile money',
      {
        about: 'What a subscriber has of mobile money now.',
        example: 'Then +254711123456 has 5 KES of mobile money',
      },
      async ({ world }, number, { amount, currency }) => {
        const found = await world.subscribers.get(number)
        const expected = { mobileMoney: Number(amount), currency }
        expectSame(`What ${number} has`, { mobileMoney: found.mobileMoney, currency: found.currency }, expected)
      },
    ),
    step(
      '{msisdn} accepts the question with the PIN {string}',
      {
        about: 'A subscriber enters a PIN, which is 1234 unless it was changed.',
        example: 'When +254711123456 accepts the question with the PIN "1234"',
      },
      async (scene, number, pin) =>
        void (await scene.world.subscribers.answer(await questionOn(scene, number), { accept: true, pin })),
    ),
    ...(['accepts', 'rejects'] as const).map((verb) =>
      step(
        `{msisdn} ${verb} the question`,
        {
          about: `A subscriber ${verb} what the phone asks.`,
          example: `When +254711123456 ${verb} the question`,
        },
        async (scene, number) =>
          void (await scene.world.subscribers.answer(await questionOn(scene, number), { accept: verb === 'accepts' })),
      ),
    ),
    stepWithTable(
      '{msisdn} has received in this order:',
      {
        about: 'The SMS that have arrived on a phone, the oldest first: `from`, `text`, `receivedAt`.',
        example: [
          'Then +254711123456 has received in this order:',
          '  | from        | text  |',
          '  | AFRICASTKNG | hello |',
        ].join('\n'),
      },
      async ({ world }, number, table) =>
        expectRows(`The texts on ${number}`, await world.subscribers.texts(number), table.raw()),
    ),
    step(
      '{msisdn} has received nothing',
      { about: 'No SMS has arrived on a phone.', example: 'Then +254711123456 has received nothing' },
      async ({ world }, number) => expectSame(`The texts on ${number}`, await world.subscribers.texts(number), []),
    ),
    step(
      '{msisdn} is asked nothing',
      { about: 'No question waits on a phone.', example: 'Then +254711123456 is asked nothing' },
      async ({ world }, number) => {
        const open = (await world.subscribers.prompts()).filter(
          (one) => one.number === number && one.state === 'pending',
        )
        expectSame(`What ${number} is asked`, open, [])
      },
    ),
  ],
}

/** Sets one purse. In another currency than before the other one is empty. */
async function fillPurse(
  { world }: Scene,
  number: string,
  currency: string,
  purse: { readonly airtime: number } | { readonly mobileMoney: number },
): Promise<void> {
  const former = await world.subscribers.get(number)
  const others = former.currency === currency ? {} : { airtime: 0, mobileMoney: 0, currency }
  await world.subscribers.change(number, { ...others, ...purse })
}

/** The id of the question that waits on a phone. */
async function questionOn({ world }: Scene, number: string): Promise<number> {
  const questions = (await world.subscribers.prompts()).filter((one) => one.number === number)
  const last = questions.findLast(({ state }) => state === 'pending')
  if (last === undefined) throw new Mismatch(`Nothing waits for an answer on the phone ${number}.`)
  return last.id
}
