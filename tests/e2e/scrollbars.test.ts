import { expect, test } from 'vitest'
import { newPage, withBrowser } from '../support/open-browser.ts'
import { fullPages, pagesTooWide } from '../support/page-widths.ts'

withBrowser({ hasScrollbars: true })

// Fifteen pixels less than the window has: what just fits without a scrollbar shows here.
test('beside a scrollbar that takes room no page is wider than what is left', async () => {
  const page = await newPage()
  const sizes = [
    { width: 1366, height: 768 },
    { width: 1093, height: 614 },
  ]
  const { measured, tooWide } = await pagesTooWide(page, fullPages, sizes)
  expect(await page.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0)
  expect(tooWide).toEqual([])
  expect(measured).toBe(fullPages.length * sizes.length)
})
