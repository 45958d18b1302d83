import { type Browser, type Page, launch } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { checkEngine, open, present } from '../support/check-engine.ts'
import { patienceMs } from '../support/patience.ts'
import { readPdf } from '../support/pdf-text.ts'
import { type EnginePage, until } from '../support/saved-by-page.ts'

let firefox: Browser | undefined
let page: Page
let opened: EnginePage

beforeAll(async () => {
  firefox = await launch({
    browser: 'firefox',
    executablePath: present('Firefox', inject('firefoxPath')),
    headless: true,
    timeout: patienceMs,
    protocolTimeout: patienceMs,
  })
  page = await firefox.newPage()
  page.setDefaultTimeout(patienceMs)
  await page.setViewport({ width: 1366, height: 768 })
  opened = {
    goto: (address) => page.goto(address),
    evaluate: async <Result>(program: string) => (await page.evaluate(program)) as Result,
  }
})
afterAll(async () => {
  await firefox?.close()
})

checkEngine('Firefox', () => opened)

describe('printed by Firefox', () => {
  /** The headings of the rows of a page's tables, and its printed sheets, both without blanks. */
  async function printed(
    path: string,
  ): Promise<{ readonly rows: readonly string[]; readonly sheets: readonly string[] }> {
    await open(opened, path)
    await until(opened, `document.querySelector('main table tbody th')`)
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
    expect(rows.length).toBeGreaterThan(0)
    expect(rows).not.toContain('')
    return rows.filter((row) => !sheets.some((sheet) => sheet.includes(row)))
  }

  test.each([
    '/?dia-ban=70&ky=2024-Q2',
    '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1',
    '/so-sanh?ky=2024-Q2',
    '/so-sanh/ho-so?dia-ban=692&ky=2024-Q2',
    '/ban-do?ky=2024-Q2',
    '/cau-bien-dong?dia-ban=70&ky=2024-Q2&chi-so=reception.turns',
    '/nop-bao-cao?ky=2024-Q2',
    '/so-lieu',
    '/gioi-thieu',
  ])('%s has the heading of every row of its tables whole on one sheet', async (path) => {
    expect(await cutRows(path)).toEqual([])
  })
})
