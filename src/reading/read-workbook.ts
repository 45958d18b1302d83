import type { AreaId } from '../domain/area.ts'
import type { IndicatorId } from '../domain/indicator.ts'
import { standsAtStart } from '../domain/measure-rules.ts'
import { type Period, isQuarter, quarterPlus } from '../domain/period.ts'
import type { Problem } from '../domain/problem.ts'
import type { SheetFaultCode, SheetNoteCode } from '../domain/sheet-problem.ts'
import type { WorkbookProblemCode } from '../domain/workbook-problem.ts'
import { type FormCheck, checkForm } from './forms/check-form.ts'
import { type FormMeaning, areasOfRows, formProposals, periodOfForm, unmatchedRows } from './forms/form-proposals.ts'
import type { Form } from './forms/form.ts'
import { type KnownSum, valueOf } from './forms/form-rules.ts'
import { columnsUnder, knownForm } from './forms/known-form.ts'
import { readForms } from './forms/read-forms.ts'
import { headingMatcher } from './proposals/match-heading.ts'
import type { ReadingSetting } from './proposals/reading-setting.ts'
import type { SheetProposal } from './proposals/sheet-proposal.ts'
import { readSheets } from './sheets/read-sheets.ts'
import { type Sheet, cellName } from './sheets/sheet.ts'
import { tableGrids } from './tables/table-grid.ts'
import { type TableReading, readTable } from './tables/table-proposals.ts'
import type { UnequalTotal } from './tables/unequal-totals.ts'

/** What the rules of a form say of it. */
export interface FormFinding extends FormCheck {
  /** Its name where it is known: "01/XLD". */
  readonly form?: string
  readonly sheets: readonly string[]
}

export interface WorkbookReading {
  readonly proposals: readonly SheetProposal[]
  /** One of each form. */
  readonly findings: readonly FormFinding[]
  /** What the headings of tables were taken for, to be corrected and remembered. */
  readonly tables: readonly Omit<TableReading, 'proposals' | 'unequal'>[]
  readonly problems: readonly Problem<SheetFaultCode | SheetNoteCode | WorkbookProblemCode>[]
}

/**
 * The figures of a file of cells (.xlsx, .csv), each with its place and what is odd about it; what the rules of its forms say;
 * and why it, or a part of it, could not be read.
 */
export async function readWorkbook(bytes: Uint8Array, file: string, setting: ReadingSetting): Promise<WorkbookReading> {
  const read = await readSheets(bytes, file)
  if (!read.ok) return { proposals: [], findings: [], tables: [], problems: read.problems }
  const { proposals, findings, tables, problems } = readCells(read.value.sheets, file, setting)
  return { proposals, findings, tables, problems: [...read.value.notes, ...problems] }
}

/** The same of sheets that were read before, or pasted. */
export function readCells(sheets: readonly Sheet[], file: string, setting: ReadingSetting): WorkbookReading {
  const forms = readForms(sheets)
  const inForms = new Set(forms.flatMap((form) => form.sheets))
  const ofForms = forms.map((form) => readForm(form, file, forms, setting))
  const ofTables = sheets.filter(({ name }) => !inForms.has(name)).flatMap((sheet) => readTables(sheet, file, setting))
  const all = [...ofForms, ...ofTables]
  const proposals = all.flatMap((each) => each.proposals)
  const problems = all.flatMap((each) => each.problems)
  return {
    proposals,
    findings: ofForms.flatMap((each) => each.findings),
    tables: ofTables.flatMap((each) => each.tables),
    problems:
      proposals.length === 0 && problems.length === 0 ? [{ code: 'workbook-no-figures', place: { file } }] : problems,
  }
}

function readForm(form: Form, file: string, forms: readonly Form[], setting: ReadingSetting): WorkbookReading {
  const name = knownForm(form, setting.formColumns)
  const meanings = meaningsOf(form, name, setting)
  const check = checkForm(form, knownSums(form, meanings, forms, setting))
  const proposals = formProposals({ file, form, check, meanings, setting })
  const place = { file, column: form.sheets.join(', ') }
  const missing = meanings.filter(({ numbers }) => numbers.length === 0)
  const areas = areasOfRows({ form, setting }, proposals[0]?.period ?? setting.period)
  const unmatched = unmatchedRows(form, areas)
  return {
    proposals,
    findings: [{ ...check, ...(name === undefined ? {} : { form: name }), sheets: form.sheets }],
    tables: [],
    problems: [
      ...(name === undefined ? [{ code: 'form-unknown', place } as const] : []),
      ...(name !== undefined && meanings.length === 0
        ? [{ code: 'form-no-indicator', place, params: { form: name } } as const]
        : []),
      ...missing.map(({ tells }) => ({
        code: 'form-column-missing' as const,
        place: { ...place, text: tells.heading.join(' > ') },
        params: { indicator: tells.indicator, form: name ?? '' },
      })),
      ...(unmatched.length === 0
        ? []
        : [
            {
              code: 'form-rows-no-area',
              place: { ...place, text: listed(unmatched) },
              params: { count: unmatched.length },
            } as const,
          ]),
      ...check.lonelyTotals.map((row) => ({ code: 'form-total-lonely' as const, place: { ...place, text: row.name } })),
    ],
  }
}

