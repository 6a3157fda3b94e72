import type { UnknownWorld } from './service.ts'

/** The control plane's answer about a world that does not exist. */
export function unknownWorld(name: string): UnknownWorld {
  const detail = `There is no world "${name}". PUT /worlds/${encodeURIComponent(name)} creates it, and so does the first request with that API key where credentials are open.`
  return { status: 404, body: { type: 'about:blank', title: 'Not Found', status: 404, detail } }
}
