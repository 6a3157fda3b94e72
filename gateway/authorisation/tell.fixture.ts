import type { PlainRequest } from './requests.fixture.ts'

/** How a request was answered. */
export interface Told {
  readonly status: number
  readonly body: string
  /** The status with the code of the problem. */
  readonly text: string
}

/** Sends a request as it is. */
export async function tell(
  url: string,
  { method, path, body }: PlainRequest,
  headers: Readonly<Record<string, string>>,
): Promise<Told> {
  const isForm = body instanceof FormData
  const content = body && { body: isForm ? body : JSON.stringify(body) }
  const type = body && !isForm && { 'content-type': 'application/json' }
  const response = await fetch(url + path, { method, headers: { ...type, ...headers }, ...content })
  const text = await response.text()
  const code = response.ok ? undefined : /"code":"(\w+)"/.exec(text)?.[1]
  return { status: response.status, body: text, text: `${response.status}${code === undefined ? '' : ` ${code}`}` }
}
