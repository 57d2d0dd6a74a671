; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

@X_ROWS = internal unnamed_addr constant [3 x i32] [i32 0, i32 1, i32 2], align 4
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
  br i1 %52, label %53, label %369

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
  %89 = getelementptr inbounds i8, ptr %0, i64 88
  %90 = getelementptr inbounds i8, ptr %0, i64 96
  %91 = getelementptr inbounds i8, ptr %0, i64 176
  %92 = getelementptr inbounds i8, ptr %0, i64 104
  %93 = getelementptr inbounds i8, ptr %0, i64 120
  %94 = getelementptr inbounds i8, ptr %0, i64 112
  %95 = getelementptr inbounds i8, ptr %0, i64 152
  br label %96

96:                                               ; preds = %339, %53
  %97 = phi i64 [ %50, %53 ], [ %340, %339 ]
  %98 = and i64 %97, 3
  %99 = icmp eq i64 %98, 0
  br i1 %99, label %102, label %100

100:                                              ; preds = %96
  %101 = mul nsw i64 %97, 3
  br label %292

102:                                              ; preds = %96
  %103 = load ptr, ptr %54, align 8
  %104 = mul nsw i64 %97, 3
  %105 = load i64, ptr %55, align 8
  %106 = load i64, ptr %9, align 8
  %107 = icmp sgt i64 %105, 0
  br i1 %107, label %108, label %199

108:                                              ; preds = %102
  %109 = load ptr, ptr %56, align 8
  %110 = mul nsw i64 %105, %104
  %111 = sdiv i64 %110, 32
  %112 = shl nsw i64 %111, 10
  %113 = getelementptr inbounds i8, ptr %109, i64 %112
  %114 = or disjoint i64 %97, 3
  br label %115

115:                                              ; preds = %123, %108
  %116 = phi ptr [ %113, %108 ], [ %170, %123 ]
  %117 = phi i64 [ 0, %108 ], [ %124, %123 ]
  %118 = getelementptr float, ptr %103, i64 %117
  br label %119

119:                                              ; preds = %126, %115
  %120 = phi ptr [ %116, %115 ], [ %170, %126 ]
  %121 = phi i64 [ %97, %115 ], [ %127, %126 ]
  %122 = shl nsw i64 %121, 4
  br label %129

123:                                              ; preds = %126
  %124 = add nuw nsw i64 %117, 32
  %125 = icmp slt i64 %124, %105
  br i1 %125, label %115, label %197, !llvm.loop !7

126:                                              ; preds = %137
  %127 = add nsw i64 %121, 1
  %128 = icmp slt i64 %121, %114
  br i1 %128, label %119, label %123, !llvm.loop !9

129:                                              ; preds = %137, %119
  %130 = phi i64 [ 0, %119 ], [ %169, %137 ]
  %131 = phi ptr [ %120, %119 ], [ %170, %137 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #4
  %132 = getelementptr inbounds i32, ptr @X_ROWS, i64 %130
  %133 = load i32, ptr %132, align 4
  %134 = sext i32 %133 to i64
  %135 = mul nsw i64 %106, %134
  %136 = add i64 %135, %122
  br label %172

137:                                              ; preds = %172
  call fastcc void @transpose(ptr noundef nonnull %6) #11
  %138 = load <16 x i32>, ptr %6, align 64
  store <16 x i32> %138, ptr %131, align 64
  %139 = load <16 x i32>, ptr %57, align 64
  %140 = getelementptr inbounds i8, ptr %131, i64 64
  store <16 x i32> %139, ptr %140, align 64
  %141 = load <16 x i32>, ptr %58, align 64
  %142 = getelementptr inbounds i8, ptr %131, i64 128
  store <16 x i32> %141, ptr %142, align 64
  %143 = load <16 x i32>, ptr %59, align 64
  %144 = getelementptr inbounds i8, ptr %131, i64 192
  store <16 x i32> %143, ptr %144, align 64
  %145 = load <16 x i32>, ptr %60, align 64
  %146 = getelementptr inbounds i8, ptr %131, i64 256
  store <16 x i32> %145, ptr %146, align 64
  %147 = load <16 x i32>, ptr %61, align 64
  %148 = getelementptr inbounds i8, ptr %131, i64 320
  store <16 x i32> %147, ptr %148, align 64
  %149 = load <16 x i32>, ptr %62, align 64
  %150 = getelementptr inbounds i8, ptr %131, i64 384
  store <16 x i32> %149, ptr %150, align 64
  %151 = load <16 x i32>, ptr %63, align 64
  %152 = getelementptr inbounds i8, ptr %131, i64 448
  store <16 x i32> %151, ptr %152, align 64
  %153 = load <16 x i32>, ptr %64, align 64
  %154 = getelementptr inbounds i8, ptr %131, i64 512
  store <16 x i32> %153, ptr %154, align 64
  %155 = load <16 x i32>, ptr %65, align 64
  %156 = getelementptr inbounds i8, ptr %131, i64 576
  store <16 x i32> %155, ptr %156, align 64
  %157 = load <16 x i32>, ptr %66, align 64
  %158 = getelementptr inbounds i8, ptr %131, i64 640
  store <16 x i32> %157, ptr %158, align 64
  %159 = load <16 x i32>, ptr %67, align 64
  %160 = getelementptr inbounds i8, ptr %131, i64 704
  store <16 x i32> %159, ptr %160, align 64
  %161 = load <16 x i32>, ptr %68, align 64
  %162 = getelementptr inbounds i8, ptr %131, i64 768
  store <16 x i32> %161, ptr %162, align 64
  %163 = load <16 x i32>, ptr %69, align 64
  %164 = getelementptr inbounds i8, ptr %131, i64 832
  store <16 x i32> %163, ptr %164, align 64
  %165 = load <16 x i32>, ptr %70, align 64
  %166 = getelementptr inbounds i8, ptr %131, i64 896
  store <16 x i32> %165, ptr %166, align 64
  %167 = load <16 x i32>, ptr %71, align 64
  %168 = getelementptr inbounds i8, ptr %131, i64 960
  store <16 x i32> %167, ptr %168, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #4
  %169 = add nuw nsw i64 %130, 1
  %170 = getelementptr inbounds i8, ptr %131, i64 1024
  %171 = icmp eq i64 %169, 3
  br i1 %171, label %126, label %129, !llvm.loop !10

172:                                              ; preds = %172, %129
  %173 = phi i64 [ 0, %129 ], [ %195, %172 ]
  %174 = add i64 %136, %173
  %175 = mul nsw i64 %174, %105
  %176 = getelementptr float, ptr %118, i64 %175
  %177 = load <16 x float>, ptr %176, align 4
  %178 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %177)
  %179 = getelementptr inbounds i8, ptr %176, i64 64
  %180 = load <16 x float>, ptr %179, align 4
  %181 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %180)
  %182 = shufflevector <16 x bfloat> %178, <16 x bfloat> %181, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %183 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %173
  store <32 x bfloat> %182, ptr %183, align 64
  %184 = or disjoint i64 %173, 1
  %185 = add i64 %136, %184
  %186 = mul nsw i64 %185, %105
  %187 = getelementptr float, ptr %118, i64 %186
  %188 = load <16 x float>, ptr %187, align 4
  %189 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %188)
  %190 = getelementptr inbounds i8, ptr %187, i64 64
  %191 = load <16 x float>, ptr %190, align 4
  %192 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %191)
  %193 = shufflevector <16 x bfloat> %189, <16 x bfloat> %192, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %194 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %184
  store <32 x bfloat> %193, ptr %194, align 64
  %195 = add nuw nsw i64 %173, 2
  %196 = icmp eq i64 %195, 16
  br i1 %196, label %137, label %172, !llvm.loop !11

197:                                              ; preds = %123
  %198 = load i64, ptr %9, align 8
  br label %199

199:                                              ; preds = %197, %102
  %200 = phi i64 [ %198, %197 ], [ %106, %102 ]
  %201 = load ptr, ptr %72, align 8
  %202 = icmp sgt i64 %200, 0
  br i1 %202, label %203, label %292

203:                                              ; preds = %199
  %204 = load ptr, ptr %73, align 8
  %205 = mul nsw i64 %200, %104
  %206 = sdiv i64 %205, 32
  %207 = shl nsw i64 %206, 10
  %208 = getelementptr inbounds i8, ptr %204, i64 %207
  %209 = or disjoint i64 %97, 3
  br label %210

210:                                              ; preds = %218, %203
  %211 = phi ptr [ %208, %203 ], [ %265, %218 ]
  %212 = phi i64 [ 0, %203 ], [ %219, %218 ]
  %213 = getelementptr float, ptr %201, i64 %212
  br label %214

214:                                              ; preds = %221, %210
  %215 = phi ptr [ %211, %210 ], [ %265, %221 ]
  %216 = phi i64 [ %97, %210 ], [ %222, %221 ]
  %217 = shl nsw i64 %216, 4
  br label %224

218:                                              ; preds = %221
  %219 = add nuw nsw i64 %212, 32
  %220 = icmp slt i64 %219, %200
  br i1 %220, label %210, label %292, !llvm.loop !7

221:                                              ; preds = %232
  %222 = add nsw i64 %216, 1
  %223 = icmp slt i64 %216, %209
  br i1 %223, label %214, label %218, !llvm.loop !9

224:                                              ; preds = %232, %214
  %225 = phi i64 [ 0, %214 ], [ %264, %232 ]
  %226 = phi ptr [ %215, %214 ], [ %265, %232 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  %227 = getelementptr inbounds i32, ptr @H_ROWS, i64 %225
  %228 = load i32, ptr %227, align 4
  %229 = sext i32 %228 to i64
  %230 = mul nsw i64 %200, %229
  %231 = add i64 %230, %217
  br label %267

232:                                              ; preds = %267
  call fastcc void @transpose(ptr noundef nonnull %5) #11
  %233 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %233, ptr %226, align 64
  %234 = load <16 x i32>, ptr %74, align 64
  %235 = getelementptr inbounds i8, ptr %226, i64 64
  store <16 x i32> %234, ptr %235, align 64
  %236 = load <16 x i32>, ptr %75, align 64
  %237 = getelementptr inbounds i8, ptr %226, i64 128
  store <16 x i32> %236, ptr %237, align 64
  %238 = load <16 x i32>, ptr %76, align 64
  %239 = getelementptr inbounds i8, ptr %226, i64 192
  store <16 x i32> %238, ptr %239, align 64
  %240 = load <16 x i32>, ptr %77, align 64
  %241 = getelementptr inbounds i8, ptr %226, i64 256
  store <16 x i32> %240, ptr %241, align 64
  %242 = load <16 x i32>, ptr %78, align 64
  %243 = getelementptr inbounds i8, ptr %226, i64 320
  store <16 x i32> %242, ptr %243, align 64
  %244 = load <16 x i32>, ptr %79, align 64
  %245 = getelementptr inbounds i8, ptr %226, i64 384
  store <16 x i32> %244, ptr %245, align 64
  %246 = load <16 x i32>, ptr %80, align 64
  %247 = getelementptr inbounds i8, ptr %226, i64 448
  store <16 x i32> %246, ptr %247, align 64
  %248 = load <16 x i32>, ptr %81, align 64
  %249 = getelementptr inbounds i8, ptr %226, i64 512
  store <16 x i32> %248, ptr %249, align 64
  %250 = load <16 x i32>, ptr %82, align 64
  %251 = getelementptr inbounds i8, ptr %226, i64 576
  store <16 x i32> %250, ptr %251, align 64
  %252 = load <16 x i32>, ptr %83, align 64
  %253 = getelementptr inbounds i8, ptr %226, i64 640
  store <16 x i32> %252, ptr %253, align 64
  %254 = load <16 x i32>, ptr %84, align 64
  %255 = getelementptr inbounds i8, ptr %226, i64 704
  store <16 x i32> %254, ptr %255, align 64
  %256 = load <16 x i32>, ptr %85, align 64
  %257 = getelementptr inbounds i8, ptr %226, i64 768
  store <16 x i32> %256, ptr %257, align 64
  %258 = load <16 x i32>, ptr %86, align 64
  %259 = getelementptr inbounds i8, ptr %226, i64 832
  store <16 x i32> %258, ptr %259, align 64
  %260 = load <16 x i32>, ptr %87, align 64
  %261 = getelementptr inbounds i8, ptr %226, i64 896
  store <16 x i32> %260, ptr %261, align 64
  %262 = load <16 x i32>, ptr %88, align 64
  %263 = getelementptr inbounds i8, ptr %226, i64 960
  store <16 x i32> %262, ptr %263, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %264 = add nuw nsw i64 %225, 1
  %265 = getelementptr inbounds i8, ptr %226, i64 1024
  %266 = icmp eq i64 %264, 3
  br i1 %266, label %221, label %224, !llvm.loop !10

267:                                              ; preds = %267, %224
  %268 = phi i64 [ 0, %224 ], [ %290, %267 ]
  %269 = add i64 %231, %268
  %270 = mul nsw i64 %269, %200
  %271 = getelementptr float, ptr %213, i64 %270
  %272 = load <16 x float>, ptr %271, align 4
  %273 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %272)
  %274 = getelementptr inbounds i8, ptr %271, i64 64
  %275 = load <16 x float>, ptr %274, align 4
  %276 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %275)
  %277 = shufflevector <16 x bfloat> %273, <16 x bfloat> %276, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %278 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %268
  store <32 x bfloat> %277, ptr %278, align 64
  %279 = or disjoint i64 %268, 1
  %280 = add i64 %231, %279
  %281 = mul nsw i64 %280, %200
  %282 = getelementptr float, ptr %213, i64 %281
  %283 = load <16 x float>, ptr %282, align 4
  %284 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %283)
  %285 = getelementptr inbounds i8, ptr %282, i64 64
  %286 = load <16 x float>, ptr %285, align 4
  %287 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %286)
  %288 = shufflevector <16 x bfloat> %284, <16 x bfloat> %287, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %289 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %279
  store <32 x bfloat> %288, ptr %289, align 64
  %290 = add nuw nsw i64 %268, 2
  %291 = icmp eq i64 %290, 16
  br i1 %291, label %232, label %267, !llvm.loop !11

292:                                              ; preds = %218, %199, %100
  %293 = phi i64 [ %101, %100 ], [ %104, %199 ], [ %104, %218 ]
  %294 = shl nsw i64 %97, 6
  %295 = load ptr, ptr %89, align 8
  %296 = getelementptr inbounds i8, ptr %295, i64 %294
  %297 = load <16 x float>, ptr %296, align 4
  %298 = fadd contract <16 x float> %297, zeroinitializer
  %299 = load ptr, ptr %90, align 8
  %300 = getelementptr inbounds i8, ptr %299, i64 %294
  %301 = load <16 x float>, ptr %300, align 4
  %302 = fadd contract <16 x float> %298, %301
  %303 = load ptr, ptr %91, align 8
  %304 = shl nsw i64 %293, 6
  %305 = getelementptr inbounds i8, ptr %303, i64 %304
  store <16 x float> %302, ptr %305, align 4
  %306 = load ptr, ptr %89, align 8
  %307 = load i64, ptr %9, align 8
  %308 = getelementptr inbounds float, ptr %306, i64 %307
  %309 = getelementptr inbounds i8, ptr %308, i64 %294
  %310 = load <16 x float>, ptr %309, align 4
  %311 = fadd contract <16 x float> %310, zeroinitializer
  %312 = load ptr, ptr %90, align 8
  %313 = getelementptr inbounds float, ptr %312, i64 %307
  %314 = getelementptr inbounds i8, ptr %313, i64 %294
  %315 = load <16 x float>, ptr %314, align 4
  %316 = fadd contract <16 x float> %311, %315
  %317 = load ptr, ptr %91, align 8
  %318 = getelementptr i8, ptr %317, i64 %304
  %319 = getelementptr i8, ptr %318, i64 64
  store <16 x float> %316, ptr %319, align 4
  %320 = load ptr, ptr %89, align 8
  %321 = load i64, ptr %9, align 8
  %322 = shl nsw i64 %321, 1
  %323 = getelementptr inbounds float, ptr %320, i64 %322
  %324 = getelementptr inbounds i8, ptr %323, i64 %294
  %325 = load <16 x float>, ptr %324, align 4
  %326 = fadd contract <16 x float> %325, zeroinitializer
  %327 = load ptr, ptr %90, align 8
  %328 = getelementptr inbounds float, ptr %327, i64 %322
  %329 = getelementptr inbounds i8, ptr %328, i64 %294
  %330 = load <16 x float>, ptr %329, align 4
  %331 = fadd contract <16 x float> %326, %330
  %332 = load ptr, ptr %91, align 8
  %333 = getelementptr i8, ptr %332, i64 %304
  %334 = getelementptr i8, ptr %333, i64 128
  store <16 x float> %331, ptr %334, align 4
  %335 = load i64, ptr %32, align 8
  %336 = icmp sgt i64 %335, 0
  br i1 %336, label %337, label %339

337:                                              ; preds = %292
  %338 = shl nsw i64 %97, 4
  br label %342

339:                                              ; preds = %342, %292
  %340 = add nsw i64 %97, 1
  %341 = icmp eq i64 %340, %51
  br i1 %341, label %369, label %96, !llvm.loop !12

342:                                              ; preds = %342, %337
  %343 = phi i64 [ 0, %337 ], [ %366, %342 ]
  %344 = load ptr, ptr %92, align 8
  %345 = load i64, ptr %9, align 8
  %346 = mul nsw i64 %345, %343
  %347 = getelementptr inbounds float, ptr %344, i64 %346
  %348 = getelementptr inbounds float, ptr %347, i64 %338
  %349 = load <16 x float>, ptr %348, align 4
  %350 = load ptr, ptr %93, align 8
  %351 = getelementptr inbounds i16, ptr %350, i64 %346
  %352 = getelementptr inbounds i16, ptr %351, i64 %338
  %353 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %349)
  store <16 x bfloat> %353, ptr %352, align 2
  %354 = load ptr, ptr %94, align 8
  %355 = load i64, ptr %9, align 8
  %356 = mul nsw i64 %355, %343
  %357 = getelementptr inbounds float, ptr %354, i64 %356
  %358 = getelementptr inbounds float, ptr %357, i64 %338
  %359 = load <16 x float>, ptr %358, align 4
  %360 = load ptr, ptr %95, align 8
  %361 = load i64, ptr %32, align 8
  %362 = mul nsw i64 %361, %97
  %363 = add nsw i64 %362, %343
  %364 = shl nsw i64 %363, 6
  %365 = getelementptr inbounds i8, ptr %360, i64 %364
  store <16 x float> %359, ptr %365, align 4
  %366 = add nuw nsw i64 %343, 1
  %367 = load i64, ptr %32, align 8
  %368 = icmp slt i64 %366, %367
  br i1 %368, label %342, label %339, !llvm.loop !13

369:                                              ; preds = %339, %20
  %370 = icmp eq i64 %22, 1
  br i1 %370, label %404, label %371

371:                                              ; preds = %369
  %372 = getelementptr inbounds i8, ptr %0, i64 56
  %373 = load ptr, ptr %372, align 8
  %374 = shl nsw i64 %8, 6
  %375 = getelementptr inbounds i8, ptr %373, i64 %374
  %376 = load i64, ptr %375, align 8
  %377 = add nsw i64 %376, 1
  store atomic i64 %377, ptr %375 release, align 8
  %378 = icmp sgt i64 %22, 0
  br i1 %378, label %379, label %404

379:                                              ; preds = %371
  %380 = getelementptr inbounds i8, ptr %0, i64 40
  br label %381

381:                                              ; preds = %388, %379
  %382 = phi i64 [ 0, %379 ], [ %389, %388 ]
  %383 = shl nsw i64 %382, 6
  %384 = load ptr, ptr %372, align 8
  %385 = getelementptr inbounds i8, ptr %384, i64 %383
  %386 = load atomic i64, ptr %385 acquire, align 8
  %387 = icmp sgt i64 %386, %376
  br i1 %387, label %388, label %391

388:                                              ; preds = %397, %381
  %389 = add nuw nsw i64 %382, 1
  %390 = icmp eq i64 %389, %22
  br i1 %390, label %404, label %381, !llvm.loop !14

391:                                              ; preds = %381, %397
  %392 = phi i32 [ %399, %397 ], [ 0, %381 ]
  tail call void @llvm.x86.sse2.pause()
  %393 = icmp eq i32 %392, 2000
  br i1 %393, label %394, label %397

394:                                              ; preds = %391
  %395 = load ptr, ptr %380, align 8
  %396 = tail call i32 %395() #10
  br label %397

397:                                              ; preds = %394, %391
  %398 = phi i32 [ 0, %394 ], [ %392, %391 ]
  %399 = add nsw i32 %398, 1
  %400 = load ptr, ptr %372, align 8
  %401 = getelementptr inbounds i8, ptr %400, i64 %383
  %402 = load atomic i64, ptr %401 acquire, align 8
  %403 = icmp sgt i64 %402, %376
  br i1 %403, label %388, label %391, !llvm.loop !15

404:                                              ; preds = %388, %369, %371
  %405 = sub nsw i64 %44, %43
  %406 = sub nsw i64 %30, %27
  %407 = shl nsw i64 %406, 2
  %408 = icmp eq i64 %44, %43
  %409 = icmp sgt i64 %405, 3
  %410 = select i1 %408, i1 true, i1 %409
  br i1 %410, label %413, label %411

411:                                              ; preds = %404
  %412 = sdiv i64 4, %405
  br label %413

413:                                              ; preds = %404, %411
  %414 = phi i64 [ %412, %411 ], [ 1, %404 ]
  %415 = getelementptr inbounds i8, ptr %0, i64 304
  %416 = load ptr, ptr %415, align 8
  %417 = getelementptr inbounds i8, ptr %0, i64 312
  %418 = load i64, ptr %417, align 8
  %419 = mul nsw i64 %418, %8
  %420 = getelementptr inbounds float, ptr %416, i64 %419
  %421 = getelementptr inbounds i8, ptr %420, i64 49152
  %422 = load i64, ptr %0, align 8
  %423 = icmp sgt i64 %422, 0
  br i1 %423, label %424, label %466

