import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { pngPixels } from '../golden/figures/png-file.ts'
import { openPage, withBrowser } from '../support/open-browser.ts'

// As where letters are fitted to whole pixels, and come out wider than their font says.
withBrowser({ fitsLetters: true })

test.each([1, 0.47, 0.3])('a picture drawn at %f of its size has no letter below its code', async (scale) => {
  const page = await openPage('/so-sanh?dia-ban=692&ky=2024-Q1&chi-so=rural.ntm&lang=en')
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Export…' }).click()
  await dialog.getByRole('button', { name: 'SVG' }).click()
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ])
  const written = await readFile(await file.path(), 'utf8')
  const found = await page.evaluate(
    async ([svg, part]) => {
      const host = document.createElement('div')
      host.innerHTML = svg
      document.querySelector('dialog[open]')!.append(host)
      const drawn = host.querySelector('svg')!
      for (const side of ['width', 'height']) drawn.setAttribute(side, String(Number(drawn.getAttribute(side)) * part))
      // What stands in for a font is of the machine, which need not have it.
      const sent = [...document.fonts].filter(({ family }) => !family.includes('Stand-in'))
      await Promise.all(sent.map((font) => font.load()))
      const size = ({ outerHTML }: Element): number => outerHTML.length
      const [code] = [...host.querySelectorAll('path')].sort((a, b) => size(b) - size(a))
      const { left, top, bottom } = code!.getBoundingClientRect()
      const beside = [...host.querySelectorAll('text:not([visibility])')].filter((text) => {
        const box = text.getBoundingClientRect()
        return box.bottom > top && box.top < bottom
      })
      const under = beside.filter((text) => text.getBoundingClientRect().right > left)
      return { beside: beside.length, under: under.map(({ textContent }) => textContent) }
    },
    [written, scale] as const,
  )
  expect(found.beside).toBeGreaterThan(1)
  expect(found.under).toEqual([])
})

test('no letter is covered by the halo of the next one', async () => {
  const page = await openPage('/so-sanh/ho-so?ky=2024-Q2')
  const number = page.locator('main svg text', { hasText: /^06$/ }).first()
  const clip = (await number.boundingBox())!
  const darkPixels = async (): Promise<number> => {
    const { width, height, data } = pngPixels(await page.screenshot({ clip }))
    return Array.from({ length: width * height }, (_, at) => data[at * 4]!).filter((red) => red < 110).length
  }
  const withHalo = await darkPixels()
  await page.locator('main svg use').evaluateAll((halos) => halos.forEach((halo) => halo.remove()))
  await number.evaluate((text) => text.removeAttribute('stroke'))
  expect(withHalo).toBeGreaterThan(10)
  expect(withHalo).toBe(await darkPixels())
})
