import type { BilingualText } from '../domain/bilingual-text.ts'
import type { Problem } from '../domain/problem.ts'
import type { SheetProposalProblem } from '../domain/sheet-proposal-problem.ts'
import type { SheetFaultCode, SheetNoteCode } from '../domain/sheet-problem.ts'
import type { ValueSlip } from '../domain/value-slip.ts'
import type { WorkbookProblemCode } from '../domain/workbook-problem.ts'
import { textBy } from './text-by.ts'

type FileCode = SheetFaultCode | SheetNoteCode | WorkbookProblemCode

/** Of a file: `{file}`, `{sheet}`, `{text}` (places or names) and what else the problem carries. */
const ofFiles: Readonly<Record<FileCode, BilingualText>> = {
  'sheet-file-empty': {
    vi: 'Tệp {file} không có ô nào. Hãy kiểm tra lại tệp đã chọn.',
    en: '{file} holds no cells. Check that it is the file you meant.',
  },
  'sheet-file-too-large': {
    vi: 'Tệp {file} lớn hơn 40 MB nên không đọc. Hãy xoá hình ảnh, sheet không cần rồi lưu lại.',
    en: '{file} is larger than 40 MB and is not read. Delete pictures and sheets that are not needed, and save it again.',
  },
  'sheet-file-old': {
    vi: 'Tệp {file} có định dạng Excel cũ (.xls). Hãy mở bằng Excel, chọn “Lưu dưới dạng” (Save As) → “Excel Workbook (.xlsx)”, rồi nộp tệp mới.',
    en: '{file} is an old Excel file (.xls). Open it in Excel, choose “Save As” → “Excel Workbook (.xlsx)”, and hand in the new file.',
  },
  'sheet-file-locked': {
    vi: 'Tệp {file} có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu (Tệp → Thông tin → Bảo vệ sổ làm việc), rồi lưu lại.',
    en: '{file} has a password. Open it in Excel, remove the password (File → Info → Protect Workbook), and save it again.',
  },
  'sheet-file-opendocument': {
    vi: 'Tệp {file} có định dạng .ods. Hãy mở rồi lưu dưới dạng “Excel 2007–365 (.xlsx)”.',
    en: '{file} is an .ods file. Open it and save it as “Excel 2007–365 (.xlsx)”.',
  },
  'sheet-file-not-workbook': {
    vi: 'Tệp {file} không phải bảng tính. Hãy nộp tệp .xlsx hoặc .csv.',
    en: '{file} is no spreadsheet. Hand in an .xlsx or .csv file.',
  },
  'sheet-file-damaged': {
    vi: 'Tệp {file} bị hỏng hoặc bị cắt. Hãy mở bằng Excel xem còn đủ không, lưu lại, hoặc xin lại tệp gốc.',
    en: '{file} is damaged or cut off. Open it in Excel to see whether all is there and save it again, or ask for the original.',
  },
  'sheet-file-bomb': {
    vi: 'Tệp {file} khi giải nén sẽ lớn bất thường nên không đọc. Nếu tệp từ nguồn tin cậy, hãy mở bằng Excel, chép phần cần dùng sang tệp mới.',
    en: '{file} would unpack to an unusual size and is not read. If you trust its source, open it in Excel and copy what you need to a new file.',
  },
  'sheet-file-encoding': {
    vi: 'Tệp {file} dùng bảng mã cũ. Hãy mở bằng Excel và lưu dưới dạng .xlsx, hoặc “CSV UTF-8”.',
    en: '{file} is in an old encoding. Open it in Excel and save it as .xlsx or as “CSV UTF-8”.',
  },
  'sheet-hidden': {
    vi: 'Sheet “{sheet}” của {file} đang ẩn; đã đọc cả sheet này.',
    en: 'The sheet “{sheet}” of {file} is hidden; it was read as well.',
  },
  'sheet-rows-hidden': {
    vi: 'Sheet “{sheet}” có {count} dòng ẩn ({text}); đã đọc cả các dòng này.',
    en: 'The sheet “{sheet}” has {count} hidden rows ({text}); they were read as well.',
  },
  'sheet-columns-hidden': {
    vi: 'Sheet “{sheet}” có {count} cột ẩn ({text}); đã đọc cả các cột này.',
    en: 'The sheet “{sheet}” has {count} hidden columns ({text}); they were read as well.',
  },
  'sheet-formulas-uncomputed': {
    vi: 'Sheet “{sheet}” có {count} công thức chưa có kết quả ({text}). Hãy mở bằng Excel, chờ tính xong rồi lưu lại.',
    en: 'The sheet “{sheet}” has {count} formulas without a result ({text}). Open it in Excel, let it calculate, and save it again.',
  },
  'sheet-errors': {
    vi: 'Sheet “{sheet}” có {count} ô báo lỗi ({text}). Hãy sửa các ô này rồi nộp lại.',
    en: 'The sheet “{sheet}” has {count} cells with an error ({text}). Mend them and hand it in again.',
  },
  'sheet-other-ending': {
    vi: 'Phần đuôi tên của {file} không đúng với nội dung; đã đọc theo nội dung.',
    en: 'The ending of {file} does not fit its content; it was read by its content.',
  },
  'sheet-quotes-broken': {
    vi: 'Tệp {file} có dấu ngoặc kép mở mà không đóng; các ô phía sau có thể bị dồn vào một. Hãy kiểm tra lại.',
    en: '{file} has a quotation mark that is not closed; cells behind it may have run together. Check them.',
  },
  'sheet-separators-mixed': {
    vi: 'Dòng {line} của {file} ngăn cách các ô bằng “{text}”, các dòng khác bằng “{expected}”, nên dòng ấy bị đọc thành một ô. Hãy dùng một dấu cho cả tệp (mở bằng Excel, lưu lại thành .xlsx hoặc “CSV UTF-8”) rồi nộp lại.',
    en: 'Line {line} of {file} is parted by “{text}”, the others by “{expected}”, so it was read as one cell. Use one sign in the whole file (open it in Excel, save it as .xlsx or “CSV UTF-8”) and hand it in again.',
  },
  'workbook-no-figures': {
    vi: 'Không tìm thấy số liệu của chỉ tiêu nào trong {file}. Hãy kiểm tra tên chỉ tiêu ở tiêu đề cột, hoặc dùng mẫu nhập số.',
    en: 'No figures of any indicator were found in {file}. Check the names of indicators in its headings, or use the template.',
  },
  'form-unknown': {
    vi: 'Biểu ở sheet “{sheet}” chưa có trong danh mục biểu mẫu; các đẳng thức đã được kiểm tra, còn chỉ tiêu được đoán theo tiêu đề.',
    en: 'The form on “{sheet}” is not among the known ones; its identities were checked, and its indicators guessed from the headings.',
  },
  'form-no-indicator': {
    vi: 'Biểu {form} ở sheet “{sheet}” không có chỉ tiêu nào của gói số liệu nên không lấy số nào; các đẳng thức của biểu đã được kiểm tra.',
    en: 'Form {form} on “{sheet}” has no indicator of the package, so no figure was taken; its identities were checked.',
  },
  'form-column-missing': {
    vi: 'Biểu {form} ở sheet “{sheet}” không có cột “{text}” nên chưa lấy được chỉ tiêu {indicator}. Hãy xem cột có bị đổi tên không.',
    en: 'Form {form} on “{sheet}” has no column “{text}”, so {indicator} was not read. See whether the column has another name.',
  },
  'form-rows-no-area': {
    vi: 'Sheet “{sheet}”: {count} dòng không phải đơn vị hành chính ({text}), chỉ tính trong dòng tổng.',
    en: 'Sheet “{sheet}”: {count} rows are no administrative areas ({text}) and count only in the total.',
  },
  'form-total-lonely': {
    vi: 'Sheet “{sheet}”: dòng “{text}” không bằng tổng của các dòng có trong biểu, nên không đối chiếu được.',
    en: 'Sheet “{sheet}”: the row “{text}” is not the sum of the rows there are, and was not compared.',
  },
  'table-headings-unknown': {
    vi: 'Sheet “{sheet}”: {count} cột chưa rõ là chỉ tiêu nào ({text}). Hãy chọn chỉ tiêu, hoặc bỏ qua.',
    en: 'Sheet “{sheet}”: {count} columns name no known indicator ({text}). Choose one, or leave them out.',
  },
  'table-areas-unknown': {
    vi: 'Sheet “{sheet}”: {count} tên không có trong danh mục địa bàn ({text}).',
    en: 'Sheet “{sheet}”: {count} names are not among the areas ({text}).',
  },
  'table-total-differs': {
    vi: 'Sheet “{sheet}”, {indicator}: ô {cell} (“{name}”) ghi {told}, còn {count} ô {text} cộng lại là {sum}. Hãy đối chiếu ô tổng và các ô ấy với nguồn trước khi nhận.',
    en: '{indicator} on “{sheet}”: the cell {cell} (“{name}”) says {told}, and the {count} cells {text} come to {sum}. Check the total and those cells against the source before you accept it.',
  },
  'text-total-differs': {
    vi: '{indicator}: dòng “{name}” của bảng trong {file} ghi {told}, còn {count} dòng cộng lại là {sum}. Hãy đối chiếu dòng tổng và các dòng ấy với nguồn trước khi nhận.',
    en: '{indicator}: the row “{name}” of a table in {file} says {told}, and its {count} rows come to {sum}. Check the total and those rows against the source before you accept it.',
  },
}

