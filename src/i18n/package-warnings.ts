import type { BilingualText } from '../domain/bilingual-text.ts'
import type { WarningCode } from '../domain/package-problem.ts'

/** What was published and may be a slip, and what to do then; `{text}` is the text found, other names are parameters. */
export const packageWarnings = {
  'target-perhaps-fraction': {
    vi: 'Kế hoạch {text} nghĩa là {text}%, trong khi mọi số đã có của chỉ tiêu đều từ {least}% trở lên. Nếu muốn nói {percent}% thì ghi {percent}.',
    en: 'The target {text} means {text}%, while every known figure of the indicator is {least}% or more. For {percent}% write {percent}.',
  },
  'target-above-denominators': {
    vi: 'Kế hoạch {text} lớn hơn mọi mẫu số đã có của đơn vị này (nhiều nhất {most}). Nếu {text} là tỷ lệ phần trăm thì ghi rate = yes.',
    en: 'The target {text} is above every known denominator of the area (at most {most}). When {text} is a percentage, write rate = yes.',
  },
  'target-perhaps-rate': {
    vi: 'Kế hoạch {text} là số lượng, trong khi mọi tử số đã có của đơn vị đều lớn gấp hơn hai mươi lần (khoảng {middle}). Nếu {text} là tỷ lệ phần trăm thì ghi rate = yes.',
    en: 'The target {text} is a number, and every known numerator of the area is more than twenty times as much (about {middle}). When {text} is a percentage, write rate = yes.',
  },
  'target-far-below': {
    vi: 'Kế hoạch {text} nhỏ hơn một phần hai mươi của phần lớn số đã có (khoảng {middle}, tính đến cùng quý). Kiểm tra đơn vị tính và dấu thập phân.',
    en: 'The target {text} is less than a twentieth of most known figures (about {middle} by the same quarter). Check its unit and its decimal point.',
  },
  'target-far-above': {
    vi: 'Kế hoạch {text} lớn hơn hai mươi lần phần lớn số đã có (khoảng {middle}, tính đến cùng quý). Kiểm tra đơn vị tính và dấu thập phân.',
    en: 'The target {text} is more than twenty times most known figures (about {middle} by the same quarter). Check its unit and its decimal point.',
  },
  'figure-thousandfold': {
    vi: '{text} và {other} của {period} chênh nhau khoảng một nghìn hoặc một triệu lần. Kiểm tra đơn vị tính (đồng, triệu đồng, tỷ đồng).',
    en: '{text} and the {other} of {period} lie about a thousand or a million times apart. Check the unit (đồng, million or billion đồng).',
  },
  'figure-unit-of-series': {
    vi: '{text} cách xa mọi số khác của đơn vị này (cùng số tháng thường khoảng {usual}), còn {meant} thì không. Kiểm tra đơn vị tính (đồng, triệu đồng, tỷ đồng).',
    en: '{text} lies far from all other figures of the area (of as many months usually about {usual}), and {meant} does not. Check the unit (đồng, million or billion đồng).',
  },
  'figure-unit-of-area': {
    vi: '{text} cách số của các đơn vị cùng cấp trong {period} (thường khoảng {usual}) như khi khác đơn vị tính. Kiểm tra xem đơn vị này có ghi bằng đơn vị tính khác (triệu đồng thay cho tỷ đồng, m² thay cho ha).',
    en: '{text} lies as far from the other areas of the level in {period} (usually about {usual}) as another unit does. Check whether this area is told in another unit (million for billion đồng, m² for ha).',
  },
  'figure-far-off': {
    vi: '{text} cách xa mọi số khác của chỉ tiêu (gần nhất là {nearest}). Kiểm tra dấu thập phân.',
    en: '{text} lies far from every other figure of the indicator (the nearest is {nearest}). Check its decimal point.',
  },
  'denominator-far-off': {
    vi: 'Mẫu số {text} cách xa các mẫu số khác của đơn vị này (thường khoảng {usual}). Kiểm tra đơn vị tính (nghìn người, người) và xem có phải đã ghi tỷ lệ % thay cho số thật.',
    en: 'The denominator {text} lies far from the others of this area (usually about {usual}). Check its unit (thousands, people), and whether a percentage was written in place of the numbers.',
  },
  'rate-far-off': {
    vi: '{text} cho tỷ lệ {rate}, cao hơn hẳn các tỷ lệ khác của chỉ tiêu (thường khoảng {usual}). Kiểm tra xem value và denominator có bị đổi chỗ, hoặc mẫu số ghi khác đơn vị.',
    en: '{text} makes a rate of {rate}, far above the others of the indicator (usually about {usual}). Check whether value and denominator changed places, or the denominator is told in another unit.',
  },
  'figure-perhaps-fraction': {
    vi: '{text} nghĩa là {text}%, trong khi mọi số khác cùng quý của chỉ tiêu đều từ {least}% trở lên. Nếu muốn nói {percent}% thì ghi {percent}.',
    en: '{text} means {text}%, while every other figure of the indicator for such a quarter is {least}% or more. For {percent}% write {percent}.',
  },
  'figures-perhaps-fractions': {
    vi: 'Kế hoạch là {text}%, trong khi cả {count} số đã có của {indicator} đều từ 1 trở xuống, tức không quá {most}%. Nếu {most} nghĩa là {percent}% thì nhân các số đó với 100 (0,35 ghi là 35); nếu đúng như nguồn thì để nguyên.',
    en: 'The target is {text}%, while all {count} known figures of {indicator} are 1 or less, that is at most {most}%. When {most} means {percent}%, multiply them by 100 (write 35 for 0.35); when the source says so, leave them.',
  },
  'revised-without-before': {
    vi: 'Số đã điều chỉnh (state = revised) nhưng không có số trước điều chỉnh. Nếu biết thì ghi vào revised_from.',
    en: 'The figure is revised, but not what it was before. Put that into revised_from where it is known.',
  },
  'year-not-over': {
    vi: 'Số của cả năm {text}, nhưng đến ngày của số liệu ({dataDate}) năm đó chưa hết ({last}). Kiểm tra năm và dataDate, hoặc ghi as_of.',
    en: 'The figure is of the whole year {text}, which was not over ({last}) on the day of the data ({dataDate}). Check the year and dataDate, or give as_of.',
  },
  'target-rate-falls': {
    vi: 'Lộ trình {text} thấp hơn {before} của {quarter}, trong khi kế hoạch tính từ đầu năm. Đối chiếu lại với văn bản giao.',
    en: 'The path {text} is below the {before} of {quarter}, though a path is told since the start of the year. Check it against the source.',
  },
  'target-rounded': {
    vi: 'Tỷ lệ {text} của chỉ tiêu share được hiển thị là {shown}. Cần đủ chữ số thì dùng measure = rate.',
    en: 'The rate {text} of a share is shown as {shown}. Where all its digits matter, use measure = rate.',
  },
  'target-kind-unsaid': {
    vi: 'Chỉ tiêu này càng thấp càng tốt, và kế hoạch {value} không ghi kind nên được hiểu là phải giảm xuống đến {value}. Ghi limit nếu đó là mức không được vượt; đúng là phải giảm đến mức ấy thì ghi goal.',
    en: 'Less is better of this indicator, and without a kind the target {value} is one to come down to. Write limit when it must not be passed; when it is to be reached, write goal.',
  },
  'target-goal-goes-back': {
    vi: 'Kế hoạch {text} của {own} thụt lùi so với {before} của {quarter} trong cùng năm. Đối chiếu lại với văn bản giao; xem có dòng nào ghi nhầm quý.',
    en: 'The target {text} of {own} asks for less than the {before} of {quarter} in the same year. Check it against the source, and whether a row names the wrong quarter.',
  },
  'target-path-other-whole': {
    vi: 'Tiến độ của {quarter} giao trên {text}, còn số liệu của chính kỳ ấy tính trên {known}: trang sẽ không đánh giá theo tiến độ này. Xem lại số đơn vị trong văn bản giao, hoặc bỏ dòng nếu kế hoạch không còn đúng đối tượng.',
    en: 'The path of {quarter} is set out of {text}, and the figure of that quarter is out of {known}: pages will not judge by it. Check the number in the source, or leave the row out where the plan is for things that are no more.',
  },
  'target-path-without-rate': {
    vi: 'Tiến độ của {quarter} là tỷ lệ, còn số liệu của chính kỳ ấy không có mẫu số (denominator): trang sẽ không đánh giá theo tiến độ này. Ghi mẫu số cho số liệu, hoặc giao tiến độ bằng số.',
    en: 'The path of {quarter} is a rate, and the figure of that quarter has no denominator: pages will not judge by it. Write the denominator of the figure, or the path as a number.',
  },
  'flow-perhaps-cumulative': {
    vi: 'Số các quý của {indicator} tăng dần trong cả {count} năm đã đủ bốn quý (tính riêng từng đơn vị), giống số luỹ kế từ đầu năm. Nếu đúng là luỹ kế thì ghi time = cumulative và kỳ 2024-Q1, 2024-H1, 2024-9M, 2024; nếu không, các quý sẽ được cộng với nhau.',
    en: 'The quarters of {indicator} rise through all {count} years told whole (of single areas), as sums since the start of the year do. If that is what they are, write time = cumulative with the periods 2024-Q1, 2024-H1, 2024-9M, 2024; else the quarters are added up.',
  },
  'cumulative-percent-falls': {
    vi: 'Tỷ lệ luỹ kế {text} thấp hơn {before} của {period} trong cùng năm. Chỉ đúng khi số làm mốc đã tăng; nếu đúng như nguồn, ghi sum vào cột accepts.',
    en: 'The cumulative percentage {text} is below the {before} of {period} in the same year. That holds only where what it stands on has grown; when the source says so, write sum into the column accepts.',
  },
  'months-make-no-quarter': {
    vi: 'Số tháng {text} của {indicator} không gộp được thành {period} nên không hiện ở đâu. Thêm một dòng cho kỳ {period}.',
    en: 'The month {text} of {indicator} cannot be made into {period} and is shown nowhere. Add a row of the period {period}.',
  },
  'months-of-ended-area': {
    vi: 'Đơn vị không còn vào cuối {period}, nên số tháng {text} của {indicator} không được gộp và không hiện ở đâu. Ghi số cả kỳ cho đơn vị kế tục.',
    en: 'The area was no more at the end of {period}, so the month {text} of {indicator} is not added and is shown nowhere. Enter the figure of the period for its successor.',
  },
  'day-perhaps-swapped': {
    vi: 'Ngày {text} chỉ có ở đây, còn {meant} có ở {count} chỗ khác trong bảng. Có thể ngày và tháng bị đổi chỗ; nếu vậy ghi {meant}.',
    en: 'The day {text} stands here alone, and {meant} at {count} other places of the table. Day and month may have changed places; then write {meant}.',
  },
  'definition-gap': {
    vi: 'Từ {from} đến {to} không có định nghĩa nào của {indicator} có hiệu lực: {other} (dòng {firstRow}) đã hết, {version} chưa bắt đầu. Nếu không có khoảng trống thật, sửa valid_to hoặc valid_from cho liền nhau.',
    en: 'From {from} to {to} no definition of {indicator} is in force: {other} (row {firstRow}) has ended and {version} not begun. Unless there truly was none, make valid_to and valid_from meet.',
  },
} satisfies Record<WarningCode, BilingualText>
