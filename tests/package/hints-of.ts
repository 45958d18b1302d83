import { packageProblemSentence } from '../../src/i18n/package-problem-sentence.ts'
import { observed } from './package-fault.ts'
import { problemsOf } from './problems-of.ts'
import { type Edit, smallPackage } from './small-package.ts'

/** What is wrong with the small package after some edits. */
export const problemsAfter = (edits: readonly Edit[], files = smallPackage(edits)) => problemsOf(files)

/** What is said of the likely causes of that. */
export const hintsOf = (edits: readonly Edit[], files = smallPackage(edits)) =>
  problemsOf(files).flatMap(({ hints = [] }) => hints)

/** The only sentence of a package, from the word for hints on. */
export const told = (edits: readonly Edit[], language: 'vi' | 'en' = 'vi') =>
  problemsAfter(edits)
    .map((problem) => packageProblemSentence(problem, language))
    .join('\n')
    .replace(/^[^]*?(?=Gợi ý: |Hint: |$)/, '')

/** Rows of visits in quarters of their own, with these cells for value and denominator. */
export const visits = (...cells: readonly string[]): readonly Edit[] =>
  observed(
    'rural.ntm,,697,Huyện Chơn Thành',
    `${cells
      .map(
        (cell, index) =>
          `reception.turns,,692,Huyện Lộc Ninh,${2018 + Math.floor(index / 4)}-Q${1 + (index % 4)},${cell},,final,,,,report,,\n`,
      )
      .join('')}rural.ntm,,697,Huyện Chơn Thành`,
  )
