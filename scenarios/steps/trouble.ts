import type { DataTable } from '@cucumber/cucumber'
import { calm, trigger } from '../../testing/index.ts'
import { readCell } from '../vocabulary/cells.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

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
      '{provider} {trouble} for request {int} to {operation}',
      {
        about: 'The provider misbehaves for one request to an operation, by its number from 1.',
        example: 'Given DT One breaks connections for request 2 to postTransactionAsync',
      },
      ({ stage, world }, service, misbehaviour, nth, operation) =>
        trigger(stage.control, world.name, misbehaviour, { service, of: operation, nth }),
    ),
    stepWithTable(
      '{provider} {trouble} for request {int} to {operation} with:',
      {
        about: 'The same, counted among the requests that have these values at the dotted paths of the table.',
        example: [
          "Given Africa's Talking does what is asked but breaks the connection for request 1 to mobileB2C with:",
          '  | body.recipients.0.phoneNumber | +254711000100 |',
        ].join('\n'),
      },
      ({ stage, world }, service, misbehaviour, nth, operation, table) =>
        trigger(stage.control, world.name, misbehaviour, { service, of: operation, nth, fields: fieldsOf(table) }),
    ),
    step(
      '{provider} {trouble} for callback {int} of {callback}',
      {
        about: 'The provider misbehaves for one callback of a kind, by its number from 1.',
        example: 'Given DT One sends its callbacks twice for callback 1 of transactionUpdated',
      },
      ({ stage, world }, service, misbehaviour, nth, callback) =>
        trigger(stage.control, world.name, misbehaviour, { service, of: callback, nth }),
    ),
    stepWithTable(
      '{provider} {trouble} for callback {int} of {callback} with:',
      {
        about: 'The same, counted among the callbacks that have these values at the dotted paths of the table.',
        example: [
          "Given Africa's Talking garbles its callbacks for callback 1 of paymentNotification with:",
          '  | destination | +254711000100 |',
        ].join('\n'),
      },
      ({ stage, world }, service, misbehaviour, nth, callback, table) =>
        trigger(stage.control, world.name, misbehaviour, { service, of: callback, nth, fields: fieldsOf(table) }),
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

type Field = string | number | boolean | null

/** The values of a table by the dotted paths in its first column. */
function fieldsOf(table: DataTable): Readonly<Record<string, Field>> {
  return Object.fromEntries(table.raw().map(([path = '', cell = '']) => [path, fieldOf(cell)]))
}

/** A value that a selector can be compared with; a cell that is another one is a text. */
function fieldOf(cell: string): Field {
  const value = readCell(cell)
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value
  return cell
}
