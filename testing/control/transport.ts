/** Carries a request to a control plane and resolves with the text of its reply. */
export type ControlTransport = (
  method: string,
  target: string,
  body?: unknown,
) => Promise<{ readonly status: number; readonly body: string }>

/** Reaches a control plane at a URL. */
export function overHttp(url: string): ControlTransport {
  const origin = url.replace(/\/$/, '')
  return async (method, target, body) => {
    const reply = await fetch(`${origin}${target}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
    return { status: reply.status, body: await reply.text() }
  }
}
