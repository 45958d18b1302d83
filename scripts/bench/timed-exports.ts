import { createRequire } from 'node:module'
import type { Page } from 'playwright'

/** The library as one script that can be put into a page. */
const libraryFile = createRequire(import.meta.url).resolve('html-to-image/dist/html-to-image.js')

declare global {
  interface Window {
    /** What the library's script leaves on a page. */
    htmlToImage: { toBlob: (node: Element, options: object) => Promise<Blob | null> }
  }
}

/** From the click on a button to the finished file, as a reader sees it: when the page hands the file to the browser. */
export async function clickToBlobMs(page: Page, label: string, type: string): Promise<number> {
  return await page.evaluate(
    async ([text, wanted]) => {
      const button = [...document.querySelectorAll('button')].find((each) => each.textContent === text)
      if (!button) throw new Error(`No button “${text}”`)
      const own = URL.createObjectURL.bind(URL)
      const started = performance.now()
      const done = new Promise<number>((resolve) => {
        URL.createObjectURL = (blob) => {
          if (blob instanceof Blob && blob.type === wanted) resolve(performance.now() - started)
          return own(blob)
        }
      })
      button.click()
      const took = await done
      URL.createObjectURL = own
      return took
    },
    [label, type] as const,
  )
}

/** Puts the library into a page, which costs it nothing in what is measured. */
export async function addLibrary(page: Page): Promise<void> {
  await page.addScriptTag({ path: libraryFile })
}

/** The chart on the page by a library that clones what is on the screen, so many times, each with as many pixels as ours. */
export async function screenshotsMs(page: Page, count: number): Promise<number> {
  return await page.evaluate(async (times) => {
    const figure = document.querySelector('figure')
    if (!figure) throw new Error('No figure')
    const size = { canvasWidth: 3840, canvasHeight: 2160, pixelRatio: 1 }
    const started = performance.now()
    for (let made = 0; made < times; made += 1) {
      // One after the other, as ten pictures of this size would be made on an old machine.
      // oxlint-disable-next-line no-await-in-loop
      const blob = await window.htmlToImage.toBlob(figure, { ...size, backgroundColor: '#ffffff' })
      if (!blob) throw new Error('No image')
    }
    return performance.now() - started
  }, count)
}
