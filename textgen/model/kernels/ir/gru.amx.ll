; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }
%struct.anon = type { i8, i8, [14 x i8], [16 x i16], [16 x i8] }

@X_ROWS = internal unnamed_addr constant [3 x i32] [i32 2, i32 0, i32 1], align 4
@H_ROWS = internal unnamed_addr constant [4 x i32] [i32 0, i32 1, i32 2, i32 3], align 16

; Function Attrs: nounwind
define dso_local void @forward(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.Pending, align 8
  %3 = alloca %struct.anon, align 2
  %4 = alloca [16 x <16 x i32>], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = getelementptr inbounds i8, ptr %0, i64 48
  %7 = atomicrmw add ptr %6, i64 1 monotonic, align 8, !noalias !4
  %8 = getelementptr inbounds i8, ptr %0, i64 24
  %9 = load i64, ptr %8, align 8
  %10 = sdiv i64 %9, 64
  %11 = getelementptr inbounds i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8, !noalias !4
  %13 = icmp eq ptr %12, null
  br i1 %13, label %19, label %14

14:                                               ; preds = %1
  %15 = tail call i32 %12() #8, !noalias !4
  %16 = sext i32 %15 to i64
  %17 = load i64, ptr %8, align 8
  %18 = sdiv i64 %17, 64
  br label %19

19:                                               ; preds = %14, %1
  %20 = phi i64 [ %18, %14 ], [ %10, %1 ]
  %21 = phi i64 [ %16, %14 ], [ 1, %1 ]
  %22 = tail call i64 @llvm.smin.i64(i64 %21, i64 %10)
  %23 = sdiv i64 %21, %22
  %24 = srem i64 %7, %22
  %25 = mul nsw i64 %24, %10
  %26 = sdiv i64 %25, %22
  %27 = add nsw i64 %24, 1
  %28 = mul nsw i64 %27, %10
  %29 = sdiv i64 %28, %22
  %30 = shl nsw i64 %26, 2
  %31 = getelementptr inbounds i8, ptr %0, i64 8
  %32 = load i64, ptr %31, align 8, !noalias !4
  %33 = sdiv i64 %32, 16
  %34 = sdiv i64 %7, %22
  %35 = mul nsw i64 %34, %33
  %36 = sdiv i64 %35, %23
  %37 = add nsw i64 %34, 1
  %38 = mul nsw i64 %37, %33
  %39 = sdiv i64 %38, %23
  %40 = mul nsw i64 %22, %23
  %41 = icmp slt i64 %7, %40
  %42 = select i1 %41, i64 %36, i64 0
  %43 = select i1 %41, i64 %39, i64 0
  %44 = mul nsw i64 %20, %7
  %45 = sdiv i64 %44, %21
  %46 = add nsw i64 %7, 1
  %47 = mul nsw i64 %20, %46
  %48 = sdiv i64 %47, %21
  %49 = shl nsw i64 %45, 2
  %50 = shl nsw i64 %48, 2
  %51 = icmp slt i64 %49, %50
  br i1 %51, label %52, label %365

52:                                               ; preds = %19
  %53 = getelementptr inbounds i8, ptr %0, i64 72
  %54 = getelementptr inbounds i8, ptr %0, i64 16
  %55 = getelementptr inbounds i8, ptr %0, i64 160
  %56 = getelementptr inbounds i8, ptr %5, i64 64
  %57 = getelementptr inbounds i8, ptr %5, i64 128
  %58 = getelementptr inbounds i8, ptr %5, i64 192
  %59 = getelementptr inbounds i8, ptr %5, i64 256
  %60 = getelementptr inbounds i8, ptr %5, i64 320
  %61 = getelementptr inbounds i8, ptr %5, i64 384
  %62 = getelementptr inbounds i8, ptr %5, i64 448
  %63 = getelementptr inbounds i8, ptr %5, i64 512
  %64 = getelementptr inbounds i8, ptr %5, i64 576
  %65 = getelementptr inbounds i8, ptr %5, i64 640
  %66 = getelementptr inbounds i8, ptr %5, i64 704
  %67 = getelementptr inbounds i8, ptr %5, i64 768
  %68 = getelementptr inbounds i8, ptr %5, i64 832
  %69 = getelementptr inbounds i8, ptr %5, i64 896
  %70 = getelementptr inbounds i8, ptr %5, i64 960
  %71 = getelementptr inbounds i8, ptr %0, i64 80
  %72 = getelementptr inbounds i8, ptr %0, i64 168
  %73 = getelementptr inbounds i8, ptr %4, i64 64
  %74 = getelementptr inbounds i8, ptr %4, i64 128
  %75 = getelementptr inbounds i8, ptr %4, i64 192
  %76 = getelementptr inbounds i8, ptr %4, i64 256
  %77 = getelementptr inbounds i8, ptr %4, i64 320
  %78 = getelementptr inbounds i8, ptr %4, i64 384
  %79 = getelementptr inbounds i8, ptr %4, i64 448
  %80 = getelementptr inbounds i8, ptr %4, i64 512
  %81 = getelementptr inbounds i8, ptr %4, i64 576
  %82 = getelementptr inbounds i8, ptr %4, i64 640
  %83 = getelementptr inbounds i8, ptr %4, i64 704
  %84 = getelementptr inbounds i8, ptr %4, i64 768
  %85 = getelementptr inbounds i8, ptr %4, i64 832
  %86 = getelementptr inbounds i8, ptr %4, i64 896
  %87 = getelementptr inbounds i8, ptr %4, i64 960
  %88 = getelementptr inbounds i8, ptr %0, i64 176
  %89 = getelementptr inbounds i8, ptr %0, i64 88
  %90 = getelementptr inbounds i8, ptr %0, i64 96
  %91 = getelementptr inbounds i8, ptr %0, i64 104
  %92 = getelementptr inbounds i8, ptr %0, i64 120
  %93 = getelementptr inbounds i8, ptr %0, i64 152
  br label %94

94:                                               ; preds = %341, %52
  %95 = phi i64 [ %49, %52 ], [ %342, %341 ]
  %96 = and i64 %95, 3
  %97 = icmp eq i64 %96, 0
  %98 = load i64, ptr %8, align 8
  br i1 %97, label %99, label %292

99:                                               ; preds = %94
  %100 = load ptr, ptr %53, align 8
  %101 = mul nsw i64 %95, 3
  %102 = load i64, ptr %54, align 8
  %103 = icmp sgt i64 %102, 0
  br i1 %103, label %104, label %195

104:                                              ; preds = %99
  %105 = load ptr, ptr %55, align 8
  %106 = mul nsw i64 %102, %101
  %107 = sdiv i64 %106, 32
  %108 = shl nsw i64 %107, 10
  %109 = getelementptr inbounds i8, ptr %105, i64 %108
  %110 = or disjoint i64 %95, 3
  br label %111

111:                                              ; preds = %119, %104
  %112 = phi ptr [ %109, %104 ], [ %166, %119 ]
  %113 = phi i64 [ 0, %104 ], [ %120, %119 ]
  %114 = getelementptr float, ptr %100, i64 %113
  br label %115

115:                                              ; preds = %122, %111
  %116 = phi ptr [ %112, %111 ], [ %166, %122 ]
  %117 = phi i64 [ %95, %111 ], [ %123, %122 ]
  %118 = shl nsw i64 %117, 4
  br label %125

119:                                              ; preds = %122
  %120 = add nuw nsw i64 %113, 32
  %121 = icmp slt i64 %120, %102
  br i1 %121, label %111, label %193, !llvm.loop !7

122:                                              ; preds = %133
  %123 = add nsw i64 %117, 1
  %124 = icmp slt i64 %117, %110
  br i1 %124, label %115, label %119, !llvm.loop !9

125:                                              ; preds = %133, %115
  %126 = phi i64 [ 0, %115 ], [ %165, %133 ]
  %127 = phi ptr [ %116, %115 ], [ %166, %133 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  %128 = getelementptr inbounds i32, ptr @X_ROWS, i64 %126
  %129 = load i32, ptr %128, align 4
  %130 = sext i32 %129 to i64
  %131 = mul nsw i64 %98, %130
  %132 = add i64 %131, %118
  br label %168

133:                                              ; preds = %168
  call fastcc void @transpose(ptr noundef nonnull %5) #9
  %134 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %134, ptr %127, align 64
  %135 = load <16 x i32>, ptr %56, align 64
  %136 = getelementptr inbounds i8, ptr %127, i64 64
  store <16 x i32> %135, ptr %136, align 64
  %137 = load <16 x i32>, ptr %57, align 64
  %138 = getelementptr inbounds i8, ptr %127, i64 128
  store <16 x i32> %137, ptr %138, align 64
  %139 = load <16 x i32>, ptr %58, align 64
  %140 = getelementptr inbounds i8, ptr %127, i64 192
  store <16 x i32> %139, ptr %140, align 64
  %141 = load <16 x i32>, ptr %59, align 64
  %142 = getelementptr inbounds i8, ptr %127, i64 256
  store <16 x i32> %141, ptr %142, align 64
  %143 = load <16 x i32>, ptr %60, align 64
  %144 = getelementptr inbounds i8, ptr %127, i64 320
  store <16 x i32> %143, ptr %144, align 64
  %145 = load <16 x i32>, ptr %61, align 64
  %146 = getelementptr inbounds i8, ptr %127, i64 384
  store <16 x i32> %145, ptr %146, align 64
  %147 = load <16 x i32>, ptr %62, align 64
  %148 = getelementptr inbounds i8, ptr %127, i64 448
  store <16 x i32> %147, ptr %148, align 64
  %149 = load <16 x i32>, ptr %63, align 64
  %150 = getelementptr inbounds i8, ptr %127, i64 512
  store <16 x i32> %149, ptr %150, align 64
  %151 = load <16 x i32>, ptr %64, align 64
  %152 = getelementptr inbounds i8, ptr %127, i64 576
  store <16 x i32> %151, ptr %152, align 64
  %153 = load <16 x i32>, ptr %65, align 64
  %154 = getelementptr inbounds i8, ptr %127, i64 640
  store <16 x i32> %153, ptr %154, align 64
  %155 = load <16 x i32>, ptr %66, align 64
  %156 = getelementptr inbounds i8, ptr %127, i64 704
  store <16 x i32> %155, ptr %156, align 64
  %157 = load <16 x i32>, ptr %67, align 64
  %158 = getelementptr inbounds i8, ptr %127, i64 768
  store <16 x i32> %157, ptr %158, align 64
  %159 = load <16 x i32>, ptr %68, align 64
  %160 = getelementptr inbounds i8, ptr %127, i64 832
  store <16 x i32> %159, ptr %160, align 64
  %161 = load <16 x i32>, ptr %69, align 64
  %162 = getelementptr inbounds i8, ptr %127, i64 896
  store <16 x i32> %161, ptr %162, align 64
  %163 = load <16 x i32>, ptr %70, align 64
  %164 = getelementptr inbounds i8, ptr %127, i64 960
  store <16 x i32> %163, ptr %164, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %165 = add nuw nsw i64 %126, 1
  %166 = getelementptr inbounds i8, ptr %127, i64 1024
  %167 = icmp eq i64 %165, 3
  br i1 %167, label %122, label %125, !llvm.loop !10

168:                                              ; preds = %168, %125
  %169 = phi i64 [ 0, %125 ], [ %191, %168 ]
  %170 = add i64 %132, %169
  %171 = mul nsw i64 %170, %102
  %172 = getelementptr float, ptr %114, i64 %171
  %173 = load <16 x float>, ptr %172, align 4
  %174 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %173)
  %175 = getelementptr inbounds i8, ptr %172, i64 64
  %176 = load <16 x float>, ptr %175, align 4
  %177 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %176)
  %178 = shufflevector <16 x bfloat> %174, <16 x bfloat> %177, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %179 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %169
  store <32 x bfloat> %178, ptr %179, align 64
  %180 = or disjoint i64 %169, 1
  %181 = add i64 %132, %180
  %182 = mul nsw i64 %181, %102
  %183 = getelementptr float, ptr %114, i64 %182
  %184 = load <16 x float>, ptr %183, align 4
  %185 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %184)
  %186 = getelementptr inbounds i8, ptr %183, i64 64
  %187 = load <16 x float>, ptr %186, align 4
  %188 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %187)
  %189 = shufflevector <16 x bfloat> %185, <16 x bfloat> %188, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %190 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %180
  store <32 x bfloat> %189, ptr %190, align 64
  %191 = add nuw nsw i64 %169, 2
  %192 = icmp eq i64 %191, 16
  br i1 %192, label %133, label %168, !llvm.loop !11

193:                                              ; preds = %119
  %194 = load i64, ptr %8, align 8
  br label %195

195:                                              ; preds = %193, %99
  %196 = phi i64 [ %194, %193 ], [ %98, %99 ]
  %197 = load ptr, ptr %71, align 8
  %198 = icmp sgt i64 %196, 0
  br i1 %198, label %199, label %292

199:                                              ; preds = %195
  %200 = load ptr, ptr %72, align 8
  %201 = mul nsw i64 %196, %101
  %202 = sdiv i64 %201, 32
  %203 = shl nsw i64 %202, 10
  %204 = getelementptr inbounds i8, ptr %200, i64 %203
  %205 = or disjoint i64 %95, 3
  br label %206

206:                                              ; preds = %214, %199
  %207 = phi ptr [ %204, %199 ], [ %261, %214 ]
  %208 = phi i64 [ 0, %199 ], [ %215, %214 ]
  %209 = getelementptr float, ptr %197, i64 %208
  br label %210

210:                                              ; preds = %217, %206
  %211 = phi ptr [ %207, %206 ], [ %261, %217 ]
  %212 = phi i64 [ %95, %206 ], [ %218, %217 ]
  %213 = shl nsw i64 %212, 4
  br label %220

214:                                              ; preds = %217
  %215 = add nuw nsw i64 %208, 32
  %216 = icmp slt i64 %215, %196
  br i1 %216, label %206, label %290, !llvm.loop !7

217:                                              ; preds = %228
  %218 = add nsw i64 %212, 1
  %219 = icmp slt i64 %212, %205
  br i1 %219, label %210, label %214, !llvm.loop !9

220:                                              ; preds = %228, %210
  %221 = phi i64 [ 0, %210 ], [ %260, %228 ]
  %222 = phi ptr [ %211, %210 ], [ %261, %228 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  %223 = getelementptr inbounds i32, ptr @H_ROWS, i64 %221
  %224 = load i32, ptr %223, align 4
  %225 = sext i32 %224 to i64
  %226 = mul nsw i64 %196, %225
  %227 = add i64 %226, %213
  br label %263

228:                                              ; preds = %263
  call fastcc void @transpose(ptr noundef nonnull %4) #9
  %229 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %229, ptr %222, align 64
  %230 = load <16 x i32>, ptr %73, align 64
  %231 = getelementptr inbounds i8, ptr %222, i64 64
  store <16 x i32> %230, ptr %231, align 64
  %232 = load <16 x i32>, ptr %74, align 64
  %233 = getelementptr inbounds i8, ptr %222, i64 128
  store <16 x i32> %232, ptr %233, align 64
  %234 = load <16 x i32>, ptr %75, align 64
  %235 = getelementptr inbounds i8, ptr %222, i64 192
  store <16 x i32> %234, ptr %235, align 64
  %236 = load <16 x i32>, ptr %76, align 64
  %237 = getelementptr inbounds i8, ptr %222, i64 256
  store <16 x i32> %236, ptr %237, align 64
  %238 = load <16 x i32>, ptr %77, align 64
  %239 = getelementptr inbounds i8, ptr %222, i64 320
  store <16 x i32> %238, ptr %239, align 64
  %240 = load <16 x i32>, ptr %78, align 64
  %241 = getelementptr inbounds i8, ptr %222, i64 384
  store <16 x i32> %240, ptr %241, align 64
  %242 = load <16 x i32>, ptr %79, align 64
  %243 = getelementptr inbounds i8, ptr %222, i64 448
  store <16 x i32> %242, ptr %243, align 64
  %244 = load <16 x i32>, ptr %80, align 64
  %245 = getelementptr inbounds i8, ptr %222, i64 512
  store <16 x i32> %244, ptr %245, align 64
  %246 = load <16 x i32>, ptr %81, align 64
  %247 = getelementptr inbounds i8, ptr %222, i64 576
  store <16 x i32> %246, ptr %247, align 64
  %248 = load <16 x i32>, ptr %82, align 64
  %249 = getelementptr inbounds i8, ptr %222, i64 640
  store <16 x i32> %248, ptr %249, align 64
  %250 = load <16 x i32>, ptr %83, align 64
  %251 = getelementptr inbounds i8, ptr %222, i64 704
  store <16 x i32> %250, ptr %251, align 64
  %252 = load <16 x i32>, ptr %84, align 64
  %253 = getelementptr inbounds i8, ptr %222, i64 768
  store <16 x i32> %252, ptr %253, align 64
  %254 = load <16 x i32>, ptr %85, align 64
  %255 = getelementptr inbounds i8, ptr %222, i64 832
  store <16 x i32> %254, ptr %255, align 64
  %256 = load <16 x i32>, ptr %86, align 64
  %257 = getelementptr inbounds i8, ptr %222, i64 896
  store <16 x i32> %256, ptr %257, align 64
  %258 = load <16 x i32>, ptr %87, align 64
  %259 = getelementptr inbounds i8, ptr %222, i64 960
  store <16 x i32> %258, ptr %259, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %260 = add nuw nsw i64 %221, 1
  %261 = getelementptr inbounds i8, ptr %222, i64 1024
  %262 = icmp eq i64 %260, 3
  br i1 %262, label %217, label %220, !llvm.loop !10

263:                                              ; preds = %263, %220
  %264 = phi i64 [ 0, %220 ], [ %286, %263 ]
  %265 = add i64 %227, %264
  %266 = mul nsw i64 %265, %196
  %267 = getelementptr float, ptr %209, i64 %266
  %268 = load <16 x float>, ptr %267, align 4
  %269 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %268)
  %270 = getelementptr inbounds i8, ptr %267, i64 64
  %271 = load <16 x float>, ptr %270, align 4
  %272 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %271)
  %273 = shufflevector <16 x bfloat> %269, <16 x bfloat> %272, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %274 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %264
  store <32 x bfloat> %273, ptr %274, align 64
  %275 = or disjoint i64 %264, 1
  %276 = add i64 %227, %275
  %277 = mul nsw i64 %276, %196
  %278 = getelementptr float, ptr %209, i64 %277
  %279 = load <16 x float>, ptr %278, align 4
  %280 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %279)
  %281 = getelementptr inbounds i8, ptr %278, i64 64
  %282 = load <16 x float>, ptr %281, align 4
  %283 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %282)
  %284 = shufflevector <16 x bfloat> %280, <16 x bfloat> %283, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %285 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %275
  store <32 x bfloat> %284, ptr %285, align 64
  %286 = add nuw nsw i64 %264, 2
  %287 = icmp eq i64 %286, 16
  br i1 %287, label %228, label %263, !llvm.loop !11

288:                                              ; preds = %292
  %289 = shl nsw i64 %95, 4
  br label %344

290:                                              ; preds = %214
  %291 = load i64, ptr %8, align 8
  br label %292

292:                                              ; preds = %290, %195, %94
  %293 = phi i64 [ %291, %290 ], [ %196, %195 ], [ %98, %94 ]
  %294 = shl nsw i64 %95, 6
  %295 = load ptr, ptr %89, align 8
  %296 = shl nsw i64 %293, 3
  %297 = getelementptr inbounds i8, ptr %295, i64 %296
  %298 = getelementptr inbounds i8, ptr %297, i64 %294
  %299 = load <16 x float>, ptr %298, align 4
  %300 = fadd contract <16 x float> %299, zeroinitializer
  %301 = load ptr, ptr %88, align 8
  %302 = shl i64 %95, 8
  %303 = getelementptr i8, ptr %301, i64 %302
  store <16 x float> %300, ptr %303, align 4
  %304 = load ptr, ptr %89, align 8
  %305 = getelementptr inbounds i8, ptr %304, i64 %294
  %306 = load <16 x float>, ptr %305, align 4
  %307 = fadd contract <16 x float> %306, zeroinitializer
  %308 = load ptr, ptr %90, align 8
  %309 = getelementptr inbounds i8, ptr %308, i64 %294
  %310 = load <16 x float>, ptr %309, align 4
  %311 = fadd contract <16 x float> %307, %310
  %312 = load ptr, ptr %88, align 8
  %313 = getelementptr i8, ptr %312, i64 %302
  %314 = getelementptr i8, ptr %313, i64 64
  store <16 x float> %311, ptr %314, align 4
  %315 = load ptr, ptr %89, align 8
  %316 = load i64, ptr %8, align 8
  %317 = getelementptr inbounds float, ptr %315, i64 %316
  %318 = getelementptr inbounds i8, ptr %317, i64 %294
  %319 = load <16 x float>, ptr %318, align 4
  %320 = fadd contract <16 x float> %319, zeroinitializer
  %321 = load ptr, ptr %90, align 8
  %322 = getelementptr inbounds float, ptr %321, i64 %316
  %323 = getelementptr inbounds i8, ptr %322, i64 %294
  %324 = load <16 x float>, ptr %323, align 4
  %325 = fadd contract <16 x float> %320, %324
  %326 = load ptr, ptr %88, align 8
  %327 = getelementptr i8, ptr %326, i64 %302
  %328 = getelementptr i8, ptr %327, i64 128
  store <16 x float> %325, ptr %328, align 4
  %329 = load ptr, ptr %90, align 8
  %330 = load i64, ptr %8, align 8
  %331 = shl nsw i64 %330, 3
  %332 = getelementptr inbounds i8, ptr %329, i64 %331
  %333 = getelementptr inbounds i8, ptr %332, i64 %294
  %334 = load <16 x float>, ptr %333, align 4
  %335 = fadd contract <16 x float> %334, zeroinitializer
  %336 = load ptr, ptr %88, align 8
  %337 = getelementptr i8, ptr %336, i64 %302
  %338 = getelementptr i8, ptr %337, i64 192
  store <16 x float> %335, ptr %338, align 4
  %339 = load i64, ptr %31, align 8
  %340 = icmp sgt i64 %339, 0
  br i1 %340, label %288, label %341

341:                                              ; preds = %344, %292
  %342 = add nsw i64 %95, 1
  %343 = icmp eq i64 %342, %50
  br i1 %343, label %365, label %94, !llvm.loop !12

344:                                              ; preds = %344, %288
  %345 = phi i64 [ 0, %288 ], [ %362, %344 ]
  %346 = load ptr, ptr %91, align 8
  %347 = load i64, ptr %8, align 8
  %348 = mul nsw i64 %347, %345
  %349 = getelementptr inbounds float, ptr %346, i64 %348
  %350 = getelementptr inbounds float, ptr %349, i64 %289
  %351 = load <16 x float>, ptr %350, align 4
  %352 = load ptr, ptr %92, align 8
  %353 = getelementptr inbounds i16, ptr %352, i64 %348
  %354 = getelementptr inbounds i16, ptr %353, i64 %289
  %355 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %351)
  store <16 x bfloat> %355, ptr %354, align 2
  %356 = load ptr, ptr %93, align 8
  %357 = load i64, ptr %31, align 8
  %358 = mul nsw i64 %357, %95
  %359 = add nsw i64 %358, %345
  %360 = shl nsw i64 %359, 6
  %361 = getelementptr inbounds i8, ptr %356, i64 %360
  store <16 x float> %351, ptr %361, align 4
  %362 = add nuw nsw i64 %345, 1
  %363 = load i64, ptr %31, align 8
  %364 = icmp slt i64 %362, %363
  br i1 %364, label %344, label %341, !llvm.loop !13

365:                                              ; preds = %341, %19
  %366 = icmp eq i64 %21, 1
  br i1 %366, label %400, label %367

367:                                              ; preds = %365
  %368 = getelementptr inbounds i8, ptr %0, i64 56
  %369 = load ptr, ptr %368, align 8
  %370 = shl nsw i64 %7, 6
  %371 = getelementptr inbounds i8, ptr %369, i64 %370
  %372 = load i64, ptr %371, align 8
  %373 = add nsw i64 %372, 1
  store atomic i64 %373, ptr %371 release, align 8
  %374 = icmp sgt i64 %21, 0
  br i1 %374, label %375, label %400

375:                                              ; preds = %367
  %376 = getelementptr inbounds i8, ptr %0, i64 40
  br label %377

377:                                              ; preds = %384, %375
  %378 = phi i64 [ 0, %375 ], [ %385, %384 ]
  %379 = shl nsw i64 %378, 6
  %380 = load ptr, ptr %368, align 8
  %381 = getelementptr inbounds i8, ptr %380, i64 %379
  %382 = load atomic i64, ptr %381 acquire, align 8
  %383 = icmp sgt i64 %382, %372
  br i1 %383, label %384, label %387

384:                                              ; preds = %393, %377
  %385 = add nuw nsw i64 %378, 1
  %386 = icmp eq i64 %385, %21
  br i1 %386, label %400, label %377, !llvm.loop !14

387:                                              ; preds = %377, %393
  %388 = phi i32 [ %395, %393 ], [ 0, %377 ]
  tail call void @llvm.x86.sse2.pause()
  %389 = icmp eq i32 %388, 2000
  br i1 %389, label %390, label %393

390:                                              ; preds = %387
  %391 = load ptr, ptr %376, align 8
  %392 = tail call i32 %391() #8
  br label %393

393:                                              ; preds = %390, %387
  %394 = phi i32 [ 0, %390 ], [ %388, %387 ]
  %395 = add nsw i32 %394, 1
  %396 = load ptr, ptr %368, align 8
  %397 = getelementptr inbounds i8, ptr %396, i64 %379
  %398 = load atomic i64, ptr %397 acquire, align 8
  %399 = icmp sgt i64 %398, %372
  br i1 %399, label %384, label %387, !llvm.loop !15

400:                                              ; preds = %384, %365, %367
  %401 = sub nsw i64 %43, %42
  %402 = sub nsw i64 %29, %26
  %403 = shl nsw i64 %402, 2
  %404 = icmp eq i64 %43, %42
  %405 = icmp sgt i64 %401, 3
  %406 = select i1 %404, i1 true, i1 %405
  br i1 %406, label %409, label %407

407:                                              ; preds = %400
  %408 = sdiv i64 4, %401
  br label %409

