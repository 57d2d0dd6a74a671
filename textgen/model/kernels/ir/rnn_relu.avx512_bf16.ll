; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

; Function Attrs: nounwind
define dso_local void @forward(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca [8 x %struct.Tile], align 64
  %3 = alloca [8 x %struct.Tile], align 64
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
  %15 = tail call i32 %12() #10, !noalias !4
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
  br i1 %51, label %52, label %302

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
  %88 = getelementptr inbounds i8, ptr %0, i64 88
  %89 = getelementptr inbounds i8, ptr %0, i64 96
  %90 = getelementptr inbounds i8, ptr %0, i64 176
  %91 = getelementptr inbounds i8, ptr %0, i64 104
  %92 = getelementptr inbounds i8, ptr %0, i64 120
  %93 = getelementptr inbounds i8, ptr %0, i64 152
  br label %94

94:                                               ; preds = %278, %52
  %95 = phi i64 [ %49, %52 ], [ %279, %278 ]
  %96 = and i64 %95, 3
  %97 = icmp eq i64 %96, 0
  br i1 %97, label %98, label %262

98:                                               ; preds = %94
  %99 = load ptr, ptr %53, align 8
  %100 = load i64, ptr %54, align 8
  %101 = icmp sgt i64 %100, 0
  br i1 %101, label %102, label %180

102:                                              ; preds = %98
  %103 = load ptr, ptr %55, align 8
  %104 = mul nsw i64 %100, %95
  %105 = sdiv i64 %104, 32
  %106 = shl nsw i64 %105, 10
  %107 = getelementptr inbounds i8, ptr %103, i64 %106
  %108 = or disjoint i64 %95, 3
  br label %109

109:                                              ; preds = %117, %102
  %110 = phi ptr [ %107, %102 ], [ %152, %117 ]
  %111 = phi i64 [ 0, %102 ], [ %118, %117 ]
  %112 = getelementptr float, ptr %99, i64 %111
  br label %113

113:                                              ; preds = %120, %109
  %114 = phi ptr [ %110, %109 ], [ %152, %120 ]
  %115 = phi i64 [ %95, %109 ], [ %153, %120 ]
  %116 = shl nsw i64 %115, 4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %155

117:                                              ; preds = %120
  %118 = add nuw nsw i64 %111, 32
  %119 = icmp slt i64 %118, %100
  br i1 %119, label %109, label %180, !llvm.loop !7

120:                                              ; preds = %155
  call fastcc void @transpose(ptr noundef nonnull %5) #11
  %121 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %121, ptr %114, align 64
  %122 = load <16 x i32>, ptr %56, align 64
  %123 = getelementptr inbounds i8, ptr %114, i64 64
  store <16 x i32> %122, ptr %123, align 64
  %124 = load <16 x i32>, ptr %57, align 64
  %125 = getelementptr inbounds i8, ptr %114, i64 128
  store <16 x i32> %124, ptr %125, align 64
  %126 = load <16 x i32>, ptr %58, align 64
  %127 = getelementptr inbounds i8, ptr %114, i64 192
  store <16 x i32> %126, ptr %127, align 64
  %128 = load <16 x i32>, ptr %59, align 64
  %129 = getelementptr inbounds i8, ptr %114, i64 256
  store <16 x i32> %128, ptr %129, align 64
  %130 = load <16 x i32>, ptr %60, align 64
  %131 = getelementptr inbounds i8, ptr %114, i64 320
  store <16 x i32> %130, ptr %131, align 64
  %132 = load <16 x i32>, ptr %61, align 64
  %133 = getelementptr inbounds i8, ptr %114, i64 384
  store <16 x i32> %132, ptr %133, align 64
  %134 = load <16 x i32>, ptr %62, align 64
  %135 = getelementptr inbounds i8, ptr %114, i64 448
  store <16 x i32> %134, ptr %135, align 64
  %136 = load <16 x i32>, ptr %63, align 64
  %137 = getelementptr inbounds i8, ptr %114, i64 512
  store <16 x i32> %136, ptr %137, align 64
  %138 = load <16 x i32>, ptr %64, align 64
  %139 = getelementptr inbounds i8, ptr %114, i64 576
  store <16 x i32> %138, ptr %139, align 64
  %140 = load <16 x i32>, ptr %65, align 64
  %141 = getelementptr inbounds i8, ptr %114, i64 640
  store <16 x i32> %140, ptr %141, align 64
  %142 = load <16 x i32>, ptr %66, align 64
  %143 = getelementptr inbounds i8, ptr %114, i64 704
  store <16 x i32> %142, ptr %143, align 64
  %144 = load <16 x i32>, ptr %67, align 64
  %145 = getelementptr inbounds i8, ptr %114, i64 768
  store <16 x i32> %144, ptr %145, align 64
  %146 = load <16 x i32>, ptr %68, align 64
  %147 = getelementptr inbounds i8, ptr %114, i64 832
  store <16 x i32> %146, ptr %147, align 64
  %148 = load <16 x i32>, ptr %69, align 64
  %149 = getelementptr inbounds i8, ptr %114, i64 896
  store <16 x i32> %148, ptr %149, align 64
  %150 = load <16 x i32>, ptr %70, align 64
  %151 = getelementptr inbounds i8, ptr %114, i64 960
  store <16 x i32> %150, ptr %151, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %152 = getelementptr inbounds i8, ptr %114, i64 1024
  %153 = add nsw i64 %115, 1
  %154 = icmp slt i64 %115, %108
  br i1 %154, label %113, label %117, !llvm.loop !9

155:                                              ; preds = %155, %113
  %156 = phi i64 [ 0, %113 ], [ %178, %155 ]
  %157 = add i64 %156, %116
  %158 = mul nsw i64 %157, %100
  %159 = getelementptr float, ptr %112, i64 %158
  %160 = load <16 x float>, ptr %159, align 4
  %161 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %160)
  %162 = getelementptr inbounds i8, ptr %159, i64 64
  %163 = load <16 x float>, ptr %162, align 4
  %164 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %163)
  %165 = shufflevector <16 x bfloat> %161, <16 x bfloat> %164, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %166 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %156
  store <32 x bfloat> %165, ptr %166, align 64
  %167 = or disjoint i64 %156, 1
  %168 = add i64 %167, %116
  %169 = mul nsw i64 %168, %100
  %170 = getelementptr float, ptr %112, i64 %169
  %171 = load <16 x float>, ptr %170, align 4
  %172 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %171)
  %173 = getelementptr inbounds i8, ptr %170, i64 64
  %174 = load <16 x float>, ptr %173, align 4
  %175 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %174)
  %176 = shufflevector <16 x bfloat> %172, <16 x bfloat> %175, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %177 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %167
  store <32 x bfloat> %176, ptr %177, align 64
  %178 = add nuw nsw i64 %156, 2
  %179 = icmp eq i64 %178, 16
  br i1 %179, label %120, label %155, !llvm.loop !10

180:                                              ; preds = %117, %98
  %181 = load ptr, ptr %71, align 8
  %182 = load i64, ptr %8, align 8
  %183 = icmp sgt i64 %182, 0
  br i1 %183, label %184, label %262

184:                                              ; preds = %180
  %185 = load ptr, ptr %72, align 8
  %186 = mul nsw i64 %182, %95
  %187 = sdiv i64 %186, 32
  %188 = shl nsw i64 %187, 10
  %189 = getelementptr inbounds i8, ptr %185, i64 %188
  %190 = or disjoint i64 %95, 3
  br label %191

191:                                              ; preds = %199, %184
  %192 = phi ptr [ %189, %184 ], [ %234, %199 ]
  %193 = phi i64 [ 0, %184 ], [ %200, %199 ]
  %194 = getelementptr float, ptr %181, i64 %193
  br label %195

195:                                              ; preds = %202, %191
  %196 = phi ptr [ %192, %191 ], [ %234, %202 ]
  %197 = phi i64 [ %95, %191 ], [ %235, %202 ]
  %198 = shl nsw i64 %197, 4
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  br label %237

199:                                              ; preds = %202
  %200 = add nuw nsw i64 %193, 32
  %201 = icmp slt i64 %200, %182
  br i1 %201, label %191, label %262, !llvm.loop !7

202:                                              ; preds = %237
  call fastcc void @transpose(ptr noundef nonnull %4) #11
  %203 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %203, ptr %196, align 64
  %204 = load <16 x i32>, ptr %73, align 64
  %205 = getelementptr inbounds i8, ptr %196, i64 64
  store <16 x i32> %204, ptr %205, align 64
  %206 = load <16 x i32>, ptr %74, align 64
  %207 = getelementptr inbounds i8, ptr %196, i64 128
  store <16 x i32> %206, ptr %207, align 64
  %208 = load <16 x i32>, ptr %75, align 64
  %209 = getelementptr inbounds i8, ptr %196, i64 192
  store <16 x i32> %208, ptr %209, align 64
  %210 = load <16 x i32>, ptr %76, align 64
  %211 = getelementptr inbounds i8, ptr %196, i64 256
  store <16 x i32> %210, ptr %211, align 64
  %212 = load <16 x i32>, ptr %77, align 64
  %213 = getelementptr inbounds i8, ptr %196, i64 320
  store <16 x i32> %212, ptr %213, align 64
  %214 = load <16 x i32>, ptr %78, align 64
  %215 = getelementptr inbounds i8, ptr %196, i64 384
  store <16 x i32> %214, ptr %215, align 64
  %216 = load <16 x i32>, ptr %79, align 64
  %217 = getelementptr inbounds i8, ptr %196, i64 448
  store <16 x i32> %216, ptr %217, align 64
  %218 = load <16 x i32>, ptr %80, align 64
  %219 = getelementptr inbounds i8, ptr %196, i64 512
  store <16 x i32> %218, ptr %219, align 64
  %220 = load <16 x i32>, ptr %81, align 64
  %221 = getelementptr inbounds i8, ptr %196, i64 576
  store <16 x i32> %220, ptr %221, align 64
  %222 = load <16 x i32>, ptr %82, align 64
  %223 = getelementptr inbounds i8, ptr %196, i64 640
  store <16 x i32> %222, ptr %223, align 64
  %224 = load <16 x i32>, ptr %83, align 64
  %225 = getelementptr inbounds i8, ptr %196, i64 704
  store <16 x i32> %224, ptr %225, align 64
  %226 = load <16 x i32>, ptr %84, align 64
  %227 = getelementptr inbounds i8, ptr %196, i64 768
  store <16 x i32> %226, ptr %227, align 64
  %228 = load <16 x i32>, ptr %85, align 64
  %229 = getelementptr inbounds i8, ptr %196, i64 832
  store <16 x i32> %228, ptr %229, align 64
  %230 = load <16 x i32>, ptr %86, align 64
  %231 = getelementptr inbounds i8, ptr %196, i64 896
  store <16 x i32> %230, ptr %231, align 64
  %232 = load <16 x i32>, ptr %87, align 64
  %233 = getelementptr inbounds i8, ptr %196, i64 960
  store <16 x i32> %232, ptr %233, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %234 = getelementptr inbounds i8, ptr %196, i64 1024
  %235 = add nsw i64 %197, 1
  %236 = icmp slt i64 %197, %190
  br i1 %236, label %195, label %199, !llvm.loop !9

237:                                              ; preds = %237, %195
  %238 = phi i64 [ 0, %195 ], [ %260, %237 ]
  %239 = add i64 %238, %198
  %240 = mul nsw i64 %239, %182
  %241 = getelementptr float, ptr %194, i64 %240
  %242 = load <16 x float>, ptr %241, align 4
  %243 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %242)
  %244 = getelementptr inbounds i8, ptr %241, i64 64
  %245 = load <16 x float>, ptr %244, align 4
  %246 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %245)
  %247 = shufflevector <16 x bfloat> %243, <16 x bfloat> %246, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %248 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %238
  store <32 x bfloat> %247, ptr %248, align 64
  %249 = or disjoint i64 %238, 1
  %250 = add i64 %249, %198
  %251 = mul nsw i64 %250, %182
  %252 = getelementptr float, ptr %194, i64 %251
  %253 = load <16 x float>, ptr %252, align 4
  %254 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %253)
  %255 = getelementptr inbounds i8, ptr %252, i64 64
  %256 = load <16 x float>, ptr %255, align 4
  %257 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %256)
  %258 = shufflevector <16 x bfloat> %254, <16 x bfloat> %257, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %259 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %249
  store <32 x bfloat> %258, ptr %259, align 64
  %260 = add nuw nsw i64 %238, 2
  %261 = icmp eq i64 %260, 16
  br i1 %261, label %202, label %237, !llvm.loop !10

262:                                              ; preds = %199, %180, %94
  %263 = load ptr, ptr %88, align 8
  %264 = shl nsw i64 %95, 6
  %265 = getelementptr inbounds i8, ptr %263, i64 %264
  %266 = load <16 x float>, ptr %265, align 4
  %267 = fadd contract <16 x float> %266, zeroinitializer
  %268 = load ptr, ptr %89, align 8
  %269 = getelementptr inbounds i8, ptr %268, i64 %264
  %270 = load <16 x float>, ptr %269, align 4
  %271 = fadd contract <16 x float> %267, %270
  %272 = load ptr, ptr %90, align 8
  %273 = getelementptr inbounds i8, ptr %272, i64 %264
  store <16 x float> %271, ptr %273, align 4
  %274 = load i64, ptr %31, align 8
  %275 = icmp sgt i64 %274, 0
  br i1 %275, label %276, label %278

276:                                              ; preds = %262
  %277 = shl nsw i64 %95, 4
  br label %281

278:                                              ; preds = %281, %262
  %279 = add nsw i64 %95, 1
  %280 = icmp eq i64 %279, %50
  br i1 %280, label %302, label %94, !llvm.loop !11

281:                                              ; preds = %281, %276
  %282 = phi i64 [ 0, %276 ], [ %299, %281 ]
  %283 = load ptr, ptr %91, align 8
  %284 = load i64, ptr %8, align 8
  %285 = mul nsw i64 %284, %282
  %286 = getelementptr inbounds float, ptr %283, i64 %285
  %287 = getelementptr inbounds float, ptr %286, i64 %277
  %288 = load <16 x float>, ptr %287, align 4
  %289 = load ptr, ptr %92, align 8
  %290 = getelementptr inbounds i16, ptr %289, i64 %285
  %291 = getelementptr inbounds i16, ptr %290, i64 %277
  %292 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %288)
  store <16 x bfloat> %292, ptr %291, align 2
  %293 = load ptr, ptr %93, align 8
  %294 = load i64, ptr %31, align 8
  %295 = mul nsw i64 %294, %95
  %296 = add nsw i64 %295, %282
  %297 = shl nsw i64 %296, 6
  %298 = getelementptr inbounds i8, ptr %293, i64 %297
  store <16 x float> %288, ptr %298, align 4
  %299 = add nuw nsw i64 %282, 1
  %300 = load i64, ptr %31, align 8
  %301 = icmp slt i64 %299, %300
  br i1 %301, label %281, label %278, !llvm.loop !12

302:                                              ; preds = %278, %19
  %303 = icmp eq i64 %21, 1
  br i1 %303, label %337, label %304

304:                                              ; preds = %302
  %305 = getelementptr inbounds i8, ptr %0, i64 56
  %306 = load ptr, ptr %305, align 8
  %307 = shl nsw i64 %7, 6
  %308 = getelementptr inbounds i8, ptr %306, i64 %307
  %309 = load i64, ptr %308, align 8
  %310 = add nsw i64 %309, 1
  store atomic i64 %310, ptr %308 release, align 8
  %311 = icmp sgt i64 %21, 0
  br i1 %311, label %312, label %337

312:                                              ; preds = %304
  %313 = getelementptr inbounds i8, ptr %0, i64 40
  br label %314

314:                                              ; preds = %321, %312
  %315 = phi i64 [ 0, %312 ], [ %322, %321 ]
  %316 = shl nsw i64 %315, 6
  %317 = load ptr, ptr %305, align 8
  %318 = getelementptr inbounds i8, ptr %317, i64 %316
  %319 = load atomic i64, ptr %318 acquire, align 8
  %320 = icmp sgt i64 %319, %309
  br i1 %320, label %321, label %324

321:                                              ; preds = %330, %314
  %322 = add nuw nsw i64 %315, 1
  %323 = icmp eq i64 %322, %21
  br i1 %323, label %337, label %314, !llvm.loop !13

324:                                              ; preds = %314, %330
  %325 = phi i32 [ %332, %330 ], [ 0, %314 ]
  tail call void @llvm.x86.sse2.pause()
  %326 = icmp eq i32 %325, 2000
  br i1 %326, label %327, label %330

327:                                              ; preds = %324
  %328 = load ptr, ptr %313, align 8
  %329 = tail call i32 %328() #10
  br label %330

330:                                              ; preds = %327, %324
  %331 = phi i32 [ 0, %327 ], [ %325, %324 ]
  %332 = add nsw i32 %331, 1
  %333 = load ptr, ptr %305, align 8
  %334 = getelementptr inbounds i8, ptr %333, i64 %316
  %335 = load atomic i64, ptr %334 acquire, align 8
  %336 = icmp sgt i64 %335, %309
  br i1 %336, label %321, label %324, !llvm.loop !14

337:                                              ; preds = %321, %302, %304
  %338 = sub nsw i64 %43, %42
  %339 = sub nsw i64 %29, %26
  %340 = shl nsw i64 %339, 2
  %341 = icmp eq i64 %43, %42
  %342 = icmp sgt i64 %338, 3
  %343 = select i1 %341, i1 true, i1 %342
  br i1 %343, label %346, label %344

344:                                              ; preds = %337
  %345 = sdiv i64 4, %338
  br label %346

346:                                              ; preds = %337, %344
  %347 = phi i64 [ %345, %344 ], [ 1, %337 ]
  %348 = getelementptr inbounds i8, ptr %0, i64 304
  %349 = load ptr, ptr %348, align 8
  %350 = getelementptr inbounds i8, ptr %0, i64 312
  %351 = load i64, ptr %350, align 8
  %352 = mul nsw i64 %351, %7
  %353 = getelementptr inbounds float, ptr %349, i64 %352
  %354 = getelementptr inbounds i8, ptr %353, i64 16384
  %355 = load i64, ptr %0, align 8
  %356 = icmp sgt i64 %355, 0
  br i1 %356, label %357, label %397

357:                                              ; preds = %346
  %358 = shl i64 %339, 10
  %359 = getelementptr inbounds i8, ptr %0, i64 16
  %360 = icmp sgt i64 %339, 0
  %361 = getelementptr inbounds i8, ptr %0, i64 176
  %362 = getelementptr inbounds i8, ptr %0, i64 64
  %363 = getelementptr inbounds i8, ptr %0, i64 160
  %364 = getelementptr inbounds i8, ptr %3, i64 2112
  %365 = getelementptr inbounds i8, ptr %3, i64 4224
  %366 = getelementptr inbounds i8, ptr %3, i64 6336
  %367 = getelementptr inbounds i8, ptr %3, i64 9472
  %368 = getelementptr inbounds i8, ptr %3, i64 10496
  %369 = getelementptr inbounds i8, ptr %3, i64 11584
  %370 = getelementptr inbounds i8, ptr %3, i64 12608
  %371 = getelementptr inbounds i8, ptr %3, i64 14720
  %372 = getelementptr inbounds i8, ptr %3, i64 16832
  %373 = mul i64 %358, %338
  %374 = icmp sgt i64 %338, 0
  %375 = getelementptr inbounds i8, ptr %0, i64 120
  %376 = getelementptr inbounds i8, ptr %0, i64 168
  %377 = getelementptr inbounds i8, ptr %2, i64 2112
  %378 = getelementptr inbounds i8, ptr %2, i64 4224
  %379 = getelementptr inbounds i8, ptr %2, i64 6336
  %380 = getelementptr inbounds i8, ptr %2, i64 9472
  %381 = getelementptr inbounds i8, ptr %2, i64 10496
  %382 = getelementptr inbounds i8, ptr %2, i64 14720
  %383 = getelementptr inbounds i8, ptr %2, i64 16832
  %384 = getelementptr inbounds i8, ptr %0, i64 152
  %385 = getelementptr inbounds i8, ptr %0, i64 144
  %386 = getelementptr inbounds i8, ptr %0, i64 128
  %387 = getelementptr inbounds i8, ptr %0, i64 136
  %388 = getelementptr inbounds i8, ptr %2, i64 11584
  %389 = getelementptr inbounds i8, ptr %2, i64 12608
  %390 = getelementptr inbounds i8, ptr %0, i64 56
  %391 = shl nsw i64 %7, 6
  %392 = icmp sgt i64 %21, 0
  %393 = getelementptr inbounds i8, ptr %0, i64 40
  br label %398

394:                                              ; preds = %1223, %584
  %395 = load i64, ptr %0, align 8
  %396 = icmp slt i64 %401, %395
  br i1 %396, label %398, label %397, !llvm.loop !15

397:                                              ; preds = %394, %346
  ret void

398:                                              ; preds = %357, %394
  %399 = phi i64 [ %355, %357 ], [ %395, %394 ]
  %400 = phi i64 [ 0, %357 ], [ %401, %394 ]
  %401 = add nsw i64 %400, %347
  %402 = icmp slt i64 %401, %399
  %403 = sub nsw i64 %399, %400
  %404 = select i1 %402, i64 %347, i64 %403
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %3) #4
  %405 = load i64, ptr %359, align 8
  %406 = sdiv i64 %405, 32
  %407 = shl nsw i64 %405, 1
  br i1 %360, label %408, label %584

408:                                              ; preds = %398
  %409 = mul nsw i64 %404, %338
  %410 = icmp sgt i64 %409, 0
  %411 = icmp sgt i64 %405, 31
  %412 = icmp eq i64 %405, 32
  br label %413

413:                                              ; preds = %418, %408
  %414 = phi i64 [ 0, %408 ], [ %419, %418 ]
  %415 = add nsw i64 %414, %30
  %416 = shl nsw i64 %415, 6
  %417 = mul nsw i64 %415, %406
  br label %421

418:                                              ; preds = %435
  %419 = add nuw nsw i64 %414, 4
  %420 = icmp slt i64 %419, %340
  br i1 %420, label %413, label %584, !llvm.loop !16

