import { once } from 'node:events'
import { createServer } from 'node:http'
import { report } from './report.ts'

/** The least that a server can do: it parses the body, JSON or a form, and gives the recorded reply, head and body to the byte. */
const [{ head, body }] = await once(process, 'message')

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const text = Buffer.concat(chunks).toString('utf8')
    const isJson = request.headers['content-type'] === 'application/json'
    const order: unknown = isJson ? JSON.parse(text) : Object.fromEntries(new URLSearchParams(text))
    response.writeHead(order === null ? 400 : 201, head)
    response.end(body)
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address !== 'object' || address === null) return
  const url = `http://127.0.0.1:${address.port}`
  report({ dtone: url, africastalking: url })
})
