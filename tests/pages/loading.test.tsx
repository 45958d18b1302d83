import type { QueryClient } from '@tanstack/react-query'
import { waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Slice } from '../../src/contract/slice-file.ts'
import type { Dataset } from '../../src/domain/dataset.ts'
import { briefingOf, keepBriefing, ntm } from '../support/briefing-in-page.tsx'
import { openPage } from '../support/render-app.tsx'

interface Computed {
  readonly name: string
  /** How many observations the dataset held that it was given. */
  readonly figures: number
}

const computed = vi.hoisted((): { pages: Computed[] } => ({ pages: [] }))

/** The same function, with each call noted: the name of the page and how many figures it was given. */
vi.mock('../../src/answers/overview-page.ts', (load) => noted(load, 'overviewSteps'))
vi.mock('../../src/answers/comparison-page.ts', (load) => noted(load, 'comparisonPage'))
vi.mock('../../src/answers/profile-page.ts', (load) => noted(load, 'profilePage'))
vi.mock('../../src/answers/bridge-page.ts', (load) => noted(load, 'bridgePage'))
vi.mock('../../src/features/progress/progress-page.ts', (load) => noted(load, 'progressPage'))
vi.mock('../../src/features/reports/reports-page.ts', (load) => noted(load, 'reportsPage'))
// The page of the table is worked out of what is selected, so that selecting is the first thing done with figures.
vi.mock('../../src/features/table/select-figures.ts', (load) => noted(load, 'selectFigures'))
vi.mock('../../src/briefing/contents/briefing-page.ts', (load) => noted(load, 'briefingPage'))

async function noted(load: () => Promise<unknown>, name: string): Promise<Record<string, unknown>> {
  const real = (await load()) as Record<string, (...given: readonly unknown[]) => unknown>
  return {
    ...real,
    [name]: (...given: readonly unknown[]) => {
      computed.pages.push({ name, figures: figuresIn(given) })
      return real[name]!(...given)
    },
  }
}

/** How many observations are in the dataset among what a function was given. */
function figuresIn(given: readonly unknown[]): number {
  const dataset = given
    .flatMap((each) => (typeof each === 'object' && each !== null ? [each, ...Object.values(each)] : []))
    .find(isDataset)
  if (!dataset) return 0
  const { catalogue, observationsOf } = dataset
  return catalogue.indicators
    .flatMap(({ id }) => catalogue.areas.map((area) => observationsOf(id, area.id).length))
    .reduce((sum, each) => sum + each, 0)
}

function isDataset(value: unknown): value is Dataset {
  return typeof value === 'object' && value !== null && 'observationsOf' in value && 'catalogue' in value
}

/**
 * How many observations are in the slices that were fetched; of the briefing in those of its chart, because what is
 * ready-made asks for more.
 */
function figuresFetched(client: QueryClient, name: string): number {
  return client
    .getQueriesData<Slice>({ queryKey: ['slice'] })
    .flatMap(([, slice]) => slice ?? [])
    .filter(
      ({ within, figures }) =>
        name !== 'briefingPage' || (within === undefined && figures.indicators.some((id) => id === 'rural.ntm')),
    )
    .reduce((sum, { figures }) => sum + figures.observations.value.length, 0)
}

beforeEach(() => {
  computed.pages.length = 0
})

describe('a page', () => {
  test.each([
    ['/', 'overviewSteps'],
    ['/chi-so/rural.ntm', 'progressPage'],
    ['/dia-ban/692', 'overviewSteps'],
    ['/nop-bao-cao', 'reportsPage'],
    ['/so-lieu', 'selectFigures'],
    ['/so-sanh', 'comparisonPage'],
    ['/ban-do?ky=2024-Q2', 'comparisonPage'],
    ['/so-sanh/ho-so?dia-ban=692&ky=2024-Q2', 'profilePage'],
    ['/cau-bien-dong?dia-ban=70&ky=2024-Q2&chi-so=reception.turns', 'bridgePage'],
    ['/bao-cao', 'briefingPage'],
  ])('%s is worked out once, of all its figures', async (path, name) => {
    keepBriefing(briefingOf(ntm))
    const { client } = await openPage(path)
    await waitFor(() => {
      expect(client.isFetching()).toBe(0)
      expect(computed.pages).not.toEqual([])
    })
    const figures = figuresFetched(client, name)
    expect(figures).toBeGreaterThan(20)
    expect(computed.pages).toEqual([{ name, figures }])
  })
})
