import { createServer, type ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { createSender } from './send.ts'

async function streamOf(write: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    write(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sender = createSender(5_000)
  onTestFinished(() => {
    sender.close()
    server.close()
  })
  const request = { method: 'GET', target: '/', headers: {} }
  return (await sender.send(`http://127.0.0.1:${Object(server.address()).port}`, request)).body
}

test('a stream of events that goes quiet counts as whole', async () => {
  expect(await streamOf((response) => response.write('data: 1\n\n'))).toBe('data: 1\n\n')
})

test('a stream of events that ends is read to its end', async () => {
  const write = (response: ServerResponse): void => {
    response.write('data: 1\n\n')
    response.end('data: 2\n\n')
  }
  expect(await streamOf(write)).toBe('data: 1\n\ndata: 2\n\n')
})
