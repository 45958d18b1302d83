import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { newPage, openPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

const briefing = withItems(emptyBriefing, [{ path: '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2', content: 'chart' }])

/** The browser's own words about what the test does. */
const expects = [/.*/]
const gone = /\/assets\/(?:CompareScreen|export-briefing)-/

/** From now on the server has another build: the page names another program, and files of the old one are gone. */
async function publishNewBuild(page: Page): Promise<void> {
  await page.route(gone, (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '404' }))
  await page.route(
    (url) => url.pathname === '/',
    async (route) => {
      const response = await route.fetch()
      const html = await response.text()
      await route.fulfill({ response, body: html.replaceAll(/\/assets\/index-[^"]+/g, '/assets/index-new.js') })
    },
  )
}

/** A page with a briefing that this browser keeps. */
async function openBriefing(): Promise<Page> {
  const page = await newPage({ expects })
  await page.addInitScript((text) => {
    if (localStorage.getItem('nhip-quy.briefing') === null) localStorage.setItem('nhip-quy.briefing', text)
  }, encodeBriefing(briefing))
  await page.goto('/bao-cao')
  await untilReady(page)
  await page.getByRole('button', { name: 'Tải PowerPoint' }).and(page.locator(':enabled')).waitFor()
  return page
}

describe('a new build under an open page', () => {
  test('is called that, and opened by one press; it is not blamed on the network', async () => {
    const page = await openPage('/', { expects })
    await publishNewBuild(page)
    await page.getByRole('link', { name: 'So sánh', exact: true }).click()
    const notice = page.getByRole('alert').filter({ hasText: 'Trang đã có bản mới' })
    await notice.waitFor()
    expect(await notice.textContent()).not.toMatch(/mạng/i)
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Mở bản mới' }).click()
    await page.getByRole('heading', { level: 1, name: /nông thôn mới/ }).waitFor()
    expect(await notice.count()).toBe(0)
  })

  test('is told to who exports a briefing, and takes nothing of it', async () => {
    const page = await openBriefing()
    await publishNewBuild(page)
    await page.getByRole('button', { name: 'Tải PowerPoint' }).click()
    await page.getByText('Trang đã có bản mới', { exact: false }).waitFor()
    await page.unrouteAll()
    await page.reload()
    await page.getByRole('link', { name: 'Soạn báo cáo (1)' }).waitFor()
    const downloaded = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải PowerPoint' }).and(page.locator(':enabled')).click()
    expect((await downloaded).suggestedFilename()).toMatch(/\.pptx$/)
  })
})

describe('an export whose program does not come', () => {
  test('can be stopped', async () => {
    const page = await openBriefing()
    await page.route(gone, () => undefined)
    await page.getByRole('button', { name: 'Tải PowerPoint' }).click()
    await page.getByRole('button', { name: 'Dừng' }).click()
    await page.getByText('Đã dừng, không có tệp nào được ghi.').waitFor()
    expect(await page.getByRole('button', { name: 'Tải PowerPoint' }).isEnabled()).toBe(true)
  })

  test('says so when the line is cut, and is made once it is back', async () => {
    const page = await openBriefing()
    await page.route(gone, (route) => route.abort())
    await page.route(
      (url) => url.pathname === '/',
      (route) => route.abort(),
    )
    await page.getByRole('button', { name: 'Tải PowerPoint' }).click()
    await page.getByText('Không kết nối được máy chủ nên chưa có đủ chương trình', { exact: false }).waitFor()
    await page.unrouteAll()
    const downloaded = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Tải PowerPoint' }).click()
    expect((await downloaded).suggestedFilename()).toMatch(/\.pptx$/)
  })
})
