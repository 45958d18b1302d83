import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

/** What is pressed, one after another; how many presses a task takes is how many stand here. */
async function press(page: Page, ...steps: readonly (readonly ['button' | 'link', string | RegExp])[]): Promise<void> {
  for (const [role, name] of steps) {
    // oxlint-disable-next-line no-await-in-loop -- each press waits for what the one before brought
    await page.getByRole(role, { name, disabled: false }).first().click()
  }
}

const lagging = '/?dia-ban=70&ky=2024-Q2'

test('what changed and who lags stands on the first page: no press', async () => {
  const page = await openPage(lagging)
  await page.getByRole('heading', { name: 'Nổi bật' }).waitFor()
  await page.getByRole('heading', { name: 'Cần chú ý' }).waitFor()
  expect(await page.getByRole('main').innerText()).toMatch(/tăng|giảm/)
})

test('which units below lag is told on the page of the whole, and one press leads to one of them', async () => {
  const page = await openPage(lagging)
  const below = page.getByRole('region', { name: 'Đơn vị trực thuộc' })
  expect(await below.getByRole('columnheader').last().textContent()).toBe('Chỉ tiêu chậm tiến độ')
  await below.getByRole('link').first().click()
  await page.getByRole('heading', { level: 1, name: /Quý II\/2024/ }).waitFor()
})

test('what to say takes one press', async () => {
  const page = await openPage('/?dia-ban=692&ky=2024-Q2')
  await page.getByText('Lời phát biểu', { exact: true }).click()
  const speech = await page.getByRole('textbox').inputValue()
  expect(speech.split('\n').length).toBeGreaterThanOrEqual(4)
})

test('a deck takes three presses, and so does the same deck of the next quarter', async () => {
  const page = await openPage('/?dia-ban=692&ky=2024-Q1')
  const deck = page.waitForEvent('download')
  await press(page, ['link', /^Soạn báo cáo/], ['button', 'Báo cáo giao ban quý'])
  await page.locator('button[aria-disabled="false"]', { hasText: 'Tải PowerPoint' }).click()
  expect((await deck).suggestedFilename()).toMatch(/\.pptx$/)
  await press(page, ['link', /^Soạn báo cáo/], ['button', 'Sang quý mới…'], ['button', /^Chuyển$/])
  await page
    .getByText(/^Đã chuyển 8 hình sang quý II\/2024/)
    .first()
    .waitFor()
})
