/** Resolves with undefined after so many real milliseconds; aborting ends the wait at once. */
export function afterRealTime(milliseconds: number, { signal }: AbortController): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds).unref()
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve(undefined)
    })
  })
}
