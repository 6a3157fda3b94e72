import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { databases, openDatabase, type TestDatabase } from '../testing/databases.ts'
import { formOf, jpeg, pdf, png, type SentDocument, send, upload, uploadAll } from '../testing/documents.ts'
import { type SignedInCustomer, signInCustomer } from '../testing/signInCustomer.ts'
import { type TestGateway, testGateway } from '../testing/testGateway.ts'

const root = mkdtempSync(join(tmpdir(), 'kyc-test-'))
afterAll(() => rmSync(root, { recursive: true }))

const largest = 5_242_880
const fileNames = (folder: string): string[] => readdirSync(folder).filter((name) => name !== '.swept')
const passport: SentDocument = { content: png, name: 'passport.png' }
const filled = (start: Buffer, size: number): Buffer => Buffer.concat([start, Buffer.alloc(size - start.length)])

async function started(database?: TestDatabase): Promise<{
  readonly gateway: TestGateway
  readonly customer: SignedInCustomer
  /** The names of what is in the folder. */
  readonly files: () => string[]
  readonly folder: string
}> {
  const folder = mkdtempSync(join(root, 'folder-'))
  const databaseUrl = await database?.url()
  const gateway = await testGateway({ databaseUrl, more: { kycFolder: folder } })
  return { gateway, customer: await signInCustomer(gateway), files: () => fileNames(folder), folder }
}

