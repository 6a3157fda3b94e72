import { connect, type Socket } from 'node:net'

interface Waiting {
  readonly resolve: (status: number) => void
  readonly reject: (error: Error) => void
}

const headEnd = '\r\n\r\n'

/**
 * One kept connection, one request at a time, and as little work for each as HTTP/1.1 allows: the generator shares the
 * machine with the server that it measures. It reads statuses and counts bytes; answers must say their length.
 */
export class Connection {
  readonly #socket: Socket
  #waiting: Waiting | undefined
  #head = ''
  #status = 0
  #missing = 0

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (chunk) => this.#read(chunk))
    socket.on('error', (error) => this.#fail(error))
    socket.on('close', () =>
      this.#fail(new Error('Failed to go on: the server has closed a connection that was to be kept.')),
    )
  }

  static open(url: URL): Promise<Connection> {
    const socket = connect({ host: url.hostname, port: Number(url.port) })
    return new Promise((resolve, reject) => {
      socket.once('error', reject)
      socket.once('connect', () => resolve(new Connection(socket)))
    })
  }

  /** Sends a whole request and resolves with the status once the whole answer is there. */
  send(request: string): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject }
      this.#socket.write(request, 'latin1')
    })
  }

  close(): void {
    this.#waiting = undefined
    this.#socket.destroy()
  }

  #read(chunk: Buffer): void {
    if (this.#missing > 0) this.#missing -= chunk.length
    else this.#readHead(chunk)
    if (this.#missing > 0 || this.#head !== '') return
    const waiting = this.#waiting
    this.#waiting = undefined
    waiting?.resolve(this.#status)
  }

  #readHead(chunk: Buffer): void {
    const text = this.#head + chunk.toString('latin1')
    const end = text.indexOf(headEnd)
    this.#head = end === -1 ? text : ''
    if (end === -1) return
    const length = /\r\ncontent-length: *(\d+)/i.exec(text.slice(0, end))?.[1]
    if (length === undefined) this.#fail(new Error(`Failed to read an answer: its head has no length. ${text}`))
    this.#status = Number(text.slice(9, 12))
    this.#missing = Number(length) - (text.length - end - headEnd.length)
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error)
    this.#waiting = undefined
  }
}
