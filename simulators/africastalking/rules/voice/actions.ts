/** What the answer of an application tells a call to do, in its order. Values that the answer leaves out are filled in. @see docs/africastalking.md#voice */
export type VoiceAction =
  | Prompt
  | GetDigits
  | Dial
  | Record
  | Enqueue
  | Dequeue
  | { readonly kind: 'Redirect'; readonly url: string }
  | { readonly kind: 'Conference' }
  | { readonly kind: 'Reject' }

/** What the person hears. */
export type Prompt = Say | { readonly kind: 'Play'; readonly url: string }

export interface Say {
  readonly kind: 'Say'
  readonly text: string
  readonly voice: string
  readonly playBeep: boolean
}

/** Waits for keys. The first of the limits that is reached ends it. */
export interface GetDigits {
  readonly kind: 'GetDigits'
  readonly prompt: Prompt | undefined
  readonly numDigits: number | undefined
  readonly finishOnKey: string | undefined
  readonly timeoutSeconds: number
  /** The URL of the call from now on. */
  readonly callbackUrl: string | undefined
}

export interface Dial {
  readonly kind: 'Dial'
  /** As written: phone numbers, or names of browser clients. */
  readonly phoneNumbers: readonly string[]
  readonly record: boolean
  /** One after the other instead of all at once. */
  readonly sequential: boolean
  readonly callerId: string | undefined
  readonly ringBackTone: string | undefined
  readonly maxDurationSeconds: number | undefined
}

export interface Record {
  readonly kind: 'Record'
  readonly prompt: Prompt | undefined
  readonly finishOnKey: string | undefined
  readonly maxLengthSeconds: number | undefined
  /** Seconds of silence that end it. */
  readonly timeoutSeconds: number
  readonly trimSilence: boolean
  readonly playBeep: boolean
  /** The URL of the call from now on. */
  readonly callbackUrl: string | undefined
  /** Without attributes: it records until the call ends, and nothing follows it. */
  readonly isTerminal: boolean
}

export interface Enqueue {
  readonly kind: 'Enqueue'
  readonly holdMusic: string | undefined
  /** Empty for the unnamed queue. */
  readonly name: string
}

export interface Dequeue {
  readonly kind: 'Dequeue'
  /** The number of the account that the waiting caller has dialled. */
  readonly phoneNumber: string
  readonly name: string
}

/**
 * How an answer was read. `unclear`: the provider asks again. `failure`: the call ends. `notes`: what was ignored, and what else a
 * developer should know, for the journal.
 */
export type ReadActions =
  | { readonly kind: 'actions'; readonly actions: readonly VoiceAction[]; readonly notes: readonly string[] }
  | { readonly kind: 'unclear' | 'failure'; readonly notes: readonly string[] }
