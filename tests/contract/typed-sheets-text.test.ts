import { expect, test } from 'vitest'
import {
  type TypedSheets,
  decodeOpenCell,
  decodeTypedSheets,
  encodeTypedSheets,
} from '../../src/contract/typed-sheets-text.ts'

const sheets: TypedSheets = new Map([
  [
    'typed-1',
    {
      source: 'Báo cáo 12/BC-UBND',
      figures: new Map([
        ['a', { value: '14', denominator: '15', state: 'final', reason: '' }],
        ['b', { value: '', denominator: '', missing: 'withdrawn', state: 'provisional', reason: 'sai' }],
        ['c', null],
      ]),
    },
  ],
  ['typed-2', { figures: new Map() }],
])

test('sheets come back from the text of a browser as they were', () => {
  expect(decodeTypedSheets(encodeTypedSheets(sheets))).toEqual(sheets)
})

test.each(['', '{', '{}', '[["a",{"figures":[["b",{"value":1}]]}]]'])('a text that is none is none: %s', (text) => {
  expect(decodeTypedSheets(text)).toBeUndefined()
})

test('an open cell comes back, none is null, and what is neither is undefined', () => {
  const cell = { sheet: 's', figure: 'f', part: 'denominator', text: '1' } as const
  expect(decodeOpenCell(JSON.stringify(cell))).toEqual(cell)
  expect(decodeOpenCell('null')).toBeNull()
  expect(decodeOpenCell('{"sheet":"s"}')).toBeUndefined()
})
