; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

@X_ROWS = internal unnamed_addr constant [3 x i32] [i32 2, i32 0, i32 1], align 4
@H_ROWS = internal unnamed_addr constant [4 x i32] [i32 0, i32 1, i32 2, i32 3], align 16

; Function Attrs: nounwind
define dso_local void @forward(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = alloca [8 x %struct.Tile], align 64
  %3 = alloca %struct.Pending, align 8
  %4 = alloca [8 x %struct.Tile], align 64
  %5 = alloca [16 x <16 x i32>], align 64
  %6 = alloca [16 x <16 x i32>], align 64
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !4
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !4
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #10, !noalias !4
  %17 = sext i32 %16 to i64
  %18 = load i64, ptr %9, align 8
  %19 = sdiv i64 %18, 64
  br label %20

20:                                               ; preds = %15, %1
  %21 = phi i64 [ %19, %15 ], [ %11, %1 ]
  %22 = phi i64 [ %17, %15 ], [ 1, %1 ]
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %11)
  %24 = sdiv i64 %22, %23
  %25 = srem i64 %8, %23
  %26 = mul nsw i64 %25, %11
  %27 = sdiv i64 %26, %23
  %28 = add nsw i64 %25, 1
  %29 = mul nsw i64 %28, %11
  %30 = sdiv i64 %29, %23
  %31 = shl nsw i64 %27, 2
  %32 = getelementptr inbounds i8, ptr %0, i64 8
  %33 = load i64, ptr %32, align 8, !noalias !4
  %34 = sdiv i64 %33, 16
  %35 = sdiv i64 %8, %23
  %36 = mul nsw i64 %35, %34
  %37 = sdiv i64 %36, %24
  %38 = add nsw i64 %35, 1
  %39 = mul nsw i64 %38, %34
  %40 = sdiv i64 %39, %24
  %41 = mul nsw i64 %23, %24
  %42 = icmp slt i64 %8, %41
  %43 = select i1 %42, i64 %37, i64 0
  %44 = select i1 %42, i64 %40, i64 0
  %45 = mul nsw i64 %21, %8
  %46 = sdiv i64 %45, %22
  %47 = add nsw i64 %8, 1
  %48 = mul nsw i64 %21, %47
  %49 = sdiv i64 %48, %22
  %50 = shl nsw i64 %46, 2
  %51 = shl nsw i64 %49, 2
  %52 = icmp slt i64 %50, %51
  br i1 %52, label %53, label %366

53:                                               ; preds = %20
  %54 = getelementptr inbounds i8, ptr %0, i64 72
  %55 = getelementptr inbounds i8, ptr %0, i64 16
  %56 = getelementptr inbounds i8, ptr %0, i64 160
  %57 = getelementptr inbounds i8, ptr %6, i64 64
  %58 = getelementptr inbounds i8, ptr %6, i64 128
  %59 = getelementptr inbounds i8, ptr %6, i64 192
  %60 = getelementptr inbounds i8, ptr %6, i64 256
  %61 = getelementptr inbounds i8, ptr %6, i64 320
  %62 = getelementptr inbounds i8, ptr %6, i64 384
  %63 = getelementptr inbounds i8, ptr %6, i64 448
  %64 = getelementptr inbounds i8, ptr %6, i64 512
  %65 = getelementptr inbounds i8, ptr %6, i64 576
  %66 = getelementptr inbounds i8, ptr %6, i64 640
  %67 = getelementptr inbounds i8, ptr %6, i64 704
  %68 = getelementptr inbounds i8, ptr %6, i64 768
  %69 = getelementptr inbounds i8, ptr %6, i64 832
  %70 = getelementptr inbounds i8, ptr %6, i64 896
  %71 = getelementptr inbounds i8, ptr %6, i64 960
  %72 = getelementptr inbounds i8, ptr %0, i64 80
  %73 = getelementptr inbounds i8, ptr %0, i64 168
  %74 = getelementptr inbounds i8, ptr %5, i64 64
  %75 = getelementptr inbounds i8, ptr %5, i64 128
  %76 = getelementptr inbounds i8, ptr %5, i64 192
  %77 = getelementptr inbounds i8, ptr %5, i64 256
  %78 = getelementptr inbounds i8, ptr %5, i64 320
  %79 = getelementptr inbounds i8, ptr %5, i64 384
  %80 = getelementptr inbounds i8, ptr %5, i64 448
  %81 = getelementptr inbounds i8, ptr %5, i64 512
  %82 = getelementptr inbounds i8, ptr %5, i64 576
  %83 = getelementptr inbounds i8, ptr %5, i64 640
  %84 = getelementptr inbounds i8, ptr %5, i64 704
  %85 = getelementptr inbounds i8, ptr %5, i64 768
  %86 = getelementptr inbounds i8, ptr %5, i64 832
  %87 = getelementptr inbounds i8, ptr %5, i64 896
  %88 = getelementptr inbounds i8, ptr %5, i64 960
  %89 = getelementptr inbounds i8, ptr %0, i64 176
  %90 = getelementptr inbounds i8, ptr %0, i64 88
  %91 = getelementptr inbounds i8, ptr %0, i64 96
  %92 = getelementptr inbounds i8, ptr %0, i64 104
  %93 = getelementptr inbounds i8, ptr %0, i64 120
  %94 = getelementptr inbounds i8, ptr %0, i64 152
  br label %95

95:                                               ; preds = %342, %53
  %96 = phi i64 [ %50, %53 ], [ %343, %342 ]
  %97 = and i64 %96, 3
  %98 = icmp eq i64 %97, 0
  %99 = load i64, ptr %9, align 8
  br i1 %98, label %100, label %293

100:                                              ; preds = %95
  %101 = load ptr, ptr %54, align 8
  %102 = mul nsw i64 %96, 3
  %103 = load i64, ptr %55, align 8
  %104 = icmp sgt i64 %103, 0
  br i1 %104, label %105, label %196

105:                                              ; preds = %100
  %106 = load ptr, ptr %56, align 8
  %107 = mul nsw i64 %103, %102
  %108 = sdiv i64 %107, 32
  %109 = shl nsw i64 %108, 10
  %110 = getelementptr inbounds i8, ptr %106, i64 %109
  %111 = or disjoint i64 %96, 3
  br label %112

112:                                              ; preds = %120, %105
  %113 = phi ptr [ %110, %105 ], [ %167, %120 ]
  %114 = phi i64 [ 0, %105 ], [ %121, %120 ]
  %115 = getelementptr float, ptr %101, i64 %114
  br label %116

116:                                              ; preds = %123, %112
  %117 = phi ptr [ %113, %112 ], [ %167, %123 ]
  %118 = phi i64 [ %96, %112 ], [ %124, %123 ]
  %119 = shl nsw i64 %118, 4
  br label %126

120:                                              ; preds = %123
  %121 = add nuw nsw i64 %114, 32
  %122 = icmp slt i64 %121, %103
  br i1 %122, label %112, label %194, !llvm.loop !7

123:                                              ; preds = %134
  %124 = add nsw i64 %118, 1
  %125 = icmp slt i64 %118, %111
  br i1 %125, label %116, label %120, !llvm.loop !9

126:                                              ; preds = %134, %116
  %127 = phi i64 [ 0, %116 ], [ %166, %134 ]
  %128 = phi ptr [ %117, %116 ], [ %167, %134 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #4
  %129 = getelementptr inbounds i32, ptr @X_ROWS, i64 %127
  %130 = load i32, ptr %129, align 4
  %131 = sext i32 %130 to i64
  %132 = mul nsw i64 %99, %131
  %133 = add i64 %132, %119
  br label %169

134:                                              ; preds = %169
  call fastcc void @transpose(ptr noundef nonnull %6) #11
  %135 = load <16 x i32>, ptr %6, align 64
  store <16 x i32> %135, ptr %128, align 64
  %136 = load <16 x i32>, ptr %57, align 64
  %137 = getelementptr inbounds i8, ptr %128, i64 64
  store <16 x i32> %136, ptr %137, align 64
  %138 = load <16 x i32>, ptr %58, align 64
  %139 = getelementptr inbounds i8, ptr %128, i64 128
  store <16 x i32> %138, ptr %139, align 64
  %140 = load <16 x i32>, ptr %59, align 64
  %141 = getelementptr inbounds i8, ptr %128, i64 192
  store <16 x i32> %140, ptr %141, align 64
  %142 = load <16 x i32>, ptr %60, align 64
  %143 = getelementptr inbounds i8, ptr %128, i64 256
  store <16 x i32> %142, ptr %143, align 64
  %144 = load <16 x i32>, ptr %61, align 64
  %145 = getelementptr inbounds i8, ptr %128, i64 320
  store <16 x i32> %144, ptr %145, align 64
  %146 = load <16 x i32>, ptr %62, align 64
  %147 = getelementptr inbounds i8, ptr %128, i64 384
  store <16 x i32> %146, ptr %147, align 64
  %148 = load <16 x i32>, ptr %63, align 64
  %149 = getelementptr inbounds i8, ptr %128, i64 448
  store <16 x i32> %148, ptr %149, align 64
  %150 = load <16 x i32>, ptr %64, align 64
  %151 = getelementptr inbounds i8, ptr %128, i64 512
  store <16 x i32> %150, ptr %151, align 64
  %152 = load <16 x i32>, ptr %65, align 64
  %153 = getelementptr inbounds i8, ptr %128, i64 576
  store <16 x i32> %152, ptr %153, align 64
  %154 = load <16 x i32>, ptr %66, align 64
  %155 = getelementptr inbounds i8, ptr %128, i64 640
  store <16 x i32> %154, ptr %155, align 64
  %156 = load <16 x i32>, ptr %67, align 64
  %157 = getelementptr inbounds i8, ptr %128, i64 704
  store <16 x i32> %156, ptr %157, align 64
  %158 = load <16 x i32>, ptr %68, align 64
  %159 = getelementptr inbounds i8, ptr %128, i64 768
  store <16 x i32> %158, ptr %159, align 64
  %160 = load <16 x i32>, ptr %69, align 64
  %161 = getelementptr inbounds i8, ptr %128, i64 832
  store <16 x i32> %160, ptr %161, align 64
  %162 = load <16 x i32>, ptr %70, align 64
  %163 = getelementptr inbounds i8, ptr %128, i64 896
  store <16 x i32> %162, ptr %163, align 64
  %164 = load <16 x i32>, ptr %71, align 64
  %165 = getelementptr inbounds i8, ptr %128, i64 960
  store <16 x i32> %164, ptr %165, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #4
  %166 = add nuw nsw i64 %127, 1
  %167 = getelementptr inbounds i8, ptr %128, i64 1024
  %168 = icmp eq i64 %166, 3
  br i1 %168, label %123, label %126, !llvm.loop !10

169:                                              ; preds = %169, %126
  %170 = phi i64 [ 0, %126 ], [ %192, %169 ]
  %171 = add i64 %133, %170
  %172 = mul nsw i64 %171, %103
  %173 = getelementptr float, ptr %115, i64 %172
  %174 = load <16 x float>, ptr %173, align 4
  %175 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %174)
  %176 = getelementptr inbounds i8, ptr %173, i64 64
  %177 = load <16 x float>, ptr %176, align 4
  %178 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %177)
  %179 = shufflevector <16 x bfloat> %175, <16 x bfloat> %178, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %180 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %170
  store <32 x bfloat> %179, ptr %180, align 64
  %181 = or disjoint i64 %170, 1
  %182 = add i64 %133, %181
  %183 = mul nsw i64 %182, %103
  %184 = getelementptr float, ptr %115, i64 %183
  %185 = load <16 x float>, ptr %184, align 4
  %186 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %185)
  %187 = getelementptr inbounds i8, ptr %184, i64 64
  %188 = load <16 x float>, ptr %187, align 4
  %189 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %188)
  %190 = shufflevector <16 x bfloat> %186, <16 x bfloat> %189, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %191 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %181
  store <32 x bfloat> %190, ptr %191, align 64
  %192 = add nuw nsw i64 %170, 2
  %193 = icmp eq i64 %192, 16
  br i1 %193, label %134, label %169, !llvm.loop !11

194:                                              ; preds = %120
  %195 = load i64, ptr %9, align 8
  br label %196

196:                                              ; preds = %194, %100
  %197 = phi i64 [ %195, %194 ], [ %99, %100 ]
  %198 = load ptr, ptr %72, align 8
  %199 = icmp sgt i64 %197, 0
  br i1 %199, label %200, label %293

200:                                              ; preds = %196
  %201 = load ptr, ptr %73, align 8
  %202 = mul nsw i64 %197, %102
  %203 = sdiv i64 %202, 32
  %204 = shl nsw i64 %203, 10
  %205 = getelementptr inbounds i8, ptr %201, i64 %204
  %206 = or disjoint i64 %96, 3
  br label %207

207:                                              ; preds = %215, %200
  %208 = phi ptr [ %205, %200 ], [ %262, %215 ]
  %209 = phi i64 [ 0, %200 ], [ %216, %215 ]
  %210 = getelementptr float, ptr %198, i64 %209
  br label %211

211:                                              ; preds = %218, %207
  %212 = phi ptr [ %208, %207 ], [ %262, %218 ]
  %213 = phi i64 [ %96, %207 ], [ %219, %218 ]
  %214 = shl nsw i64 %213, 4
  br label %221

215:                                              ; preds = %218
  %216 = add nuw nsw i64 %209, 32
  %217 = icmp slt i64 %216, %197
  br i1 %217, label %207, label %291, !llvm.loop !7

218:                                              ; preds = %229
  %219 = add nsw i64 %213, 1
  %220 = icmp slt i64 %213, %206
  br i1 %220, label %211, label %215, !llvm.loop !9

221:                                              ; preds = %229, %211
  %222 = phi i64 [ 0, %211 ], [ %261, %229 ]
  %223 = phi ptr [ %212, %211 ], [ %262, %229 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  %224 = getelementptr inbounds i32, ptr @H_ROWS, i64 %222
  %225 = load i32, ptr %224, align 4
  %226 = sext i32 %225 to i64
  %227 = mul nsw i64 %197, %226
  %228 = add i64 %227, %214
  br label %264

229:                                              ; preds = %264
  call fastcc void @transpose(ptr noundef nonnull %5) #11
  %230 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %230, ptr %223, align 64
  %231 = load <16 x i32>, ptr %74, align 64
  %232 = getelementptr inbounds i8, ptr %223, i64 64
  store <16 x i32> %231, ptr %232, align 64
  %233 = load <16 x i32>, ptr %75, align 64
  %234 = getelementptr inbounds i8, ptr %223, i64 128
  store <16 x i32> %233, ptr %234, align 64
  %235 = load <16 x i32>, ptr %76, align 64
  %236 = getelementptr inbounds i8, ptr %223, i64 192
  store <16 x i32> %235, ptr %236, align 64
  %237 = load <16 x i32>, ptr %77, align 64
  %238 = getelementptr inbounds i8, ptr %223, i64 256
  store <16 x i32> %237, ptr %238, align 64
  %239 = load <16 x i32>, ptr %78, align 64
  %240 = getelementptr inbounds i8, ptr %223, i64 320
  store <16 x i32> %239, ptr %240, align 64
  %241 = load <16 x i32>, ptr %79, align 64
  %242 = getelementptr inbounds i8, ptr %223, i64 384
  store <16 x i32> %241, ptr %242, align 64
  %243 = load <16 x i32>, ptr %80, align 64
  %244 = getelementptr inbounds i8, ptr %223, i64 448
  store <16 x i32> %243, ptr %244, align 64
  %245 = load <16 x i32>, ptr %81, align 64
  %246 = getelementptr inbounds i8, ptr %223, i64 512
  store <16 x i32> %245, ptr %246, align 64
  %247 = load <16 x i32>, ptr %82, align 64
  %248 = getelementptr inbounds i8, ptr %223, i64 576
  store <16 x i32> %247, ptr %248, align 64
  %249 = load <16 x i32>, ptr %83, align 64
  %250 = getelementptr inbounds i8, ptr %223, i64 640
  store <16 x i32> %249, ptr %250, align 64
  %251 = load <16 x i32>, ptr %84, align 64
  %252 = getelementptr inbounds i8, ptr %223, i64 704
  store <16 x i32> %251, ptr %252, align 64
  %253 = load <16 x i32>, ptr %85, align 64
  %254 = getelementptr inbounds i8, ptr %223, i64 768
  store <16 x i32> %253, ptr %254, align 64
  %255 = load <16 x i32>, ptr %86, align 64
  %256 = getelementptr inbounds i8, ptr %223, i64 832
  store <16 x i32> %255, ptr %256, align 64
  %257 = load <16 x i32>, ptr %87, align 64
  %258 = getelementptr inbounds i8, ptr %223, i64 896
  store <16 x i32> %257, ptr %258, align 64
  %259 = load <16 x i32>, ptr %88, align 64
  %260 = getelementptr inbounds i8, ptr %223, i64 960
  store <16 x i32> %259, ptr %260, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %261 = add nuw nsw i64 %222, 1
  %262 = getelementptr inbounds i8, ptr %223, i64 1024
  %263 = icmp eq i64 %261, 3
  br i1 %263, label %218, label %221, !llvm.loop !10

264:                                              ; preds = %264, %221
  %265 = phi i64 [ 0, %221 ], [ %287, %264 ]
  %266 = add i64 %228, %265
  %267 = mul nsw i64 %266, %197
  %268 = getelementptr float, ptr %210, i64 %267
  %269 = load <16 x float>, ptr %268, align 4
  %270 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %269)
  %271 = getelementptr inbounds i8, ptr %268, i64 64
  %272 = load <16 x float>, ptr %271, align 4
  %273 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %272)
  %274 = shufflevector <16 x bfloat> %270, <16 x bfloat> %273, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %275 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %265
  store <32 x bfloat> %274, ptr %275, align 64
  %276 = or disjoint i64 %265, 1
  %277 = add i64 %228, %276
  %278 = mul nsw i64 %277, %197
  %279 = getelementptr float, ptr %210, i64 %278
  %280 = load <16 x float>, ptr %279, align 4
  %281 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %280)
  %282 = getelementptr inbounds i8, ptr %279, i64 64
  %283 = load <16 x float>, ptr %282, align 4
  %284 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %283)
  %285 = shufflevector <16 x bfloat> %281, <16 x bfloat> %284, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %286 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %276
  store <32 x bfloat> %285, ptr %286, align 64
  %287 = add nuw nsw i64 %265, 2
  %288 = icmp eq i64 %287, 16
  br i1 %288, label %229, label %264, !llvm.loop !11

289:                                              ; preds = %293
  %290 = shl nsw i64 %96, 4
  br label %345

291:                                              ; preds = %215
  %292 = load i64, ptr %9, align 8
  br label %293

293:                                              ; preds = %291, %196, %95
  %294 = phi i64 [ %292, %291 ], [ %197, %196 ], [ %99, %95 ]
  %295 = shl nsw i64 %96, 6
  %296 = load ptr, ptr %90, align 8
  %297 = shl nsw i64 %294, 3
  %298 = getelementptr inbounds i8, ptr %296, i64 %297
  %299 = getelementptr inbounds i8, ptr %298, i64 %295
  %300 = load <16 x float>, ptr %299, align 4
  %301 = fadd contract <16 x float> %300, zeroinitializer
  %302 = load ptr, ptr %89, align 8
  %303 = shl i64 %96, 8
  %304 = getelementptr i8, ptr %302, i64 %303
  store <16 x float> %301, ptr %304, align 4
  %305 = load ptr, ptr %90, align 8
  %306 = getelementptr inbounds i8, ptr %305, i64 %295
  %307 = load <16 x float>, ptr %306, align 4
  %308 = fadd contract <16 x float> %307, zeroinitializer
  %309 = load ptr, ptr %91, align 8
  %310 = getelementptr inbounds i8, ptr %309, i64 %295
  %311 = load <16 x float>, ptr %310, align 4
  %312 = fadd contract <16 x float> %308, %311
  %313 = load ptr, ptr %89, align 8
  %314 = getelementptr i8, ptr %313, i64 %303
  %315 = getelementptr i8, ptr %314, i64 64
  store <16 x float> %312, ptr %315, align 4
  %316 = load ptr, ptr %90, align 8
  %317 = load i64, ptr %9, align 8
  %318 = getelementptr inbounds float, ptr %316, i64 %317
  %319 = getelementptr inbounds i8, ptr %318, i64 %295
  %320 = load <16 x float>, ptr %319, align 4
  %321 = fadd contract <16 x float> %320, zeroinitializer
  %322 = load ptr, ptr %91, align 8
  %323 = getelementptr inbounds float, ptr %322, i64 %317
  %324 = getelementptr inbounds i8, ptr %323, i64 %295
  %325 = load <16 x float>, ptr %324, align 4
  %326 = fadd contract <16 x float> %321, %325
  %327 = load ptr, ptr %89, align 8
  %328 = getelementptr i8, ptr %327, i64 %303
  %329 = getelementptr i8, ptr %328, i64 128
  store <16 x float> %326, ptr %329, align 4
  %330 = load ptr, ptr %91, align 8
  %331 = load i64, ptr %9, align 8
  %332 = shl nsw i64 %331, 3
  %333 = getelementptr inbounds i8, ptr %330, i64 %332
  %334 = getelementptr inbounds i8, ptr %333, i64 %295
  %335 = load <16 x float>, ptr %334, align 4
  %336 = fadd contract <16 x float> %335, zeroinitializer
  %337 = load ptr, ptr %89, align 8
  %338 = getelementptr i8, ptr %337, i64 %303
  %339 = getelementptr i8, ptr %338, i64 192
  store <16 x float> %336, ptr %339, align 4
  %340 = load i64, ptr %32, align 8
  %341 = icmp sgt i64 %340, 0
  br i1 %341, label %289, label %342

342:                                              ; preds = %345, %293
  %343 = add nsw i64 %96, 1
  %344 = icmp eq i64 %343, %51
  br i1 %344, label %366, label %95, !llvm.loop !12

345:                                              ; preds = %345, %289
  %346 = phi i64 [ 0, %289 ], [ %363, %345 ]
  %347 = load ptr, ptr %92, align 8
  %348 = load i64, ptr %9, align 8
  %349 = mul nsw i64 %348, %346
  %350 = getelementptr inbounds float, ptr %347, i64 %349
  %351 = getelementptr inbounds float, ptr %350, i64 %290
  %352 = load <16 x float>, ptr %351, align 4
  %353 = load ptr, ptr %93, align 8
  %354 = getelementptr inbounds i16, ptr %353, i64 %349
  %355 = getelementptr inbounds i16, ptr %354, i64 %290
  %356 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %352)
  store <16 x bfloat> %356, ptr %355, align 2
  %357 = load ptr, ptr %94, align 8
  %358 = load i64, ptr %32, align 8
  %359 = mul nsw i64 %358, %96
  %360 = add nsw i64 %359, %346
  %361 = shl nsw i64 %360, 6
  %362 = getelementptr inbounds i8, ptr %357, i64 %361
  store <16 x float> %352, ptr %362, align 4
  %363 = add nuw nsw i64 %346, 1
  %364 = load i64, ptr %32, align 8
  %365 = icmp slt i64 %363, %364
  br i1 %365, label %345, label %342, !llvm.loop !13

