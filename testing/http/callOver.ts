export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** Parsed where it is JSON, else the text. */
  readonly body: unknown
}

/** Sends a request; a body that is neither text nor a form goes as JSON. */
export type Call = (
  method: string,
  path: string,
  body?: object | string,
  headers?: Readonly<Record<string, string>>,
) => Promise<Answer>

/** Sends requests over HTTP to the service at this address, with these headers on each. */
export function callOver(origin: string, usual: Readonly<Record<string, string>> = {}): Call {
  return async (method, path, body, headers = {}) => {
    const isForm = body instanceof FormData
    const json = typeof body === 'object' && !isForm && { 'content-type': 'application/json' }
    const response = await fetch(`${origin}${path}`, {
      method,
      headers: { ...json, ...usual, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' || isForm ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
  }
}
