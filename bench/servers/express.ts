import { createServer } from 'node:http'
import express from 'express'
import { createSimulators } from '../../simulators/index.ts'
import { listen } from '../../specs/openapi/index.ts'
import { report } from './report.ts'

/** DT One as middleware of an application of Express 5. */
const { control, dtone } = createSimulators({ services: ['dtone'] })
if (dtone === undefined) throw new Error('Failed to mount DT One: it was not created.')

const app = express()
app.use(dtone.handler)
const { url } = await listen(control.handler, { port: 0 })
const server = createServer(app).listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address !== null)
    report({ control: url, dtone: `http://127.0.0.1:${address.port}` })
})
