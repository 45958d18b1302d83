import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { mergeCommand } from '../../scripts/publishing/merge-command.ts'
import { openContext, withBrowser } from '../support/open-browser.ts'
import { publishingSite } from '../support/publishing-site.ts'

const imports = [
  {
    of: {
      id: 'a1',
      kind: 'typed',
      at: '2026-11-29T03:10:00.000Z',
      by: 'Lan',
      source: { title: 'Báo cáo quý II/2024' },
    },
    figures: [
      {
        indicator: 'reception.turns',
        area: '692',
        period: '2024-Q2',
        content: { kind: 'value', value: 64 },
        state: 'final',
      },
      {
        indicator: 'rural.ntm',
        area: '692',
        period: '2024-Q1',
        content: { kind: 'value', value: 15, denominator: 15 },
        state: 'final',
      },
    ],
  },
]

/** Puts the figures into the store of the browser as confirming them does. */
async function confirmed(page: Page): Promise<void> {
  await page.evaluate(
    (list) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('nhip-quy')
        opening.addEventListener('success', () => {
          const change = opening.result.transaction('imports', 'readwrite')
          for (const each of list) change.objectStore('imports').put(each, each.of.id)
          change.addEventListener('error', reject)
          change.addEventListener('complete', () => {
            opening.result.close()
            localStorage.setItem('nhip-quy.workspace', 'shown')
            resolve()
          })
        })
      }),
    imports,
  )
  await page.reload()
}

async function opened(address: string): Promise<Page> {
  const page = await (await openContext({ acceptDownloads: true })).newPage()
  await page.goto(`${address}/nhap/cong-bo`)
  await page.getByText('Máy này không có số liệu nào chưa công bố.').waitFor()
  await confirmed(page)
  await page.getByRole('textbox', { name: /^Lý do đính chính: Số xã đạt chuẩn nông thôn mới/ }).fill('Rà soát lại')
  await page.getByLabel('Người công bố').fill('Nguyễn Thị Lan')
  return page
}

withBrowser()

test('what was confirmed is published without a terminal, seen by every page, and taken back', async () => {
  const { root, address, close } = await publishingSite(true)
  const page = await opened(address)
  const other = await (await openContext()).newPage()
  await other.goto(`${address}/chi-so/reception.turns?dia-ban=692&ky=2024-Q2`)
  await other.getByRole('heading', { level: 1 }).waitFor()
  await page.getByRole('button', { name: 'Công bố', exact: true }).click()
  await page.getByText('Đã công bố bản 1.').waitFor()
  await page.getByText('Máy này không có số liệu nào chưa công bố.').waitFor()
  expect(await readFile(join(root, 'data/binh-phuoc/observations.csv'), 'utf8')).toContain(
    'rural.ntm,,692,Huyện Lộc Ninh,2024-Q1,15,15,,revised,,14,,nhap-a1,,Rà soát lại',
  )
  // The page that was open takes it over when somebody comes back to it after a while.
  await other.evaluate(() => {
    const later = Date.now() + 600_000
    Date.now = () => later
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await other
    .getByText(/64 lượt/)
    .first()
    .waitFor()
  await page.getByRole('button', { name: 'Quay lại bản trước' }).click()
  await page.getByLabel('Lý do quay lại').fill('Nhầm số xã')
  // The pages of the site are written to their end before.
  await page.getByRole('button', { name: 'Quay lại', exact: true }).click()
  await page.getByText(/^Đã quay lại bản trước/).waitFor()
  // At first it stands beside what was published until now, then alone.
  await expect.poll(() => page.getByRole('cell', { name: '64 lượt' }).count()).toBe(1)
  expect(await readFile(join(root, 'data/binh-phuoc/observations.csv'), 'utf8')).toBe(
    await readFile('data/binh-phuoc/observations.csv', 'utf8'),
  )
  await close()
})

test('a site of files gives a package that the command merges', async () => {
  const { root, address, close } = await publishingSite(false)
  const page = await opened(address)
  // On a telephone nothing lies behind the edge: neither a figure nor the field that is waited for.
  await page.setViewportSize({ width: 390, height: 844 })
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('article table tbody *, article form *')]
      .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((each) => each.textContent),
  )
  expect(beyond).toEqual([])
  await page.getByLabel('Khoá để ký gói').fill('khoá bí mật')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Tải gói số liệu' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^nhip-quy-\d{4}-\d{2}-\d{2}\.zip$/)
  const file = join(root, 'goi.zip')
  await download.saveAs(file)
  const lines: string[] = []
  const environment = {
    root,
    from: root,
    key: 'khoá bí mật',
    now: new Date(),
    print: (line: string) => void lines.push(line),
    confirm: async () => false,
  }
  expect(await mergeCommand([file, '--yes'], environment)).toBe(0)
  expect(lines.join('\n')).toContain('Chữ ký đúng với PUBLISH_KEY.')
  expect(await readFile(join(root, 'data/binh-phuoc/observations.csv'), 'utf8')).toContain('2024-Q2,64,,,final')
  await close()
})
