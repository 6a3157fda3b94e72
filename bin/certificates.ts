import { X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'

/** A PEM file with certificates as an argument of an option that takes several. Returns the texts of the files. */
export function certificates(file: string, before: readonly string[]): string[] {
  return [...before, certificatesIn(file)]
}

function certificatesIn(file: string): string {
  const text = read(file)
  try {
    new X509Certificate(text)
  } catch {
    throw new InvalidArgumentError(`${file} has no certificate in PEM: -----BEGIN CERTIFICATE-----.`)
  }
  return text
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new InvalidArgumentError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}
