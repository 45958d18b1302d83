import { type Indicator, type IndicatorId, categoriesOf } from '../domain/indicator.ts'
import type { IndicatorPhrase } from '../domain/indicator-phrase.ts'
import type { CsvRow } from './csv-table.ts'
import { type ReferenceTable, lookUp } from './reference-table.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** How reports speak of the indicators of a package. A category is known only when all of them could be read. */
export function readPhrases(
  rows: readonly CsvRow[],
  indicators: ReferenceTable<Indicator>,
  hasAllCategories: boolean,
): ReadRows<IndicatorPhrase> {
  return collectRows(rows, (reader): IndicatorPhrase => {
    const listed = (column: string): readonly string[] =>
      (reader.optionalText(column) ?? '')
        .split('|')
        .map((phrase) => phrase.trim())
        .filter((phrase) => phrase !== '')
    const known = lookUp(indicators, reader, 'indicator', 'indicator-unknown')
    if (known === undefined) reader.discard()
    const categories = known === undefined ? [] : categoriesOf(known)
    const named = reader.optionalText('category')
    const category = categories.find(({ id }) => id === named)
    if (known && hasAllCategories && named !== undefined && category === undefined) {
      reader.report('entry-unknown', 'category', {
        table: 'breakdowns',
        options: categories.map(({ id }) => id).join(', '),
      })
    }
    lookUp(indicators, reader, 'after', 'indicator-unknown')
    const after = reader.optionalText('after') as IndicatorId | undefined
    const [before, behind] = [listed('before'), listed('behind')]
    if (before.length === 0 && after === undefined) reader.need('behind', 'before = ""')
    reader.text('counted')
    return {
      indicator: reader.text('indicator') as IndicatorId,
      ...(category === undefined ? {} : { category: category.id }),
      counted: listed('counted'),
      before,
      behind,
      context: listed('context'),
      except: listed('except'),
      parts: listed('parts'),
      ...(after === undefined ? {} : { after }),
    }
  })
}
