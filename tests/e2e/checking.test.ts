import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { axeFindings } from '../support/axe-findings.ts'
import { openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

const address = '/nhap/soat-so-lieu?dia-ban=692&ky=2024-Q1'

/** Hands a finished document in, and waits until its numbers are held against what is published. */
async function checked(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles([{ name, mimeType: 'application/octet-stream', buffer: bytes }])
  await page.getByRole('heading', { name: `Kết quả soát ${name}` }).waitFor()
}

const text = Buffer.from(
  'Huyện Lộc Ninh: Kết quả quý I/2024\n' +
    'Toàn huyện có 14/15 xã đạt chuẩn nông thôn mới; có 4/15 xã đạt chuẩn nông thôn mới nâng cao. ' +
    'Có 19/46 trường đạt chuẩn quốc gia (41,5%). Tiếp công dân 71 lượt với 98 người.',
)

test.each([1366, 390])(
  'numbers of a text that differ are named with what is published, %i pixels wide',
  async (width) => {
    const page = await openPage(address, { width, height: 844 })
    await checked(page, 'bai.txt', text)
    await page.getByText('Lệch 2', { exact: true }).waitFor()
    await page.getByText('Đã công bố: Xã nông thôn mới nâng cao, Huyện Lộc Ninh, Quý I/2024: 3/15 xã').waitFor()
    await page.getByText('Đã công bố: Trường đạt chuẩn quốc gia, Huyện Lộc Ninh, Quý I/2024: 41,3%').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await axeFindings(page)).toEqual([])
  },
)

test('a slide that the product wrote agrees in every number', async () => {
  const page = await openPage('/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1')
  await page.getByRole('button', { name: 'Xuất hình…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Xuất hình' })
  await dialog.getByRole('button', { name: 'Trang PowerPoint', exact: true }).click()
  const started = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải xuống' }).click()
  const file = await started
  const bytes = await readFile(await file.path())
  await page.goto(address)
  await checked(page, file.suggestedFilename(), bytes)
  await page.getByText(/^Khớp \d+$/).waitFor()
  expect(await page.getByText(/^Lệch/).count()).toBe(0)
})
