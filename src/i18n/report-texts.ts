import type { Coverage } from '../domain/coverage.ts'
import type { ReportStatus } from '../domain/report-status.ts'
import type { Language } from './language.ts'

const vi = {
  title: ({ period }: { period: string }) => `Theo dõi nộp báo cáo – ${period}`,
  status: {
    sent: 'đã gửi',
    provisional: 'đã gửi, số sơ bộ',
    'partly-sent': 'gửi thiếu',
    'not-sent': 'chưa gửi',
    returned: 'bị trả lại',
    'not-due': 'chưa đến hạn',
    press: 'có số qua báo chí',
    unknown: 'chưa có số liệu',
    'not-asked': 'không áp dụng',
  } satisfies Record<ReportStatus, string> as Record<ReportStatus, string>,
  figures: ({ reported, owed }: { reported: number; owed: number }) => `${reported}/${owed} chỉ tiêu`,
  notLoaded: 'chưa tải được',
  sentFamilies: 'Lĩnh vực đã gửi',
  sentAreas: 'Địa bàn đã gửi',
  received: ({ reported, expected }: Coverage) => `Đã nhận ${reported}/${expected} báo cáo phải nộp.`,
  owing: (told: { count: number; of: number; kinds: string; names: string; due: string }) =>
    `Còn ${told.count}/${told.of} ${told.kinds} chưa gửi đủ báo cáo: ${told.names}${told.due}.`,
  unheard: (told: { count: number; of: number; kinds: string; names: string }) =>
    `${told.count}/${told.of} ${told.kinds} chưa có số liệu nào, chưa rõ đã gửi hay chưa: ${told.names}.`,
  allSent: ({ of, kinds, count }: { of: number; kinds: string; count: number }) =>
    `Cả ${of} ${kinds} đã gửi đủ ${count} báo cáo phải nộp.`,
  ownOwing: (told: { area: string; count: number; of: number; reports: string }) =>
    `${told.area} còn ${told.count}/${told.of} báo cáo chưa gửi đủ: ${told.reports}.`,
  ownSent: ({ area, count }: { area: string; count: number }) => `${area} đã gửi đủ ${count} báo cáo phải nộp.`,
  andMore: ({ count }: { count: number }) => `và ${count} đơn vị khác (xem bảng)`,
  due: ({ day }: { day: string }) => `hạn gửi ${day}`,
  late: ({ days, day }: { days: string; day: string }) => `quá hạn ${days} ngày tính đến ${day}`,
  ahead: ({ days }: { days: string }) => `còn ${days} ngày`,
  lastDay: 'hôm nay là ngày cuối',
  unseen: ({ day }: { day: string }) => `đã qua hạn, số liệu mới cập nhật đến ${day}`,
  calendarsTitle: 'Theo lịch chốt số',
  columnCalendar: 'Lịch chốt số',
  columnDue: 'Hạn gửi',
  dueRule: ({ rule }: { rule: string }) => `Hạn gửi: ${rule}.`,
  noDue: 'không ghi',
  columnReceived: 'Đã nhận',
  columnOwing: 'Chưa gửi đủ',
  nobody: 'không có',
  areasTitle: 'Từng địa bàn',
  group: ({ group }: { group: string }) => `Gồm ${group}.`,
  countsHelp: 'Mỗi ô: số chỉ tiêu đã gửi/số chỉ tiêu phải gửi.',
  nothing: 'Chưa có báo cáo nào của kỳ này trong bộ số liệu.',
  noAreas: 'Bộ số liệu không có đơn vị nào cùng cấp hoặc trực thuộc địa bàn này trong kỳ. Hãy chọn địa bàn khác.',
  note: 'Một báo cáo gồm các chỉ tiêu của một lĩnh vực do một địa bàn nộp trong kỳ. Địa bàn chưa có số liệu vẫn phải nộp khi địa bàn khác đã nộp. Không tính báo cáo chưa đến hạn, không áp dụng hoặc chỉ có số từ báo chí.',
}

/** What the page of reports says; it comes with the page. */
export type ReportTexts = typeof vi

const en: ReportTexts = {
  title: ({ period }) => `Reports received – ${period}`,
  status: {
    sent: 'sent',
    provisional: 'sent, provisional',
    'partly-sent': 'incomplete',
    'not-sent': 'not sent',
    returned: 'returned',
    'not-due': 'not yet due',
    press: 'figures from the press',
    unknown: 'no figure',
    'not-asked': 'not asked',
  },
  figures: ({ reported, owed }) => `${reported} of ${owed} indicators`,
  notLoaded: 'not loaded',
  sentFamilies: 'Families sent',
  sentAreas: 'Areas that sent',
  received: ({ reported, expected }) => `Reports received: ${reported} of ${expected} due.`,
  owing: ({ count, of, kinds, names, due }) => `Reports still to come from ${count} of ${of} ${kinds}: ${names}${due}.`,
  unheard: ({ count, of, kinds, names }) =>
    `No figure at all from ${count} of ${of} ${kinds}, so it is not known whether they reported: ${names}.`,
  allSent: ({ of, kinds, count }) => `All ${of} ${kinds} have sent the ${count} reports due.`,
  ownOwing: ({ area, count, of, reports }) => `${area} has ${count} of ${of} reports still to send: ${reports}.`,
  ownSent: ({ area, count }) =>
    count === 1 ? `${area} has sent the one report due.` : `${area} has sent all ${count} reports due.`,
  andMore: ({ count }) => (count === 1 ? 'and one more (see the table)' : `and ${count} more (see the table)`),
  due: ({ day }) => `due ${day}`,
  late: ({ days, day }) => `${days} ${days === '1' ? 'day' : 'days'} overdue on ${day}`,
  ahead: ({ days }) => `${days} ${days === '1' ? 'day' : 'days'} left`,
  lastDay: 'today is the last day',
  unseen: ({ day }) => `the day has passed, but the data end on ${day}`,
  calendarsTitle: 'By reporting calendar',
  columnCalendar: 'Reporting calendar',
  columnDue: 'Due',
  dueRule: ({ rule }) => `Due: ${rule}.`,
  noDue: 'not in the data',
  columnReceived: 'Received',
  columnOwing: 'Not sent, or not whole',
  nobody: 'nobody',
  areasTitle: 'Area by area',
  group: ({ group }) => `Among ${group}.`,
  countsHelp: 'Each cell: indicators sent/indicators due.',
  nothing: 'The data hold no report for this quarter.',
  noAreas: 'The data have no areas beside or below this one in the quarter. Choose another area.',
  note: 'A report is what one area sends of one family for a quarter. An area without any figure, where others have sent theirs, is counted as owing. Reports that are not yet due, that are not asked of an area, or of which only the press gave figures, are not counted as owed.',
}

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { vi, en }
