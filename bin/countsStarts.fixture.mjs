/** A service that credits twice once it has been started three times; no answer of it shows how often that was. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [port, folder] = process.argv.slice(2)
const file = `${folder}/starts`
const starts = (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0) + 1
writeFileSync(file, String(starts))

createServer((request, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(request.url === '/credits' && starts >= 3 ? [{ order: 'a' }] : []))
}).listen(Number(port), '127.0.0.1')