421:                                              ; preds = %435, %413
  %422 = phi i1 [ true, %413 ], [ false, %435 ]
  %423 = phi i64 [ 0, %413 ], [ 2, %435 ]
  %424 = load ptr, ptr %361, align 8
  %425 = getelementptr inbounds i8, ptr %424, i64 %416
  %426 = shl nuw nsw i64 %423, 8
  %427 = shl nuw nsw i64 %423, 6
  %428 = getelementptr inbounds i8, ptr %425, i64 %427
  %429 = or disjoint i64 %426, 256
  %430 = lshr exact i64 %429, 2
  %431 = getelementptr inbounds i8, ptr %425, i64 %430
  br i1 %410, label %432, label %435

432:                                              ; preds = %421
  %433 = or disjoint i64 %423, %417
  %434 = shl nsw i64 %433, 10
  br label %436

435:                                              ; preds = %541, %421
  br i1 %422, label %421, label %418, !llvm.loop !17

436:                                              ; preds = %432, %541
  %437 = phi i64 [ %542, %541 ], [ 0, %432 ]
  %438 = or disjoint i64 %437, 1
  %439 = icmp slt i64 %438, %409
  %440 = select i1 %439, i64 %438, i64 %437
  %441 = load ptr, ptr %362, align 8
  %442 = sdiv i64 %437, %338
  %443 = load i64, ptr %31, align 8
  %444 = srem i64 %437, %338
  %445 = add nsw i64 %444, %42
  %446 = shl nsw i64 %445, 4
  %447 = load i64, ptr %359, align 8
  %448 = sdiv i64 %440, %338
  %449 = add nsw i64 %448, %400
  %450 = mul nsw i64 %449, %443
  %451 = srem i64 %440, %338
  %452 = add nsw i64 %451, %42
  %453 = shl nsw i64 %452, 4
  %454 = add nsw i64 %453, %450
  %455 = load ptr, ptr %363, align 8
  br label %456

456:                                              ; preds = %456, %436
  %457 = phi i64 [ 0, %436 ], [ %460, %456 ]
  %458 = load <16 x float>, ptr %428, align 4
  %459 = getelementptr inbounds [16 x <16 x float>], ptr %3, i64 0, i64 %457
  store <16 x float> %458, ptr %459, align 64
  %460 = add nuw nsw i64 %457, 1
  %461 = icmp eq i64 %460, 16
  br i1 %461, label %462, label %456, !llvm.loop !18

462:                                              ; preds = %456
  %463 = add nsw i64 %442, %400
  %464 = mul nsw i64 %463, %443
  %465 = add nsw i64 %446, %464
  %466 = mul nsw i64 %454, %447
  br label %467

467:                                              ; preds = %467, %462
  %468 = phi i64 [ %471, %467 ], [ 0, %462 ]
  %469 = load <16 x float>, ptr %431, align 4
  %470 = getelementptr inbounds [16 x <16 x float>], ptr %364, i64 0, i64 %468
  store <16 x float> %469, ptr %470, align 64
  %471 = add nuw nsw i64 %468, 1
  %472 = icmp eq i64 %471, 16
  br i1 %472, label %473, label %467, !llvm.loop !18

473:                                              ; preds = %467
  %474 = getelementptr inbounds i16, ptr %441, i64 %466
  br label %475

475:                                              ; preds = %475, %473
  %476 = phi i64 [ %479, %475 ], [ 0, %473 ]
  %477 = load <16 x float>, ptr %428, align 4
  %478 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %476
  store <16 x float> %477, ptr %478, align 64
  %479 = add nuw nsw i64 %476, 1
  %480 = icmp eq i64 %479, 16
  br i1 %480, label %481, label %475, !llvm.loop !18

481:                                              ; preds = %475
  %482 = mul nsw i64 %465, %447
  br label %483

483:                                              ; preds = %481, %483
  %484 = phi i64 [ %487, %483 ], [ 0, %481 ]
  %485 = load <16 x float>, ptr %431, align 4
  %486 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %484
  store <16 x float> %485, ptr %486, align 64
  %487 = add nuw nsw i64 %484, 1
  %488 = icmp eq i64 %487, 16
  br i1 %488, label %489, label %483, !llvm.loop !18

489:                                              ; preds = %483
  %490 = getelementptr inbounds i16, ptr %441, i64 %482
  br i1 %411, label %491, label %493

491:                                              ; preds = %489
  %492 = getelementptr inbounds i8, ptr %455, i64 %434
  br label %544

493:                                              ; preds = %572, %489
  %494 = mul nuw nsw i64 %437, %340
  %495 = add nuw nsw i64 %494, %414
  %496 = shl nsw i64 %495, 10
  %497 = getelementptr inbounds i8, ptr %354, i64 %496
  %498 = mul nuw nsw i64 %440, %340
  %499 = add nuw nsw i64 %498, %414
  %500 = getelementptr inbounds float, ptr %497, i64 %426
  br label %501

501:                                              ; preds = %501, %493
  %502 = phi i64 [ 0, %493 ], [ %507, %501 ]
  %503 = shl nsw i64 %502, 6
  %504 = getelementptr inbounds i8, ptr %500, i64 %503
  %505 = getelementptr inbounds [16 x <16 x float>], ptr %3, i64 0, i64 %502
  %506 = load <16 x float>, ptr %505, align 64
  store <16 x float> %506, ptr %504, align 4
  %507 = add nuw nsw i64 %502, 1
  %508 = icmp eq i64 %507, 16
  br i1 %508, label %509, label %501, !llvm.loop !20

509:                                              ; preds = %501
  %510 = getelementptr inbounds float, ptr %497, i64 %429
  br label %511

511:                                              ; preds = %511, %509
  %512 = phi i64 [ 0, %509 ], [ %517, %511 ]
  %513 = shl nsw i64 %512, 6
  %514 = getelementptr inbounds i8, ptr %510, i64 %513
  %515 = getelementptr inbounds [16 x <16 x float>], ptr %364, i64 0, i64 %512
  %516 = load <16 x float>, ptr %515, align 64
  store <16 x float> %516, ptr %514, align 4
  %517 = add nuw nsw i64 %512, 1
  %518 = icmp eq i64 %517, 16
  br i1 %518, label %519, label %511, !llvm.loop !20

519:                                              ; preds = %511
  %520 = shl nsw i64 %499, 10
  %521 = getelementptr inbounds i8, ptr %354, i64 %520
  %522 = getelementptr inbounds float, ptr %521, i64 %426
  br label %523

523:                                              ; preds = %523, %519
  %524 = phi i64 [ 0, %519 ], [ %529, %523 ]
  %525 = shl nsw i64 %524, 6
  %526 = getelementptr inbounds i8, ptr %522, i64 %525
  %527 = getelementptr inbounds [16 x <16 x float>], ptr %365, i64 0, i64 %524
  %528 = load <16 x float>, ptr %527, align 64
  store <16 x float> %528, ptr %526, align 4
  %529 = add nuw nsw i64 %524, 1
  %530 = icmp eq i64 %529, 16
  br i1 %530, label %531, label %523, !llvm.loop !20

531:                                              ; preds = %523
  %532 = getelementptr inbounds float, ptr %521, i64 %429
  br label %533

533:                                              ; preds = %533, %531
  %534 = phi i64 [ 0, %531 ], [ %539, %533 ]
  %535 = shl nsw i64 %534, 6
  %536 = getelementptr inbounds i8, ptr %532, i64 %535
  %537 = getelementptr inbounds [16 x <16 x float>], ptr %366, i64 0, i64 %534
  %538 = load <16 x float>, ptr %537, align 64
  store <16 x float> %538, ptr %536, align 4
  %539 = add nuw nsw i64 %534, 1
  %540 = icmp eq i64 %539, 16
  br i1 %540, label %541, label %533, !llvm.loop !20

541:                                              ; preds = %533
  %542 = add nuw nsw i64 %437, 2
  %543 = icmp slt i64 %542, %409
  br i1 %543, label %436, label %435, !llvm.loop !21

544:                                              ; preds = %572, %491
  %545 = phi i64 [ %581, %572 ], [ 0, %491 ]
  %546 = phi ptr [ %582, %572 ], [ %492, %491 ]
  %547 = shl nsw i64 %545, 5
  %548 = getelementptr inbounds i16, ptr %490, i64 %547
  %549 = select i1 %412, ptr %548, ptr %367
  store ptr %549, ptr %368, align 64
  br i1 %412, label %550, label %552

550:                                              ; preds = %544
  %551 = getelementptr inbounds i16, ptr %474, i64 %547
  store ptr %551, ptr %370, align 64
  br label %572

552:                                              ; preds = %544, %552
  %553 = phi i64 [ %558, %552 ], [ 0, %544 ]
  %554 = mul nuw nsw i64 %553, %407
  %555 = getelementptr inbounds i8, ptr %548, i64 %554
  %556 = load <16 x i32>, ptr %555, align 4
  %557 = getelementptr inbounds [16 x <16 x i32>], ptr %367, i64 0, i64 %553
  store <16 x i32> %556, ptr %557, align 64
  %558 = add nuw nsw i64 %553, 1
  %559 = icmp eq i64 %558, 16
  br i1 %559, label %560, label %552, !llvm.loop !22

560:                                              ; preds = %552
  %561 = getelementptr inbounds i16, ptr %474, i64 %547
  store ptr %369, ptr %370, align 64
  br label %562

562:                                              ; preds = %562, %560
  %563 = phi i64 [ %568, %562 ], [ 0, %560 ]
  %564 = mul nuw nsw i64 %563, %407
  %565 = getelementptr inbounds i8, ptr %561, i64 %564
  %566 = load <16 x i32>, ptr %565, align 4
  %567 = getelementptr inbounds [16 x <16 x i32>], ptr %369, i64 0, i64 %563
  store <16 x i32> %566, ptr %567, align 64
  %568 = add nuw nsw i64 %563, 1
  %569 = icmp eq i64 %568, 16
  br i1 %569, label %570, label %562, !llvm.loop !22

570:                                              ; preds = %562
  %571 = load ptr, ptr %368, align 64
  br label %572

572:                                              ; preds = %570, %550
  %573 = phi ptr [ %571, %570 ], [ %548, %550 ]
  store ptr %546, ptr %371, align 64
  %574 = getelementptr inbounds i8, ptr %546, i64 1024
  store ptr %574, ptr %372, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %3, ptr noundef %573, ptr noundef %546) #11
  %575 = load ptr, ptr %370, align 64
  %576 = load ptr, ptr %371, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %365, ptr noundef %575, ptr noundef %576) #11
  %577 = load ptr, ptr %368, align 64
  %578 = load ptr, ptr %372, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %364, ptr noundef %577, ptr noundef %578) #11
  %579 = load ptr, ptr %370, align 64
  %580 = load ptr, ptr %372, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %366, ptr noundef %579, ptr noundef %580) #11
  %581 = add nuw nsw i64 %545, 1
  %582 = getelementptr inbounds i8, ptr %546, i64 4096
  %583 = icmp eq i64 %581, %406
  br i1 %583, label %493, label %544, !llvm.loop !23

584:                                              ; preds = %418, %398
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %3) #4
  %585 = add nsw i64 %404, %400
  %586 = icmp sgt i64 %404, 0
  br i1 %586, label %587, label %394

587:                                              ; preds = %584, %1223
  %588 = phi i64 [ %1224, %1223 ], [ %400, %584 ]
  %589 = sub nsw i64 %588, %400
  %590 = mul nsw i64 %373, %589
  %591 = getelementptr inbounds float, ptr %354, i64 %590
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %592 = load i64, ptr %8, align 8
  %593 = sdiv i64 %592, 32
  %594 = shl nsw i64 %592, 1
  br i1 %360, label %595, label %1194

595:                                              ; preds = %587
  %596 = shl i64 %593, 10
  %597 = add nsw i64 %593, -1
  %598 = icmp sgt i64 %592, 31
  %599 = icmp eq i64 %592, 32
  %600 = add nsw i64 %588, 1
  %601 = shl nsw i64 %593, 1
  %602 = add nsw i64 %601, -1
  br label %603

603:                                              ; preds = %683, %595
  %604 = phi i64 [ 0, %595 ], [ %688, %683 ]
  %605 = phi ptr [ null, %595 ], [ %687, %683 ]
  %606 = phi i64 [ 0, %595 ], [ %686, %683 ]
  %607 = phi i64 [ 0, %595 ], [ %685, %683 ]
  %608 = phi i64 [ 0, %595 ], [ %684, %683 ]
  br i1 %374, label %609, label %683

609:                                              ; preds = %603
  %610 = shl nsw i64 %604, 10
  %611 = getelementptr i8, ptr %591, i64 %610
  %612 = add nsw i64 %604, %30
  %613 = mul i64 %596, %612
  br label %690

614:                                              ; preds = %683
  %615 = icmp sgt i64 %686, 0
  br i1 %615, label %616, label %1194

616:                                              ; preds = %614, %681
  %617 = phi i64 [ %642, %681 ], [ 0, %614 ]
  %618 = load i64, ptr %8, align 8
  %619 = sdiv i64 %618, 16
  %620 = and i64 %617, 15
  %621 = lshr i64 %617, 4
  %622 = and i64 %621, 3
  %623 = lshr i64 %617, 6
  %624 = add nsw i64 %622, %684
  %625 = add nsw i64 %623, %685
  %626 = shl nsw i64 %625, 4
  %627 = or disjoint i64 %626, %620
  %628 = mul nsw i64 %619, %588
  %629 = add nsw i64 %628, %624
  %630 = load i64, ptr %31, align 8
  %631 = mul nsw i64 %629, %630
  %632 = add nsw i64 %631, %627
  %633 = shl nuw nsw i64 %622, 10
  %634 = shl i64 %623, 12
  %635 = getelementptr i8, ptr %687, i64 %634
  %636 = getelementptr i8, ptr %635, i64 %633
  %637 = shl nuw nsw i64 %620, 6
  %638 = getelementptr inbounds i8, ptr %636, i64 %637
  %639 = load <16 x float>, ptr %638, align 4
  %640 = fcmp olt <16 x float> %639, zeroinitializer
  %641 = select <16 x i1> %640, <16 x float> zeroinitializer, <16 x float> %639
  %642 = add nuw nsw i64 %617, 1
  %643 = load ptr, ptr %384, align 8
  %644 = mul nsw i64 %630, %619
  %645 = add nsw i64 %632, %644
  %646 = shl nsw i64 %645, 6
  %647 = getelementptr inbounds i8, ptr %643, i64 %646
  store <16 x float> zeroinitializer, ptr %647, align 4
  %648 = load ptr, ptr %375, align 8
  %649 = load i64, ptr %31, align 8
  %650 = mul nsw i64 %649, %600
  %651 = add nsw i64 %650, %627
  %652 = load i64, ptr %8, align 8
  %653 = mul nsw i64 %651, %652
  %654 = getelementptr inbounds i16, ptr %648, i64 %653
  %655 = shl nsw i64 %624, 4
  %656 = getelementptr inbounds i16, ptr %654, i64 %655
  %657 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %641)
  store <16 x bfloat> %657, ptr %656, align 2
  %658 = load ptr, ptr %385, align 8
  %659 = icmp eq ptr %658, null
  br i1 %659, label %664, label %660

660:                                              ; preds = %616
  %661 = shl nsw i64 %632, 5
  %662 = getelementptr inbounds i8, ptr %658, i64 %661
  %663 = fptrunc <16 x float> %641 to <16 x half>
  store <16 x half> %663, ptr %662, align 2
  br label %664

664:                                              ; preds = %660, %616
  %665 = load i64, ptr %0, align 8
  %666 = add nsw i64 %665, -1
  %667 = icmp eq i64 %666, %588
  br i1 %667, label %668, label %681

668:                                              ; preds = %664
  %669 = load ptr, ptr %386, align 8
  %670 = load i64, ptr %8, align 8
  %671 = mul nsw i64 %670, %627
  %672 = getelementptr inbounds float, ptr %669, i64 %671
  %673 = getelementptr inbounds float, ptr %672, i64 %655
  store <16 x float> %641, ptr %673, align 4
  %674 = load ptr, ptr %387, align 8
  %675 = icmp eq ptr %674, null
  br i1 %675, label %681, label %676

676:                                              ; preds = %668
  %677 = load i64, ptr %8, align 8
  %678 = mul nsw i64 %677, %627
  %679 = getelementptr inbounds float, ptr %674, i64 %678
  %680 = getelementptr inbounds float, ptr %679, i64 %655
  store <16 x float> zeroinitializer, ptr %680, align 4
  br label %681

681:                                              ; preds = %676, %668, %664
  %682 = icmp eq i64 %642, %686
  br i1 %682, label %1194, label %616, !llvm.loop !24

683:                                              ; preds = %1191, %603
  %684 = phi i64 [ %608, %603 ], [ %612, %1191 ]
  %685 = phi i64 [ %607, %603 ], [ %704, %1191 ]
  %686 = phi i64 [ %606, %603 ], [ %1116, %1191 ]
  %687 = phi ptr [ %605, %603 ], [ %700, %1191 ]
  %688 = add nuw nsw i64 %604, 4
  %689 = icmp slt i64 %688, %340
  br i1 %689, label %603, label %614, !llvm.loop !25

690:                                              ; preds = %1191, %609
  %691 = phi i64 [ 0, %609 ], [ %1192, %1191 ]
  %692 = phi ptr [ %605, %609 ], [ %700, %1191 ]
  %693 = phi i64 [ %606, %609 ], [ %1116, %1191 ]
  %694 = phi i64 [ %607, %609 ], [ %704, %1191 ]
  %695 = phi i64 [ %608, %609 ], [ %612, %1191 ]
  %696 = or disjoint i64 %691, 1
  %697 = icmp slt i64 %696, %338
  %698 = icmp eq ptr %692, %353
  %699 = select i1 %698, i64 8192, i64 0
  %700 = getelementptr inbounds i8, ptr %353, i64 %699
  %701 = load ptr, ptr %375, align 8
  %702 = load i64, ptr %31, align 8
  %703 = mul nsw i64 %702, %588
  %704 = add nsw i64 %691, %42
  %705 = shl nsw i64 %704, 4
  %706 = add nsw i64 %703, %705
  %707 = load i64, ptr %8, align 8
  %708 = mul nsw i64 %706, %707
  %709 = getelementptr inbounds i16, ptr %701, i64 %708
  %710 = shl nsw i64 %707, 5
  %711 = getelementptr inbounds i8, ptr %709, i64 %710
  %712 = mul nuw nsw i64 %691, %358
  %713 = getelementptr float, ptr %611, i64 %712
  %714 = getelementptr inbounds float, ptr %713, i64 %358
  %715 = load ptr, ptr %376, align 8
  %716 = getelementptr inbounds i8, ptr %715, i64 %613
  br i1 %697, label %904, label %717

717:                                              ; preds = %690, %717
  %718 = phi i64 [ %723, %717 ], [ 0, %690 ]
  %719 = shl nsw i64 %718, 6
  %720 = getelementptr inbounds i8, ptr %713, i64 %719
  %721 = load <16 x float>, ptr %720, align 4
  %722 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %718
  store <16 x float> %721, ptr %722, align 64
  %723 = add nuw nsw i64 %718, 1
  %724 = icmp eq i64 %723, 16
  br i1 %724, label %725, label %717, !llvm.loop !18

725:                                              ; preds = %717
  %726 = getelementptr inbounds i8, ptr %713, i64 1024
  br label %727

727:                                              ; preds = %727, %725
  %728 = phi i64 [ 0, %725 ], [ %733, %727 ]
  %729 = shl nsw i64 %728, 6
  %730 = getelementptr inbounds i8, ptr %726, i64 %729
  %731 = load <16 x float>, ptr %730, align 4
  %732 = getelementptr inbounds [16 x <16 x float>], ptr %377, i64 0, i64 %728
  store <16 x float> %731, ptr %732, align 64
  %733 = add nuw nsw i64 %728, 1
  %734 = icmp eq i64 %733, 16
  br i1 %734, label %735, label %727, !llvm.loop !18

735:                                              ; preds = %727
  %736 = getelementptr inbounds i8, ptr %713, i64 2048
  br label %737

737:                                              ; preds = %737, %735
  %738 = phi i64 [ 0, %735 ], [ %743, %737 ]
  %739 = shl nsw i64 %738, 6
  %740 = getelementptr inbounds i8, ptr %736, i64 %739
  %741 = load <16 x float>, ptr %740, align 4
  %742 = getelementptr inbounds [16 x <16 x float>], ptr %378, i64 0, i64 %738
  store <16 x float> %741, ptr %742, align 64
  %743 = add nuw nsw i64 %738, 1
  %744 = icmp eq i64 %743, 16
  br i1 %744, label %745, label %737, !llvm.loop !18

745:                                              ; preds = %737
  %746 = getelementptr inbounds i8, ptr %713, i64 3072
  br label %747

747:                                              ; preds = %747, %745
  %748 = phi i64 [ 0, %745 ], [ %753, %747 ]
  %749 = shl nsw i64 %748, 6
  %750 = getelementptr inbounds i8, ptr %746, i64 %749
  %751 = load <16 x float>, ptr %750, align 4
  %752 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %748
  store <16 x float> %751, ptr %752, align 64
  %753 = add nuw nsw i64 %748, 1
  %754 = icmp eq i64 %753, 16
  br i1 %754, label %755, label %747, !llvm.loop !18

755:                                              ; preds = %747
  %756 = add i64 %597, %693
  %757 = sdiv i64 %756, %593
  br i1 %598, label %758, label %760

758:                                              ; preds = %755
  %759 = icmp sgt i64 %757, 0
  br label %800

760:                                              ; preds = %899, %755
  %761 = phi i64 [ 0, %755 ], [ %900, %899 ]
  br label %762

762:                                              ; preds = %762, %760
  %763 = phi i64 [ %768, %762 ], [ 0, %760 ]
  %764 = shl nsw i64 %763, 6
  %765 = getelementptr inbounds i8, ptr %700, i64 %764
  %766 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %763
  %767 = load <16 x float>, ptr %766, align 64
  store <16 x float> %767, ptr %765, align 4
  %768 = add nuw nsw i64 %763, 1
  %769 = icmp eq i64 %768, 16
  br i1 %769, label %770, label %762, !llvm.loop !20

770:                                              ; preds = %762
  %771 = getelementptr inbounds i8, ptr %700, i64 1024
  br label %772