366:                                              ; preds = %342, %20
  %367 = icmp eq i64 %22, 1
  br i1 %367, label %401, label %368

368:                                              ; preds = %366
  %369 = getelementptr inbounds i8, ptr %0, i64 56
  %370 = load ptr, ptr %369, align 8
  %371 = shl nsw i64 %8, 6
  %372 = getelementptr inbounds i8, ptr %370, i64 %371
  %373 = load i64, ptr %372, align 8
  %374 = add nsw i64 %373, 1
  store atomic i64 %374, ptr %372 release, align 8
  %375 = icmp sgt i64 %22, 0
  br i1 %375, label %376, label %401

376:                                              ; preds = %368
  %377 = getelementptr inbounds i8, ptr %0, i64 40
  br label %378

378:                                              ; preds = %385, %376
  %379 = phi i64 [ 0, %376 ], [ %386, %385 ]
  %380 = shl nsw i64 %379, 6
  %381 = load ptr, ptr %369, align 8
  %382 = getelementptr inbounds i8, ptr %381, i64 %380
  %383 = load atomic i64, ptr %382 acquire, align 8
  %384 = icmp sgt i64 %383, %373
  br i1 %384, label %385, label %388

385:                                              ; preds = %394, %378
  %386 = add nuw nsw i64 %379, 1
  %387 = icmp eq i64 %386, %22
  br i1 %387, label %401, label %378, !llvm.loop !14

388:                                              ; preds = %378, %394
  %389 = phi i32 [ %396, %394 ], [ 0, %378 ]
  tail call void @llvm.x86.sse2.pause()
  %390 = icmp eq i32 %389, 2000
  br i1 %390, label %391, label %394

391:                                              ; preds = %388
  %392 = load ptr, ptr %377, align 8
  %393 = tail call i32 %392() #10
  br label %394

394:                                              ; preds = %391, %388
  %395 = phi i32 [ 0, %391 ], [ %389, %388 ]
  %396 = add nsw i32 %395, 1
  %397 = load ptr, ptr %369, align 8
  %398 = getelementptr inbounds i8, ptr %397, i64 %380
  %399 = load atomic i64, ptr %398 acquire, align 8
  %400 = icmp sgt i64 %399, %373
  br i1 %400, label %385, label %388, !llvm.loop !15

401:                                              ; preds = %385, %366, %368
  %402 = sub nsw i64 %44, %43
  %403 = sub nsw i64 %30, %27
  %404 = shl nsw i64 %403, 2
  %405 = icmp eq i64 %44, %43
  %406 = icmp sgt i64 %402, 3
  %407 = select i1 %405, i1 true, i1 %406
  br i1 %407, label %410, label %408

408:                                              ; preds = %401
  %409 = sdiv i64 4, %402
  br label %410

410:                                              ; preds = %401, %408
  %411 = phi i64 [ %409, %408 ], [ 1, %401 ]
  %412 = getelementptr inbounds i8, ptr %0, i64 304
  %413 = load ptr, ptr %412, align 8
  %414 = getelementptr inbounds i8, ptr %0, i64 312
  %415 = load i64, ptr %414, align 8
  %416 = mul nsw i64 %415, %8
  %417 = getelementptr inbounds float, ptr %413, i64 %416
  %418 = getelementptr inbounds i8, ptr %417, i64 49152
  %419 = load i64, ptr %0, align 8
  %420 = icmp sgt i64 %419, 0
  br i1 %420, label %421, label %463

421:                                              ; preds = %410
  %422 = shl i64 %403, 12
  %423 = getelementptr inbounds i8, ptr %0, i64 16
  %424 = icmp sgt i64 %403, 0
  %425 = getelementptr inbounds i8, ptr %0, i64 176
  %426 = getelementptr inbounds i8, ptr %0, i64 64
  %427 = getelementptr inbounds i8, ptr %0, i64 160
  %428 = getelementptr inbounds i8, ptr %4, i64 2112
  %429 = getelementptr inbounds i8, ptr %4, i64 4224
  %430 = getelementptr inbounds i8, ptr %4, i64 6336
  %431 = getelementptr inbounds i8, ptr %4, i64 9472
  %432 = getelementptr inbounds i8, ptr %4, i64 10496
  %433 = getelementptr inbounds i8, ptr %4, i64 11584
  %434 = getelementptr inbounds i8, ptr %4, i64 12608
  %435 = getelementptr inbounds i8, ptr %4, i64 14720
  %436 = getelementptr inbounds i8, ptr %4, i64 16832
  %437 = mul i64 %422, %402
  %438 = icmp sgt i64 %402, 0
  %439 = getelementptr inbounds i8, ptr %3, i64 40
  %440 = getelementptr inbounds i8, ptr %0, i64 120
  %441 = getelementptr inbounds i8, ptr %0, i64 168
  %442 = getelementptr inbounds i8, ptr %3, i64 24
  %443 = getelementptr inbounds i8, ptr %2, i64 2112
  %444 = getelementptr inbounds i8, ptr %2, i64 4224
  %445 = getelementptr inbounds i8, ptr %2, i64 6336
  %446 = getelementptr inbounds i8, ptr %2, i64 9472
  %447 = getelementptr inbounds i8, ptr %2, i64 10496
  %448 = getelementptr inbounds i8, ptr %2, i64 14720
  %449 = getelementptr inbounds i8, ptr %2, i64 16832
  %450 = getelementptr inbounds i8, ptr %2, i64 11584
  %451 = getelementptr inbounds i8, ptr %2, i64 12608
  %452 = getelementptr inbounds i8, ptr %3, i64 8
  %453 = getelementptr inbounds i8, ptr %3, i64 16
  %454 = getelementptr inbounds i8, ptr %3, i64 32
  %455 = getelementptr inbounds i8, ptr %3, i64 48
  %456 = getelementptr inbounds i8, ptr %0, i64 56
  %457 = shl nsw i64 %8, 6
  %458 = icmp sgt i64 %22, 0
  %459 = getelementptr inbounds i8, ptr %0, i64 40
  br label %464

460:                                              ; preds = %1147, %753
  %461 = load i64, ptr %0, align 8
  %462 = icmp slt i64 %467, %461
  br i1 %462, label %464, label %463, !llvm.loop !16

463:                                              ; preds = %460, %410
  ret void

464:                                              ; preds = %421, %460
  %465 = phi i64 [ %419, %421 ], [ %461, %460 ]
  %466 = phi i64 [ 0, %421 ], [ %467, %460 ]
  %467 = add nsw i64 %466, %411
  %468 = icmp slt i64 %467, %465
  %469 = sub nsw i64 %465, %466
  %470 = select i1 %468, i64 %411, i64 %469
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #4
  %471 = load i64, ptr %423, align 8
  %472 = sdiv i64 %471, 32
  %473 = shl nsw i64 %471, 1
  %474 = mul nsw i64 %470, %402
  br i1 %424, label %475, label %485

475:                                              ; preds = %464
  %476 = icmp sgt i64 %474, 0
  %477 = mul nsw i64 %472, 3
  %478 = icmp sgt i64 %471, 31
  %479 = icmp eq i64 %471, 32
  br label %480

480:                                              ; preds = %487, %475
  %481 = phi i64 [ 0, %475 ], [ %488, %487 ]
  %482 = add nsw i64 %481, %31
  %483 = shl nsw i64 %482, 8
  %484 = mul i64 %477, %482
  br label %490

485:                                              ; preds = %487, %464
  %486 = icmp sgt i64 %474, 0
  br i1 %486, label %672, label %753

487:                                              ; preds = %521
  %488 = add nuw nsw i64 %481, 4
  %489 = icmp slt i64 %488, %404
  br i1 %489, label %480, label %485, !llvm.loop !17

490:                                              ; preds = %521, %480
  %491 = phi i64 [ 0, %480 ], [ %522, %521 ]
  %492 = load ptr, ptr %425, align 8
  %493 = getelementptr inbounds i8, ptr %492, i64 %483
  %494 = trunc i64 %491 to i8
  %495 = udiv i8 %494, 3
  %496 = zext nneg i8 %495 to i32
  %497 = urem i8 %494, 3
  %498 = zext nneg i8 %497 to i32
  %499 = shl nuw nsw i32 %496, 10
  %500 = shl nuw nsw i32 %498, 8
  %501 = or disjoint i32 %499, %500
  %502 = lshr exact i32 %501, 4
  %503 = zext nneg i32 %502 to i64
  %504 = getelementptr inbounds float, ptr %493, i64 %503
  %505 = or disjoint i8 %494, 1
  %506 = udiv i8 %505, 3
  %507 = zext nneg i8 %506 to i32
  %508 = urem i8 %505, 3
  %509 = zext nneg i8 %508 to i32
  %510 = shl nuw nsw i32 %507, 10
  %511 = shl nuw nsw i32 %509, 8
  %512 = or disjoint i32 %510, %511
  %513 = lshr exact i32 %512, 4
  %514 = zext nneg i32 %513 to i64
  %515 = getelementptr inbounds float, ptr %493, i64 %514
  br i1 %476, label %516, label %521

516:                                              ; preds = %490
  %517 = zext nneg i32 %501 to i64
  %518 = zext nneg i32 %512 to i64
  %519 = add nsw i64 %491, %484
  %520 = shl nsw i64 %519, 10
  br label %524

521:                                              ; preds = %629, %490
  %522 = add nuw nsw i64 %491, 2
  %523 = icmp ult i64 %491, 10
  br i1 %523, label %490, label %487, !llvm.loop !18

524:                                              ; preds = %629, %516
  %525 = phi i64 [ 0, %516 ], [ %630, %629 ]
  %526 = or disjoint i64 %525, 1
  %527 = icmp slt i64 %526, %474
  %528 = select i1 %527, i64 %526, i64 %525
  %529 = load ptr, ptr %426, align 8
  %530 = sdiv i64 %525, %402
  %531 = load i64, ptr %32, align 8
  %532 = srem i64 %525, %402
  %533 = add nsw i64 %532, %43
  %534 = shl nsw i64 %533, 4
  %535 = load i64, ptr %423, align 8
  %536 = sdiv i64 %528, %402
  %537 = add nsw i64 %536, %466
  %538 = mul nsw i64 %537, %531
  %539 = srem i64 %528, %402
  %540 = add nsw i64 %539, %43
  %541 = shl nsw i64 %540, 4
  %542 = add nsw i64 %541, %538
  %543 = load ptr, ptr %427, align 8
  br label %544

544:                                              ; preds = %544, %524
  %545 = phi i64 [ 0, %524 ], [ %548, %544 ]
  %546 = load <16 x float>, ptr %504, align 4
  %547 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %545
  store <16 x float> %546, ptr %547, align 64
  %548 = add nuw nsw i64 %545, 1
  %549 = icmp eq i64 %548, 16
  br i1 %549, label %550, label %544, !llvm.loop !19

550:                                              ; preds = %544
  %551 = add nsw i64 %530, %466
  %552 = mul nsw i64 %551, %531
  %553 = add nsw i64 %534, %552
  %554 = mul nsw i64 %542, %535
  br label %555

555:                                              ; preds = %555, %550
  %556 = phi i64 [ %559, %555 ], [ 0, %550 ]
  %557 = load <16 x float>, ptr %515, align 4
  %558 = getelementptr inbounds [16 x <16 x float>], ptr %428, i64 0, i64 %556
  store <16 x float> %557, ptr %558, align 64
  %559 = add nuw nsw i64 %556, 1
  %560 = icmp eq i64 %559, 16
  br i1 %560, label %561, label %555, !llvm.loop !19

561:                                              ; preds = %555
  %562 = getelementptr inbounds i16, ptr %529, i64 %554
  br label %563

563:                                              ; preds = %563, %561
  %564 = phi i64 [ %567, %563 ], [ 0, %561 ]
  %565 = load <16 x float>, ptr %504, align 4
  %566 = getelementptr inbounds [16 x <16 x float>], ptr %429, i64 0, i64 %564
  store <16 x float> %565, ptr %566, align 64
  %567 = add nuw nsw i64 %564, 1
  %568 = icmp eq i64 %567, 16
  br i1 %568, label %569, label %563, !llvm.loop !19

569:                                              ; preds = %563
  %570 = mul nsw i64 %553, %535
  br label %571

571:                                              ; preds = %569, %571
  %572 = phi i64 [ %575, %571 ], [ 0, %569 ]
  %573 = load <16 x float>, ptr %515, align 4
  %574 = getelementptr inbounds [16 x <16 x float>], ptr %430, i64 0, i64 %572
  store <16 x float> %573, ptr %574, align 64
  %575 = add nuw nsw i64 %572, 1
  %576 = icmp eq i64 %575, 16
  br i1 %576, label %577, label %571, !llvm.loop !19

577:                                              ; preds = %571
  %578 = getelementptr inbounds i16, ptr %529, i64 %570
  br i1 %478, label %579, label %581

579:                                              ; preds = %577
  %580 = getelementptr inbounds i8, ptr %543, i64 %520
  br label %632

581:                                              ; preds = %660, %577
  %582 = mul nuw nsw i64 %525, %404
  %583 = add nuw nsw i64 %582, %481
  %584 = shl nsw i64 %583, 12
  %585 = getelementptr inbounds i8, ptr %418, i64 %584
  %586 = mul nuw nsw i64 %528, %404
  %587 = add nuw nsw i64 %586, %481
  %588 = getelementptr inbounds float, ptr %585, i64 %517
  br label %589

589:                                              ; preds = %589, %581
  %590 = phi i64 [ 0, %581 ], [ %595, %589 ]
  %591 = shl nsw i64 %590, 6
  %592 = getelementptr inbounds i8, ptr %588, i64 %591
  %593 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %590
  %594 = load <16 x float>, ptr %593, align 64
  store <16 x float> %594, ptr %592, align 4
  %595 = add nuw nsw i64 %590, 1
  %596 = icmp eq i64 %595, 16
  br i1 %596, label %597, label %589, !llvm.loop !21

597:                                              ; preds = %589
  %598 = getelementptr inbounds float, ptr %585, i64 %518
  br label %599

599:                                              ; preds = %599, %597
  %600 = phi i64 [ 0, %597 ], [ %605, %599 ]
  %601 = shl nsw i64 %600, 6
  %602 = getelementptr inbounds i8, ptr %598, i64 %601
  %603 = getelementptr inbounds [16 x <16 x float>], ptr %428, i64 0, i64 %600
  %604 = load <16 x float>, ptr %603, align 64
  store <16 x float> %604, ptr %602, align 4
  %605 = add nuw nsw i64 %600, 1
  %606 = icmp eq i64 %605, 16
  br i1 %606, label %607, label %599, !llvm.loop !21

607:                                              ; preds = %599
  %608 = shl nsw i64 %587, 12
  %609 = getelementptr inbounds i8, ptr %418, i64 %608
  %610 = getelementptr inbounds float, ptr %609, i64 %517
  br label %611

611:                                              ; preds = %611, %607
  %612 = phi i64 [ 0, %607 ], [ %617, %611 ]
  %613 = shl nsw i64 %612, 6
  %614 = getelementptr inbounds i8, ptr %610, i64 %613
  %615 = getelementptr inbounds [16 x <16 x float>], ptr %429, i64 0, i64 %612
  %616 = load <16 x float>, ptr %615, align 64
  store <16 x float> %616, ptr %614, align 4
  %617 = add nuw nsw i64 %612, 1
  %618 = icmp eq i64 %617, 16
  br i1 %618, label %619, label %611, !llvm.loop !21

619:                                              ; preds = %611
  %620 = getelementptr inbounds float, ptr %609, i64 %518
  br label %621

621:                                              ; preds = %621, %619
  %622 = phi i64 [ 0, %619 ], [ %627, %621 ]
  %623 = shl nsw i64 %622, 6
  %624 = getelementptr inbounds i8, ptr %620, i64 %623
  %625 = getelementptr inbounds [16 x <16 x float>], ptr %430, i64 0, i64 %622
  %626 = load <16 x float>, ptr %625, align 64
  store <16 x float> %626, ptr %624, align 4
  %627 = add nuw nsw i64 %622, 1
  %628 = icmp eq i64 %627, 16
  br i1 %628, label %629, label %621, !llvm.loop !21

629:                                              ; preds = %621
  %630 = add nuw nsw i64 %525, 2
  %631 = icmp slt i64 %630, %474
  br i1 %631, label %524, label %521, !llvm.loop !22

632:                                              ; preds = %660, %579
  %633 = phi i64 [ %669, %660 ], [ 0, %579 ]
  %634 = phi ptr [ %670, %660 ], [ %580, %579 ]
  %635 = shl nsw i64 %633, 5
  %636 = getelementptr inbounds i16, ptr %578, i64 %635
  %637 = select i1 %479, ptr %636, ptr %431
  store ptr %637, ptr %432, align 64
  br i1 %479, label %638, label %640

638:                                              ; preds = %632
  %639 = getelementptr inbounds i16, ptr %562, i64 %635
  store ptr %639, ptr %434, align 64
  br label %660

640:                                              ; preds = %632, %640
  %641 = phi i64 [ %646, %640 ], [ 0, %632 ]
  %642 = mul nuw nsw i64 %641, %473
  %643 = getelementptr inbounds i8, ptr %636, i64 %642
  %644 = load <16 x i32>, ptr %643, align 4
  %645 = getelementptr inbounds [16 x <16 x i32>], ptr %431, i64 0, i64 %641
  store <16 x i32> %644, ptr %645, align 64
  %646 = add nuw nsw i64 %641, 1
  %647 = icmp eq i64 %646, 16
  br i1 %647, label %648, label %640, !llvm.loop !23

648:                                              ; preds = %640
  %649 = getelementptr inbounds i16, ptr %562, i64 %635
  store ptr %433, ptr %434, align 64
  br label %650

650:                                              ; preds = %650, %648
  %651 = phi i64 [ %656, %650 ], [ 0, %648 ]
  %652 = mul nuw nsw i64 %651, %473
  %653 = getelementptr inbounds i8, ptr %649, i64 %652
  %654 = load <16 x i32>, ptr %653, align 4
  %655 = getelementptr inbounds [16 x <16 x i32>], ptr %433, i64 0, i64 %651
  store <16 x i32> %654, ptr %655, align 64
  %656 = add nuw nsw i64 %651, 1
  %657 = icmp eq i64 %656, 16
  br i1 %657, label %658, label %650, !llvm.loop !23

658:                                              ; preds = %650
  %659 = load ptr, ptr %432, align 64
  br label %660

660:                                              ; preds = %658, %638
  %661 = phi ptr [ %659, %658 ], [ %636, %638 ]
  store ptr %634, ptr %435, align 64
  %662 = getelementptr inbounds i8, ptr %634, i64 1024
  store ptr %662, ptr %436, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %661, ptr noundef %634) #11
  %663 = load ptr, ptr %434, align 64
  %664 = load ptr, ptr %435, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %429, ptr noundef %663, ptr noundef %664) #11
  %665 = load ptr, ptr %432, align 64
  %666 = load ptr, ptr %436, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %428, ptr noundef %665, ptr noundef %666) #11
  %667 = load ptr, ptr %434, align 64
  %668 = load ptr, ptr %436, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %430, ptr noundef %667, ptr noundef %668) #11
  %669 = add nuw nsw i64 %633, 1
  %670 = getelementptr inbounds i8, ptr %634, i64 12288
  %671 = icmp eq i64 %669, %472
  br i1 %671, label %581, label %632, !llvm.loop !24

672:                                              ; preds = %485, %750
  %673 = phi i64 [ %751, %750 ], [ 0, %485 ]
  br i1 %424, label %674, label %750

674:                                              ; preds = %672
  %675 = mul nuw nsw i64 %673, %404
  br label %676

676:                                              ; preds = %676, %674
  %677 = phi i64 [ 0, %674 ], [ %748, %676 ]
  %678 = add nuw nsw i64 %677, %675
  %679 = shl i64 %678, 10
  %680 = or disjoint i64 %679, 768
  %681 = getelementptr inbounds float, ptr %418, i64 %680
  %682 = add nsw i64 %677, %31
  %683 = shl i64 %682, 6
  %684 = or disjoint i64 %683, 48
  %685 = load ptr, ptr %425, align 8
  %686 = getelementptr inbounds float, ptr %685, i64 %684
  %687 = load <16 x float>, ptr %686, align 4
  store <16 x float> %687, ptr %681, align 4
  %688 = load ptr, ptr %425, align 8
  %689 = getelementptr inbounds float, ptr %688, i64 %684
  %690 = load <16 x float>, ptr %689, align 4
  %691 = getelementptr inbounds i8, ptr %681, i64 64
  store <16 x float> %690, ptr %691, align 4
  %692 = load ptr, ptr %425, align 8
  %693 = getelementptr inbounds float, ptr %692, i64 %684
  %694 = load <16 x float>, ptr %693, align 4
  %695 = getelementptr inbounds i8, ptr %681, i64 128
  store <16 x float> %694, ptr %695, align 4
  %696 = load ptr, ptr %425, align 8
  %697 = getelementptr inbounds float, ptr %696, i64 %684
  %698 = load <16 x float>, ptr %697, align 4
  %699 = getelementptr inbounds i8, ptr %681, i64 192
  store <16 x float> %698, ptr %699, align 4
  %700 = load ptr, ptr %425, align 8
  %701 = getelementptr inbounds float, ptr %700, i64 %684
  %702 = load <16 x float>, ptr %701, align 4
  %703 = getelementptr inbounds i8, ptr %681, i64 256
  store <16 x float> %702, ptr %703, align 4
  %704 = load ptr, ptr %425, align 8
  %705 = getelementptr inbounds float, ptr %704, i64 %684
  %706 = load <16 x float>, ptr %705, align 4
  %707 = getelementptr inbounds i8, ptr %681, i64 320
  store <16 x float> %706, ptr %707, align 4
  %708 = load ptr, ptr %425, align 8
  %709 = getelementptr inbounds float, ptr %708, i64 %684
  %710 = load <16 x float>, ptr %709, align 4
  %711 = getelementptr inbounds i8, ptr %681, i64 384
  store <16 x float> %710, ptr %711, align 4
  %712 = load ptr, ptr %425, align 8
  %713 = getelementptr inbounds float, ptr %712, i64 %684
  %714 = load <16 x float>, ptr %713, align 4
  %715 = getelementptr inbounds i8, ptr %681, i64 448
  store <16 x float> %714, ptr %715, align 4
  %716 = load ptr, ptr %425, align 8
  %717 = getelementptr inbounds float, ptr %716, i64 %684
  %718 = load <16 x float>, ptr %717, align 4
  %719 = getelementptr inbounds i8, ptr %681, i64 512
  store <16 x float> %718, ptr %719, align 4
  %720 = load ptr, ptr %425, align 8
  %721 = getelementptr inbounds float, ptr %720, i64 %684
  %722 = load <16 x float>, ptr %721, align 4
  %723 = getelementptr inbounds i8, ptr %681, i64 576
  store <16 x float> %722, ptr %723, align 4
  %724 = load ptr, ptr %425, align 8
  %725 = getelementptr inbounds float, ptr %724, i64 %684
  %726 = load <16 x float>, ptr %725, align 4
  %727 = getelementptr inbounds i8, ptr %681, i64 640
  store <16 x float> %726, ptr %727, align 4
  %728 = load ptr, ptr %425, align 8
  %729 = getelementptr inbounds float, ptr %728, i64 %684
  %730 = load <16 x float>, ptr %729, align 4
  %731 = getelementptr inbounds i8, ptr %681, i64 704
  store <16 x float> %730, ptr %731, align 4
  %732 = load ptr, ptr %425, align 8
  %733 = getelementptr inbounds float, ptr %732, i64 %684
  %734 = load <16 x float>, ptr %733, align 4
  %735 = getelementptr inbounds i8, ptr %681, i64 768
  store <16 x float> %734, ptr %735, align 4
  %736 = load ptr, ptr %425, align 8
  %737 = getelementptr inbounds float, ptr %736, i64 %684
  %738 = load <16 x float>, ptr %737, align 4
  %739 = getelementptr inbounds i8, ptr %681, i64 832
  store <16 x float> %738, ptr %739, align 4
  %740 = load ptr, ptr %425, align 8
  %741 = getelementptr inbounds float, ptr %740, i64 %684
  %742 = load <16 x float>, ptr %741, align 4
  %743 = getelementptr inbounds i8, ptr %681, i64 896
  store <16 x float> %742, ptr %743, align 4
  %744 = load ptr, ptr %425, align 8
  %745 = getelementptr inbounds float, ptr %744, i64 %684
  %746 = load <16 x float>, ptr %745, align 4
  %747 = getelementptr inbounds i8, ptr %681, i64 960
  store <16 x float> %746, ptr %747, align 4
  %748 = add nuw nsw i64 %677, 1
  %749 = icmp eq i64 %748, %404
  br i1 %749, label %750, label %676, !llvm.loop !25

