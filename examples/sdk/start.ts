import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { examples } from './examples.ts'
import { runProgram } from './runProgram.ts'

const railyard = [process.execPath, join(import.meta.dirname, '../../bin/railyard.ts')]
const folder = await mkdtemp(join(tmpdir(), 'railyard-sdks-'))
/** A state folder of its own, so that no other Railyard is joined. */
const environment: NodeJS.ProcessEnv = { ...process.env, XDG_STATE_HOME: join(folder, 'state') }

const python = await installPython()
const yard = await startRailyard()
let failed = 0
for (const { name, command, needs, prints } of examples(python)) {
  if ((await runProgram(needs, environment)).code !== 0) {
    process.stdout.write(`SKIPPED  ${name}: ${needs[0]} is not installed\n`)
    continue
  }
  const { code, output, errors } = await runProgram([...railyard, 'exec', '--', ...command], environment)
  const isGood = code === 0 && prints.test(output) && errors.includes('joined the Railyard that runs')
  if (!isGood) failed += 1
  process.stdout.write(`${isGood ? 'passed ' : 'FAILED '}  ${name}\n`)
  if (!isGood) process.stdout.write(`exit code ${code}\n${output}${errors}\n`)
}
await yard.stop()
await rm(folder, { recursive: true })
process.exitCode = failed === 0 ? 0 : 1

/** Installs the Python SDK in a folder of its own. @returns its interpreter; one that does not exist where there is no Python */
async function installPython(): Promise<string> {
  const home = join(folder, 'python')
  const interpreter = join(home, 'bin', 'python')
  if ((await runProgram(['python3', '-m', 'venv', home], environment)).code !== 0) return interpreter
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '-r', 'requirements.txt']
  const { code, errors } = await runProgram([interpreter, ...pip], environment)
  if (code !== 0) throw new Error(`Failed to install requirements.txt: pip wrote\n${errors}`)
  return interpreter
}

/** Starts Railyard with a proxy, a minute a second, and one SMS in the inbox. */
async function startRailyard(): Promise<{ stop(): Promise<void> }> {
  const [program = '', ...args] = railyard
  const options = ['--proxy', '--port', '0', '--json', '--clock', 'scaled:60', '--only', 'control,africastalking,dtone']
  const child = spawn(program, [...args, 'up', ...options], { stdio: ['ignore', 'pipe', 'inherit'], env: environment })
  const [line] = await once(createInterface(child.stdout), 'line')
  const { urls } = JSON.parse(String(line))
  const message = { from: '+254711123456', to: '12345', text: 'hello' }
  await fetch(`${urls.control}/worlds/demo/africastalking/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(message),
  })
  return {
    async stop() {
      child.kill()
      await once(child, 'exit')
    },
  }
}
