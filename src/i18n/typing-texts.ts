import { sampleSign } from './sample-sign.ts'
import type { ConsistencyCode } from '../domain/located-observation.ts'
import type { ToldReason } from '../domain/observation.ts'
import type { TypedFault } from '../domain/typed-figure.ts'
import type { Language } from './language.ts'
import { typedFaultTexts } from './typed-fault-texts.ts'

/** What a sentence about a contradiction may name. */
export interface FaultValues {
  readonly text: string
  readonly unit: string
  /** The other number, and of what it is. */
  readonly other: string
  readonly of: string
  readonly digits: string
  readonly names: string
}

const vi = {
  title: ({ family, period }: { family: string; period: string }) => `Nhập số: ${family}, ${period}`,
  nav: 'Nhập số',
  family: 'Lĩnh vực',
  newQuarter: ({ period }: { period: string }) => `Nhập ${period}`,
  template: 'Tải mẫu Excel',
  templateName: 'mau-nhap',
  templateMade: ({ file }: { file: string }) => `Đã tải ${file}. Điền xong, nạp lại ở “Nhập từ tệp”.`,
  templateFailed: 'Không tạo được mẫu Excel. Hãy thử lại.',
  source: 'Nguồn số liệu',
  sourceHelp: 'Báo cáo, công văn hoặc người cung cấp',
  sourceUsual: ({ area, period }: { area: string; period: string }) => `Số liệu nhập tay, ${area}, ${period}`,
  newState: 'Số nhập mới là',
  state: 'Trạng thái',
  states: { final: 'chính thức', provisional: 'sơ bộ' },
  area: 'Địa bàn',
  previousArea: 'Địa bàn trước',
  nextArea: 'Địa bàn sau',
  value: 'Giá trị',
  denominator: 'Mẫu số',
  grid: ({ family, period }: { family: string; period: string }) => `Bảng nhập ${family}, ${period}`,
  beside: ({ before, lastYear }: { before: string; lastYear: string }) => `Dưới mỗi ô: ${before} · ${lastYear}`,
  besideSamples: `${sampleSign} số minh hoạ`,
  unknown: '…',
  cell: ({ area, column, period }: { area: string; column: string; period: string }) => `${area}, ${column}, ${period}`,
  said: {
    empty: 'trống',
    closed: 'không áp dụng',
    told: ({ text }: { text: string }) => text,
    confirmed: ({ text }: { text: string }) => `${text}, chưa công bố`,
    held: ({ text }: { text: string }) => `${text}, chưa xác nhận`,
    before: ({ text }: { text: string }) => `kỳ trước ${text}`,
    lastYear: ({ text }: { text: string }) => `cùng kỳ ${text}`,
    fault: 'có lỗi',
    question: 'cần xem lại',
    sample: ({ text }: { text: string }) => `${text} (minh hoạ)`,
  },
  missing: {
    'not-reported': 'chưa báo cáo',
    'not-due': 'chưa đến hạn',
    'not-applicable': 'không áp dụng',
    withheld: 'không công bố',
    returned: 'bị trả lại',
  } satisfies Record<ToldReason, string> as Record<ToldReason, string>,
  withdrawn: 'rút số đã công bố',
  missingLabel: 'Không có số vì',
  hasValue: 'có số',
  reason: 'Lý do đính chính',
  facts: {
    published: 'Đã công bố',
    otherDraft: 'Nhập từ tệp, chưa công bố',
    sample: 'Số minh hoạ đang hiện',
    before: 'Kỳ trước',
    lastYear: 'Cùng kỳ năm trước',
    nothing: 'chưa có',
  },
  detail: 'Ô đang chọn',
  clear: 'Xoá số đã nhập',
  fault: {
    ...typedFaultTexts.vi,
    'reason-lacking': () => 'Khác số đã công bố: ghi lý do đính chính.',
    'repeated-observation': () => 'Số này đã có.',
    'denominator-missing': ({ unit }) => `Thiếu mẫu số. Nếu nguồn chỉ nêu số lượng thì gõ cả đơn vị, như “48 ${unit}”.`,
    'denominator-unexpected': () => 'Chỉ tiêu này không có mẫu số.',
    'numerator-above-denominator': ({ text, other }) =>
      `${text} lớn hơn mẫu số ${other}: hai số đổi chỗ, hay thiếu chữ số?`,
    'denominator-zero': () => 'Mẫu số bằng 0: nếu không áp dụng thì để trống cả hai và chọn lý do.',
    'value-not-whole': ({ text, unit }) => `${text} không phải số nguyên; ${unit} chỉ nhận số nguyên.`,
    'value-negative': ({ text }) => `${text} là số âm.`,
    'value-off-scale': ({ text, other }) => `${text} nằm ngoài thang điểm ${other}.`,
    'value-beyond-decimals': ({ text, digits }) => `${text} có quá ${digits} chữ số thập phân của chỉ tiêu.`,
    'rate-above-whole': ({ text }) => `Tỷ lệ ${text}% lớn hơn 100%.`,
    'breakdown-sum-differs': ({ text, other, of }) => `${text} khác ${other}, là tổng các phần: ${of}.`,
    'part-above-whole': ({ text, other }) => `${text} lớn hơn tổng số ${other}.`,
    'subset-above-whole': ({ text, other, of }) => `${text} lớn hơn ${other} của “${of}”, là chỉ tiêu bao gồm nó.`,
    'printed-fraction-differs': ({ text }) => `“${text}” không khớp số trong ô.`,
    'printed-percent-differs': ({ text }) => `Tỷ lệ trong “${text}” không khớp tử số và mẫu số.`,
    'printed-number-differs': ({ text }) => `“${text}” không khớp số trong ô.`,
    'period-after-data': () => 'Kỳ này chưa bắt đầu.',
    'sum-over-time-differs': ({ text, other }) => `${text} khác ${other}, là tổng các quý trong kỳ.`,
    'months-differ': ({ text, other }) => `${text} khác ${other}, là số tính từ các tháng.`,
    'stands-otherwise': ({ text, other }) => `${text} khác ${other} đã có của cùng thời điểm.`,
    'sum-over-areas-differs': ({ text, other, names }) => `${text} khác ${other}, là tổng các đơn vị: ${names}.`,
    'areas-above-whole': ({ text, other, names }) => `${text} nhỏ hơn ${other}, là tổng của ${names}.`,
    'cumulative-falls': ({ text, other, of }) => `${text} nhỏ hơn ${other} của ${of}, mà số luỹ kế không giảm.`,
    'as-of-outside': () => 'Thời điểm nằm ngoài kỳ.',
    'as-of-not-start': () => 'Thời điểm ở sau ngày đầu kỳ.',
  } satisfies FaultSentences as FaultSentences,
  question: {
    'stock-fell': ({ text, before }: { text: string; before: string }) =>
      `${text} ít hơn ${before} của kỳ trước: hết hạn công nhận, sáp nhập, hay số của một phần? Đúng thì cứ để vậy.`,
    'denominator-changed': ({ text, before }: { text: string; before: string }) =>
      `Mẫu số ${text} khác ${before} của kỳ trước. Đúng thì cứ để vậy.`,
    'far-off': ({ text, before }: { text: string; before: string }) =>
      `${text} gấp hoặc kém nhiều lần các kỳ trước (gần nhất ${before}). Đúng thì cứ để vậy.`,
    beyondUsual: ({ text, lower, upper }: { text: string; lower: string; upper: string }) =>
      `${text} nằm ngoài mức thường thấy, từ ${lower} đến ${upper}. Đúng thì cứ để vậy.`,
    rateBeyondUsual: ({ lower, upper }: { lower: string; upper: string }) =>
      `Tỷ lệ nằm ngoài mức thường thấy, từ ${lower} đến ${upper}. Đúng thì cứ để vậy.`,
  },
  summary: ({ confirmed, held }: { confirmed: number; held: number }) =>
    `${confirmed === 0 ? 'Chưa xác nhận số nào' : `Đã xác nhận ${confirmed} số, chưa công bố`}${held === 0 ? '.' : `; còn ${held} số cần sửa.`}`,
  nextFault: 'Đến ô cần sửa',
  askName: ({ count }: { count: number }) => `Ai xác nhận ${count} số vừa nhập?`,
  askNameHelp: 'Tên được ghi cùng số liệu trên máy này và khi công bố. Chỉ hỏi một lần.',
  name: 'Người xác nhận',
  confirm: 'Xác nhận',
  confirmedBy: ({ name }: { name: string }) => `Người xác nhận: ${name}`,
  changeName: 'Đổi',
  notKept: {
    full: 'Trình duyệt hết chỗ lưu: số vừa nhập chưa được xác nhận. Xoá bớt dữ liệu của trình duyệt, hoặc tải mẫu Excel có sẵn các số đã nhập.',
    refused:
      'Trình duyệt này không lưu dữ liệu: đóng trang là mất số đã nhập. Hãy tải mẫu Excel có sẵn các số đã nhập.',
  },
  nothingAsked: 'Lĩnh vực này không có chỉ tiêu nào của kỳ đang chọn.',
  pasted: ({ cells }: { cells: number }) => `Đã dán ${cells} ô.`,
  pastedBeyond: ({ rows, columns }: { rows: number; columns: number }) =>
    `Khối dán lớn hơn bảng: bỏ ${[rows > 0 ? `${rows} dòng` : '', columns > 0 ? `${columns} cột` : ''].filter((part) => part !== '').join(' và ')} bên ngoài.`,
  pastedClosed: ({ cells }: { cells: number }) => `Bỏ ${cells} ô không áp dụng.`,
  pastedNothing: 'Không có gì để dán.',
  copied: ({ cells }: { cells: number }) => `Đã sao chép ${cells} ô.`,
  done: ({ name, what }: { name: string; what: string }) => `${name}: ${what}.`,
  doneToMany: ({ count, what }: { count: number; what: string }) => `${count} số: ${what}.`,
  cleared: 'đã xoá số nhập',
  nothingDone: {
    empty: 'Ô chưa có số.',
    closed: 'Ô này không áp dụng.',
    published:
      'Số đã công bố không xoá được: gõ số khác rồi ghi lý do, hoặc chọn “rút số đã công bố” ở “Không có số vì”.',
    fromFile: 'Số này nhập từ tệp: gõ số khác, hoặc bỏ lần nhập ở trang Nhập số liệu.',
    settled: 'Số đã công bố là số chính thức, không chuyển thành sơ bộ.',
  },
  nameTaken: ({ name, count }: { name: string; count: number }) =>
    count === 0 ? `Đã đổi người xác nhận: ${name}.` : `${name} đã xác nhận ${count} số.`,
  undone: 'Đã hoàn tác.',
  redone: 'Đã làm lại.',
  nothingToUndo: 'Không còn gì để hoàn tác.',
  nothingToRedo: 'Không còn gì để làm lại.',
  keysTitle: 'Phím tắt',
  keys: [
    'Mũi tên, Enter, Tab: sang ô khác; Ctrl + mũi tên: đến mép bảng; Shift + mũi tên: chọn khối.',
    'Gõ số: thay số trong ô; F2: sửa; Esc: trả lại số cũ; Delete: xoá số đã nhập.',
    'Ctrl+Z: hoàn tác; Ctrl+Y: làm lại; Ctrl+C, Ctrl+V: chép, dán khối ô với Excel.',
    'B: chưa báo cáo; H: chưa đến hạn; K: không áp dụng; G: không công bố; T: bị trả lại.',
    'S: sơ bộ hoặc chính thức; L: ghi lý do đính chính; Esc rồi Tab: ra khỏi bảng.',
    'Ô trống là chưa biết, không phải 0; không có thì gõ 0 hoặc “-”.',
  ],
}