750:                                              ; preds = %676, %672
  %751 = add nuw nsw i64 %673, 1
  %752 = icmp eq i64 %751, %474
  br i1 %752, label %753, label %672, !llvm.loop !26

753:                                              ; preds = %750, %485
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #4
  %754 = add nsw i64 %470, %466
  %755 = icmp sgt i64 %470, 0
  br i1 %755, label %756, label %460

756:                                              ; preds = %753, %1147
  %757 = phi i64 [ %1148, %1147 ], [ %466, %753 ]
  %758 = sub nsw i64 %757, %466
  %759 = mul nsw i64 %437, %758
  %760 = getelementptr inbounds float, ptr %418, i64 %759
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %761 = load i64, ptr %9, align 8
  %762 = sdiv i64 %761, 32
  %763 = shl nsw i64 %761, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %424, label %764, label %1117

764:                                              ; preds = %756
  %765 = mul i64 %762, 3072
  %766 = mul nsw i64 %762, 3
  %767 = add nsw i64 %766, -1
  %768 = icmp sgt i64 %761, 31
  %769 = icmp eq i64 %761, 32
  %770 = mul nsw i64 %762, 6
  %771 = add nsw i64 %770, -1
  br label %772

772:                                              ; preds = %781, %764
  %773 = phi i64 [ 0, %764 ], [ %782, %781 ]
  %774 = phi ptr [ null, %764 ], [ %783, %781 ]
  %775 = phi i64 [ 0, %764 ], [ %784, %781 ]
  br i1 %438, label %776, label %781

776:                                              ; preds = %772
  %777 = shl nsw i64 %775, 12
  %778 = getelementptr i8, ptr %760, i64 %777
  %779 = add nsw i64 %775, %31
  %780 = mul i64 %765, %779
  br label %786

781:                                              ; preds = %1112, %772
  %782 = phi i64 [ %773, %772 ], [ %1113, %1112 ]
  %783 = phi ptr [ %774, %772 ], [ %794, %1112 ]
  %784 = add nuw nsw i64 %775, 4
  %785 = icmp slt i64 %784, %404
  br i1 %785, label %772, label %1117, !llvm.loop !27

786:                                              ; preds = %1112, %776
  %787 = phi i64 [ %773, %776 ], [ %1113, %1112 ]
  %788 = phi ptr [ %774, %776 ], [ %794, %1112 ]
  %789 = phi i64 [ 0, %776 ], [ %1115, %1112 ]
  %790 = or disjoint i64 %789, 1
  %791 = icmp slt i64 %790, %402
  %792 = icmp eq ptr %788, %417
  %793 = select i1 %792, i64 24576, i64 0
  %794 = getelementptr inbounds i8, ptr %417, i64 %793
  %795 = load ptr, ptr %440, align 8
  %796 = load i64, ptr %32, align 8
  %797 = mul nsw i64 %796, %757
  %798 = add nsw i64 %789, %43
  %799 = shl nsw i64 %798, 4
  %800 = add nsw i64 %797, %799
  %801 = load i64, ptr %9, align 8
  %802 = mul nsw i64 %800, %801
  %803 = getelementptr inbounds i16, ptr %795, i64 %802
  %804 = shl nsw i64 %801, 5
  %805 = getelementptr inbounds i8, ptr %803, i64 %804
  %806 = mul nuw nsw i64 %789, %422
  %807 = getelementptr float, ptr %778, i64 %806
  %808 = getelementptr inbounds float, ptr %807, i64 %422
  %809 = load ptr, ptr %441, align 8
  %810 = getelementptr inbounds i8, ptr %809, i64 %780
  br i1 %791, label %964, label %811

811:                                              ; preds = %786
  %812 = add nsw i64 %767, %787
  %813 = sdiv i64 %812, %766
  br label %814

814:                                              ; preds = %932, %811
  %815 = phi i64 [ 0, %811 ], [ %933, %932 ]
  %816 = trunc i64 %815 to i8
  %817 = udiv i8 %816, 3
  %818 = shl nuw nsw i8 %817, 2
  %819 = urem i8 %816, 3
  %820 = add nuw nsw i8 %819, 1
  %821 = add nuw nsw i8 %820, %818
  %822 = zext nneg i8 %821 to i64
  %823 = shl nuw nsw i64 %822, 10
  %824 = getelementptr inbounds i8, ptr %807, i64 %823
  br label %825

825:                                              ; preds = %825, %814
  %826 = phi i64 [ 0, %814 ], [ %831, %825 ]
  %827 = shl nsw i64 %826, 6
  %828 = getelementptr inbounds i8, ptr %824, i64 %827
  %829 = load <16 x float>, ptr %828, align 4
  %830 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %826
  store <16 x float> %829, ptr %830, align 64
  %831 = add nuw nsw i64 %826, 1
  %832 = icmp eq i64 %831, 16
  br i1 %832, label %833, label %825, !llvm.loop !19

833:                                              ; preds = %825
  %834 = trunc i64 %815 to i32
  %835 = or disjoint i32 %834, 1
  %836 = udiv i32 %835, 3
  %837 = urem i32 %835, 3
  %838 = shl i32 %836, 10
  %839 = shl nuw nsw i32 %837, 8
  %840 = add nuw nsw i32 %839, 256
  %841 = add nuw i32 %840, %838
  %842 = zext nneg i32 %841 to i64
  %843 = getelementptr inbounds float, ptr %807, i64 %842
  br label %844

844:                                              ; preds = %844, %833
  %845 = phi i64 [ 0, %833 ], [ %850, %844 ]
  %846 = shl nsw i64 %845, 6
  %847 = getelementptr inbounds i8, ptr %843, i64 %846
  %848 = load <16 x float>, ptr %847, align 4
  %849 = getelementptr inbounds [16 x <16 x float>], ptr %443, i64 0, i64 %845
  store <16 x float> %848, ptr %849, align 64
  %850 = add nuw nsw i64 %845, 1
  %851 = icmp eq i64 %850, 16
  br i1 %851, label %852, label %844, !llvm.loop !19

852:                                              ; preds = %844
  %853 = or disjoint i32 %834, 2
  %854 = udiv i32 %853, 3
  %855 = urem i32 %853, 3
  %856 = shl i32 %854, 10
  %857 = shl nuw nsw i32 %855, 8
  %858 = add nuw nsw i32 %857, 256
  %859 = add nuw i32 %858, %856
  %860 = zext nneg i32 %859 to i64
  %861 = getelementptr inbounds float, ptr %807, i64 %860
  br label %862

862:                                              ; preds = %862, %852
  %863 = phi i64 [ 0, %852 ], [ %868, %862 ]
  %864 = shl nsw i64 %863, 6
  %865 = getelementptr inbounds i8, ptr %861, i64 %864
  %866 = load <16 x float>, ptr %865, align 4
  %867 = getelementptr inbounds [16 x <16 x float>], ptr %444, i64 0, i64 %863
  store <16 x float> %866, ptr %867, align 64
  %868 = add nuw nsw i64 %863, 1
  %869 = icmp eq i64 %868, 16
  br i1 %869, label %870, label %862, !llvm.loop !19

870:                                              ; preds = %862
  %871 = or disjoint i32 %834, 3
  %872 = udiv i32 %871, 3
  %873 = urem i32 %871, 3
  %874 = shl i32 %872, 10
  %875 = shl nuw nsw i32 %873, 8
  %876 = add nuw nsw i32 %875, 256
  %877 = add nuw i32 %876, %874
  %878 = zext nneg i32 %877 to i64
  %879 = getelementptr inbounds float, ptr %807, i64 %878
  br label %880

880:                                              ; preds = %880, %870
  %881 = phi i64 [ 0, %870 ], [ %886, %880 ]
  %882 = shl nsw i64 %881, 6
  %883 = getelementptr inbounds i8, ptr %879, i64 %882
  %884 = load <16 x float>, ptr %883, align 4
  %885 = getelementptr inbounds [16 x <16 x float>], ptr %445, i64 0, i64 %881
  store <16 x float> %884, ptr %885, align 64
  %886 = add nuw nsw i64 %881, 1
  %887 = icmp eq i64 %886, 16
  br i1 %887, label %888, label %880, !llvm.loop !19

888:                                              ; preds = %880
  %889 = shl nsw i64 %815, 10
  br i1 %768, label %890, label %892

890:                                              ; preds = %888
  %891 = getelementptr inbounds i8, ptr %810, i64 %889
  br label %935

892:                                              ; preds = %951, %888
  %893 = getelementptr inbounds i8, ptr %794, i64 %889
  br label %894

894:                                              ; preds = %894, %892
  %895 = phi i64 [ 0, %892 ], [ %900, %894 ]
  %896 = shl nsw i64 %895, 6
  %897 = getelementptr inbounds i8, ptr %893, i64 %896
  %898 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %895
  %899 = load <16 x float>, ptr %898, align 64
  store <16 x float> %899, ptr %897, align 4
  %900 = add nuw nsw i64 %895, 1
  %901 = icmp eq i64 %900, 16
  br i1 %901, label %902, label %894, !llvm.loop !21

902:                                              ; preds = %894
  %903 = getelementptr inbounds i8, ptr %893, i64 1024
  br label %904

904:                                              ; preds = %904, %902
  %905 = phi i64 [ 0, %902 ], [ %910, %904 ]
  %906 = shl nsw i64 %905, 6
  %907 = getelementptr inbounds i8, ptr %903, i64 %906
  %908 = getelementptr inbounds [16 x <16 x float>], ptr %443, i64 0, i64 %905
  %909 = load <16 x float>, ptr %908, align 64
  store <16 x float> %909, ptr %907, align 4
  %910 = add nuw nsw i64 %905, 1
  %911 = icmp eq i64 %910, 16
  br i1 %911, label %912, label %904, !llvm.loop !21

912:                                              ; preds = %904
  %913 = getelementptr inbounds i8, ptr %893, i64 2048
  br label %914

914:                                              ; preds = %914, %912
  %915 = phi i64 [ 0, %912 ], [ %920, %914 ]
  %916 = shl nsw i64 %915, 6
  %917 = getelementptr inbounds i8, ptr %913, i64 %916
  %918 = getelementptr inbounds [16 x <16 x float>], ptr %444, i64 0, i64 %915
  %919 = load <16 x float>, ptr %918, align 64
  store <16 x float> %919, ptr %917, align 4
  %920 = add nuw nsw i64 %915, 1
  %921 = icmp eq i64 %920, 16
  br i1 %921, label %922, label %914, !llvm.loop !21

922:                                              ; preds = %914
  %923 = getelementptr inbounds i8, ptr %893, i64 3072
  br label %924

924:                                              ; preds = %924, %922
  %925 = phi i64 [ 0, %922 ], [ %930, %924 ]
  %926 = shl nsw i64 %925, 6
  %927 = getelementptr inbounds i8, ptr %923, i64 %926
  %928 = getelementptr inbounds [16 x <16 x float>], ptr %445, i64 0, i64 %925
  %929 = load <16 x float>, ptr %928, align 64
  store <16 x float> %929, ptr %927, align 4
  %930 = add nuw nsw i64 %925, 1
  %931 = icmp eq i64 %930, 16
  br i1 %931, label %932, label %924, !llvm.loop !21

932:                                              ; preds = %924
  %933 = add nuw nsw i64 %815, 4
  %934 = icmp ult i64 %815, 8
  br i1 %934, label %814, label %1112, !llvm.loop !28

935:                                              ; preds = %951, %890
  %936 = phi ptr [ %962, %951 ], [ %891, %890 ]
  %937 = phi i64 [ %961, %951 ], [ 0, %890 ]
  %938 = shl nsw i64 %937, 6
  %939 = getelementptr inbounds i8, ptr %803, i64 %938
  %940 = select i1 %769, ptr %939, ptr %446
  store ptr %940, ptr %447, align 64
  br i1 %769, label %951, label %941

941:                                              ; preds = %935, %941
  %942 = phi i64 [ %947, %941 ], [ 0, %935 ]
  %943 = mul nuw nsw i64 %942, %763
  %944 = getelementptr inbounds i8, ptr %939, i64 %943
  %945 = load <16 x i32>, ptr %944, align 4
  %946 = getelementptr inbounds [16 x <16 x i32>], ptr %446, i64 0, i64 %942
  store <16 x i32> %945, ptr %946, align 64
  %947 = add nuw nsw i64 %942, 1
  %948 = icmp eq i64 %947, 16
  br i1 %948, label %949, label %941, !llvm.loop !23

949:                                              ; preds = %941
  %950 = load ptr, ptr %447, align 64
  br label %951

951:                                              ; preds = %949, %935
  %952 = phi ptr [ %950, %949 ], [ %939, %935 ]
  store ptr %936, ptr %448, align 64
  %953 = getelementptr inbounds i8, ptr %936, i64 1024
  store ptr %953, ptr %449, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %952, ptr noundef %936) #11
  %954 = load ptr, ptr %447, align 64
  %955 = load ptr, ptr %449, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %443, ptr noundef %954, ptr noundef %955) #11
  %956 = getelementptr inbounds i8, ptr %936, i64 2048
  store ptr %956, ptr %448, align 64
  %957 = getelementptr inbounds i8, ptr %936, i64 3072
  store ptr %957, ptr %449, align 64
  %958 = load ptr, ptr %447, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %444, ptr noundef %958, ptr noundef nonnull %956) #11
  %959 = load ptr, ptr %447, align 64
  %960 = load ptr, ptr %449, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %445, ptr noundef %959, ptr noundef %960) #11
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %757, ptr noundef nonnull %3, i64 noundef %813) #11
  %961 = add nuw nsw i64 %937, 1
  %962 = getelementptr inbounds i8, ptr %936, i64 12288
  %963 = icmp eq i64 %961, %762
  br i1 %963, label %892, label %935, !llvm.loop !29

964:                                              ; preds = %786
  %965 = add nsw i64 %771, %787
  %966 = sdiv i64 %965, %770
  br label %967

967:                                              ; preds = %1069, %964
  %968 = phi i64 [ 0, %964 ], [ %1070, %1069 ]
  %969 = trunc i64 %968 to i8
  %970 = udiv i8 %969, 3
  %971 = shl nuw nsw i8 %970, 2
  %972 = urem i8 %969, 3
  %973 = add nuw nsw i8 %972, 1
  %974 = add nuw nsw i8 %973, %971
  %975 = zext nneg i8 %974 to i64
  %976 = shl nuw nsw i64 %975, 8
  %977 = getelementptr inbounds float, ptr %807, i64 %976
  br label %978

978:                                              ; preds = %978, %967
  %979 = phi i64 [ 0, %967 ], [ %984, %978 ]
  %980 = shl nsw i64 %979, 6
  %981 = getelementptr inbounds i8, ptr %977, i64 %980
  %982 = load <16 x float>, ptr %981, align 4
  %983 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %979
  store <16 x float> %982, ptr %983, align 64
  %984 = add nuw nsw i64 %979, 1
  %985 = icmp eq i64 %984, 16
  br i1 %985, label %986, label %978, !llvm.loop !19

986:                                              ; preds = %978
  %987 = trunc i64 %968 to i32
  %988 = or disjoint i32 %987, 1
  %989 = udiv i32 %988, 3
  %990 = urem i32 %988, 3
  %991 = shl i32 %989, 10
  %992 = shl nuw nsw i32 %990, 8
  %993 = add nuw nsw i32 %992, 256
  %994 = add nuw i32 %993, %991
  %995 = zext nneg i32 %994 to i64
  %996 = getelementptr inbounds float, ptr %807, i64 %995
  br label %997

997:                                              ; preds = %997, %986
  %998 = phi i64 [ 0, %986 ], [ %1003, %997 ]
  %999 = shl nsw i64 %998, 6
  %1000 = getelementptr inbounds i8, ptr %996, i64 %999
  %1001 = load <16 x float>, ptr %1000, align 4
  %1002 = getelementptr inbounds [16 x <16 x float>], ptr %443, i64 0, i64 %998
  store <16 x float> %1001, ptr %1002, align 64
  %1003 = add nuw nsw i64 %998, 1
  %1004 = icmp eq i64 %1003, 16
  br i1 %1004, label %1005, label %997, !llvm.loop !19

1005:                                             ; preds = %997
  %1006 = getelementptr inbounds float, ptr %808, i64 %976
  br label %1007

1007:                                             ; preds = %1007, %1005
  %1008 = phi i64 [ 0, %1005 ], [ %1013, %1007 ]
  %1009 = shl nsw i64 %1008, 6
  %1010 = getelementptr inbounds i8, ptr %1006, i64 %1009
  %1011 = load <16 x float>, ptr %1010, align 4
  %1012 = getelementptr inbounds [16 x <16 x float>], ptr %444, i64 0, i64 %1008
  store <16 x float> %1011, ptr %1012, align 64
  %1013 = add nuw nsw i64 %1008, 1
  %1014 = icmp eq i64 %1013, 16
  br i1 %1014, label %1015, label %1007, !llvm.loop !19

1015:                                             ; preds = %1007
  %1016 = getelementptr inbounds float, ptr %808, i64 %995
  br label %1017

1017:                                             ; preds = %1017, %1015
  %1018 = phi i64 [ 0, %1015 ], [ %1023, %1017 ]
  %1019 = shl nsw i64 %1018, 6
  %1020 = getelementptr inbounds i8, ptr %1016, i64 %1019
  %1021 = load <16 x float>, ptr %1020, align 4
  %1022 = getelementptr inbounds [16 x <16 x float>], ptr %445, i64 0, i64 %1018
  store <16 x float> %1021, ptr %1022, align 64
  %1023 = add nuw nsw i64 %1018, 1
  %1024 = icmp eq i64 %1023, 16
  br i1 %1024, label %1025, label %1017, !llvm.loop !19

1025:                                             ; preds = %1017
  %1026 = shl nsw i64 %968, 10
  br i1 %768, label %1027, label %1029

1027:                                             ; preds = %1025
  %1028 = getelementptr inbounds i8, ptr %810, i64 %1026
  br label %1072

1029:                                             ; preds = %1100, %1025
  %1030 = getelementptr inbounds i8, ptr %794, i64 %1026
  br label %1031

1031:                                             ; preds = %1031, %1029
  %1032 = phi i64 [ 0, %1029 ], [ %1037, %1031 ]
  %1033 = shl nsw i64 %1032, 6
  %1034 = getelementptr inbounds i8, ptr %1030, i64 %1033
  %1035 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %1032
  %1036 = load <16 x float>, ptr %1035, align 64
  store <16 x float> %1036, ptr %1034, align 4
  %1037 = add nuw nsw i64 %1032, 1
  %1038 = icmp eq i64 %1037, 16
  br i1 %1038, label %1039, label %1031, !llvm.loop !21

1039:                                             ; preds = %1031
  %1040 = getelementptr inbounds i8, ptr %1030, i64 1024
  br label %1041

1041:                                             ; preds = %1041, %1039
  %1042 = phi i64 [ 0, %1039 ], [ %1047, %1041 ]
  %1043 = shl nsw i64 %1042, 6
  %1044 = getelementptr inbounds i8, ptr %1040, i64 %1043
  %1045 = getelementptr inbounds [16 x <16 x float>], ptr %443, i64 0, i64 %1042
  %1046 = load <16 x float>, ptr %1045, align 64
  store <16 x float> %1046, ptr %1044, align 4
  %1047 = add nuw nsw i64 %1042, 1
  %1048 = icmp eq i64 %1047, 16
  br i1 %1048, label %1049, label %1041, !llvm.loop !21

1049:                                             ; preds = %1041
  %1050 = getelementptr inbounds i8, ptr %1030, i64 12288
  br label %1051

1051:                                             ; preds = %1051, %1049
  %1052 = phi i64 [ %1057, %1051 ], [ 0, %1049 ]
  %1053 = shl nsw i64 %1052, 6
  %1054 = getelementptr inbounds i8, ptr %1050, i64 %1053
  %1055 = getelementptr inbounds [16 x <16 x float>], ptr %444, i64 0, i64 %1052
  %1056 = load <16 x float>, ptr %1055, align 64
  store <16 x float> %1056, ptr %1054, align 4
  %1057 = add nuw nsw i64 %1052, 1
  %1058 = icmp eq i64 %1057, 16
  br i1 %1058, label %1059, label %1051, !llvm.loop !21

1059:                                             ; preds = %1051
  %1060 = getelementptr inbounds i8, ptr %1030, i64 13312
  br label %1061

1061:                                             ; preds = %1061, %1059
  %1062 = phi i64 [ 0, %1059 ], [ %1067, %1061 ]
  %1063 = shl nsw i64 %1062, 6
  %1064 = getelementptr inbounds i8, ptr %1060, i64 %1063
  %1065 = getelementptr inbounds [16 x <16 x float>], ptr %445, i64 0, i64 %1062
  %1066 = load <16 x float>, ptr %1065, align 64
  store <16 x float> %1066, ptr %1064, align 4
  %1067 = add nuw nsw i64 %1062, 1
  %1068 = icmp eq i64 %1067, 16
  br i1 %1068, label %1069, label %1061, !llvm.loop !21

1069:                                             ; preds = %1061
  %1070 = add nuw nsw i64 %968, 2
  %1071 = icmp ult i64 %968, 10
  br i1 %1071, label %967, label %1112, !llvm.loop !30

