import { type Browser as Chromium, chromium } from 'playwright'
import { type Browser, type Page, launch } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { patienceMs } from '../support/patience.ts'
import { readPdf } from '../support/pdf-text.ts'
import { type EnginePage, type SavedFile, keepSavedFiles, press, savedBy, until } from '../support/saved-by-page.ts'

const baseUrl = inject('baseUrl')
const complaints: string[] = []

let firefox: Browser | undefined
let reference: Chromium | undefined
let page: Page

beforeAll(async () => {
  firefox = await launch({
    browser: 'firefox',
    executablePath: inject('firefoxPath'),
    headless: true,
    timeout: patienceMs,
    protocolTimeout: patienceMs,
  })
  page = await firefox.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.setViewport({ width: 1366, height: 768 })
  await page.evaluateOnNewDocument(keepSavedFiles)
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  reference = await chromium.launch({
    executablePath: inject('chromiumPath'),
    args: inject('chromiumArgs'),
    timeout: patienceMs,
  })
})
afterEach(() => {
  if (complaints.length > 0) throw new Error(`Firefox complains: ${complaints.splice(0).join('\n')}`)
})
afterAll(async () => {
  await firefox?.close()
  await reference?.close()
})

const hasHeadline = `document.querySelector('main h1, main [role="alert"]')`

async function open(path: string): Promise<EnginePage> {
  await page.goto(baseUrl + path)
  const opened: EnginePage = {
    goto: (address) => page.goto(address),
    evaluate: async <Result>(program: string) => (await page.evaluate(program)) as Result,
  }
  await until(opened, hasHeadline)
  return opened
}

/** What Chromium saves at the same place, on the same presses of buttons. */
async function inChromium(path: string, take: (opened: EnginePage) => Promise<SavedFile>): Promise<SavedFile> {
  const opened = await reference!.newPage({ viewport: { width: 1366, height: 768 } })
  try {
    opened.setDefaultTimeout(patienceMs)
    await opened.addInitScript(keepSavedFiles)
    await opened.goto(baseUrl + path)
    await until(opened, hasHeadline)
    return await take(opened)
  } finally {
    await opened.close()
  }
}

const figureFile =
  (format: string) =>
  async (opened: EnginePage): Promise<SavedFile> => {
    await press(opened, 'Xuất hình…')
    await press(opened, format)
    return await savedBy(opened, 'Tải xuống')
  }

/** Each kind of page, and what of it is its main part. */
const pages = [
  ['/', 'section[data-family]'],
  ['/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1', '[role="application"] svg path'],
  ['/dia-ban/692?ky=2024-Q2', 'main table, main section'],
  ['/so-lieu', 'main table tbody td'],
  ['/so-sanh?ky=2024-Q2', '[role="application"] svg path'],
  ['/nop-bao-cao?ky=2023-Q3', 'main table tbody td'],
  ['/bao-cao?ky=2024-Q2', 'main button'],
  ['/gioi-thieu', 'main table, main section'],
] as const

describe('in Firefox', () => {
  test.each(pages.flatMap(([path, part]) => ['vi', 'en'].map((language) => [path, language, part] as const)))(
    '%s in %s shows its headline and its main part, and complains of nothing',
    async (path, language, part) => {
      const opened = await open(`${path}${path.includes('?') ? '&' : '?'}lang=${language}`)
      await until(opened, `document.querySelector(${JSON.stringify(part)})`)
      expect(await opened.evaluate<string>('document.documentElement.lang')).toBe(language)
      expect(await opened.evaluate<string>(`document.querySelector('main h1').textContent.trim()`)).not.toBe('')
    },
  )

  test('a chart is drawn with its marks and its texts in Vietnamese letters', async () => {
    const opened = await open('/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1')
    await until(opened, `document.querySelectorAll('[role="application"] svg path').length > 20`)
    const texts = await opened.evaluate<readonly string[]>(
      `[...document.querySelectorAll('[role="application"] svg text')].map((each) => each.textContent)`,
    )
    expect(texts.some((text) => text.includes('Bù Đốp'))).toBe(true)
  })

  test.each([
    ['Ảnh PNG', 'png', [0x89, 0x50, 0x4e, 0x47]],
    ['Trang PowerPoint', 'pptx', [0x50, 0x4b, 3, 4]],
    ['Văn bản Word', 'docx', [0x50, 0x4b, 3, 4]],
    ['Trang PDF', 'pdf', [0x25, 0x50, 0x44, 0x46]],
  ])('%s comes as a file of its kind', async (format, ending, signature) => {
    const { name, bytes } = await figureFile(format)(await open('/so-sanh?ky=2024-Q2'))
    expect(name).toMatch(new RegExp(`\\.${ending}$`))
    expect([...bytes.subarray(0, 4)]).toEqual(signature)
    expect(bytes.length).toBeGreaterThan(5000)
  })

  test.each([
    ['the SVG of a comparison', '/so-sanh?ky=2024-Q2', figureFile('Hình SVG')],
    ['the SVG of a trend', '/chi-so/rural.ntm?dia-ban=692,693&ky=2024-Q1', figureFile('Hình SVG')],
    ['the CSV of a table', '/so-lieu', (opened: EnginePage) => savedBy(opened, 'Tải CSV')],
  ])('%s is the same to the byte as in Chromium', async (_, path, take) => {
    const own = await take(await open(path))
    const other = await inChromium(path, take)
    expect(own.name).toBe(other.name)
    expect(own.bytes.length).toBeGreaterThan(1000)
    expect(own.bytes.equals(other.bytes)).toBe(true)
  })

  test('the workbook of a table comes', async () => {
    const { name, bytes } = await savedBy(await open('/so-lieu'), 'Tải Excel (XLSX)')
    expect(name).toMatch(/\.xlsx$/)
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b])
  })
})

describe('printed by Firefox', () => {
  /** The headings of the rows of a page's tables, and its printed sheets, both without blanks. */
  async function printed(
    path: string,
  ): Promise<{ readonly rows: readonly string[]; readonly sheets: readonly string[] }> {
    const opened = await open(path)
    await until(opened, `document.querySelector('main table tbody th, main section')`)
    // What is only for those who listen is not on paper.
    const rows = await opened.evaluate<readonly string[]>(
      `[...document.querySelectorAll('main table tbody th')].map((row) =>
        [...row.querySelectorAll('*'), row]
          .filter((part) => part.getBoundingClientRect().width > 2)
          .flatMap((part) => [...part.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
          .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
          .map(({ data }) => data)
          .join('')
          .replaceAll(/\\s/g, ''),
      )`,
    )
    const { pages: sheets } = await readPdf(await page.pdf({ format: 'A4' }))
    return { rows, sheets: sheets.map((sheet) => sheet.replaceAll(/\s/g, '')) }
  }

  const cutRows = async (path: string): Promise<readonly string[]> => {
    const { rows, sheets } = await printed(path)
    expect(sheets.length).toBeGreaterThan(0)
    return rows.filter((row) => !sheets.some((sheet) => sheet.includes(row)))
  }

  test.each(['/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1', '/nop-bao-cao?ky=2024-Q2', '/so-lieu'])(
    '%s has the heading of every row of its tables whole on one sheet',
    async (path) => {
      expect(await cutRows(path)).toEqual([])
    },
  )

  // A known fault: Firefox cuts rows of what stands in a grid. Once it is repaired the page belongs to those above.
  test('/gioi-thieu has rows that are cut between two sheets', async () => {
    expect((await cutRows('/gioi-thieu')).length).toBeGreaterThan(0)
  })
})
