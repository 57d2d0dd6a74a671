; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.anon = type { i8, i8, [14 x i8], [16 x i16], [16 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

; Function Attrs: nounwind
define dso_local void @forward(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.anon, align 2
  %3 = alloca [16 x <16 x i32>], align 64
  %4 = alloca [16 x <16 x i32>], align 64
  %5 = getelementptr inbounds i8, ptr %0, i64 48
  %6 = atomicrmw add ptr %5, i64 1 monotonic, align 8, !noalias !4
  %7 = getelementptr inbounds i8, ptr %0, i64 24
  %8 = load i64, ptr %7, align 8
  %9 = sdiv i64 %8, 64
  %10 = getelementptr inbounds i8, ptr %0, i64 32
  %11 = load ptr, ptr %10, align 8, !noalias !4
  %12 = icmp eq ptr %11, null
  br i1 %12, label %18, label %13

13:                                               ; preds = %1
  %14 = tail call i32 %11() #8, !noalias !4
  %15 = sext i32 %14 to i64
  %16 = load i64, ptr %7, align 8
  %17 = sdiv i64 %16, 64
  br label %18

18:                                               ; preds = %13, %1
  %19 = phi i64 [ %17, %13 ], [ %9, %1 ]
  %20 = phi i64 [ %15, %13 ], [ 1, %1 ]
  %21 = tail call i64 @llvm.smin.i64(i64 %20, i64 %9)
  %22 = sdiv i64 %20, %21
  %23 = srem i64 %6, %21
  %24 = mul nsw i64 %23, %9
  %25 = sdiv i64 %24, %21
  %26 = add nsw i64 %23, 1
  %27 = mul nsw i64 %26, %9
  %28 = sdiv i64 %27, %21
  %29 = shl nsw i64 %25, 2
  %30 = getelementptr inbounds i8, ptr %0, i64 8
  %31 = load i64, ptr %30, align 8, !noalias !4
  %32 = sdiv i64 %31, 16
  %33 = sdiv i64 %6, %21
  %34 = mul nsw i64 %33, %32
  %35 = sdiv i64 %34, %22
  %36 = add nsw i64 %33, 1
  %37 = mul nsw i64 %36, %32
  %38 = sdiv i64 %37, %22
  %39 = mul nsw i64 %21, %22
  %40 = icmp slt i64 %6, %39
  %41 = select i1 %40, i64 %35, i64 0
  %42 = select i1 %40, i64 %38, i64 0
  %43 = mul nsw i64 %19, %6
  %44 = sdiv i64 %43, %20
  %45 = add nsw i64 %6, 1
  %46 = mul nsw i64 %19, %45
  %47 = sdiv i64 %46, %20
  %48 = shl nsw i64 %44, 2
  %49 = shl nsw i64 %47, 2
  %50 = icmp slt i64 %48, %49
  br i1 %50, label %51, label %301

51:                                               ; preds = %18
  %52 = getelementptr inbounds i8, ptr %0, i64 72
  %53 = getelementptr inbounds i8, ptr %0, i64 16
  %54 = getelementptr inbounds i8, ptr %0, i64 160
  %55 = getelementptr inbounds i8, ptr %4, i64 64
  %56 = getelementptr inbounds i8, ptr %4, i64 128
  %57 = getelementptr inbounds i8, ptr %4, i64 192
  %58 = getelementptr inbounds i8, ptr %4, i64 256
  %59 = getelementptr inbounds i8, ptr %4, i64 320
  %60 = getelementptr inbounds i8, ptr %4, i64 384
  %61 = getelementptr inbounds i8, ptr %4, i64 448
  %62 = getelementptr inbounds i8, ptr %4, i64 512
  %63 = getelementptr inbounds i8, ptr %4, i64 576
  %64 = getelementptr inbounds i8, ptr %4, i64 640
  %65 = getelementptr inbounds i8, ptr %4, i64 704
  %66 = getelementptr inbounds i8, ptr %4, i64 768
  %67 = getelementptr inbounds i8, ptr %4, i64 832
  %68 = getelementptr inbounds i8, ptr %4, i64 896
  %69 = getelementptr inbounds i8, ptr %4, i64 960
  %70 = getelementptr inbounds i8, ptr %0, i64 80
  %71 = getelementptr inbounds i8, ptr %0, i64 168
  %72 = getelementptr inbounds i8, ptr %3, i64 64
  %73 = getelementptr inbounds i8, ptr %3, i64 128
  %74 = getelementptr inbounds i8, ptr %3, i64 192
  %75 = getelementptr inbounds i8, ptr %3, i64 256
  %76 = getelementptr inbounds i8, ptr %3, i64 320
  %77 = getelementptr inbounds i8, ptr %3, i64 384
  %78 = getelementptr inbounds i8, ptr %3, i64 448
  %79 = getelementptr inbounds i8, ptr %3, i64 512
  %80 = getelementptr inbounds i8, ptr %3, i64 576
  %81 = getelementptr inbounds i8, ptr %3, i64 640
  %82 = getelementptr inbounds i8, ptr %3, i64 704
  %83 = getelementptr inbounds i8, ptr %3, i64 768
  %84 = getelementptr inbounds i8, ptr %3, i64 832
  %85 = getelementptr inbounds i8, ptr %3, i64 896
  %86 = getelementptr inbounds i8, ptr %3, i64 960
  %87 = getelementptr inbounds i8, ptr %0, i64 88
  %88 = getelementptr inbounds i8, ptr %0, i64 96
  %89 = getelementptr inbounds i8, ptr %0, i64 176
  %90 = getelementptr inbounds i8, ptr %0, i64 104
  %91 = getelementptr inbounds i8, ptr %0, i64 120
  %92 = getelementptr inbounds i8, ptr %0, i64 152
  br label %93

93:                                               ; preds = %277, %51
  %94 = phi i64 [ %48, %51 ], [ %278, %277 ]
  %95 = and i64 %94, 3
  %96 = icmp eq i64 %95, 0
  br i1 %96, label %97, label %261

97:                                               ; preds = %93
  %98 = load ptr, ptr %52, align 8
  %99 = load i64, ptr %53, align 8
  %100 = icmp sgt i64 %99, 0
  br i1 %100, label %101, label %179

101:                                              ; preds = %97
  %102 = load ptr, ptr %54, align 8
  %103 = mul nsw i64 %99, %94
  %104 = sdiv i64 %103, 32
  %105 = shl nsw i64 %104, 10
  %106 = getelementptr inbounds i8, ptr %102, i64 %105
  %107 = or disjoint i64 %94, 3
  br label %108

108:                                              ; preds = %116, %101
  %109 = phi ptr [ %106, %101 ], [ %151, %116 ]
  %110 = phi i64 [ 0, %101 ], [ %117, %116 ]
  %111 = getelementptr float, ptr %98, i64 %110
  br label %112

112:                                              ; preds = %119, %108
  %113 = phi ptr [ %109, %108 ], [ %151, %119 ]
  %114 = phi i64 [ %94, %108 ], [ %152, %119 ]
  %115 = shl nsw i64 %114, 4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  br label %154

116:                                              ; preds = %119
  %117 = add nuw nsw i64 %110, 32
  %118 = icmp slt i64 %117, %99
  br i1 %118, label %108, label %179, !llvm.loop !7

119:                                              ; preds = %154
  call fastcc void @transpose(ptr noundef nonnull %4) #9
  %120 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %120, ptr %113, align 64
  %121 = load <16 x i32>, ptr %55, align 64
  %122 = getelementptr inbounds i8, ptr %113, i64 64
  store <16 x i32> %121, ptr %122, align 64
  %123 = load <16 x i32>, ptr %56, align 64
  %124 = getelementptr inbounds i8, ptr %113, i64 128
  store <16 x i32> %123, ptr %124, align 64
  %125 = load <16 x i32>, ptr %57, align 64
  %126 = getelementptr inbounds i8, ptr %113, i64 192
  store <16 x i32> %125, ptr %126, align 64
  %127 = load <16 x i32>, ptr %58, align 64
  %128 = getelementptr inbounds i8, ptr %113, i64 256
  store <16 x i32> %127, ptr %128, align 64
  %129 = load <16 x i32>, ptr %59, align 64
  %130 = getelementptr inbounds i8, ptr %113, i64 320
  store <16 x i32> %129, ptr %130, align 64
  %131 = load <16 x i32>, ptr %60, align 64
  %132 = getelementptr inbounds i8, ptr %113, i64 384
  store <16 x i32> %131, ptr %132, align 64
  %133 = load <16 x i32>, ptr %61, align 64
  %134 = getelementptr inbounds i8, ptr %113, i64 448
  store <16 x i32> %133, ptr %134, align 64
  %135 = load <16 x i32>, ptr %62, align 64
  %136 = getelementptr inbounds i8, ptr %113, i64 512
  store <16 x i32> %135, ptr %136, align 64
  %137 = load <16 x i32>, ptr %63, align 64
  %138 = getelementptr inbounds i8, ptr %113, i64 576
  store <16 x i32> %137, ptr %138, align 64
  %139 = load <16 x i32>, ptr %64, align 64
  %140 = getelementptr inbounds i8, ptr %113, i64 640
  store <16 x i32> %139, ptr %140, align 64
  %141 = load <16 x i32>, ptr %65, align 64
  %142 = getelementptr inbounds i8, ptr %113, i64 704
  store <16 x i32> %141, ptr %142, align 64
  %143 = load <16 x i32>, ptr %66, align 64
  %144 = getelementptr inbounds i8, ptr %113, i64 768
  store <16 x i32> %143, ptr %144, align 64
  %145 = load <16 x i32>, ptr %67, align 64
  %146 = getelementptr inbounds i8, ptr %113, i64 832
  store <16 x i32> %145, ptr %146, align 64
  %147 = load <16 x i32>, ptr %68, align 64
  %148 = getelementptr inbounds i8, ptr %113, i64 896
  store <16 x i32> %147, ptr %148, align 64
  %149 = load <16 x i32>, ptr %69, align 64
  %150 = getelementptr inbounds i8, ptr %113, i64 960
  store <16 x i32> %149, ptr %150, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %151 = getelementptr inbounds i8, ptr %113, i64 1024
  %152 = add nsw i64 %114, 1
  %153 = icmp slt i64 %114, %107
  br i1 %153, label %112, label %116, !llvm.loop !9

154:                                              ; preds = %154, %112
  %155 = phi i64 [ 0, %112 ], [ %177, %154 ]
  %156 = add i64 %155, %115
  %157 = mul nsw i64 %156, %99
  %158 = getelementptr float, ptr %111, i64 %157
  %159 = load <16 x float>, ptr %158, align 4
  %160 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %159)
  %161 = getelementptr inbounds i8, ptr %158, i64 64
  %162 = load <16 x float>, ptr %161, align 4
  %163 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %162)
  %164 = shufflevector <16 x bfloat> %160, <16 x bfloat> %163, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %165 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %155
  store <32 x bfloat> %164, ptr %165, align 64
  %166 = or disjoint i64 %155, 1
  %167 = add i64 %166, %115
  %168 = mul nsw i64 %167, %99
  %169 = getelementptr float, ptr %111, i64 %168
  %170 = load <16 x float>, ptr %169, align 4
  %171 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %170)
  %172 = getelementptr inbounds i8, ptr %169, i64 64
  %173 = load <16 x float>, ptr %172, align 4
  %174 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %173)
  %175 = shufflevector <16 x bfloat> %171, <16 x bfloat> %174, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %176 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %166
  store <32 x bfloat> %175, ptr %176, align 64
  %177 = add nuw nsw i64 %155, 2
  %178 = icmp eq i64 %177, 16
  br i1 %178, label %119, label %154, !llvm.loop !10

179:                                              ; preds = %116, %97
  %180 = load ptr, ptr %70, align 8
  %181 = load i64, ptr %7, align 8
  %182 = icmp sgt i64 %181, 0
  br i1 %182, label %183, label %261

183:                                              ; preds = %179
  %184 = load ptr, ptr %71, align 8
  %185 = mul nsw i64 %181, %94
  %186 = sdiv i64 %185, 32
  %187 = shl nsw i64 %186, 10
  %188 = getelementptr inbounds i8, ptr %184, i64 %187
  %189 = or disjoint i64 %94, 3
  br label %190

190:                                              ; preds = %198, %183
  %191 = phi ptr [ %188, %183 ], [ %233, %198 ]
  %192 = phi i64 [ 0, %183 ], [ %199, %198 ]
  %193 = getelementptr float, ptr %180, i64 %192
  br label %194

194:                                              ; preds = %201, %190
  %195 = phi ptr [ %191, %190 ], [ %233, %201 ]
  %196 = phi i64 [ %94, %190 ], [ %234, %201 ]
  %197 = shl nsw i64 %196, 4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %3) #4
  br label %236

198:                                              ; preds = %201
  %199 = add nuw nsw i64 %192, 32
  %200 = icmp slt i64 %199, %181
  br i1 %200, label %190, label %261, !llvm.loop !7

201:                                              ; preds = %236
  call fastcc void @transpose(ptr noundef nonnull %3) #9
  %202 = load <16 x i32>, ptr %3, align 64
  store <16 x i32> %202, ptr %195, align 64
  %203 = load <16 x i32>, ptr %72, align 64
  %204 = getelementptr inbounds i8, ptr %195, i64 64
  store <16 x i32> %203, ptr %204, align 64
  %205 = load <16 x i32>, ptr %73, align 64
  %206 = getelementptr inbounds i8, ptr %195, i64 128
  store <16 x i32> %205, ptr %206, align 64
  %207 = load <16 x i32>, ptr %74, align 64
  %208 = getelementptr inbounds i8, ptr %195, i64 192
  store <16 x i32> %207, ptr %208, align 64
  %209 = load <16 x i32>, ptr %75, align 64
  %210 = getelementptr inbounds i8, ptr %195, i64 256
  store <16 x i32> %209, ptr %210, align 64
  %211 = load <16 x i32>, ptr %76, align 64
  %212 = getelementptr inbounds i8, ptr %195, i64 320
  store <16 x i32> %211, ptr %212, align 64
  %213 = load <16 x i32>, ptr %77, align 64
  %214 = getelementptr inbounds i8, ptr %195, i64 384
  store <16 x i32> %213, ptr %214, align 64
  %215 = load <16 x i32>, ptr %78, align 64
  %216 = getelementptr inbounds i8, ptr %195, i64 448
  store <16 x i32> %215, ptr %216, align 64
  %217 = load <16 x i32>, ptr %79, align 64
  %218 = getelementptr inbounds i8, ptr %195, i64 512
  store <16 x i32> %217, ptr %218, align 64
  %219 = load <16 x i32>, ptr %80, align 64
  %220 = getelementptr inbounds i8, ptr %195, i64 576
  store <16 x i32> %219, ptr %220, align 64
  %221 = load <16 x i32>, ptr %81, align 64
  %222 = getelementptr inbounds i8, ptr %195, i64 640
  store <16 x i32> %221, ptr %222, align 64
  %223 = load <16 x i32>, ptr %82, align 64
  %224 = getelementptr inbounds i8, ptr %195, i64 704
  store <16 x i32> %223, ptr %224, align 64
  %225 = load <16 x i32>, ptr %83, align 64
  %226 = getelementptr inbounds i8, ptr %195, i64 768
  store <16 x i32> %225, ptr %226, align 64
  %227 = load <16 x i32>, ptr %84, align 64
  %228 = getelementptr inbounds i8, ptr %195, i64 832
  store <16 x i32> %227, ptr %228, align 64
  %229 = load <16 x i32>, ptr %85, align 64
  %230 = getelementptr inbounds i8, ptr %195, i64 896
  store <16 x i32> %229, ptr %230, align 64
  %231 = load <16 x i32>, ptr %86, align 64
  %232 = getelementptr inbounds i8, ptr %195, i64 960
  store <16 x i32> %231, ptr %232, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %3) #4
  %233 = getelementptr inbounds i8, ptr %195, i64 1024
  %234 = add nsw i64 %196, 1
  %235 = icmp slt i64 %196, %189
  br i1 %235, label %194, label %198, !llvm.loop !9

236:                                              ; preds = %236, %194
  %237 = phi i64 [ 0, %194 ], [ %259, %236 ]
  %238 = add i64 %237, %197
  %239 = mul nsw i64 %238, %181
  %240 = getelementptr float, ptr %193, i64 %239
  %241 = load <16 x float>, ptr %240, align 4
  %242 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %241)
  %243 = getelementptr inbounds i8, ptr %240, i64 64
  %244 = load <16 x float>, ptr %243, align 4
  %245 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %244)
  %246 = shufflevector <16 x bfloat> %242, <16 x bfloat> %245, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %247 = getelementptr inbounds [16 x <16 x i32>], ptr %3, i64 0, i64 %237
  store <32 x bfloat> %246, ptr %247, align 64
  %248 = or disjoint i64 %237, 1
  %249 = add i64 %248, %197
  %250 = mul nsw i64 %249, %181
  %251 = getelementptr float, ptr %193, i64 %250
  %252 = load <16 x float>, ptr %251, align 4
  %253 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %252)
  %254 = getelementptr inbounds i8, ptr %251, i64 64
  %255 = load <16 x float>, ptr %254, align 4
  %256 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %255)
  %257 = shufflevector <16 x bfloat> %253, <16 x bfloat> %256, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %258 = getelementptr inbounds [16 x <16 x i32>], ptr %3, i64 0, i64 %248
  store <32 x bfloat> %257, ptr %258, align 64
  %259 = add nuw nsw i64 %237, 2
  %260 = icmp eq i64 %259, 16
  br i1 %260, label %201, label %236, !llvm.loop !10

