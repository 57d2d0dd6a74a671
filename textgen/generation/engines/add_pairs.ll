; sum + w_0 x_0 + w_1 x_1 for 16 rows, with pairs w of int8 and one pair x of int16. In IR and not in kernels.c, because clang's
; optimizer rewrites the form in which LLVM recognises the instruction that multiplies and adds pairs of 16-bit numbers.
define internal <16 x i32> @add_pairs(<16 x i32> %sum, <32 x i8> %w8, i32 %x) alwaysinline {
  %one = insertelement <16 x i32> poison, i32 %x, i32 0
  %all = shufflevector <16 x i32> %one, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs = bitcast <16 x i32> %all to <32 x i16>
  %w = sext <32 x i8> %w8 to <32 x i16>
  %xs_e16 = shufflevector <32 x i16> %xs, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16 = shufflevector <32 x i16> %xs, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w_e16 = shufflevector <32 x i16> %w, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w_o16 = shufflevector <32 x i16> %w, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e = sext <16 x i16> %xs_e16 to <16 x i32>
  %xs_o = sext <16 x i16> %xs_o16 to <16 x i32>
  %w_e = sext <16 x i16> %w_e16 to <16 x i32>
  %w_o = sext <16 x i16> %w_o16 to <16 x i32>
  %even = mul <16 x i32> %w_e, %xs_e
  %odd = mul <16 x i32> %w_o, %xs_o
  %both = add <16 x i32> %even, %odd
  %after = add <16 x i32> %sum, %both
  ret <16 x i32> %after
}
