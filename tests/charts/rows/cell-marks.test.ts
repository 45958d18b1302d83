import { expect, test } from 'vitest'
import { cellText, missingPrimitives, valueLabel, withoutTexts } from '../../../src/charts/rows/cell-marks.ts'

test('without room for texts marks stay, and of a figure with a note the sign', () => {
  const mark = missingPrimitives({ kind: 'missing', text: 'chưa báo cáo', isTold: true }, 10, 20, 12)
  const kept = withoutTexts([
    ...mark,
    valueLabel({ text: '14/15' }, 100, 20, { size: 12 }),
    valueLabel({ text: '16/16*', isNoted: true }, 100, 20, { size: 12 }),
    cellText('Xã A*', 100, 20, { size: 12 }),
  ])
  expect(kept.map(({ type }) => type)).toEqual(['path', 'path'])
  expect(kept[0]).toEqual(mark[0])
})

test('the sign stands where its text would begin', () => {
  const noted = { text: '1*', isNoted: true } as const
  const [behind] = withoutTexts([valueLabel(noted, 100, 20, { size: 10 })])
  const [before] = withoutTexts([valueLabel(noted, 100, 20, { size: 10, anchor: 'end' })])
  expect(behind).toMatchObject({ d: expect.stringContaining('M102.8') as string })
  expect(before).toMatchObject({ d: expect.stringContaining('M97.2') as string })
})
