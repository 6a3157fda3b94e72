import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { readContract } from '../document/readContract.ts'
import type { CaseContext } from '../model/target.ts'
import { run } from '../run/run.ts'
import { type BookingFault, BookingService } from './bookingService.fixture.ts'
import { bookingsDocument } from './bookingsDocument.fixture.ts'

/**
 * Runs cases of laws against the fake booking service and returns those that are broken, with their findings. Each case has a
 * service of its own.
 */
export async function brokenLaws(fault?: BookingFault, cases = '*'): Promise<Readonly<Record<string, string>>> {
  const services = new Map<string, BookingService>()
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const url = new URL(request.url ?? '', 'http://bookings')
      const { method = '', headers } = request
      const service = services.get(String(headers['x-key'])) ?? new BookingService(fault)
      const text = Buffer.concat(chunks).toString()
      const { status, body } = await service.answer({ method, url, text, key: headers['idempotency-key']?.toString() })
      response.writeHead(status, body === undefined ? {} : { 'content-type': 'application/json' })
      response.end(body === undefined ? undefined : JSON.stringify(body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const enter = async (name: string): Promise<CaseContext> => {
    const [key, other] = [encodeURIComponent(name), `other ${encodeURIComponent(name)}`]
    for (const one of [key, other]) services.set(one, new BookingService(fault))
    return { own: { key }, other: { key: other } }
  }
  try {
    const contract = readContract('bookings', bookingsDocument)
    const url = `http://127.0.0.1:${portOf(server.address())}`
    const target = { document: 'bookings', url, isOpen: true, prefers: false, enter }
    const { cases: results } = await run({
      pairs: [{ contract, target }],
      seed: '1',
      cases: [`bookings/*/law/${cases}`],
    })
    const broken = results.filter(({ outcome }) => outcome === 'broken')
    return Object.fromEntries(broken.map(({ name, findings }) => [shortName(name), findings[0]?.message ?? '']))
  } finally {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

function shortName(name: string): string {
  return name.replace(/^bookings\/(\w+)\/law\//, '$1 ')
}

function portOf(address: AddressInfo | string | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0
}
