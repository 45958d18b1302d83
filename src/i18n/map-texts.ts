import type { MapClassing, MapView } from '../domain/map-classes.ts'
import type { Language } from './language.ts'

/** What a map says. */
export interface MapTexts {
  readonly viewLabel: string
  readonly view: Readonly<Record<MapView, string>>
  readonly classingLabel: string
  readonly classing: Readonly<Record<MapClassing['kind'], string>>
  readonly limits: string
  readonly limitsHelp: string
  readonly limitsWrong: string
  readonly noPair: string
  readonly noOutlines: string
  readonly chartRole: string
  readonly keyboard: string
  /** A class with how many areas are in it, in each of the quarters. */
  readonly class: (limits: string, counts: readonly number[]) => string
  /** Where a class begins and ends; an own one may have no end on one side. */
  readonly step: (from: string, to: string, isLast: boolean) => string
  readonly below: (limit: string) => string
  readonly from: (limit: string) => string
  /** Over a map of changes: points of a rate, or the unit. */
  readonly changeTitle: (since: string, rateSign: string | undefined, unitTitle: string) => string
  readonly noFigure: string
  readonly source: (attribution: string, licence: string) => string
  readonly noteCircles: string
  readonly listed: string
  readonly highest: string
  readonly lowest: string
  readonly seeTable: string
}

export const mapTexts: Readonly<Record<Language, MapTexts>> = {
  vi: {
    viewLabel: 'Bản đồ cho xem',
    view: { quarter: 'Một quý', pair: 'Hai quý', change: 'Thay đổi' },
    classingLabel: 'Chia nhóm màu',
    classing: { quantile: 'Chia gần đều số địa bàn', equal: 'Khoảng bằng nhau', own: 'Ngưỡng tự đặt' },
    limits: 'Ngưỡng',
    limitsHelp: '1 đến 4 số tăng dần, cách nhau bằng dấu chấm phẩy, ví dụ 50;80;92,5',
    limitsWrong: 'Ngưỡng chưa đúng: cần 1 đến 4 số tăng dần, cách nhau bằng dấu chấm phẩy.',
    noPair: 'Chỉ đặt hai quý cạnh nhau khi so với một quý khác.',
    noOutlines: 'Chưa vẽ được bản đồ: bộ số liệu không có ranh giới của các địa bàn này.',
    chartRole: 'bản đồ',
    keyboard:
      'Phím mũi tên chuyển đến địa bàn gần nhất theo hướng đó, Home và End đến địa bàn đầu và cuối, Enter mở trang của địa bàn.',
    class: (limits, counts) => `${limits}: ${counts.join(' → ')} địa bàn`,
    step: (from, to, isLast) => (isLast ? `từ ${from} đến ${to}` : `từ ${from} đến dưới ${to}`),
    below: (limit) => `dưới ${limit}`,
    from: (limit) => `từ ${limit}`,
    changeTitle: (since, rateSign, unitTitle) =>
      `Chênh lệch ${since}. ${rateSign === undefined ? unitTitle : `Đơn vị: điểm ${rateSign}`}`,
    noFigure: 'không có số',
    source: (attribution, licence) => `Ranh giới: ${attribution} (giấy phép ${licence}).`,
    noteCircles: 'Diện tích vòng tròn tỷ lệ với số; địa bàn rộng hay hẹp không nói lên số nhiều hay ít.',
    listed: 'Không có ranh giới trên bản đồ',
    highest: 'Cao nhất',
    lowest: 'Thấp nhất',
    seeTable: 'Hình không đủ chỗ ghi tên và số của mọi địa bàn; xem bảng số liệu.',
  },
  en: {
    viewLabel: 'The map shows',
    view: { quarter: 'One quarter', pair: 'Two quarters', change: 'Change' },
    classingLabel: 'Classes',
    classing: { quantile: 'Near-equal counts', equal: 'Equal steps', own: 'Own limits' },
    limits: 'Limits',
    limitsHelp: '1 to 4 rising numbers with semicolons between them, such as 50;80;92,5',
    limitsWrong: 'The limits are not right: 1 to 4 rising numbers with semicolons between them.',
    noPair: 'Two quarters stand side by side only where the base is a quarter.',
    noOutlines: 'No map can be drawn: the data package has no outlines of these areas.',
    chartRole: 'map',
    keyboard:
      'Arrow keys go to the nearest area in their direction, Home and End to the first and last area, Enter opens the page of the area.',
    class: (limits, counts) =>
      `${limits}: ${counts.join(' → ')} ${counts.every((count) => count === 1) ? 'area' : 'areas'}`,
    step: (from, to, isLast) => (isLast ? `${from} to ${to}` : `${from} to below ${to}`),
    below: (limit) => `below ${limit}`,
    from: (limit) => `${limit} or more`,
    changeTitle: (since, rateSign, unitTitle) =>
      `Difference ${since}. ${rateSign === undefined ? unitTitle : `Unit: ${rateSign === '%' ? 'percentage points' : `points (${rateSign})`}`}`,
    noFigure: 'no figure',
    source: (attribution, licence) => `Outlines: ${attribution} (licence ${licence}).`,
    noteCircles: 'The area of a circle goes with the number; how large an area is on the map says nothing of it.',
    listed: 'Without an outline on the map',
    highest: 'Highest',
    lowest: 'Lowest',
    seeTable: 'There is no room for every name and figure; see the table.',
  },
}
