import { expect, test } from 'vitest'
import { pastedBlock } from '../../../src/features/typing/pasted-block.ts'

test.each([
  ['14', [['14']]],
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    '1\t\n\t4',
    [
      ['1', ''],
      ['', '4'],
    ],
  ],
  [
    '"dòng một\nvà hai"\t5\n"nói ""có"""\t6',
    [
      ['dòng một\nvà hai', '5'],
      ['nói "có"', '6'],
    ],
  ],
  ['1.234,5\n41,3%\n', [['1.234,5'], ['41,3%']]],
  ['', []],
])('the cells of a spreadsheet stand between tabs and line ends: %j', (text, block) => {
  expect(pastedBlock(text, '')).toEqual(block)
})
