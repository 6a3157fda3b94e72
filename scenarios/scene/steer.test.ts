import { afterAll, beforeAll, expect, test } from 'vitest'
import { opening } from '../../testing/index.ts'
import { openStage, type Stage } from '../stage/stage.ts'
import { Scene } from './scene.ts'
import { steer } from './steer.ts'

let stage: Stage
let scene: Scene
beforeAll(async () => {
  stage = await openStage({ seed: '42', clock: 'manual', keepsWorlds: false })
  scene = new Scene(stage, await stage.openWorld('steered'), opening)
})
afterAll(async () => {
  await scene.close()
  await stage.close()
})

test('what a table says is done', async () => {
  await steer(scene, 'PATCH', '/dtone/settings', { syncHold: 'PT10S' })
  expect(await scene.world.dtone.settings()).toMatchObject({ syncHold: 'PT10S' })
})

test('what the control plane refuses is told with its reason', async () => {
  await expect(steer(scene, 'PATCH', '/dtone/settings', { syncHolt: 'PT10S' })).rejects.toThrow(
    /^The control plane refused it: .*syncHolt/,
  )
})