409:                                              ; preds = %400, %407
  %410 = phi i64 [ %408, %407 ], [ 1, %400 ]
  %411 = getelementptr inbounds i8, ptr %0, i64 304
  %412 = load ptr, ptr %411, align 8
  %413 = getelementptr inbounds i8, ptr %0, i64 312
  %414 = load i64, ptr %413, align 8
  %415 = mul nsw i64 %414, %7
  %416 = getelementptr inbounds float, ptr %412, i64 %415
  %417 = getelementptr inbounds i8, ptr %416, i64 49152
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %3, i8 0, i64 64, i1 false)
  store i8 1, ptr %3, align 2
  %418 = getelementptr inbounds i8, ptr %3, i64 16
  %419 = getelementptr inbounds i8, ptr %3, i64 48
  store i16 64, ptr %418, align 2
  store i8 16, ptr %419, align 2
  %420 = getelementptr inbounds i8, ptr %3, i64 18
  store i16 64, ptr %420, align 2
  %421 = getelementptr inbounds i8, ptr %3, i64 49
  store i8 16, ptr %421, align 1
  %422 = getelementptr inbounds i8, ptr %3, i64 20
  store i16 64, ptr %422, align 2
  %423 = getelementptr inbounds i8, ptr %3, i64 50
  store i8 16, ptr %423, align 2
  %424 = getelementptr inbounds i8, ptr %3, i64 22
  store i16 64, ptr %424, align 2
  %425 = getelementptr inbounds i8, ptr %3, i64 51
  store i8 16, ptr %425, align 1
  %426 = getelementptr inbounds i8, ptr %3, i64 24
  store i16 64, ptr %426, align 2
  %427 = getelementptr inbounds i8, ptr %3, i64 52
  store i8 16, ptr %427, align 2
  %428 = getelementptr inbounds i8, ptr %3, i64 26
  store i16 64, ptr %428, align 2
  %429 = getelementptr inbounds i8, ptr %3, i64 53
  store i8 16, ptr %429, align 1
  %430 = getelementptr inbounds i8, ptr %3, i64 28
  store i16 64, ptr %430, align 2
  %431 = getelementptr inbounds i8, ptr %3, i64 54
  store i8 16, ptr %431, align 2
  %432 = getelementptr inbounds i8, ptr %3, i64 30
  store i16 64, ptr %432, align 2
  %433 = getelementptr inbounds i8, ptr %3, i64 55
  store i8 16, ptr %433, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #4
  %434 = load i64, ptr %0, align 8
  %435 = icmp sgt i64 %434, 0
  br i1 %435, label %436, label %460

436:                                              ; preds = %409
  %437 = shl i64 %402, 12
  %438 = getelementptr inbounds i8, ptr %0, i64 16
  %439 = icmp sgt i64 %402, 0
  %440 = getelementptr inbounds i8, ptr %0, i64 176
  %441 = getelementptr inbounds i8, ptr %0, i64 64
  %442 = getelementptr inbounds i8, ptr %0, i64 160
  %443 = mul i64 %437, %401
  %444 = icmp sgt i64 %401, 0
  %445 = getelementptr inbounds i8, ptr %2, i64 40
  %446 = getelementptr inbounds i8, ptr %0, i64 120
  %447 = getelementptr inbounds i8, ptr %0, i64 168
  %448 = getelementptr inbounds i8, ptr %2, i64 24
  %449 = getelementptr inbounds i8, ptr %2, i64 8
  %450 = getelementptr inbounds i8, ptr %2, i64 16
  %451 = getelementptr inbounds i8, ptr %2, i64 32
  %452 = getelementptr inbounds i8, ptr %2, i64 48
  %453 = getelementptr inbounds i8, ptr %0, i64 56
  %454 = shl nsw i64 %7, 6
  %455 = icmp sgt i64 %21, 0
  %456 = getelementptr inbounds i8, ptr %0, i64 40
  br label %461

457:                                              ; preds = %869, %677
  %458 = load i64, ptr %0, align 8
  %459 = icmp slt i64 %464, %458
  br i1 %459, label %461, label %460, !llvm.loop !16

460:                                              ; preds = %457, %409
  call void @llvm.x86.tilerelease()
  ret void

461:                                              ; preds = %436, %457
  %462 = phi i64 [ %434, %436 ], [ %458, %457 ]
  %463 = phi i64 [ 0, %436 ], [ %464, %457 ]
  %464 = add nsw i64 %463, %410
  %465 = icmp slt i64 %464, %462
  %466 = sub nsw i64 %462, %463
  %467 = select i1 %465, i64 %410, i64 %466
  %468 = load i64, ptr %438, align 8
  %469 = freeze i64 %468
  %470 = sdiv i64 %469, 32
  %471 = shl nsw i64 %469, 1
  %472 = mul nsw i64 %467, %401
  br i1 %439, label %473, label %487

473:                                              ; preds = %461
  %474 = icmp sgt i64 %472, 0
  %475 = mul nsw i64 %470, 3
  %476 = icmp sgt i64 %469, 31
  %477 = and i64 %470, 1
  %478 = and i64 %469, -32
  %479 = icmp eq i64 %478, 32
  %480 = and i64 %470, -2
  %481 = icmp eq i64 %477, 0
  br label %482

482:                                              ; preds = %489, %473
  %483 = phi i64 [ 0, %473 ], [ %490, %489 ]
  %484 = add nsw i64 %483, %30
  %485 = shl nsw i64 %484, 8
  %486 = mul i64 %475, %484
  br label %492

487:                                              ; preds = %489, %461
  %488 = icmp sgt i64 %472, 0
  br i1 %488, label %596, label %677

489:                                              ; preds = %523
  %490 = add nuw nsw i64 %483, 4
  %491 = icmp slt i64 %490, %403
  br i1 %491, label %482, label %487, !llvm.loop !17

492:                                              ; preds = %523, %482
  %493 = phi i64 [ 0, %482 ], [ %524, %523 ]
  %494 = load ptr, ptr %440, align 8
  %495 = getelementptr inbounds i8, ptr %494, i64 %485
  %496 = trunc i64 %493 to i8
  %497 = udiv i8 %496, 3
  %498 = zext nneg i8 %497 to i32
  %499 = urem i8 %496, 3
  %500 = zext nneg i8 %499 to i32
  %501 = shl nuw nsw i32 %498, 10
  %502 = shl nuw nsw i32 %500, 8
  %503 = or disjoint i32 %501, %502
  %504 = lshr exact i32 %503, 4
  %505 = zext nneg i32 %504 to i64
  %506 = getelementptr inbounds float, ptr %495, i64 %505
  %507 = or disjoint i8 %496, 1
  %508 = udiv i8 %507, 3
  %509 = zext nneg i8 %508 to i32
  %510 = urem i8 %507, 3
  %511 = zext nneg i8 %510 to i32
  %512 = shl nuw nsw i32 %509, 10
  %513 = shl nuw nsw i32 %511, 8
  %514 = or disjoint i32 %512, %513
  %515 = lshr exact i32 %514, 4
  %516 = zext nneg i32 %515 to i64
  %517 = getelementptr inbounds float, ptr %495, i64 %516
  br i1 %474, label %518, label %523

518:                                              ; preds = %492
  %519 = zext nneg i32 %503 to i64
  %520 = zext nneg i32 %514 to i64
  %521 = add nsw i64 %493, %486
  %522 = shl nsw i64 %521, 10
  br label %526

523:                                              ; preds = %563, %492
  %524 = add nuw nsw i64 %493, 2
  %525 = icmp ult i64 %493, 10
  br i1 %525, label %492, label %489, !llvm.loop !18

526:                                              ; preds = %563, %518
  %527 = phi i64 [ 0, %518 ], [ %576, %563 ]
  %528 = or disjoint i64 %527, 1
  %529 = icmp slt i64 %528, %472
  %530 = select i1 %529, i64 %528, i64 %527
  %531 = load ptr, ptr %441, align 8
  %532 = sdiv i64 %527, %401
  %533 = add nsw i64 %532, %463
  %534 = load i64, ptr %31, align 8
  %535 = mul nsw i64 %533, %534
  %536 = srem i64 %527, %401
  %537 = add nsw i64 %536, %42
  %538 = shl nsw i64 %537, 4
  %539 = add nsw i64 %538, %535
  %540 = load i64, ptr %438, align 8
  %541 = mul nsw i64 %539, %540
  %542 = getelementptr inbounds i16, ptr %531, i64 %541
  %543 = sdiv i64 %530, %401
  %544 = add nsw i64 %543, %463
  %545 = mul nsw i64 %544, %534
  %546 = srem i64 %530, %401
  %547 = add nsw i64 %546, %42
  %548 = shl nsw i64 %547, 4
  %549 = add nsw i64 %548, %545
  %550 = mul nsw i64 %549, %540
  %551 = getelementptr inbounds i16, ptr %531, i64 %550
  %552 = load ptr, ptr %442, align 8
  call void @llvm.x86.tileloadd64(i8 0, ptr %506, i64 0)
  call void @llvm.x86.tileloadd64(i8 1, ptr %517, i64 0)
  call void @llvm.x86.tileloadd64(i8 2, ptr %506, i64 0)
  call void @llvm.x86.tileloadd64(i8 3, ptr %517, i64 0)
  br i1 %476, label %553, label %563

553:                                              ; preds = %526
  %554 = getelementptr inbounds i8, ptr %552, i64 %522
  br i1 %479, label %555, label %578

555:                                              ; preds = %578, %553
  %556 = phi i64 [ 0, %553 ], [ %592, %578 ]
  %557 = phi ptr [ %554, %553 ], [ %593, %578 ]
  br i1 %481, label %563, label %558

558:                                              ; preds = %555
  %559 = shl nsw i64 %556, 5
  %560 = getelementptr inbounds i16, ptr %542, i64 %559
  call void @llvm.x86.tileloadd64(i8 4, ptr %560, i64 %471)
  %561 = getelementptr inbounds i16, ptr %551, i64 %559
  call void @llvm.x86.tileloadd64(i8 5, ptr %561, i64 %471)
  call void @llvm.x86.tileloadd64(i8 6, ptr %557, i64 64)
  %562 = getelementptr inbounds i8, ptr %557, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %562, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %563

563:                                              ; preds = %558, %555, %526
  %564 = mul nuw nsw i64 %527, %403
  %565 = add nuw nsw i64 %564, %483
  %566 = shl nsw i64 %565, 12
  %567 = getelementptr inbounds i8, ptr %417, i64 %566
  %568 = mul nuw nsw i64 %530, %403
  %569 = add nuw nsw i64 %568, %483
  %570 = shl nsw i64 %569, 12
  %571 = getelementptr inbounds i8, ptr %417, i64 %570
  %572 = getelementptr inbounds float, ptr %567, i64 %519
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %572, i64 64)
  %573 = getelementptr inbounds float, ptr %567, i64 %520
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %573, i64 64)
  %574 = getelementptr inbounds float, ptr %571, i64 %519
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %574, i64 64)
  %575 = getelementptr inbounds float, ptr %571, i64 %520
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %575, i64 64)
  %576 = add nuw nsw i64 %527, 2
  %577 = icmp slt i64 %576, %472
  br i1 %577, label %526, label %523, !llvm.loop !19

578:                                              ; preds = %553, %578
  %579 = phi i64 [ %592, %578 ], [ 0, %553 ]
  %580 = phi ptr [ %593, %578 ], [ %554, %553 ]
  %581 = phi i64 [ %594, %578 ], [ 0, %553 ]
  %582 = shl nsw i64 %579, 5
  %583 = getelementptr inbounds i16, ptr %542, i64 %582
  call void @llvm.x86.tileloadd64(i8 4, ptr %583, i64 %471)
  %584 = getelementptr inbounds i16, ptr %551, i64 %582
  call void @llvm.x86.tileloadd64(i8 5, ptr %584, i64 %471)
  call void @llvm.x86.tileloadd64(i8 6, ptr %580, i64 64)
  %585 = getelementptr inbounds i8, ptr %580, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %585, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %586 = getelementptr inbounds i8, ptr %580, i64 12288
  %587 = shl i64 %579, 5
  %588 = or disjoint i64 %587, 32
  %589 = getelementptr inbounds i16, ptr %542, i64 %588
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %589, i64 %471)
  %590 = getelementptr inbounds i16, ptr %551, i64 %588
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %590, i64 %471)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %586, i64 64)
  %591 = getelementptr inbounds i8, ptr %580, i64 13312
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %591, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %592 = add nuw nsw i64 %579, 2
  %593 = getelementptr inbounds i8, ptr %580, i64 24576
  %594 = add i64 %581, 2
  %595 = icmp eq i64 %594, %480
  br i1 %595, label %555, label %578, !llvm.loop !20

596:                                              ; preds = %487, %674
  %597 = phi i64 [ %675, %674 ], [ 0, %487 ]
  br i1 %439, label %598, label %674

598:                                              ; preds = %596
  %599 = mul nuw nsw i64 %597, %403
  br label %600

600:                                              ; preds = %600, %598
  %601 = phi i64 [ 0, %598 ], [ %672, %600 ]
  %602 = add nuw nsw i64 %601, %599
  %603 = shl i64 %602, 10
  %604 = or disjoint i64 %603, 768
  %605 = getelementptr inbounds float, ptr %417, i64 %604
  %606 = add nsw i64 %601, %30
  %607 = shl i64 %606, 6
  %608 = or disjoint i64 %607, 48
  %609 = load ptr, ptr %440, align 8
  %610 = getelementptr inbounds float, ptr %609, i64 %608
  %611 = load <16 x float>, ptr %610, align 4
  store <16 x float> %611, ptr %605, align 4
  %612 = load ptr, ptr %440, align 8
  %613 = getelementptr inbounds float, ptr %612, i64 %608
  %614 = load <16 x float>, ptr %613, align 4
  %615 = getelementptr inbounds i8, ptr %605, i64 64
  store <16 x float> %614, ptr %615, align 4
  %616 = load ptr, ptr %440, align 8
  %617 = getelementptr inbounds float, ptr %616, i64 %608
  %618 = load <16 x float>, ptr %617, align 4
  %619 = getelementptr inbounds i8, ptr %605, i64 128
  store <16 x float> %618, ptr %619, align 4
  %620 = load ptr, ptr %440, align 8
  %621 = getelementptr inbounds float, ptr %620, i64 %608
  %622 = load <16 x float>, ptr %621, align 4
  %623 = getelementptr inbounds i8, ptr %605, i64 192
  store <16 x float> %622, ptr %623, align 4
  %624 = load ptr, ptr %440, align 8
  %625 = getelementptr inbounds float, ptr %624, i64 %608
  %626 = load <16 x float>, ptr %625, align 4
  %627 = getelementptr inbounds i8, ptr %605, i64 256
  store <16 x float> %626, ptr %627, align 4
  %628 = load ptr, ptr %440, align 8
  %629 = getelementptr inbounds float, ptr %628, i64 %608
  %630 = load <16 x float>, ptr %629, align 4
  %631 = getelementptr inbounds i8, ptr %605, i64 320
  store <16 x float> %630, ptr %631, align 4
  %632 = load ptr, ptr %440, align 8
  %633 = getelementptr inbounds float, ptr %632, i64 %608
  %634 = load <16 x float>, ptr %633, align 4
  %635 = getelementptr inbounds i8, ptr %605, i64 384
  store <16 x float> %634, ptr %635, align 4
  %636 = load ptr, ptr %440, align 8
  %637 = getelementptr inbounds float, ptr %636, i64 %608
  %638 = load <16 x float>, ptr %637, align 4
  %639 = getelementptr inbounds i8, ptr %605, i64 448
  store <16 x float> %638, ptr %639, align 4
  %640 = load ptr, ptr %440, align 8
  %641 = getelementptr inbounds float, ptr %640, i64 %608
  %642 = load <16 x float>, ptr %641, align 4
  %643 = getelementptr inbounds i8, ptr %605, i64 512
  store <16 x float> %642, ptr %643, align 4
  %644 = load ptr, ptr %440, align 8
  %645 = getelementptr inbounds float, ptr %644, i64 %608
  %646 = load <16 x float>, ptr %645, align 4
  %647 = getelementptr inbounds i8, ptr %605, i64 576
  store <16 x float> %646, ptr %647, align 4
  %648 = load ptr, ptr %440, align 8
  %649 = getelementptr inbounds float, ptr %648, i64 %608
  %650 = load <16 x float>, ptr %649, align 4
  %651 = getelementptr inbounds i8, ptr %605, i64 640
  store <16 x float> %650, ptr %651, align 4
  %652 = load ptr, ptr %440, align 8
  %653 = getelementptr inbounds float, ptr %652, i64 %608
  %654 = load <16 x float>, ptr %653, align 4
  %655 = getelementptr inbounds i8, ptr %605, i64 704
  store <16 x float> %654, ptr %655, align 4
  %656 = load ptr, ptr %440, align 8
  %657 = getelementptr inbounds float, ptr %656, i64 %608
  %658 = load <16 x float>, ptr %657, align 4
  %659 = getelementptr inbounds i8, ptr %605, i64 768
  store <16 x float> %658, ptr %659, align 4
  %660 = load ptr, ptr %440, align 8
  %661 = getelementptr inbounds float, ptr %660, i64 %608
  %662 = load <16 x float>, ptr %661, align 4
  %663 = getelementptr inbounds i8, ptr %605, i64 832
  store <16 x float> %662, ptr %663, align 4
  %664 = load ptr, ptr %440, align 8
  %665 = getelementptr inbounds float, ptr %664, i64 %608
  %666 = load <16 x float>, ptr %665, align 4
  %667 = getelementptr inbounds i8, ptr %605, i64 896
  store <16 x float> %666, ptr %667, align 4
  %668 = load ptr, ptr %440, align 8
  %669 = getelementptr inbounds float, ptr %668, i64 %608
  %670 = load <16 x float>, ptr %669, align 4
  %671 = getelementptr inbounds i8, ptr %605, i64 960
  store <16 x float> %670, ptr %671, align 4
  %672 = add nuw nsw i64 %601, 1
  %673 = icmp eq i64 %672, %403
  br i1 %673, label %674, label %600, !llvm.loop !21

674:                                              ; preds = %600, %596
  %675 = add nuw nsw i64 %597, 1
  %676 = icmp eq i64 %675, %472
  br i1 %676, label %677, label %596, !llvm.loop !22

677:                                              ; preds = %674, %487
  %678 = add nsw i64 %467, %463
  %679 = icmp sgt i64 %467, 0
  br i1 %679, label %680, label %457

680:                                              ; preds = %677, %869
  %681 = phi i64 [ %870, %869 ], [ %463, %677 ]
  %682 = sub nsw i64 %681, %463
  %683 = mul nsw i64 %443, %682
  %684 = getelementptr inbounds float, ptr %417, i64 %683
  %685 = load i64, ptr %8, align 8
  %686 = sdiv i64 %685, 32
  %687 = shl nsw i64 %685, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  br i1 %439, label %688, label %839

688:                                              ; preds = %680
  %689 = mul i64 %686, 3072
  %690 = mul nsw i64 %686, 3
  %691 = add nsw i64 %690, -1
  %692 = icmp sgt i64 %685, 31
  %693 = mul nsw i64 %686, 6
  %694 = add nsw i64 %693, -1
  br label %695

695:                                              ; preds = %704, %688
  %696 = phi i64 [ 0, %688 ], [ %705, %704 ]
  %697 = phi ptr [ null, %688 ], [ %706, %704 ]
  %698 = phi i64 [ 0, %688 ], [ %707, %704 ]
  br i1 %444, label %699, label %704

699:                                              ; preds = %695
  %700 = shl nsw i64 %698, 12
  %701 = getelementptr i8, ptr %684, i64 %700
  %702 = add nsw i64 %698, %30
  %703 = mul i64 %689, %702
  br label %709

704:                                              ; preds = %834, %695
  %705 = phi i64 [ %696, %695 ], [ %835, %834 ]
  %706 = phi ptr [ %697, %695 ], [ %717, %834 ]
  %707 = add nuw nsw i64 %698, 4
  %708 = icmp slt i64 %707, %403
  br i1 %708, label %695, label %839, !llvm.loop !23

709:                                              ; preds = %834, %699
  %710 = phi i64 [ %696, %699 ], [ %835, %834 ]
  %711 = phi ptr [ %697, %699 ], [ %717, %834 ]
  %712 = phi i64 [ 0, %699 ], [ %837, %834 ]
  %713 = or disjoint i64 %712, 1
  %714 = icmp slt i64 %713, %401
  %715 = icmp eq ptr %711, %416
  %716 = select i1 %715, i64 24576, i64 0
  %717 = getelementptr inbounds i8, ptr %416, i64 %716
  %718 = load ptr, ptr %446, align 8
  %719 = load i64, ptr %31, align 8
  %720 = mul nsw i64 %719, %681
  %721 = add nsw i64 %712, %42
  %722 = shl nsw i64 %721, 4
  %723 = add nsw i64 %720, %722
  %724 = load i64, ptr %8, align 8
  %725 = mul nsw i64 %723, %724
  %726 = getelementptr inbounds i16, ptr %718, i64 %725
  %727 = shl nsw i64 %724, 5
  %728 = getelementptr inbounds i8, ptr %726, i64 %727
  %729 = mul nuw nsw i64 %712, %437
  %730 = getelementptr float, ptr %701, i64 %729
  %731 = getelementptr inbounds float, ptr %730, i64 %437
  %732 = load ptr, ptr %447, align 8
  %733 = getelementptr inbounds i8, ptr %732, i64 %703
  br i1 %714, label %789, label %734

734:                                              ; preds = %709
  %735 = add nsw i64 %691, %710
  %736 = sdiv i64 %735, %690
  br label %737

737:                                              ; preds = %771, %734
  %738 = phi i64 [ 0, %734 ], [ %776, %771 ]
  %739 = trunc i64 %738 to i8
  %740 = or disjoint i8 %739, 1
  %741 = or disjoint i8 %739, 2
  %742 = or disjoint i8 %739, 3
  %743 = insertelement <4 x i8> poison, i8 %739, i64 0
  %744 = insertelement <4 x i8> %743, i8 %740, i64 1
  %745 = insertelement <4 x i8> %744, i8 %741, i64 2
  %746 = insertelement <4 x i8> %745, i8 %742, i64 3
  %747 = freeze <4 x i8> %746
  %748 = udiv <4 x i8> %747, <i8 3, i8 3, i8 3, i8 3>
  %749 = shl nuw nsw <4 x i8> %748, <i8 2, i8 2, i8 2, i8 2>
  %750 = mul <4 x i8> %748, <i8 3, i8 3, i8 3, i8 3>
  %751 = sub <4 x i8> %747, %750
  %752 = add nuw nsw <4 x i8> %751, <i8 1, i8 1, i8 1, i8 1>
  %753 = add nuw nsw <4 x i8> %752, %749
  %754 = zext nneg <4 x i8> %753 to <4 x i32>
  %755 = shl nuw nsw <4 x i32> %754, <i32 10, i32 10, i32 10, i32 10>
  %756 = extractelement <4 x i32> %755, i64 0
  %757 = zext nneg i32 %756 to i64
  %758 = getelementptr inbounds i8, ptr %730, i64 %757
  call void @llvm.x86.tileloadd64(i8 0, ptr nonnull %758, i64 64)
  %759 = extractelement <4 x i32> %755, i64 1
  %760 = zext nneg i32 %759 to i64
  %761 = getelementptr inbounds i8, ptr %730, i64 %760
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %761, i64 64)
  %762 = extractelement <4 x i32> %755, i64 2
  %763 = zext nneg i32 %762 to i64
  %764 = getelementptr inbounds i8, ptr %730, i64 %763
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %764, i64 64)
  %765 = extractelement <4 x i32> %755, i64 3
  %766 = zext nneg i32 %765 to i64
  %767 = getelementptr inbounds i8, ptr %730, i64 %766
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %767, i64 64)
  %768 = shl nuw nsw i64 %738, 10
  br i1 %692, label %769, label %771

769:                                              ; preds = %737
  %770 = getelementptr inbounds i8, ptr %733, i64 %768
  br label %778

771:                                              ; preds = %778, %737
  %772 = getelementptr inbounds i8, ptr %717, i64 %768
  call void @llvm.x86.tilestored64(i8 0, ptr %772, i64 64)
  %773 = getelementptr inbounds i8, ptr %772, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %773, i64 64)
  %774 = getelementptr inbounds i8, ptr %772, i64 2048
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %774, i64 64)
  %775 = getelementptr inbounds i8, ptr %772, i64 3072
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %775, i64 64)
  %776 = add nuw nsw i64 %738, 4
  %777 = icmp ult i64 %738, 8
  br i1 %777, label %737, label %834, !llvm.loop !24

778:                                              ; preds = %778, %769
  %779 = phi ptr [ %787, %778 ], [ %770, %769 ]
  %780 = phi i64 [ %786, %778 ], [ 0, %769 ]
  %781 = shl nsw i64 %780, 6
  %782 = getelementptr inbounds i8, ptr %726, i64 %781
  call void @llvm.x86.tileloadd64(i8 4, ptr %782, i64 %687)
  call void @llvm.x86.tileloadd64(i8 6, ptr %779, i64 64)
  %783 = getelementptr inbounds i8, ptr %779, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %783, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %784 = getelementptr inbounds i8, ptr %779, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %784, i64 64)
  %785 = getelementptr inbounds i8, ptr %779, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %785, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %681, ptr noundef nonnull %2, i64 noundef %736) #9
  %786 = add nuw nsw i64 %780, 1
  %787 = getelementptr inbounds i8, ptr %779, i64 12288
  %788 = icmp eq i64 %786, %686
  br i1 %788, label %771, label %778, !llvm.loop !25

789:                                              ; preds = %709
  %790 = add nsw i64 %694, %710
  %791 = sdiv i64 %790, %693
  br label %792

792:                                              ; preds = %817, %789
  %793 = phi i64 [ 0, %789 ], [ %822, %817 ]
  %794 = trunc i64 %793 to i8
  %795 = udiv i8 %794, 3
  %796 = shl nuw nsw i8 %795, 2
  %797 = urem i8 %794, 3
  %798 = add nuw nsw i8 %797, 1
  %799 = add nuw nsw i8 %798, %796
  %800 = zext nneg i8 %799 to i64
  %801 = shl nuw nsw i64 %800, 8
  %802 = getelementptr inbounds float, ptr %730, i64 %801
  call void @llvm.x86.tileloadd64(i8 0, ptr nonnull %802, i64 64)
  %803 = or disjoint i8 %794, 1
  %804 = udiv i8 %803, 3
  %805 = shl nuw nsw i8 %804, 2
  %806 = urem i8 %803, 3
  %807 = add nuw nsw i8 %806, 1
  %808 = add nuw nsw i8 %807, %805
  %809 = zext nneg i8 %808 to i64
  %810 = shl nuw nsw i64 %809, 8
  %811 = getelementptr inbounds float, ptr %730, i64 %810
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %811, i64 64)
  %812 = getelementptr inbounds float, ptr %731, i64 %801
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %812, i64 64)
  %813 = getelementptr inbounds float, ptr %731, i64 %810
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %813, i64 64)
  %814 = shl nuw nsw i64 %793, 10
  br i1 %692, label %815, label %817

