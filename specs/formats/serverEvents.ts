import { parsedJson } from './json.ts'

/** One server-sent event. */
export interface ServerEvent {
  readonly id: string | undefined
  readonly type: string
  /** Parsed JSON. */
  readonly data: unknown
}

/** Reads the events of a stream until it ends. Comments and `retry` are passed over. */
export async function* serverEvents(stream: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const fields = new Map(block.split('\n').map(field))
      const data = fields.get('data')
      if (data !== undefined)
        yield { id: fields.get('id'), type: fields.get('event') ?? 'message', data: parsedJson(data) }
    }
  }
}

function field(line: string): [name: string, value: string] {
  const [name = '', ...rest] = line.split(': ')
  return [name, rest.join(': ')]
}
