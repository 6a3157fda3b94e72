import { calm, trigger } from '../../testing/index.ts'
import { type Chapter, step } from './step.ts'

/** Providers that misbehave. */
export const trouble: Chapter = {
  title: 'Trouble',
  about:
    'What a provider is made to do wrong, from this sentence on. The words are those of `railyard trigger --list`.',
  steps: [
    step(
      '{provider} {trouble}',
      {
        about: 'The provider misbehaves until the scenario ends, or until it behaves again.',
        example: 'Given DT One answers 503',
      },
      ({ stage, world }, service, misbehaviour) => trigger(stage.control, world.name, misbehaviour, { service }),
    ),
    step(
      '{provider} {trouble} once',
      {
        about: 'The provider misbehaves for one request, callback or transaction.',
        example: "Given Africa's Talking does what is asked but never answers once",
      },
      ({ stage, world }, service, misbehaviour) =>
        trigger(stage.control, world.name, misbehaviour, { service, times: 1 }),
    ),
    step(
      '{provider} {trouble} once for {operation}',
      {
        about: 'The provider misbehaves for one request to an operation.',
        example: 'Given DT One does what is asked but never answers once for postTransactionAsync',
      },
      ({ stage, world }, service, misbehaviour, operation) =>
        trigger(stage.control, world.name, misbehaviour, { service, times: 1, of: operation }),
    ),
    step(
      '{provider} {trouble} for {operation}',
      {
        about: 'The provider misbehaves for every request to an operation.',
        example: 'Given DT One answers 503 for postTransactionAsync',
      },
      ({ stage, world }, service, misbehaviour, operation) =>
        trigger(stage.control, world.name, misbehaviour, { service, of: operation }),
    ),
    step(
      '{provider} {trouble} {int} times',
      {
        about: 'The provider misbehaves for so many requests, callbacks or transactions.',
        example: 'Given DT One breaks connections 3 times',
      },
      ({ stage, world }, service, misbehaviour, times) =>
        trigger(stage.control, world.name, misbehaviour, { service, times }),
    ),
    step(
      'the providers behave again',
      { about: 'Ends all trouble. Callbacks that are held stay held.', example: 'When the providers behave again' },
      ({ stage, world }) => calm(stage.control, world.name),
    ),
  ],
}