815:                                              ; preds = %792
  %816 = getelementptr inbounds i8, ptr %733, i64 %814
  br label %824

817:                                              ; preds = %824, %792
  %818 = getelementptr inbounds i8, ptr %717, i64 %814
  %819 = getelementptr inbounds i8, ptr %818, i64 12288
  call void @llvm.x86.tilestored64(i8 0, ptr %818, i64 64)
  %820 = getelementptr inbounds i8, ptr %818, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %820, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %819, i64 64)
  %821 = getelementptr inbounds i8, ptr %818, i64 13312
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %821, i64 64)
  %822 = add nuw nsw i64 %793, 2
  %823 = icmp ult i64 %793, 10
  br i1 %823, label %792, label %834, !llvm.loop !26

824:                                              ; preds = %824, %815
  %825 = phi ptr [ %832, %824 ], [ %816, %815 ]
  %826 = phi i64 [ %831, %824 ], [ 0, %815 ]
  %827 = shl nsw i64 %826, 5
  %828 = getelementptr inbounds i16, ptr %726, i64 %827
  call void @llvm.x86.tileloadd64(i8 4, ptr %828, i64 %687)
  %829 = getelementptr inbounds i16, ptr %728, i64 %827
  call void @llvm.x86.tileloadd64(i8 5, ptr %829, i64 %687)
  call void @llvm.x86.tileloadd64(i8 6, ptr %825, i64 64)
  %830 = getelementptr inbounds i8, ptr %825, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %830, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %681, ptr noundef nonnull %2, i64 noundef %791) #9
  %831 = add nuw nsw i64 %826, 1
  %832 = getelementptr inbounds i8, ptr %825, i64 12288
  %833 = icmp eq i64 %831, %686
  br i1 %833, label %817, label %824, !llvm.loop !27

834:                                              ; preds = %771, %817
  %835 = phi i64 [ 128, %817 ], [ 64, %771 ]
  %836 = load i64, ptr %448, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %681, ptr noundef nonnull %2, i64 noundef %836) #9
  store i64 %702, ptr %2, align 8
  store i64 %721, ptr %449, align 8
  store i64 0, ptr %450, align 8
  store i64 %835, ptr %448, align 8
  store ptr %730, ptr %451, align 8
  store ptr %717, ptr %445, align 8
  store i64 %437, ptr %452, align 8
  %837 = add nuw nsw i64 %712, 2
  %838 = icmp slt i64 %837, %401
  br i1 %838, label %709, label %704, !llvm.loop !28

839:                                              ; preds = %704, %680
  %840 = phi i64 [ 0, %680 ], [ %705, %704 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %681, ptr noundef nonnull %2, i64 noundef %840) #9
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #4
  br i1 %366, label %869, label %841

841:                                              ; preds = %839
  %842 = load ptr, ptr %453, align 8
  %843 = getelementptr inbounds i8, ptr %842, i64 %454
  %844 = load i64, ptr %843, align 8
  %845 = add nsw i64 %844, 1
  store atomic i64 %845, ptr %843 release, align 8
  br i1 %455, label %846, label %869

846:                                              ; preds = %841, %853
  %847 = phi i64 [ %854, %853 ], [ 0, %841 ]
  %848 = shl nsw i64 %847, 6
  %849 = load ptr, ptr %453, align 8
  %850 = getelementptr inbounds i8, ptr %849, i64 %848
  %851 = load atomic i64, ptr %850 acquire, align 8
  %852 = icmp sgt i64 %851, %844
  br i1 %852, label %853, label %856

853:                                              ; preds = %862, %846
  %854 = add nuw nsw i64 %847, 1
  %855 = icmp eq i64 %854, %21
  br i1 %855, label %869, label %846, !llvm.loop !14

856:                                              ; preds = %846, %862
  %857 = phi i32 [ %864, %862 ], [ 0, %846 ]
  call void @llvm.x86.sse2.pause()
  %858 = icmp eq i32 %857, 2000
  br i1 %858, label %859, label %862

859:                                              ; preds = %856
  %860 = load ptr, ptr %456, align 8
  %861 = call i32 %860() #8
  br label %862

862:                                              ; preds = %859, %856
  %863 = phi i32 [ 0, %859 ], [ %857, %856 ]
  %864 = add nsw i32 %863, 1
  %865 = load ptr, ptr %453, align 8
  %866 = getelementptr inbounds i8, ptr %865, i64 %848
  %867 = load atomic i64, ptr %866 acquire, align 8
  %868 = icmp sgt i64 %867, %844
  br i1 %868, label %853, label %856, !llvm.loop !15

869:                                              ; preds = %853, %839, %841
  %870 = add nsw i64 %681, 1
  %871 = icmp slt i64 %870, %678
  br i1 %871, label %680, label %457, !llvm.loop !29
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define dso_local void @backward(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.Pending, align 8
  %3 = alloca %struct.anon, align 2
  %4 = alloca [16 x <16 x i32>], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = getelementptr inbounds i8, ptr %0, i64 48
  %7 = atomicrmw add ptr %6, i64 1 monotonic, align 8, !noalias !30
  %8 = getelementptr inbounds i8, ptr %0, i64 24
  %9 = load i64, ptr %8, align 8
  %10 = sdiv i64 %9, 64
  %11 = getelementptr inbounds i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8, !noalias !30
  %13 = icmp eq ptr %12, null
  br i1 %13, label %19, label %14

14:                                               ; preds = %1
  %15 = tail call i32 %12() #8, !noalias !30
  %16 = sext i32 %15 to i64
  %17 = load i64, ptr %8, align 8
  %18 = sdiv i64 %17, 64
  br label %19

19:                                               ; preds = %14, %1
  %20 = phi i64 [ %18, %14 ], [ %10, %1 ]
  %21 = phi i64 [ %17, %14 ], [ %9, %1 ]
  %22 = phi i64 [ %16, %14 ], [ 1, %1 ]
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %10)
  %24 = sdiv i64 %22, %23
  %25 = srem i64 %7, %23
  %26 = mul nsw i64 %25, %10
  %27 = sdiv i64 %26, %23
  %28 = add nsw i64 %25, 1
  %29 = mul nsw i64 %28, %10
  %30 = sdiv i64 %29, %23
  %31 = shl nsw i64 %27, 2
  %32 = shl nsw i64 %30, 2
  %33 = getelementptr inbounds i8, ptr %0, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = sdiv i64 %34, 16
  %36 = sdiv i64 %7, %23
  %37 = mul nsw i64 %36, %35
  %38 = sdiv i64 %37, %24
  %39 = add nsw i64 %36, 1
  %40 = mul nsw i64 %39, %35
  %41 = sdiv i64 %40, %24
  %42 = mul nsw i64 %23, %24
  %43 = icmp slt i64 %7, %42
  %44 = select i1 %43, i64 %38, i64 0
  %45 = select i1 %43, i64 %41, i64 0
  %46 = sdiv i64 %21, 16
  %47 = load i64, ptr %0, align 8
  %48 = mul nsw i64 %47, %34
  %49 = add nsw i64 %48, 31
  %50 = sdiv i64 %49, 32
  %51 = mul nsw i64 %20, %7
  %52 = sdiv i64 %51, %22
  %53 = add nsw i64 %7, 1
  %54 = mul nsw i64 %20, %53
  %55 = sdiv i64 %54, %22
  %56 = shl nsw i64 %52, 2
  %57 = shl nsw i64 %55, 2
  %58 = icmp slt i64 %56, %57
  br i1 %58, label %59, label %88

59:                                               ; preds = %19
  %60 = getelementptr inbounds i8, ptr %0, i64 80
  %61 = getelementptr inbounds i8, ptr %0, i64 168
  %62 = getelementptr inbounds i8, ptr %0, i64 120
  %63 = icmp sgt i64 %48, 0
  %64 = getelementptr inbounds i8, ptr %0, i64 224
  %65 = getelementptr inbounds i8, ptr %0, i64 16
  %66 = shl i64 %50, 10
  %67 = getelementptr inbounds i8, ptr %5, i64 64
  %68 = getelementptr inbounds i8, ptr %5, i64 128
  %69 = getelementptr inbounds i8, ptr %5, i64 192
  %70 = getelementptr inbounds i8, ptr %5, i64 256
  %71 = getelementptr inbounds i8, ptr %5, i64 320
  %72 = getelementptr inbounds i8, ptr %5, i64 384
  %73 = getelementptr inbounds i8, ptr %5, i64 448
  %74 = getelementptr inbounds i8, ptr %5, i64 512
  %75 = getelementptr inbounds i8, ptr %5, i64 576
  %76 = getelementptr inbounds i8, ptr %5, i64 640
  %77 = getelementptr inbounds i8, ptr %5, i64 704
  %78 = getelementptr inbounds i8, ptr %5, i64 768
  %79 = getelementptr inbounds i8, ptr %5, i64 832
  %80 = getelementptr inbounds i8, ptr %5, i64 896
  %81 = getelementptr inbounds i8, ptr %5, i64 960
  %82 = getelementptr inbounds i8, ptr %0, i64 288
  %83 = and i64 %48, 31
  %84 = icmp eq i64 %83, 0
  %85 = getelementptr inbounds i8, ptr %0, i64 216
  %86 = shl nsw i64 %46, 1
  %87 = mul nsw i64 %46, 3
  br label %121

88:                                               ; preds = %605, %19
  %89 = getelementptr inbounds i8, ptr %0, i64 16
  %90 = load i64, ptr %89, align 8
  %91 = sdiv i64 %90, 32
  %92 = mul nsw i64 %91, %7
  %93 = sdiv i64 %92, %22
  %94 = mul nsw i64 %91, %53
  %95 = sdiv i64 %94, %22
  %96 = shl nsw i64 %93, 1
  %97 = shl nsw i64 %95, 1
  %98 = icmp slt i64 %96, %97
  br i1 %98, label %99, label %998

99:                                               ; preds = %88
  %100 = getelementptr inbounds i8, ptr %0, i64 72
  %101 = getelementptr inbounds i8, ptr %0, i64 160
  %102 = getelementptr inbounds i8, ptr %0, i64 64
  %103 = icmp sgt i64 %48, 0
  %104 = getelementptr inbounds i8, ptr %0, i64 224
  %105 = shl i64 %50, 10
  %106 = getelementptr inbounds i8, ptr %4, i64 64
  %107 = getelementptr inbounds i8, ptr %4, i64 128
  %108 = getelementptr inbounds i8, ptr %4, i64 192
  %109 = getelementptr inbounds i8, ptr %4, i64 256
  %110 = getelementptr inbounds i8, ptr %4, i64 320
  %111 = getelementptr inbounds i8, ptr %4, i64 384
  %112 = getelementptr inbounds i8, ptr %4, i64 448
  %113 = getelementptr inbounds i8, ptr %4, i64 512
  %114 = getelementptr inbounds i8, ptr %4, i64 576
  %115 = getelementptr inbounds i8, ptr %4, i64 640
  %116 = getelementptr inbounds i8, ptr %4, i64 704
  %117 = getelementptr inbounds i8, ptr %4, i64 768
  %118 = getelementptr inbounds i8, ptr %4, i64 832
  %119 = getelementptr inbounds i8, ptr %4, i64 896
  %120 = getelementptr inbounds i8, ptr %4, i64 960
  br label %718

121:                                              ; preds = %605, %59
  %122 = phi i64 [ %56, %59 ], [ %577, %605 ]
  %123 = and i64 %122, 3
  %124 = icmp eq i64 %123, 0
  %125 = load i64, ptr %8, align 8
  br i1 %124, label %126, label %506

126:                                              ; preds = %121
  %127 = load ptr, ptr %60, align 8
  %128 = icmp sgt i64 %125, 0
  %129 = shl i64 %122, 6
  %130 = getelementptr i8, ptr %127, i64 %129
  br i1 %128, label %131, label %506

131:                                              ; preds = %126
  %132 = load ptr, ptr %61, align 8
  %133 = mul nsw i64 %122, 3
  %134 = mul nsw i64 %133, %125
  %135 = sdiv i64 %134, 32
  %136 = shl nsw i64 %135, 10
  %137 = getelementptr inbounds i8, ptr %132, i64 %136
  %138 = getelementptr i8, ptr %130, i64 64
  %139 = getelementptr i8, ptr %130, i64 128
  %140 = getelementptr i8, ptr %130, i64 192
  br label %141

141:                                              ; preds = %473, %131
  %142 = phi ptr [ %471, %473 ], [ %137, %131 ]
  %143 = phi i64 [ %474, %473 ], [ 0, %131 ]
  br label %476

144:                                              ; preds = %473, %260
  %145 = phi ptr [ %258, %260 ], [ %471, %473 ]
  %146 = phi i64 [ %261, %260 ], [ 0, %473 ]
  %147 = add nuw i64 %146, %125
  br label %148

148:                                              ; preds = %148, %144
  %149 = phi i64 [ 0, %144 ], [ %173, %148 ]
  %150 = phi ptr [ %145, %144 ], [ %174, %148 ]
  %151 = shl nuw nsw i64 %149, 1
  %152 = add nuw i64 %151, %147
  %153 = mul nsw i64 %152, %125
  %154 = getelementptr float, ptr %130, i64 %153
  %155 = load <16 x float>, ptr %154, align 4
  %156 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %155)
  %157 = getelementptr inbounds float, ptr %154, i64 %125
  %158 = load <16 x float>, ptr %157, align 4
  %159 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %158)
  %160 = shufflevector <16 x bfloat> %156, <16 x bfloat> %159, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %160, ptr %150, align 64
  %161 = getelementptr inbounds i8, ptr %150, i64 64
  %162 = shl nuw i64 %149, 1
  %163 = or disjoint i64 %162, 2
  %164 = add nuw i64 %163, %147
  %165 = mul nsw i64 %164, %125
  %166 = getelementptr float, ptr %130, i64 %165
  %167 = load <16 x float>, ptr %166, align 4
  %168 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %167)
  %169 = getelementptr inbounds float, ptr %166, i64 %125
  %170 = load <16 x float>, ptr %169, align 4
  %171 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %170)
  %172 = shufflevector <16 x bfloat> %168, <16 x bfloat> %171, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %172, ptr %161, align 64
  %173 = add nuw nsw i64 %149, 2
  %174 = getelementptr inbounds i8, ptr %150, i64 128
  %175 = icmp eq i64 %173, 16
  br i1 %175, label %176, label %148, !llvm.loop !33

176:                                              ; preds = %148, %176
  %177 = phi i64 [ %201, %176 ], [ 0, %148 ]
  %178 = phi ptr [ %202, %176 ], [ %174, %148 ]
  %179 = shl nuw nsw i64 %177, 1
  %180 = add nuw i64 %179, %147
  %181 = mul nsw i64 %180, %125
  %182 = getelementptr float, ptr %138, i64 %181
  %183 = load <16 x float>, ptr %182, align 4
  %184 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %183)
  %185 = getelementptr inbounds float, ptr %182, i64 %125
  %186 = load <16 x float>, ptr %185, align 4
  %187 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %186)
  %188 = shufflevector <16 x bfloat> %184, <16 x bfloat> %187, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %188, ptr %178, align 64
  %189 = getelementptr inbounds i8, ptr %178, i64 64
  %190 = shl nuw i64 %177, 1
  %191 = or disjoint i64 %190, 2
  %192 = add nuw i64 %191, %147
  %193 = mul nsw i64 %192, %125
  %194 = getelementptr float, ptr %138, i64 %193
  %195 = load <16 x float>, ptr %194, align 4
  %196 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %195)
  %197 = getelementptr inbounds float, ptr %194, i64 %125
  %198 = load <16 x float>, ptr %197, align 4
  %199 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %198)
  %200 = shufflevector <16 x bfloat> %196, <16 x bfloat> %199, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %200, ptr %189, align 64
  %201 = add nuw nsw i64 %177, 2
  %202 = getelementptr inbounds i8, ptr %178, i64 128
  %203 = icmp eq i64 %201, 16
  br i1 %203, label %204, label %176, !llvm.loop !33

204:                                              ; preds = %176, %204
  %205 = phi i64 [ %229, %204 ], [ 0, %176 ]
  %206 = phi ptr [ %230, %204 ], [ %202, %176 ]
  %207 = shl nuw nsw i64 %205, 1
  %208 = add nuw i64 %207, %147
  %209 = mul nsw i64 %208, %125
  %210 = getelementptr float, ptr %139, i64 %209
  %211 = load <16 x float>, ptr %210, align 4
  %212 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %211)
  %213 = getelementptr inbounds float, ptr %210, i64 %125
  %214 = load <16 x float>, ptr %213, align 4
  %215 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %214)
  %216 = shufflevector <16 x bfloat> %212, <16 x bfloat> %215, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %216, ptr %206, align 64
  %217 = getelementptr inbounds i8, ptr %206, i64 64
  %218 = shl nuw i64 %205, 1
  %219 = or disjoint i64 %218, 2
  %220 = add nuw i64 %219, %147
  %221 = mul nsw i64 %220, %125
  %222 = getelementptr float, ptr %139, i64 %221
  %223 = load <16 x float>, ptr %222, align 4
  %224 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %223)
  %225 = getelementptr inbounds float, ptr %222, i64 %125
  %226 = load <16 x float>, ptr %225, align 4
  %227 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %226)
  %228 = shufflevector <16 x bfloat> %224, <16 x bfloat> %227, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %228, ptr %217, align 64
  %229 = add nuw nsw i64 %205, 2
  %230 = getelementptr inbounds i8, ptr %206, i64 128
  %231 = icmp eq i64 %229, 16
  br i1 %231, label %232, label %204, !llvm.loop !33

232:                                              ; preds = %204, %232
  %233 = phi i64 [ %257, %232 ], [ 0, %204 ]
  %234 = phi ptr [ %258, %232 ], [ %230, %204 ]
  %235 = shl nuw nsw i64 %233, 1
  %236 = add nuw i64 %235, %147
  %237 = mul nsw i64 %236, %125
  %238 = getelementptr float, ptr %140, i64 %237
  %239 = load <16 x float>, ptr %238, align 4
  %240 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %239)
  %241 = getelementptr inbounds float, ptr %238, i64 %125
  %242 = load <16 x float>, ptr %241, align 4
  %243 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %242)
  %244 = shufflevector <16 x bfloat> %240, <16 x bfloat> %243, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %244, ptr %234, align 64
  %245 = getelementptr inbounds i8, ptr %234, i64 64
  %246 = shl nuw i64 %233, 1
  %247 = or disjoint i64 %246, 2
  %248 = add nuw i64 %247, %147
  %249 = mul nsw i64 %248, %125
  %250 = getelementptr float, ptr %140, i64 %249
  %251 = load <16 x float>, ptr %250, align 4
  %252 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %251)
  %253 = getelementptr inbounds float, ptr %250, i64 %125
  %254 = load <16 x float>, ptr %253, align 4
  %255 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %254)
  %256 = shufflevector <16 x bfloat> %252, <16 x bfloat> %255, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %256, ptr %245, align 64
  %257 = add nuw nsw i64 %233, 2
  %258 = getelementptr inbounds i8, ptr %234, i64 128
  %259 = icmp eq i64 %257, 16
  br i1 %259, label %260, label %232, !llvm.loop !33

260:                                              ; preds = %232
  %261 = add nuw nsw i64 %146, 32
  %262 = icmp slt i64 %261, %125
  br i1 %262, label %144, label %263, !llvm.loop !34

263:                                              ; preds = %260, %386
  %264 = phi ptr [ %384, %386 ], [ %258, %260 ]
  %265 = phi i64 [ %387, %386 ], [ 0, %260 ]
  br label %266

266:                                              ; preds = %266, %263
  %267 = phi i64 [ 0, %263 ], [ %293, %266 ]
  %268 = phi ptr [ %264, %263 ], [ %294, %266 ]
  %269 = add nuw i64 %267, %125
  %270 = shl i64 %269, 1
  %271 = add nuw i64 %270, %265
  %272 = mul nsw i64 %271, %125
  %273 = getelementptr float, ptr %130, i64 %272
  %274 = load <16 x float>, ptr %273, align 4
  %275 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %274)
  %276 = getelementptr inbounds float, ptr %273, i64 %125
  %277 = load <16 x float>, ptr %276, align 4
  %278 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %277)
  %279 = shufflevector <16 x bfloat> %275, <16 x bfloat> %278, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %279, ptr %268, align 64
  %280 = or disjoint i64 %267, 1
  %281 = getelementptr inbounds i8, ptr %268, i64 64
  %282 = add nuw i64 %280, %125
  %283 = shl i64 %282, 1
  %284 = add nuw i64 %283, %265
  %285 = mul nsw i64 %284, %125
  %286 = getelementptr float, ptr %130, i64 %285
  %287 = load <16 x float>, ptr %286, align 4
  %288 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %287)
  %289 = getelementptr inbounds float, ptr %286, i64 %125
  %290 = load <16 x float>, ptr %289, align 4
  %291 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %290)
  %292 = shufflevector <16 x bfloat> %288, <16 x bfloat> %291, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %292, ptr %281, align 64
  %293 = add nuw nsw i64 %267, 2
  %294 = getelementptr inbounds i8, ptr %268, i64 128
  %295 = icmp eq i64 %293, 16
  br i1 %295, label %296, label %266, !llvm.loop !33

296:                                              ; preds = %266, %296
  %297 = phi i64 [ %323, %296 ], [ 0, %266 ]
  %298 = phi ptr [ %324, %296 ], [ %294, %266 ]
  %299 = add nuw i64 %297, %125
  %300 = shl i64 %299, 1
  %301 = add nuw i64 %300, %265
  %302 = mul nsw i64 %301, %125
  %303 = getelementptr float, ptr %138, i64 %302
  %304 = load <16 x float>, ptr %303, align 4
  %305 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %304)
  %306 = getelementptr inbounds float, ptr %303, i64 %125
  %307 = load <16 x float>, ptr %306, align 4
  %308 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %307)
  %309 = shufflevector <16 x bfloat> %305, <16 x bfloat> %308, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %309, ptr %298, align 64
  %310 = or disjoint i64 %297, 1
  %311 = getelementptr inbounds i8, ptr %298, i64 64
  %312 = add nuw i64 %310, %125
  %313 = shl i64 %312, 1
  %314 = add nuw i64 %313, %265
  %315 = mul nsw i64 %314, %125
  %316 = getelementptr float, ptr %138, i64 %315
  %317 = load <16 x float>, ptr %316, align 4
  %318 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %317)
  %319 = getelementptr inbounds float, ptr %316, i64 %125
  %320 = load <16 x float>, ptr %319, align 4
  %321 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %320)
  %322 = shufflevector <16 x bfloat> %318, <16 x bfloat> %321, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %322, ptr %311, align 64
  %323 = add nuw nsw i64 %297, 2
  %324 = getelementptr inbounds i8, ptr %298, i64 128
  %325 = icmp eq i64 %323, 16
  br i1 %325, label %326, label %296, !llvm.loop !33

326:                                              ; preds = %296, %326
  %327 = phi i64 [ %353, %326 ], [ 0, %296 ]
  %328 = phi ptr [ %354, %326 ], [ %324, %296 ]
  %329 = add nuw i64 %327, %125
  %330 = shl i64 %329, 1
  %331 = add nuw i64 %330, %265
  %332 = mul nsw i64 %331, %125
  %333 = getelementptr float, ptr %139, i64 %332
  %334 = load <16 x float>, ptr %333, align 4
  %335 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %334)
  %336 = getelementptr inbounds float, ptr %333, i64 %125
  %337 = load <16 x float>, ptr %336, align 4
  %338 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %337)
  %339 = shufflevector <16 x bfloat> %335, <16 x bfloat> %338, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %339, ptr %328, align 64
  %340 = or disjoint i64 %327, 1
  %341 = getelementptr inbounds i8, ptr %328, i64 64
  %342 = add nuw i64 %340, %125
  %343 = shl i64 %342, 1
  %344 = add nuw i64 %343, %265
  %345 = mul nsw i64 %344, %125
  %346 = getelementptr float, ptr %139, i64 %345
  %347 = load <16 x float>, ptr %346, align 4
  %348 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %347)
  %349 = getelementptr inbounds float, ptr %346, i64 %125
  %350 = load <16 x float>, ptr %349, align 4
  %351 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %350)
  %352 = shufflevector <16 x bfloat> %348, <16 x bfloat> %351, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %352, ptr %341, align 64
  %353 = add nuw nsw i64 %327, 2
  %354 = getelementptr inbounds i8, ptr %328, i64 128
  %355 = icmp eq i64 %353, 16
  br i1 %355, label %356, label %326, !llvm.loop !33

356:                                              ; preds = %326, %356
  %357 = phi i64 [ %383, %356 ], [ 0, %326 ]
  %358 = phi ptr [ %384, %356 ], [ %354, %326 ]
  %359 = add nuw i64 %357, %125
  %360 = shl i64 %359, 1
  %361 = add nuw i64 %360, %265
  %362 = mul nsw i64 %361, %125
  %363 = getelementptr float, ptr %140, i64 %362
  %364 = load <16 x float>, ptr %363, align 4
  %365 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %364)
  %366 = getelementptr inbounds float, ptr %363, i64 %125
  %367 = load <16 x float>, ptr %366, align 4
  %368 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %367)
  %369 = shufflevector <16 x bfloat> %365, <16 x bfloat> %368, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %369, ptr %358, align 64
  %370 = or disjoint i64 %357, 1
  %371 = getelementptr inbounds i8, ptr %358, i64 64
  %372 = add nuw i64 %370, %125
  %373 = shl i64 %372, 1
  %374 = add nuw i64 %373, %265
  %375 = mul nsw i64 %374, %125
  %376 = getelementptr float, ptr %140, i64 %375
  %377 = load <16 x float>, ptr %376, align 4
  %378 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %377)
  %379 = getelementptr inbounds float, ptr %376, i64 %125
  %380 = load <16 x float>, ptr %379, align 4
  %381 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %380)
  %382 = shufflevector <16 x bfloat> %378, <16 x bfloat> %381, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %382, ptr %371, align 64
  %383 = add nuw nsw i64 %357, 2
  %384 = getelementptr inbounds i8, ptr %358, i64 128
  %385 = icmp eq i64 %383, 16
  br i1 %385, label %386, label %356, !llvm.loop !33

