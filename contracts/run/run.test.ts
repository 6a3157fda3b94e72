import { expect, test } from 'vitest'
import { brokenIn } from './run.fixture.ts'

test('a correct service breaks no case', async () => {
  expect(await brokenIn({})).toEqual([])
})

test('an undocumented status is reported', async () => {
  const broken = await brokenIn({
    answer: (reply, { path }) => (reply.status === 404 && path !== '/items' ? { ...reply, status: 410 } : reply),
  })
  const found = broken.find(({ name }) => name === 'items/showItem/invalid/path.id/unknown')
  expect(found?.findings).toContainEqual(
    expect.objectContaining({ check: 'status', message: '410 is not documented; documented are 200, 400, 401, 404' }),
  )
})

test('a member of a wrong type is reported with its path and its place in the document', async () => {
  const broken = await brokenIn({
    answer: (reply) => (reply.status === 201 ? { ...reply, body: { id: '1', name: 'cap', size: 'S' } } : reply),
  })
  const found = broken.find(({ name }) => name === 'items/addItem/valid/example.small')
  expect(found?.findings).toContainEqual(
    expect.objectContaining({ check: 'body', path: ['body', 'id'], pointer: '#/paths/~1items/post/responses/201' }),
  )
})

test('a missing header is reported', async () => {
  const broken = await brokenIn({ answer: ({ headers: _headers, ...reply }) => reply })
  expect(broken.flatMap(({ findings }) => findings).map(({ check }) => check)).toContain('header')
})

test('an undocumented media type is reported', async () => {
  const broken = await brokenIn({
    answer: (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'text/html' } }),
  })
  expect(broken.flatMap(({ findings }) => findings).map(({ check }) => check)).toContain('content-type')
})

test('an error of another shape is reported', async () => {
  const broken = await brokenIn({
    answer: (reply) => (reply.status === 405 ? { ...reply, body: { message: 'no' } } : reply),
  })
  const checks = broken.flatMap(({ findings }) => findings).map(({ check }) => check)
  expect(new Set(checks)).toEqual(new Set(['error-shape']))
})

test('a constraint that is not enforced is reported by the case that breaks it', async () => {
  const broken = await brokenIn({ takesAnyName: true })
  expect(broken.map(({ name }) => name)).toEqual(['items/addItem/invalid/body.name/maxLength'])
})

test('a refused request that changed state is reported', async () => {
  const broken = await brokenIn({ keepsRefused: true })
  expect(broken.length).toBeGreaterThan(3)
  expect(new Set(broken.flatMap(({ findings }) => findings).map(({ check }) => check))).toEqual(new Set(['state']))
})

test('a total that the pages contradict is reported', async () => {
  const broken = await brokenIn({
    answer: (reply) => (reply.headers === undefined ? reply : { ...reply, headers: { 'x-total': '7' } }),
  })
  expect(broken.map(({ name }) => name)).toContain('items/listItems/list/all-pages')
})

test('a 500 is reported for any input', async () => {
  const broken = await brokenIn({
    answer: (reply) => (reply.status === 400 ? { status: 500, body: { code: 1 } } : reply),
  })
  expect(broken.map(({ name }) => name)).toContain('items/addItem/invalid/body/malformed')
})

test('replies that differ for the same request are reported', async () => {
  const caps = Array.from({ length: 100 }, (_, at) => `cap ${at}`).values()
  const broken = await brokenIn({
    answer: (reply, { path }) =>
      reply.status === 200 && path !== '/items'
        ? { ...reply, body: { id: 1, name: caps.next().value, size: 'S' } }
        : reply,
  })
  expect(broken.flatMap(({ findings }) => findings).map(({ check }) => check)).toContain('idempotence')
})

test('a resource that cannot be read after its creation is reported by the link to it', async () => {
  const broken = await brokenIn({
    answer: (reply, { path }) =>
      path === '/items/1' && reply.status === 200 ? { status: 404, body: { code: 404 } } : reply,
  })
  expect(broken.map(({ name }) => name)).toContain('items/addItem/stateful/show.showItem')
})
