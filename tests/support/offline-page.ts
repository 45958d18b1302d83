import type { Page } from 'playwright'
import { untilReady } from './open-browser.ts'

/** A page that stands, of a reader whose browser has kept the program whole. */
export async function openKept(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await untilReady(page)
  await untilKept(page)
}

/** The program is kept whole once its worker has taken the page over. */
export async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    }
  })
}

/** The saved file with a name, in this browser. */
export async function savedInPage(page: Page, file: string): Promise<string | undefined> {
  return await page.evaluate(
    (name) =>
      new Promise<string | undefined>((resolve, reject) => {
        const opening = indexedDB.open('nhip-quy')
        opening.addEventListener('error', () => reject(new Error('The store does not open')))
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('files').objectStore('files').get(name)
          reading.addEventListener('success', () => {
            opening.result.close()
            resolve(reading.result as string | undefined)
          })
        })
      }),
    file,
  )
}
