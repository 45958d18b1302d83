import { describe, expect, test } from 'vitest'
import { numberedPages } from '../../src/paper/numbered-pages.ts'

const marksOf = (paginate: (mark: string) => readonly string[]): readonly string[] =>
  numberedPages(paginate).map(({ mark }) => mark)

describe('the number of a page', () => {
  test('is not said of the only one, nor where there is none', () => {
    expect(marksOf(() => ['a'])).toEqual([''])
    expect(marksOf(() => [])).toEqual([])
  })

  test('is said with how many there are', () => {
    expect(numberedPages(() => ['a', 'b', 'c'])).toEqual([
      { page: 'a', mark: '1/3' },
      { page: 'b', mark: '2/3' },
      { page: 'c', mark: '3/3' },
    ])
  })

  test('counts the pages that have room for it', () => {
    // Room for two below a title alone, for one below a title with a number.
    const three = ['a', 'b', 'c']
    expect(marksOf((mark) => (mark === '' ? three.slice(1) : three))).toEqual(['1/3', '2/3', '3/3'])
  })

  test('is never wider than what room was left for', () => {
    const room: number[] = []
    const marks = marksOf((mark) => {
      room.push(mark.length)
      return Array.from({ length: 99 }, String)
    })
    expect(Math.max(...marks.map((mark) => mark.length))).toBe(Math.max(...room))
  })
})

test('one page has no number, also where it is one only in the smaller text that a longer title asks for', () => {
  expect(numberedPages((mark) => (mark === '' ? ['a', 'b'] : ['a']))).toEqual([{ page: 'a', mark: '' }])
})
