import type { AreaId } from '../../src/domain/area.ts'
import { type Briefing, emptyBriefing, withItems } from '../../src/domain/briefing.ts'
import { briefingSheets } from '../../src/briefing/contents/briefing-sheets.ts'
import { readyReport } from '../../src/briefing/contents/ready-report.ts'
import { exportBriefing } from '../../src/briefing/documents/export-briefing.ts'
import { readOfficeTemplate } from '../../src/exports/read-office-template.ts'
import type { PresentationDocument } from '../../src/exports/presentation-document.ts'
import { workbookBytes } from '../../src/exports/workbook-bytes.ts'
import { type SlideDress, writePresentation } from '../../src/exports/write-presentation.ts'
import { type WordDress, writeWord } from '../../src/exports/write-word.ts'
import { briefingOf, comparison, contentsOf, dataset, item, texts, trend } from '../briefing/small-briefing.ts'
import { quarter } from '../domain/small-dataset.ts'
import { briefingWordDocument } from '../exports/briefing-word-document.ts'
import { pairPresentation } from '../exports/pair-presentation.ts'
import { smallPresentation } from '../exports/small-presentation.ts'
import { smallTable } from '../exports/small-table.ts'
import { smallWordDocument } from '../exports/small-word-document.ts'
import { darkTemplate, oddTemplate, officeTemplate, plainTemplate } from '../support/office-template.ts'
import { bareWordTemplate, officialWordTemplate, wordTemplate } from '../support/word-template.ts'

/** A file that the product writes, with its name. */
export interface WrittenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

const slideDresses: Readonly<Record<string, SlideDress>> = Object.fromEntries(
  Object.entries({ plain: plainTemplate, dark: darkTemplate, odd: oddTemplate }).map(([name, template]) => {
    const read = readOfficeTemplate(officeTemplate(template))
    if (!read.ok || read.value.kind !== 'pptx') throw new Error(`${name} is no template of slides`)
    return [name, read.value.dress]
  }),
)
const wordDresses: Readonly<Record<string, WordDress>> = Object.fromEntries(
  Object.entries({ official: officialWordTemplate, bare: bareWordTemplate }).map(([name, template]) => {
    const read = readOfficeTemplate(wordTemplate(template))
    if (!read.ok || read.value.kind !== 'docx') throw new Error(`${name} is no template of documents`)
    return [name, read.value.dress]
  }),
)

/** A chart of every form, each with its table. */
const everyForm: Briefing = briefingOf(
  ...[
    trend('rural.ntm'),
    trend('reception.turns', '692,693,694,695,696,697,698,688,689,690,691'),
    trend('reception.turns', '692', '2024-Q1', '&tinh=luy-ke'),
    ...['cot', 'xep-hang', 'bang-mau', 'nhieu-hinh', 'ban-do'].map((form) =>
      comparison('rural.ntm', '692', '2024-Q1', `&dang=${form}`),
    ),
    comparison('rural.ntm', '692', '2024-Q1', '&goc=trung-vi'),
    comparison('rural.ntm', '75', '2025-Q4', '&dang=cot&nhom=huyen'),
    '/so-sanh/ho-so?dia-ban=692&ky=2024-Q1',
    '/cau-bien-dong?dia-ban=692&ky=2024-Q1&chi-so=rural.ntm',
  ].map((path) => item(path, { content: 'chart-and-table', note: 'Ghi chú & <của người viết>' })),
)
const reportOf = (area: string, when: string): Briefing =>
  withItems(
    emptyBriefing,
    readyReport(texts, dataset, { areas: [area as AreaId], quarter: quarter(when), showsSamples: true }),
  )
const briefings: Readonly<Record<string, Briefing>> = {
  forms: everyForm,
  district: reportOf('692', '2024-Q2'),
  province: reportOf('75-2025-07-01', '2025-Q4'),
}

/** A file of every kind that leaves, with everything that it may hold, on our own look and on templates of offices. */
export async function writtenFiles(): Promise<readonly WrittenFile[]> {
  const slides = (name: string, document: PresentationDocument, dress?: SlideDress) => ({
    name: `${name}.pptx`,
    writing: writePresentation(document, dress),
  })
  const documents = { small: smallWordDocument, briefing: briefingWordDocument }
  const writings: readonly { readonly name: string; readonly writing: Promise<Uint8Array> }[] = [
    ...(['16:9', '4:3'] as const).flatMap((ratio) => [
      slides(`slides ${ratio}`, { ...smallPresentation, ratio }),
      slides(`pairs ${ratio}`, { ...pairPresentation, ratio }),
    ]),
    ...Object.entries(slideDresses).flatMap(([name, dress]) => [
      slides(`slides on ${name}`, smallPresentation, dress),
      slides(`pairs on ${name}`, pairPresentation, dress),
    ]),
    ...Object.entries(documents).flatMap(([name, document]) => [
      { name: `${name}.docx`, writing: writeWord(document) },
      ...Object.entries(wordDresses).map(([on, dress]) => ({
        name: `${name} on ${on}.docx`,
        writing: writeWord(document, dress),
      })),
    ]),
    { name: 'table.xlsx', writing: workbookBytes(smallTable) },
    ...Object.entries(briefings).flatMap(([name, briefing]) =>
      (['pptx', 'docx'] as const).map((format) => ({
        name: `${name}.${format}`,
        writing: writtenBriefing(briefing, format),
      })),
    ),
  ]
  return await Promise.all(writings.map(async ({ name, writing }) => ({ name, bytes: await writing })))
}

async function writtenBriefing(briefing: Briefing, format: 'pptx' | 'docx'): Promise<Uint8Array> {
  const contents = contentsOf(briefing)
  const sheets = briefingSheets(texts, contents, briefing.layout)
  const outcome = await exportBriefing(texts, { contents, sheets, drawn: [], ratio: '16:9' }, format, {})
  if (outcome.kind !== 'done') throw new Error(outcome.kind)
  return new Uint8Array(await outcome.blob.arrayBuffer())
}
