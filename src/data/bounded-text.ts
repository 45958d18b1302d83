/** The text of an answer; undefined, and no further byte read, once it has more than so many letters. */
export async function boundedText({ body }: Response, mostLetters: number): Promise<string | undefined> {
  if (body === null) return ''
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  for (;;) {
    // Each piece comes after the one before.
    // oxlint-disable-next-line no-await-in-loop
    const { done, value } = await reader.read()
    text += decoder.decode(value, { stream: !done })
    if (text.length > mostLetters) {
      void reader.cancel().catch(() => undefined)
      return undefined
    }
    if (done) return text
  }
}