424:                                              ; preds = %413
  %425 = mul i64 %406, 3072
  %426 = getelementptr inbounds i8, ptr %0, i64 16
  %427 = icmp sgt i64 %406, 0
  %428 = getelementptr inbounds i8, ptr %0, i64 176
  %429 = getelementptr inbounds i8, ptr %0, i64 64
  %430 = getelementptr inbounds i8, ptr %0, i64 160
  %431 = getelementptr inbounds i8, ptr %4, i64 2112
  %432 = getelementptr inbounds i8, ptr %4, i64 4224
  %433 = getelementptr inbounds i8, ptr %4, i64 6336
  %434 = getelementptr inbounds i8, ptr %4, i64 9472
  %435 = getelementptr inbounds i8, ptr %4, i64 10496
  %436 = getelementptr inbounds i8, ptr %4, i64 11584
  %437 = getelementptr inbounds i8, ptr %4, i64 12608
  %438 = getelementptr inbounds i8, ptr %4, i64 14720
  %439 = getelementptr inbounds i8, ptr %4, i64 16832
  %440 = mul i64 %425, %405
  %441 = icmp sgt i64 %405, 0
  %442 = getelementptr inbounds i8, ptr %3, i64 40
  %443 = getelementptr inbounds i8, ptr %0, i64 120
  %444 = getelementptr inbounds i8, ptr %0, i64 168
  %445 = getelementptr inbounds i8, ptr %3, i64 24
  %446 = getelementptr inbounds i8, ptr %2, i64 2112
  %447 = getelementptr inbounds i8, ptr %2, i64 4224
  %448 = getelementptr inbounds i8, ptr %2, i64 6336
  %449 = getelementptr inbounds i8, ptr %2, i64 9472
  %450 = getelementptr inbounds i8, ptr %2, i64 10496
  %451 = getelementptr inbounds i8, ptr %2, i64 14720
  %452 = getelementptr inbounds i8, ptr %2, i64 16832
  %453 = getelementptr inbounds i8, ptr %2, i64 11584
  %454 = getelementptr inbounds i8, ptr %2, i64 12608
  %455 = getelementptr inbounds i8, ptr %3, i64 8
  %456 = getelementptr inbounds i8, ptr %3, i64 16
  %457 = getelementptr inbounds i8, ptr %3, i64 32
  %458 = getelementptr inbounds i8, ptr %3, i64 48
  %459 = getelementptr inbounds i8, ptr %0, i64 56
  %460 = shl nsw i64 %8, 6
  %461 = icmp sgt i64 %22, 0
  %462 = getelementptr inbounds i8, ptr %0, i64 40
  br label %467

463:                                              ; preds = %1006, %656
  %464 = load i64, ptr %0, align 8
  %465 = icmp slt i64 %470, %464
  br i1 %465, label %467, label %466, !llvm.loop !16

466:                                              ; preds = %463, %413
  ret void

467:                                              ; preds = %424, %463
  %468 = phi i64 [ %422, %424 ], [ %464, %463 ]
  %469 = phi i64 [ 0, %424 ], [ %470, %463 ]
  %470 = add nsw i64 %469, %414
  %471 = icmp slt i64 %470, %468
  %472 = sub nsw i64 %468, %469
  %473 = select i1 %471, i64 %414, i64 %472
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #4
  %474 = load i64, ptr %426, align 8
  %475 = sdiv i64 %474, 32
  %476 = shl nsw i64 %474, 1
  br i1 %427, label %477, label %656

477:                                              ; preds = %467
  %478 = mul nsw i64 %473, %405
  %479 = icmp sgt i64 %478, 0
  %480 = mul nsw i64 %475, 3
  %481 = icmp sgt i64 %474, 31
  %482 = icmp eq i64 %474, 32
  br label %483

483:                                              ; preds = %488, %477
  %484 = phi i64 [ 0, %477 ], [ %489, %488 ]
  %485 = add nsw i64 %484, %31
  %486 = mul i64 %485, 192
  %487 = mul i64 %480, %485
  br label %491

488:                                              ; preds = %505
  %489 = add nuw nsw i64 %484, 4
  %490 = icmp slt i64 %489, %407
  br i1 %490, label %483, label %656, !llvm.loop !17

491:                                              ; preds = %505, %483
  %492 = phi i64 [ 0, %483 ], [ %506, %505 ]
  %493 = load ptr, ptr %428, align 8
  %494 = getelementptr inbounds i8, ptr %493, i64 %486
  %495 = shl nuw nsw i64 %492, 6
  %496 = getelementptr inbounds i8, ptr %494, i64 %495
  %497 = or disjoint i64 %492, 1
  %498 = shl nuw nsw i64 %497, 6
  %499 = getelementptr inbounds i8, ptr %494, i64 %498
  br i1 %479, label %500, label %505

500:                                              ; preds = %491
  %501 = shl nuw nsw i64 %497, 8
  %502 = shl nuw nsw i64 %492, 8
  %503 = add nsw i64 %492, %487
  %504 = shl nsw i64 %503, 10
  br label %508

505:                                              ; preds = %613, %491
  %506 = add nuw nsw i64 %492, 2
  %507 = icmp ult i64 %492, 10
  br i1 %507, label %491, label %488, !llvm.loop !18

508:                                              ; preds = %613, %500
  %509 = phi i64 [ 0, %500 ], [ %614, %613 ]
  %510 = or disjoint i64 %509, 1
  %511 = icmp slt i64 %510, %478
  %512 = select i1 %511, i64 %510, i64 %509
  %513 = load ptr, ptr %429, align 8
  %514 = sdiv i64 %509, %405
  %515 = load i64, ptr %32, align 8
  %516 = srem i64 %509, %405
  %517 = add nsw i64 %516, %43
  %518 = shl nsw i64 %517, 4
  %519 = load i64, ptr %426, align 8
  %520 = sdiv i64 %512, %405
  %521 = add nsw i64 %520, %469
  %522 = mul nsw i64 %521, %515
  %523 = srem i64 %512, %405
  %524 = add nsw i64 %523, %43
  %525 = shl nsw i64 %524, 4
  %526 = add nsw i64 %525, %522
  %527 = load ptr, ptr %430, align 8
  br label %528

528:                                              ; preds = %528, %508
  %529 = phi i64 [ 0, %508 ], [ %532, %528 ]
  %530 = load <16 x float>, ptr %496, align 4
  %531 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %529
  store <16 x float> %530, ptr %531, align 64
  %532 = add nuw nsw i64 %529, 1
  %533 = icmp eq i64 %532, 16
  br i1 %533, label %534, label %528, !llvm.loop !19

534:                                              ; preds = %528
  %535 = add nsw i64 %514, %469
  %536 = mul nsw i64 %535, %515
  %537 = add nsw i64 %518, %536
  %538 = mul nsw i64 %526, %519
  br label %539

539:                                              ; preds = %539, %534
  %540 = phi i64 [ %543, %539 ], [ 0, %534 ]
  %541 = load <16 x float>, ptr %499, align 4
  %542 = getelementptr inbounds [16 x <16 x float>], ptr %431, i64 0, i64 %540
  store <16 x float> %541, ptr %542, align 64
  %543 = add nuw nsw i64 %540, 1
  %544 = icmp eq i64 %543, 16
  br i1 %544, label %545, label %539, !llvm.loop !19

545:                                              ; preds = %539
  %546 = getelementptr inbounds i16, ptr %513, i64 %538
  br label %547

547:                                              ; preds = %547, %545
  %548 = phi i64 [ %551, %547 ], [ 0, %545 ]
  %549 = load <16 x float>, ptr %496, align 4
  %550 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %548
  store <16 x float> %549, ptr %550, align 64
  %551 = add nuw nsw i64 %548, 1
  %552 = icmp eq i64 %551, 16
  br i1 %552, label %553, label %547, !llvm.loop !19

553:                                              ; preds = %547
  %554 = mul nsw i64 %537, %519
  br label %555

555:                                              ; preds = %553, %555
  %556 = phi i64 [ %559, %555 ], [ 0, %553 ]
  %557 = load <16 x float>, ptr %499, align 4
  %558 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %556
  store <16 x float> %557, ptr %558, align 64
  %559 = add nuw nsw i64 %556, 1
  %560 = icmp eq i64 %559, 16
  br i1 %560, label %561, label %555, !llvm.loop !19

561:                                              ; preds = %555
  %562 = getelementptr inbounds i16, ptr %513, i64 %554
  br i1 %481, label %563, label %565

563:                                              ; preds = %561
  %564 = getelementptr inbounds i8, ptr %527, i64 %504
  br label %616

565:                                              ; preds = %644, %561
  %566 = mul nuw nsw i64 %509, %407
  %567 = add nuw nsw i64 %566, %484
  %568 = mul i64 %567, 3072
  %569 = getelementptr inbounds i8, ptr %421, i64 %568
  %570 = mul nuw nsw i64 %512, %407
  %571 = add nuw nsw i64 %570, %484
  %572 = getelementptr inbounds float, ptr %569, i64 %502
  br label %573

573:                                              ; preds = %573, %565
  %574 = phi i64 [ 0, %565 ], [ %579, %573 ]
  %575 = shl nsw i64 %574, 6
  %576 = getelementptr inbounds i8, ptr %572, i64 %575
  %577 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %574
  %578 = load <16 x float>, ptr %577, align 64
  store <16 x float> %578, ptr %576, align 4
  %579 = add nuw nsw i64 %574, 1
  %580 = icmp eq i64 %579, 16
  br i1 %580, label %581, label %573, !llvm.loop !21

581:                                              ; preds = %573
  %582 = getelementptr inbounds float, ptr %569, i64 %501
  br label %583

583:                                              ; preds = %583, %581
  %584 = phi i64 [ 0, %581 ], [ %589, %583 ]
  %585 = shl nsw i64 %584, 6
  %586 = getelementptr inbounds i8, ptr %582, i64 %585
  %587 = getelementptr inbounds [16 x <16 x float>], ptr %431, i64 0, i64 %584
  %588 = load <16 x float>, ptr %587, align 64
  store <16 x float> %588, ptr %586, align 4
  %589 = add nuw nsw i64 %584, 1
  %590 = icmp eq i64 %589, 16
  br i1 %590, label %591, label %583, !llvm.loop !21

591:                                              ; preds = %583
  %592 = mul i64 %571, 3072
  %593 = getelementptr inbounds i8, ptr %421, i64 %592
  %594 = getelementptr inbounds float, ptr %593, i64 %502
  br label %595

595:                                              ; preds = %595, %591
  %596 = phi i64 [ 0, %591 ], [ %601, %595 ]
  %597 = shl nsw i64 %596, 6
  %598 = getelementptr inbounds i8, ptr %594, i64 %597
  %599 = getelementptr inbounds [16 x <16 x float>], ptr %432, i64 0, i64 %596
  %600 = load <16 x float>, ptr %599, align 64
  store <16 x float> %600, ptr %598, align 4
  %601 = add nuw nsw i64 %596, 1
  %602 = icmp eq i64 %601, 16
  br i1 %602, label %603, label %595, !llvm.loop !21

603:                                              ; preds = %595
  %604 = getelementptr inbounds float, ptr %593, i64 %501
  br label %605

605:                                              ; preds = %605, %603
  %606 = phi i64 [ 0, %603 ], [ %611, %605 ]
  %607 = shl nsw i64 %606, 6
  %608 = getelementptr inbounds i8, ptr %604, i64 %607
  %609 = getelementptr inbounds [16 x <16 x float>], ptr %433, i64 0, i64 %606
  %610 = load <16 x float>, ptr %609, align 64
  store <16 x float> %610, ptr %608, align 4
  %611 = add nuw nsw i64 %606, 1
  %612 = icmp eq i64 %611, 16
  br i1 %612, label %613, label %605, !llvm.loop !21

613:                                              ; preds = %605
  %614 = add nuw nsw i64 %509, 2
  %615 = icmp slt i64 %614, %478
  br i1 %615, label %508, label %505, !llvm.loop !22

616:                                              ; preds = %644, %563
  %617 = phi i64 [ %653, %644 ], [ 0, %563 ]
  %618 = phi ptr [ %654, %644 ], [ %564, %563 ]
  %619 = shl nsw i64 %617, 5
  %620 = getelementptr inbounds i16, ptr %562, i64 %619
  %621 = select i1 %482, ptr %620, ptr %434
  store ptr %621, ptr %435, align 64
  br i1 %482, label %622, label %624

622:                                              ; preds = %616
  %623 = getelementptr inbounds i16, ptr %546, i64 %619
  store ptr %623, ptr %437, align 64
  br label %644

624:                                              ; preds = %616, %624
  %625 = phi i64 [ %630, %624 ], [ 0, %616 ]
  %626 = mul nuw nsw i64 %625, %476
  %627 = getelementptr inbounds i8, ptr %620, i64 %626
  %628 = load <16 x i32>, ptr %627, align 4
  %629 = getelementptr inbounds [16 x <16 x i32>], ptr %434, i64 0, i64 %625
  store <16 x i32> %628, ptr %629, align 64
  %630 = add nuw nsw i64 %625, 1
  %631 = icmp eq i64 %630, 16
  br i1 %631, label %632, label %624, !llvm.loop !23

632:                                              ; preds = %624
  %633 = getelementptr inbounds i16, ptr %546, i64 %619
  store ptr %436, ptr %437, align 64
  br label %634

634:                                              ; preds = %634, %632
  %635 = phi i64 [ %640, %634 ], [ 0, %632 ]
  %636 = mul nuw nsw i64 %635, %476
  %637 = getelementptr inbounds i8, ptr %633, i64 %636
  %638 = load <16 x i32>, ptr %637, align 4
  %639 = getelementptr inbounds [16 x <16 x i32>], ptr %436, i64 0, i64 %635
  store <16 x i32> %638, ptr %639, align 64
  %640 = add nuw nsw i64 %635, 1
  %641 = icmp eq i64 %640, 16
  br i1 %641, label %642, label %634, !llvm.loop !23

642:                                              ; preds = %634
  %643 = load ptr, ptr %435, align 64
  br label %644

644:                                              ; preds = %642, %622
  %645 = phi ptr [ %643, %642 ], [ %620, %622 ]
  store ptr %618, ptr %438, align 64
  %646 = getelementptr inbounds i8, ptr %618, i64 1024
  store ptr %646, ptr %439, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %645, ptr noundef %618) #11
  %647 = load ptr, ptr %437, align 64
  %648 = load ptr, ptr %438, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %432, ptr noundef %647, ptr noundef %648) #11
  %649 = load ptr, ptr %435, align 64
  %650 = load ptr, ptr %439, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %431, ptr noundef %649, ptr noundef %650) #11
  %651 = load ptr, ptr %437, align 64
  %652 = load ptr, ptr %439, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %433, ptr noundef %651, ptr noundef %652) #11
  %653 = add nuw nsw i64 %617, 1
  %654 = getelementptr inbounds i8, ptr %618, i64 12288
  %655 = icmp eq i64 %653, %475
  br i1 %655, label %565, label %616, !llvm.loop !24

656:                                              ; preds = %488, %467
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #4
  %657 = add nsw i64 %473, %469
  %658 = icmp sgt i64 %473, 0
  br i1 %658, label %659, label %463

659:                                              ; preds = %656, %1006
  %660 = phi i64 [ %1007, %1006 ], [ %469, %656 ]
  %661 = sub nsw i64 %660, %469
  %662 = mul nsw i64 %440, %661
  %663 = getelementptr inbounds float, ptr %421, i64 %662
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %664 = load i64, ptr %9, align 8
  %665 = sdiv i64 %664, 32
  %666 = shl nsw i64 %664, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %427, label %667, label %976

667:                                              ; preds = %659
  %668 = mul i64 %665, 3072
  %669 = mul nsw i64 %665, 3
  %670 = add nsw i64 %669, -1
  %671 = icmp sgt i64 %664, 31
  %672 = icmp eq i64 %664, 32
  %673 = mul nsw i64 %665, 6
  %674 = add nsw i64 %673, -1
  br label %675

675:                                              ; preds = %684, %667
  %676 = phi i64 [ 0, %667 ], [ %685, %684 ]
  %677 = phi ptr [ null, %667 ], [ %686, %684 ]
  %678 = phi i64 [ 0, %667 ], [ %687, %684 ]
  br i1 %441, label %679, label %684

679:                                              ; preds = %675
  %680 = mul i64 %678, 3072
  %681 = getelementptr i8, ptr %663, i64 %680
  %682 = add nsw i64 %678, %31
  %683 = mul i64 %668, %682
  br label %689

684:                                              ; preds = %971, %675
  %685 = phi i64 [ %676, %675 ], [ %972, %971 ]
  %686 = phi ptr [ %677, %675 ], [ %697, %971 ]
  %687 = add nuw nsw i64 %678, 4
  %688 = icmp slt i64 %687, %407
  br i1 %688, label %675, label %976, !llvm.loop !25

689:                                              ; preds = %971, %679
  %690 = phi i64 [ %676, %679 ], [ %972, %971 ]
  %691 = phi ptr [ %677, %679 ], [ %697, %971 ]
  %692 = phi i64 [ 0, %679 ], [ %974, %971 ]
  %693 = or disjoint i64 %692, 1
  %694 = icmp slt i64 %693, %405
  %695 = icmp eq ptr %691, %420
  %696 = select i1 %695, i64 24576, i64 0
  %697 = getelementptr inbounds i8, ptr %420, i64 %696
  %698 = load ptr, ptr %443, align 8
  %699 = load i64, ptr %32, align 8
  %700 = mul nsw i64 %699, %660
  %701 = add nsw i64 %692, %43
  %702 = shl nsw i64 %701, 4
  %703 = add nsw i64 %700, %702
  %704 = load i64, ptr %9, align 8
  %705 = mul nsw i64 %703, %704
  %706 = getelementptr inbounds i16, ptr %698, i64 %705
  %707 = shl nsw i64 %704, 5
  %708 = getelementptr inbounds i8, ptr %706, i64 %707
  %709 = mul nsw i64 %692, %425
  %710 = getelementptr float, ptr %681, i64 %709
  %711 = getelementptr inbounds float, ptr %710, i64 %425
  %712 = load ptr, ptr %444, align 8
  %713 = getelementptr inbounds i8, ptr %712, i64 %683
  br i1 %694, label %838, label %714

714:                                              ; preds = %689
  %715 = add nsw i64 %670, %690
  %716 = sdiv i64 %715, %669
  br label %717

717:                                              ; preds = %806, %714
  %718 = phi i64 [ 0, %714 ], [ %807, %806 ]
  %719 = shl nuw nsw i64 %718, 8
  %720 = getelementptr inbounds float, ptr %710, i64 %719
  br label %721

721:                                              ; preds = %721, %717
  %722 = phi i64 [ 0, %717 ], [ %727, %721 ]
  %723 = shl nsw i64 %722, 6
  %724 = getelementptr inbounds i8, ptr %720, i64 %723
  %725 = load <16 x float>, ptr %724, align 4
  %726 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %722
  store <16 x float> %725, ptr %726, align 64
  %727 = add nuw nsw i64 %722, 1
  %728 = icmp eq i64 %727, 16
  br i1 %728, label %729, label %721, !llvm.loop !19

729:                                              ; preds = %721
  %730 = or disjoint i64 %719, 256
  %731 = getelementptr inbounds float, ptr %710, i64 %730
  br label %732

732:                                              ; preds = %732, %729
  %733 = phi i64 [ 0, %729 ], [ %738, %732 ]
  %734 = shl nsw i64 %733, 6
  %735 = getelementptr inbounds i8, ptr %731, i64 %734
  %736 = load <16 x float>, ptr %735, align 4
  %737 = getelementptr inbounds [16 x <16 x float>], ptr %446, i64 0, i64 %733
  store <16 x float> %736, ptr %737, align 64
  %738 = add nuw nsw i64 %733, 1
  %739 = icmp eq i64 %738, 16
  br i1 %739, label %740, label %732, !llvm.loop !19

740:                                              ; preds = %732
  %741 = or disjoint i64 %719, 512
  %742 = getelementptr inbounds float, ptr %710, i64 %741
  br label %743

743:                                              ; preds = %743, %740
  %744 = phi i64 [ 0, %740 ], [ %749, %743 ]
  %745 = shl nsw i64 %744, 6
  %746 = getelementptr inbounds i8, ptr %742, i64 %745
  %747 = load <16 x float>, ptr %746, align 4
  %748 = getelementptr inbounds [16 x <16 x float>], ptr %447, i64 0, i64 %744
  store <16 x float> %747, ptr %748, align 64
  %749 = add nuw nsw i64 %744, 1
  %750 = icmp eq i64 %749, 16
  br i1 %750, label %751, label %743, !llvm.loop !19

751:                                              ; preds = %743
  %752 = or disjoint i64 %719, 768
  %753 = getelementptr inbounds float, ptr %710, i64 %752
  br label %754

754:                                              ; preds = %754, %751
  %755 = phi i64 [ 0, %751 ], [ %760, %754 ]
  %756 = shl nsw i64 %755, 6
  %757 = getelementptr inbounds i8, ptr %753, i64 %756
  %758 = load <16 x float>, ptr %757, align 4
  %759 = getelementptr inbounds [16 x <16 x float>], ptr %448, i64 0, i64 %755
  store <16 x float> %758, ptr %759, align 64
  %760 = add nuw nsw i64 %755, 1
  %761 = icmp eq i64 %760, 16
  br i1 %761, label %762, label %754, !llvm.loop !19

762:                                              ; preds = %754
  br i1 %671, label %763, label %766

763:                                              ; preds = %762
  %764 = shl nsw i64 %718, 10
  %765 = getelementptr inbounds i8, ptr %713, i64 %764
  br label %809

766:                                              ; preds = %825, %762
  %767 = getelementptr inbounds float, ptr %697, i64 %719
  br label %768

768:                                              ; preds = %768, %766
  %769 = phi i64 [ 0, %766 ], [ %774, %768 ]
  %770 = shl nsw i64 %769, 6
  %771 = getelementptr inbounds i8, ptr %767, i64 %770
  %772 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %769
  %773 = load <16 x float>, ptr %772, align 64
  store <16 x float> %773, ptr %771, align 4
  %774 = add nuw nsw i64 %769, 1
  %775 = icmp eq i64 %774, 16
  br i1 %775, label %776, label %768, !llvm.loop !21

776:                                              ; preds = %768
  %777 = getelementptr inbounds i8, ptr %767, i64 1024
  br label %778

778:                                              ; preds = %778, %776
  %779 = phi i64 [ 0, %776 ], [ %784, %778 ]
  %780 = shl nsw i64 %779, 6
  %781 = getelementptr inbounds i8, ptr %777, i64 %780
  %782 = getelementptr inbounds [16 x <16 x float>], ptr %446, i64 0, i64 %779
  %783 = load <16 x float>, ptr %782, align 64
  store <16 x float> %783, ptr %781, align 4
  %784 = add nuw nsw i64 %779, 1
  %785 = icmp eq i64 %784, 16
  br i1 %785, label %786, label %778, !llvm.loop !21

786:                                              ; preds = %778
  %787 = getelementptr inbounds i8, ptr %767, i64 2048
  br label %788

