/** Letters that fonts, encodings and cut-off tables lose first. */
export const vietnamese = 'Đắk Lắk · Thừa Thiên – Huế · Phường Ẳng Cang · ỡ ữ ệ Ặ Ỵ'

/** Texts of a careless or wicked source. Each has to come out as text, whole. */
export const hardTexts = {
  decomposed: vietnamese.normalize('NFD'),
  markup: '<script>alert("1")</script> & <b>xã</b>',
  emoji: 'Đạt chuẩn 🏆 👍🏽',
  direction: 'Xã \u202eLộc Ninh\u202c \u200f(14/15)',
  long: 'Xã Lộc Thạnh '.repeat(23).trim(),
  control: 'Lộc\u0000 Ninh\u000b \ud800',
} as const
