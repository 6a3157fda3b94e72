import { expect, test } from 'vitest'
import { createEdge, loadDocument } from '../../../specs/openapi/index.ts'
import { redaction } from './redaction.ts'

const edge = createEdge(
  loadDocument({
    info: { title: 'Keys', version: '1' },
    paths: {
      '/payments': {
        post: {
          operationId: 'pay',
          parameters: [{ name: 'otp', in: 'query', 'x-sensitive': true, schema: { type: 'string' } }],
          responses: { 200: { $ref: '#/components/responses/Paid' } },
        },
      },
    },
    components: {
      responses: {
        Paid: {
          description: 'Paid.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                properties: {
                  code: { type: 'string', 'x-sensitive': true, pattern: '^[0-9]{3,4}$' },
                  pin: { type: 'string', 'x-sensitive': true, pattern: '^Tok_[0-9]{4}$' },
                },
              },
            },
          },
        },
      },
      securitySchemes: {
        query: { type: 'apiKey', in: 'query', name: 'key' },
        header: { type: 'apiKey', in: 'header', name: 'X-Secret' },
        misplaced: { type: 'apiKey', in: 'header', name: 'apiKey' },
      },
    },
  }),
)

test.each([
  ['/a?key=s3cret&page=2', '/a?key=[redacted]&page=2'],
  ['/a?page=2&key[]=s3cret', '/a?page=2&key[]=[redacted]'],
  ['/a?%6bey=s3cret', '/a?%6bey=[redacted]'],
  ['/a?otp=1234', '/a?otp=[redacted]'],
  ['/a?apiKey=s3cret&apikey=s3cret', '/a?apiKey=[redacted]&apikey=[redacted]'],
  ['/card/a?cvv=987&page=200', '/card/a?cvv=[redacted]&page=200'],
  ['/card/a?number=4111111111111111', '/card/a?number=[redacted]'],
  ['/a?monkey=1', '/a?monkey=1'],
  ['/products/6035?per_page=100&from=2026', '/products/6035?per_page=100&from=2026'],
  [
    '/a?accessToken=x&api-key=y&client_secret=z',
    '/a?accessToken=[redacted]&api-key=[redacted]&client_secret=[redacted]',
  ],
  ['/a?password=x&token=y&page=2', '/a?password=[redacted]&token=[redacted]&page=2'],
])('the journal shows %s as %s', (target, shown) => {
  expect(redaction([edge]).target(target)).toBe(shown)
  expect(redaction([edge]).headers({ 'x-secret': 's3cret' })).toEqual({ 'x-secret': '[redacted]' })
})