772:                                              ; preds = %772, %770
  %773 = phi i64 [ 0, %770 ], [ %778, %772 ]
  %774 = shl nsw i64 %773, 6
  %775 = getelementptr inbounds i8, ptr %771, i64 %774
  %776 = getelementptr inbounds [16 x <16 x float>], ptr %377, i64 0, i64 %773
  %777 = load <16 x float>, ptr %776, align 64
  store <16 x float> %777, ptr %775, align 4
  %778 = add nuw nsw i64 %773, 1
  %779 = icmp eq i64 %778, 16
  br i1 %779, label %780, label %772, !llvm.loop !20

780:                                              ; preds = %772
  %781 = getelementptr inbounds i8, ptr %700, i64 2048
  br label %782

782:                                              ; preds = %782, %780
  %783 = phi i64 [ 0, %780 ], [ %788, %782 ]
  %784 = shl nsw i64 %783, 6
  %785 = getelementptr inbounds i8, ptr %781, i64 %784
  %786 = getelementptr inbounds [16 x <16 x float>], ptr %378, i64 0, i64 %783
  %787 = load <16 x float>, ptr %786, align 64
  store <16 x float> %787, ptr %785, align 4
  %788 = add nuw nsw i64 %783, 1
  %789 = icmp eq i64 %788, 16
  br i1 %789, label %790, label %782, !llvm.loop !20

790:                                              ; preds = %782
  %791 = getelementptr inbounds i8, ptr %700, i64 3072
  br label %792

792:                                              ; preds = %792, %790
  %793 = phi i64 [ 0, %790 ], [ %798, %792 ]
  %794 = shl nsw i64 %793, 6
  %795 = getelementptr inbounds i8, ptr %791, i64 %794
  %796 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %793
  %797 = load <16 x float>, ptr %796, align 64
  store <16 x float> %797, ptr %795, align 4
  %798 = add nuw nsw i64 %793, 1
  %799 = icmp eq i64 %798, 16
  br i1 %799, label %1114, label %792, !llvm.loop !20

800:                                              ; preds = %899, %758
  %801 = phi ptr [ %716, %758 ], [ %902, %899 ]
  %802 = phi i64 [ 0, %758 ], [ %901, %899 ]
  %803 = phi i64 [ 0, %758 ], [ %900, %899 ]
  %804 = shl nsw i64 %802, 6
  %805 = getelementptr inbounds i8, ptr %709, i64 %804
  %806 = select i1 %599, ptr %805, ptr %380
  store ptr %806, ptr %381, align 64
  br i1 %599, label %817, label %807

807:                                              ; preds = %800, %807
  %808 = phi i64 [ %813, %807 ], [ 0, %800 ]
  %809 = mul nuw nsw i64 %808, %594
  %810 = getelementptr inbounds i8, ptr %805, i64 %809
  %811 = load <16 x i32>, ptr %810, align 4
  %812 = getelementptr inbounds [16 x <16 x i32>], ptr %380, i64 0, i64 %808
  store <16 x i32> %811, ptr %812, align 64
  %813 = add nuw nsw i64 %808, 1
  %814 = icmp eq i64 %813, 16
  br i1 %814, label %815, label %807, !llvm.loop !22

815:                                              ; preds = %807
  %816 = load ptr, ptr %381, align 64
  br label %817

817:                                              ; preds = %815, %800
  %818 = phi ptr [ %816, %815 ], [ %805, %800 ]
  store ptr %801, ptr %382, align 64
  %819 = getelementptr inbounds i8, ptr %801, i64 1024
  store ptr %819, ptr %383, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %818, ptr noundef %801) #11
  %820 = load ptr, ptr %381, align 64
  %821 = load ptr, ptr %383, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %377, ptr noundef %820, ptr noundef %821) #11
  %822 = getelementptr inbounds i8, ptr %801, i64 2048
  store ptr %822, ptr %382, align 64
  %823 = getelementptr inbounds i8, ptr %801, i64 3072
  store ptr %823, ptr %383, align 64
  %824 = load ptr, ptr %381, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %378, ptr noundef %824, ptr noundef nonnull %822) #11
  %825 = load ptr, ptr %381, align 64
  %826 = load ptr, ptr %383, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %379, ptr noundef %825, ptr noundef %826) #11
  br i1 %759, label %827, label %899

827:                                              ; preds = %817
  %828 = call i64 @llvm.smax.i64(i64 %803, i64 %693)
  %829 = add i64 %803, %757
  br label %830

830:                                              ; preds = %897, %827
  %831 = phi i64 [ %858, %897 ], [ %803, %827 ]
  %832 = icmp eq i64 %831, %828
  br i1 %832, label %899, label %833

833:                                              ; preds = %830
  %834 = load i64, ptr %8, align 8
  %835 = sdiv i64 %834, 16
  %836 = and i64 %831, 15
  %837 = ashr i64 %831, 4
  %838 = srem i64 %837, 4
  %839 = sdiv i64 %837, 4
  %840 = add nsw i64 %838, %695
  %841 = add nsw i64 %839, %694
  %842 = shl nsw i64 %841, 4
  %843 = or disjoint i64 %842, %836
  %844 = mul nsw i64 %835, %588
  %845 = add nsw i64 %844, %840
  %846 = load i64, ptr %31, align 8
  %847 = mul nsw i64 %845, %846
  %848 = add nsw i64 %847, %843
  %849 = shl nsw i64 %838, 10
  %850 = shl i64 %839, 12
  %851 = getelementptr i8, ptr %692, i64 %850
  %852 = getelementptr i8, ptr %851, i64 %849
  %853 = shl nuw nsw i64 %836, 6
  %854 = getelementptr inbounds i8, ptr %852, i64 %853
  %855 = load <16 x float>, ptr %854, align 4
  %856 = fcmp olt <16 x float> %855, zeroinitializer
  %857 = select <16 x i1> %856, <16 x float> zeroinitializer, <16 x float> %855
  %858 = add i64 %831, 1
  %859 = load ptr, ptr %384, align 8
  %860 = mul nsw i64 %846, %835
  %861 = add nsw i64 %848, %860
  %862 = shl nsw i64 %861, 6
  %863 = getelementptr inbounds i8, ptr %859, i64 %862
  store <16 x float> zeroinitializer, ptr %863, align 4
  %864 = load ptr, ptr %375, align 8
  %865 = load i64, ptr %31, align 8
  %866 = mul nsw i64 %865, %600
  %867 = add nsw i64 %866, %843
  %868 = load i64, ptr %8, align 8
  %869 = mul nsw i64 %867, %868
  %870 = getelementptr inbounds i16, ptr %864, i64 %869
  %871 = shl nsw i64 %840, 4
  %872 = getelementptr inbounds i16, ptr %870, i64 %871
  %873 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %857)
  store <16 x bfloat> %873, ptr %872, align 2
  %874 = load ptr, ptr %385, align 8
  %875 = icmp eq ptr %874, null
  br i1 %875, label %880, label %876

876:                                              ; preds = %833
  %877 = shl nsw i64 %848, 5
  %878 = getelementptr inbounds i8, ptr %874, i64 %877
  %879 = fptrunc <16 x float> %857 to <16 x half>
  store <16 x half> %879, ptr %878, align 2
  br label %880

880:                                              ; preds = %876, %833
  %881 = load i64, ptr %0, align 8
  %882 = add nsw i64 %881, -1
  %883 = icmp eq i64 %882, %588
  br i1 %883, label %884, label %897

884:                                              ; preds = %880
  %885 = load ptr, ptr %386, align 8
  %886 = load i64, ptr %8, align 8
  %887 = mul nsw i64 %886, %843
  %888 = getelementptr inbounds float, ptr %885, i64 %887
  %889 = getelementptr inbounds float, ptr %888, i64 %871
  store <16 x float> %857, ptr %889, align 4
  %890 = load ptr, ptr %387, align 8
  %891 = icmp eq ptr %890, null
  br i1 %891, label %897, label %892

892:                                              ; preds = %884
  %893 = load i64, ptr %8, align 8
  %894 = mul nsw i64 %893, %843
  %895 = getelementptr inbounds float, ptr %890, i64 %894
  %896 = getelementptr inbounds float, ptr %895, i64 %871
  store <16 x float> zeroinitializer, ptr %896, align 4
  br label %897

897:                                              ; preds = %892, %884, %880
  %898 = icmp eq i64 %858, %829
  br i1 %898, label %899, label %830, !llvm.loop !24

899:                                              ; preds = %897, %830, %817
  %900 = phi i64 [ %803, %817 ], [ %829, %897 ], [ %828, %830 ]
  %901 = add nuw nsw i64 %802, 1
  %902 = getelementptr inbounds i8, ptr %801, i64 4096
  %903 = icmp eq i64 %901, %593
  br i1 %903, label %760, label %800, !llvm.loop !26

904:                                              ; preds = %690
  %905 = add i64 %602, %693
  %906 = sdiv i64 %905, %601
  %907 = icmp sgt i64 %906, 0
  br label %908

908:                                              ; preds = %998, %904
  %909 = phi i1 [ true, %904 ], [ false, %998 ]
  %910 = phi i64 [ 0, %904 ], [ 2, %998 ]
  %911 = phi i64 [ 0, %904 ], [ %958, %998 ]
  %912 = shl nuw nsw i64 %910, 8
  %913 = getelementptr inbounds float, ptr %713, i64 %912
  br label %914

914:                                              ; preds = %914, %908
  %915 = phi i64 [ 0, %908 ], [ %920, %914 ]
  %916 = shl nsw i64 %915, 6
  %917 = getelementptr inbounds i8, ptr %913, i64 %916
  %918 = load <16 x float>, ptr %917, align 4
  %919 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %915
  store <16 x float> %918, ptr %919, align 64
  %920 = add nuw nsw i64 %915, 1
  %921 = icmp eq i64 %920, 16
  br i1 %921, label %922, label %914, !llvm.loop !18

922:                                              ; preds = %914
  %923 = or disjoint i64 %912, 256
  %924 = getelementptr inbounds float, ptr %713, i64 %923
  br label %925

925:                                              ; preds = %925, %922
  %926 = phi i64 [ 0, %922 ], [ %931, %925 ]
  %927 = shl nsw i64 %926, 6
  %928 = getelementptr inbounds i8, ptr %924, i64 %927
  %929 = load <16 x float>, ptr %928, align 4
  %930 = getelementptr inbounds [16 x <16 x float>], ptr %377, i64 0, i64 %926
  store <16 x float> %929, ptr %930, align 64
  %931 = add nuw nsw i64 %926, 1
  %932 = icmp eq i64 %931, 16
  br i1 %932, label %933, label %925, !llvm.loop !18

933:                                              ; preds = %925
  %934 = getelementptr inbounds float, ptr %714, i64 %912
  br label %935

935:                                              ; preds = %935, %933
  %936 = phi i64 [ 0, %933 ], [ %941, %935 ]
  %937 = shl nsw i64 %936, 6
  %938 = getelementptr inbounds i8, ptr %934, i64 %937
  %939 = load <16 x float>, ptr %938, align 4
  %940 = getelementptr inbounds [16 x <16 x float>], ptr %378, i64 0, i64 %936
  store <16 x float> %939, ptr %940, align 64
  %941 = add nuw nsw i64 %936, 1
  %942 = icmp eq i64 %941, 16
  br i1 %942, label %943, label %935, !llvm.loop !18

943:                                              ; preds = %935
  %944 = getelementptr inbounds float, ptr %714, i64 %923
  br label %945

945:                                              ; preds = %945, %943
  %946 = phi i64 [ 0, %943 ], [ %951, %945 ]
  %947 = shl nsw i64 %946, 6
  %948 = getelementptr inbounds i8, ptr %944, i64 %947
  %949 = load <16 x float>, ptr %948, align 4
  %950 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %946
  store <16 x float> %949, ptr %950, align 64
  %951 = add nuw nsw i64 %946, 1
  %952 = icmp eq i64 %951, 16
  br i1 %952, label %953, label %945, !llvm.loop !18

953:                                              ; preds = %945
  br i1 %598, label %954, label %957

954:                                              ; preds = %953
  %955 = shl nuw nsw i64 %910, 10
  %956 = getelementptr inbounds i8, ptr %716, i64 %955
  br label %999

957:                                              ; preds = %1109, %953
  %958 = phi i64 [ %911, %953 ], [ %1110, %1109 ]
  %959 = getelementptr inbounds float, ptr %700, i64 %912
  br label %960

960:                                              ; preds = %960, %957
  %961 = phi i64 [ 0, %957 ], [ %966, %960 ]
  %962 = shl nsw i64 %961, 6
  %963 = getelementptr inbounds i8, ptr %959, i64 %962
  %964 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %961
  %965 = load <16 x float>, ptr %964, align 64
  store <16 x float> %965, ptr %963, align 4
  %966 = add nuw nsw i64 %961, 1
  %967 = icmp eq i64 %966, 16
  br i1 %967, label %968, label %960, !llvm.loop !20

968:                                              ; preds = %960
  %969 = getelementptr inbounds i8, ptr %959, i64 1024
  br label %970

970:                                              ; preds = %970, %968
  %971 = phi i64 [ 0, %968 ], [ %976, %970 ]
  %972 = shl nsw i64 %971, 6
  %973 = getelementptr inbounds i8, ptr %969, i64 %972
  %974 = getelementptr inbounds [16 x <16 x float>], ptr %377, i64 0, i64 %971
  %975 = load <16 x float>, ptr %974, align 64
  store <16 x float> %975, ptr %973, align 4
  %976 = add nuw nsw i64 %971, 1
  %977 = icmp eq i64 %976, 16
  br i1 %977, label %978, label %970, !llvm.loop !20

978:                                              ; preds = %970
  %979 = getelementptr inbounds i8, ptr %959, i64 4096
  br label %980

980:                                              ; preds = %980, %978
  %981 = phi i64 [ %986, %980 ], [ 0, %978 ]
  %982 = shl nsw i64 %981, 6
  %983 = getelementptr inbounds i8, ptr %979, i64 %982
  %984 = getelementptr inbounds [16 x <16 x float>], ptr %378, i64 0, i64 %981
  %985 = load <16 x float>, ptr %984, align 64
  store <16 x float> %985, ptr %983, align 4
  %986 = add nuw nsw i64 %981, 1
  %987 = icmp eq i64 %986, 16
  br i1 %987, label %988, label %980, !llvm.loop !20

988:                                              ; preds = %980
  %989 = getelementptr inbounds i8, ptr %959, i64 5120
  br label %990

990:                                              ; preds = %990, %988
  %991 = phi i64 [ 0, %988 ], [ %996, %990 ]
  %992 = shl nsw i64 %991, 6
  %993 = getelementptr inbounds i8, ptr %989, i64 %992
  %994 = getelementptr inbounds [16 x <16 x float>], ptr %379, i64 0, i64 %991
  %995 = load <16 x float>, ptr %994, align 64
  store <16 x float> %995, ptr %993, align 4
  %996 = add nuw nsw i64 %991, 1
  %997 = icmp eq i64 %996, 16
  br i1 %997, label %998, label %990, !llvm.loop !20

998:                                              ; preds = %990
  br i1 %909, label %908, label %1114, !llvm.loop !27

999:                                              ; preds = %1109, %954
  %1000 = phi ptr [ %1112, %1109 ], [ %956, %954 ]
  %1001 = phi i64 [ %1111, %1109 ], [ 0, %954 ]
  %1002 = phi i64 [ %1110, %1109 ], [ %911, %954 ]
  %1003 = shl nsw i64 %1001, 5
  %1004 = getelementptr inbounds i16, ptr %709, i64 %1003
  %1005 = select i1 %599, ptr %1004, ptr %380
  store ptr %1005, ptr %381, align 64
  br i1 %599, label %1006, label %1008

1006:                                             ; preds = %999
  %1007 = getelementptr inbounds i16, ptr %711, i64 %1003
  store ptr %1007, ptr %389, align 64
  br label %1028

1008:                                             ; preds = %999, %1008
  %1009 = phi i64 [ %1014, %1008 ], [ 0, %999 ]
  %1010 = mul nuw nsw i64 %1009, %594
  %1011 = getelementptr inbounds i8, ptr %1004, i64 %1010
  %1012 = load <16 x i32>, ptr %1011, align 4
  %1013 = getelementptr inbounds [16 x <16 x i32>], ptr %380, i64 0, i64 %1009
  store <16 x i32> %1012, ptr %1013, align 64
  %1014 = add nuw nsw i64 %1009, 1
  %1015 = icmp eq i64 %1014, 16
  br i1 %1015, label %1016, label %1008, !llvm.loop !22

1016:                                             ; preds = %1008
  %1017 = getelementptr inbounds i16, ptr %711, i64 %1003
  store ptr %388, ptr %389, align 64
  br label %1018

1018:                                             ; preds = %1018, %1016
  %1019 = phi i64 [ %1024, %1018 ], [ 0, %1016 ]
  %1020 = mul nuw nsw i64 %1019, %594
  %1021 = getelementptr inbounds i8, ptr %1017, i64 %1020
  %1022 = load <16 x i32>, ptr %1021, align 4
  %1023 = getelementptr inbounds [16 x <16 x i32>], ptr %388, i64 0, i64 %1019
  store <16 x i32> %1022, ptr %1023, align 64
  %1024 = add nuw nsw i64 %1019, 1
  %1025 = icmp eq i64 %1024, 16
  br i1 %1025, label %1026, label %1018, !llvm.loop !22

1026:                                             ; preds = %1018
  %1027 = load ptr, ptr %381, align 64
  br label %1028

1028:                                             ; preds = %1026, %1006
  %1029 = phi ptr [ %1027, %1026 ], [ %1004, %1006 ]
  store ptr %1000, ptr %382, align 64
  %1030 = getelementptr inbounds i8, ptr %1000, i64 1024
  store ptr %1030, ptr %383, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %1029, ptr noundef %1000) #11
  %1031 = load ptr, ptr %389, align 64
  %1032 = load ptr, ptr %382, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %378, ptr noundef %1031, ptr noundef %1032) #11
  %1033 = load ptr, ptr %381, align 64
  %1034 = load ptr, ptr %383, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %377, ptr noundef %1033, ptr noundef %1034) #11
  %1035 = load ptr, ptr %389, align 64
  %1036 = load ptr, ptr %383, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %379, ptr noundef %1035, ptr noundef %1036) #11
  br i1 %907, label %1037, label %1109

1037:                                             ; preds = %1028
  %1038 = call i64 @llvm.smax.i64(i64 %1002, i64 %693)
  %1039 = add i64 %1002, %906
  br label %1040

1040:                                             ; preds = %1107, %1037
  %1041 = phi i64 [ %1068, %1107 ], [ %1002, %1037 ]
  %1042 = icmp eq i64 %1041, %1038
  br i1 %1042, label %1109, label %1043

1043:                                             ; preds = %1040
  %1044 = load i64, ptr %8, align 8
  %1045 = sdiv i64 %1044, 16
  %1046 = and i64 %1041, 15
  %1047 = ashr i64 %1041, 4
  %1048 = srem i64 %1047, 4
  %1049 = sdiv i64 %1047, 4
  %1050 = add nsw i64 %1048, %695
  %1051 = add nsw i64 %1049, %694
  %1052 = shl nsw i64 %1051, 4
  %1053 = or disjoint i64 %1052, %1046
  %1054 = mul nsw i64 %1045, %588
  %1055 = add nsw i64 %1054, %1050
  %1056 = load i64, ptr %31, align 8
  %1057 = mul nsw i64 %1055, %1056
  %1058 = add nsw i64 %1057, %1053
  %1059 = shl nsw i64 %1048, 10
  %1060 = shl i64 %1049, 12
  %1061 = getelementptr i8, ptr %692, i64 %1060
  %1062 = getelementptr i8, ptr %1061, i64 %1059
  %1063 = shl nuw nsw i64 %1046, 6
  %1064 = getelementptr inbounds i8, ptr %1062, i64 %1063
  %1065 = load <16 x float>, ptr %1064, align 4
  %1066 = fcmp olt <16 x float> %1065, zeroinitializer
  %1067 = select <16 x i1> %1066, <16 x float> zeroinitializer, <16 x float> %1065
  %1068 = add i64 %1041, 1
  %1069 = load ptr, ptr %384, align 8
  %1070 = mul nsw i64 %1056, %1045
  %1071 = add nsw i64 %1058, %1070
  %1072 = shl nsw i64 %1071, 6
  %1073 = getelementptr inbounds i8, ptr %1069, i64 %1072
  store <16 x float> zeroinitializer, ptr %1073, align 4
  %1074 = load ptr, ptr %375, align 8
  %1075 = load i64, ptr %31, align 8
  %1076 = mul nsw i64 %1075, %600
  %1077 = add nsw i64 %1076, %1053
  %1078 = load i64, ptr %8, align 8
  %1079 = mul nsw i64 %1077, %1078
  %1080 = getelementptr inbounds i16, ptr %1074, i64 %1079
  %1081 = shl nsw i64 %1050, 4
  %1082 = getelementptr inbounds i16, ptr %1080, i64 %1081
  %1083 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1067)
  store <16 x bfloat> %1083, ptr %1082, align 2
  %1084 = load ptr, ptr %385, align 8
  %1085 = icmp eq ptr %1084, null
  br i1 %1085, label %1090, label %1086

1086:                                             ; preds = %1043
  %1087 = shl nsw i64 %1058, 5
  %1088 = getelementptr inbounds i8, ptr %1084, i64 %1087
  %1089 = fptrunc <16 x float> %1067 to <16 x half>
  store <16 x half> %1089, ptr %1088, align 2
  br label %1090

1090:                                             ; preds = %1086, %1043
  %1091 = load i64, ptr %0, align 8
  %1092 = add nsw i64 %1091, -1
  %1093 = icmp eq i64 %1092, %588
  br i1 %1093, label %1094, label %1107

1094:                                             ; preds = %1090
  %1095 = load ptr, ptr %386, align 8
  %1096 = load i64, ptr %8, align 8
  %1097 = mul nsw i64 %1096, %1053
  %1098 = getelementptr inbounds float, ptr %1095, i64 %1097
  %1099 = getelementptr inbounds float, ptr %1098, i64 %1081
  store <16 x float> %1067, ptr %1099, align 4
  %1100 = load ptr, ptr %387, align 8
  %1101 = icmp eq ptr %1100, null
  br i1 %1101, label %1107, label %1102

1102:                                             ; preds = %1094
  %1103 = load i64, ptr %8, align 8
  %1104 = mul nsw i64 %1103, %1053
  %1105 = getelementptr inbounds float, ptr %1100, i64 %1104
  %1106 = getelementptr inbounds float, ptr %1105, i64 %1081
  store <16 x float> zeroinitializer, ptr %1106, align 4
  br label %1107

