import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { openPage } from '../support/render-app.tsx'

const network = vi.hoisted(() => ({ isCut: false }))

vi.mock(import('../../src/i18n/english-texts.ts'), async (load) => {
  const { englishTexts } = await load()
  return {
    get englishTexts() {
      if (network.isCut) throw new Error('cut')
      return englishTexts
    },
  }
})
vi.mock(import('../../src/ui/build-state.ts'), () => ({ buildState: async () => 'unreachable' as const }))

beforeEach(() => {
  network.isCut = false
})

const isAnswer = { level: 1 } as const

describe('English', () => {
  test('is spoken from the start where the address asks for it', async () => {
    await openPage('/?dia-ban=692&ky=2024-Q2&lang=en')
    expect(screen.getByRole('heading', isAnswer)).toHaveTextContent('Q2 2024')
    expect(document.documentElement.lang).toBe('en')
  })

  test('takes over in place, with the focus where it was', async () => {
    const { user } = await openPage('/?dia-ban=692&ky=2024-Q2')
    const button = screen.getByRole('button', { name: 'English' })
    await user.click(button)
    await waitFor(() => expect(screen.getByRole('heading', isAnswer)).toHaveTextContent('Q2 2024'))
    expect(button).toHaveFocus()
    expect(document.documentElement.lang).toBe('en')
  })

  test('that does not come leaves the page in Vietnamese, says so and comes when it is asked for again', async () => {
    const { user } = await openPage('/?dia-ban=692&ky=2024-Q2')
    network.isCut = true
    await user.click(screen.getByRole('button', { name: 'English' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Không kết nối được máy chủ')
    expect(screen.getByRole('heading', isAnswer)).toHaveTextContent('Quý II/2024')
    expect(document.documentElement.lang).toBe('vi')
    network.isCut = false
    await user.click(screen.getByRole('button', { name: 'Thử lại' }))
    await waitFor(() => expect(screen.getByRole('heading', isAnswer)).toHaveTextContent('Q2 2024'))
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
