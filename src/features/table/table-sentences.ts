import { numberText } from '../../i18n/number-text.ts'
import type { Texts } from '../../i18n/texts.ts'
import { tableTexts } from '../../i18n/table-texts.ts'
import type { TableAddress } from '../../navigation/table-address.ts'
import type { FigureSelection } from './select-figures.ts'
import { itemText } from './table-item.ts'
import type { TablePage } from './table-page.ts'

/** What is said of a table: what it holds, for readers who do not see it change, and what of the wish is not in it. */
export function tableSentences(
  texts: Texts,
  table: TablePage,
  state: TableAddress,
  selection: Pick<FigureSelection, 'isClipped'>,
): { readonly summary: string; readonly remarks: readonly string[] } {
  const { language } = texts
  const words = tableTexts[language]
  const { counts, page, dropped, columns } = table
  const sorted = columns.find((column) => column.sorted !== 'none')
  return {
    summary: [
      words.summary({
        ...counts,
        values: numberText(language, counts.values),
        missing: numberText(language, counts.missing),
      }),
      ...(sorted && sorted.sorted !== 'none'
        ? [words.summarySort({ column: itemText(texts, sorted.item), direction: words[sorted.sorted] })]
        : []),
      ...(page.count > 1 ? [words.summaryPage({ page: page.number, count: page.count })] : []),
    ].join(' '),
    remarks: [
      ...(table.isSortUnknown ? [words.noSort({ column: state.sort?.column ?? '' })] : []),
      ...(state.page > page.count ? [words.noPage({ page: state.page, count: page.count })] : []),
      ...(selection.isClipped ? [words.clipped] : []),
      ...(dropped.rows > 0 || dropped.columns > 0 ? [words.dropped(dropped)] : []),
    ],
  }
}
