import { describe, expect, test } from 'vitest'
import { areaHistoryOf } from '../../src/domain/area-history.ts'
import { areaFromParameter, areaParameterText, lineageId } from '../../src/navigation/area-parameter.ts'
import {
  area,
  areas,
  chonThanh,
  dongNai,
  dongNaiCity,
  locNinh,
  locPhu,
  newLocQuang,
  ruralChonThanh,
  successions,
  history,
} from '../domain/small-dataset.ts'

const [before, after] = [
  area('25500', 'Xã Cũ', 'commune', '692', '2004-01-01', '2025-06-30'),
  area('25500', 'Xã Mới', 'commune', '75', '2025-07-01', ''),
]
const reused = areaHistoryOf([...areas, before, after], successions)

describe('an area in the address', () => {
  test.each([
    [locNinh, '692'],
    [ruralChonThanh, '697'],
    [chonThanh, '697'],
    [dongNai, '75'],
    [dongNaiCity, '75'],
  ])('stands by its code where the code has only ever meant this area: $id', (where, text) => {
    expect(areaParameterText(history, where.id)).toBe(text)
  })

  test('stands by its full id where its code was used again for other territory', () => {
    expect(areaParameterText(history, newLocQuang.id)).toBe('25292-2025-07-01')
    expect(areaParameterText(history, locPhu.id)).toBe('25292-dau')
    expect(areaParameterText(reused, before.id)).toBe('25500-2004-01-01')
    expect(areaParameterText(reused, after.id)).toBe('25500-2025-07-01')
  })

  test('keeps an id that the history does not know', () => {
    expect(areaParameterText(history, area('999', 'Xã Lạ', 'commune', '692', '2020-01-01', '').id)).toBe(
      '999-2020-01-01',
    )
  })

  test('comes back as the first record of the same area, whichever record was written', () => {
    for (const each of [...areas, before, after]) {
      expect(areaFromParameter(reused, areaParameterText(reused, each.id))).toEqual({
        kind: 'valid',
        value: lineageId(reused, each.id),
      })
    }
  })
})

describe('the text of an area', () => {
  test.each([
    ['697', ruralChonThanh.id],
    ['697-2022-10-01', ruralChonThanh.id],
    ['75', dongNai.id],
    ['75-2026-04-30', dongNai.id],
    ['25292-2025-07-01', newLocQuang.id],
    ['25292-dau', locPhu.id],
  ])('“%s” means the lineage that begins with %s', (text, id) => {
    expect(areaFromParameter(history, text)).toEqual({ kind: 'valid', value: id })
  })

  test.each(['', '999', 'Lộc Ninh', '692-1999-01-01', '6922'])('“%s” means no area', (text) => {
    expect(areaFromParameter(history, text)).toEqual({ kind: 'invalid', text, reason: 'unknown' })
  })

  test('is not guessed at when the code has belonged to several areas', () => {
    for (const text of ['25500', '25292']) {
      expect(areaFromParameter(reused, text)).toEqual({ kind: 'invalid', text, reason: 'ambiguous' })
    }
  })
})
