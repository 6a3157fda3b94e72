import { expect, test } from 'vitest'
import { deriveCases } from '../derive/deriveCases.ts'
import { readContract } from '../document/readContract.ts'

const list = { type: 'array', minItems: 1, maxItems: 2, items: { enum: ['a', 'b', 'c'] } }

/** The names of the cases of an operation whose list is sent as text. */
async function namesOf(required: readonly string[], encoding: object = {}): Promise<string[]> {
  const schema = { type: 'object', required, properties: { list, other: { type: 'string' } } }
  const content = { 'application/x-www-form-urlencoded': { schema, encoding } }
  const parameters = [{ name: 'list', in: 'query', required: required.length > 0, schema: list }]
  const responses = { 200: { description: 'Good.' }, 400: { description: 'Bad.' } }
  const post = { operationId: 'p', parameters, requestBody: { required: true, content }, responses }
  const document = { openapi: '3.1.0', info: {}, paths: { '/p': { post } } }
  return (await deriveCases(readContract('doc', document), { seed: '1' })).map(({ name }) => name)
}

test.each(['query.list', 'body.list'])(
  'an optional list without items in %s is the same as none, so it is no case',
  async (place) => {
    const names = await namesOf([])
    expect(names).not.toContain(`doc/p/invalid/${place}/minItems`)
    expect(names).toContain(`doc/p/invalid/${place}/maxItems`)
  },
)

test.each(['query.list', 'body.list'])('a required list without items in %s is missing', async (place) => {
  expect(await namesOf(['list'])).toContain(`doc/p/invalid/${place}/minItems`)
})

test('an optional list without items that is sent as JSON is a case', async () => {
  const names = await namesOf([], { list: { contentType: 'application/json' } })
  expect(names).toContain('doc/p/invalid/body.list/minItems')
})