261:                                              ; preds = %198, %179, %93
  %262 = load ptr, ptr %87, align 8
  %263 = shl nsw i64 %94, 6
  %264 = getelementptr inbounds i8, ptr %262, i64 %263
  %265 = load <16 x float>, ptr %264, align 4
  %266 = fadd contract <16 x float> %265, zeroinitializer
  %267 = load ptr, ptr %88, align 8
  %268 = getelementptr inbounds i8, ptr %267, i64 %263
  %269 = load <16 x float>, ptr %268, align 4
  %270 = fadd contract <16 x float> %266, %269
  %271 = load ptr, ptr %89, align 8
  %272 = getelementptr inbounds i8, ptr %271, i64 %263
  store <16 x float> %270, ptr %272, align 4
  %273 = load i64, ptr %30, align 8
  %274 = icmp sgt i64 %273, 0
  br i1 %274, label %275, label %277

275:                                              ; preds = %261
  %276 = shl nsw i64 %94, 4
  br label %280

277:                                              ; preds = %280, %261
  %278 = add nsw i64 %94, 1
  %279 = icmp eq i64 %278, %49
  br i1 %279, label %301, label %93, !llvm.loop !11

280:                                              ; preds = %280, %275
  %281 = phi i64 [ 0, %275 ], [ %298, %280 ]
  %282 = load ptr, ptr %90, align 8
  %283 = load i64, ptr %7, align 8
  %284 = mul nsw i64 %283, %281
  %285 = getelementptr inbounds float, ptr %282, i64 %284
  %286 = getelementptr inbounds float, ptr %285, i64 %276
  %287 = load <16 x float>, ptr %286, align 4
  %288 = load ptr, ptr %91, align 8
  %289 = getelementptr inbounds i16, ptr %288, i64 %284
  %290 = getelementptr inbounds i16, ptr %289, i64 %276
  %291 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %287)
  store <16 x bfloat> %291, ptr %290, align 2
  %292 = load ptr, ptr %92, align 8
  %293 = load i64, ptr %30, align 8
  %294 = mul nsw i64 %293, %94
  %295 = add nsw i64 %294, %281
  %296 = shl nsw i64 %295, 6
  %297 = getelementptr inbounds i8, ptr %292, i64 %296
  store <16 x float> %287, ptr %297, align 4
  %298 = add nuw nsw i64 %281, 1
  %299 = load i64, ptr %30, align 8
  %300 = icmp slt i64 %298, %299
  br i1 %300, label %280, label %277, !llvm.loop !12

301:                                              ; preds = %277, %18
  %302 = icmp eq i64 %20, 1
  br i1 %302, label %336, label %303

303:                                              ; preds = %301
  %304 = getelementptr inbounds i8, ptr %0, i64 56
  %305 = load ptr, ptr %304, align 8
  %306 = shl nsw i64 %6, 6
  %307 = getelementptr inbounds i8, ptr %305, i64 %306
  %308 = load i64, ptr %307, align 8
  %309 = add nsw i64 %308, 1
  store atomic i64 %309, ptr %307 release, align 8
  %310 = icmp sgt i64 %20, 0
  br i1 %310, label %311, label %336

311:                                              ; preds = %303
  %312 = getelementptr inbounds i8, ptr %0, i64 40
  br label %313

313:                                              ; preds = %320, %311
  %314 = phi i64 [ 0, %311 ], [ %321, %320 ]
  %315 = shl nsw i64 %314, 6
  %316 = load ptr, ptr %304, align 8
  %317 = getelementptr inbounds i8, ptr %316, i64 %315
  %318 = load atomic i64, ptr %317 acquire, align 8
  %319 = icmp sgt i64 %318, %308
  br i1 %319, label %320, label %323

320:                                              ; preds = %329, %313
  %321 = add nuw nsw i64 %314, 1
  %322 = icmp eq i64 %321, %20
  br i1 %322, label %336, label %313, !llvm.loop !13

323:                                              ; preds = %313, %329
  %324 = phi i32 [ %331, %329 ], [ 0, %313 ]
  tail call void @llvm.x86.sse2.pause()
  %325 = icmp eq i32 %324, 2000
  br i1 %325, label %326, label %329

326:                                              ; preds = %323
  %327 = load ptr, ptr %312, align 8
  %328 = tail call i32 %327() #8
  br label %329

329:                                              ; preds = %326, %323
  %330 = phi i32 [ 0, %326 ], [ %324, %323 ]
  %331 = add nsw i32 %330, 1
  %332 = load ptr, ptr %304, align 8
  %333 = getelementptr inbounds i8, ptr %332, i64 %315
  %334 = load atomic i64, ptr %333 acquire, align 8
  %335 = icmp sgt i64 %334, %308
  br i1 %335, label %320, label %323, !llvm.loop !14

336:                                              ; preds = %320, %301, %303
  %337 = sub nsw i64 %42, %41
  %338 = sub nsw i64 %28, %25
  %339 = shl nsw i64 %338, 2
  %340 = icmp eq i64 %42, %41
  %341 = icmp sgt i64 %337, 3
  %342 = select i1 %340, i1 true, i1 %341
  br i1 %342, label %345, label %343

343:                                              ; preds = %336
  %344 = sdiv i64 4, %337
  br label %345

345:                                              ; preds = %336, %343
  %346 = phi i64 [ %344, %343 ], [ 1, %336 ]
  %347 = getelementptr inbounds i8, ptr %0, i64 304
  %348 = load ptr, ptr %347, align 8
  %349 = getelementptr inbounds i8, ptr %0, i64 312
  %350 = load i64, ptr %349, align 8
  %351 = mul nsw i64 %350, %6
  %352 = getelementptr inbounds float, ptr %348, i64 %351
  %353 = getelementptr inbounds i8, ptr %352, i64 16384
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %2, i8 0, i64 64, i1 false)
  store i8 1, ptr %2, align 2
  %354 = getelementptr inbounds i8, ptr %2, i64 16
  %355 = getelementptr inbounds i8, ptr %2, i64 48
  store i16 64, ptr %354, align 2
  store i8 16, ptr %355, align 2
  %356 = getelementptr inbounds i8, ptr %2, i64 18
  store i16 64, ptr %356, align 2
  %357 = getelementptr inbounds i8, ptr %2, i64 49
  store i8 16, ptr %357, align 1
  %358 = getelementptr inbounds i8, ptr %2, i64 20
  store i16 64, ptr %358, align 2
  %359 = getelementptr inbounds i8, ptr %2, i64 50
  store i8 16, ptr %359, align 2
  %360 = getelementptr inbounds i8, ptr %2, i64 22
  store i16 64, ptr %360, align 2
  %361 = getelementptr inbounds i8, ptr %2, i64 51
  store i8 16, ptr %361, align 1
  %362 = getelementptr inbounds i8, ptr %2, i64 24
  store i16 64, ptr %362, align 2
  %363 = getelementptr inbounds i8, ptr %2, i64 52
  store i8 16, ptr %363, align 2
  %364 = getelementptr inbounds i8, ptr %2, i64 26
  store i16 64, ptr %364, align 2
  %365 = getelementptr inbounds i8, ptr %2, i64 53
  store i8 16, ptr %365, align 1
  %366 = getelementptr inbounds i8, ptr %2, i64 28
  store i16 64, ptr %366, align 2
  %367 = getelementptr inbounds i8, ptr %2, i64 54
  store i8 16, ptr %367, align 2
  %368 = getelementptr inbounds i8, ptr %2, i64 30
  store i16 64, ptr %368, align 2
  %369 = getelementptr inbounds i8, ptr %2, i64 55
  store i8 16, ptr %369, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %2) #4
  %370 = load i64, ptr %0, align 8
  %371 = icmp sgt i64 %370, 0
  br i1 %371, label %372, label %394

372:                                              ; preds = %345
  %373 = shl i64 %338, 10
  %374 = getelementptr inbounds i8, ptr %0, i64 16
  %375 = icmp sgt i64 %338, 0
  %376 = getelementptr inbounds i8, ptr %0, i64 176
  %377 = getelementptr inbounds i8, ptr %0, i64 64
  %378 = getelementptr inbounds i8, ptr %0, i64 160
  %379 = mul i64 %373, %337
  %380 = icmp sgt i64 %337, 0
  %381 = getelementptr inbounds i8, ptr %0, i64 120
  %382 = getelementptr inbounds i8, ptr %0, i64 168
  %383 = getelementptr inbounds i8, ptr %0, i64 152
  %384 = getelementptr inbounds i8, ptr %0, i64 144
  %385 = getelementptr inbounds i8, ptr %0, i64 128
  %386 = getelementptr inbounds i8, ptr %0, i64 136
  %387 = getelementptr inbounds i8, ptr %0, i64 56
  %388 = shl nsw i64 %6, 6
  %389 = icmp sgt i64 %20, 0
  %390 = getelementptr inbounds i8, ptr %0, i64 40
  br label %395

391:                                              ; preds = %956, %508
  %392 = load i64, ptr %0, align 8
  %393 = icmp slt i64 %398, %392
  br i1 %393, label %395, label %394, !llvm.loop !15

394:                                              ; preds = %391, %345
  call void @llvm.x86.tilerelease()
  ret void

395:                                              ; preds = %372, %391
  %396 = phi i64 [ %370, %372 ], [ %392, %391 ]
  %397 = phi i64 [ 0, %372 ], [ %398, %391 ]
  %398 = add nsw i64 %397, %346
  %399 = icmp slt i64 %398, %396
  %400 = sub nsw i64 %396, %397
  %401 = select i1 %399, i64 %346, i64 %400
  %402 = load i64, ptr %374, align 8
  %403 = freeze i64 %402
  %404 = sdiv i64 %403, 32
  %405 = shl nsw i64 %403, 1
  br i1 %375, label %406, label %508

406:                                              ; preds = %395
  %407 = mul nsw i64 %401, %337
  %408 = icmp sgt i64 %407, 0
  %409 = icmp sgt i64 %403, 31
  %410 = and i64 %404, 1
  %411 = and i64 %403, -32
  %412 = icmp eq i64 %411, 32
  %413 = and i64 %404, -2
  %414 = icmp eq i64 %410, 0
  br label %415

415:                                              ; preds = %420, %406
  %416 = phi i64 [ 0, %406 ], [ %421, %420 ]
  %417 = add nsw i64 %416, %29
  %418 = shl nsw i64 %417, 6
  %419 = mul nsw i64 %417, %404
  br label %423

420:                                              ; preds = %437
  %421 = add nuw nsw i64 %416, 4
  %422 = icmp slt i64 %421, %339
  br i1 %422, label %415, label %508, !llvm.loop !16

423:                                              ; preds = %437, %415
  %424 = phi i1 [ true, %415 ], [ false, %437 ]
  %425 = phi i64 [ 0, %415 ], [ 2, %437 ]
  %426 = load ptr, ptr %376, align 8
  %427 = getelementptr inbounds i8, ptr %426, i64 %418
  %428 = shl nuw nsw i64 %425, 8
  %429 = shl nuw nsw i64 %425, 6
  %430 = getelementptr inbounds i8, ptr %427, i64 %429
  %431 = or disjoint i64 %428, 256
  %432 = lshr exact i64 %431, 2
  %433 = getelementptr inbounds i8, ptr %427, i64 %432
  br i1 %408, label %434, label %437

434:                                              ; preds = %423
  %435 = or disjoint i64 %425, %419
  %436 = shl nsw i64 %435, 10
  br label %438

437:                                              ; preds = %475, %423
  br i1 %424, label %423, label %420, !llvm.loop !17

438:                                              ; preds = %434, %475
  %439 = phi i64 [ %488, %475 ], [ 0, %434 ]
  %440 = or disjoint i64 %439, 1
  %441 = icmp slt i64 %440, %407
  %442 = select i1 %441, i64 %440, i64 %439
  %443 = load ptr, ptr %377, align 8
  %444 = sdiv i64 %439, %337
  %445 = add nsw i64 %444, %397
  %446 = load i64, ptr %30, align 8
  %447 = mul nsw i64 %445, %446
  %448 = srem i64 %439, %337
  %449 = add nsw i64 %448, %41
  %450 = shl nsw i64 %449, 4
  %451 = add nsw i64 %450, %447
  %452 = load i64, ptr %374, align 8
  %453 = mul nsw i64 %451, %452
  %454 = getelementptr inbounds i16, ptr %443, i64 %453
  %455 = sdiv i64 %442, %337
  %456 = add nsw i64 %455, %397
  %457 = mul nsw i64 %456, %446
  %458 = srem i64 %442, %337
  %459 = add nsw i64 %458, %41
  %460 = shl nsw i64 %459, 4
  %461 = add nsw i64 %460, %457
  %462 = mul nsw i64 %461, %452
  %463 = getelementptr inbounds i16, ptr %443, i64 %462
  %464 = load ptr, ptr %378, align 8
  call void @llvm.x86.tileloadd64(i8 0, ptr %430, i64 0)
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %433, i64 0)
  call void @llvm.x86.tileloadd64(i8 2, ptr %430, i64 0)
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %433, i64 0)
  br i1 %409, label %465, label %475

465:                                              ; preds = %438
  %466 = getelementptr inbounds i8, ptr %464, i64 %436
  br i1 %412, label %467, label %490

467:                                              ; preds = %490, %465
  %468 = phi i64 [ 0, %465 ], [ %504, %490 ]
  %469 = phi ptr [ %466, %465 ], [ %505, %490 ]
  br i1 %414, label %475, label %470

470:                                              ; preds = %467
  %471 = shl nsw i64 %468, 5
  %472 = getelementptr inbounds i16, ptr %454, i64 %471
  call void @llvm.x86.tileloadd64(i8 4, ptr %472, i64 %405)
  %473 = getelementptr inbounds i16, ptr %463, i64 %471
  call void @llvm.x86.tileloadd64(i8 5, ptr %473, i64 %405)
  call void @llvm.x86.tileloadd64(i8 6, ptr %469, i64 64)
  %474 = getelementptr inbounds i8, ptr %469, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %474, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %475

475:                                              ; preds = %470, %467, %438
  %476 = mul nuw nsw i64 %439, %339
  %477 = add nuw nsw i64 %476, %416
  %478 = shl nsw i64 %477, 10
  %479 = getelementptr inbounds i8, ptr %353, i64 %478
  %480 = mul nuw nsw i64 %442, %339
  %481 = add nuw nsw i64 %480, %416
  %482 = shl nsw i64 %481, 10
  %483 = getelementptr inbounds i8, ptr %353, i64 %482
  %484 = getelementptr inbounds float, ptr %479, i64 %428
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %484, i64 64)
  %485 = getelementptr inbounds float, ptr %479, i64 %431
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %485, i64 64)
  %486 = getelementptr inbounds float, ptr %483, i64 %428
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %486, i64 64)
  %487 = getelementptr inbounds float, ptr %483, i64 %431
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %487, i64 64)
  %488 = add nuw nsw i64 %439, 2
  %489 = icmp slt i64 %488, %407
  br i1 %489, label %438, label %437, !llvm.loop !18

490:                                              ; preds = %465, %490
  %491 = phi i64 [ %504, %490 ], [ 0, %465 ]
  %492 = phi ptr [ %505, %490 ], [ %466, %465 ]
  %493 = phi i64 [ %506, %490 ], [ 0, %465 ]
  %494 = shl nsw i64 %491, 5
  %495 = getelementptr inbounds i16, ptr %454, i64 %494
  call void @llvm.x86.tileloadd64(i8 4, ptr %495, i64 %405)
  %496 = getelementptr inbounds i16, ptr %463, i64 %494
  call void @llvm.x86.tileloadd64(i8 5, ptr %496, i64 %405)
  call void @llvm.x86.tileloadd64(i8 6, ptr %492, i64 64)
  %497 = getelementptr inbounds i8, ptr %492, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %497, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %498 = getelementptr inbounds i8, ptr %492, i64 4096
  %499 = shl i64 %491, 5
  %500 = or disjoint i64 %499, 32
  %501 = getelementptr inbounds i16, ptr %454, i64 %500
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %501, i64 %405)
  %502 = getelementptr inbounds i16, ptr %463, i64 %500
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %502, i64 %405)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %498, i64 64)
  %503 = getelementptr inbounds i8, ptr %492, i64 5120
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %503, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %504 = add nuw nsw i64 %491, 2
  %505 = getelementptr inbounds i8, ptr %492, i64 8192
  %506 = add i64 %493, 2
  %507 = icmp eq i64 %506, %413
  br i1 %507, label %467, label %490, !llvm.loop !19

