import type { BilingualText } from '../domain/bilingual-text.ts'

/** What the command says that lays out a new package. */
export const newPackageTexts = {
  usage: {
    vi: 'Cách dùng: npm run data:new -- <tên> [--province <mã tỉnh>] [--areas <tệp areas.csv>]. Tên gồm chữ thường, chữ số và dấu -.',
    en: 'Usage: npm run data:new -- <name> [--province <code>] [--areas <file areas.csv>]. The name is made of small letters, digits and -.',
  },
  exists: (folder: string): BilingualText => ({
    vi: `Đã có thư mục ${folder}; không ghi đè. Hãy chọn tên khác hoặc xoá thư mục đó.`,
    en: `The folder ${folder} is there already and is not written over. Choose another name or remove it.`,
  }),
  unreadable: (file: string): BilingualText => ({
    vi: `Không đọc được ${file}. Hãy kiểm tra đường dẫn.`,
    en: `${file} cannot be read. Check the path.`,
  }),
  faultyAreas: (file: string): BilingualText => ({
    vi: `Chưa tạo gói: hãy sửa ${file} rồi chạy lại.`,
    en: `No package was made: correct ${file} and run again.`,
  }),
  unknownType: {
    vi: 'Loại đơn vị chưa có trong bảng: ghi tạm một loại có sẵn; sau khi tạo gói, thêm loại đó vào area-types.csv của gói rồi sửa lại dòng này trong areas.csv.',
    en: 'For a kind of area that is not listed write one that is; when the package is there, add the kind to its area-types.csv and correct the row in its areas.csv.',
  },
  unknownProvince: (code: string, known: string): BilingualText => ({
    vi: `Không có tỉnh nào mang mã “${code}”. Các tỉnh có sẵn: ${known}. Tỉnh khác: thêm --areas <tệp areas.csv của tỉnh>.`,
    en: `No province bears the code “${code}”. Provinces at hand: ${known}. For another one add --areas <its areas.csv>.`,
  }),
  made: (folder: string, of: { readonly province: string; readonly areaCount: number }): BilingualText => ({
    vi: `Đã tạo ${folder} cho ${of.province}, ${of.areaCount} dòng đơn vị hành chính.`,
    en: `Made ${folder} for ${of.province}, with ${of.areaCount} rows of areas.`,
  }),
  leftOut: (provinces: string): BilingualText => ({
    vi: `Không lấy ${provinces} và các đơn vị trực thuộc, vì mỗi gói mở đầu bằng một tỉnh. Cần tỉnh khác thì chạy lại với --province <mã>; cần cả hai thì chép thêm dòng vào areas.csv.`,
    en: `${provinces} and what lies there did not come along: a package begins with one province. For another one run again with --province <code>; for both copy the rows into areas.csv.`,
  }),
  otherProvince: {
    vi: 'Tỉnh khác với tỉnh này: xoá thư mục vừa tạo rồi chạy lại, thêm --areas <tệp areas.csv của tỉnh>.',
    en: 'For another province remove the folder and run again with --areas <its areas.csv>.',
  },
  next: (name: string): BilingualText => ({
    vi: `Đọc README.md trong thư mục đó, thay số mẫu bằng số của đơn vị, rồi chạy: npm run data:build -- ${name}`,
    en: `Read README.md in it, put your figures in place of the examples, then run: npm run data:build -- ${name}`,
  }),
  title: (province: string, english: string): BilingualText => ({
    vi: `Chỉ tiêu hằng quý: ${province}`,
    en: `Quarterly indicators: ${english}`,
  }),
  /** Each file of a package, in the order in which it is filled in. */
  files: {
    'datapackage.json': {
      vi: 'Tên gói, ngày của số liệu (`dataDate`, sửa mỗi khi thêm kỳ mới), nơi và quý mở đầu (`start`), danh sách tệp.',
      en: 'The title, the day of the data (`dataDate`, to be moved on with every new period), the first view (`start`), the list of files.',
    },
    'area-types.csv': {
      vi: 'Loại đơn vị hành chính, mỗi cấp một dòng. Tên đơn vị bắt đầu bằng từ ở cột `id`.',
      en: 'Kinds of areas, one row a level. Names of areas begin with the word in `id`.',
    },
    'areas.csv': {
      vi: 'Đơn vị hành chính với mã và thời gian tồn tại.',
      en: 'Areas with their codes and the days on which they existed.',
    },
    'succession.csv': {
      vi: 'Đơn vị nào thành đơn vị nào khi sắp xếp, sáp nhập. Có thể để trống.',
      en: 'Which area became which. It may stay empty.',
    },
    'carry-rules.csv': {
      vi: 'Số của từng chỉ tiêu được quy đổi giữa các địa bàn trước và sau sắp xếp theo quy tắc nào. Có thể để trống.',
      en: 'By which rule figures of an indicator go from the areas before a merger to those after it. It may stay empty.',
    },
    'families.csv': {
      vi: 'Lĩnh vực, theo thứ tự hiển thị. Lĩnh vực chưa có chỉ tiêu không hiện ra.',
      en: 'Families of indicators, in the order of display. One without indicators is not shown.',
    },
    'calendars.csv': {
      vi: 'Lịch chốt số. `starts` là ngày đầu của bốn quý: `15/12-1 15/3 15/6 15/9` nghĩa là quý I bắt đầu ngày 15/12 năm trước.',
      en: 'Reporting calendars. `starts` are the first days of the four quarters: by `15/12-1 15/3 15/6 15/9` quarter I begins on 15 December of the year before.',
    },
    'display-units.csv': {
      vi: 'Đơn vị hiển thị của số lớn: số nhập bằng `đồng` hiện theo triệu đồng, tỷ đồng. Có thể bỏ.',
      en: 'Units in which large figures are shown: those entered in `đồng` in million and billion dong. It may be left out.',
    },
    'indicators.csv': {
      vi: 'Chỉ tiêu: thuộc lĩnh vực nào, đơn vị tính, loại số, lịch chốt số, định nghĩa. Các dòng mẫu `example.…`, mỗi loại số một dòng, để lấy theo.',
      en: 'Indicators: family, unit, measure, calendar, definition. The rows `example.…`, one a kind, show how.',
    },
    'breakdowns.csv': { vi: 'Phân tổ của chỉ tiêu. Có thể để trống.', en: 'Parts of indicators. It may stay empty.' },
    'definitions.csv': {
      vi: 'Các giai đoạn có tiêu chí khác nhau. Có thể để trống.',
      en: 'Stretches of time with other criteria. It may stay empty.',
    },
    'sources.csv': {
      vi: 'Nguồn số liệu. Số thật có nguồn `report` hoặc `article`; số minh hoạ có nguồn `generator`.',
      en: 'Sources. Real figures have a `report` or `article`; samples have a `generator`.',
    },
    'observations.csv': {
      vi: 'Số liệu của quý, hoặc của tháng (`2024-01`), được gộp thành quý. Dòng mẫu của từng loại số, và một dòng chưa có số kèm lý do, có trạng thái `sample`; xoá khi có số thật.',
      en: 'Figures of quarters, or of months (`2024-01`) that make them. The examples, of each kind and of a figure that is missing for a reason, are of state `sample`; remove them when you have figures.',
    },
    'targets.csv': {
      vi: 'Kế hoạch đến cuối một quý; kế hoạch năm là của quý IV, quý trước là lộ trình. Dòng mẫu cũng mang trạng thái `sample`.',
      en: 'Targets for the end of a quarter; that of quarter IV is the year’s, earlier ones are the path. The examples are of state `sample` too.',
    },
    'phrases.csv': {
      vi: 'Báo cáo nói về chỉ tiêu bằng những từ nào, để `npm run read` và trang Nhập số liệu đọc được số trong văn bản. Có thể để trống.',
      en: 'In which words reports speak of an indicator, so that its figures are found in texts. It may stay empty.',
    },
    'form-columns.csv': {
      vi: 'Cột nào của biểu mẫu là số của chỉ tiêu nào. Có thể để trống.',
      en: 'Which column of a form tells which indicator. It may stay empty.',
    },
  } as const satisfies Readonly<Record<string, BilingualText>>,
  readmeHeading: { vi: 'Tiếng Việt', en: 'English' },
  readmeHead: (name: string): BilingualText => ({
    vi: `Gói số liệu này do \`npm run data:new\` tạo ra và xuất bản được ngay bằng \`npm run data:build -- ${name}\`. Ý nghĩa từng cột: docs/data-format.vi.md. Trong tệp CSV không được viết ghi chú; ghi chú nằm ở đây.`,
    en: `This package was made by \`npm run data:new\` and publishes at once by \`npm run data:build -- ${name}\`. The columns are described in docs/data-format.md. Comments cannot stand in CSV; they stand here.`,
  }),
  /** The calendar that most indicators have, beside those of the shipped package. */
  calendarYear: { vi: 'Năm dương lịch: đến ngày cuối quý', en: 'The calendar year: to the last day of the quarter' },
  /** The parts of the example that is told by months. */
  exampleParts: {
    regular: { vi: 'Tiếp thường xuyên', en: 'Regular' },
    leader: { vi: 'Thủ trưởng tiếp', en: 'By the head' },
  },
  /** How reports speak of some of the examples; Vietnamese alone, as the reports are. */
  examplePhrases: {
    count: { counted: 'hồ sơ', before: 'giải quyết|đã giải quyết' },
    months: { counted: 'lượt', before: 'tiếp|tiếp công dân' },
    share: { counted: 'xã', behind: 'nông thôn mới|NTM', except: 'nâng cao|kiểu mẫu|tiêu chí' },
  },
  exampleForm: {
    form: '01/TCD',
    title: 'Tổng hợp kết quả tiếp công dân thường xuyên, định kỳ và đột xuất',
    heading: 'Tổng số lượt tiếp',
  },
  exampleSource: { vi: 'Số mẫu khi tạo gói', en: 'Examples of a new package' },
  exampleDefinition: {
    vi: 'Chỉ tiêu mẫu. Thay bằng chỉ tiêu của đơn vị.',
    en: 'An example. Put an indicator of yours in its place.',
  },
  /** One of each common kind. */
  examples: {
    count: {
      name: { vi: 'Số hồ sơ đã giải quyết (mẫu)', en: 'Files settled (example)' },
      short: { vi: 'Hồ sơ (mẫu)', en: 'Files (example)' },
      phrase: { vi: 'giải quyết {value}', en: '{value} settled' },
      unit: { vi: 'hồ sơ', en: 'files' },
    },
    months: {
      name: { vi: 'Số lượt tiếp công dân, theo tháng (mẫu)', en: 'Visits by citizens, by months (example)' },
      short: { vi: 'Tiếp công dân (mẫu)', en: 'Visits (example)' },
      phrase: { vi: 'tiếp công dân {value}', en: '{value} of citizens received' },
      unit: { vi: 'lượt', en: 'visits' },
    },
    amount: {
      name: { vi: 'Thu ngân sách, luỹ kế từ đầu năm (mẫu)', en: 'Budget revenue since January (example)' },
      short: { vi: 'Thu ngân sách (mẫu)', en: 'Revenue (example)' },
      phrase: { vi: 'thu ngân sách {value}', en: '{value} of revenue' },
      unit: { vi: 'tỷ đồng', en: 'billion dong' },
    },
    share: {
      name: { vi: 'Số xã đạt chuẩn nông thôn mới (mẫu)', en: 'Communes meeting the new-rural standard (example)' },
      short: { vi: 'Xã đạt chuẩn (mẫu)', en: 'Communes (example)' },
      phrase: { vi: '{value} đạt chuẩn', en: '{value} meet the standard' },
      unit: { vi: 'xã', en: 'communes' },
      denominator: { vi: 'tổng số xã', en: 'all communes' },
    },
    rate: {
      name: { vi: 'Tỷ lệ hộ nghèo, mỗi năm một số (mẫu)', en: 'Poverty rate, once a year (example)' },
      short: { vi: 'Hộ nghèo (mẫu)', en: 'Poverty (example)' },
      phrase: { vi: 'tỷ lệ hộ nghèo là {value}', en: 'the poverty rate is {value}' },
      unit: { vi: 'hộ', en: 'households' },
      denominator: { vi: 'tổng số hộ dân cư', en: 'all households' },
    },
    births: {
      name: { vi: 'Tỷ suất sinh của quý (mẫu)', en: 'Birth rate of the quarter (example)' },
      short: { vi: 'Tỷ suất sinh (mẫu)', en: 'Births (example)' },
      phrase: { vi: 'tỷ suất sinh là {value}', en: 'the birth rate is {value}' },
      unit: { vi: 'trẻ sinh sống', en: 'live births' },
      denominator: { vi: 'dân số trung bình', en: 'mean population' },
    },
    percent: {
      name: { vi: 'Tỷ lệ giải ngân vốn đầu tư công (mẫu)', en: 'Public investment disbursed (example)' },
      short: { vi: 'Giải ngân (mẫu)', en: 'Disbursed (example)' },
      phrase: { vi: 'giải ngân {value} kế hoạch vốn', en: '{value} of the plan disbursed' },
      unit: { vi: '%', en: '%' },
    },
    growth: {
      name: { vi: 'Tốc độ tăng GRDP so với cùng kỳ (mẫu)', en: 'Growth of GRDP on last year (example)' },
      short: { vi: 'Tăng GRDP (mẫu)', en: 'GRDP growth (example)' },
      phrase: { vi: 'tốc độ tăng GRDP là {value}', en: 'the growth of GRDP is {value}' },
      unit: { vi: '%', en: '%' },
    },
    index: {
      name: { vi: 'Chỉ số hài lòng, mỗi năm một số (mẫu)', en: 'Index of satisfaction, once a year (example)' },
      short: { vi: 'Hài lòng (mẫu)', en: 'Satisfaction (example)' },
      phrase: { vi: 'chỉ số hài lòng đạt {value}', en: 'the index of satisfaction is {value}' },
      unit: { vi: 'điểm', en: 'points' },
    },
  },
} as const
