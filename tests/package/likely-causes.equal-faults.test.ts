import { describe, expect, test } from 'vitest'
import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import type { Edit } from './small-package.ts'
import { observed } from './package-fault.ts'
import { problemsAfter } from './hints-of.ts'

describe('equal faults', () => {
  const faulty = (cells: readonly string[]): readonly Edit[] =>
    observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      `${cells.map((cell) => `rural.ntm,,697,Huyện Chơn Thành,2021-Q1,"${cell}",8,,final,,,,report,,\n`).join('')}rural.ntm,,697,Huyện Chơn Thành`,
    )

  test('are one message with the first places, the texts that differ, their number and one example', () => {
    const edits = faulty(['1.234', '1.234', '12.000', ...Array.from({ length: 240 }, () => '1.234')])
    expect(problemsAfter(edits).map((problem) => packageProblemSentence(problem, 'vi'))).toEqual([
      'observations.csv, dòng 7, cột value: “1.234” sai định dạng số. Chỉ ghi chữ số, như 1234 hoặc 41.3: không dấu phân cách hàng nghìn (1.234), không kèm % hay chữ. Chưa có số thì để trống, không ghi 0 hay dấu gạch. Cùng lỗi ở 242 dòng khác: 8, 9 (“12.000”), 10, 11, 12, 13, 14, 15, 16… Gợi ý: “1.234” đọc được hai cách: nếu là hàng nghìn thì viết 1234; nếu là ba chữ số thập phân thì viết 1.234 và ghi 3 vào cột decimals của chỉ tiêu.',
    ])
    expect(problemsAfter(edits).map((problem) => packageProblemSentence(problem, 'en'))).toEqual([
      expect.stringMatching(
        /^observations\.csv, row 7, column value: “1\.234” is not a number .* The same fault in 242 more rows: 8, 9 \(“12\.000”\), 10, .*, 16… Hint: “1\.234” can be read in two ways: /,
      ) as string,
    ])
  })

  test('of different causes tell each of them, at most three', () => {
    const causes = problemsAfter(faulty(['41,3', '14/15', '9-Oct', '12%', '#N/A'])).flatMap(({ hints = [] }) => hints)
    expect(causes.map(({ code }) => code)).toEqual(['number-decimal-comma', 'number-fraction', 'number-became-day'])
  })

  test('with one place more say where it is', () => {
    const [problem] = problemsAfter(faulty(['a', 'b']))
    expect(packageProblemSentence(problem!, 'vi')).toMatch(/ Cùng lỗi ở 1 dòng khác: 8 \(“b”\)\.$/)
    expect(packageProblemSentence(problem!, 'en')).toMatch(/ The same fault in 1 more row: 8 \(“b”\)\.$/)
  })

  test('whose rows differ in more than a text say in what', () => {
    const above = observed(
      'rural.ntm,,697,Huyện Chơn Thành',
      ['9,8', '10,7']
        .map((cells, index) => `rural.ntm,,697,Huyện Chơn Thành,2021-Q${index + 1},${cells},,final,,,,report,,\n`)
        .join('') + 'rural.ntm,,697,Huyện Chơn Thành',
    )
    expect(packageProblemSentence(problemsAfter(above)[0]!, 'vi')).toMatch(
      /^observations\.csv, dòng 7, cột value: Giá trị 9 lớn hơn mẫu số 8\. .* Cùng lỗi ở 1 dòng khác: 8 \(“10 > 7”\)\.$/,
    )
  })

  test('with texts that nobody can see show them by their numbers, and stay short', () => {
    const sentence = packageProblemSentence(
      problemsAfter(faulty(['7\u202e', `8\u0007${'x'.repeat(5000)}`, '#N/A']))[0]!,
      'vi',
    )
    expect(sentence).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(sentence).toContain('“7U+202E” sai định dạng số')
    expect(sentence).toContain('8 (“8U+0007xxx')
    expect(sentence.length).toBeLessThan(1000)
  })

  test('a hundred thousand of them with a hundred thousand texts are one short message', () => {
    const edits = faulty(Array.from({ length: 100_000 }, (_, index) => `n${index}`))
    const problems = problemsAfter(edits)
    expect(problems).toHaveLength(1)
    expect(packageProblemSentence(problems[0]!, 'vi').length).toBeLessThan(1500)
    expect(problems[0]!.again?.count).toBe(99_999)
  })
})
