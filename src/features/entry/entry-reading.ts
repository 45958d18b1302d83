import type { ReadingWords } from '../../contract/reading-file.ts'
import type { AreaId } from '../../domain/area.ts'
import type { CatalogueIndex } from '../../domain/catalogue-index.ts'
import type { Day } from '../../domain/day.ts'
import type { IndicatorId } from '../../domain/indicator.ts'
import { type Period, type Quarter, comparePeriods, periodFromText } from '../../domain/period.ts'
import type { Problem } from '../../domain/problem.ts'
import type { SheetFaultCode, SheetNoteCode } from '../../domain/sheet-problem.ts'
import type { WorkbookProblemCode } from '../../domain/workbook-problem.ts'
import type {
  DocumentProblemCode,
  DocumentText,
  OldEncoding,
  TellPages,
} from '../../reading/documents/document-text.ts'
import { readDocument } from '../../reading/documents/read-document.ts'
import type { WrongCell } from '../../reading/forms/check-form.ts'
import { isOfCells } from '../../reading/is-of-cells.ts'
import { issuingBody } from '../../reading/narrative/issuing-body.ts'
import { plainText } from '../../reading/narrative/plain-text.ts'
import { type Narrative, type ReadingWish, narrativeOf } from '../../reading/narrative/read-narrative.ts'
import { reportFrame } from '../../reading/narrative/report-frame.ts'
import { dayOfReport } from '../../reading/narrative/written-day.ts'
import { sentencesOf } from '../../reading/narrative/sentences.ts'
import type { ReadingSetting } from '../../reading/proposals/reading-setting.ts'
import { readCells, saidOfTotal } from '../../reading/read-workbook.ts'
import { readDrawnTables } from '../../reading/read-drawn-tables.ts'
import { drawnTables } from '../../reading/sheets/drawn-tables.ts'
import { type ReadSheets, readPastedCells, readSheets } from '../../reading/sheets/read-sheets.ts'
import type { Sheet } from '../../reading/sheets/sheet.ts'
import type { ReadHeading } from '../../reading/tables/table-headings.ts'
import type { TableMapping } from '../../reading/tables/table-mapping.ts'
import { type EntryProposal, proposalOfCell, proposalOfDrawn, proposalOfText, withOwnIds } from './entry-proposal.ts'

/** What somebody handed in. */
export interface EntrySource {
  readonly name: string
  readonly content:
    | { readonly kind: 'file'; readonly bytes: Uint8Array }
    | { readonly kind: 'text'; readonly text: string }
    /** Parted by tabs. */
    | { readonly kind: 'cells'; readonly text: string }
}

/** What it is read with. */
export interface EntryAsked {
  /** The area and quarter of the page on which it was handed in: taken where the file says none. */
  readonly assumed: { readonly area: AreaId; readonly quarter: Quarter }
  /** What somebody said the file is of: taken whatever it says. */
  readonly said: { readonly area?: AreaId; readonly period?: Period }
  readonly mappings: readonly TableMapping[]
  /** Published figures that a form is held against, by "indicator|area|period". */
  readonly known: ReadonlyMap<string, number>
}

/** A document as it is shown beside its figures. */
export type EntryDocument =
  | { readonly kind: 'text'; readonly text: string; readonly convertedFrom?: OldEncoding }
  | { readonly kind: 'cells'; readonly sheets: readonly ShownSheet[] }

export interface ShownSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

export type EntryProblem =
  | { readonly kind: 'document'; readonly code: DocumentProblemCode }
  | { readonly kind: 'cells'; readonly problem: Problem<SheetFaultCode | SheetNoteCode | WorkbookProblemCode> }

/** What the headings of a table were taken for. */
export interface EntryTable {
  readonly sheet: string
  readonly shape: string
  readonly headings: readonly ReadHeading[]
}

