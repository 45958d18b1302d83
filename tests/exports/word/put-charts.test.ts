import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { putCharts } from '../../../src/exports/word/put-charts.ts'
import { wordCharts } from '../../../src/exports/word/word-chart.ts'
import { ownSheet } from '../../../src/exports/word/word-sheet.ts'
import { wordChart } from '../briefing-word-document.ts'

const charts = new Map(wordCharts(wordChart, ownSheet).map((chart) => ['chart-a', { ...chart, altText: 'Biểu đồ' }]))
const written: Readonly<Record<string, string>> = {
  'word/document.xml': '<w:r><w:t xml:space="preserve">chart-a</w:t></w:r>',
  'word/_rels/document.xml.rels': '<Relationships></Relationships>',
  '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="application/xml"/></Types>',
}
const filesOf = (parts: Readonly<Record<string, string>>): Record<string, Uint8Array> =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))

describe('the charts of a written document', () => {
  test('are put where the library left their names, each with its workbook', async () => {
    const files = await putCharts(filesOf(written), { charts, lang: 'vi-VN' })
    expect(Object.keys(files)).toEqual([
      ...Object.keys(written),
      'word/charts/chart1.xml',
      'word/charts/_rels/chart1.xml.rels',
      'word/embeddings/chart1.xlsx',
    ])
  })

  test.each(Object.keys(written))(
    'are never lost silently: a library that writes %s otherwise ends the export',
    async (name) => {
      const other = filesOf({ ...written, [name]: '<other/>' })
      await expect(putCharts(other, { charts, lang: 'vi-VN' })).rejects.toThrow('The library wrote no')
    },
  )
})
