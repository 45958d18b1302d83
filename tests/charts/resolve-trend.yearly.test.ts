import { expect, test } from 'vitest'
import { point, resolved, series, spec } from './small-chart.ts'

test('the titles of a trend name the years, and not the quarters between, of what is told once a year', () => {
  const told = spec([series(Array.from({ length: 8 }, () => point(1)))])
  const yearly = { ...told, indicator: { ...told.indicator, isYearly: true as const } }
  const subtitleOfFirst = (count: number) => resolved({ ...yearly, quarters: yearly.quarters.slice(0, count) }).subtitle
  expect(resolved(told).subtitle).toBe('Huyện Lộc Ninh; Quý I/2023 – Quý IV/2024')
  expect(resolved(yearly).subtitle).toBe('Huyện Lộc Ninh; Năm 2023 – Năm 2024')
  expect(resolved(yearly, 'en').subtitle).toBe('Lộc Ninh district; 2023 – 2024')
  expect(subtitleOfFirst(5)).toBe('Huyện Lộc Ninh; Năm 2023')
  // No year has come to its end in it.
  expect(subtitleOfFirst(2)).toBe('Huyện Lộc Ninh; Quý I/2023 – Quý II/2023')
})
