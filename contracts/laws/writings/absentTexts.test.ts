import { expect, test } from 'vitest'
import { brokenBy, casesOf, type Respond, smallDocument } from '../../run/smallService.fixture.ts'

const text = { description: 'A text.', schema: { type: 'string' } }
const document = {
  ...smallDocument({
    '/lamps': {
      get: {
        operationId: 'listLamps',
        parameters: [{ name: 'colour', in: 'query', ...text }],
        responses: {
          200: {
            description: 'Lamps',
            content: { 'application/json': { schema: { type: 'array', items: { type: 'string' } } } },
          },
        },
      },
    },
  }),
  'x-absent': ['', 'any'],
}

/** Lists lamps; these texts count as no colour. */
function lampsUnlessAbsent(absent: readonly string[]): Respond {
  return ({ query }) => {
    const colour = query.get('colour')
    const isAsked = colour !== null && !absent.includes(colour)
    return { status: 200, body: isAsked ? [] : ['red', 'green'] }
  }
}

const cases = ['small/listLamps/law/writing/*']

test('a service that takes the texts of x-absent for none breaks no case', async () => {
  expect(await brokenBy(document, lampsUnlessAbsent(['', 'any']), cases)).toEqual({})
})

test.each(['', 'any'])('a service that takes %j for a value is found', async (forgotten) => {
  const rest = ['', 'any'].filter((one) => one !== forgotten)
  expect(await brokenBy(document, lampsUnlessAbsent(rest), cases)).toEqual({
    'listLamps/law/writing/query.colour/absent': expect.stringContaining('the same value in another writing'),
  })
})

test('a field that a condition requires is not optional', async () => {
  const body = { type: 'object', required: ['name'], properties: { name: text.schema, colour: text.schema } }
  const asked = (conditions: object) => ({
    ...smallDocument({
      '/lamps': {
        post: {
          operationId: 'buyLamp',
          requestBody: { content: { 'application/x-www-form-urlencoded': { schema: { ...body, ...conditions } } } },
          responses: { 201: { description: 'Bought' } },
        },
      },
    }),
    'x-absent': [''],
  })
  const unlessEmpty: Respond = (request) => ({ status: /colour=(&|$)/.test(String(request.body)) ? 400 : 201 })
  const held = async (conditions: object) =>
    (await casesOf(asked(conditions), unlessEmpty, ['small/buyLamp/law/writing/*'])).map(({ outcome }) => outcome)
  expect(await held({})).toEqual(['broken'])
  expect(await held({ if: { required: ['price'] }, else: { required: ['colour'] } })).toEqual([])
})
