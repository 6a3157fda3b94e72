import { expect, test } from 'vitest'
import { router } from './router.ts'

const templates = ['GET /a/{x}', 'POST /a/b', 'GET /a/b/d', 'GET /a/{x}/c', 'GET /{y}/z', 'GET /']
const routes = router(
  templates.map((target) => {
    const [method = '', path = ''] = target.split(' ')
    return { method, path, target }
  }),
  true,
)

test.each([
  ['POST', '/a/b', 'POST /a/b', {}],
  ['GET', '/a/b', 'GET /a/{x}', { x: 'b' }],
  ['GET', '/a/b/d', 'GET /a/b/d', {}],
  ['GET', '/a/b/c', 'GET /a/{x}/c', { x: 'b' }],
  ['GET', '/a/z', 'GET /a/{x}', { x: 'z' }],
  ['GET', '/b/z', 'GET /{y}/z', { y: 'b' }],
  ['GET', '/', 'GET /', {}],
])('%s %s is routed to %s', (method, path, target, values) => {
  expect(routes.find(method, path)).toEqual({ target, path: values })
})

test.each(['/a/', '/a', '/a/b/', '//z', '/a/b/c/d', ''])('no template has the path %o', (path) => {
  expect(routes.find('GET', path)).toEqual({ allowed: [] })
})

test('the allowed methods are those of every matching template', () => {
  expect(routes.find('PUT', '/a/b')).toEqual({ allowed: ['POST', 'GET'] })
})

test('a segment that is a parameter only in part is refused at load', () => {
  expect(() => router([{ method: 'GET', path: '/a/{x}.json', target: 1 }], true)).toThrow('only in part')
})