788:                                              ; preds = %788, %786
  %789 = phi i64 [ 0, %786 ], [ %794, %788 ]
  %790 = shl nsw i64 %789, 6
  %791 = getelementptr inbounds i8, ptr %787, i64 %790
  %792 = getelementptr inbounds [16 x <16 x float>], ptr %447, i64 0, i64 %789
  %793 = load <16 x float>, ptr %792, align 64
  store <16 x float> %793, ptr %791, align 4
  %794 = add nuw nsw i64 %789, 1
  %795 = icmp eq i64 %794, 16
  br i1 %795, label %796, label %788, !llvm.loop !21

796:                                              ; preds = %788
  %797 = getelementptr inbounds i8, ptr %767, i64 3072
  br label %798

798:                                              ; preds = %798, %796
  %799 = phi i64 [ 0, %796 ], [ %804, %798 ]
  %800 = shl nsw i64 %799, 6
  %801 = getelementptr inbounds i8, ptr %797, i64 %800
  %802 = getelementptr inbounds [16 x <16 x float>], ptr %448, i64 0, i64 %799
  %803 = load <16 x float>, ptr %802, align 64
  store <16 x float> %803, ptr %801, align 4
  %804 = add nuw nsw i64 %799, 1
  %805 = icmp eq i64 %804, 16
  br i1 %805, label %806, label %798, !llvm.loop !21

806:                                              ; preds = %798
  %807 = add nuw nsw i64 %718, 4
  %808 = icmp ult i64 %718, 8
  br i1 %808, label %717, label %971, !llvm.loop !26

809:                                              ; preds = %825, %763
  %810 = phi ptr [ %836, %825 ], [ %765, %763 ]
  %811 = phi i64 [ %835, %825 ], [ 0, %763 ]
  %812 = shl nsw i64 %811, 6
  %813 = getelementptr inbounds i8, ptr %706, i64 %812
  %814 = select i1 %672, ptr %813, ptr %449
  store ptr %814, ptr %450, align 64
  br i1 %672, label %825, label %815

815:                                              ; preds = %809, %815
  %816 = phi i64 [ %821, %815 ], [ 0, %809 ]
  %817 = mul nuw nsw i64 %816, %666
  %818 = getelementptr inbounds i8, ptr %813, i64 %817
  %819 = load <16 x i32>, ptr %818, align 4
  %820 = getelementptr inbounds [16 x <16 x i32>], ptr %449, i64 0, i64 %816
  store <16 x i32> %819, ptr %820, align 64
  %821 = add nuw nsw i64 %816, 1
  %822 = icmp eq i64 %821, 16
  br i1 %822, label %823, label %815, !llvm.loop !23

823:                                              ; preds = %815
  %824 = load ptr, ptr %450, align 64
  br label %825

825:                                              ; preds = %823, %809
  %826 = phi ptr [ %824, %823 ], [ %813, %809 ]
  store ptr %810, ptr %451, align 64
  %827 = getelementptr inbounds i8, ptr %810, i64 1024
  store ptr %827, ptr %452, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %826, ptr noundef %810) #11
  %828 = load ptr, ptr %450, align 64
  %829 = load ptr, ptr %452, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %446, ptr noundef %828, ptr noundef %829) #11
  %830 = getelementptr inbounds i8, ptr %810, i64 2048
  store ptr %830, ptr %451, align 64
  %831 = getelementptr inbounds i8, ptr %810, i64 3072
  store ptr %831, ptr %452, align 64
  %832 = load ptr, ptr %450, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %447, ptr noundef %832, ptr noundef nonnull %830) #11
  %833 = load ptr, ptr %450, align 64
  %834 = load ptr, ptr %452, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %448, ptr noundef %833, ptr noundef %834) #11
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %660, ptr noundef nonnull %3, i64 noundef %716) #11
  %835 = add nuw nsw i64 %811, 1
  %836 = getelementptr inbounds i8, ptr %810, i64 12288
  %837 = icmp eq i64 %835, %665
  br i1 %837, label %766, label %809, !llvm.loop !27

838:                                              ; preds = %689
  %839 = add nsw i64 %674, %690
  %840 = sdiv i64 %839, %673
  br label %841

841:                                              ; preds = %928, %838
  %842 = phi i64 [ 0, %838 ], [ %929, %928 ]
  %843 = shl nuw nsw i64 %842, 8
  %844 = getelementptr inbounds float, ptr %710, i64 %843
  br label %845

845:                                              ; preds = %845, %841
  %846 = phi i64 [ 0, %841 ], [ %851, %845 ]
  %847 = shl nsw i64 %846, 6
  %848 = getelementptr inbounds i8, ptr %844, i64 %847
  %849 = load <16 x float>, ptr %848, align 4
  %850 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %846
  store <16 x float> %849, ptr %850, align 64
  %851 = add nuw nsw i64 %846, 1
  %852 = icmp eq i64 %851, 16
  br i1 %852, label %853, label %845, !llvm.loop !19

853:                                              ; preds = %845
  %854 = or disjoint i64 %843, 256
  %855 = getelementptr inbounds float, ptr %710, i64 %854
  br label %856

856:                                              ; preds = %856, %853
  %857 = phi i64 [ 0, %853 ], [ %862, %856 ]
  %858 = shl nsw i64 %857, 6
  %859 = getelementptr inbounds i8, ptr %855, i64 %858
  %860 = load <16 x float>, ptr %859, align 4
  %861 = getelementptr inbounds [16 x <16 x float>], ptr %446, i64 0, i64 %857
  store <16 x float> %860, ptr %861, align 64
  %862 = add nuw nsw i64 %857, 1
  %863 = icmp eq i64 %862, 16
  br i1 %863, label %864, label %856, !llvm.loop !19

864:                                              ; preds = %856
  %865 = getelementptr inbounds float, ptr %711, i64 %843
  br label %866

866:                                              ; preds = %866, %864
  %867 = phi i64 [ 0, %864 ], [ %872, %866 ]
  %868 = shl nsw i64 %867, 6
  %869 = getelementptr inbounds i8, ptr %865, i64 %868
  %870 = load <16 x float>, ptr %869, align 4
  %871 = getelementptr inbounds [16 x <16 x float>], ptr %447, i64 0, i64 %867
  store <16 x float> %870, ptr %871, align 64
  %872 = add nuw nsw i64 %867, 1
  %873 = icmp eq i64 %872, 16
  br i1 %873, label %874, label %866, !llvm.loop !19

874:                                              ; preds = %866
  %875 = getelementptr inbounds float, ptr %711, i64 %854
  br label %876

876:                                              ; preds = %876, %874
  %877 = phi i64 [ 0, %874 ], [ %882, %876 ]
  %878 = shl nsw i64 %877, 6
  %879 = getelementptr inbounds i8, ptr %875, i64 %878
  %880 = load <16 x float>, ptr %879, align 4
  %881 = getelementptr inbounds [16 x <16 x float>], ptr %448, i64 0, i64 %877
  store <16 x float> %880, ptr %881, align 64
  %882 = add nuw nsw i64 %877, 1
  %883 = icmp eq i64 %882, 16
  br i1 %883, label %884, label %876, !llvm.loop !19

884:                                              ; preds = %876
  br i1 %671, label %885, label %888

885:                                              ; preds = %884
  %886 = shl nsw i64 %842, 10
  %887 = getelementptr inbounds i8, ptr %713, i64 %886
  br label %931

888:                                              ; preds = %959, %884
  %889 = getelementptr inbounds float, ptr %697, i64 %843
  br label %890

890:                                              ; preds = %890, %888
  %891 = phi i64 [ 0, %888 ], [ %896, %890 ]
  %892 = shl nsw i64 %891, 6
  %893 = getelementptr inbounds i8, ptr %889, i64 %892
  %894 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %891
  %895 = load <16 x float>, ptr %894, align 64
  store <16 x float> %895, ptr %893, align 4
  %896 = add nuw nsw i64 %891, 1
  %897 = icmp eq i64 %896, 16
  br i1 %897, label %898, label %890, !llvm.loop !21

898:                                              ; preds = %890
  %899 = getelementptr inbounds i8, ptr %889, i64 1024
  br label %900

900:                                              ; preds = %900, %898
  %901 = phi i64 [ 0, %898 ], [ %906, %900 ]
  %902 = shl nsw i64 %901, 6
  %903 = getelementptr inbounds i8, ptr %899, i64 %902
  %904 = getelementptr inbounds [16 x <16 x float>], ptr %446, i64 0, i64 %901
  %905 = load <16 x float>, ptr %904, align 64
  store <16 x float> %905, ptr %903, align 4
  %906 = add nuw nsw i64 %901, 1
  %907 = icmp eq i64 %906, 16
  br i1 %907, label %908, label %900, !llvm.loop !21

908:                                              ; preds = %900
  %909 = getelementptr inbounds i8, ptr %889, i64 12288
  br label %910

910:                                              ; preds = %910, %908
  %911 = phi i64 [ %916, %910 ], [ 0, %908 ]
  %912 = shl nsw i64 %911, 6
  %913 = getelementptr inbounds i8, ptr %909, i64 %912
  %914 = getelementptr inbounds [16 x <16 x float>], ptr %447, i64 0, i64 %911
  %915 = load <16 x float>, ptr %914, align 64
  store <16 x float> %915, ptr %913, align 4
  %916 = add nuw nsw i64 %911, 1
  %917 = icmp eq i64 %916, 16
  br i1 %917, label %918, label %910, !llvm.loop !21

918:                                              ; preds = %910
  %919 = getelementptr inbounds i8, ptr %889, i64 13312
  br label %920

920:                                              ; preds = %920, %918
  %921 = phi i64 [ 0, %918 ], [ %926, %920 ]
  %922 = shl nsw i64 %921, 6
  %923 = getelementptr inbounds i8, ptr %919, i64 %922
  %924 = getelementptr inbounds [16 x <16 x float>], ptr %448, i64 0, i64 %921
  %925 = load <16 x float>, ptr %924, align 64
  store <16 x float> %925, ptr %923, align 4
  %926 = add nuw nsw i64 %921, 1
  %927 = icmp eq i64 %926, 16
  br i1 %927, label %928, label %920, !llvm.loop !21

928:                                              ; preds = %920
  %929 = add nuw nsw i64 %842, 2
  %930 = icmp ult i64 %842, 10
  br i1 %930, label %841, label %971, !llvm.loop !28

931:                                              ; preds = %959, %885
  %932 = phi ptr [ %969, %959 ], [ %887, %885 ]
  %933 = phi i64 [ %968, %959 ], [ 0, %885 ]
  %934 = shl nsw i64 %933, 5
  %935 = getelementptr inbounds i16, ptr %706, i64 %934
  %936 = select i1 %672, ptr %935, ptr %449
  store ptr %936, ptr %450, align 64
  br i1 %672, label %937, label %939

937:                                              ; preds = %931
  %938 = getelementptr inbounds i16, ptr %708, i64 %934
  store ptr %938, ptr %454, align 64
  br label %959

939:                                              ; preds = %931, %939
  %940 = phi i64 [ %945, %939 ], [ 0, %931 ]
  %941 = mul nuw nsw i64 %940, %666
  %942 = getelementptr inbounds i8, ptr %935, i64 %941
  %943 = load <16 x i32>, ptr %942, align 4
  %944 = getelementptr inbounds [16 x <16 x i32>], ptr %449, i64 0, i64 %940
  store <16 x i32> %943, ptr %944, align 64
  %945 = add nuw nsw i64 %940, 1
  %946 = icmp eq i64 %945, 16
  br i1 %946, label %947, label %939, !llvm.loop !23

947:                                              ; preds = %939
  %948 = getelementptr inbounds i16, ptr %708, i64 %934
  store ptr %453, ptr %454, align 64
  br label %949

949:                                              ; preds = %949, %947
  %950 = phi i64 [ %955, %949 ], [ 0, %947 ]
  %951 = mul nuw nsw i64 %950, %666
  %952 = getelementptr inbounds i8, ptr %948, i64 %951
  %953 = load <16 x i32>, ptr %952, align 4
  %954 = getelementptr inbounds [16 x <16 x i32>], ptr %453, i64 0, i64 %950
  store <16 x i32> %953, ptr %954, align 64
  %955 = add nuw nsw i64 %950, 1
  %956 = icmp eq i64 %955, 16
  br i1 %956, label %957, label %949, !llvm.loop !23

957:                                              ; preds = %949
  %958 = load ptr, ptr %450, align 64
  br label %959

959:                                              ; preds = %957, %937
  %960 = phi ptr [ %958, %957 ], [ %935, %937 ]
  store ptr %932, ptr %451, align 64
  %961 = getelementptr inbounds i8, ptr %932, i64 1024
  store ptr %961, ptr %452, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %960, ptr noundef %932) #11
  %962 = load ptr, ptr %454, align 64
  %963 = load ptr, ptr %451, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %447, ptr noundef %962, ptr noundef %963) #11
  %964 = load ptr, ptr %450, align 64
  %965 = load ptr, ptr %452, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %446, ptr noundef %964, ptr noundef %965) #11
  %966 = load ptr, ptr %454, align 64
  %967 = load ptr, ptr %452, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %448, ptr noundef %966, ptr noundef %967) #11
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %660, ptr noundef nonnull %3, i64 noundef %840) #11
  %968 = add nuw nsw i64 %933, 1
  %969 = getelementptr inbounds i8, ptr %932, i64 12288
  %970 = icmp eq i64 %968, %665
  br i1 %970, label %888, label %931, !llvm.loop !29

971:                                              ; preds = %806, %928
  %972 = phi i64 [ 128, %928 ], [ 64, %806 ]
  %973 = load i64, ptr %445, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %660, ptr noundef nonnull %3, i64 noundef %973) #11
  store i64 %682, ptr %3, align 8
  store i64 %701, ptr %455, align 8
  store i64 0, ptr %456, align 8
  store i64 %972, ptr %445, align 8
  store ptr %710, ptr %457, align 8
  store ptr %697, ptr %442, align 8
  store i64 %425, ptr %458, align 8
  %974 = add nuw nsw i64 %692, 2
  %975 = icmp slt i64 %974, %405
  br i1 %975, label %689, label %684, !llvm.loop !30

976:                                              ; preds = %684, %659
  %977 = phi i64 [ 0, %659 ], [ %685, %684 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %660, ptr noundef nonnull %3, i64 noundef %977) #11
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %370, label %1006, label %978

978:                                              ; preds = %976
  %979 = load ptr, ptr %459, align 8
  %980 = getelementptr inbounds i8, ptr %979, i64 %460
  %981 = load i64, ptr %980, align 8
  %982 = add nsw i64 %981, 1
  store atomic i64 %982, ptr %980 release, align 8
  br i1 %461, label %983, label %1006

983:                                              ; preds = %978, %990
  %984 = phi i64 [ %991, %990 ], [ 0, %978 ]
  %985 = shl nsw i64 %984, 6
  %986 = load ptr, ptr %459, align 8
  %987 = getelementptr inbounds i8, ptr %986, i64 %985
  %988 = load atomic i64, ptr %987 acquire, align 8
  %989 = icmp sgt i64 %988, %981
  br i1 %989, label %990, label %993

990:                                              ; preds = %999, %983
  %991 = add nuw nsw i64 %984, 1
  %992 = icmp eq i64 %991, %22
  br i1 %992, label %1006, label %983, !llvm.loop !14

993:                                              ; preds = %983, %999
  %994 = phi i32 [ %1001, %999 ], [ 0, %983 ]
  call void @llvm.x86.sse2.pause()
  %995 = icmp eq i32 %994, 2000
  br i1 %995, label %996, label %999

996:                                              ; preds = %993
  %997 = load ptr, ptr %462, align 8
  %998 = call i32 %997() #10
  br label %999

999:                                              ; preds = %996, %993
  %1000 = phi i32 [ 0, %996 ], [ %994, %993 ]
  %1001 = add nsw i32 %1000, 1
  %1002 = load ptr, ptr %459, align 8
  %1003 = getelementptr inbounds i8, ptr %1002, i64 %985
  %1004 = load atomic i64, ptr %1003 acquire, align 8
  %1005 = icmp sgt i64 %1004, %981
  br i1 %1005, label %990, label %993, !llvm.loop !15

1006:                                             ; preds = %990, %976, %978
  %1007 = add nsw i64 %660, 1
  %1008 = icmp slt i64 %1007, %657
  br i1 %1008, label %659, label %463, !llvm.loop !31
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !32
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !32
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #10, !noalias !32
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
  br i1 %59, label %60, label %88

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
  br label %121

88:                                               ; preds = %676, %20
  %89 = getelementptr inbounds i8, ptr %0, i64 16
  %90 = load i64, ptr %89, align 8
  %91 = sdiv i64 %90, 32
  %92 = mul nsw i64 %91, %8
  %93 = sdiv i64 %92, %23
  %94 = mul nsw i64 %91, %54
  %95 = sdiv i64 %94, %23
  %96 = shl nsw i64 %93, 1
  %97 = shl nsw i64 %95, 1
  %98 = icmp slt i64 %96, %97
  br i1 %98, label %99, label %975

99:                                               ; preds = %88
  %100 = getelementptr inbounds i8, ptr %0, i64 72
  %101 = getelementptr inbounds i8, ptr %0, i64 160
  %102 = getelementptr inbounds i8, ptr %0, i64 64
  %103 = icmp sgt i64 %49, 0
  %104 = getelementptr inbounds i8, ptr %0, i64 224
  %105 = shl i64 %51, 10
  %106 = getelementptr inbounds i8, ptr %5, i64 64
  %107 = getelementptr inbounds i8, ptr %5, i64 128
  %108 = getelementptr inbounds i8, ptr %5, i64 192
  %109 = getelementptr inbounds i8, ptr %5, i64 256
  %110 = getelementptr inbounds i8, ptr %5, i64 320
  %111 = getelementptr inbounds i8, ptr %5, i64 384
  %112 = getelementptr inbounds i8, ptr %5, i64 448
  %113 = getelementptr inbounds i8, ptr %5, i64 512
  %114 = getelementptr inbounds i8, ptr %5, i64 576
  %115 = getelementptr inbounds i8, ptr %5, i64 640
  %116 = getelementptr inbounds i8, ptr %5, i64 704
  %117 = getelementptr inbounds i8, ptr %5, i64 768
  %118 = getelementptr inbounds i8, ptr %5, i64 832
  %119 = getelementptr inbounds i8, ptr %5, i64 896
  %120 = getelementptr inbounds i8, ptr %5, i64 960
  br label %695

121:                                              ; preds = %676, %60
  %122 = phi i64 [ %57, %60 ], [ %577, %676 ]
  %123 = and i64 %122, 3
  %124 = icmp eq i64 %123, 0
  %125 = load i64, ptr %9, align 8
  br i1 %124, label %126, label %506

126:                                              ; preds = %121
  %127 = load ptr, ptr %61, align 8
  %128 = icmp sgt i64 %125, 0
  %129 = shl i64 %122, 6
  %130 = getelementptr i8, ptr %127, i64 %129
  br i1 %128, label %131, label %506

131:                                              ; preds = %126
  %132 = load ptr, ptr %62, align 8
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
  br i1 %175, label %176, label %148, !llvm.loop !35

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
  br i1 %203, label %204, label %176, !llvm.loop !35

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
  br i1 %231, label %232, label %204, !llvm.loop !35

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
  br i1 %259, label %260, label %232, !llvm.loop !35

260:                                              ; preds = %232
  %261 = add nuw nsw i64 %146, 32
  %262 = icmp slt i64 %261, %125
  br i1 %262, label %144, label %263, !llvm.loop !36

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
  br i1 %295, label %296, label %266, !llvm.loop !35

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
  br i1 %325, label %326, label %296, !llvm.loop !35

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
  br i1 %355, label %356, label %326, !llvm.loop !35

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
  br i1 %385, label %386, label %356, !llvm.loop !35

386:                                              ; preds = %356
  %387 = add nuw nsw i64 %265, 32
  %388 = icmp slt i64 %387, %125
  br i1 %388, label %263, label %504, !llvm.loop !36

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
  br i1 %416, label %417, label %389, !llvm.loop !35

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
  br i1 %444, label %445, label %417, !llvm.loop !35

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
  br i1 %472, label %473, label %445, !llvm.loop !35

473:                                              ; preds = %445
  %474 = add nuw nsw i64 %143, 32
  %475 = icmp slt i64 %474, %125
  br i1 %475, label %141, label %144, !llvm.loop !36

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
  br i1 %503, label %389, label %476, !llvm.loop !35

504:                                              ; preds = %386
  %505 = load i64, ptr %9, align 8
  br label %506

506:                                              ; preds = %504, %126, %121
  %507 = phi i64 [ %505, %504 ], [ %125, %126 ], [ %125, %121 ]
  %508 = load ptr, ptr %63, align 8
  %509 = shl nsw i64 %122, 5
  %510 = getelementptr inbounds i8, ptr %508, i64 %509
  br i1 %64, label %511, label %574

511:                                              ; preds = %506
  %512 = load ptr, ptr %65, align 8
  %513 = load i64, ptr %66, align 8
  %514 = sdiv i64 %513, 16
  %515 = add nsw i64 %514, %122
  %516 = mul i64 %515, %67
  %517 = getelementptr inbounds i8, ptr %512, i64 %516
  br label %518

