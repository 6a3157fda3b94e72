import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { createInterface } from 'node:readline'
import { must } from './must.ts'
import { newNode } from './nodeRelease.ts'
import { secondsOf } from './secondsOf.ts'

/** Measures what a newcomer types, and how long it takes from the first command to the first answer of a simulator. */
export async function firstSuccess(home: string, tarball: string): Promise<void> {
  const rows = [await fromClone(home), await fromTarball(home, tarball), await underExec(home, tarball)]
  process.stdout.write('| way | typed | seconds to the first success |\n| --- | --- | --- |\n')
  for (const { way, typed, seconds } of rows)
    process.stdout.write(
      `| ${way} | ${typed.map((command) => `\`${command}\``).join(', ')} | ${seconds.toFixed(1)} |\n`,
    )
}

interface Measured {
  readonly way: string
  readonly typed: readonly string[]
  readonly seconds: number
}

const curl = 'curl …'

/** The clone is one of this repository on the same disk. */
async function fromClone(home: string): Promise<Measured> {
  const root = join(import.meta.dirname, '..')
  const seconds = await secondsOf(async () => {
    await must(newNode, home, 'git', ['clone', '--quiet', root, 'clone'])
    await must(newNode, join(home, 'clone'), 'npm', ['ci', '--no-audit', '--no-fund'])
    await tryPrintedCurl(join(home, 'clone'), 'npm', ['start', '--silent', '--', '--port', '0'])
  })
  return { way: 'clone', typed: ['git clone … && cd railyard', 'npm ci && npm start', curl], seconds }
}

async function fromTarball(home: string, tarball: string): Promise<Measured> {
  const folder = join(home, 'first-tarball')
  await emptyProject(folder)
  const seconds = await secondsOf(async () => {
    await must(newNode, folder, 'npm', ['install', '--no-audit', '--no-fund', '-D', tarball])
    await tryPrintedCurl(folder, 'npx', ['railyard', 'up', '--port', '0'])
  })
  return { way: 'tarball', typed: ['npm i -D railyard', 'npx railyard up', curl], seconds }
}

/** A project that has the SDK of Africa's Talking, and a script that sends an SMS with it. */
async function underExec(home: string, tarball: string): Promise<Measured> {
  const folder = join(home, 'first-exec')
  await emptyProject(folder)
  await must(newNode, folder, 'npm', ['install', '--no-audit', '--no-fund', 'africastalking@0.8.3'])
  await copyFile(join(import.meta.dirname, 'sdk', 'sms.mjs'), join(folder, 'sms.mjs'))
  const seconds = await secondsOf(async () => {
    await must(newNode, folder, 'npm', ['install', '--no-audit', '--no-fund', '-D', tarball])
    const state = { XDG_STATE_HOME: join(folder, 'state') }
    const output = await must(newNode, folder, 'npx', ['railyard', 'exec', '--', 'node', 'sms.mjs'], state)
    if (!output.includes('Sent to 1/1')) throw new Error(`Failed to send an SMS under exec: ${output}`)
  })
  return { way: '`exec` with an SDK', typed: ['npm i -D railyard', 'npx railyard exec -- node sms.mjs'], seconds }
}

async function emptyProject(folder: string): Promise<void> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{"type":"module"}')
}

/** Starts Railyard, and runs the request to DT One that it prints. */
async function tryPrintedCurl(folder: string, program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: folder,
    env: { ...process.env, PATH: `${newNode.binaries}${delimiter}${process.env['PATH']}`, XDG_STATE_HOME: folder },
  })
  const ended = once(child, 'exit')
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('  curl -u')) continue
    await must(newNode, folder, 'sh', ['-c', `${line} --fail-with-body --silent --show-error`])
    break
  }
  child.kill()
  await ended
}
