import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readWorkflow } from './workflow.ts'

const folder = join(import.meta.dirname, '../../..')
const { jobs } = readWorkflow(join(folder, 'examples/ci/github-actions.yml'))
const runs = jobs.flatMap(({ steps }) => steps.flatMap(({ run = [] }) => run))

test('a job runs once for each shard, and knows how many there are', () => {
  expect(jobs.map(({ name }) => name)).toEqual([
    ...['tests', 'verify 1', 'verify 2', 'scenarios 1', 'scenarios 2', 'report'],
  ])
  expect(runs.filter((run) => run.includes(' verify --spec ')).map((run) => /--shard \S+/.exec(run)?.[0])).toEqual([
    '--shard 1/2',
    '--shard 2/2',
  ])
})

test('the commands of docs/ci.md are those of the workflow', () => {
  const blocks = readFileSync(join(folder, 'docs/ci.md'), 'utf8').matchAll(/```sh\n(.*?)```/gs)
  const commands = [...blocks].flatMap(([, text = '']) => text.trim().split('\n'))
  expect(commands).toHaveLength(7)
  for (const command of commands)
    expect(
      runs.some((run) => command.split(' ').every((word) => run.split(/\s+/).includes(word))),
      command,
    ).toBe(true)
})