518:                                              ; preds = %521, %511
  %519 = phi ptr [ %554, %521 ], [ %517, %511 ]
  %520 = phi i64 [ %553, %521 ], [ 0, %511 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #4
  br label %556

521:                                              ; preds = %569
  call fastcc void @transpose(ptr noundef nonnull %6) #11
  %522 = load <16 x i32>, ptr %6, align 64
  store <16 x i32> %522, ptr %519, align 64
  %523 = load <16 x i32>, ptr %68, align 64
  %524 = getelementptr inbounds i8, ptr %519, i64 64
  store <16 x i32> %523, ptr %524, align 64
  %525 = load <16 x i32>, ptr %69, align 64
  %526 = getelementptr inbounds i8, ptr %519, i64 128
  store <16 x i32> %525, ptr %526, align 64
  %527 = load <16 x i32>, ptr %70, align 64
  %528 = getelementptr inbounds i8, ptr %519, i64 192
  store <16 x i32> %527, ptr %528, align 64
  %529 = load <16 x i32>, ptr %71, align 64
  %530 = getelementptr inbounds i8, ptr %519, i64 256
  store <16 x i32> %529, ptr %530, align 64
  %531 = load <16 x i32>, ptr %72, align 64
  %532 = getelementptr inbounds i8, ptr %519, i64 320
  store <16 x i32> %531, ptr %532, align 64
  %533 = load <16 x i32>, ptr %73, align 64
  %534 = getelementptr inbounds i8, ptr %519, i64 384
  store <16 x i32> %533, ptr %534, align 64
  %535 = load <16 x i32>, ptr %74, align 64
  %536 = getelementptr inbounds i8, ptr %519, i64 448
  store <16 x i32> %535, ptr %536, align 64
  %537 = load <16 x i32>, ptr %75, align 64
  %538 = getelementptr inbounds i8, ptr %519, i64 512
  store <16 x i32> %537, ptr %538, align 64
  %539 = load <16 x i32>, ptr %76, align 64
  %540 = getelementptr inbounds i8, ptr %519, i64 576
  store <16 x i32> %539, ptr %540, align 64
  %541 = load <16 x i32>, ptr %77, align 64
  %542 = getelementptr inbounds i8, ptr %519, i64 640
  store <16 x i32> %541, ptr %542, align 64
  %543 = load <16 x i32>, ptr %78, align 64
  %544 = getelementptr inbounds i8, ptr %519, i64 704
  store <16 x i32> %543, ptr %544, align 64
  %545 = load <16 x i32>, ptr %79, align 64
  %546 = getelementptr inbounds i8, ptr %519, i64 768
  store <16 x i32> %545, ptr %546, align 64
  %547 = load <16 x i32>, ptr %80, align 64
  %548 = getelementptr inbounds i8, ptr %519, i64 832
  store <16 x i32> %547, ptr %548, align 64
  %549 = load <16 x i32>, ptr %81, align 64
  %550 = getelementptr inbounds i8, ptr %519, i64 896
  store <16 x i32> %549, ptr %550, align 64
  %551 = load <16 x i32>, ptr %82, align 64
  %552 = getelementptr inbounds i8, ptr %519, i64 960
  store <16 x i32> %551, ptr %552, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #4
  %553 = add nuw nsw i64 %520, 32
  %554 = getelementptr inbounds i8, ptr %519, i64 1024
  %555 = icmp slt i64 %553, %49
  br i1 %555, label %518, label %574, !llvm.loop !37

556:                                              ; preds = %569, %518
  %557 = phi i64 [ 0, %518 ], [ %572, %569 ]
  %558 = shl nuw nsw i64 %557, 1
  %559 = add nuw nsw i64 %558, %520
  %560 = icmp slt i64 %559, %49
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
  %571 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %557
  store <16 x i32> %570, ptr %571, align 64
  %572 = add nuw nsw i64 %557, 1
  %573 = icmp eq i64 %572, 16
  br i1 %573, label %521, label %556, !llvm.loop !38

574:                                              ; preds = %521, %506
  %575 = load i64, ptr %34, align 8
  %576 = icmp sgt i64 %575, 15
  %577 = add nsw i64 %122, 1
  br i1 %576, label %578, label %676

578:                                              ; preds = %574
  %579 = load ptr, ptr %83, align 8
  %580 = mul i64 %122, 192
  %581 = getelementptr inbounds i8, ptr %579, i64 %580
  store <16 x float> zeroinitializer, ptr %581, align 4
  br i1 %85, label %666, label %582

582:                                              ; preds = %578
  %583 = add i64 %577, %87
  %584 = mul i64 %583, %67
  %585 = add i64 %577, %47
  %586 = mul i64 %585, %67
  %587 = mul i64 %577, %67
  %588 = load ptr, ptr %86, align 8
  %589 = getelementptr i8, ptr %588, i64 %587
  %590 = getelementptr i8, ptr %589, i64 -512
  store <32 x i16> zeroinitializer, ptr %590, align 64
  %591 = load ptr, ptr %86, align 8
  %592 = getelementptr i8, ptr %591, i64 %587
  %593 = getelementptr i8, ptr %592, i64 -448
  store <32 x i16> zeroinitializer, ptr %593, align 64
  %594 = load ptr, ptr %86, align 8
  %595 = getelementptr i8, ptr %594, i64 %587
  %596 = getelementptr i8, ptr %595, i64 -384
  store <32 x i16> zeroinitializer, ptr %596, align 64
  %597 = load ptr, ptr %86, align 8
  %598 = getelementptr i8, ptr %597, i64 %587
  %599 = getelementptr i8, ptr %598, i64 -320
  store <32 x i16> zeroinitializer, ptr %599, align 64
  %600 = load ptr, ptr %86, align 8
  %601 = getelementptr i8, ptr %600, i64 %587
  %602 = getelementptr i8, ptr %601, i64 -256
  store <32 x i16> zeroinitializer, ptr %602, align 64
  %603 = load ptr, ptr %86, align 8
  %604 = getelementptr i8, ptr %603, i64 %587
  %605 = getelementptr i8, ptr %604, i64 -192
  store <32 x i16> zeroinitializer, ptr %605, align 64
  %606 = load ptr, ptr %86, align 8
  %607 = getelementptr i8, ptr %606, i64 %587
  %608 = getelementptr i8, ptr %607, i64 -128
  store <32 x i16> zeroinitializer, ptr %608, align 64
  %609 = load ptr, ptr %86, align 8
  %610 = getelementptr i8, ptr %609, i64 %587
  %611 = getelementptr i8, ptr %610, i64 -64
  store <32 x i16> zeroinitializer, ptr %611, align 64
  %612 = load ptr, ptr %83, align 8
  %613 = getelementptr i8, ptr %612, i64 %580
  %614 = getelementptr i8, ptr %613, i64 64
  store <16 x float> zeroinitializer, ptr %614, align 4
  %615 = load ptr, ptr %86, align 8
  %616 = getelementptr i8, ptr %615, i64 %586
  %617 = getelementptr i8, ptr %616, i64 -512
  store <32 x i16> zeroinitializer, ptr %617, align 64
  %618 = load ptr, ptr %86, align 8
  %619 = getelementptr i8, ptr %618, i64 %586
  %620 = getelementptr i8, ptr %619, i64 -448
  store <32 x i16> zeroinitializer, ptr %620, align 64
  %621 = load ptr, ptr %86, align 8
  %622 = getelementptr i8, ptr %621, i64 %586
  %623 = getelementptr i8, ptr %622, i64 -384
  store <32 x i16> zeroinitializer, ptr %623, align 64
  %624 = load ptr, ptr %86, align 8
  %625 = getelementptr i8, ptr %624, i64 %586
  %626 = getelementptr i8, ptr %625, i64 -320
  store <32 x i16> zeroinitializer, ptr %626, align 64
  %627 = load ptr, ptr %86, align 8
  %628 = getelementptr i8, ptr %627, i64 %586
  %629 = getelementptr i8, ptr %628, i64 -256
  store <32 x i16> zeroinitializer, ptr %629, align 64
  %630 = load ptr, ptr %86, align 8
  %631 = getelementptr i8, ptr %630, i64 %586
  %632 = getelementptr i8, ptr %631, i64 -192
  store <32 x i16> zeroinitializer, ptr %632, align 64
  %633 = load ptr, ptr %86, align 8
  %634 = getelementptr i8, ptr %633, i64 %586
  %635 = getelementptr i8, ptr %634, i64 -128
  store <32 x i16> zeroinitializer, ptr %635, align 64
  %636 = load ptr, ptr %86, align 8
  %637 = getelementptr i8, ptr %636, i64 %586
  %638 = getelementptr i8, ptr %637, i64 -64
  store <32 x i16> zeroinitializer, ptr %638, align 64
  %639 = load ptr, ptr %83, align 8
  %640 = getelementptr i8, ptr %639, i64 %580
  %641 = getelementptr i8, ptr %640, i64 128
  store <16 x float> zeroinitializer, ptr %641, align 4
  %642 = load ptr, ptr %86, align 8
  %643 = getelementptr i8, ptr %642, i64 %584
  %644 = getelementptr i8, ptr %643, i64 -512
  store <32 x i16> zeroinitializer, ptr %644, align 64
  %645 = load ptr, ptr %86, align 8
  %646 = getelementptr i8, ptr %645, i64 %584
  %647 = getelementptr i8, ptr %646, i64 -448
  store <32 x i16> zeroinitializer, ptr %647, align 64
  %648 = load ptr, ptr %86, align 8
  %649 = getelementptr i8, ptr %648, i64 %584
  %650 = getelementptr i8, ptr %649, i64 -384
  store <32 x i16> zeroinitializer, ptr %650, align 64
  %651 = load ptr, ptr %86, align 8
  %652 = getelementptr i8, ptr %651, i64 %584
  %653 = getelementptr i8, ptr %652, i64 -320
  store <32 x i16> zeroinitializer, ptr %653, align 64
  %654 = load ptr, ptr %86, align 8
  %655 = getelementptr i8, ptr %654, i64 %584
  %656 = getelementptr i8, ptr %655, i64 -256
  store <32 x i16> zeroinitializer, ptr %656, align 64
  %657 = load ptr, ptr %86, align 8
  %658 = getelementptr i8, ptr %657, i64 %584
  %659 = getelementptr i8, ptr %658, i64 -192
  store <32 x i16> zeroinitializer, ptr %659, align 64
  %660 = load ptr, ptr %86, align 8
  %661 = getelementptr i8, ptr %660, i64 %584
  %662 = getelementptr i8, ptr %661, i64 -128
  store <32 x i16> zeroinitializer, ptr %662, align 64
  %663 = load ptr, ptr %86, align 8
  %664 = getelementptr i8, ptr %663, i64 %584
  %665 = getelementptr i8, ptr %664, i64 -64
  store <32 x i16> zeroinitializer, ptr %665, align 64
  br label %673

666:                                              ; preds = %578
  %667 = load ptr, ptr %83, align 8
  %668 = getelementptr i8, ptr %667, i64 %580
  %669 = getelementptr i8, ptr %668, i64 64
  store <16 x float> zeroinitializer, ptr %669, align 4
  %670 = load ptr, ptr %83, align 8
  %671 = getelementptr i8, ptr %670, i64 %580
  %672 = getelementptr i8, ptr %671, i64 128
  store <16 x float> zeroinitializer, ptr %672, align 4
  br label %673

673:                                              ; preds = %666, %582
  %674 = load i64, ptr %34, align 8
  %675 = icmp sgt i64 %674, 31
  br i1 %675, label %678, label %676

676:                                              ; preds = %678, %673, %574
  %677 = icmp eq i64 %577, %58
  br i1 %677, label %88, label %121, !llvm.loop !39

678:                                              ; preds = %673, %678
  %679 = phi i64 [ %692, %678 ], [ 1, %673 ]
  %680 = mul nsw i64 %679, %47
  %681 = add nsw i64 %680, %122
  %682 = load ptr, ptr %83, align 8
  %683 = mul i64 %681, 192
  %684 = getelementptr inbounds i8, ptr %682, i64 %683
  store <16 x float> zeroinitializer, ptr %684, align 4
  %685 = load ptr, ptr %83, align 8
  %686 = getelementptr i8, ptr %685, i64 %683
  %687 = getelementptr i8, ptr %686, i64 64
  store <16 x float> zeroinitializer, ptr %687, align 4
  %688 = load ptr, ptr %83, align 8
  %689 = getelementptr i8, ptr %688, i64 %683
  %690 = getelementptr i8, ptr %689, i64 128
  store <16 x float> zeroinitializer, ptr %690, align 4
  %691 = load i64, ptr %34, align 8
  %692 = add nuw nsw i64 %679, 1
  %693 = sdiv i64 %691, 16
  %694 = icmp slt i64 %692, %693
  br i1 %694, label %678, label %676, !llvm.loop !40

695:                                              ; preds = %972, %99
  %696 = phi i64 [ %96, %99 ], [ %973, %972 ]
  %697 = and i64 %696, 1
  %698 = icmp eq i64 %697, 0
  %699 = load i64, ptr %89, align 8
  br i1 %698, label %700, label %907

700:                                              ; preds = %695
  %701 = load ptr, ptr %100, align 8
  %702 = load i64, ptr %9, align 8
  %703 = icmp sgt i64 %702, 0
  %704 = shl i64 %696, 6
  %705 = getelementptr i8, ptr %701, i64 %704
  br i1 %703, label %706, label %907

706:                                              ; preds = %700
  %707 = load ptr, ptr %101, align 8
  %708 = mul nsw i64 %696, 3
  %709 = mul nsw i64 %708, %702
  %710 = sdiv i64 %709, 32
  %711 = shl nsw i64 %710, 10
  %712 = getelementptr inbounds i8, ptr %707, i64 %711
  %713 = getelementptr i8, ptr %705, i64 64
  br label %714

714:                                              ; preds = %874, %706
  %715 = phi ptr [ %872, %874 ], [ %712, %706 ]
  %716 = phi i64 [ %875, %874 ], [ 0, %706 ]
  br label %877

717:                                              ; preds = %874, %777
  %718 = phi ptr [ %775, %777 ], [ %872, %874 ]
  %719 = phi i64 [ %778, %777 ], [ 0, %874 ]
  %720 = add nuw i64 %719, %702
  br label %721

721:                                              ; preds = %721, %717
  %722 = phi i64 [ 0, %717 ], [ %746, %721 ]
  %723 = phi ptr [ %718, %717 ], [ %747, %721 ]
  %724 = shl nuw nsw i64 %722, 1
  %725 = add nuw i64 %724, %720
  %726 = mul nsw i64 %725, %699
  %727 = getelementptr float, ptr %705, i64 %726
  %728 = load <16 x float>, ptr %727, align 4
  %729 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %728)
  %730 = getelementptr inbounds float, ptr %727, i64 %699
  %731 = load <16 x float>, ptr %730, align 4
  %732 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %731)
  %733 = shufflevector <16 x bfloat> %729, <16 x bfloat> %732, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %733, ptr %723, align 64
  %734 = getelementptr inbounds i8, ptr %723, i64 64
  %735 = shl nuw i64 %722, 1
  %736 = or disjoint i64 %735, 2
  %737 = add nuw i64 %736, %720
  %738 = mul nsw i64 %737, %699
  %739 = getelementptr float, ptr %705, i64 %738
  %740 = load <16 x float>, ptr %739, align 4
  %741 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %740)
  %742 = getelementptr inbounds float, ptr %739, i64 %699
  %743 = load <16 x float>, ptr %742, align 4
  %744 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %743)
  %745 = shufflevector <16 x bfloat> %741, <16 x bfloat> %744, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %745, ptr %734, align 64
  %746 = add nuw nsw i64 %722, 2
  %747 = getelementptr inbounds i8, ptr %723, i64 128
  %748 = icmp eq i64 %746, 16
  br i1 %748, label %749, label %721, !llvm.loop !35

749:                                              ; preds = %721, %749
  %750 = phi i64 [ %774, %749 ], [ 0, %721 ]
  %751 = phi ptr [ %775, %749 ], [ %747, %721 ]
  %752 = shl nuw nsw i64 %750, 1
  %753 = add nuw i64 %752, %720
  %754 = mul nsw i64 %753, %699
  %755 = getelementptr float, ptr %713, i64 %754
  %756 = load <16 x float>, ptr %755, align 4
  %757 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %756)
  %758 = getelementptr inbounds float, ptr %755, i64 %699
  %759 = load <16 x float>, ptr %758, align 4
  %760 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %759)
  %761 = shufflevector <16 x bfloat> %757, <16 x bfloat> %760, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %761, ptr %751, align 64
  %762 = getelementptr inbounds i8, ptr %751, i64 64
  %763 = shl nuw i64 %750, 1
  %764 = or disjoint i64 %763, 2
  %765 = add nuw i64 %764, %720
  %766 = mul nsw i64 %765, %699
  %767 = getelementptr float, ptr %713, i64 %766
  %768 = load <16 x float>, ptr %767, align 4
  %769 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %768)
  %770 = getelementptr inbounds float, ptr %767, i64 %699
  %771 = load <16 x float>, ptr %770, align 4
  %772 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %771)
  %773 = shufflevector <16 x bfloat> %769, <16 x bfloat> %772, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %773, ptr %762, align 64
  %774 = add nuw nsw i64 %750, 2
  %775 = getelementptr inbounds i8, ptr %751, i64 128
  %776 = icmp eq i64 %774, 16
  br i1 %776, label %777, label %749, !llvm.loop !35

777:                                              ; preds = %749
  %778 = add nuw nsw i64 %719, 32
  %779 = icmp slt i64 %778, %702
  br i1 %779, label %717, label %780, !llvm.loop !36

780:                                              ; preds = %777, %843
  %781 = phi ptr [ %841, %843 ], [ %775, %777 ]
  %782 = phi i64 [ %844, %843 ], [ 0, %777 ]
  br label %783

783:                                              ; preds = %783, %780
  %784 = phi i64 [ 0, %780 ], [ %810, %783 ]
  %785 = phi ptr [ %781, %780 ], [ %811, %783 ]
  %786 = add nuw i64 %784, %702
  %787 = shl i64 %786, 1
  %788 = add nuw i64 %787, %782
  %789 = mul nsw i64 %788, %699
  %790 = getelementptr float, ptr %705, i64 %789
  %791 = load <16 x float>, ptr %790, align 4
  %792 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %791)
  %793 = getelementptr inbounds float, ptr %790, i64 %699
  %794 = load <16 x float>, ptr %793, align 4
  %795 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %794)
  %796 = shufflevector <16 x bfloat> %792, <16 x bfloat> %795, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %796, ptr %785, align 64
  %797 = or disjoint i64 %784, 1
  %798 = getelementptr inbounds i8, ptr %785, i64 64
  %799 = add nuw i64 %797, %702
  %800 = shl i64 %799, 1
  %801 = add nuw i64 %800, %782
  %802 = mul nsw i64 %801, %699
  %803 = getelementptr float, ptr %705, i64 %802
  %804 = load <16 x float>, ptr %803, align 4
  %805 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %804)
  %806 = getelementptr inbounds float, ptr %803, i64 %699
  %807 = load <16 x float>, ptr %806, align 4
  %808 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %807)
  %809 = shufflevector <16 x bfloat> %805, <16 x bfloat> %808, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %809, ptr %798, align 64
  %810 = add nuw nsw i64 %784, 2
  %811 = getelementptr inbounds i8, ptr %785, i64 128
  %812 = icmp eq i64 %810, 16
  br i1 %812, label %813, label %783, !llvm.loop !35

813:                                              ; preds = %783, %813
  %814 = phi i64 [ %840, %813 ], [ 0, %783 ]
  %815 = phi ptr [ %841, %813 ], [ %811, %783 ]
  %816 = add nuw i64 %814, %702
  %817 = shl i64 %816, 1
  %818 = add nuw i64 %817, %782
  %819 = mul nsw i64 %818, %699
  %820 = getelementptr float, ptr %713, i64 %819
  %821 = load <16 x float>, ptr %820, align 4
  %822 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %821)
  %823 = getelementptr inbounds float, ptr %820, i64 %699
  %824 = load <16 x float>, ptr %823, align 4
  %825 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %824)
  %826 = shufflevector <16 x bfloat> %822, <16 x bfloat> %825, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %826, ptr %815, align 64
  %827 = or disjoint i64 %814, 1
  %828 = getelementptr inbounds i8, ptr %815, i64 64
  %829 = add nuw i64 %827, %702
  %830 = shl i64 %829, 1
  %831 = add nuw i64 %830, %782
  %832 = mul nsw i64 %831, %699
  %833 = getelementptr float, ptr %713, i64 %832
  %834 = load <16 x float>, ptr %833, align 4
  %835 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %834)
  %836 = getelementptr inbounds float, ptr %833, i64 %699
  %837 = load <16 x float>, ptr %836, align 4
  %838 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %837)
  %839 = shufflevector <16 x bfloat> %835, <16 x bfloat> %838, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %839, ptr %828, align 64
  %840 = add nuw nsw i64 %814, 2
  %841 = getelementptr inbounds i8, ptr %815, i64 128
  %842 = icmp eq i64 %840, 16
  br i1 %842, label %843, label %813, !llvm.loop !35

843:                                              ; preds = %813
  %844 = add nuw nsw i64 %782, 32
  %845 = icmp slt i64 %844, %702
  br i1 %845, label %780, label %905, !llvm.loop !36

846:                                              ; preds = %877, %846
  %847 = phi i64 [ %871, %846 ], [ 0, %877 ]
  %848 = phi ptr [ %872, %846 ], [ %903, %877 ]
  %849 = shl nuw nsw i64 %847, 1
  %850 = add nuw nsw i64 %849, %716
  %851 = mul nsw i64 %850, %699
  %852 = getelementptr float, ptr %713, i64 %851
  %853 = load <16 x float>, ptr %852, align 4
  %854 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %853)
  %855 = getelementptr inbounds float, ptr %852, i64 %699
  %856 = load <16 x float>, ptr %855, align 4
  %857 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %856)
  %858 = shufflevector <16 x bfloat> %854, <16 x bfloat> %857, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %858, ptr %848, align 64
  %859 = getelementptr inbounds i8, ptr %848, i64 64
  %860 = shl nuw i64 %847, 1
  %861 = or disjoint i64 %860, 2
  %862 = add nuw nsw i64 %861, %716
  %863 = mul nsw i64 %862, %699
  %864 = getelementptr float, ptr %713, i64 %863
  %865 = load <16 x float>, ptr %864, align 4
  %866 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %865)
  %867 = getelementptr inbounds float, ptr %864, i64 %699
  %868 = load <16 x float>, ptr %867, align 4
  %869 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %868)
  %870 = shufflevector <16 x bfloat> %866, <16 x bfloat> %869, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %870, ptr %859, align 64
  %871 = add nuw nsw i64 %847, 2
  %872 = getelementptr inbounds i8, ptr %848, i64 128
  %873 = icmp eq i64 %871, 16
  br i1 %873, label %874, label %846, !llvm.loop !35

874:                                              ; preds = %846
  %875 = add nuw nsw i64 %716, 32
  %876 = icmp slt i64 %875, %702
  br i1 %876, label %714, label %717, !llvm.loop !36

877:                                              ; preds = %877, %714
  %878 = phi i64 [ 0, %714 ], [ %902, %877 ]
  %879 = phi ptr [ %715, %714 ], [ %903, %877 ]
  %880 = shl nuw nsw i64 %878, 1
  %881 = add nuw nsw i64 %880, %716
  %882 = mul nsw i64 %881, %699
  %883 = getelementptr float, ptr %705, i64 %882
  %884 = load <16 x float>, ptr %883, align 4
  %885 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %884)
  %886 = getelementptr inbounds float, ptr %883, i64 %699
  %887 = load <16 x float>, ptr %886, align 4
  %888 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %887)
  %889 = shufflevector <16 x bfloat> %885, <16 x bfloat> %888, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %889, ptr %879, align 64
  %890 = getelementptr inbounds i8, ptr %879, i64 64
  %891 = shl nuw i64 %878, 1
  %892 = or disjoint i64 %891, 2
  %893 = add nuw nsw i64 %892, %716
  %894 = mul nsw i64 %893, %699
  %895 = getelementptr float, ptr %705, i64 %894
  %896 = load <16 x float>, ptr %895, align 4
  %897 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %896)
  %898 = getelementptr inbounds float, ptr %895, i64 %699
  %899 = load <16 x float>, ptr %898, align 4
  %900 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %899)
  %901 = shufflevector <16 x bfloat> %897, <16 x bfloat> %900, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %901, ptr %890, align 64
  %902 = add nuw nsw i64 %878, 2
  %903 = getelementptr inbounds i8, ptr %879, i64 128
  %904 = icmp eq i64 %902, 16
  br i1 %904, label %846, label %877, !llvm.loop !35

