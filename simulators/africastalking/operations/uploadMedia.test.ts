import { expect, test } from 'vitest'
import { africasTalkingStack, form, json } from '../../../testing/providers/africasTalkingStack.ts'

const fields = { username: 'sandbox', phoneNumber: '+254711082000', url: 'https://files.example/a.mp3' }

async function uploaded(headers: Readonly<Record<string, string>>, text: string) {
  const { ask, contextOf } = africasTalkingStack()
  const { status, body } = await ask({ target: '/mediaUpload', headers, text })
  return { status, body, media: [...contextOf().state.media.values()].map(({ url }) => url) }
}

test('a form, and JSON that is labelled as a form, are read alike', async () => {
  const body = 'The request has been fulfilled and resulted in a new resource being created.'
  const expected = { status: 201, body, media: [fields.url] }
  expect(await uploaded(form, new URLSearchParams(fields).toString())).toEqual(expected)
  expect(await uploaded(form, JSON.stringify(fields))).toEqual(expected)
})

test('JSON that says what it is is no form', async () => {
  expect(await uploaded(json, JSON.stringify(fields))).toMatchObject({ status: 415, media: [] })
})

test.each(['greeting.mp3', 'ftp://files.example/a.mp3', 'https:///a.mp3'])('%s is no URL of a file', async (url) => {
  expect(await uploaded(form, new URLSearchParams({ ...fields, url }).toString())).toMatchObject({
    status: 400,
    media: [],
  })
})
