import type { BilingualText } from '../domain/bilingual-text.ts'
import type { DataProblemCode } from '../domain/package-problem.ts'
import { figureProblems } from './figure-problems.ts'

/** What is wrong and what to do; `{text}` is the offending text, other names are parameters of the problem. */
export const packageProblems = {
  'folder-missing': {
    vi: 'Không tìm thấy thư mục dữ liệu “{text}”. Kiểm tra tên gói dữ liệu hoặc đường dẫn rồi chạy lại.',
    en: 'The data folder “{text}” was not found. Check the name of the package or its path and run again.',
  },
  'file-unreadable': {
    vi: 'Không đọc được tệp. Kiểm tra quyền truy cập và đóng chương trình đang mở tệp ({reason}).',
    en: 'The file cannot be read. Check its permissions and close the program that has it open ({reason}).',
  },
  'folder-not-writable': {
    vi: 'Không ghi được vào thư mục “{text}”; bản đã xuất bản trước đó vẫn nguyên vẹn. Thư mục phải trống hoặc chỉ chứa bản đã xuất bản; kiểm tra đường dẫn, quyền ghi và dung lượng đĩa ({reason}).',
    en: 'The folder “{text}” cannot be written; the last publication is untouched. It must be empty or hold nothing but a publication; check the path, permissions and free space ({reason}).',
  },
  'folder-locked': {
    vi: 'Một lần xuất bản khác đang ghi vào thư mục “{text}” (tiến trình {pid} trên máy {host}, từ {since}). Đợi lần đó xong rồi chạy lại; nếu chắc chắn không còn tiến trình nào, xoá tệp {file} trong thư mục.',
    en: 'Another run is writing to the folder “{text}” (process {pid} on {host}, since {since}). Wait for it and run again; when you are sure that no such process is left, delete the file {file} in the folder.',
  },
  'package-too-large': {
    vi: 'Đây là tệp lớn nhất của gói dữ liệu nặng {size} MB, quá mức {limit} MB nên không được đọc. Kiểm tra xem có tệp nào không thuộc gói; nếu không, chia số liệu thành nhiều phần (nhipquy:part), mỗi tỉnh một phần.',
    en: 'This is the largest file of a package of {size} MB, more than the {limit} MB that are read. Look for a file that does not belong to it; else split its figures into parts (nhipquy:part), one a province.',
  },
  'parts-overlap': {
    vi: 'Phần “{text}” và phần “{other}” của gói dữ liệu cùng có số liệu của {area}. Đưa mọi số liệu của {area} và các đơn vị bên trong vào một phần, hoặc chia theo năm để không quý nào thuộc cả hai phần.',
    en: 'The parts “{text}” and “{other}” of the package both hold figures of {area}. Put all figures of {area} and of what lies in it into one part, or divide them by years, so that no quarter is in both.',
  },
  'package-too-long': {
    vi: 'Đây là bảng dài nhất của gói dữ liệu có {rows} nghìn dòng, quá mức {limit} nghìn dòng nên không được đọc. Xoá các dòng trống ở cuối bảng, kiểm tra xem có tệp nào không thuộc gói; nếu không, chia số liệu thành nhiều phần (nhipquy:part), mỗi tỉnh một phần.',
    en: 'This is the longest table of a package of {rows} thousand rows, more than the {limit} thousand that are read. Delete blank rows at its end and look for a file that does not belong to it; else split its figures into parts (nhipquy:part), one a province.',
  },
  'option-unknown': {
    vi: 'Không hiểu tham số “{text}”. Cách dùng: npm run data:build -- <gói dữ liệu> --out <thư mục> --lang vi|en.',
    en: 'The option “{text}” is not known. Usage: npm run data:build -- <package> --out <folder> --lang vi|en.',
  },
  'description-missing': {
    vi: 'Gói dữ liệu thiếu tệp mô tả này. Thêm tệp theo docs/data-format.md.',
    en: 'The package lacks this description. Add it as docs/data-format.md explains.',
  },
  'description-not-json': {
    vi: 'Tệp mô tả không phải JSON hợp lệ. Tìm dấu phẩy, ngoặc hoặc nháy bị thiếu hay thừa ở dòng này hoặc cuối dòng trước.',
    en: 'The description is not valid JSON. Look for a missing or spare comma, bracket or quotation mark here or at the end of the line before.',
  },
  'description-shape': {
    vi: 'Thuộc tính thiếu hoặc sai: cần {expected}, gặp {text}. Sửa theo docs/data-format.md.',
    en: 'A property is missing or wrong: expected {expected}, found {text}. Correct it as docs/data-format.md explains.',
  },
  'description-too-long': {
    vi: 'Tệp mô tả quá dài hoặc lồng quá sâu ({found}; nhiều nhất {limit}) nên không được đọc. Tệp này chỉ nêu tên gói, ngày số liệu và danh sách tệp.',
    en: 'The description is too long or nested too deeply ({found}; at most {limit}) and is not read. It only holds the title, the day of the data and the list of files.',
  },
  'table-missing': {
    vi: 'Không có tệp nào cho bảng “{text}”. Thêm một tệp có thuộc tính nhipquy:table là “{text}”; npm run data:new tạo một gói có đủ các bảng để lấy theo.',
    en: 'No file holds the table “{text}”. Add a resource whose nhipquy:table is “{text}”; npm run data:new makes a package with all tables to copy from.',
  },
  'resource-missing': {
    vi: 'Tệp “{text}” được khai báo nhưng không có trong gói. Thêm tệp hoặc xoá khai báo.',
    en: 'The file “{text}” is listed but not in the package. Add the file or remove it from the list.',
  },
  'file-not-listed': {
    vi: 'Tệp nằm trong gói nhưng chưa được khai báo trong datapackage.json. Khai báo tệp hoặc chuyển tệp ra ngoài.',
    en: 'The file lies in the package but datapackage.json does not list it. List it or move it away.',
  },
  'outlines-missing': {
    vi: 'Tệp ranh giới “{text}” không có trong gói. Thêm tệp hoặc sửa cột file.',
    en: 'The file of outlines “{text}” is not in the package. Add it or correct the column file.',
  },
  'outlines-shape': {
    vi: 'Tệp ranh giới “{text}” không dùng được: {at}. Cần TopoJSON (WGS 84) gồm các Polygon hoặc MultiPolygon, mỗi hình có mã đơn vị ở thuộc tính code, mỗi mã một hình.',
    en: 'The file of outlines “{text}” cannot be used: {at}. It has to be TopoJSON (WGS 84) of Polygons or MultiPolygons, each with the code of its area in the property code, each code once.',
  },
  'outlines-area-unknown': {
    vi: 'Tệp ranh giới “{text}” có mã {code}, nhưng bảng areas không có đơn vị cấp này mang mã đó trong thời gian của dòng. Kiểm tra mã, cột level, valid_from và valid_to.',
    en: 'The file of outlines “{text}” has the code {code}, which no area of this level bears in the time of the row. Check the code and the columns level, valid_from and valid_to.',
  },
  'file-utf16': {
    vi: 'Tệp được lưu bằng UTF-16 (“Unicode Text”). Lưu lại thành “CSV UTF-8”.',
    en: 'The file is saved as UTF-16 (“Unicode Text”). Save it again as “CSV UTF-8”.',
  },
  'file-workbook': {
    vi: 'Đây là sổ tính Excel, không phải CSV. Mở tệp và lưu từng trang tính thành “CSV UTF-8”.',
    en: 'This is an Excel workbook, not CSV. Open it and save each sheet as “CSV UTF-8”.',
  },
  'file-tcvn3': {
    vi: 'Chữ trong tệp dùng bảng mã TCVN3 (ABC). Chuyển sang Unicode dựng sẵn rồi lưu thành “CSV UTF-8”.',
    en: 'The text is in the encoding TCVN3 (ABC). Convert it to composed Unicode and save it as “CSV UTF-8”.',
  },
  'file-vni': {
    vi: 'Chữ trong tệp dùng bảng mã VNI. Chuyển sang Unicode dựng sẵn rồi lưu thành “CSV UTF-8”.',
    en: 'The text is in the encoding VNI. Convert it to composed Unicode and save it as “CSV UTF-8”.',
  },
  'file-windows-1258': {
    vi: 'Tệp không phải UTF-8 mà là bảng mã Windows-1258 (ANSI tiếng Việt), nơi dấu thanh đứng rời sau nguyên âm. Mở bằng đúng bảng mã 1258 (Excel: Dữ liệu → Từ văn bản/CSV), rồi lưu thành “CSV UTF-8 (Comma delimited)”.',
    en: 'The file is not UTF-8 but in the encoding Windows-1258 (ANSI Vietnamese), where tones stand apart behind their vowels. Open it with that encoding (Excel: Data → From Text/CSV) and save it as “CSV UTF-8 (Comma delimited)”.',
  },
  'file-eight-bit': {
    vi: 'Tệp không phải UTF-8, hoặc chữ đã hỏng (huy?n, huyá»‡n) khi lưu bằng bảng mã khác. Lấy lại bản gốc, lưu bằng “CSV UTF-8” (Excel: Tệp → Lưu như → CSV UTF-8 (Comma delimited)) và kiểm tra dấu.',
    en: 'The file is not UTF-8, or its letters were broken (huy?n, huyá»‡n) by another encoding. Go back to the original, save it as “CSV UTF-8” (Excel: File → Save As → CSV UTF-8 (Comma delimited)) and check the accents.',
  },
  'csv-empty': {
    vi: 'Tệp trống. Dòng 1 phải là dòng tiêu đề, kể cả khi chưa có dòng số liệu nào.',
    en: 'The file is empty. Row 1 must hold the header, even when there is no row of data yet.',
  },
  'csv-quotes-broken': {
    vi: 'Dấu nháy kép không khép kín, nên các dòng sau không đọc được. Thêm dấu nháy còn thiếu gần “{text}”.',
    en: 'A quotation mark is not closed, so the rows after it cannot be read. Add the missing mark near “{text}”.',
  },
  'csv-columns-differ': {
    vi: 'Dòng có {found} ô trong khi tiêu đề có {expected} cột. Đặt ô chứa dấu phân cách trong dấu nháy kép hoặc bổ sung ô thiếu.',
    en: 'The row has {found} cells where the header has {expected} columns. Quote cells that hold the separator or add the missing cells.',
  },
  'csv-separator-differs': {
    vi: 'Dòng này ngăn cách các ô bằng “{text}”, còn dòng tiêu đề bằng “{expected}”. Dùng một dấu cho cả tệp: đổi dòng tiêu đề, hoặc mở bằng Excel (Dữ liệu → Từ văn bản/CSV) rồi lưu lại thành “CSV UTF-8”.',
    en: 'The cells of this row are parted by “{text}”, those of the header by “{expected}”. Use one sign in the whole file: change the header, or open it in Excel (Data → From Text/CSV) and save it again as “CSV UTF-8”.',
  },
  'header-repeated': {
    vi: 'Dòng này lại là dòng tiêu đề, như khi ghép nhiều tệp làm một. Xoá dòng; nếu thứ tự các cột sau đó khác dòng 1 thì để phần ấy thành tệp riêng.',
    en: 'This row is the header once more, as where files were put one behind the other. Delete it; where the columns behind it stand in another order than in row 1, make that part a file of its own.',
  },
  'column-missing': {
    vi: 'Thiếu cột “{text}”. Thêm cột này vào dòng tiêu đề; ô không có giá trị thì để trống.',
    en: 'The column “{text}” is missing. Add it to the header; leave cells without a value empty.',
  },
  'column-unknown': {
    vi: 'Cột “{text}” không thuộc bảng này. Dòng 1 phải ghi đúng tên các cột: {expected}.',
    en: 'The column “{text}” does not belong to this table. Row 1 must hold the names of its columns: {expected}.',
  },
  'column-repeated': {
    vi: 'Cột “{text}” xuất hiện nhiều lần. Giữ lại một cột.',
    en: 'The column “{text}” stands more than once. Keep one of them.',
  },
  'cell-empty': {
    vi: 'Ô bắt buộc đang trống. Điền giá trị; các giá trị dùng được ghi trong tài liệu định dạng, ở tên cột này.',
    en: 'A cell that must be filled is empty. Fill it in; the document of the format says at the name of the column what may stand there.',
  },
  'cell-needed': {
    vi: 'Ô này đang trống nhưng bắt buộc vì {because}. Điền giá trị, hoặc sửa ô kia.',
    en: 'The cell is empty but has to be filled, because {because}. Fill it in, or correct the other cell.',
  },
  'option-needed': {
    vi: 'Ô bắt buộc đang trống. Chọn một trong: {options}.',
    en: 'A cell that must be filled is empty. Choose one of: {options}.',
  },
  'source-needed': {
    vi: 'Ô source trống: chưa biết số này lấy từ đâu. Ghi id của một nguồn trong bảng sources (đang có: {options}); nguồn mới thì thêm một dòng vào bảng sources trước.',
    en: 'The cell source is empty: nobody knows where this comes from. Write the id of a source of the table sources (there are: {options}); a new source first needs a row in that table.',
  },
  'cell-not-number': {
    vi: '“{text}” sai định dạng số. Chỉ ghi chữ số, như 1234 hoặc 41.3: không dấu phân cách hàng nghìn (1.234), không kèm % hay chữ. Chưa có số thì để trống, không ghi 0 hay dấu gạch.',
    en: '“{text}” is not a number written plainly. Use digits alone, as in 1234 or 41.3: no thousands separator (1.234), no % and no words. Without a figure leave the cell empty; zero only means a true zero.',
  },
  'cell-not-whole': {
    vi: '“{text}” không phải số nguyên không âm. Viết 0, 1, 2…',
    en: '“{text}” is not a whole number from zero up. Write 0, 1, 2…',
  },
  'cell-not-day': {
    vi: '“{text}” không phải ngày có thật theo dạng YYYY-MM-DD. Sửa như 2025-06-30.',
    en: '“{text}” is no existing day in the form YYYY-MM-DD. Write it like 2025-06-30.',
  },
  'cell-not-period': {
    vi: '“{text}” không phải kỳ báo cáo. Viết 2024-Q1, 2024-H1, 2024-9M, 2024 hoặc tháng như 2024-01.',
    en: '“{text}” is not a period. Write 2024-Q1, 2024-H1, 2024-9M, 2024 or a month like 2024-01.',
  },
  'cell-not-quarter': {
    vi: '“{text}” không phải quý. Viết như 2024-Q1.',
    en: '“{text}” is not a quarter. Write it like 2024-Q1.',
  },
  'quarter-of-cumulative': {
    vi: 'Chỉ tiêu {indicator} chỉ có số luỹ kế từ đầu năm, nên kỳ {text} phải ghi là {stretch}. Nếu đây là số riêng của quý thì ghi time = flow cho chỉ tiêu.',
    en: 'The indicator {indicator} is told since the start of the year, so the period {text} must be written {stretch}. If this is the figure of the quarter alone, write time = flow for the indicator.',
  },
  'months-unclear': {
    vi: '“{text}” là số tháng, nhưng các quý của lịch chốt số “{calendar}” bắt đầu vào {starts}: không rõ đó là tháng nào. Cộng thành quý và ghi kỳ như 2024-Q1.',
    en: '“{text}” is a month, but the quarters of the calendar “{calendar}” begin on {starts}: nobody knows which month that is. Give the quarter, written like 2024-Q1.',
  },
  'yearly-period': {
    vi: 'Chỉ tiêu {indicator} mỗi năm chỉ có một số (yearly = yes), nên kỳ {text} phải ghi là {year}; số ấy đứng ở quý IV. Nếu có số từng quý thì để trống yearly.',
    en: 'The indicator {indicator} is told once a year (yearly = yes), so the period {text} must be written {year}; it stands in the fourth quarter. Where it has figures of quarters, leave yearly empty.',
  },
  'cumulative-unexpected': {
    vi: 'Tốc độ tăng và điểm số không trừ ra từng quý được, nên không ghi time = {text}. Số tính từ đầu năm đến hết mỗi quý thì ghi time = stock và kỳ là quý (2024-Q2 cho 6 tháng đầu năm 2024).',
    en: 'A growth or a score of a quarter is no difference of two, so time = {text} cannot be. For one told since the start of the year to the end of each quarter write time = stock, with the quarter as its period (2024-Q2 for the first half of 2024).',
  },
  'yearly-unexpected': {
    vi: '“yearly = {text}” chỉ dùng cho số đến cuối kỳ (time = stock), trong khi time = {time}. Số cả năm của việc phát sinh trong kỳ thì ghi time = cumulative và để trống yearly.',
    en: '“yearly = {text}” is for what stands at the end of a period (time = stock), and time is {time}. For the figure of a year of what happens within it write time = cumulative, and leave yearly empty.',
  },
  'counts-communes-unexpected': {
    vi: '“counts_communes = {text}” chỉ dùng khi chính các xã được đếm là đã đạt: measure = share, time = stock, denominator_time = stock, direction = higher, phrase_vi và phrase_en bắt đầu bằng chỗ của số liệu, rồi đến động từ. Sửa các cột đó, hoặc để trống counts_communes.',
    en: '“counts_communes = {text}” is for communes that themselves have reached something: measure = share, time = stock, denominator_time = stock, direction = higher, and phrase_vi and phrase_en that begin with the place of the figure and go on with a verb. Correct those columns, or leave counts_communes empty.',
  },
  'counts-communes-phrase': {
    vi: '“{text}” không dùng được cùng counts_communes = yes: câu về một xã ghép “chưa”, “mới”, “không còn”, tiếng Anh ghép “does not”, vào chỗ ngay sau số liệu, mà ở đó đang là “{word}”. Viết thẳng động từ ngay sau chỗ của số liệu, không kèm đã, chưa, mới; tiếng Anh ở thì hiện tại, số nhiều: “đạt chuẩn nông thôn mới”, “meet the new-rural standard”, “are recognised”. Hoặc để trống counts_communes.',
    en: '“{text}” cannot stand with counts_communes = yes: sentences about one commune put “chưa”, “mới”, “không còn”, in English “does not”, right behind the figure, where “{word}” stands. Write the bare verb right behind the place of the figure, without đã, chưa or mới; in English in the present and the plural: “đạt chuẩn nông thôn mới”, “meet the new-rural standard”, “are recognised”. Or leave counts_communes empty.',
  },
  'yearly-target': {
    vi: 'Chỉ tiêu {indicator} mỗi năm chỉ có một số (yearly = yes), nên kế hoạch ghi cho {quarter}, không ghi cho {text}.',
    en: 'The indicator {indicator} is told once a year (yearly = yes), so its target is that of {quarter} and not of {text}.',
  },
  'cell-not-starts': {
    vi: '“{text}” không phải là bốn ngày đầu quý của một năm. Viết bốn ngày tháng cách nhau bằng dấu cách, ngày sau muộn hơn ngày trước, thêm -1 hoặc +1 khi thuộc năm trước hoặc năm sau: 15/12-1 15/3 15/6 15/9. Ngày phải có trong mọi năm: thay 29/2 bằng 28/2 hoặc 1/3.',
    en: '“{text}” does not name the first days of the four quarters of a year. Write four days and months parted by blanks, each later than the one before, with -1 or +1 where one belongs to the year before or after: 15/12-1 15/3 15/6 15/9. Each day has to be there in every year: write 28/2 or 1/3 instead of 29/2.',
  },
  'cell-not-due': {
    vi: '“{text}” không phải là bốn ngày hạn gửi báo cáo. Viết bốn ngày tháng cách nhau bằng dấu cách, mỗi ngày sau ngày chốt số của quý mình và trước ngày chốt số của quý kế tiếp, thêm -1 hoặc +1 khi thuộc năm trước hoặc năm sau: 25/3 25/6 25/9 25/12.',
    en: '“{text}” does not name the days by which the reports of the four quarters are due. Write four days and months parted by blanks, each after its quarter has closed and before the next one closes, with -1 or +1 where one belongs to the year before or after: 25/3 25/6 25/9 25/12.',
  },
  'cell-not-as-of': {
    vi: '“{text}” không phải ngày hay tháng. Viết như 2025-02-28 hoặc 2025-02.',
    en: '“{text}” is neither a day nor a month. Write it like 2025-02-28 or 2025-02.',
  },
  'cell-not-option': {
    vi: '“{text}” không hợp lệ. Chọn một trong: {options}.',
    en: '“{text}” is not accepted. Choose one of: {options}.',
  },
  'cell-not-id': {
    vi: 'Mã “{text}” có chữ hoặc dấu không dùng được. Mã chỉ gồm {options}, bắt đầu bằng chữ hoặc chữ số.',
    en: 'The id “{text}” has letters or signs that cannot stand in one. It is made of {options} and begins with a letter or digit.',
  },
  'cell-not-scale': {
    vi: '“{text}” không phải thang điểm. Ghi điểm thấp nhất, dấu gạch, điểm cao nhất, như 0–100, 1–5, 0–10; không có thang thì để trống.',
    en: '“{text}” is no scale. Write the lowest score, a dash and the highest, like 0–100, 1–5 or 0–10; leave it empty where there is none.',
  },
  'days-reversed': {
    vi: 'Ngày cuối {text} đứng trước ngày đầu {first}. Sửa một trong hai ngày.',
    en: 'The last day {text} lies before the first day {first}. Correct one of them.',
  },
  'repeated-id': {
    vi: 'Mã “{text}” đã có ở {firstFile}, dòng {firstRow}. Đổi mã hoặc xoá dòng thừa.',
    en: 'The id “{text}” already stands in {firstFile}, row {firstRow}. Change the id or remove the spare row.',
  },
  'id-reserved': {
    vi: 'Mã “{text}” dành riêng cho đường dẫn của trang (nghĩa là không chọn gì). Đặt mã khác.',
    en: 'The id “{text}” has a meaning of its own in addresses (nothing is chosen). Choose another.',
  },
  'entry-unknown': {
    vi: '“{text}” không có trong bảng {table}. Chọn một trong: {options}; hoặc thêm một dòng vào bảng đó.',
    en: '“{text}” is not in the table {table}. Choose one of: {options}; or add a row to that table.',
  },
  'indicator-unknown': {
    vi: 'Chỉ tiêu “{text}” không có trong danh mục chỉ tiêu. Sửa mã hoặc thêm chỉ tiêu.',
    en: 'The indicator “{text}” is not in the table of indicators. Correct the id or add the indicator.',
  },
  'category-unknown': {
    vi: 'Phân tổ “{text}” không thuộc chỉ tiêu {indicator}. Chọn một trong: {options}; để trống khi là toàn bộ.',
    en: 'The category “{text}” does not belong to {indicator}. Choose one of: {options}; leave it empty for the whole.',
  },
  'category-unexpected': {
    vi: 'Bảng breakdowns không có phân tổ nào của {indicator}. Để trống ô “{text}” khi là toàn bộ, hoặc thêm phân tổ vào bảng đó.',
    en: 'The table breakdowns has no category of {indicator}. Clear “{text}” for the whole, or add the category to that table.',
  },
  'source-unknown': {
    vi: 'Không có nguồn nào mang id “{text}” trong bảng sources (đang có: {options}). Ghi đúng id ở cột source, hoặc thêm một dòng có id “{text}” vào bảng sources.',
    en: 'No source of the table sources bears the id “{text}” (there are: {options}). Correct it in the column source, or add a row with the id “{text}” to the table sources.',
  },
  'area-unknown': {
    vi: 'Không có đơn vị hành chính nào mang mã “{text}” ({name}). Sửa mã hoặc thêm đơn vị.',
    en: 'No area bears the code “{text}” ({name}). Correct the code or add the area.',
  },
  'area-is-total': {
    vi: '“{text}” là dòng tổng, không phải đơn vị hành chính. Bỏ dòng này: tổng do chương trình cộng từ các đơn vị bên dưới. Nếu nguồn cho số riêng của cấp trên, ghi mã và tên của chính cấp ấy (như Tỉnh …).',
    en: '“{text}” is a row of a total and no area. Leave it out: the total is worked out from the areas below. Where the source gives a figure of the level above itself, write the code and the name of that area (Tỉnh …).',
  },
  'area-not-in-period': {
    vi: 'Vào ngày {day} không có đơn vị nào mang mã “{text}” ({name}). Mã này từng thuộc: {known}. Sửa mã, kỳ hoặc thời gian tồn tại.',
    en: 'On {day} no area bore the code “{text}” ({name}). It belonged to: {known}. Correct the code, the period or the days of the area.',
  },
  'area-name-differs': {
    vi: 'Tên “{text}” không khớp mã {code}: vào ngày {day} mã này thuộc về “{expected}”. Sửa tên hoặc mã.',
    en: 'The name “{text}” does not fit the code {code}: on {day} it belonged to “{expected}”. Correct the name or the code.',
  },
  'area-not-asked': {
    vi: 'Chỉ tiêu {indicator} chỉ hỏi {asked} (applies_to), còn “{text}” là loại khác. Xoá dòng, hoặc với số liệu thì ghi missing = not-applicable thay cho số, hoặc sửa applies_to.',
    en: 'The indicator {indicator} is asked of {asked} alone (applies_to), and “{text}” is of another kind. Remove the row, or write missing = not-applicable instead of a figure, or correct applies_to.',
  },
  'area-overlap': {
    vi: 'Mã “{text}” cùng lúc thuộc hai đơn vị: xem “{firstName}” ở dòng {firstRow}. Sửa ngày đầu hoặc ngày cuối.',
    en: 'Two areas bear the code “{text}” at the same time: see “{firstName}” in row {firstRow}. Correct the first or last days.',
  },
  'area-type-differs': {
    vi: 'Tên “{text}” không bắt đầu bằng loại đơn vị “{type}”. Ghi tên đầy đủ hoặc sửa loại.',
    en: 'The name “{text}” does not begin with the type “{type}”. Write the full name or correct the type.',
  },
  'areas-below-unclear': {
    vi: '“{text}” không phải số đơn vị theo từng loại. Ghi như “72 xã, 23 phường”, với các loại của cấp dưới trong bảng area-types.',
    en: '“{text}” is not how many areas of each kind there are. Write it like “72 xã, 23 phường”, with kinds of a lower level of the table area-types.',
  },
  'areas-below-fewer': {
    vi: '{name} có {listed} {type} trong bảng này vào ngày {day}, nhiều hơn số đã ghi là “{text}”. Sửa một trong hai.',
    en: 'This table has {listed} {type} of {name} on {day}, more than the “{text}” that are said. Correct one of the two.',
  },
  'parent-unknown': {
    vi: 'Mã cấp trên “{text}” của {name} không có đơn vị nào mang trong thời gian đó. Sửa mã hoặc thêm đơn vị cấp trên.',
    en: 'No area bore the code “{text}” of the parent of {name} at that time. Correct the code or add the parent.',
  },
  'phrase-without-value': {
    vi: 'Cụm từ “{text}” không có chỗ cho số liệu. Viết {value} vào nơi đặt số, ví dụ “{value} đạt chuẩn”.',
    en: 'The phrase “{text}” has no place for the figure. Write {value} where it belongs, as in “{value} meet the standard”.',
  },
  'unit-spelled-otherwise': {
    vi: 'Không có chỉ tiêu nào tính bằng “{text}”, nhưng có chỉ tiêu tính bằng “{unit}”. Viết hai nơi như nhau.',
    en: 'No indicator is measured in “{text}”, but one is in “{unit}”. Write both alike.',
  },
  'share-incomplete': {
    vi: 'Vì measure = {measure} nên phải nói rõ mẫu số. Điền: {columns}; nếu chỉ biết số % (như tốc độ tăng) thì ghi measure = percent.',
    en: 'Because measure = {measure}, the denominator must be described. Fill in: {columns}; where only a percentage is known (as of growth), write measure = percent.',
  },
  'share-unexpected': {
    vi: 'Chỉ tiêu loại {measure} không có mẫu số nên không được có “{text}”. Xoá các ô {columns}, hoặc đổi measure (mẫu số chỉ có ở {wanted}).',
    en: 'An indicator of measure {measure} has no denominator, so “{text}” cannot stand here. Clear {columns}, or change measure (of {wanted} there are denominators).',
  },
  'measure-column-unexpected': {
    vi: 'Cột này chỉ dùng cho measure = {wanted}, trong khi chỉ tiêu là {measure}. Xoá “{text}” (các ô {columns}) hoặc đổi measure.',
    en: 'This column is for measure = {wanted}, and the indicator is a {measure}. Clear “{text}” (in {columns}) or change measure.',
  },
  'percent-unit-unexpected': {
    vi: 'Đơn vị “{text}” chỉ dùng cho measure = percent, trong khi chỉ tiêu là {measure}: thay đổi của nó không tính bằng điểm %. Đổi measure thành percent, hoặc ghi đơn vị của số được đếm hay chấm (xã, điểm).',
    en: 'The unit “{text}” is for measure = percent, and the indicator is a {measure}, whose changes are not told in percentage points. Change measure to percent, or write the unit of what is counted or scored (communes, points).',
  },
  'subset-circular': {
    vi: 'Chỉ tiêu {indicator} đi vòng về chính nó qua “{text}”. Sửa subset_of.',
    en: 'The indicator {indicator} leads back to itself through “{text}”. Correct subset_of.',
  },
  'adds-up-differs': {
    vi: 'Các phân tổ của “{dimension}” phải cùng một giá trị adds_up; dòng {firstRow} ghi khác “{text}”. Thống nhất lại.',
    en: 'All categories of “{dimension}” need the same adds_up; row {firstRow} does not say “{text}”. Make them agree.',
  },
  'definition-overlap': {
    vi: 'Hai định nghĩa {version} và {other} (dòng {firstRow}) cùng có hiệu lực. Sửa ngày đầu hoặc ngày cuối.',
    en: 'The definitions {version} and {other} (row {firstRow}) are in force at the same time. Correct the first or last days.',
  },
  'value-and-missing': {
    vi: 'Dòng vừa ghi lý do thiếu số vừa có “{text}”. Giữ một trong hai.',
    en: 'The row gives a reason for a missing figure and also “{text}”. Keep one of them.',
  },
  'value-or-missing-needed': {
    vi: 'Dòng không có số liệu cũng không có lý do. Điền value, hoặc ghi lý do vào cột missing.',
    en: 'The row has neither a figure nor a reason. Fill in value, or give the reason in the column missing.',
  },
  'illustrates-without-sample': {
    vi: '“{text}” chỉ dùng cho số liệu minh hoạ (state là sample). Xoá ô này hoặc sửa state.',
    en: '“{text}” is only for illustrative figures (state sample). Clear the cell or correct the state.',
  },
  'revised-from-unexpected': {
    vi: 'Có số trước điều chỉnh “{text}” nhưng trạng thái không phải điều chỉnh. Đổi state thành revised hoặc xoá ô này.',
    en: 'A value before revision “{text}” stands beside a state that is not revised. Change the state or clear the cell.',
  },
  'sample-without-generator': {
    vi: 'Số liệu minh hoạ không được mang nguồn thật “{text}”. Dùng nguồn loại generator, hoặc sửa state nếu đây là số thật.',
    en: 'An illustrative figure cannot have the real source “{text}”. Use a source of kind generator, or correct the state.',
  },
  'generator-without-sample': {
    vi: 'Nguồn {source} chỉ tạo số minh hoạ nên state không thể là “{text}”. Ghi sample hoặc sửa nguồn.',
    en: 'The source {source} only makes illustrative figures, so the state cannot be “{text}”. Write sample or correct the source.',
  },
  'repeated-target': {
    vi: 'Kế hoạch {indicator} của {area}, {period} đã có ở {firstFile}, dòng {firstRow}. Xoá dòng thừa.',
    en: 'The target {indicator} of {area}, {period}, already stands in {firstFile}, row {firstRow}. Remove the spare row.',
  },
  'target-rate-unexpected': {
    vi: 'Kế hoạch giao theo tỷ lệ (rate = yes) chỉ dùng cho chỉ tiêu share, rate, và không kèm denominator. Với các chỉ tiêu đó, để trống denominator; với chỉ tiêu khác, để trống rate và ghi chính lượng phải đạt, không ghi phần trăm.',
    en: 'A target that is a rate (rate = yes) is for indicators of measure share or rate, and has no denominator itself. For those leave denominator empty; for others leave rate empty and write the quantity itself, not a percentage.',
  },
  'target-end-unexpected': {
    vi: 'Cột up_to chỉ dùng khi kind = range. Xoá “{text}” hoặc ghi range vào kind.',
    en: 'The column up_to is for kind = range. Clear “{text}” or write range into kind.',
  },
  'target-limit-unexpected': {
    vi: 'Mức trần (limit) không dùng cho chỉ tiêu càng cao càng tốt. Ghi goal, hoặc sửa direction của chỉ tiêu.',
    en: 'A limit is not for an indicator of which more is better. Write goal, or correct the direction of the indicator.',
  },
  'target-range-reversed': {
    vi: 'Cận trên {text} của khoảng không lớn hơn cận dưới {value}. Sửa value hoặc up_to.',
    en: 'The upper end {text} of the range is not above the lower end {value}. Correct value or up_to.',
  },
  'target-rate-needed': {
    vi: 'Chỉ tiêu loại rate chỉ được nói bằng tỷ lệ, nên kế hoạch {text} cần ghi rate = yes (khi {text} là tỷ lệ) hoặc điền denominator.',
    en: 'An indicator of measure rate is told by its rate alone, so the target {text} needs rate = yes (when {text} is the rate) or a denominator.',
  },
  'start-area-unknown': {
    vi: 'Không có đơn vị nào mang mã “{text}” vào cuối {quarter}. Chọn một đơn vị tồn tại trong quý mở đầu.',
    en: 'No area bears the code “{text}” at the end of {quarter}. Choose an area that exists in the start quarter.',
  },
  'start-quarter-outside': {
    vi: 'Quý mở đầu {text} nằm ngoài khoảng có số liệu ({first} đến {last}). Chọn một quý trong khoảng này.',
    en: 'The start quarter {text} lies outside the quarters with figures ({first} to {last}). Choose one of them.',
  },
  'no-figures': {
    vi: 'Gói dữ liệu không có dòng số liệu nào. Thêm ít nhất một dòng vào bảng observations.',
    en: 'The package holds no figure. Add at least one row to the table observations.',
  },
  ...figureProblems,
} satisfies Record<DataProblemCode, BilingualText>