508:                                              ; preds = %420, %395
  %509 = add nsw i64 %401, %397
  %510 = icmp sgt i64 %401, 0
  br i1 %510, label %511, label %391

511:                                              ; preds = %508, %956
  %512 = phi i64 [ %957, %956 ], [ %397, %508 ]
  %513 = sub nsw i64 %512, %397
  %514 = mul nsw i64 %379, %513
  %515 = getelementptr inbounds float, ptr %353, i64 %514
  %516 = load i64, ptr %7, align 8
  %517 = sdiv i64 %516, 32
  %518 = shl nsw i64 %516, 1
  br i1 %375, label %519, label %927

519:                                              ; preds = %511
  %520 = shl i64 %517, 10
  %521 = add nsw i64 %517, -1
  %522 = icmp sgt i64 %516, 31
  %523 = add nsw i64 %512, 1
  %524 = shl nsw i64 %517, 1
  %525 = add nsw i64 %524, -1
  br label %526

526:                                              ; preds = %606, %519
  %527 = phi i64 [ 0, %519 ], [ %611, %606 ]
  %528 = phi ptr [ null, %519 ], [ %610, %606 ]
  %529 = phi i64 [ 0, %519 ], [ %609, %606 ]
  %530 = phi i64 [ 0, %519 ], [ %608, %606 ]
  %531 = phi i64 [ 0, %519 ], [ %607, %606 ]
  br i1 %380, label %532, label %606

532:                                              ; preds = %526
  %533 = shl nsw i64 %527, 10
  %534 = getelementptr i8, ptr %515, i64 %533
  %535 = add nsw i64 %527, %29
  %536 = mul i64 %520, %535
  br label %613

537:                                              ; preds = %606
  %538 = icmp sgt i64 %609, 0
  br i1 %538, label %539, label %927

539:                                              ; preds = %537, %604
  %540 = phi i64 [ %565, %604 ], [ 0, %537 ]
  %541 = load i64, ptr %7, align 8
  %542 = sdiv i64 %541, 16
  %543 = and i64 %540, 15
  %544 = lshr i64 %540, 4
  %545 = and i64 %544, 3
  %546 = lshr i64 %540, 6
  %547 = add nsw i64 %545, %607
  %548 = add nsw i64 %546, %608
  %549 = shl nsw i64 %548, 4
  %550 = or disjoint i64 %549, %543
  %551 = mul nsw i64 %542, %512
  %552 = add nsw i64 %551, %547
  %553 = load i64, ptr %30, align 8
  %554 = mul nsw i64 %552, %553
  %555 = add nsw i64 %554, %550
  %556 = shl nuw nsw i64 %545, 10
  %557 = shl i64 %546, 12
  %558 = getelementptr i8, ptr %610, i64 %557
  %559 = getelementptr i8, ptr %558, i64 %556
  %560 = shl nuw nsw i64 %543, 6
  %561 = getelementptr inbounds i8, ptr %559, i64 %560
  %562 = load <16 x float>, ptr %561, align 4
  %563 = fcmp olt <16 x float> %562, zeroinitializer
  %564 = select <16 x i1> %563, <16 x float> zeroinitializer, <16 x float> %562
  %565 = add nuw nsw i64 %540, 1
  %566 = load ptr, ptr %383, align 8
  %567 = mul nsw i64 %553, %542
  %568 = add nsw i64 %555, %567
  %569 = shl nsw i64 %568, 6
  %570 = getelementptr inbounds i8, ptr %566, i64 %569
  store <16 x float> zeroinitializer, ptr %570, align 4
  %571 = load ptr, ptr %381, align 8
  %572 = load i64, ptr %30, align 8
  %573 = mul nsw i64 %572, %523
  %574 = add nsw i64 %573, %550
  %575 = load i64, ptr %7, align 8
  %576 = mul nsw i64 %574, %575
  %577 = getelementptr inbounds i16, ptr %571, i64 %576
  %578 = shl nsw i64 %547, 4
  %579 = getelementptr inbounds i16, ptr %577, i64 %578
  %580 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %564)
  store <16 x bfloat> %580, ptr %579, align 2
  %581 = load ptr, ptr %384, align 8
  %582 = icmp eq ptr %581, null
  br i1 %582, label %587, label %583

583:                                              ; preds = %539
  %584 = shl nsw i64 %555, 5
  %585 = getelementptr inbounds i8, ptr %581, i64 %584
  %586 = fptrunc <16 x float> %564 to <16 x half>
  store <16 x half> %586, ptr %585, align 2
  br label %587

587:                                              ; preds = %583, %539
  %588 = load i64, ptr %0, align 8
  %589 = add nsw i64 %588, -1
  %590 = icmp eq i64 %589, %512
  br i1 %590, label %591, label %604

591:                                              ; preds = %587
  %592 = load ptr, ptr %385, align 8
  %593 = load i64, ptr %7, align 8
  %594 = mul nsw i64 %593, %550
  %595 = getelementptr inbounds float, ptr %592, i64 %594
  %596 = getelementptr inbounds float, ptr %595, i64 %578
  store <16 x float> %564, ptr %596, align 4
  %597 = load ptr, ptr %386, align 8
  %598 = icmp eq ptr %597, null
  br i1 %598, label %604, label %599

599:                                              ; preds = %591
  %600 = load i64, ptr %7, align 8
  %601 = mul nsw i64 %600, %550
  %602 = getelementptr inbounds float, ptr %597, i64 %601
  %603 = getelementptr inbounds float, ptr %602, i64 %578
  store <16 x float> zeroinitializer, ptr %603, align 4
  br label %604

604:                                              ; preds = %599, %591, %587
  %605 = icmp eq i64 %565, %609
  br i1 %605, label %927, label %539, !llvm.loop !20

606:                                              ; preds = %924, %526
  %607 = phi i64 [ %531, %526 ], [ %535, %924 ]
  %608 = phi i64 [ %530, %526 ], [ %627, %924 ]
  %609 = phi i64 [ %529, %526 ], [ %849, %924 ]
  %610 = phi ptr [ %528, %526 ], [ %623, %924 ]
  %611 = add nuw nsw i64 %527, 4
  %612 = icmp slt i64 %611, %339
  br i1 %612, label %526, label %537, !llvm.loop !21

613:                                              ; preds = %924, %532
  %614 = phi i64 [ 0, %532 ], [ %925, %924 ]
  %615 = phi ptr [ %528, %532 ], [ %623, %924 ]
  %616 = phi i64 [ %529, %532 ], [ %849, %924 ]
  %617 = phi i64 [ %530, %532 ], [ %627, %924 ]
  %618 = phi i64 [ %531, %532 ], [ %535, %924 ]
  %619 = or disjoint i64 %614, 1
  %620 = icmp slt i64 %619, %337
  %621 = icmp eq ptr %615, %352
  %622 = select i1 %621, i64 8192, i64 0
  %623 = getelementptr inbounds i8, ptr %352, i64 %622
  %624 = load ptr, ptr %381, align 8
  %625 = load i64, ptr %30, align 8
  %626 = mul nsw i64 %625, %512
  %627 = add nsw i64 %614, %41
  %628 = shl nsw i64 %627, 4
  %629 = add nsw i64 %626, %628
  %630 = load i64, ptr %7, align 8
  %631 = mul nsw i64 %629, %630
  %632 = getelementptr inbounds i16, ptr %624, i64 %631
  %633 = shl nsw i64 %630, 5
  %634 = getelementptr inbounds i8, ptr %632, i64 %633
  %635 = mul nuw nsw i64 %614, %373
  %636 = getelementptr float, ptr %534, i64 %635
  %637 = getelementptr inbounds float, ptr %636, i64 %373
  %638 = load ptr, ptr %382, align 8
  %639 = getelementptr inbounds i8, ptr %638, i64 %536
  br i1 %620, label %739, label %640

640:                                              ; preds = %613
  %641 = add i64 %521, %616
  %642 = sdiv i64 %641, %517
  call void @llvm.x86.tileloadd64(i8 0, ptr %636, i64 64)
  %643 = getelementptr inbounds i8, ptr %636, i64 1024
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %643, i64 64)
  %644 = getelementptr inbounds i8, ptr %636, i64 2048
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %644, i64 64)
  %645 = getelementptr inbounds i8, ptr %636, i64 3072
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %645, i64 64)
  br i1 %522, label %646, label %648

646:                                              ; preds = %640
  %647 = icmp sgt i64 %642, 0
  br label %653

648:                                              ; preds = %734, %640
  %649 = phi i64 [ 0, %640 ], [ %735, %734 ]
  call void @llvm.x86.tilestored64(i8 0, ptr %623, i64 64)
  %650 = getelementptr inbounds i8, ptr %623, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %650, i64 64)
  %651 = getelementptr inbounds i8, ptr %623, i64 2048
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %651, i64 64)
  %652 = getelementptr inbounds i8, ptr %623, i64 3072
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %652, i64 64)
  br label %847

653:                                              ; preds = %734, %646
  %654 = phi ptr [ %639, %646 ], [ %737, %734 ]
  %655 = phi i64 [ 0, %646 ], [ %736, %734 ]
  %656 = phi i64 [ 0, %646 ], [ %735, %734 ]
  %657 = shl nsw i64 %655, 6
  %658 = getelementptr inbounds i8, ptr %632, i64 %657
  call void @llvm.x86.tileloadd64(i8 4, ptr %658, i64 %518)
  call void @llvm.x86.tileloadd64(i8 6, ptr %654, i64 64)
  %659 = getelementptr inbounds i8, ptr %654, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %659, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %660 = getelementptr inbounds i8, ptr %654, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %660, i64 64)
  %661 = getelementptr inbounds i8, ptr %654, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %661, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  br i1 %647, label %662, label %734

662:                                              ; preds = %653
  %663 = call i64 @llvm.smax.i64(i64 %656, i64 %616)
  %664 = add i64 %656, %642
  br label %665

665:                                              ; preds = %732, %662
  %666 = phi i64 [ %693, %732 ], [ %656, %662 ]
  %667 = icmp eq i64 %666, %663
  br i1 %667, label %734, label %668

668:                                              ; preds = %665
  %669 = load i64, ptr %7, align 8
  %670 = sdiv i64 %669, 16
  %671 = and i64 %666, 15
  %672 = ashr i64 %666, 4
  %673 = srem i64 %672, 4
  %674 = sdiv i64 %672, 4
  %675 = add nsw i64 %673, %618
  %676 = add nsw i64 %674, %617
  %677 = shl nsw i64 %676, 4
  %678 = or disjoint i64 %677, %671
  %679 = mul nsw i64 %670, %512
  %680 = add nsw i64 %679, %675
  %681 = load i64, ptr %30, align 8
  %682 = mul nsw i64 %680, %681
  %683 = add nsw i64 %682, %678
  %684 = shl nsw i64 %673, 10
  %685 = shl i64 %674, 12
  %686 = getelementptr i8, ptr %615, i64 %685
  %687 = getelementptr i8, ptr %686, i64 %684
  %688 = shl nuw nsw i64 %671, 6
  %689 = getelementptr inbounds i8, ptr %687, i64 %688
  %690 = load <16 x float>, ptr %689, align 4
  %691 = fcmp olt <16 x float> %690, zeroinitializer
  %692 = select <16 x i1> %691, <16 x float> zeroinitializer, <16 x float> %690
  %693 = add i64 %666, 1
  %694 = load ptr, ptr %383, align 8
  %695 = mul nsw i64 %681, %670
  %696 = add nsw i64 %683, %695
  %697 = shl nsw i64 %696, 6
  %698 = getelementptr inbounds i8, ptr %694, i64 %697
  store <16 x float> zeroinitializer, ptr %698, align 4
  %699 = load ptr, ptr %381, align 8
  %700 = load i64, ptr %30, align 8
  %701 = mul nsw i64 %700, %523
  %702 = add nsw i64 %701, %678
  %703 = load i64, ptr %7, align 8
  %704 = mul nsw i64 %702, %703
  %705 = getelementptr inbounds i16, ptr %699, i64 %704
  %706 = shl nsw i64 %675, 4
  %707 = getelementptr inbounds i16, ptr %705, i64 %706
  %708 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %692)
  store <16 x bfloat> %708, ptr %707, align 2
  %709 = load ptr, ptr %384, align 8
  %710 = icmp eq ptr %709, null
  br i1 %710, label %715, label %711

711:                                              ; preds = %668
  %712 = shl nsw i64 %683, 5
  %713 = getelementptr inbounds i8, ptr %709, i64 %712
  %714 = fptrunc <16 x float> %692 to <16 x half>
  store <16 x half> %714, ptr %713, align 2
  br label %715

715:                                              ; preds = %711, %668
  %716 = load i64, ptr %0, align 8
  %717 = add nsw i64 %716, -1
  %718 = icmp eq i64 %717, %512
  br i1 %718, label %719, label %732

719:                                              ; preds = %715
  %720 = load ptr, ptr %385, align 8
  %721 = load i64, ptr %7, align 8
  %722 = mul nsw i64 %721, %678
  %723 = getelementptr inbounds float, ptr %720, i64 %722
  %724 = getelementptr inbounds float, ptr %723, i64 %706
  store <16 x float> %692, ptr %724, align 4
  %725 = load ptr, ptr %386, align 8
  %726 = icmp eq ptr %725, null
  br i1 %726, label %732, label %727

727:                                              ; preds = %719
  %728 = load i64, ptr %7, align 8
  %729 = mul nsw i64 %728, %678
  %730 = getelementptr inbounds float, ptr %725, i64 %729
  %731 = getelementptr inbounds float, ptr %730, i64 %706
  store <16 x float> zeroinitializer, ptr %731, align 4
  br label %732

732:                                              ; preds = %727, %719, %715
  %733 = icmp eq i64 %693, %664
  br i1 %733, label %734, label %665, !llvm.loop !20

734:                                              ; preds = %732, %665, %653
  %735 = phi i64 [ %656, %653 ], [ %664, %732 ], [ %663, %665 ]
  %736 = add nuw nsw i64 %655, 1
  %737 = getelementptr inbounds i8, ptr %654, i64 4096
  %738 = icmp eq i64 %736, %517
  br i1 %738, label %648, label %653, !llvm.loop !22

739:                                              ; preds = %613
  %740 = add i64 %525, %616
  %741 = sdiv i64 %740, %524
  %742 = icmp sgt i64 %741, 0
  br label %743

743:                                              ; preds = %756, %739
  %744 = phi i1 [ true, %739 ], [ false, %756 ]
  %745 = phi i64 [ 0, %739 ], [ 2, %756 ]
  %746 = phi i64 [ 0, %739 ], [ %757, %756 ]
  %747 = shl nuw nsw i64 %745, 8
  %748 = getelementptr inbounds float, ptr %636, i64 %747
  call void @llvm.x86.tileloadd64(i8 0, ptr %748, i64 64)
  %749 = or disjoint i64 %747, 256
  %750 = getelementptr inbounds float, ptr %636, i64 %749
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %750, i64 64)
  %751 = getelementptr inbounds float, ptr %637, i64 %747
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %751, i64 64)
  %752 = getelementptr inbounds float, ptr %637, i64 %749
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %752, i64 64)
  br i1 %522, label %753, label %756

753:                                              ; preds = %743
  %754 = shl nuw nsw i64 %745, 10
  %755 = getelementptr inbounds i8, ptr %639, i64 %754
  br label %762

756:                                              ; preds = %842, %743
  %757 = phi i64 [ %746, %743 ], [ %843, %842 ]
  %758 = getelementptr inbounds float, ptr %623, i64 %747
  %759 = getelementptr inbounds i8, ptr %758, i64 4096
  call void @llvm.x86.tilestored64(i8 0, ptr %758, i64 64)
  %760 = getelementptr inbounds i8, ptr %758, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %760, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %759, i64 64)
  %761 = getelementptr inbounds i8, ptr %758, i64 5120
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %761, i64 64)
  br i1 %744, label %743, label %847, !llvm.loop !23

762:                                              ; preds = %842, %753
  %763 = phi ptr [ %845, %842 ], [ %755, %753 ]
  %764 = phi i64 [ %844, %842 ], [ 0, %753 ]
  %765 = phi i64 [ %843, %842 ], [ %746, %753 ]
  %766 = shl nsw i64 %764, 5
  %767 = getelementptr inbounds i16, ptr %632, i64 %766
  call void @llvm.x86.tileloadd64(i8 4, ptr %767, i64 %518)
  %768 = getelementptr inbounds i16, ptr %634, i64 %766
  call void @llvm.x86.tileloadd64(i8 5, ptr %768, i64 %518)
  call void @llvm.x86.tileloadd64(i8 6, ptr %763, i64 64)
  %769 = getelementptr inbounds i8, ptr %763, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %769, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br i1 %742, label %770, label %842

770:                                              ; preds = %762
  %771 = call i64 @llvm.smax.i64(i64 %765, i64 %616)
  %772 = add i64 %765, %741
  br label %773

773:                                              ; preds = %840, %770
  %774 = phi i64 [ %801, %840 ], [ %765, %770 ]
  %775 = icmp eq i64 %774, %771
  br i1 %775, label %842, label %776

