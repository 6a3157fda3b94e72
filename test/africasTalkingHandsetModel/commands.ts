import fc from 'fast-check'
import { worldCount } from '../model/runCommands.ts'
import type { Manner } from './application.ts'

/** Three people, by their places. */
export const people = ['+254711000001', '+254711000002', '+254711000003'] as const

/** What happens to the questions of a provider and to their answers. */
export const losses = ['nothing', 'lost', 'doubled', 'answerLost', 'slow', 'tooSlow', 'held'] as const

type What =
  | { readonly kind: 'dial' | 'hangUp' | 'call' | 'answer' | 'refuse'; readonly of: number }
  | { readonly kind: 'type'; readonly of: number; readonly text: string }
  /** `visit`: calls the account first. */
  | { readonly kind: 'press' | 'visit'; readonly of: number; readonly keys: string }
  | { readonly kind: 'speak'; readonly of: number }
  | { readonly kind: 'makeCall'; readonly to: readonly number[] }
  | { readonly kind: 'push'; readonly to: number }
  | { readonly kind: 'setPhone'; readonly of: number; readonly isOn: boolean; readonly isCovered: boolean }
  | { readonly kind: 'setManner'; readonly of: 'ussd' | 'voice'; readonly manner: Manner }
  | { readonly kind: 'setLoss'; readonly of: 'ussdRequest' | 'voiceRequest'; readonly loss: (typeof losses)[number] }
  /** What a person does with each call from now on; `nothing` forgets it. */
  | { readonly kind: 'setHabit'; readonly of: number; readonly habit: Habit; readonly seconds: number }
  | { readonly kind: 'advance'; readonly milliseconds: number }
  | { readonly kind: 'fork'; readonly isFollowed: boolean }

export type Habit = 'answer' | 'refuse' | 'ignore' | 'nothing'

export type Command = What & { readonly world: number }

const world = fc.nat({ max: worldCount - 1 })
const of = fc.constantFrom(0, 0, 0, 1, 1, 2)
const kind = <Kind extends string>(name: Kind): fc.Arbitrary<Kind> => fc.constant(name)

/** Durations at which something is due, and one ms less. */
const milliseconds = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(1_000, 400, 2_000, 5_000, 9_999, 10_000, 29_999, 30_000, 60_000) },
  { weight: 4, arbitrary: fc.nat({ max: 20_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(179_999, 180_000, 14_399_000, 14_400_000) },
)

const weighted: readonly fc.WeightedArbitrary<Command>[] = [
  { weight: 8, arbitrary: fc.record({ kind: kind('dial'), world, of }) },
  { weight: 12, arbitrary: fc.record({ kind: kind('type'), world, of, text: fc.constantFrom('1', '2', '', '9') }) },
  { weight: 5, arbitrary: fc.record({ kind: kind('hangUp'), world, of }) },
  { weight: 8, arbitrary: fc.record({ kind: kind('call'), world, of }) },
  { weight: 8, arbitrary: fc.record({ kind: kind('answer'), world, of }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('refuse'), world, of }) },
  {
    weight: 12,
    arbitrary: fc.record({
      ...{ kind: fc.constantFrom<'press' | 'visit'>('press', 'visit'), world, of },
      keys: fc.constantFrom('12', '12', '11', '13', '14', '15', '16', '17', '18', '1', '2', '#'),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: kind('speak'), world, of }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: kind('makeCall'), world, to: fc.array(of, { minLength: 1, maxLength: 3 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: kind('push'), world, to: of }) },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('setPhone'), world, of },
      ...{ isOn: fc.constantFrom(true, true, false), isCovered: fc.constantFrom(true, true, false) },
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      ...{ kind: kind('setManner'), world, of: fc.constantFrom<'ussd' | 'voice'>('ussd', 'voice') },
      manner: fc.constantFrom<Manner>('good', 'good', 'broken', 'silent', 'noisy', 'rejecting'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{
        kind: kind('setLoss'),
        world,
        of: fc.constantFrom<'ussdRequest' | 'voiceRequest'>('ussdRequest', 'voiceRequest'),
      },
      loss: fc.constantFrom(...losses),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      ...{ kind: kind('setHabit'), world, of, seconds: fc.constantFrom(0, 6, 30) },
      habit: fc.constantFrom<Habit>('answer', 'answer', 'refuse', 'ignore', 'nothing'),
    }),
  },
  { weight: 14, arbitrary: fc.record({ kind: kind('advance'), world, milliseconds }) },
  { weight: 2, arbitrary: fc.record({ kind: kind('fork'), world, isFollowed: fc.boolean() }) },
]

/** Up to `most` commands, half of that on average. Shrinks to fewer and simpler commands. */
export function commandsUpTo(most: number): fc.Arbitrary<Command[]> {
  return fc.noBias(fc.array(fc.oneof(...weighted), { maxLength: most, size: 'max' }))
}
