import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A message as an SMTP server took it. */
export interface TakenMail {
  readonly from: string
  readonly to: readonly string[]
  /** Headers and text, as they were sent. */
  readonly data: string
}

export interface SmtpFixture {
  readonly url: string
  readonly taken: TakenMail[]
  /** What it answers to a command, by its first word; what is not here is accepted. */
  readonly answers: Record<string, string>
  /** How many connections there were. */
  connections(): number
}

const usual: Readonly<Record<string, string>> = {
  EHLO: '250 ready',
  DATA: '354 go on',
  QUIT: '221 bye',
  '.': '250 taken',
}

/** An SMTP server on loopback until the test ends. */
export async function smtpServer(): Promise<SmtpFixture> {
  const taken: TakenMail[] = []
  const answers: Record<string, string> = {}
  const open = new Set<Socket>()
  let connections = 0
  const server = createServer((socket) => {
    connections += 1
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => undefined)
    serve(socket, taken, answers)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    for (const socket of open) socket.destroy()
    server.close()
    await once(server, 'close')
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return { url: `smtp://127.0.0.1:${port}`, taken, answers, connections: () => connections }
}

function serve(socket: Socket, taken: TakenMail[], answers: Readonly<Record<string, string>>): void {
  let from = ''
  let to: string[] = []
  let read = ''
  let data: string | undefined
  const say = (command: string): void => {
    const answer = answers[command] ?? usual[command] ?? '250 ok'
    if (answer !== '') socket.write(`${answer}\r\n`)
  }
  socket.write('220 ready\r\n')
  socket.on('data', (chunk) => {
    read += chunk.toString()
    for (let end = read.indexOf('\r\n'); end >= 0; end = read.indexOf('\r\n')) {
      const line = read.slice(0, end)
      read = read.slice(end + 2)
      take(line)
    }
  })

  function take(line: string): void {
    if (data !== undefined) {
      if (line !== '.') data += `${line}\n`
      else {
        if (answers['.'] === undefined) taken.push({ from, to, data })
        say('.')
        data = undefined
      }
      return
    }
    const command = line.split(' ')[0]?.toUpperCase() ?? ''
    const address = /<(.*)>/.exec(line)?.[1] ?? ''
    if (command === 'MAIL') [from, to] = [address, []]
    if (command === 'RCPT') to.push(address)
    if (command === 'DATA' && answers['DATA'] === undefined) data = ''
    say(command)
  }
}