776:                                              ; preds = %773
  %777 = load i64, ptr %7, align 8
  %778 = sdiv i64 %777, 16
  %779 = and i64 %774, 15
  %780 = ashr i64 %774, 4
  %781 = srem i64 %780, 4
  %782 = sdiv i64 %780, 4
  %783 = add nsw i64 %781, %618
  %784 = add nsw i64 %782, %617
  %785 = shl nsw i64 %784, 4
  %786 = or disjoint i64 %785, %779
  %787 = mul nsw i64 %778, %512
  %788 = add nsw i64 %787, %783
  %789 = load i64, ptr %30, align 8
  %790 = mul nsw i64 %788, %789
  %791 = add nsw i64 %790, %786
  %792 = shl nsw i64 %781, 10
  %793 = shl i64 %782, 12
  %794 = getelementptr i8, ptr %615, i64 %793
  %795 = getelementptr i8, ptr %794, i64 %792
  %796 = shl nuw nsw i64 %779, 6
  %797 = getelementptr inbounds i8, ptr %795, i64 %796
  %798 = load <16 x float>, ptr %797, align 4
  %799 = fcmp olt <16 x float> %798, zeroinitializer
  %800 = select <16 x i1> %799, <16 x float> zeroinitializer, <16 x float> %798
  %801 = add i64 %774, 1
  %802 = load ptr, ptr %383, align 8
  %803 = mul nsw i64 %789, %778
  %804 = add nsw i64 %791, %803
  %805 = shl nsw i64 %804, 6
  %806 = getelementptr inbounds i8, ptr %802, i64 %805
  store <16 x float> zeroinitializer, ptr %806, align 4
  %807 = load ptr, ptr %381, align 8
  %808 = load i64, ptr %30, align 8
  %809 = mul nsw i64 %808, %523
  %810 = add nsw i64 %809, %786
  %811 = load i64, ptr %7, align 8
  %812 = mul nsw i64 %810, %811
  %813 = getelementptr inbounds i16, ptr %807, i64 %812
  %814 = shl nsw i64 %783, 4
  %815 = getelementptr inbounds i16, ptr %813, i64 %814
  %816 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %800)
  store <16 x bfloat> %816, ptr %815, align 2
  %817 = load ptr, ptr %384, align 8
  %818 = icmp eq ptr %817, null
  br i1 %818, label %823, label %819

819:                                              ; preds = %776
  %820 = shl nsw i64 %791, 5
  %821 = getelementptr inbounds i8, ptr %817, i64 %820
  %822 = fptrunc <16 x float> %800 to <16 x half>
  store <16 x half> %822, ptr %821, align 2
  br label %823

823:                                              ; preds = %819, %776
  %824 = load i64, ptr %0, align 8
  %825 = add nsw i64 %824, -1
  %826 = icmp eq i64 %825, %512
  br i1 %826, label %827, label %840

827:                                              ; preds = %823
  %828 = load ptr, ptr %385, align 8
  %829 = load i64, ptr %7, align 8
  %830 = mul nsw i64 %829, %786
  %831 = getelementptr inbounds float, ptr %828, i64 %830
  %832 = getelementptr inbounds float, ptr %831, i64 %814
  store <16 x float> %800, ptr %832, align 4
  %833 = load ptr, ptr %386, align 8
  %834 = icmp eq ptr %833, null
  br i1 %834, label %840, label %835

835:                                              ; preds = %827
  %836 = load i64, ptr %7, align 8
  %837 = mul nsw i64 %836, %786
  %838 = getelementptr inbounds float, ptr %833, i64 %837
  %839 = getelementptr inbounds float, ptr %838, i64 %814
  store <16 x float> zeroinitializer, ptr %839, align 4
  br label %840

840:                                              ; preds = %835, %827, %823
  %841 = icmp eq i64 %801, %772
  br i1 %841, label %842, label %773, !llvm.loop !20

842:                                              ; preds = %840, %773, %762
  %843 = phi i64 [ %765, %762 ], [ %772, %840 ], [ %771, %773 ]
  %844 = add nuw nsw i64 %764, 1
  %845 = getelementptr inbounds i8, ptr %763, i64 4096
  %846 = icmp eq i64 %844, %517
  br i1 %846, label %756, label %762, !llvm.loop !24

847:                                              ; preds = %756, %648
  %848 = phi i64 [ %649, %648 ], [ %757, %756 ]
  %849 = phi i64 [ 64, %648 ], [ 128, %756 ]
  %850 = icmp sgt i64 %616, 0
  br i1 %850, label %851, label %924

851:                                              ; preds = %847
  %852 = call i64 @llvm.smax.i64(i64 %848, i64 %616)
  br label %853

853:                                              ; preds = %921, %851
  %854 = phi i64 [ %882, %921 ], [ %848, %851 ]
  %855 = phi i64 [ %922, %921 ], [ %616, %851 ]
  %856 = icmp eq i64 %854, %852
  br i1 %856, label %924, label %857

857:                                              ; preds = %853
  %858 = load i64, ptr %7, align 8
  %859 = sdiv i64 %858, 16
  %860 = and i64 %854, 15
  %861 = ashr i64 %854, 4
  %862 = srem i64 %861, 4
  %863 = sdiv i64 %861, 4
  %864 = add nsw i64 %862, %618
  %865 = add nsw i64 %863, %617
  %866 = shl nsw i64 %865, 4
  %867 = or disjoint i64 %866, %860
  %868 = mul nsw i64 %859, %512
  %869 = add nsw i64 %868, %864
  %870 = load i64, ptr %30, align 8
  %871 = mul nsw i64 %869, %870
  %872 = add nsw i64 %871, %867
  %873 = shl nsw i64 %862, 10
  %874 = shl i64 %863, 12
  %875 = getelementptr i8, ptr %615, i64 %874
  %876 = getelementptr i8, ptr %875, i64 %873
  %877 = shl nuw nsw i64 %860, 6
  %878 = getelementptr inbounds i8, ptr %876, i64 %877
  %879 = load <16 x float>, ptr %878, align 4
  %880 = fcmp olt <16 x float> %879, zeroinitializer
  %881 = select <16 x i1> %880, <16 x float> zeroinitializer, <16 x float> %879
  %882 = add i64 %854, 1
  %883 = load ptr, ptr %383, align 8
  %884 = mul nsw i64 %870, %859
  %885 = add nsw i64 %872, %884
  %886 = shl nsw i64 %885, 6
  %887 = getelementptr inbounds i8, ptr %883, i64 %886
  store <16 x float> zeroinitializer, ptr %887, align 4
  %888 = load ptr, ptr %381, align 8
  %889 = load i64, ptr %30, align 8
  %890 = mul nsw i64 %889, %523
  %891 = add nsw i64 %890, %867
  %892 = load i64, ptr %7, align 8
  %893 = mul nsw i64 %891, %892
  %894 = getelementptr inbounds i16, ptr %888, i64 %893
  %895 = shl nsw i64 %864, 4
  %896 = getelementptr inbounds i16, ptr %894, i64 %895
  %897 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %881)
  store <16 x bfloat> %897, ptr %896, align 2
  %898 = load ptr, ptr %384, align 8
  %899 = icmp eq ptr %898, null
  br i1 %899, label %904, label %900

900:                                              ; preds = %857
  %901 = shl nsw i64 %872, 5
  %902 = getelementptr inbounds i8, ptr %898, i64 %901
  %903 = fptrunc <16 x float> %881 to <16 x half>
  store <16 x half> %903, ptr %902, align 2
  br label %904

904:                                              ; preds = %900, %857
  %905 = load i64, ptr %0, align 8
  %906 = add nsw i64 %905, -1
  %907 = icmp eq i64 %906, %512
  br i1 %907, label %908, label %921

908:                                              ; preds = %904
  %909 = load ptr, ptr %385, align 8
  %910 = load i64, ptr %7, align 8
  %911 = mul nsw i64 %910, %867
  %912 = getelementptr inbounds float, ptr %909, i64 %911
  %913 = getelementptr inbounds float, ptr %912, i64 %895
  store <16 x float> %881, ptr %913, align 4
  %914 = load ptr, ptr %386, align 8
  %915 = icmp eq ptr %914, null
  br i1 %915, label %921, label %916

916:                                              ; preds = %908
  %917 = load i64, ptr %7, align 8
  %918 = mul nsw i64 %917, %867
  %919 = getelementptr inbounds float, ptr %914, i64 %918
  %920 = getelementptr inbounds float, ptr %919, i64 %895
  store <16 x float> zeroinitializer, ptr %920, align 4
  br label %921

921:                                              ; preds = %916, %908, %904
  %922 = add nsw i64 %855, -1
  %923 = icmp sgt i64 %855, 1
  br i1 %923, label %853, label %924, !llvm.loop !20

924:                                              ; preds = %921, %853, %847
  %925 = add nuw nsw i64 %614, 2
  %926 = icmp slt i64 %925, %337
  br i1 %926, label %613, label %606, !llvm.loop !25

927:                                              ; preds = %604, %511, %537
  br i1 %302, label %956, label %928

928:                                              ; preds = %927
  %929 = load ptr, ptr %387, align 8
  %930 = getelementptr inbounds i8, ptr %929, i64 %388
  %931 = load i64, ptr %930, align 8
  %932 = add nsw i64 %931, 1
  store atomic i64 %932, ptr %930 release, align 8
  br i1 %389, label %933, label %956

933:                                              ; preds = %928, %940
  %934 = phi i64 [ %941, %940 ], [ 0, %928 ]
  %935 = shl nsw i64 %934, 6
  %936 = load ptr, ptr %387, align 8
  %937 = getelementptr inbounds i8, ptr %936, i64 %935
  %938 = load atomic i64, ptr %937 acquire, align 8
  %939 = icmp sgt i64 %938, %931
  br i1 %939, label %940, label %943

940:                                              ; preds = %949, %933
  %941 = add nuw nsw i64 %934, 1
  %942 = icmp eq i64 %941, %20
  br i1 %942, label %956, label %933, !llvm.loop !13

943:                                              ; preds = %933, %949
  %944 = phi i32 [ %951, %949 ], [ 0, %933 ]
  call void @llvm.x86.sse2.pause()
  %945 = icmp eq i32 %944, 2000
  br i1 %945, label %946, label %949

946:                                              ; preds = %943
  %947 = load ptr, ptr %390, align 8
  %948 = call i32 %947() #8
  br label %949

949:                                              ; preds = %946, %943
  %950 = phi i32 [ 0, %946 ], [ %944, %943 ]
  %951 = add nsw i32 %950, 1
  %952 = load ptr, ptr %387, align 8
  %953 = getelementptr inbounds i8, ptr %952, i64 %935
  %954 = load atomic i64, ptr %953 acquire, align 8
  %955 = icmp sgt i64 %954, %931
  br i1 %955, label %940, label %943, !llvm.loop !14

956:                                              ; preds = %940, %927, %928
  %957 = add nsw i64 %512, 1
  %958 = icmp slt i64 %957, %509
  br i1 %958, label %511, label %391, !llvm.loop !26
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
  %7 = atomicrmw add ptr %6, i64 1 monotonic, align 8, !noalias !27
  %8 = getelementptr inbounds i8, ptr %0, i64 24
  %9 = load i64, ptr %8, align 8
  %10 = sdiv i64 %9, 64
  %11 = getelementptr inbounds i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8, !noalias !27
  %13 = icmp eq ptr %12, null
  br i1 %13, label %19, label %14

14:                                               ; preds = %1
  %15 = tail call i32 %12() #8, !noalias !27
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
  br i1 %58, label %59, label %86

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
  br label %119

86:                                               ; preds = %363, %19
  %87 = getelementptr inbounds i8, ptr %0, i64 16
  %88 = load i64, ptr %87, align 8
  %89 = sdiv i64 %88, 32
  %90 = mul nsw i64 %89, %7
  %91 = sdiv i64 %90, %22
  %92 = mul nsw i64 %89, %53
  %93 = sdiv i64 %92, %22
  %94 = shl nsw i64 %91, 1
  %95 = shl nsw i64 %93, 1
  %96 = icmp slt i64 %94, %95
  br i1 %96, label %97, label %526

97:                                               ; preds = %86
  %98 = getelementptr inbounds i8, ptr %0, i64 72
  %99 = getelementptr inbounds i8, ptr %0, i64 160
  %100 = getelementptr inbounds i8, ptr %0, i64 64
  %101 = icmp sgt i64 %48, 0
  %102 = getelementptr inbounds i8, ptr %0, i64 224
  %103 = shl i64 %50, 10
  %104 = getelementptr inbounds i8, ptr %4, i64 64
  %105 = getelementptr inbounds i8, ptr %4, i64 128
  %106 = getelementptr inbounds i8, ptr %4, i64 192
  %107 = getelementptr inbounds i8, ptr %4, i64 256
  %108 = getelementptr inbounds i8, ptr %4, i64 320
  %109 = getelementptr inbounds i8, ptr %4, i64 384
  %110 = getelementptr inbounds i8, ptr %4, i64 448
  %111 = getelementptr inbounds i8, ptr %4, i64 512
  %112 = getelementptr inbounds i8, ptr %4, i64 576
  %113 = getelementptr inbounds i8, ptr %4, i64 640
  %114 = getelementptr inbounds i8, ptr %4, i64 704
  %115 = getelementptr inbounds i8, ptr %4, i64 768
  %116 = getelementptr inbounds i8, ptr %4, i64 832
  %117 = getelementptr inbounds i8, ptr %4, i64 896
  %118 = getelementptr inbounds i8, ptr %4, i64 960
  br label %376

119:                                              ; preds = %363, %59
  %120 = phi i64 [ %56, %59 ], [ %329, %363 ]
  %121 = and i64 %120, 3
  %122 = icmp eq i64 %121, 0
  %123 = load i64, ptr %8, align 8
  br i1 %122, label %124, label %258

124:                                              ; preds = %119
  %125 = load ptr, ptr %60, align 8
  %126 = icmp sgt i64 %123, 0
  %127 = shl i64 %120, 6
  %128 = getelementptr i8, ptr %125, i64 %127
  br i1 %126, label %129, label %258

129:                                              ; preds = %124
  %130 = load ptr, ptr %61, align 8
  %131 = mul nsw i64 %123, %120
  %132 = sdiv i64 %131, 32
  %133 = shl nsw i64 %132, 10
  %134 = getelementptr inbounds i8, ptr %130, i64 %133
  %135 = getelementptr i8, ptr %128, i64 64
  %136 = getelementptr i8, ptr %128, i64 128
  %137 = getelementptr i8, ptr %128, i64 192
  br label %138

138:                                              ; preds = %225, %129
  %139 = phi ptr [ %223, %225 ], [ %134, %129 ]
  %140 = phi i64 [ %226, %225 ], [ 0, %129 ]
  br label %228

141:                                              ; preds = %228, %141
  %142 = phi i64 [ %166, %141 ], [ 0, %228 ]
  %143 = phi ptr [ %167, %141 ], [ %254, %228 ]
  %144 = shl nuw nsw i64 %142, 1
  %145 = add nuw nsw i64 %144, %140
  %146 = mul nuw nsw i64 %145, %123
  %147 = getelementptr float, ptr %135, i64 %146
  %148 = load <16 x float>, ptr %147, align 4
  %149 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %148)
  %150 = getelementptr inbounds float, ptr %147, i64 %123
  %151 = load <16 x float>, ptr %150, align 4
  %152 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %151)
  %153 = shufflevector <16 x bfloat> %149, <16 x bfloat> %152, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %153, ptr %143, align 64
  %154 = getelementptr inbounds i8, ptr %143, i64 64
  %155 = shl nuw i64 %142, 1
  %156 = or disjoint i64 %155, 2
  %157 = add nuw nsw i64 %156, %140
  %158 = mul nuw nsw i64 %157, %123
  %159 = getelementptr float, ptr %135, i64 %158
  %160 = load <16 x float>, ptr %159, align 4
  %161 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %160)
  %162 = getelementptr inbounds float, ptr %159, i64 %123
  %163 = load <16 x float>, ptr %162, align 4
  %164 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %163)
  %165 = shufflevector <16 x bfloat> %161, <16 x bfloat> %164, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %165, ptr %154, align 64
  %166 = add nuw nsw i64 %142, 2
  %167 = getelementptr inbounds i8, ptr %143, i64 128
  %168 = icmp eq i64 %166, 16
  br i1 %168, label %169, label %141, !llvm.loop !30