905:                                              ; preds = %843
  %906 = load i64, ptr %89, align 8
  br label %907

907:                                              ; preds = %905, %700, %695
  %908 = phi i64 [ %906, %905 ], [ %699, %700 ], [ %699, %695 ]
  %909 = load ptr, ptr %102, align 8
  %910 = shl nsw i64 %696, 5
  %911 = getelementptr inbounds i8, ptr %909, i64 %910
  br i1 %103, label %912, label %972

912:                                              ; preds = %907
  %913 = load ptr, ptr %104, align 8
  %914 = mul i64 %105, %696
  %915 = getelementptr inbounds i8, ptr %913, i64 %914
  br label %916

916:                                              ; preds = %919, %912
  %917 = phi ptr [ %952, %919 ], [ %915, %912 ]
  %918 = phi i64 [ %951, %919 ], [ 0, %912 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %954

919:                                              ; preds = %967
  call fastcc void @transpose(ptr noundef nonnull %5) #11
  %920 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %920, ptr %917, align 64
  %921 = load <16 x i32>, ptr %106, align 64
  %922 = getelementptr inbounds i8, ptr %917, i64 64
  store <16 x i32> %921, ptr %922, align 64
  %923 = load <16 x i32>, ptr %107, align 64
  %924 = getelementptr inbounds i8, ptr %917, i64 128
  store <16 x i32> %923, ptr %924, align 64
  %925 = load <16 x i32>, ptr %108, align 64
  %926 = getelementptr inbounds i8, ptr %917, i64 192
  store <16 x i32> %925, ptr %926, align 64
  %927 = load <16 x i32>, ptr %109, align 64
  %928 = getelementptr inbounds i8, ptr %917, i64 256
  store <16 x i32> %927, ptr %928, align 64
  %929 = load <16 x i32>, ptr %110, align 64
  %930 = getelementptr inbounds i8, ptr %917, i64 320
  store <16 x i32> %929, ptr %930, align 64
  %931 = load <16 x i32>, ptr %111, align 64
  %932 = getelementptr inbounds i8, ptr %917, i64 384
  store <16 x i32> %931, ptr %932, align 64
  %933 = load <16 x i32>, ptr %112, align 64
  %934 = getelementptr inbounds i8, ptr %917, i64 448
  store <16 x i32> %933, ptr %934, align 64
  %935 = load <16 x i32>, ptr %113, align 64
  %936 = getelementptr inbounds i8, ptr %917, i64 512
  store <16 x i32> %935, ptr %936, align 64
  %937 = load <16 x i32>, ptr %114, align 64
  %938 = getelementptr inbounds i8, ptr %917, i64 576
  store <16 x i32> %937, ptr %938, align 64
  %939 = load <16 x i32>, ptr %115, align 64
  %940 = getelementptr inbounds i8, ptr %917, i64 640
  store <16 x i32> %939, ptr %940, align 64
  %941 = load <16 x i32>, ptr %116, align 64
  %942 = getelementptr inbounds i8, ptr %917, i64 704
  store <16 x i32> %941, ptr %942, align 64
  %943 = load <16 x i32>, ptr %117, align 64
  %944 = getelementptr inbounds i8, ptr %917, i64 768
  store <16 x i32> %943, ptr %944, align 64
  %945 = load <16 x i32>, ptr %118, align 64
  %946 = getelementptr inbounds i8, ptr %917, i64 832
  store <16 x i32> %945, ptr %946, align 64
  %947 = load <16 x i32>, ptr %119, align 64
  %948 = getelementptr inbounds i8, ptr %917, i64 896
  store <16 x i32> %947, ptr %948, align 64
  %949 = load <16 x i32>, ptr %120, align 64
  %950 = getelementptr inbounds i8, ptr %917, i64 960
  store <16 x i32> %949, ptr %950, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %951 = add nuw nsw i64 %918, 32
  %952 = getelementptr inbounds i8, ptr %917, i64 1024
  %953 = icmp slt i64 %951, %49
  br i1 %953, label %916, label %972, !llvm.loop !37

954:                                              ; preds = %967, %916
  %955 = phi i64 [ 0, %916 ], [ %970, %967 ]
  %956 = shl nuw nsw i64 %955, 1
  %957 = add nuw nsw i64 %956, %918
  %958 = icmp slt i64 %957, %49
  br i1 %958, label %959, label %967

959:                                              ; preds = %954
  %960 = mul nsw i64 %957, %908
  %961 = getelementptr inbounds i16, ptr %911, i64 %960
  %962 = load <16 x i16>, ptr %961, align 2
  %963 = getelementptr inbounds i16, ptr %961, i64 %908
  %964 = load <16 x i16>, ptr %963, align 2
  %965 = shufflevector <16 x i16> %962, <16 x i16> %964, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %966 = bitcast <32 x i16> %965 to <16 x i32>
  br label %967

967:                                              ; preds = %959, %954
  %968 = phi <16 x i32> [ %966, %959 ], [ zeroinitializer, %954 ]
  %969 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %955
  store <16 x i32> %968, ptr %969, align 64
  %970 = add nuw nsw i64 %955, 1
  %971 = icmp eq i64 %970, 16
  br i1 %971, label %919, label %954, !llvm.loop !38

972:                                              ; preds = %919, %907
  %973 = add nsw i64 %696, 1
  %974 = icmp eq i64 %973, %97
  br i1 %974, label %975, label %695, !llvm.loop !42

975:                                              ; preds = %972, %88
  %976 = icmp eq i64 %23, 1
  br i1 %976, label %1010, label %977

977:                                              ; preds = %975
  %978 = getelementptr inbounds i8, ptr %0, i64 56
  %979 = load ptr, ptr %978, align 8
  %980 = shl nsw i64 %8, 6
  %981 = getelementptr inbounds i8, ptr %979, i64 %980
  %982 = load i64, ptr %981, align 8
  %983 = add nsw i64 %982, 1
  store atomic i64 %983, ptr %981 release, align 8
  %984 = icmp sgt i64 %23, 0
  br i1 %984, label %985, label %1010

985:                                              ; preds = %977
  %986 = getelementptr inbounds i8, ptr %0, i64 40
  br label %987

987:                                              ; preds = %994, %985
  %988 = phi i64 [ 0, %985 ], [ %995, %994 ]
  %989 = shl nsw i64 %988, 6
  %990 = load ptr, ptr %978, align 8
  %991 = getelementptr inbounds i8, ptr %990, i64 %989
  %992 = load atomic i64, ptr %991 acquire, align 8
  %993 = icmp sgt i64 %992, %982
  br i1 %993, label %994, label %997

994:                                              ; preds = %1003, %987
  %995 = add nuw nsw i64 %988, 1
  %996 = icmp eq i64 %995, %23
  br i1 %996, label %1010, label %987, !llvm.loop !14

997:                                              ; preds = %987, %1003
  %998 = phi i32 [ %1005, %1003 ], [ 0, %987 ]
  tail call void @llvm.x86.sse2.pause()
  %999 = icmp eq i32 %998, 2000
  br i1 %999, label %1000, label %1003

1000:                                             ; preds = %997
  %1001 = load ptr, ptr %986, align 8
  %1002 = tail call i32 %1001() #10
  br label %1003

1003:                                             ; preds = %1000, %997
  %1004 = phi i32 [ 0, %1000 ], [ %998, %997 ]
  %1005 = add nsw i32 %1004, 1
  %1006 = load ptr, ptr %978, align 8
  %1007 = getelementptr inbounds i8, ptr %1006, i64 %989
  %1008 = load atomic i64, ptr %1007 acquire, align 8
  %1009 = icmp sgt i64 %1008, %982
  br i1 %1009, label %994, label %997, !llvm.loop !15

1010:                                             ; preds = %994, %975, %977
  %1011 = getelementptr inbounds i8, ptr %0, i64 304
  %1012 = load ptr, ptr %1011, align 8
  %1013 = getelementptr inbounds i8, ptr %0, i64 312
  %1014 = load i64, ptr %1013, align 8
  %1015 = mul nsw i64 %1014, %8
  %1016 = getelementptr inbounds float, ptr %1012, i64 %1015
  %1017 = load i64, ptr %0, align 8
  %1018 = getelementptr inbounds i8, ptr %0, i64 272
  %1019 = load ptr, ptr %1018, align 8
  %1020 = icmp ne ptr %1019, null
  %1021 = sext i1 %1020 to i64
  %1022 = icmp sgt i64 %1017, %1021
  br i1 %1022, label %1023, label %1048

1023:                                             ; preds = %1010
  %1024 = icmp slt i64 %32, %33
  %1025 = getelementptr inbounds i8, ptr %3, i64 40
  %1026 = getelementptr inbounds i8, ptr %2, i64 2112
  %1027 = getelementptr inbounds i8, ptr %2, i64 4224
  %1028 = getelementptr inbounds i8, ptr %2, i64 6336
  %1029 = getelementptr inbounds i8, ptr %0, i64 208
  %1030 = getelementptr inbounds i8, ptr %0, i64 168
  %1031 = getelementptr inbounds i8, ptr %3, i64 24
  %1032 = getelementptr inbounds i8, ptr %2, i64 10496
  %1033 = getelementptr inbounds i8, ptr %2, i64 14720
  %1034 = getelementptr inbounds i8, ptr %2, i64 16832
  %1035 = getelementptr inbounds i8, ptr %3, i64 8
  %1036 = getelementptr inbounds i8, ptr %3, i64 16
  %1037 = getelementptr inbounds i8, ptr %3, i64 32
  %1038 = getelementptr inbounds i8, ptr %3, i64 48
  %1039 = getelementptr inbounds i8, ptr %0, i64 280
  %1040 = getelementptr inbounds i8, ptr %0, i64 296
  %1041 = icmp slt i64 %45, %46
  %1042 = getelementptr inbounds i8, ptr %0, i64 56
  %1043 = shl nsw i64 %8, 6
  %1044 = icmp sgt i64 %23, 0
  %1045 = getelementptr inbounds i8, ptr %0, i64 40
  br label %1500

1046:                                             ; preds = %1765
  %1047 = load i64, ptr %0, align 8
  br label %1048

1048:                                             ; preds = %1046, %1010
  %1049 = phi i64 [ %1047, %1046 ], [ %1017, %1010 ]
  %1050 = load i64, ptr %34, align 8
  %1051 = mul nsw i64 %1050, %1049
  %1052 = sdiv i64 %1051, 16
  %1053 = mul nsw i64 %1052, %8
  %1054 = sdiv i64 %1053, %23
  %1055 = mul nsw i64 %1052, %54
  %1056 = sdiv i64 %1055, %23
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #4
  %1057 = load i64, ptr %9, align 8
  %1058 = mul nsw i64 %1057, 3
  %1059 = sdiv i64 %1058, 32
  %1060 = shl i64 %1059, 10
  %1061 = icmp slt i64 %1054, %1056
  br i1 %1061, label %1062, label %1213

1062:                                             ; preds = %1048
  %1063 = getelementptr inbounds i8, ptr %0, i64 160
  %1064 = getelementptr inbounds i8, ptr %0, i64 208
  %1065 = getelementptr inbounds i8, ptr %4, i64 2112
  %1066 = getelementptr inbounds i8, ptr %4, i64 4224
  %1067 = getelementptr inbounds i8, ptr %4, i64 6336
  %1068 = icmp sgt i64 %1057, 10
  %1069 = getelementptr inbounds i8, ptr %4, i64 10496
  %1070 = getelementptr inbounds i8, ptr %4, i64 12608
  %1071 = getelementptr inbounds i8, ptr %4, i64 14720
  %1072 = getelementptr inbounds i8, ptr %4, i64 16832
  %1073 = getelementptr inbounds i8, ptr %1016, i64 1024
  %1074 = getelementptr inbounds i8, ptr %1016, i64 2048
  %1075 = getelementptr inbounds i8, ptr %1016, i64 3072
  %1076 = getelementptr inbounds i8, ptr %0, i64 232
  %1077 = tail call i64 @llvm.smax.i64(i64 %1059, i64 1)
  %1078 = load i64, ptr %89, align 8
  br label %1079

1079:                                             ; preds = %1090, %1062
  %1080 = phi i64 [ %1078, %1062 ], [ %1091, %1090 ]
  %1081 = phi i64 [ %1054, %1062 ], [ %1092, %1090 ]
  %1082 = mul i64 %1081, %1060
  %1083 = icmp sgt i64 %1080, 15
  br i1 %1083, label %1084, label %1090

1084:                                             ; preds = %1079
  %1085 = add nsw i64 %1081, 1
  %1086 = icmp slt i64 %1085, %1056
  %1087 = select i1 %1086, i64 %1060, i64 0
  %1088 = select i1 %1086, i64 32, i64 16
  %1089 = shl nsw i64 %1081, 4
  br label %1094

1090:                                             ; preds = %1206, %1079
  %1091 = phi i64 [ %1080, %1079 ], [ %1208, %1206 ]
  %1092 = add nsw i64 %1081, 2
  %1093 = icmp slt i64 %1092, %1056
  br i1 %1093, label %1079, label %1211, !llvm.loop !43

1094:                                             ; preds = %1206, %1084
  %1095 = phi i64 [ 0, %1084 ], [ %1207, %1206 ]
  %1096 = load ptr, ptr %1063, align 8
  %1097 = load ptr, ptr %1064, align 8
  br label %1098

1098:                                             ; preds = %1098, %1094
  %1099 = phi i64 [ 0, %1094 ], [ %1101, %1098 ]
  %1100 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %1099
  store <16 x float> zeroinitializer, ptr %1100, align 64
  %1101 = add nuw nsw i64 %1099, 1
  %1102 = icmp eq i64 %1101, 16
  br i1 %1102, label %1103, label %1098, !llvm.loop !44

1103:                                             ; preds = %1098
  %1104 = getelementptr inbounds i8, ptr %1097, i64 %1082
  br label %1105

1105:                                             ; preds = %1105, %1103
  %1106 = phi i64 [ %1108, %1105 ], [ 0, %1103 ]
  %1107 = getelementptr inbounds [16 x <16 x float>], ptr %1065, i64 0, i64 %1106
  store <16 x float> zeroinitializer, ptr %1107, align 64
  %1108 = add nuw nsw i64 %1106, 1
  %1109 = icmp eq i64 %1108, 16
  br i1 %1109, label %1110, label %1105, !llvm.loop !44

1110:                                             ; preds = %1105
  %1111 = mul i64 %1095, %1060
  br label %1112

1112:                                             ; preds = %1110, %1112
  %1113 = phi i64 [ %1115, %1112 ], [ 0, %1110 ]
  %1114 = getelementptr inbounds [16 x <16 x float>], ptr %1066, i64 0, i64 %1113
  store <16 x float> zeroinitializer, ptr %1114, align 64
  %1115 = add nuw nsw i64 %1113, 1
  %1116 = icmp eq i64 %1115, 16
  br i1 %1116, label %1117, label %1112, !llvm.loop !44

1117:                                             ; preds = %1112, %1117
  %1118 = phi i64 [ %1120, %1117 ], [ 0, %1112 ]
  %1119 = getelementptr inbounds [16 x <16 x float>], ptr %1067, i64 0, i64 %1118
  store <16 x float> zeroinitializer, ptr %1119, align 64
  %1120 = add nuw nsw i64 %1118, 1
  %1121 = icmp eq i64 %1120, 16
  br i1 %1121, label %1122, label %1117, !llvm.loop !44

1122:                                             ; preds = %1117
  br i1 %1068, label %1124, label %1123

1123:                                             ; preds = %1162, %1122
  br label %1127

1124:                                             ; preds = %1122
  %1125 = getelementptr inbounds i8, ptr %1096, i64 %1111
  %1126 = getelementptr inbounds i8, ptr %1104, i64 %1087
  br label %1162

1127:                                             ; preds = %1123, %1127
  %1128 = phi i64 [ %1133, %1127 ], [ 0, %1123 ]
  %1129 = shl nsw i64 %1128, 6
  %1130 = getelementptr inbounds i8, ptr %1016, i64 %1129
  %1131 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %1128
  %1132 = load <16 x float>, ptr %1131, align 64
  store <16 x float> %1132, ptr %1130, align 4
  %1133 = add nuw nsw i64 %1128, 1
  %1134 = icmp eq i64 %1133, 16
  br i1 %1134, label %1135, label %1127, !llvm.loop !21

1135:                                             ; preds = %1127, %1135
  %1136 = phi i64 [ %1141, %1135 ], [ 0, %1127 ]
  %1137 = shl nsw i64 %1136, 6
  %1138 = getelementptr inbounds i8, ptr %1073, i64 %1137
  %1139 = getelementptr inbounds [16 x <16 x float>], ptr %1065, i64 0, i64 %1136
  %1140 = load <16 x float>, ptr %1139, align 64
  store <16 x float> %1140, ptr %1138, align 4
  %1141 = add nuw nsw i64 %1136, 1
  %1142 = icmp eq i64 %1141, 16
  br i1 %1142, label %1143, label %1135, !llvm.loop !21

1143:                                             ; preds = %1135, %1143
  %1144 = phi i64 [ %1149, %1143 ], [ 0, %1135 ]
  %1145 = shl nsw i64 %1144, 6
  %1146 = getelementptr inbounds i8, ptr %1074, i64 %1145
  %1147 = getelementptr inbounds [16 x <16 x float>], ptr %1066, i64 0, i64 %1144
  %1148 = load <16 x float>, ptr %1147, align 64
  store <16 x float> %1148, ptr %1146, align 4
  %1149 = add nuw nsw i64 %1144, 1
  %1150 = icmp eq i64 %1149, 16
  br i1 %1150, label %1151, label %1143, !llvm.loop !21

1151:                                             ; preds = %1143, %1151
  %1152 = phi i64 [ %1157, %1151 ], [ 0, %1143 ]
  %1153 = shl nsw i64 %1152, 6
  %1154 = getelementptr inbounds i8, ptr %1075, i64 %1153
  %1155 = getelementptr inbounds [16 x <16 x float>], ptr %1067, i64 0, i64 %1152
  %1156 = load <16 x float>, ptr %1155, align 64
  store <16 x float> %1156, ptr %1154, align 4
  %1157 = add nuw nsw i64 %1152, 1
  %1158 = icmp eq i64 %1157, 16
  br i1 %1158, label %1159, label %1151, !llvm.loop !21

1159:                                             ; preds = %1151
  %1160 = shl nsw i64 %1095, 5
  %1161 = or disjoint i64 %1160, 32
  br label %1179

1162:                                             ; preds = %1162, %1124
  %1163 = phi i64 [ %1174, %1162 ], [ 0, %1124 ]
  %1164 = phi ptr [ %1176, %1162 ], [ %1126, %1124 ]
  %1165 = phi ptr [ %1175, %1162 ], [ %1104, %1124 ]
  %1166 = phi ptr [ %1177, %1162 ], [ %1125, %1124 ]
  store ptr %1165, ptr %1069, align 64
  store ptr %1164, ptr %1070, align 64
  store ptr %1166, ptr %1071, align 64
  %1167 = getelementptr inbounds i8, ptr %1166, i64 1024
  store ptr %1167, ptr %1072, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %1165, ptr noundef %1166) #11
  %1168 = load ptr, ptr %1070, align 64
  %1169 = load ptr, ptr %1071, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1066, ptr noundef %1168, ptr noundef %1169) #11
  %1170 = load ptr, ptr %1069, align 64
  %1171 = load ptr, ptr %1072, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1065, ptr noundef %1170, ptr noundef %1171) #11
  %1172 = load ptr, ptr %1070, align 64
  %1173 = load ptr, ptr %1072, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1067, ptr noundef %1172, ptr noundef %1173) #11
  %1174 = add nuw nsw i64 %1163, 1
  %1175 = getelementptr inbounds i8, ptr %1165, i64 1024
  %1176 = getelementptr inbounds i8, ptr %1164, i64 1024
  %1177 = getelementptr inbounds i8, ptr %1166, i64 2048
  %1178 = icmp eq i64 %1174, %1077
  br i1 %1178, label %1123, label %1162, !llvm.loop !45

1179:                                             ; preds = %1179, %1159
  %1180 = phi i64 [ %1204, %1179 ], [ 0, %1159 ]
  %1181 = add nsw i64 %1180, %1089
  %1182 = shl i64 %1180, 4
  %1183 = and i64 %1182, 240
  %1184 = getelementptr inbounds float, ptr %1016, i64 %1183
  %1185 = load ptr, ptr %1076, align 8
  %1186 = load i64, ptr %89, align 8
  %1187 = mul nsw i64 %1186, %1181
  %1188 = getelementptr inbounds i16, ptr %1185, i64 %1187
  %1189 = getelementptr inbounds i8, ptr %1188, i64 %1160
  %1190 = shl i64 %1180, 7
  %1191 = and i64 %1190, -2048
  %1192 = getelementptr inbounds i8, ptr %1184, i64 %1191
  %1193 = load <16 x float>, ptr %1192, align 4
  %1194 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1193)
  store <16 x bfloat> %1194, ptr %1189, align 2
  %1195 = load ptr, ptr %1076, align 8
  %1196 = load i64, ptr %89, align 8
  %1197 = mul nsw i64 %1196, %1181
  %1198 = getelementptr inbounds i16, ptr %1195, i64 %1197
  %1199 = getelementptr inbounds i8, ptr %1198, i64 %1161
  %1200 = or disjoint i64 %1191, 1024
  %1201 = getelementptr inbounds i8, ptr %1184, i64 %1200
  %1202 = load <16 x float>, ptr %1201, align 4
  %1203 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1202)
  store <16 x bfloat> %1203, ptr %1199, align 2
  %1204 = add nuw nsw i64 %1180, 1
  %1205 = icmp eq i64 %1204, %1088
  br i1 %1205, label %1206, label %1179, !llvm.loop !46

1206:                                             ; preds = %1179
  %1207 = add nuw nsw i64 %1095, 2
  %1208 = load i64, ptr %89, align 8
  %1209 = sdiv i64 %1208, 16
  %1210 = icmp slt i64 %1207, %1209
  br i1 %1210, label %1094, label %1090, !llvm.loop !47

1211:                                             ; preds = %1090
  %1212 = load i64, ptr %9, align 8
  br label %1213