386:                                              ; preds = %356
  %387 = add nuw nsw i64 %265, 32
  %388 = icmp slt i64 %387, %125
  br i1 %388, label %263, label %504, !llvm.loop !34

389:                                              ; preds = %476, %389
  %390 = phi i64 [ %414, %389 ], [ 0, %476 ]
  %391 = phi ptr [ %415, %389 ], [ %502, %476 ]
  %392 = shl nuw nsw i64 %390, 1
  %393 = add nuw nsw i64 %392, %143
  %394 = mul nuw nsw i64 %393, %125
  %395 = getelementptr float, ptr %138, i64 %394
  %396 = load <16 x float>, ptr %395, align 4
  %397 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %396)
  %398 = getelementptr inbounds float, ptr %395, i64 %125
  %399 = load <16 x float>, ptr %398, align 4
  %400 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %399)
  %401 = shufflevector <16 x bfloat> %397, <16 x bfloat> %400, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %401, ptr %391, align 64
  %402 = getelementptr inbounds i8, ptr %391, i64 64
  %403 = shl nuw i64 %390, 1
  %404 = or disjoint i64 %403, 2
  %405 = add nuw nsw i64 %404, %143
  %406 = mul nuw nsw i64 %405, %125
  %407 = getelementptr float, ptr %138, i64 %406
  %408 = load <16 x float>, ptr %407, align 4
  %409 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %408)
  %410 = getelementptr inbounds float, ptr %407, i64 %125
  %411 = load <16 x float>, ptr %410, align 4
  %412 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %411)
  %413 = shufflevector <16 x bfloat> %409, <16 x bfloat> %412, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %413, ptr %402, align 64
  %414 = add nuw nsw i64 %390, 2
  %415 = getelementptr inbounds i8, ptr %391, i64 128
  %416 = icmp eq i64 %414, 16
  br i1 %416, label %417, label %389, !llvm.loop !33

417:                                              ; preds = %389, %417
  %418 = phi i64 [ %442, %417 ], [ 0, %389 ]
  %419 = phi ptr [ %443, %417 ], [ %415, %389 ]
  %420 = shl nuw nsw i64 %418, 1
  %421 = add nuw nsw i64 %420, %143
  %422 = mul nuw nsw i64 %421, %125
  %423 = getelementptr float, ptr %139, i64 %422
  %424 = load <16 x float>, ptr %423, align 4
  %425 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %424)
  %426 = getelementptr inbounds float, ptr %423, i64 %125
  %427 = load <16 x float>, ptr %426, align 4
  %428 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %427)
  %429 = shufflevector <16 x bfloat> %425, <16 x bfloat> %428, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %429, ptr %419, align 64
  %430 = getelementptr inbounds i8, ptr %419, i64 64
  %431 = shl nuw i64 %418, 1
  %432 = or disjoint i64 %431, 2
  %433 = add nuw nsw i64 %432, %143
  %434 = mul nuw nsw i64 %433, %125
  %435 = getelementptr float, ptr %139, i64 %434
  %436 = load <16 x float>, ptr %435, align 4
  %437 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %436)
  %438 = getelementptr inbounds float, ptr %435, i64 %125
  %439 = load <16 x float>, ptr %438, align 4
  %440 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %439)
  %441 = shufflevector <16 x bfloat> %437, <16 x bfloat> %440, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %441, ptr %430, align 64
  %442 = add nuw nsw i64 %418, 2
  %443 = getelementptr inbounds i8, ptr %419, i64 128
  %444 = icmp eq i64 %442, 16
  br i1 %444, label %445, label %417, !llvm.loop !33

445:                                              ; preds = %417, %445
  %446 = phi i64 [ %470, %445 ], [ 0, %417 ]
  %447 = phi ptr [ %471, %445 ], [ %443, %417 ]
  %448 = shl nuw nsw i64 %446, 1
  %449 = add nuw nsw i64 %448, %143
  %450 = mul nuw nsw i64 %449, %125
  %451 = getelementptr float, ptr %140, i64 %450
  %452 = load <16 x float>, ptr %451, align 4
  %453 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %452)
  %454 = getelementptr inbounds float, ptr %451, i64 %125
  %455 = load <16 x float>, ptr %454, align 4
  %456 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %455)
  %457 = shufflevector <16 x bfloat> %453, <16 x bfloat> %456, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %457, ptr %447, align 64
  %458 = getelementptr inbounds i8, ptr %447, i64 64
  %459 = shl nuw i64 %446, 1
  %460 = or disjoint i64 %459, 2
  %461 = add nuw nsw i64 %460, %143
  %462 = mul nuw nsw i64 %461, %125
  %463 = getelementptr float, ptr %140, i64 %462
  %464 = load <16 x float>, ptr %463, align 4
  %465 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %464)
  %466 = getelementptr inbounds float, ptr %463, i64 %125
  %467 = load <16 x float>, ptr %466, align 4
  %468 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %467)
  %469 = shufflevector <16 x bfloat> %465, <16 x bfloat> %468, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %469, ptr %458, align 64
  %470 = add nuw nsw i64 %446, 2
  %471 = getelementptr inbounds i8, ptr %447, i64 128
  %472 = icmp eq i64 %470, 16
  br i1 %472, label %473, label %445, !llvm.loop !33

473:                                              ; preds = %445
  %474 = add nuw nsw i64 %143, 32
  %475 = icmp slt i64 %474, %125
  br i1 %475, label %141, label %144, !llvm.loop !34

476:                                              ; preds = %476, %141
  %477 = phi i64 [ 0, %141 ], [ %501, %476 ]
  %478 = phi ptr [ %142, %141 ], [ %502, %476 ]
  %479 = shl nuw nsw i64 %477, 1
  %480 = add nuw nsw i64 %479, %143
  %481 = mul nuw nsw i64 %480, %125
  %482 = getelementptr float, ptr %130, i64 %481
  %483 = load <16 x float>, ptr %482, align 4
  %484 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %483)
  %485 = getelementptr inbounds float, ptr %482, i64 %125
  %486 = load <16 x float>, ptr %485, align 4
  %487 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %486)
  %488 = shufflevector <16 x bfloat> %484, <16 x bfloat> %487, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %488, ptr %478, align 64
  %489 = getelementptr inbounds i8, ptr %478, i64 64
  %490 = shl nuw i64 %477, 1
  %491 = or disjoint i64 %490, 2
  %492 = add nuw nsw i64 %491, %143
  %493 = mul nuw nsw i64 %492, %125
  %494 = getelementptr float, ptr %130, i64 %493
  %495 = load <16 x float>, ptr %494, align 4
  %496 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %495)
  %497 = getelementptr inbounds float, ptr %494, i64 %125
  %498 = load <16 x float>, ptr %497, align 4
  %499 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %498)
  %500 = shufflevector <16 x bfloat> %496, <16 x bfloat> %499, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %500, ptr %489, align 64
  %501 = add nuw nsw i64 %477, 2
  %502 = getelementptr inbounds i8, ptr %478, i64 128
  %503 = icmp eq i64 %501, 16
  br i1 %503, label %389, label %476, !llvm.loop !33

504:                                              ; preds = %386
  %505 = load i64, ptr %8, align 8
  br label %506

506:                                              ; preds = %504, %126, %121
  %507 = phi i64 [ %505, %504 ], [ %125, %126 ], [ %125, %121 ]
  %508 = load ptr, ptr %62, align 8
  %509 = shl nsw i64 %122, 5
  %510 = getelementptr inbounds i8, ptr %508, i64 %509
  br i1 %63, label %511, label %574

511:                                              ; preds = %506
  %512 = load ptr, ptr %64, align 8
  %513 = load i64, ptr %65, align 8
  %514 = sdiv i64 %513, 16
  %515 = add nsw i64 %514, %122
  %516 = mul i64 %515, %66
  %517 = getelementptr inbounds i8, ptr %512, i64 %516
  br label %518

518:                                              ; preds = %521, %511
  %519 = phi ptr [ %554, %521 ], [ %517, %511 ]
  %520 = phi i64 [ %553, %521 ], [ 0, %511 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %556

521:                                              ; preds = %569
  call fastcc void @transpose(ptr noundef nonnull %5) #9
  %522 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %522, ptr %519, align 64
  %523 = load <16 x i32>, ptr %67, align 64
  %524 = getelementptr inbounds i8, ptr %519, i64 64
  store <16 x i32> %523, ptr %524, align 64
  %525 = load <16 x i32>, ptr %68, align 64
  %526 = getelementptr inbounds i8, ptr %519, i64 128
  store <16 x i32> %525, ptr %526, align 64
  %527 = load <16 x i32>, ptr %69, align 64
  %528 = getelementptr inbounds i8, ptr %519, i64 192
  store <16 x i32> %527, ptr %528, align 64
  %529 = load <16 x i32>, ptr %70, align 64
  %530 = getelementptr inbounds i8, ptr %519, i64 256
  store <16 x i32> %529, ptr %530, align 64
  %531 = load <16 x i32>, ptr %71, align 64
  %532 = getelementptr inbounds i8, ptr %519, i64 320
  store <16 x i32> %531, ptr %532, align 64
  %533 = load <16 x i32>, ptr %72, align 64
  %534 = getelementptr inbounds i8, ptr %519, i64 384
  store <16 x i32> %533, ptr %534, align 64
  %535 = load <16 x i32>, ptr %73, align 64
  %536 = getelementptr inbounds i8, ptr %519, i64 448
  store <16 x i32> %535, ptr %536, align 64
  %537 = load <16 x i32>, ptr %74, align 64
  %538 = getelementptr inbounds i8, ptr %519, i64 512
  store <16 x i32> %537, ptr %538, align 64
  %539 = load <16 x i32>, ptr %75, align 64
  %540 = getelementptr inbounds i8, ptr %519, i64 576
  store <16 x i32> %539, ptr %540, align 64
  %541 = load <16 x i32>, ptr %76, align 64
  %542 = getelementptr inbounds i8, ptr %519, i64 640
  store <16 x i32> %541, ptr %542, align 64
  %543 = load <16 x i32>, ptr %77, align 64
  %544 = getelementptr inbounds i8, ptr %519, i64 704
  store <16 x i32> %543, ptr %544, align 64
  %545 = load <16 x i32>, ptr %78, align 64
  %546 = getelementptr inbounds i8, ptr %519, i64 768
  store <16 x i32> %545, ptr %546, align 64
  %547 = load <16 x i32>, ptr %79, align 64
  %548 = getelementptr inbounds i8, ptr %519, i64 832
  store <16 x i32> %547, ptr %548, align 64
  %549 = load <16 x i32>, ptr %80, align 64
  %550 = getelementptr inbounds i8, ptr %519, i64 896
  store <16 x i32> %549, ptr %550, align 64
  %551 = load <16 x i32>, ptr %81, align 64
  %552 = getelementptr inbounds i8, ptr %519, i64 960
  store <16 x i32> %551, ptr %552, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %553 = add nuw nsw i64 %520, 32
  %554 = getelementptr inbounds i8, ptr %519, i64 1024
  %555 = icmp slt i64 %553, %48
  br i1 %555, label %518, label %574, !llvm.loop !35

556:                                              ; preds = %569, %518
  %557 = phi i64 [ 0, %518 ], [ %572, %569 ]
  %558 = shl nuw nsw i64 %557, 1
  %559 = add nuw nsw i64 %558, %520
  %560 = icmp slt i64 %559, %48
  br i1 %560, label %561, label %569

561:                                              ; preds = %556
  %562 = mul nsw i64 %559, %507
  %563 = getelementptr inbounds i16, ptr %510, i64 %562
  %564 = load <16 x i16>, ptr %563, align 2
  %565 = getelementptr inbounds i16, ptr %563, i64 %507
  %566 = load <16 x i16>, ptr %565, align 2
  %567 = shufflevector <16 x i16> %564, <16 x i16> %566, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %568 = bitcast <32 x i16> %567 to <16 x i32>
  br label %569

569:                                              ; preds = %561, %556
  %570 = phi <16 x i32> [ %568, %561 ], [ zeroinitializer, %556 ]
  %571 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %557
  store <16 x i32> %570, ptr %571, align 64
  %572 = add nuw nsw i64 %557, 1
  %573 = icmp eq i64 %572, 16
  br i1 %573, label %521, label %556, !llvm.loop !36

574:                                              ; preds = %521, %506
  %575 = load i64, ptr %33, align 8
  %576 = icmp sgt i64 %575, 15
  %577 = add nsw i64 %122, 1
  br i1 %576, label %578, label %605

578:                                              ; preds = %574
  %579 = mul i64 %577, %66
  %580 = add i64 %577, %46
  %581 = mul i64 %580, %66
  %582 = add i64 %577, %86
  %583 = mul i64 %582, %66
  %584 = add i64 %577, %87
  %585 = mul i64 %584, %66
  br label %586

586:                                              ; preds = %713, %578
  %587 = phi i64 [ 0, %578 ], [ %714, %713 ]
  %588 = mul nsw i64 %587, %46
  %589 = add nsw i64 %588, %122
  %590 = icmp ne i64 %587, 0
  %591 = select i1 %590, i1 true, i1 %84
  %592 = load ptr, ptr %82, align 8
  %593 = shl i64 %589, 8
  %594 = getelementptr i8, ptr %592, i64 %593
  store <16 x float> zeroinitializer, ptr %594, align 4
  br i1 %591, label %595, label %607

595:                                              ; preds = %586
  %596 = load ptr, ptr %82, align 8
  %597 = getelementptr i8, ptr %596, i64 64
  %598 = getelementptr i8, ptr %597, i64 %593
  store <16 x float> zeroinitializer, ptr %598, align 4
  %599 = load ptr, ptr %82, align 8
  %600 = getelementptr i8, ptr %599, i64 128
  %601 = getelementptr i8, ptr %600, i64 %593
  store <16 x float> zeroinitializer, ptr %601, align 4
  %602 = load ptr, ptr %82, align 8
  %603 = getelementptr i8, ptr %602, i64 192
  %604 = getelementptr i8, ptr %603, i64 %593
  store <16 x float> zeroinitializer, ptr %604, align 4
  br label %713

605:                                              ; preds = %713, %574
  %606 = icmp eq i64 %577, %57
  br i1 %606, label %88, label %121, !llvm.loop !37

607:                                              ; preds = %586
  %608 = load ptr, ptr %85, align 8
  %609 = getelementptr i8, ptr %608, i64 %579
  %610 = getelementptr i8, ptr %609, i64 -512
  store <32 x i16> zeroinitializer, ptr %610, align 64
  %611 = load ptr, ptr %85, align 8
  %612 = getelementptr i8, ptr %611, i64 %579
  %613 = getelementptr i8, ptr %612, i64 -448
  store <32 x i16> zeroinitializer, ptr %613, align 64
  %614 = load ptr, ptr %85, align 8
  %615 = getelementptr i8, ptr %614, i64 %579
  %616 = getelementptr i8, ptr %615, i64 -384
  store <32 x i16> zeroinitializer, ptr %616, align 64
  %617 = load ptr, ptr %85, align 8
  %618 = getelementptr i8, ptr %617, i64 %579
  %619 = getelementptr i8, ptr %618, i64 -320
  store <32 x i16> zeroinitializer, ptr %619, align 64
  %620 = load ptr, ptr %85, align 8
  %621 = getelementptr i8, ptr %620, i64 %579
  %622 = getelementptr i8, ptr %621, i64 -256
  store <32 x i16> zeroinitializer, ptr %622, align 64
  %623 = load ptr, ptr %85, align 8
  %624 = getelementptr i8, ptr %623, i64 %579
  %625 = getelementptr i8, ptr %624, i64 -192
  store <32 x i16> zeroinitializer, ptr %625, align 64
  %626 = load ptr, ptr %85, align 8
  %627 = getelementptr i8, ptr %626, i64 %579
  %628 = getelementptr i8, ptr %627, i64 -128
  store <32 x i16> zeroinitializer, ptr %628, align 64
  %629 = load ptr, ptr %85, align 8
  %630 = getelementptr i8, ptr %629, i64 %579
  %631 = getelementptr i8, ptr %630, i64 -64
  store <32 x i16> zeroinitializer, ptr %631, align 64
  %632 = load ptr, ptr %82, align 8
  %633 = getelementptr i8, ptr %632, i64 64
  %634 = getelementptr i8, ptr %633, i64 %593
  store <16 x float> zeroinitializer, ptr %634, align 4
  %635 = load ptr, ptr %85, align 8
  %636 = getelementptr i8, ptr %635, i64 %581
  %637 = getelementptr i8, ptr %636, i64 -512
  store <32 x i16> zeroinitializer, ptr %637, align 64
  %638 = load ptr, ptr %85, align 8
  %639 = getelementptr i8, ptr %638, i64 %581
  %640 = getelementptr i8, ptr %639, i64 -448
  store <32 x i16> zeroinitializer, ptr %640, align 64
  %641 = load ptr, ptr %85, align 8
  %642 = getelementptr i8, ptr %641, i64 %581
  %643 = getelementptr i8, ptr %642, i64 -384
  store <32 x i16> zeroinitializer, ptr %643, align 64
  %644 = load ptr, ptr %85, align 8
  %645 = getelementptr i8, ptr %644, i64 %581
  %646 = getelementptr i8, ptr %645, i64 -320
  store <32 x i16> zeroinitializer, ptr %646, align 64
  %647 = load ptr, ptr %85, align 8
  %648 = getelementptr i8, ptr %647, i64 %581
  %649 = getelementptr i8, ptr %648, i64 -256
  store <32 x i16> zeroinitializer, ptr %649, align 64
  %650 = load ptr, ptr %85, align 8
  %651 = getelementptr i8, ptr %650, i64 %581
  %652 = getelementptr i8, ptr %651, i64 -192
  store <32 x i16> zeroinitializer, ptr %652, align 64
  %653 = load ptr, ptr %85, align 8
  %654 = getelementptr i8, ptr %653, i64 %581
  %655 = getelementptr i8, ptr %654, i64 -128
  store <32 x i16> zeroinitializer, ptr %655, align 64
  %656 = load ptr, ptr %85, align 8
  %657 = getelementptr i8, ptr %656, i64 %581
  %658 = getelementptr i8, ptr %657, i64 -64
  store <32 x i16> zeroinitializer, ptr %658, align 64
  %659 = load ptr, ptr %82, align 8
  %660 = getelementptr i8, ptr %659, i64 128
  %661 = getelementptr i8, ptr %660, i64 %593
  store <16 x float> zeroinitializer, ptr %661, align 4
  %662 = load ptr, ptr %85, align 8
  %663 = getelementptr i8, ptr %662, i64 %583
  %664 = getelementptr i8, ptr %663, i64 -512
  store <32 x i16> zeroinitializer, ptr %664, align 64
  %665 = load ptr, ptr %85, align 8
  %666 = getelementptr i8, ptr %665, i64 %583
  %667 = getelementptr i8, ptr %666, i64 -448
  store <32 x i16> zeroinitializer, ptr %667, align 64
  %668 = load ptr, ptr %85, align 8
  %669 = getelementptr i8, ptr %668, i64 %583
  %670 = getelementptr i8, ptr %669, i64 -384
  store <32 x i16> zeroinitializer, ptr %670, align 64
  %671 = load ptr, ptr %85, align 8
  %672 = getelementptr i8, ptr %671, i64 %583
  %673 = getelementptr i8, ptr %672, i64 -320
  store <32 x i16> zeroinitializer, ptr %673, align 64
  %674 = load ptr, ptr %85, align 8
  %675 = getelementptr i8, ptr %674, i64 %583
  %676 = getelementptr i8, ptr %675, i64 -256
  store <32 x i16> zeroinitializer, ptr %676, align 64
  %677 = load ptr, ptr %85, align 8
  %678 = getelementptr i8, ptr %677, i64 %583
  %679 = getelementptr i8, ptr %678, i64 -192
  store <32 x i16> zeroinitializer, ptr %679, align 64
  %680 = load ptr, ptr %85, align 8
  %681 = getelementptr i8, ptr %680, i64 %583
  %682 = getelementptr i8, ptr %681, i64 -128
  store <32 x i16> zeroinitializer, ptr %682, align 64
  %683 = load ptr, ptr %85, align 8
  %684 = getelementptr i8, ptr %683, i64 %583
  %685 = getelementptr i8, ptr %684, i64 -64
  store <32 x i16> zeroinitializer, ptr %685, align 64
  %686 = load ptr, ptr %82, align 8
  %687 = getelementptr i8, ptr %686, i64 192
  %688 = getelementptr i8, ptr %687, i64 %593
  store <16 x float> zeroinitializer, ptr %688, align 4
  %689 = load ptr, ptr %85, align 8
  %690 = getelementptr i8, ptr %689, i64 %585
  %691 = getelementptr i8, ptr %690, i64 -512
  store <32 x i16> zeroinitializer, ptr %691, align 64
  %692 = load ptr, ptr %85, align 8
  %693 = getelementptr i8, ptr %692, i64 %585
  %694 = getelementptr i8, ptr %693, i64 -448
  store <32 x i16> zeroinitializer, ptr %694, align 64
  %695 = load ptr, ptr %85, align 8
  %696 = getelementptr i8, ptr %695, i64 %585
  %697 = getelementptr i8, ptr %696, i64 -384
  store <32 x i16> zeroinitializer, ptr %697, align 64
  %698 = load ptr, ptr %85, align 8
  %699 = getelementptr i8, ptr %698, i64 %585
  %700 = getelementptr i8, ptr %699, i64 -320
  store <32 x i16> zeroinitializer, ptr %700, align 64
  %701 = load ptr, ptr %85, align 8
  %702 = getelementptr i8, ptr %701, i64 %585
  %703 = getelementptr i8, ptr %702, i64 -256
  store <32 x i16> zeroinitializer, ptr %703, align 64
  %704 = load ptr, ptr %85, align 8
  %705 = getelementptr i8, ptr %704, i64 %585
  %706 = getelementptr i8, ptr %705, i64 -192
  store <32 x i16> zeroinitializer, ptr %706, align 64
  %707 = load ptr, ptr %85, align 8
  %708 = getelementptr i8, ptr %707, i64 %585
  %709 = getelementptr i8, ptr %708, i64 -128
  store <32 x i16> zeroinitializer, ptr %709, align 64
  %710 = load ptr, ptr %85, align 8
  %711 = getelementptr i8, ptr %710, i64 %585
  %712 = getelementptr i8, ptr %711, i64 -64
  store <32 x i16> zeroinitializer, ptr %712, align 64
  br label %713

713:                                              ; preds = %607, %595
  %714 = add nuw nsw i64 %587, 1
  %715 = load i64, ptr %33, align 8
  %716 = sdiv i64 %715, 16
  %717 = icmp slt i64 %714, %716
  br i1 %717, label %586, label %605, !llvm.loop !38

718:                                              ; preds = %995, %99
  %719 = phi i64 [ %96, %99 ], [ %996, %995 ]
  %720 = and i64 %719, 1
  %721 = icmp eq i64 %720, 0
  %722 = load i64, ptr %89, align 8
  br i1 %721, label %723, label %930

723:                                              ; preds = %718
  %724 = load ptr, ptr %100, align 8
  %725 = load i64, ptr %8, align 8
  %726 = icmp sgt i64 %725, 0
  %727 = shl i64 %719, 6
  %728 = getelementptr i8, ptr %724, i64 %727
  br i1 %726, label %729, label %930

729:                                              ; preds = %723
  %730 = load ptr, ptr %101, align 8
  %731 = mul nsw i64 %719, 3
  %732 = mul nsw i64 %731, %725
  %733 = sdiv i64 %732, 32
  %734 = shl nsw i64 %733, 10
  %735 = getelementptr inbounds i8, ptr %730, i64 %734
  %736 = getelementptr i8, ptr %728, i64 64
  br label %737

737:                                              ; preds = %895, %729
  %738 = phi ptr [ %893, %895 ], [ %735, %729 ]
  %739 = phi i64 [ %896, %895 ], [ 0, %729 ]
  br label %898

740:                                              ; preds = %895, %799
  %741 = phi ptr [ %797, %799 ], [ %893, %895 ]
  %742 = phi i64 [ %800, %799 ], [ 0, %895 ]
  br label %743

743:                                              ; preds = %743, %740
  %744 = phi i64 [ 0, %740 ], [ %768, %743 ]
  %745 = phi ptr [ %741, %740 ], [ %769, %743 ]
  %746 = shl nuw nsw i64 %744, 1
  %747 = add nuw nsw i64 %746, %742
  %748 = mul nsw i64 %747, %722
  %749 = getelementptr float, ptr %728, i64 %748
  %750 = load <16 x float>, ptr %749, align 4
  %751 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %750)
  %752 = getelementptr inbounds float, ptr %749, i64 %722
  %753 = load <16 x float>, ptr %752, align 4
  %754 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %753)
  %755 = shufflevector <16 x bfloat> %751, <16 x bfloat> %754, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %755, ptr %745, align 64
  %756 = getelementptr inbounds i8, ptr %745, i64 64
  %757 = shl nuw i64 %744, 1
  %758 = or disjoint i64 %757, 2
  %759 = add nuw nsw i64 %758, %742
  %760 = mul nsw i64 %759, %722
  %761 = getelementptr float, ptr %728, i64 %760
  %762 = load <16 x float>, ptr %761, align 4
  %763 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %762)
  %764 = getelementptr inbounds float, ptr %761, i64 %722
  %765 = load <16 x float>, ptr %764, align 4
  %766 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %765)
  %767 = shufflevector <16 x bfloat> %763, <16 x bfloat> %766, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %767, ptr %756, align 64
  %768 = add nuw nsw i64 %744, 2
  %769 = getelementptr inbounds i8, ptr %745, i64 128
  %770 = icmp eq i64 %768, 16
  br i1 %770, label %771, label %743, !llvm.loop !33