169:                                              ; preds = %141, %169
  %170 = phi i64 [ %194, %169 ], [ 0, %141 ]
  %171 = phi ptr [ %195, %169 ], [ %167, %141 ]
  %172 = shl nuw nsw i64 %170, 1
  %173 = add nuw nsw i64 %172, %140
  %174 = mul nuw nsw i64 %173, %123
  %175 = getelementptr float, ptr %136, i64 %174
  %176 = load <16 x float>, ptr %175, align 4
  %177 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %176)
  %178 = getelementptr inbounds float, ptr %175, i64 %123
  %179 = load <16 x float>, ptr %178, align 4
  %180 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %179)
  %181 = shufflevector <16 x bfloat> %177, <16 x bfloat> %180, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %181, ptr %171, align 64
  %182 = getelementptr inbounds i8, ptr %171, i64 64
  %183 = shl nuw i64 %170, 1
  %184 = or disjoint i64 %183, 2
  %185 = add nuw nsw i64 %184, %140
  %186 = mul nuw nsw i64 %185, %123
  %187 = getelementptr float, ptr %136, i64 %186
  %188 = load <16 x float>, ptr %187, align 4
  %189 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %188)
  %190 = getelementptr inbounds float, ptr %187, i64 %123
  %191 = load <16 x float>, ptr %190, align 4
  %192 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %191)
  %193 = shufflevector <16 x bfloat> %189, <16 x bfloat> %192, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %193, ptr %182, align 64
  %194 = add nuw nsw i64 %170, 2
  %195 = getelementptr inbounds i8, ptr %171, i64 128
  %196 = icmp eq i64 %194, 16
  br i1 %196, label %197, label %169, !llvm.loop !30

197:                                              ; preds = %169, %197
  %198 = phi i64 [ %222, %197 ], [ 0, %169 ]
  %199 = phi ptr [ %223, %197 ], [ %195, %169 ]
  %200 = shl nuw nsw i64 %198, 1
  %201 = add nuw nsw i64 %200, %140
  %202 = mul nuw nsw i64 %201, %123
  %203 = getelementptr float, ptr %137, i64 %202
  %204 = load <16 x float>, ptr %203, align 4
  %205 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %204)
  %206 = getelementptr inbounds float, ptr %203, i64 %123
  %207 = load <16 x float>, ptr %206, align 4
  %208 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %207)
  %209 = shufflevector <16 x bfloat> %205, <16 x bfloat> %208, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %209, ptr %199, align 64
  %210 = getelementptr inbounds i8, ptr %199, i64 64
  %211 = shl nuw i64 %198, 1
  %212 = or disjoint i64 %211, 2
  %213 = add nuw nsw i64 %212, %140
  %214 = mul nuw nsw i64 %213, %123
  %215 = getelementptr float, ptr %137, i64 %214
  %216 = load <16 x float>, ptr %215, align 4
  %217 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %216)
  %218 = getelementptr inbounds float, ptr %215, i64 %123
  %219 = load <16 x float>, ptr %218, align 4
  %220 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %219)
  %221 = shufflevector <16 x bfloat> %217, <16 x bfloat> %220, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %221, ptr %210, align 64
  %222 = add nuw nsw i64 %198, 2
  %223 = getelementptr inbounds i8, ptr %199, i64 128
  %224 = icmp eq i64 %222, 16
  br i1 %224, label %225, label %197, !llvm.loop !30

225:                                              ; preds = %197
  %226 = add nuw nsw i64 %140, 32
  %227 = icmp slt i64 %226, %123
  br i1 %227, label %138, label %256, !llvm.loop !31

228:                                              ; preds = %228, %138
  %229 = phi i64 [ 0, %138 ], [ %253, %228 ]
  %230 = phi ptr [ %139, %138 ], [ %254, %228 ]
  %231 = shl nuw nsw i64 %229, 1
  %232 = add nuw nsw i64 %231, %140
  %233 = mul nuw nsw i64 %232, %123
  %234 = getelementptr float, ptr %128, i64 %233
  %235 = load <16 x float>, ptr %234, align 4
  %236 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %235)
  %237 = getelementptr inbounds float, ptr %234, i64 %123
  %238 = load <16 x float>, ptr %237, align 4
  %239 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %238)
  %240 = shufflevector <16 x bfloat> %236, <16 x bfloat> %239, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %240, ptr %230, align 64
  %241 = getelementptr inbounds i8, ptr %230, i64 64
  %242 = shl nuw i64 %229, 1
  %243 = or disjoint i64 %242, 2
  %244 = add nuw nsw i64 %243, %140
  %245 = mul nuw nsw i64 %244, %123
  %246 = getelementptr float, ptr %128, i64 %245
  %247 = load <16 x float>, ptr %246, align 4
  %248 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %247)
  %249 = getelementptr inbounds float, ptr %246, i64 %123
  %250 = load <16 x float>, ptr %249, align 4
  %251 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %250)
  %252 = shufflevector <16 x bfloat> %248, <16 x bfloat> %251, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %252, ptr %241, align 64
  %253 = add nuw nsw i64 %229, 2
  %254 = getelementptr inbounds i8, ptr %230, i64 128
  %255 = icmp eq i64 %253, 16
  br i1 %255, label %141, label %228, !llvm.loop !30

256:                                              ; preds = %225
  %257 = load i64, ptr %8, align 8
  br label %258

258:                                              ; preds = %256, %124, %119
  %259 = phi i64 [ %257, %256 ], [ %123, %124 ], [ %123, %119 ]
  %260 = load ptr, ptr %62, align 8
  %261 = shl nsw i64 %120, 5
  %262 = getelementptr inbounds i8, ptr %260, i64 %261
  br i1 %63, label %263, label %326

263:                                              ; preds = %258
  %264 = load ptr, ptr %64, align 8
  %265 = load i64, ptr %65, align 8
  %266 = sdiv i64 %265, 16
  %267 = add nsw i64 %266, %120
  %268 = mul i64 %267, %66
  %269 = getelementptr inbounds i8, ptr %264, i64 %268
  br label %270

270:                                              ; preds = %273, %263
  %271 = phi ptr [ %306, %273 ], [ %269, %263 ]
  %272 = phi i64 [ %305, %273 ], [ 0, %263 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %308

273:                                              ; preds = %321
  call fastcc void @transpose(ptr noundef nonnull %5) #9
  %274 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %274, ptr %271, align 64
  %275 = load <16 x i32>, ptr %67, align 64
  %276 = getelementptr inbounds i8, ptr %271, i64 64
  store <16 x i32> %275, ptr %276, align 64
  %277 = load <16 x i32>, ptr %68, align 64
  %278 = getelementptr inbounds i8, ptr %271, i64 128
  store <16 x i32> %277, ptr %278, align 64
  %279 = load <16 x i32>, ptr %69, align 64
  %280 = getelementptr inbounds i8, ptr %271, i64 192
  store <16 x i32> %279, ptr %280, align 64
  %281 = load <16 x i32>, ptr %70, align 64
  %282 = getelementptr inbounds i8, ptr %271, i64 256
  store <16 x i32> %281, ptr %282, align 64
  %283 = load <16 x i32>, ptr %71, align 64
  %284 = getelementptr inbounds i8, ptr %271, i64 320
  store <16 x i32> %283, ptr %284, align 64
  %285 = load <16 x i32>, ptr %72, align 64
  %286 = getelementptr inbounds i8, ptr %271, i64 384
  store <16 x i32> %285, ptr %286, align 64
  %287 = load <16 x i32>, ptr %73, align 64
  %288 = getelementptr inbounds i8, ptr %271, i64 448
  store <16 x i32> %287, ptr %288, align 64
  %289 = load <16 x i32>, ptr %74, align 64
  %290 = getelementptr inbounds i8, ptr %271, i64 512
  store <16 x i32> %289, ptr %290, align 64
  %291 = load <16 x i32>, ptr %75, align 64
  %292 = getelementptr inbounds i8, ptr %271, i64 576
  store <16 x i32> %291, ptr %292, align 64
  %293 = load <16 x i32>, ptr %76, align 64
  %294 = getelementptr inbounds i8, ptr %271, i64 640
  store <16 x i32> %293, ptr %294, align 64
  %295 = load <16 x i32>, ptr %77, align 64
  %296 = getelementptr inbounds i8, ptr %271, i64 704
  store <16 x i32> %295, ptr %296, align 64
  %297 = load <16 x i32>, ptr %78, align 64
  %298 = getelementptr inbounds i8, ptr %271, i64 768
  store <16 x i32> %297, ptr %298, align 64
  %299 = load <16 x i32>, ptr %79, align 64
  %300 = getelementptr inbounds i8, ptr %271, i64 832
  store <16 x i32> %299, ptr %300, align 64
  %301 = load <16 x i32>, ptr %80, align 64
  %302 = getelementptr inbounds i8, ptr %271, i64 896
  store <16 x i32> %301, ptr %302, align 64
  %303 = load <16 x i32>, ptr %81, align 64
  %304 = getelementptr inbounds i8, ptr %271, i64 960
  store <16 x i32> %303, ptr %304, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %305 = add nuw nsw i64 %272, 32
  %306 = getelementptr inbounds i8, ptr %271, i64 1024
  %307 = icmp slt i64 %305, %48
  br i1 %307, label %270, label %326, !llvm.loop !32

308:                                              ; preds = %321, %270
  %309 = phi i64 [ 0, %270 ], [ %324, %321 ]
  %310 = shl nuw nsw i64 %309, 1
  %311 = add nuw nsw i64 %310, %272
  %312 = icmp slt i64 %311, %48
  br i1 %312, label %313, label %321

313:                                              ; preds = %308
  %314 = mul nsw i64 %311, %259
  %315 = getelementptr inbounds i16, ptr %262, i64 %314
  %316 = load <16 x i16>, ptr %315, align 2
  %317 = getelementptr inbounds i16, ptr %315, i64 %259
  %318 = load <16 x i16>, ptr %317, align 2
  %319 = shufflevector <16 x i16> %316, <16 x i16> %318, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %320 = bitcast <32 x i16> %319 to <16 x i32>
  br label %321

321:                                              ; preds = %313, %308
  %322 = phi <16 x i32> [ %320, %313 ], [ zeroinitializer, %308 ]
  %323 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %309
  store <16 x i32> %322, ptr %323, align 64
  %324 = add nuw nsw i64 %309, 1
  %325 = icmp eq i64 %324, 16
  br i1 %325, label %273, label %308, !llvm.loop !33

326:                                              ; preds = %273, %258
  %327 = load i64, ptr %33, align 8
  %328 = icmp sgt i64 %327, 15
  %329 = add nsw i64 %120, 1
  br i1 %328, label %330, label %363

330:                                              ; preds = %326
  %331 = load ptr, ptr %82, align 8
  %332 = shl nsw i64 %120, 6
  %333 = getelementptr inbounds i8, ptr %331, i64 %332
  store <16 x float> zeroinitializer, ptr %333, align 4
  br i1 %84, label %360, label %334

334:                                              ; preds = %330
  %335 = mul i64 %329, %66
  %336 = load ptr, ptr %85, align 8
  %337 = getelementptr i8, ptr %336, i64 %335
  %338 = getelementptr i8, ptr %337, i64 -512
  store <32 x i16> zeroinitializer, ptr %338, align 64
  %339 = load ptr, ptr %85, align 8
  %340 = getelementptr i8, ptr %339, i64 %335
  %341 = getelementptr i8, ptr %340, i64 -448
  store <32 x i16> zeroinitializer, ptr %341, align 64
  %342 = load ptr, ptr %85, align 8
  %343 = getelementptr i8, ptr %342, i64 %335
  %344 = getelementptr i8, ptr %343, i64 -384
  store <32 x i16> zeroinitializer, ptr %344, align 64
  %345 = load ptr, ptr %85, align 8
  %346 = getelementptr i8, ptr %345, i64 %335
  %347 = getelementptr i8, ptr %346, i64 -320
  store <32 x i16> zeroinitializer, ptr %347, align 64
  %348 = load ptr, ptr %85, align 8
  %349 = getelementptr i8, ptr %348, i64 %335
  %350 = getelementptr i8, ptr %349, i64 -256
  store <32 x i16> zeroinitializer, ptr %350, align 64
  %351 = load ptr, ptr %85, align 8
  %352 = getelementptr i8, ptr %351, i64 %335
  %353 = getelementptr i8, ptr %352, i64 -192
  store <32 x i16> zeroinitializer, ptr %353, align 64
  %354 = load ptr, ptr %85, align 8
  %355 = getelementptr i8, ptr %354, i64 %335
  %356 = getelementptr i8, ptr %355, i64 -128
  store <32 x i16> zeroinitializer, ptr %356, align 64
  %357 = load ptr, ptr %85, align 8
  %358 = getelementptr i8, ptr %357, i64 %335
  %359 = getelementptr i8, ptr %358, i64 -64
  store <32 x i16> zeroinitializer, ptr %359, align 64
  br label %360

360:                                              ; preds = %334, %330
  %361 = load i64, ptr %33, align 8
  %362 = icmp sgt i64 %361, 31
  br i1 %362, label %365, label %363

363:                                              ; preds = %365, %360, %326
  %364 = icmp eq i64 %329, %57
  br i1 %364, label %86, label %119, !llvm.loop !34

365:                                              ; preds = %360, %365
  %366 = phi i64 [ %373, %365 ], [ 1, %360 ]
  %367 = load ptr, ptr %82, align 8
  %368 = mul nsw i64 %366, %46
  %369 = add nsw i64 %368, %120
  %370 = shl nsw i64 %369, 6
  %371 = getelementptr inbounds i8, ptr %367, i64 %370
  store <16 x float> zeroinitializer, ptr %371, align 4
  %372 = load i64, ptr %33, align 8
  %373 = add nuw nsw i64 %366, 1
  %374 = sdiv i64 %372, 16
  %375 = icmp slt i64 %373, %374
  br i1 %375, label %365, label %363, !llvm.loop !35

376:                                              ; preds = %523, %97
  %377 = phi i64 [ %94, %97 ], [ %524, %523 ]
  %378 = and i64 %377, 1
  %379 = icmp eq i64 %378, 0
  %380 = load i64, ptr %87, align 8
  br i1 %379, label %381, label %458

381:                                              ; preds = %376
  %382 = load ptr, ptr %98, align 8
  %383 = load i64, ptr %8, align 8
  %384 = icmp sgt i64 %383, 0
  %385 = shl i64 %377, 6
  %386 = getelementptr i8, ptr %382, i64 %385
  br i1 %384, label %387, label %458

387:                                              ; preds = %381
  %388 = load ptr, ptr %99, align 8
  %389 = mul nsw i64 %383, %377
  %390 = sdiv i64 %389, 32
  %391 = shl nsw i64 %390, 10
  %392 = getelementptr inbounds i8, ptr %388, i64 %391
  %393 = getelementptr i8, ptr %386, i64 64
  br label %394

394:                                              ; preds = %425, %387
  %395 = phi ptr [ %423, %425 ], [ %392, %387 ]
  %396 = phi i64 [ %426, %425 ], [ 0, %387 ]
  br label %428

397:                                              ; preds = %428, %397
  %398 = phi i64 [ %422, %397 ], [ 0, %428 ]
  %399 = phi ptr [ %423, %397 ], [ %454, %428 ]
  %400 = shl nuw nsw i64 %398, 1
  %401 = add nuw nsw i64 %400, %396
  %402 = mul nsw i64 %401, %380
  %403 = getelementptr float, ptr %393, i64 %402
  %404 = load <16 x float>, ptr %403, align 4
  %405 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %404)
  %406 = getelementptr inbounds float, ptr %403, i64 %380
  %407 = load <16 x float>, ptr %406, align 4
  %408 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %407)
  %409 = shufflevector <16 x bfloat> %405, <16 x bfloat> %408, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %409, ptr %399, align 64
  %410 = getelementptr inbounds i8, ptr %399, i64 64
  %411 = shl nuw i64 %398, 1
  %412 = or disjoint i64 %411, 2
  %413 = add nuw nsw i64 %412, %396
  %414 = mul nsw i64 %413, %380
  %415 = getelementptr float, ptr %393, i64 %414
  %416 = load <16 x float>, ptr %415, align 4
  %417 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %416)
  %418 = getelementptr inbounds float, ptr %415, i64 %380
  %419 = load <16 x float>, ptr %418, align 4
  %420 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %419)
  %421 = shufflevector <16 x bfloat> %417, <16 x bfloat> %420, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %421, ptr %410, align 64
  %422 = add nuw nsw i64 %398, 2
  %423 = getelementptr inbounds i8, ptr %399, i64 128
  %424 = icmp eq i64 %422, 16
  br i1 %424, label %425, label %397, !llvm.loop !30

425:                                              ; preds = %397
  %426 = add nuw nsw i64 %396, 32
  %427 = icmp slt i64 %426, %383
  br i1 %427, label %394, label %456, !llvm.loop !31

428:                                              ; preds = %428, %394
  %429 = phi i64 [ 0, %394 ], [ %453, %428 ]
  %430 = phi ptr [ %395, %394 ], [ %454, %428 ]
  %431 = shl nuw nsw i64 %429, 1
  %432 = add nuw nsw i64 %431, %396
  %433 = mul nsw i64 %432, %380
  %434 = getelementptr float, ptr %386, i64 %433
  %435 = load <16 x float>, ptr %434, align 4
  %436 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %435)
  %437 = getelementptr inbounds float, ptr %434, i64 %380
  %438 = load <16 x float>, ptr %437, align 4
  %439 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %438)
  %440 = shufflevector <16 x bfloat> %436, <16 x bfloat> %439, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %440, ptr %430, align 64
  %441 = getelementptr inbounds i8, ptr %430, i64 64
  %442 = shl nuw i64 %429, 1
  %443 = or disjoint i64 %442, 2
  %444 = add nuw nsw i64 %443, %396
  %445 = mul nsw i64 %444, %380
  %446 = getelementptr float, ptr %386, i64 %445
  %447 = load <16 x float>, ptr %446, align 4
  %448 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %447)
  %449 = getelementptr inbounds float, ptr %446, i64 %380
  %450 = load <16 x float>, ptr %449, align 4
  %451 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %450)
  %452 = shufflevector <16 x bfloat> %448, <16 x bfloat> %451, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %452, ptr %441, align 64
  %453 = add nuw nsw i64 %429, 2
  %454 = getelementptr inbounds i8, ptr %430, i64 128
  %455 = icmp eq i64 %453, 16
  br i1 %455, label %397, label %428, !llvm.loop !30

