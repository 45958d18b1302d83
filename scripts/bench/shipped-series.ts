import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeSlice } from '../../src/contract/slice-file.ts'
import { catalogueIndex } from '../../src/domain/catalogue-index.ts'
import { type Dataset, datasetOfTables } from '../../src/domain/dataset.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { Indicator } from '../../src/domain/indicator.ts'
import { quarterPlus } from '../../src/domain/period.ts'
import { lastDayOf } from '../../src/domain/reporting-calendar.ts'
import { readPublication } from '../build/read-publication.ts'
import type { PlainSeries } from './peer-pages.ts'

/** How many quarters the trend of a page shows. */
const quartersShown = 12

/** All figures of a built site. */
export function shippedDataset(site: string): Dataset {
  const publication = readPublication(site)
  if (!publication.ok) throw new Error(publication.sentence)
  const tables = publication.catalogue.slices.flatMap(({ file }) => {
    const slice = decodeSlice(readFileSync(join(site, 'data', file), 'utf8'), file)
    return slice.ok ? [slice.value.figures] : []
  })
  return datasetOfTables(catalogueIndex(publication.catalogue), tables)
}

/** The figures of the first two indicators that the start view of a built site draws, as plain numbers. */
export function shippedSeries(site: string): readonly [PlainSeries, PlainSeries] {
  const dataset = shippedDataset(site)
  const { catalogue, history } = dataset
  const { start, indicators } = catalogue
  const day = lastDayOf(start.quarter)
  const area = history.byCodeOn(start.areaCode, day)!
  const parent = history.provinceOf(area.id)!
  const quarters = Array.from({ length: quartersShown }, (_, at) => quarterPlus(start.quarter, at - quartersShown + 1))
  const children = history.childrenOn(parent.id, day)
  const seriesOf = (indicator: Indicator): PlainSeries => ({
    title: indicator.name.vi,
    quarters,
    lines: children.map((child) => ({
      name: child.name,
      values: quarters.map((period) => {
        const figure = figureFor(dataset, { indicator, area: child.id, period })
        return figure.kind === 'value' ? figure.value : null
      }),
    })),
  })
  return [seriesOf(indicators[0]!), seriesOf(indicators[1]!)]
}
