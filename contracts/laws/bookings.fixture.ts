import { readContract } from '../document/readContract.ts'
import type { CaseContext } from '../model/target.ts'
import { withJsonService } from '../run/jsonService.fixture.ts'
import { run } from '../run/run.ts'
import { type BookingFault, BookingService } from './bookingService.fixture.ts'
import { bookingsDocument } from './bookingsDocument.fixture.ts'

/**
 * Runs cases of laws against the fake booking service and returns those that are broken, with their findings. Each case has a
 * service of its own.
 */
export async function brokenLaws(fault?: BookingFault, cases = '*'): Promise<Readonly<Record<string, string>>> {
  const services = new Map<string, BookingService>()
  const enter = async (name: string): Promise<CaseContext> => {
    const [key, other] = [encodeURIComponent(name), `other ${encodeURIComponent(name)}`]
    for (const one of [key, other]) services.set(one, new BookingService(fault))
    return { own: { key }, other: { key: other } }
  }
  const results = await withJsonService(
    ({ method, url, headers, text }) => {
      const service = services.get(String(headers['x-key'])) ?? new BookingService(fault)
      return service.answer({ method, url, text, key: headers['idempotency-key']?.toString() })
    },
    async (url) => {
      const contract = readContract('bookings', bookingsDocument)
      const target = { document: 'bookings', url, isOpen: true, prefers: false, enter }
      return (await run({ pairs: [{ contract, target }], seed: '1', cases: [`bookings/*/law/${cases}`] })).cases
    },
  )
  const broken = results.filter(({ outcome }) => outcome === 'broken')
  return Object.fromEntries(broken.map(({ name, findings }) => [shortName(name), findings[0]?.message ?? '']))
}

function shortName(name: string): string {
  return name.replace(/^bookings\/(\w+)\/law\//, '$1 ')
}
