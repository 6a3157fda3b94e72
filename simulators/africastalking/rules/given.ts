/** What a caller wrote into an optional field; the text `undefined`, which an official client sends, is as good as nothing. */
export function given(text: string | undefined): string | undefined {
  return text === 'undefined' || text === '' ? undefined : text
}
