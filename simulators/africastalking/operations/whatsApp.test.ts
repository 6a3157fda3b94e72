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
