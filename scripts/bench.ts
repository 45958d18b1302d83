import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { type Page, chromium } from 'playwright'
import { serveDirectory } from './build/serve-directory.ts'

/**
 * Measures in one run, on one machine, how long a reader waits for a picture: ours beside a plain screenshot library of
 * the same chart at the same size. Only the ratios mean something elsewhere.
 */

const view = '/chi-so/rural.ntm?dia-ban=692,688,689,690,691,693,694,695,696,697,698&ky=2024-Q2'
const rounds = 5

/** The library as one script that can be put into a page. */
const libraryFile = createRequire(import.meta.url).resolve('html-to-image/dist/html-to-image.js')

interface Times {
  readonly firstMs: number
  readonly laterMs: readonly number[]
}

const found = execFileSync(process.execPath, ['scripts/ensure-chromium.mjs'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
})
const { path, args } = JSON.parse(found) as { readonly path: string; readonly args: string[] }
const served = await serveDirectory({ directory: 'dist', port: 0 })
const browser = await chromium.launch({ executablePath: path, args })
try {
  const ours = await measured(ourPicture)
  const screenshot = await measured(screenshotPicture)
  console.log('PNG 3840 × 2160, 11 huyện · 11 districts')
  print('Nhịp Quý', ours)
  print('html-to-image', screenshot)
  console.log(`  tỷ lệ lần đầu · first: ${ratio(ours.firstMs, screenshot.firstMs)}`)
  console.log(`  tỷ lệ các lần sau · later (median): ${ratio(median(ours.laterMs), median(screenshot.laterMs))}`)
} finally {
  await browser.close()
  await served.close()
}

/** A fresh page each for the first export, which counts what has to be fetched; then the same page again. */
async function measured(exportOnce: (page: Page) => Promise<number>): Promise<Times> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    baseURL: `http://127.0.0.1:${served.port}`,
    // The library is put into the page from outside, which the page's own policy forbids.
    bypassCSP: true,
    acceptDownloads: true,
  })
  const page = await context.newPage()
  await page.goto(view)
  await page.getByRole('application').locator('svg.recharts-surface').waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  const firstMs = await exportOnce(page)
  const laterMs: number[] = []
  for (let round = 0; round < rounds; round += 1) laterMs.push(await exportOnce(page))
  await context.close()
  return { firstMs, laterMs }
}

/** From the click to the finished file, as a reader sees it: the time at which the page hands the blob to the browser. */
async function ourPicture(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const button = [...document.querySelectorAll('button')].find((each) => each.textContent === 'Tải ảnh PNG')
    if (!button) throw new Error('No button')
    const own = URL.createObjectURL.bind(URL)
    const started = performance.now()
    const done = new Promise<number>((resolve) => {
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob && blob.type === 'image/png') resolve(performance.now() - started)
        return own(blob)
      }
    })
    button.click()
    const took = await done
    URL.createObjectURL = own
    await new Promise((resolve) => setTimeout(resolve, 200))
    return took
  })
}

declare global {
  interface Window {
    /** What the library's script leaves on a page. */
    htmlToImage: { toBlob: (node: Element, options: object) => Promise<Blob | null> }
  }
}

/** The same chart by a library that clones what is on the screen. */
async function screenshotPicture(page: Page): Promise<number> {
  const isThere = await page.evaluate(() => 'htmlToImage' in window)
  if (!isThere) await page.addScriptTag({ path: libraryFile })
  return await page.evaluate(async () => {
    const figure = document.querySelector('figure')
    if (!figure) throw new Error('No figure')
    // As many pixels as ours: the encoding of an image costs by its pixels.
    const size = { canvasWidth: 3840, canvasHeight: 2160, pixelRatio: 1 }
    const started = performance.now()
    const blob = await window.htmlToImage.toBlob(figure, { ...size, backgroundColor: '#ffffff' })
    if (!blob) throw new Error('No image')
    return performance.now() - started
  })
}

function median(values: readonly number[]): number {
  const inOrder = [...values].sort((a, b) => a - b)
  return inOrder[Math.floor(inOrder.length / 2)] ?? 0
}

function ratio(ours: number, theirs: number): string {
  return `${(ours / theirs).toFixed(2)} (dưới 1 là nhanh hơn · below 1 is faster)`
}

function print(name: string, { firstMs, laterMs }: Times): void {
  const [least, most] = [Math.min(...laterMs), Math.max(...laterMs)]
  console.log(
    `  ${name.padEnd(14)} lần đầu · first ${firstMs.toFixed(0)} ms, sau đó · later ${median(laterMs).toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`,
  )
}
