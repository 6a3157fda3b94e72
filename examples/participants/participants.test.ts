import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { type Stack, startStack, type TestWorld } from '../../testing/index.ts'

const hasPython = spawnSync('python3', ['--version']).status === 0
const programs = [
  { name: 'Node', command: process.execPath, file: 'stocktaker.mjs', isThere: true },
  { name: 'Python', command: 'python3', file: 'stocktaker.py', isThere: hasPython },
].filter(({ isThere }) => isThere)

let stack: Stack
let child: ChildProcess | undefined
afterEach(async () => {
  child?.kill('SIGKILL')
  await stack.stop()
})

async function start({ command, file }: { command: string; file: string }): Promise<TestWorld> {
  stack = await startStack()
  const world = await stack.world({ name: 'w' })
  const program = fileURLToPath(new URL(file, import.meta.url))
  const started = spawn(command, [program, stack.urls.control, 'w', stack.urls.dtone], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  child = started
  await Promise.race([once(started.stdout, 'data'), once(started, 'exit').then(() => Promise.reject(new Error(file)))])
  return world
}

async function looks(world: TestWorld): Promise<string[]> {
  return (await world.journal({ operationId: 'getBalances' })).map(({ at }) => at)
}

const minutes = ['2026-01-05T09:01:00.000Z', '2026-01-05T09:02:00.000Z', '2026-01-05T09:03:00.000Z']

test.each(programs)('a program in $name works at its moments, also when its world is made anew', async (program) => {
  const world = await start(program)
  await world.advance('PT2M30S')
  expect(await looks(world)).toEqual(minutes.slice(0, 2))
  for (const _ of [1, 2]) {
    await stack.control.perform('putWorld', { path: { world: 'w' } })
    await world.advance('PT1H')
    expect(await looks(world)).toEqual(minutes)
  }
})

test.each(programs)(
  'a program in $name wakes itself on a clock that runs, and is gone when it is killed',
  async (program) => {
    const world = await start(program)
    await world.setClock({ mode: 'scaled', rate: 600 })
    while ((await looks(world)).length < 3) await stack.simulators.worlds.wall.turn()
    await world.setClock({ mode: 'manual' })
    child?.kill('SIGKILL')
    expect(await world.advance('PT1H')).toMatchObject({ settled: true })
    expect(stack.simulators.worlds.get('w')?.participants).toEqual([])
  },
)