456:                                              ; preds = %425
  %457 = load i64, ptr %87, align 8
  br label %458

458:                                              ; preds = %456, %381, %376
  %459 = phi i64 [ %457, %456 ], [ %380, %381 ], [ %380, %376 ]
  %460 = load ptr, ptr %100, align 8
  %461 = shl nsw i64 %377, 5
  %462 = getelementptr inbounds i8, ptr %460, i64 %461
  br i1 %101, label %463, label %523

463:                                              ; preds = %458
  %464 = load ptr, ptr %102, align 8
  %465 = mul i64 %103, %377
  %466 = getelementptr inbounds i8, ptr %464, i64 %465
  br label %467

467:                                              ; preds = %470, %463
  %468 = phi ptr [ %503, %470 ], [ %466, %463 ]
  %469 = phi i64 [ %502, %470 ], [ 0, %463 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  br label %505

470:                                              ; preds = %518
  call fastcc void @transpose(ptr noundef nonnull %4) #9
  %471 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %471, ptr %468, align 64
  %472 = load <16 x i32>, ptr %104, align 64
  %473 = getelementptr inbounds i8, ptr %468, i64 64
  store <16 x i32> %472, ptr %473, align 64
  %474 = load <16 x i32>, ptr %105, align 64
  %475 = getelementptr inbounds i8, ptr %468, i64 128
  store <16 x i32> %474, ptr %475, align 64
  %476 = load <16 x i32>, ptr %106, align 64
  %477 = getelementptr inbounds i8, ptr %468, i64 192
  store <16 x i32> %476, ptr %477, align 64
  %478 = load <16 x i32>, ptr %107, align 64
  %479 = getelementptr inbounds i8, ptr %468, i64 256
  store <16 x i32> %478, ptr %479, align 64
  %480 = load <16 x i32>, ptr %108, align 64
  %481 = getelementptr inbounds i8, ptr %468, i64 320
  store <16 x i32> %480, ptr %481, align 64
  %482 = load <16 x i32>, ptr %109, align 64
  %483 = getelementptr inbounds i8, ptr %468, i64 384
  store <16 x i32> %482, ptr %483, align 64
  %484 = load <16 x i32>, ptr %110, align 64
  %485 = getelementptr inbounds i8, ptr %468, i64 448
  store <16 x i32> %484, ptr %485, align 64
  %486 = load <16 x i32>, ptr %111, align 64
  %487 = getelementptr inbounds i8, ptr %468, i64 512
  store <16 x i32> %486, ptr %487, align 64
  %488 = load <16 x i32>, ptr %112, align 64
  %489 = getelementptr inbounds i8, ptr %468, i64 576
  store <16 x i32> %488, ptr %489, align 64
  %490 = load <16 x i32>, ptr %113, align 64
  %491 = getelementptr inbounds i8, ptr %468, i64 640
  store <16 x i32> %490, ptr %491, align 64
  %492 = load <16 x i32>, ptr %114, align 64
  %493 = getelementptr inbounds i8, ptr %468, i64 704
  store <16 x i32> %492, ptr %493, align 64
  %494 = load <16 x i32>, ptr %115, align 64
  %495 = getelementptr inbounds i8, ptr %468, i64 768
  store <16 x i32> %494, ptr %495, align 64
  %496 = load <16 x i32>, ptr %116, align 64
  %497 = getelementptr inbounds i8, ptr %468, i64 832
  store <16 x i32> %496, ptr %497, align 64
  %498 = load <16 x i32>, ptr %117, align 64
  %499 = getelementptr inbounds i8, ptr %468, i64 896
  store <16 x i32> %498, ptr %499, align 64
  %500 = load <16 x i32>, ptr %118, align 64
  %501 = getelementptr inbounds i8, ptr %468, i64 960
  store <16 x i32> %500, ptr %501, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %502 = add nuw nsw i64 %469, 32
  %503 = getelementptr inbounds i8, ptr %468, i64 1024
  %504 = icmp slt i64 %502, %48
  br i1 %504, label %467, label %523, !llvm.loop !32

505:                                              ; preds = %518, %467
  %506 = phi i64 [ 0, %467 ], [ %521, %518 ]
  %507 = shl nuw nsw i64 %506, 1
  %508 = add nuw nsw i64 %507, %469
  %509 = icmp slt i64 %508, %48
  br i1 %509, label %510, label %518

510:                                              ; preds = %505
  %511 = mul nsw i64 %508, %459
  %512 = getelementptr inbounds i16, ptr %462, i64 %511
  %513 = load <16 x i16>, ptr %512, align 2
  %514 = getelementptr inbounds i16, ptr %512, i64 %459
  %515 = load <16 x i16>, ptr %514, align 2
  %516 = shufflevector <16 x i16> %513, <16 x i16> %515, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %517 = bitcast <32 x i16> %516 to <16 x i32>
  br label %518

518:                                              ; preds = %510, %505
  %519 = phi <16 x i32> [ %517, %510 ], [ zeroinitializer, %505 ]
  %520 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %506
  store <16 x i32> %519, ptr %520, align 64
  %521 = add nuw nsw i64 %506, 1
  %522 = icmp eq i64 %521, 16
  br i1 %522, label %470, label %505, !llvm.loop !33

523:                                              ; preds = %470, %458
  %524 = add nsw i64 %377, 1
  %525 = icmp eq i64 %524, %95
  br i1 %525, label %526, label %376, !llvm.loop !37

526:                                              ; preds = %523, %86
  %527 = icmp eq i64 %22, 1
  br i1 %527, label %561, label %528

528:                                              ; preds = %526
  %529 = getelementptr inbounds i8, ptr %0, i64 56
  %530 = load ptr, ptr %529, align 8
  %531 = shl nsw i64 %7, 6
  %532 = getelementptr inbounds i8, ptr %530, i64 %531
  %533 = load i64, ptr %532, align 8
  %534 = add nsw i64 %533, 1
  store atomic i64 %534, ptr %532 release, align 8
  %535 = icmp sgt i64 %22, 0
  br i1 %535, label %536, label %561

536:                                              ; preds = %528
  %537 = getelementptr inbounds i8, ptr %0, i64 40
  br label %538

538:                                              ; preds = %545, %536
  %539 = phi i64 [ 0, %536 ], [ %546, %545 ]
  %540 = shl nsw i64 %539, 6
  %541 = load ptr, ptr %529, align 8
  %542 = getelementptr inbounds i8, ptr %541, i64 %540
  %543 = load atomic i64, ptr %542 acquire, align 8
  %544 = icmp sgt i64 %543, %533
  br i1 %544, label %545, label %548

545:                                              ; preds = %554, %538
  %546 = add nuw nsw i64 %539, 1
  %547 = icmp eq i64 %546, %22
  br i1 %547, label %561, label %538, !llvm.loop !13

548:                                              ; preds = %538, %554
  %549 = phi i32 [ %556, %554 ], [ 0, %538 ]
  tail call void @llvm.x86.sse2.pause()
  %550 = icmp eq i32 %549, 2000
  br i1 %550, label %551, label %554

551:                                              ; preds = %548
  %552 = load ptr, ptr %537, align 8
  %553 = tail call i32 %552() #8
  br label %554

554:                                              ; preds = %551, %548
  %555 = phi i32 [ 0, %551 ], [ %549, %548 ]
  %556 = add nsw i32 %555, 1
  %557 = load ptr, ptr %529, align 8
  %558 = getelementptr inbounds i8, ptr %557, i64 %540
  %559 = load atomic i64, ptr %558 acquire, align 8
  %560 = icmp sgt i64 %559, %533
  br i1 %560, label %545, label %548, !llvm.loop !14

561:                                              ; preds = %545, %526, %528
  %562 = getelementptr inbounds i8, ptr %0, i64 304
  %563 = load ptr, ptr %562, align 8
  %564 = getelementptr inbounds i8, ptr %0, i64 312
  %565 = load i64, ptr %564, align 8
  %566 = mul nsw i64 %565, %7
  %567 = getelementptr inbounds float, ptr %563, i64 %566
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %3, i8 0, i64 64, i1 false)
  store i8 1, ptr %3, align 2
  %568 = getelementptr inbounds i8, ptr %3, i64 16
  %569 = getelementptr inbounds i8, ptr %3, i64 48
  store i16 64, ptr %568, align 2
  store i8 16, ptr %569, align 2
  %570 = getelementptr inbounds i8, ptr %3, i64 18
  store i16 64, ptr %570, align 2
  %571 = getelementptr inbounds i8, ptr %3, i64 49
  store i8 16, ptr %571, align 1
  %572 = getelementptr inbounds i8, ptr %3, i64 20
  store i16 64, ptr %572, align 2
  %573 = getelementptr inbounds i8, ptr %3, i64 50
  store i8 16, ptr %573, align 2
  %574 = getelementptr inbounds i8, ptr %3, i64 22
  store i16 64, ptr %574, align 2
  %575 = getelementptr inbounds i8, ptr %3, i64 51
  store i8 16, ptr %575, align 1
  %576 = getelementptr inbounds i8, ptr %3, i64 24
  store i16 64, ptr %576, align 2
  %577 = getelementptr inbounds i8, ptr %3, i64 52
  store i8 16, ptr %577, align 2
  %578 = getelementptr inbounds i8, ptr %3, i64 26
  store i16 64, ptr %578, align 2
  %579 = getelementptr inbounds i8, ptr %3, i64 53
  store i8 16, ptr %579, align 1
  %580 = getelementptr inbounds i8, ptr %3, i64 28
  store i16 64, ptr %580, align 2
  %581 = getelementptr inbounds i8, ptr %3, i64 54
  store i8 16, ptr %581, align 2
  %582 = getelementptr inbounds i8, ptr %3, i64 30
  store i16 64, ptr %582, align 2
  %583 = getelementptr inbounds i8, ptr %3, i64 55
  store i8 16, ptr %583, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #4
  %584 = load i64, ptr %0, align 8
  %585 = getelementptr inbounds i8, ptr %0, i64 272
  %586 = load ptr, ptr %585, align 8
  %587 = icmp ne ptr %586, null
  %588 = sext i1 %587 to i64
  %589 = icmp sgt i64 %584, %588
  br i1 %589, label %590, label %609

590:                                              ; preds = %561
  %591 = icmp slt i64 %31, %32
  %592 = getelementptr inbounds i8, ptr %2, i64 40
  %593 = getelementptr inbounds i8, ptr %0, i64 208
  %594 = getelementptr inbounds i8, ptr %0, i64 168
  %595 = getelementptr inbounds i8, ptr %2, i64 24
  %596 = getelementptr inbounds i8, ptr %2, i64 8
  %597 = getelementptr inbounds i8, ptr %2, i64 16
  %598 = getelementptr inbounds i8, ptr %2, i64 32
  %599 = getelementptr inbounds i8, ptr %2, i64 48
  %600 = getelementptr inbounds i8, ptr %0, i64 280
  %601 = getelementptr inbounds i8, ptr %0, i64 296
  %602 = icmp slt i64 %44, %45
  %603 = getelementptr inbounds i8, ptr %0, i64 56
  %604 = shl nsw i64 %7, 6
  %605 = icmp sgt i64 %22, 0
  %606 = getelementptr inbounds i8, ptr %0, i64 40
  br label %851

607:                                              ; preds = %1052
  %608 = load i64, ptr %0, align 8
  br label %609

609:                                              ; preds = %607, %561
  %610 = phi i64 [ %608, %607 ], [ %584, %561 ]
  %611 = load i64, ptr %33, align 8
  %612 = mul nsw i64 %611, %610
  %613 = sdiv i64 %612, 16
  %614 = mul nsw i64 %613, %7
  %615 = sdiv i64 %614, %22
  %616 = mul nsw i64 %613, %53
  %617 = sdiv i64 %616, %22
  %618 = load i64, ptr %8, align 8
  %619 = freeze i64 %618
  %620 = sdiv i64 %619, 32
  %621 = shl i64 %620, 10
  %622 = icmp slt i64 %615, %617
  br i1 %622, label %623, label %720

623:                                              ; preds = %609
  %624 = getelementptr inbounds i8, ptr %0, i64 160
  %625 = getelementptr inbounds i8, ptr %0, i64 208
  %626 = icmp sgt i64 %619, 31
  %627 = getelementptr inbounds i8, ptr %567, i64 1024
  %628 = getelementptr inbounds i8, ptr %567, i64 2048
  %629 = getelementptr inbounds i8, ptr %567, i64 3072
  %630 = getelementptr inbounds i8, ptr %0, i64 232
  %631 = load i64, ptr %87, align 8
  %632 = and i64 %620, 1
  %633 = and i64 %619, -32
  %634 = icmp eq i64 %633, 32
  %635 = and i64 %620, -2
  %636 = icmp eq i64 %632, 0
  br label %637

637:                                              ; preds = %648, %623
  %638 = phi i64 [ %631, %623 ], [ %649, %648 ]
  %639 = phi i64 [ %615, %623 ], [ %650, %648 ]
  %640 = mul i64 %639, %621
  %641 = icmp sgt i64 %638, 15
  br i1 %641, label %642, label %648

642:                                              ; preds = %637
  %643 = add nsw i64 %639, 1
  %644 = icmp slt i64 %643, %617
  %645 = select i1 %644, i64 %621, i64 0
  %646 = select i1 %644, i64 32, i64 16
  %647 = shl nsw i64 %639, 4
  br label %652

648:                                              ; preds = %712, %637
  %649 = phi i64 [ %638, %637 ], [ %714, %712 ]
  %650 = add nsw i64 %639, 2
  %651 = icmp slt i64 %650, %617
  br i1 %651, label %637, label %717, !llvm.loop !38

652:                                              ; preds = %712, %642
  %653 = phi i64 [ 0, %642 ], [ %713, %712 ]
  %654 = load ptr, ptr %624, align 8
  %655 = load ptr, ptr %625, align 8
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  br i1 %626, label %656, label %667

656:                                              ; preds = %652
  %657 = getelementptr inbounds i8, ptr %655, i64 %640
  %658 = getelementptr inbounds i8, ptr %657, i64 %645
  %659 = mul i64 %653, %621
  %660 = getelementptr inbounds i8, ptr %654, i64 %659
  br i1 %634, label %661, label %670

661:                                              ; preds = %670, %656
  %662 = phi ptr [ %658, %656 ], [ %681, %670 ]
  %663 = phi ptr [ %657, %656 ], [ %680, %670 ]
  %664 = phi ptr [ %660, %656 ], [ %682, %670 ]
  br i1 %636, label %667, label %665

665:                                              ; preds = %661
  call void @llvm.x86.tileloadd64(i8 4, ptr %663, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %662, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %664, i64 64)
  %666 = getelementptr inbounds i8, ptr %664, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %666, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %667

667:                                              ; preds = %665, %661, %652
  call void @llvm.x86.tilestored64(i8 0, ptr %567, i64 64)
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %627, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %628, i64 64)
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %629, i64 64)
  %668 = shl nsw i64 %653, 5
  %669 = or disjoint i64 %668, 32
  br label %685

670:                                              ; preds = %656, %670
  %671 = phi ptr [ %681, %670 ], [ %658, %656 ]
  %672 = phi ptr [ %680, %670 ], [ %657, %656 ]
  %673 = phi ptr [ %682, %670 ], [ %660, %656 ]
  %674 = phi i64 [ %683, %670 ], [ 0, %656 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %672, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %671, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %673, i64 64)
  %675 = getelementptr inbounds i8, ptr %673, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %675, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %676 = getelementptr inbounds i8, ptr %672, i64 1024
  %677 = getelementptr inbounds i8, ptr %671, i64 1024
  %678 = getelementptr inbounds i8, ptr %673, i64 2048
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %676, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %677, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %678, i64 64)
  %679 = getelementptr inbounds i8, ptr %673, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %679, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %680 = getelementptr inbounds i8, ptr %672, i64 2048
  %681 = getelementptr inbounds i8, ptr %671, i64 2048
  %682 = getelementptr inbounds i8, ptr %673, i64 4096
  %683 = add i64 %674, 2
  %684 = icmp eq i64 %683, %635
  br i1 %684, label %661, label %670, !llvm.loop !39

