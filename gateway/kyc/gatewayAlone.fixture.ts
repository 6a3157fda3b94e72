import { startGateway } from '../index.ts'
import { manualClock } from '../testing/manualClock.ts'

/**
 * Starts a gateway that dies of its first upload: before its row is stored, when it has been, or never. It prints its URL, and for each
 * line that it reads the most memory that it has had, in bytes.
 */
const [databaseUrl = '', kycFolder = '', when = ''] = process.argv.slice(2)

/** Nobody listens there. */
const nobody = 'http://127.0.0.1:9'
const providers = {
  africastalking: { url: nobody, username: 'nobody', apiKey: 'none', productName: 'none' },
  dtone: { url: nobody, key: 'none', secret: 'none' },
}

const die = (): void => void process.kill(process.pid, 'SIGKILL')

const { url } = await startGateway({
  ...{ port: 0, databaseUrl, kycFolder, clock: manualClock(), providers, logLevel: 'silent' },
  alter: (definition) => ({
    ...definition,
    configure(services) {
      const configured = definition.configure(services)
      const { documents } = configured
      return {
        ...configured,
        documents: {
          ...documents,
          async keep(files) {
            await documents.keep(files)
            if (when === 'before its row') die()
          },
          async discard(request) {
            await documents.discard(request)
            if (when === 'after its row' && request.target === '/api/Kyc/upload') die()
          },
        },
      }
    },
  }),
})
process.stdout.write(`${url}\n`)
process.stdin.on('data', () => process.stdout.write(`${1_024 * process.resourceUsage().maxRSS}\n`))