1072:                                             ; preds = %1100, %1027
  %1073 = phi ptr [ %1110, %1100 ], [ %1028, %1027 ]
  %1074 = phi i64 [ %1109, %1100 ], [ 0, %1027 ]
  %1075 = shl nsw i64 %1074, 5
  %1076 = getelementptr inbounds i16, ptr %803, i64 %1075
  %1077 = select i1 %769, ptr %1076, ptr %446
  store ptr %1077, ptr %447, align 64
  br i1 %769, label %1078, label %1080

1078:                                             ; preds = %1072
  %1079 = getelementptr inbounds i16, ptr %805, i64 %1075
  store ptr %1079, ptr %451, align 64
  br label %1100

1080:                                             ; preds = %1072, %1080
  %1081 = phi i64 [ %1086, %1080 ], [ 0, %1072 ]
  %1082 = mul nuw nsw i64 %1081, %763
  %1083 = getelementptr inbounds i8, ptr %1076, i64 %1082
  %1084 = load <16 x i32>, ptr %1083, align 4
  %1085 = getelementptr inbounds [16 x <16 x i32>], ptr %446, i64 0, i64 %1081
  store <16 x i32> %1084, ptr %1085, align 64
  %1086 = add nuw nsw i64 %1081, 1
  %1087 = icmp eq i64 %1086, 16
  br i1 %1087, label %1088, label %1080, !llvm.loop !23

1088:                                             ; preds = %1080
  %1089 = getelementptr inbounds i16, ptr %805, i64 %1075
  store ptr %450, ptr %451, align 64
  br label %1090

1090:                                             ; preds = %1090, %1088
  %1091 = phi i64 [ %1096, %1090 ], [ 0, %1088 ]
  %1092 = mul nuw nsw i64 %1091, %763
  %1093 = getelementptr inbounds i8, ptr %1089, i64 %1092
  %1094 = load <16 x i32>, ptr %1093, align 4
  %1095 = getelementptr inbounds [16 x <16 x i32>], ptr %450, i64 0, i64 %1091
  store <16 x i32> %1094, ptr %1095, align 64
  %1096 = add nuw nsw i64 %1091, 1
  %1097 = icmp eq i64 %1096, 16
  br i1 %1097, label %1098, label %1090, !llvm.loop !23

1098:                                             ; preds = %1090
  %1099 = load ptr, ptr %447, align 64
  br label %1100

1100:                                             ; preds = %1098, %1078
  %1101 = phi ptr [ %1099, %1098 ], [ %1076, %1078 ]
  store ptr %1073, ptr %448, align 64
  %1102 = getelementptr inbounds i8, ptr %1073, i64 1024
  store ptr %1102, ptr %449, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %1101, ptr noundef %1073) #11
  %1103 = load ptr, ptr %451, align 64
  %1104 = load ptr, ptr %448, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %444, ptr noundef %1103, ptr noundef %1104) #11
  %1105 = load ptr, ptr %447, align 64
  %1106 = load ptr, ptr %449, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %443, ptr noundef %1105, ptr noundef %1106) #11
  %1107 = load ptr, ptr %451, align 64
  %1108 = load ptr, ptr %449, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %445, ptr noundef %1107, ptr noundef %1108) #11
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %757, ptr noundef nonnull %3, i64 noundef %966) #11
  %1109 = add nuw nsw i64 %1074, 1
  %1110 = getelementptr inbounds i8, ptr %1073, i64 12288
  %1111 = icmp eq i64 %1109, %762
  br i1 %1111, label %1029, label %1072, !llvm.loop !31

1112:                                             ; preds = %932, %1069
  %1113 = phi i64 [ 128, %1069 ], [ 64, %932 ]
  %1114 = load i64, ptr %442, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %757, ptr noundef nonnull %3, i64 noundef %1114) #11
  store i64 %779, ptr %3, align 8
  store i64 %798, ptr %452, align 8
  store i64 0, ptr %453, align 8
  store i64 %1113, ptr %442, align 8
  store ptr %807, ptr %454, align 8
  store ptr %794, ptr %439, align 8
  store i64 %422, ptr %455, align 8
  %1115 = add nuw nsw i64 %789, 2
  %1116 = icmp slt i64 %1115, %402
  br i1 %1116, label %786, label %781, !llvm.loop !32

1117:                                             ; preds = %781, %756
  %1118 = phi i64 [ 0, %756 ], [ %782, %781 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %757, ptr noundef nonnull %3, i64 noundef %1118) #11
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %367, label %1147, label %1119

1119:                                             ; preds = %1117
  %1120 = load ptr, ptr %456, align 8
  %1121 = getelementptr inbounds i8, ptr %1120, i64 %457
  %1122 = load i64, ptr %1121, align 8
  %1123 = add nsw i64 %1122, 1
  store atomic i64 %1123, ptr %1121 release, align 8
  br i1 %458, label %1124, label %1147

1124:                                             ; preds = %1119, %1131
  %1125 = phi i64 [ %1132, %1131 ], [ 0, %1119 ]
  %1126 = shl nsw i64 %1125, 6
  %1127 = load ptr, ptr %456, align 8
  %1128 = getelementptr inbounds i8, ptr %1127, i64 %1126
  %1129 = load atomic i64, ptr %1128 acquire, align 8
  %1130 = icmp sgt i64 %1129, %1122
  br i1 %1130, label %1131, label %1134

1131:                                             ; preds = %1140, %1124
  %1132 = add nuw nsw i64 %1125, 1
  %1133 = icmp eq i64 %1132, %22
  br i1 %1133, label %1147, label %1124, !llvm.loop !14

1134:                                             ; preds = %1124, %1140
  %1135 = phi i32 [ %1142, %1140 ], [ 0, %1124 ]
  call void @llvm.x86.sse2.pause()
  %1136 = icmp eq i32 %1135, 2000
  br i1 %1136, label %1137, label %1140

1137:                                             ; preds = %1134
  %1138 = load ptr, ptr %459, align 8
  %1139 = call i32 %1138() #10
  br label %1140

1140:                                             ; preds = %1137, %1134
  %1141 = phi i32 [ 0, %1137 ], [ %1135, %1134 ]
  %1142 = add nsw i32 %1141, 1
  %1143 = load ptr, ptr %456, align 8
  %1144 = getelementptr inbounds i8, ptr %1143, i64 %1126
  %1145 = load atomic i64, ptr %1144 acquire, align 8
  %1146 = icmp sgt i64 %1145, %1122
  br i1 %1146, label %1131, label %1134, !llvm.loop !15

1147:                                             ; preds = %1131, %1117, %1119
  %1148 = add nsw i64 %757, 1
  %1149 = icmp slt i64 %1148, %754
  br i1 %1149, label %756, label %460, !llvm.loop !33
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !34
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !34
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #10, !noalias !34
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
  br i1 %59, label %60, label %89

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
  %87 = shl nsw i64 %47, 1
  %88 = mul nsw i64 %47, 3
  br label %122

89:                                               ; preds = %606, %20
  %90 = getelementptr inbounds i8, ptr %0, i64 16
  %91 = load i64, ptr %90, align 8
  %92 = sdiv i64 %91, 32
  %93 = mul nsw i64 %92, %8
  %94 = sdiv i64 %93, %23
  %95 = mul nsw i64 %92, %54
  %96 = sdiv i64 %95, %23
  %97 = shl nsw i64 %94, 1
  %98 = shl nsw i64 %96, 1
  %99 = icmp slt i64 %97, %98
  br i1 %99, label %100, label %999

100:                                              ; preds = %89
  %101 = getelementptr inbounds i8, ptr %0, i64 72
  %102 = getelementptr inbounds i8, ptr %0, i64 160
  %103 = getelementptr inbounds i8, ptr %0, i64 64
  %104 = icmp sgt i64 %49, 0
  %105 = getelementptr inbounds i8, ptr %0, i64 224
  %106 = shl i64 %51, 10
  %107 = getelementptr inbounds i8, ptr %5, i64 64
  %108 = getelementptr inbounds i8, ptr %5, i64 128
  %109 = getelementptr inbounds i8, ptr %5, i64 192
  %110 = getelementptr inbounds i8, ptr %5, i64 256
  %111 = getelementptr inbounds i8, ptr %5, i64 320
  %112 = getelementptr inbounds i8, ptr %5, i64 384
  %113 = getelementptr inbounds i8, ptr %5, i64 448
  %114 = getelementptr inbounds i8, ptr %5, i64 512
  %115 = getelementptr inbounds i8, ptr %5, i64 576
  %116 = getelementptr inbounds i8, ptr %5, i64 640
  %117 = getelementptr inbounds i8, ptr %5, i64 704
  %118 = getelementptr inbounds i8, ptr %5, i64 768
  %119 = getelementptr inbounds i8, ptr %5, i64 832
  %120 = getelementptr inbounds i8, ptr %5, i64 896
  %121 = getelementptr inbounds i8, ptr %5, i64 960
  br label %719

122:                                              ; preds = %606, %60
  %123 = phi i64 [ %57, %60 ], [ %578, %606 ]
  %124 = and i64 %123, 3
  %125 = icmp eq i64 %124, 0
  %126 = load i64, ptr %9, align 8
  br i1 %125, label %127, label %507

127:                                              ; preds = %122
  %128 = load ptr, ptr %61, align 8
  %129 = icmp sgt i64 %126, 0
  %130 = shl i64 %123, 6
  %131 = getelementptr i8, ptr %128, i64 %130
  br i1 %129, label %132, label %507

132:                                              ; preds = %127
  %133 = load ptr, ptr %62, align 8
  %134 = mul nsw i64 %123, 3
  %135 = mul nsw i64 %134, %126
  %136 = sdiv i64 %135, 32
  %137 = shl nsw i64 %136, 10
  %138 = getelementptr inbounds i8, ptr %133, i64 %137
  %139 = getelementptr i8, ptr %131, i64 64
  %140 = getelementptr i8, ptr %131, i64 128
  %141 = getelementptr i8, ptr %131, i64 192
  br label %142

142:                                              ; preds = %474, %132
  %143 = phi ptr [ %472, %474 ], [ %138, %132 ]
  %144 = phi i64 [ %475, %474 ], [ 0, %132 ]
  br label %477

145:                                              ; preds = %474, %261
  %146 = phi ptr [ %259, %261 ], [ %472, %474 ]
  %147 = phi i64 [ %262, %261 ], [ 0, %474 ]
  %148 = add nuw i64 %147, %126
  br label %149

149:                                              ; preds = %149, %145
  %150 = phi i64 [ 0, %145 ], [ %174, %149 ]
  %151 = phi ptr [ %146, %145 ], [ %175, %149 ]
  %152 = shl nuw nsw i64 %150, 1
  %153 = add nuw i64 %152, %148
  %154 = mul nsw i64 %153, %126
  %155 = getelementptr float, ptr %131, i64 %154
  %156 = load <16 x float>, ptr %155, align 4
  %157 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %156)
  %158 = getelementptr inbounds float, ptr %155, i64 %126
  %159 = load <16 x float>, ptr %158, align 4
  %160 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %159)
  %161 = shufflevector <16 x bfloat> %157, <16 x bfloat> %160, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %161, ptr %151, align 64
  %162 = getelementptr inbounds i8, ptr %151, i64 64
  %163 = shl nuw i64 %150, 1
  %164 = or disjoint i64 %163, 2
  %165 = add nuw i64 %164, %148
  %166 = mul nsw i64 %165, %126
  %167 = getelementptr float, ptr %131, i64 %166
  %168 = load <16 x float>, ptr %167, align 4
  %169 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %168)
  %170 = getelementptr inbounds float, ptr %167, i64 %126
  %171 = load <16 x float>, ptr %170, align 4
  %172 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %171)
  %173 = shufflevector <16 x bfloat> %169, <16 x bfloat> %172, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %173, ptr %162, align 64
  %174 = add nuw nsw i64 %150, 2
  %175 = getelementptr inbounds i8, ptr %151, i64 128
  %176 = icmp eq i64 %174, 16
  br i1 %176, label %177, label %149, !llvm.loop !37

177:                                              ; preds = %149, %177
  %178 = phi i64 [ %202, %177 ], [ 0, %149 ]
  %179 = phi ptr [ %203, %177 ], [ %175, %149 ]
  %180 = shl nuw nsw i64 %178, 1
  %181 = add nuw i64 %180, %148
  %182 = mul nsw i64 %181, %126
  %183 = getelementptr float, ptr %139, i64 %182
  %184 = load <16 x float>, ptr %183, align 4
  %185 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %184)
  %186 = getelementptr inbounds float, ptr %183, i64 %126
  %187 = load <16 x float>, ptr %186, align 4
  %188 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %187)
  %189 = shufflevector <16 x bfloat> %185, <16 x bfloat> %188, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %189, ptr %179, align 64
  %190 = getelementptr inbounds i8, ptr %179, i64 64
  %191 = shl nuw i64 %178, 1
  %192 = or disjoint i64 %191, 2
  %193 = add nuw i64 %192, %148
  %194 = mul nsw i64 %193, %126
  %195 = getelementptr float, ptr %139, i64 %194
  %196 = load <16 x float>, ptr %195, align 4
  %197 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %196)
  %198 = getelementptr inbounds float, ptr %195, i64 %126
  %199 = load <16 x float>, ptr %198, align 4
  %200 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %199)
  %201 = shufflevector <16 x bfloat> %197, <16 x bfloat> %200, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %201, ptr %190, align 64
  %202 = add nuw nsw i64 %178, 2
  %203 = getelementptr inbounds i8, ptr %179, i64 128
  %204 = icmp eq i64 %202, 16
  br i1 %204, label %205, label %177, !llvm.loop !37

205:                                              ; preds = %177, %205
  %206 = phi i64 [ %230, %205 ], [ 0, %177 ]
  %207 = phi ptr [ %231, %205 ], [ %203, %177 ]
  %208 = shl nuw nsw i64 %206, 1
  %209 = add nuw i64 %208, %148
  %210 = mul nsw i64 %209, %126
  %211 = getelementptr float, ptr %140, i64 %210
  %212 = load <16 x float>, ptr %211, align 4
  %213 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %212)
  %214 = getelementptr inbounds float, ptr %211, i64 %126
  %215 = load <16 x float>, ptr %214, align 4
  %216 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %215)
  %217 = shufflevector <16 x bfloat> %213, <16 x bfloat> %216, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %217, ptr %207, align 64
  %218 = getelementptr inbounds i8, ptr %207, i64 64
  %219 = shl nuw i64 %206, 1
  %220 = or disjoint i64 %219, 2
  %221 = add nuw i64 %220, %148
  %222 = mul nsw i64 %221, %126
  %223 = getelementptr float, ptr %140, i64 %222
  %224 = load <16 x float>, ptr %223, align 4
  %225 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %224)
  %226 = getelementptr inbounds float, ptr %223, i64 %126
  %227 = load <16 x float>, ptr %226, align 4
  %228 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %227)
  %229 = shufflevector <16 x bfloat> %225, <16 x bfloat> %228, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %229, ptr %218, align 64
  %230 = add nuw nsw i64 %206, 2
  %231 = getelementptr inbounds i8, ptr %207, i64 128
  %232 = icmp eq i64 %230, 16
  br i1 %232, label %233, label %205, !llvm.loop !37

233:                                              ; preds = %205, %233
  %234 = phi i64 [ %258, %233 ], [ 0, %205 ]
  %235 = phi ptr [ %259, %233 ], [ %231, %205 ]
  %236 = shl nuw nsw i64 %234, 1
  %237 = add nuw i64 %236, %148
  %238 = mul nsw i64 %237, %126
  %239 = getelementptr float, ptr %141, i64 %238
  %240 = load <16 x float>, ptr %239, align 4
  %241 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %240)
  %242 = getelementptr inbounds float, ptr %239, i64 %126
  %243 = load <16 x float>, ptr %242, align 4
  %244 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %243)
  %245 = shufflevector <16 x bfloat> %241, <16 x bfloat> %244, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %245, ptr %235, align 64
  %246 = getelementptr inbounds i8, ptr %235, i64 64
  %247 = shl nuw i64 %234, 1
  %248 = or disjoint i64 %247, 2
  %249 = add nuw i64 %248, %148
  %250 = mul nsw i64 %249, %126
  %251 = getelementptr float, ptr %141, i64 %250
  %252 = load <16 x float>, ptr %251, align 4
  %253 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %252)
  %254 = getelementptr inbounds float, ptr %251, i64 %126
  %255 = load <16 x float>, ptr %254, align 4
  %256 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %255)
  %257 = shufflevector <16 x bfloat> %253, <16 x bfloat> %256, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %257, ptr %246, align 64
  %258 = add nuw nsw i64 %234, 2
  %259 = getelementptr inbounds i8, ptr %235, i64 128
  %260 = icmp eq i64 %258, 16
  br i1 %260, label %261, label %233, !llvm.loop !37

261:                                              ; preds = %233
  %262 = add nuw nsw i64 %147, 32
  %263 = icmp slt i64 %262, %126
  br i1 %263, label %145, label %264, !llvm.loop !38

264:                                              ; preds = %261, %387
  %265 = phi ptr [ %385, %387 ], [ %259, %261 ]
  %266 = phi i64 [ %388, %387 ], [ 0, %261 ]
  br label %267

267:                                              ; preds = %267, %264
  %268 = phi i64 [ 0, %264 ], [ %294, %267 ]
  %269 = phi ptr [ %265, %264 ], [ %295, %267 ]
  %270 = add nuw i64 %268, %126
  %271 = shl i64 %270, 1
  %272 = add nuw i64 %271, %266
  %273 = mul nsw i64 %272, %126
  %274 = getelementptr float, ptr %131, i64 %273
  %275 = load <16 x float>, ptr %274, align 4
  %276 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %275)
  %277 = getelementptr inbounds float, ptr %274, i64 %126
  %278 = load <16 x float>, ptr %277, align 4
  %279 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %278)
  %280 = shufflevector <16 x bfloat> %276, <16 x bfloat> %279, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %280, ptr %269, align 64
  %281 = or disjoint i64 %268, 1
  %282 = getelementptr inbounds i8, ptr %269, i64 64
  %283 = add nuw i64 %281, %126
  %284 = shl i64 %283, 1
  %285 = add nuw i64 %284, %266
  %286 = mul nsw i64 %285, %126
  %287 = getelementptr float, ptr %131, i64 %286
  %288 = load <16 x float>, ptr %287, align 4
  %289 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %288)
  %290 = getelementptr inbounds float, ptr %287, i64 %126
  %291 = load <16 x float>, ptr %290, align 4
  %292 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %291)
  %293 = shufflevector <16 x bfloat> %289, <16 x bfloat> %292, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %293, ptr %282, align 64
  %294 = add nuw nsw i64 %268, 2
  %295 = getelementptr inbounds i8, ptr %269, i64 128
  %296 = icmp eq i64 %294, 16
  br i1 %296, label %297, label %267, !llvm.loop !37

297:                                              ; preds = %267, %297
  %298 = phi i64 [ %324, %297 ], [ 0, %267 ]
  %299 = phi ptr [ %325, %297 ], [ %295, %267 ]
  %300 = add nuw i64 %298, %126
  %301 = shl i64 %300, 1
  %302 = add nuw i64 %301, %266
  %303 = mul nsw i64 %302, %126
  %304 = getelementptr float, ptr %139, i64 %303
  %305 = load <16 x float>, ptr %304, align 4
  %306 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %305)
  %307 = getelementptr inbounds float, ptr %304, i64 %126
  %308 = load <16 x float>, ptr %307, align 4
  %309 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %308)
  %310 = shufflevector <16 x bfloat> %306, <16 x bfloat> %309, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %310, ptr %299, align 64
  %311 = or disjoint i64 %298, 1
  %312 = getelementptr inbounds i8, ptr %299, i64 64
  %313 = add nuw i64 %311, %126
  %314 = shl i64 %313, 1
  %315 = add nuw i64 %314, %266
  %316 = mul nsw i64 %315, %126
  %317 = getelementptr float, ptr %139, i64 %316
  %318 = load <16 x float>, ptr %317, align 4
  %319 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %318)
  %320 = getelementptr inbounds float, ptr %317, i64 %126
  %321 = load <16 x float>, ptr %320, align 4
  %322 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %321)
  %323 = shufflevector <16 x bfloat> %319, <16 x bfloat> %322, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %323, ptr %312, align 64
  %324 = add nuw nsw i64 %298, 2
  %325 = getelementptr inbounds i8, ptr %299, i64 128
  %326 = icmp eq i64 %324, 16
  br i1 %326, label %327, label %297, !llvm.loop !37

327:                                              ; preds = %297, %327
  %328 = phi i64 [ %354, %327 ], [ 0, %297 ]
  %329 = phi ptr [ %355, %327 ], [ %325, %297 ]
  %330 = add nuw i64 %328, %126
  %331 = shl i64 %330, 1
  %332 = add nuw i64 %331, %266
  %333 = mul nsw i64 %332, %126
  %334 = getelementptr float, ptr %140, i64 %333
  %335 = load <16 x float>, ptr %334, align 4
  %336 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %335)
  %337 = getelementptr inbounds float, ptr %334, i64 %126
  %338 = load <16 x float>, ptr %337, align 4
  %339 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %338)
  %340 = shufflevector <16 x bfloat> %336, <16 x bfloat> %339, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %340, ptr %329, align 64
  %341 = or disjoint i64 %328, 1
  %342 = getelementptr inbounds i8, ptr %329, i64 64
  %343 = add nuw i64 %341, %126
  %344 = shl i64 %343, 1
  %345 = add nuw i64 %344, %266
  %346 = mul nsw i64 %345, %126
  %347 = getelementptr float, ptr %140, i64 %346
  %348 = load <16 x float>, ptr %347, align 4
  %349 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %348)
  %350 = getelementptr inbounds float, ptr %347, i64 %126
  %351 = load <16 x float>, ptr %350, align 4
  %352 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %351)
  %353 = shufflevector <16 x bfloat> %349, <16 x bfloat> %352, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %353, ptr %342, align 64
  %354 = add nuw nsw i64 %328, 2
  %355 = getelementptr inbounds i8, ptr %329, i64 128
  %356 = icmp eq i64 %354, 16
  br i1 %356, label %357, label %327, !llvm.loop !37

357:                                              ; preds = %327, %357
  %358 = phi i64 [ %384, %357 ], [ 0, %327 ]
  %359 = phi ptr [ %385, %357 ], [ %355, %327 ]
  %360 = add nuw i64 %358, %126
  %361 = shl i64 %360, 1
  %362 = add nuw i64 %361, %266
  %363 = mul nsw i64 %362, %126
  %364 = getelementptr float, ptr %141, i64 %363
  %365 = load <16 x float>, ptr %364, align 4
  %366 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %365)
  %367 = getelementptr inbounds float, ptr %364, i64 %126
  %368 = load <16 x float>, ptr %367, align 4
  %369 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %368)
  %370 = shufflevector <16 x bfloat> %366, <16 x bfloat> %369, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %370, ptr %359, align 64
  %371 = or disjoint i64 %358, 1
  %372 = getelementptr inbounds i8, ptr %359, i64 64
  %373 = add nuw i64 %371, %126
  %374 = shl i64 %373, 1
  %375 = add nuw i64 %374, %266
  %376 = mul nsw i64 %375, %126
  %377 = getelementptr float, ptr %141, i64 %376
  %378 = load <16 x float>, ptr %377, align 4
  %379 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %378)
  %380 = getelementptr inbounds float, ptr %377, i64 %126
  %381 = load <16 x float>, ptr %380, align 4
  %382 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %381)
  %383 = shufflevector <16 x bfloat> %379, <16 x bfloat> %382, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %383, ptr %372, align 64
  %384 = add nuw nsw i64 %358, 2
  %385 = getelementptr inbounds i8, ptr %359, i64 128
  %386 = icmp eq i64 %384, 16
  br i1 %386, label %387, label %357, !llvm.loop !37

