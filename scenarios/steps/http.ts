import { expectSame, Mismatch } from '../scene/expect.ts'
import { cut, valueAt, valuesAt } from '../scene/responseBody.ts'
import { untilHolds } from '../scene/untilHolds.ts'
import { objectOf } from '../vocabulary/cells.ts'
import { type Chapter, step, stepWithContent } from './step.ts'

/** Requests to a service of others, and its responses. */
export const http: Chapter = {
  title: 'Your own service',
  about:
    'Requests to the service under test (`--base-url`, `--start`), and its responses. Values are found by JSON path (RFC 9535). `{{name}}` stands for a value that was saved, in the texts and tables of all sentences.',
  steps: [
    step(
      'my requests have the header {string} {string}',
      {
        about: 'Sends a header with each request that follows; a second one of the name takes its place.',
        example: 'Given my requests have the header "Authorization" "Bearer secret"',
      },
      ({ service }, name, value) => service.setHeader(name, value),
    ),
    step(
      'I {httpMethod} {string}',
      {
        about: 'Sends a request without a body to a path of the service.',
        example: 'When I GET "/payouts/{{payout}}"',
      },
      ({ service }, method, path) => service.send(method, path),
    ),
    stepWithContent(
      'I {httpMethod} {string} with:',
      {
        about:
          'Sends a request as JSON: a text as it is, or a table of members by dotted path. A cell that is JSON, as a number, goes as that; `"12"` in quotes is a text.',
        example: ['When I POST "/payouts" with:', '  | phone  | +254711000100 |', '  | amount | 250 |'].join('\n'),
      },
      ({ service }, method, path, content) => {
        const body = typeof content === 'string' ? content : JSON.stringify(objectOf(content.raw()))
        return service.send(method, path, body, { 'content-type': 'application/json' })
      },
    ),
    step(
      'the response status is {int}',
      { about: 'The status of the last response.', example: 'Then the response status is 202' },
      async ({ service }, status) => {
        const { to, status: found, text } = await service.response()
        if (found === status) return
        throw new Mismatch(
          `The status of the response to ${to} is not as expected. Its body is: ${cut(text)}\n- expected: ${status}\n+ found:    ${found}`,
        )
      },
    ),
    step(
      'the response has the header {string} {string}',
      {
        about: 'A header of the last response.',
        example: 'Then the response has the header "Location" "/payouts/{{payout}}"',
      },
      async ({ service }, name, value) =>
        expectSame(`The header ${name}`, (await service.response()).headers.get(name), value),
    ),
    step(
      'the response has {string} {jsonValue}',
      {
        about: 'The last response has this value at a JSON path: a text, a number, `true`, `false` or `null`.',
        example: 'Then the response has "$.status" "queued"',
      },
      async ({ service }, path, value) =>
        expectSame(`What is at ${path}`, valueAt(await service.response(), path), value),
    ),
    step(
      'the response has {string} matching {string}',
      {
        about: 'The value at a JSON path fits a regular expression.',
        example: 'Then the response has "$.reference" matching "^PO-[0-9]+$"',
      },
      async ({ service }, path, pattern) => {
        const value = valueAt(await service.response(), path)
        const text = typeof value === 'string' ? value : JSON.stringify(value)
        if (!expression(pattern).test(text)) throw new Mismatch(`What is at ${path} does not fit ${pattern}: ${text}`)
      },
    ),
    step(
      'the response has {string}',
      { about: 'There is something at a JSON path.', example: 'Then the response has "$.id"' },
      async ({ service }, path) => {
        const response = await service.response()
        if (valuesAt(response, path).length === 0)
          throw new Mismatch(`The response to ${response.to} has nothing at ${path}. It is:\n${cut(response.text)}`)
      },
    ),
    step(
      'the response has {int} of {string}',
      {
        about: 'So many values are at a JSON path; 0 says that there is nothing.',
        example: 'Then the response has 2 of "$.payouts[*]"',
      },
      async ({ service }, count, path) =>
        expectSame(`The number of ${path}`, valuesAt(await service.response(), path).length, count),
    ),
    step(
      'the response contains {string}',
      { about: 'The body of the last response has this text in it.', example: 'Then the response contains "OK"' },
      async ({ service }, text) => {
        const response = await service.response()
        if (!response.text.includes(text))
          throw new Mismatch(`The response to ${response.to} does not contain "${text}". It is:\n${cut(response.text)}`)
      },
    ),
    step(
      'I save {string} as {string}',
      {
        about: 'Saves the value at a JSON path of the last response, for `{{payout}}` in later sentences.',
        example: 'When I save "$.id" as "payout"',
      },
      async ({ service, saved }, path, name) => saved.save(name, valueAt(await service.response(), path)),
    ),
    step(
      'within {duration} the response to GET {string} has {string} {jsonValue}',
      {
        about: 'Asks again and again while the clock moves, until the response is so; time stands at that moment then.',
        example: 'Then within 5 minutes the response to GET "/payouts/{{payout}}" has "$.status" "paid"',
      },
      (scene, duration, target, path, value) =>
        untilHolds(scene, duration, async () => {
          await scene.service.send('GET', target)
          expectSame(`What is at ${path}`, valueAt(await scene.service.response(), path), value)
        }),
    ),
  ],
}

function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern)
  } catch (error) {
    throw new Error(`"${pattern}" is no regular expression: ${error instanceof Error ? error.message : error}.`)
  }
}
