import { type Page, chromium } from 'playwright'
import { encodeBriefing } from '../src/contract/briefing-file.ts'
import { emptyBriefing } from '../src/domain/briefing.ts'
import { briefingTexts } from '../src/i18n/briefing-texts.ts'
import { measurementTexts } from '../src/i18n/measurement-texts.ts'
import { onOneLine } from '../src/i18n/on-one-line.ts'
import { textsByLanguage } from '../src/i18n/texts-by-language.ts'
import { comparePages } from './bench/compare-pages.ts'
import { timeReadings } from './bench/time-readings.ts'
import { addLibrary, clickToBlobMs, screenshotsMs } from './bench/timed-exports.ts'
import { type Timings, ratioText, spreadText } from './bench/timings.ts'
import { serveDirectory } from './build/serve-directory.ts'
import { ensureChromium } from './ensure-chromium.mjs'

/**
 * Measures in one run, on one machine, how long a reader waits for a picture and for a presentation: ours beside a plain
 * screenshot library of the same chart. One is measured after the other, again and again, so that what else the machine does
 * meets both. Only the ratios mean something elsewhere.
 */

const freshPages = 5
const laterRounds = 9

const districts = '692,688,689,690,691,693,694,695,696,697,698'
const trendOf = (indicator: string): string => `/chi-so/${indicator}?dia-ban=${districts}&ky=2024-Q2`
const view = trendOf('rural.ntm')
const tenIndicators = [
  'rural.ntm',
  'rural.ntm_advanced',
  'ocop.products',
  'ocop.recognised',
  'schools.standard',
  'reception.turns',
  'reception.people',
  'reception.groups',
  'petitions.received',
  'petitions.resolved',
]

const words = briefingTexts[textsByLanguage.vi.language]
const { exporting } = textsByLanguage.vi.messages
const pngType = 'image/png'
const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** A way to make a file: what has to stand ready, and the time it takes then. */
interface Way {
  readonly open: (page: Page) => Promise<void>
  readonly makeMs: (page: Page) => Promise<number>
}

const [dist = 'dist'] = process.argv.slice(2)
const found = await ensureChromium()
if (found === undefined) process.exit(1)
const served = await serveDirectory({ directory: dist, port: 0 })
const browser = await chromium.launch({ executablePath: found.path, args: found.args })
try {
  await comparePages(browser, dist)
  await timeReadings(browser, `http://127.0.0.1:${served.port}`, dist)
  const screenshots = (count: number): Way => ({
    open: async (page) => {
      await openChart(page)
      await addLibrary(page)
    },
    makeMs: (page) => screenshotsMs(page, count),
  })
  await compare(onOneLine(measurementTexts.onePicture), screenshots(1), {
    open: openChart,
    makeMs: (page) => clickToBlobMs(page, exporting.quick, pngType),
  })
  await compare(onOneLine(measurementTexts.tenFigures), screenshots(10), {
    open: openBriefing,
    makeMs: (page) => clickToBlobMs(page, words.format.pptx, pptxType),
  })
} finally {
  await browser.close()
  await served.close()
}

async function compare(title: string, theirs: Way, ours: Way): Promise<void> {
  const ways = [ours, theirs] as const
  const firstMs: [number[], number[]] = [[], []]
  const laterMs: [number[], number[]] = [[], []]
  // One after the other on purpose: two at once would take each other's time.
  /* oxlint-disable no-await-in-loop */
  for (let round = 0; round < freshPages; round += 1) {
    for (const [index, way] of ways.entries()) {
      const page = await freshPage(way)
      firstMs[index]?.push(await way.makeMs(page))
      await page.context().close()
    }
  }
  const pages = [await freshPage(ours), await freshPage(theirs)] as const
  for (const [index, way] of ways.entries()) await way.makeMs(pages[index] as Page)
  for (let round = 0; round < laterRounds; round += 1) {
    for (const [index, way] of ways.entries()) {
      const page = pages[index] as Page
      await page.bringToFront()
      await settle(page)
      laterMs[index]?.push(await way.makeMs(page))
    }
  }
  for (const page of pages) await page.context().close()
  /* oxlint-enable no-await-in-loop */
  print(title, { firstMs: firstMs[0], laterMs: laterMs[0] }, { firstMs: firstMs[1], laterMs: laterMs[1] })
}

/** A page of a reader who has never been here: the first file counts what has to be fetched for it. */
async function freshPage({ open }: Way): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    baseURL: `http://127.0.0.1:${served.port}`,
    // The library is put into the page from outside, which the page's own policy forbids.
    bypassCSP: true,
    acceptDownloads: true,
  })
  const page = await context.newPage()
  await open(page)
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await settle(page)
  return page
}

/** A reader looks before he clicks; the fetching ahead that a page does meanwhile is part of what it offers. */
async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(400)
}

async function openChart(page: Page): Promise<void> {
  await page.goto(view)
  await page.getByRole('application').locator('svg').first().waitFor()
}

async function openBriefing(page: Page): Promise<void> {
  const items = tenIndicators.map((indicator, index) => ({
    id: index + 1,
    path: trendOf(indicator),
    content: 'chart' as const,
  }))
  const layout = { ...emptyBriefing.layout, hasTitlePage: false, hasSources: false, hasMissing: false }
  const file = {
    name: 'bench.nhipquy.json',
    mimeType: 'application/json',
    buffer: Buffer.from(encodeBriefing({ layout, items })),
  }
  await page.goto('/bao-cao')
  await page.getByLabel(words.openFile).setInputFiles(file)
  const button = page.getByRole('button', { name: words.format.pptx, exact: true })
  await button.waitFor()
  const unusable = await page.getByText(words.itemUnusable, { exact: true }).count()
  if (unusable > 0) throw new Error(onOneLine(measurementTexts.figuresMissing(unusable)))
  // Playwright waits until it can be clicked, without clicking.
  await button.click({ trial: true })
}

function print(title: string, ours: Timings, theirs: Timings): void {
  const line = (name: string, { firstMs, laterMs }: Timings): string =>
    `  ${name.padEnd(14)} ${onOneLine(measurementTexts.times(spreadText(firstMs), spreadText(laterMs)))}`
  console.log(title)
  console.log(line(textsByLanguage.vi.messages.productName, ours))
  console.log(line('html-to-image', theirs))
  const ratios = [ratioText(ours.firstMs, theirs.firstMs), ratioText(ours.laterMs, theirs.laterMs)] as const
  console.log(`  ${onOneLine(measurementTexts.ratio(...ratios))}`)
}
