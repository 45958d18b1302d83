import { describe, expect, test } from 'vitest'
import { lookAt, openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

const path = '/so-sanh?ky=2024-Q2&dang=ban-do'

describe('the map in a browser', () => {
  test('is read with the arrow keys from the chosen area, and Enter opens the area', async () => {
    const page = await openPage(path)
    const map = page.getByRole('application')
    await map.focus()
    const said = page.locator('output', { hasText: /Quý II\/2024: / })
    await said.filter({ hasText: 'Huyện Lộc Ninh' }).waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowRight')
    await said.filter({ hasNotText: 'Huyện Lộc Ninh' }).filter({ hasText: /xã/ }).waitFor({ state: 'attached' })
    await page.keyboard.press('Enter')
    await page.waitForURL(/^(?!.*dia-ban=692).*dia-ban=6/)
    expect(new URL(page.url()).pathname).toBe('/')
  })

  test('tells the area under the pointer within its border, not within its rectangle', async () => {
    const page = await openPage(path)
    const box = await page.getByRole('application').locator('svg').first().boundingBox()
    // Above the upper left corner of the province there is nothing.
    await page.mouse.move(box!.x + box!.width / 2 - 200, box!.y + 8)
    expect(await page.locator('dl').filter({ hasText: 'Quý II/2024' }).count()).toBe(0)
  })

  test.each([1366, 1920, 390])('names areas at %i pixels, none over another', async (width) => {
    const page = await lookAt(path, { width, height: 900 })
    const texts = page.getByRole('application').locator('svg').first().locator('text')
    await texts.first().waitFor()
    const overlaps = await texts.evaluateAll((all) => {
      const boxes = all.map((text) => text.getBoundingClientRect())
      return boxes.filter((a, at) =>
        boxes
          .slice(at + 1)
          .some(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (a.bottom - a.top) * 0.4,
          ),
      ).length
    })
    expect(overlaps).toBe(0)
    expect(await page.getByRole('application').textContent()).toContain('Lộc Ninh')
  })
})
