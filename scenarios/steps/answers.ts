import type { Answer } from '../../testing/index.ts'
import { formOf, formType } from '../actors/callbackReceiver.ts'
import type { Exchanges } from '../actors/exchanges.ts'
import { expectFields, expectSame, Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { objectOf, type Rows } from '../vocabulary/cells.ts'
import { providerOperations } from '../vocabulary/providerNames.ts'
import type { ProviderName } from '../vocabulary/values.ts'
import { readMine } from './readMine.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Requests by the names of the documents, and what is answered to any request of an application. */
export const answers: Chapter = {
  title: 'Requests and answers',
  about:
    'Every operation of a provider can be called by its id. The answer is that to the last request of an application.',
  steps: [
    step(
      'I call {operation}',
      { about: 'Calls an operation that needs no parameters.', example: 'When I call getBalances' },
      (scene, operation) => call(scene, operation, []),
    ),
    stepWithTable(
      'I call {operation} with:',
      {
        about:
          'Calls an operation. The table has the members of the body by dotted path, or the parameters of the query, and those of the path; `my transaction` and `my eSIM` stand for ids.',
        example: ['When I call getTransactions with:', '  | external_id | order-1 |'].join('\n'),
      },
      (scene, operation, table) => call(scene, operation, table.raw()),
    ),
    step(
      'the answer of {provider} is {int}',
      { about: 'The HTTP status of the last answer.', example: 'Then the answer of DT One is 201' },
      async (scene, provider, status) =>
        expectSame('The HTTP status', (await answerOf(scene, provider)).status, status),
    ),
    step(
      'the error of DT One is {int}',
      { about: 'The code of the error in the last answer.', example: 'Then the error of DT One is 1006001' },
      async (scene, code) =>
        expectFields('The answer', (await answerOf(scene, 'dtone')).body, [['errors.0.code', String(code)]]),
    ),
    stepWithTable(
      'the answer of {provider} has:',
      {
        about:
          'What the last answer says, by dotted path: `0` is the first of a list, `*` anything, an empty cell nothing.',
        example: [
          'Then the answer of DT One has:',
          '  | 0.external_id | order-1 |',
          '  | 0.id | * |',
          '  | 1 | |',
        ].join('\n'),
      },
      async (scene, provider, table) => expectFields('The answer', (await answerOf(scene, provider)).body, table.raw()),
    ),
    step(
      '{provider} has not answered',
      { about: 'The last request still waits for its answer.', example: 'Then DT One has not answered' },
      async (scene, provider) => {
        if (await exchangesWith(scene, provider).isAnswered()) throw new Mismatch('The answer has come.')
      },
    ),
  ],
}

function exchangesWith(scene: Scene, provider: ProviderName): Exchanges {
  if (provider === 'acquirer') return scene.acquirer.exchanges
  return provider === 'dtone' ? scene.dtone.exchanges : scene.africasTalking.exchanges
}

async function answerOf(scene: Scene, provider: ProviderName): Promise<Answer> {
  const exchanges = exchangesWith(scene, provider)
  await exchanges.isAnswered()
  return exchanges.answer
}

async function call(scene: Scene, id: string, rows: Rows): Promise<void> {
  const operation = providerOperations.find((one) => one.id === id)
  if (operation === undefined) throw new TypeError(`No provider has the operation ${id}.`)
  const { provider, method, path, mediaType } = operation
  const isInPath = ([name]: readonly string[]): boolean => path.includes(`{${name}}`)
  const read = await readMine(scene, rows)
  const target = read
    .filter(isInPath)
    .reduce((filled, [name = '', cell = '']) => filled.replace(`{${name}}`, encodeURIComponent(textOf(cell))), path)
  const others = read.filter((row) => !isInPath(row))
  const send = (at: string, body?: object | string): Promise<unknown> =>
    provider === 'africastalking'
      ? scene.africasTalking.send(method, at, body)
      : exchangesWith(scene, provider).send(method, at, body)
  const account = provider === 'africastalking' ? { username: 'sandbox' } : {}
  const texts = { ...account, ...Object.fromEntries(others.map(([name = '', cell = '']) => [name, textOf(cell)])) }
  if (method === 'GET') await send(Object.keys(texts).length === 0 ? target : `${target}?${formOf(texts)}`)
  else await send(target, mediaType === formType ? formOf(texts) : { ...account, ...objectOf(others) })
}

/** A cell in a path, a query or a form. */
function textOf(cell: string): string {
  return cell.replace(/^"(.*)"$/, '$1')
}
