import { quarterFromText } from '../../src/domain/period.ts'
import type { SampleFigure } from './sample-figure.ts'
import { lastCommuneQuarter, lastSampleQuarter } from './sample-quarters.ts'

const silent = { areaCode: '693', quarter: quarterFromText('2023-Q3')! }
/** The one quarter in which the reports of some districts stand otherwise than sent. */
const mixedQuarter = quarterFromText('2024-Q3')!
/** Which figures of that quarter were given back, are not due, or are still owed; by the beginnings of their ids. */
const unsent = [
  { areaCode: '698', missing: 'returned', ids: ['reception.', 'petitions.'], note: 'báo cáo bị trả lại để sửa' },
  { areaCode: '690', missing: 'returned', ids: ['ocop.'], note: 'báo cáo bị trả lại để sửa' },
  { areaCode: '689', missing: 'not-due', ids: ['universal.'], note: 'chưa đến hạn báo cáo' },
  {
    areaCode: '691',
    missing: 'not-reported',
    ids: ['petitions.resolved', 'petitions.ontime'],
    note: 'báo cáo còn thiếu một số chỉ tiêu',
  },
] as const
/** The communes of which a quarter knows no visits and petitions, and why: each with its code and quarter. */
export const silentCommunes: ReadonlyMap<string, 'not-reported' | 'returned'> = new Map([
  ['25305 2024-Q1', 'not-reported'],
  ['25273 2024-Q1', 'returned'],
  ['25318 2024-Q2', 'not-reported'],
  ['25411 2024-Q1', 'not-reported'],
  ['25252 2025-Q4', 'not-reported'],
  ['25396 2026-Q3', 'not-reported'],
  ['25405 2026-Q3', 'returned'],
  ['25294 2026-Q3', 'not-reported'],
])
const notDue = { areaCode: '695', quarter: lastSampleQuarter, indicator: 'petitions.ontime' }
const revised = { areaCode: '694', quarter: quarterFromText('2024-Q2')!, indicator: 'schools.standard' }

/**
 * The figure with the state it plays, so that every state can be seen: the last quarter is provisional, Bù Đốp did not
 * report one quarter, in another some reports were given back, are not due or lack figures, one figure of Đồng Phú is not
 * due yet, one of Hớn Quản was revised.
 */
export function illustrateStates(figure: SampleFigure, districtCode = figure.areaCode): SampleFigure {
  const { indicator, category, areaCode, quarter } = figure
  const key = { indicator, ...(category ? { category } : {}), areaCode, quarter }
  if (isAt({ ...figure, areaCode: districtCode }, silent)) {
    return { ...key, missing: 'not-reported', note: 'Minh hoạ trường hợp địa phương chưa gửi báo cáo.' }
  }
  const reason = /^(?:reception|petitions)\./.test(indicator) ? silentCommunes.get(`${areaCode} ${quarter}`) : undefined
  if (reason) {
    const note = reason === 'returned' ? 'báo cáo bị trả lại để sửa' : 'xã chưa gửi báo cáo'
    return { ...key, missing: reason, note: `Minh hoạ trường hợp ${note}.` }
  }
  const left = unsent.find((each) => each.areaCode === areaCode && each.ids.some((id) => indicator.startsWith(id)))
  if (left && quarter === mixedQuarter) {
    return { ...key, missing: left.missing, note: `Minh hoạ trường hợp ${left.note}.` }
  }
  if (isAt(figure, notDue) && indicator === notDue.indicator) {
    return { ...key, missing: 'not-due', note: 'Minh hoạ chỉ tiêu chưa đến hạn tổng hợp.' }
  }
  if (isAt(figure, revised) && indicator === revised.indicator && category === undefined) {
    const note = 'Minh hoạ số đã điều chỉnh.'
    return { ...figure, illustrates: 'revised', revisedFrom: figure.value! - 1, note }
  }
  return quarter === lastSampleQuarter || quarter === lastCommuneQuarter
    ? { ...figure, illustrates: 'provisional' }
    : figure
}

function isAt(figure: SampleFigure, place: Pick<SampleFigure, 'areaCode' | 'quarter'>): boolean {
  return figure.areaCode === place.areaCode && figure.quarter === place.quarter
}
