/** The sentences of the dialog that a figure leaves by, in Vietnamese. */
export const viExporting = {
  quick: 'Tải ảnh PNG',
  open: 'Xuất hình…',
  openNamed: ({ name }: { name: string }) => `Xuất hình: ${name}`,
  title: 'Xuất hình',
  close: 'Đóng',
  loading: 'Đang mở phần xuất hình…',
  drawing: 'Đang vẽ hình…',
  done: ({ file }: { file: string }) => `Đã tải ${file}.`,
  outcome: {
    'no-font': 'Chưa tải được phông chữ tiếng Việt nên chưa vẽ ảnh. Hãy kiểm tra mạng rồi bấm lại.',
    'no-texts':
      'Trình duyệt chưa vẽ được chữ sau 10 giây nên không ghi ảnh thiếu chữ. Hãy đóng bớt trang và chương trình rồi bấm lại, hoặc xuất SVG.',
    'no-canvas': 'Trình duyệt không vẽ được ảnh lớn như vậy. Hãy chọn 1× hoặc khổ nhỏ hơn, hoặc xuất SVG.',
    'no-template': 'Không đọc được mẫu của cơ quan. Hãy chọn lại hoặc bỏ mẫu ở Soạn báo cáo, rồi xuất lại.',
    'no-program':
      'Chưa tải được phần ghi tệp của chương trình. Hãy bấm lại; nếu vẫn vậy, hãy tải lại trang (F5) rồi xuất: báo cáo và câu sửa tay mà trình duyệt này đang giữ vẫn còn.',
    failed: 'Không vẽ được ảnh trên trình duyệt này. Hãy thử lại hoặc dùng trình duyệt khác.',
    cancelled: 'Đã dừng, không có tệp nào được ghi.',
  },
  newBuild:
    'Trang đã có bản mới nên phần ghi tệp của bản cũ không còn trên máy chủ. Hãy tải lại trang (F5) rồi xuất lại; báo cáo và câu sửa tay mà trình duyệt này đang giữ vẫn còn.',
  noServer:
    'Không kết nối được máy chủ nên chưa có đủ chương trình hoặc phông chữ để ghi tệp. Hãy kiểm tra mạng rồi bấm lại.',
  notDrawn: 'Chưa vẽ được hình vì thiếu phông chữ tiếng Việt hoặc phần chương trình vẽ hình',
  partial: 'Một phần số liệu chưa tải được nên chưa xuất hình. Hãy bấm “Thử lại” ở đầu trang rồi xuất.',
  sizeLabel: 'Dùng cho',
  size: {
    'slide-16-9': 'Trang trình chiếu 16:9',
    'slide-4-3': 'Trang trình chiếu 4:3',
    'a4-full': 'Văn bản A4, cả chiều ngang (160 × 120 mm)',
    'a4-half': 'Văn bản A4, nửa chiều ngang (78 × 140 mm)',
    square: 'Ảnh vuông gửi Zalo',
    custom: 'Khổ khác…',
  },
  widthMm: 'Rộng (mm)',
  heightMm: 'Cao (mm)',
  customFault: ({ least, greatest }: { least: number; greatest: number }) =>
    `Mỗi cạnh phải từ ${least} đến ${greatest} mm thì chữ mới đọc được.`,
  severalPictures: ({ count, isPdf }: { count: number; isPdf: boolean }) =>
    `Để chữ đọc được, hình gồm ${count} ${isPdf ? 'trang' : 'ảnh'} nối tiếp, mỗi ${isPdf ? 'trang' : 'ảnh'} đủ tiêu đề, thang đo, chú giải và nguồn${isPdf ? '' : '; tải về trong một tệp zip'}.`,
  severalPages: 'Để chữ đọc được, hình chia ra nhiều trang.',
  tight:
    'Khổ này quá nhỏ cho hình: chữ sẽ nhỏ hơn mức đọc được (8 pt trên giấy, 14 pt trên trang chiếu). Hãy chọn khổ lớn hơn.',
  amountLabel: 'Số địa bàn',
  allAreas: ({ count }: { count: number }) => `Cả ${count} địa bàn`,
  firstAreas: ({ count, isPicture }: { count: number; isPicture: boolean }) =>
    `${count} địa bàn đầu và địa bàn đang chọn (một ${isPicture ? 'ảnh' : 'trang'})`,
  lookLabel: 'Kiểu',
  look: {
    colour: 'Màu',
    'black-white': 'In đen trắng',
    contrast: 'Tương phản cao',
    dark: 'Nền tối',
  },
  formatLabel: 'Dạng tệp',
  format: { png: 'Ảnh PNG', svg: 'Hình SVG', pdf: 'Trang PDF', pptx: 'Trang PowerPoint', docx: 'Văn bản Word' },
  formatNote: {
    pptx: 'Trang PowerPoint có biểu đồ sửa được: bấm “Edit Data” để xem và sửa số.',
    docx: 'Văn bản Word có câu, biểu đồ sửa được, bảng số liệu và nguồn.',
  },
  pictureNote: {
    pptx: 'Trang PowerPoint có hình gồm các đối tượng sửa được.',
    docx: 'Văn bản Word có câu, hình, bảng số liệu và nguồn.',
  },
  sampleSign: 'Số liệu minh hoạ do chương trình tạo, không phải số thật',
  notes: 'Ghi chú và nguồn',
  change: 'So sánh',
  corner: ({ rows, unit }: { rows: string; unit: string }) => `${rows} (đơn vị: ${unit})`,
  scaleLabel: 'Độ lớn ảnh',
  download: 'Tải xuống',
  copyPicture: 'Sao chép ảnh',
  copyTable: 'Sao chép bảng',
  copySentence: 'Sao chép câu',
  cancel: 'Dừng',
  copiedPicture: 'Đã sao chép ảnh, có thể dán vào văn bản hoặc tin nhắn.',
  copiedTable: 'Đã sao chép bảng số liệu, có thể dán vào Excel hoặc Word.',
  copiedSentence: 'Đã sao chép câu.',
  noClipboard: 'Trình duyệt chỉ cho sao chép ảnh khi trang mở bằng https hoặc trên chính máy này. Hãy bấm “Tải xuống”.',
  noPictureClipboard: 'Trình duyệt này chưa biết sao chép ảnh. Hãy bấm “Tải xuống”, hoặc dùng bản trình duyệt mới hơn.',
  clipboardRefused: 'Trình duyệt không cho sao chép. Hãy cho phép trang dùng bộ nhớ tạm, hoặc bấm “Tải xuống”.',
  editedByHand: 'câu do người dùng sửa',
  previewAlt: ({ title, page }: { title: string; page?: string }) =>
    page === undefined ? `Xem trước: ${title}` : `Xem trước ${page}: ${title}`,
}
