import { expect, test } from 'vitest'
import { joinedFooter } from '../../src/charts/joined-footer.ts'

const footerOf = (source: string) => ({ source, status: 'Sơ bộ: quý I', dates: 'Số liệu đến 01/02/2024' })

test.each([
  ['one line stays as it is', ['Nguồn: A'], ['Nguồn: A']],
  ['the same line twice is one', ['Nguồn: A; B', 'Nguồn: A; B'], ['Nguồn: A; B']],
  ['lines with the same word are one, each entry once', ['Nguồn: A; B', 'Nguồn: B; C'], ['Nguồn: A; B; C']],
  ['lines with other words stay apart', ['Nguồn: A', 'Minh hoạ: A'], ['Nguồn: A', 'Minh hoạ: A']],
  ['lines without such a word are joined too', ['A', 'B'], ['A; B']],
])('of sources %s, and state and day follow once', (_, sources, joined) => {
  expect(joinedFooter(sources.map(footerOf))).toEqual([...joined, 'Sơ bộ: quý I · Số liệu đến 01/02/2024'])
})

test('of states each entry is said once, and every day', () => {
  const footers = [
    { source: 'Nguồn: A', status: 'Sơ bộ: quý I', dates: 'hôm qua' },
    { source: 'Nguồn: A', status: 'Sơ bộ: quý I, quý II', dates: 'hôm nay' },
    { source: 'Nguồn: A', status: 'Minh hoạ: quý III', dates: 'hôm nay' },
  ]
  expect(joinedFooter(footers)).toEqual(['Nguồn: A', 'Sơ bộ: quý I, quý II', 'Minh hoạ: quý III · hôm qua · hôm nay'])
})
