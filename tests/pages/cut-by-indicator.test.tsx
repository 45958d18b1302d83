import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { serveCutByIndicator } from '../support/publication-server.ts'
import { openPage } from '../support/render-app.tsx'

/** The files of figures of a province, each once. */
const slicesIn = (asked: readonly string[]): readonly string[] => [
  ...new Set(asked.filter((file) => /-\d+$/.test(file) && !file.startsWith('within-'))),
]

describe('of families that are cut by indicator', () => {
  test.each([
    ['/chi-so/rural.ntm', ['rural.ntm-70'], '14/15'],
    ['/so-sanh?chi-so=rural.ntm', ['rural.ntm-70'], '14/15'],
    ['/so-lieu?chi-so=rural.ntm', ['rural.ntm-70'], '14/15'],
  ])('%s fetches its indicator alone', async (path, files, text) => {
    const asked = await serveCutByIndicator()
    await openPage(path)
    expect(slicesIn(asked)).toEqual(files)
    expect(document.body).toHaveTextContent(text)
  })

  test('the overview fetches families', async () => {
    const asked = await serveCutByIndicator()
    await openPage('/')
    expect(slicesIn(asked)).toEqual(['rural-70', 'ocop-70', 'schools-70', 'reception-70', 'universal-70'])
  })

  test('an indicator whose file does not come takes no other one of its family with it', async () => {
    await serveCutByIndicator((file) => file.startsWith('rural.ntm-'))
    await openPage('/so-lieu?chi-so=rural.ntm,rural.ntm_model')
    expect(await screen.findByRole('alert')).toHaveTextContent('Nông thôn mới')
    expect(screen.getByText('Xã nông thôn mới kiểu mẫu (xã)')).toBeVisible()
    expect(screen.queryByText('Xã nông thôn mới (xã)')).toBeNull()
  })
})
