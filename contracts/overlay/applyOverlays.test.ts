import { expect, test } from 'vitest'
import { applyOverlays } from './applyOverlays.ts'
import { readOverlay } from './readOverlay.ts'

const document = {
  info: { title: 'Orders' },
  tags: [{ name: 'orders' }],
  paths: {
    '/orders': {
      get: { operationId: 'list', parameters: ['page'], responses: { 200: { description: 'All.' } } },
      post: { operationId: 'add', responses: { 201: { description: 'Added.' }, 409: { description: 'Known.' } } },
    },
  },
}

function apply(...actions: readonly Readonly<Record<string, unknown>>[]) {
  const overlay = { overlay: '1.1.0', info: { title: 'More', version: '1' }, actions }
  return applyOverlays(document, [readOverlay(overlay, { file: 'more.yaml', lineOf: () => undefined })])
}

const toAdded = "$.paths.*[?@.operationId=='add'].responses['201']"
const links = { shown: { operationId: 'list', 'x-expect': { '/0/id': 1 } } }

test('update merges objects at each target, and leaves the parsed document as it was', () => {
  const { document: changed } = apply({ target: '$.paths.*.*.responses.*', update: { headers: { 'X-Id': {} } } })
  const headers = { 'X-Id': {} }
  expect(changed).toEqual({
    ...document,
    paths: {
      '/orders': {
        get: { ...document.paths['/orders'].get, responses: { 200: { description: 'All.', headers } } },
        post: {
          operationId: 'add',
          responses: { 201: { description: 'Added.', headers }, 409: { description: 'Known.', headers } },
        },
      },
    },
  })
  expect(document.paths['/orders'].get.responses[200]).toEqual({ description: 'All.' })
})

test.each([
  ['a list in an update is added at the end', { target: '$', update: { tags: [{ name: 'a' }, { name: 'b' }] } }],
  ['so is a list for a list', { target: '$.tags', update: [{ name: 'a' }, { name: 'b' }] }],
])('%s', (_, action) => {
  expect(apply(action).document).toMatchObject({ tags: [{ name: 'orders' }, { name: 'a' }, { name: 'b' }] })
})

test('an entry for a list is added at its end', () => {
  expect(apply({ target: '$.tags', update: { name: 'a' } }).document).toMatchObject({
    tags: [{ name: 'orders' }, { name: 'a' }],
  })
})

test('a value takes the place of a value, in an object and as the target itself', () => {
  expect(apply({ target: '$.info', update: { title: 'Sales' } }).document).toMatchObject({ info: { title: 'Sales' } })
  expect(apply({ target: '$.info.title', update: 'Sales' }).document).toMatchObject({ info: { title: 'Sales' } })
  const { document: changed } = apply({ target: '$.paths.*.get.parameters[0]', update: 'limit' })
  expect(changed).toMatchObject({ paths: { '/orders': { get: { parameters: ['limit'] } } } })
})

test('remove takes members and entries away, several of a list too; what is not there needs no removal', () => {
  const { document: changed } = apply(
    { target: '$.tags', update: [{ name: 'a' }, { name: 'b' }] },
    { target: "$.tags[?@.name!='a']", remove: true },
    { target: '$.paths.*.get', remove: true },
    { target: '$.servers', remove: true },
  )
  expect(changed).toEqual({
    info: { title: 'Orders' },
    tags: [{ name: 'a' }],
    paths: { '/orders': { post: document.paths['/orders'].post } },
  })
})

test('copy takes one value to another place; actions see what earlier ones did', () => {
  const { document: changed } = apply(
    { target: '$.paths', update: { '/sales': {} } },
    { target: "$.paths['/sales']", copy: "$.paths['/orders']" },
    { target: "$.paths['/sales'].get", update: { operationId: 'sales' } },
  )
  expect(changed).toMatchObject({
    paths: {
      '/orders': { get: { operationId: 'list' } },
      '/sales': { get: { operationId: 'sales' }, post: { operationId: 'add' } },
    },
  })
})

test.each([
  ['a target that matches nothing', { target: '$.paths.*.put', update: {} }, '/target: the target matches nothing'],
  ['a copy of several', { target: '$.info', copy: '$.paths.*.*' }, '/copy: copy matches 2 values, and not one'],
  ['a copy of nothing', { target: '$.info', copy: '$.none' }, '/copy: copy matches 0 values, and not one'],
  ['a value for an object', { target: '$', update: { info: 'Sales' } }, '/update/info: the value "Sales" does not fit'],
  ['a list for an object', { target: '$.info', update: [] }, '/update: a list does not fit with an object'],
  ['an object for a value', { target: '$.info.title', update: {} }, '/update: an object does not fit with the value'],
  ['the removal of all', { target: '$', remove: true }, ': the root of a document cannot be removed'],
])('%s is refused, with the place in the overlay', (_, action, message) => {
  expect(() => apply(action)).toThrow(`more.yaml#/actions/0${message}`)
})

test('what is said beside a reference, where nobody reads it, is refused; beside one to a schema it is read', () => {
  const refer = (part: string) => ({
    target: '$.paths.*.post.responses',
    update: { 400: { $ref: `#/components/${part}/Bad` } },
  })
  const say = { target: "$.paths.*.post.responses['400']", update: { links } }
  expect(() => apply(refer('responses'), say)).toThrow(
    'more.yaml#/actions/1/update: the target is a reference to #/components/responses/Bad, and what stands beside it is not read',
  )
  expect(() => apply(refer('schemas'), say)).not.toThrow()
})

test('each part is known by the place that brought it', () => {
  const { originOf } = apply(
    { target: '$.tags', update: [{ name: 'a' }] },
    { target: '$.info', update: { title: 'Sales' } },
    { target: toAdded, update: { links } },
  )
  const link = '#/paths/~1orders/post/responses/201/links/shown'
  expect(originOf(`${link}/x-expect/~10~1id`)?.pointer).toBe('/actions/2/update/links/shown/x-expect/~10~1id')
  expect(originOf('#/info/title')?.pointer).toBe('/actions/1/update/title')
  expect(originOf('#/tags/1/name')?.pointer).toBe('/actions/0/update/0/name')
  expect(originOf('#/tags/0/name')).toBeUndefined()
  expect(originOf('#/paths/~1orders/post/responses/201')).toBeUndefined()
  expect(originOf('#/paths/~1orders/get/none/at/all')).toBeUndefined()
})
