import { Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

/** Reports about payments and batches. */
export const gatewayReports: Chapter = {
  title: 'Reports of the gateway',
  about: 'What the portal user asks about payments and batches. `The batch` is the last one of the client.',
  steps: [
    step(
      'the portal user asks for the {word} volume of client {string}',
      {
        about: 'Counts the payments of a client and adds them up: bank, mobile, or anything else for all.',
        example: 'When the portal user asks for the mobile volume of client "Acme"',
      },
      async ({ portal }, type, name) =>
        void (await portal.send('GET', `/api/Reports/clients/${portal.id('client', name)}/volume?type=${type}`)),
    ),
    step(
      'the portal user asks for the payments of client {string}',
      {
        about: 'Lists all payments of a client, the newest first.',
        example: 'When the portal user asks for the payments of client "Acme"',
      },
      async ({ portal }, name) =>
        void (await portal.send('GET', `/api/Reports/clients/${portal.id('client', name)}/transactions`)),
    ),
    step(
      'the portal user lists the batches',
      { about: 'Asks for the batches that it sees.', example: 'When the portal user lists the batches' },
      (scene) => report(scene, ''),
    ),
    step(
      'the portal user lists the retries',
      { about: 'Asks for all attempts to pay an item again.', example: 'When the portal user lists the retries' },
      (scene) => report(scene, '/retries'),
    ),
    step(
      'the portal user lists the failed items',
      { about: 'Asks for all items that have failed.', example: 'When the portal user lists the failed items' },
      (scene) => report(scene, '/failures'),
    ),
    step(
      'the portal user reconciles the batch',
      {
        about: 'Compares the items of the batch with what became of them.',
        example: 'When the portal user reconciles the batch',
      },
      (scene) => report(scene, `/${scene.gateway.client.batch}/reconciliation`),
    ),
    step(
      'the portal user reconciles the batch as CSV',
      {
        about: 'Asks for the same as a file.',
        example: 'When the portal user reconciles the batch as CSV',
      },
      (scene) => report(scene, `/${scene.gateway.client.batch}/reconciliation?format=csv`),
    ),
    step(
      'the file of the gateway says {string}',
      {
        about: 'The last answer is text and has this in it.',
        example: 'Then the file of the gateway says "Completed,Matched"',
      },
      ({ gateway }, text) => {
        const { body } = gateway.answer
        if (typeof body !== 'string' || !body.includes(text))
          throw new Mismatch(`The file does not say ${text}: ${JSON.stringify(body)}`)
      },
    ),
  ],
}

async function report({ portal }: Scene, path: string): Promise<void> {
  await portal.send('GET', `/api/Reports/disbursements${path}`)
}