/** A problem of a file of cells as a sentence. */
export function sheetProblemText({ code, place, params }: Problem<FileCode>): BilingualText {
  return textBy(ofFiles[code], { ...params, file: place?.file, sheet: place?.column, text: place?.text })
}

/** What is odd about a figure from a sheet, beside it. */
export const sheetProposalProblems: Readonly<Record<SheetProposalProblem, BilingualText>> = {
  'area-unknown': { vi: 'chưa rõ địa bàn', en: 'area not known' },
  'area-several': { vi: 'nhiều địa bàn cùng tên', en: 'several areas of this name' },
  'area-ended': { vi: 'địa bàn không còn trong kỳ này', en: 'the area is not there in this period' },
  'area-not-asked': { vi: 'chỉ tiêu không áp dụng cho địa bàn này', en: 'the indicator is not asked of this area' },
  'total-of-some': {
    vi: 'tổng của các đơn vị trong bảng, chưa đủ',
    en: 'the total of some of the areas only',
  },
  'total-differs': { vi: 'không bằng tổng các dòng trong bảng', en: 'not the sum of the rows in the table' },
  'period-unknown': { vi: 'chưa rõ kỳ báo cáo', en: 'period not known' },
  'period-assumed': { vi: 'lấy theo kỳ đang nhập', en: 'the period asked for was taken' },
  'period-differs': { vi: 'biểu của kỳ khác', en: 'of another period' },
  'days-unmatched': { vi: 'thời gian lấy số không khớp kỳ nào', en: 'its days are those of no period' },
  'cell-wrong': { vi: 'ô sai theo đẳng thức của biểu', en: 'wrong by the rules of the form' },
  'cell-day': { vi: 'Excel đã đổi thành ngày', en: 'turned into a day by the spreadsheet' },
  'cell-error': { vi: 'ô báo lỗi', en: 'the cell shows an error' },
  'cell-uncomputed': { vi: 'công thức chưa có kết quả', en: 'a formula without a result' },
  'cell-not-number': { vi: 'không phải số', en: 'not a number' },
  'cell-unknown': { vi: 'nguồn ghi là không có số', en: 'the source has no figure' },
  'cell-blank': { vi: 'ô trống', en: 'the cell is empty' },
  'cell-hidden': { vi: 'ô đang ẩn', en: 'the cell is hidden' },
  'dash-as-zero': { vi: 'dấu gạch được đọc là 0', en: 'a dash, read as 0' },
  'blank-as-zero': { vi: 'ô trống được cộng như 0', en: 'an empty cell was added as 0' },
  'number-ambiguous': { vi: 'dấu phẩy: phần nghìn hay phần thập phân?', en: 'comma: thousands or decimals?' },
  'not-whole': { vi: 'phải là số nguyên', en: 'must be a whole number' },
  'below-zero': { vi: 'nhỏ hơn 0', en: 'below 0' },
  'above-denominator': { vi: 'lớn hơn mẫu số', en: 'above its denominator' },
  'percent-disagrees': { vi: 'tỷ lệ ghi trong bảng không khớp', en: 'the percentage does not agree' },
  'match-unsure': { vi: 'chưa chắc là chỉ tiêu này', en: 'perhaps another indicator' },
  repeated: { vi: 'có hai số cho cùng một chỉ tiêu', en: 'told twice' },
}

