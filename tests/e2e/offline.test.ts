import type { Page } from 'playwright'
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest'
import { type ChangingSite, changingSite } from '../support/changing-site.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'

withBrowser()

let site: ChangingSite

beforeEach(async () => {
  site = await changingSite(inject('buildFolder'))
})
afterEach(async () => {
  await site.close()
})

/** The browser's own words about a line that is cut. */
const expects = [/.*/]

const open = () => newPage({ expects, leavesSite: true, serviceWorkers: 'allow' })

/** The program is kept whole once its worker has taken the page over. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve))
    }
  })
}

const title = 'Huyện Lộc Ninh – Quý I/2024'
const saved = (page: Page) => page.getByText('Đang dùng bản số liệu đã lưu trên máy')

describe('after one visit, without a network', () => {
  test('the page opens again with its figures and their day, and so do the others', async () => {
    const page = await open()
    await page.goto(site.url)
    await untilReady(page)
    await untilKept(page)
    site.meet('cut')
    await page.reload()
    await untilReady(page)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await saved(page).waitFor()
    expect(
      await page
        .getByRole('status')
        .filter({ has: saved(page) })
        .textContent(),
    ).toMatch(/\d\d\/\d\d\/\d{4}/)
    await page.goto(`${site.url}/so-sanh`)
    await untilReady(page)
    await page.getByRole('heading', { level: 1, name: /nông thôn mới/ }).waitFor()
    await page.goto(`${site.url}/huong-dan`)
    await page.getByRole('heading', { level: 1, name: 'Hướng dẫn' }).waitFor()
  })
})
