import { Command, InvalidArgumentError } from 'commander'
import { strict } from '../strictCommand.ts'
import { columns, print } from '../verbs/verb.ts'
import { emailAddress } from './emailAddress.ts'
import { type ActorOptions, actorCommand, withOperator } from './operatorCommand.ts'

/** `railyard gateway admin`: makes portal users of the staff, also the first one. */
export function adminCommand(): Command {
  return strict(new Command('admin')).description('Makes portal users of the staff.').addCommand(createCommand())
}

interface CreateOptions extends ActorOptions {
  readonly name: string
  readonly email: string
  readonly role: 'SuperAdmin' | 'CompanyAdmin'
}

function createCommand(): Command {
  return actorCommand('create', 'Makes one, and prints its temporary password, which is not shown again.')
    .requiredOption('--name <user>', 'to sign in with', userName)
    .requiredOption('--email <address>', 'of the user, for a token to change the password', emailAddress)
    .option('--role <role>', 'SuperAdmin or CompanyAdmin, who approves clients', role, 'SuperAdmin')
    .action(async (options: CreateOptions) => {
      const { name, email, role: given, by } = options
      const admin = { userName: name.toLowerCase(), email, role: given }
      const { id, password } = await withOperator(options, (operator) => operator.createAdmin(admin, by))
      print(
        columns([
          ['user', id],
          ['name', admin.userName],
          ['password', password],
        ]),
      )
    })
}

function userName(text: string): string {
  if (/^[^\s\p{Cc}]{1,254}$/u.test(text)) return text
  throw new InvalidArgumentError('It has 1 to 254 characters, without blanks.')
}

function role(text: string): 'SuperAdmin' | 'CompanyAdmin' {
  if (text === 'SuperAdmin' || text === 'CompanyAdmin') return text
  throw new InvalidArgumentError('It is SuperAdmin or CompanyAdmin.')
}