771:                                              ; preds = %743, %771
  %772 = phi i64 [ %796, %771 ], [ 0, %743 ]
  %773 = phi ptr [ %797, %771 ], [ %769, %743 ]
  %774 = shl nuw nsw i64 %772, 1
  %775 = add nuw nsw i64 %774, %742
  %776 = mul nsw i64 %775, %722
  %777 = getelementptr float, ptr %736, i64 %776
  %778 = load <16 x float>, ptr %777, align 4
  %779 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %778)
  %780 = getelementptr inbounds float, ptr %777, i64 %722
  %781 = load <16 x float>, ptr %780, align 4
  %782 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %781)
  %783 = shufflevector <16 x bfloat> %779, <16 x bfloat> %782, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %783, ptr %773, align 64
  %784 = getelementptr inbounds i8, ptr %773, i64 64
  %785 = shl nuw i64 %772, 1
  %786 = or disjoint i64 %785, 2
  %787 = add nuw nsw i64 %786, %742
  %788 = mul nsw i64 %787, %722
  %789 = getelementptr float, ptr %736, i64 %788
  %790 = load <16 x float>, ptr %789, align 4
  %791 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %790)
  %792 = getelementptr inbounds float, ptr %789, i64 %722
  %793 = load <16 x float>, ptr %792, align 4
  %794 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %793)
  %795 = shufflevector <16 x bfloat> %791, <16 x bfloat> %794, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %795, ptr %784, align 64
  %796 = add nuw nsw i64 %772, 2
  %797 = getelementptr inbounds i8, ptr %773, i64 128
  %798 = icmp eq i64 %796, 16
  br i1 %798, label %799, label %771, !llvm.loop !33

799:                                              ; preds = %771
  %800 = add nuw nsw i64 %742, 32
  %801 = icmp slt i64 %800, %725
  br i1 %801, label %740, label %802, !llvm.loop !34

802:                                              ; preds = %799, %862
  %803 = phi ptr [ %860, %862 ], [ %797, %799 ]
  %804 = phi i64 [ %863, %862 ], [ 0, %799 ]
  %805 = add nuw i64 %804, %725
  br label %806

806:                                              ; preds = %806, %802
  %807 = phi i64 [ 0, %802 ], [ %831, %806 ]
  %808 = phi ptr [ %803, %802 ], [ %832, %806 ]
  %809 = shl nuw nsw i64 %807, 1
  %810 = add nuw i64 %809, %805
  %811 = mul nsw i64 %810, %722
  %812 = getelementptr float, ptr %728, i64 %811
  %813 = load <16 x float>, ptr %812, align 4
  %814 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %813)
  %815 = getelementptr inbounds float, ptr %812, i64 %722
  %816 = load <16 x float>, ptr %815, align 4
  %817 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %816)
  %818 = shufflevector <16 x bfloat> %814, <16 x bfloat> %817, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %818, ptr %808, align 64
  %819 = getelementptr inbounds i8, ptr %808, i64 64
  %820 = shl nuw i64 %807, 1
  %821 = or disjoint i64 %820, 2
  %822 = add nuw i64 %821, %805
  %823 = mul nsw i64 %822, %722
  %824 = getelementptr float, ptr %728, i64 %823
  %825 = load <16 x float>, ptr %824, align 4
  %826 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %825)
  %827 = getelementptr inbounds float, ptr %824, i64 %722
  %828 = load <16 x float>, ptr %827, align 4
  %829 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %828)
  %830 = shufflevector <16 x bfloat> %826, <16 x bfloat> %829, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %830, ptr %819, align 64
  %831 = add nuw nsw i64 %807, 2
  %832 = getelementptr inbounds i8, ptr %808, i64 128
  %833 = icmp eq i64 %831, 16
  br i1 %833, label %834, label %806, !llvm.loop !33

834:                                              ; preds = %806, %834
  %835 = phi i64 [ %859, %834 ], [ 0, %806 ]
  %836 = phi ptr [ %860, %834 ], [ %832, %806 ]
  %837 = shl nuw nsw i64 %835, 1
  %838 = add nuw i64 %837, %805
  %839 = mul nsw i64 %838, %722
  %840 = getelementptr float, ptr %736, i64 %839
  %841 = load <16 x float>, ptr %840, align 4
  %842 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %841)
  %843 = getelementptr inbounds float, ptr %840, i64 %722
  %844 = load <16 x float>, ptr %843, align 4
  %845 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %844)
  %846 = shufflevector <16 x bfloat> %842, <16 x bfloat> %845, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %846, ptr %836, align 64
  %847 = getelementptr inbounds i8, ptr %836, i64 64
  %848 = shl nuw i64 %835, 1
  %849 = or disjoint i64 %848, 2
  %850 = add nuw i64 %849, %805
  %851 = mul nsw i64 %850, %722
  %852 = getelementptr float, ptr %736, i64 %851
  %853 = load <16 x float>, ptr %852, align 4
  %854 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %853)
  %855 = getelementptr inbounds float, ptr %852, i64 %722
  %856 = load <16 x float>, ptr %855, align 4
  %857 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %856)
  %858 = shufflevector <16 x bfloat> %854, <16 x bfloat> %857, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %858, ptr %847, align 64
  %859 = add nuw nsw i64 %835, 2
  %860 = getelementptr inbounds i8, ptr %836, i64 128
  %861 = icmp eq i64 %859, 16
  br i1 %861, label %862, label %834, !llvm.loop !33

862:                                              ; preds = %834
  %863 = add nuw nsw i64 %804, 32
  %864 = icmp slt i64 %863, %725
  br i1 %864, label %802, label %928, !llvm.loop !34

865:                                              ; preds = %898, %865
  %866 = phi i64 [ %892, %865 ], [ 0, %898 ]
  %867 = phi ptr [ %893, %865 ], [ %926, %898 ]
  %868 = add nuw i64 %866, %725
  %869 = shl i64 %868, 1
  %870 = add nuw i64 %869, %739
  %871 = mul nsw i64 %870, %722
  %872 = getelementptr float, ptr %736, i64 %871
  %873 = load <16 x float>, ptr %872, align 4
  %874 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %873)
  %875 = getelementptr inbounds float, ptr %872, i64 %722
  %876 = load <16 x float>, ptr %875, align 4
  %877 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %876)
  %878 = shufflevector <16 x bfloat> %874, <16 x bfloat> %877, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %878, ptr %867, align 64
  %879 = or disjoint i64 %866, 1
  %880 = getelementptr inbounds i8, ptr %867, i64 64
  %881 = add nuw i64 %879, %725
  %882 = shl i64 %881, 1
  %883 = add nuw i64 %882, %739
  %884 = mul nsw i64 %883, %722
  %885 = getelementptr float, ptr %736, i64 %884
  %886 = load <16 x float>, ptr %885, align 4
  %887 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %886)
  %888 = getelementptr inbounds float, ptr %885, i64 %722
  %889 = load <16 x float>, ptr %888, align 4
  %890 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %889)
  %891 = shufflevector <16 x bfloat> %887, <16 x bfloat> %890, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %891, ptr %880, align 64
  %892 = add nuw nsw i64 %866, 2
  %893 = getelementptr inbounds i8, ptr %867, i64 128
  %894 = icmp eq i64 %892, 16
  br i1 %894, label %895, label %865, !llvm.loop !33

895:                                              ; preds = %865
  %896 = add nuw nsw i64 %739, 32
  %897 = icmp slt i64 %896, %725
  br i1 %897, label %737, label %740, !llvm.loop !34

898:                                              ; preds = %898, %737
  %899 = phi i64 [ 0, %737 ], [ %925, %898 ]
  %900 = phi ptr [ %738, %737 ], [ %926, %898 ]
  %901 = add nuw i64 %899, %725
  %902 = shl i64 %901, 1
  %903 = add nuw i64 %902, %739
  %904 = mul nsw i64 %903, %722
  %905 = getelementptr float, ptr %728, i64 %904
  %906 = load <16 x float>, ptr %905, align 4
  %907 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %906)
  %908 = getelementptr inbounds float, ptr %905, i64 %722
  %909 = load <16 x float>, ptr %908, align 4
  %910 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %909)
  %911 = shufflevector <16 x bfloat> %907, <16 x bfloat> %910, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %911, ptr %900, align 64
  %912 = or disjoint i64 %899, 1
  %913 = getelementptr inbounds i8, ptr %900, i64 64
  %914 = add nuw i64 %912, %725
  %915 = shl i64 %914, 1
  %916 = add nuw i64 %915, %739
  %917 = mul nsw i64 %916, %722
  %918 = getelementptr float, ptr %728, i64 %917
  %919 = load <16 x float>, ptr %918, align 4
  %920 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %919)
  %921 = getelementptr inbounds float, ptr %918, i64 %722
  %922 = load <16 x float>, ptr %921, align 4
  %923 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %922)
  %924 = shufflevector <16 x bfloat> %920, <16 x bfloat> %923, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %924, ptr %913, align 64
  %925 = add nuw nsw i64 %899, 2
  %926 = getelementptr inbounds i8, ptr %900, i64 128
  %927 = icmp eq i64 %925, 16
  br i1 %927, label %865, label %898, !llvm.loop !33

928:                                              ; preds = %862
  %929 = load i64, ptr %89, align 8
  br label %930

930:                                              ; preds = %928, %723, %718
  %931 = phi i64 [ %929, %928 ], [ %722, %723 ], [ %722, %718 ]
  %932 = load ptr, ptr %102, align 8
  %933 = shl nsw i64 %719, 5
  %934 = getelementptr inbounds i8, ptr %932, i64 %933
  br i1 %103, label %935, label %995

935:                                              ; preds = %930
  %936 = load ptr, ptr %104, align 8
  %937 = mul i64 %105, %719
  %938 = getelementptr inbounds i8, ptr %936, i64 %937
  br label %939

939:                                              ; preds = %942, %935
  %940 = phi ptr [ %975, %942 ], [ %938, %935 ]
  %941 = phi i64 [ %974, %942 ], [ 0, %935 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  br label %977

942:                                              ; preds = %990
  call fastcc void @transpose(ptr noundef nonnull %4) #9
  %943 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %943, ptr %940, align 64
  %944 = load <16 x i32>, ptr %106, align 64
  %945 = getelementptr inbounds i8, ptr %940, i64 64
  store <16 x i32> %944, ptr %945, align 64
  %946 = load <16 x i32>, ptr %107, align 64
  %947 = getelementptr inbounds i8, ptr %940, i64 128
  store <16 x i32> %946, ptr %947, align 64
  %948 = load <16 x i32>, ptr %108, align 64
  %949 = getelementptr inbounds i8, ptr %940, i64 192
  store <16 x i32> %948, ptr %949, align 64
  %950 = load <16 x i32>, ptr %109, align 64
  %951 = getelementptr inbounds i8, ptr %940, i64 256
  store <16 x i32> %950, ptr %951, align 64
  %952 = load <16 x i32>, ptr %110, align 64
  %953 = getelementptr inbounds i8, ptr %940, i64 320
  store <16 x i32> %952, ptr %953, align 64
  %954 = load <16 x i32>, ptr %111, align 64
  %955 = getelementptr inbounds i8, ptr %940, i64 384
  store <16 x i32> %954, ptr %955, align 64
  %956 = load <16 x i32>, ptr %112, align 64
  %957 = getelementptr inbounds i8, ptr %940, i64 448
  store <16 x i32> %956, ptr %957, align 64
  %958 = load <16 x i32>, ptr %113, align 64
  %959 = getelementptr inbounds i8, ptr %940, i64 512
  store <16 x i32> %958, ptr %959, align 64
  %960 = load <16 x i32>, ptr %114, align 64
  %961 = getelementptr inbounds i8, ptr %940, i64 576
  store <16 x i32> %960, ptr %961, align 64
  %962 = load <16 x i32>, ptr %115, align 64
  %963 = getelementptr inbounds i8, ptr %940, i64 640
  store <16 x i32> %962, ptr %963, align 64
  %964 = load <16 x i32>, ptr %116, align 64
  %965 = getelementptr inbounds i8, ptr %940, i64 704
  store <16 x i32> %964, ptr %965, align 64
  %966 = load <16 x i32>, ptr %117, align 64
  %967 = getelementptr inbounds i8, ptr %940, i64 768
  store <16 x i32> %966, ptr %967, align 64
  %968 = load <16 x i32>, ptr %118, align 64
  %969 = getelementptr inbounds i8, ptr %940, i64 832
  store <16 x i32> %968, ptr %969, align 64
  %970 = load <16 x i32>, ptr %119, align 64
  %971 = getelementptr inbounds i8, ptr %940, i64 896
  store <16 x i32> %970, ptr %971, align 64
  %972 = load <16 x i32>, ptr %120, align 64
  %973 = getelementptr inbounds i8, ptr %940, i64 960
  store <16 x i32> %972, ptr %973, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %974 = add nuw nsw i64 %941, 32
  %975 = getelementptr inbounds i8, ptr %940, i64 1024
  %976 = icmp slt i64 %974, %48
  br i1 %976, label %939, label %995, !llvm.loop !35

977:                                              ; preds = %990, %939
  %978 = phi i64 [ 0, %939 ], [ %993, %990 ]
  %979 = shl nuw nsw i64 %978, 1
  %980 = add nuw nsw i64 %979, %941
  %981 = icmp slt i64 %980, %48
  br i1 %981, label %982, label %990

982:                                              ; preds = %977
  %983 = mul nsw i64 %980, %931
  %984 = getelementptr inbounds i16, ptr %934, i64 %983
  %985 = load <16 x i16>, ptr %984, align 2
  %986 = getelementptr inbounds i16, ptr %984, i64 %931
  %987 = load <16 x i16>, ptr %986, align 2
  %988 = shufflevector <16 x i16> %985, <16 x i16> %987, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %989 = bitcast <32 x i16> %988 to <16 x i32>
  br label %990

990:                                              ; preds = %982, %977
  %991 = phi <16 x i32> [ %989, %982 ], [ zeroinitializer, %977 ]
  %992 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %978
  store <16 x i32> %991, ptr %992, align 64
  %993 = add nuw nsw i64 %978, 1
  %994 = icmp eq i64 %993, 16
  br i1 %994, label %942, label %977, !llvm.loop !36

995:                                              ; preds = %942, %930
  %996 = add nsw i64 %719, 1
  %997 = icmp eq i64 %996, %97
  br i1 %997, label %998, label %718, !llvm.loop !39

998:                                              ; preds = %995, %88
  %999 = icmp eq i64 %22, 1
  br i1 %999, label %1033, label %1000

1000:                                             ; preds = %998
  %1001 = getelementptr inbounds i8, ptr %0, i64 56
  %1002 = load ptr, ptr %1001, align 8
  %1003 = shl nsw i64 %7, 6
  %1004 = getelementptr inbounds i8, ptr %1002, i64 %1003
  %1005 = load i64, ptr %1004, align 8
  %1006 = add nsw i64 %1005, 1
  store atomic i64 %1006, ptr %1004 release, align 8
  %1007 = icmp sgt i64 %22, 0
  br i1 %1007, label %1008, label %1033

1008:                                             ; preds = %1000
  %1009 = getelementptr inbounds i8, ptr %0, i64 40
  br label %1010

1010:                                             ; preds = %1017, %1008
  %1011 = phi i64 [ 0, %1008 ], [ %1018, %1017 ]
  %1012 = shl nsw i64 %1011, 6
  %1013 = load ptr, ptr %1001, align 8
  %1014 = getelementptr inbounds i8, ptr %1013, i64 %1012
  %1015 = load atomic i64, ptr %1014 acquire, align 8
  %1016 = icmp sgt i64 %1015, %1005
  br i1 %1016, label %1017, label %1020

1017:                                             ; preds = %1026, %1010
  %1018 = add nuw nsw i64 %1011, 1
  %1019 = icmp eq i64 %1018, %22
  br i1 %1019, label %1033, label %1010, !llvm.loop !14

1020:                                             ; preds = %1010, %1026
  %1021 = phi i32 [ %1028, %1026 ], [ 0, %1010 ]
  tail call void @llvm.x86.sse2.pause()
  %1022 = icmp eq i32 %1021, 2000
  br i1 %1022, label %1023, label %1026

1023:                                             ; preds = %1020
  %1024 = load ptr, ptr %1009, align 8
  %1025 = tail call i32 %1024() #8
  br label %1026

1026:                                             ; preds = %1023, %1020
  %1027 = phi i32 [ 0, %1023 ], [ %1021, %1020 ]
  %1028 = add nsw i32 %1027, 1
  %1029 = load ptr, ptr %1001, align 8
  %1030 = getelementptr inbounds i8, ptr %1029, i64 %1012
  %1031 = load atomic i64, ptr %1030 acquire, align 8
  %1032 = icmp sgt i64 %1031, %1005
  br i1 %1032, label %1017, label %1020, !llvm.loop !15

1033:                                             ; preds = %1017, %998, %1000
  %1034 = getelementptr inbounds i8, ptr %0, i64 304
  %1035 = load ptr, ptr %1034, align 8
  %1036 = getelementptr inbounds i8, ptr %0, i64 312
  %1037 = load i64, ptr %1036, align 8
  %1038 = mul nsw i64 %1037, %7
  %1039 = getelementptr inbounds float, ptr %1035, i64 %1038
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %3, i8 0, i64 64, i1 false)
  store i8 1, ptr %3, align 2
  %1040 = getelementptr inbounds i8, ptr %3, i64 16
  %1041 = getelementptr inbounds i8, ptr %3, i64 48
  store i16 64, ptr %1040, align 2
  store i8 16, ptr %1041, align 2
  %1042 = getelementptr inbounds i8, ptr %3, i64 18
  store i16 64, ptr %1042, align 2
  %1043 = getelementptr inbounds i8, ptr %3, i64 49
  store i8 16, ptr %1043, align 1
  %1044 = getelementptr inbounds i8, ptr %3, i64 20
  store i16 64, ptr %1044, align 2
  %1045 = getelementptr inbounds i8, ptr %3, i64 50
  store i8 16, ptr %1045, align 2
  %1046 = getelementptr inbounds i8, ptr %3, i64 22
  store i16 64, ptr %1046, align 2
  %1047 = getelementptr inbounds i8, ptr %3, i64 51
  store i8 16, ptr %1047, align 1
  %1048 = getelementptr inbounds i8, ptr %3, i64 24
  store i16 64, ptr %1048, align 2
  %1049 = getelementptr inbounds i8, ptr %3, i64 52
  store i8 16, ptr %1049, align 2
  %1050 = getelementptr inbounds i8, ptr %3, i64 26
  store i16 64, ptr %1050, align 2
  %1051 = getelementptr inbounds i8, ptr %3, i64 53
  store i8 16, ptr %1051, align 1
  %1052 = getelementptr inbounds i8, ptr %3, i64 28
  store i16 64, ptr %1052, align 2
  %1053 = getelementptr inbounds i8, ptr %3, i64 54
  store i8 16, ptr %1053, align 2
  %1054 = getelementptr inbounds i8, ptr %3, i64 30
  store i16 64, ptr %1054, align 2
  %1055 = getelementptr inbounds i8, ptr %3, i64 55
  store i8 16, ptr %1055, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #4
  %1056 = load i64, ptr %0, align 8
  %1057 = getelementptr inbounds i8, ptr %0, i64 272
  %1058 = load ptr, ptr %1057, align 8
  %1059 = icmp ne ptr %1058, null
  %1060 = sext i1 %1059 to i64
  %1061 = icmp sgt i64 %1056, %1060
  br i1 %1061, label %1062, label %1080

1062:                                             ; preds = %1033
  %1063 = icmp slt i64 %31, %32
  %1064 = getelementptr inbounds i8, ptr %2, i64 40
  %1065 = getelementptr inbounds i8, ptr %0, i64 208
  %1066 = getelementptr inbounds i8, ptr %0, i64 168
  %1067 = getelementptr inbounds i8, ptr %2, i64 24
  %1068 = getelementptr inbounds i8, ptr %2, i64 8
  %1069 = getelementptr inbounds i8, ptr %2, i64 16
  %1070 = getelementptr inbounds i8, ptr %2, i64 32
  %1071 = getelementptr inbounds i8, ptr %2, i64 48
  %1072 = getelementptr inbounds i8, ptr %0, i64 296
  %1073 = icmp slt i64 %44, %45
  %1074 = getelementptr inbounds i8, ptr %0, i64 56
  %1075 = shl nsw i64 %7, 6
  %1076 = icmp sgt i64 %22, 0
  %1077 = getelementptr inbounds i8, ptr %0, i64 40
  br label %1357

1078:                                             ; preds = %1549
  %1079 = load i64, ptr %0, align 8
  br label %1080

1080:                                             ; preds = %1078, %1033
  %1081 = phi i64 [ %1079, %1078 ], [ %1056, %1033 ]
  %1082 = load i64, ptr %33, align 8
  %1083 = mul nsw i64 %1082, %1081
  %1084 = sdiv i64 %1083, 16
  %1085 = mul nsw i64 %1084, %7
  %1086 = sdiv i64 %1085, %22
  %1087 = mul nsw i64 %1084, %53
  %1088 = sdiv i64 %1087, %22
  %1089 = load i64, ptr %8, align 8
  %1090 = freeze i64 %1089
  %1091 = sdiv i64 %1090, 8
  %1092 = shl i64 %1091, 10
  %1093 = icmp slt i64 %1086, %1088
  br i1 %1093, label %1094, label %1193

1094:                                             ; preds = %1080
  %1095 = mul i64 %1090, 3
  %1096 = sdiv i64 %1095, 32
  %1097 = getelementptr inbounds i8, ptr %0, i64 160
  %1098 = shl i64 %1096, 10
  %1099 = getelementptr inbounds i8, ptr %0, i64 208
  %1100 = icmp sgt i64 %1090, 10
  %1101 = getelementptr inbounds i8, ptr %1039, i64 1024
  %1102 = getelementptr inbounds i8, ptr %1039, i64 2048
  %1103 = getelementptr inbounds i8, ptr %1039, i64 3072
  %1104 = getelementptr inbounds i8, ptr %0, i64 232
  %1105 = call i64 @llvm.smax.i64(i64 %1096, i64 1)
  %1106 = load i64, ptr %89, align 8
  %1107 = and i64 %1105, 1
  %1108 = icmp slt i64 %1095, 64
  %1109 = and i64 %1105, 288230376151711742
  %1110 = icmp eq i64 %1107, 0
  br label %1111

1111:                                             ; preds = %1122, %1094
  %1112 = phi i64 [ %1106, %1094 ], [ %1123, %1122 ]
  %1113 = phi i64 [ %1086, %1094 ], [ %1124, %1122 ]
  %1114 = mul i64 %1113, %1092
  %1115 = icmp sgt i64 %1112, 15
  br i1 %1115, label %1116, label %1122

1116:                                             ; preds = %1111
  %1117 = add nsw i64 %1113, 1
  %1118 = icmp slt i64 %1117, %1088
  %1119 = select i1 %1118, i64 %1092, i64 0
  %1120 = select i1 %1118, i64 32, i64 16
  %1121 = shl nsw i64 %1113, 4
  br label %1126

1122:                                             ; preds = %1186, %1111
  %1123 = phi i64 [ %1112, %1111 ], [ %1188, %1186 ]
  %1124 = add nsw i64 %1113, 2
  %1125 = icmp slt i64 %1124, %1088
  br i1 %1125, label %1111, label %1191, !llvm.loop !40

1126:                                             ; preds = %1186, %1116
  %1127 = phi i64 [ 0, %1116 ], [ %1187, %1186 ]
  %1128 = load ptr, ptr %1097, align 8
  %1129 = load ptr, ptr %1099, align 8
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  br i1 %1100, label %1130, label %1141

1130:                                             ; preds = %1126
  %1131 = getelementptr inbounds i8, ptr %1129, i64 %1114
  %1132 = getelementptr inbounds i8, ptr %1131, i64 %1119
  %1133 = mul i64 %1098, %1127
  %1134 = getelementptr inbounds i8, ptr %1128, i64 %1133
  br i1 %1108, label %1135, label %1144

1135:                                             ; preds = %1144, %1130
  %1136 = phi ptr [ %1132, %1130 ], [ %1155, %1144 ]
  %1137 = phi ptr [ %1131, %1130 ], [ %1154, %1144 ]
  %1138 = phi ptr [ %1134, %1130 ], [ %1156, %1144 ]
  br i1 %1110, label %1141, label %1139

1139:                                             ; preds = %1135
  call void @llvm.x86.tileloadd64(i8 4, ptr %1137, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %1136, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %1138, i64 64)
  %1140 = getelementptr inbounds i8, ptr %1138, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1140, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %1141

1141:                                             ; preds = %1139, %1135, %1126
  call void @llvm.x86.tilestored64(i8 0, ptr %1039, i64 64)
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %1101, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %1102, i64 64)
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %1103, i64 64)
  %1142 = shl nsw i64 %1127, 5
  %1143 = or disjoint i64 %1142, 32
  br label %1159

1144:                                             ; preds = %1130, %1144
  %1145 = phi ptr [ %1155, %1144 ], [ %1132, %1130 ]
  %1146 = phi ptr [ %1154, %1144 ], [ %1131, %1130 ]
  %1147 = phi ptr [ %1156, %1144 ], [ %1134, %1130 ]
  %1148 = phi i64 [ %1157, %1144 ], [ 0, %1130 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %1146, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %1145, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %1147, i64 64)
  %1149 = getelementptr inbounds i8, ptr %1147, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1149, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %1150 = getelementptr inbounds i8, ptr %1146, i64 1024
  %1151 = getelementptr inbounds i8, ptr %1145, i64 1024
  %1152 = getelementptr inbounds i8, ptr %1147, i64 2048
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %1150, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %1151, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %1152, i64 64)
  %1153 = getelementptr inbounds i8, ptr %1147, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1153, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %1154 = getelementptr inbounds i8, ptr %1146, i64 2048
  %1155 = getelementptr inbounds i8, ptr %1145, i64 2048
  %1156 = getelementptr inbounds i8, ptr %1147, i64 4096
  %1157 = add i64 %1148, 2
  %1158 = icmp eq i64 %1157, %1109
  br i1 %1158, label %1135, label %1144, !llvm.loop !41

