import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { wholeChart } from '../../../src/exports/presentation/slide-chart-settings.ts'
import { type KeptParts, repairPackage } from '../../../src/exports/presentation/repair-package.ts'
import type { NativeChart } from '../../../src/exports/native-chart.ts'
import { readPackage, texts } from '../read-package.ts'

const chart: NativeChart = {
  kind: 'bar',
  categories: ['Huyện Lộc Ninh'],
  series: [{ name: 'Quý I/2024', values: [14], colour: '#0b5394' }],
  valueFormat: 'number',
  unit: 'xã',
  axis: { least: 0, most: 15, step: 5 },
}
const kept: KeptParts = {
  sheet: { width: 13.333, height: 7.5, lang: 'vi-VN' },
  charts: new Map([['chart-1', { chart, setting: { ...wholeChart, width: 870, height: 290 } }]]),
  drawings: new Map(),
  tables: new Map(),
  speakerNotes: new Map(),
}

/** A presentation as the library writes it: a chart that has only its name, and the workbook it relates to. */
const written = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ '[Content_Types].xml': '<Types/>', ...parts }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
const drawing = { 'ppt/charts/chart1.xml': '<c:chart><c:v>chart-1</c:v></c:chart>' }
const relations = {
  'ppt/charts/_rels/chart1.xml.rels': '<Relationship Target="../embeddings/Microsoft_Excel_Worksheet1.xlsx"/>',
}

describe('the charts of a written presentation', () => {
  test('are put where the library left their names, each with its workbook', async () => {
    const opened = readPackage(await repairPackage(written({ ...drawing, ...relations }), kept))
    expect(texts(opened.tree('ppt/charts/chart1.xml'), 'c:v')).toEqual(['Quý I/2024', 'Huyện Lộc Ninh', '14'])
    expect(opened.names).toContain('ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx')
  })

  test.each([
    ['in another folder', { 'ppt/drawings/chart1.xml': drawing['ppt/charts/chart1.xml'], ...relations }],
    ['without their names', { 'ppt/charts/chart1.xml': '<c:chart/>', ...relations }],
    ['without a workbook', drawing],
  ])('are never lost silently: a library that writes them %s ends the export', async (_, parts) => {
    await expect(repairPackage(written(parts), kept)).rejects.toThrow('another place')
  })
})
