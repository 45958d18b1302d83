import type { BilingualText } from '../domain/bilingual-text.ts'
import type { PackageHintCode } from '../domain/package-problem.ts'

/** What the likely cause of a fault is and what to write then; `{cell}` is the text found, other names are parameters of the hint. */
export const packageHints = {
  'did-you-mean': {
    vi: 'Có phải “{meant}” thay cho “{cell}”?',
    en: 'Did you mean “{meant}” instead of “{cell}”?',
  },
  'option-word': {
    vi: 'Ở cột này “{cell}” viết là “{meant}”.',
    en: 'In this column “{cell}” is written “{meant}”.',
  },
  'number-thousands': {
    vi: 'Dấu trong “{cell}” có thể là dấu phân cách hàng nghìn; nếu vậy, viết {plain}.',
    en: 'The signs in “{cell}” may part thousands; then write {plain}.',
  },
  'number-two-readings': {
    vi: '“{cell}” đọc được hai cách: nếu là hàng nghìn thì viết {plain}; nếu là ba chữ số thập phân thì viết {decimal} và ghi 3 vào cột decimals của chỉ tiêu.',
    en: '“{cell}” can be read in two ways: for thousands write {plain}; for three decimals write {decimal} and put 3 into the column decimals of the indicator.',
  },
  'number-decimal-comma': {
    vi: 'Tệp này ngăn cột bằng dấu phẩy nên phần thập phân phải viết bằng dấu chấm: {plain}.',
    en: 'Commas part the columns of this file, so decimals are written with a point: {plain}.',
  },
  'number-cut': {
    vi: '“{cell}” có lẽ là một số bị tách làm hai ô ở dấu phẩy thập phân: viết {plain}.',
    en: '“{cell}” may be one number cut in two at its decimal comma: write {plain}.',
  },
  'number-range': {
    vi: 'Một khoảng ghi thành kind = range, {from} vào value, {to} vào up_to.',
    en: 'A range takes kind = range, {from} in value and {to} in up_to.',
  },
  'number-percent': {
    vi: 'Bỏ dấu {sign}, chỉ ghi số; đơn vị tính đã có ở chỉ tiêu.',
    en: 'Leave {sign} out and write the number alone; the unit stands with the indicator.',
  },
  'number-percent-of-parts': {
    vi: 'Chỉ tiêu này có mẫu số: ghi tử số vào value, mẫu số vào denominator; tỷ lệ do chương trình tính.',
    en: 'This indicator has a denominator: put the numerator into value, the denominator into denominator; the rate is worked out.',
  },
  'number-fraction': {
    vi: 'Phân số ghi thành hai ô: {value} vào value, {denominator} vào denominator.',
    en: 'A fraction takes two cells: {value} in value, {denominator} in denominator.',
  },
  'number-became-day': {
    vi: '“{cell}” là một ngày: Excel có thể đã đổi một phân số (như 9/10) hay một số thành ngày. Lấy lại số từ nguồn và đặt cột là Text trước khi nhập.',
    en: '“{cell}” is a day: Excel may have turned a fraction (such as 9/10) or a number into it. Take the figure from the source again and make the column Text first.',
  },
  'number-shortened': {
    vi: '“{cell}” là cách Excel viết tắt số dài; các chữ số đã mất không lấy lại được từ tệp này. Lấy lại số từ nguồn.',
    en: '“{cell}” is how Excel shortens a long number; digits that were lost cannot be brought back from this file. Take the figure from the source again.',
  },
  'number-none': {
    vi: 'Nếu chưa có số, để trống ô này và ghi lý do vào cột missing, ví dụ not-reported.',
    en: 'When there is no figure, leave the cell empty and give the reason in the column missing, such as not-reported.',
  },
  'number-with-words': {
    vi: 'Bỏ “{words}”, chỉ ghi số; đơn vị tính đã có ở chỉ tiêu.',
    en: 'Leave “{words}” out and write the number alone; the unit stands with the indicator.',
  },
  'spreadsheet-error': {
    vi: '“{cell}” là thông báo lỗi của bảng tính, không phải số liệu. Sửa công thức (hoặc nới rộng cột) rồi lưu lại.',
    en: '“{cell}” is an error of the spreadsheet and no figure. Correct the formula (or widen the column) and save again.',
  },
  'day-order': {
    vi: 'Excel có thể đã đổi cách viết ngày; “{cell}” viết là {day}.',
    en: 'Excel may have changed how days are written; “{cell}” is written {day}.',
  },
  'day-two-readings': {
    vi: 'Excel có thể đã đổi cách viết ngày; “{cell}” là {day} nếu ngày đứng trước tháng, là {other} nếu tháng đứng trước ngày.',
    en: 'Excel may have changed how days are written; “{cell}” is {day} when the day stands before the month, {other} when the month stands first.',
  },
  'day-serial': {
    vi: '“{cell}” có thể là ngày mà Excel lưu thành số; nếu vậy, viết {day}.',
    en: '“{cell}” may be a day that Excel keeps as a number; then write {day}.',
  },
  'period-written': {
    vi: '“{cell}” viết là {period}.',
    en: '“{cell}” is written {period}.',
  },
  'quarter-of-year': {
    vi: 'Kế hoạch của cả năm ghi theo quý IV: {quarter}.',
    en: 'The target of a whole year is that of its fourth quarter: {quarter}.',
  },
  'header-below': {
    vi: 'Dòng {headerRow} ghi tên các cột. Xoá các dòng phía trên để dòng này là dòng 1.',
    en: 'Row {headerRow} holds the names of the columns. Delete the rows above it, so that it is row 1.',
  },
  'header-in-one-cell': {
    vi: 'Cả dòng tiêu đề nằm trong một cặp nháy kép nên thành một ô. Bỏ cặp nháy bao quanh từng dòng, hoặc lưu lại bảng thành “CSV UTF-8”.',
    en: 'The whole header stands within one pair of quotation marks and so is one cell. Take away the marks around each row, or save the table again as “CSV UTF-8”.',
  },
  'separator-unknown': {
    vi: 'Các cột của tệp ngăn cách bằng “{separator}”. Lưu lại thành “CSV UTF-8”, ngăn cách bằng dấu phẩy, chấm phẩy hoặc tab.',
    en: 'The columns of this file are parted by “{separator}”. Save it again as “CSV UTF-8”, parted by commas, semicolons or tabs.',
  },
  'code-lost-zero': {
    vi: 'Mã có thể đã mất số 0 ở đầu khi mở bằng Excel: {name} mang mã “{areaCode}”. Đặt cột mã là Text.',
    en: 'The code may have lost a zero at its start in Excel: {name} bears the code “{areaCode}”. Make the column of codes Text.',
  },
  'areas-lost-zero': {
    vi: 'Trong bảng areas, {name} mang mã “{areaCode}”, có thể đã mất số 0 ở đầu khi mở bằng Excel: ghi “{cell}” ở areas và đặt cột mã là Text.',
    en: 'In the table areas {name} bears “{areaCode}”, which may have lost a zero at its start in Excel: write “{cell}” in areas and make the column of codes Text.',
  },
  'area-bears': {
    vi: '{name} mang mã “{areaCode}”.',
    en: '{name} bears the code “{areaCode}”.',
  },
  'area-other-time': {
    vi: '{name} mang mã {areaCode} trong thời gian {from} – {to}; ghi tên của đơn vị vào cuối kỳ, hoặc sửa kỳ.',
    en: '{name} bore the code {areaCode} in the time {from} – {to}; write the name of the end of the period, or correct the period.',
  },
  'area-succeeded': {
    vi: 'Từ ngày {effective}, địa bàn của {name} thuộc về {successors}.',
    en: 'Since {effective} the territory of {name} belongs to {successors}.',
  },
  'measure-amount-by-decimals': {
    vi: 'Chỉ tiêu {indicator} ghi decimals = {decimals} nhưng measure = {measure}: có phải measure = amount (đại lượng có phần lẻ)?',
    en: 'The indicator {indicator} has decimals = {decimals} but measure = {measure}: did you mean amount (what can be divided)?',
  },
  'measure-amount': {
    vi: '{count} trên {all} giá trị của {indicator} có phần lẻ, nên measure có thể phải là amount (đại lượng có phần lẻ), kèm decimals.',
    en: '{count} of {all} values of {indicator} are not whole, so its measure may have to be amount (what can be divided), with its decimals.',
  },
  'measure-percent': {
    vi: '{count} trên {all} giá trị của {indicator} có phần lẻ, tất cả từ 0 đến 100, và chỉ tiêu là tỷ lệ: measure có thể phải là percent, kèm decimals.',
    en: '{count} of {all} values of {indicator} are not whole, all are from 0 to 100, and it is a percentage: its measure may have to be percent, with its decimals.',
  },
  'measure-rate': {
    vi: '{count} trên {all} giá trị của {indicator} không thể là số đếm trong tổng số, nên measure có thể phải là rate (một đại lượng trên một đại lượng khác).',
    en: '{count} of {all} values of {indicator} cannot be so many out of so many, so its measure may have to be rate (one quantity to another).',
  },
  'measure-share': {
    vi: '{count} trên {all} giá trị của {indicator} kèm mẫu số, nên measure có thể phải là share (số đạt trên tổng số).',
    en: '{count} of {all} values of {indicator} have a denominator, so its measure may have to be share (so many of so many).',
  },
  'measure-signed': {
    vi: '{count} trên {all} giá trị của {indicator} nhỏ hơn không; nếu chỉ tiêu có thể âm (tăng trưởng, chênh lệch), ghi signed = yes.',
    en: '{count} of {all} values of {indicator} are below zero; where it can be (growth, a balance), write signed = yes.',
  },
  'perhaps-amount': {
    vi: 'Nếu {indicator} là đại lượng có phần lẻ, ghi measure = amount, kèm decimals.',
    en: 'Where {indicator} can be divided, write measure = amount, with its decimals.',
  },
  'perhaps-rate': {
    vi: 'Nếu {indicator} là một đại lượng trên một đại lượng khác, ghi measure = rate.',
    en: 'Where {indicator} is one quantity to another, write measure = rate.',
  },
  'perhaps-signed': {
    vi: 'Nếu {indicator} có thể âm (tăng trưởng, chênh lệch), ghi signed = yes.',
    en: 'Where {indicator} can be below zero (growth, a balance), write signed = yes.',
  },
  'rate-factor': {
    vi: 'Số nguồn in ra đúng với factor = {factor}, trong khi chỉ tiêu {indicator} tính theo {factorNow}. Kiểm tra cột factor.',
    en: 'What the source prints comes out with factor = {factor}, but {indicator} is counted per {factorNow}. Check the column factor.',
  },
  'percent-as-fraction': {
    vi: 'Phần lớn số khác của {indicator} từ {least} trở lên, mà “{cell}” nghĩa là {cell} chứ không phải {percent}: nếu muốn nói {percent} (%, điểm) thì ghi {percent}.',
    en: 'Most other figures of {indicator} are {least} or more, and “{cell}” means {cell}, not {percent}: for {percent} (%, points) write {percent}.',
  },
  'decimals-more': {
    vi: 'Nếu nguồn in đủ như “{cell}” thì ghi decimals = {needed} cho {indicator}.',
    en: 'When the source prints all of “{cell}”, write decimals = {needed} for {indicator}.',
  },
  'parts-needed': {
    vi: 'Với {indicator}, ghi tử số ({unit}) vào value, mẫu số ({counts}) vào denominator; nếu chỉ biết số % thì measure = percent.',
    en: 'For {indicator} put the numerator ({unit}) into value, the denominator ({counts}) into denominator; where only the percentage is known, write measure = percent.',
  },
  'percent-of-parts': {
    vi: '“{cell}” trên 100 là số phần trăm, không phải số {unit}: ghi tử số và mẫu số thật; nếu chỉ biết số % thì measure = percent.',
    en: '“{cell}” of 100 is a percentage and not a number of {unit}: put the true numerator and denominator; where only the percentage is known, write measure = percent.',
  },
  'target-is-rate': {
    vi: 'Nếu “{cell}” là tỷ lệ phần trăm của kế hoạch thì ghi rate = yes và để trống denominator.',
    en: 'When “{cell}” is the percentage that is planned, write rate = yes and leave denominator empty.',
  },
  'percent-to-date': {
    vi: 'Nếu {indicator} là tỷ lệ tính đến cuối kỳ (như giải ngân so với kế hoạch năm) thì ghi time = stock, kỳ vẫn là quý.',
    en: 'When {indicator} is a percentage reached by the end of the period (of the year’s plan disbursed), write time = stock and keep the quarter.',
  },
  'columns-swapped': {
    vi: 'Có lẽ hai cột {first} và {second} bị đổi chỗ. Nếu vậy, đổi lại tên của hai cột ở dòng 1 (hoặc nội dung hai ô, nếu chỉ một dòng sai).',
    en: 'The columns {first} and {second} may have changed places. Then change their names in row 1 (or the two cells, if only one row is wrong).',
  },
  'parts-like-others': {
    vi: 'Có lẽ tử số và mẫu số đổi chỗ: ở các kỳ khác, mẫu số của đơn vị này là {value}. Ghi {denominator} vào value và {value} vào denominator.',
    en: 'Numerator and denominator may have changed places: in other periods the denominator of this area is {value}. Put {denominator} into value and {value} into denominator.',
  },
  'areas-incomplete': {
    vi: 'Nếu bảng areas chưa đủ đơn vị trực thuộc, thêm các đơn vị còn thiếu vào areas (chưa cần số liệu của chúng), hoặc ghi ở đơn vị cấp trên, cột areas_below, thực có bao nhiêu đơn vị mỗi loại: 72 xã, 23 phường.',
    en: 'When the table areas lacks some of the areas below, add them to it (they need no figures yet), or tell in the column areas_below of the area above how many of each kind there are: 72 xã, 23 phường.',
  },
  'sum-of-doubtful': {
    vi: 'Có thể do “{cell}” của {name} ({file}, dòng {row}): số này chênh hàng trăm lần trở lên so với số khác của cùng đơn vị hoặc của đơn vị cùng cấp.',
    en: 'It may come of “{cell}” of {name} ({file}, row {row}), which lies hundreds of times or more from others of that area or of its level.',
  },
} satisfies Record<PackageHintCode, BilingualText>
