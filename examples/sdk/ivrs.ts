import { deepEqual, match } from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { makeAuthority, makeServer, readIssuer } from '../../proxy/authority/certify.ts'
import { createControlClient, openWorld, overHttp, type TestWorld } from '../../testing/index.ts'

const line = '+254711082000'
const caller = '+254711000001'
const agent = '+254711000002'

/** Files of the certificate with which an application serves https on this machine. */
export interface Certificates {
  readonly authority: string
  readonly certificate: string
  readonly key: string
}

/** What one caller does, what the caller hears, and what the application prints of the end. */
interface Conversation {
  readonly does: (world: TestWorld) => Promise<unknown>
  readonly hears: readonly string[]
  readonly ends: RegExp
}

const menu = 'Press 1 for your balance, 2 for an agent, 3 for a message.'
const question = 'Are you content? 1 & 2 are yes & no.'
const phoneOf = (world: TestWorld, number = caller) => world.subscribers.phone(number)

const shop: readonly Conversation[] = [
  {
    does: (world) => phoneOf(world).press('1'),
    hears: [menu, 'Your balance is 10 shillings.'],
    ends: /^ended Success 2 recorded 0$/,
  },
  {
    does: (world) => world.advance('PT15S'),
    hears: [menu, 'We have heard nothing. Goodbye.'],
    ends: /^ended Success 13 recorded 0$/,
  },
  {
    async does(world) {
      await phoneOf(world).press('2')
      await phoneOf(world, agent).answer()
      await phoneOf(world, agent).speak('Good morning')
      await world.advance('PT1M')
      await phoneOf(world, agent).hangUp()
    },
    hears: [menu, 'Good morning', 'Thank you for calling.'],
    ends: /^ended Success 62 recorded 60$/,
  },
  {
    async does(world) {
      await phoneOf(world).press('2')
      await phoneOf(world, agent).refuse()
    },
    hears: [menu, 'https://files.example/sorry.mp3'],
    ends: /^ended Success 10 recorded 0$/,
  },
  {
    async does(world) {
      await phoneOf(world).press('3')
      await world.advance('PT5S')
      await phoneOf(world).speak('Please send me a receipt')
      await world.advance('PT4S')
      await phoneOf(world).press('#')
    },
    hears: [menu, 'Speak after the tone.', 'We call you back.'],
    ends: /^ended Success \d+ recorded [67]$/,
  },
  {
    does: (world) => phoneOf(world).press('9'),
    hears: [menu, menu, 'We have heard nothing. Goodbye.'],
    ends: /^ended Success/,
  },
  { does: (world) => phoneOf(world).hangUp(), hears: [menu], ends: /^ended Success 0 recorded 0$/ },
]

const poll: readonly Conversation[] = [
  {
    does: (world) => phoneOf(world).press('1'),
    hears: [question, 'Thank you.'],
    ends: /^ended Success 1 NORMAL_CLEARING$/,
  },
  {
    does: (world) => world.advance('PT15S'),
    hears: [question, 'Goodbye.'],
    ends: /^ended Success \d+ NORMAL_CLEARING$/,
  },
  { does: (world) => phoneOf(world).press('7'), hears: [question], ends: /^ended Aborted 0 CALL_REJECTED$/ },
]

/** Makes an authority, and the certificate of `localhost`, in a folder. */
export async function makeCertificates(folder: string): Promise<Certificates> {
  const validity = { from: new Date('2026-01-01'), until: new Date('2049-01-01') }
  const own = await makeAuthority(['localhost'], validity)
  const server = await makeServer(['localhost'], await readIssuer(own))
  const keep = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }
  return {
    authority: await keep('authority.pem', own.certificate),
    certificate: await keep('localhost.pem', server.certificate),
    key: await keep('localhost.key', server.key),
  }
}

/** The applications that lead calls, each in a world of its own with a manual clock. Nobody waits for real time. */
export const ivrs = (python: string, { certificate, key }: Certificates) => [
  {
    name: 'africastalking 0.8.3 (Node, a telephone line by the action builder)',
    command: ['node', 'ivr.mjs'],
    needs: ['node', '--version'],
    key: 'shop',
    callback: (port: string) => `https://localhost:${port}/voice`,
    environment: { CERTIFICATE: certificate, PRIVATE_KEY: key },
    conversations: shop,
  },
  {
    name: 'africastalking 2.0.3 (Python, a poll by telephone)',
    command: [python, 'ivr.py'],
    needs: [python, '--version'],
    key: 'poll',
    callback: (port: string) => `http://127.0.0.1:${port}/`,
    environment: {},
    conversations: poll,
  },
]

/**
 * Runs an application and holds every conversation with it. Rejects where one goes otherwise.
 * @param exec the command that sends its requests to the simulators
 */
export async function converse(
  { command, key, callback, environment, conversations }: ReturnType<typeof ivrs>[number],
  exec: readonly string[],
  control: string,
  surroundings: Readonly<Record<string, string>>,
): Promise<void> {
  const world = await openWorld(createControlClient(overHttp(control)), key, { clock: { mode: 'manual' } })
  const [program = '', ...args] = [...exec, ...command]
  const application = spawn(program, args, {
    cwd: import.meta.dirname,
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...surroundings, ...environment, KEY: key, LINE: line, AGENT: agent },
  })
  const said = createInterface(application.stdout)[Symbol.asyncIterator]()
  const next = async (): Promise<string> => String((await said.next()).value)
  try {
    const [, port = ''] = (await next()).split(' ')
    await world.africastalking.voiceNumbers.register(line, { callback: callback(port), events: null, channels: 1 })
    for (const { does, hears, ends } of conversations) {
      application.stdin.write(`${caller}\n`)
      deepEqual(await next(), 'called Queued')
      await world.advance('PT1S')
      await phoneOf(world).answer()
      await does(world)
      const heard = world.advance('PT1M')
      match(await next(), ends)
      await heard
      deepEqual(await phoneOf(world).heard(), hears)
    }
  } finally {
    await ended(application)
  }
}

async function ended(application: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => application.once('close', resolve))
  application.stdin?.end()
  await exit
}