type FaultSentences = Readonly<Record<TypedFault | ConsistencyCode | 'reason-lacking', (values: FaultValues) => string>>

/** What the page says on which figures are typed; it comes with the page. */
export type TypingTexts = typeof vi

const en: TypingTexts = {
  title: ({ family, period }) => `Enter figures: ${family}, ${period}`,
  nav: 'Enter figures',
  family: 'Family',
  newQuarter: ({ period }) => `Enter ${period}`,
  template: 'Download Excel template',
  templateName: 'entry-template',
  templateMade: ({ file }) => `${file} was downloaded. Fill it in and bring it back under “From files”.`,
  templateFailed: 'The Excel template could not be made. Try again.',
  source: 'Source of the figures',
  sourceHelp: 'Report, letter or person they come from',
  sourceUsual: ({ area, period }) => `Entered by hand, ${area}, ${period}`,
  newState: 'New figures are',
  state: 'State',
  states: { final: 'final', provisional: 'provisional' },
  area: 'Area',
  previousArea: 'Previous area',
  nextArea: 'Next area',
  value: 'Value',
  denominator: 'Denominator',
  grid: ({ family, period }) => `Figures of ${family}, ${period}`,
  beside: ({ before, lastYear }) => `Below each cell: ${before} · ${lastYear}`,
  besideSamples: `${sampleSign} sample`,
  unknown: '…',
  cell: ({ area, column, period }) => `${area}, ${column}, ${period}`,
  said: {
    empty: 'empty',
    closed: 'not asked',
    told: ({ text }) => text,
    confirmed: ({ text }) => `${text}, not published`,
    held: ({ text }) => `${text}, not confirmed`,
    before: ({ text }) => `before ${text}`,
    lastYear: ({ text }) => `a year ago ${text}`,
    fault: 'has a fault',
    question: 'look again',
    sample: ({ text }) => `${text} (sample)`,
  },
  missing: {
    'not-reported': 'not reported',
    'not-due': 'not yet due',
    'not-applicable': 'not applicable',
    withheld: 'withheld',
    returned: 'returned',
  },
  withdrawn: 'withdraw the published figure',
  missingLabel: 'No figure because',
  hasValue: 'there is one',
  reason: 'Reason for the correction',
  facts: {
    published: 'Published',
    otherDraft: 'From a file, not published',
    sample: 'Sample shown',
    before: 'Period before',
    lastYear: 'Same period last year',
    nothing: 'none',
  },
  detail: 'Chosen cell',
  clear: 'Clear what was entered',
  fault: {
    ...typedFaultTexts.en,
    'reason-lacking': () => 'This is not the published figure: give a reason for the correction.',
    'repeated-observation': () => 'This figure is there already.',
    'denominator-missing': ({ unit }) =>
      `The denominator is missing. Where the source gives the number alone, type its unit too: “48 ${unit}”.`,
    'denominator-unexpected': () => 'This indicator has no denominator.',
    'numerator-above-denominator': ({ text, other }) =>
      `${text} is above the denominator ${other}: did the two change places, or does a digit lack?`,
    'denominator-zero': () => 'The denominator is 0: where it does not apply, leave both empty and choose the reason.',
    'value-not-whole': ({ text, unit }) => `${text} is not whole; ${unit} are counted whole.`,
    'value-negative': ({ text }) => `${text} is below zero.`,
    'value-off-scale': ({ text, other }) => `${text} is off the scale of ${other}.`,
    'value-beyond-decimals': ({ text, digits }) => `${text} has more than the ${digits} decimals of the indicator.`,
    'rate-above-whole': ({ text }) => `The rate ${text}% is above 100%.`,
    'breakdown-sum-differs': ({ text, other, of }) => `${text} is not ${other}, the sum of its parts: ${of}.`,
    'part-above-whole': ({ text, other }) => `${text} is above the total ${other}.`,
    'subset-above-whole': ({ text, other, of }) => `${text} is above the ${other} of “${of}”, which includes it.`,
    'printed-fraction-differs': ({ text }) => `“${text}” does not fit the numbers of the cell.`,
    'printed-percent-differs': ({ text }) => `The percentage in “${text}” does not fit its numbers.`,
    'printed-number-differs': ({ text }) => `“${text}” does not fit the number of the cell.`,
    'period-after-data': () => 'This period has not begun.',
    'sum-over-time-differs': ({ text, other }) => `${text} is not ${other}, the sum of the quarters.`,
    'months-differ': ({ text, other }) => `${text} is not ${other}, which the months make.`,
    'stands-otherwise': ({ text, other }) => `${text} is not ${other}, told of the same time.`,
    'sum-over-areas-differs': ({ text, other, names }) => `${text} is not ${other}, the sum of the areas: ${names}.`,
    'areas-above-whole': ({ text, other, names }) => `${text} is below ${other}, the sum of ${names}.`,
    'cumulative-falls': ({ text, other, of }) => `${text} is below the ${other} of ${of}, and such a sum never falls.`,
    'as-of-outside': () => 'The time lies outside the period.',
    'as-of-not-start': () => 'The time is after the first day of the period.',
  },
  question: {
    'stock-fell': ({ text, before }) =>
      `${text} is less than the ${before} of the period before: expired, merged, or only a part? If it is right, leave it.`,
    'denominator-changed': ({ text, before }) =>
      `The denominator ${text} was ${before} in the period before. If it is right, leave it.`,
    'far-off': ({ text, before }) =>
      `${text} is many times the periods before, or a fraction of them (the last: ${before}). If it is right, leave it.`,
    beyondUsual: ({ text, lower, upper }) =>
      `${text} is outside the usual ${lower} to ${upper}. If it is right, leave it.`,
    rateBeyondUsual: ({ lower, upper }) =>
      `The rate is outside the usual ${lower} to ${upper}. If it is right, leave it.`,
  },
  summary: ({ confirmed, held }) =>
    `${confirmed === 0 ? 'No figure confirmed' : `Confirmed and not published: ${confirmed}`}${held === 0 ? '.' : `; still to correct: ${held}.`}`,
  nextFault: 'Go to the next',
  askName: ({ count }) =>
    count === 1 ? 'Who confirms the figure entered?' : `Who confirms the ${count} figures entered?`,
  askNameHelp: 'The name is kept with the figures on this computer and when they are published. It is asked once.',
  name: 'Confirmed by',
  confirm: 'Confirm',
  confirmedBy: ({ name }) => `Confirmed by ${name}`,
  changeName: 'Change',
  notKept: {
    full: 'This browser has no room left: what was entered is not confirmed. Remove data from the browser, or download the Excel template with the figures entered.',
    refused:
      'This browser keeps nothing: what was entered is lost with the page. Download the Excel template with the figures entered.',
  },
  nothingAsked: 'The quarter asks nothing of this family.',
  pasted: ({ cells }) => (cells === 1 ? 'One cell pasted.' : `${cells} cells pasted.`),
  pastedBeyond: ({ rows, columns }) =>
    `The block is larger than the grid: left out ${[rows > 0 ? `${rows} ${rows === 1 ? 'row' : 'rows'}` : '', columns > 0 ? `${columns} ${columns === 1 ? 'column' : 'columns'}` : ''].filter((part) => part !== '').join(' and ')} beyond it.`,
  pastedClosed: ({ cells }) => `Left out for cells that are not asked: ${cells}.`,
  pastedNothing: 'There is nothing to paste.',
  copied: ({ cells }) => (cells === 1 ? 'One cell copied.' : `${cells} cells copied.`),
  done: ({ name, what }) => `${name}: ${what}.`,
  doneToMany: ({ count, what }) => `${count} figures: ${what}.`,
  cleared: 'cleared',
  nothingDone: {
    empty: 'The cell holds no figure.',
    closed: 'This cell is not asked.',
    published:
      'A published figure cannot be cleared: type another one and give a reason, or choose “withdraw the published figure” under “No figure because”.',
    fromFile: 'This figure came with a file: type another one, or undo the import on the page of entry.',
    settled: 'A figure that is published as final does not become provisional.',
  },
  nameTaken: ({ name, count }) =>
    count === 0
      ? `Now confirmed by ${name}.`
      : count === 1
        ? `${name} confirmed one figure.`
        : `${name} confirmed ${count} figures.`,
  undone: 'Undone.',
  redone: 'Done again.',
  nothingToUndo: 'There is nothing left to undo.',
  nothingToRedo: 'There is nothing left to do again.',
  keysTitle: 'Keys',
  keys: [
    'Arrows, Enter, Tab: to another cell; Ctrl + arrow: to the edge; Shift + arrow: choose a block.',
    'Type: replaces the cell; F2: edit; Esc: gives it back; Delete: clears what was entered.',
    'Ctrl+Z: undo; Ctrl+Y: redo; Ctrl+C, Ctrl+V: copy and paste blocks from and to Excel.',
    'B: not reported; H: not yet due; K: not applicable; G: withheld; T: returned.',
    'S: provisional or final; L: reason for a correction; Esc then Tab: leave the grid.',
    'An empty cell is unknown and not 0; type 0 or “-” for none.',
  ],
}

export const typingTexts: Readonly<Record<Language, TypingTexts>> = { vi, en }
