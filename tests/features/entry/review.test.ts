import { describe, expect, test } from 'vitest'
import type { EntryProposal } from '../../../src/features/entry/entry-proposal.ts'
import { figuresToKeep, lacksSaying, nextOpen } from '../../../src/features/entry/review.ts'
import type { FigureCorrection } from '../../../src/domain/figure-decision.ts'
import type { CategoryId } from '../../../src/domain/indicator.ts'
import {
  buDop,
  chonThanh,
  locNinh,
  ntm,
  observed,
  period,
  ruralChonThanh,
  turns,
  unreported,
} from '../../domain/small-dataset.ts'
import { draftOf } from '../../package/draft-import.ts'
import { proposal } from './small-proposal.ts'
import { rowsOf } from './small-review.ts'

const statusesOf = (...of: Parameters<typeof rowsOf>): readonly string[] => rowsOf(...of).map(({ status }) => status)

describe('what becomes of a proposal before anybody has decided', () => {
  test.each([
    ['a figure of the report itself enters', {}, 'accepted'],
    ['a target does not', { kind: 'target' }, 'folded'],
    ['one of another area does not', { kind: 'another-area' }, 'folded'],
    ['one of the period before does not', { kind: 'previous-period' }, 'folded'],
    ['what is unclear is asked', { kind: 'unclear' }, 'open'],
    ['what is said only nearly is asked', { kind: 'approximate' }, 'open'],
    ['more than there is is asked', { value: 16 }, 'open'],
    ['without a value', { value: undefined }, 'open'],
    ['without an area', { area: undefined }, 'open'],
    ['without a period', { period: undefined }, 'open'],
    ['an area that is doubtful', { problems: ['area-several'] }, 'open'],
    ['a hidden cell enters', { problems: ['cell-hidden'] }, 'accepted'],
  ] as const)('%s', (_, changes, status) => {
    expect(statusesOf([{ ...proposal(), ...changes } as EntryProposal])).toEqual([status])
  })

  test('what is published already is not asked again, and a sample is no such thing', () => {
    expect(
      statusesOf([proposal()], { published: [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 })] }),
    ).toEqual(['unchanged'])
    expect(
      statusesOf([proposal()], {
        published: [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, state: 'sample' })],
      }),
    ).toEqual(['accepted'])
  })

  test('a repetition is folded, a contradiction asked on both sides', () => {
    expect(statusesOf([proposal(), proposal({ id: '1' })])).toEqual(['accepted', 'folded'])
    expect(statusesOf([proposal(), proposal({ id: '1', value: 13 })])).toEqual(['open', 'open'])
    expect(
      statusesOf([proposal(), proposal({ id: '1', value: 13 })], { decisions: { 0: { verdict: 'rejected' } } }),
    ).toEqual(['rejected', 'accepted'])
  })
})

describe('a decision', () => {
  test('makes a figure enter, whatever it is, when nothing of it lacks', () => {
    expect(statusesOf([proposal({ kind: 'target' })], { decisions: { 0: { verdict: 'accepted' } } })).toEqual([
      'accepted',
    ])
    expect(
      statusesOf([proposal({ kind: 'target', value: undefined as never })], {
        decisions: { 0: { verdict: 'accepted' } },
      }),
    ).toEqual(['open'])
  })

  test('changes what enters, the whole of an indicator and a lacking denominator too', () => {
    const [row] = rowsOf([proposal({ category: 'part' as CategoryId })], {
      decisions: {
        0: { verdict: 'accepted', indicator: turns.id, category: null, value: 71, denominator: null, area: buDop.id },
      },
    })
    expect(row?.content).toEqual({ indicator: turns.id, value: 71, area: buDop.id, period: period('2024-Q1') })
  })

  test('that there is no figure takes the place of the value', () => {
    const rows = rowsOf([proposal()], { decisions: { 0: { verdict: 'accepted', missing: 'withheld' } } })
    expect(figuresToKeep(rows, () => 'dòng 1').map(({ content }) => content)).toEqual([
      { kind: 'missing', reason: 'withheld' },
    ])
  })

  test('about an earlier time is about the area as it was then', () => {
    const [row] = rowsOf([proposal({ area: chonThanh.id, period: period('2022-Q3') })])
    expect(row?.content.area).toBe(ruralChonThanh.id)
  })
})

