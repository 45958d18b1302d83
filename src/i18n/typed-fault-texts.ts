import type { TypedFault } from '../domain/typed-figure.ts'
import type { Language } from './language.ts'

interface FaultyText {
  readonly text: string
  /** That of the indicator. */
  readonly unit: string
}

type TypedFaultTexts = Readonly<Record<TypedFault, (values: FaultyText) => string>>

const vi: TypedFaultTexts = {
  unreadable: ({ text }) => `“${text}” không phải là số. Viết 1.234,5 hoặc 14/15.`,
  'unit-differs': ({ text, unit }) => `“${text}” ghi khác đơn vị tính. Đổi ra ${unit}.`,
  'percent-alone': ({ text }) => `Ô này nhận số lượng, không nhận tỷ lệ ${text}.`,
  'percent-differs': ({ text }) => `Tỷ lệ trong “${text}” không khớp tử số và mẫu số.`,
  'whole-unexpected': ({ text }) => `Chỉ tiêu không có mẫu số nhưng ô ghi “${text}”.`,
  'value-lacking': () => 'Có mẫu số nhưng thiếu giá trị.',
  'sign-unknown': () => 'Chưa có số thì chọn lý do ở “Không có số vì”.',
}

const en: TypedFaultTexts = {
  unreadable: ({ text }) => `“${text}” is no number. Write 1.234,5 or 14/15.`,
  'unit-differs': ({ text, unit }) => `“${text}” is in another unit. Write it in ${unit}.`,
  'percent-alone': ({ text }) => `This cell takes a number, not the rate ${text}.`,
  'percent-differs': ({ text }) => `The percentage in “${text}” does not fit its numbers.`,
  'whole-unexpected': ({ text }) => `The indicator has no denominator, but the cell holds “${text}”.`,
  'value-lacking': () => 'There is a denominator and no value.',
  'sign-unknown': () => 'Where there is no figure, choose why under “No figure because”.',
}

/** Why what somebody typed is no figure, wherever it is typed. */
export const typedFaultTexts: Readonly<Record<Language, TypedFaultTexts>> = { vi, en }
