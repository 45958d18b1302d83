import { describe, expect, test } from 'vitest'
import { lookAt, withBrowser } from '../support/open-browser.ts'

withBrowser()

describe('the guide', () => {
  test.each(['', '&lang=en'])('fills two sheets of paper with its pictures drawn%s', async (language) => {
    const page = await lookAt(`/huong-dan?dia-ban=692&ky=2024-Q2${language}`)
    await page.locator('article img[src^="blob:"]').nth(2).waitFor()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2)
  })
})

describe('a page in a frame of another page', () => {
  test('is bare, and its links open whole pages beside it', async () => {
    const page = await lookAt('/gioi-thieu')
    await page.evaluate(() => {
      const frame = document.createElement('iframe')
      frame.src = '/so-sanh?dia-ban=692&ky=2024-Q2&nhung=1'
      Object.assign(frame.style, { width: '900px', height: '700px' })
      document.body.prepend(frame)
    })
    const inside = page.frameLocator('iframe')
    await inside.getByRole('heading', { level: 1 }).waitFor()
    expect(await inside.getByRole('navigation').count()).toBe(0)
    const opened = page.waitForEvent('popup')
    await inside.getByRole('link', { name: /^Xem trang đầy đủ/ }).click()
    expect(new URL((await opened).url()).search).toBe('?dia-ban=692&ky=2024-Q2')
  })
})
