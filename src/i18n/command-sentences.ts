import type { BilingualText } from '../domain/bilingual-text.ts'

/** What the commands that make files without hands say when they cannot, in both languages, for whoever reads the log of a job. */
export const commandSentences = {
  quarterMalformed: (text: string): BilingualText => ({
    vi: `--quarter phải viết như 2024-Q2, không phải “${text}”.`,
    en: `--quarter is written like 2024-Q2, not “${text}”.`,
  }),
  fromWithoutArea: (): BilingualText => ({
    vi: '--from chỉ dùng cùng --area: đổi địa bàn nào thành địa bàn nào.',
    en: '--from needs --area: which area becomes which.',
  }),
  urlMalformed: (text: string): BilingualText => ({
    vi: `--url phải là địa chỉ http(s) của trang Nhịp Quý đang chạy, không phải “${text}”.`,
    en: `--url has to be the http(s) address of a running site, not “${text}”.`,
  }),
  folderMissing: (parent: string, name: string): BilingualText => ({
    vi: `Không có thư mục ${parent} để ghi ${name}. Hãy tạo thư mục hoặc sửa --out.`,
    en: `There is no folder ${parent} to write ${name} into. Make the folder or correct --out.`,
  }),
  outIsFolder: (path: string): BilingualText => ({
    vi: `${path} là một thư mục. Hãy thêm tên tệp vào --out.`,
    en: `${path} is a folder. Add the name of a file to --out.`,
  }),
  outNotWritable: (path: string, reason: string): BilingualText => ({
    vi: `Không ghi được ${path} (${reason}). Hãy kiểm tra quyền ghi, chỗ trống, và đóng chương trình đang mở tệp này.`,
    en: `${path} cannot be written (${reason}). Check permission and free space, and close the program that has it open.`,
  }),
  pageMalformed: (text: string): BilingualText => ({
    vi: `--url phải bắt đầu bằng “/” (đường dẫn của trang, ví dụ "/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1") hoặc là địa chỉ http(s) đầy đủ, không phải “${text}”.`,
    en: `--url has to begin with “/” (a path of the site such as "/chi-so/rural.ntm?dia-ban=692&ky=2024-Q1") or be a whole http(s) address, not “${text}”.`,
  }),
  scaleWithoutPng: (): BilingualText => ({
    vi: '--scale chỉ dùng cho ảnh PNG. Hãy bỏ --scale hoặc chọn --format png.',
    en: '--scale is for PNG pictures only. Leave --scale out or choose --format png.',
  }),
  sizeIncomplete: (): BilingualText => ({
    vi: 'Khổ riêng cần cả --width-mm và --height-mm.',
    en: 'A size of your own needs both --width-mm and --height-mm.',
  }),
  sizeTwice: (size: string): BilingualText => ({
    vi: `--size ${size} đã có chiều rộng và cao. Hãy bỏ --size, hoặc bỏ --width-mm và --height-mm.`,
    en: `--size ${size} has its own width and height. Leave out --size, or --width-mm and --height-mm.`,
  }),
  formatUnknown: (out: string, all: string): BilingualText => ({
    vi: `Không biết ghi dạng nào từ tên “${out}”. Hãy dùng đuôi ${all}, hoặc thêm --format.`,
    en: `“${out}” does not say which format to write. Use the ending ${all}, or add --format.`,
  }),
  formatContradicts: (format: string, out: string): BilingualText => ({
    vi: `--format ${format} trái với đuôi của “${out}”. Hãy đổi đuôi thành .${format} hoặc đổi --format.`,
    en: `--format ${format} contradicts the ending of “${out}”. Change the ending to .${format}, or the format.`,
  }),
  quarterUnknown: (quarter: string, first: string, last: string): BilingualText => ({
    vi: `Trang không có kỳ ${quarter}: chỉ có từ ${first} đến ${last}. Hãy sửa --quarter, hoặc công bố số liệu của kỳ đó trước.`,
    en: `The site has no ${quarter}, only ${first} to ${last}. Correct --quarter, or publish the figures of that quarter first.`,
  }),
  severalAreas: (all: string): BilingualText => ({
    vi: `Báo cáo có nhiều địa bàn: ${all}. Hãy thêm --from <mã> để nói địa bàn nào được đổi.`,
    en: `The briefing has several areas: ${all}. Add --from <code> to say which one is replaced.`,
  }),
  areaUnknown: (code: string, option: string, all: string): BilingualText => ({
    vi: `Không có địa bàn mã “${code}” (${option}). ${all !== '' ? `Có: ${all}.` : 'Trang Tổng quan ghi mã ở mục Về địa bàn.'}`,
    en: `There is no area with the code “${code}” (${option}). ${all !== '' ? `There are: ${all}.` : 'The overview of an area has its code under About the area.'}`,
  }),
  areaAmbiguous: (code: string, option: string, all: string): BilingualText => ({
    vi: `Mã “${code}” (${option}) thuộc nhiều địa bàn: ${all}. Hãy viết cả mã và ngày.`,
    en: `The code “${code}” (${option}) belongs to several areas: ${all}. Write code and day.`,
  }),
  buildMissing: (directory: string): BilingualText => ({
    vi: `Không có bản dựng của trang trong ${directory}. Hãy chạy “npm run data:build” rồi “npm run build”, hoặc chỉ bản dựng khác bằng --dist.`,
    en: `There is no build of the site in ${directory}. Run “npm run data:build” and “npm run build”, or name another build with --dist.`,
  }),
  onlyThisMachine: (): BilingualText => ({
    vi: 'Không có --site: địa chỉ và mã QR trong tệp chỉ mở được trên máy này. Hãy thêm --site https://… là địa chỉ người đọc dùng.',
    en: 'Without --site, address and QR code in the file point to this machine only. Add --site https://…, the address readers use.',
  }),
  pathDiffers: (base: string, pathname: string): BilingualText => ({
    vi: `Bản dựng dành cho đường dẫn ${base}, còn --site có đường dẫn ${pathname}. Hãy sửa --site, hoặc dựng lại với BASE_PATH=${pathname}.`,
    en: `The build was made for the path ${base}, but --site has the path ${pathname}. Correct --site, or build again with BASE_PATH=${pathname}.`,
  }),
  briefingEmpty: (path: string): BilingualText => ({
    vi: `${path}: báo cáo không có hình nào. Hãy thêm hình ở trang “Soạn báo cáo” rồi lưu lại.`,
    en: `${path}: this briefing has no figure. Add figures on the page of briefings and save it again.`,
  }),
  fileUnreadable: (path: string, reason: string): BilingualText => ({
    vi: `Không đọc được ${path} (${reason}). Hãy kiểm tra tên tệp và quyền đọc.`,
    en: `${path} cannot be read (${reason}). Check the name of the file and the permission to read it.`,
  }),
  choiceUnknown: (option: string, text: string, all: string): BilingualText => ({
    vi: `${option} không nhận “${text}”. Hãy chọn một trong: ${all}.`,
    en: `${option} does not take “${text}”. Choose one of: ${all}.`,
  }),
  numberMalformed: (option: string, text: string): BilingualText => ({
    vi: `${option} phải là một số lớn hơn 0, không phải “${text}”.`,
    en: `${option} has to be a number above 0, not “${text}”.`,
  }),
  optionMissing: (option: string): BilingualText => ({
    vi: `Thiếu ${option}. Xem cách dùng bằng --help.`,
    en: `${option} is missing. See the usage with --help.`,
  }),
  stray: (text: string): BilingualText => ({
    vi: `“${text}” không thuộc lựa chọn nào. Viết “npm run <lệnh> -- --lựa-chọn giá-trị” (có hai gạch sau tên lệnh), và đặt địa chỉ có dấu & trong dấu nháy.`,
    en: `“${text}” belongs to no option. Write “npm run <command> -- --option value” (with the two dashes), and put an address with & into quotes.`,
  }),
  optionUnknown: (rawName: string, all: string): BilingualText => ({
    vi: `Không có lựa chọn ${rawName}. Các lựa chọn: ${all}.`,
    en: `There is no option ${rawName}. The options are: ${all}.`,
  }),
  optionRepeated: (rawName: string): BilingualText => ({
    vi: `${rawName} được viết hai lần. Hãy giữ một.`,
    en: `${rawName} is written twice. Keep one.`,
  }),
  valueMissing: (rawName: string): BilingualText => ({
    vi: `Sau ${rawName} thiếu giá trị.`,
    en: `A value is missing after ${rawName}.`,
  }),
  tooLong: (seconds: number, address: string): BilingualText => ({
    vi: `Quá ${seconds} giây mà ${address} chưa cho tệp. Hãy kiểm tra đây có phải trang Nhịp Quý không và máy chủ có chậm không, hoặc tăng --timeout.`,
    en: `${address} gave no file within ${seconds} seconds. Check that this is a site of Nhịp Quý and how slow its server is, or raise --timeout.`,
  }),
  unforeseen: (reason: string): BilingualText => ({
    vi: `Không làm được tệp vì một lỗi không lường trước: ${reason}. Hãy chạy lại; nếu còn lỗi, gửi dòng này cho bộ phận kỹ thuật.`,
    en: `No file was made because of an unforeseen fault: ${reason}. Run again; if it stays, send this line to the technical staff.`,
  }),
  pageUnreachable: (address: string, reason: string): BilingualText => ({
    vi: `Không mở được ${address} (${reason}). Hãy kiểm tra địa chỉ, mạng và máy chủ.`,
    en: `${address} cannot be opened (${reason}). Check the address, the network and the server.`,
  }),
  saidByPage: (said: string): BilingualText => ({ vi: `Trang báo: ${said}`, en: `The page says: ${said}` }),
  siteMalformed: (text: string): BilingualText => ({
    vi: `--site phải là địa chỉ http(s) của trang, không có phần sau dấu ? hoặc #, ví dụ https://nhipquy.example.vn/, không phải “${text}”.`,
    en: `--site has to be the http(s) address of the site without anything after ? or #, such as https://nhipquy.example.vn/, not “${text}”.`,
  }),
  onlyForLocalBuild: (name: string): BilingualText => ({
    vi: `--${name} chỉ dùng với bản dựng trên máy này; --url đã là địa chỉ đầy đủ của một trang đang chạy. Hãy bỏ một trong hai.`,
    en: `--${name} is for the build on this machine, but --url is the whole address of a running site. Leave one of them out.`,
  }),
  pageWithoutFigure: (headline: string): BilingualText => ({
    vi: `Trang “${headline}” không có hình để xuất. Hãy dùng địa chỉ của một chỉ tiêu (/chi-so/…) hoặc của So sánh (/so-sanh…).`,
    en: `The page “${headline}” has no figure to export. Use the address of an indicator (/chi-so/…) or of a comparison (/so-sanh…).`,
  }),
  severalPictures: (format: string, out: string): BilingualText => ({
    vi: `Ở khổ này hình gồm nhiều ảnh nối tiếp, không ghi vào một tệp “${out}” được. Hãy đặt --format ${format} với --out ….zip, hoặc ghi .pdf (nhiều trang), hoặc chọn --size lớn hơn.`,
    en: `In this size the figure takes several pictures, which “${out}” cannot hold. Use --format ${format} with --out ….zip, or write a .pdf of several pages, or choose a larger --size.`,
  }),
  addressUnheeded: (parts: string, path: string): BilingualText => ({
    vi: `Hình không dùng phần “${parts}” của địa chỉ: tên viết sai, không thuộc trang này, hoặc là giá trị mặc định. Hãy sửa hoặc bỏ phần đó. Hình sẽ là: ${path}`,
    en: `The figure does not heed “${parts}” of the address: misspelt, not of this page, or the default. Correct it or leave it out. The figure would be: ${path}`,
  }),
}
