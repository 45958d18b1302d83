import { describe, expect, test } from 'vitest'
import { lookIds } from '../../src/charts/picture/look.ts'
import { pictureSizeIds } from '../../src/charts/picture/picture-size.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { documentsText } from '../golden/figures/document-text.ts'
import { goldenFigure } from '../golden/figures/golden-figure.ts'
import { nodePictures } from '../golden/figures/node-pictures.ts'
import { storedSpecs } from '../golden/figures/stored-specs.ts'
import { withFigurePage } from '../support/figure-page.ts'
import { printInOffice, withoutBlanks } from '../support/open-in-office.ts'

const page = withFigurePage()

describe.each(storedSpecs)('the golden figure $name', (each) => {
  const figure = goldenFigure(textsByLanguage[each.language], each.spec)

  test.each(pictureSizeIds)('is in every look the SVG and the image that was checked, as %s', async (size) => {
    for (const look of lookIds) {
      const shot = { ...each, size, look }
      const svgs = nodePictures(figure, shot).map(({ svg }) => svg)
      // Each waits for the one before: one browser draws them all.
      // oxlint-disable-next-line no-await-in-loop
      expect(await page().evaluate((asked) => window.figurePage.svgs(asked), shot)).toEqual(svgs)
      // oxlint-disable-next-line no-await-in-loop
      const different = await page().evaluate(([asked, checked]) => window.figurePage.pngBesideSvg(asked, checked), [
        shot,
        svgs[0]!,
      ] as const)
      expect(different).toBe(0)
    }
  })

  test('is written into documents as stored, in composed letters', async () => {
    const text = await documentsText(page(), each)
    expect(text).toBe(text.normalize('NFC'))
    await expect(text).toMatchFileSnapshot(`../golden/figures/expected/documents/${each.name}.txt`)
  })
})

test('documents say the same of letters in pieces as of composed ones', async () => {
  const [composed, decomposed] = await Promise.all(
    ['composed', 'decomposed'].map((form) =>
      documentsText(
        page(),
        storedSpecs.find(({ name }) => name === `trend-vietnamese-${form}`)!,
      ),
    ),
  )
  expect(decomposed).toBe(composed)
})

test('LibreOffice opens a slide and a document of a figure, and shows their numbers', async () => {
  const stored = storedSpecs.find(({ name }) => name === 'trend-zero-and-missing')!
  const shot = { ...stored, size: 'a4-full', look: 'colour' } as const
  const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
  const presentation = bytes(await page().evaluate((asked) => window.figurePage.document(asked, 'pptx'), shot))
  const word = bytes(await page().evaluate((asked) => window.figurePage.document(asked, 'docx'), shot))
  const [slides, report] = await printInOffice([
    { name: 'hinh.pptx', bytes: presentation },
    { name: 'bao-cao.docx', bytes: word },
  ])
  expect(slides?.pages).toHaveLength(1)
  for (const document of [slides, report]) {
    expect(document?.pages.join('')).toContain(withoutBlanks('Huyện Lộc Ninh: Quý III/2023 chưa báo cáo'))
  }
})
