import { describe, expect, test } from 'vitest'
import { timeMentions } from '../../../src/reading/narrative/time-mentions.ts'
import { timeOfFileName } from '../../../src/reading/narrative/time-of-file-name.ts'
import { endsBefore, liesWithin, monthsOfYear, toldTimeFromText } from '../../../src/reading/narrative/told-time.ts'

const timesOf = (text: string, year?: number) => timeMentions(text, year).map(({ time }) => time)

describe('the times of a sentence', () => {
  test.each([
    ['Trong quý I/2024, huyện', '2024-Q1'],
    ['quý IV năm 2023', '2023-Q4'],
    ['quý 2 năm 2022', '2022-Q2'],
    ['6 tháng đầu năm 2022', '2022-H1'],
    ['Sáu tháng đầu năm 2021', '2021-H1'],
    ['9 tháng năm 2017', '2017-9M'],
    ['3 tháng đầu năm 2020', '2020-Q1'],
    ['11 tháng đầu năm 2020', '2020-11M'],
    ['Từ đầu năm đến hết tháng 9/2017', '2017-9M'],
    ['Tính đến tháng 8/2020', '2020-08'],
    ['Tháng 4-2020', '2020-04'],
    ['tính đến ngày 30/6/2023', '2023-06'],
    ['hết năm 2023', '2023'],
    ['Năm 2023', '2023'],
    ['từ ngày 15/12/2022 đến 14/6/2023', '2023-H1'],
    ['từ ngày 15/3/2023 đến ngày 14/6/2023', '2023-Q2'],
    ['từ 15/12/2022 đến 14/3/2023', '2023-Q1'],
  ])('%s', (text, time) => {
    expect(timesOf(text)).toEqual([time])
  })

  test('are of the known year where they name none', () => {
    expect(timesOf('trong quý II', 2023)).toEqual(['2023-Q2'])
    expect(timesOf('6 tháng đầu năm', 2023)).toEqual(['2023-H1'])
    expect(timesOf('hết 9 tháng, huyện mới đạt', 2024)).toEqual(['2024-9M'])
    expect(timesOf('sau sáu tháng toàn tỉnh có', 2024)).toEqual(['2024-H1'])
    expect(timesOf('trong quý II')).toEqual([])
    expect(timesOf('sau 3 tháng thi công', 2024)).toEqual([])
  })

  test('are not those of a stretch of years', () => {
    expect(timesOf('giai đoạn 2021-2025, năm học 2022 - 2023')).toEqual([])
  })

  test('that mean today have none', () => {
    expect(timeMentions('Đến nay, toàn huyện hiện có', undefined).map(({ time }) => time)).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe('the time of a file name', () => {
  test.each([
    ['bc-quy1-2024.docx', '2024-Q1'],
    ['locninh_2024q1.txt', '2024-Q1'],
    ['thainguyen_6t2022.txt', '2022-H1'],
    ['xa/t8_2020.txt', '2020-08'],
    ['bao cao 2025.pdf', '2025'],
    ['bao-cao.pdf', undefined],
  ])('%s', (name, time) => {
    expect(timeOfFileName(name)).toBe(time)
  })
})

test('times lie within others and end before them', () => {
  expect(liesWithin('2024-02', '2024-Q1')).toBe(true)
  expect(liesWithin('2024-Q2', '2024-Q1')).toBe(false)
  expect(endsBefore('2023', '2024-Q1')).toBe(true)
  expect(endsBefore('2024-H1', '2024-Q2')).toBe(false)
  expect(monthsOfYear(2024, 13)).toBeUndefined()
  expect(toldTimeFromText('2024-Q5')).toBeUndefined()
  expect(toldTimeFromText('2024-9M')).toBe('2024-9M')
})