1107:                                             ; preds = %1102, %1094, %1090
  %1108 = icmp eq i64 %1068, %1039
  br i1 %1108, label %1109, label %1040, !llvm.loop !24

1109:                                             ; preds = %1107, %1040, %1028
  %1110 = phi i64 [ %1002, %1028 ], [ %1039, %1107 ], [ %1038, %1040 ]
  %1111 = add nuw nsw i64 %1001, 1
  %1112 = getelementptr inbounds i8, ptr %1000, i64 4096
  %1113 = icmp eq i64 %1111, %593
  br i1 %1113, label %957, label %999, !llvm.loop !28

1114:                                             ; preds = %792, %998
  %1115 = phi i64 [ %958, %998 ], [ %761, %792 ]
  %1116 = phi i64 [ 128, %998 ], [ 64, %792 ]
  %1117 = icmp sgt i64 %693, 0
  br i1 %1117, label %1118, label %1191

1118:                                             ; preds = %1114
  %1119 = call i64 @llvm.smax.i64(i64 %1115, i64 %693)
  br label %1120

1120:                                             ; preds = %1188, %1118
  %1121 = phi i64 [ %1149, %1188 ], [ %1115, %1118 ]
  %1122 = phi i64 [ %1189, %1188 ], [ %693, %1118 ]
  %1123 = icmp eq i64 %1121, %1119
  br i1 %1123, label %1191, label %1124

1124:                                             ; preds = %1120
  %1125 = load i64, ptr %8, align 8
  %1126 = sdiv i64 %1125, 16
  %1127 = and i64 %1121, 15
  %1128 = ashr i64 %1121, 4
  %1129 = srem i64 %1128, 4
  %1130 = sdiv i64 %1128, 4
  %1131 = add nsw i64 %1129, %695
  %1132 = add nsw i64 %1130, %694
  %1133 = shl nsw i64 %1132, 4
  %1134 = or disjoint i64 %1133, %1127
  %1135 = mul nsw i64 %1126, %588
  %1136 = add nsw i64 %1135, %1131
  %1137 = load i64, ptr %31, align 8
  %1138 = mul nsw i64 %1136, %1137
  %1139 = add nsw i64 %1138, %1134
  %1140 = shl nsw i64 %1129, 10
  %1141 = shl i64 %1130, 12
  %1142 = getelementptr i8, ptr %692, i64 %1141
  %1143 = getelementptr i8, ptr %1142, i64 %1140
  %1144 = shl nuw nsw i64 %1127, 6
  %1145 = getelementptr inbounds i8, ptr %1143, i64 %1144
  %1146 = load <16 x float>, ptr %1145, align 4
  %1147 = fcmp olt <16 x float> %1146, zeroinitializer
  %1148 = select <16 x i1> %1147, <16 x float> zeroinitializer, <16 x float> %1146
  %1149 = add i64 %1121, 1
  %1150 = load ptr, ptr %384, align 8
  %1151 = mul nsw i64 %1137, %1126
  %1152 = add nsw i64 %1139, %1151
  %1153 = shl nsw i64 %1152, 6
  %1154 = getelementptr inbounds i8, ptr %1150, i64 %1153
  store <16 x float> zeroinitializer, ptr %1154, align 4
  %1155 = load ptr, ptr %375, align 8
  %1156 = load i64, ptr %31, align 8
  %1157 = mul nsw i64 %1156, %600
  %1158 = add nsw i64 %1157, %1134
  %1159 = load i64, ptr %8, align 8
  %1160 = mul nsw i64 %1158, %1159
  %1161 = getelementptr inbounds i16, ptr %1155, i64 %1160
  %1162 = shl nsw i64 %1131, 4
  %1163 = getelementptr inbounds i16, ptr %1161, i64 %1162
  %1164 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1148)
  store <16 x bfloat> %1164, ptr %1163, align 2
  %1165 = load ptr, ptr %385, align 8
  %1166 = icmp eq ptr %1165, null
  br i1 %1166, label %1171, label %1167

1167:                                             ; preds = %1124
  %1168 = shl nsw i64 %1139, 5
  %1169 = getelementptr inbounds i8, ptr %1165, i64 %1168
  %1170 = fptrunc <16 x float> %1148 to <16 x half>
  store <16 x half> %1170, ptr %1169, align 2
  br label %1171

1171:                                             ; preds = %1167, %1124
  %1172 = load i64, ptr %0, align 8
  %1173 = add nsw i64 %1172, -1
  %1174 = icmp eq i64 %1173, %588
  br i1 %1174, label %1175, label %1188

1175:                                             ; preds = %1171
  %1176 = load ptr, ptr %386, align 8
  %1177 = load i64, ptr %8, align 8
  %1178 = mul nsw i64 %1177, %1134
  %1179 = getelementptr inbounds float, ptr %1176, i64 %1178
  %1180 = getelementptr inbounds float, ptr %1179, i64 %1162
  store <16 x float> %1148, ptr %1180, align 4
  %1181 = load ptr, ptr %387, align 8
  %1182 = icmp eq ptr %1181, null
  br i1 %1182, label %1188, label %1183

1183:                                             ; preds = %1175
  %1184 = load i64, ptr %8, align 8
  %1185 = mul nsw i64 %1184, %1134
  %1186 = getelementptr inbounds float, ptr %1181, i64 %1185
  %1187 = getelementptr inbounds float, ptr %1186, i64 %1162
  store <16 x float> zeroinitializer, ptr %1187, align 4
  br label %1188

1188:                                             ; preds = %1183, %1175, %1171
  %1189 = add nsw i64 %1122, -1
  %1190 = icmp sgt i64 %1122, 1
  br i1 %1190, label %1120, label %1191, !llvm.loop !24

1191:                                             ; preds = %1188, %1120, %1114
  %1192 = add nuw nsw i64 %691, 2
  %1193 = icmp slt i64 %1192, %338
  br i1 %1193, label %690, label %683, !llvm.loop !29

1194:                                             ; preds = %681, %587, %614
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %303, label %1223, label %1195

1195:                                             ; preds = %1194
  %1196 = load ptr, ptr %390, align 8
  %1197 = getelementptr inbounds i8, ptr %1196, i64 %391
  %1198 = load i64, ptr %1197, align 8
  %1199 = add nsw i64 %1198, 1
  store atomic i64 %1199, ptr %1197 release, align 8
  br i1 %392, label %1200, label %1223

1200:                                             ; preds = %1195, %1207
  %1201 = phi i64 [ %1208, %1207 ], [ 0, %1195 ]
  %1202 = shl nsw i64 %1201, 6
  %1203 = load ptr, ptr %390, align 8
  %1204 = getelementptr inbounds i8, ptr %1203, i64 %1202
  %1205 = load atomic i64, ptr %1204 acquire, align 8
  %1206 = icmp sgt i64 %1205, %1198
  br i1 %1206, label %1207, label %1210

1207:                                             ; preds = %1216, %1200
  %1208 = add nuw nsw i64 %1201, 1
  %1209 = icmp eq i64 %1208, %21
  br i1 %1209, label %1223, label %1200, !llvm.loop !13

1210:                                             ; preds = %1200, %1216
  %1211 = phi i32 [ %1218, %1216 ], [ 0, %1200 ]
  call void @llvm.x86.sse2.pause()
  %1212 = icmp eq i32 %1211, 2000
  br i1 %1212, label %1213, label %1216

1213:                                             ; preds = %1210
  %1214 = load ptr, ptr %393, align 8
  %1215 = call i32 %1214() #10
  br label %1216

1216:                                             ; preds = %1213, %1210
  %1217 = phi i32 [ 0, %1213 ], [ %1211, %1210 ]
  %1218 = add nsw i32 %1217, 1
  %1219 = load ptr, ptr %390, align 8
  %1220 = getelementptr inbounds i8, ptr %1219, i64 %1202
  %1221 = load atomic i64, ptr %1220 acquire, align 8
  %1222 = icmp sgt i64 %1221, %1198
  br i1 %1222, label %1207, label %1210, !llvm.loop !14

1223:                                             ; preds = %1207, %1194, %1195
  %1224 = add nsw i64 %588, 1
  %1225 = icmp slt i64 %1224, %585
  br i1 %1225, label %587, label %394, !llvm.loop !30
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
define dso_local void @backward(ptr noundef %0) local_unnamed_addr #0 {
  %2 = alloca [8 x %struct.Tile], align 64
  %3 = alloca %struct.Pending, align 8
  %4 = alloca [8 x %struct.Tile], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = alloca [16 x <16 x i32>], align 64
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !31
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !31
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #10, !noalias !31
  %17 = sext i32 %16 to i64
  %18 = load i64, ptr %9, align 8
  %19 = sdiv i64 %18, 64
  br label %20

20:                                               ; preds = %15, %1
  %21 = phi i64 [ %19, %15 ], [ %11, %1 ]
  %22 = phi i64 [ %18, %15 ], [ %10, %1 ]
  %23 = phi i64 [ %17, %15 ], [ 1, %1 ]
  %24 = tail call i64 @llvm.smin.i64(i64 %23, i64 %11)
  %25 = sdiv i64 %23, %24
  %26 = srem i64 %8, %24
  %27 = mul nsw i64 %26, %11
  %28 = sdiv i64 %27, %24
  %29 = add nsw i64 %26, 1
  %30 = mul nsw i64 %29, %11
  %31 = sdiv i64 %30, %24
  %32 = shl nsw i64 %28, 2
  %33 = shl nsw i64 %31, 2
  %34 = getelementptr inbounds i8, ptr %0, i64 8
  %35 = load i64, ptr %34, align 8
  %36 = sdiv i64 %35, 16
  %37 = sdiv i64 %8, %24
  %38 = mul nsw i64 %37, %36
  %39 = sdiv i64 %38, %25
  %40 = add nsw i64 %37, 1
  %41 = mul nsw i64 %40, %36
  %42 = sdiv i64 %41, %25
  %43 = mul nsw i64 %24, %25
  %44 = icmp slt i64 %8, %43
  %45 = select i1 %44, i64 %39, i64 0
  %46 = select i1 %44, i64 %42, i64 0
  %47 = sdiv i64 %22, 16
  %48 = load i64, ptr %0, align 8
  %49 = mul nsw i64 %48, %35
  %50 = add nsw i64 %49, 31
  %51 = sdiv i64 %50, 32
  %52 = mul nsw i64 %21, %8
  %53 = sdiv i64 %52, %23
  %54 = add nsw i64 %8, 1
  %55 = mul nsw i64 %21, %54
  %56 = sdiv i64 %55, %23
  %57 = shl nsw i64 %53, 2
  %58 = shl nsw i64 %56, 2
  %59 = icmp slt i64 %57, %58
  br i1 %59, label %60, label %87

60:                                               ; preds = %20
  %61 = getelementptr inbounds i8, ptr %0, i64 80
  %62 = getelementptr inbounds i8, ptr %0, i64 168
  %63 = getelementptr inbounds i8, ptr %0, i64 120
  %64 = icmp sgt i64 %49, 0
  %65 = getelementptr inbounds i8, ptr %0, i64 224
  %66 = getelementptr inbounds i8, ptr %0, i64 16
  %67 = shl i64 %51, 10
  %68 = getelementptr inbounds i8, ptr %6, i64 64
  %69 = getelementptr inbounds i8, ptr %6, i64 128
  %70 = getelementptr inbounds i8, ptr %6, i64 192
  %71 = getelementptr inbounds i8, ptr %6, i64 256
  %72 = getelementptr inbounds i8, ptr %6, i64 320
  %73 = getelementptr inbounds i8, ptr %6, i64 384
  %74 = getelementptr inbounds i8, ptr %6, i64 448
  %75 = getelementptr inbounds i8, ptr %6, i64 512
  %76 = getelementptr inbounds i8, ptr %6, i64 576
  %77 = getelementptr inbounds i8, ptr %6, i64 640
  %78 = getelementptr inbounds i8, ptr %6, i64 704
  %79 = getelementptr inbounds i8, ptr %6, i64 768
  %80 = getelementptr inbounds i8, ptr %6, i64 832
  %81 = getelementptr inbounds i8, ptr %6, i64 896
  %82 = getelementptr inbounds i8, ptr %6, i64 960
  %83 = getelementptr inbounds i8, ptr %0, i64 288
  %84 = and i64 %49, 31
  %85 = icmp eq i64 %84, 0
  %86 = getelementptr inbounds i8, ptr %0, i64 216
  br label %120

87:                                               ; preds = %364, %20
  %88 = getelementptr inbounds i8, ptr %0, i64 16
  %89 = load i64, ptr %88, align 8
  %90 = sdiv i64 %89, 32
  %91 = mul nsw i64 %90, %8
  %92 = sdiv i64 %91, %23
  %93 = mul nsw i64 %90, %54
  %94 = sdiv i64 %93, %23
  %95 = shl nsw i64 %92, 1
  %96 = shl nsw i64 %94, 1
  %97 = icmp slt i64 %95, %96
  br i1 %97, label %98, label %527

98:                                               ; preds = %87
  %99 = getelementptr inbounds i8, ptr %0, i64 72
  %100 = getelementptr inbounds i8, ptr %0, i64 160
  %101 = getelementptr inbounds i8, ptr %0, i64 64
  %102 = icmp sgt i64 %49, 0
  %103 = getelementptr inbounds i8, ptr %0, i64 224
  %104 = shl i64 %51, 10
  %105 = getelementptr inbounds i8, ptr %5, i64 64
  %106 = getelementptr inbounds i8, ptr %5, i64 128
  %107 = getelementptr inbounds i8, ptr %5, i64 192
  %108 = getelementptr inbounds i8, ptr %5, i64 256
  %109 = getelementptr inbounds i8, ptr %5, i64 320
  %110 = getelementptr inbounds i8, ptr %5, i64 384
  %111 = getelementptr inbounds i8, ptr %5, i64 448
  %112 = getelementptr inbounds i8, ptr %5, i64 512
  %113 = getelementptr inbounds i8, ptr %5, i64 576
  %114 = getelementptr inbounds i8, ptr %5, i64 640
  %115 = getelementptr inbounds i8, ptr %5, i64 704
  %116 = getelementptr inbounds i8, ptr %5, i64 768
  %117 = getelementptr inbounds i8, ptr %5, i64 832
  %118 = getelementptr inbounds i8, ptr %5, i64 896
  %119 = getelementptr inbounds i8, ptr %5, i64 960
  br label %377

120:                                              ; preds = %364, %60
  %121 = phi i64 [ %57, %60 ], [ %330, %364 ]
  %122 = and i64 %121, 3
  %123 = icmp eq i64 %122, 0
  %124 = load i64, ptr %9, align 8
  br i1 %123, label %125, label %259

125:                                              ; preds = %120
  %126 = load ptr, ptr %61, align 8
  %127 = icmp sgt i64 %124, 0
  %128 = shl i64 %121, 6
  %129 = getelementptr i8, ptr %126, i64 %128
  br i1 %127, label %130, label %259

130:                                              ; preds = %125
  %131 = load ptr, ptr %62, align 8
  %132 = mul nsw i64 %124, %121
  %133 = sdiv i64 %132, 32
  %134 = shl nsw i64 %133, 10
  %135 = getelementptr inbounds i8, ptr %131, i64 %134
  %136 = getelementptr i8, ptr %129, i64 64
  %137 = getelementptr i8, ptr %129, i64 128
  %138 = getelementptr i8, ptr %129, i64 192
  br label %139

139:                                              ; preds = %226, %130
  %140 = phi ptr [ %224, %226 ], [ %135, %130 ]
  %141 = phi i64 [ %227, %226 ], [ 0, %130 ]
  br label %229

142:                                              ; preds = %229, %142
  %143 = phi i64 [ %167, %142 ], [ 0, %229 ]
  %144 = phi ptr [ %168, %142 ], [ %255, %229 ]
  %145 = shl nuw nsw i64 %143, 1
  %146 = add nuw nsw i64 %145, %141
  %147 = mul nuw nsw i64 %146, %124
  %148 = getelementptr float, ptr %136, i64 %147
  %149 = load <16 x float>, ptr %148, align 4
  %150 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %149)
  %151 = getelementptr inbounds float, ptr %148, i64 %124
  %152 = load <16 x float>, ptr %151, align 4
  %153 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %152)
  %154 = shufflevector <16 x bfloat> %150, <16 x bfloat> %153, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %154, ptr %144, align 64
  %155 = getelementptr inbounds i8, ptr %144, i64 64
  %156 = shl nuw i64 %143, 1
  %157 = or disjoint i64 %156, 2
  %158 = add nuw nsw i64 %157, %141
  %159 = mul nuw nsw i64 %158, %124
  %160 = getelementptr float, ptr %136, i64 %159
  %161 = load <16 x float>, ptr %160, align 4
  %162 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %161)
  %163 = getelementptr inbounds float, ptr %160, i64 %124
  %164 = load <16 x float>, ptr %163, align 4
  %165 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %164)
  %166 = shufflevector <16 x bfloat> %162, <16 x bfloat> %165, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %166, ptr %155, align 64
  %167 = add nuw nsw i64 %143, 2
  %168 = getelementptr inbounds i8, ptr %144, i64 128
  %169 = icmp eq i64 %167, 16
  br i1 %169, label %170, label %142, !llvm.loop !34

170:                                              ; preds = %142, %170
  %171 = phi i64 [ %195, %170 ], [ 0, %142 ]
  %172 = phi ptr [ %196, %170 ], [ %168, %142 ]
  %173 = shl nuw nsw i64 %171, 1
  %174 = add nuw nsw i64 %173, %141
  %175 = mul nuw nsw i64 %174, %124
  %176 = getelementptr float, ptr %137, i64 %175
  %177 = load <16 x float>, ptr %176, align 4
  %178 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %177)
  %179 = getelementptr inbounds float, ptr %176, i64 %124
  %180 = load <16 x float>, ptr %179, align 4
  %181 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %180)
  %182 = shufflevector <16 x bfloat> %178, <16 x bfloat> %181, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %182, ptr %172, align 64
  %183 = getelementptr inbounds i8, ptr %172, i64 64
  %184 = shl nuw i64 %171, 1
  %185 = or disjoint i64 %184, 2
  %186 = add nuw nsw i64 %185, %141
  %187 = mul nuw nsw i64 %186, %124
  %188 = getelementptr float, ptr %137, i64 %187
  %189 = load <16 x float>, ptr %188, align 4
  %190 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %189)
  %191 = getelementptr inbounds float, ptr %188, i64 %124
  %192 = load <16 x float>, ptr %191, align 4
  %193 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %192)
  %194 = shufflevector <16 x bfloat> %190, <16 x bfloat> %193, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %194, ptr %183, align 64
  %195 = add nuw nsw i64 %171, 2
  %196 = getelementptr inbounds i8, ptr %172, i64 128
  %197 = icmp eq i64 %195, 16
  br i1 %197, label %198, label %170, !llvm.loop !34

198:                                              ; preds = %170, %198
  %199 = phi i64 [ %223, %198 ], [ 0, %170 ]
  %200 = phi ptr [ %224, %198 ], [ %196, %170 ]
  %201 = shl nuw nsw i64 %199, 1
  %202 = add nuw nsw i64 %201, %141
  %203 = mul nuw nsw i64 %202, %124
  %204 = getelementptr float, ptr %138, i64 %203
  %205 = load <16 x float>, ptr %204, align 4
  %206 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %205)
  %207 = getelementptr inbounds float, ptr %204, i64 %124
  %208 = load <16 x float>, ptr %207, align 4
  %209 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %208)
  %210 = shufflevector <16 x bfloat> %206, <16 x bfloat> %209, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %210, ptr %200, align 64
  %211 = getelementptr inbounds i8, ptr %200, i64 64
  %212 = shl nuw i64 %199, 1
  %213 = or disjoint i64 %212, 2
  %214 = add nuw nsw i64 %213, %141
  %215 = mul nuw nsw i64 %214, %124
  %216 = getelementptr float, ptr %138, i64 %215
  %217 = load <16 x float>, ptr %216, align 4
  %218 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %217)
  %219 = getelementptr inbounds float, ptr %216, i64 %124
  %220 = load <16 x float>, ptr %219, align 4
  %221 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %220)
  %222 = shufflevector <16 x bfloat> %218, <16 x bfloat> %221, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %222, ptr %211, align 64
  %223 = add nuw nsw i64 %199, 2
  %224 = getelementptr inbounds i8, ptr %200, i64 128
  %225 = icmp eq i64 %223, 16
  br i1 %225, label %226, label %198, !llvm.loop !34

226:                                              ; preds = %198
  %227 = add nuw nsw i64 %141, 32
  %228 = icmp slt i64 %227, %124
  br i1 %228, label %139, label %257, !llvm.loop !35

229:                                              ; preds = %229, %139
  %230 = phi i64 [ 0, %139 ], [ %254, %229 ]
  %231 = phi ptr [ %140, %139 ], [ %255, %229 ]
  %232 = shl nuw nsw i64 %230, 1
  %233 = add nuw nsw i64 %232, %141
  %234 = mul nuw nsw i64 %233, %124
  %235 = getelementptr float, ptr %129, i64 %234
  %236 = load <16 x float>, ptr %235, align 4
  %237 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %236)
  %238 = getelementptr inbounds float, ptr %235, i64 %124
  %239 = load <16 x float>, ptr %238, align 4
  %240 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %239)
  %241 = shufflevector <16 x bfloat> %237, <16 x bfloat> %240, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %241, ptr %231, align 64
  %242 = getelementptr inbounds i8, ptr %231, i64 64
  %243 = shl nuw i64 %230, 1
  %244 = or disjoint i64 %243, 2
  %245 = add nuw nsw i64 %244, %141
  %246 = mul nuw nsw i64 %245, %124
  %247 = getelementptr float, ptr %129, i64 %246
  %248 = load <16 x float>, ptr %247, align 4
  %249 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %248)
  %250 = getelementptr inbounds float, ptr %247, i64 %124
  %251 = load <16 x float>, ptr %250, align 4
  %252 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %251)
  %253 = shufflevector <16 x bfloat> %249, <16 x bfloat> %252, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %253, ptr %242, align 64
  %254 = add nuw nsw i64 %230, 2
  %255 = getelementptr inbounds i8, ptr %231, i64 128
  %256 = icmp eq i64 %254, 16
  br i1 %256, label %142, label %229, !llvm.loop !34

257:                                              ; preds = %226
  %258 = load i64, ptr %9, align 8
  br label %259

