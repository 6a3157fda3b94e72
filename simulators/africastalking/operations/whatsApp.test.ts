import { expect, test } from 'vitest'
import { africasTalkingStack, json } from '../../../testing/providers/africasTalkingStack.ts'

const message = { username: 'sandbox', waNumber: '+254700000000', phoneNumber: '254711000001' }
const template = { username: 'sandbox', waNumber: '+254700000000', name: 'parcel', language: 'en' }

function post(target: string, body: object) {
  return africasTalkingStack().ask({ target, headers: json, text: JSON.stringify(body) })
}

test.each([
  ['a text', { message: 'hello' }],
  ['a template', { templateId: '1', headerValue: 'a', bodyValues: [] }],
  ['a file', { mediaType: 'Voice', url: 'https://files.example/a' }],
  ['a list', { action: { sections: [] } }],
])('%s is sent', async (_name, body) => {
  const reply = await post('/whatsapp/message/send', { ...message, body })
  expect(reply.status).toBe(201)
  expect(JSON.parse(reply.body)).toEqual({
    messageId: expect.stringMatching(/^ATXid_[0-9a-f]{32}$/),
    phoneNumber: '+254711000001',
    status: 'SENT',
  })
})

test.each([
  ['nothing', {}],
  ['a file of another kind', { mediaType: 'Text', url: 'https://files.example/a' }],
  ['a file without HTTPS', { mediaType: 'Image', url: 'http://files.example/a' }],
])('%s is refused in plain text', async (_name, body) => {
  const reply = await post('/whatsapp/message/send', { ...message, body })
  expect(reply).toMatchObject({ status: 400, headers: { 'content-type': 'text/plain; charset=UTF-8' } })
})

test('a new template is pending', async () => {
  const reply = await post('/whatsapp/template/send', { ...template, category: 'UTILITY', components: {} })
  expect(reply.status).toBe(201)
  expect(JSON.parse(reply.body)).toEqual({
    status: 'Success',
    templateId: expect.stringMatching(/^[1-9][0-9]{12}$/),
    templateStatus: 'Pending',
  })
})

test('a template of an unknown category is refused', async () => {
  expect((await post('/whatsapp/template/send', { ...template, category: 'OTHER', components: {} })).status).toBe(400)
})

test.each([
  [
    'another medium',
    { mediaType: 'Gif', url: 'https://files.example/a' },
    '`body.mediaType` must be one of Image, Video',
  ],
  ['a URL without HTTPS', { mediaType: 'Image', url: 'http://files.example/a' }, '`body.url` must be an HTTPS URL'],
  ['a medium without a URL', { mediaType: 'Gif' }, "Object is missing required member 'url'"],
  ['no words', { message: '' }, '`body.message` must NOT have fewer than 1 characters'],
  ['nothing', {}, "Object is missing required member 'message'"],
])('the refusal of %s names the fault', async (_name, body, words) => {
  const reply = await post('/whatsapp/message/send', { ...message, body })
  expect([reply.status, reply.body]).toEqual([
    400,
    expect.stringContaining(`The request content was malformed:\n${words}`),
  ])
})

test.each(['12', '0711000001', '+12', ' '])('nothing is sent from %j', async (waNumber) => {
  const sent = await post('/whatsapp/message/send', { ...message, waNumber, body: { message: 'hello' } })
  const made = await post('/whatsapp/template/send', { ...template, waNumber, category: 'UTILITY', components: {} })
  expect([sent.status, made.status]).toEqual([400, 400])
})

test('a channel is named as in the suite of the official Java client', async () => {
  const reply = await post('/whatsapp/message/send', { ...message, waNumber: 'AT2FA', body: { message: 'hello' } })
  expect(reply.status).toBe(201)
})
