import { expect, test } from 'vitest'
import { brokenBy, smallDocument } from '../../run/smallService.fixture.ts'
import { alarm } from '../../run/stopwatch.ts'
import { type KeyRules, keyDocument, keyService, startOperation } from './keyService.fixture.ts'

const broken = (rules: Partial<KeyRules>, name: string): ReturnType<typeof brokenBy> =>
  brokenBy(keyDocument, keyService(rules), [`small/start/law/key/${name}`])

const onlyOnce: Partial<KeyRules> = { isRefused: (starts) => starts > 0 }

test('a correct service breaks no law of keys, also one that refuses any further request', async () => {
  expect(await broken({}, '*')).toEqual({})
  expect(await broken(onlyOnce, 'case')).toEqual({})
})

test('a key whose case is folded is found where any further request is refused', async () => {
  const folded: Partial<KeyRules> = { ...onlyOnce, nameOf: (key, { account }) => `${account} ${key.toLowerCase()}` }
  expect(await broken(folded, 'case')).toEqual({
    'start/law/key/case': 'a key that differs in the case of its letters got 201 for the first body, any other key 409',
  })
})

test('a key whose case is folded is found by the stored reply where no request has a body', async () => {
  const folded: Partial<KeyRules> = { nameOf: (key, { account }) => `${account} ${key.toLowerCase()}` }
  const document = smallDocument({ '/starts': { post: { ...startOperation, requestBody: undefined } } })
  const respond = keyService(folded)
  const broken = await brokenBy(document, (asked) => respond({ ...asked, body: { speed: 1 } }), [
    'small/start/law/key/case',
  ])
  expect(broken).toEqual({
    'start/law/key/case':
      'a key that differs in the case of its letters got the reply of the first key, and any other key one of its own',
  })
})

test('the key of another account that gets the stored reply of the first one is found', async () => {
  expect(await broken({ nameOf: (key) => key }, 'otherAccount')).toEqual({
    'start/law/key/otherAccount': 'another account with the same key got the reply of the first one',
  })
})

test('the key of another account that is refused as a reuse is found', async () => {
  const owners = new Map<string, string>()
  const shared: Partial<KeyRules> = {
    nameOf(key, { account, body }) {
      const owner = owners.get(key) ?? account
      owners.set(key, owner)
      // Another account has another body at the same key.
      if (owner !== account) Object.assign(Object(body), { account })
      return key
    },
  }
  expect(await broken(shared, 'otherAccount')).toEqual({
    'start/law/key/otherAccount': 'another account with the same key got 422, the same account with another key 201',
  })
})

test('a key is sent to another operation that takes the same credentials, and to no other', async () => {
  const key = { header: 'Idempotency-Key', reused: 422, scope: 'operation' }
  const start = { ...startOperation, 'x-idempotency-key': key }
  const visit = { ...start, operationId: 'visit', security: [], requestBody: undefined }
  const paths = { '/visits': { post: visit }, '/starts': { post: start } }
  const more = { '/more': { post: { ...start, operationId: 'more' } } }
  const names = ['small/start/law/key/otherOperation']
  await expect(brokenBy(smallDocument(paths), keyService(), names)).rejects.toThrow('there is no case')
  expect(await brokenBy(smallDocument({ ...paths, ...more }), keyService(), names)).toEqual({})
})

test('a key that is stored when the work is done, and not before, is found', async () => {
  const late: Partial<KeyRules> = { isWaiting: false, work: async () => void (await alarm(20).rung) }
  expect(await broken(late, 'together')).toEqual({
    'start/law/key/together': expect.stringContaining('the same key and body at the same time: is '),
  })
})

test('where another body gets the stored reply, a refusal and a second effect are found', async () => {
  const key = { header: 'Idempotency-Key', reused: 'replay' }
  const document = smallDocument({ '/starts': { post: { ...startOperation, 'x-idempotency-key': key } } })
  const found = (rules: Partial<KeyRules>): ReturnType<typeof brokenBy> =>
    brokenBy(document, keyService({ isReplaying: true, ...rules }), ['small/start/law/key/*'])
  expect(await found({})).toEqual({})
  expect(await found({ isReplaying: false })).toEqual({
    'start/law/key/other/body.speed': '422 came where one of 201, 400, 401, 403 must come',
  })
  const perBody: Partial<KeyRules> = {
    nameOf: (name, { account, body }) => `${account} ${name} ${JSON.stringify(body)}`,
  }
  expect(await found(perBody)).toEqual({
    'start/law/key/other/body.speed': expect.stringMatching(/^the same key and another body: is \d+, not \d+$/),
  })
})

test('a stored reply is not held against the body that came with its key again', async () => {
  const content = {
    'application/json': { schema: { type: 'object', 'x-relation': '/speed = $request.body#/speed' } },
  }
  const responses = { ...startOperation.responses, 201: { description: 'Started.', content } }
  const start = { ...startOperation, responses, 'x-idempotency-key': { header: 'Idempotency-Key', reused: 'replay' } }
  const respond = keyService({ isReplaying: true })
  const found = await brokenBy(smallDocument({ '/starts': { post: start } }), respond, ['small/start/law/key/*'])
  expect(found).toEqual({})
})
