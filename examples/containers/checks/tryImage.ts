import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { runProgram } from '../../../interop/runProgram.ts'
import { shellWord } from '../../../specs/formats/shellWord.ts'
import { firstProcess, lackOfNamespaces, runBeside, separated } from '../../namespaces.ts'
import { type Instruction, inImage, instructionsOf, variablesOf, wordsOf } from './dockerfile.ts'

const root = join(import.meta.dirname, '../../..')

/** A port on which nothing listens. */
const deadPort = '9'

/**
 * Does what `containers/Dockerfile` says, without a container: its `RUN` lines in mounts of their own, then what it starts as process 1 of
 * a user without rights on a read-only file system. Resolves with the program of the image; undefined where it was skipped.
 */
export async function tryImage(home: string, tarball: string): Promise<string | undefined> {
  const lack = lackOfNamespaces()
  if (lack !== undefined) {
    process.stdout.write(`the image, with compose.yaml: SKIPPED, since ${lack}\n`)
    return undefined
  }
  const instructions = instructionsOf(await readFile(join(root, 'containers/Dockerfile'), 'utf8'))
  const image = join(home, 'image')
  await build(image, tarball, instructions)
  const found = await runImage(image, instructions)
  const wanted = { healthy: 0, sick: 1, status: 0, user: '1000', ended: 0 }
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`Failed to run the image: ${JSON.stringify(found)} where ${JSON.stringify(wanted)} is right`)
  process.stdout.write(
    'the image: process 1 of user 1000 on a read-only file system is healthy; SIGTERM ends it with 0\n',
  )
  return join(image, 'dist/railyard.mjs')
}

/** Fills a folder as the first stage does. */
async function build(image: string, tarball: string, instructions: readonly Instruction[]): Promise<void> {
  await mkdir(image)
  await chmod(image, 0o755)
  await copyFile(tarball, join(image, 'railyard-0.0.0.tgz'))
  await copyFile(join(root, 'package-lock.json'), join(image, 'package-lock.json'))
  const runs = instructions.filter(({ keyword, stage }) => keyword === 'RUN' && stage === 0).map(({ text }) => text)
  const script = [...mounts(image), 'cd /opt/railyard', ...runs]
  const { code, output, errors } = await runProgram(...separated(script, { net: false }))
  if (code !== 0) throw new Error(`Failed to build the image: exit code ${code}\n${output}${errors}`)
}

/** What is seen of a process of the image: exit codes of its health check, of `railyard status` and of itself, and its user. */
interface Seen {
  readonly healthy: number | null
  /** The health check where nothing answers. */
  readonly sick: number | null
  readonly status: number | null
  readonly user: string
  readonly ended: number | null
}

async function runImage(image: string, instructions: readonly Instruction[]): Promise<Seen> {
  const asUser = words([
    ...rightsOf(instructions),
    'env',
    '-i',
    'PATH=/usr/local/bin:/usr/bin:/bin',
    ...variables(instructions),
  ])
  const entry = ['ENTRYPOINT', 'CMD'].flatMap((keyword) => inImage(instructions, keyword).flatMap(wordsOf))
  const script = [
    ...mounts(image),
    ...inImage(instructions, 'RUN'),
    ...['/', '/opt/railyard', '/usr/local/bin'].map((place) => `mount -o remount,bind,ro ${place}`),
    'mount -t tmpfs -o mode=1777 none /tmp',
    `cd ${inImage(instructions, 'WORKDIR')[0]}`,
    `if ${asUser} sh -c 'touch /opt/railyard/x || touch /var/tmp/x' 2>/dev/null; then echo 'it can be written' >&2; exit 3; fi`,
    `exec ${asUser} ${words([...entry, '--port', '0', '--json'])}`,
  ]
  const child = spawn(...separated(script, { net: false }), { stdio: ['ignore', 'pipe', 'inherit'] })
  const end = once(child, 'close')
  const line = await Promise.race([firstLine(child.stdout), end.then(() => undefined)])
  if (line === undefined) throw new Error(`Failed to start the image: exit code ${child.exitCode}`)
  const { port } = new URL(JSON.parse(line).urls.control)
  const pid = firstProcess(child.pid ?? 0)
  const exec = (given: readonly string[], first: string = port): ReturnType<typeof runBeside> =>
    runBeside(pid, ['sh', '-c', `cd /tmp && exec ${asUser} RAILYARD_PORT=${first} ${words(given)}`])
  const health = inImage(instructions, 'HEALTHCHECK').flatMap(wordsOf)
  const seen = {
    healthy: exec(health).status,
    sick: exec(health, deadPort).status,
    status: exec(['railyard', 'status']).status,
    user: exec(['id', '-u']).stdout.trim(),
  }
  process.kill(pid, 'SIGTERM')
  await end
  return { ...seen, ended: child.exitCode }
}

async function firstLine(output: NodeJS.ReadableStream): Promise<string> {
  const [line] = await once(createInterface(output), 'line')
  return String(line)
}

/** Places of the image over those of this machine: Node where its base has it, and the package. */
function mounts(image: string): string[] {
  return [
    'mount -t tmpfs none /usr/local/bin',
    'touch /usr/local/bin/node',
    `mount --bind ${shellWord(process.execPath)} /usr/local/bin/node`,
    'export PATH=/usr/local/bin:$PATH',
    'mount -t tmpfs none /opt',
    'mkdir /opt/railyard',
    `mount --bind ${shellWord(image)} /opt/railyard`,
  ]
}

/** The program that becomes the user of the image, without any right to more. */
function rightsOf(instructions: readonly Instruction[]): string[] {
  const [uid, gid] = inImage(instructions, 'USER').join('').split(':')
  const none = ['--clear-groups', '--no-new-privs', '--bounding-set=-all', '--inh-caps=-all']
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, ...none]
}

function variables(instructions: readonly Instruction[]): string[] {
  return Object.entries(variablesOf(instructions)).map((pair) => pair.join('='))
}

function words(given: readonly string[]): string {
  return given.map(shellWord).join(' ')
}
