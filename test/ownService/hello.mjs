import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** A service that greets, and never answers `/never`. It writes its process id to the file that PID_FILE names. */
const { PORT, PID_FILE } = process.env
createServer(({ method, url }, response) => {
  console.log(`${method} ${url}`)
  response.setHeader('content-type', 'text/plain')
  if (url !== '/never') response.end('hello')
}).listen(PORT, '127.0.0.1', () => PID_FILE && writeFileSync(PID_FILE, String(process.pid)))
