import { beforeAll, expect, test } from 'vitest'
import { madeDocx, madePdf } from '../reading/documents/made-documents.ts'
import { type HandedFile, reportText } from '../support/entry-files.ts'
import { openPage, withBrowser } from '../support/open-browser.ts'

withBrowser()

const paragraphs = reportText.split('\n').filter((line) => line !== '')
const view = 'dia-ban=692&ky=2024-Q2'
let files: readonly HandedFile[] = []

beforeAll(async () => {
  const handed = (name: string, bytes: Uint8Array | string): HandedFile => ({
    name,
    mimeType: '',
    buffer: Buffer.from(bytes as Uint8Array),
  })
  files = [
    handed('van-ban.txt', reportText),
    handed('van-ban.docx', madeDocx(paragraphs)),
    handed('van-ban.pdf', await madePdf(paragraphs)),
    handed(
      'van-ban.html',
      `<!doctype html><meta charset="utf-8">${paragraphs.map((each) => `<p>${each}</p>`).join('')}`,
    ),
  ]
})

test('a report is the same figures in every kind of document that a browser reads', async () => {
  const page = await openPage(`/nhap?${view}`)
  await page.locator('input[type=file]').setInputFiles([...files])
  const listed = page.getByRole('listitem').filter({ hasText: 'van-ban.' })
  await expect.poll(() => listed.filter({ hasText: '04 số sẽ nhập, 01 số cần xem' }).count()).toBe(files.length)
})

test('the numbers of every kind of document are held against what is published', async () => {
  const page = await openPage(`/nhap/soat-so-lieu?${view}`)
  for (const file of files) {
    // One after the other: the page checks one at a time.
    /* oxlint-disable no-await-in-loop */
    await page.locator('input[type=file]').setInputFiles([file])
    await page.getByRole('heading', { name: `Kết quả soát ${file.name}` }).waitFor()
    await page.getByText('Khớp 4', { exact: true }).waitFor()
    await page.getByText('Lệch 3', { exact: true }).waitFor()
    /* oxlint-enable no-await-in-loop */
  }
  expect(await page.getByText('Số cũ 1', { exact: true }).count()).toBe(1)
})
