import { readFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import type { Locator, Page } from 'playwright'
import { expect, test } from 'vitest'
import { encodeBriefing } from '../../src/contract/briefing-file.ts'
import { emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { axeFindings } from '../support/axe-findings.ts'
import { darkTemplate, officeTemplate } from '../support/office-template.ts'
import { newPage, untilReady, withBrowser } from '../support/open-browser.ts'
import { printInOffice, withoutBlanks } from '../support/open-in-office.ts'
import { footWords, headWords, officialWordTemplate, wordTemplate } from '../support/word-template.ts'

withBrowser()

const briefing = withItems(emptyBriefing, [
  { path: '/chi-so/rural.ntm?dia-ban=692&ky=2024-Q2', content: 'chart-and-table' },
])
const slides = { name: 'Mẫu trình chiếu.pptx', mimeType: '', buffer: Buffer.from(officeTemplate(darkTemplate)) }
const paper = { name: 'Mẫu văn bản.docx', mimeType: '', buffer: Buffer.from(wordTemplate(officialWordTemplate)) }

/** The page of a briefing in a browser that has nothing else yet. */
async function openBriefing(): Promise<Page> {
  const page = await newPage()
  await page.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
    },
    ['nhip-quy.briefing', encodeBriefing(briefing)] as const,
  )
  await page.goto('/bao-cao?dia-ban=692&ky=2024-Q2')
  await untilReady(page)
  await page.getByRole('region', { name: 'Xem trước' }).getByRole('img').waitFor()
  return page
}

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Mẫu của cơ quan' })
const inUse = (page: Page, kind: string): Locator => dialog(page).getByRole('region', { name: `Mẫu ${kind} đang dùng` })

async function openDialog(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Chọn hoặc bỏ mẫu PowerPoint, mẫu Word của cơ quan' }).click()
  const input = dialog(page).getByLabel('Chọn tệp mẫu').and(page.locator('input'))
  await input.waitFor({ state: 'attached' })
  return input
}

async function exported(page: Page, format: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: format, exact: true }).click(),
  ])
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
}

test('templates of both kinds are chosen in one dialog, kept, put on, followed by another tab, and carried in a file', async () => {
  const page = await openBriefing()
  const other = await page.context().newPage()
  await other.goto('/bao-cao?dia-ban=692&ky=2024-Q2')
  await untilReady(other)

  const input = await openDialog(page)
  await input.setInputFiles({ name: 'cũ.doc', mimeType: '', buffer: Buffer.from('{\\rtf1}') })
  await dialog(page).getByText('“cũ.doc” không phải tệp PowerPoint hay Word.').waitFor()
  await input.setInputFiles(slides)
  await inUse(page, 'PowerPoint').getByText('Title Only', { exact: false }).waitFor()
  await input.setInputFiles(paper)
  await inUse(page, 'Word').getByText('Thân văn bản', { exact: false }).waitFor()
  await dialog(page).getByText('Đã nhận mẫu “Mẫu văn bản.docx”. Tệp Word xuất ra từ nay theo mẫu này.').waitFor()
  expect(await axeFindings(page)).toEqual([])
  for (const kind of ['PowerPoint', 'Word']) {
    // One after the other, as a hand does it.
    // oxlint-disable-next-line no-await-in-loop
    await inUse(page, kind)
      .getByRole('checkbox', { name: /^Kèm mẫu này trong tệp/ })
      .check()
  }
  await other.getByText('Mẫu trình chiếu.pptx, Mẫu văn bản.docx').waitFor()
  await dialog(page).getByRole('button', { name: 'Đóng' }).click()

  const deck = await exported(page, 'Tải PowerPoint')
  expect(Object.keys(unzipSync(deck.bytes))).toContain('ppt/media/template-1.png')
  const document = await exported(page, 'Tải Word')
  const [shown, written] = await printInOffice([deck, document])
  expect(shown?.pages.at(-1)).toContain(withoutBlanks(darkTemplate.footer))
  for (const text of [headWords, footWords, '14/15']) expect(written?.pages[1]).toContain(withoutBlanks(text))

  await page.getByRole('button', { name: 'Tuỳ chọn' }).click()
  const saved = await exported(page, 'Lưu bản soạn')
  expect(strFromU8(saved.bytes)).toContain('"wordTemplate"')
  const elsewhere = await openBriefing()
  await elsewhere.getByRole('button', { name: 'Tuỳ chọn' }).click()
  await elsewhere
    .getByLabel('Mở bản soạn')
    .and(elsewhere.locator('input'))
    .setInputFiles({ name: 'a.nhipquy.json', mimeType: 'application/json', buffer: Buffer.from(saved.bytes) })
  await dialog(elsewhere).getByText('có kèm mẫu PowerPoint “Mẫu trình chiếu.pptx”', { exact: false }).waitFor()
  expect(await axeFindings(elsewhere)).toEqual([])
  await elsewhere.keyboard.press('Escape')
  await dialog(elsewhere).getByText('có kèm mẫu Word “Mẫu văn bản.docx”', { exact: false }).waitFor()
  await dialog(elsewhere).getByRole('button', { name: 'Dùng mẫu trong tệp' }).click()
  await dialog(elsewhere).waitFor({ state: 'hidden' })
  const taken = await exported(elsewhere, 'Tải Word')
  expect(Object.keys(unzipSync(taken.bytes))).toContain('word/template-header-default.xml')
  const plain = await exported(elsewhere, 'Tải PowerPoint')
  expect(Object.keys(unzipSync(plain.bytes)).some((name) => name.includes('template-'))).toBe(false)

  await openDialog(page)
  await dialog(page).getByRole('button', { name: 'Bỏ mẫu Word' }).click()
  await dialog(page).getByText('Tệp Word trở lại giao diện của Nhịp Quý.', { exact: false }).waitFor()
  await other.getByText('Mẫu trình chiếu.pptx', { exact: true }).waitFor()
})
