import { atPointer } from '../../specs/formats/pointer.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

/** Who may do what: API users, overrides, roles, portal users. */
export const gatewayRights: Chapter = {
  title: 'Rights in the gateway',
  about:
    'What the portal user does about the rights of others. The programs of a client are API users, each with a key; a sentence that makes one is followed by those about it, as about a client of its name.',
  steps: [
    step(
      'the portal user makes API user {string} with the role {word}',
      {
        about: "Makes an API user of the portal user's client: ApiUser may do everything for it, Reader may read.",
        example: 'When the portal user makes API user "Till" with the role ApiUser',
      },
      async (scene, developerName, role) => {
        const body = {
          ...{ developerName, developerEmail: `${developerName.toLowerCase()}@developers.example` },
          ...{ developerPhoneNumber: '+23276555200', roleId: await scene.portal.listedId('Roles', role) },
        }
        const answer = await scene.portal.send('POST', '/api/APIUsers', body)
        scene.portal.learn('API user', developerName, answer, '/apiUserId')
        enterWithKey(scene, developerName, answer.body)
      },
    ),
    step(
      'the portal user grants API user {string} the permission {string}',
      {
        about: 'Makes this the only override of the API user. Permissions have names such as Sms.Send.',
        example: 'When the portal user grants API user "Till" the permission "Sms.Send"',
      },
      (scene, name, permission) => override(scene, name, permission, true),
    ),
    step(
      'the portal user takes the permission {string} from API user {string}',
      {
        about: 'Makes this the only override of the API user, whatever its role gives.',
        example: 'When the portal user takes the permission "Sms.Send" from API user "Till"',
      },
      (scene, permission, name) => override(scene, name, permission, false),
    ),
    step(
      'the portal user clears the overrides of API user {string}',
      {
        about: 'The API user may do what its role may.',
        example: 'When the portal user clears the overrides of API user "Till"',
      },
      (scene, name) => apply(scene, name, {}),
    ),
    step(
      'the portal user lists the API users',
      { about: 'Asks for the API users that it sees.', example: 'When the portal user lists the API users' },
      async ({ portal }) => void (await portal.send('GET', '/api/APIUsers')),
    ),
    step(
      'the portal user adds the permission {string} to the role {word}',
      {
        about: 'All who have the role may do so from the next request on.',
        example: 'When the portal user adds the permission "Sms.Send" to the role Reader',
      },
      async ({ portal }, permission, role) => {
        const [permissionID, roleId] = await Promise.all([
          portal.listedId('Permissions', permission),
          portal.listedId('Roles', role),
        ])
        await portal.send('POST', `/api/Roles/${roleId}/permissions`, { permissionID })
      },
    ),
    step(
      'the portal user removes the permission {string} from the role {word}',
      {
        about: 'Nobody may do so any more because of this role.',
        example: 'When the portal user removes the permission "Sms.Send" from the role ApiUser',
      },
      async ({ portal }, permission, role) => {
        const [permissionId, roleId] = await Promise.all([
          portal.listedId('Permissions', permission),
          portal.listedId('Roles', role),
        ])
        await portal.send('DELETE', `/api/Roles/${roleId}/permissions/${permissionId}`)
      },
    ),
    step(
      'the portal user makes portal user {string} with the role {word}',
      {
        about:
          'Makes somebody beside the portal user, to whom a temporary password is mailed. The name is the address.',
        example: 'When the portal user makes portal user "eve@acme.example" with the role ClientAdmin',
      },
      async ({ portal }, userName, role) => {
        const body = { userName, email: userName, roles: [role] }
        await portal.send('POST', '/api/PortalUsers', body)
      },
    ),
    step(
      'the portal user makes portal user {string} with an API key',
      {
        about: 'Makes somebody with no role, and an API user whose key is shown.',
        example: 'When the portal user makes portal user "eve@acme.example" with an API key',
      },
      async (scene, userName) => {
        const answer = await scene.portal.send('POST', '/api/PortalUsers', {
          ...{ userName, email: userName, generateApiKey: true },
        })
        enterWithKey(scene, userName, answer.body)
      },
    ),
    step(
      'the portal user deletes portal user {string}',
      {
        about: 'Ends what the other one could do, at once.',
        example: 'When the portal user deletes portal user "eve@acme.example"',
      },
      async ({ portal }, userName) =>
        void (await portal.send('DELETE', `/api/PortalUsers/${await portal.listedId('PortalUsers', userName)}`)),
    ),
    step(
      'the portal user lists the portal users',
      { about: 'Asks for the portal users that it sees.', example: 'When the portal user lists the portal users' },
      async ({ portal }) => void (await portal.send('GET', '/api/PortalUsers')),
    ),
    step(
      'the portal user asks for the metrics',
      { about: 'Asks how much the gateway is used.', example: 'When the portal user asks for the metrics' },
      async ({ portal }) => void (await portal.send('GET', '/api/Metrics')),
    ),
    step(
      'the portal user asks how often client {string} has called',
      {
        about: 'Asks for the calls of each API user of a client.',
        example: 'When the portal user asks how often client "Acme" has called',
      },
      (scene, name) => report(scene, name, 'api-calls'),
    ),
    step(
      'the portal user asks what client {string} has called',
      {
        about: 'Asks for the log of calls of a client, the latest first.',
        example: 'When the portal user asks what client "Acme" has called',
      },
      (scene, name) => report(scene, name, 'audit-logs'),
    ),
  ],
}

function enterWithKey({ gateway }: Scene, name: string, body: unknown): void {
  const key = atPointer(body, '/apiKey')
  if (typeof key === 'string') gateway.enter(name, key)
}

async function override(scene: Scene, name: string, permission: string, isAllowed: boolean): Promise<void> {
  await apply(scene, name, { [await scene.portal.listedId('Permissions', permission)]: isAllowed })
}

async function apply({ portal }: Scene, name: string, overrides: Readonly<Record<string, boolean>>): Promise<void> {
  await portal.send('PUT', `/api/APIUserPermissions/${portal.id('API user', name)}`, { overrides })
}

async function report({ portal }: Scene, name: string, what: 'api-calls' | 'audit-logs'): Promise<void> {
  await portal.send('GET', `/api/Reports/clients/${portal.id('client', name)}/${what}`)
}
