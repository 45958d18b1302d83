import { describe, expect, test } from 'vitest'
import { withoutSamples } from '../../src/domain/dataset.ts'
import type { DraftFigure, FigureImport, ImportId, Workspace } from '../../src/domain/draft-figure.ts'
import { workspaceOf } from '../../src/domain/draft-figure.ts'
import { figureFor } from '../../src/domain/figure-for.ts'
import type { IndicatorId } from '../../src/domain/indicator.ts'
import { draftSourceId, draftedCatalogue, standingDrafts, withDrafts } from '../../src/domain/with-drafts.ts'
import { yearToDate } from '../../src/domain/year-to-date.ts'
import { buDop, locNinh, ntm, observed, period, quarter, smallDataset, turns } from './small-dataset.ts'

const dataset = smallDataset([
  observed(turns, locNinh, '2024-Q1', 71),
  observed(turns, locNinh, '2024-Q2', 60, { state: 'sample' }),
  observed(turns, locNinh, '2023-Q4', 50),
])

const first = 'import-1' as ImportId
const second = 'import-2' as ImportId

const imported = (id: ImportId, at: string): FigureImport => ({
  id,
  kind: 'file',
  file: `${id}.docx`,
  at,
  by: 'Văn phòng',
  source: { title: `Báo cáo ${id}` },
})

const draft = (importId: ImportId, of: string, content: DraftFigure['content']): DraftFigure => ({
  importId,
  indicator: turns.id,
  area: locNinh.id,
  period: period(of),
  state: 'final',
  content,
})

const value = (told: number): DraftFigure['content'] => ({ kind: 'value', value: told })

function drafted(workspace: Workspace) {
  return withDrafts(dataset, standingDrafts(workspace, dataset))
}

const workspace: Workspace = {
  imports: [imported(first, '2024-10-02T01:00:00.000Z'), imported(second, '2024-10-03T01:00:00.000Z')],
  figures: [
    draft(first, '2024-Q1', value(72)),
    draft(first, '2024-Q3', value(80)),
    draft(second, '2024-Q3', value(81)),
    draft(second, '2024-Q2', value(64)),
    draft(second, '2023-Q4', { kind: 'withdrawn' }),
  ],
}

