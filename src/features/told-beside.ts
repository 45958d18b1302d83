/** What a worker tells its page. Libraries speak on the same channel: a reader of PDFs says there that it is ready. */
export interface ToldBeside<Answer> {
  readonly answer: Answer
}

/** Tells the page that started this worker, in the way that `runBeside` hears. */
export function tellPage(answer: object): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is of no origin to choose
  globalThis.postMessage({ answer } satisfies ToldBeside<object>)
}
