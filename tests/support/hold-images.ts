import type { Page } from 'playwright'

/** Keeps every image that the page draws from being finished, as on a very slow machine, until what is returned is called. */
export async function holdImages(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const held: (() => void)[] = []
    Object.assign(window, { held })
    HTMLCanvasElement.prototype.toBlob = function hold(callback: BlobCallback) {
      held.push(() => callback(new Blob(['late'])))
    }
  })
  return async () => {
    await page.evaluate(async () => {
      for (const finish of (window as Window & { readonly held?: readonly (() => void)[] }).held ?? []) finish()
      // What is finished goes on in a task of its own.
      await new Promise((resolve) => setTimeout(resolve, 0))
    })
  }
}
