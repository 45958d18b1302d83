import type { TemplateKind, TemplateProblemCode } from '../domain/office-template.ts'
import type { Language } from './language.ts'

/** What the dialog says in which an office's templates are chosen, and the one that asks about those in a file; it comes with them. */
export interface TemplateTexts {
  readonly help: string
  /** What a template of a kind gives, and what it does not. */
  readonly kind: Readonly<
    Record<TemplateKind, { readonly name: string; readonly help: string; readonly files: string }>
  >
  readonly choose: string
  readonly chooseOf: (told: { readonly kind: string }) => string
  readonly replace: string
  readonly remove: string
  readonly removeOf: (told: { readonly kind: string }) => string
  readonly removed: (told: { readonly kind: string }) => string
  readonly kinds: string
  readonly reading: string
  readonly taken: (told: { readonly file: string; readonly kind: string }) => string
  readonly none: string
  readonly inUse: (told: { readonly kind: string }) => string
  readonly file: string
  readonly size: string
  readonly sizeText: (told: { readonly width: string; readonly height: string }) => string
  readonly pageText: (told: { readonly width: string; readonly height: string; readonly text: string }) => string
  readonly styles: string
  readonly noStyles: string
  readonly fonts: string
  readonly colours: string
  readonly layouts: string
  readonly layoutsText: (told: { readonly cover: string; readonly content: string }) => string
  readonly unnamed: string
  readonly drawn: string
  readonly emblem: string
  readonly header: string
  readonly footer: string
  readonly noDrawn: string
  readonly missingFonts: (told: { readonly fonts: string }) => string
  readonly legacyFonts: (told: { readonly fonts: string }) => string
  readonly small: (told: { readonly points: string }) => string
  readonly scope: string
  readonly carry: string
  readonly carryHelp: string
  readonly notKept: string
  readonly close: string
  readonly offerTitle: string
  readonly offer: (told: { readonly file: string; readonly kind: string }) => string
  readonly offerOverOwn: (told: { readonly own: string }) => string
  readonly accept: string
  readonly decline: string
  readonly problem: Readonly<Record<TemplateProblemCode, (told: { readonly file: string }) => string>>
}

