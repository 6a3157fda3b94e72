import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { escapedMarkup } from '../../specs/formats/html.ts'
import acquirer from '../../specs/types/acquirer.generated.json' with { type: 'json' }
import africastalking from '../../specs/types/africastalking.generated.json' with { type: 'json' }
import control from '../../specs/types/control.generated.json' with { type: 'json' }
import dtone from '../../specs/types/dtone.generated.json' with { type: 'json' }

/** The documents of the reference. That of the gateway is loaded when it is read. */
const documents: Readonly<Record<string, { readonly title: string; readonly load: () => Promise<object> }>> = {
  dtone: { title: 'DT One', load: async () => dtone },
  africastalking: { title: "Africa's Talking", load: async () => africastalking },
  acquirer: { title: 'Card acquirer', load: async () => acquirer },
  control: { title: 'Control plane', load: async () => control },
  gateway: {
    title: 'Gateway',
    load: () => import('../../specs/types/gateway.generated.json', { with: { type: 'json' } }),
  },
}

/** Nothing is loaded from elsewhere, also where the page's script would. @see decisions/0018-reference-page.md */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Serves the reference page at `/reference`, from files of this package alone; false for every other request. */
export function serveReference({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean {
  if (!url.startsWith('/reference') || (method !== 'GET' && method !== 'HEAD')) return false
  const [path = ''] = url.split('?', 1)
  const [, , file = ''] = path.split('/')
  const answer = answerTo(path, file)
  answer?.then(
    ({ type, content }) => {
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy })
      response.end(content)
    },
    () => {
      response.writeHead(404, { 'content-type': 'text/plain' })
      response.end('The script of the reference page is not installed.\n')
    },
  )
  return answer !== undefined
}

interface Answer {
  readonly type: string
  readonly content: string
}

function answerTo(path: string, file: string): Promise<Answer> | undefined {
  if (path === '/reference' || path === '/reference/') return Promise.resolve(html(index()))
  if (path === '/reference/redoc.js') return script()
  const [name = '', end] = file.split('.', 2)
  const document = Object.hasOwn(documents, name) ? documents[name] : undefined
  if (document === undefined || path !== `/reference/${file}`) return undefined
  if (end === undefined) return Promise.resolve(html(page(name, document.title)))
  return end === 'json' ? document.load().then(json) : undefined
}

function html(content: string): Answer {
  return { type: 'text/html; charset=utf-8', content }
}

function json(module: object): Answer {
  return { type: 'application/json', content: JSON.stringify('default' in module ? module.default : module) }
}

/** The page asks a CDN for the logo beside its link to Redocly. The link stays. */
const remoteLogo = 'https://cdn.redoc.ly/redoc/logo-mini.svg'

/** Places of the script in the built package: beside the program, and above the library. */
const built = ['./redoc.standalone.js', '../redoc.standalone.js']

/** The script of the built package; in the sources that of the installed one. */
async function script(): Promise<Answer> {
  const inPackage = built.map((place) => new URL(place, import.meta.url)).find((place) => existsSync(place))
  const require = createRequire(import.meta.url)
  const place = inPackage ?? require.resolve('redoc/bundles/redoc.standalone.js')
  const text = await readFile(place, 'utf8')
  return { type: 'text/javascript; charset=utf-8', content: text.replaceAll(remoteLogo, 'data:,') }
}

function index(): string {
  const links = Object.entries(documents).map(
    ([name, { title }]) =>
      `<li><a href="/reference/${name}">${escapedMarkup(title)}</a> (<a href="/reference/${name}.json">OpenAPI</a>)</li>`,
  )
  return frame('Reference', `<h1>Railyard reference</h1><ul>${links.join('')}</ul>`)
}

function page(name: string, title: string): string {
  const element = `<redoc spec-url="/reference/${name}.json" hide-loading native-scrollbars></redoc>`
  return frame(title, `${element}<script src="/reference/redoc.js"></script>`)
}

function frame(title: string, body: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapedMarkup(title)}</title>`
  return `<!doctype html><html lang="en"><head>${head}<style>body{margin:0;font-family:sans-serif}h1,ul{margin:2rem}</style></head><body>${body}</body></html>`
}
