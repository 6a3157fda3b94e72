import { expect, test } from 'vitest'
import { createEdge, loadDocument } from '../../../specs/openapi/index.ts'
import { redaction } from './redaction.ts'

const edge = createEdge(
  loadDocument({
    info: { title: 'Keys', version: '1' },
    components: {
      securitySchemes: {
        query: { type: 'apiKey', in: 'query', name: 'key' },
        header: { type: 'apiKey', in: 'header', name: 'X-Secret' },
      },
    },
  }),
)

test.each([
  ['/a?key=s3cret&page=2', '/a?key=[redacted]&page=2'],
  ['/a?page=2&key[]=s3cret', '/a?page=2&key[]=[redacted]'],
  ['/a?%6bey=s3cret', '/a?%6bey=[redacted]'],
  ['/a?monkey=1', '/a?monkey=1'],
])('the journal shows %s as %s', (target, shown) => {
  const request = { method: 'GET', target, headers: { 'x-secret': 's3cret' }, body: new Uint8Array() }
  expect(redaction(edge)(request)).toEqual({ target: shown, headers: { 'x-secret': '[redacted]' } })
})
