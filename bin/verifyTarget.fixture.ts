import http from 'node:http'
import { onTestFinished } from 'vitest'
import { type Stack, type StackOptions, startStack } from '../testing/index.ts'
import { printTo } from './printed.fixture.ts'
import { type VerifyOptions, verify } from './verify.ts'

/** Starts a stack with strict credentials, which stops when the test ends. */
export async function startTarget(options: StackOptions): Promise<Stack> {
  const stack = await startStack({ credentials: 'strict', ...options })
  onTestFinished(() => stack.stop())
  return stack
}

/** A plain reverse proxy before a server, until the test ends. */
export async function proxyBefore(url: string): Promise<string> {
  const { hostname, port } = new URL(url)
  const agent = new http.Agent({ keepAlive: true })
  const proxy = http.createServer((request, response) => {
    const { url: path, method, headers } = request
    const further = http.request({ hostname, port, path, method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    further.on('error', () => response.destroy())
    request.pipe(further)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    agent.destroy()
    proxy.closeAllConnections()
    await new Promise((resolve) => proxy.close(resolve))
  })
  return `http://127.0.0.1:${Object(proxy.address()).port}`
}

/** Two accounts of DT One, as a user of a sandbox has them. */
export async function accounts({ control }: Stack): Promise<VerifyOptions['credentials']> {
  const names = ['mine', 'another']
  for (const world of names) await control.call('putWorld', { path: { world }, body: { secret: `secret of ${world}` } })
  return names.map((name) => ({ name: 'dtone', value: `${name}:secret of ${name}` }))
}

const usual: VerifyOptions = {
  ...{ target: [], spec: [], overlay: [], credentials: [], operation: [], case: [], seed: '42', report: [] },
  // Of real time, which depends on other load. What a limit finds is tested in contracts/run/timeLimit.test.ts.
  ...{ timeLimit: 60_000, wait: 0, prefer: false, coverage: '' },
}

/** Verifies, and resolves with the exit code and what was printed. */
export async function verified(
  options: Partial<VerifyOptions>,
): Promise<{ readonly code: number; readonly printed: string }> {
  let printed = ''
  const end = printTo((text) => {
    printed += text
  })
  try {
    const code = await verify({ ...usual, ...options })
    return { code, printed }
  } finally {
    end()
  }
}