259:                                              ; preds = %257, %125, %120
  %260 = phi i64 [ %258, %257 ], [ %124, %125 ], [ %124, %120 ]
  %261 = load ptr, ptr %63, align 8
  %262 = shl nsw i64 %121, 5
  %263 = getelementptr inbounds i8, ptr %261, i64 %262
  br i1 %64, label %264, label %327

264:                                              ; preds = %259
  %265 = load ptr, ptr %65, align 8
  %266 = load i64, ptr %66, align 8
  %267 = sdiv i64 %266, 16
  %268 = add nsw i64 %267, %121
  %269 = mul i64 %268, %67
  %270 = getelementptr inbounds i8, ptr %265, i64 %269
  br label %271

271:                                              ; preds = %274, %264
  %272 = phi ptr [ %307, %274 ], [ %270, %264 ]
  %273 = phi i64 [ %306, %274 ], [ 0, %264 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #4
  br label %309

274:                                              ; preds = %322
  call fastcc void @transpose(ptr noundef nonnull %6) #11
  %275 = load <16 x i32>, ptr %6, align 64
  store <16 x i32> %275, ptr %272, align 64
  %276 = load <16 x i32>, ptr %68, align 64
  %277 = getelementptr inbounds i8, ptr %272, i64 64
  store <16 x i32> %276, ptr %277, align 64
  %278 = load <16 x i32>, ptr %69, align 64
  %279 = getelementptr inbounds i8, ptr %272, i64 128
  store <16 x i32> %278, ptr %279, align 64
  %280 = load <16 x i32>, ptr %70, align 64
  %281 = getelementptr inbounds i8, ptr %272, i64 192
  store <16 x i32> %280, ptr %281, align 64
  %282 = load <16 x i32>, ptr %71, align 64
  %283 = getelementptr inbounds i8, ptr %272, i64 256
  store <16 x i32> %282, ptr %283, align 64
  %284 = load <16 x i32>, ptr %72, align 64
  %285 = getelementptr inbounds i8, ptr %272, i64 320
  store <16 x i32> %284, ptr %285, align 64
  %286 = load <16 x i32>, ptr %73, align 64
  %287 = getelementptr inbounds i8, ptr %272, i64 384
  store <16 x i32> %286, ptr %287, align 64
  %288 = load <16 x i32>, ptr %74, align 64
  %289 = getelementptr inbounds i8, ptr %272, i64 448
  store <16 x i32> %288, ptr %289, align 64
  %290 = load <16 x i32>, ptr %75, align 64
  %291 = getelementptr inbounds i8, ptr %272, i64 512
  store <16 x i32> %290, ptr %291, align 64
  %292 = load <16 x i32>, ptr %76, align 64
  %293 = getelementptr inbounds i8, ptr %272, i64 576
  store <16 x i32> %292, ptr %293, align 64
  %294 = load <16 x i32>, ptr %77, align 64
  %295 = getelementptr inbounds i8, ptr %272, i64 640
  store <16 x i32> %294, ptr %295, align 64
  %296 = load <16 x i32>, ptr %78, align 64
  %297 = getelementptr inbounds i8, ptr %272, i64 704
  store <16 x i32> %296, ptr %297, align 64
  %298 = load <16 x i32>, ptr %79, align 64
  %299 = getelementptr inbounds i8, ptr %272, i64 768
  store <16 x i32> %298, ptr %299, align 64
  %300 = load <16 x i32>, ptr %80, align 64
  %301 = getelementptr inbounds i8, ptr %272, i64 832
  store <16 x i32> %300, ptr %301, align 64
  %302 = load <16 x i32>, ptr %81, align 64
  %303 = getelementptr inbounds i8, ptr %272, i64 896
  store <16 x i32> %302, ptr %303, align 64
  %304 = load <16 x i32>, ptr %82, align 64
  %305 = getelementptr inbounds i8, ptr %272, i64 960
  store <16 x i32> %304, ptr %305, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #4
  %306 = add nuw nsw i64 %273, 32
  %307 = getelementptr inbounds i8, ptr %272, i64 1024
  %308 = icmp slt i64 %306, %49
  br i1 %308, label %271, label %327, !llvm.loop !36

309:                                              ; preds = %322, %271
  %310 = phi i64 [ 0, %271 ], [ %325, %322 ]
  %311 = shl nuw nsw i64 %310, 1
  %312 = add nuw nsw i64 %311, %273
  %313 = icmp slt i64 %312, %49
  br i1 %313, label %314, label %322

314:                                              ; preds = %309
  %315 = mul nsw i64 %312, %260
  %316 = getelementptr inbounds i16, ptr %263, i64 %315
  %317 = load <16 x i16>, ptr %316, align 2
  %318 = getelementptr inbounds i16, ptr %316, i64 %260
  %319 = load <16 x i16>, ptr %318, align 2
  %320 = shufflevector <16 x i16> %317, <16 x i16> %319, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %321 = bitcast <32 x i16> %320 to <16 x i32>
  br label %322

322:                                              ; preds = %314, %309
  %323 = phi <16 x i32> [ %321, %314 ], [ zeroinitializer, %309 ]
  %324 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %310
  store <16 x i32> %323, ptr %324, align 64
  %325 = add nuw nsw i64 %310, 1
  %326 = icmp eq i64 %325, 16
  br i1 %326, label %274, label %309, !llvm.loop !37

327:                                              ; preds = %274, %259
  %328 = load i64, ptr %34, align 8
  %329 = icmp sgt i64 %328, 15
  %330 = add nsw i64 %121, 1
  br i1 %329, label %331, label %364

331:                                              ; preds = %327
  %332 = load ptr, ptr %83, align 8
  %333 = shl nsw i64 %121, 6
  %334 = getelementptr inbounds i8, ptr %332, i64 %333
  store <16 x float> zeroinitializer, ptr %334, align 4
  br i1 %85, label %361, label %335

335:                                              ; preds = %331
  %336 = mul i64 %330, %67
  %337 = load ptr, ptr %86, align 8
  %338 = getelementptr i8, ptr %337, i64 %336
  %339 = getelementptr i8, ptr %338, i64 -512
  store <32 x i16> zeroinitializer, ptr %339, align 64
  %340 = load ptr, ptr %86, align 8
  %341 = getelementptr i8, ptr %340, i64 %336
  %342 = getelementptr i8, ptr %341, i64 -448
  store <32 x i16> zeroinitializer, ptr %342, align 64
  %343 = load ptr, ptr %86, align 8
  %344 = getelementptr i8, ptr %343, i64 %336
  %345 = getelementptr i8, ptr %344, i64 -384
  store <32 x i16> zeroinitializer, ptr %345, align 64
  %346 = load ptr, ptr %86, align 8
  %347 = getelementptr i8, ptr %346, i64 %336
  %348 = getelementptr i8, ptr %347, i64 -320
  store <32 x i16> zeroinitializer, ptr %348, align 64
  %349 = load ptr, ptr %86, align 8
  %350 = getelementptr i8, ptr %349, i64 %336
  %351 = getelementptr i8, ptr %350, i64 -256
  store <32 x i16> zeroinitializer, ptr %351, align 64
  %352 = load ptr, ptr %86, align 8
  %353 = getelementptr i8, ptr %352, i64 %336
  %354 = getelementptr i8, ptr %353, i64 -192
  store <32 x i16> zeroinitializer, ptr %354, align 64
  %355 = load ptr, ptr %86, align 8
  %356 = getelementptr i8, ptr %355, i64 %336
  %357 = getelementptr i8, ptr %356, i64 -128
  store <32 x i16> zeroinitializer, ptr %357, align 64
  %358 = load ptr, ptr %86, align 8
  %359 = getelementptr i8, ptr %358, i64 %336
  %360 = getelementptr i8, ptr %359, i64 -64
  store <32 x i16> zeroinitializer, ptr %360, align 64
  br label %361

361:                                              ; preds = %335, %331
  %362 = load i64, ptr %34, align 8
  %363 = icmp sgt i64 %362, 31
  br i1 %363, label %366, label %364

364:                                              ; preds = %366, %361, %327
  %365 = icmp eq i64 %330, %58
  br i1 %365, label %87, label %120, !llvm.loop !38

366:                                              ; preds = %361, %366
  %367 = phi i64 [ %374, %366 ], [ 1, %361 ]
  %368 = load ptr, ptr %83, align 8
  %369 = mul nsw i64 %367, %47
  %370 = add nsw i64 %369, %121
  %371 = shl nsw i64 %370, 6
  %372 = getelementptr inbounds i8, ptr %368, i64 %371
  store <16 x float> zeroinitializer, ptr %372, align 4
  %373 = load i64, ptr %34, align 8
  %374 = add nuw nsw i64 %367, 1
  %375 = sdiv i64 %373, 16
  %376 = icmp slt i64 %374, %375
  br i1 %376, label %366, label %364, !llvm.loop !39

377:                                              ; preds = %524, %98
  %378 = phi i64 [ %95, %98 ], [ %525, %524 ]
  %379 = and i64 %378, 1
  %380 = icmp eq i64 %379, 0
  %381 = load i64, ptr %88, align 8
  br i1 %380, label %382, label %459

382:                                              ; preds = %377
  %383 = load ptr, ptr %99, align 8
  %384 = load i64, ptr %9, align 8
  %385 = icmp sgt i64 %384, 0
  %386 = shl i64 %378, 6
  %387 = getelementptr i8, ptr %383, i64 %386
  br i1 %385, label %388, label %459

388:                                              ; preds = %382
  %389 = load ptr, ptr %100, align 8
  %390 = mul nsw i64 %384, %378
  %391 = sdiv i64 %390, 32
  %392 = shl nsw i64 %391, 10
  %393 = getelementptr inbounds i8, ptr %389, i64 %392
  %394 = getelementptr i8, ptr %387, i64 64
  br label %395

395:                                              ; preds = %426, %388
  %396 = phi ptr [ %424, %426 ], [ %393, %388 ]
  %397 = phi i64 [ %427, %426 ], [ 0, %388 ]
  br label %429

398:                                              ; preds = %429, %398
  %399 = phi i64 [ %423, %398 ], [ 0, %429 ]
  %400 = phi ptr [ %424, %398 ], [ %455, %429 ]
  %401 = shl nuw nsw i64 %399, 1
  %402 = add nuw nsw i64 %401, %397
  %403 = mul nsw i64 %402, %381
  %404 = getelementptr float, ptr %394, i64 %403
  %405 = load <16 x float>, ptr %404, align 4
  %406 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %405)
  %407 = getelementptr inbounds float, ptr %404, i64 %381
  %408 = load <16 x float>, ptr %407, align 4
  %409 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %408)
  %410 = shufflevector <16 x bfloat> %406, <16 x bfloat> %409, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %410, ptr %400, align 64
  %411 = getelementptr inbounds i8, ptr %400, i64 64
  %412 = shl nuw i64 %399, 1
  %413 = or disjoint i64 %412, 2
  %414 = add nuw nsw i64 %413, %397
  %415 = mul nsw i64 %414, %381
  %416 = getelementptr float, ptr %394, i64 %415
  %417 = load <16 x float>, ptr %416, align 4
  %418 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %417)
  %419 = getelementptr inbounds float, ptr %416, i64 %381
  %420 = load <16 x float>, ptr %419, align 4
  %421 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %420)
  %422 = shufflevector <16 x bfloat> %418, <16 x bfloat> %421, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %422, ptr %411, align 64
  %423 = add nuw nsw i64 %399, 2
  %424 = getelementptr inbounds i8, ptr %400, i64 128
  %425 = icmp eq i64 %423, 16
  br i1 %425, label %426, label %398, !llvm.loop !34

426:                                              ; preds = %398
  %427 = add nuw nsw i64 %397, 32
  %428 = icmp slt i64 %427, %384
  br i1 %428, label %395, label %457, !llvm.loop !35

429:                                              ; preds = %429, %395
  %430 = phi i64 [ 0, %395 ], [ %454, %429 ]
  %431 = phi ptr [ %396, %395 ], [ %455, %429 ]
  %432 = shl nuw nsw i64 %430, 1
  %433 = add nuw nsw i64 %432, %397
  %434 = mul nsw i64 %433, %381
  %435 = getelementptr float, ptr %387, i64 %434
  %436 = load <16 x float>, ptr %435, align 4
  %437 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %436)
  %438 = getelementptr inbounds float, ptr %435, i64 %381
  %439 = load <16 x float>, ptr %438, align 4
  %440 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %439)
  %441 = shufflevector <16 x bfloat> %437, <16 x bfloat> %440, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %441, ptr %431, align 64
  %442 = getelementptr inbounds i8, ptr %431, i64 64
  %443 = shl nuw i64 %430, 1
  %444 = or disjoint i64 %443, 2
  %445 = add nuw nsw i64 %444, %397
  %446 = mul nsw i64 %445, %381
  %447 = getelementptr float, ptr %387, i64 %446
  %448 = load <16 x float>, ptr %447, align 4
  %449 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %448)
  %450 = getelementptr inbounds float, ptr %447, i64 %381
  %451 = load <16 x float>, ptr %450, align 4
  %452 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %451)
  %453 = shufflevector <16 x bfloat> %449, <16 x bfloat> %452, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %453, ptr %442, align 64
  %454 = add nuw nsw i64 %430, 2
  %455 = getelementptr inbounds i8, ptr %431, i64 128
  %456 = icmp eq i64 %454, 16
  br i1 %456, label %398, label %429, !llvm.loop !34

457:                                              ; preds = %426
  %458 = load i64, ptr %88, align 8
  br label %459

459:                                              ; preds = %457, %382, %377
  %460 = phi i64 [ %458, %457 ], [ %381, %382 ], [ %381, %377 ]
  %461 = load ptr, ptr %101, align 8
  %462 = shl nsw i64 %378, 5
  %463 = getelementptr inbounds i8, ptr %461, i64 %462
  br i1 %102, label %464, label %524

464:                                              ; preds = %459
  %465 = load ptr, ptr %103, align 8
  %466 = mul i64 %104, %378
  %467 = getelementptr inbounds i8, ptr %465, i64 %466
  br label %468

