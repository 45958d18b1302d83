import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { checkEngine, open, present } from '../support/check-engine.ts'
import { button, press, until } from '../support/saved-by-page.ts'
import { type WebKitPage, startWebKit } from '../support/start-webkit.ts'

let page: WebKitPage | undefined

beforeAll(async () => {
  page = await startWebKit(present('WebKitGTK', inject('webkitPrograms')))
})
afterAll(async () => {
  await page?.close()
})

checkEngine('WebKit', () => page!)

describe('what only WebKit does in its own way', () => {
  /** Pastes into a page of another origin, which is given of the clipboard what other programs are given. */
  async function pasteElsewhere(): Promise<void> {
    await page!.goto(inject('watchedUrl').replace('127.0.0.1', 'localhost'))
    await page!.evaluate(`(() => {
      const field = document.body.appendChild(document.createElement('div'))
      field.id = 'field'
      field.contentEditable = 'true'
      field.style.cssText = 'position: fixed; inset: 0; z-index: 99; background: white'
      field.addEventListener('paste', ({ clipboardData }) => {
        window.pastedHtml = clipboardData.getData('text/html')
      })
    })()`)
    await page!.click(`document.getElementById('field')`)
    await page!.pressControlAnd('v')
  }

  test('a picture is copied by a press, though it is drawn only after it', async () => {
    await open(page!, '/so-sanh?ky=2024-Q2')
    await press(page!, 'Xuất hình…')
    // The preview moves the buttons below it when it comes.
    await until(page!, `document.querySelector('dialog[open] img')?.complete && ${button('Sao chép ảnh')}`)
    await page!.click(button('Sao chép ảnh'))
    await until(page!, `document.querySelector('dialog[open]').textContent.includes('Đã sao chép ảnh')`)
    await pasteElsewhere()
    await until(page!, `document.querySelector('#field img')?.naturalWidth > 0`)
    expect(await page!.evaluate(`document.querySelector('#field img').naturalWidth`)).toBe(3840)
  })

  test('a copied table keeps its numbers as numbers', async () => {
    await open(page!, '/so-lieu')
    await until(page!, button('Sao chép bảng'))
    await page!.click(button('Sao chép bảng'))
    await until(page!, `document.querySelector('main').textContent.includes('Đã sao chép')`)
    await pasteElsewhere()
    await until(page!, 'window.pastedHtml')
    const html = await page!.evaluate<string>('window.pastedHtml')
    // A share is told by a rounded text, its cell is not rounded.
    expect(html.match(/x:num="0\.\d{9,}" sdval="0\.\d{9,}" sdnum="1033;0;0\.0%"/)).not.toBeNull()
  })
})
