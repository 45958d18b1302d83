import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { areaOutOfTime } from '../../src/domain/area-out-of-time.ts'
import type { AreaId } from '../../src/domain/area.ts'
import { quarterFromText } from '../../src/domain/period.ts'
import {
  area as newArea,
  binhPhuoc,
  chonThanh,
  day,
  dongNai,
  locNinh,
  locPhu,
  newLocQuang,
  oldLocQuang,
  ruralChonThanh,
  smallDataset,
} from './small-dataset.ts'

const small = smallDataset([]).history
const quarter = (text: string) => quarterFromText(text)!
const told = (id: AreaId, when: string) => {
  const gone = areaOutOfTime(small, id, quarter(when))
  return gone && { ...gone, related: gone.related.map(({ area, isWithin }) => `${area.id} ${isWithin}`) }
}

describe('an area outside its time', () => {
  test('that ended is told with what has its territory, its first day without it and its last quarter', () => {
    expect(told(locPhu.id, '2026-Q1')).toEqual({
      id: locPhu.id,
      area: locPhu,
      problem: 'ended',
      since: '2025-07-01',
      related: [`${newLocQuang.id} false`],
      isWhollyKnown: true,
      nearest: '2025-Q2',
    })
  })

  test('that is not there yet is told with what it was made of', () => {
    expect(told(newLocQuang.id, '2024-Q1')).toMatchObject({
      problem: 'not-yet',
      since: '2025-07-01',
      related: [`${locPhu.id} true`, `${oldLocQuang.id} true`],
      nearest: '2025-Q3',
    })
  })

  test('that ended is told by its last record, under whatever record it is asked for', () => {
    expect(told(ruralChonThanh.id, '2025-Q3')).toMatchObject({ area: chonThanh, problem: 'ended', since: '2025-07-01' })
  })

  test('of which only a part is recorded says so', () => {
    expect(told(dongNai.id, '2025-Q2')).toMatchObject({ related: [`${binhPhuoc.id} false`], isWhollyKnown: false })
  })

  test('that is not there yet is so also where it has ended since', () => {
    const brief = newArea('25999', 'Xã Ngắn', 'commune', '75', '2025-07-01', '2026-05-31')
    const gone = areaOutOfTime(areaHistoryOf([brief], []), brief.id, quarter('2025-Q2'))
    expect(gone).toMatchObject({ problem: 'not-yet', since: '2025-07-01', nearest: '2025-Q3' })
  })

  test('that ended in what is no more itself is told with the next there was', () => {
    const [was, brief] = [
      newArea('25998', 'Xã Cũ', 'commune', '692', '', '2025-06-30'),
      newArea('25999', 'Xã Ngắn', 'commune', '75', '2025-07-01', '2025-12-31'),
    ]
    const edge = { effective: day('2025-07-01'), from: was.id, to: brief.id, extent: 'whole' } as const
    const gone = areaOutOfTime(areaHistoryOf([was, brief], [edge]), was.id, quarter('2026-Q2'))
    expect(gone).toMatchObject({
      problem: 'ended',
      related: [{ area: brief, isWithin: false }],
      isWhollyKnown: false,
      nearest: '2025-Q2',
    })
    expect(areaOutOfTime(areaHistoryOf([was, brief], [edge]), was.id, quarter('2025-Q3'))?.nearest).toBe('2025-Q2')
  })

  test('is none while it is there, nor where nobody knows it', () => {
    expect(told(locNinh.id, '2025-Q2')).toBeUndefined()
    expect(told('999' as AreaId, '2025-Q2')).toBeUndefined()
  })
})
