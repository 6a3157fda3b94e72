import { once } from 'node:events'
import { chmod, copyFile, mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from '../../../bin/railyardProcess.fixture.ts'
import { shellWord } from '../../../specs/formats/shellWord.ts'
import { inImage, instructionsOf, variablesOf, wordsOf } from './dockerfile.ts'
import { firstProcess, lackOfNamespaces, runBeside, startSeparated } from './namespaces.ts'

const root = join(import.meta.dirname, '../../..')

/**
 * Does what `containers/Dockerfile` says, without a container: its `RUN` lines in mounts of their own, then what it starts as process 1 of
 * a user without rights on a read-only file system.
 */
export async function tryImage(home: string, tarball: string): Promise<void> {
  const lack = lackOfNamespaces()
  if (lack !== undefined) {
    process.stdout.write(`the image: SKIPPED, since ${lack}\n`)
    return
  }
  const instructions = instructionsOf(await readFile(join(root, 'containers/Dockerfile'), 'utf8'))
  const image = join(home, 'image')
  await mkdir(image)
  await copyFile(tarball, join(image, 'railyard-0.0.0.tgz'))
  await copyFile(join(root, 'package-lock.json'), join(image, 'package-lock.json'))
  await chmod(image, 0o755)
  const builds = instructions.filter(({ keyword, stage }) => keyword === 'RUN' && stage === 0)
  await succeed('RUN', [...mounts(image), 'cd /opt/railyard', ...builds.map(({ text }) => text)])

  const [user = '', [entry = ''] = []] = [inImage(instructions, 'USER')[0], inImage(instructions, 'ENTRYPOINT')]
  const command = [...wordsOf(entry), ...inImage(instructions, 'CMD').flatMap(wordsOf), '--port', '0', '--json']
  const variables = Object.entries(variablesOf(instructions)).map((pair) => pair.join('='))
  const asUser = words(['setpriv', ...rightsOf(user), 'env', '-i', 'PATH=/usr/local/bin:/usr/bin:/bin', ...variables])
  const child = startSeparated(
    [
      ...mounts(image),
      ...inImage(instructions, 'RUN'),
      ...['/', '/opt/railyard', '/usr/local/bin'].map((place) => `mount -o remount,bind,ro ${place}`),
      'mount -t tmpfs -o mode=1777 none /tmp',
      `cd ${inImage(instructions, 'WORKDIR')[0]}`,
      `if ${asUser} sh -c 'touch /opt/railyard/x || touch /var/tmp/x' 2>/dev/null; then exit 99; fi`,
      `exec ${asUser} ${words(command)}`,
    ].join('\n'),
    { net: false },
  )
  const ended = finished(child)
  const [line] = await Promise.race([
    once(createInterface(child.stdout ?? process.stdin), 'line'),
    ended.then(() => []),
  ])
  if (line === undefined) throw new Error(`Failed to start the image: ${JSON.stringify(await ended)}`)
  const { port } = new URL(JSON.parse(String(line)).urls.control)
  const pid = firstProcess(child)
  const exec = (given: readonly string[]): ReturnType<typeof runBeside> =>
    runBeside(pid, ['sh', '-c', `cd /tmp && exec ${asUser} RAILYARD_PORT=${port} ${words(given)}`])
  const health = inImage(instructions, 'HEALTHCHECK').flatMap(wordsOf)
  const [healthy, status, user1] = [exec(health), exec(['railyard', 'status']), exec(['id', '-u'])]
  process.kill(pid, 'SIGTERM')
  const { code } = await ended
  const unhealthy = health.length > 0 ? await sick(image, asUser, health) : 0
  const found = { healthy: healthy.status, status: status.status, uid: String(user1.stdout).trim(), code, unhealthy }
  const isGood =
    [found.healthy, found.status, code].every((one) => one === 0) && found.uid === '1000' && unhealthy === 1
  if (!isGood) throw new Error(`Failed to run the image: ${JSON.stringify(found)} ${status.stderr} ${healthy.stderr}`)
  process.stdout.write(
    `the image: as process 1 of user ${found.uid} on a read-only file system: healthy; SIGTERM ends it with 0\n`,
  )
}

/** The code of the health check where nothing runs. */
async function sick(image: string, asUser: string, health: readonly string[]): Promise<number | null> {
  const child = startSeparated([...mounts(image), `exec ${asUser} RAILYARD_PORT=9 ${words(health)}`].join('\n'), {
    net: false,
  })
  return (await finished(child)).code
}

async function succeed(what: string, lines: readonly string[]): Promise<void> {
  const { code, stdout, stderr } = await finished(startSeparated(lines.join('\n'), { net: false }))
  if (code !== 0) throw new Error(`Failed to do ${what} of the Dockerfile: exit code ${code}\n${stdout}${stderr}`)
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

/** Options of setpriv for a user and a group by numbers. */
function rightsOf(user: string): string[] {
  const [uid, gid] = user.split(':')
  return [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    '--no-new-privs',
    '--bounding-set=-all',
    '--inh-caps=-all',
  ]
}

function words(given: readonly string[]): string {
  return given.map(shellWord).join(' ')
}
