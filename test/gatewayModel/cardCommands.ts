import fc from 'fast-check'
import type { CardCommand, CardKind, CheckoutCommand, Part, Says } from './cardCommand.ts'
import type { CallbackAction, Command, FaultEffect } from './command.ts'

const kind = <const Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)
const place = fc.constantFrom(0, 0, 0, 1)
const isDoubled = fc.constantFrom(false, false, false, true)
const asked = { key: fc.constantFrom(undefined, undefined, 'key-1', 'key-2'), isDoubled }
const card = fc.constantFrom<CardKind>('good', 'good', 'challenged', 'challenged', 'declined')
const says = fc.constantFrom<Says>('yes', 'yes', 'no')
const client = fc.nat({ max: 1 })
const amount = fc.constantFrom(25_000, 7_550)

/** Requests of clients about cards. */
export const cardRequests: readonly fc.WeightedArbitrary<CardCommand>[] = [
  {
    weight: 12,
    arbitrary: fc.record({
      ...{ kind: kind('authoriseCard'), client, card, amount, ...asked },
      order: fc.constantFrom(undefined, undefined, 'order-1', 'order-2'),
      captured: fc.constantFrom<Part | 'nothing'>('whole', 'half', 'above', 'nothing'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: kind('verifyCard'), authorisation: place, says, ...asked }) },
  {
    weight: 8,
    arbitrary: fc.record({
      ...{ kind: kind('captureCard'), authorisation: place, ...asked },
      part: fc.constantFrom<Part>('whole', 'whole', 'half', 'above'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('repeatCard'), request: place }) },
]

const by = fc.oneof({ weight: 3, arbitrary: card }, { weight: 4, arbitrary: kind('phone') })

/** Sessions of clients, and what payers do with them. At `age` most of the half hour is over in which a session is open. */
export const checkoutRequests: readonly fc.WeightedArbitrary<CheckoutCommand>[] = [
  {
    weight: 14,
    arbitrary: fc.record({
      ...{ kind: kind('checkout'), client, amount, ...asked },
      by: fc.oneof({ weight: 6, arbitrary: by }, { weight: 1, arbitrary: kind('nothing') }),
      age: fc.constantFrom(0, 0, 0, 1_780, 1_799),
      says: fc.constantFrom<Says | 'leaves' | 'back' | undefined>(
        'yes',
        'yes',
        'no',
        'leaves',
        'back',
        undefined,
        undefined,
      ),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      ...{ kind: kind('payCheckout'), session: place, by, isDoubled },
      isOld: fc.boolean(),
    }),
  },
  { weight: 10, arbitrary: fc.record({ kind: kind('answerCheckout'), session: place, says, isDoubled }) },
  { weight: 3, arbitrary: fc.record({ kind: kind('cancelCheckout'), session: place, isDoubled }) },
]

/** What a client hears of the acquirer, or of a request to a phone: nothing, or something that no rule of theirs says. */
const broken = fc.constantFrom<FaultEffect>(
  { kind: 'reset' },
  { kind: 'hang' },
  { kind: 'truncate' },
  { kind: 'malformed' },
  ...[503, 500, 502, 504, 404, 409].map((status) => ({ kind: 'status' as const, status })),
)
const late = fc.constantFrom<FaultEffect>({ kind: 'latency', duration: 'PT2M' }, { kind: 'latency', duration: 'PT40S' })
const times = fc.constantFrom(1, 1, 1, 2, 5)
const charge = fc.constantFrom(
  ...(['createAuthorisation', 'captureAuthorisation', 'captureAuthorisation'] as const),
  ...(['mobileCheckout', 'mobileCheckout'] as const),
)
/** A hold that comes after it was given up is one that nobody releases, so holds are late more often than captures. */
const delayed = fc.constantFrom('createAuthorisation', 'createAuthorisation', 'captureAuthorisation', 'mobileCheckout')
const question = fc.constantFrom('authenticateAuthorisation', 'findAuthorisations', 'cancelReference')
const before = fc.constantFrom<'before' | 'after'>('before', 'before', 'after')
const after = fc.constantFrom<'before' | 'after'>('after', 'after', 'before')

/** An error of the acquirer, whatever it was asked and has done. */
const lie = fc
  .constantFrom(
    'requestInvalid',
    'cardInvalid',
    'referenceUsed',
    'referenceCancelled',
    'paResInvalid',
    'noChallengePending',
  )
  .chain((one) =>
    fc.constantFrom(one, 'amountTooHigh', 'notAuthorised', 'alreadyCaptured', 'authorisationNotFound', 'amountTooHigh'),
  )
  .map((error): FaultEffect => ({ kind: 'providerError', error }))
const acquiring = fc.constantFrom(
  ...(['createAuthorisation', 'captureAuthorisation', 'captureAuthorisation'] as const),
  ...(['authenticateAuthorisation', 'cancelReference'] as const),
)

export const cardFaults: readonly fc.WeightedArbitrary<Command>[] = [
  {
    weight: 8,
    arbitrary: fc.record({ kind: kind('cardFault'), operation: charge, effect: broken, times, place: after }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: kind('cardFault'), operation: delayed, effect: late, times, place: before }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind('cardFault'), operation: question, effect: broken, times, place: after }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: kind('cardFault'), operation: acquiring, effect: lie, times, place: after }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('plan'), of: kind('authorisationUpdated'), times },
      action: fc.constantFrom<CallbackAction>(
        { kind: 'drop' },
        { kind: 'drop' },
        { kind: 'duplicate', copies: 2, after: 'PT7S' },
        { kind: 'beforeReply' },
        { kind: 'hold' },
        { kind: 'delay', duration: 'PT10M' },
        { kind: 'dropAnswer', attempts: 2 },
        { kind: 'corrupt', how: 'truncate' },
        { kind: 'corrupt', how: 'field', field: 'status', value: 'captured' },
        { kind: 'corrupt', how: 'field', field: 'amount', value: 1 },
      ),
    }),
  },
]