/** What was read of a file; without a document nothing could be. */
export interface EntryReading {
  readonly document?: EntryDocument
  /** What the document calls itself. */
  readonly title?: string
  /** The day on which its head says that it was written. */
  readonly written?: Day
  /** Who its head says wrote it. */
  readonly publisher?: string
  readonly proposals: readonly EntryProposal[]
  readonly wrong: readonly WrongCell[]
  readonly tables: readonly EntryTable[]
  readonly problems: readonly EntryProblem[]
  /** The period of its own figures; absent where they are of several, or there are none. */
  readonly period?: Period
  /** Their area, likewise. */
  readonly area?: AreaId
  /** What of the two the page gave. */
  readonly isAssumed: { readonly area: boolean; readonly period: boolean }
}

type Knowledge = CatalogueIndex & ReadingWords

/** The figures of a file, a text or cells. Whatever it says of its area and period counts; the assumptions stand in for the rest. */
export async function readEntry(
  { name, content }: EntrySource,
  asked: EntryAsked,
  known: Knowledge,
  tell?: TellPages,
): Promise<EntryReading> {
  if (content.kind === 'text') return readText({ text: content.text }, name, asked, known)
  if (content.kind === 'cells') return readTable(readPastedCells(content.text, name), name, asked, known)
  const read = await readDocument(content.bytes, tell)
  if (isOfCells(name, read)) return readTable(await readSheets(content.bytes, name), name, asked, known)
  if (read.ok) return readText(read.value, name, asked, known)
  return nothing(read.problems.map(({ code }): EntryProblem => ({ kind: 'document', code })))
}

const nothing = (problems: readonly EntryProblem[]): EntryReading => ({
  proposals: [],
  wrong: [],
  tables: [],
  problems,
  isAssumed: { area: false, period: false },
})

interface Wish {
  readonly area?: AreaId
  readonly period?: Period
}

type Told = Pick<EntryReading, 'proposals' | 'wrong' | 'tables' | 'problems' | 'area'>

/** Reads by what the file says alone, and once more with what it lacks, where that makes more of its figures certain. */
function readBest(read: (wish: Wish) => Told, { said, assumed }: EntryAsked): Told & Pick<EntryReading, 'isAssumed'> {
  const own = read(said)
  const lacks = (isLacking: (proposal: EntryProposal) => boolean): boolean =>
    own.proposals.some(isLacking) || own.proposals.length === 0
  const area = said.area === undefined && lacks((each) => each.area === undefined) ? { area: assumed.area } : {}
  const period =
    said.period === undefined && lacks((each) => each.period === undefined) ? { period: assumed.quarter } : {}
  const more = { ...area, ...period }
  if (Object.keys(more).length === 0) return { ...own, isAssumed: { area: false, period: false } }
  const helped = read({ ...said, ...more })
  return certain(helped) > certain(own)
    ? { ...helped, isAssumed: { area: 'area' in more, period: 'period' in more } }
    : { ...own, isAssumed: { area: false, period: false } }
}

/** How many figures of its own are of a known area and period. */
const certain = ({ proposals }: Told): number =>
  proposals.filter(({ kind, area, period }) => kind === 'achieved' && area !== undefined && period !== undefined).length

/** What all figures of a file's own have in common. */
function commonOf({ proposals }: Told): Pick<EntryReading, 'area' | 'period'> {
  const own = proposals.filter(({ kind }) => kind === 'achieved')
  const areas = new Set(own.map(({ area }) => area))
  const periods = [...new Set(own.flatMap(({ period }) => period ?? []))].sort(comparePeriods)
  const [area] = areas
  return {
    ...(areas.size === 1 && area !== undefined ? { area } : {}),
    ...(periods.length === 1 ? { period: periods[0]! } : {}),
  }
}

