import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, inject, test } from 'vitest'
import { fontMeasure } from '../../src/charts/font-measure.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { documentsText } from '../golden/figures/document-text.ts'
import { goldenFigure } from '../golden/figures/golden-figure.ts'
import { nodePictures } from '../golden/figures/node-pictures.ts'
import { pngPixels, pngTexts, referencePng } from '../golden/figures/png-file.ts'
import { type ReferenceShot, referenceShots, representativeDocuments } from '../golden/figures/representative.ts'
import { storedSpecs } from '../golden/figures/stored-specs.ts'
import { withFigurePage } from '../support/figure-page.ts'
import { projectTexts } from '../support/project-texts.ts'

const images = new URL('../golden/figures/expected/images/', import.meta.url)

/**
 * So many pixels may have no counterpart in the stored image. A drawing that stands a quarter of a pixel elsewhere has one
 * or two; the thinnest label, a Roman one, has twenty-two.
 */
const differentPixelsAllowed = 8

const page = withFigurePage()

/** What the browser draws for a picture, as a file. */
const drawn = async (shot: ReferenceShot): Promise<string> =>
  await page().evaluate((asked) => window.figurePage.png(asked), shot)

const svgsOf = (shot: ReferenceShot): readonly string[] =>
  nodePictures(goldenFigure(textsByLanguage[shot.language], shot.spec), shot).map(({ svg }) => svg)
const svgOf = (shot: ReferenceShot): string => svgsOf(shot)[0]!

const stored = (file: string): string => readFileSync(new URL(file, images)).toString('base64')

describe('a golden figure in the browser', () => {
  test.each(storedSpecs)('$name is the SVG that Node makes, to the byte', async (each) => {
    for (const size of ['slide-16-9', 'a4-half'] as const) {
      const shot = { ...each, size, look: 'colour', file: '' } as const
      // Each waits for the one before: one browser draws them all.
      // oxlint-disable-next-line no-await-in-loop
      expect(await page().evaluate((asked) => window.figurePage.svgs(asked), shot)).toEqual(svgsOf(shot))
    }
  })

  test.each(referenceShots)('$file has the pixels of its stored image', async (shot) => {
    const file = await drawn(shot)
    if (inject('isUpdating')) {
      mkdirSync(images, { recursive: true })
      writeFileSync(new URL(shot.file, images), referencePng(pngPixels(Buffer.from(file, 'base64'))))
    }
    const different = await page().evaluate(([one, other]) => window.figurePage.besideFile(one, other), [
      file,
      stored(shot.file),
    ] as const)
    expect(different).toBeLessThanOrEqual(differentPixelsAllowed)
  })

  test.each(['trend-vietnamese-composed', 'trend-vietnamese-decomposed'])(
    'the image of %s says its name, title and description in composed letters',
    async (name) => {
      const found = storedSpecs.find((each) => each.name === name)!
      const said = pngTexts(Buffer.from(await drawn({ ...found, file: '', size: 'a4-half', look: 'colour' }), 'base64'))
      const area = 'Đắk Lắk · Thừa Thiên – Huế · Phường Ẳng Cang · ỡ ữ ệ Ặ Ỵ'.normalize('NFC')
      expect(said['Title']).toBe(`${area}, quý IV/2023: 14 xã đạt chuẩn nông thôn mới`)
      expect(said['Description']).toContain('Số xã đạt chuẩn nông thôn mới')
      expect(said['Description']).toContain(area)
      expect(Object.values(said).filter((text) => text !== text.normalize('NFC'))).toEqual([])
    },
  )

  test.each(representativeDocuments)('$name is written into documents as stored', async (each) => {
    await expect(await documentsText(page(), each)).toMatchFileSnapshot(
      `../golden/figures/expected/documents/${each.name}.txt`,
    )
  })

  test('measures every text as the browser sets it, within three hundredths of a letter', async () => {
    const drawable = projectTexts().filter((text) =>
      /^[\p{Script=Latin}\p{Mn}\d\s!-/:-@[-`{-~–—‘’“”…•·‰₫€×÷±−≤≥≈≠²³¹]+$/u.test(text),
    )
    expect(drawable.length).toBeGreaterThan(1000)
    for (const weight of [400, 600, 700] as const) {
      // oxlint-disable-next-line no-await-in-loop
      const widths = await page().evaluate(([words, asked]) => window.figurePage.widths(words, asked), [
        drawable.map((text) => text.normalize('NFC').replaceAll(/\s/g, ' ')),
        weight,
      ] as const)
      const differences = widths.map((width, index) =>
        Math.abs(width - fontMeasure(drawable[index]!.replaceAll(/\s/g, ' '), 1000, weight)),
      )
      expect(Math.max(...differences)).toBeLessThan(30)
    }
  })
})

describe('the comparison of images', () => {
  const shot = referenceShots.find(({ file }) => file === 'trend-one-area.png')!
  const different = async (svg: string): Promise<number> =>
    await page().evaluate(([one, other]) => window.figurePage.svgBesideSvg(one, other), [svgOf(shot), svg] as const)

  test('finds a drawing like itself', async () => {
    expect(await different(svgOf(shot))).toBe(0)
  })

  // Another version of a browser smooths edges otherwise, as if all stood a part of a pixel elsewhere.
  test.each(referenceShots.filter(({ size }) => size === 'a4-half').filter((_, index) => index % 4 === 0))(
    'forgives $file to stand a quarter of a pixel elsewhere',
    async (each) => {
      const svg = svgOf(each)
      const moved = svg.replace('viewBox="0 0 ', 'viewBox="0.15 0.15 ')
      const count = await page().evaluate(([one, other]) => window.figurePage.svgBesideSvg(one, other), [
        svg,
        moved,
      ] as const)
      expect(count).toBeLessThanOrEqual(differentPixelsAllowed)
    },
  )

  test.each([
    ['the label of an axis is gone', (svg: string) => svg.replace(/<text [^>]*>10<\/text>/, '')],
    ['the thinnest label is gone', (svg: string) => svg.replace(/<text [^>]*>I<\/text>/, '')],
    ['a figure says something else', (svg: string) => svg.replace('Lộc Ninh 14/15', 'Lộc Ninh 13/15')],
    ['a mark is gone', (svg: string) => svg.replace(/<path [^>]*fill="#a3161f"[^>]*\/>/, '')],
    [
      'a line stands three units elsewhere',
      (svg: string) =>
        svg.replace(/<path d="[ML\d. ]+" fill="none" stroke="#a3161f" stroke-width="2.22"/, (all) =>
          all.replaceAll(/([ML][\d.]+) ([\d.]+)/g, (_, start, y) => `${start} ${Number(y) + 3}`),
        ),
    ],
  ])('tells when %s', async (_, change) => {
    const changed = change(svgOf(shot))
    expect(changed).not.toBe(svgOf(shot))
    expect(await different(changed)).toBeGreaterThan(differentPixelsAllowed)
  })
})
