import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { revealLater } from '../../src/app/reveal-later.ts'

const idle: (() => void)[] = []

beforeEach(() => {
  document.documentElement.classList.add('early', 'welcomed')
  document.body.innerHTML = '<p id="first"></p><p data-later id="second"></p><p data-later id="third"></p>'
  Object.assign(window, { requestIdleCallback: (work: () => void) => idle.push(work) })
})

afterEach(() => {
  document.documentElement.className = ''
  document.body.innerHTML = ''
  idle.length = 0
  Reflect.deleteProperty(window, 'requestIdleCallback')
})

const near = (): readonly string[] => [...document.querySelectorAll('[data-near]')].map(({ id }) => id)
const nextIdle = (): void => idle.shift()?.()

test('what was held back comes one after the other, each in a moment without work', async () => {
  revealLater()
  nextIdle()
  await vi.waitFor(() => expect(idle).toHaveLength(1))
  expect(near()).toEqual([])
  nextIdle()
  expect(near()).toEqual(['second'])
  nextIdle()
  expect(near()).toEqual(['second', 'third'])
  nextIdle()
  expect(document.documentElement.className).toBe('welcomed')
  expect(idle).toEqual([])
})

test('nothing is left to do once a reader has moved', async () => {
  revealLater()
  nextIdle()
  await vi.waitFor(() => expect(idle).toHaveLength(1))
  document.documentElement.classList.remove('early')
  nextIdle()
  expect([near(), idle]).toEqual([[], []])
})
