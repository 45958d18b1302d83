import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { openPage } from '../support/render-app.tsx'

test('who is here for the first time reads two lines and the way to the guide, until they are put away', async () => {
  const { user } = await openPage('/?dia-ban=692&ky=2024-Q2')
  expect(screen.getByRole('link', { name: 'Xem hướng dẫn' })).toHaveAttribute(
    'href',
    '/huong-dan?dia-ban=692&ky=2024-Q2',
  )
  const hint = screen.getByRole('complementary', { name: 'Hướng dẫn' })
  await user.click(screen.getByRole('button', { name: 'Đã rõ' }))
  expect(hint).not.toBeInTheDocument()
  expect(localStorage.getItem('nhip-quy.welcome')).not.toBeNull()
})
