import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Ran, runProgram } from '../../../interop/runProgram.ts'
import { shellWord } from '../../../specs/formats/shellWord.ts'
import { separated } from '../../namespaces.ts'
import { inImage, instructionsOf, variablesOf, wordsOf } from './dockerfile.ts'

const root = join(import.meta.dirname, '../../..')

/** Addresses of the services. They are not loopback, as in a network of containers, and exist in one process's network alone. */
const addresses = { railyard: '192.0.2.2', app: '192.0.2.3' }

/**
 * Runs the services of `compose.yaml` by their names and ports, without containers, and then without what lets each reach the other.
 * `program`: the packed `railyard.mjs`.
 */
export async function tryCompose(home: string, program: string): Promise<void> {
  const hosts = Object.entries(addresses).map(([name, address]) => `${address} ${name}\n`)
  await writeFile(join(home, 'hosts'), ['127.0.0.1 localhost\n', ...hosts].join(''))
  const all = await compose(home, program, {})
  const printed = "callbacks: 1 of Africa's Talking, 1 of DT One\n"
  if (all.code !== 0 || !all.output.includes(printed))
    throw new Error(`Failed to run compose.yaml: ${JSON.stringify(all)}`)
  const uncalled = await compose(home, program, { RAILYARD_ALLOW_CALLBACKS: 'another' })
  if (uncalled.code !== 1 || !/app is refused: callbacks go to loopback only/.test(uncalled.output))
    throw new Error(`Failed to miss the callbacks: ${JSON.stringify(uncalled)}`)
  const unnamed = await compose(home, program, { RAILYARD_ALLOW_HOST: 'another' })
  if (unnamed.code !== 1 || !/railyard:4001\/\S+ answered 403/.test(unnamed.errors))
    throw new Error(`Failed to refuse a name: ${JSON.stringify(unnamed)}`)
  process.stdout.write(
    'compose.yaml: paid by both providers, called back by both; nothing without --allow-callbacks or --allow-host; SIGTERM ends all with 0\n',
  )
}

async function compose(home: string, program: string, replaced: Readonly<Record<string, string>>): Promise<Ran> {
  const instructions = instructionsOf(await readFile(join(root, 'containers/Dockerfile'), 'utf8'))
  const health = inImage(instructions, 'HEALTHCHECK').flatMap(wordsOf)
  const image = { ...variablesOf(instructions), XDG_STATE_HOME: join(home, 'state') }
  const words = [
    ...[
      process.execPath,
      join(import.meta.dirname, 'composeUp.ts'),
      join(root, 'examples/containers/compose.yaml'),
      program,
    ],
    JSON.stringify({ image, health, replaced }),
  ]
  const script = [
    'ip link set lo up',
    ...Object.values(addresses).map((address) => `ip address add ${address}/32 dev lo`),
    `mount --bind ${shellWord(join(home, 'hosts'))} /etc/hosts`,
    `exec ${words.map(shellWord).join(' ')}`,
  ]
  return runProgram(...separated(script, { net: true }))
}