685:                                              ; preds = %685, %667
  %686 = phi i64 [ 0, %667 ], [ %710, %685 ]
  %687 = add nsw i64 %686, %647
  %688 = shl i64 %686, 4
  %689 = and i64 %688, 240
  %690 = getelementptr inbounds float, ptr %567, i64 %689
  %691 = load ptr, ptr %630, align 8
  %692 = load i64, ptr %87, align 8
  %693 = mul nsw i64 %692, %687
  %694 = getelementptr inbounds i16, ptr %691, i64 %693
  %695 = getelementptr inbounds i8, ptr %694, i64 %668
  %696 = shl i64 %686, 7
  %697 = and i64 %696, -2048
  %698 = getelementptr inbounds i8, ptr %690, i64 %697
  %699 = load <16 x float>, ptr %698, align 4
  %700 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %699)
  store <16 x bfloat> %700, ptr %695, align 2
  %701 = load ptr, ptr %630, align 8
  %702 = load i64, ptr %87, align 8
  %703 = mul nsw i64 %702, %687
  %704 = getelementptr inbounds i16, ptr %701, i64 %703
  %705 = getelementptr inbounds i8, ptr %704, i64 %669
  %706 = or disjoint i64 %697, 1024
  %707 = getelementptr inbounds i8, ptr %690, i64 %706
  %708 = load <16 x float>, ptr %707, align 4
  %709 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %708)
  store <16 x bfloat> %709, ptr %705, align 2
  %710 = add nuw nsw i64 %686, 1
  %711 = icmp eq i64 %710, %646
  br i1 %711, label %712, label %685, !llvm.loop !40

712:                                              ; preds = %685
  %713 = add nuw nsw i64 %653, 2
  %714 = load i64, ptr %87, align 8
  %715 = sdiv i64 %714, 16
  %716 = icmp slt i64 %713, %715
  br i1 %716, label %652, label %648, !llvm.loop !41

717:                                              ; preds = %648
  %718 = load i64, ptr %8, align 8
  %719 = sdiv i64 %718, 32
  br label %720

720:                                              ; preds = %717, %609
  %721 = phi i64 [ %719, %717 ], [ %620, %609 ]
  %722 = phi i64 [ %718, %717 ], [ %619, %609 ]
  %723 = sdiv i64 %722, 16
  %724 = mul nsw i64 %721, %7
  %725 = sdiv i64 %724, %22
  %726 = mul nsw i64 %721, %53
  %727 = sdiv i64 %726, %22
  %728 = shl nsw i64 %725, 1
  %729 = shl nsw i64 %727, 1
  %730 = icmp slt i64 %728, %729
  br i1 %730, label %731, label %743

731:                                              ; preds = %720
  %732 = load i64, ptr %33, align 8
  %733 = load i64, ptr %0, align 8
  %734 = mul nsw i64 %733, %732
  %735 = add nsw i64 %734, 31
  %736 = sdiv i64 %735, 32
  %737 = getelementptr inbounds i8, ptr %0, i64 216
  %738 = shl i64 %736, 9
  %739 = getelementptr inbounds i8, ptr %0, i64 224
  %740 = getelementptr inbounds i8, ptr %0, i64 240
  %741 = shl i64 %736, 10
  %742 = getelementptr inbounds i8, ptr %0, i64 248
  br label %751

743:                                              ; preds = %751, %720
  %744 = icmp eq i64 %7, 0
  %745 = icmp sgt i64 %722, 15
  %746 = and i1 %744, %745
  br i1 %746, label %747, label %850

747:                                              ; preds = %743
  %748 = getelementptr inbounds i8, ptr %0, i64 288
  %749 = getelementptr inbounds i8, ptr %0, i64 256
  %750 = getelementptr inbounds i8, ptr %0, i64 264
  br label %777

751:                                              ; preds = %751, %731
  %752 = phi i64 [ %728, %731 ], [ %775, %751 ]
  %753 = srem i64 %752, %723
  %754 = shl nsw i64 %753, 4
  %755 = load ptr, ptr %737, align 8
  %756 = mul i64 %752, %738
  %757 = getelementptr inbounds i16, ptr %755, i64 %756
  %758 = load ptr, ptr %739, align 8
  %759 = load ptr, ptr %740, align 8
  %760 = load i64, ptr %87, align 8
  %761 = mul nsw i64 %754, %760
  %762 = getelementptr inbounds float, ptr %759, i64 %761
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %757, ptr noundef %758, ptr noundef %762, i64 noundef %760, ptr noundef %567) #9
  %763 = load ptr, ptr %737, align 8
  %764 = getelementptr inbounds i16, ptr %763, i64 %756
  %765 = load ptr, ptr %739, align 8
  %766 = load i64, ptr %87, align 8
  %767 = sdiv i64 %766, 16
  %768 = mul i64 %741, %767
  %769 = getelementptr inbounds i8, ptr %765, i64 %768
  %770 = load ptr, ptr %742, align 8
  %771 = shl nsw i64 %752, 4
  %772 = load i64, ptr %8, align 8
  %773 = mul nsw i64 %771, %772
  %774 = getelementptr inbounds float, ptr %770, i64 %773
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %764, ptr noundef %769, ptr noundef %774, i64 noundef %772, ptr noundef %567) #9
  %775 = add nsw i64 %752, 2
  %776 = icmp slt i64 %775, %729
  br i1 %776, label %751, label %743, !llvm.loop !42

777:                                              ; preds = %841, %747
  %778 = phi i64 [ 0, %747 ], [ %848, %841 ]
  %779 = load i64, ptr %33, align 8
  %780 = sdiv i64 %779, 16
  %781 = icmp sgt i64 %779, 15
  br i1 %781, label %782, label %841

782:                                              ; preds = %777
  %783 = load ptr, ptr %748, align 8
  %784 = add nsw i64 %780, -1
  %785 = and i64 %780, 3
  %786 = icmp ult i64 %784, 3
  br i1 %786, label %823, label %787

787:                                              ; preds = %782
  %788 = and i64 %780, 576460752303423484
  br label %789

789:                                              ; preds = %789, %787
  %790 = phi i64 [ 0, %787 ], [ %820, %789 ]
  %791 = phi <16 x float> [ zeroinitializer, %787 ], [ %819, %789 ]
  %792 = phi i64 [ 0, %787 ], [ %821, %789 ]
  %793 = mul nuw nsw i64 %790, %723
  %794 = add nuw nsw i64 %793, %778
  %795 = shl nsw i64 %794, 6
  %796 = getelementptr inbounds i8, ptr %783, i64 %795
  %797 = load <16 x float>, ptr %796, align 4
  %798 = fadd contract <16 x float> %791, %797
  %799 = or disjoint i64 %790, 1
  %800 = mul nuw nsw i64 %799, %723
  %801 = add nuw nsw i64 %800, %778
  %802 = shl nsw i64 %801, 6
  %803 = getelementptr inbounds i8, ptr %783, i64 %802
  %804 = load <16 x float>, ptr %803, align 4
  %805 = fadd contract <16 x float> %798, %804
  %806 = or disjoint i64 %790, 2
  %807 = mul nuw nsw i64 %806, %723
  %808 = add nuw nsw i64 %807, %778
  %809 = shl nsw i64 %808, 6
  %810 = getelementptr inbounds i8, ptr %783, i64 %809
  %811 = load <16 x float>, ptr %810, align 4
  %812 = fadd contract <16 x float> %805, %811
  %813 = or disjoint i64 %790, 3
  %814 = mul nuw nsw i64 %813, %723
  %815 = add nuw nsw i64 %814, %778
  %816 = shl nsw i64 %815, 6
  %817 = getelementptr inbounds i8, ptr %783, i64 %816
  %818 = load <16 x float>, ptr %817, align 4
  %819 = fadd contract <16 x float> %812, %818
  %820 = add nuw nsw i64 %790, 4
  %821 = add i64 %792, 4
  %822 = icmp eq i64 %821, %788
  br i1 %822, label %823, label %789, !llvm.loop !43

823:                                              ; preds = %789, %782
  %824 = phi <16 x float> [ poison, %782 ], [ %819, %789 ]
  %825 = phi i64 [ 0, %782 ], [ %820, %789 ]
  %826 = phi <16 x float> [ zeroinitializer, %782 ], [ %819, %789 ]
  %827 = icmp eq i64 %785, 0
  br i1 %827, label %841, label %828

828:                                              ; preds = %823, %828
  %829 = phi i64 [ %838, %828 ], [ %825, %823 ]
  %830 = phi <16 x float> [ %837, %828 ], [ %826, %823 ]
  %831 = phi i64 [ %839, %828 ], [ 0, %823 ]
  %832 = mul nuw nsw i64 %829, %723
  %833 = add nuw nsw i64 %832, %778
  %834 = shl nsw i64 %833, 6
  %835 = getelementptr inbounds i8, ptr %783, i64 %834
  %836 = load <16 x float>, ptr %835, align 4
  %837 = fadd contract <16 x float> %830, %836
  %838 = add nuw nsw i64 %829, 1
  %839 = add i64 %831, 1
  %840 = icmp eq i64 %839, %785
  br i1 %840, label %841, label %828, !llvm.loop !44

841:                                              ; preds = %823, %828, %777
  %842 = phi <16 x float> [ zeroinitializer, %777 ], [ %824, %823 ], [ %837, %828 ]
  %843 = load ptr, ptr %749, align 8
  %844 = shl nsw i64 %778, 6
  %845 = getelementptr inbounds i8, ptr %843, i64 %844
  store <16 x float> %842, ptr %845, align 4
  %846 = load ptr, ptr %750, align 8
  %847 = getelementptr inbounds i8, ptr %846, i64 %844
  store <16 x float> %842, ptr %847, align 4
  %848 = add nuw nsw i64 %778, 1
  %849 = icmp eq i64 %848, %723
  br i1 %849, label %850, label %777, !llvm.loop !46

850:                                              ; preds = %841, %743
  call void @llvm.x86.tilerelease()
  ret void

851:                                              ; preds = %590, %1052
  %852 = phi i64 [ %584, %590 ], [ %853, %1052 ]
  %853 = add nsw i64 %852, -1
  %854 = load i64, ptr %8, align 8
  %855 = sdiv i64 %854, 32
  %856 = load i64, ptr %33, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  %857 = shl i64 %855, 10
  br i1 %591, label %858, label %1022

858:                                              ; preds = %851
  %859 = sdiv i64 %856, 16
  %860 = mul nsw i64 %859, %852
  %861 = add nsw i64 %855, -1
  %862 = icmp sgt i64 %854, 31
  %863 = icmp eq i64 %852, 0
  br label %866

864:                                              ; preds = %877
  %865 = load i64, ptr %595, align 8
  br label %1022

866:                                              ; preds = %877, %858
  %867 = phi i64 [ %31, %858 ], [ %878, %877 ]
  %868 = mul i64 %867, %857
  br i1 %602, label %869, label %877

869:                                              ; preds = %866
  %870 = shl nsw i64 %867, 4
  %871 = or disjoint i64 %867, 1
  %872 = shl nsw i64 %871, 4
  %873 = or disjoint i64 %867, 2
  %874 = shl nsw i64 %873, 4
  %875 = or disjoint i64 %867, 3
  %876 = shl nsw i64 %875, 4
  br label %880

877:                                              ; preds = %1019, %866
  %878 = add nsw i64 %867, 4
  %879 = icmp slt i64 %878, %32
  br i1 %879, label %866, label %864, !llvm.loop !47

880:                                              ; preds = %1019, %869
  %881 = phi i64 [ %44, %869 ], [ %1020, %1019 ]
  %882 = load ptr, ptr %592, align 8
  %883 = icmp eq ptr %882, %567
  %884 = select i1 %883, i64 4096, i64 0
  %885 = getelementptr inbounds i8, ptr %567, i64 %884
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  %886 = load i64, ptr %0, align 8
  %887 = icmp sgt i64 %886, %852
  br i1 %887, label %888, label %911

888:                                              ; preds = %880
  %889 = load i64, ptr %595, align 8
  %890 = sdiv i64 %889, 2
  %891 = add nsw i64 %861, %890
  %892 = sdiv i64 %891, %855
  br i1 %862, label %893, label %911

893:                                              ; preds = %888
  %894 = load ptr, ptr %594, align 8
  %895 = getelementptr inbounds i8, ptr %894, i64 %868
  %896 = load ptr, ptr %593, align 8
  %897 = add nsw i64 %881, %860
  %898 = mul i64 %897, %857
  %899 = getelementptr inbounds i8, ptr %896, i64 %898
  br label %900

900:                                              ; preds = %900, %893
  %901 = phi ptr [ %908, %900 ], [ %899, %893 ]
  %902 = phi ptr [ %909, %900 ], [ %895, %893 ]
  %903 = phi i64 [ %907, %900 ], [ 0, %893 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %901, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %902, i64 64)
  %904 = getelementptr inbounds i8, ptr %902, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %904, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %905 = getelementptr inbounds i8, ptr %902, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %905, i64 64)
  %906 = getelementptr inbounds i8, ptr %902, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %906, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %853, ptr noundef nonnull %2, i64 noundef %892) #9
  %907 = add nuw nsw i64 %903, 1
  %908 = getelementptr inbounds i8, ptr %901, i64 1024
  %909 = getelementptr inbounds i8, ptr %902, i64 4096
  %910 = icmp eq i64 %907, %855
  br i1 %910, label %911, label %900, !llvm.loop !48

911:                                              ; preds = %900, %888, %880
  call void @llvm.x86.tilestored64(i8 0, ptr %885, i64 64)
  %912 = getelementptr inbounds i8, ptr %885, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %912, i64 64)
  %913 = getelementptr inbounds i8, ptr %885, i64 2048
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %913, i64 64)
  %914 = getelementptr inbounds i8, ptr %885, i64 3072
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %914, i64 64)
  br i1 %863, label %915, label %1017

915:                                              ; preds = %911
  %916 = shl nsw i64 %881, 4
  br label %992

917:                                              ; preds = %1012, %937
  %918 = phi i64 [ %940, %937 ], [ 0, %1012 ]
  %919 = add nuw nsw i64 %918, %916
  %920 = load i64, ptr %8, align 8
  %921 = mul nsw i64 %920, %919
  %922 = add nsw i64 %921, %872
  %923 = shl nsw i64 %918, 6
  %924 = getelementptr inbounds i8, ptr %912, i64 %923
  %925 = load <16 x float>, ptr %924, align 4
  %926 = load ptr, ptr %600, align 8
  %927 = icmp eq ptr %926, null
  br i1 %927, label %937, label %928

928:                                              ; preds = %917
  %929 = load ptr, ptr %601, align 8
  %930 = load i64, ptr %33, align 8
  %931 = mul nsw i64 %930, %871
  %932 = add nsw i64 %931, %919
  %933 = shl nsw i64 %932, 6
  %934 = getelementptr inbounds i8, ptr %929, i64 %933
  %935 = load <16 x float>, ptr %934, align 4
  %936 = getelementptr inbounds float, ptr %926, i64 %922
  store <16 x float> %935, ptr %936, align 4
  br label %937

937:                                              ; preds = %928, %917
  %938 = load ptr, ptr %585, align 8
  %939 = getelementptr inbounds float, ptr %938, i64 %922
  store <16 x float> %925, ptr %939, align 4
  %940 = add nuw nsw i64 %918, 1
  %941 = icmp eq i64 %940, 16
  br i1 %941, label %942, label %917, !llvm.loop !49

942:                                              ; preds = %937, %962
  %943 = phi i64 [ %965, %962 ], [ 0, %937 ]
  %944 = add nuw nsw i64 %943, %916
  %945 = load i64, ptr %8, align 8
  %946 = mul nsw i64 %945, %944
  %947 = add nsw i64 %946, %874
  %948 = shl nsw i64 %943, 6
  %949 = getelementptr inbounds i8, ptr %913, i64 %948
  %950 = load <16 x float>, ptr %949, align 4
  %951 = load ptr, ptr %600, align 8
  %952 = icmp eq ptr %951, null
  br i1 %952, label %962, label %953

953:                                              ; preds = %942
  %954 = load ptr, ptr %601, align 8
  %955 = load i64, ptr %33, align 8
  %956 = mul nsw i64 %955, %873
  %957 = add nsw i64 %956, %944
  %958 = shl nsw i64 %957, 6
  %959 = getelementptr inbounds i8, ptr %954, i64 %958
  %960 = load <16 x float>, ptr %959, align 4
  %961 = getelementptr inbounds float, ptr %951, i64 %947
  store <16 x float> %960, ptr %961, align 4
  br label %962

962:                                              ; preds = %953, %942
  %963 = load ptr, ptr %585, align 8
  %964 = getelementptr inbounds float, ptr %963, i64 %947
  store <16 x float> %950, ptr %964, align 4
  %965 = add nuw nsw i64 %943, 1
  %966 = icmp eq i64 %965, 16
  br i1 %966, label %967, label %942, !llvm.loop !49

967:                                              ; preds = %962, %987
  %968 = phi i64 [ %990, %987 ], [ 0, %962 ]
  %969 = add nuw nsw i64 %968, %916
  %970 = load i64, ptr %8, align 8
  %971 = mul nsw i64 %970, %969
  %972 = add nsw i64 %971, %876
  %973 = shl nsw i64 %968, 6
  %974 = getelementptr inbounds i8, ptr %914, i64 %973
  %975 = load <16 x float>, ptr %974, align 4
  %976 = load ptr, ptr %600, align 8
  %977 = icmp eq ptr %976, null
  br i1 %977, label %987, label %978

