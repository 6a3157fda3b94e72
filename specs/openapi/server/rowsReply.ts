import { Readable } from 'node:stream'
import type { Reply } from '../document/operation.ts'
import type { Diagnostic, Problem } from '../document/problem.ts'
import type { WireReply } from '../document/wire.ts'
import { encodeReply } from '../reply/encodeReply.ts'
import type { RowFormat } from '../reply/rowFormat.ts'
import type { EncodedRows } from './edge.ts'
import { turnQueue } from './turnQueue.ts'

export interface RowsReply {
  readonly reply: Reply
  /** The documented media type. */
  readonly usual: string | undefined
  readonly rows: AsyncIterable<unknown>
  /** What stands before and after the rows. */
  readonly frame: Frame
  readonly format: RowFormat
  /** Receives what is wrong with a part after the first. */
  readonly broken: (problem: Problem) => void
}

export interface Frame {
  readonly before: string
  readonly after: string
}

/** Characters after which a part ends. A reply has one part in memory, and one that waits for its client. */
const partLength = 32_768

/**
 * Makes the reply of rows that come one by one. Its first part is read at once: if that is all, the reply is one text, otherwise a
 * stream, which reads the next part when the client has taken the one before. A client that goes away ends the reading.
 */
export async function rowsReply({ reply, usual, rows, frame, format, broken }: RowsReply): Promise<EncodedRows> {
  const parts = readParts(rows, frame, format)
  try {
    const first = await parts.next()
    if (first.isLast) return { reply: encodeReply({ ...reply, body: [] }, usual, () => first.text) }
    return { reply: streamed(encodeReply({ ...reply, body: partStream(first.text, parts, broken) }, usual)) }
  } catch (error) {
    await parts.close()
    if (error instanceof RowUndocumented) return { problem: error.problem }
    throw error
  }
}

function streamed(reply: WireReply): WireReply {
  return { ...reply, body: '(a list in parts)' }
}

interface Part {
  readonly text: string
  readonly isLast: boolean
}

interface Parts {
  next(): Promise<Part>
  /** Ends the reading, and what the rows hold. */
  close(): Promise<void>
}

/** A row that breaks the document. */
class RowUndocumented extends Error {
  override readonly name = 'RowUndocumented'
  readonly problem: Problem

  constructor(diagnostics: readonly Diagnostic[]) {
    super('a row is not as documented')
    this.problem = { kind: 'replyUndocumented', diagnostics }
  }
}

function readParts(rows: AsyncIterable<unknown>, { before, after }: Frame, { check, toJson }: RowFormat): Parts {
  const iterator = rows[Symbol.asyncIterator]()
  let count = 0
  let hasEnded = false

  function written(row: unknown): string {
    const diagnostics = check(row, count)
    if (diagnostics.length > 0) throw new RowUndocumented(diagnostics)
    count += 1
    return count === 1 ? toJson(row) : `,${toJson(row)}`
  }

  return {
    async next() {
      let text = count === 0 ? before : ''
      while (!hasEnded && text.length < partLength) {
        const { done, value } = await iterator.next()
        if (done === true) hasEnded = true
        else text += written(value)
      }
      return hasEnded ? { text: text + after, isLast: true } : { text, isLast: false }
    },
    async close() {
      if (hasEnded) return
      hasEnded = true
      await iterator.return?.()
    },
  }
}

function partStream(first: string, parts: Parts, broken: RowsReply['broken']): Readable {
  const endOfTurn = turnQueue()
  const turn = (): Promise<void> => new Promise((resolve) => endOfTurn(() => void resolve()))
  const stream = new Readable({
    highWaterMark: partLength,
    read: () => void pushNext(),
    destroy(error, done) {
      parts.close().then(
        () => done(error),
        () => done(error),
      )
    },
  })
  stream.push(first)
  return stream

  async function pushNext(): Promise<void> {
    try {
      // A source that answers at once, and a client that reads as fast, would leave no turn to other requests.
      await turn()
      if (stream.destroyed) return
      const { text, isLast } = await parts.next()
      if (stream.destroyed) return
      stream.push(text)
      if (isLast) stream.push(null)
    } catch (error) {
      if (stream.destroyed) return
      broken(error instanceof RowUndocumented ? error.problem : { kind: 'crashed', error })
      stream.destroy(error instanceof Error ? error : new Error(String(error)))
    }
  }
}
