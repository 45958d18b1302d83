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
  'target-rate-falls': {
    vi: 'Lộ trình {text} thấp hơn {before} của {quarter}, trong khi kế hoạch tính từ đầu năm. Đối chiếu lại với văn bản giao.',
    en: 'The path {text} is below the {before} of {quarter}, though a path is told since the start of the year. Check it against the source.',
  },
  'target-rounded': {
    vi: 'Tỷ lệ {text} của chỉ tiêu share được hiển thị là {shown}. Cần đủ chữ số thì dùng measure = rate.',
    en: 'The rate {text} of a share is shown as {shown}. Where all its digits matter, use measure = rate.',
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
} satisfies Record<WarningCode, BilingualText>
