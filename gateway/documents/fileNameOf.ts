import { uploads } from './data/uploads.generated.ts'

/** What is shown of the name that a file was sent with: neither its path nor what is no visible character, and not more than so many. */
export function fileNameOf(sent: string): string {
  const [last = ''] = sent.split(/[/\\]/).slice(-1)
  const visible = [...last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFD]/gu, '').trim()]
  let name = ''
  for (const character of visible) if (name.length + character.length <= uploads.fileName) name += character
  return name === '' ? 'unnamed' : name
}