describe('a figure that another source has published otherwise', () => {
  const published = [observed(ntm, locNinh, '2024-Q1', 13, { denominator: 15 })]

  test('needs a reason to be revised', () => {
    const accepted = { 0: { verdict: 'accepted' } } as const
    expect(rowsOf([proposal()], { published, decisions: accepted })).toMatchObject([
      { status: 'open', isRevision: true, lacks: ['reason'] },
    ])
    const rows = rowsOf([proposal()], {
      published,
      state: 'provisional',
      decisions: { 0: { ...accepted[0], reason: ' Đếm sót một xã. ' } },
    })
    expect(figuresToKeep(rows, () => 'dòng 1')).toMatchObject([
      { state: 'revised', reason: 'Đếm sót một xã.', content: { kind: 'value', value: 14, denominator: 15 } },
    ])
  })

  test('is no revision of a sample', () => {
    const sample = [observed(ntm, locNinh, '2024-Q1', 13, { state: 'sample' })]
    const rows = rowsOf([proposal()], { published: sample, state: 'provisional' })
    expect(figuresToKeep(rows, () => 'dòng 1')).toMatchObject([{ state: 'provisional', place: 'dòng 1' }])
  })
})

describe('what publishing says of a figure its review says, too', () => {
  test('a figure where none was reported is new, and needs no reason', () => {
    const published = [unreported(ntm, locNinh, '2024-Q1', 'not-reported')]
    expect(rowsOf([proposal()], { published })).toMatchObject([{ status: 'accepted', isRevision: false, lacks: [] }])
    const missing = { 0: { verdict: 'accepted', missing: 'withheld' } } as const
    expect(rowsOf([proposal()], { published, decisions: missing })).toMatchObject([
      { status: 'accepted', isRevision: false, lacks: [] },
    ])
  })

  test('a figure without a value in the place of one is a revision', () => {
    const published = [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 })]
    const decisions = { 0: { verdict: 'accepted', missing: 'withheld' } } as const
    expect(rowsOf([proposal()], { published, decisions })).toMatchObject([
      { status: 'open', isRevision: true, lacks: ['reason'] },
    ])
  })

  test('the same figure at last final is no repetition of the provisional one', () => {
    const published = [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, state: 'provisional' })]
    expect(statusesOf([proposal()], { published, state: 'provisional' })).toEqual(['unchanged'])
    const rows = rowsOf([proposal()], { published, state: 'final' })
    expect(rows).toMatchObject([{ status: 'accepted', isRevision: false }])
    expect(figuresToKeep(rows, () => '')).toMatchObject([{ state: 'final' }])
  })

  test('another figure than a provisional one needs its reason, and is final at last', () => {
    const published = [observed(ntm, locNinh, '2024-Q1', 13, { denominator: 15, state: 'provisional' })]
    const decisions = { 0: { verdict: 'accepted', reason: 'Rà soát lại.' } } as const
    expect(rowsOf([proposal()], { published })).toMatchObject([{ lacks: ['reason'] }])
    expect(figuresToKeep(rowsOf([proposal()], { published, decisions }), () => '')).toMatchObject([{ state: 'final' }])
  })

  test('what is confirmed and not published is known as what it will be', () => {
    const entered = draftOf('rural.ntm 692 2024-Q1', { value: 14, denominator: 15, state: 'provisional' })
    expect(statusesOf([proposal()], { drafts: [entered], state: 'provisional' })).toEqual(['unchanged'])
    expect(statusesOf([proposal()], { drafts: [entered], state: 'final' })).toEqual(['accepted'])
    expect(statusesOf([proposal()], { drafts: [{ ...entered, state: 'revised' }] })).toEqual(['unchanged'])
  })

  test('a number alone says nothing else than the same with its denominator', () => {
    const published = [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 })]
    expect(statusesOf([proposal({ denominator: undefined as never })], { published })).toEqual(['unchanged'])
    expect(statusesOf([proposal({ value: 13, denominator: undefined as never })], { published })).toEqual(['open'])
  })

  test('a number alone is judged, drawn and kept with the denominator that is known', () => {
    const published = [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 })]
    const alone = (value: number) => [proposal({ value, denominator: undefined as never })]
    expect(rowsOf(alone(14), { published })).toMatchObject([
      { status: 'unchanged', isRevision: false, lacks: [], odd: [], content: { value: 14, denominator: 15 } },
    ])
    const decisions = { 0: { verdict: 'accepted', reason: 'Đếm thừa một xã.' } } as const
    expect(figuresToKeep(rowsOf(alone(13), { published, decisions }), () => '')).toMatchObject([
      { state: 'revised', content: { kind: 'value', value: 13, denominator: 15 } },
    ])
    const provisional = [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, state: 'provisional' })]
    expect(figuresToKeep(rowsOf(alone(14), { published: provisional }), () => '')).toMatchObject([
      { state: 'final', content: { value: 14, denominator: 15 } },
    ])
    // What is confirmed comes before what is published; a sample is known to nobody.
    const entered = draftOf('rural.ntm 692 2024-Q1', { value: 14, denominator: 16, state: 'revised' })
    expect(statusesOf(alone(14), { published, drafts: [entered] })).toEqual(['unchanged'])
    const sample = [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15, state: 'sample' })]
    expect(rowsOf(alone(14), { published: sample })[0]?.content).not.toHaveProperty('denominator')
  })

  test('the words of a source that tells the number alone are kept with it, and nothing lacks', () => {
    const decisions = { 0: { verdict: 'accepted', value: 12, denominator: null, printed: '12 xã' } } as const
    const rows = rowsOf([proposal()], { decisions })
    expect(rows).toMatchObject([{ status: 'accepted', odd: [], decision: decisions[0] }])
    expect(figuresToKeep(rows, () => '')).toMatchObject([{ content: { kind: 'value', value: 12 }, printed: '12 xã' }])
    const missing = { 0: { ...decisions[0], missing: 'withheld' } } as const
    expect(figuresToKeep(rowsOf([proposal()], { decisions: missing }), () => '')[0]).not.toHaveProperty('printed')
  })
})

