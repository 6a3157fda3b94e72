import type { WorkUnit } from '../runtime/work.ts'
import type { Services } from './context.ts'

/** A page, or what its forms are sent to. People call it with a browser, without a key. */
export interface PageRoute {
  readonly method: 'GET' | 'POST'
  /** As Express reads it: `/checkout/:sessionId`. */
  readonly path: string
  /**
   * Who may have a browser send this: only pages of the gateway itself, or also links, redirects and forms of other sites.
   * @default 'ownPages'
   */
  readonly from?: 'ownPages' | 'anySite'
  answer(services: Services, request: PageRequest): Promise<PageReply>
}

export interface PageRequest {
  /** The parts of the path that vary. */
  readonly params: Readonly<Record<string, string>>
  /** The fields of the form; one that was sent several times counts once. */
  readonly form: Readonly<Record<string, string>>
  readonly unit: WorkUnit
}

export interface PageReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}
