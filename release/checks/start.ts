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
  const statuses = await statusesOf(program, folder)
  return paths.flatMap((path, at) =>
    statuses[at] === 200 ? [] : [`GET ${path} of the control plane was answered ${statuses[at]}`],
  )
}

/** What the control plane of an installed package answers, with the files of the console and of the reference. */
const paths = ['/health', '/', '/console/app.js', '/console/style.css', '/reference/redoc.js'] as const

/** The statuses of these paths at a Railyard that is started for it. */
async function statusesOf(program: string, folder: string): Promise<number[]> {
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
    const answers = paths.map(async (path) => (await fetch(`${String(urls['control'])}${path}`)).status)
    return await Promise.all(answers)
  } finally {
    child.kill()
    if (child.exitCode === null) await once(child, 'exit')
  }
}