describe.each(databases())('on $name', (database) => {
  test('a document is stored whole, under a random name that only this user can read, and waits for its review', async () => {
    const { gateway, customer, files, folder } = await started(database)
    const { status, body } = await upload(gateway, customer, passport)
    expect([status, body]).toEqual([
      201,
      {
        ...{ id: expect.any(String), fileName: 'passport.png', contentType: 'image/png', sizeBytes: png.length },
        ...{ status: 'Pending', reason: null, uploadedAt: '2026-01-01T00:00:00.000Z', reviewedAt: null },
      },
    ])
    expect((await gateway.get(`/api/Kyc/${body.id}/status`, customer.headers)).body).toEqual(body)
    const [name = ''] = files()
    expect(files()).toEqual([expect.stringMatching(/^[\da-f]{32}$/)])
    expect(readFileSync(join(folder, name))).toEqual(png)
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  test("another customer's document is 404, as an unknown one", async () => {
    const { gateway, customer } = await started(database)
    const other = await signInCustomer(gateway, 'other@example.com')
    const { body } = await upload(gateway, customer, passport)
    const foreign = await gateway.get(`/api/Kyc/${body.id}/status`, other.headers)
    const unknown = await gateway.get('/api/Kyc/5b0f2f0e-8d6f-4c0c-9a4b-3a1f5f6c7d11/status', other.headers)
    expect([foreign.status, foreign.body.code]).toEqual([404, 'document_unknown'])
    expect([unknown.status, unknown.body.code]).toEqual([404, 'document_unknown'])
  })

  test('the same key and files get the stored reply, also at the same time; other files get 422, and nothing more is stored', async () => {
    const { gateway, customer, files } = await started(database)
    const key = { 'Idempotency-Key': 'one' }
    const replies = await Promise.all([1, 2, 3].map(() => upload(gateway, customer, passport, key)))
    expect(new Set(replies.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1)
    const changed = await upload(gateway, customer, { ...passport, content: Buffer.concat([png, png]) }, key)
    expect([changed.status, changed.body.code]).toEqual([422, 'idempotency_key_reused'])
    const renamed = await upload(gateway, customer, { ...passport, name: 'other.png' }, key)
    expect(renamed.status).toBe(422)
    expect(files()).toHaveLength(1)
  })

  test('several documents are stored in the order of the form, or none where one is refused', async () => {
    const { gateway, customer, files } = await started(database)
    const second = { content: pdf, name: 'bill.pdf' }
    const both = await uploadAll(gateway, customer, [passport, second])
    expect([both.status, both.body.documents.map(({ fileName }) => fileName)]).toEqual([
      201,
      ['passport.png', 'bill.pdf'],
    ])
    const wrong = { content: Buffer.from('just words'), name: 'words.png' }
    const refused = await uploadAll(gateway, customer, [passport, wrong, second])
    expect([refused.status, refused.body.code]).toEqual([422, 'document_unsupported'])
    expect(refused.body.detail).toContain('words.png')
    expect(refused.body.errors).toEqual({ 'Files.1': ['"words.png" is no PDF, JPEG or PNG by its content'] })
    expect(files()).toHaveLength(2)
  })

  test('a customer who uploads too often gets 429', async () => {
    const { gateway, customer } = await started(database)
    const { kysely, close } = await openDatabaseOf(gateway)
    await upload(gateway, customer, passport)
    await kysely.updateTable('visit_counts').set({ count: 200 }).execute()
    const { status, headers, body } = await upload(gateway, customer, passport)
    expect([status, body.code, headers.get('retry-after')]).toEqual([429, 'too_many_requests', '3600'])
    await gateway.clock.advance(3_600_000)
    await close()
  })
})

function openDatabaseOf({ databaseUrl }: TestGateway) {
  return openDatabase(databaseUrl)
}

test.each([
  ['a PDF', pdf, 'application/pdf'],
  ['a JPEG', jpeg, 'image/jpeg'],
  ['a PNG', png, 'image/png'],
  [
    'a PDF that is a page with a script too',
    Buffer.concat([pdf, Buffer.from('<script>alert(1)</script>')]),
    'application/pdf',
  ],
  ['a PDF that is an archive too', Buffer.concat([pdf, Buffer.from('PK\x03\x04')]), 'application/pdf'],
  ['a JPEG with a program in it', Buffer.concat([jpeg, Buffer.from('<?php system($_GET[0]);')]), 'image/jpeg'],
  ['a PNG that claims to be huge', pngOf(0x7fff_ffff, 0x7fff_ffff), 'image/png'],
])('%s is stored as the bytes that it is, whatever its name and declared type are', async (_, content, contentType) => {
  const { gateway, customer, files, folder } = await started()
  const { status, body } = await upload(gateway, customer, { content, name: 'page.html', type: 'text/html' })
  expect([status, body.contentType, body.fileName]).toEqual([201, contentType, 'page.html'])
  expect(readFileSync(join(folder, files()[0] ?? ''))).toEqual(content)
})

/** A picture that says how large it is, without its dots. */
function pngOf(width: number, height: number): Buffer {
  const huge = Buffer.from(png)
  huge.writeUInt32BE(width, 16)
  huge.writeUInt32BE(height, 20)
  return huge
}

test.each([
  ['text', Buffer.from('just words')],
  ['a page', Buffer.from('<html><script>alert(1)</script></html>')],
  ['a page before a PDF', Buffer.concat([Buffer.from('<html>'), pdf])],
  ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0')],
  ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0\0\0')],
  ['a vector graphic', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['the first byte of a PNG', png.subarray(0, 1)],
])('%s is refused by its content, whatever its name and declared type are', async (_, content) => {
  const { gateway, customer, files } = await started()
  const { status, body } = await upload(gateway, customer, { content, name: 'passport.png', type: 'image/png' })
  expect([status, body.code, body.errors['file']?.length]).toEqual([422, 'document_unsupported', 1])
  expect(files()).toEqual([])
})

test('a file of exactly the limit is stored, and one byte more is 422 with its name', async () => {
  const { gateway, customer, files } = await started()
  const whole = await upload(gateway, customer, { content: filled(pdf, largest), name: 'whole.pdf' })
  expect(whole.status).toBe(201)
  const { status, body } = await upload(gateway, customer, { content: filled(pdf, largest + 1), name: 'more.pdf' })
  expect([status, body.code, body.errors]).toEqual([
    422,
    'document_too_large',
    { file: [`"more.pdf" is larger than ${largest} bytes`] },
  ])
  expect(files()).toHaveLength(1)
})

test('ten files of the limit are stored, eleven files are 422', async () => {
  const { gateway, customer, files } = await started()
  const full = Array.from({ length: 10 }, (_, at) => ({ content: filled(pdf, largest), name: `${at}.pdf` }))
  expect((await uploadAll(gateway, customer, full)).status).toBe(201)
  const eleven = Array.from({ length: 11 }, () => passport)
  const { status, body } = await uploadAll(gateway, customer, eleven)
  expect([status, body.code]).toEqual([422, 'too_many_documents'])
  expect(files()).toHaveLength(10)
})

test('a form larger than all that is read is 413, and nothing of it stays', async () => {
  const { gateway, customer, files } = await started()
  const content = filled(pdf, 56_000_000)
  const { status, body } = await upload(gateway, customer, { content, name: 'huge.pdf' })
  expect([status, body.code]).toEqual([413, 'payload_too_large'])
  expect(files()).toEqual([])
})

test.each([
  ['no file', new FormData()],
  ['text in the place of the file', textForm('file', 'text')],
  ['an empty file', formOf('file', [{ content: Buffer.alloc(0), name: 'empty.png' }])],
  ['the file under another name', formOf('File', [passport])],
  [
    'too many files',
    formOf(
      'file',
      Array.from({ length: 101 }, () => passport),
    ),
  ],
  ['too many fields', manyFields(21)],
])('%s is 400, and nothing is stored', async (_, form) => {
  const { gateway, customer, files } = await started()
  const { status, body } = await send(gateway, '/api/Kyc/upload', customer, form)
  expect([status, body.code]).toEqual([400, 'invalid_request'])
  expect(files()).toEqual([])
})

function textForm(name: string, value: string): FormData {
  const form = new FormData()
  form.append(name, value)
  return form
}

function manyFields(count: number): FormData {
  const form = formOf('file', [passport])
  for (let at = 0; at < count; at += 1) form.append(`field${at}`, 'x')
  return form
}

test('no files are 400 where several may be sent, and one is enough', async () => {
  const { gateway, customer } = await started()
  expect((await uploadAll(gateway, customer, [])).status).toBe(400)
  expect((await uploadAll(gateway, customer, [passport])).status).toBe(201)
  const empty = { content: Buffer.alloc(0), name: 'empty.png' }
  const { status, body } = await uploadAll(gateway, customer, [passport, empty])
  expect([status, body.errors]).toEqual([400, { 'Files.1': ['"empty.png" is empty'] }])
})

test.each([
  [
    'headers of a part that do not end',
    `--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\nx: ${'y'.repeat(17_000)}`,
  ],
  ['a part without a name', '--x\r\ncontent-disposition: form-data; filename="a.png"\r\n\r\nabc\r\n--x--\r\n'],
  ['a form that ends inside a file', '--x\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\nabc'],
  ['parts that never end', '--x\r\nx: y\r\n\r\nabc\r\n'.repeat(200)],
])('%s is 400, and nothing is stored', async (_, body) => {
  const { gateway, customer, files } = await started()
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await send(gateway, '/api/Kyc/upload', customer, body, type)
  expect([answer.status, answer.body.code]).toEqual([400, 'invalid_request'])
  expect(files()).toEqual([])
})

test('another body than a form is 415', async () => {
  const { gateway, customer } = await started()
  const { status } = await send(gateway, '/api/Kyc/upload', customer, '{}', { 'content-type': 'application/json' })
  expect(status).toBe(415)
})

test.each([
  ['../../etc/passwd', 'passwd'],
  ['C:\\Users\\ada\\passport.png', 'passport.png'],
  ['pass\u202Egnp.exe', 'passgnp.exe'],
  ['x'.repeat(300), 'x'.repeat(255)],
  ['😀'.repeat(200), '😀'.repeat(127)],
  ['..', 'unnamed'],
  [' ', 'unnamed'],
])('the name %j is kept as %j', async (name, kept) => {
  const { gateway, customer, files } = await started()
  const { status, body } = await upload(gateway, customer, { content: png, name })
  expect([status, body.fileName]).toEqual([201, kept])
  expect(files()).toEqual([expect.stringMatching(/^[\da-f]{32}$/)])
})

test('control characters and NUL are not kept of a name that is sent in percent-encoding', async () => {
  const { gateway, customer } = await started()
  const name = "filename*=UTF-8''a%00b%07%0D%0A..%2Fc%E2%80%AE.png"
  const body = `--x\r\ncontent-disposition: form-data; name="file"; ${name}\r\n\r\n${pdf}\r\n--x--\r\n`
  const type = { 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await send(gateway, '/api/Kyc/upload', customer, body, type)
  expect([answer.status, answer.body.fileName]).toEqual([201, 'c.png'])
})

test('a client that goes away in the middle leaves nothing, and the next upload is served', async () => {
  const { gateway, customer, files } = await started()
  const head = `POST /api/Kyc/upload HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${customer.headers.authorization}\r\n`
  const type = `Content-Type: multipart/form-data; boundary=x\r\nContent-Length: ${largest}\r\n\r\n`
  const part = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
  const client = spawn(process.execPath, ['-e', halfUpload, String(gateway.port), head + type + part])
  await expect.poll(files).toEqual([expect.stringMatching(/^[\da-f]{32}\.part$/)])
  client.kill('SIGKILL')
  await expect.poll(files).toEqual([])
  expect((await upload(gateway, customer, passport)).status).toBe(201)
})

/** A program that sends half of a body and waits. */
const halfUpload = `
  const [port, head] = process.argv.slice(1)
  const socket = require('node:net').connect(Number(port), '127.0.0.1')
  socket.write(head)
  socket.write(Buffer.alloc(${largest / 2}))
`

test('an upload without a token is 401 before anything of it is stored', async () => {
  const { gateway, files } = await started()
  const nobody = { id: '', email: '', headers: { authorization: '' } }
  expect((await upload(gateway, nobody, passport)).status).toBe(401)
  expect(files()).toEqual([])
})

test('files are beside the file of SQLite, in a folder that only this user can read', async () => {
  const [sqlite] = databases()
  const databaseUrl = (await sqlite?.url()) ?? ''
  const gateway = await testGateway({ databaseUrl })
  expect(existsSync(`${databaseUrl}-kyc`)).toBe(false)
  await upload(gateway, await signInCustomer(gateway), passport)
  expect(fileNames(`${databaseUrl}-kyc`)).toHaveLength(1)
  expect(statSync(`${databaseUrl}-kyc`).mode & 0o777).toBe(0o700)
})

test('for a database in memory they are in a temporary folder, which is gone at the end', async () => {
  const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('railyard-kyc-'))
  const before = new Set(temporary())
  const gateway = await testGateway()
  await upload(gateway, await signInCustomer(gateway), passport)
  const [made = ''] = temporary().filter((name) => !before.has(name))
  expect(made).not.toBe('')
  await gateway.close()
  expect(temporary()).not.toContain(made)
})
