import pc from 'picocolors'
import { calledAs } from './calledAs.ts'
import type { Detached } from './detach.ts'
import { portalReport } from './portalReport.ts'
import type { UpSummary } from './up.ts'

/** The text that `railyard up` prints: URLs, the credentials of the demo world, and a request to try for each part. */
export function upReport(
  { world, clock, seed, config, worlds, urls, credentials, proxy }: UpSummary,
  detached?: Pick<Detached, 'pid' | 'log'>,
): string {
  const { africastalking, dtone, acquirer, gateway } = credentials
  const parts: Part[] = []
  if (urls.control !== undefined) {
    parts.push({
      name: 'control',
      url: urls.control,
      access: 'no credentials; open it in a browser for the console',
      attempt: `curl ${urls.control}/worlds/${world}`,
    })
  }
  if (urls.africastalking !== undefined && africastalking !== undefined) {
    const { username, apiKey } = africastalking
    const fields = [`username=${username}`, 'to=+254711123456', 'message=hello']
    parts.push({
      name: "Africa's Talking",
      url: urls.africastalking,
      access: `username ${username}, apiKey ${apiKey}`,
      attempt: `curl ${urls.africastalking}/version1/messaging -H 'apiKey: ${apiKey}' -H 'Accept: application/json' ${fields.map((field) => `--data-urlencode '${field}'`).join(' ')}`,
    })
  }
  if (urls.dtone !== undefined && dtone !== undefined) {
    parts.push({
      name: 'DT One',
      url: urls.dtone,
      access: `key ${dtone.key}, secret ${dtone.secret}`,
      attempt: `curl -u ${dtone.key}:${dtone.secret} ${urls.dtone}/async/transactions -H 'Content-Type: application/json' -d '${purchase}'`,
    })
  }
  if (urls.acquirer !== undefined && acquirer !== undefined) {
    parts.push({
      name: 'card acquirer',
      url: urls.acquirer,
      access: `Bearer ${acquirer.key}`,
      attempt: `curl ${urls.acquirer}/v1/authorisations -H 'Authorization: Bearer ${acquirer.key}' -H 'Content-Type: application/json' -d '${authorisation}'`,
    })
  }
  if (urls.gateway !== undefined && gateway !== undefined) {
    const key = gateway.apiKey ?? '<the key of a client>'
    const body =
      '{"payments":[{"phoneNumber":"+23276123456","amount":250},{"phoneNumber":"+254711123100","amount":50}]}'
    parts.push({
      name: 'gateway',
      url: urls.gateway,
      access: `Bearer ${key}`,
      attempt: `curl ${urls.gateway}/api/Payment/bulk-mobile -H 'Authorization: Bearer ${key}' -H 'Content-Type: application/json' -d '${body}'`,
    })
  }
  if (urls.gateway !== undefined && gateway !== undefined && gateway.portal !== null) {
    const { users, password } = gateway.portal
    const login = JSON.stringify({ username: users[0]?.userName, password })
    parts.push({
      name: 'portal',
      url: urls.gateway,
      access: portalReport(gateway.portal),
      attempt: `curl -i ${urls.gateway}/api/Account/login -H 'Content-Type: application/json' -d '${login}'`,
    })
  }
  if (proxy !== undefined) {
    parts.push({
      name: 'proxy',
      url: proxy.url,
      access: `for hosts of the providers; trust ${proxy.authority}`,
      attempt: `${calledAs()} exec -- curl -u ${world}:${world} https://preprod-dvs-api.dtone.com/v1/balances`,
    })
  }
  return `${[title({ world, clock, seed }), ...configured(config, worlds), '', ...table(parts), '', ...attempts(parts), '', pc.dim(end(detached))].join('\n')}\n`
}

/** Three dollars for a number of Claro Ecuador that ends COMPLETED after three seconds. */
const purchase =
  '{"external_id":"first","product_id":6035,"auto_confirm":true,"credit_party_identifier":{"mobile_number":"+593990000100"}}'

/** 250 SLE on a card whose number is always authorised. */
const authorisation =
  '{"reference":"first","amount":25000,"currency":"SLE","card":{"number":"4111111111111111","expiryMonth":12,"expiryYear":2030}}'

interface Part {
  readonly name: string
  readonly url: string
  /** The credentials of a request. */
  readonly access: string
  readonly attempt: string
}

function title({ world, clock, seed }: Pick<UpSummary, 'world' | 'clock' | 'seed'>): string {
  return `${pc.bold('Railyard is up')}: world ${world}, clock ${clock}, seed ${seed}`
}

function end(detached: Pick<Detached, 'pid' | 'log'> | undefined): string {
  if (detached === undefined) return 'Ctrl-C stops it.'
  return `It goes on as process ${detached.pid}: ${calledAs()} stop ends it, and its output is in ${detached.log}`
}

function configured(config: UpSummary['config'], worlds: UpSummary['worlds'] = []): string[] {
  if (config === undefined) return []
  return [`Configured by ${config}${worlds.length === 0 ? '' : `: worlds ${worlds.join(', ')}`}`]
}

function table(parts: readonly Part[]): string[] {
  const width = (of: (part: Part) => string): number => Math.max(0, ...parts.map((part) => of(part).length))
  const nameWidth = width(({ name }) => name)
  const urlWidth = width(({ url }) => url)
  return parts.map(
    ({ name, url, access }) => `  ${name.padEnd(nameWidth)}  ${pc.cyan(url.padEnd(urlWidth))}  ${access}`,
  )
}

function attempts(parts: readonly Part[]): string[] {
  return ['Try:', ...parts.map(({ attempt }) => `  ${attempt}`)]
}
