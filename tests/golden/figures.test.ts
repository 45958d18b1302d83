import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lookIds } from '../../src/charts/picture/look.ts'
import { pictureSizeIds, pictureSizes } from '../../src/charts/picture/picture-size.ts'
import { textsByLanguage } from '../../src/i18n/texts.ts'
import { figureFaults } from './figures/figure-faults.ts'
import { goldenFigure } from './figures/golden-figure.ts'
import { goldenSpecs } from './figures/golden-specs.ts'
import { nodePicture } from './figures/node-picture.ts'
import { lookText, pictureText } from './figures/picture-text.ts'
import { specText } from './figures/spec-text.ts'
import { storedSpecs } from './figures/stored-specs.ts'
import { linesOf, svgContent } from './figures/svg-content.ts'

const folder = new URL('figures/', import.meta.url)
const namesIn = (name: string, ending: string): readonly string[] =>
  readdirSync(new URL(name, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort()
const [storedNames, storedPictures] = [namesIn('specs/', '.json'), namesIn('expected/pictures/', '.txt')]
const specs = await goldenSpecs()

test('every golden spec is stored, and its pictures are', () => {
  expect(storedNames).toEqual([...specs.keys()])
  expect(storedPictures).toEqual(storedNames)
})

test.each([...specs])('the stored spec %s is what the pages ask for today', async (name, spec) => {
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec)
  await expect(specText(spec)).toMatchFileSnapshot(`figures/specs/${name}.json`)
})

describe.each(storedSpecs)('the golden figure $name', ({ name, language, spec }) => {
  const figure = goldenFigure(textsByLanguage[language], spec)
  const pictures = pictureSizeIds.map((size) => ({
    size,
    looks: lookIds.map((look) => ({ look, content: svgContent(nodePicture(figure, { size, look, language }).svg) })),
  }))

  test('shows in every size and look what is stored', async () => {
    const text = pictures.flatMap(({ size, looks }) => {
      const [colour, ...others] = looks
      return [
        `== ${size}: ${pictureText(colour!.content)}`,
        ...others.map(({ look, content }) => `-- ${size}, ${look}\n${lookText(content)}`),
      ]
    })
    await expect(`${text.join('\n\n')}\n`).toMatchFileSnapshot(`figures/expected/pictures/${name}.txt`)
  })

  test('says the same at the same places in every look', () => {
    for (const { looks } of pictures) {
      const [colour, ...others] = looks.map(({ content }) =>
        linesOf(content).map(({ x, y, text, size, weight }) => ({ x, y, text, size, weight })),
      )
      for (const other of others) expect(other).toEqual(colour)
    }
  })

  test.each(pictures)('breaks no law of pictures as $size', ({ size, looks }) => {
    for (const { content } of looks) expect(figureFaults(content, figure.frame, pictureSizes[size])).toEqual([])
  })
})

test('letters in pieces make the same pictures as composed ones, to the byte', () => {
  const svgOf = (name: string): readonly string[] => {
    const { language, spec } = storedSpecs.find((each) => each.name === name)!
    const figure = goldenFigure(textsByLanguage[language], spec)
    return pictureSizeIds.map((size) => nodePicture(figure, { size, look: 'colour', language }).svg)
  }
  expect(svgOf('trend-vietnamese-decomposed')).toEqual(svgOf('trend-vietnamese-composed'))
})
