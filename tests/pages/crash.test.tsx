import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx'
import { textsByLanguage } from '../../src/i18n/texts-by-language.ts'

let isBroken = true

function Part() {
  const [said] = useState('the page')
  if (isBroken) throw new Error(`cannot read \u202e${'x'.repeat(200)}`)
  return <p>{said}</p>
}

const crashed = (language: 'vi' | 'en' = 'vi') => {
  isBroken = true
  return render(
    <ErrorBoundary texts={textsByLanguage[language]}>
      <Part />
    </ErrorBoundary>,
    // React would report what the test does on purpose.
    { onCaughtError: () => undefined },
  )
}

test('a fault of the program is told with two ways out, and what it says is short and turns nothing round', () => {
  crashed()
  const alert = screen.getByRole('alert')
  expect(alert).toHaveTextContent('Trang gặp lỗi của chương trình')
  expect(alert.querySelector('code')?.textContent).toMatch(/^cannot read x+…$/)
  expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Về Tổng quan' })).toHaveAttribute('href', `${window.location.origin}/`)
})

test('the way to the overview keeps the language', () => {
  crashed('en')
  expect(screen.getByRole('link', { name: 'Back to the overview' })).toHaveAttribute(
    'href',
    `${window.location.origin}/?lang=en`,
  )
})

test('going back to an address that can be shown shows it', async () => {
  crashed()
  isBroken = false
  await act(async () => window.dispatchEvent(new PopStateEvent('popstate')))
  expect(screen.getByText('the page')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})