387:                                              ; preds = %357
  %388 = add nuw nsw i64 %266, 32
  %389 = icmp slt i64 %388, %126
  br i1 %389, label %264, label %505, !llvm.loop !38

390:                                              ; preds = %477, %390
  %391 = phi i64 [ %415, %390 ], [ 0, %477 ]
  %392 = phi ptr [ %416, %390 ], [ %503, %477 ]
  %393 = shl nuw nsw i64 %391, 1
  %394 = add nuw nsw i64 %393, %144
  %395 = mul nuw nsw i64 %394, %126
  %396 = getelementptr float, ptr %139, i64 %395
  %397 = load <16 x float>, ptr %396, align 4
  %398 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %397)
  %399 = getelementptr inbounds float, ptr %396, i64 %126
  %400 = load <16 x float>, ptr %399, align 4
  %401 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %400)
  %402 = shufflevector <16 x bfloat> %398, <16 x bfloat> %401, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %402, ptr %392, align 64
  %403 = getelementptr inbounds i8, ptr %392, i64 64
  %404 = shl nuw i64 %391, 1
  %405 = or disjoint i64 %404, 2
  %406 = add nuw nsw i64 %405, %144
  %407 = mul nuw nsw i64 %406, %126
  %408 = getelementptr float, ptr %139, i64 %407
  %409 = load <16 x float>, ptr %408, align 4
  %410 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %409)
  %411 = getelementptr inbounds float, ptr %408, i64 %126
  %412 = load <16 x float>, ptr %411, align 4
  %413 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %412)
  %414 = shufflevector <16 x bfloat> %410, <16 x bfloat> %413, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %414, ptr %403, align 64
  %415 = add nuw nsw i64 %391, 2
  %416 = getelementptr inbounds i8, ptr %392, i64 128
  %417 = icmp eq i64 %415, 16
  br i1 %417, label %418, label %390, !llvm.loop !37

418:                                              ; preds = %390, %418
  %419 = phi i64 [ %443, %418 ], [ 0, %390 ]
  %420 = phi ptr [ %444, %418 ], [ %416, %390 ]
  %421 = shl nuw nsw i64 %419, 1
  %422 = add nuw nsw i64 %421, %144
  %423 = mul nuw nsw i64 %422, %126
  %424 = getelementptr float, ptr %140, i64 %423
  %425 = load <16 x float>, ptr %424, align 4
  %426 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %425)
  %427 = getelementptr inbounds float, ptr %424, i64 %126
  %428 = load <16 x float>, ptr %427, align 4
  %429 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %428)
  %430 = shufflevector <16 x bfloat> %426, <16 x bfloat> %429, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %430, ptr %420, align 64
  %431 = getelementptr inbounds i8, ptr %420, i64 64
  %432 = shl nuw i64 %419, 1
  %433 = or disjoint i64 %432, 2
  %434 = add nuw nsw i64 %433, %144
  %435 = mul nuw nsw i64 %434, %126
  %436 = getelementptr float, ptr %140, i64 %435
  %437 = load <16 x float>, ptr %436, align 4
  %438 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %437)
  %439 = getelementptr inbounds float, ptr %436, i64 %126
  %440 = load <16 x float>, ptr %439, align 4
  %441 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %440)
  %442 = shufflevector <16 x bfloat> %438, <16 x bfloat> %441, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %442, ptr %431, align 64
  %443 = add nuw nsw i64 %419, 2
  %444 = getelementptr inbounds i8, ptr %420, i64 128
  %445 = icmp eq i64 %443, 16
  br i1 %445, label %446, label %418, !llvm.loop !37

446:                                              ; preds = %418, %446
  %447 = phi i64 [ %471, %446 ], [ 0, %418 ]
  %448 = phi ptr [ %472, %446 ], [ %444, %418 ]
  %449 = shl nuw nsw i64 %447, 1
  %450 = add nuw nsw i64 %449, %144
  %451 = mul nuw nsw i64 %450, %126
  %452 = getelementptr float, ptr %141, i64 %451
  %453 = load <16 x float>, ptr %452, align 4
  %454 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %453)
  %455 = getelementptr inbounds float, ptr %452, i64 %126
  %456 = load <16 x float>, ptr %455, align 4
  %457 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %456)
  %458 = shufflevector <16 x bfloat> %454, <16 x bfloat> %457, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %458, ptr %448, align 64
  %459 = getelementptr inbounds i8, ptr %448, i64 64
  %460 = shl nuw i64 %447, 1
  %461 = or disjoint i64 %460, 2
  %462 = add nuw nsw i64 %461, %144
  %463 = mul nuw nsw i64 %462, %126
  %464 = getelementptr float, ptr %141, i64 %463
  %465 = load <16 x float>, ptr %464, align 4
  %466 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %465)
  %467 = getelementptr inbounds float, ptr %464, i64 %126
  %468 = load <16 x float>, ptr %467, align 4
  %469 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %468)
  %470 = shufflevector <16 x bfloat> %466, <16 x bfloat> %469, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %470, ptr %459, align 64
  %471 = add nuw nsw i64 %447, 2
  %472 = getelementptr inbounds i8, ptr %448, i64 128
  %473 = icmp eq i64 %471, 16
  br i1 %473, label %474, label %446, !llvm.loop !37

474:                                              ; preds = %446
  %475 = add nuw nsw i64 %144, 32
  %476 = icmp slt i64 %475, %126
  br i1 %476, label %142, label %145, !llvm.loop !38

477:                                              ; preds = %477, %142
  %478 = phi i64 [ 0, %142 ], [ %502, %477 ]
  %479 = phi ptr [ %143, %142 ], [ %503, %477 ]
  %480 = shl nuw nsw i64 %478, 1
  %481 = add nuw nsw i64 %480, %144
  %482 = mul nuw nsw i64 %481, %126
  %483 = getelementptr float, ptr %131, i64 %482
  %484 = load <16 x float>, ptr %483, align 4
  %485 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %484)
  %486 = getelementptr inbounds float, ptr %483, i64 %126
  %487 = load <16 x float>, ptr %486, align 4
  %488 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %487)
  %489 = shufflevector <16 x bfloat> %485, <16 x bfloat> %488, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %489, ptr %479, align 64
  %490 = getelementptr inbounds i8, ptr %479, i64 64
  %491 = shl nuw i64 %478, 1
  %492 = or disjoint i64 %491, 2
  %493 = add nuw nsw i64 %492, %144
  %494 = mul nuw nsw i64 %493, %126
  %495 = getelementptr float, ptr %131, i64 %494
  %496 = load <16 x float>, ptr %495, align 4
  %497 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %496)
  %498 = getelementptr inbounds float, ptr %495, i64 %126
  %499 = load <16 x float>, ptr %498, align 4
  %500 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %499)
  %501 = shufflevector <16 x bfloat> %497, <16 x bfloat> %500, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %501, ptr %490, align 64
  %502 = add nuw nsw i64 %478, 2
  %503 = getelementptr inbounds i8, ptr %479, i64 128
  %504 = icmp eq i64 %502, 16
  br i1 %504, label %390, label %477, !llvm.loop !37

505:                                              ; preds = %387
  %506 = load i64, ptr %9, align 8
  br label %507

507:                                              ; preds = %505, %127, %122
  %508 = phi i64 [ %506, %505 ], [ %126, %127 ], [ %126, %122 ]
  %509 = load ptr, ptr %63, align 8
  %510 = shl nsw i64 %123, 5
  %511 = getelementptr inbounds i8, ptr %509, i64 %510
  br i1 %64, label %512, label %575

512:                                              ; preds = %507
  %513 = load ptr, ptr %65, align 8
  %514 = load i64, ptr %66, align 8
  %515 = sdiv i64 %514, 16
  %516 = add nsw i64 %515, %123
  %517 = mul i64 %516, %67
  %518 = getelementptr inbounds i8, ptr %513, i64 %517
  br label %519

519:                                              ; preds = %522, %512
  %520 = phi ptr [ %555, %522 ], [ %518, %512 ]
  %521 = phi i64 [ %554, %522 ], [ 0, %512 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #4
  br label %557

522:                                              ; preds = %570
  call fastcc void @transpose(ptr noundef nonnull %6) #11
  %523 = load <16 x i32>, ptr %6, align 64
  store <16 x i32> %523, ptr %520, align 64
  %524 = load <16 x i32>, ptr %68, align 64
  %525 = getelementptr inbounds i8, ptr %520, i64 64
  store <16 x i32> %524, ptr %525, align 64
  %526 = load <16 x i32>, ptr %69, align 64
  %527 = getelementptr inbounds i8, ptr %520, i64 128
  store <16 x i32> %526, ptr %527, align 64
  %528 = load <16 x i32>, ptr %70, align 64
  %529 = getelementptr inbounds i8, ptr %520, i64 192
  store <16 x i32> %528, ptr %529, align 64
  %530 = load <16 x i32>, ptr %71, align 64
  %531 = getelementptr inbounds i8, ptr %520, i64 256
  store <16 x i32> %530, ptr %531, align 64
  %532 = load <16 x i32>, ptr %72, align 64
  %533 = getelementptr inbounds i8, ptr %520, i64 320
  store <16 x i32> %532, ptr %533, align 64
  %534 = load <16 x i32>, ptr %73, align 64
  %535 = getelementptr inbounds i8, ptr %520, i64 384
  store <16 x i32> %534, ptr %535, align 64
  %536 = load <16 x i32>, ptr %74, align 64
  %537 = getelementptr inbounds i8, ptr %520, i64 448
  store <16 x i32> %536, ptr %537, align 64
  %538 = load <16 x i32>, ptr %75, align 64
  %539 = getelementptr inbounds i8, ptr %520, i64 512
  store <16 x i32> %538, ptr %539, align 64
  %540 = load <16 x i32>, ptr %76, align 64
  %541 = getelementptr inbounds i8, ptr %520, i64 576
  store <16 x i32> %540, ptr %541, align 64
  %542 = load <16 x i32>, ptr %77, align 64
  %543 = getelementptr inbounds i8, ptr %520, i64 640
  store <16 x i32> %542, ptr %543, align 64
  %544 = load <16 x i32>, ptr %78, align 64
  %545 = getelementptr inbounds i8, ptr %520, i64 704
  store <16 x i32> %544, ptr %545, align 64
  %546 = load <16 x i32>, ptr %79, align 64
  %547 = getelementptr inbounds i8, ptr %520, i64 768
  store <16 x i32> %546, ptr %547, align 64
  %548 = load <16 x i32>, ptr %80, align 64
  %549 = getelementptr inbounds i8, ptr %520, i64 832
  store <16 x i32> %548, ptr %549, align 64
  %550 = load <16 x i32>, ptr %81, align 64
  %551 = getelementptr inbounds i8, ptr %520, i64 896
  store <16 x i32> %550, ptr %551, align 64
  %552 = load <16 x i32>, ptr %82, align 64
  %553 = getelementptr inbounds i8, ptr %520, i64 960
  store <16 x i32> %552, ptr %553, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #4
  %554 = add nuw nsw i64 %521, 32
  %555 = getelementptr inbounds i8, ptr %520, i64 1024
  %556 = icmp slt i64 %554, %49
  br i1 %556, label %519, label %575, !llvm.loop !39

557:                                              ; preds = %570, %519
  %558 = phi i64 [ 0, %519 ], [ %573, %570 ]
  %559 = shl nuw nsw i64 %558, 1
  %560 = add nuw nsw i64 %559, %521
  %561 = icmp slt i64 %560, %49
  br i1 %561, label %562, label %570

562:                                              ; preds = %557
  %563 = mul nsw i64 %560, %508
  %564 = getelementptr inbounds i16, ptr %511, i64 %563
  %565 = load <16 x i16>, ptr %564, align 2
  %566 = getelementptr inbounds i16, ptr %564, i64 %508
  %567 = load <16 x i16>, ptr %566, align 2
  %568 = shufflevector <16 x i16> %565, <16 x i16> %567, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %569 = bitcast <32 x i16> %568 to <16 x i32>
  br label %570

570:                                              ; preds = %562, %557
  %571 = phi <16 x i32> [ %569, %562 ], [ zeroinitializer, %557 ]
  %572 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %558
  store <16 x i32> %571, ptr %572, align 64
  %573 = add nuw nsw i64 %558, 1
  %574 = icmp eq i64 %573, 16
  br i1 %574, label %522, label %557, !llvm.loop !40

575:                                              ; preds = %522, %507
  %576 = load i64, ptr %34, align 8
  %577 = icmp sgt i64 %576, 15
  %578 = add nsw i64 %123, 1
  br i1 %577, label %579, label %606

579:                                              ; preds = %575
  %580 = mul i64 %578, %67
  %581 = add i64 %578, %47
  %582 = mul i64 %581, %67
  %583 = add i64 %578, %87
  %584 = mul i64 %583, %67
  %585 = add i64 %578, %88
  %586 = mul i64 %585, %67
  br label %587

587:                                              ; preds = %714, %579
  %588 = phi i64 [ 0, %579 ], [ %715, %714 ]
  %589 = mul nsw i64 %588, %47
  %590 = add nsw i64 %589, %123
  %591 = icmp ne i64 %588, 0
  %592 = select i1 %591, i1 true, i1 %85
  %593 = load ptr, ptr %83, align 8
  %594 = shl i64 %590, 8
  %595 = getelementptr i8, ptr %593, i64 %594
  store <16 x float> zeroinitializer, ptr %595, align 4
  br i1 %592, label %596, label %608

596:                                              ; preds = %587
  %597 = load ptr, ptr %83, align 8
  %598 = getelementptr i8, ptr %597, i64 64
  %599 = getelementptr i8, ptr %598, i64 %594
  store <16 x float> zeroinitializer, ptr %599, align 4
  %600 = load ptr, ptr %83, align 8
  %601 = getelementptr i8, ptr %600, i64 128
  %602 = getelementptr i8, ptr %601, i64 %594
  store <16 x float> zeroinitializer, ptr %602, align 4
  %603 = load ptr, ptr %83, align 8
  %604 = getelementptr i8, ptr %603, i64 192
  %605 = getelementptr i8, ptr %604, i64 %594
  store <16 x float> zeroinitializer, ptr %605, align 4
  br label %714

606:                                              ; preds = %714, %575
  %607 = icmp eq i64 %578, %58
  br i1 %607, label %89, label %122, !llvm.loop !41

608:                                              ; preds = %587
  %609 = load ptr, ptr %86, align 8
  %610 = getelementptr i8, ptr %609, i64 %580
  %611 = getelementptr i8, ptr %610, i64 -512
  store <32 x i16> zeroinitializer, ptr %611, align 64
  %612 = load ptr, ptr %86, align 8
  %613 = getelementptr i8, ptr %612, i64 %580
  %614 = getelementptr i8, ptr %613, i64 -448
  store <32 x i16> zeroinitializer, ptr %614, align 64
  %615 = load ptr, ptr %86, align 8
  %616 = getelementptr i8, ptr %615, i64 %580
  %617 = getelementptr i8, ptr %616, i64 -384
  store <32 x i16> zeroinitializer, ptr %617, align 64
  %618 = load ptr, ptr %86, align 8
  %619 = getelementptr i8, ptr %618, i64 %580
  %620 = getelementptr i8, ptr %619, i64 -320
  store <32 x i16> zeroinitializer, ptr %620, align 64
  %621 = load ptr, ptr %86, align 8
  %622 = getelementptr i8, ptr %621, i64 %580
  %623 = getelementptr i8, ptr %622, i64 -256
  store <32 x i16> zeroinitializer, ptr %623, align 64
  %624 = load ptr, ptr %86, align 8
  %625 = getelementptr i8, ptr %624, i64 %580
  %626 = getelementptr i8, ptr %625, i64 -192
  store <32 x i16> zeroinitializer, ptr %626, align 64
  %627 = load ptr, ptr %86, align 8
  %628 = getelementptr i8, ptr %627, i64 %580
  %629 = getelementptr i8, ptr %628, i64 -128
  store <32 x i16> zeroinitializer, ptr %629, align 64
  %630 = load ptr, ptr %86, align 8
  %631 = getelementptr i8, ptr %630, i64 %580
  %632 = getelementptr i8, ptr %631, i64 -64
  store <32 x i16> zeroinitializer, ptr %632, align 64
  %633 = load ptr, ptr %83, align 8
  %634 = getelementptr i8, ptr %633, i64 64
  %635 = getelementptr i8, ptr %634, i64 %594
  store <16 x float> zeroinitializer, ptr %635, align 4
  %636 = load ptr, ptr %86, align 8
  %637 = getelementptr i8, ptr %636, i64 %582
  %638 = getelementptr i8, ptr %637, i64 -512
  store <32 x i16> zeroinitializer, ptr %638, align 64
  %639 = load ptr, ptr %86, align 8
  %640 = getelementptr i8, ptr %639, i64 %582
  %641 = getelementptr i8, ptr %640, i64 -448
  store <32 x i16> zeroinitializer, ptr %641, align 64
  %642 = load ptr, ptr %86, align 8
  %643 = getelementptr i8, ptr %642, i64 %582
  %644 = getelementptr i8, ptr %643, i64 -384
  store <32 x i16> zeroinitializer, ptr %644, align 64
  %645 = load ptr, ptr %86, align 8
  %646 = getelementptr i8, ptr %645, i64 %582
  %647 = getelementptr i8, ptr %646, i64 -320
  store <32 x i16> zeroinitializer, ptr %647, align 64
  %648 = load ptr, ptr %86, align 8
  %649 = getelementptr i8, ptr %648, i64 %582
  %650 = getelementptr i8, ptr %649, i64 -256
  store <32 x i16> zeroinitializer, ptr %650, align 64
  %651 = load ptr, ptr %86, align 8
  %652 = getelementptr i8, ptr %651, i64 %582
  %653 = getelementptr i8, ptr %652, i64 -192
  store <32 x i16> zeroinitializer, ptr %653, align 64
  %654 = load ptr, ptr %86, align 8
  %655 = getelementptr i8, ptr %654, i64 %582
  %656 = getelementptr i8, ptr %655, i64 -128
  store <32 x i16> zeroinitializer, ptr %656, align 64
  %657 = load ptr, ptr %86, align 8
  %658 = getelementptr i8, ptr %657, i64 %582
  %659 = getelementptr i8, ptr %658, i64 -64
  store <32 x i16> zeroinitializer, ptr %659, align 64
  %660 = load ptr, ptr %83, align 8
  %661 = getelementptr i8, ptr %660, i64 128
  %662 = getelementptr i8, ptr %661, i64 %594
  store <16 x float> zeroinitializer, ptr %662, align 4
  %663 = load ptr, ptr %86, align 8
  %664 = getelementptr i8, ptr %663, i64 %584
  %665 = getelementptr i8, ptr %664, i64 -512
  store <32 x i16> zeroinitializer, ptr %665, align 64
  %666 = load ptr, ptr %86, align 8
  %667 = getelementptr i8, ptr %666, i64 %584
  %668 = getelementptr i8, ptr %667, i64 -448
  store <32 x i16> zeroinitializer, ptr %668, align 64
  %669 = load ptr, ptr %86, align 8
  %670 = getelementptr i8, ptr %669, i64 %584
  %671 = getelementptr i8, ptr %670, i64 -384
  store <32 x i16> zeroinitializer, ptr %671, align 64
  %672 = load ptr, ptr %86, align 8
  %673 = getelementptr i8, ptr %672, i64 %584
  %674 = getelementptr i8, ptr %673, i64 -320
  store <32 x i16> zeroinitializer, ptr %674, align 64
  %675 = load ptr, ptr %86, align 8
  %676 = getelementptr i8, ptr %675, i64 %584
  %677 = getelementptr i8, ptr %676, i64 -256
  store <32 x i16> zeroinitializer, ptr %677, align 64
  %678 = load ptr, ptr %86, align 8
  %679 = getelementptr i8, ptr %678, i64 %584
  %680 = getelementptr i8, ptr %679, i64 -192
  store <32 x i16> zeroinitializer, ptr %680, align 64
  %681 = load ptr, ptr %86, align 8
  %682 = getelementptr i8, ptr %681, i64 %584
  %683 = getelementptr i8, ptr %682, i64 -128
  store <32 x i16> zeroinitializer, ptr %683, align 64
  %684 = load ptr, ptr %86, align 8
  %685 = getelementptr i8, ptr %684, i64 %584
  %686 = getelementptr i8, ptr %685, i64 -64
  store <32 x i16> zeroinitializer, ptr %686, align 64
  %687 = load ptr, ptr %83, align 8
  %688 = getelementptr i8, ptr %687, i64 192
  %689 = getelementptr i8, ptr %688, i64 %594
  store <16 x float> zeroinitializer, ptr %689, align 4
  %690 = load ptr, ptr %86, align 8
  %691 = getelementptr i8, ptr %690, i64 %586
  %692 = getelementptr i8, ptr %691, i64 -512
  store <32 x i16> zeroinitializer, ptr %692, align 64
  %693 = load ptr, ptr %86, align 8
  %694 = getelementptr i8, ptr %693, i64 %586
  %695 = getelementptr i8, ptr %694, i64 -448
  store <32 x i16> zeroinitializer, ptr %695, align 64
  %696 = load ptr, ptr %86, align 8
  %697 = getelementptr i8, ptr %696, i64 %586
  %698 = getelementptr i8, ptr %697, i64 -384
  store <32 x i16> zeroinitializer, ptr %698, align 64
  %699 = load ptr, ptr %86, align 8
  %700 = getelementptr i8, ptr %699, i64 %586
  %701 = getelementptr i8, ptr %700, i64 -320
  store <32 x i16> zeroinitializer, ptr %701, align 64
  %702 = load ptr, ptr %86, align 8
  %703 = getelementptr i8, ptr %702, i64 %586
  %704 = getelementptr i8, ptr %703, i64 -256
  store <32 x i16> zeroinitializer, ptr %704, align 64
  %705 = load ptr, ptr %86, align 8
  %706 = getelementptr i8, ptr %705, i64 %586
  %707 = getelementptr i8, ptr %706, i64 -192
  store <32 x i16> zeroinitializer, ptr %707, align 64
  %708 = load ptr, ptr %86, align 8
  %709 = getelementptr i8, ptr %708, i64 %586
  %710 = getelementptr i8, ptr %709, i64 -128
  store <32 x i16> zeroinitializer, ptr %710, align 64
  %711 = load ptr, ptr %86, align 8
  %712 = getelementptr i8, ptr %711, i64 %586
  %713 = getelementptr i8, ptr %712, i64 -64
  store <32 x i16> zeroinitializer, ptr %713, align 64
  br label %714

714:                                              ; preds = %608, %596
  %715 = add nuw nsw i64 %588, 1
  %716 = load i64, ptr %34, align 8
  %717 = sdiv i64 %716, 16
  %718 = icmp slt i64 %715, %717
  br i1 %718, label %587, label %606, !llvm.loop !42

719:                                              ; preds = %996, %100
  %720 = phi i64 [ %97, %100 ], [ %997, %996 ]
  %721 = and i64 %720, 1
  %722 = icmp eq i64 %721, 0
  %723 = load i64, ptr %90, align 8
  br i1 %722, label %724, label %931

724:                                              ; preds = %719
  %725 = load ptr, ptr %101, align 8
  %726 = load i64, ptr %9, align 8
  %727 = icmp sgt i64 %726, 0
  %728 = shl i64 %720, 6
  %729 = getelementptr i8, ptr %725, i64 %728
  br i1 %727, label %730, label %931

730:                                              ; preds = %724
  %731 = load ptr, ptr %102, align 8
  %732 = mul nsw i64 %720, 3
  %733 = mul nsw i64 %732, %726
  %734 = sdiv i64 %733, 32
  %735 = shl nsw i64 %734, 10
  %736 = getelementptr inbounds i8, ptr %731, i64 %735
  %737 = getelementptr i8, ptr %729, i64 64
  br label %738

738:                                              ; preds = %896, %730
  %739 = phi ptr [ %894, %896 ], [ %736, %730 ]
  %740 = phi i64 [ %897, %896 ], [ 0, %730 ]
  br label %899

741:                                              ; preds = %896, %800
  %742 = phi ptr [ %798, %800 ], [ %894, %896 ]
  %743 = phi i64 [ %801, %800 ], [ 0, %896 ]
  br label %744

744:                                              ; preds = %744, %741
  %745 = phi i64 [ 0, %741 ], [ %769, %744 ]
  %746 = phi ptr [ %742, %741 ], [ %770, %744 ]
  %747 = shl nuw nsw i64 %745, 1
  %748 = add nuw nsw i64 %747, %743
  %749 = mul nsw i64 %748, %723
  %750 = getelementptr float, ptr %729, i64 %749
  %751 = load <16 x float>, ptr %750, align 4
  %752 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %751)
  %753 = getelementptr inbounds float, ptr %750, i64 %723
  %754 = load <16 x float>, ptr %753, align 4
  %755 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %754)
  %756 = shufflevector <16 x bfloat> %752, <16 x bfloat> %755, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %756, ptr %746, align 64
  %757 = getelementptr inbounds i8, ptr %746, i64 64
  %758 = shl nuw i64 %745, 1
  %759 = or disjoint i64 %758, 2
  %760 = add nuw nsw i64 %759, %743
  %761 = mul nsw i64 %760, %723
  %762 = getelementptr float, ptr %729, i64 %761
  %763 = load <16 x float>, ptr %762, align 4
  %764 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %763)
  %765 = getelementptr inbounds float, ptr %762, i64 %723
  %766 = load <16 x float>, ptr %765, align 4
  %767 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %766)
  %768 = shufflevector <16 x bfloat> %764, <16 x bfloat> %767, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %768, ptr %757, align 64
  %769 = add nuw nsw i64 %745, 2
  %770 = getelementptr inbounds i8, ptr %746, i64 128
  %771 = icmp eq i64 %769, 16
  br i1 %771, label %772, label %744, !llvm.loop !37

