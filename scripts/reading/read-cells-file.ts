import type { BilingualText } from '../../src/domain/bilingual-text.ts'
import { sheetProblemText, wrongCellText } from '../../src/i18n/sheet-reading-texts.ts'
import type { SheetProposal } from '../../src/reading/proposals/sheet-proposal.ts'
import { readWorkbook } from '../../src/reading/read-workbook.ts'
import { type CellsAsked, cellsSetting } from './cells-setting.ts'
import { type ProposalRow, proposalRow } from './proposal-row.ts'

/** The figures of a file of cells, what is to be said of it, and whether anything of it came in. */
export async function readCellsFile(
  bytes: Uint8Array,
  file: string,
  asked: CellsAsked,
): Promise<{
  readonly rows: readonly ProposalRow[]
  readonly said: readonly BilingualText[]
  readonly isRead: boolean
}> {
  const { proposals, findings, problems } = await readWorkbook(bytes, file, cellsSetting(asked))
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

/** "Sheet1!D7"; text has one sheet, which is called like its file. */
function placeOf({ file, place }: SheetProposal): string {
  return place.sheet === file ? place.cell : `${place.sheet}!${place.cell}`
}