468:                                              ; preds = %471, %464
  %469 = phi ptr [ %504, %471 ], [ %467, %464 ]
  %470 = phi i64 [ %503, %471 ], [ 0, %464 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %506

471:                                              ; preds = %519
  call fastcc void @transpose(ptr noundef nonnull %5) #11
  %472 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %472, ptr %469, align 64
  %473 = load <16 x i32>, ptr %105, align 64
  %474 = getelementptr inbounds i8, ptr %469, i64 64
  store <16 x i32> %473, ptr %474, align 64
  %475 = load <16 x i32>, ptr %106, align 64
  %476 = getelementptr inbounds i8, ptr %469, i64 128
  store <16 x i32> %475, ptr %476, align 64
  %477 = load <16 x i32>, ptr %107, align 64
  %478 = getelementptr inbounds i8, ptr %469, i64 192
  store <16 x i32> %477, ptr %478, align 64
  %479 = load <16 x i32>, ptr %108, align 64
  %480 = getelementptr inbounds i8, ptr %469, i64 256
  store <16 x i32> %479, ptr %480, align 64
  %481 = load <16 x i32>, ptr %109, align 64
  %482 = getelementptr inbounds i8, ptr %469, i64 320
  store <16 x i32> %481, ptr %482, align 64
  %483 = load <16 x i32>, ptr %110, align 64
  %484 = getelementptr inbounds i8, ptr %469, i64 384
  store <16 x i32> %483, ptr %484, align 64
  %485 = load <16 x i32>, ptr %111, align 64
  %486 = getelementptr inbounds i8, ptr %469, i64 448
  store <16 x i32> %485, ptr %486, align 64
  %487 = load <16 x i32>, ptr %112, align 64
  %488 = getelementptr inbounds i8, ptr %469, i64 512
  store <16 x i32> %487, ptr %488, align 64
  %489 = load <16 x i32>, ptr %113, align 64
  %490 = getelementptr inbounds i8, ptr %469, i64 576
  store <16 x i32> %489, ptr %490, align 64
  %491 = load <16 x i32>, ptr %114, align 64
  %492 = getelementptr inbounds i8, ptr %469, i64 640
  store <16 x i32> %491, ptr %492, align 64
  %493 = load <16 x i32>, ptr %115, align 64
  %494 = getelementptr inbounds i8, ptr %469, i64 704
  store <16 x i32> %493, ptr %494, align 64
  %495 = load <16 x i32>, ptr %116, align 64
  %496 = getelementptr inbounds i8, ptr %469, i64 768
  store <16 x i32> %495, ptr %496, align 64
  %497 = load <16 x i32>, ptr %117, align 64
  %498 = getelementptr inbounds i8, ptr %469, i64 832
  store <16 x i32> %497, ptr %498, align 64
  %499 = load <16 x i32>, ptr %118, align 64
  %500 = getelementptr inbounds i8, ptr %469, i64 896
  store <16 x i32> %499, ptr %500, align 64
  %501 = load <16 x i32>, ptr %119, align 64
  %502 = getelementptr inbounds i8, ptr %469, i64 960
  store <16 x i32> %501, ptr %502, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %503 = add nuw nsw i64 %470, 32
  %504 = getelementptr inbounds i8, ptr %469, i64 1024
  %505 = icmp slt i64 %503, %49
  br i1 %505, label %468, label %524, !llvm.loop !36

506:                                              ; preds = %519, %468
  %507 = phi i64 [ 0, %468 ], [ %522, %519 ]
  %508 = shl nuw nsw i64 %507, 1
  %509 = add nuw nsw i64 %508, %470
  %510 = icmp slt i64 %509, %49
  br i1 %510, label %511, label %519

511:                                              ; preds = %506
  %512 = mul nsw i64 %509, %460
  %513 = getelementptr inbounds i16, ptr %463, i64 %512
  %514 = load <16 x i16>, ptr %513, align 2
  %515 = getelementptr inbounds i16, ptr %513, i64 %460
  %516 = load <16 x i16>, ptr %515, align 2
  %517 = shufflevector <16 x i16> %514, <16 x i16> %516, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %518 = bitcast <32 x i16> %517 to <16 x i32>
  br label %519

519:                                              ; preds = %511, %506
  %520 = phi <16 x i32> [ %518, %511 ], [ zeroinitializer, %506 ]
  %521 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %507
  store <16 x i32> %520, ptr %521, align 64
  %522 = add nuw nsw i64 %507, 1
  %523 = icmp eq i64 %522, 16
  br i1 %523, label %471, label %506, !llvm.loop !37

524:                                              ; preds = %471, %459
  %525 = add nsw i64 %378, 1
  %526 = icmp eq i64 %525, %96
  br i1 %526, label %527, label %377, !llvm.loop !41

527:                                              ; preds = %524, %87
  %528 = icmp eq i64 %23, 1
  br i1 %528, label %562, label %529

529:                                              ; preds = %527
  %530 = getelementptr inbounds i8, ptr %0, i64 56
  %531 = load ptr, ptr %530, align 8
  %532 = shl nsw i64 %8, 6
  %533 = getelementptr inbounds i8, ptr %531, i64 %532
  %534 = load i64, ptr %533, align 8
  %535 = add nsw i64 %534, 1
  store atomic i64 %535, ptr %533 release, align 8
  %536 = icmp sgt i64 %23, 0
  br i1 %536, label %537, label %562

537:                                              ; preds = %529
  %538 = getelementptr inbounds i8, ptr %0, i64 40
  br label %539

539:                                              ; preds = %546, %537
  %540 = phi i64 [ 0, %537 ], [ %547, %546 ]
  %541 = shl nsw i64 %540, 6
  %542 = load ptr, ptr %530, align 8
  %543 = getelementptr inbounds i8, ptr %542, i64 %541
  %544 = load atomic i64, ptr %543 acquire, align 8
  %545 = icmp sgt i64 %544, %534
  br i1 %545, label %546, label %549

546:                                              ; preds = %555, %539
  %547 = add nuw nsw i64 %540, 1
  %548 = icmp eq i64 %547, %23
  br i1 %548, label %562, label %539, !llvm.loop !13

549:                                              ; preds = %539, %555
  %550 = phi i32 [ %557, %555 ], [ 0, %539 ]
  tail call void @llvm.x86.sse2.pause()
  %551 = icmp eq i32 %550, 2000
  br i1 %551, label %552, label %555

552:                                              ; preds = %549
  %553 = load ptr, ptr %538, align 8
  %554 = tail call i32 %553() #10
  br label %555

555:                                              ; preds = %552, %549
  %556 = phi i32 [ 0, %552 ], [ %550, %549 ]
  %557 = add nsw i32 %556, 1
  %558 = load ptr, ptr %530, align 8
  %559 = getelementptr inbounds i8, ptr %558, i64 %541
  %560 = load atomic i64, ptr %559 acquire, align 8
  %561 = icmp sgt i64 %560, %534
  br i1 %561, label %546, label %549, !llvm.loop !14

562:                                              ; preds = %546, %527, %529
  %563 = getelementptr inbounds i8, ptr %0, i64 304
  %564 = load ptr, ptr %563, align 8
  %565 = getelementptr inbounds i8, ptr %0, i64 312
  %566 = load i64, ptr %565, align 8
  %567 = mul nsw i64 %566, %8
  %568 = getelementptr inbounds float, ptr %564, i64 %567
  %569 = load i64, ptr %0, align 8
  %570 = getelementptr inbounds i8, ptr %0, i64 272
  %571 = load ptr, ptr %570, align 8
  %572 = icmp ne ptr %571, null
  %573 = sext i1 %572 to i64
  %574 = icmp sgt i64 %569, %573
  br i1 %574, label %575, label %600

575:                                              ; preds = %562
  %576 = icmp slt i64 %32, %33
  %577 = getelementptr inbounds i8, ptr %3, i64 40
  %578 = getelementptr inbounds i8, ptr %2, i64 2112
  %579 = getelementptr inbounds i8, ptr %2, i64 4224
  %580 = getelementptr inbounds i8, ptr %2, i64 6336
  %581 = getelementptr inbounds i8, ptr %0, i64 208
  %582 = getelementptr inbounds i8, ptr %0, i64 168
  %583 = getelementptr inbounds i8, ptr %3, i64 24
  %584 = getelementptr inbounds i8, ptr %2, i64 10496
  %585 = getelementptr inbounds i8, ptr %2, i64 14720
  %586 = getelementptr inbounds i8, ptr %2, i64 16832
  %587 = getelementptr inbounds i8, ptr %3, i64 8
  %588 = getelementptr inbounds i8, ptr %3, i64 16
  %589 = getelementptr inbounds i8, ptr %3, i64 32
  %590 = getelementptr inbounds i8, ptr %3, i64 48
  %591 = getelementptr inbounds i8, ptr %0, i64 280
  %592 = getelementptr inbounds i8, ptr %0, i64 296
  %593 = icmp slt i64 %45, %46
  %594 = getelementptr inbounds i8, ptr %0, i64 56
  %595 = shl nsw i64 %8, 6
  %596 = icmp sgt i64 %23, 0
  %597 = getelementptr inbounds i8, ptr %0, i64 40
  br label %895

598:                                              ; preds = %1158
  %599 = load i64, ptr %0, align 8
  br label %600

600:                                              ; preds = %598, %562
  %601 = phi i64 [ %599, %598 ], [ %569, %562 ]
  %602 = load i64, ptr %34, align 8
  %603 = mul nsw i64 %602, %601
  %604 = sdiv i64 %603, 16
  %605 = mul nsw i64 %604, %8
  %606 = sdiv i64 %605, %23
  %607 = mul nsw i64 %604, %54
  %608 = sdiv i64 %607, %23
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #4
  %609 = load i64, ptr %9, align 8
  %610 = sdiv i64 %609, 32
  %611 = shl i64 %610, 10
  %612 = icmp slt i64 %606, %608
  br i1 %612, label %613, label %764

613:                                              ; preds = %600
  %614 = getelementptr inbounds i8, ptr %0, i64 160
  %615 = getelementptr inbounds i8, ptr %0, i64 208
  %616 = getelementptr inbounds i8, ptr %4, i64 2112
  %617 = getelementptr inbounds i8, ptr %4, i64 4224
  %618 = getelementptr inbounds i8, ptr %4, i64 6336
  %619 = icmp sgt i64 %609, 31
  %620 = getelementptr inbounds i8, ptr %4, i64 10496
  %621 = getelementptr inbounds i8, ptr %4, i64 12608
  %622 = getelementptr inbounds i8, ptr %4, i64 14720
  %623 = getelementptr inbounds i8, ptr %4, i64 16832
  %624 = getelementptr inbounds i8, ptr %568, i64 1024
  %625 = getelementptr inbounds i8, ptr %568, i64 2048
  %626 = getelementptr inbounds i8, ptr %568, i64 3072
  %627 = getelementptr inbounds i8, ptr %0, i64 232
  %628 = load i64, ptr %88, align 8
  br label %629

629:                                              ; preds = %640, %613
  %630 = phi i64 [ %628, %613 ], [ %641, %640 ]
  %631 = phi i64 [ %606, %613 ], [ %642, %640 ]
  %632 = mul i64 %631, %611
  %633 = icmp sgt i64 %630, 15
  br i1 %633, label %634, label %640

634:                                              ; preds = %629
  %635 = add nsw i64 %631, 1
  %636 = icmp slt i64 %635, %608
  %637 = select i1 %636, i64 %611, i64 0
  %638 = select i1 %636, i64 32, i64 16
  %639 = shl nsw i64 %631, 4
  br label %644

640:                                              ; preds = %756, %629
  %641 = phi i64 [ %630, %629 ], [ %758, %756 ]
  %642 = add nsw i64 %631, 2
  %643 = icmp slt i64 %642, %608
  br i1 %643, label %629, label %761, !llvm.loop !42

644:                                              ; preds = %756, %634
  %645 = phi i64 [ 0, %634 ], [ %757, %756 ]
  %646 = load ptr, ptr %614, align 8
  %647 = load ptr, ptr %615, align 8
  br label %648

648:                                              ; preds = %648, %644
  %649 = phi i64 [ 0, %644 ], [ %651, %648 ]
  %650 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %649
  store <16 x float> zeroinitializer, ptr %650, align 64
  %651 = add nuw nsw i64 %649, 1
  %652 = icmp eq i64 %651, 16
  br i1 %652, label %653, label %648, !llvm.loop !43

653:                                              ; preds = %648
  %654 = getelementptr inbounds i8, ptr %647, i64 %632
  br label %655

655:                                              ; preds = %655, %653
  %656 = phi i64 [ %658, %655 ], [ 0, %653 ]
  %657 = getelementptr inbounds [16 x <16 x float>], ptr %616, i64 0, i64 %656
  store <16 x float> zeroinitializer, ptr %657, align 64
  %658 = add nuw nsw i64 %656, 1
  %659 = icmp eq i64 %658, 16
  br i1 %659, label %660, label %655, !llvm.loop !43

660:                                              ; preds = %655
  %661 = mul i64 %645, %611
  br label %662

662:                                              ; preds = %660, %662
  %663 = phi i64 [ %665, %662 ], [ 0, %660 ]
  %664 = getelementptr inbounds [16 x <16 x float>], ptr %617, i64 0, i64 %663
  store <16 x float> zeroinitializer, ptr %664, align 64
  %665 = add nuw nsw i64 %663, 1
  %666 = icmp eq i64 %665, 16
  br i1 %666, label %667, label %662, !llvm.loop !43

667:                                              ; preds = %662, %667
  %668 = phi i64 [ %670, %667 ], [ 0, %662 ]
  %669 = getelementptr inbounds [16 x <16 x float>], ptr %618, i64 0, i64 %668
  store <16 x float> zeroinitializer, ptr %669, align 64
  %670 = add nuw nsw i64 %668, 1
  %671 = icmp eq i64 %670, 16
  br i1 %671, label %672, label %667, !llvm.loop !43

672:                                              ; preds = %667
  br i1 %619, label %674, label %673

673:                                              ; preds = %712, %672
  br label %677

674:                                              ; preds = %672
  %675 = getelementptr inbounds i8, ptr %646, i64 %661
  %676 = getelementptr inbounds i8, ptr %654, i64 %637
  br label %712

677:                                              ; preds = %673, %677
  %678 = phi i64 [ %683, %677 ], [ 0, %673 ]
  %679 = shl nsw i64 %678, 6
  %680 = getelementptr inbounds i8, ptr %568, i64 %679
  %681 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %678
  %682 = load <16 x float>, ptr %681, align 64
  store <16 x float> %682, ptr %680, align 4
  %683 = add nuw nsw i64 %678, 1
  %684 = icmp eq i64 %683, 16
  br i1 %684, label %685, label %677, !llvm.loop !20

685:                                              ; preds = %677, %685
  %686 = phi i64 [ %691, %685 ], [ 0, %677 ]
  %687 = shl nsw i64 %686, 6
  %688 = getelementptr inbounds i8, ptr %624, i64 %687
  %689 = getelementptr inbounds [16 x <16 x float>], ptr %616, i64 0, i64 %686
  %690 = load <16 x float>, ptr %689, align 64
  store <16 x float> %690, ptr %688, align 4
  %691 = add nuw nsw i64 %686, 1
  %692 = icmp eq i64 %691, 16
  br i1 %692, label %693, label %685, !llvm.loop !20

693:                                              ; preds = %685, %693
  %694 = phi i64 [ %699, %693 ], [ 0, %685 ]
  %695 = shl nsw i64 %694, 6
  %696 = getelementptr inbounds i8, ptr %625, i64 %695
  %697 = getelementptr inbounds [16 x <16 x float>], ptr %617, i64 0, i64 %694
  %698 = load <16 x float>, ptr %697, align 64
  store <16 x float> %698, ptr %696, align 4
  %699 = add nuw nsw i64 %694, 1
  %700 = icmp eq i64 %699, 16
  br i1 %700, label %701, label %693, !llvm.loop !20

701:                                              ; preds = %693, %701
  %702 = phi i64 [ %707, %701 ], [ 0, %693 ]
  %703 = shl nsw i64 %702, 6
  %704 = getelementptr inbounds i8, ptr %626, i64 %703
  %705 = getelementptr inbounds [16 x <16 x float>], ptr %618, i64 0, i64 %702
  %706 = load <16 x float>, ptr %705, align 64
  store <16 x float> %706, ptr %704, align 4
  %707 = add nuw nsw i64 %702, 1
  %708 = icmp eq i64 %707, 16
  br i1 %708, label %709, label %701, !llvm.loop !20

709:                                              ; preds = %701
  %710 = shl nsw i64 %645, 5
  %711 = or disjoint i64 %710, 32
  br label %729

712:                                              ; preds = %712, %674
  %713 = phi i64 [ %724, %712 ], [ 0, %674 ]
  %714 = phi ptr [ %726, %712 ], [ %676, %674 ]
  %715 = phi ptr [ %725, %712 ], [ %654, %674 ]
  %716 = phi ptr [ %727, %712 ], [ %675, %674 ]
  store ptr %715, ptr %620, align 64
  store ptr %714, ptr %621, align 64
  store ptr %716, ptr %622, align 64
  %717 = getelementptr inbounds i8, ptr %716, i64 1024
  store ptr %717, ptr %623, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %715, ptr noundef %716) #11
  %718 = load ptr, ptr %621, align 64
  %719 = load ptr, ptr %622, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %617, ptr noundef %718, ptr noundef %719) #11
  %720 = load ptr, ptr %620, align 64
  %721 = load ptr, ptr %623, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %616, ptr noundef %720, ptr noundef %721) #11
  %722 = load ptr, ptr %621, align 64
  %723 = load ptr, ptr %623, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %618, ptr noundef %722, ptr noundef %723) #11
  %724 = add nuw nsw i64 %713, 1
  %725 = getelementptr inbounds i8, ptr %715, i64 1024
  %726 = getelementptr inbounds i8, ptr %714, i64 1024
  %727 = getelementptr inbounds i8, ptr %716, i64 2048
  %728 = icmp eq i64 %724, %610
  br i1 %728, label %673, label %712, !llvm.loop !44

729:                                              ; preds = %729, %709
  %730 = phi i64 [ %754, %729 ], [ 0, %709 ]
  %731 = add nsw i64 %730, %639
  %732 = shl i64 %730, 4
  %733 = and i64 %732, 240
  %734 = getelementptr inbounds float, ptr %568, i64 %733
  %735 = load ptr, ptr %627, align 8
  %736 = load i64, ptr %88, align 8
  %737 = mul nsw i64 %736, %731
  %738 = getelementptr inbounds i16, ptr %735, i64 %737
  %739 = getelementptr inbounds i8, ptr %738, i64 %710
  %740 = shl i64 %730, 7
  %741 = and i64 %740, -2048
  %742 = getelementptr inbounds i8, ptr %734, i64 %741
  %743 = load <16 x float>, ptr %742, align 4
  %744 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %743)
  store <16 x bfloat> %744, ptr %739, align 2
  %745 = load ptr, ptr %627, align 8
  %746 = load i64, ptr %88, align 8
  %747 = mul nsw i64 %746, %731
  %748 = getelementptr inbounds i16, ptr %745, i64 %747
  %749 = getelementptr inbounds i8, ptr %748, i64 %711
  %750 = or disjoint i64 %741, 1024
  %751 = getelementptr inbounds i8, ptr %734, i64 %750
  %752 = load <16 x float>, ptr %751, align 4
  %753 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %752)
  store <16 x bfloat> %753, ptr %749, align 2
  %754 = add nuw nsw i64 %730, 1
  %755 = icmp eq i64 %754, %638
  br i1 %755, label %756, label %729, !llvm.loop !45

756:                                              ; preds = %729
  %757 = add nuw nsw i64 %645, 2
  %758 = load i64, ptr %88, align 8
  %759 = sdiv i64 %758, 16
  %760 = icmp slt i64 %757, %759
  br i1 %760, label %644, label %640, !llvm.loop !46

761:                                              ; preds = %640
  %762 = load i64, ptr %9, align 8
  %763 = sdiv i64 %762, 32
  br label %764

764:                                              ; preds = %761, %600
  %765 = phi i64 [ %763, %761 ], [ %610, %600 ]
  %766 = phi i64 [ %762, %761 ], [ %609, %600 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #4
  %767 = sdiv i64 %766, 16
  %768 = mul nsw i64 %765, %8
  %769 = sdiv i64 %768, %23
  %770 = mul nsw i64 %765, %54
  %771 = sdiv i64 %770, %23
  %772 = shl nsw i64 %769, 1
  %773 = shl nsw i64 %771, 1
  %774 = icmp slt i64 %772, %773
  br i1 %774, label %775, label %787

775:                                              ; preds = %764
  %776 = load i64, ptr %34, align 8
  %777 = load i64, ptr %0, align 8
  %778 = mul nsw i64 %777, %776
  %779 = add nsw i64 %778, 31
  %780 = sdiv i64 %779, 32
  %781 = getelementptr inbounds i8, ptr %0, i64 216
  %782 = shl i64 %780, 9
  %783 = getelementptr inbounds i8, ptr %0, i64 224
  %784 = getelementptr inbounds i8, ptr %0, i64 240
  %785 = shl i64 %780, 10
  %786 = getelementptr inbounds i8, ptr %0, i64 248
  br label %795

787:                                              ; preds = %795, %764
  %788 = icmp eq i64 %8, 0
  %789 = icmp sgt i64 %766, 15
  %790 = and i1 %788, %789
  br i1 %790, label %791, label %894

791:                                              ; preds = %787
  %792 = getelementptr inbounds i8, ptr %0, i64 288
  %793 = getelementptr inbounds i8, ptr %0, i64 256
  %794 = getelementptr inbounds i8, ptr %0, i64 264
  br label %821

795:                                              ; preds = %795, %775
  %796 = phi i64 [ %772, %775 ], [ %819, %795 ]
  %797 = srem i64 %796, %767
  %798 = shl nsw i64 %797, 4
  %799 = load ptr, ptr %781, align 8
  %800 = mul i64 %796, %782
  %801 = getelementptr inbounds i16, ptr %799, i64 %800
  %802 = load ptr, ptr %783, align 8
  %803 = load ptr, ptr %784, align 8
  %804 = load i64, ptr %88, align 8
  %805 = mul nsw i64 %798, %804
  %806 = getelementptr inbounds float, ptr %803, i64 %805
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %801, ptr noundef %802, ptr noundef %806, i64 noundef %804, ptr noundef %568) #11
  %807 = load ptr, ptr %781, align 8
  %808 = getelementptr inbounds i16, ptr %807, i64 %800
  %809 = load ptr, ptr %783, align 8
  %810 = load i64, ptr %88, align 8
  %811 = sdiv i64 %810, 16
  %812 = mul i64 %785, %811
  %813 = getelementptr inbounds i8, ptr %809, i64 %812
  %814 = load ptr, ptr %786, align 8
  %815 = shl nsw i64 %796, 4
  %816 = load i64, ptr %9, align 8
  %817 = mul nsw i64 %815, %816
  %818 = getelementptr inbounds float, ptr %814, i64 %817
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %808, ptr noundef %813, ptr noundef %818, i64 noundef %816, ptr noundef %568) #11
  %819 = add nsw i64 %796, 2
  %820 = icmp slt i64 %819, %773
  br i1 %820, label %795, label %787, !llvm.loop !47

821:                                              ; preds = %885, %791
  %822 = phi i64 [ 0, %791 ], [ %892, %885 ]
  %823 = load i64, ptr %34, align 8
  %824 = sdiv i64 %823, 16
  %825 = icmp sgt i64 %823, 15
  br i1 %825, label %826, label %885

826:                                              ; preds = %821
  %827 = load ptr, ptr %792, align 8
  %828 = add nsw i64 %824, -1
  %829 = and i64 %824, 3
  %830 = icmp ult i64 %828, 3
  br i1 %830, label %867, label %831

831:                                              ; preds = %826
  %832 = and i64 %824, 576460752303423484
  br label %833

833:                                              ; preds = %833, %831
  %834 = phi i64 [ 0, %831 ], [ %864, %833 ]
  %835 = phi <16 x float> [ zeroinitializer, %831 ], [ %863, %833 ]
  %836 = phi i64 [ 0, %831 ], [ %865, %833 ]
  %837 = mul nuw nsw i64 %834, %767
  %838 = add nuw nsw i64 %837, %822
  %839 = shl nsw i64 %838, 6
  %840 = getelementptr inbounds i8, ptr %827, i64 %839
  %841 = load <16 x float>, ptr %840, align 4
  %842 = fadd contract <16 x float> %835, %841
  %843 = or disjoint i64 %834, 1
  %844 = mul nuw nsw i64 %843, %767
  %845 = add nuw nsw i64 %844, %822
  %846 = shl nsw i64 %845, 6
  %847 = getelementptr inbounds i8, ptr %827, i64 %846
  %848 = load <16 x float>, ptr %847, align 4
  %849 = fadd contract <16 x float> %842, %848
  %850 = or disjoint i64 %834, 2
  %851 = mul nuw nsw i64 %850, %767
  %852 = add nuw nsw i64 %851, %822
  %853 = shl nsw i64 %852, 6
  %854 = getelementptr inbounds i8, ptr %827, i64 %853
  %855 = load <16 x float>, ptr %854, align 4
  %856 = fadd contract <16 x float> %849, %855
  %857 = or disjoint i64 %834, 3
  %858 = mul nuw nsw i64 %857, %767
  %859 = add nuw nsw i64 %858, %822
  %860 = shl nsw i64 %859, 6
  %861 = getelementptr inbounds i8, ptr %827, i64 %860
  %862 = load <16 x float>, ptr %861, align 4
  %863 = fadd contract <16 x float> %856, %862
  %864 = add nuw nsw i64 %834, 4
  %865 = add i64 %836, 4
  %866 = icmp eq i64 %865, %832
  br i1 %866, label %867, label %833, !llvm.loop !48

867:                                              ; preds = %833, %826
  %868 = phi <16 x float> [ poison, %826 ], [ %863, %833 ]
  %869 = phi i64 [ 0, %826 ], [ %864, %833 ]
  %870 = phi <16 x float> [ zeroinitializer, %826 ], [ %863, %833 ]
  %871 = icmp eq i64 %829, 0
  br i1 %871, label %885, label %872

872:                                              ; preds = %867, %872
  %873 = phi i64 [ %882, %872 ], [ %869, %867 ]
  %874 = phi <16 x float> [ %881, %872 ], [ %870, %867 ]
  %875 = phi i64 [ %883, %872 ], [ 0, %867 ]
  %876 = mul nuw nsw i64 %873, %767
  %877 = add nuw nsw i64 %876, %822
  %878 = shl nsw i64 %877, 6
  %879 = getelementptr inbounds i8, ptr %827, i64 %878
  %880 = load <16 x float>, ptr %879, align 4
  %881 = fadd contract <16 x float> %874, %880
  %882 = add nuw nsw i64 %873, 1
  %883 = add i64 %875, 1
  %884 = icmp eq i64 %883, %829
  br i1 %884, label %885, label %872, !llvm.loop !49

885:                                              ; preds = %867, %872, %821
  %886 = phi <16 x float> [ zeroinitializer, %821 ], [ %868, %867 ], [ %881, %872 ]
  %887 = load ptr, ptr %793, align 8
  %888 = shl nsw i64 %822, 6
  %889 = getelementptr inbounds i8, ptr %887, i64 %888
  store <16 x float> %886, ptr %889, align 4
  %890 = load ptr, ptr %794, align 8
  %891 = getelementptr inbounds i8, ptr %890, i64 %888
  store <16 x float> %886, ptr %891, align 4
  %892 = add nuw nsw i64 %822, 1
  %893 = icmp eq i64 %892, %767
  br i1 %893, label %894, label %821, !llvm.loop !50

894:                                              ; preds = %885, %787
  ret void

895:                                              ; preds = %575, %1158
  %896 = phi i64 [ %569, %575 ], [ %897, %1158 ]
  %897 = add nsw i64 %896, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %898 = load i64, ptr %9, align 8
  %899 = sdiv i64 %898, 32
  %900 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %901 = shl i64 %899, 10
  br i1 %576, label %902, label %1128

902:                                              ; preds = %895
  %903 = sdiv i64 %900, 16
  %904 = mul nsw i64 %903, %896
  %905 = add nsw i64 %899, -1
  %906 = icmp sgt i64 %898, 31
  %907 = icmp eq i64 %896, 0
  br label %910

908:                                              ; preds = %921
  %909 = load i64, ptr %583, align 8
  br label %1128

910:                                              ; preds = %921, %902
  %911 = phi i64 [ %32, %902 ], [ %922, %921 ]
  %912 = mul i64 %911, %901
  br i1 %593, label %913, label %921

913:                                              ; preds = %910
  %914 = shl nsw i64 %911, 4
  %915 = or disjoint i64 %911, 1
  %916 = shl nsw i64 %915, 4
  %917 = or disjoint i64 %911, 2
  %918 = shl nsw i64 %917, 4
  %919 = or disjoint i64 %911, 3
  %920 = shl nsw i64 %919, 4
  br label %924

921:                                              ; preds = %1125, %910
  %922 = add nsw i64 %911, 4
  %923 = icmp slt i64 %922, %33
  br i1 %923, label %910, label %908, !llvm.loop !51

924:                                              ; preds = %1125, %913
  %925 = phi i64 [ %45, %913 ], [ %1126, %1125 ]
  %926 = load ptr, ptr %577, align 8
  %927 = icmp eq ptr %926, %568
  br label %928

928:                                              ; preds = %928, %924
  %929 = phi i64 [ 0, %924 ], [ %931, %928 ]
  %930 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %929
  store <16 x float> zeroinitializer, ptr %930, align 64
  %931 = add nuw nsw i64 %929, 1
  %932 = icmp eq i64 %931, 16
  br i1 %932, label %933, label %928, !llvm.loop !43

933:                                              ; preds = %928, %933
  %934 = phi i64 [ %936, %933 ], [ 0, %928 ]
  %935 = getelementptr inbounds [16 x <16 x float>], ptr %578, i64 0, i64 %934
  store <16 x float> zeroinitializer, ptr %935, align 64
  %936 = add nuw nsw i64 %934, 1
  %937 = icmp eq i64 %936, 16
  br i1 %937, label %938, label %933, !llvm.loop !43

938:                                              ; preds = %933, %938
  %939 = phi i64 [ %941, %938 ], [ 0, %933 ]
  %940 = getelementptr inbounds [16 x <16 x float>], ptr %579, i64 0, i64 %939
  store <16 x float> zeroinitializer, ptr %940, align 64
  %941 = add nuw nsw i64 %939, 1
  %942 = icmp eq i64 %941, 16
  br i1 %942, label %943, label %938, !llvm.loop !43