1213:                                             ; preds = %1211, %1048
  %1214 = phi i64 [ %1212, %1211 ], [ %1057, %1048 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #4
  %1215 = sdiv i64 %1214, 16
  %1216 = mul nsw i64 %1215, 3
  %1217 = sdiv i64 %1216, 2
  %1218 = mul nsw i64 %1217, %8
  %1219 = sdiv i64 %1218, %23
  %1220 = mul nsw i64 %1217, %54
  %1221 = sdiv i64 %1220, %23
  %1222 = shl nsw i64 %1219, 1
  %1223 = shl nsw i64 %1221, 1
  %1224 = icmp slt i64 %1222, %1223
  br i1 %1224, label %1225, label %1237

1225:                                             ; preds = %1213
  %1226 = load i64, ptr %34, align 8
  %1227 = load i64, ptr %0, align 8
  %1228 = mul nsw i64 %1227, %1226
  %1229 = add nsw i64 %1228, 31
  %1230 = sdiv i64 %1229, 32
  %1231 = getelementptr inbounds i8, ptr %0, i64 216
  %1232 = shl i64 %1230, 9
  %1233 = getelementptr inbounds i8, ptr %0, i64 224
  %1234 = getelementptr inbounds i8, ptr %0, i64 240
  %1235 = shl i64 %1230, 10
  %1236 = getelementptr inbounds i8, ptr %0, i64 248
  br label %1245

1237:                                             ; preds = %1245, %1213
  %1238 = icmp eq i64 %8, 0
  %1239 = icmp sgt i64 %1214, 15
  %1240 = and i1 %1238, %1239
  br i1 %1240, label %1241, label %1499

1241:                                             ; preds = %1237
  %1242 = getelementptr inbounds i8, ptr %0, i64 256
  %1243 = getelementptr inbounds i8, ptr %0, i64 264
  %1244 = getelementptr inbounds i8, ptr %0, i64 288
  br label %1278

1245:                                             ; preds = %1245, %1225
  %1246 = phi i64 [ %1222, %1225 ], [ %1276, %1245 ]
  %1247 = sdiv i64 %1246, %1215
  %1248 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %1247
  %1249 = load i32, ptr %1248, align 4
  %1250 = sext i32 %1249 to i64
  %1251 = load i64, ptr %9, align 8
  %1252 = mul nsw i64 %1251, %1250
  %1253 = srem i64 %1246, %1215
  %1254 = shl nsw i64 %1253, 4
  %1255 = add nsw i64 %1254, %1252
  %1256 = load ptr, ptr %1231, align 8
  %1257 = mul i64 %1246, %1232
  %1258 = getelementptr inbounds i16, ptr %1256, i64 %1257
  %1259 = load ptr, ptr %1233, align 8
  %1260 = load ptr, ptr %1234, align 8
  %1261 = load i64, ptr %89, align 8
  %1262 = mul nsw i64 %1261, %1255
  %1263 = getelementptr inbounds float, ptr %1260, i64 %1262
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1258, ptr noundef %1259, ptr noundef %1263, i64 noundef %1261, ptr noundef %1016) #11
  %1264 = load ptr, ptr %1231, align 8
  %1265 = getelementptr inbounds i16, ptr %1264, i64 %1257
  %1266 = load ptr, ptr %1233, align 8
  %1267 = load i64, ptr %89, align 8
  %1268 = sdiv i64 %1267, 16
  %1269 = mul i64 %1235, %1268
  %1270 = getelementptr inbounds i8, ptr %1266, i64 %1269
  %1271 = load ptr, ptr %1236, align 8
  %1272 = shl nsw i64 %1246, 4
  %1273 = load i64, ptr %9, align 8
  %1274 = mul nsw i64 %1272, %1273
  %1275 = getelementptr inbounds float, ptr %1271, i64 %1274
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1265, ptr noundef %1270, ptr noundef %1275, i64 noundef %1273, ptr noundef %1016) #11
  %1276 = add nsw i64 %1246, 2
  %1277 = icmp slt i64 %1276, %1223
  br i1 %1277, label %1245, label %1237, !llvm.loop !48

1278:                                             ; preds = %1485, %1241
  %1279 = phi i64 [ 0, %1241 ], [ %1497, %1485 ]
  %1280 = shl nsw i64 %1279, 6
  %1281 = load i64, ptr %34, align 8
  %1282 = sdiv i64 %1281, 16
  %1283 = icmp sgt i64 %1281, 15
  br i1 %1283, label %1284, label %1343

1284:                                             ; preds = %1278
  %1285 = load ptr, ptr %1244, align 8
  %1286 = add nsw i64 %1282, -1
  %1287 = and i64 %1282, 3
  %1288 = icmp ult i64 %1286, 3
  br i1 %1288, label %1325, label %1289

1289:                                             ; preds = %1284
  %1290 = and i64 %1282, 576460752303423484
  br label %1291

1291:                                             ; preds = %1291, %1289
  %1292 = phi i64 [ 0, %1289 ], [ %1322, %1291 ]
  %1293 = phi <16 x float> [ zeroinitializer, %1289 ], [ %1321, %1291 ]
  %1294 = phi i64 [ 0, %1289 ], [ %1323, %1291 ]
  %1295 = mul nuw nsw i64 %1292, %1215
  %1296 = add nuw nsw i64 %1295, %1279
  %1297 = mul i64 %1296, 192
  %1298 = getelementptr inbounds i8, ptr %1285, i64 %1297
  %1299 = load <16 x float>, ptr %1298, align 4
  %1300 = fadd contract <16 x float> %1293, %1299
  %1301 = or disjoint i64 %1292, 1
  %1302 = mul nuw nsw i64 %1301, %1215
  %1303 = add nuw nsw i64 %1302, %1279
  %1304 = mul i64 %1303, 192
  %1305 = getelementptr inbounds i8, ptr %1285, i64 %1304
  %1306 = load <16 x float>, ptr %1305, align 4
  %1307 = fadd contract <16 x float> %1300, %1306
  %1308 = or disjoint i64 %1292, 2
  %1309 = mul nuw nsw i64 %1308, %1215
  %1310 = add nuw nsw i64 %1309, %1279
  %1311 = mul i64 %1310, 192
  %1312 = getelementptr inbounds i8, ptr %1285, i64 %1311
  %1313 = load <16 x float>, ptr %1312, align 4
  %1314 = fadd contract <16 x float> %1307, %1313
  %1315 = or disjoint i64 %1292, 3
  %1316 = mul nuw nsw i64 %1315, %1215
  %1317 = add nuw nsw i64 %1316, %1279
  %1318 = mul i64 %1317, 192
  %1319 = getelementptr inbounds i8, ptr %1285, i64 %1318
  %1320 = load <16 x float>, ptr %1319, align 4
  %1321 = fadd contract <16 x float> %1314, %1320
  %1322 = add nuw nsw i64 %1292, 4
  %1323 = add i64 %1294, 4
  %1324 = icmp eq i64 %1323, %1290
  br i1 %1324, label %1325, label %1291, !llvm.loop !49

1325:                                             ; preds = %1291, %1284
  %1326 = phi <16 x float> [ poison, %1284 ], [ %1321, %1291 ]
  %1327 = phi i64 [ 0, %1284 ], [ %1322, %1291 ]
  %1328 = phi <16 x float> [ zeroinitializer, %1284 ], [ %1321, %1291 ]
  %1329 = icmp eq i64 %1287, 0
  br i1 %1329, label %1343, label %1330

1330:                                             ; preds = %1325, %1330
  %1331 = phi i64 [ %1340, %1330 ], [ %1327, %1325 ]
  %1332 = phi <16 x float> [ %1339, %1330 ], [ %1328, %1325 ]
  %1333 = phi i64 [ %1341, %1330 ], [ 0, %1325 ]
  %1334 = mul nuw nsw i64 %1331, %1215
  %1335 = add nuw nsw i64 %1334, %1279
  %1336 = mul i64 %1335, 192
  %1337 = getelementptr inbounds i8, ptr %1285, i64 %1336
  %1338 = load <16 x float>, ptr %1337, align 4
  %1339 = fadd contract <16 x float> %1332, %1338
  %1340 = add nuw nsw i64 %1331, 1
  %1341 = add i64 %1333, 1
  %1342 = icmp eq i64 %1341, %1287
  br i1 %1342, label %1343, label %1330, !llvm.loop !50

1343:                                             ; preds = %1325, %1330, %1278
  %1344 = phi <16 x float> [ zeroinitializer, %1278 ], [ %1326, %1325 ], [ %1339, %1330 ]
  %1345 = load ptr, ptr %1242, align 8
  %1346 = getelementptr inbounds i8, ptr %1345, i64 %1280
  store <16 x float> %1344, ptr %1346, align 4
  %1347 = load ptr, ptr %1243, align 8
  %1348 = getelementptr inbounds i8, ptr %1347, i64 %1280
  store <16 x float> %1344, ptr %1348, align 4
  %1349 = load i64, ptr %34, align 8
  %1350 = sdiv i64 %1349, 16
  %1351 = icmp sgt i64 %1349, 15
  br i1 %1351, label %1352, label %1412

1352:                                             ; preds = %1343
  %1353 = load ptr, ptr %1244, align 8
  %1354 = getelementptr i8, ptr %1353, i64 64
  %1355 = add nsw i64 %1350, -1
  %1356 = and i64 %1350, 3
  %1357 = icmp ult i64 %1355, 3
  br i1 %1357, label %1394, label %1358

1358:                                             ; preds = %1352
  %1359 = and i64 %1350, 576460752303423484
  br label %1360

1360:                                             ; preds = %1360, %1358
  %1361 = phi i64 [ 0, %1358 ], [ %1391, %1360 ]
  %1362 = phi <16 x float> [ zeroinitializer, %1358 ], [ %1390, %1360 ]
  %1363 = phi i64 [ 0, %1358 ], [ %1392, %1360 ]
  %1364 = mul nuw nsw i64 %1361, %1215
  %1365 = add nuw nsw i64 %1364, %1279
  %1366 = mul i64 %1365, 192
  %1367 = getelementptr i8, ptr %1354, i64 %1366
  %1368 = load <16 x float>, ptr %1367, align 4
  %1369 = fadd contract <16 x float> %1362, %1368
  %1370 = or disjoint i64 %1361, 1
  %1371 = mul nuw nsw i64 %1370, %1215
  %1372 = add nuw nsw i64 %1371, %1279
  %1373 = mul i64 %1372, 192
  %1374 = getelementptr i8, ptr %1354, i64 %1373
  %1375 = load <16 x float>, ptr %1374, align 4
  %1376 = fadd contract <16 x float> %1369, %1375
  %1377 = or disjoint i64 %1361, 2
  %1378 = mul nuw nsw i64 %1377, %1215
  %1379 = add nuw nsw i64 %1378, %1279
  %1380 = mul i64 %1379, 192
  %1381 = getelementptr i8, ptr %1354, i64 %1380
  %1382 = load <16 x float>, ptr %1381, align 4
  %1383 = fadd contract <16 x float> %1376, %1382
  %1384 = or disjoint i64 %1361, 3
  %1385 = mul nuw nsw i64 %1384, %1215
  %1386 = add nuw nsw i64 %1385, %1279
  %1387 = mul i64 %1386, 192
  %1388 = getelementptr i8, ptr %1354, i64 %1387
  %1389 = load <16 x float>, ptr %1388, align 4
  %1390 = fadd contract <16 x float> %1383, %1389
  %1391 = add nuw nsw i64 %1361, 4
  %1392 = add i64 %1363, 4
  %1393 = icmp eq i64 %1392, %1359
  br i1 %1393, label %1394, label %1360, !llvm.loop !49

1394:                                             ; preds = %1360, %1352
  %1395 = phi <16 x float> [ poison, %1352 ], [ %1390, %1360 ]
  %1396 = phi i64 [ 0, %1352 ], [ %1391, %1360 ]
  %1397 = phi <16 x float> [ zeroinitializer, %1352 ], [ %1390, %1360 ]
  %1398 = icmp eq i64 %1356, 0
  br i1 %1398, label %1412, label %1399

1399:                                             ; preds = %1394, %1399
  %1400 = phi i64 [ %1409, %1399 ], [ %1396, %1394 ]
  %1401 = phi <16 x float> [ %1408, %1399 ], [ %1397, %1394 ]
  %1402 = phi i64 [ %1410, %1399 ], [ 0, %1394 ]
  %1403 = mul nuw nsw i64 %1400, %1215
  %1404 = add nuw nsw i64 %1403, %1279
  %1405 = mul i64 %1404, 192
  %1406 = getelementptr i8, ptr %1354, i64 %1405
  %1407 = load <16 x float>, ptr %1406, align 4
  %1408 = fadd contract <16 x float> %1401, %1407
  %1409 = add nuw nsw i64 %1400, 1
  %1410 = add i64 %1402, 1
  %1411 = icmp eq i64 %1410, %1356
  br i1 %1411, label %1412, label %1399, !llvm.loop !51

1412:                                             ; preds = %1394, %1399, %1343
  %1413 = phi <16 x float> [ zeroinitializer, %1343 ], [ %1395, %1394 ], [ %1408, %1399 ]
  %1414 = load ptr, ptr %1242, align 8
  %1415 = load i64, ptr %9, align 8
  %1416 = getelementptr inbounds float, ptr %1414, i64 %1415
  %1417 = getelementptr inbounds i8, ptr %1416, i64 %1280
  store <16 x float> %1413, ptr %1417, align 4
  %1418 = load ptr, ptr %1243, align 8
  %1419 = load i64, ptr %9, align 8
  %1420 = getelementptr inbounds float, ptr %1418, i64 %1419
  %1421 = getelementptr inbounds i8, ptr %1420, i64 %1280
  store <16 x float> %1413, ptr %1421, align 4
  %1422 = load i64, ptr %34, align 8
  %1423 = sdiv i64 %1422, 16
  %1424 = icmp sgt i64 %1422, 15
  br i1 %1424, label %1425, label %1485

1425:                                             ; preds = %1412
  %1426 = load ptr, ptr %1244, align 8
  %1427 = getelementptr i8, ptr %1426, i64 128
  %1428 = add nsw i64 %1423, -1
  %1429 = and i64 %1423, 3
  %1430 = icmp ult i64 %1428, 3
  br i1 %1430, label %1467, label %1431

1431:                                             ; preds = %1425
  %1432 = and i64 %1423, 576460752303423484
  br label %1433

1433:                                             ; preds = %1433, %1431
  %1434 = phi i64 [ 0, %1431 ], [ %1464, %1433 ]
  %1435 = phi <16 x float> [ zeroinitializer, %1431 ], [ %1463, %1433 ]
  %1436 = phi i64 [ 0, %1431 ], [ %1465, %1433 ]
  %1437 = mul nuw nsw i64 %1434, %1215
  %1438 = add nuw nsw i64 %1437, %1279
  %1439 = mul i64 %1438, 192
  %1440 = getelementptr i8, ptr %1427, i64 %1439
  %1441 = load <16 x float>, ptr %1440, align 4
  %1442 = fadd contract <16 x float> %1435, %1441
  %1443 = or disjoint i64 %1434, 1
  %1444 = mul nuw nsw i64 %1443, %1215
  %1445 = add nuw nsw i64 %1444, %1279
  %1446 = mul i64 %1445, 192
  %1447 = getelementptr i8, ptr %1427, i64 %1446
  %1448 = load <16 x float>, ptr %1447, align 4
  %1449 = fadd contract <16 x float> %1442, %1448
  %1450 = or disjoint i64 %1434, 2
  %1451 = mul nuw nsw i64 %1450, %1215
  %1452 = add nuw nsw i64 %1451, %1279
  %1453 = mul i64 %1452, 192
  %1454 = getelementptr i8, ptr %1427, i64 %1453
  %1455 = load <16 x float>, ptr %1454, align 4
  %1456 = fadd contract <16 x float> %1449, %1455
  %1457 = or disjoint i64 %1434, 3
  %1458 = mul nuw nsw i64 %1457, %1215
  %1459 = add nuw nsw i64 %1458, %1279
  %1460 = mul i64 %1459, 192
  %1461 = getelementptr i8, ptr %1427, i64 %1460
  %1462 = load <16 x float>, ptr %1461, align 4
  %1463 = fadd contract <16 x float> %1456, %1462
  %1464 = add nuw nsw i64 %1434, 4
  %1465 = add i64 %1436, 4
  %1466 = icmp eq i64 %1465, %1432
  br i1 %1466, label %1467, label %1433, !llvm.loop !49

1467:                                             ; preds = %1433, %1425
  %1468 = phi <16 x float> [ poison, %1425 ], [ %1463, %1433 ]
  %1469 = phi i64 [ 0, %1425 ], [ %1464, %1433 ]
  %1470 = phi <16 x float> [ zeroinitializer, %1425 ], [ %1463, %1433 ]
  %1471 = icmp eq i64 %1429, 0
  br i1 %1471, label %1485, label %1472

1472:                                             ; preds = %1467, %1472
  %1473 = phi i64 [ %1482, %1472 ], [ %1469, %1467 ]
  %1474 = phi <16 x float> [ %1481, %1472 ], [ %1470, %1467 ]
  %1475 = phi i64 [ %1483, %1472 ], [ 0, %1467 ]
  %1476 = mul nuw nsw i64 %1473, %1215
  %1477 = add nuw nsw i64 %1476, %1279
  %1478 = mul i64 %1477, 192
  %1479 = getelementptr i8, ptr %1427, i64 %1478
  %1480 = load <16 x float>, ptr %1479, align 4
  %1481 = fadd contract <16 x float> %1474, %1480
  %1482 = add nuw nsw i64 %1473, 1
  %1483 = add i64 %1475, 1
  %1484 = icmp eq i64 %1483, %1429
  br i1 %1484, label %1485, label %1472, !llvm.loop !52

1485:                                             ; preds = %1467, %1472, %1412
  %1486 = phi <16 x float> [ zeroinitializer, %1412 ], [ %1468, %1467 ], [ %1481, %1472 ]
  %1487 = load ptr, ptr %1242, align 8
  %1488 = load i64, ptr %9, align 8
  %1489 = shl nsw i64 %1488, 3
  %1490 = getelementptr inbounds i8, ptr %1487, i64 %1489
  %1491 = getelementptr inbounds i8, ptr %1490, i64 %1280
  store <16 x float> %1486, ptr %1491, align 4
  %1492 = load ptr, ptr %1243, align 8
  %1493 = load i64, ptr %9, align 8
  %1494 = shl nsw i64 %1493, 3
  %1495 = getelementptr inbounds i8, ptr %1492, i64 %1494
  %1496 = getelementptr inbounds i8, ptr %1495, i64 %1280
  store <16 x float> %1486, ptr %1496, align 4
  %1497 = add nuw nsw i64 %1279, 1
  %1498 = icmp eq i64 %1497, %1215
  br i1 %1498, label %1499, label %1278, !llvm.loop !53

1499:                                             ; preds = %1485, %1237
  ret void

1500:                                             ; preds = %1023, %1765
  %1501 = phi i64 [ %1017, %1023 ], [ %1502, %1765 ]
  %1502 = add nsw i64 %1501, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %1503 = load i64, ptr %9, align 8
  %1504 = mul nsw i64 %1503, 3
  %1505 = sdiv i64 %1504, 32
  %1506 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %1507 = shl i64 %1505, 10
  br i1 %1024, label %1508, label %1735

1508:                                             ; preds = %1500
  %1509 = sdiv i64 %1506, 16
  %1510 = mul nsw i64 %1509, %1501
  %1511 = add nsw i64 %1505, -1
  %1512 = icmp sgt i64 %1503, 10
  %1513 = icmp eq i64 %1501, 0
  %1514 = tail call i64 @llvm.smax.i64(i64 %1505, i64 1)
  br label %1517

1515:                                             ; preds = %1528
  %1516 = load i64, ptr %1031, align 8
  br label %1735

1517:                                             ; preds = %1528, %1508
  %1518 = phi i64 [ %32, %1508 ], [ %1529, %1528 ]
  %1519 = mul i64 %1518, %1507
  br i1 %1041, label %1520, label %1528

1520:                                             ; preds = %1517
  %1521 = shl nsw i64 %1518, 4
  %1522 = or disjoint i64 %1518, 1
  %1523 = shl nsw i64 %1522, 4
  %1524 = or disjoint i64 %1518, 2
  %1525 = shl nsw i64 %1524, 4
  %1526 = or disjoint i64 %1518, 3
  %1527 = shl nsw i64 %1526, 4
  br label %1531

1528:                                             ; preds = %1732, %1517
  %1529 = add nsw i64 %1518, 4
  %1530 = icmp slt i64 %1529, %33
  br i1 %1530, label %1517, label %1515, !llvm.loop !54

1531:                                             ; preds = %1732, %1520
  %1532 = phi i64 [ %45, %1520 ], [ %1733, %1732 ]
  %1533 = load ptr, ptr %1025, align 8
  %1534 = icmp eq ptr %1533, %1016
  br label %1535

1535:                                             ; preds = %1535, %1531
  %1536 = phi i64 [ 0, %1531 ], [ %1538, %1535 ]
  %1537 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %1536
  store <16 x float> zeroinitializer, ptr %1537, align 64
  %1538 = add nuw nsw i64 %1536, 1
  %1539 = icmp eq i64 %1538, 16
  br i1 %1539, label %1540, label %1535, !llvm.loop !44

1540:                                             ; preds = %1535, %1540
  %1541 = phi i64 [ %1543, %1540 ], [ 0, %1535 ]
  %1542 = getelementptr inbounds [16 x <16 x float>], ptr %1026, i64 0, i64 %1541
  store <16 x float> zeroinitializer, ptr %1542, align 64
  %1543 = add nuw nsw i64 %1541, 1
  %1544 = icmp eq i64 %1543, 16
  br i1 %1544, label %1545, label %1540, !llvm.loop !44

1545:                                             ; preds = %1540, %1545
  %1546 = phi i64 [ %1548, %1545 ], [ 0, %1540 ]
  %1547 = getelementptr inbounds [16 x <16 x float>], ptr %1027, i64 0, i64 %1546
  store <16 x float> zeroinitializer, ptr %1547, align 64
  %1548 = add nuw nsw i64 %1546, 1
  %1549 = icmp eq i64 %1548, 16
  br i1 %1549, label %1550, label %1545, !llvm.loop !44

1550:                                             ; preds = %1545, %1550
  %1551 = phi i64 [ %1553, %1550 ], [ 0, %1545 ]
  %1552 = getelementptr inbounds [16 x <16 x float>], ptr %1028, i64 0, i64 %1551
  store <16 x float> zeroinitializer, ptr %1552, align 64
  %1553 = add nuw nsw i64 %1551, 1
  %1554 = icmp eq i64 %1553, 16
  br i1 %1554, label %1555, label %1550, !llvm.loop !44

