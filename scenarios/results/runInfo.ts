import { AttachmentContentEncoding, type Envelope } from '@cucumber/messages'

/** The media type of the attachment that carries it. */
export const runType = 'application/vnd.railyard.run+json'

/** What a run was started with, as its reports say. */
export interface RunInfo {
  /** Of Railyard. */
  readonly version: string
  /** Of the folder in which it ran; undefined outside a repository. */
  readonly commit?: string
  readonly seed: string
  readonly clock: string
  /** `2/3`: the second of three parts. */
  readonly shard?: string
  /** Tells which scenarios the whole run has, before it is split. */
  readonly selection?: string
  /** Arguments that a repetition needs too: those about the service under test. */
  readonly arguments?: readonly string[]
  /** The words that call Railyard: `npx railyard`. */
  readonly program: string
}

/** The message that carries it among those of Cucumber. Other tools see an attachment that belongs to no scenario. */
export function runMessage(info: RunInfo): Envelope {
  return {
    attachment: {
      body: JSON.stringify(info),
      contentEncoding: AttachmentContentEncoding.IDENTITY,
      mediaType: runType,
    },
  }
}