1159:                                             ; preds = %1159, %1141
  %1160 = phi i64 [ 0, %1141 ], [ %1184, %1159 ]
  %1161 = add nsw i64 %1160, %1121
  %1162 = shl i64 %1160, 4
  %1163 = and i64 %1162, 240
  %1164 = getelementptr inbounds float, ptr %1039, i64 %1163
  %1165 = load ptr, ptr %1104, align 8
  %1166 = load i64, ptr %89, align 8
  %1167 = mul nsw i64 %1166, %1161
  %1168 = getelementptr inbounds i16, ptr %1165, i64 %1167
  %1169 = getelementptr inbounds i8, ptr %1168, i64 %1142
  %1170 = shl i64 %1160, 7
  %1171 = and i64 %1170, -2048
  %1172 = getelementptr inbounds i8, ptr %1164, i64 %1171
  %1173 = load <16 x float>, ptr %1172, align 4
  %1174 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1173)
  store <16 x bfloat> %1174, ptr %1169, align 2
  %1175 = load ptr, ptr %1104, align 8
  %1176 = load i64, ptr %89, align 8
  %1177 = mul nsw i64 %1176, %1161
  %1178 = getelementptr inbounds i16, ptr %1175, i64 %1177
  %1179 = getelementptr inbounds i8, ptr %1178, i64 %1143
  %1180 = or disjoint i64 %1171, 1024
  %1181 = getelementptr inbounds i8, ptr %1164, i64 %1180
  %1182 = load <16 x float>, ptr %1181, align 4
  %1183 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1182)
  store <16 x bfloat> %1183, ptr %1179, align 2
  %1184 = add nuw nsw i64 %1160, 1
  %1185 = icmp eq i64 %1184, %1120
  br i1 %1185, label %1186, label %1159, !llvm.loop !42

1186:                                             ; preds = %1159
  %1187 = add nuw nsw i64 %1127, 2
  %1188 = load i64, ptr %89, align 8
  %1189 = sdiv i64 %1188, 16
  %1190 = icmp slt i64 %1187, %1189
  br i1 %1190, label %1126, label %1122, !llvm.loop !43

1191:                                             ; preds = %1122
  %1192 = load i64, ptr %8, align 8
  br label %1193

1193:                                             ; preds = %1191, %1080
  %1194 = phi i64 [ %1192, %1191 ], [ %1090, %1080 ]
  %1195 = sdiv i64 %1194, 16
  %1196 = mul nsw i64 %1195, 3
  %1197 = sdiv i64 %1196, 2
  %1198 = mul nsw i64 %1197, %7
  %1199 = sdiv i64 %1198, %22
  %1200 = mul nsw i64 %1197, %53
  %1201 = sdiv i64 %1200, %22
  %1202 = shl nsw i64 %1199, 1
  %1203 = shl nsw i64 %1201, 1
  %1204 = icmp slt i64 %1202, %1203
  br i1 %1204, label %1205, label %1216

1205:                                             ; preds = %1193
  %1206 = load i64, ptr %33, align 8
  %1207 = load i64, ptr %0, align 8
  %1208 = mul nsw i64 %1207, %1206
  %1209 = add nsw i64 %1208, 31
  %1210 = sdiv i64 %1209, 32
  %1211 = getelementptr inbounds i8, ptr %0, i64 216
  %1212 = shl i64 %1210, 10
  %1213 = getelementptr inbounds i8, ptr %0, i64 224
  %1214 = getelementptr inbounds i8, ptr %0, i64 240
  %1215 = getelementptr inbounds i8, ptr %0, i64 248
  br label %1224

1216:                                             ; preds = %1224, %1193
  %1217 = icmp eq i64 %7, 0
  %1218 = icmp sgt i64 %1194, 15
  %1219 = and i1 %1217, %1218
  br i1 %1219, label %1220, label %1356

1220:                                             ; preds = %1216
  %1221 = getelementptr inbounds i8, ptr %0, i64 288
  %1222 = getelementptr inbounds i8, ptr %0, i64 256
  %1223 = getelementptr inbounds i8, ptr %0, i64 264
  br label %1259

1224:                                             ; preds = %1224, %1205
  %1225 = phi i64 [ %1202, %1205 ], [ %1257, %1224 ]
  %1226 = sdiv i64 %1225, %1195
  %1227 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %1226
  %1228 = load i32, ptr %1227, align 4
  %1229 = sext i32 %1228 to i64
  %1230 = load i64, ptr %8, align 8
  %1231 = mul nsw i64 %1230, %1229
  %1232 = srem i64 %1225, %1195
  %1233 = shl nsw i64 %1232, 4
  %1234 = add nsw i64 %1233, %1231
  %1235 = load ptr, ptr %1211, align 8
  %1236 = mul i64 %1225, %1212
  %1237 = getelementptr inbounds i8, ptr %1235, i64 %1236
  %1238 = load ptr, ptr %1213, align 8
  %1239 = load ptr, ptr %1214, align 8
  %1240 = load i64, ptr %89, align 8
  %1241 = mul nsw i64 %1240, %1234
  %1242 = getelementptr inbounds float, ptr %1239, i64 %1241
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1237, ptr noundef %1238, ptr noundef %1242, i64 noundef %1240, ptr noundef %1039) #9
  %1243 = load ptr, ptr %1211, align 8
  %1244 = add nsw i64 %1225, %1195
  %1245 = mul i64 %1244, %1212
  %1246 = getelementptr inbounds i8, ptr %1243, i64 %1245
  %1247 = load ptr, ptr %1213, align 8
  %1248 = load i64, ptr %89, align 8
  %1249 = sdiv i64 %1248, 16
  %1250 = mul i64 %1249, %1212
  %1251 = getelementptr inbounds i8, ptr %1247, i64 %1250
  %1252 = load ptr, ptr %1215, align 8
  %1253 = shl nsw i64 %1225, 4
  %1254 = load i64, ptr %8, align 8
  %1255 = mul nsw i64 %1253, %1254
  %1256 = getelementptr inbounds float, ptr %1252, i64 %1255
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1246, ptr noundef %1251, ptr noundef %1256, i64 noundef %1254, ptr noundef %1039) #9
  %1257 = add nsw i64 %1225, 2
  %1258 = icmp slt i64 %1257, %1203
  br i1 %1258, label %1224, label %1216, !llvm.loop !44

1259:                                             ; preds = %1276, %1220
  %1260 = phi i64 [ 0, %1220 ], [ %1277, %1276 ]
  %1261 = shl nsw i64 %1260, 6
  br label %1262

1262:                                             ; preds = %1353, %1259
  %1263 = phi i64 [ 0, %1259 ], [ %1354, %1353 ]
  %1264 = load i64, ptr %33, align 8
  %1265 = sdiv i64 %1264, 16
  %1266 = icmp sgt i64 %1264, 15
  br i1 %1266, label %1267, label %1297

1267:                                             ; preds = %1262
  %1268 = load ptr, ptr %1221, align 8
  %1269 = shl i64 %1263, 6
  %1270 = getelementptr i8, ptr %1268, i64 %1269
  %1271 = add nsw i64 %1265, -1
  %1272 = and i64 %1265, 3
  %1273 = icmp ult i64 %1271, 3
  br i1 %1273, label %1279, label %1274

1274:                                             ; preds = %1267
  %1275 = and i64 %1265, 576460752303423484
  br label %1301

1276:                                             ; preds = %1353
  %1277 = add nuw nsw i64 %1260, 1
  %1278 = icmp eq i64 %1277, %1195
  br i1 %1278, label %1356, label %1259, !llvm.loop !45

1279:                                             ; preds = %1301, %1267
  %1280 = phi <16 x float> [ poison, %1267 ], [ %1331, %1301 ]
  %1281 = phi i64 [ 0, %1267 ], [ %1332, %1301 ]
  %1282 = phi <16 x float> [ zeroinitializer, %1267 ], [ %1331, %1301 ]
  %1283 = icmp eq i64 %1272, 0
  br i1 %1283, label %1297, label %1284

1284:                                             ; preds = %1279, %1284
  %1285 = phi i64 [ %1294, %1284 ], [ %1281, %1279 ]
  %1286 = phi <16 x float> [ %1293, %1284 ], [ %1282, %1279 ]
  %1287 = phi i64 [ %1295, %1284 ], [ 0, %1279 ]
  %1288 = mul nuw nsw i64 %1285, %1195
  %1289 = add nuw nsw i64 %1288, %1260
  %1290 = shl i64 %1289, 8
  %1291 = getelementptr i8, ptr %1270, i64 %1290
  %1292 = load <16 x float>, ptr %1291, align 4
  %1293 = fadd contract <16 x float> %1286, %1292
  %1294 = add nuw nsw i64 %1285, 1
  %1295 = add i64 %1287, 1
  %1296 = icmp eq i64 %1295, %1272
  br i1 %1296, label %1297, label %1284, !llvm.loop !46

1297:                                             ; preds = %1279, %1284, %1262
  %1298 = phi <16 x float> [ zeroinitializer, %1262 ], [ %1280, %1279 ], [ %1293, %1284 ]
  %1299 = icmp eq i64 %1263, 3
  %1300 = load i64, ptr %8, align 8
  br i1 %1299, label %1346, label %1335

1301:                                             ; preds = %1301, %1274
  %1302 = phi i64 [ 0, %1274 ], [ %1332, %1301 ]
  %1303 = phi <16 x float> [ zeroinitializer, %1274 ], [ %1331, %1301 ]
  %1304 = phi i64 [ 0, %1274 ], [ %1333, %1301 ]
  %1305 = mul nuw nsw i64 %1302, %1195
  %1306 = add nuw nsw i64 %1305, %1260
  %1307 = shl i64 %1306, 8
  %1308 = getelementptr i8, ptr %1270, i64 %1307
  %1309 = load <16 x float>, ptr %1308, align 4
  %1310 = fadd contract <16 x float> %1303, %1309
  %1311 = or disjoint i64 %1302, 1
  %1312 = mul nuw nsw i64 %1311, %1195
  %1313 = add nuw nsw i64 %1312, %1260
  %1314 = shl i64 %1313, 8
  %1315 = getelementptr i8, ptr %1270, i64 %1314
  %1316 = load <16 x float>, ptr %1315, align 4
  %1317 = fadd contract <16 x float> %1310, %1316
  %1318 = or disjoint i64 %1302, 2
  %1319 = mul nuw nsw i64 %1318, %1195
  %1320 = add nuw nsw i64 %1319, %1260
  %1321 = shl i64 %1320, 8
  %1322 = getelementptr i8, ptr %1270, i64 %1321
  %1323 = load <16 x float>, ptr %1322, align 4
  %1324 = fadd contract <16 x float> %1317, %1323
  %1325 = or disjoint i64 %1302, 3
  %1326 = mul nuw nsw i64 %1325, %1195
  %1327 = add nuw nsw i64 %1326, %1260
  %1328 = shl i64 %1327, 8
  %1329 = getelementptr i8, ptr %1270, i64 %1328
  %1330 = load <16 x float>, ptr %1329, align 4
  %1331 = fadd contract <16 x float> %1324, %1330
  %1332 = add nuw nsw i64 %1302, 4
  %1333 = add i64 %1304, 4
  %1334 = icmp eq i64 %1333, %1275
  br i1 %1334, label %1279, label %1301, !llvm.loop !48

1335:                                             ; preds = %1297
  %1336 = load ptr, ptr %1222, align 8
  %1337 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %1263
  %1338 = load i32, ptr %1337, align 4
  %1339 = sext i32 %1338 to i64
  %1340 = mul nsw i64 %1300, %1339
  %1341 = getelementptr inbounds float, ptr %1336, i64 %1340
  %1342 = getelementptr inbounds i8, ptr %1341, i64 %1261
  store <16 x float> %1298, ptr %1342, align 4
  %1343 = icmp eq i64 %1263, 0
  br i1 %1343, label %1353, label %1344

1344:                                             ; preds = %1335
  %1345 = load i64, ptr %8, align 8
  br label %1346

1346:                                             ; preds = %1344, %1297
  %1347 = phi i64 [ %1345, %1344 ], [ %1300, %1297 ]
  %1348 = load ptr, ptr %1223, align 8
  %1349 = add nsw i64 %1263, -1
  %1350 = mul nsw i64 %1347, %1349
  %1351 = getelementptr inbounds float, ptr %1348, i64 %1350
  %1352 = getelementptr inbounds i8, ptr %1351, i64 %1261
  store <16 x float> %1298, ptr %1352, align 4
  br label %1353

1353:                                             ; preds = %1346, %1335
  %1354 = add nuw nsw i64 %1263, 1
  %1355 = icmp eq i64 %1354, 4
  br i1 %1355, label %1276, label %1262, !llvm.loop !49

1356:                                             ; preds = %1276, %1216
  call void @llvm.x86.tilerelease()
  ret void

1357:                                             ; preds = %1062, %1549
  %1358 = phi i64 [ %1056, %1062 ], [ %1359, %1549 ]
  %1359 = add nsw i64 %1358, -1
  %1360 = load i64, ptr %8, align 8
  %1361 = mul nsw i64 %1360, 3
  %1362 = sdiv i64 %1361, 32
  %1363 = sdiv i64 %1360, 8
  %1364 = load i64, ptr %33, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  %1365 = shl i64 %1362, 10
  br i1 %1063, label %1366, label %1519

1366:                                             ; preds = %1357
  %1367 = sdiv i64 %1364, 16
  %1368 = mul nsw i64 %1367, %1358
  %1369 = add nsw i64 %1362, -1
  %1370 = icmp sgt i64 %1360, 10
  %1371 = icmp eq i64 %1358, 0
  %1372 = call i64 @llvm.smax.i64(i64 %1362, i64 1)
  br label %1375

1373:                                             ; preds = %1386
  %1374 = load i64, ptr %1067, align 8
  br label %1519

1375:                                             ; preds = %1386, %1366
  %1376 = phi i64 [ %31, %1366 ], [ %1387, %1386 ]
  %1377 = mul i64 %1365, %1376
  br i1 %1073, label %1378, label %1386

1378:                                             ; preds = %1375
  %1379 = shl i64 %1376, 6
  %1380 = or disjoint i64 %1376, 1
  %1381 = shl i64 %1380, 6
  %1382 = or disjoint i64 %1376, 2
  %1383 = shl i64 %1382, 6
  %1384 = or disjoint i64 %1376, 3
  %1385 = shl i64 %1384, 6
  br label %1389

1386:                                             ; preds = %1516, %1375
  %1387 = add nsw i64 %1376, 4
  %1388 = icmp slt i64 %1387, %32
  br i1 %1388, label %1375, label %1373, !llvm.loop !50

1389:                                             ; preds = %1516, %1378
  %1390 = phi i64 [ %44, %1378 ], [ %1517, %1516 ]
  %1391 = load ptr, ptr %1064, align 8
  %1392 = icmp eq ptr %1391, %1039
  %1393 = select i1 %1392, i64 4096, i64 0
  %1394 = getelementptr inbounds i8, ptr %1039, i64 %1393
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  %1395 = load i64, ptr %0, align 8
  %1396 = icmp sgt i64 %1395, %1358
  br i1 %1396, label %1397, label %1424

1397:                                             ; preds = %1389
  %1398 = load i64, ptr %1067, align 8
  %1399 = sdiv i64 %1398, 2
  %1400 = add nsw i64 %1369, %1399
  %1401 = sdiv i64 %1400, %1362
  br i1 %1370, label %1402, label %1424

1402:                                             ; preds = %1397
  %1403 = load ptr, ptr %1066, align 8
  %1404 = getelementptr inbounds i8, ptr %1403, i64 %1377
  %1405 = load ptr, ptr %1065, align 8
  %1406 = load i64, ptr %8, align 8
  %1407 = sdiv i64 %1406, 32
  %1408 = add nsw i64 %1390, %1368
  %1409 = mul nsw i64 %1408, %1363
  %1410 = add nsw i64 %1407, %1409
  %1411 = shl nsw i64 %1410, 10
  %1412 = getelementptr inbounds i8, ptr %1405, i64 %1411
  br label %1413

1413:                                             ; preds = %1413, %1402
  %1414 = phi ptr [ %1421, %1413 ], [ %1412, %1402 ]
  %1415 = phi ptr [ %1422, %1413 ], [ %1404, %1402 ]
  %1416 = phi i64 [ %1420, %1413 ], [ 0, %1402 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %1414, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %1415, i64 64)
  %1417 = getelementptr inbounds i8, ptr %1415, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1417, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %1418 = getelementptr inbounds i8, ptr %1415, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %1418, i64 64)
  %1419 = getelementptr inbounds i8, ptr %1415, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1419, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1359, ptr noundef nonnull %2, i64 noundef %1401) #9
  %1420 = add nuw nsw i64 %1416, 1
  %1421 = getelementptr inbounds i8, ptr %1414, i64 1024
  %1422 = getelementptr inbounds i8, ptr %1415, i64 4096
  %1423 = icmp eq i64 %1420, %1372
  br i1 %1423, label %1424, label %1413, !llvm.loop !51

1424:                                             ; preds = %1413, %1397, %1389
  call void @llvm.x86.tilestored64(i8 0, ptr %1394, i64 64)
  %1425 = getelementptr inbounds i8, ptr %1394, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %1425, i64 64)
  %1426 = getelementptr inbounds i8, ptr %1394, i64 2048
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %1426, i64 64)
  %1427 = getelementptr inbounds i8, ptr %1394, i64 3072
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %1427, i64 64)
  br i1 %1371, label %1428, label %1514

1428:                                             ; preds = %1424
  %1429 = shl nsw i64 %1390, 4
  br label %1493

1430:                                             ; preds = %1493, %1430
  %1431 = phi i64 [ %1449, %1430 ], [ 0, %1493 ]
  %1432 = add nuw nsw i64 %1431, %1429
  %1433 = load i64, ptr %8, align 8
  %1434 = mul nsw i64 %1433, %1432
  %1435 = load ptr, ptr %1072, align 8
  %1436 = load i64, ptr %33, align 8
  %1437 = mul nsw i64 %1436, %1380
  %1438 = add nsw i64 %1437, %1432
  %1439 = shl nsw i64 %1438, 6
  %1440 = getelementptr inbounds i8, ptr %1435, i64 %1439
  %1441 = load <16 x float>, ptr %1440, align 4
  %1442 = shl nsw i64 %1431, 6
  %1443 = getelementptr inbounds i8, ptr %1425, i64 %1442
  %1444 = load <16 x float>, ptr %1443, align 4
  %1445 = fadd contract <16 x float> %1441, %1444
  %1446 = load ptr, ptr %1057, align 8
  %1447 = getelementptr float, ptr %1446, i64 %1434
  %1448 = getelementptr i8, ptr %1447, i64 %1381
  store <16 x float> %1445, ptr %1448, align 4
  %1449 = add nuw nsw i64 %1431, 1
  %1450 = icmp eq i64 %1449, 16
  br i1 %1450, label %1451, label %1430, !llvm.loop !52

1451:                                             ; preds = %1430, %1451
  %1452 = phi i64 [ %1470, %1451 ], [ 0, %1430 ]
  %1453 = add nuw nsw i64 %1452, %1429
  %1454 = load i64, ptr %8, align 8
  %1455 = mul nsw i64 %1454, %1453
  %1456 = load ptr, ptr %1072, align 8
  %1457 = load i64, ptr %33, align 8
  %1458 = mul nsw i64 %1457, %1382
  %1459 = add nsw i64 %1458, %1453
  %1460 = shl nsw i64 %1459, 6
  %1461 = getelementptr inbounds i8, ptr %1456, i64 %1460
  %1462 = load <16 x float>, ptr %1461, align 4
  %1463 = shl nsw i64 %1452, 6
  %1464 = getelementptr inbounds i8, ptr %1426, i64 %1463
  %1465 = load <16 x float>, ptr %1464, align 4
  %1466 = fadd contract <16 x float> %1462, %1465
  %1467 = load ptr, ptr %1057, align 8
  %1468 = getelementptr float, ptr %1467, i64 %1455
  %1469 = getelementptr i8, ptr %1468, i64 %1383
  store <16 x float> %1466, ptr %1469, align 4
  %1470 = add nuw nsw i64 %1452, 1
  %1471 = icmp eq i64 %1470, 16
  br i1 %1471, label %1472, label %1451, !llvm.loop !52

1472:                                             ; preds = %1451, %1472
  %1473 = phi i64 [ %1491, %1472 ], [ 0, %1451 ]
  %1474 = add nuw nsw i64 %1473, %1429
  %1475 = load i64, ptr %8, align 8
  %1476 = mul nsw i64 %1475, %1474
  %1477 = load ptr, ptr %1072, align 8
  %1478 = load i64, ptr %33, align 8
  %1479 = mul nsw i64 %1478, %1384
  %1480 = add nsw i64 %1479, %1474
  %1481 = shl nsw i64 %1480, 6
  %1482 = getelementptr inbounds i8, ptr %1477, i64 %1481
  %1483 = load <16 x float>, ptr %1482, align 4
  %1484 = shl nsw i64 %1473, 6
  %1485 = getelementptr inbounds i8, ptr %1427, i64 %1484
  %1486 = load <16 x float>, ptr %1485, align 4
  %1487 = fadd contract <16 x float> %1483, %1486
  %1488 = load ptr, ptr %1057, align 8
  %1489 = getelementptr float, ptr %1488, i64 %1476
  %1490 = getelementptr i8, ptr %1489, i64 %1385
  store <16 x float> %1487, ptr %1490, align 4
  %1491 = add nuw nsw i64 %1473, 1
  %1492 = icmp eq i64 %1491, 16
  br i1 %1492, label %1516, label %1472, !llvm.loop !52

1493:                                             ; preds = %1493, %1428
  %1494 = phi i64 [ 0, %1428 ], [ %1512, %1493 ]
  %1495 = add nuw nsw i64 %1494, %1429
  %1496 = load i64, ptr %8, align 8
  %1497 = mul nsw i64 %1496, %1495
  %1498 = load ptr, ptr %1072, align 8
  %1499 = load i64, ptr %33, align 8
  %1500 = mul nsw i64 %1499, %1376
  %1501 = add nsw i64 %1500, %1495
  %1502 = shl nsw i64 %1501, 6
  %1503 = getelementptr inbounds i8, ptr %1498, i64 %1502
  %1504 = load <16 x float>, ptr %1503, align 4
  %1505 = shl nsw i64 %1494, 6
  %1506 = getelementptr inbounds i8, ptr %1394, i64 %1505
  %1507 = load <16 x float>, ptr %1506, align 4
  %1508 = fadd contract <16 x float> %1504, %1507
  %1509 = load ptr, ptr %1057, align 8
  %1510 = getelementptr float, ptr %1509, i64 %1497
  %1511 = getelementptr i8, ptr %1510, i64 %1379
  store <16 x float> %1508, ptr %1511, align 4
  %1512 = add nuw nsw i64 %1494, 1
  %1513 = icmp eq i64 %1512, 16
  br i1 %1513, label %1430, label %1493, !llvm.loop !52

1514:                                             ; preds = %1424
  %1515 = load i64, ptr %1067, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1359, ptr noundef nonnull %2, i64 noundef %1515) #9
  store i64 %1376, ptr %2, align 8
  store i64 %1390, ptr %1068, align 8
  store i64 0, ptr %1069, align 8
  store i64 64, ptr %1067, align 8
  store ptr null, ptr %1070, align 8
  store ptr %1394, ptr %1064, align 8
  store i64 0, ptr %1071, align 8
  br label %1516

1516:                                             ; preds = %1472, %1514
  %1517 = add i64 %1390, 1
  %1518 = icmp eq i64 %1517, %45
  br i1 %1518, label %1386, label %1389, !llvm.loop !53

1519:                                             ; preds = %1357, %1373
  %1520 = phi i64 [ %1374, %1373 ], [ 0, %1357 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %1359, ptr noundef nonnull %2, i64 noundef %1520) #9
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #4
  br i1 %999, label %1549, label %1521

1521:                                             ; preds = %1519
  %1522 = load ptr, ptr %1074, align 8
  %1523 = getelementptr inbounds i8, ptr %1522, i64 %1075
  %1524 = load i64, ptr %1523, align 8
  %1525 = add nsw i64 %1524, 1
  store atomic i64 %1525, ptr %1523 release, align 8
  br i1 %1076, label %1526, label %1549

1526:                                             ; preds = %1521, %1533
  %1527 = phi i64 [ %1534, %1533 ], [ 0, %1521 ]
  %1528 = shl nsw i64 %1527, 6
  %1529 = load ptr, ptr %1074, align 8
  %1530 = getelementptr inbounds i8, ptr %1529, i64 %1528
  %1531 = load atomic i64, ptr %1530 acquire, align 8
  %1532 = icmp sgt i64 %1531, %1524
  br i1 %1532, label %1533, label %1536

1533:                                             ; preds = %1542, %1526
  %1534 = add nuw nsw i64 %1527, 1
  %1535 = icmp eq i64 %1534, %22
  br i1 %1535, label %1549, label %1526, !llvm.loop !14

1536:                                             ; preds = %1526, %1542
  %1537 = phi i32 [ %1544, %1542 ], [ 0, %1526 ]
  call void @llvm.x86.sse2.pause()
  %1538 = icmp eq i32 %1537, 2000
  br i1 %1538, label %1539, label %1542

1539:                                             ; preds = %1536
  %1540 = load ptr, ptr %1077, align 8
  %1541 = call i32 %1540() #8
  br label %1542

1542:                                             ; preds = %1539, %1536
  %1543 = phi i32 [ 0, %1539 ], [ %1537, %1536 ]
  %1544 = add nsw i32 %1543, 1
  %1545 = load ptr, ptr %1074, align 8
  %1546 = getelementptr inbounds i8, ptr %1545, i64 %1528
  %1547 = load atomic i64, ptr %1546 acquire, align 8
  %1548 = icmp sgt i64 %1547, %1524
  br i1 %1548, label %1533, label %1536, !llvm.loop !15

