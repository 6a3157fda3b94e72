import { createServer } from 'node:http'
import { join } from '../../examples/participants/participant.mjs'

/** A service that takes part in the clock: an order is done five minutes after it was placed. */
const { PORT, RAILYARD_CONTROL_URL, RAILYARD_WORLD } = process.env
let order
const renewed = () => {
  order = undefined
}
const clock = await join({ control: RAILYARD_CONTROL_URL, world: RAILYARD_WORLD, name: 'shop', renewed })

createServer(({ method }, response) => {
  if (method === 'POST') {
    const placed = { status: 'waiting', doneAt: null }
    order = placed
    clock.at(clock.now() + 5 * 60_000, () => {
      Object.assign(placed, { status: 'done', doneAt: new Date(clock.now()).toISOString() })
    })
  }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify(order ?? null))
}).listen(PORT, '127.0.0.1')
