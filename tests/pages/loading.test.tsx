import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../support/render-app.tsx'

const computed = vi.hoisted(() => ({ pages: [] as string[] }))

/** The same function, with each call noted: the name of the page and how many figures of its indicators it was given. */
vi.mock('../../src/answers/overview-page.ts', (load) => noted(load, 'overviewSteps'))
vi.mock('../../src/features/progress/progress-page.ts', (load) => noted(load, 'progressPage'))
vi.mock('../../src/features/reports/reports-page.ts', (load) => noted(load, 'reportsPage'))
vi.mock('../../src/features/table/table-page.ts', (load) => noted(load, 'tablePage'))
vi.mock('../../src/answers/comparison-page.ts', (load) => noted(load, 'comparisonPage'))
vi.mock('../../src/briefing/contents/briefing-page.ts', (load) => noted(load, 'briefingPage'))

async function noted(load: () => Promise<unknown>, name: string): Promise<Record<string, unknown>> {
  const real = (await load()) as Record<string, (...given: readonly unknown[]) => unknown>
  return {
    ...real,
    [name]: (...given: readonly unknown[]) => {
      computed.pages.push(name)
      return real[name]!(...given)
    },
  }
}

beforeEach(() => {
  computed.pages.length = 0
})

describe('a page', () => {
  test.each([
    ['/', 'overviewSteps'],
    ['/chi-so/rural.ntm', 'progressPage'],
    ['/dia-ban/692', 'overviewSteps'],
    ['/nop-bao-cao', 'reportsPage'],
    ['/so-lieu', 'tablePage'],
    ['/so-sanh', 'comparisonPage'],
    ['/bao-cao', 'briefingPage'],
  ])('%s is worked out once, when all its figures are there', async (path, name) => {
    await openPage(path)
    await screen.findByRole('heading', { level: 1 })
    expect(computed.pages).toEqual([name])
  })
})