1549:                                             ; preds = %1533, %1519, %1521
  %1550 = load ptr, ptr %1057, align 8
  %1551 = icmp ne ptr %1550, null
  %1552 = sext i1 %1551 to i64
  %1553 = icmp sgt i64 %1359, %1552
  br i1 %1553, label %1357, label %1078, !llvm.loop !54
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @transpose(ptr nocapture noundef %0) unnamed_addr #2 {
  %2 = load <16 x i32>, ptr %0, align 64
  %3 = getelementptr inbounds i8, ptr %0, i64 512
  %4 = load <16 x i32>, ptr %3, align 64
  %5 = shufflevector <16 x i32> %2, <16 x i32> %4, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %6 = shufflevector <16 x i32> %2, <16 x i32> %4, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %7 = getelementptr inbounds i8, ptr %0, i64 64
  %8 = load <16 x i32>, ptr %7, align 64
  %9 = getelementptr inbounds i8, ptr %0, i64 576
  %10 = load <16 x i32>, ptr %9, align 64
  %11 = shufflevector <16 x i32> %8, <16 x i32> %10, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %12 = shufflevector <16 x i32> %8, <16 x i32> %10, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %13 = getelementptr inbounds i8, ptr %0, i64 128
  %14 = load <16 x i32>, ptr %13, align 64
  %15 = getelementptr inbounds i8, ptr %0, i64 640
  %16 = load <16 x i32>, ptr %15, align 64
  %17 = shufflevector <16 x i32> %14, <16 x i32> %16, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %18 = shufflevector <16 x i32> %14, <16 x i32> %16, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %19 = getelementptr inbounds i8, ptr %0, i64 192
  %20 = load <16 x i32>, ptr %19, align 64
  %21 = getelementptr inbounds i8, ptr %0, i64 704
  %22 = load <16 x i32>, ptr %21, align 64
  %23 = shufflevector <16 x i32> %20, <16 x i32> %22, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %24 = shufflevector <16 x i32> %20, <16 x i32> %22, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %25 = getelementptr inbounds i8, ptr %0, i64 256
  %26 = load <16 x i32>, ptr %25, align 64
  %27 = getelementptr inbounds i8, ptr %0, i64 768
  %28 = load <16 x i32>, ptr %27, align 64
  %29 = shufflevector <16 x i32> %26, <16 x i32> %28, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %30 = shufflevector <16 x i32> %26, <16 x i32> %28, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %31 = getelementptr inbounds i8, ptr %0, i64 320
  %32 = load <16 x i32>, ptr %31, align 64
  %33 = getelementptr inbounds i8, ptr %0, i64 832
  %34 = load <16 x i32>, ptr %33, align 64
  %35 = shufflevector <16 x i32> %32, <16 x i32> %34, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %36 = shufflevector <16 x i32> %32, <16 x i32> %34, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %37 = getelementptr inbounds i8, ptr %0, i64 384
  %38 = load <16 x i32>, ptr %37, align 64
  %39 = getelementptr inbounds i8, ptr %0, i64 896
  %40 = load <16 x i32>, ptr %39, align 64
  %41 = shufflevector <16 x i32> %38, <16 x i32> %40, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %42 = shufflevector <16 x i32> %38, <16 x i32> %40, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %43 = getelementptr inbounds i8, ptr %0, i64 448
  %44 = load <16 x i32>, ptr %43, align 64
  %45 = getelementptr inbounds i8, ptr %0, i64 960
  %46 = load <16 x i32>, ptr %45, align 64
  %47 = shufflevector <16 x i32> %44, <16 x i32> %46, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %48 = shufflevector <16 x i32> %44, <16 x i32> %46, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %49 = shufflevector <16 x i32> %5, <16 x i32> %29, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %50 = shufflevector <16 x i32> %5, <16 x i32> %29, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %51 = shufflevector <16 x i32> %11, <16 x i32> %35, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %52 = shufflevector <16 x i32> %11, <16 x i32> %35, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %53 = shufflevector <16 x i32> %17, <16 x i32> %41, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %54 = shufflevector <16 x i32> %17, <16 x i32> %41, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %55 = shufflevector <16 x i32> %23, <16 x i32> %47, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %56 = shufflevector <16 x i32> %23, <16 x i32> %47, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %57 = shufflevector <16 x i32> %6, <16 x i32> %30, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %58 = shufflevector <16 x i32> %6, <16 x i32> %30, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %59 = shufflevector <16 x i32> %12, <16 x i32> %36, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %60 = shufflevector <16 x i32> %12, <16 x i32> %36, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %61 = shufflevector <16 x i32> %18, <16 x i32> %42, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %62 = shufflevector <16 x i32> %18, <16 x i32> %42, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %63 = shufflevector <16 x i32> %24, <16 x i32> %48, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %64 = shufflevector <16 x i32> %24, <16 x i32> %48, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %65 = shufflevector <16 x i32> %49, <16 x i32> %53, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %66 = shufflevector <16 x i32> %49, <16 x i32> %53, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %67 = shufflevector <16 x i32> %51, <16 x i32> %55, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %68 = shufflevector <16 x i32> %51, <16 x i32> %55, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %69 = shufflevector <16 x i32> %50, <16 x i32> %54, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %70 = shufflevector <16 x i32> %50, <16 x i32> %54, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %71 = shufflevector <16 x i32> %52, <16 x i32> %56, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %72 = shufflevector <16 x i32> %52, <16 x i32> %56, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %73 = shufflevector <16 x i32> %57, <16 x i32> %61, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %74 = shufflevector <16 x i32> %57, <16 x i32> %61, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %75 = shufflevector <16 x i32> %59, <16 x i32> %63, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %76 = shufflevector <16 x i32> %59, <16 x i32> %63, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %77 = shufflevector <16 x i32> %58, <16 x i32> %62, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %78 = shufflevector <16 x i32> %58, <16 x i32> %62, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %79 = shufflevector <16 x i32> %60, <16 x i32> %64, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %80 = shufflevector <16 x i32> %60, <16 x i32> %64, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %81 = shufflevector <16 x i32> %65, <16 x i32> %67, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %81, ptr %0, align 64
  %82 = shufflevector <16 x i32> %65, <16 x i32> %67, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %82, ptr %7, align 64
  %83 = shufflevector <16 x i32> %66, <16 x i32> %68, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %83, ptr %13, align 64
  %84 = shufflevector <16 x i32> %66, <16 x i32> %68, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %84, ptr %19, align 64
  %85 = shufflevector <16 x i32> %69, <16 x i32> %71, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %85, ptr %25, align 64
  %86 = shufflevector <16 x i32> %69, <16 x i32> %71, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %86, ptr %31, align 64
  %87 = shufflevector <16 x i32> %70, <16 x i32> %72, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %87, ptr %37, align 64
  %88 = shufflevector <16 x i32> %70, <16 x i32> %72, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %88, ptr %43, align 64
  %89 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %89, ptr %3, align 64
  %90 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %90, ptr %9, align 64
  %91 = shufflevector <16 x i32> %74, <16 x i32> %76, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %91, ptr %15, align 64
  %92 = shufflevector <16 x i32> %74, <16 x i32> %76, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %92, ptr %21, align 64
  %93 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %93, ptr %27, align 64
  %94 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %94, ptr %33, align 64
  %95 = shufflevector <16 x i32> %78, <16 x i32> %80, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %95, ptr %39, align 64
  %96 = shufflevector <16 x i32> %78, <16 x i32> %80, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %96, ptr %45, align 64
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float>) #3

; Function Attrs: nounwind
declare void @llvm.x86.sse2.pause() #4

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #5

; Function Attrs: nounwind
declare void @llvm.x86.ldtilecfg(ptr) #4

; Function Attrs: nounwind
declare void @llvm.x86.tileloadd64(i8 immarg, ptr, i64) #4

; Function Attrs: nounwind
declare void @llvm.x86.tdpbf16ps(i8 immarg, i8 immarg, i8 immarg) #4

; Function Attrs: nounwind
declare void @llvm.x86.tilestored64(i8 immarg, ptr, i64) #4

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @forward_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %214

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %2, i64 24
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = getelementptr inbounds i8, ptr %2, i64 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 32
  %13 = getelementptr inbounds i8, ptr %2, i64 48
  %14 = getelementptr inbounds i8, ptr %2, i64 40
  %15 = getelementptr inbounds i8, ptr %0, i64 152
  %16 = getelementptr inbounds i8, ptr %0, i64 120
  %17 = add nsw i64 %1, 1
  %18 = getelementptr inbounds i8, ptr %0, i64 144
  %19 = getelementptr inbounds i8, ptr %0, i64 128
  %20 = getelementptr inbounds i8, ptr %0, i64 136
  br label %21

21:                                               ; preds = %7, %211
  %22 = phi i64 [ %3, %7 ], [ %212, %211 ]
  %23 = load i64, ptr %5, align 8
  %24 = load i64, ptr %8, align 8
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %214

26:                                               ; preds = %21
  %27 = load i64, ptr %9, align 8
  %28 = sdiv i64 %27, 16
  %29 = and i64 %23, 15
  %30 = ashr i64 %23, 4
  %31 = srem i64 %30, 4
  %32 = sdiv i64 %30, 4
  %33 = load i64, ptr %2, align 8
  %34 = add nsw i64 %33, %31
  %35 = load i64, ptr %10, align 8
  %36 = add nsw i64 %35, %32
  %37 = shl nsw i64 %36, 4
  %38 = or disjoint i64 %37, %29
  %39 = mul nsw i64 %28, %1
  %40 = add nsw i64 %34, %39
  %41 = load i64, ptr %11, align 8
  %42 = mul nsw i64 %40, %41
  %43 = add nsw i64 %38, %42
  %44 = load ptr, ptr %12, align 8
  %45 = load i64, ptr %13, align 8
  %46 = mul nsw i64 %45, %32
  %47 = getelementptr inbounds float, ptr %44, i64 %46
  %48 = shl nsw i64 %31, 12
  %49 = getelementptr inbounds i8, ptr %47, i64 %48
  %50 = shl nuw nsw i64 %29, 4
  %51 = getelementptr inbounds float, ptr %49, i64 %50
  %52 = load ptr, ptr %14, align 8
  %53 = mul nsw i64 %32, 12
  %54 = mul nsw i64 %31, 3
  %55 = add nsw i64 %53, %54
  %56 = shl nsw i64 %55, 10
  %57 = getelementptr inbounds i8, ptr %52, i64 %56
  %58 = getelementptr inbounds float, ptr %57, i64 %50
  %59 = load ptr, ptr %15, align 8
  %60 = shl nsw i64 %43, 6
  %61 = getelementptr inbounds i8, ptr %59, i64 %60
  %62 = load <16 x float>, ptr %61, align 4
  %63 = load <16 x float>, ptr %58, align 4
  %64 = fmul contract <16 x float> %63, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %65 = fcmp contract ogt <16 x float> %64, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %66 = select <16 x i1> %65, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %64
  %67 = fcmp contract olt <16 x float> %66, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %68 = select <16 x i1> %67, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %66
  %69 = fadd contract <16 x float> %68, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %70 = fadd contract <16 x float> %69, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %71 = fsub contract <16 x float> %68, %70
  %72 = fmul contract <16 x float> %71, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %73 = fadd contract <16 x float> %72, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %74 = fmul contract <16 x float> %71, %73
  %75 = fadd contract <16 x float> %74, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %76 = fmul contract <16 x float> %71, %75
  %77 = fadd contract <16 x float> %76, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %78 = fmul contract <16 x float> %71, %77
  %79 = fadd contract <16 x float> %78, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %80 = fmul contract <16 x float> %71, %79
  %81 = fadd contract <16 x float> %80, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %82 = bitcast <16 x float> %69 to <16 x i32>
  %83 = shl <16 x i32> %82, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %84 = add <16 x i32> %83, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %85 = bitcast <16 x i32> %84 to <16 x float>
  %86 = fmul contract <16 x float> %81, %85
  %87 = fadd contract <16 x float> %86, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %88 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %87, <16 x float> zeroinitializer, i16 -1)
  %89 = fmul contract <16 x float> %88, %87
  %90 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %89
  %91 = fmul contract <16 x float> %88, %90
  %92 = getelementptr inbounds i8, ptr %58, i64 1024
  %93 = load <16 x float>, ptr %92, align 4
  %94 = fmul contract <16 x float> %93, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %95 = fcmp contract ogt <16 x float> %94, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %96 = select <16 x i1> %95, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %94
  %97 = fcmp contract olt <16 x float> %96, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %98 = select <16 x i1> %97, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %96
  %99 = fadd contract <16 x float> %98, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %100 = fadd contract <16 x float> %99, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %101 = fsub contract <16 x float> %98, %100
  %102 = fmul contract <16 x float> %101, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %103 = fadd contract <16 x float> %102, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %104 = fmul contract <16 x float> %101, %103
  %105 = fadd contract <16 x float> %104, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %106 = fmul contract <16 x float> %101, %105
  %107 = fadd contract <16 x float> %106, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %108 = fmul contract <16 x float> %101, %107
  %109 = fadd contract <16 x float> %108, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %110 = fmul contract <16 x float> %101, %109
  %111 = fadd contract <16 x float> %110, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %112 = bitcast <16 x float> %99 to <16 x i32>
  %113 = shl <16 x i32> %112, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %114 = add <16 x i32> %113, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %115 = bitcast <16 x i32> %114 to <16 x float>
  %116 = fmul contract <16 x float> %111, %115
  %117 = fadd contract <16 x float> %116, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %118 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %117, <16 x float> zeroinitializer, i16 -1)
  %119 = fmul contract <16 x float> %118, %117
  %120 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %119
  %121 = fmul contract <16 x float> %118, %120
  %122 = getelementptr inbounds i8, ptr %58, i64 2048
  %123 = load <16 x float>, ptr %122, align 4
  %124 = load <16 x float>, ptr %51, align 4
  %125 = fmul contract <16 x float> %123, %91
  %126 = fadd contract <16 x float> %124, %125
  %127 = fmul contract <16 x float> %126, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %128 = fcmp contract ogt <16 x float> %127, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %129 = select <16 x i1> %128, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %127
  %130 = fcmp contract olt <16 x float> %129, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %131 = select <16 x i1> %130, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %129
  %132 = fadd contract <16 x float> %131, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %133 = fadd contract <16 x float> %132, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %134 = fsub contract <16 x float> %131, %133
  %135 = fmul contract <16 x float> %134, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %136 = fadd contract <16 x float> %135, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %137 = fmul contract <16 x float> %134, %136
  %138 = fadd contract <16 x float> %137, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %139 = fmul contract <16 x float> %134, %138
  %140 = fadd contract <16 x float> %139, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %141 = fmul contract <16 x float> %134, %140
  %142 = fadd contract <16 x float> %141, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %143 = fmul contract <16 x float> %134, %142
  %144 = fadd contract <16 x float> %143, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %145 = bitcast <16 x float> %132 to <16 x i32>
  %146 = shl <16 x i32> %145, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %147 = add <16 x i32> %146, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %148 = bitcast <16 x i32> %147 to <16 x float>
  %149 = fmul contract <16 x float> %144, %148
  %150 = fadd contract <16 x float> %149, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %151 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %150, <16 x float> zeroinitializer, i16 -1)
  %152 = fmul contract <16 x float> %151, %150
  %153 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %152
  %154 = fmul contract <16 x float> %151, %153
  %155 = fmul contract <16 x float> %154, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %156 = fadd contract <16 x float> %155, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %157 = fsub contract <16 x float> %62, %156
  %158 = fmul contract <16 x float> %121, %157
  %159 = fadd contract <16 x float> %156, %158
  %160 = add nsw i64 %23, 1
  store i64 %160, ptr %5, align 8
  %161 = load ptr, ptr %15, align 8
  %162 = load i64, ptr %11, align 8
  %163 = mul nsw i64 %162, %28
  %164 = add nsw i64 %163, %43
  %165 = shl nsw i64 %164, 6
  %166 = getelementptr inbounds i8, ptr %161, i64 %165
  store <16 x float> %159, ptr %166, align 4
  %167 = load ptr, ptr %16, align 8
  %168 = load i64, ptr %11, align 8
  %169 = mul nsw i64 %168, %17
  %170 = add nsw i64 %169, %38
  %171 = load i64, ptr %9, align 8
  %172 = mul nsw i64 %170, %171
  %173 = getelementptr inbounds i16, ptr %167, i64 %172
  %174 = shl nsw i64 %34, 4
  %175 = getelementptr inbounds i16, ptr %173, i64 %174
  %176 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %159)
  store <16 x bfloat> %176, ptr %175, align 2
  %177 = load ptr, ptr %18, align 8
  %178 = icmp eq ptr %177, null
  br i1 %178, label %194, label %179

179:                                              ; preds = %26
  %180 = getelementptr half, ptr %177, i64 %60
  %181 = fptrunc <16 x float> %91 to <16 x half>
  store <16 x half> %181, ptr %180, align 2
  %182 = load ptr, ptr %18, align 8
  %183 = getelementptr i8, ptr %182, i64 32
  %184 = getelementptr half, ptr %183, i64 %60
  %185 = fptrunc <16 x float> %121 to <16 x half>
  store <16 x half> %185, ptr %184, align 2
  %186 = load ptr, ptr %18, align 8
  %187 = getelementptr i8, ptr %186, i64 64
  %188 = getelementptr half, ptr %187, i64 %60
  %189 = fptrunc <16 x float> %156 to <16 x half>
  store <16 x half> %189, ptr %188, align 2
  %190 = load ptr, ptr %18, align 8
  %191 = getelementptr i8, ptr %190, i64 96
  %192 = getelementptr half, ptr %191, i64 %60
  %193 = fptrunc <16 x float> %123 to <16 x half>
  store <16 x half> %193, ptr %192, align 2
  br label %194

194:                                              ; preds = %179, %26
  %195 = load i64, ptr %0, align 8
  %196 = add nsw i64 %195, -1
  %197 = icmp eq i64 %196, %1
  br i1 %197, label %198, label %211

198:                                              ; preds = %194
  %199 = load ptr, ptr %19, align 8
  %200 = load i64, ptr %9, align 8
  %201 = mul nsw i64 %200, %38
  %202 = getelementptr inbounds float, ptr %199, i64 %201
  %203 = getelementptr inbounds float, ptr %202, i64 %174
  store <16 x float> %159, ptr %203, align 4
  %204 = load ptr, ptr %20, align 8
  %205 = icmp eq ptr %204, null
  br i1 %205, label %211, label %206

206:                                              ; preds = %198
  %207 = load i64, ptr %9, align 8
  %208 = mul nsw i64 %207, %38
  %209 = getelementptr inbounds float, ptr %204, i64 %208
  %210 = getelementptr inbounds float, ptr %209, i64 %174
  store <16 x float> %159, ptr %210, align 4
  br label %211

211:                                              ; preds = %194, %198, %206
  %212 = add nsw i64 %22, -1
  %213 = icmp sgt i64 %22, 1
  br i1 %213, label %21, label %214, !llvm.loop !55

214:                                              ; preds = %21, %211, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float>, <16 x float>, i16) #3

; Function Attrs: nounwind
declare void @llvm.x86.tilerelease() #4

; Function Attrs: nounwind
declare void @llvm.x86.tilezero(i8 immarg) #4

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %367

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %2, i64 24
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 40
  %13 = getelementptr inbounds i8, ptr %0, i64 184
  %14 = getelementptr inbounds i8, ptr %0, i64 144
  %15 = getelementptr inbounds i8, ptr %0, i64 296
  %16 = getelementptr inbounds i8, ptr %0, i64 152
  %17 = getelementptr inbounds i8, ptr %0, i64 192
  %18 = getelementptr inbounds i8, ptr %0, i64 200
  %19 = getelementptr inbounds i8, ptr %0, i64 288
  %20 = getelementptr inbounds i8, ptr %0, i64 208
  %21 = getelementptr inbounds i8, ptr %0, i64 216
  br label %22

22:                                               ; preds = %7, %194
  %23 = phi i64 [ %3, %7 ], [ %365, %194 ]
  %24 = load i64, ptr %5, align 8
  %25 = load i64, ptr %8, align 8
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %367

27:                                               ; preds = %22
  %28 = load i64, ptr %9, align 8
  %29 = sdiv i64 %28, 16
  %30 = load i64, ptr %10, align 8
  %31 = load i64, ptr %0, align 8
  %32 = ashr i64 %24, 4
  %33 = and i64 %24, 15
  %34 = load i64, ptr %2, align 8
  %35 = add nsw i64 %34, %32
  %36 = add nsw i64 %24, 2
  store i64 %36, ptr %5, align 8
  %37 = mul nsw i64 %29, %1
  %38 = add nsw i64 %35, %37
  %39 = shl nsw i64 %35, 4
  %40 = shl nsw i64 %32, 10
  %41 = load i64, ptr %11, align 8
  %42 = shl nsw i64 %41, 4
  %43 = or disjoint i64 %42, %33
  %44 = load i64, ptr %10, align 8
  %45 = mul nsw i64 %44, %38
  %46 = add nsw i64 %43, %45
  %47 = load i64, ptr %9, align 8
  %48 = mul nsw i64 %43, %47
  %49 = add nsw i64 %48, %39
  %50 = load ptr, ptr %12, align 8
  %51 = getelementptr inbounds i8, ptr %50, i64 %40
  %52 = shl nuw nsw i64 %33, 6
  %53 = getelementptr inbounds i8, ptr %51, i64 %52
  %54 = load <16 x float>, ptr %53, align 4
  %55 = load ptr, ptr %13, align 8
  %56 = mul nsw i64 %44, %1
  %57 = mul nsw i64 %56, %47
  %58 = getelementptr inbounds i16, ptr %55, i64 %57
  %59 = getelementptr inbounds i16, ptr %58, i64 %49
  %60 = load <16 x i16>, ptr %59, align 2
  %61 = zext <16 x i16> %60 to <16 x i32>
  %62 = shl nuw <16 x i32> %61, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %63 = bitcast <16 x i32> %62 to <16 x float>
  %64 = load ptr, ptr %14, align 8
  %65 = shl i64 %46, 7
  %66 = getelementptr i8, ptr %64, i64 %65
  %67 = load <16 x half>, ptr %66, align 2
  %68 = fpext <16 x half> %67 to <16 x float>
  %69 = getelementptr i8, ptr %64, i64 32
  %70 = getelementptr i8, ptr %69, i64 %65
  %71 = load <16 x half>, ptr %70, align 2
  %72 = fpext <16 x half> %71 to <16 x float>
  %73 = getelementptr i8, ptr %64, i64 64
  %74 = getelementptr i8, ptr %73, i64 %65
  %75 = load <16 x half>, ptr %74, align 2
  %76 = fpext <16 x half> %75 to <16 x float>
  %77 = getelementptr i8, ptr %64, i64 96
  %78 = getelementptr i8, ptr %77, i64 %65
  %79 = load <16 x half>, ptr %78, align 2
  %80 = fpext <16 x half> %79 to <16 x float>
  %81 = fadd contract <16 x float> %54, %63
  %82 = load ptr, ptr %15, align 8
  %83 = mul nsw i64 %44, %35
  %84 = add nsw i64 %43, %83
  %85 = shl nsw i64 %84, 6
  %86 = getelementptr inbounds i8, ptr %82, i64 %85
  %87 = load <16 x float>, ptr %86, align 4
  %88 = load i64, ptr %0, align 8
  %89 = add nsw i64 %88, -1
  %90 = icmp eq i64 %89, %1
  br i1 %90, label %91, label %105

91:                                               ; preds = %27
  %92 = load ptr, ptr %17, align 8
  %93 = icmp eq ptr %92, null
  br i1 %93, label %98, label %94

94:                                               ; preds = %91
  %95 = getelementptr inbounds float, ptr %92, i64 %49
  %96 = load <16 x float>, ptr %95, align 4
  %97 = fadd contract <16 x float> %81, %96
  br label %98

98:                                               ; preds = %94, %91
  %99 = phi <16 x float> [ %97, %94 ], [ %81, %91 ]
  %100 = load ptr, ptr %18, align 8
  %101 = icmp eq ptr %100, null
  br i1 %101, label %105, label %102

102:                                              ; preds = %98
  %103 = getelementptr inbounds float, ptr %100, i64 %49
  %104 = load <16 x float>, ptr %103, align 4
  br label %105

105:                                              ; preds = %102, %98, %27
  %106 = phi <16 x float> [ %87, %27 ], [ %104, %102 ], [ zeroinitializer, %98 ]
  %107 = phi <16 x float> [ %81, %27 ], [ %99, %102 ], [ %99, %98 ]
  %108 = load ptr, ptr %16, align 8
  %109 = shl nsw i64 %46, 6
  %110 = getelementptr inbounds i8, ptr %108, i64 %109
  %111 = load <16 x float>, ptr %110, align 4
  %112 = fadd contract <16 x float> %106, %107
  %113 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %72
  %114 = fmul contract <16 x float> %113, %112
  %115 = fmul contract <16 x float> %76, %76
  %116 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %115
  %117 = fmul contract <16 x float> %116, %114
  %118 = fmul contract <16 x float> %117, %80
  %119 = fmul contract <16 x float> %68, %68
  %120 = fsub contract <16 x float> %68, %119
  %121 = fmul contract <16 x float> %120, %118
  %122 = fsub contract <16 x float> %111, %76
  %123 = fmul contract <16 x float> %112, %122
  %124 = fmul contract <16 x float> %72, %72
  %125 = fsub contract <16 x float> %72, %124
  %126 = fmul contract <16 x float> %125, %123
  %127 = fmul contract <16 x float> %117, %68
  %128 = fmul contract <16 x float> %112, %72
  store <16 x float> %128, ptr %86, align 4
  %129 = load i64, ptr %11, align 8
  %130 = shl nsw i64 %129, 4
  %131 = add nuw nsw i64 %33, 1
  %132 = add i64 %130, %131
  %133 = load i64, ptr %10, align 8
  %134 = mul nsw i64 %133, %38
  %135 = add nsw i64 %132, %134
  %136 = load i64, ptr %9, align 8
  %137 = mul nsw i64 %132, %136
  %138 = add nsw i64 %137, %39
  %139 = load ptr, ptr %12, align 8
  %140 = getelementptr inbounds i8, ptr %139, i64 %40
  %141 = shl nuw nsw i64 %131, 6
  %142 = getelementptr inbounds i8, ptr %140, i64 %141
  %143 = load <16 x float>, ptr %142, align 4
  %144 = load ptr, ptr %13, align 8
  %145 = mul nsw i64 %133, %1
  %146 = mul nsw i64 %145, %136
  %147 = getelementptr inbounds i16, ptr %144, i64 %146
  %148 = getelementptr inbounds i16, ptr %147, i64 %138
  %149 = load <16 x i16>, ptr %148, align 2
  %150 = zext <16 x i16> %149 to <16 x i32>
  %151 = shl nuw <16 x i32> %150, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %152 = bitcast <16 x i32> %151 to <16 x float>
  %153 = load ptr, ptr %14, align 8
  %154 = shl i64 %135, 7
  %155 = getelementptr i8, ptr %153, i64 %154
  %156 = load <16 x half>, ptr %155, align 2
  %157 = fpext <16 x half> %156 to <16 x float>
  %158 = getelementptr i8, ptr %153, i64 32
  %159 = getelementptr i8, ptr %158, i64 %154
  %160 = load <16 x half>, ptr %159, align 2
  %161 = fpext <16 x half> %160 to <16 x float>
  %162 = getelementptr i8, ptr %153, i64 64
  %163 = getelementptr i8, ptr %162, i64 %154
  %164 = load <16 x half>, ptr %163, align 2
  %165 = fpext <16 x half> %164 to <16 x float>
  %166 = getelementptr i8, ptr %153, i64 96
  %167 = getelementptr i8, ptr %166, i64 %154
  %168 = load <16 x half>, ptr %167, align 2
  %169 = fpext <16 x half> %168 to <16 x float>
  %170 = fadd contract <16 x float> %143, %152
  %171 = load ptr, ptr %15, align 8
  %172 = mul nsw i64 %133, %35
  %173 = add nsw i64 %132, %172
  %174 = shl nsw i64 %173, 6
  %175 = getelementptr inbounds i8, ptr %171, i64 %174
  %176 = load <16 x float>, ptr %175, align 4
  %177 = load i64, ptr %0, align 8
  %178 = add nsw i64 %177, -1
  %179 = icmp eq i64 %178, %1
  br i1 %179, label %180, label %194