1555:                                             ; preds = %1550
  %1556 = select i1 %1534, i64 4096, i64 0
  %1557 = getelementptr inbounds i8, ptr %1016, i64 %1556
  %1558 = load i64, ptr %0, align 8
  %1559 = icmp sgt i64 %1558, %1501
  br i1 %1559, label %1560, label %1588

1560:                                             ; preds = %1555
  %1561 = load i64, ptr %1031, align 8
  %1562 = sdiv i64 %1561, 2
  %1563 = add nsw i64 %1511, %1562
  %1564 = sdiv i64 %1563, %1505
  br i1 %1512, label %1565, label %1588

1565:                                             ; preds = %1560
  %1566 = load ptr, ptr %1030, align 8
  %1567 = getelementptr inbounds i8, ptr %1566, i64 %1519
  %1568 = load ptr, ptr %1029, align 8
  %1569 = add nsw i64 %1532, %1510
  %1570 = mul i64 %1569, %1507
  %1571 = getelementptr inbounds i8, ptr %1568, i64 %1570
  br label %1572

1572:                                             ; preds = %1572, %1565
  %1573 = phi ptr [ %1585, %1572 ], [ %1571, %1565 ]
  %1574 = phi ptr [ %1586, %1572 ], [ %1567, %1565 ]
  %1575 = phi i64 [ %1584, %1572 ], [ 0, %1565 ]
  store ptr %1573, ptr %1032, align 64
  store ptr %1574, ptr %1033, align 64
  %1576 = getelementptr inbounds i8, ptr %1574, i64 1024
  store ptr %1576, ptr %1034, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %1573, ptr noundef %1574) #11
  %1577 = load ptr, ptr %1032, align 64
  %1578 = load ptr, ptr %1034, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1026, ptr noundef %1577, ptr noundef %1578) #11
  %1579 = getelementptr inbounds i8, ptr %1574, i64 2048
  store ptr %1579, ptr %1033, align 64
  %1580 = getelementptr inbounds i8, ptr %1574, i64 3072
  store ptr %1580, ptr %1034, align 64
  %1581 = load ptr, ptr %1032, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1027, ptr noundef %1581, ptr noundef nonnull %1579) #11
  %1582 = load ptr, ptr %1032, align 64
  %1583 = load ptr, ptr %1034, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %1028, ptr noundef %1582, ptr noundef %1583) #11
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1502, ptr noundef nonnull %3, i64 noundef %1564) #11
  %1584 = add nuw nsw i64 %1575, 1
  %1585 = getelementptr inbounds i8, ptr %1573, i64 1024
  %1586 = getelementptr inbounds i8, ptr %1574, i64 4096
  %1587 = icmp eq i64 %1584, %1514
  br i1 %1587, label %1588, label %1572, !llvm.loop !55

1588:                                             ; preds = %1572, %1560, %1555
  br label %1589

1589:                                             ; preds = %1588, %1589
  %1590 = phi i64 [ %1595, %1589 ], [ 0, %1588 ]
  %1591 = shl nsw i64 %1590, 6
  %1592 = getelementptr inbounds i8, ptr %1557, i64 %1591
  %1593 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %1590
  %1594 = load <16 x float>, ptr %1593, align 64
  store <16 x float> %1594, ptr %1592, align 4
  %1595 = add nuw nsw i64 %1590, 1
  %1596 = icmp eq i64 %1595, 16
  br i1 %1596, label %1597, label %1589, !llvm.loop !21

1597:                                             ; preds = %1589
  %1598 = getelementptr inbounds i8, ptr %1557, i64 1024
  br label %1599

1599:                                             ; preds = %1599, %1597
  %1600 = phi i64 [ 0, %1597 ], [ %1605, %1599 ]
  %1601 = shl nsw i64 %1600, 6
  %1602 = getelementptr inbounds i8, ptr %1598, i64 %1601
  %1603 = getelementptr inbounds [16 x <16 x float>], ptr %1026, i64 0, i64 %1600
  %1604 = load <16 x float>, ptr %1603, align 64
  store <16 x float> %1604, ptr %1602, align 4
  %1605 = add nuw nsw i64 %1600, 1
  %1606 = icmp eq i64 %1605, 16
  br i1 %1606, label %1607, label %1599, !llvm.loop !21

1607:                                             ; preds = %1599
  %1608 = getelementptr inbounds i8, ptr %1557, i64 2048
  br label %1609

1609:                                             ; preds = %1609, %1607
  %1610 = phi i64 [ 0, %1607 ], [ %1615, %1609 ]
  %1611 = shl nsw i64 %1610, 6
  %1612 = getelementptr inbounds i8, ptr %1608, i64 %1611
  %1613 = getelementptr inbounds [16 x <16 x float>], ptr %1027, i64 0, i64 %1610
  %1614 = load <16 x float>, ptr %1613, align 64
  store <16 x float> %1614, ptr %1612, align 4
  %1615 = add nuw nsw i64 %1610, 1
  %1616 = icmp eq i64 %1615, 16
  br i1 %1616, label %1617, label %1609, !llvm.loop !21

1617:                                             ; preds = %1609
  %1618 = getelementptr inbounds i8, ptr %1557, i64 3072
  br label %1619

1619:                                             ; preds = %1619, %1617
  %1620 = phi i64 [ 0, %1617 ], [ %1625, %1619 ]
  %1621 = shl nsw i64 %1620, 6
  %1622 = getelementptr inbounds i8, ptr %1618, i64 %1621
  %1623 = getelementptr inbounds [16 x <16 x float>], ptr %1028, i64 0, i64 %1620
  %1624 = load <16 x float>, ptr %1623, align 64
  store <16 x float> %1624, ptr %1622, align 4
  %1625 = add nuw nsw i64 %1620, 1
  %1626 = icmp eq i64 %1625, 16
  br i1 %1626, label %1627, label %1619, !llvm.loop !21

1627:                                             ; preds = %1619
  br i1 %1513, label %1628, label %1730

1628:                                             ; preds = %1627
  %1629 = shl nsw i64 %1532, 4
  br label %1705

1630:                                             ; preds = %1725, %1650
  %1631 = phi i64 [ %1653, %1650 ], [ 0, %1725 ]
  %1632 = add nuw nsw i64 %1631, %1629
  %1633 = load i64, ptr %9, align 8
  %1634 = mul nsw i64 %1633, %1632
  %1635 = add nsw i64 %1634, %1523
  %1636 = shl nsw i64 %1631, 6
  %1637 = getelementptr inbounds i8, ptr %1598, i64 %1636
  %1638 = load <16 x float>, ptr %1637, align 4
  %1639 = load ptr, ptr %1039, align 8
  %1640 = icmp eq ptr %1639, null
  br i1 %1640, label %1650, label %1641

1641:                                             ; preds = %1630
  %1642 = load ptr, ptr %1040, align 8
  %1643 = load i64, ptr %34, align 8
  %1644 = mul nsw i64 %1643, %1522
  %1645 = add nsw i64 %1644, %1632
  %1646 = shl nsw i64 %1645, 6
  %1647 = getelementptr inbounds i8, ptr %1642, i64 %1646
  %1648 = load <16 x float>, ptr %1647, align 4
  %1649 = getelementptr inbounds float, ptr %1639, i64 %1635
  store <16 x float> %1648, ptr %1649, align 4
  br label %1650

1650:                                             ; preds = %1641, %1630
  %1651 = load ptr, ptr %1018, align 8
  %1652 = getelementptr inbounds float, ptr %1651, i64 %1635
  store <16 x float> %1638, ptr %1652, align 4
  %1653 = add nuw nsw i64 %1631, 1
  %1654 = icmp eq i64 %1653, 16
  br i1 %1654, label %1655, label %1630, !llvm.loop !56

1655:                                             ; preds = %1650, %1675
  %1656 = phi i64 [ %1678, %1675 ], [ 0, %1650 ]
  %1657 = add nuw nsw i64 %1656, %1629
  %1658 = load i64, ptr %9, align 8
  %1659 = mul nsw i64 %1658, %1657
  %1660 = add nsw i64 %1659, %1525
  %1661 = shl nsw i64 %1656, 6
  %1662 = getelementptr inbounds i8, ptr %1608, i64 %1661
  %1663 = load <16 x float>, ptr %1662, align 4
  %1664 = load ptr, ptr %1039, align 8
  %1665 = icmp eq ptr %1664, null
  br i1 %1665, label %1675, label %1666

1666:                                             ; preds = %1655
  %1667 = load ptr, ptr %1040, align 8
  %1668 = load i64, ptr %34, align 8
  %1669 = mul nsw i64 %1668, %1524
  %1670 = add nsw i64 %1669, %1657
  %1671 = shl nsw i64 %1670, 6
  %1672 = getelementptr inbounds i8, ptr %1667, i64 %1671
  %1673 = load <16 x float>, ptr %1672, align 4
  %1674 = getelementptr inbounds float, ptr %1664, i64 %1660
  store <16 x float> %1673, ptr %1674, align 4
  br label %1675

1675:                                             ; preds = %1666, %1655
  %1676 = load ptr, ptr %1018, align 8
  %1677 = getelementptr inbounds float, ptr %1676, i64 %1660
  store <16 x float> %1663, ptr %1677, align 4
  %1678 = add nuw nsw i64 %1656, 1
  %1679 = icmp eq i64 %1678, 16
  br i1 %1679, label %1680, label %1655, !llvm.loop !56

1680:                                             ; preds = %1675, %1700
  %1681 = phi i64 [ %1703, %1700 ], [ 0, %1675 ]
  %1682 = add nuw nsw i64 %1681, %1629
  %1683 = load i64, ptr %9, align 8
  %1684 = mul nsw i64 %1683, %1682
  %1685 = add nsw i64 %1684, %1527
  %1686 = shl nsw i64 %1681, 6
  %1687 = getelementptr inbounds i8, ptr %1618, i64 %1686
  %1688 = load <16 x float>, ptr %1687, align 4
  %1689 = load ptr, ptr %1039, align 8
  %1690 = icmp eq ptr %1689, null
  br i1 %1690, label %1700, label %1691

1691:                                             ; preds = %1680
  %1692 = load ptr, ptr %1040, align 8
  %1693 = load i64, ptr %34, align 8
  %1694 = mul nsw i64 %1693, %1526
  %1695 = add nsw i64 %1694, %1682
  %1696 = shl nsw i64 %1695, 6
  %1697 = getelementptr inbounds i8, ptr %1692, i64 %1696
  %1698 = load <16 x float>, ptr %1697, align 4
  %1699 = getelementptr inbounds float, ptr %1689, i64 %1685
  store <16 x float> %1698, ptr %1699, align 4
  br label %1700

1700:                                             ; preds = %1691, %1680
  %1701 = load ptr, ptr %1018, align 8
  %1702 = getelementptr inbounds float, ptr %1701, i64 %1685
  store <16 x float> %1688, ptr %1702, align 4
  %1703 = add nuw nsw i64 %1681, 1
  %1704 = icmp eq i64 %1703, 16
  br i1 %1704, label %1732, label %1680, !llvm.loop !56

1705:                                             ; preds = %1725, %1628
  %1706 = phi i64 [ 0, %1628 ], [ %1728, %1725 ]
  %1707 = add nuw nsw i64 %1706, %1629
  %1708 = load i64, ptr %9, align 8
  %1709 = mul nsw i64 %1708, %1707
  %1710 = add nsw i64 %1709, %1521
  %1711 = shl nsw i64 %1706, 6
  %1712 = getelementptr inbounds i8, ptr %1557, i64 %1711
  %1713 = load <16 x float>, ptr %1712, align 4
  %1714 = load ptr, ptr %1039, align 8
  %1715 = icmp eq ptr %1714, null
  br i1 %1715, label %1725, label %1716

1716:                                             ; preds = %1705
  %1717 = load ptr, ptr %1040, align 8
  %1718 = load i64, ptr %34, align 8
  %1719 = mul nsw i64 %1718, %1518
  %1720 = add nsw i64 %1719, %1707
  %1721 = shl nsw i64 %1720, 6
  %1722 = getelementptr inbounds i8, ptr %1717, i64 %1721
  %1723 = load <16 x float>, ptr %1722, align 4
  %1724 = getelementptr inbounds float, ptr %1714, i64 %1710
  store <16 x float> %1723, ptr %1724, align 4
  br label %1725

1725:                                             ; preds = %1716, %1705
  %1726 = load ptr, ptr %1018, align 8
  %1727 = getelementptr inbounds float, ptr %1726, i64 %1710
  store <16 x float> %1713, ptr %1727, align 4
  %1728 = add nuw nsw i64 %1706, 1
  %1729 = icmp eq i64 %1728, 16
  br i1 %1729, label %1630, label %1705, !llvm.loop !56

1730:                                             ; preds = %1627
  %1731 = load i64, ptr %1031, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1502, ptr noundef nonnull %3, i64 noundef %1731) #11
  store i64 %1518, ptr %3, align 8
  store i64 %1532, ptr %1035, align 8
  store i64 0, ptr %1036, align 8
  store i64 64, ptr %1031, align 8
  store ptr null, ptr %1037, align 8
  store ptr %1557, ptr %1025, align 8
  store i64 0, ptr %1038, align 8
  br label %1732

1732:                                             ; preds = %1700, %1730
  %1733 = add i64 %1532, 1
  %1734 = icmp eq i64 %1733, %46
  br i1 %1734, label %1528, label %1531, !llvm.loop !57

1735:                                             ; preds = %1500, %1515
  %1736 = phi i64 [ %1516, %1515 ], [ 0, %1500 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %1502, ptr noundef nonnull %3, i64 noundef %1736) #11
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %976, label %1765, label %1737

1737:                                             ; preds = %1735
  %1738 = load ptr, ptr %1042, align 8
  %1739 = getelementptr inbounds i8, ptr %1738, i64 %1043
  %1740 = load i64, ptr %1739, align 8
  %1741 = add nsw i64 %1740, 1
  store atomic i64 %1741, ptr %1739 release, align 8
  br i1 %1044, label %1742, label %1765

1742:                                             ; preds = %1737, %1749
  %1743 = phi i64 [ %1750, %1749 ], [ 0, %1737 ]
  %1744 = shl nsw i64 %1743, 6
  %1745 = load ptr, ptr %1042, align 8
  %1746 = getelementptr inbounds i8, ptr %1745, i64 %1744
  %1747 = load atomic i64, ptr %1746 acquire, align 8
  %1748 = icmp sgt i64 %1747, %1740
  br i1 %1748, label %1749, label %1752

1749:                                             ; preds = %1758, %1742
  %1750 = add nuw nsw i64 %1743, 1
  %1751 = icmp eq i64 %1750, %23
  br i1 %1751, label %1765, label %1742, !llvm.loop !14

1752:                                             ; preds = %1742, %1758
  %1753 = phi i32 [ %1760, %1758 ], [ 0, %1742 ]
  tail call void @llvm.x86.sse2.pause()
  %1754 = icmp eq i32 %1753, 2000
  br i1 %1754, label %1755, label %1758

1755:                                             ; preds = %1752
  %1756 = load ptr, ptr %1045, align 8
  %1757 = tail call i32 %1756() #10
  br label %1758

1758:                                             ; preds = %1755, %1752
  %1759 = phi i32 [ 0, %1755 ], [ %1753, %1752 ]
  %1760 = add nsw i32 %1759, 1
  %1761 = load ptr, ptr %1042, align 8
  %1762 = getelementptr inbounds i8, ptr %1761, i64 %1744
  %1763 = load atomic i64, ptr %1762 acquire, align 8
  %1764 = icmp sgt i64 %1763, %1740
  br i1 %1764, label %1749, label %1752, !llvm.loop !15

1765:                                             ; preds = %1749, %1735, %1737
  %1766 = load ptr, ptr %1018, align 8
  %1767 = icmp ne ptr %1766, null
  %1768 = sext i1 %1767 to i64
  %1769 = icmp sgt i64 %1502, %1768
  br i1 %1769, label %1500, label %1046, !llvm.loop !58
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
  br i1 %6, label %7, label %233

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %2, i64 24
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = getelementptr inbounds i8, ptr %2, i64 8
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = getelementptr inbounds i8, ptr %2, i64 40
  %13 = getelementptr inbounds i8, ptr %0, i64 152
  %14 = getelementptr inbounds i8, ptr %0, i64 120
  %15 = add nsw i64 %1, 1
  %16 = getelementptr inbounds i8, ptr %0, i64 144
  %17 = getelementptr inbounds i8, ptr %0, i64 128
  %18 = getelementptr inbounds i8, ptr %0, i64 136
  br label %19

19:                                               ; preds = %7, %230
  %20 = phi i64 [ %3, %7 ], [ %231, %230 ]
  %21 = load i64, ptr %5, align 8
  %22 = load i64, ptr %8, align 8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %24, label %233

24:                                               ; preds = %19
  %25 = load i64, ptr %9, align 8
  %26 = sdiv i64 %25, 16
  %27 = and i64 %21, 15
  %28 = ashr i64 %21, 4
  %29 = srem i64 %28, 4
  %30 = sdiv i64 %28, 4
  %31 = load i64, ptr %2, align 8
  %32 = add nsw i64 %31, %29
  %33 = load i64, ptr %10, align 8
  %34 = add nsw i64 %33, %30
  %35 = shl nsw i64 %34, 4
  %36 = or disjoint i64 %35, %27
  %37 = mul nsw i64 %26, %1
  %38 = add nsw i64 %32, %37
  %39 = load i64, ptr %11, align 8
  %40 = mul nsw i64 %38, %39
  %41 = add nsw i64 %36, %40
  %42 = mul nsw i64 %29, 3
  %43 = load ptr, ptr %12, align 8
  %44 = mul nsw i64 %30, 12
  %45 = add nsw i64 %44, %42
  %46 = shl nsw i64 %45, 10
  %47 = getelementptr inbounds i8, ptr %43, i64 %46
  %48 = shl nuw nsw i64 %27, 6
  %49 = getelementptr inbounds i8, ptr %47, i64 %48
  %50 = load ptr, ptr %13, align 8
  %51 = shl nsw i64 %41, 6
  %52 = getelementptr inbounds i8, ptr %50, i64 %51
  %53 = load <16 x float>, ptr %52, align 4
  %54 = load <16 x float>, ptr %49, align 4
  %55 = fmul contract <16 x float> %54, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %56 = fcmp contract ogt <16 x float> %55, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %57 = select <16 x i1> %56, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %55
  %58 = fcmp contract olt <16 x float> %57, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %59 = select <16 x i1> %58, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %57
  %60 = fadd contract <16 x float> %59, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %61 = fadd contract <16 x float> %60, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %62 = fsub contract <16 x float> %59, %61
  %63 = fmul contract <16 x float> %62, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %64 = fadd contract <16 x float> %63, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %65 = fmul contract <16 x float> %62, %64
  %66 = fadd contract <16 x float> %65, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %67 = fmul contract <16 x float> %62, %66
  %68 = fadd contract <16 x float> %67, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %69 = fmul contract <16 x float> %62, %68
  %70 = fadd contract <16 x float> %69, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %71 = fmul contract <16 x float> %62, %70
  %72 = fadd contract <16 x float> %71, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %73 = bitcast <16 x float> %60 to <16 x i32>
  %74 = shl <16 x i32> %73, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %75 = add <16 x i32> %74, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %76 = bitcast <16 x i32> %75 to <16 x float>
  %77 = fmul contract <16 x float> %72, %76
  %78 = fadd contract <16 x float> %77, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %79 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %78, <16 x float> zeroinitializer, i16 -1)
  %80 = fmul contract <16 x float> %79, %78
  %81 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %80
  %82 = fmul contract <16 x float> %79, %81
  %83 = getelementptr inbounds i8, ptr %49, i64 1024
  %84 = load <16 x float>, ptr %83, align 4
  %85 = fmul contract <16 x float> %84, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %86 = fcmp contract ogt <16 x float> %85, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %87 = select <16 x i1> %86, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %85
  %88 = fcmp contract olt <16 x float> %87, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %89 = select <16 x i1> %88, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %87
  %90 = fadd contract <16 x float> %89, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %91 = fadd contract <16 x float> %90, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %92 = fsub contract <16 x float> %89, %91
  %93 = fmul contract <16 x float> %92, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %94 = fadd contract <16 x float> %93, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %95 = fmul contract <16 x float> %92, %94
  %96 = fadd contract <16 x float> %95, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %97 = fmul contract <16 x float> %92, %96
  %98 = fadd contract <16 x float> %97, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %99 = fmul contract <16 x float> %92, %98
  %100 = fadd contract <16 x float> %99, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %101 = fmul contract <16 x float> %92, %100
  %102 = fadd contract <16 x float> %101, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %103 = bitcast <16 x float> %90 to <16 x i32>
  %104 = shl <16 x i32> %103, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %105 = add <16 x i32> %104, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %106 = bitcast <16 x i32> %105 to <16 x float>
  %107 = fmul contract <16 x float> %102, %106
  %108 = fadd contract <16 x float> %107, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %109 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %108, <16 x float> zeroinitializer, i16 -1)
  %110 = fmul contract <16 x float> %109, %108
  %111 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %110
  %112 = fmul contract <16 x float> %109, %111
  %113 = fmul contract <16 x float> %112, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %114 = fadd contract <16 x float> %113, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %115 = getelementptr inbounds i8, ptr %49, i64 2048
  %116 = load <16 x float>, ptr %115, align 4
  %117 = fmul contract <16 x float> %116, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %118 = fcmp contract ogt <16 x float> %117, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %119 = select <16 x i1> %118, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %117
  %120 = fcmp contract olt <16 x float> %119, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %121 = select <16 x i1> %120, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %119
  %122 = fadd contract <16 x float> %121, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %123 = fadd contract <16 x float> %122, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %124 = fsub contract <16 x float> %121, %123
  %125 = fmul contract <16 x float> %124, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %126 = fadd contract <16 x float> %125, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %127 = fmul contract <16 x float> %124, %126
  %128 = fadd contract <16 x float> %127, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %129 = fmul contract <16 x float> %124, %128
  %130 = fadd contract <16 x float> %129, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %131 = fmul contract <16 x float> %124, %130
  %132 = fadd contract <16 x float> %131, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %133 = fmul contract <16 x float> %124, %132
  %134 = fadd contract <16 x float> %133, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %135 = bitcast <16 x float> %122 to <16 x i32>
  %136 = shl <16 x i32> %135, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %137 = add <16 x i32> %136, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %138 = bitcast <16 x i32> %137 to <16 x float>
  %139 = fmul contract <16 x float> %134, %138
  %140 = fadd contract <16 x float> %139, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %141 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %140, <16 x float> zeroinitializer, i16 -1)
  %142 = fmul contract <16 x float> %141, %140
  %143 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %142
  %144 = fmul contract <16 x float> %141, %143
  %145 = fsub contract <16 x float> %53, %114
  %146 = fmul contract <16 x float> %82, %145
  %147 = fadd contract <16 x float> %114, %146
  %148 = fmul contract <16 x float> %147, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %149 = fcmp contract ogt <16 x float> %148, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %150 = select <16 x i1> %149, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %148
  %151 = fcmp contract olt <16 x float> %150, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %152 = select <16 x i1> %151, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %150
  %153 = fadd contract <16 x float> %152, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %154 = fadd contract <16 x float> %153, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %155 = fsub contract <16 x float> %152, %154
  %156 = fmul contract <16 x float> %155, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %157 = fadd contract <16 x float> %156, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %158 = fmul contract <16 x float> %155, %157
  %159 = fadd contract <16 x float> %158, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %160 = fmul contract <16 x float> %155, %159
  %161 = fadd contract <16 x float> %160, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %162 = fmul contract <16 x float> %155, %161
  %163 = fadd contract <16 x float> %162, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %164 = fmul contract <16 x float> %155, %163
  %165 = fadd contract <16 x float> %164, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %166 = bitcast <16 x float> %153 to <16 x i32>
  %167 = shl <16 x i32> %166, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %168 = add <16 x i32> %167, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %169 = bitcast <16 x i32> %168 to <16 x float>
  %170 = fmul contract <16 x float> %165, %169
  %171 = fadd contract <16 x float> %170, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %172 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %171, <16 x float> zeroinitializer, i16 -1)
  %173 = fmul contract <16 x float> %172, %171
  %174 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %173
  %175 = fmul contract <16 x float> %172, %174
  %176 = fmul contract <16 x float> %175, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %177 = fadd contract <16 x float> %176, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %178 = fmul contract <16 x float> %144, %177
  %179 = add nsw i64 %21, 1
  store i64 %179, ptr %5, align 8
  %180 = load ptr, ptr %13, align 8
  %181 = load i64, ptr %11, align 8
  %182 = mul nsw i64 %181, %26
  %183 = add nsw i64 %182, %41
  %184 = shl nsw i64 %183, 6
  %185 = getelementptr inbounds i8, ptr %180, i64 %184
  store <16 x float> %147, ptr %185, align 4
  %186 = load ptr, ptr %14, align 8
  %187 = load i64, ptr %11, align 8
  %188 = mul nsw i64 %187, %15
  %189 = add nsw i64 %188, %36
  %190 = load i64, ptr %9, align 8
  %191 = mul nsw i64 %189, %190
  %192 = getelementptr inbounds i16, ptr %186, i64 %191
  %193 = shl nsw i64 %32, 4
  %194 = getelementptr inbounds i16, ptr %192, i64 %193
  %195 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %178)
  store <16 x bfloat> %195, ptr %194, align 2
  %196 = load ptr, ptr %16, align 8
  %197 = icmp eq ptr %196, null
  br i1 %197, label %213, label %198

