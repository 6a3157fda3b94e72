import { Mismatch } from '../scene/expect.ts'
import type { Scene } from '../scene/scene.ts'
import { type Chapter, step } from './step.ts'

/** People who sign in to the portal, and how clients come to be. */
export const gatewayPortal: Chapter = {
  title: 'The portal of the gateway',
  about:
    'People by their user names. `The portal user` is the one who has signed in, or was spoken of, last. Nobody has to sign in to register, or to ask for a new password.',
  steps: [
    step(
      '{string} is signed in as {word}',
      {
        about: 'Somebody of the staff, who is made with this role: SuperAdmin or CompanyAdmin.',
        example: 'Given "ada" is signed in as CompanyAdmin',
      },
      ({ portal }, userName, role) => portal.open(userName, role),
    ),
    step(
      '{string} of client {string} is signed in as {word}',
      {
        about: 'A user of a client, who is made with this role unless there is one of the name.',
        example: 'Given "bob" of client "Acme" is signed in as ClientAdmin',
      },
      ({ portal }, userName, client, role) => portal.open(userName, role, client),
    ),
    step(
      'the portal user is {string}',
      { about: 'The sentences that follow are about another one.', example: 'Given the portal user is "ada"' },
      ({ portal }, userName) => portal.choose(userName),
    ),
    step(
      '{string} signs in with the password {string}',
      {
        about: 'Signs in. The sentences that follow are about whoever was let in.',
        example: 'When "bob@acme.example" signs in with the password "correct horse battery"',
      },
      ({ portal }, userName, password) => portal.signIn(userName, password),
    ),
    step(
      '{string} signs in with the password from the mail',
      {
        about: 'Signs in with the temporary password that was mailed.',
        example: 'When "bob@acme.example" signs in with the password from the mail',
      },
      async (scene, userName) => scene.portal.signIn(userName, await mailed(scene, userName, temporaryPassword)),
    ),
    step(
      '{string} signs in {int} time(s) with a wrong password',
      {
        about: 'Tries to sign in, one time after the other.',
        example: 'When "bob@acme.example" signs in 5 times with a wrong password',
      },
      async ({ portal }, userName, times) => {
        for (let tried = 0; tried < times; tried++) await portal.signIn(userName, 'not the right one')
      },
    ),
    step(
      'the portal user signs out',
      { about: 'Ends the session.', example: 'When the portal user signs out' },
      async ({ portal }) => void (await portal.send('POST', '/api/Account/logout')),
    ),
    step(
      'the portal user sends the same request again',
      {
        about: 'Repeats the last request, with its idempotency key if it had one.',
        example: 'When the portal user sends the same request again',
      },
      ({ gateway }) => gateway.sendAgain(),
    ),
    step(
      '{string} asks for a new password',
      {
        about: 'Asks for a mail with a token. The answer is the same for an address that nobody has.',
        example: 'When "bob@acme.example" asks for a new password',
      },
      async ({ portal }, email) => void (await portal.visit('POST', '/api/Account/forgot-password', { email })),
    ),
    step(
      '{string} sets the password {string} with the token from the mail',
      {
        about: 'Sends the token of the last mail that has one, used or not.',
        example: 'When "bob@acme.example" sets the password "correct horse battery" with the token from the mail',
      },
      async (scene, email, newPassword) => {
        const token = await mailed(scene, email, resetToken)
        await scene.portal.visit('POST', '/api/Account/reset-password', { email, token, newPassword })
      },
    ),
    step(
      'company {string} registers with the address {string}',
      {
        about: 'A company asks to become a client. Its first portal user has the address as a name.',
        example: 'When company "Acme" registers with the address "bob@acme.example"',
      },
      (scene, name, emailAddress) =>
        register(scene, name, { ...{ clientType: 'Company', name, emailAddress }, contactPerson: 'Bob Sesay' }),
    ),
    step(
      'individual {string} registers with the address {string}',
      {
        about: 'A person asks to become a client.',
        example: 'When individual "Ada Kamara" registers with the address "ada@example.com"',
      },
      (scene, name, emailAddress) => register(scene, name, { clientType: 'Individual', name, emailAddress }),
    ),
    step(
      'the portal user approves client {string}',
      { about: 'Makes a client that waits an active one.', example: 'When the portal user approves client "Acme"' },
      (scene, name) => decide(scene, name, 'approve'),
    ),
    step(
      'the portal user rejects client {string}',
      { about: 'Refuses a client that waits.', example: 'When the portal user rejects client "Acme"' },
      (scene, name) => decide(scene, name, 'reject'),
    ),
    step(
      'the portal user deactivates client {string}',
      { about: 'Closes the account of a client.', example: 'When the portal user deactivates client "Acme"' },
      (scene, name) => decide(scene, name, 'deactivate'),
    ),
    step(
      'the portal user asks for client {string}',
      { about: 'Asks what is known of a client.', example: 'When the portal user asks for client "Acme"' },
      async ({ portal }, name) => void (await portal.send('GET', `/api/Clients/${portal.id('client', name)}`)),
    ),
    step(
      'the portal user lists the clients',
      { about: 'Asks for all clients.', example: 'When the portal user lists the clients' },
      async ({ portal }) => void (await portal.send('GET', '/api/Clients')),
    ),
    step(
      'client {string} has the key from the mail to {string}',
      {
        about: 'The sentences that follow are about a client with the key that was mailed last to the address.',
        example: 'Given client "Ada Kamara" has the key from the mail to "ada@example.com"',
      },
      async (scene, name, address) => scene.gateway.enter(name, await mailed(scene, address, apiKey)),
    ),
    step(
      'the last mail to {string} says {string}',
      {
        about: 'A part of the subject or of the text of the last mail to an address.',
        example: 'Then the last mail to "bob@acme.example" says "Your client is approved"',
      },
      async ({ portal }, address, part) => {
        const mail = (await portal.mailsTo(address)).at(-1)
        if (mail?.includes(part) !== true)
          throw new Mismatch(`The last mail to ${address} does not say "${part}":\n${mail ?? 'there is none'}`)
      },
    ),
    step(
      'no mail went to {string}',
      { about: 'Nothing was ever mailed to an address.', example: 'Then no mail went to "nobody@example.com"' },
      async ({ portal }, address) => {
        const mails = await portal.mailsTo(address)
        if (mails.length > 0) throw new Mismatch(`${mails.length} mails went to ${address}: ${mails[0]}`)
      },
    ),
  ],
}

const temporaryPassword = /^Temporary password: (\S+)$/m
const resetToken = /The token for it is:\n\n(\S+)/
const apiKey = /^(tp_live_[\w-]+)$/m

/** What the last mail to an address that has it says in the group of a pattern. */
async function mailed({ portal }: Scene, address: string, pattern: RegExp): Promise<string> {
  const found = (await portal.mailsTo(address)).flatMap((text) => pattern.exec(text)?.[1] ?? []).at(-1)
  if (found === undefined) throw new Error(`No mail to ${address} has what this sentence needs.`)
  return found
}

async function register({ portal }: Scene, name: string, body: object): Promise<void> {
  portal.learn('client', name, await portal.visit('POST', '/api/Clients/register', body), '/clientId')
}

async function decide({ portal }: Scene, name: string, what: 'approve' | 'reject' | 'deactivate'): Promise<void> {
  await portal.send('POST', `/api/Clients/${portal.id('client', name)}/${what}`)
}