/** What a total and its rows say, as a problem tells it. */
export function saidOfTotal({ indicator, name, told, sum, cells }: UnequalTotal): Problem['params'] & object {
  const [own, together] = [told, sum].map((value) => String(value).replace('.', ','))
  return { indicator, name, told: own!, sum: together!, count: cells.length }
}

/** How many names a problem tells. */
const mostNamed = 5
const listed = (names: readonly string[]): string =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(', ')

/** What the columns of a form tell: as the package says of a known one, else by the words of their headings. */
function meaningsOf(
  form: Form,
  name: string | undefined,
  { formColumns, index, phrases }: ReadingSetting,
): readonly FormMeaning[] {
  if (name !== undefined) {
    return formColumns
      .flatMap(({ form: own, tells }) =>
        own === name && tells ? [{ tells, numbers: columnsUnder(form, tells.heading), confidence: 0.98 }] : [],
      )
      .filter(({ numbers, tells }) => numbers.length > 0 || tells.role !== 'next')
  }
  const match = headingMatcher(index.catalogue.indicators, phrases)
  return [...form.columns].flatMap(([number, { path }]): readonly FormMeaning[] => {
    const found = match(path)
    if (!found) return []
    const { indicator, category, confidence } = found
    const tells = { indicator, ...(category === undefined ? {} : { category }), heading: path, role: 'value' } as const
    return [{ tells, numbers: [number], confidence: Math.min(confidence, 0.75) }]
  })
}

/**
 * What the form of the period before, in the same file, and the published figures say that this one must begin with: carried
 * over is what was left.
 */
function knownSums(
  form: Form,
  meanings: readonly FormMeaning[],
  forms: readonly Form[],
  setting: ReadingSetting,
): readonly KnownSum[] {
  return meanings.flatMap(({ tells, numbers }) => {
    const indicator = setting.index.indicatorOf(tells.indicator)
    if (!indicator || tells.role !== 'value' || !standsAtStart(indicator) || numbers.length === 0) return []
    const { period } = periodOfForm({ form, setting }, indicator)
    if (period === undefined) return []
    const left = leftBy(forms, { indicator: indicator.id, period }, setting)
    const areas = areasOfRows({ form, setting }, period, { indicator, numbers })
    return form.rows.flatMap((row, at): readonly KnownSum[] => {
      const match = areas[at]!
      if (match.kind !== 'one' || row.kind === 'blank') return []
      const value = left.get(match.area.id) ?? setting.known?.(indicator.id, match.area.id, period)
      return value === undefined ? [] : [{ row, numbers, value }]
    })
  })
}

/** What forms of the period before left to be carried over, by area. */
function leftBy(
  forms: readonly Form[],
  { indicator, period }: { readonly indicator: IndicatorId; readonly period: Period },
  setting: ReadingSetting,
): ReadonlyMap<AreaId, number> {
  const left = new Map<AreaId, number>()
  const asked = setting.index.indicatorOf(indicator)!
  for (const form of forms) {
    const told = periodOfForm({ form, setting }, asked).period
    if (told === undefined || !isQuarter(told) || quarterPlus(told, 1) !== period) continue
    const name = knownForm(form, setting.formColumns)
    const next = meaningsOf(form, name, setting).find(
      ({ tells }) => tells.role === 'next' && tells.indicator === indicator && tells.category === undefined,
    )
    const numbers = next?.numbers ?? []
    const areas = areasOfRows({ form, setting }, told, { indicator: asked, numbers })
    form.rows.forEach((row, at) => {
      const match = areas[at]!
      const values = numbers.map((number) => valueOf(row.cells.get(number)))
      if (match.kind !== 'one' || values.length === 0 || values.includes(undefined)) return
      left.set(
        match.area.id,
        values.reduce<number>((sum, value) => sum + value!, 0),
      )
    })
  }
  return left
}

function readTables(sheet: Sheet, file: string, setting: ReadingSetting): readonly WorkbookReading[] {
  return tableGrids(sheet).map((grid): WorkbookReading => {
    const { proposals, unequal, ...table } = readTable(grid, file, setting)
    const place = { file, column: sheet.name }
    const unknown = table.headings.filter(({ skipped }) => skipped === 'unknown').map(({ texts }) => texts.join(' > '))
    return {
      proposals,
      findings: [],
      tables: [table],
      problems: [
        ...(unknown.length === 0
          ? []
          : [
              {
                code: 'table-headings-unknown',
                place: { ...place, text: listed(unknown) },
                params: { count: unknown.length },
              } as const,
            ]),
        ...(table.unknownAreas.length === 0
          ? []
          : [
              {
                code: 'table-areas-unknown',
                place: { ...place, text: listed(table.unknownAreas) },
                params: { count: table.unknownAreas.length },
              } as const,
            ]),
        ...unequal.map((each) => ({
          code: 'table-total-differs' as const,
          place: { ...place, text: listed(each.cells.map(cellName)) },
          params: { ...saidOfTotal(each), cell: cellName(each.cell) },
        })),
      ],
    }
  })
}
