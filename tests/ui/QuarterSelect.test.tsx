import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { type Quarter, quarterFromText } from '../../src/domain/period.ts'
import { QuarterSelect } from '../../src/ui/QuarterSelect.tsx'

const quarter = (text: string): Quarter => {
  const read = quarterFromText(text)
  if (read === undefined) throw new Error(text)
  return read
}
const quarters = { first: quarter('2023-Q3'), last: quarter('2024-Q2') }

function show(chosen: string): readonly Quarter[] {
  const wishes: Quarter[] = []
  render(
    <QuarterSelect
      label="Kỳ báo cáo"
      quarters={quarters}
      chosen={quarter(chosen)}
      onChoose={(wish) => wishes.push(wish)}
    />,
  )
  return wishes
}

test('the quarters are listed by year, the newest first', () => {
  show('2024-Q1')
  const years = screen.getAllByRole('group')
  expect(years.map((year) => year.getAttribute('label'))).toEqual(['2024', '2023'])
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Quý II/2024',
    'Quý I/2024',
    'Quý IV/2023',
    'Quý III/2023',
  ])
  expect(within(screen.getByRole('combobox', { name: 'Kỳ báo cáo' })).getByRole('option', { selected: true })).toBe(
    screen.getByRole('option', { name: 'Quý I/2024' }),
  )
})

test('a quarter outside the list that the address names is in the list', () => {
  show('2019-Q4')
  expect(screen.getByRole('option', { name: 'Quý IV/2019', selected: true })).toBeVisible()
})

test('a choice is handed on', async () => {
  const wishes = show('2024-Q1')
  await userEvent.selectOptions(screen.getByRole('combobox'), 'Quý IV/2023')
  expect(wishes).toEqual(['2023-Q4'])
})
