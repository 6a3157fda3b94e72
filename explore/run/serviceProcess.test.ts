import { expect, test } from 'vitest'
import { ServiceProcess } from './serviceProcess.ts'

const answers = `require('node:http').createServer((_, response) => response.end()).listen(process.env.PORT, '127.0.0.1')`

test('two kills at one moment are two restarts, after which it runs, and has not ended by itself', async () => {
  let ended = 0
  const onEnd = (): void => {
    ended += 1
  }
  const service = {
    ...{ world: 'shop', baseUrl: 'http://127.0.0.1:{port}', ready: 'http://127.0.0.1:{port}/', readyWithin: 120 },
    ...{ command: `exec "${process.execPath}" -e "${answers}"`, callbacks: {} },
  }
  const started = await ServiceProcess.start({ service }, {}, onEnd)
  try {
    await Promise.all([started.killAndRestart(onEnd), started.killAndRestart(onEnd)])
    expect(started.ends).toEqual([])
    expect(ended).toBe(0)
    expect((await fetch(started.url)).status).toBe(200)
  } finally {
    await started.stop()
  }
})
