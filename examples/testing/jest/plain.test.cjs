// CommonJS, no transform, no flags: what `npx jest` does in a project without configuration.
const { startRailyard, matchers } = require('railyard/testing')
const { createSimulators } = require('railyard')

expect.extend(matchers)

test('the library is CommonJS too', async () => {
  const railyard = await startRailyard()
  const world = await railyard.world()
  const headers = { authorization: `Basic ${btoa(`${world.key}:${world.key}`)}` }
  const response = await fetch(`${world.urls.dtone}/balances`, { headers })
  expect(response.status).toBe(200)
  await expect(world).toHaveReceived('getBalances')
  expect((await fetch(`${railyard.urls.control}/reference/redoc.js`)).status).toBe(200)
  await railyard.stop()
})

test('the simulators are there without a port', () => {
  const simulators = createSimulators()
  expect(typeof simulators.dtone.handler).toBe('function')
  simulators.close()
})
