import { expect, test } from 'vitest'
import { checkingTexts } from '../../src/i18n/checking-texts.ts'

test('one file that was left is one, and several are several', () => {
  const { oneAtATime } = checkingTexts.en
  expect(oneAtATime('1')).toBe('One file is checked at a time; 1 more was left.')
  expect(oneAtATime('2')).toBe('One file is checked at a time; 2 more were left.')
})
