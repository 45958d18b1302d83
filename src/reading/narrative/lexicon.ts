const words = (text: string): readonly string[] => text.split('|').map((each) => each.trim())

/**
 * The words by which Vietnamese reports say what kind of statement a number is, of any indicator. To extend the reader, add
 * a way of saying it here; what belongs to one indicator stands in `phrases.csv` of the package. A blank stands for any
 * white space, `*` for one to three words.
 */
export const lexicon = {
  /** Says that what follows is the state of now, whatever was planned before. */
  achieved: words(`
    đến nay|tới nay|hiện nay|hiện có|hiện đã|hiện|tính đến|kết quả|đã|đã có`),
  /** Says that a number is the whole. */
  total: words(`
    toàn tỉnh|toàn huyện|toàn thành phố|toàn thị xã|toàn quận|toàn xã|toàn phường|cả tỉnh|cả huyện|
    trên địa bàn|tổng số|tổng cộng|lũy kế|lên|nâng tổng|đến nay|hiện có|hiện nay|đã có`),
  target: words(`
    phấn đấu|mục tiêu|chỉ tiêu|kế hoạch|đặt ra|đề ra|sẽ có|sẽ|theo lộ trình|lộ trình|đăng ký|dự kiến|đề nghị|
    đề xuất|nhiệm vụ năm|yêu cầu|tiềm năng|tham gia đánh giá|chuẩn bị|tập trung xây dựng|
    tập trung hoàn thành|quyết tâm|hướng tới|hướng đến|cần có|phải có|phải đạt|ít nhất|tối thiểu|giao|nghị quyết *đề ra|
    có khả năng|KH`),
  /** Words of a plan that are none here. */
  noTarget: words(`
    mục tiêu quốc gia|chương trình mục tiêu|vượt *kế hoạch|vượt *mục tiêu|vượt *chỉ tiêu|vượt chỉ tiêu|
    vượt kế hoạch|hoàn thành kế hoạch|hoàn thành chỉ tiêu|hoàn thành *kế hoạch|hoàn thành *chỉ tiêu|
    hoàn thành *mục tiêu|đạt kế hoạch|đạt chỉ tiêu|đạt mục tiêu|so với kế hoạch|so với chỉ tiêu|
    so với mục tiêu|sở kế hoạch|phòng tài chính - kế hoạch|tài chính - kế hoạch|kế hoạch và đầu tư|
    thực hiện kế hoạch|thực hiện mục tiêu|theo đề nghị|đơn đề nghị|kiến nghị, đề nghị|văn phòng đăng ký|
    đạt KH|so với KH|vượt KH|so KH|bàn giao|giao thông|giao dịch|giao lưu|giao ban|giao đất|được giao`),
  /** Says behind the number that it is not yet so. */
  notYet: words(`
    đăng ký|dự kiến|đề nghị|đề xuất|phấn đấu|đang hoàn thiện|đang hoàn tất|hoàn thiện hồ sơ|gửi hồ sơ|
    lập hồ sơ|đang trình|trình cấp|trình tỉnh|trình ubnd|trình thẩm định|trình công nhận|trình hội đồng|
    đã trình|chờ|chưa đạt|chưa được|chưa|không đạt|tiềm năng|đủ điều kiện|dự thi|cơ bản đạt|
    cơ bản hoàn thành|cơ bản|sẽ|đang thẩm định|đang phấn đấu|đang xây dựng|tiếp cận|tham gia đánh giá|
    tham gia thi|hết hạn|hết hiệu lực|hết thời hạn|đủ điểm|để công nhận|để được công nhận|
    xin chấm|chờ chấm`),
  forecast: words(`
    ước|ước tính|ước đạt|ước thực hiện|dự báo|dự kiến|khả năng`),
  /** Right before a number: it came to those there were. */
  newly: words(`
    thêm|có thêm|công nhận mới|công nhận thêm|mới có|mới được công nhận|bổ sung|phát triển mới|mới công nhận|
    vừa được công nhận|vừa công nhận|công nhận lại|đánh giá lại`),
  /** Somewhere in the sentence: one round of recognitions. */
  round: words(`
    đợt này|đợt 1|đợt 2|đợt 3|lần này|dịp này|kỳ này|vừa ban hành|vừa ký|vừa tổ chức|vừa có quyết định|
    lễ công bố|trao bằng|trao giấy|trao quyết định`),
  /** Behind the number: it is new. */
  newlyBehind: words(`
    mới được công nhận|vừa được công nhận|được công nhận mới|công nhận mới|công nhận lại|được công nhận lại|
    vừa được|trong đợt|đợt này|mới đạt|mới`),
  /** The act of recognising, right before a number: those of this act. */
  acts: words(`
    công nhận|công nhận cho|công nhận được|phê duyệt|cấp giấy chứng nhận cho|cấp giấy chứng nhận|
    chứng nhận cho|trao giấy chứng nhận cho|trao giấy chứng nhận|trao chứng nhận|thẩm định|xét|xếp hạng cho|
    tổ chức đánh giá|đánh giá, phân hạng|đánh giá và phân hạng|đánh giá phân hạng`),
  /** Behind the number: that it was an act within the period. */
  recognised: words(`
    được công nhận|công nhận|được xếp hạng|được đánh giá|được chứng nhận|được cấp giấy`),
  difference: words(`
    tăng|giảm|tăng thêm|giảm đi|nhiều hơn|ít hơn|cao hơn|thấp hơn|lớn hơn|nhỏ hơn|kém hơn|vượt|chênh lệch|tăng khoảng|giảm khoảng|tăng hơn|giảm hơn|
    tăng gần|giảm gần|tăng trên|giảm trên`),
  previous: words(`
    cùng kỳ|năm trước|quý trước|tháng trước|kỳ trước|năm ngoái|nhiệm kỳ trước|trước đó|trước đây|trước sắp xếp|trước khi sắp xếp|
    đầu nhiệm kỳ|tăng từ|giảm từ|thay vì|so với năm|so với quý|so với cuối năm|so với`),
  /** Opens the parts of a total. */
  parts: words(`
    trong đó|gồm|bao gồm|cụ thể|trong số này|trong số đó|riêng|chia ra|như`),
  /** Whose things are counted; how many they are is no figure of the things. */
  owners: words(`
    chủ thể|cơ sở|hợp tác xã|htx|tổ hợp tác|doanh nghiệp|công ty|hộ|đơn vị`),
  /** Behind a number: it counts what no indicator does, whatever label stands before it. */
  elseCounted: words(`
    bậc|hạng|vị trí|lần|điểm|tiêu chí|năm|tháng|ngày|triệu|tỷ|nghìn đồng|đồng|ha|km|hộ`),
  /** By which rules something was judged; says nothing of what is counted. */
  standards: words(`
    theo bộ tiêu chí|theo tiêu chí|theo chuẩn|bộ tiêu chí`),
  /** Words that only come near the number. */
  approximately: words(`
    khoảng|gần|hơn|trên|xấp xỉ|chừng|trên dưới|ngót|dưới|hàng`),
  /** Areas that are none of the report's own. */
  elsewhere: words(`
    các tỉnh|khu vực|vùng|miền núi|các huyện|các xã vùng|xã biên giới|xã đảo|đặc biệt khó khăn|trong cụm|toàn vùng|
    cả nhóm|toàn nhóm`),
  /** Headings under which everything is planned. */
  planHeadings: words(`
    phương hướng|nhiệm vụ|mục tiêu|kế hoạch|chỉ tiêu|giải pháp|định hướng|dự kiến|tháng cuối|tháng cuối năm|
    thời gian tới|quý tới|tháng tới`),
  resultHeadings: words(`
    kết quả|tình hình|đánh giá|thực hiện`),
  /** Lines from which on a page speaks of other things. */
  otherNews: words(`
    các tin khác|tin khác|tin liên quan|tin cùng chuyên mục|cùng chuyên mục|bài viết liên quan|bài viết khác|
    tin cũ hơn|tin mới hơn|những tin mới hơn|những tin cũ hơn|tin tức liên quan|tin đã đưa|đọc nhiều|
    tin đọc nhiều|xem nhiều|đọc thêm|xem thêm|có thể bạn quan tâm|tin nổi bật|tin mới nhất|tin mới|bình luận|
    thống kê truy cập|các bài khác|các tin đã đưa|tin tức khác|bài liên quan`),
  /** Who acts, and not where: an office before the name of an area. */
  offices: words(`
    ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|ban thường vụ|chủ tịch|sở|hội đồng ocop|hội đồng|đoàn|thuộc|
    mttq|công an|bí thư|thanh tra|ban chỉ đạo|văn phòng|phòng|báo|ban dân vận|liên minh htx|
    ban tiếp công dân`),
  /** Words of no meaning between a label and its number. */
  connectors: words(`
    là|có|đạt|được|với|gồm|hiện có|đã có|lên|đến nay|hiện nay|tổng số|tổng cộng|cho|đã|nay|hiện|khoảng|hơn|
    gần|trên|còn|của|mới|tăng|đến|thành|chiếm|tổng|số|bằng|tương ứng|và|trong kỳ|trong quý|trong tháng|
    trong năm|trên địa bàn|duy trì|giữ vững|lũy kế|từ|còn hiệu lực|còn hạn|còn thời hạn`),
}
