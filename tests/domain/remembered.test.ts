import { expect, test } from 'vitest'
import { remembered } from '../../src/domain/remembered.ts'

test('a text is worked out once, and another text for itself', () => {
  const asked: string[] = []
  const lengthOf = remembered((text: string) => {
    asked.push(text)
    return text.length
  })
  expect(['2024', '2024-Q1', '2024'].map(lengthOf)).toEqual([4, 7, 4])
  expect(asked).toEqual(['2024', '2024-Q1'])
})

test('a value of zero is remembered, too', () => {
  let times = 0
  const none = remembered(() => {
    times += 1
    return 0
  })
  expect([none(''), none(''), times]).toEqual([0, 0, 1])
})
