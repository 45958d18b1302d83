import { expect, test } from 'vitest'
import { doesNot, isKnownVerb, newly, ofCount } from '../../src/i18n/english-verbs.ts'

test.each([
  ['meet the standard', 'meets the standard', 'does not meet the standard', 'newly meets the standard'],
  ['pass the review', 'passes the review', 'does not pass the review', 'newly passes the review'],
  ['apply the form', 'applies the form', 'does not apply the form', 'newly applies the form'],
  ['are recognised', 'is recognised', 'is not recognised', 'is newly recognised'],
  ['have reached it', 'has reached it', 'has not reached it', 'has newly reached it'],
])('what several do (“%s”) is said of one, or that it does not', (several, one, not, since) => {
  expect([ofCount(1, several), doesNot(1, several), newly(1, several)]).toEqual([one, not, since])
  expect(ofCount(2, several)).toBe(several)
})

test('of several that they do not yet', () => {
  expect(doesNot(2, 'meet it', 'not yet')).toBe('do not yet meet it')
  expect(doesNot(1, 'meet it', 'not yet')).toBe('does not yet meet it')
  expect(doesNot(2, 'have reached it', 'not yet')).toBe('have not yet reached it')
})

test('a participle or a place is no verb', () => {
  expect(['meet it', 'have it', 'were settled', 'recognised', 'in operation', 'of forest'].map(isKnownVerb)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
