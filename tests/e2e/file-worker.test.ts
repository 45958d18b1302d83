import { readFile } from 'node:fs/promises'
import { readXlsx } from 'hucre/xlsx'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

const table = '/so-lieu?dia-ban=692,693&chi-so=rural.ntm,reception.turns&tu=2023-Q3&den=2024-Q1'

/** What stands in the workbook that the page hands out. */
async function savedSheets(page: Page) {
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Tải Excel (XLSX)' }).click()
  const { sheets } = await readXlsx(await readFile(await (await started).path()))
  return sheets.map(({ name, rows }) => ({ name, rows }))
}

test('a file is written by a worker, which is gone afterwards, and without one the page writes the same', async () => {
  const page = await openPage(table)
  const started = page.waitForEvent('worker')
  const beside = await savedSheets(page)
  expect((await started).url()).toMatch(/\/assets\/file-worker-[\w-]+\.js$/)
  await expect.poll(() => page.workers()).toEqual([])
  await page.evaluate(() => Reflect.deleteProperty(globalThis, 'Worker'))
  expect(await savedSheets(page)).toEqual(beside)
  expect(beside).toHaveLength(3)
})

test('a worker that does not come leaves the work to the page', async () => {
  const page = await openPage(table)
  await page.route('**/file-worker-*.js', (route) => route.abort())
  expect(await savedSheets(page)).toHaveLength(3)
})

test('a file that is no longer wanted ends its worker', async () => {
  const page = await openPage(table)
  // The worker waits for a task that never comes: it is at work until it is ended.
  await page.evaluate(() => {
    Worker.prototype.postMessage = () => undefined
  })
  const started = page.waitForEvent('worker')
  await page.getByRole('button', { name: 'Tải Excel (XLSX)' }).click()
  await started
  await page.getByRole('button', { name: 'Dừng' }).click()
  await page.getByText('Đã dừng').waitFor()
  await expect.poll(() => page.workers()).toEqual([])
})
