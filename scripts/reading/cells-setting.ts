import type { Area } from '../../src/domain/area.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { isSampleFigure } from '../../src/domain/figure.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { FormColumn } from '../../src/domain/form-column.ts'
import type { IndicatorPhrase } from '../../src/domain/indicator-phrase.ts'
import type { Period } from '../../src/domain/period.ts'
import type { ReadingSetting } from '../../src/reading/proposals/reading-setting.ts'

/** What cells are read with: a package. */
export interface CellsKnown {
  readonly dataset: Dataset
  readonly formColumns: readonly FormColumn[]
  readonly phrases: readonly IndicatorPhrase[]
}

/** And whose report of which period it is, where that is said. */
export interface CellsAsked extends CellsKnown {
  readonly area?: Area | undefined
  readonly period?: Period | undefined
}

/** The same as the readers of tables take it. */
export function cellsSetting({ dataset, formColumns, phrases, area, period }: CellsAsked): ReadingSetting {
  return {
    index: dataset,
    formColumns,
    phrases,
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