772:                                              ; preds = %744, %772
  %773 = phi i64 [ %797, %772 ], [ 0, %744 ]
  %774 = phi ptr [ %798, %772 ], [ %770, %744 ]
  %775 = shl nuw nsw i64 %773, 1
  %776 = add nuw nsw i64 %775, %743
  %777 = mul nsw i64 %776, %723
  %778 = getelementptr float, ptr %737, i64 %777
  %779 = load <16 x float>, ptr %778, align 4
  %780 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %779)
  %781 = getelementptr inbounds float, ptr %778, i64 %723
  %782 = load <16 x float>, ptr %781, align 4
  %783 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %782)
  %784 = shufflevector <16 x bfloat> %780, <16 x bfloat> %783, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %784, ptr %774, align 64
  %785 = getelementptr inbounds i8, ptr %774, i64 64
  %786 = shl nuw i64 %773, 1
  %787 = or disjoint i64 %786, 2
  %788 = add nuw nsw i64 %787, %743
  %789 = mul nsw i64 %788, %723
  %790 = getelementptr float, ptr %737, i64 %789
  %791 = load <16 x float>, ptr %790, align 4
  %792 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %791)
  %793 = getelementptr inbounds float, ptr %790, i64 %723
  %794 = load <16 x float>, ptr %793, align 4
  %795 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %794)
  %796 = shufflevector <16 x bfloat> %792, <16 x bfloat> %795, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %796, ptr %785, align 64
  %797 = add nuw nsw i64 %773, 2
  %798 = getelementptr inbounds i8, ptr %774, i64 128
  %799 = icmp eq i64 %797, 16
  br i1 %799, label %800, label %772, !llvm.loop !37

800:                                              ; preds = %772
  %801 = add nuw nsw i64 %743, 32
  %802 = icmp slt i64 %801, %726
  br i1 %802, label %741, label %803, !llvm.loop !38

803:                                              ; preds = %800, %863
  %804 = phi ptr [ %861, %863 ], [ %798, %800 ]
  %805 = phi i64 [ %864, %863 ], [ 0, %800 ]
  %806 = add nuw i64 %805, %726
  br label %807

807:                                              ; preds = %807, %803
  %808 = phi i64 [ 0, %803 ], [ %832, %807 ]
  %809 = phi ptr [ %804, %803 ], [ %833, %807 ]
  %810 = shl nuw nsw i64 %808, 1
  %811 = add nuw i64 %810, %806
  %812 = mul nsw i64 %811, %723
  %813 = getelementptr float, ptr %729, i64 %812
  %814 = load <16 x float>, ptr %813, align 4
  %815 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %814)
  %816 = getelementptr inbounds float, ptr %813, i64 %723
  %817 = load <16 x float>, ptr %816, align 4
  %818 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %817)
  %819 = shufflevector <16 x bfloat> %815, <16 x bfloat> %818, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %819, ptr %809, align 64
  %820 = getelementptr inbounds i8, ptr %809, i64 64
  %821 = shl nuw i64 %808, 1
  %822 = or disjoint i64 %821, 2
  %823 = add nuw i64 %822, %806
  %824 = mul nsw i64 %823, %723
  %825 = getelementptr float, ptr %729, i64 %824
  %826 = load <16 x float>, ptr %825, align 4
  %827 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %826)
  %828 = getelementptr inbounds float, ptr %825, i64 %723
  %829 = load <16 x float>, ptr %828, align 4
  %830 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %829)
  %831 = shufflevector <16 x bfloat> %827, <16 x bfloat> %830, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %831, ptr %820, align 64
  %832 = add nuw nsw i64 %808, 2
  %833 = getelementptr inbounds i8, ptr %809, i64 128
  %834 = icmp eq i64 %832, 16
  br i1 %834, label %835, label %807, !llvm.loop !37

835:                                              ; preds = %807, %835
  %836 = phi i64 [ %860, %835 ], [ 0, %807 ]
  %837 = phi ptr [ %861, %835 ], [ %833, %807 ]
  %838 = shl nuw nsw i64 %836, 1
  %839 = add nuw i64 %838, %806
  %840 = mul nsw i64 %839, %723
  %841 = getelementptr float, ptr %737, i64 %840
  %842 = load <16 x float>, ptr %841, align 4
  %843 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %842)
  %844 = getelementptr inbounds float, ptr %841, i64 %723
  %845 = load <16 x float>, ptr %844, align 4
  %846 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %845)
  %847 = shufflevector <16 x bfloat> %843, <16 x bfloat> %846, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %847, ptr %837, align 64
  %848 = getelementptr inbounds i8, ptr %837, i64 64
  %849 = shl nuw i64 %836, 1
  %850 = or disjoint i64 %849, 2
  %851 = add nuw i64 %850, %806
  %852 = mul nsw i64 %851, %723
  %853 = getelementptr float, ptr %737, i64 %852
  %854 = load <16 x float>, ptr %853, align 4
  %855 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %854)
  %856 = getelementptr inbounds float, ptr %853, i64 %723
  %857 = load <16 x float>, ptr %856, align 4
  %858 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %857)
  %859 = shufflevector <16 x bfloat> %855, <16 x bfloat> %858, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %859, ptr %848, align 64
  %860 = add nuw nsw i64 %836, 2
  %861 = getelementptr inbounds i8, ptr %837, i64 128
  %862 = icmp eq i64 %860, 16
  br i1 %862, label %863, label %835, !llvm.loop !37

863:                                              ; preds = %835
  %864 = add nuw nsw i64 %805, 32
  %865 = icmp slt i64 %864, %726
  br i1 %865, label %803, label %929, !llvm.loop !38

866:                                              ; preds = %899, %866
  %867 = phi i64 [ %893, %866 ], [ 0, %899 ]
  %868 = phi ptr [ %894, %866 ], [ %927, %899 ]
  %869 = add nuw i64 %867, %726
  %870 = shl i64 %869, 1
  %871 = add nuw i64 %870, %740
  %872 = mul nsw i64 %871, %723
  %873 = getelementptr float, ptr %737, i64 %872
  %874 = load <16 x float>, ptr %873, align 4
  %875 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %874)
  %876 = getelementptr inbounds float, ptr %873, i64 %723
  %877 = load <16 x float>, ptr %876, align 4
  %878 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %877)
  %879 = shufflevector <16 x bfloat> %875, <16 x bfloat> %878, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %879, ptr %868, align 64
  %880 = or disjoint i64 %867, 1
  %881 = getelementptr inbounds i8, ptr %868, i64 64
  %882 = add nuw i64 %880, %726
  %883 = shl i64 %882, 1
  %884 = add nuw i64 %883, %740
  %885 = mul nsw i64 %884, %723
  %886 = getelementptr float, ptr %737, i64 %885
  %887 = load <16 x float>, ptr %886, align 4
  %888 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %887)
  %889 = getelementptr inbounds float, ptr %886, i64 %723
  %890 = load <16 x float>, ptr %889, align 4
  %891 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %890)
  %892 = shufflevector <16 x bfloat> %888, <16 x bfloat> %891, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %892, ptr %881, align 64
  %893 = add nuw nsw i64 %867, 2
  %894 = getelementptr inbounds i8, ptr %868, i64 128
  %895 = icmp eq i64 %893, 16
  br i1 %895, label %896, label %866, !llvm.loop !37

896:                                              ; preds = %866
  %897 = add nuw nsw i64 %740, 32
  %898 = icmp slt i64 %897, %726
  br i1 %898, label %738, label %741, !llvm.loop !38

899:                                              ; preds = %899, %738
  %900 = phi i64 [ 0, %738 ], [ %926, %899 ]
  %901 = phi ptr [ %739, %738 ], [ %927, %899 ]
  %902 = add nuw i64 %900, %726
  %903 = shl i64 %902, 1
  %904 = add nuw i64 %903, %740
  %905 = mul nsw i64 %904, %723
  %906 = getelementptr float, ptr %729, i64 %905
  %907 = load <16 x float>, ptr %906, align 4
  %908 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %907)
  %909 = getelementptr inbounds float, ptr %906, i64 %723
  %910 = load <16 x float>, ptr %909, align 4
  %911 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %910)
  %912 = shufflevector <16 x bfloat> %908, <16 x bfloat> %911, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %912, ptr %901, align 64
  %913 = or disjoint i64 %900, 1
  %914 = getelementptr inbounds i8, ptr %901, i64 64
  %915 = add nuw i64 %913, %726
  %916 = shl i64 %915, 1
  %917 = add nuw i64 %916, %740
  %918 = mul nsw i64 %917, %723
  %919 = getelementptr float, ptr %729, i64 %918
  %920 = load <16 x float>, ptr %919, align 4
  %921 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %920)
  %922 = getelementptr inbounds float, ptr %919, i64 %723
  %923 = load <16 x float>, ptr %922, align 4
  %924 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %923)
  %925 = shufflevector <16 x bfloat> %921, <16 x bfloat> %924, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %925, ptr %914, align 64
  %926 = add nuw nsw i64 %900, 2
  %927 = getelementptr inbounds i8, ptr %901, i64 128
  %928 = icmp eq i64 %926, 16
  br i1 %928, label %866, label %899, !llvm.loop !37

929:                                              ; preds = %863
  %930 = load i64, ptr %90, align 8
  br label %931

931:                                              ; preds = %929, %724, %719
  %932 = phi i64 [ %930, %929 ], [ %723, %724 ], [ %723, %719 ]
  %933 = load ptr, ptr %103, align 8
  %934 = shl nsw i64 %720, 5
  %935 = getelementptr inbounds i8, ptr %933, i64 %934
  br i1 %104, label %936, label %996

936:                                              ; preds = %931
  %937 = load ptr, ptr %105, align 8
  %938 = mul i64 %106, %720
  %939 = getelementptr inbounds i8, ptr %937, i64 %938
  br label %940

940:                                              ; preds = %943, %936
  %941 = phi ptr [ %976, %943 ], [ %939, %936 ]
  %942 = phi i64 [ %975, %943 ], [ 0, %936 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %978

943:                                              ; preds = %991
  call fastcc void @transpose(ptr noundef nonnull %5) #11
  %944 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %944, ptr %941, align 64
  %945 = load <16 x i32>, ptr %107, align 64
  %946 = getelementptr inbounds i8, ptr %941, i64 64
  store <16 x i32> %945, ptr %946, align 64
  %947 = load <16 x i32>, ptr %108, align 64
  %948 = getelementptr inbounds i8, ptr %941, i64 128
  store <16 x i32> %947, ptr %948, align 64
  %949 = load <16 x i32>, ptr %109, align 64
  %950 = getelementptr inbounds i8, ptr %941, i64 192
  store <16 x i32> %949, ptr %950, align 64
  %951 = load <16 x i32>, ptr %110, align 64
  %952 = getelementptr inbounds i8, ptr %941, i64 256
  store <16 x i32> %951, ptr %952, align 64
  %953 = load <16 x i32>, ptr %111, align 64
  %954 = getelementptr inbounds i8, ptr %941, i64 320
  store <16 x i32> %953, ptr %954, align 64
  %955 = load <16 x i32>, ptr %112, align 64
  %956 = getelementptr inbounds i8, ptr %941, i64 384
  store <16 x i32> %955, ptr %956, align 64
  %957 = load <16 x i32>, ptr %113, align 64
  %958 = getelementptr inbounds i8, ptr %941, i64 448
  store <16 x i32> %957, ptr %958, align 64
  %959 = load <16 x i32>, ptr %114, align 64
  %960 = getelementptr inbounds i8, ptr %941, i64 512
  store <16 x i32> %959, ptr %960, align 64
  %961 = load <16 x i32>, ptr %115, align 64
  %962 = getelementptr inbounds i8, ptr %941, i64 576
  store <16 x i32> %961, ptr %962, align 64
  %963 = load <16 x i32>, ptr %116, align 64
  %964 = getelementptr inbounds i8, ptr %941, i64 640
  store <16 x i32> %963, ptr %964, align 64
  %965 = load <16 x i32>, ptr %117, align 64
  %966 = getelementptr inbounds i8, ptr %941, i64 704
  store <16 x i32> %965, ptr %966, align 64
  %967 = load <16 x i32>, ptr %118, align 64
  %968 = getelementptr inbounds i8, ptr %941, i64 768
  store <16 x i32> %967, ptr %968, align 64
  %969 = load <16 x i32>, ptr %119, align 64
  %970 = getelementptr inbounds i8, ptr %941, i64 832
  store <16 x i32> %969, ptr %970, align 64
  %971 = load <16 x i32>, ptr %120, align 64
  %972 = getelementptr inbounds i8, ptr %941, i64 896
  store <16 x i32> %971, ptr %972, align 64
  %973 = load <16 x i32>, ptr %121, align 64
  %974 = getelementptr inbounds i8, ptr %941, i64 960
  store <16 x i32> %973, ptr %974, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %975 = add nuw nsw i64 %942, 32
  %976 = getelementptr inbounds i8, ptr %941, i64 1024
  %977 = icmp slt i64 %975, %49
  br i1 %977, label %940, label %996, !llvm.loop !39

978:                                              ; preds = %991, %940
  %979 = phi i64 [ 0, %940 ], [ %994, %991 ]
  %980 = shl nuw nsw i64 %979, 1
  %981 = add nuw nsw i64 %980, %942
  %982 = icmp slt i64 %981, %49
  br i1 %982, label %983, label %991

983:                                              ; preds = %978
  %984 = mul nsw i64 %981, %932
  %985 = getelementptr inbounds i16, ptr %935, i64 %984
  %986 = load <16 x i16>, ptr %985, align 2
  %987 = getelementptr inbounds i16, ptr %985, i64 %932
  %988 = load <16 x i16>, ptr %987, align 2
  %989 = shufflevector <16 x i16> %986, <16 x i16> %988, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %990 = bitcast <32 x i16> %989 to <16 x i32>
  br label %991

991:                                              ; preds = %983, %978
  %992 = phi <16 x i32> [ %990, %983 ], [ zeroinitializer, %978 ]
  %993 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %979
  store <16 x i32> %992, ptr %993, align 64
  %994 = add nuw nsw i64 %979, 1
  %995 = icmp eq i64 %994, 16
  br i1 %995, label %943, label %978, !llvm.loop !40

996:                                              ; preds = %943, %931
  %997 = add nsw i64 %720, 1
  %998 = icmp eq i64 %997, %98
  br i1 %998, label %999, label %719, !llvm.loop !43

999:                                              ; preds = %996, %89
  %1000 = icmp eq i64 %23, 1
  br i1 %1000, label %1034, label %1001

1001:                                             ; preds = %999
  %1002 = getelementptr inbounds i8, ptr %0, i64 56
  %1003 = load ptr, ptr %1002, align 8
  %1004 = shl nsw i64 %8, 6
  %1005 = getelementptr inbounds i8, ptr %1003, i64 %1004
  %1006 = load i64, ptr %1005, align 8
  %1007 = add nsw i64 %1006, 1
  store atomic i64 %1007, ptr %1005 release, align 8
  %1008 = icmp sgt i64 %23, 0
  br i1 %1008, label %1009, label %1034

1009:                                             ; preds = %1001
  %1010 = getelementptr inbounds i8, ptr %0, i64 40
  br label %1011

1011:                                             ; preds = %1018, %1009
  %1012 = phi i64 [ 0, %1009 ], [ %1019, %1018 ]
  %1013 = shl nsw i64 %1012, 6
  %1014 = load ptr, ptr %1002, align 8
  %1015 = getelementptr inbounds i8, ptr %1014, i64 %1013
  %1016 = load atomic i64, ptr %1015 acquire, align 8
  %1017 = icmp sgt i64 %1016, %1006
  br i1 %1017, label %1018, label %1021

1018:                                             ; preds = %1027, %1011
  %1019 = add nuw nsw i64 %1012, 1
  %1020 = icmp eq i64 %1019, %23
  br i1 %1020, label %1034, label %1011, !llvm.loop !14

1021:                                             ; preds = %1011, %1027
  %1022 = phi i32 [ %1029, %1027 ], [ 0, %1011 ]
  tail call void @llvm.x86.sse2.pause()
  %1023 = icmp eq i32 %1022, 2000
  br i1 %1023, label %1024, label %1027

1024:                                             ; preds = %1021
  %1025 = load ptr, ptr %1010, align 8
  %1026 = tail call i32 %1025() #10
  br label %1027

1027:                                             ; preds = %1024, %1021
  %1028 = phi i32 [ 0, %1024 ], [ %1022, %1021 ]
  %1029 = add nsw i32 %1028, 1
  %1030 = load ptr, ptr %1002, align 8
  %1031 = getelementptr inbounds i8, ptr %1030, i64 %1013
  %1032 = load atomic i64, ptr %1031 acquire, align 8
  %1033 = icmp sgt i64 %1032, %1006
  br i1 %1033, label %1018, label %1021, !llvm.loop !15

1034:                                             ; preds = %1018, %999, %1001
  %1035 = getelementptr inbounds i8, ptr %0, i64 304
  %1036 = load ptr, ptr %1035, align 8
  %1037 = getelementptr inbounds i8, ptr %0, i64 312
  %1038 = load i64, ptr %1037, align 8
  %1039 = mul nsw i64 %1038, %8
  %1040 = getelementptr inbounds float, ptr %1036, i64 %1039
  %1041 = load i64, ptr %0, align 8
  %1042 = getelementptr inbounds i8, ptr %0, i64 272
  %1043 = load ptr, ptr %1042, align 8
  %1044 = icmp ne ptr %1043, null
  %1045 = sext i1 %1044 to i64
  %1046 = icmp sgt i64 %1041, %1045
  br i1 %1046, label %1047, label %1071

1047:                                             ; preds = %1034
  %1048 = icmp slt i64 %32, %33
  %1049 = getelementptr inbounds i8, ptr %3, i64 40
  %1050 = getelementptr inbounds i8, ptr %2, i64 2112
  %1051 = getelementptr inbounds i8, ptr %2, i64 4224
  %1052 = getelementptr inbounds i8, ptr %2, i64 6336
  %1053 = getelementptr inbounds i8, ptr %0, i64 208
  %1054 = getelementptr inbounds i8, ptr %0, i64 168
  %1055 = getelementptr inbounds i8, ptr %3, i64 24
  %1056 = getelementptr inbounds i8, ptr %2, i64 10496
  %1057 = getelementptr inbounds i8, ptr %2, i64 14720
  %1058 = getelementptr inbounds i8, ptr %2, i64 16832
  %1059 = getelementptr inbounds i8, ptr %3, i64 8
  %1060 = getelementptr inbounds i8, ptr %3, i64 16
  %1061 = getelementptr inbounds i8, ptr %3, i64 32
  %1062 = getelementptr inbounds i8, ptr %3, i64 48
  %1063 = getelementptr inbounds i8, ptr %0, i64 296
  %1064 = icmp slt i64 %45, %46
  %1065 = getelementptr inbounds i8, ptr %0, i64 56
  %1066 = shl nsw i64 %8, 6
  %1067 = icmp sgt i64 %23, 0
  %1068 = getelementptr inbounds i8, ptr %0, i64 40
  br label %1402

1069:                                             ; preds = %1656
  %1070 = load i64, ptr %0, align 8
  br label %1071

1071:                                             ; preds = %1069, %1034
  %1072 = phi i64 [ %1070, %1069 ], [ %1041, %1034 ]
  %1073 = load i64, ptr %34, align 8
  %1074 = mul nsw i64 %1073, %1072
  %1075 = sdiv i64 %1074, 16
  %1076 = mul nsw i64 %1075, %8
  %1077 = sdiv i64 %1076, %23
  %1078 = mul nsw i64 %1075, %54
  %1079 = sdiv i64 %1078, %23
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #4
  %1080 = load i64, ptr %9, align 8
  %1081 = sdiv i64 %1080, 8
  %1082 = shl i64 %1081, 10
  %1083 = icmp slt i64 %1077, %1079
  br i1 %1083, label %1084, label %1238

1084:                                             ; preds = %1071
  %1085 = mul nsw i64 %1080, 3
  %1086 = sdiv i64 %1085, 32
  %1087 = getelementptr inbounds i8, ptr %0, i64 160
  %1088 = shl i64 %1086, 10
  %1089 = getelementptr inbounds i8, ptr %0, i64 208
  %1090 = getelementptr inbounds i8, ptr %4, i64 2112
  %1091 = getelementptr inbounds i8, ptr %4, i64 4224
  %1092 = getelementptr inbounds i8, ptr %4, i64 6336
  %1093 = icmp sgt i64 %1080, 10
  %1094 = getelementptr inbounds i8, ptr %4, i64 10496
  %1095 = getelementptr inbounds i8, ptr %4, i64 12608
  %1096 = getelementptr inbounds i8, ptr %4, i64 14720
  %1097 = getelementptr inbounds i8, ptr %4, i64 16832
  %1098 = getelementptr inbounds i8, ptr %1040, i64 1024
  %1099 = getelementptr inbounds i8, ptr %1040, i64 2048
  %1100 = getelementptr inbounds i8, ptr %1040, i64 3072
  %1101 = getelementptr inbounds i8, ptr %0, i64 232
  %1102 = tail call i64 @llvm.smax.i64(i64 %1086, i64 1)
  %1103 = load i64, ptr %90, align 8
  br label %1104

1104:                                             ; preds = %1115, %1084
  %1105 = phi i64 [ %1103, %1084 ], [ %1116, %1115 ]
  %1106 = phi i64 [ %1077, %1084 ], [ %1117, %1115 ]
  %1107 = mul i64 %1106, %1082
  %1108 = icmp sgt i64 %1105, 15
  br i1 %1108, label %1109, label %1115

1109:                                             ; preds = %1104
  %1110 = add nsw i64 %1106, 1
  %1111 = icmp slt i64 %1110, %1079
  %1112 = select i1 %1111, i64 %1082, i64 0
  %1113 = select i1 %1111, i64 32, i64 16
  %1114 = shl nsw i64 %1106, 4
  br label %1119

1115:                                             ; preds = %1231, %1104
  %1116 = phi i64 [ %1105, %1104 ], [ %1233, %1231 ]
  %1117 = add nsw i64 %1106, 2
  %1118 = icmp slt i64 %1117, %1079
  br i1 %1118, label %1104, label %1236, !llvm.loop !44

1119:                                             ; preds = %1231, %1109
  %1120 = phi i64 [ 0, %1109 ], [ %1232, %1231 ]
  %1121 = load ptr, ptr %1087, align 8
  %1122 = load ptr, ptr %1089, align 8
  br label %1123

1123:                                             ; preds = %1123, %1119
  %1124 = phi i64 [ 0, %1119 ], [ %1126, %1123 ]
  %1125 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %1124
  store <16 x float> zeroinitializer, ptr %1125, align 64
  %1126 = add nuw nsw i64 %1124, 1
  %1127 = icmp eq i64 %1126, 16
  br i1 %1127, label %1128, label %1123, !llvm.loop !45

1128:                                             ; preds = %1123
  %1129 = getelementptr inbounds i8, ptr %1122, i64 %1107
  br label %1130

1130:                                             ; preds = %1130, %1128
  %1131 = phi i64 [ %1133, %1130 ], [ 0, %1128 ]
  %1132 = getelementptr inbounds [16 x <16 x float>], ptr %1090, i64 0, i64 %1131
  store <16 x float> zeroinitializer, ptr %1132, align 64
  %1133 = add nuw nsw i64 %1131, 1
  %1134 = icmp eq i64 %1133, 16
  br i1 %1134, label %1135, label %1130, !llvm.loop !45

1135:                                             ; preds = %1130
  %1136 = mul i64 %1088, %1120
  br label %1137

1137:                                             ; preds = %1135, %1137
  %1138 = phi i64 [ %1140, %1137 ], [ 0, %1135 ]
  %1139 = getelementptr inbounds [16 x <16 x float>], ptr %1091, i64 0, i64 %1138
  store <16 x float> zeroinitializer, ptr %1139, align 64
  %1140 = add nuw nsw i64 %1138, 1
  %1141 = icmp eq i64 %1140, 16
  br i1 %1141, label %1142, label %1137, !llvm.loop !45

1142:                                             ; preds = %1137, %1142
  %1143 = phi i64 [ %1145, %1142 ], [ 0, %1137 ]
  %1144 = getelementptr inbounds [16 x <16 x float>], ptr %1092, i64 0, i64 %1143
  store <16 x float> zeroinitializer, ptr %1144, align 64
  %1145 = add nuw nsw i64 %1143, 1
  %1146 = icmp eq i64 %1145, 16
  br i1 %1146, label %1147, label %1142, !llvm.loop !45

1147:                                             ; preds = %1142
  br i1 %1093, label %1149, label %1148

1148:                                             ; preds = %1187, %1147
  br label %1152

1149:                                             ; preds = %1147
  %1150 = getelementptr inbounds i8, ptr %1121, i64 %1136
  %1151 = getelementptr inbounds i8, ptr %1129, i64 %1112
  br label %1187

1152:                                             ; preds = %1148, %1152
  %1153 = phi i64 [ %1158, %1152 ], [ 0, %1148 ]
  %1154 = shl nsw i64 %1153, 6
  %1155 = getelementptr inbounds i8, ptr %1040, i64 %1154
  %1156 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %1153
  %1157 = load <16 x float>, ptr %1156, align 64
  store <16 x float> %1157, ptr %1155, align 4
  %1158 = add nuw nsw i64 %1153, 1
  %1159 = icmp eq i64 %1158, 16
  br i1 %1159, label %1160, label %1152, !llvm.loop !21

1160:                                             ; preds = %1152, %1160
  %1161 = phi i64 [ %1166, %1160 ], [ 0, %1152 ]
  %1162 = shl nsw i64 %1161, 6
  %1163 = getelementptr inbounds i8, ptr %1098, i64 %1162
  %1164 = getelementptr inbounds [16 x <16 x float>], ptr %1090, i64 0, i64 %1161
  %1165 = load <16 x float>, ptr %1164, align 64
  store <16 x float> %1165, ptr %1163, align 4
  %1166 = add nuw nsw i64 %1161, 1
  %1167 = icmp eq i64 %1166, 16
  br i1 %1167, label %1168, label %1160, !llvm.loop !21

1168:                                             ; preds = %1160, %1168
  %1169 = phi i64 [ %1174, %1168 ], [ 0, %1160 ]
  %1170 = shl nsw i64 %1169, 6
  %1171 = getelementptr inbounds i8, ptr %1099, i64 %1170
  %1172 = getelementptr inbounds [16 x <16 x float>], ptr %1091, i64 0, i64 %1169
  %1173 = load <16 x float>, ptr %1172, align 64
  store <16 x float> %1173, ptr %1171, align 4
  %1174 = add nuw nsw i64 %1169, 1
  %1175 = icmp eq i64 %1174, 16
  br i1 %1175, label %1176, label %1168, !llvm.loop !21

1176:                                             ; preds = %1168, %1176
  %1177 = phi i64 [ %1182, %1176 ], [ 0, %1168 ]
  %1178 = shl nsw i64 %1177, 6
  %1179 = getelementptr inbounds i8, ptr %1100, i64 %1178
  %1180 = getelementptr inbounds [16 x <16 x float>], ptr %1092, i64 0, i64 %1177
  %1181 = load <16 x float>, ptr %1180, align 64
  store <16 x float> %1181, ptr %1179, align 4
  %1182 = add nuw nsw i64 %1177, 1
  %1183 = icmp eq i64 %1182, 16
  br i1 %1183, label %1184, label %1176, !llvm.loop !21

1184:                                             ; preds = %1176
  %1185 = shl nsw i64 %1120, 5
  %1186 = or disjoint i64 %1185, 32
  br label %1204

1187:                                             ; preds = %1187, %1149
  %1188 = phi i64 [ %1199, %1187 ], [ 0, %1149 ]
  %1189 = phi ptr [ %1201, %1187 ], [ %1151, %1149 ]
  %1190 = phi ptr [ %1200, %1187 ], [ %1129, %1149 ]
  %1191 = phi ptr [ %1202, %1187 ], [ %1150, %1149 ]
  store ptr %1190, ptr %1094, align 64
  store ptr %1189, ptr %1095, align 64
  store ptr %1191, ptr %1096, align 64
  %1192 = getelementptr inbounds i8, ptr %1191, i64 1024
  store ptr %1192, ptr %1097, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %1190, ptr noundef %1191) #11
  %1193 = load ptr, ptr %1095, align 64
  %1194 = load ptr, ptr %1096, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1091, ptr noundef %1193, ptr noundef %1194) #11
  %1195 = load ptr, ptr %1094, align 64
  %1196 = load ptr, ptr %1097, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1090, ptr noundef %1195, ptr noundef %1196) #11
  %1197 = load ptr, ptr %1095, align 64
  %1198 = load ptr, ptr %1097, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1092, ptr noundef %1197, ptr noundef %1198) #11
  %1199 = add nuw nsw i64 %1188, 1
  %1200 = getelementptr inbounds i8, ptr %1190, i64 1024
  %1201 = getelementptr inbounds i8, ptr %1189, i64 1024
  %1202 = getelementptr inbounds i8, ptr %1191, i64 2048
  %1203 = icmp eq i64 %1199, %1102
  br i1 %1203, label %1148, label %1187, !llvm.loop !46

