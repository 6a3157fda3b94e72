import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Ran, runProgram } from '../../interop/runProgram.ts'
import { examples } from './examples.ts'
import { converse, ivrs, makeCertificates } from './ivrs.ts'

const railyard = [process.execPath, join(import.meta.dirname, '../../bin/railyard.mjs')]
const folder = await mkdtemp(join(tmpdir(), 'railyard-sdks-'))
/** A state folder of its own, so that no other Railyard is joined. */
const environment = { XDG_STATE_HOME: join(folder, 'state') }

const python = await installPython()
const certificates = await makeCertificates(folder)
const yard = await startRailyard()
let failed = 0
for (const { name, command, needs, prints } of examples(python)) {
  if ((await program(needs)).code !== 0) {
    process.stdout.write(`SKIPPED  ${name}: ${needs[0]} is not installed\n`)
    continue
  }
  const { code, output, errors } = await program([...railyard, 'exec', '--', ...command])
  const isGood = code === 0 && prints.test(output) && errors.includes('joined the Railyard that runs')
  if (!isGood) failed += 1
  process.stdout.write(`${isGood ? 'passed ' : 'FAILED '}  ${name}\n`)
  if (!isGood) process.stdout.write(`exit code ${code}\n${output}${errors}\n`)
}
for (const ivr of ivrs(python, certificates)) {
  if ((await program(ivr.needs)).code !== 0) {
    process.stdout.write(`SKIPPED  ${ivr.name}: ${ivr.needs[0]} is not installed\n`)
    continue
  }
  const error = await converse(ivr, [...railyard, 'exec', '--'], yard.control, environment).catch(String)
  if (error !== undefined) failed += 1
  process.stdout.write(`${error === undefined ? 'passed ' : 'FAILED '}  ${ivr.name}\n${error ?? ''}`)
}
await yard.stop()
await rm(folder, { recursive: true })
process.exitCode = failed === 0 ? 0 : 1

/** Runs a program in this folder. */
function program([name = '', ...args]: readonly string[]): Promise<Ran> {
  return runProgram(name, args, { environment, folder: import.meta.dirname })
}

/** Installs the Python SDK in a folder of its own. @returns its interpreter; one that does not exist where there is no Python */
async function installPython(): Promise<string> {
  const home = join(folder, 'python')
  const interpreter = join(home, 'bin', 'python')
  if ((await program(['python3', '-m', 'venv', home])).code !== 0) return interpreter
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt']
  const { code, errors } = await program([interpreter, ...pip])
  if (code !== 0) throw new Error(`Failed to install requirements.txt: pip wrote\n${errors}`)
  return interpreter
}

/** Starts Railyard with a proxy, a minute a second, one SMS in the inbox, and a voice number. */
async function startRailyard(): Promise<{ readonly control: string; stop(): Promise<void> }> {
  const [program = '', ...args] = railyard
  const options = [
    '--proxy',
    '--port',
    '0',
    '--json',
    '--clock',
    'scaled:60',
    '--only',
    'control,africastalking,dtone',
    '--trust-callbacks',
    certificates.authority,
  ]
  const child = spawn(program, [...args, 'up', ...options], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { urls } = JSON.parse(String(line))
  const message = { from: '+254711123456', to: '12345', text: 'hello' }
  const steer = (method: string, path: string, body: object): Promise<unknown> =>
    fetch(`${urls.control}/worlds/demo/africastalking/${path}`, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  await steer('POST', 'messages', message)
  await steer('PUT', 'voice-numbers/+254711082000', { callback: 'http://127.0.0.1:9/voice', events: null })
  return {
    control: urls.control,
    async stop() {
      child.kill()
      await once(child, 'exit')
    },
  }
}
