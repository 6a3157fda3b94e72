import { Option } from 'commander'

/** `--kyc-folder`: where the gateway keeps the documents of customers. */
export function kycFolderOption(): Option {
  return new Option('--kyc-folder <folder>', "where the gateway keeps the documents of wallets' owners").default(
    undefined,
    'RAILYARD_KYC_FOLDER, or beside the file of SQLite, or a temporary folder',
  )
}

/** The folder by the option or `RAILYARD_KYC_FOLDER`; an empty variable is one that is not set. */
export function kycFolderOf(
  { kycFolder: given }: { readonly kycFolder?: string },
  environment: NodeJS.ProcessEnv = process.env,
): { readonly kycFolder?: string } {
  const kycFolder = given ?? environment['RAILYARD_KYC_FOLDER'] ?? ''
  return kycFolder === '' ? {} : { kycFolder }
}
