import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { run } from '../pack/run.ts'

/** Installs a tarball in an empty project, compares it with its provenance, and starts it. Returns what went wrong. */
export async function startComplaints(tarball: string, folder: string): Promise<string[]> {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{"private":true}')
  await run('npm', ['install', '--no-audit', '--no-fund', tarball], { folder })
  const program = join(folder, 'node_modules/railyard/dist/railyard.mjs')
  await run(process.execPath, [program, 'provenance'], { folder })
  const health = await healthOf(program, folder)
  return health === 200 ? [] : [`GET /health of the control plane was answered ${health}`]
}

/** The status of `GET /health` of a Railyard that is started for it. */
async function healthOf(program: string, folder: string): Promise<number> {
  const { RAILYARD_DATABASE_URL: _, ...env } = process.env
  const child = spawn(process.execPath, [program, 'up', '--port', '0', '--json'], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    let output = ''
    for await (const part of child.stdout.setEncoding('utf8')) {
      output += String(part)
      if (output.includes('\n')) break
    }
    const summary = parsedJson(output)
    const urls = isRecord(summary) && isRecord(summary['urls']) ? summary['urls'] : {}
    return (await fetch(`${String(urls['control'])}/health`)).status
  } finally {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
}