export const templateTexts: Readonly<Record<Language, TemplateTexts>> = {
  vi: {
    help: 'Chọn một lần; trình duyệt này giữ cho mọi báo cáo.',
    kind: {
      pptx: {
        name: 'PowerPoint',
        help: 'Trang trình chiếu dùng nền, phông, màu, biểu trưng và chân trang của mẫu; các trang có sẵn trong mẫu không được đưa vào.',
        files: 'Tệp PowerPoint',
      },
      docx: {
        name: 'Word',
        help: 'Văn bản dùng khổ giấy, lề, đầu trang, chân trang, phông và các kiểu (style) tiêu đề, nội dung, chú thích, bảng của mẫu; chữ có sẵn trong mẫu không được đưa vào.',
        files: 'Tệp Word',
      },
    },
    choose: 'Chọn tệp mẫu',
    chooseOf: ({ kind }) => `Chọn mẫu ${kind}`,
    replace: 'Đổi tệp khác',
    remove: 'Bỏ mẫu',
    removeOf: ({ kind }) => `Bỏ mẫu ${kind}`,
    removed: ({ kind }) => `Đã bỏ mẫu. ${kind} trở lại giao diện của Nhịp Quý.`,
    kinds: 'Tệp .pptx, .potx, .docx hoặc .dotx, không quá 10 MB, không có macro.',
    reading: 'Đang đọc mẫu…',
    taken: ({ file, kind }) => `Đã nhận mẫu “${file}”. ${kind} xuất ra từ nay theo mẫu này.`,
    none: 'Chưa có mẫu.',
    inUse: ({ kind }) => `Mẫu ${kind} đang dùng`,
    file: 'Tệp',
    size: 'Cỡ trang',
    sizeText: ({ width, height }) => `${width} × ${height} cm`,
    pageText: ({ width, height, text }) => `${width} × ${height} cm, phần chữ rộng ${text} cm`,
    styles: 'Kiểu dùng',
    noStyles: 'mẫu không có kiểu nào cần dùng; thêm kiểu theo phông của mẫu',
    fonts: 'Phông',
    colours: 'Màu',
    layouts: 'Bố cục dùng',
    layoutsText: ({ cover, content }) => `trang bìa: “${cover}”; các trang khác: “${content}”`,
    unnamed: 'không tên',
    drawn: 'Có sẵn',
    emblem: 'biểu trưng hoặc hình của mẫu',
    header: 'đầu trang',
    footer: 'chân trang',
    noDrawn: 'không có hình, đầu trang và chân trang',
    missingFonts: ({ fonts }) =>
      `Phông ${fonts} không kèm trong mẫu: phải có trên máy mở tệp, nếu không chữ hiện bằng phông khác.`,
    legacyFonts: ({ fonts }) =>
      `Phông ${fonts} thuộc bộ mã cũ (trước Unicode) nên chữ Việt sẽ hiện sai. Hãy đổi phông của mẫu sang phông Unicode như Arial, Times New Roman, rồi chọn lại.`,
    small: ({ points }) =>
      `Trang của mẫu nhỏ nên chữ được thu theo: chữ 14 ghi là ${points}, khi chiếu vẫn to như nhau.`,
    scope: 'Xem trước, Trình chiếu, PDF và ảnh vẫn theo giao diện của Nhịp Quý.',
    carry: 'Kèm mẫu này trong tệp',
    carryHelp:
      'Người mở tệp bản soạn trên máy khác được hỏi có dùng mẫu này không. Tệp nặng thêm khoảng một phần ba so với mẫu. Liên kết không kèm mẫu.',
    notKept:
      'Trình duyệt này không lưu được mẫu (hết chỗ hoặc đang ở chế độ ẩn danh). Mẫu vẫn dùng được đến khi đóng trang; lần sau cần chọn lại.',
    close: 'Đóng',
    offerTitle: 'Mẫu của cơ quan trong tệp',
    offer: ({ file, kind }) => `Tệp bản soạn vừa mở có kèm mẫu ${kind} “${file}”. Dùng mẫu này trên trình duyệt này?`,
    offerOverOwn: ({ own }) => `Mẫu đang dùng “${own}” sẽ bị thay.`,
    accept: 'Dùng mẫu trong tệp',
    decline: 'Không dùng',
    problem: {
      'template-too-large': ({ file }) =>
        `“${file}” lớn hơn 10 MB nên không dùng được. Hãy xoá các trang có sẵn, nén ảnh trong mẫu rồi chọn lại.`,
      'template-unpacks-too-large': ({ file }) =>
        `“${file}” bung ra quá lớn hoặc có quá nhiều phần nên không mở. Hãy lưu một mẫu gọn hơn.`,
      'template-old-or-locked': ({ file }) =>
        `“${file}” thuộc dạng cũ (.ppt, .doc). Hãy mở bằng PowerPoint hoặc Word, lưu thành .pptx hoặc .docx rồi chọn lại.`,
      'template-locked': ({ file }) =>
        `“${file}” có mật khẩu nên không đọc được. Hãy bỏ mật khẩu (Tệp, Thông tin, Bảo vệ) rồi chọn lại.`,
      'template-not-office': ({ file }) =>
        `“${file}” không phải tệp PowerPoint hay Word. Hãy chọn tệp .pptx, .potx, .docx hoặc .dotx.`,
      'template-damaged': ({ file }) =>
        `“${file}” bị hỏng hoặc ghi khác quy cách. Hãy mở bằng PowerPoint hoặc Word, lưu lại thành .pptx hoặc .docx rồi chọn lại.`,
      'template-unsafe': ({ file }) =>
        `“${file}” có tên tệp bên trong trỏ ra ngoài nên không mở. Hãy xin mẫu gốc của cơ quan.`,
      'template-macros': ({ file }) =>
        `“${file}” có macro nên không dùng được. Hãy lưu thành .pptx hoặc .docx (không macro) rồi chọn lại.`,
      'template-strict': ({ file }) =>
        `“${file}” được lưu ở dạng “Strict Open XML”. Hãy lưu lại thành .pptx hoặc .docx thường rồi chọn lại.`,
      'template-shape': ({ file }) =>
        `Trang của “${file}” là trang dọc hoặc quá dài nên hình không xếp vừa. Hãy dùng mẫu khổ ngang 16:9, 16:10 hoặc 4:3.`,
      'template-no-title': ({ file }) =>
        `“${file}” không có bố cục nào có ô tiêu đề. Hãy thêm bố cục “Chỉ tiêu đề” trong Trang chiếu cái rồi chọn lại.`,
      'template-no-room': ({ file }) =>
        `Các bố cục của “${file}” không chừa đủ chỗ cho biểu đồ dưới tiêu đề. Hãy thu nhỏ hình trang trí trong Trang chiếu cái rồi chọn lại.`,
      'template-narrow': ({ file }) =>
        `Trang của “${file}” chừa cho chữ chưa đến 10 × 12 cm nên bảng và biểu đồ không xếp vừa. Hãy dùng khổ giấy lớn hơn hoặc lề hẹp hơn rồi chọn lại.`,
    },
  },
  en: {
    help: 'Chosen once, kept by this browser for every briefing.',
    kind: {
      pptx: {
        name: 'PowerPoint',
        help: 'Slides have the ground, fonts, colours, emblem and footer of the template; slides that stand in it are not taken over.',
        files: 'PowerPoint files',
      },
      docx: {
        name: 'Word',
        help: 'Documents have the paper, margins, header, footer and fonts of the template, and its styles of headings, texts, captions and tables; texts that stand in it are not taken over.',
        files: 'Word files',
      },
    },
    choose: 'Choose a template',
    chooseOf: ({ kind }) => `Choose a ${kind} template`,
    replace: 'Choose another',
    remove: 'Remove the template',
    removeOf: ({ kind }) => `Remove the ${kind} template`,
    removed: ({ kind }) => `Removed the template. ${kind} have the look of Nhịp Quý again.`,
    kinds: 'A .pptx, .potx, .docx or .dotx file of 10 MB at most, without macros.',
    reading: 'Reading the template…',
    taken: ({ file, kind }) => `Took “${file}”. ${kind} follow it from now on.`,
    none: 'No template yet.',
    inUse: ({ kind }) => `${kind} template in use`,
    file: 'File',
    size: 'Page size',
    sizeText: ({ width, height }) => `${width} × ${height} cm`,
    pageText: ({ width, height, text }) => `${width} × ${height} cm, texts ${text} cm wide`,
    styles: 'Styles used',
    noStyles: 'it has none of those that are needed; they are added in its font',
    fonts: 'Fonts',
    colours: 'Colours',
    layouts: 'Layouts used',
    layoutsText: ({ cover, content }) => `cover: “${cover}”; all other slides: “${content}”`,
    unnamed: 'without a name',
    drawn: 'It has',
    emblem: 'an emblem or pictures of its own',
    header: 'a header',
    footer: 'a footer',
    noDrawn: 'no pictures, no header, no footer',
    missingFonts: ({ fonts }) =>
      `${fonts}: not carried by the template. The computer that opens the file must have it, or another font is shown.`,
    legacyFonts: ({ fonts }) =>
      `${fonts}: a font from before Unicode, in which Vietnamese letters come out wrong. Give the template a Unicode font such as Arial or Times New Roman, then choose it again.`,
    small: ({ points }) =>
      `The slides of the template are small and texts follow: 14 points are written as ${points}, as large in the room.`,
    scope: 'Preview, slide show, PDF and pictures keep the look of Nhịp Quý.',
    carry: 'Carry this template in the file',
    carryHelp:
      'Whoever opens the draft on another computer is asked whether to use it. The file grows by the template and a third of it. A link carries no template.',
    notKept:
      'This browser cannot keep the template (no room, or a private window). It serves until the page is closed; choose it again next time.',
    close: 'Close',
    offerTitle: 'Template of an office in the file',
    offer: ({ file, kind }) => `The draft carries the ${kind} template “${file}”. Use it in this browser?`,
    offerOverOwn: ({ own }) => `It replaces “${own}”.`,
    accept: 'Use the template of the file',
    decline: 'Do not use it',
    problem: {
      'template-too-large': ({ file }) =>
        `“${file}” has more than 10 MB and cannot be used. Delete its slides and compress its pictures, then choose it again.`,
      'template-unpacks-too-large': ({ file }) =>
        `“${file}” unpacks to too much, or has too many parts, and was not opened. Save a smaller template.`,
      'template-old-or-locked': ({ file }) =>
        `“${file}” is of the old kind (.ppt, .doc). Open it in PowerPoint or Word, save it as .pptx or .docx, then choose it again.`,
      'template-locked': ({ file }) =>
        `“${file}” has a password and cannot be read. Remove the password (File, Info, Protect), then choose it again.`,
      'template-not-office': ({ file }) =>
        `“${file}” is neither a PowerPoint nor a Word file. Choose a .pptx, .potx, .docx or .dotx file.`,
      'template-damaged': ({ file }) =>
        `“${file}” is damaged or written in an unusual way. Open it in PowerPoint or Word, save it as .pptx or .docx, then choose it again.`,
      'template-unsafe': ({ file }) =>
        `“${file}” holds names that lead out of it and was not opened. Ask for the original template of your office.`,
      'template-macros': ({ file }) =>
        `“${file}” has macros and cannot be used. Save it as .pptx or .docx (without macros), then choose it again.`,
      'template-strict': ({ file }) =>
        `“${file}” was saved as “Strict Open XML”. Save it as an ordinary .pptx or .docx, then choose it again.`,
      'template-shape': ({ file }) =>
        `The slides of “${file}” are upright or too long for figures. Use a template that is 16:9, 16:10 or 4:3.`,
      'template-no-title': ({ file }) =>
        `“${file}” has no layout with a title. Add the layout “Title Only” in the slide master, then choose it again.`,
      'template-no-room': ({ file }) =>
        `The layouts of “${file}” leave too little room for a chart below the title. Make the drawings of the slide master smaller, then choose it again.`,
      'template-narrow': ({ file }) =>
        `The pages of “${file}” leave less than 10 × 12 cm to texts, too little for tables and charts. Use larger paper or narrower margins, then choose it again.`,
    },
  },
}
