import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MatchersV3, PactV4, type Rules } from '@pact-foundation/pact'
import { parsedJson } from '../../specs/formats/json.ts'
import { isRecord } from '../../specs/openapi/index.ts'
import { askStandIn } from './client.ts'
import { consumer, type ExpectedCall, type ExpectedMessage } from './pact.ts'

/** Gathers what the gateway expects of a provider while its own code makes the calls and reads the callbacks. */
export interface PactWriter {
  /** Makes the call of a stand-in for the provider, and resolves with what the gateway concludes. Rejects when it asks otherwise. */
  call(expected: ExpectedCall): Promise<unknown>
  /** Resolves with what `read` makes of the callback. */
  message<Result>(expected: ExpectedMessage, read: (content: object) => Promise<Result>): Promise<Result | undefined>
  /** The text of the pact file with all of them. */
  text(): string
  close(): void
}

const formType = 'application/x-www-form-urlencoded'

export function writePact(provider: string): PactWriter {
  const dir = mkdtempSync(join(tmpdir(), 'pact-'))
  const pact = new PactV4({ consumer, provider, dir, logLevel: 'warn' })
  return {
    call({ description, given, request, response, ...rest }) {
      const { method, path, headers, query, json, form } = request
      return pact
        .addInteraction()
        .given(given.name, given.parameters)
        .uponReceiving(description)
        .withRequest(method, path, (builder) => {
          builder.headers(headers)
          if (query !== undefined) builder.query(query)
          if (json !== undefined) builder.jsonBody(json)
          if (form !== undefined) builder.body(formType, Buffer.from(form)).matchingRules(sameFields(form))
        })
        .willRespondWith(response.status, (builder) => {
          const { json, text } = response
          if (json !== undefined) builder.jsonBody(json)
          if (text !== undefined) builder.body('text/plain', Buffer.from(text)).matchingRules(beginsWith(text))
        })
        .executeTest(({ url }) => askStandIn(url, { description, given, request, response, ...rest }))
    },
    message({ description, given, content }, read) {
      return pact
        .addAsynchronousInteraction()
        .given(given.name, given.parameters)
        .expectsToReceive(description, (builder) => builder.withJSONContent(content))
        .executeTest(({ contents }) => read(isRecord(contents.content) ? contents.content : {}))
    },
    text: () => canonical(readFileSync(join(dir, `${consumer}-${provider}.json`), 'utf8')),
    close: () => rmSync(dir, { recursive: true }),
  }
}

/** Without rules for its fields, Pact compares the media types of their texts. */
function sameFields(form: string): Rules {
  const fields = [...new URLSearchParams(form)]
  return { body: fields.map(([name, value]) => ({ path: `$.${name}`, rules: [MatchersV3.equal(value)] })) }
}

function beginsWith(text: string): Rules {
  return { body: [{ path: '$', rules: [MatchersV3.regex(`^${text}.*$`, text)] }] }
}

/** Without the versions of Pact, which say nothing about what is expected. */
function canonical(text: string): string {
  const pact = parsedJson(text)
  if (!isRecord(pact) || !isRecord(pact['metadata'])) throw new Error('Failed to read the pact file.')
  const { pactSpecification } = pact['metadata']
  return `${JSON.stringify({ ...pact, metadata: { pactSpecification } }, null, 2)}\n`
}
