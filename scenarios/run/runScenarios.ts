import { Writable } from 'node:stream'
import { type IRunOptions, runCucumber } from '@cucumber/cucumber/api'
import type { Envelope } from '@cucumber/messages'
import { asParameters, type RunSettings } from '../stage/settings.ts'
import { registerFile } from './shippedFiles.ts'

export interface ScenarioOptions extends RunSettings {
  /** Files, folders and globs; a line number may follow a file: `batches.feature:12`. */
  readonly paths: readonly string[]
  /** A tag expression: `@dtone and not @slow`. @default all */
  readonly tags?: string
  /** Regular expressions of which a name fits one. @default all */
  readonly names?: readonly string[]
  /** Workers. */
  readonly parallel: number
  readonly shard?: string
  /** The order of scenarios: as they are written, or drawn by a seed. */
  readonly order: 'defined' | `random:${string}`
  readonly dryRun?: boolean
  /** Called with each message of Cucumber as it comes. */
  readonly onMessage: (message: Envelope) => void
  /** Receives complaints of Cucumber, such as parse errors. */
  readonly stderr: Writable
}

/** Runs scenarios. Resolves with whether all passed. */
export function runScenarios(options: ScenarioOptions): Promise<boolean> {
  return scenarioRunner()(options)
}

/**
 * Runs scenarios again and again, but not at the same time. Cucumber loads the vocabulary once in a process, so each run after the first
 * takes what that one has loaded.
 */
export function scenarioRunner(): (options: ScenarioOptions) => Promise<boolean> {
  let support: IRunOptions['support'] = { importPaths: [registerFile] }
  return async (options) => {
    const done = await runCucumber(
      { ...configuration(options), support },
      { stdout: nowhere(), stderr: options.stderr },
      options.onMessage,
    )
    support = done.support
    return done.success
  }
}

function configuration({
  paths,
  tags = '',
  names = [],
  parallel,
  shard,
  order,
  dryRun = false,
  ...settings
}: ScenarioOptions): Omit<IRunOptions, 'support'> {
  return {
    sources: {
      defaultDialect: 'en',
      paths: [...paths],
      names: [...names],
      tagExpression: tags,
      order,
      ...(shard !== undefined && { shard }),
    },
    runtime: {
      ...{ dryRun, failFast: false, filterStacktraces: true, retry: 0, retryTagFilter: '', strict: true },
      parallel: parallel > 1 ? parallel : 0,
      worldParameters: asParameters(settings),
    },
    // Cucumber needs a formatter; the shortest goes nowhere, since ours read the messages.
    formats: { stdout: 'rerun', files: {}, publish: false, options: {} },
  }
}

function nowhere(): Writable {
  return new Writable({ write: (_chunk, _encoding, done) => done() })
}
