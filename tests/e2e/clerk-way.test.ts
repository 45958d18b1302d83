import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator } from 'playwright'
import { expect, test } from 'vitest'
import { formFile, reportFile, tableFile } from '../support/entry-files.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'
import { publishingSite } from '../support/publishing-site.ts'

withBrowser()

test('from three files on a desk to a published quarter and a deck of ten pages, without a terminal, in so many clicks', async () => {
  const site = await publishingSite(true)
  const page = await newPage({ leavesSite: true })
  let clicks = 0
  const click = async (target: Locator): Promise<void> => {
    clicks += 1
    await target.click()
  }
  const button = (name: string | RegExp): Locator =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
  const confirmed = async (file: string): Promise<void> => {
    await click(button(/^Xác nhận \d+ số$/))
    await page
      .getByText(new RegExp(`^Đã nhập \\d+ số từ ${file}, chưa công bố\\.$`))
      .first()
      .waitFor()
  }
  await page.goto(`${site.address}/?dia-ban=692&ky=2024-Q2`)
  await untilReady(page)
  await click(page.getByRole('link', { name: 'Nhập số liệu', exact: true }).first())
  await page.getByRole('heading', { name: 'Đưa báo cáo vào' }).waitFor()
  clicks += 1
  await page
    .locator('input[type=file]')
    .setInputFiles([reportFile(), await formFile('01/TCD 2021', 12, true), await tableFile()])

  await expect.poll(() => page.getByText(/^\d+ số sẽ nhập/).count()).toBe(3)
  // Whichever was read first is shown.
  await click(button('bao-cao-quy-2.txt'))
  // What speaks against a figure is asked; the name is asked once.
  await page.getByText(/^Tỷ lệ \S+ 53,5% không khớp: tính ra 43,48%\.$/).waitFor()
  await click(button('Bỏ'))
  await page.getByLabel('Người xác nhận').fill('Nguyễn Thị Lan')
  await confirmed('bao-cao-quy-2\\.txt')
  await click(button(/^Lấy \d+ lượt$/))
  while ((await page.getByRole('heading', { name: /^Cần xem/ }).count()) > 0) {
    // oxlint-disable-next-line no-await-in-loop
    await click(button('Nhận'))
  }
  await confirmed('01-TCD-2021\\.xlsx')
  await page.getByRole('heading', { name: /^Sẽ nhập/ }).waitFor()
  await confirmed('bang-tu-lap\\.xlsx')

  // What was published otherwise needs a reason.
  await click(page.getByRole('link', { name: 'Công bố', exact: true }))
  await page.getByRole('textbox', { name: 'Người công bố' }).waitFor()
  for (const reason of await page.getByRole('textbox', { name: /^Lý do/ }).all()) {
    // oxlint-disable-next-line no-await-in-loop
    await reason.fill('Rà soát lại theo báo cáo quý')
  }
  await click(button('Công bố'))
  await page.getByText('Đã công bố bản 1.').waitFor()
  await page.getByText('Máy này không có số liệu nào chưa công bố.').waitFor()
  expect(await readFile(join(site.root, 'data/binh-phuoc/observations.csv'), 'utf8')).toMatch(
    /^ocop\.products,,692,Huyện Lộc Ninh,2024-Q2,25,/m,
  )

  await click(page.getByRole('link', { name: 'Soạn báo cáo', exact: true }))
  await click(button('Báo cáo giao ban quý'))
  await button('Tải PowerPoint').waitFor()
  const [deck] = await Promise.all([page.waitForEvent('download'), click(button('Tải PowerPoint'))])
  const parts = unzipSync(new Uint8Array(await readFile(await deck.path())))
  const slides = Object.entries(parts).filter(([part]) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
  expect(slides.length).toBeGreaterThanOrEqual(10)
  const told = slides.map(([, bytes]) => strFromU8(bytes).replaceAll(/<[^>]+>/g, ' ')).join(' ')
  for (const figure of ['04/15 xã (26,7%)', '25 sản phẩm', '118 lượt']) expect(told).toContain(figure)
  expect(told).not.toContain('chưa công bố')
  expect(clicks).toBe(13)
  await site.close()
})
