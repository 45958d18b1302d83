import { type FormColumn, formRoles } from '../domain/form-column.ts'
import { type Indicator, categoriesOf } from '../domain/indicator.ts'
import type { CsvRow } from './csv-table.ts'
import { type ReferenceTable, lookUp } from './reference-table.ts'
import { type ReadRows, collectRows } from './row-reader.ts'

/** Which columns of official forms tell which indicators. A category is judged only when all of them could be read. */
export function readFormColumns(
  rows: readonly CsvRow[],
  indicators: ReferenceTable<Indicator>,
  hasAllCategories: boolean,
): ReadRows<FormColumn> {
  return collectRows(rows, (reader): FormColumn => {
    const of = { form: reader.text('form'), title: reader.text('title') }
    const id = reader.optionalText('indicator')
    if (id === undefined) {
      if (reader.optionalText('heading') !== undefined) reader.need('indicator', 'heading ≠ ""')
      return of
    }
    const known = lookUp(indicators, reader, 'indicator', 'indicator-unknown')
    if (known === undefined) reader.discard()
    const named = reader.optionalText('category')
    const categories = known === undefined ? [] : categoriesOf(known)
    const category = categories.find((each) => each.id === named)
    if (known && hasAllCategories && named !== undefined && category === undefined) {
      const options = categories.map((each) => each.id).join(', ')
      reader.report('entry-unknown', 'category', { table: 'breakdowns', options })
    }
    const heading = reader
      .text('heading')
      .split('>')
      .map((part) => part.trim())
      .filter((part) => part !== '')
    const role = reader.option('role', formRoles)
    const indicator = known?.id ?? ('' as Indicator['id'])
    return { ...of, tells: { indicator, ...(category ? { category: category.id } : {}), heading, role } }
  })
}