describe('figures that are not published', () => {
  test('stand in the place of published ones, with what they correct', () => {
    const figure = figureFor(drafted(workspace), { indicator: turns, area: locNinh.id, period: period('2024-Q1') })
    expect(figure).toMatchObject({
      kind: 'value',
      value: 72,
      state: 'draft',
      revisedFrom: 71,
      sources: [draftSourceId(first)],
    })
  })

  test('correct a share whose whole alone is another, as publishing them does', () => {
    const key = { indicator: ntm.id, area: locNinh.id, period: period('2024-Q1') }
    const share: DraftFigure = { ...draft(first, '2024-Q1', { kind: 'value', value: 14, denominator: 16 }), ...key }
    const published = smallDataset([observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 })])
    const over = withDrafts(published, standingDrafts({ figures: [share] }, published))
    expect(over.observation(key)).toMatchObject({ value: 14, denominator: 16, revisedFrom: 14 })
  })

  test('of a part are those of the part, beside those of the whole', () => {
    const category = 'regular' as NonNullable<DraftFigure['category']>
    const figures = [draft(first, '2024-Q3', value(80)), { ...draft(first, '2024-Q3', value(30)), category }]
    const over = drafted({ imports: [], figures })
    const key = { indicator: turns.id, area: locNinh.id, period: period('2024-Q3') }
    expect(over.observation(key)).not.toHaveProperty('category')
    expect(over.observation({ ...key, category })).toMatchObject({ value: 30, category })
  })

  test('say by what words and for what reason they are so, or why there is none', () => {
    const key = { indicator: turns.id, area: locNinh.id, period: period('2024-Q3') }
    const over = (own: Partial<DraftFigure>) =>
      drafted({ imports: [], figures: [{ ...draft(first, '2024-Q3', value(80)), ...own }] }).observation(key)
    const origin = { ...key, state: 'draft', source: 'draft:import-1' }
    expect(over({})).toStrictEqual({ ...origin, kind: 'value', value: 80 })
    expect(over({ printed: '80 lượt', reason: 'Đếm lại' })).toMatchObject({ printed: '80 lượt', note: 'Đếm lại' })
    expect(over({ content: { kind: 'missing', reason: 'withheld' } })).toStrictEqual({
      ...origin,
      kind: 'missing',
      reason: 'withheld',
    })
  })

  test('leave the figures of others as they are', () => {
    const published = smallDataset([observed(turns, buDop, '2024-Q1', 5)])
    const over = withDrafts(published, standingDrafts(workspace, published))
    expect(over.observationsOf(turns.id, buDop.id)).toEqual(published.observationsOf(turns.id, buDop.id))
  })

  test('of one key the one counts that was confirmed last', () => {
    const key = { indicator: turns.id, area: locNinh.id, period: period('2024-Q3') }
    expect(drafted(workspace).observation(key)).toMatchObject({ value: 81 })
    expect(
      drafted(workspace)
        .observationsOf(turns.id, locNinh.id)
        .filter((each) => each.period === key.period),
    ).toHaveLength(1)
  })

  test('take the place of a sample without revising it, and stay when samples are hidden', () => {
    const key = { indicator: turns.id, area: locNinh.id, period: period('2024-Q2') }
    const found = withoutSamples(drafted(workspace)).observation(key)
    expect(found).toMatchObject({ value: 64, state: 'draft' })
    expect(found).not.toHaveProperty('revisedFrom')
  })

  test('can withdraw what is published', () => {
    const key = { indicator: turns.id, area: locNinh.id, period: period('2023-Q4') }
    expect(drafted(workspace).observation(key)).toBeUndefined()
    expect(
      drafted(workspace)
        .observationsOf(turns.id, locNinh.id)
        .map((each) => each.period),
    ).not.toContain('2023-Q4')
  })

  test('make a total a draft', () => {
    const year = yearToDate(
      drafted({ ...workspace, figures: workspace.figures.filter(({ content }) => content.kind === 'value') }),
      { indicator: turns, area: locNinh.id, quarter: quarter('2024-Q3') },
    )
    expect(year).toMatchObject({ value: 72 + 64 + 81, state: 'draft' })
  })

  test('do not count without an indicator, a part or an area that the catalogue has', () => {
    const [one] = workspace.figures
    const strange = [
      { ...one!, indicator: 'rural.unknown' as IndicatorId },
      { ...one!, area: 'nowhere' as DraftFigure['area'] },
      { ...one!, category: 'nobody' as NonNullable<DraftFigure['category']> },
    ]
    expect(standingDrafts({ figures: strange }, dataset).byKey.size).toBe(0)
  })

  test('lead the catalogue back to the first of their quarters, whatever order they stand in', () => {
    const quartersOf = (...at: readonly string[]) => {
      const drafts = { imports: [], figures: at.map((each) => draft(first, each, value(1))) }
      return draftedCatalogue(dataset.catalogue, [], standingDrafts(drafts, dataset)).quarters
    }
    const { first: from, last: to } = dataset.catalogue.quarters
    expect(quartersOf('2026-Q2', '2021-Q3', '2026-Q1', '2021-Q4')).toEqual({ first: '2021-Q3', last: '2026-Q2' })
    expect(quartersOf('2024-Q2', '2024-Q1')).toEqual({ first: from, last: to })
    expect(quartersOf('2021')).toEqual({ first: '2021-Q1', last: to })
    expect(quartersOf()).toEqual({ first: from, last: to })
  })

  test('rest on no import of which nothing counts', () => {
    const drafts = standingDrafts({ figures: [draft(second, '2024-Q3', value(81))] }, dataset)
    const { sources } = draftedCatalogue(dataset.catalogue, workspace.imports, drafts)
    expect(sources.slice(dataset.catalogue.sources.length).map(({ id }) => id)).toEqual(['draft:import-2'])
  })

  test('lead the catalogue to their quarter and day, with the sources they rest on', () => {
    const later = { ...workspace, figures: [...workspace.figures, draft(second, '2025-Q4', value(90))] }
    const catalogue = draftedCatalogue(dataset.catalogue, later.imports, standingDrafts(later, dataset))
    expect(catalogue.quarters.last).toBe('2025-Q4')
    expect(catalogue.quarters.first).toBe(dataset.catalogue.quarters.first)
    expect(catalogue.dataDate >= '2024-10-03').toBe(true)
    const tomorrow = [imported(first, '2030-01-01T17:00:00.000Z'), imported(second, '2029-01-01T01:00:00.000Z')]
    expect(draftedCatalogue(dataset.catalogue, tomorrow, standingDrafts(later, dataset)).dataDate).toBe('2030-01-02')
    expect(catalogue.sources.slice(dataset.catalogue.sources.length)).toEqual([
      { id: draftSourceId(first), kind: 'report', title: 'Báo cáo import-1' },
      { id: draftSourceId(second), kind: 'report', title: 'Báo cáo import-2' },
    ])
    expect(catalogue.edition).toBe(dataset.catalogue.edition)
  })
})

test('imports stand in the order of their confirmation', () => {
  const [earlier, later] = workspace.imports
  const kept = [
    { of: later!, figures: [draft(second, '2024-Q3', value(81))] },
    { of: earlier!, figures: [draft(first, '2024-Q3', value(80))] },
  ]
  expect(workspaceOf(kept).imports).toEqual([earlier, later])
  expect(workspaceOf([...kept].reverse()).imports).toEqual([earlier, later])
  expect(workspaceOf(kept).figures.map(({ importId }) => importId)).toEqual([first, second])
})
