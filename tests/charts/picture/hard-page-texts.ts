/** A name of three hundred letters, as the orders on mergers have them. */
export const longName =
  'Uỷ ban nhân dân xã Thạnh Mỹ Lợi thuộc địa bàn huyện Đắk Song, tỉnh Lâm Đồng, nơi tiếp nhận toàn bộ dân số và diện tích của các xã Nghĩa Lộ, Ẳng Cang và Phường Chưỡng Dương theo nghị quyết của Uỷ ban Thường vụ Quốc hội; số liệu được tổng hợp lại theo địa giới hành chính mới kể từ ngày 1 tháng 7 năm 2025 trở đi'

export const mark = 'SỐ LIỆU MINH HOẠ'
