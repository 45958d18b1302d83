import { expect, test } from 'vitest'
import { exportChart } from '../../../src/briefing/documents/export-chart.ts'
import { marksNote } from '../../../src/briefing/documents/marks-note.ts'
import { textsByLanguage } from '../../../src/i18n/texts-by-language.ts'
import { cachedValues } from '../../exports/cached-values.ts'
import { elements, packageFaults, readPackage } from '../../exports/read-package.ts'
import { workbookOf } from '../../exports/workbook-of.ts'
import { goldenFigure } from '../../golden/figures/golden-figure.ts'
import { storedSpecs } from '../../golden/figures/stored-specs.ts'

const charts = storedSpecs.flatMap(({ name, language, spec }) => {
  const chart = goldenFigure(textsByLanguage[language], spec)
  const native = chart.native()
  return native ? [{ name, texts: textsByLanguage[language], chart, native }] : []
})

test.each(charts)(
  'the chart of $name in a document has the numbers of the page, drawn and in the table behind it, and says their marks',
  async ({ texts, chart, native }) => {
    const outcome = await exportChart(texts, chart, 'docx', { size: 'a4-full', look: 'colour' })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const opened = readPackage(new Uint8Array(await outcome.blob.arrayBuffer()))
    expect(packageFaults(opened)).toEqual([])
    expect(opened.names.filter((name) => name.startsWith('word/media/'))).toEqual([])
    const drawn = cachedValues(opened.tree('word/charts/chart1.xml'))
    expect(drawn).toEqual(native.series.map(({ values }) => values.map((value) => value?.toString())))
    const [head, ...rows] = await workbookOf(opened, 1, 'word')
    expect(head).toEqual([null, ...native.series.map(({ name }) => name)])
    expect(rows).toEqual(
      native.categories.map((category, row) => [category, ...native.series.map(({ values }) => values[row] ?? null)]),
    )
    const said = elements(opened.tree('word/document.xml'), 'w:p').map(({ textContent }) => textContent)
    expect(said).toEqual(expect.arrayContaining([native.unit, ...marksNote(texts, native)]))
  },
)
