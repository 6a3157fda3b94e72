import { cp, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ran, runProgram } from '../../../interop/runProgram.ts'
import { shellWord } from '../../../specs/formats/shellWord.ts'
import { must } from '../../must.ts'
import { lackOfNamespaces, separated } from '../../namespaces.ts'
import { newNode } from '../../nodeRelease.ts'
import { type Job, readWorkflow } from './workflow.ts'

const here = join(import.meta.dirname, '..')

/**
 * Runs the jobs of `github-actions.yml` with the packed package, each in processes and a network of its own: first on the service as it is,
 * then on a broken one.
 */
export async function tryWorkflow(home: string, tarball: string): Promise<void> {
  const lack = lackOfNamespaces()
  if (lack !== undefined) {
    process.stdout.write(`github-actions.yml: SKIPPED, since ${lack}\n`)
    return
  }
  const folder = join(home, 'service')
  await cp(join(here, 'service'), folder, { recursive: true })
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts']
  await must(newNode, folder, 'npm', ['install', ...quiet, '--package-lock-only', '-D', tarball])
  await must(newNode, folder, 'npm', ['ci', ...quiet])
  const { jobs, environment } = readWorkflow(join(here, 'github-actions.yml'))
  const parts = jobs.filter(({ name }) => name !== 'report')
  const report = jobs.filter(({ name }) => name === 'report')
  const run = (some: readonly Job[]): Promise<Ran[]> =>
    Promise.all(some.map((job) => runJob(home, folder, job, environment)))

  const passed = [...(await run(parts)), ...(await run(report))]
  const failed = passed.filter(({ code }) => code !== 0)
  if (failed.length > 0) throw new Error(`Failed to run jobs: ${shown(failed)}`)
  const whole = passed.at(-1)?.output ?? ''
  if (!/40 cases: 40 held, 0 broken/.test(whole) || !/3 scenarios: 3 passed/.test(whole))
    throw new Error(`Failed to merge the parts: ${whole}`)
  const reports = await readdir(join(home, 'artifacts', 'railyard-report'))
  process.stdout.write(`github-actions.yml: ${jobs.length} jobs passed, with ${reports.join(', ')}\n`)

  const service = join(folder, 'server.mjs')
  await writeFile(service, (await readFile(service, 'utf8')).replace('amount >= 10', 'amount >= 9'))
  const verified = await run(parts.filter(({ name }) => name.startsWith('verify')))
  const merged = await run(report)
  const annotated = verified.flatMap(
    ({ output }) => output.match(/^::error file=openapi\.yaml,line=\d+,title=.*/gm) ?? [],
  )
  const isRight = merged.every(({ code, output }) => code === 1 && /39 held, 1 broken/.test(output))
  if (!isRight || annotated.length !== 1)
    throw new Error(`Failed to show what is broken: ${shown([...verified, ...merged])}`)
  process.stdout.write(
    `github-actions.yml: a broken service is annotated once, and fails the report: ${annotated[0]}\n`,
  )
}

function shown(runs: readonly Ran[]): string {
  return runs.map(({ code, output, errors }) => `exit code ${code}\n${output}${errors}`).join('\n')
}

/** Lines of installation have run before: a network of its own reaches no registry. */
async function runJob(
  home: string,
  folder: string,
  { name, steps }: Job,
  environment: Readonly<Record<string, string>>,
): Promise<Ran> {
  const artifacts = join(home, 'artifacts')
  const checkout = await mkdtemp(join(home, `${name.replace(' ', '-')}-`))
  const isSource = (path: string): boolean => path !== join(folder, 'node_modules')
  await cp(folder, checkout, { recursive: true, filter: isSource })
  await symlink(join(folder, 'node_modules'), join(checkout, 'node_modules'))
  const due = steps.filter(({ run }) => run !== 'npm ci')
  if (due.length === steps.length)
    throw new Error('Failed to run the workflow: no step of the job installs the package.')
  const variables = {
    ...environment,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    NO_COLOR: '1',
    XDG_STATE_HOME: join(checkout, 'state'),
  }
  const command = [
    ...['env', '-u', 'RAILYARD_DATABASE_URL', `PATH=${newNode.binaries}:${process.env['PATH']}`],
    ...Object.entries(variables).map((pair) => pair.join('=')),
    ...[process.execPath, join(import.meta.dirname, 'runJob.ts'), artifacts, JSON.stringify(due)],
  ]
  const script = ['ip link set lo up', `cd ${shellWord(checkout)}`, `exec ${command.map(shellWord).join(' ')}`]
  return runProgram(...separated(script, { net: true }))
}
