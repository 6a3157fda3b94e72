import { expect, test } from 'vitest'
import { loadRandom } from './random.ts'
import { uniqueText, withUniqueMembers } from './uniqueMembers.ts'

const schema = { type: 'object', properties: { id: { type: 'string', maxLength: 20 }, note: { type: 'string' } } }
const media = {
  type: 'application/json',
  schema,
  examples: new Map(),
  encoding: new Map(),
  unique: ['/id'],
  uniqueIgnores: [],
  uniqueReplays: false,
}
const [first, again, later] = [await loadRandom('1'), await loadRandom('1'), await loadRandom('1', 'another run')]
const sent = (value: unknown, random = first('case')): unknown => withUniqueMembers({}, media, value, random)

test('a marked member is new for each case and each run, and the same for the same case, text and run', () => {
  const body = { id: 'order-1', note: 'order-1' }
  expect(sent(body)).toEqual(sent(body, again('case')))
  expect(sent(body)).not.toEqual(sent({ ...body, id: 'order-2' }))
  expect(sent(body)).not.toEqual(sent(body, first('another case')))
  expect(sent(body)).not.toEqual(sent(body, later('case')))
  expect(sent(body)).toMatchObject({ note: 'order-1', id: expect.stringMatching(/^order-1-[0-9a-f]{12}$/) })
})

test('a value of a wrong type, an absent member and a runtime expression stay as they are', () => {
  for (const body of [{ id: 7 }, { id: null }, { note: 'x' }, { id: '$request.body#/id' }, '$request.body', undefined])
    expect(sent(body)).toEqual(body)
})

test('a new text fits the schema of its member', () => {
  const random = first('case')
  expect(uniqueText({ maxLength: 20 }, 'a name that is too long', random)).toHaveLength(20)
  expect(uniqueText({ maxLength: 3 }, 'abc', random)).toMatch(/^[0-9a-f]{3}$/)
  expect(uniqueText({ format: 'uuid' }, 'x', random)).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
  )
  expect(uniqueText({ pattern: '^A+$' }, 'AAA', random)).toBe('AAA')
})
