import { QueryClient } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import type { Root } from 'react-dom/client'
import { expect, test, vi } from 'vitest'
import { renderFirstView } from '../../src/app/render-first-view.tsx'
import { takeOver } from '../../src/app/take-over.tsx'
import { encodeFirstViewNote } from '../../src/contract/first-view.ts'
import { publishedText } from '../support/publication-server.ts'

const worked = vi.hoisted(() => ({ out: [] as string[] }))

vi.mock(import('../../src/answers/overview-page.ts'), async (load) => {
  const own = await load()
  return {
    ...own,
    *overviewSteps(...asked: Parameters<typeof own.overviewSteps>) {
      worked.out.push(`${asked[1]} ${asked[2]}`)
      return yield* own.overviewSteps(...asked)
    },
  }
})

test('a page that is taken over has been worked out before, and is worked out once', async () => {
  const view = await renderFirstView('/', publishedText)
  window.history.pushState(null, '', '/')
  const root = document.createElement('div')
  root.innerHTML = view!.html
  root.dataset['firstView'] = encodeFirstViewNote(view!.note)
  document.body.append(root)
  worked.out.length = 0
  const before = root.querySelector('h1')
  let started: Root | undefined
  await act(async () => {
    started = await takeOver(root, new QueryClient())
  })
  expect(root.querySelector('h1')).toBe(before)
  expect(worked.out).toEqual(['692 2024-Q1'])
  act(() => started?.unmount())
  root.remove()
})