180:                                              ; preds = %105
  %181 = load ptr, ptr %17, align 8
  %182 = icmp eq ptr %181, null
  br i1 %182, label %187, label %183

183:                                              ; preds = %180
  %184 = getelementptr inbounds float, ptr %181, i64 %138
  %185 = load <16 x float>, ptr %184, align 4
  %186 = fadd contract <16 x float> %170, %185
  br label %187

187:                                              ; preds = %183, %180
  %188 = phi <16 x float> [ %186, %183 ], [ %170, %180 ]
  %189 = load ptr, ptr %18, align 8
  %190 = icmp eq ptr %189, null
  br i1 %190, label %194, label %191

191:                                              ; preds = %187
  %192 = getelementptr inbounds float, ptr %189, i64 %138
  %193 = load <16 x float>, ptr %192, align 4
  br label %194

194:                                              ; preds = %191, %187, %105
  %195 = phi <16 x float> [ %176, %105 ], [ %193, %191 ], [ zeroinitializer, %187 ]
  %196 = phi <16 x float> [ %170, %105 ], [ %188, %191 ], [ %188, %187 ]
  %197 = load ptr, ptr %16, align 8
  %198 = shl nsw i64 %135, 6
  %199 = getelementptr inbounds i8, ptr %197, i64 %198
  %200 = load <16 x float>, ptr %199, align 4
  %201 = fadd contract <16 x float> %195, %196
  %202 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %161
  %203 = fmul contract <16 x float> %202, %201
  %204 = fmul contract <16 x float> %165, %165
  %205 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %204
  %206 = fmul contract <16 x float> %205, %203
  %207 = fmul contract <16 x float> %206, %169
  %208 = fmul contract <16 x float> %157, %157
  %209 = fsub contract <16 x float> %157, %208
  %210 = fmul contract <16 x float> %209, %207
  %211 = fsub contract <16 x float> %200, %165
  %212 = fmul contract <16 x float> %201, %211
  %213 = fmul contract <16 x float> %161, %161
  %214 = fsub contract <16 x float> %161, %213
  %215 = fmul contract <16 x float> %214, %212
  %216 = fmul contract <16 x float> %206, %157
  %217 = fmul contract <16 x float> %201, %161
  store <16 x float> %217, ptr %175, align 4
  %218 = mul nsw i64 %31, %30
  %219 = add nsw i64 %218, 31
  %220 = sdiv i64 %30, 16
  %221 = sdiv i64 %28, 8
  %222 = sdiv i64 %219, 32
  %223 = load i64, ptr %10, align 8
  %224 = mul nsw i64 %223, %1
  %225 = load i64, ptr %11, align 8
  %226 = shl nsw i64 %225, 4
  %227 = add i64 %224, %33
  %228 = add i64 %227, %226
  %229 = mul nsw i64 %220, %1
  %230 = and i64 %39, 16
  %231 = sdiv i64 %228, 32
  %232 = srem i64 %228, 32
  %233 = shl nsw i64 %232, 5
  %234 = load ptr, ptr %19, align 8
  %235 = mul nsw i64 %225, %29
  %236 = add nsw i64 %235, %35
  %237 = shl i64 %236, 8
  %238 = getelementptr i8, ptr %234, i64 %237
  %239 = load <16 x float>, ptr %238, align 4
  %240 = fadd contract <16 x float> %117, %206
  %241 = fadd contract <16 x float> %239, %240
  store <16 x float> %241, ptr %238, align 4
  %242 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %117)
  %243 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %206)
  %244 = load ptr, ptr %20, align 8
  %245 = load i64, ptr %11, align 8
  %246 = add nsw i64 %245, %229
  %247 = mul nsw i64 %246, %221
  %248 = sdiv i64 %35, 2
  %249 = add nsw i64 %247, %248
  %250 = shl nsw i64 %249, 10
  %251 = getelementptr inbounds i8, ptr %244, i64 %250
  %252 = getelementptr inbounds i8, ptr %251, i64 %52
  %253 = getelementptr inbounds i16, ptr %252, i64 %230
  store <16 x bfloat> %242, ptr %253, align 2
  %254 = getelementptr inbounds i8, ptr %253, i64 64
  store <16 x bfloat> %243, ptr %254, align 2
  %255 = shufflevector <16 x bfloat> %242, <16 x bfloat> %243, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %256 = load ptr, ptr %21, align 8
  %257 = mul nsw i64 %222, %35
  %258 = add nsw i64 %231, %257
  %259 = shl nsw i64 %258, 10
  %260 = getelementptr inbounds i8, ptr %256, i64 %259
  %261 = getelementptr inbounds i8, ptr %260, i64 %233
  store <32 x bfloat> %255, ptr %261, align 64
  %262 = load ptr, ptr %19, align 8
  %263 = load i64, ptr %11, align 8
  %264 = mul nsw i64 %263, %29
  %265 = add nsw i64 %264, %35
  %266 = shl i64 %265, 8
  %267 = getelementptr i8, ptr %262, i64 %266
  %268 = getelementptr i8, ptr %267, i64 64
  %269 = load <16 x float>, ptr %268, align 4
  %270 = fadd contract <16 x float> %121, %210
  %271 = fadd contract <16 x float> %269, %270
  store <16 x float> %271, ptr %268, align 4
  %272 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %121)
  %273 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %210)
  %274 = load ptr, ptr %20, align 8
  %275 = load i64, ptr %11, align 8
  %276 = add nsw i64 %275, %229
  %277 = mul nsw i64 %276, %221
  %278 = load i64, ptr %9, align 8
  %279 = add nsw i64 %278, %39
  %280 = sdiv i64 %279, 32
  %281 = add nsw i64 %280, %277
  %282 = shl nsw i64 %281, 10
  %283 = getelementptr inbounds i8, ptr %274, i64 %282
  %284 = getelementptr inbounds i8, ptr %283, i64 %52
  %285 = getelementptr inbounds i16, ptr %284, i64 %230
  store <16 x bfloat> %272, ptr %285, align 2
  %286 = getelementptr inbounds i8, ptr %285, i64 64
  store <16 x bfloat> %273, ptr %286, align 2
  %287 = shufflevector <16 x bfloat> %272, <16 x bfloat> %273, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %288 = load ptr, ptr %21, align 8
  %289 = add nsw i64 %35, %29
  %290 = mul nsw i64 %289, %222
  %291 = add nsw i64 %231, %290
  %292 = shl nsw i64 %291, 10
  %293 = getelementptr inbounds i8, ptr %288, i64 %292
  %294 = getelementptr inbounds i8, ptr %293, i64 %233
  store <32 x bfloat> %287, ptr %294, align 64
  %295 = load ptr, ptr %19, align 8
  %296 = load i64, ptr %11, align 8
  %297 = mul nsw i64 %296, %29
  %298 = add nsw i64 %297, %35
  %299 = shl i64 %298, 8
  %300 = getelementptr i8, ptr %295, i64 %299
  %301 = getelementptr i8, ptr %300, i64 128
  %302 = load <16 x float>, ptr %301, align 4
  %303 = fadd contract <16 x float> %126, %215
  %304 = fadd contract <16 x float> %302, %303
  store <16 x float> %304, ptr %301, align 4
  %305 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %126)
  %306 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %215)
  %307 = load ptr, ptr %20, align 8
  %308 = load i64, ptr %11, align 8
  %309 = add nsw i64 %308, %229
  %310 = mul nsw i64 %309, %221
  %311 = load i64, ptr %9, align 8
  %312 = shl nsw i64 %311, 1
  %313 = add nsw i64 %312, %39
  %314 = sdiv i64 %313, 32
  %315 = add nsw i64 %314, %310
  %316 = shl nsw i64 %315, 10
  %317 = getelementptr inbounds i8, ptr %307, i64 %316
  %318 = getelementptr inbounds i8, ptr %317, i64 %52
  %319 = getelementptr inbounds i16, ptr %318, i64 %230
  store <16 x bfloat> %305, ptr %319, align 2
  %320 = getelementptr inbounds i8, ptr %319, i64 64
  store <16 x bfloat> %306, ptr %320, align 2
  %321 = shufflevector <16 x bfloat> %305, <16 x bfloat> %306, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %322 = load ptr, ptr %21, align 8
  %323 = shl nsw i64 %29, 1
  %324 = add nsw i64 %35, %323
  %325 = mul nsw i64 %324, %222
  %326 = add nsw i64 %231, %325
  %327 = shl nsw i64 %326, 10
  %328 = getelementptr inbounds i8, ptr %322, i64 %327
  %329 = getelementptr inbounds i8, ptr %328, i64 %233
  store <32 x bfloat> %321, ptr %329, align 64
  %330 = load ptr, ptr %19, align 8
  %331 = load i64, ptr %11, align 8
  %332 = mul nsw i64 %331, %29
  %333 = add nsw i64 %332, %35
  %334 = shl i64 %333, 8
  %335 = getelementptr i8, ptr %330, i64 %334
  %336 = getelementptr i8, ptr %335, i64 192
  %337 = load <16 x float>, ptr %336, align 4
  %338 = fadd contract <16 x float> %127, %216
  %339 = fadd contract <16 x float> %337, %338
  store <16 x float> %339, ptr %336, align 4
  %340 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %127)
  %341 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %216)
  %342 = load ptr, ptr %20, align 8
  %343 = load i64, ptr %11, align 8
  %344 = add nsw i64 %343, %229
  %345 = mul nsw i64 %344, %221
  %346 = load i64, ptr %9, align 8
  %347 = mul nsw i64 %346, 3
  %348 = add nsw i64 %347, %39
  %349 = sdiv i64 %348, 32
  %350 = add nsw i64 %349, %345
  %351 = shl nsw i64 %350, 10
  %352 = getelementptr inbounds i8, ptr %342, i64 %351
  %353 = getelementptr inbounds i8, ptr %352, i64 %52
  %354 = getelementptr inbounds i16, ptr %353, i64 %230
  store <16 x bfloat> %340, ptr %354, align 2
  %355 = getelementptr inbounds i8, ptr %354, i64 64
  store <16 x bfloat> %341, ptr %355, align 2
  %356 = shufflevector <16 x bfloat> %340, <16 x bfloat> %341, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %357 = load ptr, ptr %21, align 8
  %358 = mul nsw i64 %29, 3
  %359 = add nsw i64 %35, %358
  %360 = mul nsw i64 %359, %222
  %361 = add nsw i64 %231, %360
  %362 = shl nsw i64 %361, 10
  %363 = getelementptr inbounds i8, ptr %357, i64 %362
  %364 = getelementptr inbounds i8, ptr %363, i64 %233
  store <32 x bfloat> %356, ptr %364, align 64
  %365 = add nsw i64 %23, -1
  %366 = icmp sgt i64 %23, 1
  br i1 %366, label %22, label %367, !llvm.loop !56

367:                                              ; preds = %22, %194, %4
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @weight_gradient(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4, ptr noundef %5) unnamed_addr #0 {
  %7 = alloca [16 x <16 x i32>], align 64
  %8 = sdiv i64 %4, 16
  %9 = icmp sgt i64 %4, 15
  br i1 %9, label %10, label %59

10:                                               ; preds = %6
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = load i64, ptr %0, align 8
  %14 = mul nsw i64 %12, %13
  %15 = freeze i64 %14
  %16 = add i64 %15, 31
  %17 = sdiv i64 %16, 32
  %18 = shl i64 %17, 10
  %19 = shl nsw i64 %17, 9
  %20 = getelementptr inbounds i16, ptr %1, i64 %19
  %21 = icmp sgt i64 %15, 0
  %22 = getelementptr inbounds i8, ptr %5, i64 1024
  %23 = getelementptr inbounds i8, ptr %5, i64 2048
  %24 = getelementptr inbounds i8, ptr %5, i64 3072
  %25 = getelementptr inbounds i8, ptr %7, i64 64
  %26 = getelementptr inbounds i8, ptr %7, i64 128
  %27 = getelementptr inbounds i8, ptr %7, i64 192
  %28 = getelementptr inbounds i8, ptr %7, i64 256
  %29 = getelementptr inbounds i8, ptr %7, i64 320
  %30 = getelementptr inbounds i8, ptr %7, i64 384
  %31 = getelementptr inbounds i8, ptr %7, i64 448
  %32 = getelementptr inbounds i8, ptr %7, i64 512
  %33 = getelementptr inbounds i8, ptr %7, i64 576
  %34 = getelementptr inbounds i8, ptr %7, i64 640
  %35 = getelementptr inbounds i8, ptr %7, i64 704
  %36 = getelementptr inbounds i8, ptr %7, i64 768
  %37 = getelementptr inbounds i8, ptr %7, i64 832
  %38 = getelementptr inbounds i8, ptr %7, i64 896
  %39 = getelementptr inbounds i8, ptr %7, i64 960
  %40 = shl nsw i64 %4, 3
  %41 = mul i64 %4, 12
  %42 = shl nsw i64 %4, 4
  %43 = mul i64 %4, 20
  %44 = mul i64 %4, 24
  %45 = mul i64 %4, 28
  %46 = shl nsw i64 %4, 5
  %47 = mul i64 %4, 36
  %48 = mul i64 %4, 40
  %49 = mul i64 %4, 44
  %50 = mul i64 %4, 48
  %51 = mul i64 %4, 52
  %52 = mul i64 %4, 56
  %53 = mul i64 %4, 60
  %54 = tail call i64 @llvm.smax.i64(i64 %17, i64 1)
  %55 = and i64 %54, 1
  %56 = icmp slt i64 %16, 64
  %57 = and i64 %54, 288230376151711742
  %58 = icmp eq i64 %55, 0
  br label %60

59:                                               ; preds = %89, %6
  ret void

60:                                               ; preds = %10, %89
  %61 = phi i64 [ 0, %10 ], [ %90, %89 ]
  tail call void @llvm.x86.tilezero(i8 0)
  tail call void @llvm.x86.tilezero(i8 1)
  tail call void @llvm.x86.tilezero(i8 2)
  tail call void @llvm.x86.tilezero(i8 3)
  br i1 %21, label %62, label %72

62:                                               ; preds = %60
  %63 = mul i64 %18, %61
  %64 = getelementptr inbounds i8, ptr %2, i64 %63
  %65 = getelementptr inbounds i16, ptr %64, i64 %19
  br i1 %56, label %66, label %73

66:                                               ; preds = %73, %62
  %67 = phi ptr [ %20, %62 ], [ %86, %73 ]
  %68 = phi ptr [ %1, %62 ], [ %85, %73 ]
  %69 = phi ptr [ %65, %62 ], [ %84, %73 ]
  %70 = phi ptr [ %64, %62 ], [ %83, %73 ]
  br i1 %58, label %72, label %71

71:                                               ; preds = %66
  tail call void @llvm.x86.tileloadd64(i8 4, ptr %70, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 5, ptr %69, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 6, ptr %68, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 7, ptr %67, i64 64)
  tail call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  tail call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  tail call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  tail call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %72

72:                                               ; preds = %71, %66, %60
  tail call void @llvm.x86.tilestored64(i8 0, ptr %5, i64 64)
  tail call void @llvm.x86.tilestored64(i8 1, ptr nonnull %22, i64 64)
  tail call void @llvm.x86.tilestored64(i8 2, ptr nonnull %23, i64 64)
  tail call void @llvm.x86.tilestored64(i8 3, ptr nonnull %24, i64 64)
  br label %92

73:                                               ; preds = %62, %73
  %74 = phi ptr [ %86, %73 ], [ %20, %62 ]
  %75 = phi ptr [ %85, %73 ], [ %1, %62 ]
  %76 = phi ptr [ %84, %73 ], [ %65, %62 ]
  %77 = phi ptr [ %83, %73 ], [ %64, %62 ]
  %78 = phi i64 [ %87, %73 ], [ 0, %62 ]
  tail call void @llvm.x86.tileloadd64(i8 4, ptr %77, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 5, ptr %76, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 6, ptr %75, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 7, ptr %74, i64 64)
  tail call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  tail call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  tail call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  tail call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %79 = getelementptr inbounds i8, ptr %77, i64 1024
  %80 = getelementptr inbounds i8, ptr %76, i64 1024
  %81 = getelementptr inbounds i8, ptr %75, i64 1024
  %82 = getelementptr inbounds i8, ptr %74, i64 1024
  tail call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %79, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %80, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %81, i64 64)
  tail call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %82, i64 64)
  tail call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  tail call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  tail call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  tail call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %83 = getelementptr inbounds i8, ptr %77, i64 2048
  %84 = getelementptr inbounds i8, ptr %76, i64 2048
  %85 = getelementptr inbounds i8, ptr %75, i64 2048
  %86 = getelementptr inbounds i8, ptr %74, i64 2048
  %87 = add i64 %78, 2
  %88 = icmp eq i64 %87, %57
  br i1 %88, label %66, label %73, !llvm.loop !57

89:                                               ; preds = %92
  %90 = add nuw nsw i64 %61, 2
  %91 = icmp slt i64 %90, %8
  br i1 %91, label %60, label %59, !llvm.loop !58

92:                                               ; preds = %72, %92
  %93 = phi i64 [ 0, %72 ], [ %167, %92 ]
  %94 = shl nsw i64 %93, 10
  %95 = getelementptr inbounds i8, ptr %5, i64 %94
  %96 = shl i64 %93, 4
  %97 = and i64 %96, 16
  %98 = mul nuw nsw i64 %97, %4
  %99 = getelementptr inbounds float, ptr %3, i64 %98
  %100 = lshr i64 %93, 1
  %101 = and i64 %100, 2147483647
  %102 = add nuw nsw i64 %61, %101
  %103 = shl nsw i64 %102, 6
  %104 = getelementptr inbounds i8, ptr %99, i64 %103
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %7) #4
  %105 = load <16 x float>, ptr %95, align 4
  store <16 x float> %105, ptr %7, align 64
  %106 = getelementptr inbounds i8, ptr %95, i64 64
  %107 = load <16 x float>, ptr %106, align 4
  store <16 x float> %107, ptr %25, align 64
  %108 = getelementptr inbounds i8, ptr %95, i64 128
  %109 = load <16 x float>, ptr %108, align 4
  store <16 x float> %109, ptr %26, align 64
  %110 = getelementptr inbounds i8, ptr %95, i64 192
  %111 = load <16 x float>, ptr %110, align 4
  store <16 x float> %111, ptr %27, align 64
  %112 = getelementptr inbounds i8, ptr %95, i64 256
  %113 = load <16 x float>, ptr %112, align 4
  store <16 x float> %113, ptr %28, align 64
  %114 = getelementptr inbounds i8, ptr %95, i64 320
  %115 = load <16 x float>, ptr %114, align 4
  store <16 x float> %115, ptr %29, align 64
  %116 = getelementptr inbounds i8, ptr %95, i64 384
  %117 = load <16 x float>, ptr %116, align 4
  store <16 x float> %117, ptr %30, align 64
  %118 = getelementptr inbounds i8, ptr %95, i64 448
  %119 = load <16 x float>, ptr %118, align 4
  store <16 x float> %119, ptr %31, align 64
  %120 = getelementptr inbounds i8, ptr %95, i64 512
  %121 = load <16 x float>, ptr %120, align 4
  store <16 x float> %121, ptr %32, align 64
  %122 = getelementptr inbounds i8, ptr %95, i64 576
  %123 = load <16 x float>, ptr %122, align 4
  store <16 x float> %123, ptr %33, align 64
  %124 = getelementptr inbounds i8, ptr %95, i64 640
  %125 = load <16 x float>, ptr %124, align 4
  store <16 x float> %125, ptr %34, align 64
  %126 = getelementptr inbounds i8, ptr %95, i64 704
  %127 = load <16 x float>, ptr %126, align 4
  store <16 x float> %127, ptr %35, align 64
  %128 = getelementptr inbounds i8, ptr %95, i64 768
  %129 = load <16 x float>, ptr %128, align 4
  store <16 x float> %129, ptr %36, align 64
  %130 = getelementptr inbounds i8, ptr %95, i64 832
  %131 = load <16 x float>, ptr %130, align 4
  store <16 x float> %131, ptr %37, align 64
  %132 = getelementptr inbounds i8, ptr %95, i64 896
  %133 = load <16 x float>, ptr %132, align 4
  store <16 x float> %133, ptr %38, align 64
  %134 = getelementptr inbounds i8, ptr %95, i64 960
  %135 = load <16 x float>, ptr %134, align 4
  store <16 x float> %135, ptr %39, align 64
  call fastcc void @transpose(ptr noundef nonnull %7) #9
  %136 = load <16 x i32>, ptr %7, align 64
  store <16 x i32> %136, ptr %104, align 4
  %137 = load <16 x i32>, ptr %25, align 64
  %138 = getelementptr inbounds float, ptr %104, i64 %4
  store <16 x i32> %137, ptr %138, align 4
  %139 = load <16 x i32>, ptr %26, align 64
  %140 = getelementptr inbounds i8, ptr %104, i64 %40
  store <16 x i32> %139, ptr %140, align 4
  %141 = load <16 x i32>, ptr %27, align 64
  %142 = getelementptr inbounds i8, ptr %104, i64 %41
  store <16 x i32> %141, ptr %142, align 4
  %143 = load <16 x i32>, ptr %28, align 64
  %144 = getelementptr inbounds i8, ptr %104, i64 %42
  store <16 x i32> %143, ptr %144, align 4
  %145 = load <16 x i32>, ptr %29, align 64
  %146 = getelementptr inbounds i8, ptr %104, i64 %43
  store <16 x i32> %145, ptr %146, align 4
  %147 = load <16 x i32>, ptr %30, align 64
  %148 = getelementptr inbounds i8, ptr %104, i64 %44
  store <16 x i32> %147, ptr %148, align 4
  %149 = load <16 x i32>, ptr %31, align 64
  %150 = getelementptr inbounds i8, ptr %104, i64 %45
  store <16 x i32> %149, ptr %150, align 4
  %151 = load <16 x i32>, ptr %32, align 64
  %152 = getelementptr inbounds i8, ptr %104, i64 %46
  store <16 x i32> %151, ptr %152, align 4
  %153 = load <16 x i32>, ptr %33, align 64
  %154 = getelementptr inbounds i8, ptr %104, i64 %47
  store <16 x i32> %153, ptr %154, align 4
  %155 = load <16 x i32>, ptr %34, align 64
  %156 = getelementptr inbounds i8, ptr %104, i64 %48
  store <16 x i32> %155, ptr %156, align 4
  %157 = load <16 x i32>, ptr %35, align 64
  %158 = getelementptr inbounds i8, ptr %104, i64 %49
  store <16 x i32> %157, ptr %158, align 4
  %159 = load <16 x i32>, ptr %36, align 64
  %160 = getelementptr inbounds i8, ptr %104, i64 %50
  store <16 x i32> %159, ptr %160, align 4
  %161 = load <16 x i32>, ptr %37, align 64
  %162 = getelementptr inbounds i8, ptr %104, i64 %51
  store <16 x i32> %161, ptr %162, align 4
  %163 = load <16 x i32>, ptr %38, align 64
  %164 = getelementptr inbounds i8, ptr %104, i64 %52
  store <16 x i32> %163, ptr %164, align 4
  %165 = load <16 x i32>, ptr %39, align 64
  %166 = getelementptr inbounds i8, ptr %104, i64 %53
  store <16 x i32> %165, ptr %166, align 4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #4
  %167 = add nuw nsw i64 %93, 1
  %168 = icmp eq i64 %167, 4
  br i1 %168, label %89, label %92, !llvm.loop !59
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #7

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #7

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { nounwind }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #7 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #8 = { nobuiltin nounwind "no-builtins" }
attributes #9 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!4 = !{!5}
!5 = distinct !{!5, !6, !"join: argument 0"}
!6 = distinct !{!6, !"join"}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.mustprogress"}
!9 = distinct !{!9, !8}
!10 = distinct !{!10, !8}
!11 = distinct !{!11, !8}
!12 = distinct !{!12, !8}
!13 = distinct !{!13, !8}
!14 = distinct !{!14, !8}
!15 = distinct !{!15, !8}
!16 = distinct !{!16, !8}
!17 = distinct !{!17, !8}
!18 = distinct !{!18, !8}
!19 = distinct !{!19, !8}
!20 = distinct !{!20, !8}
!21 = distinct !{!21, !8}
!22 = distinct !{!22, !8}
!23 = distinct !{!23, !8}
!24 = distinct !{!24, !8}
!25 = distinct !{!25, !8}
!26 = distinct !{!26, !8}
!27 = distinct !{!27, !8}
!28 = distinct !{!28, !8}
!29 = distinct !{!29, !8}
!30 = !{!31}
!31 = distinct !{!31, !32, !"join: argument 0"}
!32 = distinct !{!32, !"join"}
!33 = distinct !{!33, !8}
!34 = distinct !{!34, !8}
!35 = distinct !{!35, !8}
!36 = distinct !{!36, !8}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !8}
!40 = distinct !{!40, !8}
!41 = distinct !{!41, !8}
!42 = distinct !{!42, !8}
!43 = distinct !{!43, !8}
!44 = distinct !{!44, !8}
!45 = distinct !{!45, !8}
!46 = distinct !{!46, !47}
!47 = !{!"llvm.loop.unroll.disable"}
!48 = distinct !{!48, !8}
!49 = distinct !{!49, !8}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !8}
!53 = distinct !{!53, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8}
!56 = distinct !{!56, !8}
!57 = distinct !{!57, !8}
!58 = distinct !{!58, !8}
!59 = distinct !{!59, !8}
