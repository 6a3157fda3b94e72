import { mayBeCardNumber } from '../../../specs/formats/checkDigit.ts'
import { type Edge, remember, type WireRequest } from '../../../specs/openapi/index.ts'
import { headerRedaction, keepEqual } from './headerRedaction.ts'

/** Keeps credentials, and what the document marks `x-sensitive`, out of journals and logs. */
export interface Redaction {
  headers(headers: WireRequest['headers']): WireRequest['headers']
  /** A target without the values of sensitive parameters, and without texts that have the form of a token, whatever their names are. */
  target(target: string): string
  /** The text of a body of a request, a reply or a callback, also of one that is no valid JSON. */
  body(text: string): string
}

const hidden = '[redacted]'

/** Names that no document has, and under which clients send secrets by mistake. In bodies `token` is a member of documented replies. */
const usualParameters = [
  ...['password', 'passwd', 'pwd', 'newPassword', 'secret', 'apiSecret', 'clientSecret', 'apiKey'],
  ...['accessToken', 'refreshToken', 'idToken', 'jwt'],
]

/** Creates the redaction of documents: by their security schemes and their marks. */
export function redaction(documents: readonly RedactedDocument[]): Redaction {
  const credentialHeaders = documents.flatMap((document) => document.credentialHeaders)
  const credentialParameters = documents.flatMap((document) => document.credentialParameters)
  const sensitive = documents.flatMap((document) => [...document.sensitive])
  const sensitiveForms = documents.flatMap((document) => document.sensitiveForms)
  const headersOf = keepEqual(headerRedaction(credentialHeaders))
  // A key that belongs into a header is sent in a query or a body by mistake.
  const names = [...new Set([...sensitive, ...credentialHeaders.filter((name) => name !== 'authorization')])]
  const pairsOf = pairRedaction([...credentialParameters, ...names, ...usualParameters, 'token'])
  const membersOf = memberRedaction([...names, ...usualParameters, ...usualParameters.map(snakeCase)])
  const inForms = pairRedaction([...names, ...usualParameters])
  const tokensOf = tokenRedaction(sensitiveForms)
  return {
    headers: headersOf,
    target: rememberShort((target) => tokensOf(withoutCards(pairsOf(target)))),
    body: inAllWritings((text) => withoutCards(/^\s*[{[]/.test(text) ? membersOf(text) : inForms(text))),
  }
}

/** What a document says about what is hidden. */
export type RedactedDocument = Pick<Edge, 'credentialHeaders' | 'credentialParameters' | 'sensitive' | 'sensitiveForms'>
type TextRedaction = (text: string) => string

/** Most requests have a target that others had before. The bounds keep what is remembered below a MB. */
function rememberShort(redact: TextRedaction): TextRedaction {
  const ofShort = remember(redact, 1_000)
  return (text) => (text.length <= 256 ? ofShort(text) : redact(text))
}

/**
 * Redacts a JSON text also where its names or digits are written as escapes: `"o\\u0074p"` is the name `otp`. Such a text is shown without
 * these escapes if there is something to redact.
 */
function inAllWritings(redact: TextRedaction): TextRedaction {
  return (text) => {
    const shown = redact(text)
    if (!shown.includes('\\u')) return shown
    const plain = shown.replaceAll(/\\+u00([2-7][\da-f])/gi, unescaped)
    const redacted = redact(plain)
    return redacted === plain ? shown : redacted
  }
}

/** The character of an escape, unless the text needs it there. */
function unescaped(written: string, code: string): string {
  const character = String.fromCharCode(Number.parseInt(code, 16))
  return /["\\]/.test(character) ? written : character
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, '_$&').toLowerCase()
}

/** Redacts the values of pairs in a query or a form, in whichever case their names are, and with or without - and _. */
function pairRedaction(names: readonly string[]): TextRedaction {
  const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '')
  const secret = new Set(names.map(plain))
  const redactPair = (pair: string, mark: string, name: string): string =>
    namesIn(name).some((one) => secret.has(plain(one))) ? `${mark}${name}=${hidden}` : pair
  return (text) => (secret.size === 0 ? text : text.replaceAll(/(^|[?&\n])([^=&?\n]+)=[^&\n]*/g, redactPair))
}

/** Redacts the values of members in a JSON text: texts, also unended ones, numbers, lists and flat objects of these, and JSON within a text. */
function memberRedaction(names: readonly string[]): TextRedaction {
  if (names.length === 0) return (text) => text
  const either = names.map((plain) => plain.replaceAll(/\W/g, String.raw`\$&`)).join('|')
  const value = String.raw`'(?:[^'\\]|\\[^])*'?|"(?:[^"\\]|\\[^])*"?|\\"[^"\\]*(?:\\")?|\[[^\]]*\]?|\{[^{}]*\}?|[^",}\]\s][^,}\]\s]*`
  const members = new RegExp(String.raw`(\\?["'](?:${either})\\?["']\s*:\s*)(?:${value})`, 'gi')
  return (text) => text.replaceAll(members, `$1"${hidden}"`)
}

/** Redacts the segments of a path and the values of a query that have one of the forms. */
function tokenRedaction(forms: readonly string[]): TextRedaction {
  if (forms.length === 0) return (target) => target
  const token = new RegExp(forms.map((form) => `(?:${form})`).join('|'), 'i')
  return (target) => target.replaceAll(/[^/?&=]+/g, (text) => (token.test(decoded(text)) ? hidden : text))
}

/** A text without percent-encoding, or as it is where that is broken. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The names in that of a parameter, percent-decoded: `card` and `number` of `card[number]`. */
function namesIn(text: string): string[] {
  const [name = ''] = new URLSearchParams(text).keys()
  return name.split(/[[\]]+/)
}

/** Whether digits are the number of a card, which a code may follow: `4111 1111 1111 1111 123`. */
function beginsWithCard(written: string): boolean {
  const groups = written.split(/[ -]/)
  return groups.some((_, index) => mayBeCardNumber(groups.slice(0, index + 1).join('')))
}

/** The word, alone or in a name such as `paymentCard` and `creditcard`, but not as in Ricardo and discard. */
const ofCards =
  /(?<![a-z])card(?!i|o)|(?:credit|debit|payment|bank|gift)card|Card(?!i|o)|(?<![A-Z])CARD(?![A-Z])|CARD_|_CARD|cv[vc]/

/** Redacts numbers and codes of cards in a text that speaks of cards or is one number, wherever they are misplaced. */
function withoutCards(text: string): string {
  const speaksOfCards = ofCards.test(text) || /CV[VC]/.test(text) || /^\s*"?[\d -]{12,}"?\s*$/.test(text)
  if (!speaksOfCards) return text
  return text
    .replaceAll(/("\w*card"\s*:\s*)\[[^[\]{}]*(?:\]|$)/gi, `$1"${hidden}"`)
    .replaceAll(/(?<![\w.+-])\d(?:[ -]?\d){11,18}(?![\w-])/g, (found) => (beginsWithCard(found) ? hidden : found))
    .replaceAll(/\b((?:card)?(?:cvv|cvc|pin|auth)\w*["'\]>\s:=]+)\d{3,8}\b/gi, `$1${hidden}`)
}