function readText(document: DocumentText, name: string, asked: EntryAsked, known: Knowledge): EntryReading {
  const text = document.text.normalize('NFC').replaceAll(/\r\n?/g, '\n')
  const { catalogue, phrases, history } = known
  const words = { indicators: catalogue.indicators, phrases, areas: catalogue.areas }
  const drawn = drawnTables(text)
  const paged = { ...known, ...(document.pages ? { pages: document.pages } : {}) }
  const toldBy = (wish: Wish): ReadingWish => {
    const area = wish.area === undefined ? undefined : history.byId(wish.area)
    const period = wish.period === undefined ? {} : { period: wish.period }
    return { ...(area ? { area } : {}), ...period, fileName: name }
  }
  const best = readBest((wish) => {
    const told = toldBy(wish)
    const narrative = narrativeOf(text, words, told)
    const read = readDrawnTables(drawn, name, narrative.figures, settingOf(wishOf(narrative), asked, known))
    const proposals = [
      ...read.narrated.map((each) => proposalOfText(each, paged)),
      ...read.figures.map((each) => proposalOfDrawn(each, paged)),
    ]
    return {
      proposals: withOwnIds(proposals),
      wrong: [],
      tables: read.tables.map(({ sheet, shape, headings }) => ({ sheet, shape, headings })),
      problems: read.tables.flatMap(({ unequal }) =>
        unequal.map((each): EntryProblem => {
          const problem = { code: 'text-total-differs', place: { file: name }, params: saidOfTotal(each) } as const
          return { kind: 'cells', problem }
        }),
      ),
      // A report with a table of its areas is of the whole.
      ...(narrative.area && drawn.length > 0 ? { area: narrative.area.id } : {}),
    }
  }, asked)
  const plain = plainText(text)
  const { title } = reportFrame(plain, sentencesOf(plain))
  const written = dayOfReport(plain)
  const publisher = issuingBody(plain)
  const { convertedFrom } = document
  return {
    document: { kind: 'text', text, ...(convertedFrom === undefined ? {} : { convertedFrom }) },
    ...(title === '' ? {} : { title }),
    ...(written === undefined ? {} : { written }),
    ...(publisher === undefined ? {} : { publisher }),
    ...best,
    ...commonOf(best),
  }
}

/** The area and period of a report as tables are read with them. */
function wishOf({ area, period }: Pick<Narrative, 'area' | 'period'>): Wish {
  const own = period === undefined ? undefined : periodFromText(period)
  return { ...(area ? { area: area.id } : {}), ...(own === undefined ? {} : { period: own }) }
}

function settingOf(wish: Wish, asked: EntryAsked, known: Knowledge): ReadingSetting {
  return {
    index: known,
    formColumns: known.formColumns,
    phrases: known.phrases,
    ...wish,
    mappings: asked.mappings,
    known: (indicator: IndicatorId, area: AreaId, period: Period) => asked.known.get(`${indicator}|${area}|${period}`),
  }
}

function readTable(
  read: Awaited<ReturnType<typeof readSheets>>,
  name: string,
  asked: EntryAsked,
  known: Knowledge,
): EntryReading {
  if (!read.ok) return nothing(read.problems.map((problem): EntryProblem => ({ kind: 'cells', problem })))
  const { sheets, notes }: ReadSheets = read.value
  const best = readBest((wish) => {
    const setting = settingOf(wish, asked, known)
    const { proposals, findings, tables, problems } = readCells(sheets, name, setting)
    return {
      proposals: withOwnIds(proposals.map((each) => proposalOfCell(each, known))),
      wrong: findings.flatMap(({ wrong }) => wrong),
      tables: tables.map(({ sheet, shape, headings }) => ({ sheet, shape, headings })),
      problems: [...notes, ...problems].map((problem): EntryProblem => ({ kind: 'cells', problem })),
    }
  }, asked)
  return { document: { kind: 'cells', sheets: sheets.map(shownSheet) }, ...best, ...commonOf(best) }
}

function shownSheet(sheet: Sheet): ShownSheet {
  return {
    name: sheet.name,
    rows: Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_each, column) => {
        const cell = sheet.cellAt(row, column)
        // What is merged stands once.
        return cell.mergedFrom === undefined ? cell.text : ''
      }),
    ),
  }
}
