import { expect, test } from 'vitest'
import { readOverlay } from './readOverlay.ts'

const info = { title: 'Expectations', version: '1' }
const update = { target: '$.paths', update: {} }
const file = { file: 'more.yaml', lineOf: (pointer: string) => (pointer.startsWith('/actions/1') ? 9 : 1) }

function read(overlay: unknown): unknown {
  return readOverlay(overlay, file)
}

test.each([
  ['no overlay', {}, 'more.yaml:1: this is no OpenAPI Overlay of version 1.0 or 1.1'],
  ['another version', { overlay: '2.0.0', info, actions: [update] }, 'no OpenAPI Overlay of version 1.0 or 1.1'],
  ['no title', { overlay: '1.0.0', info: { version: '1' }, actions: [update] }, 'info needs a text "title"'],
  ['no actions', { overlay: '1.0.0', info, actions: [] }, 'actions is no list with entries'],
  ['an unknown member', { overlay: '1.0.0', info, action: [], actions: [update] }, '"action" is none of overlay, info'],
  [
    'an action without a target',
    { overlay: '1.1.0', info, actions: [update, { update: {} }] },
    'more.yaml:9: target is',
  ],
  [
    'a target that is no JSONPath',
    { overlay: '1.1.0', info, actions: [update, { target: '$.paths[', update: {} }] },
    'more.yaml:9: target is no JSONPath (RFC 9535): ',
  ],
  [
    'an action without a change',
    { overlay: '1.1.0', info, actions: [update, { target: '$.paths' }] },
    'more.yaml:9: an action needs update, copy, or remove: true',
  ],
  [
    'two changes at once',
    { overlay: '1.1.0', info, actions: [update, { target: '$.a', update: {}, copy: '$.b' }] },
    'more.yaml:9: an action has either update or copy',
  ],
  [
    'a misspelt change',
    { overlay: '1.1.0', info, actions: [update, { target: '$.paths', updates: {} }] },
    'more.yaml:9: "updates" is none of target, description, update, remove, copy',
  ],
  ['remove: yes', { overlay: '1.1.0', info, actions: [update, { target: '$.a', remove: 'yes' }] }, 'true or false'],
])('%s is refused, with the line', (_, overlay, message) => {
  expect(() => read(overlay)).toThrow(message)
})

test('extensions and descriptions are allowed, and `extends` is kept', () => {
  const actions = [{ ...update, description: 'Links', 'x-owner': 'payments' }]
  expect(read({ overlay: '1.0.0', info, extends: './openapi.yaml', 'x-note': 1, actions })).toMatchObject({
    extends: './openapi.yaml',
    actions: [{ pointer: '/actions/0', change: { kind: 'update', value: {} } }],
  })
})
