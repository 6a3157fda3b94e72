import type { Operation } from './contract.ts'

/** Whether a content type is that of server-sent events. */
export function isEventStream(contentType = ''): boolean {
  return /^text\/event-stream\b/i.test(contentType)
}

/** Whether an operation answers with a stream of events. It tells what happens from now on, not how things stand. */
export function isStreaming({ responses }: Operation): boolean {
  return responses.some(({ media }) => media.some(({ type }) => isEventStream(type)))
}