1204:                                             ; preds = %1204, %1184
  %1205 = phi i64 [ %1229, %1204 ], [ 0, %1184 ]
  %1206 = add nsw i64 %1205, %1114
  %1207 = shl i64 %1205, 4
  %1208 = and i64 %1207, 240
  %1209 = getelementptr inbounds float, ptr %1040, i64 %1208
  %1210 = load ptr, ptr %1101, align 8
  %1211 = load i64, ptr %90, align 8
  %1212 = mul nsw i64 %1211, %1206
  %1213 = getelementptr inbounds i16, ptr %1210, i64 %1212
  %1214 = getelementptr inbounds i8, ptr %1213, i64 %1185
  %1215 = shl i64 %1205, 7
  %1216 = and i64 %1215, -2048
  %1217 = getelementptr inbounds i8, ptr %1209, i64 %1216
  %1218 = load <16 x float>, ptr %1217, align 4
  %1219 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1218)
  store <16 x bfloat> %1219, ptr %1214, align 2
  %1220 = load ptr, ptr %1101, align 8
  %1221 = load i64, ptr %90, align 8
  %1222 = mul nsw i64 %1221, %1206
  %1223 = getelementptr inbounds i16, ptr %1220, i64 %1222
  %1224 = getelementptr inbounds i8, ptr %1223, i64 %1186
  %1225 = or disjoint i64 %1216, 1024
  %1226 = getelementptr inbounds i8, ptr %1209, i64 %1225
  %1227 = load <16 x float>, ptr %1226, align 4
  %1228 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1227)
  store <16 x bfloat> %1228, ptr %1224, align 2
  %1229 = add nuw nsw i64 %1205, 1
  %1230 = icmp eq i64 %1229, %1113
  br i1 %1230, label %1231, label %1204, !llvm.loop !47

1231:                                             ; preds = %1204
  %1232 = add nuw nsw i64 %1120, 2
  %1233 = load i64, ptr %90, align 8
  %1234 = sdiv i64 %1233, 16
  %1235 = icmp slt i64 %1232, %1234
  br i1 %1235, label %1119, label %1115, !llvm.loop !48

1236:                                             ; preds = %1115
  %1237 = load i64, ptr %9, align 8
  br label %1238

1238:                                             ; preds = %1236, %1071
  %1239 = phi i64 [ %1237, %1236 ], [ %1080, %1071 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #4
  %1240 = sdiv i64 %1239, 16
  %1241 = mul nsw i64 %1240, 3
  %1242 = sdiv i64 %1241, 2
  %1243 = mul nsw i64 %1242, %8
  %1244 = sdiv i64 %1243, %23
  %1245 = mul nsw i64 %1242, %54
  %1246 = sdiv i64 %1245, %23
  %1247 = shl nsw i64 %1244, 1
  %1248 = shl nsw i64 %1246, 1
  %1249 = icmp slt i64 %1247, %1248
  br i1 %1249, label %1250, label %1261

1250:                                             ; preds = %1238
  %1251 = load i64, ptr %34, align 8
  %1252 = load i64, ptr %0, align 8
  %1253 = mul nsw i64 %1252, %1251
  %1254 = add nsw i64 %1253, 31
  %1255 = sdiv i64 %1254, 32
  %1256 = getelementptr inbounds i8, ptr %0, i64 216
  %1257 = shl i64 %1255, 10
  %1258 = getelementptr inbounds i8, ptr %0, i64 224
  %1259 = getelementptr inbounds i8, ptr %0, i64 240
  %1260 = getelementptr inbounds i8, ptr %0, i64 248
  br label %1269

1261:                                             ; preds = %1269, %1238
  %1262 = icmp eq i64 %8, 0
  %1263 = icmp sgt i64 %1239, 15
  %1264 = and i1 %1262, %1263
  br i1 %1264, label %1265, label %1401

1265:                                             ; preds = %1261
  %1266 = getelementptr inbounds i8, ptr %0, i64 288
  %1267 = getelementptr inbounds i8, ptr %0, i64 256
  %1268 = getelementptr inbounds i8, ptr %0, i64 264
  br label %1304

1269:                                             ; preds = %1269, %1250
  %1270 = phi i64 [ %1247, %1250 ], [ %1302, %1269 ]
  %1271 = sdiv i64 %1270, %1240
  %1272 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %1271
  %1273 = load i32, ptr %1272, align 4
  %1274 = sext i32 %1273 to i64
  %1275 = load i64, ptr %9, align 8
  %1276 = mul nsw i64 %1275, %1274
  %1277 = srem i64 %1270, %1240
  %1278 = shl nsw i64 %1277, 4
  %1279 = add nsw i64 %1278, %1276
  %1280 = load ptr, ptr %1256, align 8
  %1281 = mul i64 %1270, %1257
  %1282 = getelementptr inbounds i8, ptr %1280, i64 %1281
  %1283 = load ptr, ptr %1258, align 8
  %1284 = load ptr, ptr %1259, align 8
  %1285 = load i64, ptr %90, align 8
  %1286 = mul nsw i64 %1285, %1279
  %1287 = getelementptr inbounds float, ptr %1284, i64 %1286
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1282, ptr noundef %1283, ptr noundef %1287, i64 noundef %1285, ptr noundef %1040) #11
  %1288 = load ptr, ptr %1256, align 8
  %1289 = add nsw i64 %1270, %1240
  %1290 = mul i64 %1289, %1257
  %1291 = getelementptr inbounds i8, ptr %1288, i64 %1290
  %1292 = load ptr, ptr %1258, align 8
  %1293 = load i64, ptr %90, align 8
  %1294 = sdiv i64 %1293, 16
  %1295 = mul i64 %1294, %1257
  %1296 = getelementptr inbounds i8, ptr %1292, i64 %1295
  %1297 = load ptr, ptr %1260, align 8
  %1298 = shl nsw i64 %1270, 4
  %1299 = load i64, ptr %9, align 8
  %1300 = mul nsw i64 %1298, %1299
  %1301 = getelementptr inbounds float, ptr %1297, i64 %1300
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1291, ptr noundef %1296, ptr noundef %1301, i64 noundef %1299, ptr noundef %1040) #11
  %1302 = add nsw i64 %1270, 2
  %1303 = icmp slt i64 %1302, %1248
  br i1 %1303, label %1269, label %1261, !llvm.loop !49

1304:                                             ; preds = %1321, %1265
  %1305 = phi i64 [ 0, %1265 ], [ %1322, %1321 ]
  %1306 = shl nsw i64 %1305, 6
  br label %1307

1307:                                             ; preds = %1398, %1304
  %1308 = phi i64 [ 0, %1304 ], [ %1399, %1398 ]
  %1309 = load i64, ptr %34, align 8
  %1310 = sdiv i64 %1309, 16
  %1311 = icmp sgt i64 %1309, 15
  br i1 %1311, label %1312, label %1342

1312:                                             ; preds = %1307
  %1313 = load ptr, ptr %1266, align 8
  %1314 = shl i64 %1308, 6
  %1315 = getelementptr i8, ptr %1313, i64 %1314
  %1316 = add nsw i64 %1310, -1
  %1317 = and i64 %1310, 3
  %1318 = icmp ult i64 %1316, 3
  br i1 %1318, label %1324, label %1319

1319:                                             ; preds = %1312
  %1320 = and i64 %1310, 576460752303423484
  br label %1346

1321:                                             ; preds = %1398
  %1322 = add nuw nsw i64 %1305, 1
  %1323 = icmp eq i64 %1322, %1240
  br i1 %1323, label %1401, label %1304, !llvm.loop !50

1324:                                             ; preds = %1346, %1312
  %1325 = phi <16 x float> [ poison, %1312 ], [ %1376, %1346 ]
  %1326 = phi i64 [ 0, %1312 ], [ %1377, %1346 ]
  %1327 = phi <16 x float> [ zeroinitializer, %1312 ], [ %1376, %1346 ]
  %1328 = icmp eq i64 %1317, 0
  br i1 %1328, label %1342, label %1329

1329:                                             ; preds = %1324, %1329
  %1330 = phi i64 [ %1339, %1329 ], [ %1326, %1324 ]
  %1331 = phi <16 x float> [ %1338, %1329 ], [ %1327, %1324 ]
  %1332 = phi i64 [ %1340, %1329 ], [ 0, %1324 ]
  %1333 = mul nuw nsw i64 %1330, %1240
  %1334 = add nuw nsw i64 %1333, %1305
  %1335 = shl i64 %1334, 8
  %1336 = getelementptr i8, ptr %1315, i64 %1335
  %1337 = load <16 x float>, ptr %1336, align 4
  %1338 = fadd contract <16 x float> %1331, %1337
  %1339 = add nuw nsw i64 %1330, 1
  %1340 = add i64 %1332, 1
  %1341 = icmp eq i64 %1340, %1317
  br i1 %1341, label %1342, label %1329, !llvm.loop !51

1342:                                             ; preds = %1324, %1329, %1307
  %1343 = phi <16 x float> [ zeroinitializer, %1307 ], [ %1325, %1324 ], [ %1338, %1329 ]
  %1344 = icmp eq i64 %1308, 3
  %1345 = load i64, ptr %9, align 8
  br i1 %1344, label %1391, label %1380

1346:                                             ; preds = %1346, %1319
  %1347 = phi i64 [ 0, %1319 ], [ %1377, %1346 ]
  %1348 = phi <16 x float> [ zeroinitializer, %1319 ], [ %1376, %1346 ]
  %1349 = phi i64 [ 0, %1319 ], [ %1378, %1346 ]
  %1350 = mul nuw nsw i64 %1347, %1240
  %1351 = add nuw nsw i64 %1350, %1305
  %1352 = shl i64 %1351, 8
  %1353 = getelementptr i8, ptr %1315, i64 %1352
  %1354 = load <16 x float>, ptr %1353, align 4
  %1355 = fadd contract <16 x float> %1348, %1354
  %1356 = or disjoint i64 %1347, 1
  %1357 = mul nuw nsw i64 %1356, %1240
  %1358 = add nuw nsw i64 %1357, %1305
  %1359 = shl i64 %1358, 8
  %1360 = getelementptr i8, ptr %1315, i64 %1359
  %1361 = load <16 x float>, ptr %1360, align 4
  %1362 = fadd contract <16 x float> %1355, %1361
  %1363 = or disjoint i64 %1347, 2
  %1364 = mul nuw nsw i64 %1363, %1240
  %1365 = add nuw nsw i64 %1364, %1305
  %1366 = shl i64 %1365, 8
  %1367 = getelementptr i8, ptr %1315, i64 %1366
  %1368 = load <16 x float>, ptr %1367, align 4
  %1369 = fadd contract <16 x float> %1362, %1368
  %1370 = or disjoint i64 %1347, 3
  %1371 = mul nuw nsw i64 %1370, %1240
  %1372 = add nuw nsw i64 %1371, %1305
  %1373 = shl i64 %1372, 8
  %1374 = getelementptr i8, ptr %1315, i64 %1373
  %1375 = load <16 x float>, ptr %1374, align 4
  %1376 = fadd contract <16 x float> %1369, %1375
  %1377 = add nuw nsw i64 %1347, 4
  %1378 = add i64 %1349, 4
  %1379 = icmp eq i64 %1378, %1320
  br i1 %1379, label %1324, label %1346, !llvm.loop !52

1380:                                             ; preds = %1342
  %1381 = load ptr, ptr %1267, align 8
  %1382 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %1308
  %1383 = load i32, ptr %1382, align 4
  %1384 = sext i32 %1383 to i64
  %1385 = mul nsw i64 %1345, %1384
  %1386 = getelementptr inbounds float, ptr %1381, i64 %1385
  %1387 = getelementptr inbounds i8, ptr %1386, i64 %1306
  store <16 x float> %1343, ptr %1387, align 4
  %1388 = icmp eq i64 %1308, 0
  br i1 %1388, label %1398, label %1389

1389:                                             ; preds = %1380
  %1390 = load i64, ptr %9, align 8
  br label %1391

1391:                                             ; preds = %1389, %1342
  %1392 = phi i64 [ %1390, %1389 ], [ %1345, %1342 ]
  %1393 = load ptr, ptr %1268, align 8
  %1394 = add nsw i64 %1308, -1
  %1395 = mul nsw i64 %1392, %1394
  %1396 = getelementptr inbounds float, ptr %1393, i64 %1395
  %1397 = getelementptr inbounds i8, ptr %1396, i64 %1306
  store <16 x float> %1343, ptr %1397, align 4
  br label %1398

1398:                                             ; preds = %1391, %1380
  %1399 = add nuw nsw i64 %1308, 1
  %1400 = icmp eq i64 %1399, 4
  br i1 %1400, label %1321, label %1307, !llvm.loop !53

1401:                                             ; preds = %1321, %1261
  ret void

1402:                                             ; preds = %1047, %1656
  %1403 = phi i64 [ %1041, %1047 ], [ %1404, %1656 ]
  %1404 = add nsw i64 %1403, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %1405 = load i64, ptr %9, align 8
  %1406 = mul nsw i64 %1405, 3
  %1407 = sdiv i64 %1406, 32
  %1408 = sdiv i64 %1405, 8
  %1409 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %1410 = shl i64 %1407, 10
  br i1 %1048, label %1411, label %1626

1411:                                             ; preds = %1402
  %1412 = sdiv i64 %1409, 16
  %1413 = mul nsw i64 %1412, %1403
  %1414 = add nsw i64 %1407, -1
  %1415 = icmp sgt i64 %1405, 10
  %1416 = icmp eq i64 %1403, 0
  %1417 = tail call i64 @llvm.smax.i64(i64 %1407, i64 1)
  br label %1420

