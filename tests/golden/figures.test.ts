import { readdirSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lookIds } from '../../src/charts/picture/look.ts'
import { pictureSizeIds, pictureSizes } from '../../src/charts/picture/picture-size.ts'
import { pictureFrame } from '../../src/briefing/chart/picture-frame.ts'
import type { RenderedPicture } from '../../src/charts/picture/render-pictures.ts'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'
import { figureFaults } from './figures/figure-faults.ts'
import { goldenFigure } from './figures/golden-figure.ts'
import { goldenSpecs } from './figures/golden-specs.ts'
import { point, series, spec as smallSpec } from '../charts/small-chart.ts'
import { nodePictures } from './figures/node-pictures.ts'
import { lookText, pictureText } from './figures/picture-text.ts'
import { referenceShots } from './figures/representative.ts'
import { specText } from './figures/spec-text.ts'
import { storedSpecs } from './figures/stored-specs.ts'
import { linesOf, svgContent } from './figures/svg-content.ts'

const folder = new URL('figures/', import.meta.url)
const namesIn = (name: string, ending: string): readonly string[] =>
  readdirSync(new URL(name, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, file.length - ending.length))
    .sort()
// Read before any test writes what it misses.
const [storedNames, storedPictures, storedDocuments, storedImages] = [
  namesIn('specs/', '.json'),
  namesIn('expected/pictures/', '.txt'),
  namesIn('expected/documents/', '.txt'),
  namesIn('expected/images/', ''),
]
/** A name as long as a paragraph leaves no size room for legible text. */
const endless = ['trend-long-name']
const specs = await goldenSpecs()
const nameOf = (size: string, page: number): string => (page === 0 ? size : `${size} (${page + 1})`)

test('every golden spec is stored with its pictures, documents and image, and nothing else is', () => {
  expect(storedNames).toEqual([...specs.keys()])
  expect(storedPictures).toEqual(storedNames)
  expect(storedDocuments).toEqual(storedNames)
  expect(storedImages).toEqual(referenceShots.map(({ file }) => file).sort())
})

test('what is stored stays small enough to be read and kept', () => {
  const bytesIn = (name: string): number =>
    readdirSync(new URL(name, folder)).reduce((total, file) => total + statSync(new URL(name + file, folder)).size, 0)
  expect(bytesIn('specs/') + bytesIn('expected/pictures/') + bytesIn('expected/documents/')).toBeLessThan(1_700_000)
  expect(bytesIn('expected/images/')).toBeLessThan(1_000_000)
  for (const file of storedImages) {
    expect(statSync(new URL(`expected/images/${file}`, folder)).size).toBeLessThan(60_000)
  }
})

test.each([...specs])('the stored spec %s is what the pages ask for today', async (name, spec) => {
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  await expect(specText(spec)).toMatchFileSnapshot(`figures/specs/${name}.json`)
})

describe.each(storedSpecs)('the golden figure $name', ({ name, language, spec }) => {
  const figure = goldenFigure(textsByLanguage[language], spec)
  const pictures = pictureSizeIds.map((size) => ({
    size,
    looks: lookIds.map((look) => {
      const made = nodePictures(figure, { size, look, language })
      return {
        look,
        contents: made.map(({ svg }) => svgContent(svg)),
        isTight: made.some(({ picture }) => picture.isTight),
      }
    }),
  }))

  test('shows in every size and look what is stored', async () => {
    const text = pictures.flatMap(({ size, looks }) => {
      const [colour, ...others] = looks
      return [
        ...colour!.contents.map((content, page) => `== ${nameOf(size, page)}: ${pictureText(content)}`),
        ...others.flatMap(({ look, contents }) =>
          contents.map((content, page) => `-- ${nameOf(size, page)}, ${look}\n${lookText(content)}`),
        ),
      ]
    })
    await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot(`figures/expected/pictures/${name}.txt`)
  })

  test('says the same at the same places in every look', () => {
    for (const { looks } of pictures) {
      const [colour, ...others] = looks.map(({ contents }) =>
        contents.flatMap(linesOf).map(({ x, y, text, size, weight }) => ({ x, y, text, size, weight })),
      )
      for (const other of others) expect(other).toEqual(colour)
    }
  })

  test.each(pictures)('breaks no law of pictures as $size', ({ size, looks }) => {
    for (const { contents, isTight } of looks) {
      expect(figureFaults(contents, pictureFrame(figure), pictureSizes[size], isTight)).toEqual([])
      expect(isTight).toBe(endless.includes(name))
    }
  })
})

test.each(pictureSizeIds)('a quarter that lacks months breaks no law of pictures as %s', (size) => {
  const lacking = { months: { reported: 2, expected: 3 } }
  const figure = goldenFigure(textsByLanguage.vi, smallSpec([series([point(9), point(11), point(10, lacking)])]))
  const contents = nodePictures(figure, { size, look: 'colour', language: 'vi' }).map(({ svg }) => svgContent(svg))
  expect(figureFaults(contents, pictureFrame(figure), pictureSizes[size])).toEqual([])
  expect(contents.flatMap(linesOf).some(({ text }) => text.includes('2/3 tháng'))).toBe(true)
})

test('letters in pieces make the same pictures as composed ones, to the byte', () => {
  const svgOf = (name: string): readonly string[] => {
    const { language, spec } = storedSpecs.find((each) => each.name === name)!
    const figure = goldenFigure(textsByLanguage[language], spec)
    return pictureSizeIds.flatMap((size) =>
      nodePictures(figure, { size, look: 'colour', language }).map(({ svg }) => svg),
    )
  }
  expect(svgOf('trend-vietnamese-decomposed')).toEqual(svgOf('trend-vietnamese-composed'))
})

describe('the laws of pictures', () => {
  const { language, spec } = storedSpecs.find(({ name }) => name === 'compare-shades')!
  const figure = goldenFigure(textsByLanguage[language], spec)
  const [{ svg }] = nodePictures(figure, { size: 'slide-16-9', look: 'colour', language }) as [RenderedPicture]
  const faultsOf = (changed: string): readonly string[] => {
    expect(changed).not.toBe(svg)
    return figureFaults([svgContent(changed)], pictureFrame(figure), pictureSizes['slide-16-9'])
  }

  test.each([
    ['texts over one another', svg.replace('>Huyện Bù Đốp<', '>Huyện Bù Đốp và mọi huyện khác của tỉnh<'), /overlap/],
    [
      'a text outside',
      svg.replace(/x="44"( y="[\d.]+" font-size="\d+(?:\.\d+)?" font-weight="700")/, 'x="1100"$1'),
      /leaves the picture/,
    ],
    [
      'a text too small',
      svg.replace(/font-size="[\d.]+"(?= font-weight="\d+" text-anchor="middle" fill="[^"]+">)/, 'font-size="15"'),
      /cannot be read/,
    ],
    ['a text in pieces', svg.replace('>Huyện Bù Đốp<', `>${'Huyện Bù Đốp'.normalize('NFD')}<`), /may be drawn/],
    ['a note that is lost', svg.replace(/<text [^>]*>Từ quý IV\/2022[^<]*<\/text>/, ''), /is lost/],
    ['a title that is lost', svg.replace(/<title>[^<]*</, '<title><'), /title or description/],
    ['a number of the colour of its field', svg.replace('fill="#ffffff">02<', 'fill="#124a63">02<'), /contrast/],
  ])('find %s', (_, changed, fault) => {
    expect(faultsOf(changed).join('\n')).toMatch(fault)
  })
})
