import { createServer } from 'node:http'
import { report } from './report.ts'

/** The least that a server can do: it parses the JSON body and gives the recorded answer, head and body to the byte. */
const [, , headers = '[]', body = ''] = process.argv
const head: string[] = JSON.parse(headers)

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const order: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'))
    response.writeHead(order === null ? 400 : 201, head)
    response.end(body)
  })
})

server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null) report({ dtone: `http://127.0.0.1:${address.port}` })
})
