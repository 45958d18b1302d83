import type { Area } from '../../src/domain/area.ts'
import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { isSampleFigure } from '../../src/domain/figure.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { FormColumn } from '../../src/domain/form-column.ts'
import type { Period } from '../../src/domain/period.ts'
import { sheetProblemText, wrongCellText } from '../../src/i18n/sheet-reading-texts.ts'
import type { ReadingSetting } from '../../src/reading/proposals/reading-setting.ts'
import type { SheetProposal } from '../../src/reading/proposals/sheet-proposal.ts'
import { readWorkbook } from '../../src/reading/read-workbook.ts'
import { packageDataset } from '../package/package-dataset.ts'
import { type ProposalRow, proposalRow } from './proposal-row.ts'

/** What cells are read with: a package. */
export interface CellsKnown {
  readonly dataset: Dataset
  readonly formColumns: readonly FormColumn[]
}

/** The same of the package in a folder, made when it is first asked for. */
export function cellsKnown(folder: string, formColumns: readonly FormColumn[]): () => Promise<CellsKnown> {
  let made: Promise<CellsKnown> | undefined
  const make = async (): Promise<CellsKnown> => {
    const dataset = await packageDataset(folder)
    if (!dataset.ok) throw new Error('A package that could be read cannot be published')
    return { dataset: dataset.value, formColumns }
  }
  return async () => await (made ??= make())
}

/** And whose report of which period it is, where that is said. */
interface CellsAsked extends CellsKnown {
  readonly area?: Area | undefined
  readonly period?: Period | undefined
}

/** The figures of a file of cells, what is to be said of it, and whether anything of it came in. */
export async function readCells(
  bytes: Uint8Array,
  file: string,
  asked: CellsAsked,
): Promise<{
  readonly rows: readonly ProposalRow[]
  readonly said: readonly BilingualText[]
  readonly isRead: boolean
}> {
  const { proposals, findings, problems } = await readWorkbook(bytes, file, settingOf(asked))
  return {
    rows: proposals.map((each) => proposalRow(file, each, placeOf(each))),
    said: [
      ...problems.map(sheetProblemText),
      ...findings.flatMap(({ wrong }) => wrong.map((cell) => placed(`${file}, ${cell.sheet}`, wrongCellText(cell)))),
    ],
    isRead: proposals.length > 0,
  }
}

const placed = (place: string, { vi, en }: BilingualText): BilingualText => ({
  vi: `${place}: ${vi}`,
  en: `${place}: ${en}`,
})

export function settingOf({ dataset, formColumns, area, period }: CellsAsked): ReadingSetting {
  return {
    index: dataset,
    formColumns,
    ...(area ? { area: area.id } : {}),
    ...(period === undefined ? {} : { period }),
    // A form is held against what a source has told, never against a sample.
    known: (id, of, when) => {
      const indicator = dataset.indicatorOf(id)
      const figure = indicator && figureFor(dataset, { indicator, area: of, period: when })
      return figure?.kind === 'value' && !isSampleFigure(figure) ? figure.value : undefined
    },
  }
}

/** "Sheet1!D7"; text has one sheet, which is called like its file. */
function placeOf({ file, place }: SheetProposal): string {
  return place.sheet === file ? place.cell : `${place.sheet}!${place.cell}`
}
