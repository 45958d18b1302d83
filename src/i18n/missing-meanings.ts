import type { FigureMissingReason, NotCarriedReason } from '../domain/figure.ts'
import type { Language } from './language.ts'

/** A reason why a figure of an area and a period is missing; plans and figures carried over have reasons of their own. */
export type ExplainedReason = Exclude<
  FigureMissingReason,
  NotCarriedReason | 'no-share' | 'no-target' | 'target-by-rate' | 'levels-differ' | 'object-gone'
>

const vi: Record<ExplainedReason, string> = {
  'not-reported': 'Đến hạn nhưng đơn vị chưa gửi báo cáo.',
  'not-due': 'Kỳ báo cáo chưa kết thúc hoặc chỉ báo cáo mỗi năm một lần.',
  'not-applicable': 'Chỉ tiêu không áp dụng cho đơn vị này.',
  withheld: 'Có số nhưng cơ quan cung cấp không cho công bố.',
  returned: 'Đã gửi nhưng bị trả lại để sửa, chưa gửi lại.',
  'not-published': 'Bộ số liệu chưa có dòng nào cho đơn vị và kỳ này.',
  'told-above': 'Nguồn chỉ cho số của đơn vị cấp trên, không cho từng đơn vị bên dưới.',
  'not-aggregated': 'Các đơn vị bên dưới có số nhưng số ấy (tỷ lệ, điểm) không cộng thành số chung.',
  'not-cumulated': 'Từng quý có số nhưng số ấy (tỷ lệ, điểm) không cộng thành số luỹ kế.',
  'incomplete-year': 'Thiếu một quý thì không cộng luỹ kế, vì tổng thiếu trông như một lần giảm.',
  'calendar-changed':
    'Các kỳ trước và sau khi đổi lịch chốt số chồng lên nhau hoặc hở ra, nên có ngày đếm hai lần hoặc không đếm.',
  'only-cumulative': 'Nguồn chỉ cho số từ đầu năm; không đủ hai kỳ liền nhau để tính số của riêng quý.',
  'only-monthly': 'Các tháng có số nhưng số ấy không cộng thành số của quý.',
  'area-absent': 'Vào kỳ này đơn vị hành chính chưa thành lập hoặc không còn.',
}

const en: Record<ExplainedReason, string> = {
  'not-reported': 'The report was due and has not been sent.',
  'not-due': 'The period has not ended, or the figure is reported once a year.',
  'not-applicable': 'The indicator does not apply to this area.',
  withheld: 'The figure exists but its owner does not publish it.',
  returned: 'It was sent and given back to be corrected.',
  'not-published': 'The data have no row for this area and period.',
  'told-above': 'Sources tell it of the area above as a whole, and of none below.',
  'not-aggregated': 'The areas below have figures (rates, scores) that do not add up to a common one.',
  'not-cumulated': 'The quarters have figures (rates, scores) that do not add up over the year.',
  'incomplete-year': 'Where a quarter is missing nothing is added up: a partial sum would look like a fall.',
  'calendar-changed':
    'The periods before and after the new calendar overlap or lie apart, so that some days count twice or not at all.',
  'only-cumulative': 'Sources tell it since the start of the year, and not at both ends of this quarter.',
  'only-monthly': 'The months have figures that do not make one of the quarter.',
  'area-absent': 'In this period the area had not been established yet, or was no more.',
}

/** What each reason means, for those who look it up. */
export const missingMeanings: Record<Language, Record<ExplainedReason, string>> = { vi, en }
