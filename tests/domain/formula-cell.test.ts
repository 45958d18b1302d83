import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cellOfText, isFormula, textOfCell } from '../../src/domain/formula-cell.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['- do sáp nhập', "'- do sáp nhập"],
  ['\u00a0+1', "'\u00a0+1"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ['Huyện Lộc Ninh', 'Huyện Lộc Ninh'],
  ["'70", "'70"],
  ['', ''],
])('%j stands as %j', (text, cell) => {
  expect(cellOfText(text)).toBe(cell)
  expect(textOfCell(cell)).toBe(text)
})

test('no cell is evaluated, and each is read as what was written', () => {
  const texts = fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', 'a', '\uff0b') })
  fc.assert(
    fc.property(texts, (text) => !isFormula(cellOfText(text)) && textOfCell(cellOfText(text)) === text),
    { numRuns: 1000 },
  )
  expect(isFormula(' \uff0b')).toBe(true)
})
