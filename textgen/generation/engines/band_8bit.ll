; a[0:64] += scales * step * (W x), W int8 and x int16, two columns at a time. In IR and not in kernels.c, because clang's
; optimizer rewrites the form in which LLVM recognises the instruction that multiplies and adds pairs of 16-bit numbers.
define internal void @band_8bit(ptr %W, ptr %scales, ptr %x, float %step, ptr %a, i64 %pairs) {
  br label %k_from
k_from:
  br label %k_turn
k_turn:
  %k = phi i64 [0, %k_from], [%k_next, %k_end]
  %w = phi ptr [%W, %k_from], [%w_next, %k_end]
  %sum0 = phi <16 x i32> [zeroinitializer, %k_from], [%sum0_next, %k_end]
  %sum1 = phi <16 x i32> [zeroinitializer, %k_from], [%sum1_next, %k_end]
  %sum2 = phi <16 x i32> [zeroinitializer, %k_from], [%sum2_next, %k_end]
  %sum3 = phi <16 x i32> [zeroinitializer, %k_from], [%sum3_next, %k_end]
  %x_at = getelementptr i32, ptr %x, i64 %k
  %x_k = load i32, ptr %x_at
  %xs32_one = insertelement <16 x i32> poison, i32 %x_k, i32 0
  %xs32 = shufflevector <16 x i32> %xs32_one, <16 x i32> poison, <16 x i32> zeroinitializer
  %xs = bitcast <16 x i32> %xs32 to <32 x i16>
  %xs_e16 = shufflevector <32 x i16> %xs, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %xs_o16 = shufflevector <32 x i16> %xs, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %xs_e = sext <16 x i16> %xs_e16 to <16 x i32>
  %xs_o = sext <16 x i16> %xs_o16 to <16 x i32>
  %w_next = getelementptr i8, ptr %w, i64 128
  %w0_at = getelementptr <32 x i8>, ptr %w, i64 0
  %w0_8 = load <32 x i8>, ptr %w0_at, align 1
  %w0 = sext <32 x i8> %w0_8 to <32 x i16>
  %w0_e16 = shufflevector <32 x i16> %w0, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w0_o16 = shufflevector <32 x i16> %w0, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w0_e = sext <16 x i16> %w0_e16 to <16 x i32>
  %w0_o = sext <16 x i16> %w0_o16 to <16 x i32>
  %wx0_e = mul <16 x i32> %w0_e, %xs_e
  %wx0_o = mul <16 x i32> %w0_o, %xs_o
  %wx0 = add <16 x i32> %wx0_e, %wx0_o
  %sum0_next = add <16 x i32> %sum0, %wx0
  %w1_at = getelementptr <32 x i8>, ptr %w, i64 1
  %w1_8 = load <32 x i8>, ptr %w1_at, align 1
  %w1 = sext <32 x i8> %w1_8 to <32 x i16>
  %w1_e16 = shufflevector <32 x i16> %w1, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w1_o16 = shufflevector <32 x i16> %w1, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w1_e = sext <16 x i16> %w1_e16 to <16 x i32>
  %w1_o = sext <16 x i16> %w1_o16 to <16 x i32>
  %wx1_e = mul <16 x i32> %w1_e, %xs_e
  %wx1_o = mul <16 x i32> %w1_o, %xs_o
  %wx1 = add <16 x i32> %wx1_e, %wx1_o
  %sum1_next = add <16 x i32> %sum1, %wx1
  %w2_at = getelementptr <32 x i8>, ptr %w, i64 2
  %w2_8 = load <32 x i8>, ptr %w2_at, align 1
  %w2 = sext <32 x i8> %w2_8 to <32 x i16>
  %w2_e16 = shufflevector <32 x i16> %w2, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w2_o16 = shufflevector <32 x i16> %w2, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w2_e = sext <16 x i16> %w2_e16 to <16 x i32>
  %w2_o = sext <16 x i16> %w2_o16 to <16 x i32>
  %wx2_e = mul <16 x i32> %w2_e, %xs_e
  %wx2_o = mul <16 x i32> %w2_o, %xs_o
  %wx2 = add <16 x i32> %wx2_e, %wx2_o
  %sum2_next = add <16 x i32> %sum2, %wx2
  %w3_at = getelementptr <32 x i8>, ptr %w, i64 3
  %w3_8 = load <32 x i8>, ptr %w3_at, align 1
  %w3 = sext <32 x i8> %w3_8 to <32 x i16>
  %w3_e16 = shufflevector <32 x i16> %w3, <32 x i16> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %w3_o16 = shufflevector <32 x i16> %w3, <32 x i16> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %w3_e = sext <16 x i16> %w3_e16 to <16 x i32>
  %w3_o = sext <16 x i16> %w3_o16 to <16 x i32>
  %wx3_e = mul <16 x i32> %w3_e, %xs_e
  %wx3_o = mul <16 x i32> %w3_o, %xs_o
  %wx3 = add <16 x i32> %wx3_e, %wx3_o
  %sum3_next = add <16 x i32> %sum3, %wx3
  br label %k_end
k_end:
  %k_next = add i64 %k, 1
  %k_again = icmp ult i64 %k_next, %pairs
  br i1 %k_again, label %k_turn, label %k_out
k_out:
  %steps_one = insertelement <16 x float> poison, float %step, i32 0
  %steps = shufflevector <16 x float> %steps_one, <16 x float> poison, <16 x i32> zeroinitializer
  %scale0_at = getelementptr <16 x float>, ptr %scales, i64 0
  %scale0 = load <16 x float>, ptr %scale0_at, align 4
  %float0 = sitofp <16 x i32> %sum0_next to <16 x float>
  %scaled0 = fmul <16 x float> %float0, %scale0
  %total0 = fmul <16 x float> %scaled0, %steps
  %a0_at = getelementptr <16 x float>, ptr %a, i64 0
  %a0 = load <16 x float>, ptr %a0_at, align 4
  %a0_next = fadd <16 x float> %a0, %total0
  store <16 x float> %a0_next, ptr %a0_at, align 4
  %scale1_at = getelementptr <16 x float>, ptr %scales, i64 1
  %scale1 = load <16 x float>, ptr %scale1_at, align 4
  %float1 = sitofp <16 x i32> %sum1_next to <16 x float>
  %scaled1 = fmul <16 x float> %float1, %scale1
  %total1 = fmul <16 x float> %scaled1, %steps
  %a1_at = getelementptr <16 x float>, ptr %a, i64 1
  %a1 = load <16 x float>, ptr %a1_at, align 4
  %a1_next = fadd <16 x float> %a1, %total1
  store <16 x float> %a1_next, ptr %a1_at, align 4
  %scale2_at = getelementptr <16 x float>, ptr %scales, i64 2
  %scale2 = load <16 x float>, ptr %scale2_at, align 4
  %float2 = sitofp <16 x i32> %sum2_next to <16 x float>
  %scaled2 = fmul <16 x float> %float2, %scale2
  %total2 = fmul <16 x float> %scaled2, %steps
  %a2_at = getelementptr <16 x float>, ptr %a, i64 2
  %a2 = load <16 x float>, ptr %a2_at, align 4
  %a2_next = fadd <16 x float> %a2, %total2
  store <16 x float> %a2_next, ptr %a2_at, align 4
  %scale3_at = getelementptr <16 x float>, ptr %scales, i64 3
  %scale3 = load <16 x float>, ptr %scale3_at, align 4
  %float3 = sitofp <16 x i32> %sum3_next to <16 x float>
  %scaled3 = fmul <16 x float> %float3, %scale3
  %total3 = fmul <16 x float> %scaled3, %steps
  %a3_at = getelementptr <16 x float>, ptr %a, i64 3
  %a3 = load <16 x float>, ptr %a3_at, align 4
  %a3_next = fadd <16 x float> %a3, %total3
  store <16 x float> %a3_next, ptr %a3_at, align 4
  ret void
}