1418:                                             ; preds = %1431
  %1419 = load i64, ptr %1055, align 8
  br label %1626

1420:                                             ; preds = %1431, %1411
  %1421 = phi i64 [ %32, %1411 ], [ %1432, %1431 ]
  %1422 = mul i64 %1410, %1421
  br i1 %1064, label %1423, label %1431

1423:                                             ; preds = %1420
  %1424 = shl i64 %1421, 6
  %1425 = or disjoint i64 %1421, 1
  %1426 = shl i64 %1425, 6
  %1427 = or disjoint i64 %1421, 2
  %1428 = shl i64 %1427, 6
  %1429 = or disjoint i64 %1421, 3
  %1430 = shl i64 %1429, 6
  br label %1434

1431:                                             ; preds = %1623, %1420
  %1432 = add nsw i64 %1421, 4
  %1433 = icmp slt i64 %1432, %33
  br i1 %1433, label %1420, label %1418, !llvm.loop !54

1434:                                             ; preds = %1623, %1423
  %1435 = phi i64 [ %45, %1423 ], [ %1624, %1623 ]
  %1436 = load ptr, ptr %1049, align 8
  %1437 = icmp eq ptr %1436, %1040
  br label %1438

1438:                                             ; preds = %1438, %1434
  %1439 = phi i64 [ 0, %1434 ], [ %1441, %1438 ]
  %1440 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %1439
  store <16 x float> zeroinitializer, ptr %1440, align 64
  %1441 = add nuw nsw i64 %1439, 1
  %1442 = icmp eq i64 %1441, 16
  br i1 %1442, label %1443, label %1438, !llvm.loop !45

1443:                                             ; preds = %1438, %1443
  %1444 = phi i64 [ %1446, %1443 ], [ 0, %1438 ]
  %1445 = getelementptr inbounds [16 x <16 x float>], ptr %1050, i64 0, i64 %1444
  store <16 x float> zeroinitializer, ptr %1445, align 64
  %1446 = add nuw nsw i64 %1444, 1
  %1447 = icmp eq i64 %1446, 16
  br i1 %1447, label %1448, label %1443, !llvm.loop !45

1448:                                             ; preds = %1443, %1448
  %1449 = phi i64 [ %1451, %1448 ], [ 0, %1443 ]
  %1450 = getelementptr inbounds [16 x <16 x float>], ptr %1051, i64 0, i64 %1449
  store <16 x float> zeroinitializer, ptr %1450, align 64
  %1451 = add nuw nsw i64 %1449, 1
  %1452 = icmp eq i64 %1451, 16
  br i1 %1452, label %1453, label %1448, !llvm.loop !45

1453:                                             ; preds = %1448, %1453
  %1454 = phi i64 [ %1456, %1453 ], [ 0, %1448 ]
  %1455 = getelementptr inbounds [16 x <16 x float>], ptr %1052, i64 0, i64 %1454
  store <16 x float> zeroinitializer, ptr %1455, align 64
  %1456 = add nuw nsw i64 %1454, 1
  %1457 = icmp eq i64 %1456, 16
  br i1 %1457, label %1458, label %1453, !llvm.loop !45

1458:                                             ; preds = %1453
  %1459 = select i1 %1437, i64 4096, i64 0
  %1460 = getelementptr inbounds i8, ptr %1040, i64 %1459
  %1461 = load i64, ptr %0, align 8
  %1462 = icmp sgt i64 %1461, %1403
  br i1 %1462, label %1463, label %1495

1463:                                             ; preds = %1458
  %1464 = load i64, ptr %1055, align 8
  %1465 = sdiv i64 %1464, 2
  %1466 = add nsw i64 %1414, %1465
  %1467 = sdiv i64 %1466, %1407
  br i1 %1415, label %1468, label %1495

1468:                                             ; preds = %1463
  %1469 = load ptr, ptr %1054, align 8
  %1470 = getelementptr inbounds i8, ptr %1469, i64 %1422
  %1471 = load ptr, ptr %1053, align 8
  %1472 = load i64, ptr %9, align 8
  %1473 = sdiv i64 %1472, 32
  %1474 = add nsw i64 %1435, %1413
  %1475 = mul nsw i64 %1474, %1408
  %1476 = add nsw i64 %1473, %1475
  %1477 = shl nsw i64 %1476, 10
  %1478 = getelementptr inbounds i8, ptr %1471, i64 %1477
  br label %1479

1479:                                             ; preds = %1479, %1468
  %1480 = phi ptr [ %1492, %1479 ], [ %1478, %1468 ]
  %1481 = phi ptr [ %1493, %1479 ], [ %1470, %1468 ]
  %1482 = phi i64 [ %1491, %1479 ], [ 0, %1468 ]
  store ptr %1480, ptr %1056, align 64
  store ptr %1481, ptr %1057, align 64
  %1483 = getelementptr inbounds i8, ptr %1481, i64 1024
  store ptr %1483, ptr %1058, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %1480, ptr noundef %1481) #11
  %1484 = load ptr, ptr %1056, align 64
  %1485 = load ptr, ptr %1058, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1050, ptr noundef %1484, ptr noundef %1485) #11
  %1486 = getelementptr inbounds i8, ptr %1481, i64 2048
  store ptr %1486, ptr %1057, align 64
  %1487 = getelementptr inbounds i8, ptr %1481, i64 3072
  store ptr %1487, ptr %1058, align 64
  %1488 = load ptr, ptr %1056, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1051, ptr noundef %1488, ptr noundef nonnull %1486) #11
  %1489 = load ptr, ptr %1056, align 64
  %1490 = load ptr, ptr %1058, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1052, ptr noundef %1489, ptr noundef %1490) #11
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1404, ptr noundef nonnull %3, i64 noundef %1467) #11
  %1491 = add nuw nsw i64 %1482, 1
  %1492 = getelementptr inbounds i8, ptr %1480, i64 1024
  %1493 = getelementptr inbounds i8, ptr %1481, i64 4096
  %1494 = icmp eq i64 %1491, %1417
  br i1 %1494, label %1495, label %1479, !llvm.loop !55

1495:                                             ; preds = %1479, %1463, %1458
  br label %1496

1496:                                             ; preds = %1495, %1496
  %1497 = phi i64 [ %1502, %1496 ], [ 0, %1495 ]
  %1498 = shl nsw i64 %1497, 6
  %1499 = getelementptr inbounds i8, ptr %1460, i64 %1498
  %1500 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %1497
  %1501 = load <16 x float>, ptr %1500, align 64
  store <16 x float> %1501, ptr %1499, align 4
  %1502 = add nuw nsw i64 %1497, 1
  %1503 = icmp eq i64 %1502, 16
  br i1 %1503, label %1504, label %1496, !llvm.loop !21

1504:                                             ; preds = %1496
  %1505 = getelementptr inbounds i8, ptr %1460, i64 1024
  br label %1506

1506:                                             ; preds = %1506, %1504
  %1507 = phi i64 [ 0, %1504 ], [ %1512, %1506 ]
  %1508 = shl nsw i64 %1507, 6
  %1509 = getelementptr inbounds i8, ptr %1505, i64 %1508
  %1510 = getelementptr inbounds [16 x <16 x float>], ptr %1050, i64 0, i64 %1507
  %1511 = load <16 x float>, ptr %1510, align 64
  store <16 x float> %1511, ptr %1509, align 4
  %1512 = add nuw nsw i64 %1507, 1
  %1513 = icmp eq i64 %1512, 16
  br i1 %1513, label %1514, label %1506, !llvm.loop !21

1514:                                             ; preds = %1506
  %1515 = getelementptr inbounds i8, ptr %1460, i64 2048
  br label %1516

1516:                                             ; preds = %1516, %1514
  %1517 = phi i64 [ 0, %1514 ], [ %1522, %1516 ]
  %1518 = shl nsw i64 %1517, 6
  %1519 = getelementptr inbounds i8, ptr %1515, i64 %1518
  %1520 = getelementptr inbounds [16 x <16 x float>], ptr %1051, i64 0, i64 %1517
  %1521 = load <16 x float>, ptr %1520, align 64
  store <16 x float> %1521, ptr %1519, align 4
  %1522 = add nuw nsw i64 %1517, 1
  %1523 = icmp eq i64 %1522, 16
  br i1 %1523, label %1524, label %1516, !llvm.loop !21

1524:                                             ; preds = %1516
  %1525 = getelementptr inbounds i8, ptr %1460, i64 3072
  br label %1526

1526:                                             ; preds = %1526, %1524
  %1527 = phi i64 [ 0, %1524 ], [ %1532, %1526 ]
  %1528 = shl nsw i64 %1527, 6
  %1529 = getelementptr inbounds i8, ptr %1525, i64 %1528
  %1530 = getelementptr inbounds [16 x <16 x float>], ptr %1052, i64 0, i64 %1527
  %1531 = load <16 x float>, ptr %1530, align 64
  store <16 x float> %1531, ptr %1529, align 4
  %1532 = add nuw nsw i64 %1527, 1
  %1533 = icmp eq i64 %1532, 16
  br i1 %1533, label %1534, label %1526, !llvm.loop !21

1534:                                             ; preds = %1526
  br i1 %1416, label %1535, label %1621

1535:                                             ; preds = %1534
  %1536 = shl nsw i64 %1435, 4
  br label %1600

1537:                                             ; preds = %1600, %1537
  %1538 = phi i64 [ %1556, %1537 ], [ 0, %1600 ]
  %1539 = add nuw nsw i64 %1538, %1536
  %1540 = load i64, ptr %9, align 8
  %1541 = mul nsw i64 %1540, %1539
  %1542 = load ptr, ptr %1063, align 8
  %1543 = load i64, ptr %34, align 8
  %1544 = mul nsw i64 %1543, %1425
  %1545 = add nsw i64 %1544, %1539
  %1546 = shl nsw i64 %1545, 6
  %1547 = getelementptr inbounds i8, ptr %1542, i64 %1546
  %1548 = load <16 x float>, ptr %1547, align 4
  %1549 = shl nsw i64 %1538, 6
  %1550 = getelementptr inbounds i8, ptr %1505, i64 %1549
  %1551 = load <16 x float>, ptr %1550, align 4
  %1552 = fadd contract <16 x float> %1548, %1551
  %1553 = load ptr, ptr %1042, align 8
  %1554 = getelementptr float, ptr %1553, i64 %1541
  %1555 = getelementptr i8, ptr %1554, i64 %1426
  store <16 x float> %1552, ptr %1555, align 4
  %1556 = add nuw nsw i64 %1538, 1
  %1557 = icmp eq i64 %1556, 16
  br i1 %1557, label %1558, label %1537, !llvm.loop !56

1558:                                             ; preds = %1537, %1558
  %1559 = phi i64 [ %1577, %1558 ], [ 0, %1537 ]
  %1560 = add nuw nsw i64 %1559, %1536
  %1561 = load i64, ptr %9, align 8
  %1562 = mul nsw i64 %1561, %1560
  %1563 = load ptr, ptr %1063, align 8
  %1564 = load i64, ptr %34, align 8
  %1565 = mul nsw i64 %1564, %1427
  %1566 = add nsw i64 %1565, %1560
  %1567 = shl nsw i64 %1566, 6
  %1568 = getelementptr inbounds i8, ptr %1563, i64 %1567
  %1569 = load <16 x float>, ptr %1568, align 4
  %1570 = shl nsw i64 %1559, 6
  %1571 = getelementptr inbounds i8, ptr %1515, i64 %1570
  %1572 = load <16 x float>, ptr %1571, align 4
  %1573 = fadd contract <16 x float> %1569, %1572
  %1574 = load ptr, ptr %1042, align 8
  %1575 = getelementptr float, ptr %1574, i64 %1562
  %1576 = getelementptr i8, ptr %1575, i64 %1428
  store <16 x float> %1573, ptr %1576, align 4
  %1577 = add nuw nsw i64 %1559, 1
  %1578 = icmp eq i64 %1577, 16
  br i1 %1578, label %1579, label %1558, !llvm.loop !56

1579:                                             ; preds = %1558, %1579
  %1580 = phi i64 [ %1598, %1579 ], [ 0, %1558 ]
  %1581 = add nuw nsw i64 %1580, %1536
  %1582 = load i64, ptr %9, align 8
  %1583 = mul nsw i64 %1582, %1581
  %1584 = load ptr, ptr %1063, align 8
  %1585 = load i64, ptr %34, align 8
  %1586 = mul nsw i64 %1585, %1429
  %1587 = add nsw i64 %1586, %1581
  %1588 = shl nsw i64 %1587, 6
  %1589 = getelementptr inbounds i8, ptr %1584, i64 %1588
  %1590 = load <16 x float>, ptr %1589, align 4
  %1591 = shl nsw i64 %1580, 6
  %1592 = getelementptr inbounds i8, ptr %1525, i64 %1591
  %1593 = load <16 x float>, ptr %1592, align 4
  %1594 = fadd contract <16 x float> %1590, %1593
  %1595 = load ptr, ptr %1042, align 8
  %1596 = getelementptr float, ptr %1595, i64 %1583
  %1597 = getelementptr i8, ptr %1596, i64 %1430
  store <16 x float> %1594, ptr %1597, align 4
  %1598 = add nuw nsw i64 %1580, 1
  %1599 = icmp eq i64 %1598, 16
  br i1 %1599, label %1623, label %1579, !llvm.loop !56

1600:                                             ; preds = %1600, %1535
  %1601 = phi i64 [ 0, %1535 ], [ %1619, %1600 ]
  %1602 = add nuw nsw i64 %1601, %1536
  %1603 = load i64, ptr %9, align 8
  %1604 = mul nsw i64 %1603, %1602
  %1605 = load ptr, ptr %1063, align 8
  %1606 = load i64, ptr %34, align 8
  %1607 = mul nsw i64 %1606, %1421
  %1608 = add nsw i64 %1607, %1602
  %1609 = shl nsw i64 %1608, 6
  %1610 = getelementptr inbounds i8, ptr %1605, i64 %1609
  %1611 = load <16 x float>, ptr %1610, align 4
  %1612 = shl nsw i64 %1601, 6
  %1613 = getelementptr inbounds i8, ptr %1460, i64 %1612
  %1614 = load <16 x float>, ptr %1613, align 4
  %1615 = fadd contract <16 x float> %1611, %1614
  %1616 = load ptr, ptr %1042, align 8
  %1617 = getelementptr float, ptr %1616, i64 %1604
  %1618 = getelementptr i8, ptr %1617, i64 %1424
  store <16 x float> %1615, ptr %1618, align 4
  %1619 = add nuw nsw i64 %1601, 1
  %1620 = icmp eq i64 %1619, 16
  br i1 %1620, label %1537, label %1600, !llvm.loop !56

1621:                                             ; preds = %1534
  %1622 = load i64, ptr %1055, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1404, ptr noundef nonnull %3, i64 noundef %1622) #11
  store i64 %1421, ptr %3, align 8
  store i64 %1435, ptr %1059, align 8
  store i64 0, ptr %1060, align 8
  store i64 64, ptr %1055, align 8
  store ptr null, ptr %1061, align 8
  store ptr %1460, ptr %1049, align 8
  store i64 0, ptr %1062, align 8
  br label %1623

1623:                                             ; preds = %1579, %1621
  %1624 = add i64 %1435, 1
  %1625 = icmp eq i64 %1624, %46
  br i1 %1625, label %1431, label %1434, !llvm.loop !57

1626:                                             ; preds = %1402, %1418
  %1627 = phi i64 [ %1419, %1418 ], [ 0, %1402 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %1404, ptr noundef nonnull %3, i64 noundef %1627) #11
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %1000, label %1656, label %1628

1628:                                             ; preds = %1626
  %1629 = load ptr, ptr %1065, align 8
  %1630 = getelementptr inbounds i8, ptr %1629, i64 %1066
  %1631 = load i64, ptr %1630, align 8
  %1632 = add nsw i64 %1631, 1
  store atomic i64 %1632, ptr %1630 release, align 8
  br i1 %1067, label %1633, label %1656

1633:                                             ; preds = %1628, %1640
  %1634 = phi i64 [ %1641, %1640 ], [ 0, %1628 ]
  %1635 = shl nsw i64 %1634, 6
  %1636 = load ptr, ptr %1065, align 8
  %1637 = getelementptr inbounds i8, ptr %1636, i64 %1635
  %1638 = load atomic i64, ptr %1637 acquire, align 8
  %1639 = icmp sgt i64 %1638, %1631
  br i1 %1639, label %1640, label %1643

1640:                                             ; preds = %1649, %1633
  %1641 = add nuw nsw i64 %1634, 1
  %1642 = icmp eq i64 %1641, %23
  br i1 %1642, label %1656, label %1633, !llvm.loop !14

1643:                                             ; preds = %1633, %1649
  %1644 = phi i32 [ %1651, %1649 ], [ 0, %1633 ]
  tail call void @llvm.x86.sse2.pause()
  %1645 = icmp eq i32 %1644, 2000
  br i1 %1645, label %1646, label %1649

1646:                                             ; preds = %1643
  %1647 = load ptr, ptr %1068, align 8
  %1648 = tail call i32 %1647() #10
  br label %1649

1649:                                             ; preds = %1646, %1643
  %1650 = phi i32 [ 0, %1646 ], [ %1644, %1643 ]
  %1651 = add nsw i32 %1650, 1
  %1652 = load ptr, ptr %1065, align 8
  %1653 = getelementptr inbounds i8, ptr %1652, i64 %1635
  %1654 = load atomic i64, ptr %1653 acquire, align 8
  %1655 = icmp sgt i64 %1654, %1631
  br i1 %1655, label %1640, label %1643, !llvm.loop !15

1656:                                             ; preds = %1640, %1626, %1628
  %1657 = load ptr, ptr %1042, align 8
  %1658 = icmp ne ptr %1657, null
  %1659 = sext i1 %1658 to i64
  %1660 = icmp sgt i64 %1404, %1659
  br i1 %1660, label %1402, label %1069, !llvm.loop !58
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
  br i1 %154, label %155, label %35, !llvm.loop !59

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
define internal fastcc void @forward_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #7 {
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
  br i1 %213, label %21, label %214, !llvm.loop !60

214:                                              ; preds = %21, %211, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float>, <16 x float>, i16) #3

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #7 {
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
  br i1 %366, label %22, label %367, !llvm.loop !61

367:                                              ; preds = %22, %194, %4
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
  br i1 %71, label %72, label %67, !llvm.loop !45

72:                                               ; preds = %67, %72
  %73 = phi i64 [ %75, %72 ], [ 0, %67 ]
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %73
  store <16 x float> zeroinitializer, ptr %74, align 64
  %75 = add nuw nsw i64 %73, 1
  %76 = icmp eq i64 %75, 16
  br i1 %76, label %77, label %72, !llvm.loop !45

77:                                               ; preds = %72, %77
  %78 = phi i64 [ %80, %77 ], [ 0, %72 ]
  %79 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %78
  store <16 x float> zeroinitializer, ptr %79, align 64
  %80 = add nuw nsw i64 %78, 1
  %81 = icmp eq i64 %80, 16
  br i1 %81, label %82, label %77, !llvm.loop !45

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %85, %82 ], [ 0, %77 ]
  %84 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %83
  store <16 x float> zeroinitializer, ptr %84, align 64
  %85 = add nuw nsw i64 %83, 1
  %86 = icmp eq i64 %85, 16
  br i1 %86, label %87, label %82, !llvm.loop !45

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
  br i1 %98, label %99, label %91, !llvm.loop !21

99:                                               ; preds = %91, %99
  %100 = phi i64 [ %105, %99 ], [ 0, %91 ]
  %101 = shl nsw i64 %100, 6
  %102 = getelementptr inbounds i8, ptr %29, i64 %101
  %103 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %100
  %104 = load <16 x float>, ptr %103, align 64
  store <16 x float> %104, ptr %102, align 4
  %105 = add nuw nsw i64 %100, 1
  %106 = icmp eq i64 %105, 16
  br i1 %106, label %107, label %99, !llvm.loop !21

107:                                              ; preds = %99, %107
  %108 = phi i64 [ %113, %107 ], [ 0, %99 ]
  %109 = shl nsw i64 %108, 6
  %110 = getelementptr inbounds i8, ptr %30, i64 %109
  %111 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %108
  %112 = load <16 x float>, ptr %111, align 64
  store <16 x float> %112, ptr %110, align 4
  %113 = add nuw nsw i64 %108, 1
  %114 = icmp eq i64 %113, 16
  br i1 %114, label %115, label %107, !llvm.loop !21

115:                                              ; preds = %107, %115
  %116 = phi i64 [ %121, %115 ], [ 0, %107 ]
  %117 = shl nsw i64 %116, 6
  %118 = getelementptr inbounds i8, ptr %31, i64 %117
  %119 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %116
  %120 = load <16 x float>, ptr %119, align 64
  store <16 x float> %120, ptr %118, align 4
  %121 = add nuw nsw i64 %116, 1
  %122 = icmp eq i64 %121, 16
  br i1 %122, label %144, label %115, !llvm.loop !21

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
  br i1 %140, label %88, label %123, !llvm.loop !62

141:                                              ; preds = %144
  %142 = add nuw nsw i64 %64, 2
  %143 = icmp slt i64 %142, %9
  br i1 %143, label %63, label %62, !llvm.loop !63

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
  br i1 %220, label %141, label %144, !llvm.loop !64
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
!18 = distinct !{!18, !8}
!19 = distinct !{!19, !8, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = distinct !{!21, !8, !20}
!22 = distinct !{!22, !8}
!23 = distinct !{!23, !8, !20}
!24 = distinct !{!24, !8}
!25 = distinct !{!25, !8}
!26 = distinct !{!26, !8}
!27 = distinct !{!27, !8}
!28 = distinct !{!28, !8}
!29 = distinct !{!29, !8}
!30 = distinct !{!30, !8}
!31 = distinct !{!31, !8}
!32 = distinct !{!32, !8}
!33 = distinct !{!33, !8}
!34 = !{!35}
!35 = distinct !{!35, !36, !"join: argument 0"}
!36 = distinct !{!36, !"join"}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !8}
!40 = distinct !{!40, !8}
!41 = distinct !{!41, !8}
!42 = distinct !{!42, !8}
!43 = distinct !{!43, !8}
!44 = distinct !{!44, !8}
!45 = distinct !{!45, !8, !20}
!46 = distinct !{!46, !8}
!47 = distinct !{!47, !8}
!48 = distinct !{!48, !8}
!49 = distinct !{!49, !8}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !20}
!52 = distinct !{!52, !8}
!53 = distinct !{!53, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8}
!56 = distinct !{!56, !8}
!57 = distinct !{!57, !8}
!58 = distinct !{!58, !8}
!59 = distinct !{!59, !8, !20}
!60 = distinct !{!60, !8}
!61 = distinct !{!61, !8}
!62 = distinct !{!62, !8}
!63 = distinct !{!63, !8}
!64 = distinct !{!64, !8}
