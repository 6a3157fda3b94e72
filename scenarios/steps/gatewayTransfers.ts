import { type GatewayActor, idOf } from '../actors/gatewayActor.ts'
import { rowsAsObjects } from '../vocabulary/cells.ts'
import { type Chapter, step, stepWithTable } from './step.ts'

/** Payments of one client to another, and bank payouts that are not sent. */
export const gatewayTransfers: Chapter = {
  title: 'Transfers of the gateway',
  about:
    'Each sentence sends one transfer, whose verdicts and payments are asked for as those of a bulk payment. A client that was not named before is unknown to the gateway.',
  steps: [
    step(
      'the gateway bypasses banks',
      {
        about: 'It calls bank payouts paid and sends nothing. Say this before anything else of the gateway.',
        example: 'Given the gateway bypasses banks',
      },
      ({ gateway }) => gateway.bypassBanks(),
    ),
    stepWithTable(
      'the client transfers to the account {string} of client {string}:',
      {
        about: 'Pays entries to the bank account of another client.',
        example: [
          'When the client transfers to the account "003001014892010100" of client "Insurer":',
          '  | amount | narration          |',
          '  | 250    | SS1, November 2026 |',
        ].join('\n'),
      },
      ({ gateway }, accountNumber, name, table) =>
        transfer(gateway, name, { accountNumber }, rowsAsObjects(table.raw(), ['narration'])),
    ),
    step(
      'the client transfers {int} time(s) {money} to the account {string} of client {string}',
      {
        about: 'Pays equal entries to the bank account of another client, in one request.',
        example: 'When the client transfers 100 times 50 SLE to the account "003001014892010100" of client "Insurer"',
      },
      ({ gateway }, count, { amount }, accountNumber, name) =>
        transfer(gateway, name, { accountNumber }, equal(count, amount)),
    ),
    step(
      'the client transfers {int} time(s) {money} to {msisdn} of client {string}',
      {
        about: 'Pays equal entries to the mobile wallet of another client, in one request.',
        example: 'When the client transfers 2 times 50 SLE to +23276123100 of client "Supplier"',
      },
      ({ gateway }, count, { amount }, phoneNumber, name) =>
        transfer(gateway, name, { phoneNumber }, equal(count, amount)),
    ),
  ],
}

function equal(count: number, amount: string): object[] {
  return Array.from({ length: count }, (_, index) => ({ amount: Number(amount), narration: `Entry ${index + 1}` }))
}

async function transfer(
  gateway: GatewayActor,
  name: string,
  destination: { readonly accountNumber: string } | { readonly phoneNumber: string },
  entries: readonly object[],
): Promise<void> {
  const way = 'accountNumber' in destination ? 'bank' : 'mobile'
  const body = { destinationClientId: idOf(name), ...destination, entries }
  await gateway.send('POST', `/api/Payment/client-transfer/${way}`, body)
}
