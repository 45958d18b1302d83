import { expect, test } from 'vitest'
import type { EntryKind, EntryProposal } from '../../../src/features/entry/entry-proposal.ts'
import { reasonsOf } from '../../../src/features/entry/row-reasons.ts'
import { entryKinds } from '../../../src/i18n/entry-oddity-texts.ts'
import { sheetProposalProblems } from '../../../src/i18n/sheet-reading-texts.ts'
import { vietnameseTexts } from '../../../src/i18n/texts.ts'
import { locNinh, ntm, observed } from '../../domain/small-dataset.ts'
import { proposal } from './small-proposal.ts'
import { rowsOf } from './small-review.ts'

const reasons = (changes: Partial<EntryProposal>, ...of: readonly Parameters<typeof rowsOf>[1][]) =>
  rowsOf([proposal(changes)], of[0]).map((row) => ({ status: row.status, reasons: reasonsOf(vietnameseTexts, row) }))

test('what is said only nearly says so, with what to do', () => {
  expect(reasons({ kind: 'approximate' })).toEqual([
    { status: 'open', reasons: ['nguồn chỉ nói áng chừng (hơn, gần, khoảng); ghi số đúng nếu biết'] },
  ])
  expect(reasons({ kind: 'unclear' })).toEqual([{ status: 'open', reasons: ['chưa rõ'] }])
})

test('what says why it is not clear is told without saying that it is not clear', () => {
  expect(reasons({ kind: 'unclear', problems: ['contradicted'] })).toEqual([
    { status: 'open', reasons: ['báo cáo có hai số khác nhau'] },
  ])
})

test.each((Object.keys(entryKinds) as EntryKind[]).filter((kind) => kind !== 'achieved'))(
  'a figure that is %s says why it is asked or left out',
  (kind) => {
    const [row] = reasons({ kind })
    expect(['open', 'folded']).toContain(row?.status)
    expect(row?.reasons).toContain(entryKinds[kind]!.vi)
  },
)

test.each(Object.keys(sheetProposalProblems) as (keyof typeof sheetProposalProblems)[])(
  'a figure that is asked because of %s says so',
  (code) => {
    const [row] = reasons({ problems: [code] })
    // What nobody has to look at enters by itself.
    expect([row?.status === 'accepted', row?.reasons.includes(sheetProposalProblems[code].vi)]).not.toEqual([
      false,
      false,
    ])
  },
)

test('what it lacks and what is odd about it is told, and of what enters by itself nothing', () => {
  expect(reasons({})).toEqual([{ status: 'accepted', reasons: [] }])
  expect(reasons({ value: 13 }, { published: [observed(ntm, locNinh, '2024-Q1', 14, { denominator: 15 })] })).toEqual([
    { status: 'open', reasons: ['Khác số đã công bố: ghi lý do đính chính.'] },
  ])
  expect(reasons({ denominator: undefined as never })).toEqual([
    {
      status: 'open',
      reasons: ['Thiếu mẫu số. Nguồn chỉ nêu số lượng thì ghi giá trị kèm đơn vị tính.'],
    },
  ])
  expect(reasons({}, { there: [] })).toEqual([{ status: 'open', reasons: ['Số đã công bố để đối chiếu chưa tải về.'] }])
})