198:                                              ; preds = %24
  %199 = getelementptr half, ptr %196, i64 %51
  %200 = fptrunc <16 x float> %82 to <16 x half>
  store <16 x half> %200, ptr %199, align 2
  %201 = load ptr, ptr %16, align 8
  %202 = getelementptr i8, ptr %201, i64 32
  %203 = getelementptr half, ptr %202, i64 %51
  %204 = fptrunc <16 x float> %114 to <16 x half>
  store <16 x half> %204, ptr %203, align 2
  %205 = load ptr, ptr %16, align 8
  %206 = getelementptr i8, ptr %205, i64 64
  %207 = getelementptr half, ptr %206, i64 %51
  %208 = fptrunc <16 x float> %144 to <16 x half>
  store <16 x half> %208, ptr %207, align 2
  %209 = load ptr, ptr %16, align 8
  %210 = getelementptr i8, ptr %209, i64 96
  %211 = getelementptr half, ptr %210, i64 %51
  %212 = fptrunc <16 x float> %177 to <16 x half>
  store <16 x half> %212, ptr %211, align 2
  br label %213

213:                                              ; preds = %198, %24
  %214 = load i64, ptr %0, align 8
  %215 = add nsw i64 %214, -1
  %216 = icmp eq i64 %215, %1
  br i1 %216, label %217, label %230

217:                                              ; preds = %213
  %218 = load ptr, ptr %17, align 8
  %219 = load i64, ptr %9, align 8
  %220 = mul nsw i64 %219, %36
  %221 = getelementptr inbounds float, ptr %218, i64 %220
  %222 = getelementptr inbounds float, ptr %221, i64 %193
  store <16 x float> %178, ptr %222, align 4
  %223 = load ptr, ptr %18, align 8
  %224 = icmp eq ptr %223, null
  br i1 %224, label %230, label %225

225:                                              ; preds = %217
  %226 = load i64, ptr %9, align 8
  %227 = mul nsw i64 %226, %36
  %228 = getelementptr inbounds float, ptr %223, i64 %227
  %229 = getelementptr inbounds float, ptr %228, i64 %193
  store <16 x float> %147, ptr %229, align 4
  br label %230

230:                                              ; preds = %213, %217, %225
  %231 = add nsw i64 %20, -1
  %232 = icmp sgt i64 %20, 1
  br i1 %232, label %19, label %233, !llvm.loop !60

233:                                              ; preds = %19, %230, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float>, <16 x float>, i16) #3

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #7 {
  %5 = alloca [2 x [3 x <16 x float>]], align 64
  %6 = getelementptr inbounds i8, ptr %5, i64 192
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = icmp sgt i64 %3, 0
  br i1 %8, label %9, label %268

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %2, i64 24
  %11 = getelementptr inbounds i8, ptr %0, i64 24
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = getelementptr inbounds i8, ptr %2, i64 8
  %14 = getelementptr inbounds i8, ptr %2, i64 40
  %15 = getelementptr inbounds i8, ptr %0, i64 184
  %16 = getelementptr inbounds i8, ptr %0, i64 144
  %17 = getelementptr inbounds i8, ptr %0, i64 296
  %18 = getelementptr inbounds i8, ptr %0, i64 152
  %19 = getelementptr inbounds i8, ptr %0, i64 192
  %20 = getelementptr inbounds i8, ptr %0, i64 200
  %21 = getelementptr inbounds i8, ptr %0, i64 288
  %22 = getelementptr inbounds i8, ptr %0, i64 208
  %23 = getelementptr inbounds i8, ptr %0, i64 216
  %24 = getelementptr inbounds i8, ptr %5, i64 64
  %25 = getelementptr inbounds i8, ptr %5, i64 256
  %26 = getelementptr inbounds i8, ptr %5, i64 128
  %27 = getelementptr inbounds i8, ptr %5, i64 320
  br label %28

28:                                               ; preds = %9, %145
  %29 = phi i64 [ %3, %9 ], [ %266, %145 ]
  %30 = load i64, ptr %7, align 8
  %31 = load i64, ptr %10, align 8
  %32 = icmp slt i64 %30, %31
  br i1 %32, label %33, label %268

33:                                               ; preds = %28
  %34 = load i64, ptr %11, align 8
  %35 = sdiv i64 %34, 16
  %36 = load i64, ptr %12, align 8
  %37 = load i64, ptr %0, align 8
  %38 = ashr i64 %30, 4
  %39 = and i64 %30, 15
  %40 = load i64, ptr %2, align 8
  %41 = add nsw i64 %40, %38
  call void @llvm.lifetime.start.p0(i64 384, ptr nonnull %5) #4
  %42 = add nsw i64 %30, 2
  store i64 %42, ptr %7, align 8
  %43 = mul nsw i64 %35, %1
  %44 = add nsw i64 %41, %43
  %45 = shl nsw i64 %41, 4
  %46 = shl nsw i64 %38, 10
  br label %47

47:                                               ; preds = %116, %33
  %48 = phi i1 [ true, %33 ], [ false, %116 ]
  %49 = phi ptr [ %5, %33 ], [ %6, %116 ]
  %50 = phi i64 [ 0, %33 ], [ 1, %116 ]
  %51 = load i64, ptr %13, align 8
  %52 = shl nsw i64 %51, 4
  %53 = add nuw nsw i64 %50, %39
  %54 = add i64 %52, %53
  %55 = load i64, ptr %12, align 8
  %56 = mul nsw i64 %55, %44
  %57 = add nsw i64 %54, %56
  %58 = load i64, ptr %11, align 8
  %59 = mul nsw i64 %54, %58
  %60 = add nsw i64 %59, %45
  %61 = load ptr, ptr %14, align 8
  %62 = getelementptr inbounds i8, ptr %61, i64 %46
  %63 = shl nuw nsw i64 %53, 6
  %64 = getelementptr inbounds i8, ptr %62, i64 %63
  %65 = load <16 x float>, ptr %64, align 4
  %66 = load ptr, ptr %15, align 8
  %67 = mul nsw i64 %55, %1
  %68 = mul nsw i64 %67, %58
  %69 = getelementptr inbounds i16, ptr %66, i64 %68
  %70 = getelementptr inbounds i16, ptr %69, i64 %60
  %71 = load <16 x i16>, ptr %70, align 2
  %72 = zext <16 x i16> %71 to <16 x i32>
  %73 = shl nuw <16 x i32> %72, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %74 = bitcast <16 x i32> %73 to <16 x float>
  %75 = load ptr, ptr %16, align 8
  %76 = shl i64 %57, 7
  %77 = getelementptr i8, ptr %75, i64 %76
  %78 = load <16 x half>, ptr %77, align 2
  %79 = fpext <16 x half> %78 to <16 x float>
  %80 = getelementptr i8, ptr %75, i64 32
  %81 = getelementptr i8, ptr %80, i64 %76
  %82 = load <16 x half>, ptr %81, align 2
  %83 = fpext <16 x half> %82 to <16 x float>
  %84 = getelementptr i8, ptr %75, i64 64
  %85 = getelementptr i8, ptr %84, i64 %76
  %86 = load <16 x half>, ptr %85, align 2
  %87 = fpext <16 x half> %86 to <16 x float>
  %88 = getelementptr i8, ptr %75, i64 96
  %89 = getelementptr i8, ptr %88, i64 %76
  %90 = load <16 x half>, ptr %89, align 2
  %91 = fpext <16 x half> %90 to <16 x float>
  %92 = fadd contract <16 x float> %65, %74
  %93 = load ptr, ptr %17, align 8
  %94 = mul nsw i64 %55, %41
  %95 = add nsw i64 %54, %94
  %96 = shl nsw i64 %95, 6
  %97 = getelementptr inbounds i8, ptr %93, i64 %96
  %98 = load <16 x float>, ptr %97, align 4
  %99 = load i64, ptr %0, align 8
  %100 = add nsw i64 %99, -1
  %101 = icmp eq i64 %100, %1
  br i1 %101, label %102, label %116

102:                                              ; preds = %47
  %103 = load ptr, ptr %19, align 8
  %104 = icmp eq ptr %103, null
  br i1 %104, label %109, label %105

105:                                              ; preds = %102
  %106 = getelementptr inbounds float, ptr %103, i64 %60
  %107 = load <16 x float>, ptr %106, align 4
  %108 = fadd contract <16 x float> %92, %107
  br label %109

109:                                              ; preds = %105, %102
  %110 = phi <16 x float> [ %108, %105 ], [ %92, %102 ]
  %111 = load ptr, ptr %20, align 8
  %112 = icmp eq ptr %111, null
  br i1 %112, label %116, label %113

113:                                              ; preds = %109
  %114 = getelementptr inbounds float, ptr %111, i64 %60
  %115 = load <16 x float>, ptr %114, align 4
  br label %116

116:                                              ; preds = %113, %109, %47
  %117 = phi <16 x float> [ %98, %47 ], [ %115, %113 ], [ zeroinitializer, %109 ]
  %118 = phi <16 x float> [ %92, %47 ], [ %110, %113 ], [ %110, %109 ]
  %119 = load ptr, ptr %18, align 8
  %120 = shl nsw i64 %57, 6
  %121 = getelementptr inbounds i8, ptr %119, i64 %120
  %122 = load <16 x float>, ptr %121, align 4
  %123 = fmul contract <16 x float> %118, %87
  %124 = fmul contract <16 x float> %91, %91
  %125 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %124
  %126 = fmul contract <16 x float> %125, %123
  %127 = fadd contract <16 x float> %117, %126
  %128 = fsub contract <16 x float> %122, %83
  %129 = fmul contract <16 x float> %128, %127
  %130 = fmul contract <16 x float> %79, %79
  %131 = fsub contract <16 x float> %79, %130
  %132 = fmul contract <16 x float> %131, %129
  store <16 x float> %132, ptr %49, align 64
  %133 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %79
  %134 = fmul contract <16 x float> %133, %127
  %135 = fmul contract <16 x float> %83, %83
  %136 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %135
  %137 = fmul contract <16 x float> %136, %134
  %138 = getelementptr inbounds i8, ptr %49, i64 64
  store <16 x float> %137, ptr %138, align 64
  %139 = fmul contract <16 x float> %118, %91
  %140 = fmul contract <16 x float> %87, %87
  %141 = fsub contract <16 x float> %87, %140
  %142 = fmul contract <16 x float> %141, %139
  %143 = getelementptr inbounds i8, ptr %49, i64 128
  store <16 x float> %142, ptr %143, align 64
  %144 = fmul contract <16 x float> %127, %79
  store <16 x float> %144, ptr %97, align 4
  br i1 %48, label %47, label %145, !llvm.loop !61

145:                                              ; preds = %116
  %146 = mul nsw i64 %37, %36
  %147 = add nsw i64 %146, 31
  %148 = mul nsw i64 %34, 3
  %149 = sdiv i64 %36, 16
  %150 = sdiv i64 %148, 32
  %151 = sdiv i64 %147, 32
  %152 = load i64, ptr %12, align 8
  %153 = mul nsw i64 %152, %1
  %154 = load i64, ptr %13, align 8
  %155 = shl nsw i64 %154, 4
  %156 = add i64 %153, %39
  %157 = add i64 %156, %155
  %158 = mul nsw i64 %149, %1
  %159 = shl nuw nsw i64 %39, 6
  %160 = and i64 %45, 16
  %161 = sdiv i64 %157, 32
  %162 = srem i64 %157, 32
  %163 = shl nsw i64 %162, 5
  %164 = load ptr, ptr %21, align 8
  %165 = mul nsw i64 %154, %35
  %166 = add nsw i64 %165, %41
  %167 = mul i64 %166, 192
  %168 = getelementptr inbounds i8, ptr %164, i64 %167
  %169 = load <16 x float>, ptr %168, align 4
  %170 = load <16 x float>, ptr %5, align 64
  %171 = load <16 x float>, ptr %6, align 64
  %172 = fadd contract <16 x float> %170, %171
  %173 = fadd contract <16 x float> %169, %172
  store <16 x float> %173, ptr %168, align 4
  %174 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %170)
  %175 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %171)
  %176 = load ptr, ptr %22, align 8
  %177 = load i64, ptr %13, align 8
  %178 = add nsw i64 %177, %158
  %179 = mul nsw i64 %178, %150
  %180 = sdiv i64 %41, 2
  %181 = add nsw i64 %179, %180
  %182 = shl nsw i64 %181, 10
  %183 = getelementptr inbounds i8, ptr %176, i64 %182
  %184 = getelementptr inbounds i8, ptr %183, i64 %159
  %185 = getelementptr inbounds i16, ptr %184, i64 %160
  store <16 x bfloat> %174, ptr %185, align 2
  %186 = getelementptr inbounds i8, ptr %185, i64 64
  store <16 x bfloat> %175, ptr %186, align 2
  %187 = shufflevector <16 x bfloat> %174, <16 x bfloat> %175, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %188 = load ptr, ptr %23, align 8
  %189 = mul nsw i64 %151, %41
  %190 = add nsw i64 %161, %189
  %191 = shl nsw i64 %190, 10
  %192 = getelementptr inbounds i8, ptr %188, i64 %191
  %193 = getelementptr inbounds i8, ptr %192, i64 %163
  store <32 x bfloat> %187, ptr %193, align 64
  %194 = load ptr, ptr %21, align 8
  %195 = load i64, ptr %13, align 8
  %196 = mul nsw i64 %195, %35
  %197 = add nsw i64 %196, %41
  %198 = mul i64 %197, 192
  %199 = getelementptr i8, ptr %194, i64 %198
  %200 = getelementptr i8, ptr %199, i64 64
  %201 = load <16 x float>, ptr %200, align 4
  %202 = load <16 x float>, ptr %24, align 64
  %203 = load <16 x float>, ptr %25, align 64
  %204 = fadd contract <16 x float> %202, %203
  %205 = fadd contract <16 x float> %201, %204
  store <16 x float> %205, ptr %200, align 4
  %206 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %202)
  %207 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %203)
  %208 = load ptr, ptr %22, align 8
  %209 = load i64, ptr %13, align 8
  %210 = add nsw i64 %209, %158
  %211 = mul nsw i64 %210, %150
  %212 = load i64, ptr %11, align 8
  %213 = add nsw i64 %212, %45
  %214 = sdiv i64 %213, 32
  %215 = add nsw i64 %214, %211
  %216 = shl nsw i64 %215, 10
  %217 = getelementptr inbounds i8, ptr %208, i64 %216
  %218 = getelementptr inbounds i8, ptr %217, i64 %159
  %219 = getelementptr inbounds i16, ptr %218, i64 %160
  store <16 x bfloat> %206, ptr %219, align 2
  %220 = getelementptr inbounds i8, ptr %219, i64 64
  store <16 x bfloat> %207, ptr %220, align 2
  %221 = shufflevector <16 x bfloat> %206, <16 x bfloat> %207, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %222 = load ptr, ptr %23, align 8
  %223 = add nsw i64 %41, %35
  %224 = mul nsw i64 %223, %151
  %225 = add nsw i64 %161, %224
  %226 = shl nsw i64 %225, 10
  %227 = getelementptr inbounds i8, ptr %222, i64 %226
  %228 = getelementptr inbounds i8, ptr %227, i64 %163
  store <32 x bfloat> %221, ptr %228, align 64
  %229 = load ptr, ptr %21, align 8
  %230 = load i64, ptr %13, align 8
  %231 = mul nsw i64 %230, %35
  %232 = add nsw i64 %231, %41
  %233 = mul i64 %232, 192
  %234 = getelementptr i8, ptr %229, i64 %233
  %235 = getelementptr i8, ptr %234, i64 128
  %236 = load <16 x float>, ptr %235, align 4
  %237 = load <16 x float>, ptr %26, align 64
  %238 = load <16 x float>, ptr %27, align 64
  %239 = fadd contract <16 x float> %237, %238
  %240 = fadd contract <16 x float> %236, %239
  store <16 x float> %240, ptr %235, align 4
  %241 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %237)
  %242 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %238)
  %243 = load ptr, ptr %22, align 8
  %244 = load i64, ptr %13, align 8
  %245 = add nsw i64 %244, %158
  %246 = mul nsw i64 %245, %150
  %247 = load i64, ptr %11, align 8
  %248 = shl nsw i64 %247, 1
  %249 = add nsw i64 %248, %45
  %250 = sdiv i64 %249, 32
  %251 = add nsw i64 %250, %246
  %252 = shl nsw i64 %251, 10
  %253 = getelementptr inbounds i8, ptr %243, i64 %252
  %254 = getelementptr inbounds i8, ptr %253, i64 %159
  %255 = getelementptr inbounds i16, ptr %254, i64 %160
  store <16 x bfloat> %241, ptr %255, align 2
  %256 = getelementptr inbounds i8, ptr %255, i64 64
  store <16 x bfloat> %242, ptr %256, align 2
  %257 = shufflevector <16 x bfloat> %241, <16 x bfloat> %242, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %258 = load ptr, ptr %23, align 8
  %259 = shl nsw i64 %35, 1
  %260 = add nsw i64 %41, %259
  %261 = mul nsw i64 %260, %151
  %262 = add nsw i64 %161, %261
  %263 = shl nsw i64 %262, 10
  %264 = getelementptr inbounds i8, ptr %258, i64 %263
  %265 = getelementptr inbounds i8, ptr %264, i64 %163
  store <32 x bfloat> %257, ptr %265, align 64
  call void @llvm.lifetime.end.p0(i64 384, ptr nonnull %5) #4
  %266 = add nsw i64 %29, -1
  %267 = icmp sgt i64 %29, 1
  br i1 %267, label %28, label %268, !llvm.loop !62

268:                                              ; preds = %28, %145, %4
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
  br i1 %71, label %72, label %67, !llvm.loop !44

72:                                               ; preds = %67, %72
  %73 = phi i64 [ %75, %72 ], [ 0, %67 ]
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %73
  store <16 x float> zeroinitializer, ptr %74, align 64
  %75 = add nuw nsw i64 %73, 1
  %76 = icmp eq i64 %75, 16
  br i1 %76, label %77, label %72, !llvm.loop !44

77:                                               ; preds = %72, %77
  %78 = phi i64 [ %80, %77 ], [ 0, %72 ]
  %79 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %78
  store <16 x float> zeroinitializer, ptr %79, align 64
  %80 = add nuw nsw i64 %78, 1
  %81 = icmp eq i64 %80, 16
  br i1 %81, label %82, label %77, !llvm.loop !44

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %85, %82 ], [ 0, %77 ]
  %84 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %83
  store <16 x float> zeroinitializer, ptr %84, align 64
  %85 = add nuw nsw i64 %83, 1
  %86 = icmp eq i64 %85, 16
  br i1 %86, label %87, label %82, !llvm.loop !44

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
  br i1 %140, label %88, label %123, !llvm.loop !63

141:                                              ; preds = %144
  %142 = add nuw nsw i64 %64, 2
  %143 = icmp slt i64 %142, %9
  br i1 %143, label %63, label %62, !llvm.loop !64

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
  br i1 %220, label %141, label %144, !llvm.loop !65
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
!32 = !{!33}
!33 = distinct !{!33, !34, !"join: argument 0"}
!34 = distinct !{!34, !"join"}
!35 = distinct !{!35, !8}
!36 = distinct !{!36, !8}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !8}
!40 = distinct !{!40, !8, !41}
!41 = !{!"llvm.loop.peeled.count", i32 1}
!42 = distinct !{!42, !8}
!43 = distinct !{!43, !8}
!44 = distinct !{!44, !8, !20}
!45 = distinct !{!45, !8}
!46 = distinct !{!46, !8}
!47 = distinct !{!47, !8}
!48 = distinct !{!48, !8}
!49 = distinct !{!49, !8}
!50 = distinct !{!50, !20}
!51 = distinct !{!51, !20}
!52 = distinct !{!52, !20}
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
!65 = distinct !{!65, !8}
