import { quarterFromText } from '../../src/domain/period.ts'
import type { SampleFigure } from './sample-figure.ts'
import { lastSampleQuarter } from './sample-quarters.ts'

const silent = { areaCode: '693', quarter: quarterFromText('2023-Q3')! }
const notDue = { areaCode: '695', quarter: lastSampleQuarter, indicator: 'petitions.ontime' }
const revised = { areaCode: '694', quarter: quarterFromText('2024-Q2')!, indicator: 'schools.standard' }

/**
 * The figure with the state it plays, so that every state can be seen: the last quarter is provisional, Bù Đốp did not
 * report one quarter, one figure of Đồng Phú is not due yet, one of Hớn Quản was revised.
 */
export function illustrateStates(figure: SampleFigure): SampleFigure {
  const { indicator, category, areaCode, quarter } = figure
  const key = { indicator, ...(category ? { category } : {}), areaCode, quarter }
  if (isAt(figure, silent)) {
    return { ...key, missing: 'not-reported', note: 'Minh hoạ trường hợp địa phương chưa gửi báo cáo.' }
  }
  if (isAt(figure, notDue) && indicator === notDue.indicator) {
    return { ...key, missing: 'not-due', note: 'Minh hoạ chỉ tiêu chưa đến hạn tổng hợp.' }
  }
  if (isAt(figure, revised) && indicator === revised.indicator && category === undefined) {
    const note = 'Minh hoạ số đã điều chỉnh.'
    return { ...figure, illustrates: 'revised', revisedFrom: figure.value! - 1, note }
  }
  return quarter === lastSampleQuarter ? { ...figure, illustrates: 'provisional' } : figure
}

function isAt(figure: SampleFigure, place: Pick<SampleFigure, 'areaCode' | 'quarter'>): boolean {
  return figure.areaCode === place.areaCode && figure.quarter === place.quarter
}
