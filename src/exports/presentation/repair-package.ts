import { strFromU8, strToU8, unzipSync } from 'fflate'
import { cleanText } from '../../domain/clean-text.ts'
import { xmlText } from '../../domain/xml-text.ts'
import { zipBytes } from '../zip-bytes.ts'
import type { KeptChart } from '../native-chart/chart-setting.ts'
import { chartWorkbook } from '../native-chart/chart-workbook.ts'
import { chartXml } from '../native-chart/chart-xml.ts'
import { drawingGroup } from './drawing-group.ts'
import { type SlideSheet, objectNames } from './slide-frame.ts'
import type { PlacedDrawing } from './slide-maker.ts'
import { themedPart } from './theme-parts.ts'

/** What the library was given only the name of. */
export interface KeptParts {
  readonly sheet: SlideSheet
  readonly charts: ReadonlyMap<string, KeptChart>
  readonly drawings: ReadonlyMap<string, PlacedDrawing>
  /** The description of each table. */
  readonly tables: ReadonlyMap<string, string>
  readonly speakerNotes: ReadonlyMap<string, string>
  /** What is done to all parts before they are written: a template puts its own in the place of ours. */
  readonly dress?: ((files: Files) => Files) | undefined
}

type Files = Readonly<Record<string, Uint8Array>>

/**
 * Puts into a written presentation what the library cannot write: charts and their workbooks in which a zero is 0 and a
 * missing figure is empty, drawings as shapes, titles as real titles, descriptions of tables, speaker notes in paragraphs, the language
 * everywhere, colours and fonts of the theme, and one number for each object of a slide (repeated ones make PowerPoint offer a repair).
 */
export async function repairPackage(bytes: Uint8Array, kept: KeptParts): Promise<Uint8Array<ArrayBuffer>> {
  const files: Record<string, Uint8Array> = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') })
  await putCharts(files, kept)
  for (const [name, part] of Object.entries(files)) {
    if (!/^(?:ppt|docProps)\/.*\.xml$/.test(name)) continue
    files[name] = strToU8(themedPart(name, repairedPart(name, strFromU8(part), kept), kept.sheet))
  }
  const types = '[Content_Types].xml'
  files[types] = strToU8(
    // The library announces a master for every slide, which PowerPoint would have to look past.
    strFromU8(files[types]!).replaceAll(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (announced, part: string) =>
      files[part] === undefined ? '' : announced,
    ),
  )
  return zipBytes(kept.dress?.(files) ?? files, { level: 6 })
}

async function putCharts(files: Record<string, Uint8Array>, { charts, sheet }: KeptParts): Promise<void> {
  const drawings = Object.keys(files).filter((name) => /^ppt\/charts\/[^/]+\.xml$/.test(name))
  let found = 0
  for (const drawing of drawings) {
    const text = strFromU8(files[drawing]!)
    const kept = [...charts].find(([name]) => text.includes(`<c:v>${name}</c:v>`))?.[1]
    const relations = files[drawing.replace('charts/', 'charts/_rels/') + '.rels']
    const target = relations && /Target="\.\.\/(embeddings\/[^"]+\.xlsx)"/.exec(strFromU8(relations))?.[1]
    if (kept === undefined || target === undefined) continue
    files[drawing] = strToU8(chartXml(kept, sheet.lang))
    files[`ppt/${target}`] = await chartWorkbook(kept.chart, kept.setting.font)
    found += 1
  }
  if (found !== charts.size) throw new Error('The library wrote its charts in another place than it used to')
}

function repairedPart(name: string, text: string, kept: KeptParts): string {
  const { lang } = kept.sheet
  const inLanguage = text.replaceAll('lang="en-US"', `lang="${lang}"`).replaceAll(' altLang="en-US"', '')
  if (name.startsWith('ppt/slides/')) return repairedSlide(inLanguage, kept)
  if (name.startsWith('ppt/notesSlides/')) return repairedNotes(inLanguage, kept)
  if (name === 'docProps/core.xml') {
    return inLanguage.replace('</cp:coreProperties>', `<dc:language>${lang}</dc:language></cp:coreProperties>`)
  }
  if (name === 'ppt/presentation.xml') return inStandardOrder(inLanguage)
  if (name === 'docProps/app.xml') return inLanguage.replaceAll('Calibri', 'Arial')
  return inLanguage
}

/** The standard wants the master of the notes before the slides; the library lists it behind them. */
function inStandardOrder(text: string): string {
  const [masters = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(text) ?? []
  return text.replace(masters, '').replace('<p:sldIdLst>', () => `${masters}<p:sldIdLst>`)
}

function repairedSlide(text: string, { tables, drawings, sheet }: KeptParts): string {
  let id = 0
  return text
    .replaceAll(/<p:sp>.*?<\/p:sp>/gs, (shape) => {
      if (isUnusedPlaceholder(shape)) return ''
      const drawing = drawings.get(/<p:cNvPr id="\d+" name="([^"]*)"/.exec(shape)?.[1] ?? '')
      return drawing ? drawingGroup(drawing, sheet.lang) : shape
    })
    .replaceAll(/<p:cNvPr id="\d+" name="([^"]*)"/g, (_, name: string) => {
      id += 1
      const description = tables.get(name)
      if (description !== undefined)
        return `<p:cNvPr id="${id}" name="${objectNames.table}" descr="${xmlText(description)}"`
      return `<p:cNvPr id="${id}" name="${name}"`
    })
    .replace(
      new RegExp(`(<p:cNvPr id="\\d+" name="${objectNames.title}"[^>]*>.*?)<p:nvPr>.*?</p:nvPr>`, 's'),
      '$1<p:nvPr><p:ph type="title"/></p:nvPr>',
    )
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
}

/** The library adds the title of the layout to every slide once more, empty: in PowerPoint "Click to add title". */
function isUnusedPlaceholder(shape: string): boolean {
  return /<p:ph\s[^>]*type="title"/.test(shape) && !/<a:t>[^<]/.test(shape)
}

function repairedNotes(text: string, { speakerNotes, sheet }: KeptParts): string {
  const paragraph = /<a:p><a:r><a:rPr[^>]*\/><a:t>([^<]*)<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/
  return text.replace(paragraph, (whole, name: string) => {
    const notes = speakerNotes.get(name)
    if (notes === undefined) return whole
    return cleanText(notes)
      .split('\n')
      .map((line) => `<a:p><a:r><a:rPr lang="${sheet.lang}"/><a:t>${xmlText(line)}</a:t></a:r></a:p>`)
      .join('')
  })
}