const slips: Readonly<Record<ValueSlip, BilingualText>> = {
  'digits-swapped': { vi: 'hai chữ số đổi chỗ', en: 'two digits swapped' },
  'digit-doubled': { vi: 'thừa một chữ số lặp lại', en: 'a digit doubled' },
  'digit-missing': { vi: 'thiếu một chữ số', en: 'a digit missing' },
  'digit-added': { vi: 'thừa một chữ số', en: 'a digit too many' },
  'digit-wrong': { vi: 'sai một chữ số', en: 'a wrong digit' },
  sign: { vi: 'sai dấu', en: 'a wrong sign' },
  'left-out': { vi: 'bỏ trống', en: 'left empty' },
  unreadable: { vi: 'không đọc được', en: 'unreadable' },
  'cells-swapped': { vi: 'hai ô đổi chỗ', en: 'two cells swapped' },
  'column-shifted': { vi: 'lệch cột', en: 'in the column beside' },
  computed: { vi: 'tính từ các ô khác', en: 'computed from the others' },
}

/** "Ô D7: 132 có lẽ là 123 (hai chữ số đổi chỗ)". */
export function wrongCellText({
  cell,
  was,
  perhaps,
  why,
}: {
  readonly cell: string
  readonly was: string
  readonly perhaps?: number
  readonly why: ValueSlip
}): BilingualText {
  const values = { cell, was, perhaps: perhaps === undefined ? undefined : String(perhaps).replace('.', ',') }
  const template: BilingualText =
    perhaps === undefined
      ? { vi: 'Ô {cell}: {was} không khớp đẳng thức của biểu', en: 'Cell {cell}: {was} breaks the rules of the form' }
      : was === ''
        ? { vi: 'Ô {cell} trống, có lẽ là {perhaps}', en: 'Cell {cell} is empty, perhaps {perhaps}' }
        : { vi: 'Ô {cell}: {was} có lẽ là {perhaps}', en: 'Cell {cell}: {was} is perhaps {perhaps}' }
  const told = textBy(template, values)
  if (perhaps === undefined || was === '') return told
  return { vi: `${told.vi} (${slips[why].vi})`, en: `${told.en} (${slips[why].en})` }
}
