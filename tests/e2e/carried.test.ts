import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { carriedFiles } from '../support/carried-files.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const locHung = '25303-2025-07-01'
const rule = 'Nghị quyết số 1662'

/** A page of the package that has figures before and after a merger. */
async function open(path: string, size: { readonly width?: number } = {}): Promise<Page> {
  // The page of the site asks early for a file that the other package does not name.
  const page = await newPage({ ...size, expects: [/was preloaded using link preload/] })
  await page.route('**/data/*', async (route) => {
    const text = carriedFiles.get(new URL(route.request().url()).pathname.split('/').at(-1) ?? '')
    await (text === undefined ? route.continue() : route.fulfill({ contentType: 'application/json', body: text }))
  })
  await page.goto(path)
  await untilReady(page)
  return page
}

async function download(page: Page, name: string): Promise<Buffer> {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return readFile(await (await started).path())
}

test.each([1366, 390])('a quarter, its former district, a carried trend: at %d pixels', async (width) => {
  const page = await open(`/so-sanh?dia-ban=${locHung}&ky=2025-Q4&chi-so=reception.turns`, { width })
  await page.getByRole('button', { name: 'Tuỳ chọn' }).click()
  await page.getByRole('button', { name: 'Vùng huyện Lộc Ninh cũ (7)' }).click()
  await page.getByText('7 xã thuộc vùng huyện Lộc Ninh cũ. Xã Tân Tiến còn có địa bàn').waitFor()
  await page.goto(`/chi-so/reception.turns?dia-ban=${locHung}&ky=2025-Q4`)
  await untilReady(page)
  await page.getByRole('button', { name: 'Tuỳ chọn' }).click()
  await page.getByRole('button', { name: 'Quy đổi', exact: true }).click()
  await page.getByText(rule).first().waitFor()
  expect(new URL(page.url()).searchParams.get('quy-doi')).toBe('co')
  await page.getByRole('row', { name: /Quý I\/2025.*13.*quy đổi/ }).waitFor()
  const isWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
  expect(isWide).toBe(false)
})

test('the slide of a carried trend has its marks, and what they mean beside the rule', async () => {
  const page = await open(`/chi-so/reception.turns?dia-ban=${locHung}&ky=2025-Q4&quy-doi=co&tu=2025-Q1&den=2025-Q4`)
  await page.getByRole('button', { name: 'Xuất hình…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Trang PowerPoint' }).click()
  const files = unzipSync(await download(page, 'Tải xuống'))
  const textOf = (part: RegExp): string =>
    Object.entries(files)
      .filter(([name]) => part.test(name))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('')
  expect(textOf(/charts\/chart\d+\.xml$/)).toContain('<c:symbol val="diamond"/>')
  expect(textOf(/slides\/slide\d+\.xml$/)).toContain('◊ quy đổi')
  expect(textOf(/(notesSlides|slides)\/\w+\.xml$/)).toContain(rule)
})

test('the list of figures says of each whether it is carried over, and of which group it is', async () => {
  const page = await open(
    `/so-lieu?dia-ban=${locHung}&ky=2025-Q4&chi-so=reception.turns&tu=2025-Q1&den=2025-Q4&quy-doi=co&cung=huyen-cu:692`,
  )
  const { data } = Papa.parse<Record<string, string>>((await download(page, 'Tải CSV')).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const own = data.filter((row) => row['Địa bàn'] === 'Xã Lộc Hưng')
  expect(own.map((row) => [row['Giá trị'], row['Trạng thái']])).toEqual([
    ['13', 'chính thức; quy đổi'],
    ['14', 'chính thức; quy đổi'],
    ['15', 'chính thức'],
    ['18', 'chính thức'],
  ])
  expect(new Set(data.map((row) => row['Nhóm']))).toEqual(new Set(['7 xã thuộc vùng huyện Lộc Ninh cũ']))
})
