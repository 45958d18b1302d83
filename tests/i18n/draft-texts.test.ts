import { expect, test } from 'vitest'
import { draftTexts } from '../../src/i18n/draft-texts.ts'
import { publishingTexts } from '../../src/i18n/publishing-texts.ts'

test('English tells one figure in the singular', () => {
  const [{ shown, hidden }, { damaged, reasonNeeded }] = [draftTexts.en, publishingTexts.en]
  expect([shown, hidden, damaged, reasonNeeded].map((say) => say('1'))).toEqual([
    '1 unpublished figure is shown too; only this computer has it.',
    'This computer has 1 unpublished figure, which is hidden.',
    '1 import cannot be read and is not here; it stays in the browser.',
    '1 figure still needs a reason for the correction before publishing.',
  ])
  expect([shown, hidden, damaged, reasonNeeded].map((say) => say('2'))).toEqual([
    '2 unpublished figures are shown too; only this computer has them.',
    'This computer has 2 unpublished figures, which are hidden.',
    '2 imports cannot be read and are not here; they stay in the browser.',
    '2 figures still need a reason for the correction before publishing.',
  ])
})