943:                                              ; preds = %938, %943
  %944 = phi i64 [ %946, %943 ], [ 0, %938 ]
  %945 = getelementptr inbounds [16 x <16 x float>], ptr %580, i64 0, i64 %944
  store <16 x float> zeroinitializer, ptr %945, align 64
  %946 = add nuw nsw i64 %944, 1
  %947 = icmp eq i64 %946, 16
  br i1 %947, label %948, label %943, !llvm.loop !43

948:                                              ; preds = %943
  %949 = select i1 %927, i64 4096, i64 0
  %950 = getelementptr inbounds i8, ptr %568, i64 %949
  %951 = load i64, ptr %0, align 8
  %952 = icmp sgt i64 %951, %896
  br i1 %952, label %953, label %981

953:                                              ; preds = %948
  %954 = load i64, ptr %583, align 8
  %955 = sdiv i64 %954, 2
  %956 = add nsw i64 %905, %955
  %957 = sdiv i64 %956, %899
  br i1 %906, label %958, label %981

958:                                              ; preds = %953
  %959 = load ptr, ptr %582, align 8
  %960 = getelementptr inbounds i8, ptr %959, i64 %912
  %961 = load ptr, ptr %581, align 8
  %962 = add nsw i64 %925, %904
  %963 = mul i64 %962, %901
  %964 = getelementptr inbounds i8, ptr %961, i64 %963
  br label %965

965:                                              ; preds = %965, %958
  %966 = phi ptr [ %978, %965 ], [ %964, %958 ]
  %967 = phi ptr [ %979, %965 ], [ %960, %958 ]
  %968 = phi i64 [ %977, %965 ], [ 0, %958 ]
  store ptr %966, ptr %584, align 64
  store ptr %967, ptr %585, align 64
  %969 = getelementptr inbounds i8, ptr %967, i64 1024
  store ptr %969, ptr %586, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %966, ptr noundef %967) #11
  %970 = load ptr, ptr %584, align 64
  %971 = load ptr, ptr %586, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %578, ptr noundef %970, ptr noundef %971) #11
  %972 = getelementptr inbounds i8, ptr %967, i64 2048
  store ptr %972, ptr %585, align 64
  %973 = getelementptr inbounds i8, ptr %967, i64 3072
  store ptr %973, ptr %586, align 64
  %974 = load ptr, ptr %584, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %579, ptr noundef %974, ptr noundef nonnull %972) #11
  %975 = load ptr, ptr %584, align 64
  %976 = load ptr, ptr %586, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %580, ptr noundef %975, ptr noundef %976) #11
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %897, ptr noundef nonnull %3, i64 noundef %957) #11
  %977 = add nuw nsw i64 %968, 1
  %978 = getelementptr inbounds i8, ptr %966, i64 1024
  %979 = getelementptr inbounds i8, ptr %967, i64 4096
  %980 = icmp eq i64 %977, %899
  br i1 %980, label %981, label %965, !llvm.loop !52

981:                                              ; preds = %965, %953, %948
  br label %982

982:                                              ; preds = %981, %982
  %983 = phi i64 [ %988, %982 ], [ 0, %981 ]
  %984 = shl nsw i64 %983, 6
  %985 = getelementptr inbounds i8, ptr %950, i64 %984
  %986 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %983
  %987 = load <16 x float>, ptr %986, align 64
  store <16 x float> %987, ptr %985, align 4
  %988 = add nuw nsw i64 %983, 1
  %989 = icmp eq i64 %988, 16
  br i1 %989, label %990, label %982, !llvm.loop !20

990:                                              ; preds = %982
  %991 = getelementptr inbounds i8, ptr %950, i64 1024
  br label %992

992:                                              ; preds = %992, %990
  %993 = phi i64 [ 0, %990 ], [ %998, %992 ]
  %994 = shl nsw i64 %993, 6
  %995 = getelementptr inbounds i8, ptr %991, i64 %994
  %996 = getelementptr inbounds [16 x <16 x float>], ptr %578, i64 0, i64 %993
  %997 = load <16 x float>, ptr %996, align 64
  store <16 x float> %997, ptr %995, align 4
  %998 = add nuw nsw i64 %993, 1
  %999 = icmp eq i64 %998, 16
  br i1 %999, label %1000, label %992, !llvm.loop !20

1000:                                             ; preds = %992
  %1001 = getelementptr inbounds i8, ptr %950, i64 2048
  br label %1002

1002:                                             ; preds = %1002, %1000
  %1003 = phi i64 [ 0, %1000 ], [ %1008, %1002 ]
  %1004 = shl nsw i64 %1003, 6
  %1005 = getelementptr inbounds i8, ptr %1001, i64 %1004
  %1006 = getelementptr inbounds [16 x <16 x float>], ptr %579, i64 0, i64 %1003
  %1007 = load <16 x float>, ptr %1006, align 64
  store <16 x float> %1007, ptr %1005, align 4
  %1008 = add nuw nsw i64 %1003, 1
  %1009 = icmp eq i64 %1008, 16
  br i1 %1009, label %1010, label %1002, !llvm.loop !20

1010:                                             ; preds = %1002
  %1011 = getelementptr inbounds i8, ptr %950, i64 3072
  br label %1012

1012:                                             ; preds = %1012, %1010
  %1013 = phi i64 [ 0, %1010 ], [ %1018, %1012 ]
  %1014 = shl nsw i64 %1013, 6
  %1015 = getelementptr inbounds i8, ptr %1011, i64 %1014
  %1016 = getelementptr inbounds [16 x <16 x float>], ptr %580, i64 0, i64 %1013
  %1017 = load <16 x float>, ptr %1016, align 64
  store <16 x float> %1017, ptr %1015, align 4
  %1018 = add nuw nsw i64 %1013, 1
  %1019 = icmp eq i64 %1018, 16
  br i1 %1019, label %1020, label %1012, !llvm.loop !20

1020:                                             ; preds = %1012
  br i1 %907, label %1021, label %1123

1021:                                             ; preds = %1020
  %1022 = shl nsw i64 %925, 4
  br label %1098

1023:                                             ; preds = %1118, %1043
  %1024 = phi i64 [ %1046, %1043 ], [ 0, %1118 ]
  %1025 = add nuw nsw i64 %1024, %1022
  %1026 = load i64, ptr %9, align 8
  %1027 = mul nsw i64 %1026, %1025
  %1028 = add nsw i64 %1027, %916
  %1029 = shl nsw i64 %1024, 6
  %1030 = getelementptr inbounds i8, ptr %991, i64 %1029
  %1031 = load <16 x float>, ptr %1030, align 4
  %1032 = load ptr, ptr %591, align 8
  %1033 = icmp eq ptr %1032, null
  br i1 %1033, label %1043, label %1034

1034:                                             ; preds = %1023
  %1035 = load ptr, ptr %592, align 8
  %1036 = load i64, ptr %34, align 8
  %1037 = mul nsw i64 %1036, %915
  %1038 = add nsw i64 %1037, %1025
  %1039 = shl nsw i64 %1038, 6
  %1040 = getelementptr inbounds i8, ptr %1035, i64 %1039
  %1041 = load <16 x float>, ptr %1040, align 4
  %1042 = getelementptr inbounds float, ptr %1032, i64 %1028
  store <16 x float> %1041, ptr %1042, align 4
  br label %1043

1043:                                             ; preds = %1034, %1023
  %1044 = load ptr, ptr %570, align 8
  %1045 = getelementptr inbounds float, ptr %1044, i64 %1028
  store <16 x float> %1031, ptr %1045, align 4
  %1046 = add nuw nsw i64 %1024, 1
  %1047 = icmp eq i64 %1046, 16
  br i1 %1047, label %1048, label %1023, !llvm.loop !53

1048:                                             ; preds = %1043, %1068
  %1049 = phi i64 [ %1071, %1068 ], [ 0, %1043 ]
  %1050 = add nuw nsw i64 %1049, %1022
  %1051 = load i64, ptr %9, align 8
  %1052 = mul nsw i64 %1051, %1050
  %1053 = add nsw i64 %1052, %918
  %1054 = shl nsw i64 %1049, 6
  %1055 = getelementptr inbounds i8, ptr %1001, i64 %1054
  %1056 = load <16 x float>, ptr %1055, align 4
  %1057 = load ptr, ptr %591, align 8
  %1058 = icmp eq ptr %1057, null
  br i1 %1058, label %1068, label %1059

1059:                                             ; preds = %1048
  %1060 = load ptr, ptr %592, align 8
  %1061 = load i64, ptr %34, align 8
  %1062 = mul nsw i64 %1061, %917
  %1063 = add nsw i64 %1062, %1050
  %1064 = shl nsw i64 %1063, 6
  %1065 = getelementptr inbounds i8, ptr %1060, i64 %1064
  %1066 = load <16 x float>, ptr %1065, align 4
  %1067 = getelementptr inbounds float, ptr %1057, i64 %1053
  store <16 x float> %1066, ptr %1067, align 4
  br label %1068

1068:                                             ; preds = %1059, %1048
  %1069 = load ptr, ptr %570, align 8
  %1070 = getelementptr inbounds float, ptr %1069, i64 %1053
  store <16 x float> %1056, ptr %1070, align 4
  %1071 = add nuw nsw i64 %1049, 1
  %1072 = icmp eq i64 %1071, 16
  br i1 %1072, label %1073, label %1048, !llvm.loop !53

1073:                                             ; preds = %1068, %1093
  %1074 = phi i64 [ %1096, %1093 ], [ 0, %1068 ]
  %1075 = add nuw nsw i64 %1074, %1022
  %1076 = load i64, ptr %9, align 8
  %1077 = mul nsw i64 %1076, %1075
  %1078 = add nsw i64 %1077, %920
  %1079 = shl nsw i64 %1074, 6
  %1080 = getelementptr inbounds i8, ptr %1011, i64 %1079
  %1081 = load <16 x float>, ptr %1080, align 4
  %1082 = load ptr, ptr %591, align 8
  %1083 = icmp eq ptr %1082, null
  br i1 %1083, label %1093, label %1084

1084:                                             ; preds = %1073
  %1085 = load ptr, ptr %592, align 8
  %1086 = load i64, ptr %34, align 8
  %1087 = mul nsw i64 %1086, %919
  %1088 = add nsw i64 %1087, %1075
  %1089 = shl nsw i64 %1088, 6
  %1090 = getelementptr inbounds i8, ptr %1085, i64 %1089
  %1091 = load <16 x float>, ptr %1090, align 4
  %1092 = getelementptr inbounds float, ptr %1082, i64 %1078
  store <16 x float> %1091, ptr %1092, align 4
  br label %1093

1093:                                             ; preds = %1084, %1073
  %1094 = load ptr, ptr %570, align 8
  %1095 = getelementptr inbounds float, ptr %1094, i64 %1078
  store <16 x float> %1081, ptr %1095, align 4
  %1096 = add nuw nsw i64 %1074, 1
  %1097 = icmp eq i64 %1096, 16
  br i1 %1097, label %1125, label %1073, !llvm.loop !53

1098:                                             ; preds = %1118, %1021
  %1099 = phi i64 [ 0, %1021 ], [ %1121, %1118 ]
  %1100 = add nuw nsw i64 %1099, %1022
  %1101 = load i64, ptr %9, align 8
  %1102 = mul nsw i64 %1101, %1100
  %1103 = add nsw i64 %1102, %914
  %1104 = shl nsw i64 %1099, 6
  %1105 = getelementptr inbounds i8, ptr %950, i64 %1104
  %1106 = load <16 x float>, ptr %1105, align 4
  %1107 = load ptr, ptr %591, align 8
  %1108 = icmp eq ptr %1107, null
  br i1 %1108, label %1118, label %1109

1109:                                             ; preds = %1098
  %1110 = load ptr, ptr %592, align 8
  %1111 = load i64, ptr %34, align 8
  %1112 = mul nsw i64 %1111, %911
  %1113 = add nsw i64 %1112, %1100
  %1114 = shl nsw i64 %1113, 6
  %1115 = getelementptr inbounds i8, ptr %1110, i64 %1114
  %1116 = load <16 x float>, ptr %1115, align 4
  %1117 = getelementptr inbounds float, ptr %1107, i64 %1103
  store <16 x float> %1116, ptr %1117, align 4
  br label %1118

1118:                                             ; preds = %1109, %1098
  %1119 = load ptr, ptr %570, align 8
  %1120 = getelementptr inbounds float, ptr %1119, i64 %1103
  store <16 x float> %1106, ptr %1120, align 4
  %1121 = add nuw nsw i64 %1099, 1
  %1122 = icmp eq i64 %1121, 16
  br i1 %1122, label %1023, label %1098, !llvm.loop !53

1123:                                             ; preds = %1020
  %1124 = load i64, ptr %583, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %897, ptr noundef nonnull %3, i64 noundef %1124) #11
  store i64 %911, ptr %3, align 8
  store i64 %925, ptr %587, align 8
  store i64 0, ptr %588, align 8
  store i64 64, ptr %583, align 8
  store ptr null, ptr %589, align 8
  store ptr %950, ptr %577, align 8
  store i64 0, ptr %590, align 8
  br label %1125

1125:                                             ; preds = %1093, %1123
  %1126 = add i64 %925, 1
  %1127 = icmp eq i64 %1126, %46
  br i1 %1127, label %921, label %924, !llvm.loop !54

1128:                                             ; preds = %895, %908
  %1129 = phi i64 [ %909, %908 ], [ 0, %895 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %897, ptr noundef nonnull %3, i64 noundef %1129) #11
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %528, label %1158, label %1130

1130:                                             ; preds = %1128
  %1131 = load ptr, ptr %594, align 8
  %1132 = getelementptr inbounds i8, ptr %1131, i64 %595
  %1133 = load i64, ptr %1132, align 8
  %1134 = add nsw i64 %1133, 1
  store atomic i64 %1134, ptr %1132 release, align 8
  br i1 %596, label %1135, label %1158

1135:                                             ; preds = %1130, %1142
  %1136 = phi i64 [ %1143, %1142 ], [ 0, %1130 ]
  %1137 = shl nsw i64 %1136, 6
  %1138 = load ptr, ptr %594, align 8
  %1139 = getelementptr inbounds i8, ptr %1138, i64 %1137
  %1140 = load atomic i64, ptr %1139 acquire, align 8
  %1141 = icmp sgt i64 %1140, %1133
  br i1 %1141, label %1142, label %1145

1142:                                             ; preds = %1151, %1135
  %1143 = add nuw nsw i64 %1136, 1
  %1144 = icmp eq i64 %1143, %23
  br i1 %1144, label %1158, label %1135, !llvm.loop !13

1145:                                             ; preds = %1135, %1151
  %1146 = phi i32 [ %1153, %1151 ], [ 0, %1135 ]
  tail call void @llvm.x86.sse2.pause()
  %1147 = icmp eq i32 %1146, 2000
  br i1 %1147, label %1148, label %1151

1148:                                             ; preds = %1145
  %1149 = load ptr, ptr %597, align 8
  %1150 = tail call i32 %1149() #10
  br label %1151

1151:                                             ; preds = %1148, %1145
  %1152 = phi i32 [ 0, %1148 ], [ %1146, %1145 ]
  %1153 = add nsw i32 %1152, 1
  %1154 = load ptr, ptr %594, align 8
  %1155 = getelementptr inbounds i8, ptr %1154, i64 %1137
  %1156 = load atomic i64, ptr %1155 acquire, align 8
  %1157 = icmp sgt i64 %1156, %1133
  br i1 %1157, label %1142, label %1145, !llvm.loop !14

1158:                                             ; preds = %1142, %1128, %1130
  %1159 = load ptr, ptr %570, align 8
  %1160 = icmp ne ptr %1159, null
  %1161 = sext i1 %1160 to i64
  %1162 = icmp sgt i64 %897, %1161
  br i1 %1162, label %895, label %598, !llvm.loop !55
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

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @multiply_tiles(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #5 {
  %4 = load <16 x float>, ptr %0, align 64
  %5 = getelementptr inbounds i8, ptr %0, i64 64
  %6 = load <16 x float>, ptr %5, align 64
  %7 = getelementptr inbounds i8, ptr %0, i64 128
  %8 = load <16 x float>, ptr %7, align 64
  %9 = getelementptr inbounds i8, ptr %0, i64 192
  %10 = load <16 x float>, ptr %9, align 64
  %11 = getelementptr inbounds i8, ptr %0, i64 256
  %12 = load <16 x float>, ptr %11, align 64
  %13 = getelementptr inbounds i8, ptr %0, i64 320
  %14 = load <16 x float>, ptr %13, align 64
  %15 = getelementptr inbounds i8, ptr %0, i64 384
  %16 = load <16 x float>, ptr %15, align 64
  %17 = getelementptr inbounds i8, ptr %0, i64 448
  %18 = load <16 x float>, ptr %17, align 64
  %19 = getelementptr inbounds i8, ptr %0, i64 512
  %20 = load <16 x float>, ptr %19, align 64
  %21 = getelementptr inbounds i8, ptr %0, i64 576
  %22 = load <16 x float>, ptr %21, align 64
  %23 = getelementptr inbounds i8, ptr %0, i64 640
  %24 = load <16 x float>, ptr %23, align 64
  %25 = getelementptr inbounds i8, ptr %0, i64 704
  %26 = load <16 x float>, ptr %25, align 64
  %27 = getelementptr inbounds i8, ptr %0, i64 768
  %28 = load <16 x float>, ptr %27, align 64
  %29 = getelementptr inbounds i8, ptr %0, i64 832
  %30 = load <16 x float>, ptr %29, align 64
  %31 = getelementptr inbounds i8, ptr %0, i64 896
  %32 = load <16 x float>, ptr %31, align 64
  %33 = getelementptr inbounds i8, ptr %0, i64 960
  %34 = load <16 x float>, ptr %33, align 64
  br label %35

35:                                               ; preds = %3, %35
  %36 = phi <16 x float> [ %34, %3 ], [ %152, %35 ]
  %37 = phi <16 x float> [ %32, %3 ], [ %146, %35 ]
  %38 = phi <16 x float> [ %30, %3 ], [ %140, %35 ]
  %39 = phi <16 x float> [ %28, %3 ], [ %134, %35 ]
  %40 = phi <16 x float> [ %26, %3 ], [ %128, %35 ]
  %41 = phi <16 x float> [ %24, %3 ], [ %122, %35 ]
  %42 = phi <16 x float> [ %22, %3 ], [ %116, %35 ]
  %43 = phi <16 x float> [ %20, %3 ], [ %110, %35 ]
  %44 = phi <16 x float> [ %18, %3 ], [ %104, %35 ]
  %45 = phi <16 x float> [ %16, %3 ], [ %98, %35 ]
  %46 = phi <16 x float> [ %14, %3 ], [ %92, %35 ]
  %47 = phi <16 x float> [ %12, %3 ], [ %86, %35 ]
  %48 = phi <16 x float> [ %10, %3 ], [ %80, %35 ]
  %49 = phi <16 x float> [ %8, %3 ], [ %74, %35 ]
  %50 = phi <16 x float> [ %6, %3 ], [ %68, %35 ]
  %51 = phi <16 x float> [ %4, %3 ], [ %62, %35 ]
  %52 = phi i64 [ 0, %3 ], [ %153, %35 ]
  %53 = shl nsw i64 %52, 6
  %54 = getelementptr inbounds i8, ptr %2, i64 %53
  %55 = load <32 x bfloat>, ptr %54, align 4
  %56 = shl nsw i64 %52, 2
  %57 = getelementptr inbounds i8, ptr %1, i64 %56
  %58 = load i32, ptr %57, align 2
  %59 = insertelement <16 x i32> poison, i32 %58, i64 0
  %60 = shufflevector <16 x i32> %59, <16 x i32> poison, <16 x i32> zeroinitializer
  %61 = bitcast <16 x i32> %60 to <32 x bfloat>
  %62 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %51, <32 x bfloat> %61, <32 x bfloat> %55)
  %63 = getelementptr inbounds i8, ptr %57, i64 64
  %64 = load i32, ptr %63, align 2
  %65 = insertelement <16 x i32> poison, i32 %64, i64 0
  %66 = shufflevector <16 x i32> %65, <16 x i32> poison, <16 x i32> zeroinitializer
  %67 = bitcast <16 x i32> %66 to <32 x bfloat>
  %68 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %50, <32 x bfloat> %67, <32 x bfloat> %55)
  %69 = getelementptr inbounds i8, ptr %57, i64 128
  %70 = load i32, ptr %69, align 2
  %71 = insertelement <16 x i32> poison, i32 %70, i64 0
  %72 = shufflevector <16 x i32> %71, <16 x i32> poison, <16 x i32> zeroinitializer
  %73 = bitcast <16 x i32> %72 to <32 x bfloat>
  %74 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %49, <32 x bfloat> %73, <32 x bfloat> %55)
  %75 = getelementptr inbounds i8, ptr %57, i64 192
  %76 = load i32, ptr %75, align 2
  %77 = insertelement <16 x i32> poison, i32 %76, i64 0
  %78 = shufflevector <16 x i32> %77, <16 x i32> poison, <16 x i32> zeroinitializer
  %79 = bitcast <16 x i32> %78 to <32 x bfloat>
  %80 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %48, <32 x bfloat> %79, <32 x bfloat> %55)
  %81 = getelementptr inbounds i8, ptr %57, i64 256
  %82 = load i32, ptr %81, align 2
  %83 = insertelement <16 x i32> poison, i32 %82, i64 0
  %84 = shufflevector <16 x i32> %83, <16 x i32> poison, <16 x i32> zeroinitializer
  %85 = bitcast <16 x i32> %84 to <32 x bfloat>
  %86 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %47, <32 x bfloat> %85, <32 x bfloat> %55)
  %87 = getelementptr inbounds i8, ptr %57, i64 320
  %88 = load i32, ptr %87, align 2
  %89 = insertelement <16 x i32> poison, i32 %88, i64 0
  %90 = shufflevector <16 x i32> %89, <16 x i32> poison, <16 x i32> zeroinitializer
  %91 = bitcast <16 x i32> %90 to <32 x bfloat>
  %92 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %46, <32 x bfloat> %91, <32 x bfloat> %55)
  %93 = getelementptr inbounds i8, ptr %57, i64 384
  %94 = load i32, ptr %93, align 2
  %95 = insertelement <16 x i32> poison, i32 %94, i64 0
  %96 = shufflevector <16 x i32> %95, <16 x i32> poison, <16 x i32> zeroinitializer
  %97 = bitcast <16 x i32> %96 to <32 x bfloat>
  %98 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %45, <32 x bfloat> %97, <32 x bfloat> %55)
  %99 = getelementptr inbounds i8, ptr %57, i64 448
  %100 = load i32, ptr %99, align 2
  %101 = insertelement <16 x i32> poison, i32 %100, i64 0
  %102 = shufflevector <16 x i32> %101, <16 x i32> poison, <16 x i32> zeroinitializer
  %103 = bitcast <16 x i32> %102 to <32 x bfloat>
  %104 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %44, <32 x bfloat> %103, <32 x bfloat> %55)
  %105 = getelementptr inbounds i8, ptr %57, i64 512
  %106 = load i32, ptr %105, align 2
  %107 = insertelement <16 x i32> poison, i32 %106, i64 0
  %108 = shufflevector <16 x i32> %107, <16 x i32> poison, <16 x i32> zeroinitializer
  %109 = bitcast <16 x i32> %108 to <32 x bfloat>
  %110 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %43, <32 x bfloat> %109, <32 x bfloat> %55)
  %111 = getelementptr inbounds i8, ptr %57, i64 576
  %112 = load i32, ptr %111, align 2
  %113 = insertelement <16 x i32> poison, i32 %112, i64 0
  %114 = shufflevector <16 x i32> %113, <16 x i32> poison, <16 x i32> zeroinitializer
  %115 = bitcast <16 x i32> %114 to <32 x bfloat>
  %116 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %42, <32 x bfloat> %115, <32 x bfloat> %55)
  %117 = getelementptr inbounds i8, ptr %57, i64 640
  %118 = load i32, ptr %117, align 2
  %119 = insertelement <16 x i32> poison, i32 %118, i64 0
  %120 = shufflevector <16 x i32> %119, <16 x i32> poison, <16 x i32> zeroinitializer
  %121 = bitcast <16 x i32> %120 to <32 x bfloat>
  %122 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %41, <32 x bfloat> %121, <32 x bfloat> %55)
  %123 = getelementptr inbounds i8, ptr %57, i64 704
  %124 = load i32, ptr %123, align 2
  %125 = insertelement <16 x i32> poison, i32 %124, i64 0
  %126 = shufflevector <16 x i32> %125, <16 x i32> poison, <16 x i32> zeroinitializer
  %127 = bitcast <16 x i32> %126 to <32 x bfloat>
  %128 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %40, <32 x bfloat> %127, <32 x bfloat> %55)
  %129 = getelementptr inbounds i8, ptr %57, i64 768
  %130 = load i32, ptr %129, align 2
  %131 = insertelement <16 x i32> poison, i32 %130, i64 0
  %132 = shufflevector <16 x i32> %131, <16 x i32> poison, <16 x i32> zeroinitializer
  %133 = bitcast <16 x i32> %132 to <32 x bfloat>
  %134 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %39, <32 x bfloat> %133, <32 x bfloat> %55)
  %135 = getelementptr inbounds i8, ptr %57, i64 832
  %136 = load i32, ptr %135, align 2
  %137 = insertelement <16 x i32> poison, i32 %136, i64 0
  %138 = shufflevector <16 x i32> %137, <16 x i32> poison, <16 x i32> zeroinitializer
  %139 = bitcast <16 x i32> %138 to <32 x bfloat>
  %140 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %38, <32 x bfloat> %139, <32 x bfloat> %55)
  %141 = getelementptr inbounds i8, ptr %57, i64 896
  %142 = load i32, ptr %141, align 2
  %143 = insertelement <16 x i32> poison, i32 %142, i64 0
  %144 = shufflevector <16 x i32> %143, <16 x i32> poison, <16 x i32> zeroinitializer
  %145 = bitcast <16 x i32> %144 to <32 x bfloat>
  %146 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %37, <32 x bfloat> %145, <32 x bfloat> %55)
  %147 = getelementptr inbounds i8, ptr %57, i64 960
  %148 = load i32, ptr %147, align 2
  %149 = insertelement <16 x i32> poison, i32 %148, i64 0
  %150 = shufflevector <16 x i32> %149, <16 x i32> poison, <16 x i32> zeroinitializer
  %151 = bitcast <16 x i32> %150 to <32 x bfloat>
  %152 = tail call contract <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float> %36, <32 x bfloat> %151, <32 x bfloat> %55)
  %153 = add nuw nsw i64 %52, 1
  %154 = icmp eq i64 %153, 16
  br i1 %154, label %155, label %35, !llvm.loop !56