test.each([
  ['{"pin":"1\\"234","name":"a"}', '{"pin":"[redacted]","name":"a"}'],
  ['{"pin": 1234, "n": 1}', '{"pin": "[redacted]", "n": 1}'],
  ['{"list":[{"otp":["1","2"]}]}', '{"list":[{"otp":"[redacted]"}]}'],
  ['{"pin":{"number":"41","code":7},"n":1}', '{"pin":"[redacted]","n":1}'],
  ['{"pin":{"number":"41","co', '{"pin":"[redacted]"'],
  ['{"broken":1,"pin":"12', '{"broken":1,"pin":"[redacted]"'],
  ["{'pin':'1\\'234','n':1}", `{'pin':"[redacted]",'n':1}`],
  ['card[pin]=1234&pin[code]=7', 'card[pin]=[redacted]&pin[code]=[redacted]'],
  ['{"card":{"number":"4111 1111 1111 1111"}}', '{"card":{"number":"[redacted]"}}'],
  ['{"cvv":"[redacted]","number":4111111111111111}', '{"cvv":"[redacted]","number":[redacted]}'],
  ['{"card":"4111111111111112","number":"254711000001"}', '{"card":"4111111111111112","number":"254711000001"}'],
  ['card 41 cvv: 987, pin 7531', 'card 41 cvv: [redacted], pin [redacted]'],
  ['<card><cvc>987</cvc></card>', '<card><cvc>[redacted]</cvc></card>'],
  ['{"card":1,"authTokn":"7531","shipping":1234}', '{"card":1,"authTokn":"[redacted]","shipping":1234}'],
  ['"4111111111111111"', '"[redacted]"'],
  ['4111 1111 1111 1111', '[redacted]'],
  ['{"card":"4111111111111111 123"}', '{"card":"[redacted]"}'],
  ['{"card":["4111111111111111","12/30","123"],"n":[1]}', '{"card":"[redacted]","n":[1]}'],
  [
    '{"password":"a","newPassword":"b","access_token":"c"}',
    '{"password":"[redacted]","newPassword":"[redacted]","access_token":"[redacted]"}',
  ],
  ['{"last_name":"Ricardo","id":"4111111111111111"}', '{"last_name":"Ricardo","id":"4111111111111111"}'],
  ['{"text":"discard 4000000000000002"}', '{"text":"discard 4000000000000002"}'],
  ['{"reference":"1732800000009","card":1}', '{"reference":"1732800000009","card":1}'],
  ['{"phone":"+4111111111111111","card":1}', '{"phone":"+4111111111111111","card":1}'],
  ['{"creditcard":"4111111111111111"}', '{"creditcard":"[redacted]"}'],
  ['{"cardholder":"A","x":"4111111111111111"}', '{"cardholder":"A","x":"[redacted]"}'],
  ['MY CARD 4111111111111111', 'MY CARD [redacted]'],
  ['{"token":"shown","secretary":"shown"}', '{"token":"shown","secretary":"shown"}'],
  ['{"paymentCard": [ "987" ', '{"paymentCard": "[redacted]"'],
  ['{"cards":["blue"],"card":[{"colour":"blue"}]}', '{"cards":["blue"],"card":[{"colour":"blue"}]}'],
  ['254711000001', '254711000001'],
  ['{"number":"4111111111111111"}', '{"number":"4111111111111111"}'],
  ['{"pin":"","pinned":"5"}', '{"pin":"[redacted]","pinned":"5"}'],
  ['pin=1234&amount=5&otp[]=9', 'pin=[redacted]&amount=5&otp[]=[redacted]'],
  ['apiKey=s3cret&amount=5', 'apiKey=[redacted]&amount=5'],
  ['{"apiKey":"s3cret"}', '{"apiKey":"[redacted]"}'],
  ['amount=5&%70in=1234', 'amount=5&%70in=[redacted]'],
  ['amount=5&pinned=1234', 'amount=5&pinned=1234'],
  ['plain text with a pin=5', 'plain text with a pin=5'],
  ['{"p\\u0069n":"1234","n":1}', '{"pin":"[redacted]","n":1}'],
  ['{"text":"{\\"p\\\\u0069n\\":\\"1234\\"}"}', '{"text":"{\\"pin\\":"[redacted]"}"}'],
  ['{"c\\u0061rd":{"numb\\u0065r":"\\u0034111111111111111"}}', '{"card":{"number":"[redacted]"}}'],
  ['{"c\\u0061rd":1,"cvv\\u004eumber":987}', '{"card":1,"cvvNumber":[redacted]}'],
  ['{"name":"caf\\u00e9 \\u0041 \\u0022"}', '{"name":"caf\\u00e9 \\u0041 \\u0022"}'],
])('the journal shows the body %s as %s', (body, shown) => {
  expect(redaction([edge]).body(body)).toBe(shown)
})

test.each([
  ['/a/Tok_1234', '/a/[redacted]'],
  ['/a/Tok_1234/b?page=2', '/a/[redacted]/b?page=2'],
  ['/a/tok%5F1234', '/a/[redacted]'],
  ['/a?of=Tok_1234&page=2', '/a?of=[redacted]&page=2'],
  ['/a/Tok_12345/Tok_/%E0', '/a/Tok_12345/Tok_/%E0'],
])('the target %s is shown as %s', (target, shown) => {
  expect(redaction([edge]).target(target)).toBe(shown)
})

test('headers that clients send secrets in are hidden, also where no document has them', () => {
  const names = ['x-access-token', 'token', 'api-key', 'x-apikey', 'x-client-secret', 'proxy-authorization', 'x-jwt']
  const secrets = Object.fromEntries(names.map((name) => [name, 'secret']))
  expect(redaction([edge]).headers({ ...secrets, 'x-request-id': 'd', author: 'e' })).toEqual({
    ...Object.fromEntries(names.map((name) => [name, '[redacted]'])),
    ...{ 'x-request-id': 'd', author: 'e' },
  })
})
