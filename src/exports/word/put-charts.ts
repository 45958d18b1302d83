import { strFromU8, strToU8 } from 'fflate'
import { xmlText } from '../../domain/xml-text.ts'
import { chartWorkbook } from '../native-chart/chart-workbook.ts'
import { chartXml } from '../native-chart/chart-xml.ts'
import type { PlacedChart } from './word-chart.ts'
import { twentieths } from './word-look.ts'
import { emuPerPoint } from '../../paper/units.ts'

/** A chart in a text that the library was given only the name of. */
export interface DescribedChart extends PlacedChart {
  readonly altText: string
}

/** Numbers of drawings, above those that the library gives to pictures. */
const firstNumber = 10_001

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'

/**
 * The files of a Word document with its charts and the workbooks behind them, for which its library has no words: each
 * stands where a run says its name. Throws where the library writes its parts in another way than it used to.
 */
export async function putCharts(
  files: Readonly<Record<string, Uint8Array>>,
  { charts, lang }: { readonly charts: ReadonlyMap<string, DescribedChart>; readonly lang: string },
): Promise<Record<string, Uint8Array>> {
  const all = { ...files }
  if (charts.size === 0) return all
  const kept = [...charts].map(([name, chart], index) => ({ name, number: index + 1, ...chart }))
  edit(all, 'word/document.xml', (text) =>
    kept.reduce(
      (whole, each) => replaced(whole, `<w:t xml:space="preserve">${each.name}</w:t>`, inlineXml(each)),
      text,
    ),
  )
  edit(all, 'word/_rels/document.xml.rels', (text) =>
    replaced(
      text,
      '</Relationships>',
      `${kept
        .map(
          ({ number }) =>
            `<Relationship Id="chart${number}" Type="${office}/chart" Target="charts/chart${number}.xml"/>`,
        )
        .join('')}</Relationships>`,
    ),
  )
  edit(all, '[Content_Types].xml', (text) =>
    replaced(
      replaced(
        text,
        '<Default ',
        '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Default ',
      ),
      '</Types>',
      `${kept
        .map(
          ({ number }) =>
            `<Override PartName="/word/charts/chart${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>`,
        )
        .join('')}</Types>`,
    ),
  )
  const workbooks = await Promise.all(kept.map(({ chart, setting }) => chartWorkbook(chart, setting.font)))
  for (const [index, { chart, setting, number }] of kept.entries()) {
    const workbook = `embeddings/chart${number}.xlsx`
    all[`word/charts/chart${number}.xml`] = strToU8(chartXml({ chart, setting }, lang))
    all[`word/charts/_rels/chart${number}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/package" Target="../${workbook}"/></Relationships>`,
    )
    all[`word/${workbook}`] = workbooks[index]!
  }
  return all
}

function edit(files: Record<string, Uint8Array>, name: string, change: (text: string) => string): void {
  const part = files[name]
  if (part === undefined) throw new Error(`The library wrote no ${name}`)
  files[name] = strToU8(change(strFromU8(part)))
}

function replaced(text: string, found: string, by: string): string {
  if (!text.includes(found)) throw new Error(`The library wrote no ${found}`)
  return text.replace(found, () => by)
}

function inlineXml({
  number,
  width,
  height,
  altText,
}: Pick<DescribedChart, 'width' | 'height' | 'altText'> & { readonly number: number }): string {
  const [cx, cy] = [width / twentieths, height].map((points) => Math.round(points * emuPerPoint))
  return `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${cx}" cy="${cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr id="${firstNumber + number}" name="Chart ${number}" descr="${xmlText(altText)}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/chart"><c:chart xmlns:c="${drawing}/chart" r:id="chart${number}"/></a:graphicData></a:graphic></wp:inline></w:drawing>`
}
