import { createHash } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { type ISourcesCoordinates, loadSources } from '@cucumber/cucumber/api'
import type { ScenarioOptions } from './runScenarios.ts'

/** What a run is going to run. */
export interface ScenarioPlan {
  /** Tells what was selected, before it is split: the parts of one run have the same. */
  readonly selection: string
  /** Scenarios that the options select. */
  readonly selected: number
  /** Of them, those of this part. */
  readonly own: number
}

type Sources = Pick<ScenarioOptions, 'paths' | 'tags' | 'names' | 'shard' | 'seed'>

/** Looks what options select. Throws where a path has no scenario, and where tags are no expression. */
export async function planScenarios({ paths, tags = '', names = [], shard, seed }: Sources): Promise<ScenarioPlan> {
  for (const path of paths) await expectScenarios(path)
  const { plan } = await loadSources(coordinates(paths, tags, names)).catch((error: unknown) => {
    throw new Error(`--tags "${tags}" is no expression such as "@dtone and not @money": ${mistakeIn(error)}`)
  })
  const all = plan.map(({ uri, name, location: { line } }) => JSON.stringify([uri.replaceAll('\\', '/'), line, name]))
  const digest = createHash('sha256').update(JSON.stringify([all.toSorted(), seed, tags, names]))
  return { selection: digest.digest('hex').slice(0, 16), selected: plan.length, own: shareOf(plan.length, shard) }
}

/** Throws where a path leads to no scenario. Files that cannot be parsed are for the run to tell. */
async function expectScenarios(path: string): Promise<void> {
  const [file = '', ...lines] = path.split(/:(?=\d+(?::|$))/)
  const isPattern = /[*?{[]/.test(file)
  if (!isPattern && !existsSync(file)) throw new Error(`${file} does not exist`)
  if (!isPattern && statSync(file).isFile() && !/\.feature(\.md)?$/.test(file))
    throw new Error(`${file} is no feature file: its name ends with .feature`)
  for (const one of lines.length === 0 ? [file] : lines.map((line) => `${file}:${line}`))
    if (await isEmpty(one)) throw new Error(`${one} has no scenario`)
}

async function isEmpty(path: string): Promise<boolean> {
  const { plan, errors } = await loadSources(coordinates([path], '', []))
  return plan.length === 0 && errors.length === 0
}

/** How many of scenarios a part has: Cucumber deals them out in turn. */
function shareOf(all: number, shard = '1/1'): number {
  const [index = 1, count = 1] = shard.split('/').map(Number)
  return Math.max(0, Math.ceil((all - index + 1) / count))
}

function coordinates(paths: readonly string[], tags: string, names: readonly string[]): ISourcesCoordinates {
  return { defaultDialect: 'en', paths: [...paths], names: [...names], tagExpression: tags, order: 'defined' }
}

/** What is wrong in a tag expression: the parser tells it in its last line, as the cause of an error of Cucumber. */
function mistakeIn(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return (cause instanceof Error ? cause.message : String(cause)).trim().split('\n').at(-1) ?? ''
}
