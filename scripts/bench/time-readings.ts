import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright'
import { entryTexts } from '../../src/i18n/entry-texts.ts'
import { measurementTexts } from '../../src/i18n/measurement-texts.ts'
import { onOneLine } from '../../src/i18n/on-one-line.ts'
import { largeWorkbook, longReports } from './large-files.ts'

const rows = 20_000
const pages = 300

/** Measures how long the page of entry reads large files until they can be looked through, and what its process takes at most. */
export async function timeReadings(browser: Browser, url: string, site: string): Promise<void> {
  const { title, columns, files } = measurementTexts.readings
  const reports = await longReports(pages)
  const large = [
    { said: files.workbook(rows), name: 'bang.xlsx', bytes: await largeWorkbook(site, rows) },
    { said: files.report('Word', pages), name: 'bao-cao.docx', bytes: reports.docx },
    { said: files.report('PDF', pages), name: 'bao-cao.pdf', bytes: reports.pdf },
  ]
  console.log(onOneLine(title))
  console.log(`  ${''.padEnd(48)}${columns.map((column) => column.padStart(11)).join('')}`)
  for (const { said, name, bytes } of large) {
    // One after the other on purpose: two at once would take each other's time.
    // oxlint-disable-next-line no-await-in-loop
    const cells = await readingOf(browser, `${url}/nhap`, { name, mimeType: '', buffer: Buffer.from(bytes) })
    console.log(`  ${onOneLine(said).padEnd(48)}${cells.map((cell) => cell.padStart(11)).join('')}`)
  }
}

/** Seconds until a file is read, and the most memory that a page's process ever took, in MB; "–" where the machine does not say. */
async function readingOf(
  browser: Browser,
  url: string,
  file: { readonly name: string; readonly mimeType: string; readonly buffer: Buffer },
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  page.setDefaultTimeout(0)
  await page.goto(url)
  const input = page.locator('input[type=file]')
  await input.waitFor({ state: 'attached' })
  const before = performance.now()
  await input.setInputFiles(file)
  await page.getByRole('region', { name: entryTexts.vi.review.label }).waitFor()
  const seconds = (performance.now() - before) / 1000
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const peaks = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => peakMegabytes(id))
  await context.close()
  return [seconds.toFixed(1), peaks.includes(undefined) ? '–' : Math.max(...peaks.map(Number)).toFixed(0)]
}

function peakMegabytes(process: number): number | undefined {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}
