import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { settledText } from '../../src/domain/settled-text.ts'

describe('the text that holds', () => {
  test.each([
    ['is that of the figures where nobody wrote', undefined, { text: '14 xã', mark: 'automatic' }],
    [
      'is that by hand as long as the figures say what they said',
      { text: 'Mười bốn xã', from: '14 xã' },
      { text: 'Mười bốn xã', mark: 'edited' },
    ],
    [
      'is that of the figures as soon as they say something else',
      { text: 'Mười ba xã', from: '13 xã' },
      { text: '14 xã', mark: 'outdated' },
    ],
    [
      'is that of the figures when they say it in another language',
      { text: 'Mười bốn xã', from: '14 communes' },
      { text: '14 xã', mark: 'outdated' },
    ],
  ] as const)('%s', (_, edit, expected) => {
    expect(settledText('14 xã', edit)).toEqual(expected)
  })

  test('is never one by hand over figures it was not written for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (automatic, text, from) => {
        expect(settledText(automatic, { text, from })).toEqual(
          from === automatic ? { text, mark: 'edited' } : { text: automatic, mark: 'outdated' },
        )
      }),
    )
  })
})