978:                                              ; preds = %967
  %979 = load ptr, ptr %601, align 8
  %980 = load i64, ptr %33, align 8
  %981 = mul nsw i64 %980, %875
  %982 = add nsw i64 %981, %969
  %983 = shl nsw i64 %982, 6
  %984 = getelementptr inbounds i8, ptr %979, i64 %983
  %985 = load <16 x float>, ptr %984, align 4
  %986 = getelementptr inbounds float, ptr %976, i64 %972
  store <16 x float> %985, ptr %986, align 4
  br label %987

987:                                              ; preds = %978, %967
  %988 = load ptr, ptr %585, align 8
  %989 = getelementptr inbounds float, ptr %988, i64 %972
  store <16 x float> %975, ptr %989, align 4
  %990 = add nuw nsw i64 %968, 1
  %991 = icmp eq i64 %990, 16
  br i1 %991, label %1019, label %967, !llvm.loop !49

992:                                              ; preds = %1012, %915
  %993 = phi i64 [ 0, %915 ], [ %1015, %1012 ]
  %994 = add nuw nsw i64 %993, %916
  %995 = load i64, ptr %8, align 8
  %996 = mul nsw i64 %995, %994
  %997 = add nsw i64 %996, %870
  %998 = shl nsw i64 %993, 6
  %999 = getelementptr inbounds i8, ptr %885, i64 %998
  %1000 = load <16 x float>, ptr %999, align 4
  %1001 = load ptr, ptr %600, align 8
  %1002 = icmp eq ptr %1001, null
  br i1 %1002, label %1012, label %1003

1003:                                             ; preds = %992
  %1004 = load ptr, ptr %601, align 8
  %1005 = load i64, ptr %33, align 8
  %1006 = mul nsw i64 %1005, %867
  %1007 = add nsw i64 %1006, %994
  %1008 = shl nsw i64 %1007, 6
  %1009 = getelementptr inbounds i8, ptr %1004, i64 %1008
  %1010 = load <16 x float>, ptr %1009, align 4
  %1011 = getelementptr inbounds float, ptr %1001, i64 %997
  store <16 x float> %1010, ptr %1011, align 4
  br label %1012

1012:                                             ; preds = %1003, %992
  %1013 = load ptr, ptr %585, align 8
  %1014 = getelementptr inbounds float, ptr %1013, i64 %997
  store <16 x float> %1000, ptr %1014, align 4
  %1015 = add nuw nsw i64 %993, 1
  %1016 = icmp eq i64 %1015, 16
  br i1 %1016, label %917, label %992, !llvm.loop !49

1017:                                             ; preds = %911
  %1018 = load i64, ptr %595, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %853, ptr noundef nonnull %2, i64 noundef %1018) #9
  store i64 %867, ptr %2, align 8
  store i64 %881, ptr %596, align 8
  store i64 0, ptr %597, align 8
  store i64 64, ptr %595, align 8
  store ptr null, ptr %598, align 8
  store ptr %885, ptr %592, align 8
  store i64 0, ptr %599, align 8
  br label %1019

1019:                                             ; preds = %987, %1017
  %1020 = add i64 %881, 1
  %1021 = icmp eq i64 %1020, %45
  br i1 %1021, label %877, label %880, !llvm.loop !50

1022:                                             ; preds = %851, %864
  %1023 = phi i64 [ %865, %864 ], [ 0, %851 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %853, ptr noundef nonnull %2, i64 noundef %1023) #9
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #4
  br i1 %527, label %1052, label %1024

1024:                                             ; preds = %1022
  %1025 = load ptr, ptr %603, align 8
  %1026 = getelementptr inbounds i8, ptr %1025, i64 %604
  %1027 = load i64, ptr %1026, align 8
  %1028 = add nsw i64 %1027, 1
  store atomic i64 %1028, ptr %1026 release, align 8
  br i1 %605, label %1029, label %1052

1029:                                             ; preds = %1024, %1036
  %1030 = phi i64 [ %1037, %1036 ], [ 0, %1024 ]
  %1031 = shl nsw i64 %1030, 6
  %1032 = load ptr, ptr %603, align 8
  %1033 = getelementptr inbounds i8, ptr %1032, i64 %1031
  %1034 = load atomic i64, ptr %1033 acquire, align 8
  %1035 = icmp sgt i64 %1034, %1027
  br i1 %1035, label %1036, label %1039

1036:                                             ; preds = %1045, %1029
  %1037 = add nuw nsw i64 %1030, 1
  %1038 = icmp eq i64 %1037, %22
  br i1 %1038, label %1052, label %1029, !llvm.loop !13

1039:                                             ; preds = %1029, %1045
  %1040 = phi i32 [ %1047, %1045 ], [ 0, %1029 ]
  call void @llvm.x86.sse2.pause()
  %1041 = icmp eq i32 %1040, 2000
  br i1 %1041, label %1042, label %1045

1042:                                             ; preds = %1039
  %1043 = load ptr, ptr %606, align 8
  %1044 = call i32 %1043() #8
  br label %1045

1045:                                             ; preds = %1042, %1039
  %1046 = phi i32 [ 0, %1042 ], [ %1040, %1039 ]
  %1047 = add nsw i32 %1046, 1
  %1048 = load ptr, ptr %603, align 8
  %1049 = getelementptr inbounds i8, ptr %1048, i64 %1031
  %1050 = load atomic i64, ptr %1049 acquire, align 8
  %1051 = icmp sgt i64 %1050, %1027
  br i1 %1051, label %1036, label %1039, !llvm.loop !14

1052:                                             ; preds = %1036, %1022, %1024
  %1053 = load ptr, ptr %585, align 8
  %1054 = icmp ne ptr %1053, null
  %1055 = sext i1 %1054 to i64
  %1056 = icmp sgt i64 %853, %1055
  br i1 %1056, label %851, label %607, !llvm.loop !51
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

; Function Attrs: nounwind
declare void @llvm.x86.tilerelease() #4

; Function Attrs: nounwind
declare void @llvm.x86.tilezero(i8 immarg) #4

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = getelementptr inbounds i8, ptr %2, i64 16
  %6 = icmp sgt i64 %3, 0
  br i1 %6, label %7, label %180

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %2, i64 24
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = getelementptr inbounds i8, ptr %0, i64 8
  %11 = getelementptr inbounds i8, ptr %2, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 40
  %13 = getelementptr inbounds i8, ptr %0, i64 184
  %14 = getelementptr inbounds i8, ptr %0, i64 144
  %15 = getelementptr inbounds i8, ptr %0, i64 296
  %16 = getelementptr inbounds i8, ptr %0, i64 192
  %17 = getelementptr inbounds i8, ptr %0, i64 288
  %18 = getelementptr inbounds i8, ptr %0, i64 208
  %19 = getelementptr inbounds i8, ptr %0, i64 216
  br label %20

20:                                               ; preds = %7, %124
  %21 = phi i64 [ %3, %7 ], [ %178, %124 ]
  %22 = load i64, ptr %5, align 8
  %23 = load i64, ptr %8, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %25, label %180

25:                                               ; preds = %20
  %26 = load i64, ptr %9, align 8
  %27 = sdiv i64 %26, 16
  %28 = load i64, ptr %10, align 8
  %29 = load i64, ptr %0, align 8
  %30 = ashr i64 %22, 4
  %31 = and i64 %22, 15
  %32 = load i64, ptr %2, align 8
  %33 = add nsw i64 %32, %30
  %34 = add nsw i64 %22, 2
  store i64 %34, ptr %5, align 8
  %35 = mul nsw i64 %27, %1
  %36 = add nsw i64 %33, %35
  %37 = shl i64 %33, 4
  %38 = shl nsw i64 %30, 10
  %39 = load i64, ptr %11, align 8
  %40 = shl nsw i64 %39, 4
  %41 = or disjoint i64 %40, %31
  %42 = load i64, ptr %10, align 8
  %43 = mul nsw i64 %42, %36
  %44 = add nsw i64 %41, %43
  %45 = load i64, ptr %9, align 8
  %46 = mul nsw i64 %41, %45
  %47 = add nsw i64 %46, %37
  %48 = load ptr, ptr %12, align 8
  %49 = getelementptr inbounds i8, ptr %48, i64 %38
  %50 = shl nuw nsw i64 %31, 6
  %51 = getelementptr inbounds i8, ptr %49, i64 %50
  %52 = load <16 x float>, ptr %51, align 4
  %53 = load ptr, ptr %13, align 8
  %54 = mul nsw i64 %42, %1
  %55 = mul nsw i64 %54, %45
  %56 = getelementptr inbounds i16, ptr %53, i64 %55
  %57 = getelementptr inbounds i16, ptr %56, i64 %47
  %58 = load <16 x i16>, ptr %57, align 2
  %59 = zext <16 x i16> %58 to <16 x i32>
  %60 = shl nuw <16 x i32> %59, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %61 = bitcast <16 x i32> %60 to <16 x float>
  %62 = fadd contract <16 x float> %52, %61
  %63 = load ptr, ptr %14, align 8
  %64 = shl nsw i64 %44, 5
  %65 = getelementptr inbounds i8, ptr %63, i64 %64
  %66 = load <16 x half>, ptr %65, align 2
  %67 = load ptr, ptr %15, align 8
  %68 = mul nsw i64 %42, %33
  %69 = add nsw i64 %41, %68
  %70 = shl nsw i64 %69, 6
  %71 = getelementptr inbounds i8, ptr %67, i64 %70
  %72 = load i64, ptr %0, align 8
  %73 = add nsw i64 %72, -1
  %74 = icmp eq i64 %73, %1
  br i1 %74, label %75, label %82

75:                                               ; preds = %25
  %76 = load ptr, ptr %16, align 8
  %77 = icmp eq ptr %76, null
  br i1 %77, label %82, label %78

78:                                               ; preds = %75
  %79 = getelementptr inbounds float, ptr %76, i64 %47
  %80 = load <16 x float>, ptr %79, align 4
  %81 = fadd contract <16 x float> %62, %80
  br label %82

82:                                               ; preds = %78, %75, %25
  %83 = phi <16 x float> [ %62, %25 ], [ %81, %78 ], [ %62, %75 ]
  store <16 x float> zeroinitializer, ptr %71, align 4
  %84 = load i64, ptr %11, align 8
  %85 = shl nsw i64 %84, 4
  %86 = add nuw nsw i64 %31, 1
  %87 = add i64 %85, %86
  %88 = load i64, ptr %10, align 8
  %89 = mul nsw i64 %88, %36
  %90 = add nsw i64 %87, %89
  %91 = load i64, ptr %9, align 8
  %92 = mul nsw i64 %87, %91
  %93 = add nsw i64 %92, %37
  %94 = load ptr, ptr %12, align 8
  %95 = getelementptr inbounds i8, ptr %94, i64 %38
  %96 = shl nuw nsw i64 %86, 6
  %97 = getelementptr inbounds i8, ptr %95, i64 %96
  %98 = load <16 x float>, ptr %97, align 4
  %99 = load ptr, ptr %13, align 8
  %100 = mul nsw i64 %88, %1
  %101 = mul nsw i64 %100, %91
  %102 = getelementptr inbounds i16, ptr %99, i64 %101
  %103 = getelementptr inbounds i16, ptr %102, i64 %93
  %104 = load <16 x i16>, ptr %103, align 2
  %105 = zext <16 x i16> %104 to <16 x i32>
  %106 = shl nuw <16 x i32> %105, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %107 = bitcast <16 x i32> %106 to <16 x float>
  %108 = fadd contract <16 x float> %98, %107
  %109 = load ptr, ptr %14, align 8
  %110 = shl nsw i64 %90, 5
  %111 = getelementptr inbounds i8, ptr %109, i64 %110
  %112 = load <16 x half>, ptr %111, align 2
  %113 = load ptr, ptr %15, align 8
  %114 = load i64, ptr %0, align 8
  %115 = add nsw i64 %114, -1
  %116 = icmp eq i64 %115, %1
  br i1 %116, label %117, label %124

117:                                              ; preds = %82
  %118 = load ptr, ptr %16, align 8
  %119 = icmp eq ptr %118, null
  br i1 %119, label %124, label %120

120:                                              ; preds = %117
  %121 = getelementptr inbounds float, ptr %118, i64 %93
  %122 = load <16 x float>, ptr %121, align 4
  %123 = fadd contract <16 x float> %108, %122
  br label %124

124:                                              ; preds = %82, %117, %120
  %125 = phi <16 x float> [ %108, %82 ], [ %123, %120 ], [ %108, %117 ]
  %126 = mul nsw i64 %88, %33
  %127 = add nsw i64 %87, %126
  %128 = shl nsw i64 %127, 6
  %129 = getelementptr inbounds i8, ptr %113, i64 %128
  %130 = fcmp contract ogt <16 x half> %66, zeroinitializer
  %131 = select <16 x i1> %130, <16 x float> %83, <16 x float> zeroinitializer
  %132 = fcmp contract ogt <16 x half> %112, zeroinitializer
  %133 = select <16 x i1> %132, <16 x float> %125, <16 x float> zeroinitializer
  store <16 x float> zeroinitializer, ptr %129, align 4
  %134 = mul nsw i64 %29, %28
  %135 = add nsw i64 %134, 31
  %136 = sdiv i64 %135, 32
  %137 = sdiv i64 %26, 32
  %138 = sdiv i64 %28, 16
  %139 = load i64, ptr %10, align 8
  %140 = mul nsw i64 %139, %1
  %141 = load i64, ptr %11, align 8
  %142 = shl nsw i64 %141, 4
  %143 = add i64 %140, %31
  %144 = add i64 %143, %142
  %145 = load ptr, ptr %17, align 8
  %146 = mul nsw i64 %141, %27
  %147 = add nsw i64 %146, %33
  %148 = shl nsw i64 %147, 6
  %149 = getelementptr inbounds i8, ptr %145, i64 %148
  %150 = load <16 x float>, ptr %149, align 4
  %151 = fadd contract <16 x float> %131, %133
  %152 = fadd contract <16 x float> %151, %150
  store <16 x float> %152, ptr %149, align 4
  %153 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %131)
  %154 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %133)
  %155 = load ptr, ptr %18, align 8
  %156 = mul nsw i64 %138, %1
  %157 = load i64, ptr %11, align 8
  %158 = add nsw i64 %157, %156
  %159 = mul nsw i64 %158, %137
  %160 = sdiv i64 %33, 2
  %161 = add nsw i64 %159, %160
  %162 = shl nsw i64 %161, 10
  %163 = getelementptr inbounds i8, ptr %155, i64 %162
  %164 = getelementptr inbounds i8, ptr %163, i64 %50
  %165 = and i64 %37, 16
  %166 = getelementptr inbounds i16, ptr %164, i64 %165
  store <16 x bfloat> %153, ptr %166, align 2
  %167 = getelementptr inbounds i8, ptr %166, i64 64
  store <16 x bfloat> %154, ptr %167, align 2
  %168 = shufflevector <16 x bfloat> %153, <16 x bfloat> %154, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %169 = load ptr, ptr %19, align 8
  %170 = mul nsw i64 %136, %33
  %171 = sdiv i64 %144, 32
  %172 = add nsw i64 %171, %170
  %173 = shl nsw i64 %172, 10
  %174 = getelementptr inbounds i8, ptr %169, i64 %173
  %175 = srem i64 %144, 32
  %176 = shl nsw i64 %175, 5
  %177 = getelementptr inbounds i8, ptr %174, i64 %176
  store <32 x bfloat> %168, ptr %177, align 64
  %178 = add nsw i64 %21, -1
  %179 = icmp sgt i64 %21, 1
  br i1 %179, label %20, label %180, !llvm.loop !52

180:                                              ; preds = %20, %124, %4
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
  br i1 %88, label %66, label %73, !llvm.loop !53

89:                                               ; preds = %92
  %90 = add nuw nsw i64 %61, 2
  %91 = icmp slt i64 %90, %8
  br i1 %91, label %60, label %59, !llvm.loop !54

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
  br i1 %168, label %89, label %92, !llvm.loop !55
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
!27 = !{!28}
!28 = distinct !{!28, !29, !"join: argument 0"}
!29 = distinct !{!29, !"join"}
!30 = distinct !{!30, !8}
!31 = distinct !{!31, !8}
!32 = distinct !{!32, !8}
!33 = distinct !{!33, !8}
!34 = distinct !{!34, !8}
!35 = distinct !{!35, !8, !36}
!36 = !{!"llvm.loop.peeled.count", i32 1}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !8}
!40 = distinct !{!40, !8}
!41 = distinct !{!41, !8}
!42 = distinct !{!42, !8}
!43 = distinct !{!43, !8}
!44 = distinct !{!44, !45}
!45 = !{!"llvm.loop.unroll.disable"}
!46 = distinct !{!46, !8}
!47 = distinct !{!47, !8}
!48 = distinct !{!48, !8}
!49 = distinct !{!49, !8}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !8}
!53 = distinct !{!53, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8}
