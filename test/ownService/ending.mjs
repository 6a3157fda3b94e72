// Ends with exit code 3 when it is asked to, without a response.
import { createServer } from 'node:http'

createServer(({ url }, response) => {
  if (url === '/end') process.exit(3)
  response.end('hello')
}).listen(Number(process.env.PORT), '127.0.0.1')