describe('a share without a denominator, where none is known', () => {
  const alone = (changes: Partial<EntryProposal> = {}) => [
    proposal({ value: 12, denominator: undefined as never, ...changes }),
  ]

  test('stays open, whatever somebody decided, until the denominator or the words of its source are told', () => {
    expect(rowsOf(alone())).toMatchObject([{ status: 'open', lacks: ['denominator'], odd: [] }])
    const typed = (told: FigureCorrection = {}) =>
      rowsOf(alone(), { decisions: { 0: { verdict: 'accepted', ...told } } })
    expect(typed()).toMatchObject([{ status: 'open', lacks: ['denominator'] }])
    expect(figuresToKeep(typed(), () => '')).toEqual([])
    expect(lacksSaying(typed()[0]!)).toBe(true)
    expect(typed({ printed: '12/15 xã' })).toMatchObject([{ lacks: ['denominator'] }])
    expect(typed({ printed: '12 xã' })).toMatchObject([{ status: 'accepted', lacks: [] }])
    expect(typed({ denominator: 15 })).toMatchObject([{ status: 'accepted', lacks: [] }])
    expect(typed({ missing: 'withheld' })).toMatchObject([{ status: 'accepted', lacks: [] }])
  })

  test('is asked for one of a share alone, and not where the same is published', () => {
    expect(rowsOf(alone({ indicator: turns.id }))).toMatchObject([{ status: 'accepted', lacks: [] }])
    const published = [observed(ntm, locNinh, '2024-Q1', 12, { printed: '12 xã' })]
    expect(rowsOf(alone(), { published })).toMatchObject([{ status: 'unchanged', lacks: [] }])
    expect(rowsOf(alone({ value: 13 }), { published })).toMatchObject([{ lacks: ['denominator', 'reason'] }])
    const sample = [observed(ntm, locNinh, '2024-Q1', 12, { denominator: 15, state: 'sample' })]
    expect(rowsOf(alone(), { published: sample })).toMatchObject([{ status: 'open', lacks: ['denominator'] }])
  })
})

describe('a figure of an area whose published figures have not arrived', () => {
  test('stays open, whatever somebody decided, and comes in once they have', () => {
    const decisions = { 0: { verdict: 'accepted' } } as const
    expect(rowsOf([proposal()], { there: [] })).toMatchObject([{ status: 'open', lacks: ['comparison'] }])
    expect(figuresToKeep(rowsOf([proposal()], { there: [], decisions }), () => '')).toEqual([])
    expect(statusesOf([proposal()], { there: [locNinh.id], decisions })).toEqual(['accepted'])
  })

  test('lacks nothing that somebody could say; what is left out stays left out', () => {
    const [open] = rowsOf([proposal()], { there: [] })
    expect(lacksSaying(open!)).toBe(false)
    expect(lacksSaying(rowsOf([proposal({ period: undefined as never })], { there: [] })[0]!)).toBe(true)
    expect(statusesOf([proposal()], { there: [], decisions: { 0: { verdict: 'rejected' } } })).toEqual(['rejected'])
    expect(statusesOf([proposal({ kind: 'target' })], { there: [] })).toEqual(['folded'])
  })
})

test('nothing enters that was not accepted', () => {
  const rows = rowsOf([proposal({ kind: 'target' }), proposal({ id: '1', value: 16, period: period('2023-Q4') })])
  expect(figuresToKeep(rows, () => '')).toEqual([])
})

test('the next open figure lies behind the present one, else before it, and never is the present one', () => {
  const rows = rowsOf([
    proposal({ id: 'a', kind: 'unclear' }),
    proposal({ id: 'b', indicator: turns.id, denominator: undefined as never }),
    proposal({ id: 'c', kind: 'unclear', period: period('2023-Q4') }),
  ])
  expect([nextOpen(rows, undefined), nextOpen(rows, 'a'), nextOpen(rows, 'c')]).toEqual(['a', 'c', 'a'])
  expect(nextOpen(rows.slice(0, 2), 'a')).toBeUndefined()
})
