import { describe, expect, test } from 'vitest'
import { exportedMap } from '../../../src/briefing/chart/exported-map.ts'
import type { ExportedChart } from '../../../src/briefing/chart/exported-chart.ts'
import { pictureFrame } from '../../../src/briefing/chart/picture-frame.ts'
import { chartSentences } from '../../../src/charts/chart-sentences.ts'
import type { MapSpec } from '../../../src/charts/map/map-spec.ts'
import { lookIds } from '../../../src/charts/picture/look.ts'
import { pictureSizeIds, pictureSizes } from '../../../src/charts/picture/picture-size.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { day } from '../../domain/small-dataset.ts'
import { figureFaults } from '../../golden/figures/figure-faults.ts'
import { nodePictures } from '../../golden/figures/node-pictures.ts'
import { linesOf, svgContent } from '../../golden/figures/svg-content.ts'
import { comparison, manyRows } from '../small-comparison.ts'
import { smallMap, twelve } from '../map/small-map.ts'

const texts = textsByLanguage.vi

function figureOf(spec: MapSpec): ExportedChart {
  const { answer } = spec
  return {
    spec: answer,
    words: [answer.indicator.id],
    path: '/so-sanh',
    address: 'https://nhipquy.example.vn/so-sanh?dang=ban-do',
    sentences: chartSentences(texts, answer),
    ...exportedMap({ texts, today: day('2024-05-02') }, spec).exported,
  }
}

describe.each([
  ['a quarter', smallMap(twelve, { outlined: 11 })],
  ['two quarters', smallMap(twelve, { view: 'pair' })],
  ['changes', smallMap(twelve, { view: 'change' })],
  ['ninety-five communes', smallMap(comparison('dumbbell', manyRows(95)), { columns: 9 })],
])('the pictures of a map of %s', (_, spec) => {
  const figure = figureOf(spec)

  test.each(pictureSizeIds)('break no law of pictures as %s, and say the same in every look', (size) => {
    const said = lookIds.map((look) => {
      const made = nodePictures(figure, { size, look, language: 'vi' })
      const contents = made.map(({ svg }) => svgContent(svg))
      expect(figureFaults(contents, pictureFrame(figure), pictureSizes[size])).toEqual([])
      expect(made.some(({ picture }) => picture.isTight)).toBe(false)
      return contents.flatMap(linesOf).map(({ x, y, text }) => ({ x, y, text }))
    })
    for (const each of said) expect(each).toEqual(said[0])
  })
})

test('a map in black and white is hatched, and has none of the shades of colour', () => {
  const [picture] = nodePictures(figureOf(smallMap(twelve)), { size: 'a4-half', look: 'black-white', language: 'vi' })
  expect(picture!.svg).not.toMatch(/#4f93b7|#76aecc|#9fc7dd|#c6deeb|#e4eef5/)
})
