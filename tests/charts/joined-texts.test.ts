import { expect, test } from 'vitest'
import { joinedTexts } from '../../src/charts/joined-texts.ts'

test.each([
  ['one line stays as it is', ['Nguồn: A'], ['Nguồn: A']],
  ['the same line twice is one', ['Nguồn: A; B', 'Nguồn: A; B'], ['Nguồn: A; B']],
  ['lines with the same word are one, each entry once', ['Nguồn: A; B', 'Nguồn: B; C'], ['Nguồn: A; B; C']],
  ['lines with other words stay apart', ['Nguồn: A', 'Minh hoạ: A'], ['Nguồn: A', 'Minh hoạ: A']],
  ['lines without such a word are joined too', ['A', 'B'], ['A; B']],
])('%s', (_, texts, joined) => {
  expect(joinedTexts(texts, '; ')).toEqual(joined)
})