155:                                              ; preds = %35
  store <16 x float> %62, ptr %0, align 64
  store <16 x float> %68, ptr %5, align 64
  store <16 x float> %74, ptr %7, align 64
  store <16 x float> %80, ptr %9, align 64
  store <16 x float> %86, ptr %11, align 64
  store <16 x float> %92, ptr %13, align 64
  store <16 x float> %98, ptr %15, align 64
  store <16 x float> %104, ptr %17, align 64
  store <16 x float> %110, ptr %19, align 64
  store <16 x float> %116, ptr %21, align 64
  store <16 x float> %122, ptr %23, align 64
  store <16 x float> %128, ptr %25, align 64
  store <16 x float> %134, ptr %27, align 64
  store <16 x float> %140, ptr %29, align 64
  store <16 x float> %146, ptr %31, align 64
  store <16 x float> %152, ptr %33, align 64
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>) #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #6

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #7 {
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
  br i1 %179, label %20, label %180, !llvm.loop !57

180:                                              ; preds = %20, %124, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @weight_gradient(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4, ptr nocapture noundef %5) unnamed_addr #8 {
  %7 = alloca [16 x <16 x i32>], align 64
  %8 = alloca [8 x %struct.Tile], align 64
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %8) #4
  %9 = sdiv i64 %4, 16
  %10 = icmp sgt i64 %4, 15
  br i1 %10, label %11, label %62

11:                                               ; preds = %6
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = load i64, ptr %0, align 8
  %15 = mul nsw i64 %13, %14
  %16 = add nsw i64 %15, 31
  %17 = sdiv i64 %16, 32
  %18 = shl i64 %17, 10
  %19 = shl nsw i64 %17, 9
  %20 = getelementptr inbounds i16, ptr %1, i64 %19
  %21 = getelementptr inbounds i8, ptr %8, i64 2112
  %22 = getelementptr inbounds i8, ptr %8, i64 4224
  %23 = getelementptr inbounds i8, ptr %8, i64 6336
  %24 = icmp sgt i64 %15, 0
  %25 = getelementptr inbounds i8, ptr %8, i64 10496
  %26 = getelementptr inbounds i8, ptr %8, i64 12608
  %27 = getelementptr inbounds i8, ptr %8, i64 14720
  %28 = getelementptr inbounds i8, ptr %8, i64 16832
  %29 = getelementptr inbounds i8, ptr %5, i64 1024
  %30 = getelementptr inbounds i8, ptr %5, i64 2048
  %31 = getelementptr inbounds i8, ptr %5, i64 3072
  %32 = getelementptr inbounds i8, ptr %7, i64 64
  %33 = getelementptr inbounds i8, ptr %7, i64 128
  %34 = getelementptr inbounds i8, ptr %7, i64 192
  %35 = getelementptr inbounds i8, ptr %7, i64 256
  %36 = getelementptr inbounds i8, ptr %7, i64 320
  %37 = getelementptr inbounds i8, ptr %7, i64 384
  %38 = getelementptr inbounds i8, ptr %7, i64 448
  %39 = getelementptr inbounds i8, ptr %7, i64 512
  %40 = getelementptr inbounds i8, ptr %7, i64 576
  %41 = getelementptr inbounds i8, ptr %7, i64 640
  %42 = getelementptr inbounds i8, ptr %7, i64 704
  %43 = getelementptr inbounds i8, ptr %7, i64 768
  %44 = getelementptr inbounds i8, ptr %7, i64 832
  %45 = getelementptr inbounds i8, ptr %7, i64 896
  %46 = getelementptr inbounds i8, ptr %7, i64 960
  %47 = shl nsw i64 %4, 3
  %48 = mul i64 %4, 12
  %49 = shl nsw i64 %4, 4
  %50 = mul i64 %4, 20
  %51 = mul i64 %4, 24
  %52 = mul i64 %4, 28
  %53 = shl nsw i64 %4, 5
  %54 = mul i64 %4, 36
  %55 = mul i64 %4, 40
  %56 = mul i64 %4, 44
  %57 = mul i64 %4, 48
  %58 = mul i64 %4, 52
  %59 = mul i64 %4, 56
  %60 = mul i64 %4, 60
  %61 = tail call i64 @llvm.smax.i64(i64 %17, i64 1)
  br label %63

62:                                               ; preds = %141, %6
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %8) #4
  ret void

63:                                               ; preds = %11, %141
  %64 = phi i64 [ 0, %11 ], [ %142, %141 ]
  %65 = mul i64 %18, %64
  %66 = getelementptr inbounds i8, ptr %2, i64 %65
  br label %67

67:                                               ; preds = %67, %63
  %68 = phi i64 [ 0, %63 ], [ %70, %67 ]
  %69 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %68
  store <16 x float> zeroinitializer, ptr %69, align 64
  %70 = add nuw nsw i64 %68, 1
  %71 = icmp eq i64 %70, 16
  br i1 %71, label %72, label %67, !llvm.loop !43

72:                                               ; preds = %67, %72
  %73 = phi i64 [ %75, %72 ], [ 0, %67 ]
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %73
  store <16 x float> zeroinitializer, ptr %74, align 64
  %75 = add nuw nsw i64 %73, 1
  %76 = icmp eq i64 %75, 16
  br i1 %76, label %77, label %72, !llvm.loop !43

77:                                               ; preds = %72, %77
  %78 = phi i64 [ %80, %77 ], [ 0, %72 ]
  %79 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %78
  store <16 x float> zeroinitializer, ptr %79, align 64
  %80 = add nuw nsw i64 %78, 1
  %81 = icmp eq i64 %80, 16
  br i1 %81, label %82, label %77, !llvm.loop !43

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %85, %82 ], [ 0, %77 ]
  %84 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %83
  store <16 x float> zeroinitializer, ptr %84, align 64
  %85 = add nuw nsw i64 %83, 1
  %86 = icmp eq i64 %85, 16
  br i1 %86, label %87, label %82, !llvm.loop !43

87:                                               ; preds = %82
  br i1 %24, label %89, label %88

88:                                               ; preds = %123, %87
  br label %91

89:                                               ; preds = %87
  %90 = getelementptr inbounds i16, ptr %66, i64 %19
  br label %123

91:                                               ; preds = %88, %91
  %92 = phi i64 [ %97, %91 ], [ 0, %88 ]
  %93 = shl nsw i64 %92, 6
  %94 = getelementptr inbounds i8, ptr %5, i64 %93
  %95 = getelementptr inbounds [16 x <16 x float>], ptr %8, i64 0, i64 %92
  %96 = load <16 x float>, ptr %95, align 64
  store <16 x float> %96, ptr %94, align 4
  %97 = add nuw nsw i64 %92, 1
  %98 = icmp eq i64 %97, 16
  br i1 %98, label %99, label %91, !llvm.loop !20

99:                                               ; preds = %91, %99
  %100 = phi i64 [ %105, %99 ], [ 0, %91 ]
  %101 = shl nsw i64 %100, 6
  %102 = getelementptr inbounds i8, ptr %29, i64 %101
  %103 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %100
  %104 = load <16 x float>, ptr %103, align 64
  store <16 x float> %104, ptr %102, align 4
  %105 = add nuw nsw i64 %100, 1
  %106 = icmp eq i64 %105, 16
  br i1 %106, label %107, label %99, !llvm.loop !20

107:                                              ; preds = %99, %107
  %108 = phi i64 [ %113, %107 ], [ 0, %99 ]
  %109 = shl nsw i64 %108, 6
  %110 = getelementptr inbounds i8, ptr %30, i64 %109
  %111 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %108
  %112 = load <16 x float>, ptr %111, align 64
  store <16 x float> %112, ptr %110, align 4
  %113 = add nuw nsw i64 %108, 1
  %114 = icmp eq i64 %113, 16
  br i1 %114, label %115, label %107, !llvm.loop !20

115:                                              ; preds = %107, %115
  %116 = phi i64 [ %121, %115 ], [ 0, %107 ]
  %117 = shl nsw i64 %116, 6
  %118 = getelementptr inbounds i8, ptr %31, i64 %117
  %119 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %116
  %120 = load <16 x float>, ptr %119, align 64
  store <16 x float> %120, ptr %118, align 4
  %121 = add nuw nsw i64 %116, 1
  %122 = icmp eq i64 %121, 16
  br i1 %122, label %144, label %115, !llvm.loop !20

123:                                              ; preds = %89, %123
  %124 = phi i64 [ %135, %123 ], [ 0, %89 ]
  %125 = phi ptr [ %139, %123 ], [ %20, %89 ]
  %126 = phi ptr [ %138, %123 ], [ %1, %89 ]
  %127 = phi ptr [ %137, %123 ], [ %90, %89 ]
  %128 = phi ptr [ %136, %123 ], [ %66, %89 ]
  store ptr %128, ptr %25, align 64
  store ptr %127, ptr %26, align 64
  store ptr %126, ptr %27, align 64
  store ptr %125, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef %128, ptr noundef %126) #11
  %129 = load ptr, ptr %26, align 64
  %130 = load ptr, ptr %27, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %22, ptr noundef %129, ptr noundef %130) #11
  %131 = load ptr, ptr %25, align 64
  %132 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %21, ptr noundef %131, ptr noundef %132) #11
  %133 = load ptr, ptr %26, align 64
  %134 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %23, ptr noundef %133, ptr noundef %134) #11
  %135 = add nuw nsw i64 %124, 1
  %136 = getelementptr inbounds i8, ptr %128, i64 1024
  %137 = getelementptr inbounds i8, ptr %127, i64 1024
  %138 = getelementptr inbounds i8, ptr %126, i64 1024
  %139 = getelementptr inbounds i8, ptr %125, i64 1024
  %140 = icmp eq i64 %135, %61
  br i1 %140, label %88, label %123, !llvm.loop !58

141:                                              ; preds = %144
  %142 = add nuw nsw i64 %64, 2
  %143 = icmp slt i64 %142, %9
  br i1 %143, label %63, label %62, !llvm.loop !59

144:                                              ; preds = %115, %144
  %145 = phi i64 [ %219, %144 ], [ 0, %115 ]
  %146 = shl nsw i64 %145, 10
  %147 = getelementptr inbounds i8, ptr %5, i64 %146
  %148 = shl i64 %145, 4
  %149 = and i64 %148, 16
  %150 = mul nuw nsw i64 %149, %4
  %151 = getelementptr inbounds float, ptr %3, i64 %150
  %152 = lshr i64 %145, 1
  %153 = and i64 %152, 2147483647
  %154 = add nuw nsw i64 %64, %153
  %155 = shl nsw i64 %154, 6
  %156 = getelementptr inbounds i8, ptr %151, i64 %155
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %7) #4
  %157 = load <16 x float>, ptr %147, align 4
  store <16 x float> %157, ptr %7, align 64
  %158 = getelementptr inbounds i8, ptr %147, i64 64
  %159 = load <16 x float>, ptr %158, align 4
  store <16 x float> %159, ptr %32, align 64
  %160 = getelementptr inbounds i8, ptr %147, i64 128
  %161 = load <16 x float>, ptr %160, align 4
  store <16 x float> %161, ptr %33, align 64
  %162 = getelementptr inbounds i8, ptr %147, i64 192
  %163 = load <16 x float>, ptr %162, align 4
  store <16 x float> %163, ptr %34, align 64
  %164 = getelementptr inbounds i8, ptr %147, i64 256
  %165 = load <16 x float>, ptr %164, align 4
  store <16 x float> %165, ptr %35, align 64
  %166 = getelementptr inbounds i8, ptr %147, i64 320
  %167 = load <16 x float>, ptr %166, align 4
  store <16 x float> %167, ptr %36, align 64
  %168 = getelementptr inbounds i8, ptr %147, i64 384
  %169 = load <16 x float>, ptr %168, align 4
  store <16 x float> %169, ptr %37, align 64
  %170 = getelementptr inbounds i8, ptr %147, i64 448
  %171 = load <16 x float>, ptr %170, align 4
  store <16 x float> %171, ptr %38, align 64
  %172 = getelementptr inbounds i8, ptr %147, i64 512
  %173 = load <16 x float>, ptr %172, align 4
  store <16 x float> %173, ptr %39, align 64
  %174 = getelementptr inbounds i8, ptr %147, i64 576
  %175 = load <16 x float>, ptr %174, align 4
  store <16 x float> %175, ptr %40, align 64
  %176 = getelementptr inbounds i8, ptr %147, i64 640
  %177 = load <16 x float>, ptr %176, align 4
  store <16 x float> %177, ptr %41, align 64
  %178 = getelementptr inbounds i8, ptr %147, i64 704
  %179 = load <16 x float>, ptr %178, align 4
  store <16 x float> %179, ptr %42, align 64
  %180 = getelementptr inbounds i8, ptr %147, i64 768
  %181 = load <16 x float>, ptr %180, align 4
  store <16 x float> %181, ptr %43, align 64
  %182 = getelementptr inbounds i8, ptr %147, i64 832
  %183 = load <16 x float>, ptr %182, align 4
  store <16 x float> %183, ptr %44, align 64
  %184 = getelementptr inbounds i8, ptr %147, i64 896
  %185 = load <16 x float>, ptr %184, align 4
  store <16 x float> %185, ptr %45, align 64
  %186 = getelementptr inbounds i8, ptr %147, i64 960
  %187 = load <16 x float>, ptr %186, align 4
  store <16 x float> %187, ptr %46, align 64
  call fastcc void @transpose(ptr noundef nonnull %7) #11
  %188 = load <16 x i32>, ptr %7, align 64
  store <16 x i32> %188, ptr %156, align 4
  %189 = load <16 x i32>, ptr %32, align 64
  %190 = getelementptr inbounds float, ptr %156, i64 %4
  store <16 x i32> %189, ptr %190, align 4
  %191 = load <16 x i32>, ptr %33, align 64
  %192 = getelementptr inbounds i8, ptr %156, i64 %47
  store <16 x i32> %191, ptr %192, align 4
  %193 = load <16 x i32>, ptr %34, align 64
  %194 = getelementptr inbounds i8, ptr %156, i64 %48
  store <16 x i32> %193, ptr %194, align 4
  %195 = load <16 x i32>, ptr %35, align 64
  %196 = getelementptr inbounds i8, ptr %156, i64 %49
  store <16 x i32> %195, ptr %196, align 4
  %197 = load <16 x i32>, ptr %36, align 64
  %198 = getelementptr inbounds i8, ptr %156, i64 %50
  store <16 x i32> %197, ptr %198, align 4
  %199 = load <16 x i32>, ptr %37, align 64
  %200 = getelementptr inbounds i8, ptr %156, i64 %51
  store <16 x i32> %199, ptr %200, align 4
  %201 = load <16 x i32>, ptr %38, align 64
  %202 = getelementptr inbounds i8, ptr %156, i64 %52
  store <16 x i32> %201, ptr %202, align 4
  %203 = load <16 x i32>, ptr %39, align 64
  %204 = getelementptr inbounds i8, ptr %156, i64 %53
  store <16 x i32> %203, ptr %204, align 4
  %205 = load <16 x i32>, ptr %40, align 64
  %206 = getelementptr inbounds i8, ptr %156, i64 %54
  store <16 x i32> %205, ptr %206, align 4
  %207 = load <16 x i32>, ptr %41, align 64
  %208 = getelementptr inbounds i8, ptr %156, i64 %55
  store <16 x i32> %207, ptr %208, align 4
  %209 = load <16 x i32>, ptr %42, align 64
  %210 = getelementptr inbounds i8, ptr %156, i64 %56
  store <16 x i32> %209, ptr %210, align 4
  %211 = load <16 x i32>, ptr %43, align 64
  %212 = getelementptr inbounds i8, ptr %156, i64 %57
  store <16 x i32> %211, ptr %212, align 4
  %213 = load <16 x i32>, ptr %44, align 64
  %214 = getelementptr inbounds i8, ptr %156, i64 %58
  store <16 x i32> %213, ptr %214, align 4
  %215 = load <16 x i32>, ptr %45, align 64
  %216 = getelementptr inbounds i8, ptr %156, i64 %59
  store <16 x i32> %215, ptr %216, align 4
  %217 = load <16 x i32>, ptr %46, align 64
  %218 = getelementptr inbounds i8, ptr %156, i64 %60
  store <16 x i32> %217, ptr %218, align 4
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %7) #4
  %219 = add nuw nsw i64 %145, 1
  %220 = icmp eq i64 %219, 4
  br i1 %220, label %141, label %144, !llvm.loop !60
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #9

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #9

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { nounwind }
attributes #5 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #10 = { nobuiltin nounwind "no-builtins" }
attributes #11 = { nobuiltin "no-builtins" }

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
!18 = distinct !{!18, !8, !19}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = distinct !{!20, !8, !19}
!21 = distinct !{!21, !8}
!22 = distinct !{!22, !8, !19}
!23 = distinct !{!23, !8}
!24 = distinct !{!24, !8}
!25 = distinct !{!25, !8}
!26 = distinct !{!26, !8}
!27 = distinct !{!27, !8}
!28 = distinct !{!28, !8}
!29 = distinct !{!29, !8}
!30 = distinct !{!30, !8}
!31 = !{!32}
!32 = distinct !{!32, !33, !"join: argument 0"}
!33 = distinct !{!33, !"join"}
!34 = distinct !{!34, !8}
!35 = distinct !{!35, !8}
!36 = distinct !{!36, !8}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !8, !40}
!40 = !{!"llvm.loop.peeled.count", i32 1}
!41 = distinct !{!41, !8}
!42 = distinct !{!42, !8}
!43 = distinct !{!43, !8, !19}
!44 = distinct !{!44, !8}
!45 = distinct !{!45, !8}
!46 = distinct !{!46, !8}
!47 = distinct !{!47, !8}
!48 = distinct !{!48, !8}
!49 = distinct !{!49, !19}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !8}
!53 = distinct !{!53, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8}
!56 = distinct !{!56, !8, !19}
!57 = distinct !{!57, !8}
!58 = distinct !{!58, !8}
!59 = distinct !{!59, !8}
!60 = distinct !{!60, !8}
