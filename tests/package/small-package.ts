import { Buffer } from 'node:buffer'

const description = {
  name: 'small',
  nhipquy: {
    title: { vi: 'Gói nhỏ', en: 'Small package' },
    dataDate: '2024-05-01',
    start: { areaCode: '692', quarter: '2024-Q1' },
  },
  resources: [
    'area-types',
    'areas',
    'succession',
    'families',
    'calendars',
    'display-units',
    'indicators',
    'breakdowns',
    'definitions',
    'sources',
    'observations',
    'targets',
  ].map((name) => ({ name, path: `${name}.csv`, 'nhipquy:table': name })),
}

const share = 'share,stock,stock,tổng số xã,all communes,higher,decision-date,0'

/** The texts of a package that has every table and no fault. Every row number is counted by the tests. */
export const smallPackageTexts: Readonly<Record<string, string>> = {
  'datapackage.json': JSON.stringify(description),
  'area-types.csv': `id,level,name_en,plural_en
tỉnh,province,province,provinces
huyện,district,district,districts
thị xã,district,town,towns
xã,commune,commune,communes
phường,commune,ward,wards
thị trấn,commune,township,townships
`,
  'areas.csv': `code,name,level,type,parent_code,valid_from,valid_to
70,Tỉnh Bình Phước,province,tỉnh,,,2025-06-30
75,Tỉnh Đồng Nai,province,tỉnh,,2025-07-01,
692,Huyện Lộc Ninh,district,huyện,70,,2025-06-30
697,Huyện Chơn Thành,district,huyện,70,,2022-09-30
697,Thị xã Chơn Thành,district,thị xã,70,2022-10-01,2025-06-30
25292,Xã Lộc Phú,commune,xã,692,,2025-06-30
25292,Xã Lộc Quang,commune,xã,75,2025-07-01,
`,
  'succession.csv': `effective,from_code,from_name,to_code,to_name,extent
2022-10-01,697,Huyện Chơn Thành,697,Thị xã Chơn Thành,reclassified
2025-07-01,70,Tỉnh Bình Phước,75,Tỉnh Đồng Nai,whole
2025-07-01,25292,Xã Lộc Phú,25292,Xã Lộc Quang,whole
`,
  'families.csv': `id,name_vi,name_en
rural,Nông thôn mới,New-style rural communes
reception,Tiếp công dân,Citizen reception
`,
  'calendars.csv': `id,name_vi,name_en,starts
inspectorate,Chốt ngày 14,Closed on the 14th,15/12-1 15/3 15/6 15/9
decision-date,Theo ngày quyết định,By the day of the decision,1/1 1/4 1/7 1/10
`,
  'display-units.csv': `unit_vi,factor,name_vi,name_en,name_en_one,decimals
lượt,1000000,triệu lượt,million visits,,2
lượt,1000,nghìn lượt,thousand visits,,1
đồng,1000000,triệu đồng,million dong,,1
`,
  'indicators.csv': `id,family,lead,name_vi,name_en,short_vi,short_en,phrase_vi,phrase_en,unit_vi,unit_en,unit_en_one,measure,time,denominator_time,denominator_vi,denominator_en,direction,calendar,decimals,subset_of,definition_vi,definition_en,legal_source
rural.ntm,rural,yes,Xã đạt chuẩn,Communes recognised,NTM,NTM,{value} đạt chuẩn,{value} meet it,xã,communes,commune,${share},,Xã được công nhận,Recognised communes,
rural.ntm_advanced,rural,no,Xã nâng cao,Advanced communes,Nâng cao,Advanced,{value} nâng cao,{value} advanced,xã,communes,commune,${share},rural.ntm,Xã nâng cao,Advanced communes,
reception.turns,reception,yes,Lượt tiếp,Visits,Lượt,Visits,tiếp {value},{value},lượt,visits,,count,flow,,,,neutral,inspectorate,0,,Số lượt,Visits,
`,
  'breakdowns.csv': `indicator,dimension,category,adds_up,name_vi,name_en
reception.turns,mode,regular,yes,Thường xuyên,Regular
reception.turns,mode,leader,yes,Thủ trưởng,By the head
`,
  'definitions.csv': `indicator,version,valid_from,valid_to,calendar,note_vi,note_en
rural.ntm,old,,2022-03-07,,Bộ cũ,Old set
rural.ntm,new,2022-03-08,,,Bộ mới,New set
`,
  'sources.csv': `id,kind,title,publisher,published,url
report,report,Báo cáo quý,UBND huyện,2024-04-22,
generator,generator,Số minh hoạ,,,
`,
  'observations.csv': `indicator,category,area_code,area_name,period,value,denominator,missing,state,illustrates,revised_from,printed,source,accepts,note
rural.ntm,,692,Huyện Lộc Ninh,2024-Q1,14,15,,final,,,14/15 xã,report,,
rural.ntm_advanced,,692,Huyện Lộc Ninh,2024-Q1,3,15,,final,,,"03/15 xã, đạt 20%",report,,
reception.turns,,692,Huyện Lộc Ninh,2024-Q1,71,,,final,,,,report,,
reception.turns,regular,692,Huyện Lộc Ninh,2024-Q1,60,,,sample,,,,generator,,
reception.turns,leader,692,Huyện Lộc Ninh,2024-Q1,11,,,sample,provisional,,,generator,,
rural.ntm,,697,Huyện Chơn Thành,2022-Q3,8,8,,revised,,7,,report,,đã điều chỉnh
rural.ntm,,697,Thị xã Chơn Thành,2022-Q4,,,not-reported,final,,,,report,,
`,
  'targets.csv': `indicator,area_code,area_name,quarter,value,denominator,state,source
rural.ntm,692,Huyện Lộc Ninh,2024-Q4,15,15,sample,generator
`,
}

/** The bytes of a text in an encoding. */
export function bytesOf(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding))
}

/** One replacement in one file of the small package. The text to replace must be there. */
export interface Edit {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** The small package with some edits, as bytes. */
export function smallPackage(edits: readonly Edit[] = []): Map<string, Uint8Array> {
  const texts = new Map(Object.entries(smallPackageTexts))
  for (const { file, from, to } of edits) {
    const text = texts.get(file) ?? ''
    if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`)
    texts.set(
      file,
      text.replace(from, () => to),
    )
  }
  return new Map([...texts].map(([file, text]) => [file, bytesOf(text)]))
}
