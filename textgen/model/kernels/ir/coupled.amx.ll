; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }
%struct.anon = type { i8, i8, [14 x i8], [16 x i16], [16 x i8] }

@X_ROWS = internal unnamed_addr constant [3 x i32] [i32 0, i32 1, i32 2], align 4
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
  br i1 %51, label %52, label %368

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
  %93 = getelementptr inbounds i8, ptr %0, i64 112
  %94 = getelementptr inbounds i8, ptr %0, i64 152
  br label %95

95:                                               ; preds = %338, %52
  %96 = phi i64 [ %49, %52 ], [ %339, %338 ]
  %97 = and i64 %96, 3
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %101, label %99

99:                                               ; preds = %95
  %100 = mul nsw i64 %96, 3
  br label %291

101:                                              ; preds = %95
  %102 = load ptr, ptr %53, align 8
  %103 = mul nsw i64 %96, 3
  %104 = load i64, ptr %54, align 8
  %105 = load i64, ptr %8, align 8
  %106 = icmp sgt i64 %104, 0
  br i1 %106, label %107, label %198

107:                                              ; preds = %101
  %108 = load ptr, ptr %55, align 8
  %109 = mul nsw i64 %104, %103
  %110 = sdiv i64 %109, 32
  %111 = shl nsw i64 %110, 10
  %112 = getelementptr inbounds i8, ptr %108, i64 %111
  %113 = or disjoint i64 %96, 3
  br label %114

114:                                              ; preds = %122, %107
  %115 = phi ptr [ %112, %107 ], [ %169, %122 ]
  %116 = phi i64 [ 0, %107 ], [ %123, %122 ]
  %117 = getelementptr float, ptr %102, i64 %116
  br label %118

118:                                              ; preds = %125, %114
  %119 = phi ptr [ %115, %114 ], [ %169, %125 ]
  %120 = phi i64 [ %96, %114 ], [ %126, %125 ]
  %121 = shl nsw i64 %120, 4
  br label %128

122:                                              ; preds = %125
  %123 = add nuw nsw i64 %116, 32
  %124 = icmp slt i64 %123, %104
  br i1 %124, label %114, label %196, !llvm.loop !7

125:                                              ; preds = %136
  %126 = add nsw i64 %120, 1
  %127 = icmp slt i64 %120, %113
  br i1 %127, label %118, label %122, !llvm.loop !9

128:                                              ; preds = %136, %118
  %129 = phi i64 [ 0, %118 ], [ %168, %136 ]
  %130 = phi ptr [ %119, %118 ], [ %169, %136 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  %131 = getelementptr inbounds i32, ptr @X_ROWS, i64 %129
  %132 = load i32, ptr %131, align 4
  %133 = sext i32 %132 to i64
  %134 = mul nsw i64 %105, %133
  %135 = add i64 %134, %121
  br label %171

136:                                              ; preds = %171
  call fastcc void @transpose(ptr noundef nonnull %5) #9
  %137 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %137, ptr %130, align 64
  %138 = load <16 x i32>, ptr %56, align 64
  %139 = getelementptr inbounds i8, ptr %130, i64 64
  store <16 x i32> %138, ptr %139, align 64
  %140 = load <16 x i32>, ptr %57, align 64
  %141 = getelementptr inbounds i8, ptr %130, i64 128
  store <16 x i32> %140, ptr %141, align 64
  %142 = load <16 x i32>, ptr %58, align 64
  %143 = getelementptr inbounds i8, ptr %130, i64 192
  store <16 x i32> %142, ptr %143, align 64
  %144 = load <16 x i32>, ptr %59, align 64
  %145 = getelementptr inbounds i8, ptr %130, i64 256
  store <16 x i32> %144, ptr %145, align 64
  %146 = load <16 x i32>, ptr %60, align 64
  %147 = getelementptr inbounds i8, ptr %130, i64 320
  store <16 x i32> %146, ptr %147, align 64
  %148 = load <16 x i32>, ptr %61, align 64
  %149 = getelementptr inbounds i8, ptr %130, i64 384
  store <16 x i32> %148, ptr %149, align 64
  %150 = load <16 x i32>, ptr %62, align 64
  %151 = getelementptr inbounds i8, ptr %130, i64 448
  store <16 x i32> %150, ptr %151, align 64
  %152 = load <16 x i32>, ptr %63, align 64
  %153 = getelementptr inbounds i8, ptr %130, i64 512
  store <16 x i32> %152, ptr %153, align 64
  %154 = load <16 x i32>, ptr %64, align 64
  %155 = getelementptr inbounds i8, ptr %130, i64 576
  store <16 x i32> %154, ptr %155, align 64
  %156 = load <16 x i32>, ptr %65, align 64
  %157 = getelementptr inbounds i8, ptr %130, i64 640
  store <16 x i32> %156, ptr %157, align 64
  %158 = load <16 x i32>, ptr %66, align 64
  %159 = getelementptr inbounds i8, ptr %130, i64 704
  store <16 x i32> %158, ptr %159, align 64
  %160 = load <16 x i32>, ptr %67, align 64
  %161 = getelementptr inbounds i8, ptr %130, i64 768
  store <16 x i32> %160, ptr %161, align 64
  %162 = load <16 x i32>, ptr %68, align 64
  %163 = getelementptr inbounds i8, ptr %130, i64 832
  store <16 x i32> %162, ptr %163, align 64
  %164 = load <16 x i32>, ptr %69, align 64
  %165 = getelementptr inbounds i8, ptr %130, i64 896
  store <16 x i32> %164, ptr %165, align 64
  %166 = load <16 x i32>, ptr %70, align 64
  %167 = getelementptr inbounds i8, ptr %130, i64 960
  store <16 x i32> %166, ptr %167, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %168 = add nuw nsw i64 %129, 1
  %169 = getelementptr inbounds i8, ptr %130, i64 1024
  %170 = icmp eq i64 %168, 3
  br i1 %170, label %125, label %128, !llvm.loop !10

171:                                              ; preds = %171, %128
  %172 = phi i64 [ 0, %128 ], [ %194, %171 ]
  %173 = add i64 %135, %172
  %174 = mul nsw i64 %173, %104
  %175 = getelementptr float, ptr %117, i64 %174
  %176 = load <16 x float>, ptr %175, align 4
  %177 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %176)
  %178 = getelementptr inbounds i8, ptr %175, i64 64
  %179 = load <16 x float>, ptr %178, align 4
  %180 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %179)
  %181 = shufflevector <16 x bfloat> %177, <16 x bfloat> %180, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %182 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %172
  store <32 x bfloat> %181, ptr %182, align 64
  %183 = or disjoint i64 %172, 1
  %184 = add i64 %135, %183
  %185 = mul nsw i64 %184, %104
  %186 = getelementptr float, ptr %117, i64 %185
  %187 = load <16 x float>, ptr %186, align 4
  %188 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %187)
  %189 = getelementptr inbounds i8, ptr %186, i64 64
  %190 = load <16 x float>, ptr %189, align 4
  %191 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %190)
  %192 = shufflevector <16 x bfloat> %188, <16 x bfloat> %191, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %193 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %183
  store <32 x bfloat> %192, ptr %193, align 64
  %194 = add nuw nsw i64 %172, 2
  %195 = icmp eq i64 %194, 16
  br i1 %195, label %136, label %171, !llvm.loop !11

196:                                              ; preds = %122
  %197 = load i64, ptr %8, align 8
  br label %198

198:                                              ; preds = %196, %101
  %199 = phi i64 [ %197, %196 ], [ %105, %101 ]
  %200 = load ptr, ptr %71, align 8
  %201 = icmp sgt i64 %199, 0
  br i1 %201, label %202, label %291

202:                                              ; preds = %198
  %203 = load ptr, ptr %72, align 8
  %204 = mul nsw i64 %199, %103
  %205 = sdiv i64 %204, 32
  %206 = shl nsw i64 %205, 10
  %207 = getelementptr inbounds i8, ptr %203, i64 %206
  %208 = or disjoint i64 %96, 3
  br label %209

209:                                              ; preds = %217, %202
  %210 = phi ptr [ %207, %202 ], [ %264, %217 ]
  %211 = phi i64 [ 0, %202 ], [ %218, %217 ]
  %212 = getelementptr float, ptr %200, i64 %211
  br label %213

213:                                              ; preds = %220, %209
  %214 = phi ptr [ %210, %209 ], [ %264, %220 ]
  %215 = phi i64 [ %96, %209 ], [ %221, %220 ]
  %216 = shl nsw i64 %215, 4
  br label %223

217:                                              ; preds = %220
  %218 = add nuw nsw i64 %211, 32
  %219 = icmp slt i64 %218, %199
  br i1 %219, label %209, label %291, !llvm.loop !7

220:                                              ; preds = %231
  %221 = add nsw i64 %215, 1
  %222 = icmp slt i64 %215, %208
  br i1 %222, label %213, label %217, !llvm.loop !9

223:                                              ; preds = %231, %213
  %224 = phi i64 [ 0, %213 ], [ %263, %231 ]
  %225 = phi ptr [ %214, %213 ], [ %264, %231 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  %226 = getelementptr inbounds i32, ptr @H_ROWS, i64 %224
  %227 = load i32, ptr %226, align 4
  %228 = sext i32 %227 to i64
  %229 = mul nsw i64 %199, %228
  %230 = add i64 %229, %216
  br label %266

231:                                              ; preds = %266
  call fastcc void @transpose(ptr noundef nonnull %4) #9
  %232 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %232, ptr %225, align 64
  %233 = load <16 x i32>, ptr %73, align 64
  %234 = getelementptr inbounds i8, ptr %225, i64 64
  store <16 x i32> %233, ptr %234, align 64
  %235 = load <16 x i32>, ptr %74, align 64
  %236 = getelementptr inbounds i8, ptr %225, i64 128
  store <16 x i32> %235, ptr %236, align 64
  %237 = load <16 x i32>, ptr %75, align 64
  %238 = getelementptr inbounds i8, ptr %225, i64 192
  store <16 x i32> %237, ptr %238, align 64
  %239 = load <16 x i32>, ptr %76, align 64
  %240 = getelementptr inbounds i8, ptr %225, i64 256
  store <16 x i32> %239, ptr %240, align 64
  %241 = load <16 x i32>, ptr %77, align 64
  %242 = getelementptr inbounds i8, ptr %225, i64 320
  store <16 x i32> %241, ptr %242, align 64
  %243 = load <16 x i32>, ptr %78, align 64
  %244 = getelementptr inbounds i8, ptr %225, i64 384
  store <16 x i32> %243, ptr %244, align 64
  %245 = load <16 x i32>, ptr %79, align 64
  %246 = getelementptr inbounds i8, ptr %225, i64 448
  store <16 x i32> %245, ptr %246, align 64
  %247 = load <16 x i32>, ptr %80, align 64
  %248 = getelementptr inbounds i8, ptr %225, i64 512
  store <16 x i32> %247, ptr %248, align 64
  %249 = load <16 x i32>, ptr %81, align 64
  %250 = getelementptr inbounds i8, ptr %225, i64 576
  store <16 x i32> %249, ptr %250, align 64
  %251 = load <16 x i32>, ptr %82, align 64
  %252 = getelementptr inbounds i8, ptr %225, i64 640
  store <16 x i32> %251, ptr %252, align 64
  %253 = load <16 x i32>, ptr %83, align 64
  %254 = getelementptr inbounds i8, ptr %225, i64 704
  store <16 x i32> %253, ptr %254, align 64
  %255 = load <16 x i32>, ptr %84, align 64
  %256 = getelementptr inbounds i8, ptr %225, i64 768
  store <16 x i32> %255, ptr %256, align 64
  %257 = load <16 x i32>, ptr %85, align 64
  %258 = getelementptr inbounds i8, ptr %225, i64 832
  store <16 x i32> %257, ptr %258, align 64
  %259 = load <16 x i32>, ptr %86, align 64
  %260 = getelementptr inbounds i8, ptr %225, i64 896
  store <16 x i32> %259, ptr %260, align 64
  %261 = load <16 x i32>, ptr %87, align 64
  %262 = getelementptr inbounds i8, ptr %225, i64 960
  store <16 x i32> %261, ptr %262, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %263 = add nuw nsw i64 %224, 1
  %264 = getelementptr inbounds i8, ptr %225, i64 1024
  %265 = icmp eq i64 %263, 3
  br i1 %265, label %220, label %223, !llvm.loop !10

266:                                              ; preds = %266, %223
  %267 = phi i64 [ 0, %223 ], [ %289, %266 ]
  %268 = add i64 %230, %267
  %269 = mul nsw i64 %268, %199
  %270 = getelementptr float, ptr %212, i64 %269
  %271 = load <16 x float>, ptr %270, align 4
  %272 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %271)
  %273 = getelementptr inbounds i8, ptr %270, i64 64
  %274 = load <16 x float>, ptr %273, align 4
  %275 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %274)
  %276 = shufflevector <16 x bfloat> %272, <16 x bfloat> %275, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %277 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %267
  store <32 x bfloat> %276, ptr %277, align 64
  %278 = or disjoint i64 %267, 1
  %279 = add i64 %230, %278
  %280 = mul nsw i64 %279, %199
  %281 = getelementptr float, ptr %212, i64 %280
  %282 = load <16 x float>, ptr %281, align 4
  %283 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %282)
  %284 = getelementptr inbounds i8, ptr %281, i64 64
  %285 = load <16 x float>, ptr %284, align 4
  %286 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %285)
  %287 = shufflevector <16 x bfloat> %283, <16 x bfloat> %286, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %288 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %278
  store <32 x bfloat> %287, ptr %288, align 64
  %289 = add nuw nsw i64 %267, 2
  %290 = icmp eq i64 %289, 16
  br i1 %290, label %231, label %266, !llvm.loop !11

291:                                              ; preds = %217, %198, %99
  %292 = phi i64 [ %100, %99 ], [ %103, %198 ], [ %103, %217 ]
  %293 = shl nsw i64 %96, 6
  %294 = load ptr, ptr %88, align 8
  %295 = getelementptr inbounds i8, ptr %294, i64 %293
  %296 = load <16 x float>, ptr %295, align 4
  %297 = fadd contract <16 x float> %296, zeroinitializer
  %298 = load ptr, ptr %89, align 8
  %299 = getelementptr inbounds i8, ptr %298, i64 %293
  %300 = load <16 x float>, ptr %299, align 4
  %301 = fadd contract <16 x float> %297, %300
  %302 = load ptr, ptr %90, align 8
  %303 = shl nsw i64 %292, 6
  %304 = getelementptr inbounds i8, ptr %302, i64 %303
  store <16 x float> %301, ptr %304, align 4
  %305 = load ptr, ptr %88, align 8
  %306 = load i64, ptr %8, align 8
  %307 = getelementptr inbounds float, ptr %305, i64 %306
  %308 = getelementptr inbounds i8, ptr %307, i64 %293
  %309 = load <16 x float>, ptr %308, align 4
  %310 = fadd contract <16 x float> %309, zeroinitializer
  %311 = load ptr, ptr %89, align 8
  %312 = getelementptr inbounds float, ptr %311, i64 %306
  %313 = getelementptr inbounds i8, ptr %312, i64 %293
  %314 = load <16 x float>, ptr %313, align 4
  %315 = fadd contract <16 x float> %310, %314
  %316 = load ptr, ptr %90, align 8
  %317 = getelementptr i8, ptr %316, i64 %303
  %318 = getelementptr i8, ptr %317, i64 64
  store <16 x float> %315, ptr %318, align 4
  %319 = load ptr, ptr %88, align 8
  %320 = load i64, ptr %8, align 8
  %321 = shl nsw i64 %320, 1
  %322 = getelementptr inbounds float, ptr %319, i64 %321
  %323 = getelementptr inbounds i8, ptr %322, i64 %293
  %324 = load <16 x float>, ptr %323, align 4
  %325 = fadd contract <16 x float> %324, zeroinitializer
  %326 = load ptr, ptr %89, align 8
  %327 = getelementptr inbounds float, ptr %326, i64 %321
  %328 = getelementptr inbounds i8, ptr %327, i64 %293
  %329 = load <16 x float>, ptr %328, align 4
  %330 = fadd contract <16 x float> %325, %329
  %331 = load ptr, ptr %90, align 8
  %332 = getelementptr i8, ptr %331, i64 %303
  %333 = getelementptr i8, ptr %332, i64 128
  store <16 x float> %330, ptr %333, align 4
  %334 = load i64, ptr %31, align 8
  %335 = icmp sgt i64 %334, 0
  br i1 %335, label %336, label %338

336:                                              ; preds = %291
  %337 = shl nsw i64 %96, 4
  br label %341

338:                                              ; preds = %341, %291
  %339 = add nsw i64 %96, 1
  %340 = icmp eq i64 %339, %50
  br i1 %340, label %368, label %95, !llvm.loop !12

341:                                              ; preds = %341, %336
  %342 = phi i64 [ 0, %336 ], [ %365, %341 ]
  %343 = load ptr, ptr %91, align 8
  %344 = load i64, ptr %8, align 8
  %345 = mul nsw i64 %344, %342
  %346 = getelementptr inbounds float, ptr %343, i64 %345
  %347 = getelementptr inbounds float, ptr %346, i64 %337
  %348 = load <16 x float>, ptr %347, align 4
  %349 = load ptr, ptr %92, align 8
  %350 = getelementptr inbounds i16, ptr %349, i64 %345
  %351 = getelementptr inbounds i16, ptr %350, i64 %337
  %352 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %348)
  store <16 x bfloat> %352, ptr %351, align 2
  %353 = load ptr, ptr %93, align 8
  %354 = load i64, ptr %8, align 8
  %355 = mul nsw i64 %354, %342
  %356 = getelementptr inbounds float, ptr %353, i64 %355
  %357 = getelementptr inbounds float, ptr %356, i64 %337
  %358 = load <16 x float>, ptr %357, align 4
  %359 = load ptr, ptr %94, align 8
  %360 = load i64, ptr %31, align 8
  %361 = mul nsw i64 %360, %96
  %362 = add nsw i64 %361, %342
  %363 = shl nsw i64 %362, 6
  %364 = getelementptr inbounds i8, ptr %359, i64 %363
  store <16 x float> %358, ptr %364, align 4
  %365 = add nuw nsw i64 %342, 1
  %366 = load i64, ptr %31, align 8
  %367 = icmp slt i64 %365, %366
  br i1 %367, label %341, label %338, !llvm.loop !13

368:                                              ; preds = %338, %19
  %369 = icmp eq i64 %21, 1
  br i1 %369, label %403, label %370

370:                                              ; preds = %368
  %371 = getelementptr inbounds i8, ptr %0, i64 56
  %372 = load ptr, ptr %371, align 8
  %373 = shl nsw i64 %7, 6
  %374 = getelementptr inbounds i8, ptr %372, i64 %373
  %375 = load i64, ptr %374, align 8
  %376 = add nsw i64 %375, 1
  store atomic i64 %376, ptr %374 release, align 8
  %377 = icmp sgt i64 %21, 0
  br i1 %377, label %378, label %403

378:                                              ; preds = %370
  %379 = getelementptr inbounds i8, ptr %0, i64 40
  br label %380

380:                                              ; preds = %387, %378
  %381 = phi i64 [ 0, %378 ], [ %388, %387 ]
  %382 = shl nsw i64 %381, 6
  %383 = load ptr, ptr %371, align 8
  %384 = getelementptr inbounds i8, ptr %383, i64 %382
  %385 = load atomic i64, ptr %384 acquire, align 8
  %386 = icmp sgt i64 %385, %375
  br i1 %386, label %387, label %390

387:                                              ; preds = %396, %380
  %388 = add nuw nsw i64 %381, 1
  %389 = icmp eq i64 %388, %21
  br i1 %389, label %403, label %380, !llvm.loop !14

390:                                              ; preds = %380, %396
  %391 = phi i32 [ %398, %396 ], [ 0, %380 ]
  tail call void @llvm.x86.sse2.pause()
  %392 = icmp eq i32 %391, 2000
  br i1 %392, label %393, label %396

393:                                              ; preds = %390
  %394 = load ptr, ptr %379, align 8
  %395 = tail call i32 %394() #8
  br label %396

396:                                              ; preds = %393, %390
  %397 = phi i32 [ 0, %393 ], [ %391, %390 ]
  %398 = add nsw i32 %397, 1
  %399 = load ptr, ptr %371, align 8
  %400 = getelementptr inbounds i8, ptr %399, i64 %382
  %401 = load atomic i64, ptr %400 acquire, align 8
  %402 = icmp sgt i64 %401, %375
  br i1 %402, label %387, label %390, !llvm.loop !15

403:                                              ; preds = %387, %368, %370
  %404 = sub nsw i64 %43, %42
  %405 = sub nsw i64 %29, %26
  %406 = shl nsw i64 %405, 2
  %407 = icmp eq i64 %43, %42
  %408 = icmp sgt i64 %404, 3
  %409 = select i1 %407, i1 true, i1 %408
  br i1 %409, label %412, label %410

410:                                              ; preds = %403
  %411 = sdiv i64 4, %404
  br label %412

412:                                              ; preds = %403, %410
  %413 = phi i64 [ %411, %410 ], [ 1, %403 ]
  %414 = getelementptr inbounds i8, ptr %0, i64 304
  %415 = load ptr, ptr %414, align 8
  %416 = getelementptr inbounds i8, ptr %0, i64 312
  %417 = load i64, ptr %416, align 8
  %418 = mul nsw i64 %417, %7
  %419 = getelementptr inbounds float, ptr %415, i64 %418
  %420 = getelementptr inbounds i8, ptr %419, i64 49152
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %3, i8 0, i64 64, i1 false)
  store i8 1, ptr %3, align 2
  %421 = getelementptr inbounds i8, ptr %3, i64 16
  %422 = getelementptr inbounds i8, ptr %3, i64 48
  store i16 64, ptr %421, align 2
  store i8 16, ptr %422, align 2
  %423 = getelementptr inbounds i8, ptr %3, i64 18
  store i16 64, ptr %423, align 2
  %424 = getelementptr inbounds i8, ptr %3, i64 49
  store i8 16, ptr %424, align 1
  %425 = getelementptr inbounds i8, ptr %3, i64 20
  store i16 64, ptr %425, align 2
  %426 = getelementptr inbounds i8, ptr %3, i64 50
  store i8 16, ptr %426, align 2
  %427 = getelementptr inbounds i8, ptr %3, i64 22
  store i16 64, ptr %427, align 2
  %428 = getelementptr inbounds i8, ptr %3, i64 51
  store i8 16, ptr %428, align 1
  %429 = getelementptr inbounds i8, ptr %3, i64 24
  store i16 64, ptr %429, align 2
  %430 = getelementptr inbounds i8, ptr %3, i64 52
  store i8 16, ptr %430, align 2
  %431 = getelementptr inbounds i8, ptr %3, i64 26
  store i16 64, ptr %431, align 2
  %432 = getelementptr inbounds i8, ptr %3, i64 53
  store i8 16, ptr %432, align 1
  %433 = getelementptr inbounds i8, ptr %3, i64 28
  store i16 64, ptr %433, align 2
  %434 = getelementptr inbounds i8, ptr %3, i64 54
  store i8 16, ptr %434, align 2
  %435 = getelementptr inbounds i8, ptr %3, i64 30
  store i16 64, ptr %435, align 2
  %436 = getelementptr inbounds i8, ptr %3, i64 55
  store i8 16, ptr %436, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #4
  %437 = load i64, ptr %0, align 8
  %438 = icmp sgt i64 %437, 0
  br i1 %438, label %439, label %463

439:                                              ; preds = %412
  %440 = mul i64 %405, 3072
  %441 = getelementptr inbounds i8, ptr %0, i64 16
  %442 = icmp sgt i64 %405, 0
  %443 = getelementptr inbounds i8, ptr %0, i64 176
  %444 = getelementptr inbounds i8, ptr %0, i64 64
  %445 = getelementptr inbounds i8, ptr %0, i64 160
  %446 = mul i64 %440, %404
  %447 = icmp sgt i64 %404, 0
  %448 = getelementptr inbounds i8, ptr %2, i64 40
  %449 = getelementptr inbounds i8, ptr %0, i64 120
  %450 = getelementptr inbounds i8, ptr %0, i64 168
  %451 = getelementptr inbounds i8, ptr %2, i64 24
  %452 = getelementptr inbounds i8, ptr %2, i64 8
  %453 = getelementptr inbounds i8, ptr %2, i64 16
  %454 = getelementptr inbounds i8, ptr %2, i64 32
  %455 = getelementptr inbounds i8, ptr %2, i64 48
  %456 = getelementptr inbounds i8, ptr %0, i64 56
  %457 = shl nsw i64 %7, 6
  %458 = icmp sgt i64 %21, 0
  %459 = getelementptr inbounds i8, ptr %0, i64 40
  br label %464

460:                                              ; preds = %768, %580
  %461 = load i64, ptr %0, align 8
  %462 = icmp slt i64 %467, %461
  br i1 %462, label %464, label %463, !llvm.loop !16

463:                                              ; preds = %460, %412
  call void @llvm.x86.tilerelease()
  ret void

464:                                              ; preds = %439, %460
  %465 = phi i64 [ %437, %439 ], [ %461, %460 ]
  %466 = phi i64 [ 0, %439 ], [ %467, %460 ]
  %467 = add nsw i64 %466, %413
  %468 = icmp slt i64 %467, %465
  %469 = sub nsw i64 %465, %466
  %470 = select i1 %468, i64 %413, i64 %469
  %471 = load i64, ptr %441, align 8
  %472 = freeze i64 %471
  %473 = sdiv i64 %472, 32
  %474 = shl nsw i64 %472, 1
  br i1 %442, label %475, label %580

475:                                              ; preds = %464
  %476 = mul nsw i64 %470, %404
  %477 = icmp sgt i64 %476, 0
  %478 = mul nsw i64 %473, 3
  %479 = icmp sgt i64 %472, 31
  %480 = and i64 %473, 1
  %481 = and i64 %472, -32
  %482 = icmp eq i64 %481, 32
  %483 = and i64 %473, -2
  %484 = icmp eq i64 %480, 0
  br label %485

485:                                              ; preds = %490, %475
  %486 = phi i64 [ 0, %475 ], [ %491, %490 ]
  %487 = add nsw i64 %486, %30
  %488 = mul i64 %487, 192
  %489 = mul i64 %478, %487
  br label %493

490:                                              ; preds = %507
  %491 = add nuw nsw i64 %486, 4
  %492 = icmp slt i64 %491, %406
  br i1 %492, label %485, label %580, !llvm.loop !17

493:                                              ; preds = %507, %485
  %494 = phi i64 [ 0, %485 ], [ %508, %507 ]
  %495 = load ptr, ptr %443, align 8
  %496 = getelementptr inbounds i8, ptr %495, i64 %488
  %497 = shl nuw nsw i64 %494, 6
  %498 = getelementptr inbounds i8, ptr %496, i64 %497
  %499 = or disjoint i64 %494, 1
  %500 = shl nuw nsw i64 %499, 6
  %501 = getelementptr inbounds i8, ptr %496, i64 %500
  br i1 %477, label %502, label %507

502:                                              ; preds = %493
  %503 = shl nuw nsw i64 %499, 8
  %504 = shl nuw nsw i64 %494, 8
  %505 = add nsw i64 %494, %489
  %506 = shl nsw i64 %505, 10
  br label %510

507:                                              ; preds = %547, %493
  %508 = add nuw nsw i64 %494, 2
  %509 = icmp ult i64 %494, 10
  br i1 %509, label %493, label %490, !llvm.loop !18

510:                                              ; preds = %547, %502
  %511 = phi i64 [ 0, %502 ], [ %560, %547 ]
  %512 = or disjoint i64 %511, 1
  %513 = icmp slt i64 %512, %476
  %514 = select i1 %513, i64 %512, i64 %511
  %515 = load ptr, ptr %444, align 8
  %516 = sdiv i64 %511, %404
  %517 = add nsw i64 %516, %466
  %518 = load i64, ptr %31, align 8
  %519 = mul nsw i64 %517, %518
  %520 = srem i64 %511, %404
  %521 = add nsw i64 %520, %42
  %522 = shl nsw i64 %521, 4
  %523 = add nsw i64 %522, %519
  %524 = load i64, ptr %441, align 8
  %525 = mul nsw i64 %523, %524
  %526 = getelementptr inbounds i16, ptr %515, i64 %525
  %527 = sdiv i64 %514, %404
  %528 = add nsw i64 %527, %466
  %529 = mul nsw i64 %528, %518
  %530 = srem i64 %514, %404
  %531 = add nsw i64 %530, %42
  %532 = shl nsw i64 %531, 4
  %533 = add nsw i64 %532, %529
  %534 = mul nsw i64 %533, %524
  %535 = getelementptr inbounds i16, ptr %515, i64 %534
  %536 = load ptr, ptr %445, align 8
  call void @llvm.x86.tileloadd64(i8 0, ptr %498, i64 0)
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %501, i64 0)
  call void @llvm.x86.tileloadd64(i8 2, ptr %498, i64 0)
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %501, i64 0)
  br i1 %479, label %537, label %547

537:                                              ; preds = %510
  %538 = getelementptr inbounds i8, ptr %536, i64 %506
  br i1 %482, label %539, label %562

539:                                              ; preds = %562, %537
  %540 = phi i64 [ 0, %537 ], [ %576, %562 ]
  %541 = phi ptr [ %538, %537 ], [ %577, %562 ]
  br i1 %484, label %547, label %542

542:                                              ; preds = %539
  %543 = shl nsw i64 %540, 5
  %544 = getelementptr inbounds i16, ptr %526, i64 %543
  call void @llvm.x86.tileloadd64(i8 4, ptr %544, i64 %474)
  %545 = getelementptr inbounds i16, ptr %535, i64 %543
  call void @llvm.x86.tileloadd64(i8 5, ptr %545, i64 %474)
  call void @llvm.x86.tileloadd64(i8 6, ptr %541, i64 64)
  %546 = getelementptr inbounds i8, ptr %541, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %546, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %547

547:                                              ; preds = %542, %539, %510
  %548 = mul nuw nsw i64 %511, %406
  %549 = add nuw nsw i64 %548, %486
  %550 = mul i64 %549, 3072
  %551 = getelementptr inbounds i8, ptr %420, i64 %550
  %552 = mul nuw nsw i64 %514, %406
  %553 = add nuw nsw i64 %552, %486
  %554 = mul i64 %553, 3072
  %555 = getelementptr inbounds i8, ptr %420, i64 %554
  %556 = getelementptr inbounds float, ptr %551, i64 %504
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %556, i64 64)
  %557 = getelementptr inbounds float, ptr %551, i64 %503
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %557, i64 64)
  %558 = getelementptr inbounds float, ptr %555, i64 %504
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %558, i64 64)
  %559 = getelementptr inbounds float, ptr %555, i64 %503
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %559, i64 64)
  %560 = add nuw nsw i64 %511, 2
  %561 = icmp slt i64 %560, %476
  br i1 %561, label %510, label %507, !llvm.loop !19

562:                                              ; preds = %537, %562
  %563 = phi i64 [ %576, %562 ], [ 0, %537 ]
  %564 = phi ptr [ %577, %562 ], [ %538, %537 ]
  %565 = phi i64 [ %578, %562 ], [ 0, %537 ]
  %566 = shl nsw i64 %563, 5
  %567 = getelementptr inbounds i16, ptr %526, i64 %566
  call void @llvm.x86.tileloadd64(i8 4, ptr %567, i64 %474)
  %568 = getelementptr inbounds i16, ptr %535, i64 %566
  call void @llvm.x86.tileloadd64(i8 5, ptr %568, i64 %474)
  call void @llvm.x86.tileloadd64(i8 6, ptr %564, i64 64)
  %569 = getelementptr inbounds i8, ptr %564, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %569, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %570 = getelementptr inbounds i8, ptr %564, i64 12288
  %571 = shl i64 %563, 5
  %572 = or disjoint i64 %571, 32
  %573 = getelementptr inbounds i16, ptr %526, i64 %572
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %573, i64 %474)
  %574 = getelementptr inbounds i16, ptr %535, i64 %572
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %574, i64 %474)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %570, i64 64)
  %575 = getelementptr inbounds i8, ptr %564, i64 13312
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %575, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %576 = add nuw nsw i64 %563, 2
  %577 = getelementptr inbounds i8, ptr %564, i64 24576
  %578 = add i64 %565, 2
  %579 = icmp eq i64 %578, %483
  br i1 %579, label %539, label %562, !llvm.loop !20

580:                                              ; preds = %490, %464
  %581 = add nsw i64 %470, %466
  %582 = icmp sgt i64 %470, 0
  br i1 %582, label %583, label %460

583:                                              ; preds = %580, %768
  %584 = phi i64 [ %769, %768 ], [ %466, %580 ]
  %585 = sub nsw i64 %584, %466
  %586 = mul nsw i64 %446, %585
  %587 = getelementptr inbounds float, ptr %420, i64 %586
  %588 = load i64, ptr %8, align 8
  %589 = sdiv i64 %588, 32
  %590 = shl nsw i64 %588, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  br i1 %442, label %591, label %738

591:                                              ; preds = %583
  %592 = mul i64 %589, 3072
  %593 = mul nsw i64 %589, 3
  %594 = add nsw i64 %593, -1
  %595 = icmp sgt i64 %588, 31
  %596 = mul nsw i64 %589, 6
  %597 = add nsw i64 %596, -1
  br label %598

598:                                              ; preds = %607, %591
  %599 = phi i64 [ 0, %591 ], [ %608, %607 ]
  %600 = phi ptr [ null, %591 ], [ %609, %607 ]
  %601 = phi i64 [ 0, %591 ], [ %610, %607 ]
  br i1 %447, label %602, label %607

602:                                              ; preds = %598
  %603 = mul i64 %601, 3072
  %604 = getelementptr i8, ptr %587, i64 %603
  %605 = add nsw i64 %601, %30
  %606 = mul i64 %592, %605
  br label %612

607:                                              ; preds = %733, %598
  %608 = phi i64 [ %599, %598 ], [ %734, %733 ]
  %609 = phi ptr [ %600, %598 ], [ %620, %733 ]
  %610 = add nuw nsw i64 %601, 4
  %611 = icmp slt i64 %610, %406
  br i1 %611, label %598, label %738, !llvm.loop !21

612:                                              ; preds = %733, %602
  %613 = phi i64 [ %599, %602 ], [ %734, %733 ]
  %614 = phi ptr [ %600, %602 ], [ %620, %733 ]
  %615 = phi i64 [ 0, %602 ], [ %736, %733 ]
  %616 = or disjoint i64 %615, 1
  %617 = icmp slt i64 %616, %404
  %618 = icmp eq ptr %614, %419
  %619 = select i1 %618, i64 24576, i64 0
  %620 = getelementptr inbounds i8, ptr %419, i64 %619
  %621 = load ptr, ptr %449, align 8
  %622 = load i64, ptr %31, align 8
  %623 = mul nsw i64 %622, %584
  %624 = add nsw i64 %615, %42
  %625 = shl nsw i64 %624, 4
  %626 = add nsw i64 %623, %625
  %627 = load i64, ptr %8, align 8
  %628 = mul nsw i64 %626, %627
  %629 = getelementptr inbounds i16, ptr %621, i64 %628
  %630 = shl nsw i64 %627, 5
  %631 = getelementptr inbounds i8, ptr %629, i64 %630
  %632 = mul nsw i64 %615, %440
  %633 = getelementptr float, ptr %604, i64 %632
  %634 = getelementptr inbounds float, ptr %633, i64 %440
  %635 = load ptr, ptr %450, align 8
  %636 = getelementptr inbounds i8, ptr %635, i64 %606
  br i1 %617, label %702, label %637

637:                                              ; preds = %612
  %638 = add i64 %594, %613
  %639 = sdiv i64 %638, %593
  call void @llvm.x86.tileloadd64(i8 0, ptr %633, i64 64)
  %640 = getelementptr inbounds i8, ptr %633, i64 1024
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %640, i64 64)
  %641 = getelementptr inbounds i8, ptr %633, i64 2048
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %641, i64 64)
  %642 = getelementptr inbounds i8, ptr %633, i64 3072
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %642, i64 64)
  br i1 %595, label %691, label %643

643:                                              ; preds = %691, %637
  call void @llvm.x86.tilestored64(i8 0, ptr %620, i64 64)
  %644 = getelementptr inbounds i8, ptr %620, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %644, i64 64)
  %645 = getelementptr inbounds i8, ptr %620, i64 2048
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %645, i64 64)
  %646 = getelementptr inbounds i8, ptr %620, i64 3072
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %646, i64 64)
  %647 = getelementptr inbounds i8, ptr %633, i64 4096
  call void @llvm.x86.tileloadd64(i8 0, ptr nonnull %647, i64 64)
  %648 = getelementptr inbounds i8, ptr %633, i64 5120
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %648, i64 64)
  %649 = getelementptr inbounds i8, ptr %633, i64 6144
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %649, i64 64)
  %650 = getelementptr inbounds i8, ptr %633, i64 7168
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %650, i64 64)
  br i1 %595, label %651, label %664

651:                                              ; preds = %643
  %652 = getelementptr inbounds i8, ptr %636, i64 4096
  br label %653

653:                                              ; preds = %653, %651
  %654 = phi ptr [ %662, %653 ], [ %652, %651 ]
  %655 = phi i64 [ %661, %653 ], [ 0, %651 ]
  %656 = shl nsw i64 %655, 6
  %657 = getelementptr inbounds i8, ptr %629, i64 %656
  call void @llvm.x86.tileloadd64(i8 4, ptr %657, i64 %590)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %654, i64 64)
  %658 = getelementptr inbounds i8, ptr %654, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %658, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %659 = getelementptr inbounds i8, ptr %654, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %659, i64 64)
  %660 = getelementptr inbounds i8, ptr %654, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %660, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %584, ptr noundef nonnull %2, i64 noundef %639) #9
  %661 = add nuw nsw i64 %655, 1
  %662 = getelementptr inbounds i8, ptr %654, i64 12288
  %663 = icmp eq i64 %661, %589
  br i1 %663, label %664, label %653, !llvm.loop !22

664:                                              ; preds = %653, %643
  %665 = getelementptr inbounds i8, ptr %620, i64 4096
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %665, i64 64)
  %666 = getelementptr inbounds i8, ptr %620, i64 5120
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %666, i64 64)
  %667 = getelementptr inbounds i8, ptr %620, i64 6144
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %667, i64 64)
  %668 = getelementptr inbounds i8, ptr %620, i64 7168
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %668, i64 64)
  %669 = getelementptr inbounds i8, ptr %633, i64 8192
  call void @llvm.x86.tileloadd64(i8 0, ptr nonnull %669, i64 64)
  %670 = getelementptr inbounds i8, ptr %633, i64 9216
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %670, i64 64)
  %671 = getelementptr inbounds i8, ptr %633, i64 10240
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %671, i64 64)
  %672 = getelementptr inbounds i8, ptr %633, i64 11264
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %672, i64 64)
  br i1 %595, label %673, label %686

673:                                              ; preds = %664
  %674 = getelementptr inbounds i8, ptr %636, i64 8192
  br label %675

675:                                              ; preds = %675, %673
  %676 = phi ptr [ %684, %675 ], [ %674, %673 ]
  %677 = phi i64 [ %683, %675 ], [ 0, %673 ]
  %678 = shl nsw i64 %677, 6
  %679 = getelementptr inbounds i8, ptr %629, i64 %678
  call void @llvm.x86.tileloadd64(i8 4, ptr %679, i64 %590)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %676, i64 64)
  %680 = getelementptr inbounds i8, ptr %676, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %680, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %681 = getelementptr inbounds i8, ptr %676, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %681, i64 64)
  %682 = getelementptr inbounds i8, ptr %676, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %682, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %584, ptr noundef nonnull %2, i64 noundef %639) #9
  %683 = add nuw nsw i64 %677, 1
  %684 = getelementptr inbounds i8, ptr %676, i64 12288
  %685 = icmp eq i64 %683, %589
  br i1 %685, label %686, label %675, !llvm.loop !22

686:                                              ; preds = %675, %664
  %687 = getelementptr inbounds i8, ptr %620, i64 8192
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %687, i64 64)
  %688 = getelementptr inbounds i8, ptr %620, i64 9216
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %688, i64 64)
  %689 = getelementptr inbounds i8, ptr %620, i64 10240
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %689, i64 64)
  %690 = getelementptr inbounds i8, ptr %620, i64 11264
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %690, i64 64)
  br label %733

691:                                              ; preds = %637, %691
  %692 = phi ptr [ %700, %691 ], [ %636, %637 ]
  %693 = phi i64 [ %699, %691 ], [ 0, %637 ]
  %694 = shl nsw i64 %693, 6
  %695 = getelementptr inbounds i8, ptr %629, i64 %694
  call void @llvm.x86.tileloadd64(i8 4, ptr %695, i64 %590)
  call void @llvm.x86.tileloadd64(i8 6, ptr %692, i64 64)
  %696 = getelementptr inbounds i8, ptr %692, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %696, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %697 = getelementptr inbounds i8, ptr %692, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %697, i64 64)
  %698 = getelementptr inbounds i8, ptr %692, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %698, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %584, ptr noundef nonnull %2, i64 noundef %639) #9
  %699 = add nuw nsw i64 %693, 1
  %700 = getelementptr inbounds i8, ptr %692, i64 12288
  %701 = icmp eq i64 %699, %589
  br i1 %701, label %643, label %691, !llvm.loop !22

702:                                              ; preds = %612
  %703 = add i64 %597, %613
  %704 = sdiv i64 %703, %596
  br label %705

705:                                              ; preds = %716, %702
  %706 = phi i64 [ 0, %702 ], [ %721, %716 ]
  %707 = shl nuw nsw i64 %706, 8
  %708 = getelementptr inbounds float, ptr %633, i64 %707
  call void @llvm.x86.tileloadd64(i8 0, ptr %708, i64 64)
  %709 = or disjoint i64 %707, 256
  %710 = getelementptr inbounds float, ptr %633, i64 %709
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %710, i64 64)
  %711 = getelementptr inbounds float, ptr %634, i64 %707
  call void @llvm.x86.tileloadd64(i8 2, ptr %711, i64 64)
  %712 = getelementptr inbounds float, ptr %634, i64 %709
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %712, i64 64)
  br i1 %595, label %713, label %716

713:                                              ; preds = %705
  %714 = shl nuw nsw i64 %706, 10
  %715 = getelementptr inbounds i8, ptr %636, i64 %714
  br label %723

716:                                              ; preds = %723, %705
  %717 = getelementptr inbounds float, ptr %620, i64 %707
  %718 = getelementptr inbounds i8, ptr %717, i64 12288
  call void @llvm.x86.tilestored64(i8 0, ptr %717, i64 64)
  %719 = getelementptr inbounds i8, ptr %717, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %719, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %718, i64 64)
  %720 = getelementptr inbounds i8, ptr %717, i64 13312
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %720, i64 64)
  %721 = add nuw nsw i64 %706, 2
  %722 = icmp ult i64 %706, 10
  br i1 %722, label %705, label %733, !llvm.loop !23

723:                                              ; preds = %723, %713
  %724 = phi ptr [ %731, %723 ], [ %715, %713 ]
  %725 = phi i64 [ %730, %723 ], [ 0, %713 ]
  %726 = shl nsw i64 %725, 5
  %727 = getelementptr inbounds i16, ptr %629, i64 %726
  call void @llvm.x86.tileloadd64(i8 4, ptr %727, i64 %590)
  %728 = getelementptr inbounds i16, ptr %631, i64 %726
  call void @llvm.x86.tileloadd64(i8 5, ptr %728, i64 %590)
  call void @llvm.x86.tileloadd64(i8 6, ptr %724, i64 64)
  %729 = getelementptr inbounds i8, ptr %724, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %729, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %584, ptr noundef nonnull %2, i64 noundef %704) #9
  %730 = add nuw nsw i64 %725, 1
  %731 = getelementptr inbounds i8, ptr %724, i64 12288
  %732 = icmp eq i64 %730, %589
  br i1 %732, label %716, label %723, !llvm.loop !24

733:                                              ; preds = %716, %686
  %734 = phi i64 [ 64, %686 ], [ 128, %716 ]
  %735 = load i64, ptr %451, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %584, ptr noundef nonnull %2, i64 noundef %735) #9
  store i64 %605, ptr %2, align 8
  store i64 %624, ptr %452, align 8
  store i64 0, ptr %453, align 8
  store i64 %734, ptr %451, align 8
  store ptr %633, ptr %454, align 8
  store ptr %620, ptr %448, align 8
  store i64 %440, ptr %455, align 8
  %736 = add nuw nsw i64 %615, 2
  %737 = icmp slt i64 %736, %404
  br i1 %737, label %612, label %607, !llvm.loop !25

738:                                              ; preds = %607, %583
  %739 = phi i64 [ 0, %583 ], [ %608, %607 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %584, ptr noundef nonnull %2, i64 noundef %739) #9
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #4
  br i1 %369, label %768, label %740

740:                                              ; preds = %738
  %741 = load ptr, ptr %456, align 8
  %742 = getelementptr inbounds i8, ptr %741, i64 %457
  %743 = load i64, ptr %742, align 8
  %744 = add nsw i64 %743, 1
  store atomic i64 %744, ptr %742 release, align 8
  br i1 %458, label %745, label %768

745:                                              ; preds = %740, %752
  %746 = phi i64 [ %753, %752 ], [ 0, %740 ]
  %747 = shl nsw i64 %746, 6
  %748 = load ptr, ptr %456, align 8
  %749 = getelementptr inbounds i8, ptr %748, i64 %747
  %750 = load atomic i64, ptr %749 acquire, align 8
  %751 = icmp sgt i64 %750, %743
  br i1 %751, label %752, label %755

752:                                              ; preds = %761, %745
  %753 = add nuw nsw i64 %746, 1
  %754 = icmp eq i64 %753, %21
  br i1 %754, label %768, label %745, !llvm.loop !14

755:                                              ; preds = %745, %761
  %756 = phi i32 [ %763, %761 ], [ 0, %745 ]
  call void @llvm.x86.sse2.pause()
  %757 = icmp eq i32 %756, 2000
  br i1 %757, label %758, label %761

758:                                              ; preds = %755
  %759 = load ptr, ptr %459, align 8
  %760 = call i32 %759() #8
  br label %761

761:                                              ; preds = %758, %755
  %762 = phi i32 [ 0, %758 ], [ %756, %755 ]
  %763 = add nsw i32 %762, 1
  %764 = load ptr, ptr %456, align 8
  %765 = getelementptr inbounds i8, ptr %764, i64 %747
  %766 = load atomic i64, ptr %765 acquire, align 8
  %767 = icmp sgt i64 %766, %743
  br i1 %767, label %752, label %755, !llvm.loop !15

768:                                              ; preds = %752, %738, %740
  %769 = add nsw i64 %584, 1
  %770 = icmp slt i64 %769, %581
  br i1 %770, label %583, label %460, !llvm.loop !26
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
  br i1 %58, label %59, label %87

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
  br label %120

87:                                               ; preds = %675, %19
  %88 = getelementptr inbounds i8, ptr %0, i64 16
  %89 = load i64, ptr %88, align 8
  %90 = sdiv i64 %89, 32
  %91 = mul nsw i64 %90, %7
  %92 = sdiv i64 %91, %22
  %93 = mul nsw i64 %90, %53
  %94 = sdiv i64 %93, %22
  %95 = shl nsw i64 %92, 1
  %96 = shl nsw i64 %94, 1
  %97 = icmp slt i64 %95, %96
  br i1 %97, label %98, label %974

98:                                               ; preds = %87
  %99 = getelementptr inbounds i8, ptr %0, i64 72
  %100 = getelementptr inbounds i8, ptr %0, i64 160
  %101 = getelementptr inbounds i8, ptr %0, i64 64
  %102 = icmp sgt i64 %48, 0
  %103 = getelementptr inbounds i8, ptr %0, i64 224
  %104 = shl i64 %50, 10
  %105 = getelementptr inbounds i8, ptr %4, i64 64
  %106 = getelementptr inbounds i8, ptr %4, i64 128
  %107 = getelementptr inbounds i8, ptr %4, i64 192
  %108 = getelementptr inbounds i8, ptr %4, i64 256
  %109 = getelementptr inbounds i8, ptr %4, i64 320
  %110 = getelementptr inbounds i8, ptr %4, i64 384
  %111 = getelementptr inbounds i8, ptr %4, i64 448
  %112 = getelementptr inbounds i8, ptr %4, i64 512
  %113 = getelementptr inbounds i8, ptr %4, i64 576
  %114 = getelementptr inbounds i8, ptr %4, i64 640
  %115 = getelementptr inbounds i8, ptr %4, i64 704
  %116 = getelementptr inbounds i8, ptr %4, i64 768
  %117 = getelementptr inbounds i8, ptr %4, i64 832
  %118 = getelementptr inbounds i8, ptr %4, i64 896
  %119 = getelementptr inbounds i8, ptr %4, i64 960
  br label %694

120:                                              ; preds = %675, %59
  %121 = phi i64 [ %56, %59 ], [ %576, %675 ]
  %122 = and i64 %121, 3
  %123 = icmp eq i64 %122, 0
  %124 = load i64, ptr %8, align 8
  br i1 %123, label %125, label %505

125:                                              ; preds = %120
  %126 = load ptr, ptr %60, align 8
  %127 = icmp sgt i64 %124, 0
  %128 = shl i64 %121, 6
  %129 = getelementptr i8, ptr %126, i64 %128
  br i1 %127, label %130, label %505

130:                                              ; preds = %125
  %131 = load ptr, ptr %61, align 8
  %132 = mul nsw i64 %121, 3
  %133 = mul nsw i64 %132, %124
  %134 = sdiv i64 %133, 32
  %135 = shl nsw i64 %134, 10
  %136 = getelementptr inbounds i8, ptr %131, i64 %135
  %137 = getelementptr i8, ptr %129, i64 64
  %138 = getelementptr i8, ptr %129, i64 128
  %139 = getelementptr i8, ptr %129, i64 192
  br label %140

140:                                              ; preds = %472, %130
  %141 = phi ptr [ %470, %472 ], [ %136, %130 ]
  %142 = phi i64 [ %473, %472 ], [ 0, %130 ]
  br label %475

143:                                              ; preds = %472, %259
  %144 = phi ptr [ %257, %259 ], [ %470, %472 ]
  %145 = phi i64 [ %260, %259 ], [ 0, %472 ]
  %146 = add nuw i64 %145, %124
  br label %147

147:                                              ; preds = %147, %143
  %148 = phi i64 [ 0, %143 ], [ %172, %147 ]
  %149 = phi ptr [ %144, %143 ], [ %173, %147 ]
  %150 = shl nuw nsw i64 %148, 1
  %151 = add nuw i64 %150, %146
  %152 = mul nsw i64 %151, %124
  %153 = getelementptr float, ptr %129, i64 %152
  %154 = load <16 x float>, ptr %153, align 4
  %155 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %154)
  %156 = getelementptr inbounds float, ptr %153, i64 %124
  %157 = load <16 x float>, ptr %156, align 4
  %158 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %157)
  %159 = shufflevector <16 x bfloat> %155, <16 x bfloat> %158, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %159, ptr %149, align 64
  %160 = getelementptr inbounds i8, ptr %149, i64 64
  %161 = shl nuw i64 %148, 1
  %162 = or disjoint i64 %161, 2
  %163 = add nuw i64 %162, %146
  %164 = mul nsw i64 %163, %124
  %165 = getelementptr float, ptr %129, i64 %164
  %166 = load <16 x float>, ptr %165, align 4
  %167 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %166)
  %168 = getelementptr inbounds float, ptr %165, i64 %124
  %169 = load <16 x float>, ptr %168, align 4
  %170 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %169)
  %171 = shufflevector <16 x bfloat> %167, <16 x bfloat> %170, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %171, ptr %160, align 64
  %172 = add nuw nsw i64 %148, 2
  %173 = getelementptr inbounds i8, ptr %149, i64 128
  %174 = icmp eq i64 %172, 16
  br i1 %174, label %175, label %147, !llvm.loop !30

175:                                              ; preds = %147, %175
  %176 = phi i64 [ %200, %175 ], [ 0, %147 ]
  %177 = phi ptr [ %201, %175 ], [ %173, %147 ]
  %178 = shl nuw nsw i64 %176, 1
  %179 = add nuw i64 %178, %146
  %180 = mul nsw i64 %179, %124
  %181 = getelementptr float, ptr %137, i64 %180
  %182 = load <16 x float>, ptr %181, align 4
  %183 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %182)
  %184 = getelementptr inbounds float, ptr %181, i64 %124
  %185 = load <16 x float>, ptr %184, align 4
  %186 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %185)
  %187 = shufflevector <16 x bfloat> %183, <16 x bfloat> %186, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %187, ptr %177, align 64
  %188 = getelementptr inbounds i8, ptr %177, i64 64
  %189 = shl nuw i64 %176, 1
  %190 = or disjoint i64 %189, 2
  %191 = add nuw i64 %190, %146
  %192 = mul nsw i64 %191, %124
  %193 = getelementptr float, ptr %137, i64 %192
  %194 = load <16 x float>, ptr %193, align 4
  %195 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %194)
  %196 = getelementptr inbounds float, ptr %193, i64 %124
  %197 = load <16 x float>, ptr %196, align 4
  %198 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %197)
  %199 = shufflevector <16 x bfloat> %195, <16 x bfloat> %198, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %199, ptr %188, align 64
  %200 = add nuw nsw i64 %176, 2
  %201 = getelementptr inbounds i8, ptr %177, i64 128
  %202 = icmp eq i64 %200, 16
  br i1 %202, label %203, label %175, !llvm.loop !30

203:                                              ; preds = %175, %203
  %204 = phi i64 [ %228, %203 ], [ 0, %175 ]
  %205 = phi ptr [ %229, %203 ], [ %201, %175 ]
  %206 = shl nuw nsw i64 %204, 1
  %207 = add nuw i64 %206, %146
  %208 = mul nsw i64 %207, %124
  %209 = getelementptr float, ptr %138, i64 %208
  %210 = load <16 x float>, ptr %209, align 4
  %211 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %210)
  %212 = getelementptr inbounds float, ptr %209, i64 %124
  %213 = load <16 x float>, ptr %212, align 4
  %214 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %213)
  %215 = shufflevector <16 x bfloat> %211, <16 x bfloat> %214, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %215, ptr %205, align 64
  %216 = getelementptr inbounds i8, ptr %205, i64 64
  %217 = shl nuw i64 %204, 1
  %218 = or disjoint i64 %217, 2
  %219 = add nuw i64 %218, %146
  %220 = mul nsw i64 %219, %124
  %221 = getelementptr float, ptr %138, i64 %220
  %222 = load <16 x float>, ptr %221, align 4
  %223 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %222)
  %224 = getelementptr inbounds float, ptr %221, i64 %124
  %225 = load <16 x float>, ptr %224, align 4
  %226 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %225)
  %227 = shufflevector <16 x bfloat> %223, <16 x bfloat> %226, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %227, ptr %216, align 64
  %228 = add nuw nsw i64 %204, 2
  %229 = getelementptr inbounds i8, ptr %205, i64 128
  %230 = icmp eq i64 %228, 16
  br i1 %230, label %231, label %203, !llvm.loop !30

231:                                              ; preds = %203, %231
  %232 = phi i64 [ %256, %231 ], [ 0, %203 ]
  %233 = phi ptr [ %257, %231 ], [ %229, %203 ]
  %234 = shl nuw nsw i64 %232, 1
  %235 = add nuw i64 %234, %146
  %236 = mul nsw i64 %235, %124
  %237 = getelementptr float, ptr %139, i64 %236
  %238 = load <16 x float>, ptr %237, align 4
  %239 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %238)
  %240 = getelementptr inbounds float, ptr %237, i64 %124
  %241 = load <16 x float>, ptr %240, align 4
  %242 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %241)
  %243 = shufflevector <16 x bfloat> %239, <16 x bfloat> %242, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %243, ptr %233, align 64
  %244 = getelementptr inbounds i8, ptr %233, i64 64
  %245 = shl nuw i64 %232, 1
  %246 = or disjoint i64 %245, 2
  %247 = add nuw i64 %246, %146
  %248 = mul nsw i64 %247, %124
  %249 = getelementptr float, ptr %139, i64 %248
  %250 = load <16 x float>, ptr %249, align 4
  %251 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %250)
  %252 = getelementptr inbounds float, ptr %249, i64 %124
  %253 = load <16 x float>, ptr %252, align 4
  %254 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %253)
  %255 = shufflevector <16 x bfloat> %251, <16 x bfloat> %254, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %255, ptr %244, align 64
  %256 = add nuw nsw i64 %232, 2
  %257 = getelementptr inbounds i8, ptr %233, i64 128
  %258 = icmp eq i64 %256, 16
  br i1 %258, label %259, label %231, !llvm.loop !30

259:                                              ; preds = %231
  %260 = add nuw nsw i64 %145, 32
  %261 = icmp slt i64 %260, %124
  br i1 %261, label %143, label %262, !llvm.loop !31

262:                                              ; preds = %259, %385
  %263 = phi ptr [ %383, %385 ], [ %257, %259 ]
  %264 = phi i64 [ %386, %385 ], [ 0, %259 ]
  br label %265

265:                                              ; preds = %265, %262
  %266 = phi i64 [ 0, %262 ], [ %292, %265 ]
  %267 = phi ptr [ %263, %262 ], [ %293, %265 ]
  %268 = add nuw i64 %266, %124
  %269 = shl i64 %268, 1
  %270 = add nuw i64 %269, %264
  %271 = mul nsw i64 %270, %124
  %272 = getelementptr float, ptr %129, i64 %271
  %273 = load <16 x float>, ptr %272, align 4
  %274 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %273)
  %275 = getelementptr inbounds float, ptr %272, i64 %124
  %276 = load <16 x float>, ptr %275, align 4
  %277 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %276)
  %278 = shufflevector <16 x bfloat> %274, <16 x bfloat> %277, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %278, ptr %267, align 64
  %279 = or disjoint i64 %266, 1
  %280 = getelementptr inbounds i8, ptr %267, i64 64
  %281 = add nuw i64 %279, %124
  %282 = shl i64 %281, 1
  %283 = add nuw i64 %282, %264
  %284 = mul nsw i64 %283, %124
  %285 = getelementptr float, ptr %129, i64 %284
  %286 = load <16 x float>, ptr %285, align 4
  %287 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %286)
  %288 = getelementptr inbounds float, ptr %285, i64 %124
  %289 = load <16 x float>, ptr %288, align 4
  %290 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %289)
  %291 = shufflevector <16 x bfloat> %287, <16 x bfloat> %290, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %291, ptr %280, align 64
  %292 = add nuw nsw i64 %266, 2
  %293 = getelementptr inbounds i8, ptr %267, i64 128
  %294 = icmp eq i64 %292, 16
  br i1 %294, label %295, label %265, !llvm.loop !30

295:                                              ; preds = %265, %295
  %296 = phi i64 [ %322, %295 ], [ 0, %265 ]
  %297 = phi ptr [ %323, %295 ], [ %293, %265 ]
  %298 = add nuw i64 %296, %124
  %299 = shl i64 %298, 1
  %300 = add nuw i64 %299, %264
  %301 = mul nsw i64 %300, %124
  %302 = getelementptr float, ptr %137, i64 %301
  %303 = load <16 x float>, ptr %302, align 4
  %304 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %303)
  %305 = getelementptr inbounds float, ptr %302, i64 %124
  %306 = load <16 x float>, ptr %305, align 4
  %307 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %306)
  %308 = shufflevector <16 x bfloat> %304, <16 x bfloat> %307, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %308, ptr %297, align 64
  %309 = or disjoint i64 %296, 1
  %310 = getelementptr inbounds i8, ptr %297, i64 64
  %311 = add nuw i64 %309, %124
  %312 = shl i64 %311, 1
  %313 = add nuw i64 %312, %264
  %314 = mul nsw i64 %313, %124
  %315 = getelementptr float, ptr %137, i64 %314
  %316 = load <16 x float>, ptr %315, align 4
  %317 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %316)
  %318 = getelementptr inbounds float, ptr %315, i64 %124
  %319 = load <16 x float>, ptr %318, align 4
  %320 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %319)
  %321 = shufflevector <16 x bfloat> %317, <16 x bfloat> %320, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %321, ptr %310, align 64
  %322 = add nuw nsw i64 %296, 2
  %323 = getelementptr inbounds i8, ptr %297, i64 128
  %324 = icmp eq i64 %322, 16
  br i1 %324, label %325, label %295, !llvm.loop !30

325:                                              ; preds = %295, %325
  %326 = phi i64 [ %352, %325 ], [ 0, %295 ]
  %327 = phi ptr [ %353, %325 ], [ %323, %295 ]
  %328 = add nuw i64 %326, %124
  %329 = shl i64 %328, 1
  %330 = add nuw i64 %329, %264
  %331 = mul nsw i64 %330, %124
  %332 = getelementptr float, ptr %138, i64 %331
  %333 = load <16 x float>, ptr %332, align 4
  %334 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %333)
  %335 = getelementptr inbounds float, ptr %332, i64 %124
  %336 = load <16 x float>, ptr %335, align 4
  %337 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %336)
  %338 = shufflevector <16 x bfloat> %334, <16 x bfloat> %337, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %338, ptr %327, align 64
  %339 = or disjoint i64 %326, 1
  %340 = getelementptr inbounds i8, ptr %327, i64 64
  %341 = add nuw i64 %339, %124
  %342 = shl i64 %341, 1
  %343 = add nuw i64 %342, %264
  %344 = mul nsw i64 %343, %124
  %345 = getelementptr float, ptr %138, i64 %344
  %346 = load <16 x float>, ptr %345, align 4
  %347 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %346)
  %348 = getelementptr inbounds float, ptr %345, i64 %124
  %349 = load <16 x float>, ptr %348, align 4
  %350 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %349)
  %351 = shufflevector <16 x bfloat> %347, <16 x bfloat> %350, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %351, ptr %340, align 64
  %352 = add nuw nsw i64 %326, 2
  %353 = getelementptr inbounds i8, ptr %327, i64 128
  %354 = icmp eq i64 %352, 16
  br i1 %354, label %355, label %325, !llvm.loop !30

355:                                              ; preds = %325, %355
  %356 = phi i64 [ %382, %355 ], [ 0, %325 ]
  %357 = phi ptr [ %383, %355 ], [ %353, %325 ]
  %358 = add nuw i64 %356, %124
  %359 = shl i64 %358, 1
  %360 = add nuw i64 %359, %264
  %361 = mul nsw i64 %360, %124
  %362 = getelementptr float, ptr %139, i64 %361
  %363 = load <16 x float>, ptr %362, align 4
  %364 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %363)
  %365 = getelementptr inbounds float, ptr %362, i64 %124
  %366 = load <16 x float>, ptr %365, align 4
  %367 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %366)
  %368 = shufflevector <16 x bfloat> %364, <16 x bfloat> %367, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %368, ptr %357, align 64
  %369 = or disjoint i64 %356, 1
  %370 = getelementptr inbounds i8, ptr %357, i64 64
  %371 = add nuw i64 %369, %124
  %372 = shl i64 %371, 1
  %373 = add nuw i64 %372, %264
  %374 = mul nsw i64 %373, %124
  %375 = getelementptr float, ptr %139, i64 %374
  %376 = load <16 x float>, ptr %375, align 4
  %377 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %376)
  %378 = getelementptr inbounds float, ptr %375, i64 %124
  %379 = load <16 x float>, ptr %378, align 4
  %380 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %379)
  %381 = shufflevector <16 x bfloat> %377, <16 x bfloat> %380, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %381, ptr %370, align 64
  %382 = add nuw nsw i64 %356, 2
  %383 = getelementptr inbounds i8, ptr %357, i64 128
  %384 = icmp eq i64 %382, 16
  br i1 %384, label %385, label %355, !llvm.loop !30

385:                                              ; preds = %355
  %386 = add nuw nsw i64 %264, 32
  %387 = icmp slt i64 %386, %124
  br i1 %387, label %262, label %503, !llvm.loop !31

388:                                              ; preds = %475, %388
  %389 = phi i64 [ %413, %388 ], [ 0, %475 ]
  %390 = phi ptr [ %414, %388 ], [ %501, %475 ]
  %391 = shl nuw nsw i64 %389, 1
  %392 = add nuw nsw i64 %391, %142
  %393 = mul nuw nsw i64 %392, %124
  %394 = getelementptr float, ptr %137, i64 %393
  %395 = load <16 x float>, ptr %394, align 4
  %396 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %395)
  %397 = getelementptr inbounds float, ptr %394, i64 %124
  %398 = load <16 x float>, ptr %397, align 4
  %399 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %398)
  %400 = shufflevector <16 x bfloat> %396, <16 x bfloat> %399, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %400, ptr %390, align 64
  %401 = getelementptr inbounds i8, ptr %390, i64 64
  %402 = shl nuw i64 %389, 1
  %403 = or disjoint i64 %402, 2
  %404 = add nuw nsw i64 %403, %142
  %405 = mul nuw nsw i64 %404, %124
  %406 = getelementptr float, ptr %137, i64 %405
  %407 = load <16 x float>, ptr %406, align 4
  %408 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %407)
  %409 = getelementptr inbounds float, ptr %406, i64 %124
  %410 = load <16 x float>, ptr %409, align 4
  %411 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %410)
  %412 = shufflevector <16 x bfloat> %408, <16 x bfloat> %411, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %412, ptr %401, align 64
  %413 = add nuw nsw i64 %389, 2
  %414 = getelementptr inbounds i8, ptr %390, i64 128
  %415 = icmp eq i64 %413, 16
  br i1 %415, label %416, label %388, !llvm.loop !30

416:                                              ; preds = %388, %416
  %417 = phi i64 [ %441, %416 ], [ 0, %388 ]
  %418 = phi ptr [ %442, %416 ], [ %414, %388 ]
  %419 = shl nuw nsw i64 %417, 1
  %420 = add nuw nsw i64 %419, %142
  %421 = mul nuw nsw i64 %420, %124
  %422 = getelementptr float, ptr %138, i64 %421
  %423 = load <16 x float>, ptr %422, align 4
  %424 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %423)
  %425 = getelementptr inbounds float, ptr %422, i64 %124
  %426 = load <16 x float>, ptr %425, align 4
  %427 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %426)
  %428 = shufflevector <16 x bfloat> %424, <16 x bfloat> %427, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %428, ptr %418, align 64
  %429 = getelementptr inbounds i8, ptr %418, i64 64
  %430 = shl nuw i64 %417, 1
  %431 = or disjoint i64 %430, 2
  %432 = add nuw nsw i64 %431, %142
  %433 = mul nuw nsw i64 %432, %124
  %434 = getelementptr float, ptr %138, i64 %433
  %435 = load <16 x float>, ptr %434, align 4
  %436 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %435)
  %437 = getelementptr inbounds float, ptr %434, i64 %124
  %438 = load <16 x float>, ptr %437, align 4
  %439 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %438)
  %440 = shufflevector <16 x bfloat> %436, <16 x bfloat> %439, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %440, ptr %429, align 64
  %441 = add nuw nsw i64 %417, 2
  %442 = getelementptr inbounds i8, ptr %418, i64 128
  %443 = icmp eq i64 %441, 16
  br i1 %443, label %444, label %416, !llvm.loop !30

444:                                              ; preds = %416, %444
  %445 = phi i64 [ %469, %444 ], [ 0, %416 ]
  %446 = phi ptr [ %470, %444 ], [ %442, %416 ]
  %447 = shl nuw nsw i64 %445, 1
  %448 = add nuw nsw i64 %447, %142
  %449 = mul nuw nsw i64 %448, %124
  %450 = getelementptr float, ptr %139, i64 %449
  %451 = load <16 x float>, ptr %450, align 4
  %452 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %451)
  %453 = getelementptr inbounds float, ptr %450, i64 %124
  %454 = load <16 x float>, ptr %453, align 4
  %455 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %454)
  %456 = shufflevector <16 x bfloat> %452, <16 x bfloat> %455, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %456, ptr %446, align 64
  %457 = getelementptr inbounds i8, ptr %446, i64 64
  %458 = shl nuw i64 %445, 1
  %459 = or disjoint i64 %458, 2
  %460 = add nuw nsw i64 %459, %142
  %461 = mul nuw nsw i64 %460, %124
  %462 = getelementptr float, ptr %139, i64 %461
  %463 = load <16 x float>, ptr %462, align 4
  %464 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %463)
  %465 = getelementptr inbounds float, ptr %462, i64 %124
  %466 = load <16 x float>, ptr %465, align 4
  %467 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %466)
  %468 = shufflevector <16 x bfloat> %464, <16 x bfloat> %467, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %468, ptr %457, align 64
  %469 = add nuw nsw i64 %445, 2
  %470 = getelementptr inbounds i8, ptr %446, i64 128
  %471 = icmp eq i64 %469, 16
  br i1 %471, label %472, label %444, !llvm.loop !30

472:                                              ; preds = %444
  %473 = add nuw nsw i64 %142, 32
  %474 = icmp slt i64 %473, %124
  br i1 %474, label %140, label %143, !llvm.loop !31

475:                                              ; preds = %475, %140
  %476 = phi i64 [ 0, %140 ], [ %500, %475 ]
  %477 = phi ptr [ %141, %140 ], [ %501, %475 ]
  %478 = shl nuw nsw i64 %476, 1
  %479 = add nuw nsw i64 %478, %142
  %480 = mul nuw nsw i64 %479, %124
  %481 = getelementptr float, ptr %129, i64 %480
  %482 = load <16 x float>, ptr %481, align 4
  %483 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %482)
  %484 = getelementptr inbounds float, ptr %481, i64 %124
  %485 = load <16 x float>, ptr %484, align 4
  %486 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %485)
  %487 = shufflevector <16 x bfloat> %483, <16 x bfloat> %486, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %487, ptr %477, align 64
  %488 = getelementptr inbounds i8, ptr %477, i64 64
  %489 = shl nuw i64 %476, 1
  %490 = or disjoint i64 %489, 2
  %491 = add nuw nsw i64 %490, %142
  %492 = mul nuw nsw i64 %491, %124
  %493 = getelementptr float, ptr %129, i64 %492
  %494 = load <16 x float>, ptr %493, align 4
  %495 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %494)
  %496 = getelementptr inbounds float, ptr %493, i64 %124
  %497 = load <16 x float>, ptr %496, align 4
  %498 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %497)
  %499 = shufflevector <16 x bfloat> %495, <16 x bfloat> %498, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %499, ptr %488, align 64
  %500 = add nuw nsw i64 %476, 2
  %501 = getelementptr inbounds i8, ptr %477, i64 128
  %502 = icmp eq i64 %500, 16
  br i1 %502, label %388, label %475, !llvm.loop !30

503:                                              ; preds = %385
  %504 = load i64, ptr %8, align 8
  br label %505

505:                                              ; preds = %503, %125, %120
  %506 = phi i64 [ %504, %503 ], [ %124, %125 ], [ %124, %120 ]
  %507 = load ptr, ptr %62, align 8
  %508 = shl nsw i64 %121, 5
  %509 = getelementptr inbounds i8, ptr %507, i64 %508
  br i1 %63, label %510, label %573

510:                                              ; preds = %505
  %511 = load ptr, ptr %64, align 8
  %512 = load i64, ptr %65, align 8
  %513 = sdiv i64 %512, 16
  %514 = add nsw i64 %513, %121
  %515 = mul i64 %514, %66
  %516 = getelementptr inbounds i8, ptr %511, i64 %515
  br label %517

517:                                              ; preds = %520, %510
  %518 = phi ptr [ %553, %520 ], [ %516, %510 ]
  %519 = phi i64 [ %552, %520 ], [ 0, %510 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %555

520:                                              ; preds = %568
  call fastcc void @transpose(ptr noundef nonnull %5) #9
  %521 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %521, ptr %518, align 64
  %522 = load <16 x i32>, ptr %67, align 64
  %523 = getelementptr inbounds i8, ptr %518, i64 64
  store <16 x i32> %522, ptr %523, align 64
  %524 = load <16 x i32>, ptr %68, align 64
  %525 = getelementptr inbounds i8, ptr %518, i64 128
  store <16 x i32> %524, ptr %525, align 64
  %526 = load <16 x i32>, ptr %69, align 64
  %527 = getelementptr inbounds i8, ptr %518, i64 192
  store <16 x i32> %526, ptr %527, align 64
  %528 = load <16 x i32>, ptr %70, align 64
  %529 = getelementptr inbounds i8, ptr %518, i64 256
  store <16 x i32> %528, ptr %529, align 64
  %530 = load <16 x i32>, ptr %71, align 64
  %531 = getelementptr inbounds i8, ptr %518, i64 320
  store <16 x i32> %530, ptr %531, align 64
  %532 = load <16 x i32>, ptr %72, align 64
  %533 = getelementptr inbounds i8, ptr %518, i64 384
  store <16 x i32> %532, ptr %533, align 64
  %534 = load <16 x i32>, ptr %73, align 64
  %535 = getelementptr inbounds i8, ptr %518, i64 448
  store <16 x i32> %534, ptr %535, align 64
  %536 = load <16 x i32>, ptr %74, align 64
  %537 = getelementptr inbounds i8, ptr %518, i64 512
  store <16 x i32> %536, ptr %537, align 64
  %538 = load <16 x i32>, ptr %75, align 64
  %539 = getelementptr inbounds i8, ptr %518, i64 576
  store <16 x i32> %538, ptr %539, align 64
  %540 = load <16 x i32>, ptr %76, align 64
  %541 = getelementptr inbounds i8, ptr %518, i64 640
  store <16 x i32> %540, ptr %541, align 64
  %542 = load <16 x i32>, ptr %77, align 64
  %543 = getelementptr inbounds i8, ptr %518, i64 704
  store <16 x i32> %542, ptr %543, align 64
  %544 = load <16 x i32>, ptr %78, align 64
  %545 = getelementptr inbounds i8, ptr %518, i64 768
  store <16 x i32> %544, ptr %545, align 64
  %546 = load <16 x i32>, ptr %79, align 64
  %547 = getelementptr inbounds i8, ptr %518, i64 832
  store <16 x i32> %546, ptr %547, align 64
  %548 = load <16 x i32>, ptr %80, align 64
  %549 = getelementptr inbounds i8, ptr %518, i64 896
  store <16 x i32> %548, ptr %549, align 64
  %550 = load <16 x i32>, ptr %81, align 64
  %551 = getelementptr inbounds i8, ptr %518, i64 960
  store <16 x i32> %550, ptr %551, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %552 = add nuw nsw i64 %519, 32
  %553 = getelementptr inbounds i8, ptr %518, i64 1024
  %554 = icmp slt i64 %552, %48
  br i1 %554, label %517, label %573, !llvm.loop !32

555:                                              ; preds = %568, %517
  %556 = phi i64 [ 0, %517 ], [ %571, %568 ]
  %557 = shl nuw nsw i64 %556, 1
  %558 = add nuw nsw i64 %557, %519
  %559 = icmp slt i64 %558, %48
  br i1 %559, label %560, label %568

560:                                              ; preds = %555
  %561 = mul nsw i64 %558, %506
  %562 = getelementptr inbounds i16, ptr %509, i64 %561
  %563 = load <16 x i16>, ptr %562, align 2
  %564 = getelementptr inbounds i16, ptr %562, i64 %506
  %565 = load <16 x i16>, ptr %564, align 2
  %566 = shufflevector <16 x i16> %563, <16 x i16> %565, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %567 = bitcast <32 x i16> %566 to <16 x i32>
  br label %568

568:                                              ; preds = %560, %555
  %569 = phi <16 x i32> [ %567, %560 ], [ zeroinitializer, %555 ]
  %570 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %556
  store <16 x i32> %569, ptr %570, align 64
  %571 = add nuw nsw i64 %556, 1
  %572 = icmp eq i64 %571, 16
  br i1 %572, label %520, label %555, !llvm.loop !33

573:                                              ; preds = %520, %505
  %574 = load i64, ptr %33, align 8
  %575 = icmp sgt i64 %574, 15
  %576 = add nsw i64 %121, 1
  br i1 %575, label %577, label %675

577:                                              ; preds = %573
  %578 = load ptr, ptr %82, align 8
  %579 = mul i64 %121, 192
  %580 = getelementptr inbounds i8, ptr %578, i64 %579
  store <16 x float> zeroinitializer, ptr %580, align 4
  br i1 %84, label %665, label %581

581:                                              ; preds = %577
  %582 = add i64 %576, %86
  %583 = mul i64 %582, %66
  %584 = add i64 %576, %46
  %585 = mul i64 %584, %66
  %586 = mul i64 %576, %66
  %587 = load ptr, ptr %85, align 8
  %588 = getelementptr i8, ptr %587, i64 %586
  %589 = getelementptr i8, ptr %588, i64 -512
  store <32 x i16> zeroinitializer, ptr %589, align 64
  %590 = load ptr, ptr %85, align 8
  %591 = getelementptr i8, ptr %590, i64 %586
  %592 = getelementptr i8, ptr %591, i64 -448
  store <32 x i16> zeroinitializer, ptr %592, align 64
  %593 = load ptr, ptr %85, align 8
  %594 = getelementptr i8, ptr %593, i64 %586
  %595 = getelementptr i8, ptr %594, i64 -384
  store <32 x i16> zeroinitializer, ptr %595, align 64
  %596 = load ptr, ptr %85, align 8
  %597 = getelementptr i8, ptr %596, i64 %586
  %598 = getelementptr i8, ptr %597, i64 -320
  store <32 x i16> zeroinitializer, ptr %598, align 64
  %599 = load ptr, ptr %85, align 8
  %600 = getelementptr i8, ptr %599, i64 %586
  %601 = getelementptr i8, ptr %600, i64 -256
  store <32 x i16> zeroinitializer, ptr %601, align 64
  %602 = load ptr, ptr %85, align 8
  %603 = getelementptr i8, ptr %602, i64 %586
  %604 = getelementptr i8, ptr %603, i64 -192
  store <32 x i16> zeroinitializer, ptr %604, align 64
  %605 = load ptr, ptr %85, align 8
  %606 = getelementptr i8, ptr %605, i64 %586
  %607 = getelementptr i8, ptr %606, i64 -128
  store <32 x i16> zeroinitializer, ptr %607, align 64
  %608 = load ptr, ptr %85, align 8
  %609 = getelementptr i8, ptr %608, i64 %586
  %610 = getelementptr i8, ptr %609, i64 -64
  store <32 x i16> zeroinitializer, ptr %610, align 64
  %611 = load ptr, ptr %82, align 8
  %612 = getelementptr i8, ptr %611, i64 %579
  %613 = getelementptr i8, ptr %612, i64 64
  store <16 x float> zeroinitializer, ptr %613, align 4
  %614 = load ptr, ptr %85, align 8
  %615 = getelementptr i8, ptr %614, i64 %585
  %616 = getelementptr i8, ptr %615, i64 -512
  store <32 x i16> zeroinitializer, ptr %616, align 64
  %617 = load ptr, ptr %85, align 8
  %618 = getelementptr i8, ptr %617, i64 %585
  %619 = getelementptr i8, ptr %618, i64 -448
  store <32 x i16> zeroinitializer, ptr %619, align 64
  %620 = load ptr, ptr %85, align 8
  %621 = getelementptr i8, ptr %620, i64 %585
  %622 = getelementptr i8, ptr %621, i64 -384
  store <32 x i16> zeroinitializer, ptr %622, align 64
  %623 = load ptr, ptr %85, align 8
  %624 = getelementptr i8, ptr %623, i64 %585
  %625 = getelementptr i8, ptr %624, i64 -320
  store <32 x i16> zeroinitializer, ptr %625, align 64
  %626 = load ptr, ptr %85, align 8
  %627 = getelementptr i8, ptr %626, i64 %585
  %628 = getelementptr i8, ptr %627, i64 -256
  store <32 x i16> zeroinitializer, ptr %628, align 64
  %629 = load ptr, ptr %85, align 8
  %630 = getelementptr i8, ptr %629, i64 %585
  %631 = getelementptr i8, ptr %630, i64 -192
  store <32 x i16> zeroinitializer, ptr %631, align 64
  %632 = load ptr, ptr %85, align 8
  %633 = getelementptr i8, ptr %632, i64 %585
  %634 = getelementptr i8, ptr %633, i64 -128
  store <32 x i16> zeroinitializer, ptr %634, align 64
  %635 = load ptr, ptr %85, align 8
  %636 = getelementptr i8, ptr %635, i64 %585
  %637 = getelementptr i8, ptr %636, i64 -64
  store <32 x i16> zeroinitializer, ptr %637, align 64
  %638 = load ptr, ptr %82, align 8
  %639 = getelementptr i8, ptr %638, i64 %579
  %640 = getelementptr i8, ptr %639, i64 128
  store <16 x float> zeroinitializer, ptr %640, align 4
  %641 = load ptr, ptr %85, align 8
  %642 = getelementptr i8, ptr %641, i64 %583
  %643 = getelementptr i8, ptr %642, i64 -512
  store <32 x i16> zeroinitializer, ptr %643, align 64
  %644 = load ptr, ptr %85, align 8
  %645 = getelementptr i8, ptr %644, i64 %583
  %646 = getelementptr i8, ptr %645, i64 -448
  store <32 x i16> zeroinitializer, ptr %646, align 64
  %647 = load ptr, ptr %85, align 8
  %648 = getelementptr i8, ptr %647, i64 %583
  %649 = getelementptr i8, ptr %648, i64 -384
  store <32 x i16> zeroinitializer, ptr %649, align 64
  %650 = load ptr, ptr %85, align 8
  %651 = getelementptr i8, ptr %650, i64 %583
  %652 = getelementptr i8, ptr %651, i64 -320
  store <32 x i16> zeroinitializer, ptr %652, align 64
  %653 = load ptr, ptr %85, align 8
  %654 = getelementptr i8, ptr %653, i64 %583
  %655 = getelementptr i8, ptr %654, i64 -256
  store <32 x i16> zeroinitializer, ptr %655, align 64
  %656 = load ptr, ptr %85, align 8
  %657 = getelementptr i8, ptr %656, i64 %583
  %658 = getelementptr i8, ptr %657, i64 -192
  store <32 x i16> zeroinitializer, ptr %658, align 64
  %659 = load ptr, ptr %85, align 8
  %660 = getelementptr i8, ptr %659, i64 %583
  %661 = getelementptr i8, ptr %660, i64 -128
  store <32 x i16> zeroinitializer, ptr %661, align 64
  %662 = load ptr, ptr %85, align 8
  %663 = getelementptr i8, ptr %662, i64 %583
  %664 = getelementptr i8, ptr %663, i64 -64
  store <32 x i16> zeroinitializer, ptr %664, align 64
  br label %672

665:                                              ; preds = %577
  %666 = load ptr, ptr %82, align 8
  %667 = getelementptr i8, ptr %666, i64 %579
  %668 = getelementptr i8, ptr %667, i64 64
  store <16 x float> zeroinitializer, ptr %668, align 4
  %669 = load ptr, ptr %82, align 8
  %670 = getelementptr i8, ptr %669, i64 %579
  %671 = getelementptr i8, ptr %670, i64 128
  store <16 x float> zeroinitializer, ptr %671, align 4
  br label %672

672:                                              ; preds = %665, %581
  %673 = load i64, ptr %33, align 8
  %674 = icmp sgt i64 %673, 31
  br i1 %674, label %677, label %675

675:                                              ; preds = %677, %672, %573
  %676 = icmp eq i64 %576, %57
  br i1 %676, label %87, label %120, !llvm.loop !34

677:                                              ; preds = %672, %677
  %678 = phi i64 [ %691, %677 ], [ 1, %672 ]
  %679 = mul nsw i64 %678, %46
  %680 = add nsw i64 %679, %121
  %681 = load ptr, ptr %82, align 8
  %682 = mul i64 %680, 192
  %683 = getelementptr inbounds i8, ptr %681, i64 %682
  store <16 x float> zeroinitializer, ptr %683, align 4
  %684 = load ptr, ptr %82, align 8
  %685 = getelementptr i8, ptr %684, i64 %682
  %686 = getelementptr i8, ptr %685, i64 64
  store <16 x float> zeroinitializer, ptr %686, align 4
  %687 = load ptr, ptr %82, align 8
  %688 = getelementptr i8, ptr %687, i64 %682
  %689 = getelementptr i8, ptr %688, i64 128
  store <16 x float> zeroinitializer, ptr %689, align 4
  %690 = load i64, ptr %33, align 8
  %691 = add nuw nsw i64 %678, 1
  %692 = sdiv i64 %690, 16
  %693 = icmp slt i64 %691, %692
  br i1 %693, label %677, label %675, !llvm.loop !35

694:                                              ; preds = %971, %98
  %695 = phi i64 [ %95, %98 ], [ %972, %971 ]
  %696 = and i64 %695, 1
  %697 = icmp eq i64 %696, 0
  %698 = load i64, ptr %88, align 8
  br i1 %697, label %699, label %906

699:                                              ; preds = %694
  %700 = load ptr, ptr %99, align 8
  %701 = load i64, ptr %8, align 8
  %702 = icmp sgt i64 %701, 0
  %703 = shl i64 %695, 6
  %704 = getelementptr i8, ptr %700, i64 %703
  br i1 %702, label %705, label %906

705:                                              ; preds = %699
  %706 = load ptr, ptr %100, align 8
  %707 = mul nsw i64 %695, 3
  %708 = mul nsw i64 %707, %701
  %709 = sdiv i64 %708, 32
  %710 = shl nsw i64 %709, 10
  %711 = getelementptr inbounds i8, ptr %706, i64 %710
  %712 = getelementptr i8, ptr %704, i64 64
  br label %713

713:                                              ; preds = %873, %705
  %714 = phi ptr [ %871, %873 ], [ %711, %705 ]
  %715 = phi i64 [ %874, %873 ], [ 0, %705 ]
  br label %876

716:                                              ; preds = %873, %776
  %717 = phi ptr [ %774, %776 ], [ %871, %873 ]
  %718 = phi i64 [ %777, %776 ], [ 0, %873 ]
  %719 = add nuw i64 %718, %701
  br label %720

720:                                              ; preds = %720, %716
  %721 = phi i64 [ 0, %716 ], [ %745, %720 ]
  %722 = phi ptr [ %717, %716 ], [ %746, %720 ]
  %723 = shl nuw nsw i64 %721, 1
  %724 = add nuw i64 %723, %719
  %725 = mul nsw i64 %724, %698
  %726 = getelementptr float, ptr %704, i64 %725
  %727 = load <16 x float>, ptr %726, align 4
  %728 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %727)
  %729 = getelementptr inbounds float, ptr %726, i64 %698
  %730 = load <16 x float>, ptr %729, align 4
  %731 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %730)
  %732 = shufflevector <16 x bfloat> %728, <16 x bfloat> %731, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %732, ptr %722, align 64
  %733 = getelementptr inbounds i8, ptr %722, i64 64
  %734 = shl nuw i64 %721, 1
  %735 = or disjoint i64 %734, 2
  %736 = add nuw i64 %735, %719
  %737 = mul nsw i64 %736, %698
  %738 = getelementptr float, ptr %704, i64 %737
  %739 = load <16 x float>, ptr %738, align 4
  %740 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %739)
  %741 = getelementptr inbounds float, ptr %738, i64 %698
  %742 = load <16 x float>, ptr %741, align 4
  %743 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %742)
  %744 = shufflevector <16 x bfloat> %740, <16 x bfloat> %743, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %744, ptr %733, align 64
  %745 = add nuw nsw i64 %721, 2
  %746 = getelementptr inbounds i8, ptr %722, i64 128
  %747 = icmp eq i64 %745, 16
  br i1 %747, label %748, label %720, !llvm.loop !30

748:                                              ; preds = %720, %748
  %749 = phi i64 [ %773, %748 ], [ 0, %720 ]
  %750 = phi ptr [ %774, %748 ], [ %746, %720 ]
  %751 = shl nuw nsw i64 %749, 1
  %752 = add nuw i64 %751, %719
  %753 = mul nsw i64 %752, %698
  %754 = getelementptr float, ptr %712, i64 %753
  %755 = load <16 x float>, ptr %754, align 4
  %756 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %755)
  %757 = getelementptr inbounds float, ptr %754, i64 %698
  %758 = load <16 x float>, ptr %757, align 4
  %759 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %758)
  %760 = shufflevector <16 x bfloat> %756, <16 x bfloat> %759, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %760, ptr %750, align 64
  %761 = getelementptr inbounds i8, ptr %750, i64 64
  %762 = shl nuw i64 %749, 1
  %763 = or disjoint i64 %762, 2
  %764 = add nuw i64 %763, %719
  %765 = mul nsw i64 %764, %698
  %766 = getelementptr float, ptr %712, i64 %765
  %767 = load <16 x float>, ptr %766, align 4
  %768 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %767)
  %769 = getelementptr inbounds float, ptr %766, i64 %698
  %770 = load <16 x float>, ptr %769, align 4
  %771 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %770)
  %772 = shufflevector <16 x bfloat> %768, <16 x bfloat> %771, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %772, ptr %761, align 64
  %773 = add nuw nsw i64 %749, 2
  %774 = getelementptr inbounds i8, ptr %750, i64 128
  %775 = icmp eq i64 %773, 16
  br i1 %775, label %776, label %748, !llvm.loop !30

776:                                              ; preds = %748
  %777 = add nuw nsw i64 %718, 32
  %778 = icmp slt i64 %777, %701
  br i1 %778, label %716, label %779, !llvm.loop !31

779:                                              ; preds = %776, %842
  %780 = phi ptr [ %840, %842 ], [ %774, %776 ]
  %781 = phi i64 [ %843, %842 ], [ 0, %776 ]
  br label %782

782:                                              ; preds = %782, %779
  %783 = phi i64 [ 0, %779 ], [ %809, %782 ]
  %784 = phi ptr [ %780, %779 ], [ %810, %782 ]
  %785 = add nuw i64 %783, %701
  %786 = shl i64 %785, 1
  %787 = add nuw i64 %786, %781
  %788 = mul nsw i64 %787, %698
  %789 = getelementptr float, ptr %704, i64 %788
  %790 = load <16 x float>, ptr %789, align 4
  %791 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %790)
  %792 = getelementptr inbounds float, ptr %789, i64 %698
  %793 = load <16 x float>, ptr %792, align 4
  %794 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %793)
  %795 = shufflevector <16 x bfloat> %791, <16 x bfloat> %794, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %795, ptr %784, align 64
  %796 = or disjoint i64 %783, 1
  %797 = getelementptr inbounds i8, ptr %784, i64 64
  %798 = add nuw i64 %796, %701
  %799 = shl i64 %798, 1
  %800 = add nuw i64 %799, %781
  %801 = mul nsw i64 %800, %698
  %802 = getelementptr float, ptr %704, i64 %801
  %803 = load <16 x float>, ptr %802, align 4
  %804 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %803)
  %805 = getelementptr inbounds float, ptr %802, i64 %698
  %806 = load <16 x float>, ptr %805, align 4
  %807 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %806)
  %808 = shufflevector <16 x bfloat> %804, <16 x bfloat> %807, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %808, ptr %797, align 64
  %809 = add nuw nsw i64 %783, 2
  %810 = getelementptr inbounds i8, ptr %784, i64 128
  %811 = icmp eq i64 %809, 16
  br i1 %811, label %812, label %782, !llvm.loop !30

812:                                              ; preds = %782, %812
  %813 = phi i64 [ %839, %812 ], [ 0, %782 ]
  %814 = phi ptr [ %840, %812 ], [ %810, %782 ]
  %815 = add nuw i64 %813, %701
  %816 = shl i64 %815, 1
  %817 = add nuw i64 %816, %781
  %818 = mul nsw i64 %817, %698
  %819 = getelementptr float, ptr %712, i64 %818
  %820 = load <16 x float>, ptr %819, align 4
  %821 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %820)
  %822 = getelementptr inbounds float, ptr %819, i64 %698
  %823 = load <16 x float>, ptr %822, align 4
  %824 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %823)
  %825 = shufflevector <16 x bfloat> %821, <16 x bfloat> %824, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %825, ptr %814, align 64
  %826 = or disjoint i64 %813, 1
  %827 = getelementptr inbounds i8, ptr %814, i64 64
  %828 = add nuw i64 %826, %701
  %829 = shl i64 %828, 1
  %830 = add nuw i64 %829, %781
  %831 = mul nsw i64 %830, %698
  %832 = getelementptr float, ptr %712, i64 %831
  %833 = load <16 x float>, ptr %832, align 4
  %834 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %833)
  %835 = getelementptr inbounds float, ptr %832, i64 %698
  %836 = load <16 x float>, ptr %835, align 4
  %837 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %836)
  %838 = shufflevector <16 x bfloat> %834, <16 x bfloat> %837, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %838, ptr %827, align 64
  %839 = add nuw nsw i64 %813, 2
  %840 = getelementptr inbounds i8, ptr %814, i64 128
  %841 = icmp eq i64 %839, 16
  br i1 %841, label %842, label %812, !llvm.loop !30

842:                                              ; preds = %812
  %843 = add nuw nsw i64 %781, 32
  %844 = icmp slt i64 %843, %701
  br i1 %844, label %779, label %904, !llvm.loop !31

845:                                              ; preds = %876, %845
  %846 = phi i64 [ %870, %845 ], [ 0, %876 ]
  %847 = phi ptr [ %871, %845 ], [ %902, %876 ]
  %848 = shl nuw nsw i64 %846, 1
  %849 = add nuw nsw i64 %848, %715
  %850 = mul nsw i64 %849, %698
  %851 = getelementptr float, ptr %712, i64 %850
  %852 = load <16 x float>, ptr %851, align 4
  %853 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %852)
  %854 = getelementptr inbounds float, ptr %851, i64 %698
  %855 = load <16 x float>, ptr %854, align 4
  %856 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %855)
  %857 = shufflevector <16 x bfloat> %853, <16 x bfloat> %856, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %857, ptr %847, align 64
  %858 = getelementptr inbounds i8, ptr %847, i64 64
  %859 = shl nuw i64 %846, 1
  %860 = or disjoint i64 %859, 2
  %861 = add nuw nsw i64 %860, %715
  %862 = mul nsw i64 %861, %698
  %863 = getelementptr float, ptr %712, i64 %862
  %864 = load <16 x float>, ptr %863, align 4
  %865 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %864)
  %866 = getelementptr inbounds float, ptr %863, i64 %698
  %867 = load <16 x float>, ptr %866, align 4
  %868 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %867)
  %869 = shufflevector <16 x bfloat> %865, <16 x bfloat> %868, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %869, ptr %858, align 64
  %870 = add nuw nsw i64 %846, 2
  %871 = getelementptr inbounds i8, ptr %847, i64 128
  %872 = icmp eq i64 %870, 16
  br i1 %872, label %873, label %845, !llvm.loop !30

873:                                              ; preds = %845
  %874 = add nuw nsw i64 %715, 32
  %875 = icmp slt i64 %874, %701
  br i1 %875, label %713, label %716, !llvm.loop !31

876:                                              ; preds = %876, %713
  %877 = phi i64 [ 0, %713 ], [ %901, %876 ]
  %878 = phi ptr [ %714, %713 ], [ %902, %876 ]
  %879 = shl nuw nsw i64 %877, 1
  %880 = add nuw nsw i64 %879, %715
  %881 = mul nsw i64 %880, %698
  %882 = getelementptr float, ptr %704, i64 %881
  %883 = load <16 x float>, ptr %882, align 4
  %884 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %883)
  %885 = getelementptr inbounds float, ptr %882, i64 %698
  %886 = load <16 x float>, ptr %885, align 4
  %887 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %886)
  %888 = shufflevector <16 x bfloat> %884, <16 x bfloat> %887, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %888, ptr %878, align 64
  %889 = getelementptr inbounds i8, ptr %878, i64 64
  %890 = shl nuw i64 %877, 1
  %891 = or disjoint i64 %890, 2
  %892 = add nuw nsw i64 %891, %715
  %893 = mul nsw i64 %892, %698
  %894 = getelementptr float, ptr %704, i64 %893
  %895 = load <16 x float>, ptr %894, align 4
  %896 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %895)
  %897 = getelementptr inbounds float, ptr %894, i64 %698
  %898 = load <16 x float>, ptr %897, align 4
  %899 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %898)
  %900 = shufflevector <16 x bfloat> %896, <16 x bfloat> %899, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %900, ptr %889, align 64
  %901 = add nuw nsw i64 %877, 2
  %902 = getelementptr inbounds i8, ptr %878, i64 128
  %903 = icmp eq i64 %901, 16
  br i1 %903, label %845, label %876, !llvm.loop !30

904:                                              ; preds = %842
  %905 = load i64, ptr %88, align 8
  br label %906

906:                                              ; preds = %904, %699, %694
  %907 = phi i64 [ %905, %904 ], [ %698, %699 ], [ %698, %694 ]
  %908 = load ptr, ptr %101, align 8
  %909 = shl nsw i64 %695, 5
  %910 = getelementptr inbounds i8, ptr %908, i64 %909
  br i1 %102, label %911, label %971

911:                                              ; preds = %906
  %912 = load ptr, ptr %103, align 8
  %913 = mul i64 %104, %695
  %914 = getelementptr inbounds i8, ptr %912, i64 %913
  br label %915

915:                                              ; preds = %918, %911
  %916 = phi ptr [ %951, %918 ], [ %914, %911 ]
  %917 = phi i64 [ %950, %918 ], [ 0, %911 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  br label %953

918:                                              ; preds = %966
  call fastcc void @transpose(ptr noundef nonnull %4) #9
  %919 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %919, ptr %916, align 64
  %920 = load <16 x i32>, ptr %105, align 64
  %921 = getelementptr inbounds i8, ptr %916, i64 64
  store <16 x i32> %920, ptr %921, align 64
  %922 = load <16 x i32>, ptr %106, align 64
  %923 = getelementptr inbounds i8, ptr %916, i64 128
  store <16 x i32> %922, ptr %923, align 64
  %924 = load <16 x i32>, ptr %107, align 64
  %925 = getelementptr inbounds i8, ptr %916, i64 192
  store <16 x i32> %924, ptr %925, align 64
  %926 = load <16 x i32>, ptr %108, align 64
  %927 = getelementptr inbounds i8, ptr %916, i64 256
  store <16 x i32> %926, ptr %927, align 64
  %928 = load <16 x i32>, ptr %109, align 64
  %929 = getelementptr inbounds i8, ptr %916, i64 320
  store <16 x i32> %928, ptr %929, align 64
  %930 = load <16 x i32>, ptr %110, align 64
  %931 = getelementptr inbounds i8, ptr %916, i64 384
  store <16 x i32> %930, ptr %931, align 64
  %932 = load <16 x i32>, ptr %111, align 64
  %933 = getelementptr inbounds i8, ptr %916, i64 448
  store <16 x i32> %932, ptr %933, align 64
  %934 = load <16 x i32>, ptr %112, align 64
  %935 = getelementptr inbounds i8, ptr %916, i64 512
  store <16 x i32> %934, ptr %935, align 64
  %936 = load <16 x i32>, ptr %113, align 64
  %937 = getelementptr inbounds i8, ptr %916, i64 576
  store <16 x i32> %936, ptr %937, align 64
  %938 = load <16 x i32>, ptr %114, align 64
  %939 = getelementptr inbounds i8, ptr %916, i64 640
  store <16 x i32> %938, ptr %939, align 64
  %940 = load <16 x i32>, ptr %115, align 64
  %941 = getelementptr inbounds i8, ptr %916, i64 704
  store <16 x i32> %940, ptr %941, align 64
  %942 = load <16 x i32>, ptr %116, align 64
  %943 = getelementptr inbounds i8, ptr %916, i64 768
  store <16 x i32> %942, ptr %943, align 64
  %944 = load <16 x i32>, ptr %117, align 64
  %945 = getelementptr inbounds i8, ptr %916, i64 832
  store <16 x i32> %944, ptr %945, align 64
  %946 = load <16 x i32>, ptr %118, align 64
  %947 = getelementptr inbounds i8, ptr %916, i64 896
  store <16 x i32> %946, ptr %947, align 64
  %948 = load <16 x i32>, ptr %119, align 64
  %949 = getelementptr inbounds i8, ptr %916, i64 960
  store <16 x i32> %948, ptr %949, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %950 = add nuw nsw i64 %917, 32
  %951 = getelementptr inbounds i8, ptr %916, i64 1024
  %952 = icmp slt i64 %950, %48
  br i1 %952, label %915, label %971, !llvm.loop !32

953:                                              ; preds = %966, %915
  %954 = phi i64 [ 0, %915 ], [ %969, %966 ]
  %955 = shl nuw nsw i64 %954, 1
  %956 = add nuw nsw i64 %955, %917
  %957 = icmp slt i64 %956, %48
  br i1 %957, label %958, label %966

958:                                              ; preds = %953
  %959 = mul nsw i64 %956, %907
  %960 = getelementptr inbounds i16, ptr %910, i64 %959
  %961 = load <16 x i16>, ptr %960, align 2
  %962 = getelementptr inbounds i16, ptr %960, i64 %907
  %963 = load <16 x i16>, ptr %962, align 2
  %964 = shufflevector <16 x i16> %961, <16 x i16> %963, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %965 = bitcast <32 x i16> %964 to <16 x i32>
  br label %966

966:                                              ; preds = %958, %953
  %967 = phi <16 x i32> [ %965, %958 ], [ zeroinitializer, %953 ]
  %968 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %954
  store <16 x i32> %967, ptr %968, align 64
  %969 = add nuw nsw i64 %954, 1
  %970 = icmp eq i64 %969, 16
  br i1 %970, label %918, label %953, !llvm.loop !33

971:                                              ; preds = %918, %906
  %972 = add nsw i64 %695, 1
  %973 = icmp eq i64 %972, %96
  br i1 %973, label %974, label %694, !llvm.loop !37

974:                                              ; preds = %971, %87
  %975 = icmp eq i64 %22, 1
  br i1 %975, label %1009, label %976

976:                                              ; preds = %974
  %977 = getelementptr inbounds i8, ptr %0, i64 56
  %978 = load ptr, ptr %977, align 8
  %979 = shl nsw i64 %7, 6
  %980 = getelementptr inbounds i8, ptr %978, i64 %979
  %981 = load i64, ptr %980, align 8
  %982 = add nsw i64 %981, 1
  store atomic i64 %982, ptr %980 release, align 8
  %983 = icmp sgt i64 %22, 0
  br i1 %983, label %984, label %1009

984:                                              ; preds = %976
  %985 = getelementptr inbounds i8, ptr %0, i64 40
  br label %986

986:                                              ; preds = %993, %984
  %987 = phi i64 [ 0, %984 ], [ %994, %993 ]
  %988 = shl nsw i64 %987, 6
  %989 = load ptr, ptr %977, align 8
  %990 = getelementptr inbounds i8, ptr %989, i64 %988
  %991 = load atomic i64, ptr %990 acquire, align 8
  %992 = icmp sgt i64 %991, %981
  br i1 %992, label %993, label %996

993:                                              ; preds = %1002, %986
  %994 = add nuw nsw i64 %987, 1
  %995 = icmp eq i64 %994, %22
  br i1 %995, label %1009, label %986, !llvm.loop !14

996:                                              ; preds = %986, %1002
  %997 = phi i32 [ %1004, %1002 ], [ 0, %986 ]
  tail call void @llvm.x86.sse2.pause()
  %998 = icmp eq i32 %997, 2000
  br i1 %998, label %999, label %1002

999:                                              ; preds = %996
  %1000 = load ptr, ptr %985, align 8
  %1001 = tail call i32 %1000() #8
  br label %1002

1002:                                             ; preds = %999, %996
  %1003 = phi i32 [ 0, %999 ], [ %997, %996 ]
  %1004 = add nsw i32 %1003, 1
  %1005 = load ptr, ptr %977, align 8
  %1006 = getelementptr inbounds i8, ptr %1005, i64 %988
  %1007 = load atomic i64, ptr %1006 acquire, align 8
  %1008 = icmp sgt i64 %1007, %981
  br i1 %1008, label %993, label %996, !llvm.loop !15

1009:                                             ; preds = %993, %974, %976
  %1010 = getelementptr inbounds i8, ptr %0, i64 304
  %1011 = load ptr, ptr %1010, align 8
  %1012 = getelementptr inbounds i8, ptr %0, i64 312
  %1013 = load i64, ptr %1012, align 8
  %1014 = mul nsw i64 %1013, %7
  %1015 = getelementptr inbounds float, ptr %1011, i64 %1014
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %3, i8 0, i64 64, i1 false)
  store i8 1, ptr %3, align 2
  %1016 = getelementptr inbounds i8, ptr %3, i64 16
  %1017 = getelementptr inbounds i8, ptr %3, i64 48
  store i16 64, ptr %1016, align 2
  store i8 16, ptr %1017, align 2
  %1018 = getelementptr inbounds i8, ptr %3, i64 18
  store i16 64, ptr %1018, align 2
  %1019 = getelementptr inbounds i8, ptr %3, i64 49
  store i8 16, ptr %1019, align 1
  %1020 = getelementptr inbounds i8, ptr %3, i64 20
  store i16 64, ptr %1020, align 2
  %1021 = getelementptr inbounds i8, ptr %3, i64 50
  store i8 16, ptr %1021, align 2
  %1022 = getelementptr inbounds i8, ptr %3, i64 22
  store i16 64, ptr %1022, align 2
  %1023 = getelementptr inbounds i8, ptr %3, i64 51
  store i8 16, ptr %1023, align 1
  %1024 = getelementptr inbounds i8, ptr %3, i64 24
  store i16 64, ptr %1024, align 2
  %1025 = getelementptr inbounds i8, ptr %3, i64 52
  store i8 16, ptr %1025, align 2
  %1026 = getelementptr inbounds i8, ptr %3, i64 26
  store i16 64, ptr %1026, align 2
  %1027 = getelementptr inbounds i8, ptr %3, i64 53
  store i8 16, ptr %1027, align 1
  %1028 = getelementptr inbounds i8, ptr %3, i64 28
  store i16 64, ptr %1028, align 2
  %1029 = getelementptr inbounds i8, ptr %3, i64 54
  store i8 16, ptr %1029, align 2
  %1030 = getelementptr inbounds i8, ptr %3, i64 30
  store i16 64, ptr %1030, align 2
  %1031 = getelementptr inbounds i8, ptr %3, i64 55
  store i8 16, ptr %1031, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #4
  %1032 = load i64, ptr %0, align 8
  %1033 = getelementptr inbounds i8, ptr %0, i64 272
  %1034 = load ptr, ptr %1033, align 8
  %1035 = icmp ne ptr %1034, null
  %1036 = sext i1 %1035 to i64
  %1037 = icmp sgt i64 %1032, %1036
  br i1 %1037, label %1038, label %1057

1038:                                             ; preds = %1009
  %1039 = icmp slt i64 %31, %32
  %1040 = getelementptr inbounds i8, ptr %2, i64 40
  %1041 = getelementptr inbounds i8, ptr %0, i64 208
  %1042 = getelementptr inbounds i8, ptr %0, i64 168
  %1043 = getelementptr inbounds i8, ptr %2, i64 24
  %1044 = getelementptr inbounds i8, ptr %2, i64 8
  %1045 = getelementptr inbounds i8, ptr %2, i64 16
  %1046 = getelementptr inbounds i8, ptr %2, i64 32
  %1047 = getelementptr inbounds i8, ptr %2, i64 48
  %1048 = getelementptr inbounds i8, ptr %0, i64 280
  %1049 = getelementptr inbounds i8, ptr %0, i64 296
  %1050 = icmp slt i64 %44, %45
  %1051 = getelementptr inbounds i8, ptr %0, i64 56
  %1052 = shl nsw i64 %7, 6
  %1053 = icmp sgt i64 %22, 0
  %1054 = getelementptr inbounds i8, ptr %0, i64 40
  br label %1455

1055:                                             ; preds = %1658
  %1056 = load i64, ptr %0, align 8
  br label %1057

1057:                                             ; preds = %1055, %1009
  %1058 = phi i64 [ %1056, %1055 ], [ %1032, %1009 ]
  %1059 = load i64, ptr %33, align 8
  %1060 = mul nsw i64 %1059, %1058
  %1061 = sdiv i64 %1060, 16
  %1062 = mul nsw i64 %1061, %7
  %1063 = sdiv i64 %1062, %22
  %1064 = mul nsw i64 %1061, %53
  %1065 = sdiv i64 %1064, %22
  %1066 = load i64, ptr %8, align 8
  %1067 = freeze i64 %1066
  %1068 = mul i64 %1067, 3
  %1069 = sdiv i64 %1068, 32
  %1070 = shl i64 %1069, 10
  %1071 = icmp slt i64 %1063, %1065
  br i1 %1071, label %1072, label %1168

1072:                                             ; preds = %1057
  %1073 = getelementptr inbounds i8, ptr %0, i64 160
  %1074 = getelementptr inbounds i8, ptr %0, i64 208
  %1075 = icmp sgt i64 %1067, 10
  %1076 = getelementptr inbounds i8, ptr %1015, i64 1024
  %1077 = getelementptr inbounds i8, ptr %1015, i64 2048
  %1078 = getelementptr inbounds i8, ptr %1015, i64 3072
  %1079 = getelementptr inbounds i8, ptr %0, i64 232
  %1080 = call i64 @llvm.smax.i64(i64 %1069, i64 1)
  %1081 = load i64, ptr %88, align 8
  %1082 = and i64 %1080, 1
  %1083 = icmp slt i64 %1068, 64
  %1084 = and i64 %1080, 288230376151711742
  %1085 = icmp eq i64 %1082, 0
  br label %1086

1086:                                             ; preds = %1097, %1072
  %1087 = phi i64 [ %1081, %1072 ], [ %1098, %1097 ]
  %1088 = phi i64 [ %1063, %1072 ], [ %1099, %1097 ]
  %1089 = mul i64 %1088, %1070
  %1090 = icmp sgt i64 %1087, 15
  br i1 %1090, label %1091, label %1097

1091:                                             ; preds = %1086
  %1092 = add nsw i64 %1088, 1
  %1093 = icmp slt i64 %1092, %1065
  %1094 = select i1 %1093, i64 %1070, i64 0
  %1095 = select i1 %1093, i64 32, i64 16
  %1096 = shl nsw i64 %1088, 4
  br label %1101

1097:                                             ; preds = %1161, %1086
  %1098 = phi i64 [ %1087, %1086 ], [ %1163, %1161 ]
  %1099 = add nsw i64 %1088, 2
  %1100 = icmp slt i64 %1099, %1065
  br i1 %1100, label %1086, label %1166, !llvm.loop !38

1101:                                             ; preds = %1161, %1091
  %1102 = phi i64 [ 0, %1091 ], [ %1162, %1161 ]
  %1103 = load ptr, ptr %1073, align 8
  %1104 = load ptr, ptr %1074, align 8
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  br i1 %1075, label %1105, label %1116

1105:                                             ; preds = %1101
  %1106 = getelementptr inbounds i8, ptr %1104, i64 %1089
  %1107 = getelementptr inbounds i8, ptr %1106, i64 %1094
  %1108 = mul i64 %1102, %1070
  %1109 = getelementptr inbounds i8, ptr %1103, i64 %1108
  br i1 %1083, label %1110, label %1119

1110:                                             ; preds = %1119, %1105
  %1111 = phi ptr [ %1107, %1105 ], [ %1130, %1119 ]
  %1112 = phi ptr [ %1106, %1105 ], [ %1129, %1119 ]
  %1113 = phi ptr [ %1109, %1105 ], [ %1131, %1119 ]
  br i1 %1085, label %1116, label %1114

1114:                                             ; preds = %1110
  call void @llvm.x86.tileloadd64(i8 4, ptr %1112, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %1111, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %1113, i64 64)
  %1115 = getelementptr inbounds i8, ptr %1113, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1115, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %1116

1116:                                             ; preds = %1114, %1110, %1101
  call void @llvm.x86.tilestored64(i8 0, ptr %1015, i64 64)
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %1076, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %1077, i64 64)
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %1078, i64 64)
  %1117 = shl nsw i64 %1102, 5
  %1118 = or disjoint i64 %1117, 32
  br label %1134

1119:                                             ; preds = %1105, %1119
  %1120 = phi ptr [ %1130, %1119 ], [ %1107, %1105 ]
  %1121 = phi ptr [ %1129, %1119 ], [ %1106, %1105 ]
  %1122 = phi ptr [ %1131, %1119 ], [ %1109, %1105 ]
  %1123 = phi i64 [ %1132, %1119 ], [ 0, %1105 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %1121, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %1120, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %1122, i64 64)
  %1124 = getelementptr inbounds i8, ptr %1122, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1124, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %1125 = getelementptr inbounds i8, ptr %1121, i64 1024
  %1126 = getelementptr inbounds i8, ptr %1120, i64 1024
  %1127 = getelementptr inbounds i8, ptr %1122, i64 2048
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %1125, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %1126, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %1127, i64 64)
  %1128 = getelementptr inbounds i8, ptr %1122, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1128, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %1129 = getelementptr inbounds i8, ptr %1121, i64 2048
  %1130 = getelementptr inbounds i8, ptr %1120, i64 2048
  %1131 = getelementptr inbounds i8, ptr %1122, i64 4096
  %1132 = add i64 %1123, 2
  %1133 = icmp eq i64 %1132, %1084
  br i1 %1133, label %1110, label %1119, !llvm.loop !39

1134:                                             ; preds = %1134, %1116
  %1135 = phi i64 [ 0, %1116 ], [ %1159, %1134 ]
  %1136 = add nsw i64 %1135, %1096
  %1137 = shl i64 %1135, 4
  %1138 = and i64 %1137, 240
  %1139 = getelementptr inbounds float, ptr %1015, i64 %1138
  %1140 = load ptr, ptr %1079, align 8
  %1141 = load i64, ptr %88, align 8
  %1142 = mul nsw i64 %1141, %1136
  %1143 = getelementptr inbounds i16, ptr %1140, i64 %1142
  %1144 = getelementptr inbounds i8, ptr %1143, i64 %1117
  %1145 = shl i64 %1135, 7
  %1146 = and i64 %1145, -2048
  %1147 = getelementptr inbounds i8, ptr %1139, i64 %1146
  %1148 = load <16 x float>, ptr %1147, align 4
  %1149 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1148)
  store <16 x bfloat> %1149, ptr %1144, align 2
  %1150 = load ptr, ptr %1079, align 8
  %1151 = load i64, ptr %88, align 8
  %1152 = mul nsw i64 %1151, %1136
  %1153 = getelementptr inbounds i16, ptr %1150, i64 %1152
  %1154 = getelementptr inbounds i8, ptr %1153, i64 %1118
  %1155 = or disjoint i64 %1146, 1024
  %1156 = getelementptr inbounds i8, ptr %1139, i64 %1155
  %1157 = load <16 x float>, ptr %1156, align 4
  %1158 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %1157)
  store <16 x bfloat> %1158, ptr %1154, align 2
  %1159 = add nuw nsw i64 %1135, 1
  %1160 = icmp eq i64 %1159, %1095
  br i1 %1160, label %1161, label %1134, !llvm.loop !40

1161:                                             ; preds = %1134
  %1162 = add nuw nsw i64 %1102, 2
  %1163 = load i64, ptr %88, align 8
  %1164 = sdiv i64 %1163, 16
  %1165 = icmp slt i64 %1162, %1164
  br i1 %1165, label %1101, label %1097, !llvm.loop !41

1166:                                             ; preds = %1097
  %1167 = load i64, ptr %8, align 8
  br label %1168

1168:                                             ; preds = %1166, %1057
  %1169 = phi i64 [ %1167, %1166 ], [ %1067, %1057 ]
  %1170 = sdiv i64 %1169, 16
  %1171 = mul nsw i64 %1170, 3
  %1172 = sdiv i64 %1171, 2
  %1173 = mul nsw i64 %1172, %7
  %1174 = sdiv i64 %1173, %22
  %1175 = mul nsw i64 %1172, %53
  %1176 = sdiv i64 %1175, %22
  %1177 = shl nsw i64 %1174, 1
  %1178 = shl nsw i64 %1176, 1
  %1179 = icmp slt i64 %1177, %1178
  br i1 %1179, label %1180, label %1192

1180:                                             ; preds = %1168
  %1181 = load i64, ptr %33, align 8
  %1182 = load i64, ptr %0, align 8
  %1183 = mul nsw i64 %1182, %1181
  %1184 = add nsw i64 %1183, 31
  %1185 = sdiv i64 %1184, 32
  %1186 = getelementptr inbounds i8, ptr %0, i64 216
  %1187 = shl i64 %1185, 9
  %1188 = getelementptr inbounds i8, ptr %0, i64 224
  %1189 = getelementptr inbounds i8, ptr %0, i64 240
  %1190 = shl i64 %1185, 10
  %1191 = getelementptr inbounds i8, ptr %0, i64 248
  br label %1200

1192:                                             ; preds = %1200, %1168
  %1193 = icmp eq i64 %7, 0
  %1194 = icmp sgt i64 %1169, 15
  %1195 = and i1 %1193, %1194
  br i1 %1195, label %1196, label %1454

1196:                                             ; preds = %1192
  %1197 = getelementptr inbounds i8, ptr %0, i64 256
  %1198 = getelementptr inbounds i8, ptr %0, i64 264
  %1199 = getelementptr inbounds i8, ptr %0, i64 288
  br label %1233

1200:                                             ; preds = %1200, %1180
  %1201 = phi i64 [ %1177, %1180 ], [ %1231, %1200 ]
  %1202 = sdiv i64 %1201, %1170
  %1203 = getelementptr inbounds [3 x i32], ptr @X_ROWS, i64 0, i64 %1202
  %1204 = load i32, ptr %1203, align 4
  %1205 = sext i32 %1204 to i64
  %1206 = load i64, ptr %8, align 8
  %1207 = mul nsw i64 %1206, %1205
  %1208 = srem i64 %1201, %1170
  %1209 = shl nsw i64 %1208, 4
  %1210 = add nsw i64 %1209, %1207
  %1211 = load ptr, ptr %1186, align 8
  %1212 = mul i64 %1201, %1187
  %1213 = getelementptr inbounds i16, ptr %1211, i64 %1212
  %1214 = load ptr, ptr %1188, align 8
  %1215 = load ptr, ptr %1189, align 8
  %1216 = load i64, ptr %88, align 8
  %1217 = mul nsw i64 %1216, %1210
  %1218 = getelementptr inbounds float, ptr %1215, i64 %1217
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1213, ptr noundef %1214, ptr noundef %1218, i64 noundef %1216, ptr noundef %1015) #9
  %1219 = load ptr, ptr %1186, align 8
  %1220 = getelementptr inbounds i16, ptr %1219, i64 %1212
  %1221 = load ptr, ptr %1188, align 8
  %1222 = load i64, ptr %88, align 8
  %1223 = sdiv i64 %1222, 16
  %1224 = mul i64 %1190, %1223
  %1225 = getelementptr inbounds i8, ptr %1221, i64 %1224
  %1226 = load ptr, ptr %1191, align 8
  %1227 = shl nsw i64 %1201, 4
  %1228 = load i64, ptr %8, align 8
  %1229 = mul nsw i64 %1227, %1228
  %1230 = getelementptr inbounds float, ptr %1226, i64 %1229
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %1220, ptr noundef %1225, ptr noundef %1230, i64 noundef %1228, ptr noundef %1015) #9
  %1231 = add nsw i64 %1201, 2
  %1232 = icmp slt i64 %1231, %1178
  br i1 %1232, label %1200, label %1192, !llvm.loop !42

1233:                                             ; preds = %1440, %1196
  %1234 = phi i64 [ 0, %1196 ], [ %1452, %1440 ]
  %1235 = shl nsw i64 %1234, 6
  %1236 = load i64, ptr %33, align 8
  %1237 = sdiv i64 %1236, 16
  %1238 = icmp sgt i64 %1236, 15
  br i1 %1238, label %1239, label %1298

1239:                                             ; preds = %1233
  %1240 = load ptr, ptr %1199, align 8
  %1241 = add nsw i64 %1237, -1
  %1242 = and i64 %1237, 3
  %1243 = icmp ult i64 %1241, 3
  br i1 %1243, label %1280, label %1244

1244:                                             ; preds = %1239
  %1245 = and i64 %1237, 576460752303423484
  br label %1246

1246:                                             ; preds = %1246, %1244
  %1247 = phi i64 [ 0, %1244 ], [ %1277, %1246 ]
  %1248 = phi <16 x float> [ zeroinitializer, %1244 ], [ %1276, %1246 ]
  %1249 = phi i64 [ 0, %1244 ], [ %1278, %1246 ]
  %1250 = mul nuw nsw i64 %1247, %1170
  %1251 = add nuw nsw i64 %1250, %1234
  %1252 = mul i64 %1251, 192
  %1253 = getelementptr inbounds i8, ptr %1240, i64 %1252
  %1254 = load <16 x float>, ptr %1253, align 4
  %1255 = fadd contract <16 x float> %1248, %1254
  %1256 = or disjoint i64 %1247, 1
  %1257 = mul nuw nsw i64 %1256, %1170
  %1258 = add nuw nsw i64 %1257, %1234
  %1259 = mul i64 %1258, 192
  %1260 = getelementptr inbounds i8, ptr %1240, i64 %1259
  %1261 = load <16 x float>, ptr %1260, align 4
  %1262 = fadd contract <16 x float> %1255, %1261
  %1263 = or disjoint i64 %1247, 2
  %1264 = mul nuw nsw i64 %1263, %1170
  %1265 = add nuw nsw i64 %1264, %1234
  %1266 = mul i64 %1265, 192
  %1267 = getelementptr inbounds i8, ptr %1240, i64 %1266
  %1268 = load <16 x float>, ptr %1267, align 4
  %1269 = fadd contract <16 x float> %1262, %1268
  %1270 = or disjoint i64 %1247, 3
  %1271 = mul nuw nsw i64 %1270, %1170
  %1272 = add nuw nsw i64 %1271, %1234
  %1273 = mul i64 %1272, 192
  %1274 = getelementptr inbounds i8, ptr %1240, i64 %1273
  %1275 = load <16 x float>, ptr %1274, align 4
  %1276 = fadd contract <16 x float> %1269, %1275
  %1277 = add nuw nsw i64 %1247, 4
  %1278 = add i64 %1249, 4
  %1279 = icmp eq i64 %1278, %1245
  br i1 %1279, label %1280, label %1246, !llvm.loop !43

1280:                                             ; preds = %1246, %1239
  %1281 = phi <16 x float> [ poison, %1239 ], [ %1276, %1246 ]
  %1282 = phi i64 [ 0, %1239 ], [ %1277, %1246 ]
  %1283 = phi <16 x float> [ zeroinitializer, %1239 ], [ %1276, %1246 ]
  %1284 = icmp eq i64 %1242, 0
  br i1 %1284, label %1298, label %1285

1285:                                             ; preds = %1280, %1285
  %1286 = phi i64 [ %1295, %1285 ], [ %1282, %1280 ]
  %1287 = phi <16 x float> [ %1294, %1285 ], [ %1283, %1280 ]
  %1288 = phi i64 [ %1296, %1285 ], [ 0, %1280 ]
  %1289 = mul nuw nsw i64 %1286, %1170
  %1290 = add nuw nsw i64 %1289, %1234
  %1291 = mul i64 %1290, 192
  %1292 = getelementptr inbounds i8, ptr %1240, i64 %1291
  %1293 = load <16 x float>, ptr %1292, align 4
  %1294 = fadd contract <16 x float> %1287, %1293
  %1295 = add nuw nsw i64 %1286, 1
  %1296 = add i64 %1288, 1
  %1297 = icmp eq i64 %1296, %1242
  br i1 %1297, label %1298, label %1285, !llvm.loop !44

1298:                                             ; preds = %1280, %1285, %1233
  %1299 = phi <16 x float> [ zeroinitializer, %1233 ], [ %1281, %1280 ], [ %1294, %1285 ]
  %1300 = load ptr, ptr %1197, align 8
  %1301 = getelementptr inbounds i8, ptr %1300, i64 %1235
  store <16 x float> %1299, ptr %1301, align 4
  %1302 = load ptr, ptr %1198, align 8
  %1303 = getelementptr inbounds i8, ptr %1302, i64 %1235
  store <16 x float> %1299, ptr %1303, align 4
  %1304 = load i64, ptr %33, align 8
  %1305 = sdiv i64 %1304, 16
  %1306 = icmp sgt i64 %1304, 15
  br i1 %1306, label %1307, label %1367

1307:                                             ; preds = %1298
  %1308 = load ptr, ptr %1199, align 8
  %1309 = getelementptr i8, ptr %1308, i64 64
  %1310 = add nsw i64 %1305, -1
  %1311 = and i64 %1305, 3
  %1312 = icmp ult i64 %1310, 3
  br i1 %1312, label %1349, label %1313

1313:                                             ; preds = %1307
  %1314 = and i64 %1305, 576460752303423484
  br label %1315

1315:                                             ; preds = %1315, %1313
  %1316 = phi i64 [ 0, %1313 ], [ %1346, %1315 ]
  %1317 = phi <16 x float> [ zeroinitializer, %1313 ], [ %1345, %1315 ]
  %1318 = phi i64 [ 0, %1313 ], [ %1347, %1315 ]
  %1319 = mul nuw nsw i64 %1316, %1170
  %1320 = add nuw nsw i64 %1319, %1234
  %1321 = mul i64 %1320, 192
  %1322 = getelementptr i8, ptr %1309, i64 %1321
  %1323 = load <16 x float>, ptr %1322, align 4
  %1324 = fadd contract <16 x float> %1317, %1323
  %1325 = or disjoint i64 %1316, 1
  %1326 = mul nuw nsw i64 %1325, %1170
  %1327 = add nuw nsw i64 %1326, %1234
  %1328 = mul i64 %1327, 192
  %1329 = getelementptr i8, ptr %1309, i64 %1328
  %1330 = load <16 x float>, ptr %1329, align 4
  %1331 = fadd contract <16 x float> %1324, %1330
  %1332 = or disjoint i64 %1316, 2
  %1333 = mul nuw nsw i64 %1332, %1170
  %1334 = add nuw nsw i64 %1333, %1234
  %1335 = mul i64 %1334, 192
  %1336 = getelementptr i8, ptr %1309, i64 %1335
  %1337 = load <16 x float>, ptr %1336, align 4
  %1338 = fadd contract <16 x float> %1331, %1337
  %1339 = or disjoint i64 %1316, 3
  %1340 = mul nuw nsw i64 %1339, %1170
  %1341 = add nuw nsw i64 %1340, %1234
  %1342 = mul i64 %1341, 192
  %1343 = getelementptr i8, ptr %1309, i64 %1342
  %1344 = load <16 x float>, ptr %1343, align 4
  %1345 = fadd contract <16 x float> %1338, %1344
  %1346 = add nuw nsw i64 %1316, 4
  %1347 = add i64 %1318, 4
  %1348 = icmp eq i64 %1347, %1314
  br i1 %1348, label %1349, label %1315, !llvm.loop !43

1349:                                             ; preds = %1315, %1307
  %1350 = phi <16 x float> [ poison, %1307 ], [ %1345, %1315 ]
  %1351 = phi i64 [ 0, %1307 ], [ %1346, %1315 ]
  %1352 = phi <16 x float> [ zeroinitializer, %1307 ], [ %1345, %1315 ]
  %1353 = icmp eq i64 %1311, 0
  br i1 %1353, label %1367, label %1354

1354:                                             ; preds = %1349, %1354
  %1355 = phi i64 [ %1364, %1354 ], [ %1351, %1349 ]
  %1356 = phi <16 x float> [ %1363, %1354 ], [ %1352, %1349 ]
  %1357 = phi i64 [ %1365, %1354 ], [ 0, %1349 ]
  %1358 = mul nuw nsw i64 %1355, %1170
  %1359 = add nuw nsw i64 %1358, %1234
  %1360 = mul i64 %1359, 192
  %1361 = getelementptr i8, ptr %1309, i64 %1360
  %1362 = load <16 x float>, ptr %1361, align 4
  %1363 = fadd contract <16 x float> %1356, %1362
  %1364 = add nuw nsw i64 %1355, 1
  %1365 = add i64 %1357, 1
  %1366 = icmp eq i64 %1365, %1311
  br i1 %1366, label %1367, label %1354, !llvm.loop !46

1367:                                             ; preds = %1349, %1354, %1298
  %1368 = phi <16 x float> [ zeroinitializer, %1298 ], [ %1350, %1349 ], [ %1363, %1354 ]
  %1369 = load ptr, ptr %1197, align 8
  %1370 = load i64, ptr %8, align 8
  %1371 = getelementptr inbounds float, ptr %1369, i64 %1370
  %1372 = getelementptr inbounds i8, ptr %1371, i64 %1235
  store <16 x float> %1368, ptr %1372, align 4
  %1373 = load ptr, ptr %1198, align 8
  %1374 = load i64, ptr %8, align 8
  %1375 = getelementptr inbounds float, ptr %1373, i64 %1374
  %1376 = getelementptr inbounds i8, ptr %1375, i64 %1235
  store <16 x float> %1368, ptr %1376, align 4
  %1377 = load i64, ptr %33, align 8
  %1378 = sdiv i64 %1377, 16
  %1379 = icmp sgt i64 %1377, 15
  br i1 %1379, label %1380, label %1440

1380:                                             ; preds = %1367
  %1381 = load ptr, ptr %1199, align 8
  %1382 = getelementptr i8, ptr %1381, i64 128
  %1383 = add nsw i64 %1378, -1
  %1384 = and i64 %1378, 3
  %1385 = icmp ult i64 %1383, 3
  br i1 %1385, label %1422, label %1386

1386:                                             ; preds = %1380
  %1387 = and i64 %1378, 576460752303423484
  br label %1388

1388:                                             ; preds = %1388, %1386
  %1389 = phi i64 [ 0, %1386 ], [ %1419, %1388 ]
  %1390 = phi <16 x float> [ zeroinitializer, %1386 ], [ %1418, %1388 ]
  %1391 = phi i64 [ 0, %1386 ], [ %1420, %1388 ]
  %1392 = mul nuw nsw i64 %1389, %1170
  %1393 = add nuw nsw i64 %1392, %1234
  %1394 = mul i64 %1393, 192
  %1395 = getelementptr i8, ptr %1382, i64 %1394
  %1396 = load <16 x float>, ptr %1395, align 4
  %1397 = fadd contract <16 x float> %1390, %1396
  %1398 = or disjoint i64 %1389, 1
  %1399 = mul nuw nsw i64 %1398, %1170
  %1400 = add nuw nsw i64 %1399, %1234
  %1401 = mul i64 %1400, 192
  %1402 = getelementptr i8, ptr %1382, i64 %1401
  %1403 = load <16 x float>, ptr %1402, align 4
  %1404 = fadd contract <16 x float> %1397, %1403
  %1405 = or disjoint i64 %1389, 2
  %1406 = mul nuw nsw i64 %1405, %1170
  %1407 = add nuw nsw i64 %1406, %1234
  %1408 = mul i64 %1407, 192
  %1409 = getelementptr i8, ptr %1382, i64 %1408
  %1410 = load <16 x float>, ptr %1409, align 4
  %1411 = fadd contract <16 x float> %1404, %1410
  %1412 = or disjoint i64 %1389, 3
  %1413 = mul nuw nsw i64 %1412, %1170
  %1414 = add nuw nsw i64 %1413, %1234
  %1415 = mul i64 %1414, 192
  %1416 = getelementptr i8, ptr %1382, i64 %1415
  %1417 = load <16 x float>, ptr %1416, align 4
  %1418 = fadd contract <16 x float> %1411, %1417
  %1419 = add nuw nsw i64 %1389, 4
  %1420 = add i64 %1391, 4
  %1421 = icmp eq i64 %1420, %1387
  br i1 %1421, label %1422, label %1388, !llvm.loop !43

1422:                                             ; preds = %1388, %1380
  %1423 = phi <16 x float> [ poison, %1380 ], [ %1418, %1388 ]
  %1424 = phi i64 [ 0, %1380 ], [ %1419, %1388 ]
  %1425 = phi <16 x float> [ zeroinitializer, %1380 ], [ %1418, %1388 ]
  %1426 = icmp eq i64 %1384, 0
  br i1 %1426, label %1440, label %1427

1427:                                             ; preds = %1422, %1427
  %1428 = phi i64 [ %1437, %1427 ], [ %1424, %1422 ]
  %1429 = phi <16 x float> [ %1436, %1427 ], [ %1425, %1422 ]
  %1430 = phi i64 [ %1438, %1427 ], [ 0, %1422 ]
  %1431 = mul nuw nsw i64 %1428, %1170
  %1432 = add nuw nsw i64 %1431, %1234
  %1433 = mul i64 %1432, 192
  %1434 = getelementptr i8, ptr %1382, i64 %1433
  %1435 = load <16 x float>, ptr %1434, align 4
  %1436 = fadd contract <16 x float> %1429, %1435
  %1437 = add nuw nsw i64 %1428, 1
  %1438 = add i64 %1430, 1
  %1439 = icmp eq i64 %1438, %1384
  br i1 %1439, label %1440, label %1427, !llvm.loop !47

1440:                                             ; preds = %1422, %1427, %1367
  %1441 = phi <16 x float> [ zeroinitializer, %1367 ], [ %1423, %1422 ], [ %1436, %1427 ]
  %1442 = load ptr, ptr %1197, align 8
  %1443 = load i64, ptr %8, align 8
  %1444 = shl nsw i64 %1443, 3
  %1445 = getelementptr inbounds i8, ptr %1442, i64 %1444
  %1446 = getelementptr inbounds i8, ptr %1445, i64 %1235
  store <16 x float> %1441, ptr %1446, align 4
  %1447 = load ptr, ptr %1198, align 8
  %1448 = load i64, ptr %8, align 8
  %1449 = shl nsw i64 %1448, 3
  %1450 = getelementptr inbounds i8, ptr %1447, i64 %1449
  %1451 = getelementptr inbounds i8, ptr %1450, i64 %1235
  store <16 x float> %1441, ptr %1451, align 4
  %1452 = add nuw nsw i64 %1234, 1
  %1453 = icmp eq i64 %1452, %1170
  br i1 %1453, label %1454, label %1233, !llvm.loop !48

1454:                                             ; preds = %1440, %1192
  call void @llvm.x86.tilerelease()
  ret void

1455:                                             ; preds = %1038, %1658
  %1456 = phi i64 [ %1032, %1038 ], [ %1457, %1658 ]
  %1457 = add nsw i64 %1456, -1
  %1458 = load i64, ptr %8, align 8
  %1459 = mul nsw i64 %1458, 3
  %1460 = sdiv i64 %1459, 32
  %1461 = load i64, ptr %33, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  %1462 = shl i64 %1460, 10
  br i1 %1039, label %1463, label %1628

1463:                                             ; preds = %1455
  %1464 = sdiv i64 %1461, 16
  %1465 = mul nsw i64 %1464, %1456
  %1466 = add nsw i64 %1460, -1
  %1467 = icmp sgt i64 %1458, 10
  %1468 = icmp eq i64 %1456, 0
  %1469 = call i64 @llvm.smax.i64(i64 %1460, i64 1)
  br label %1472

1470:                                             ; preds = %1483
  %1471 = load i64, ptr %1043, align 8
  br label %1628

1472:                                             ; preds = %1483, %1463
  %1473 = phi i64 [ %31, %1463 ], [ %1484, %1483 ]
  %1474 = mul i64 %1473, %1462
  br i1 %1050, label %1475, label %1483

1475:                                             ; preds = %1472
  %1476 = shl nsw i64 %1473, 4
  %1477 = or disjoint i64 %1473, 1
  %1478 = shl nsw i64 %1477, 4
  %1479 = or disjoint i64 %1473, 2
  %1480 = shl nsw i64 %1479, 4
  %1481 = or disjoint i64 %1473, 3
  %1482 = shl nsw i64 %1481, 4
  br label %1486

1483:                                             ; preds = %1625, %1472
  %1484 = add nsw i64 %1473, 4
  %1485 = icmp slt i64 %1484, %32
  br i1 %1485, label %1472, label %1470, !llvm.loop !49

1486:                                             ; preds = %1625, %1475
  %1487 = phi i64 [ %44, %1475 ], [ %1626, %1625 ]
  %1488 = load ptr, ptr %1040, align 8
  %1489 = icmp eq ptr %1488, %1015
  %1490 = select i1 %1489, i64 4096, i64 0
  %1491 = getelementptr inbounds i8, ptr %1015, i64 %1490
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  %1492 = load i64, ptr %0, align 8
  %1493 = icmp sgt i64 %1492, %1456
  br i1 %1493, label %1494, label %1517

1494:                                             ; preds = %1486
  %1495 = load i64, ptr %1043, align 8
  %1496 = sdiv i64 %1495, 2
  %1497 = add nsw i64 %1466, %1496
  %1498 = sdiv i64 %1497, %1460
  br i1 %1467, label %1499, label %1517

1499:                                             ; preds = %1494
  %1500 = load ptr, ptr %1042, align 8
  %1501 = getelementptr inbounds i8, ptr %1500, i64 %1474
  %1502 = load ptr, ptr %1041, align 8
  %1503 = add nsw i64 %1487, %1465
  %1504 = mul i64 %1503, %1462
  %1505 = getelementptr inbounds i8, ptr %1502, i64 %1504
  br label %1506

1506:                                             ; preds = %1506, %1499
  %1507 = phi ptr [ %1514, %1506 ], [ %1505, %1499 ]
  %1508 = phi ptr [ %1515, %1506 ], [ %1501, %1499 ]
  %1509 = phi i64 [ %1513, %1506 ], [ 0, %1499 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %1507, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %1508, i64 64)
  %1510 = getelementptr inbounds i8, ptr %1508, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1510, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %1511 = getelementptr inbounds i8, ptr %1508, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %1511, i64 64)
  %1512 = getelementptr inbounds i8, ptr %1508, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1512, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1457, ptr noundef nonnull %2, i64 noundef %1498) #9
  %1513 = add nuw nsw i64 %1509, 1
  %1514 = getelementptr inbounds i8, ptr %1507, i64 1024
  %1515 = getelementptr inbounds i8, ptr %1508, i64 4096
  %1516 = icmp eq i64 %1513, %1469
  br i1 %1516, label %1517, label %1506, !llvm.loop !50

1517:                                             ; preds = %1506, %1494, %1486
  call void @llvm.x86.tilestored64(i8 0, ptr %1491, i64 64)
  %1518 = getelementptr inbounds i8, ptr %1491, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %1518, i64 64)
  %1519 = getelementptr inbounds i8, ptr %1491, i64 2048
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %1519, i64 64)
  %1520 = getelementptr inbounds i8, ptr %1491, i64 3072
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %1520, i64 64)
  br i1 %1468, label %1521, label %1623

1521:                                             ; preds = %1517
  %1522 = shl nsw i64 %1487, 4
  br label %1598

1523:                                             ; preds = %1618, %1543
  %1524 = phi i64 [ %1546, %1543 ], [ 0, %1618 ]
  %1525 = add nuw nsw i64 %1524, %1522
  %1526 = load i64, ptr %8, align 8
  %1527 = mul nsw i64 %1526, %1525
  %1528 = add nsw i64 %1527, %1478
  %1529 = shl nsw i64 %1524, 6
  %1530 = getelementptr inbounds i8, ptr %1518, i64 %1529
  %1531 = load <16 x float>, ptr %1530, align 4
  %1532 = load ptr, ptr %1048, align 8
  %1533 = icmp eq ptr %1532, null
  br i1 %1533, label %1543, label %1534

1534:                                             ; preds = %1523
  %1535 = load ptr, ptr %1049, align 8
  %1536 = load i64, ptr %33, align 8
  %1537 = mul nsw i64 %1536, %1477
  %1538 = add nsw i64 %1537, %1525
  %1539 = shl nsw i64 %1538, 6
  %1540 = getelementptr inbounds i8, ptr %1535, i64 %1539
  %1541 = load <16 x float>, ptr %1540, align 4
  %1542 = getelementptr inbounds float, ptr %1532, i64 %1528
  store <16 x float> %1541, ptr %1542, align 4
  br label %1543

1543:                                             ; preds = %1534, %1523
  %1544 = load ptr, ptr %1033, align 8
  %1545 = getelementptr inbounds float, ptr %1544, i64 %1528
  store <16 x float> %1531, ptr %1545, align 4
  %1546 = add nuw nsw i64 %1524, 1
  %1547 = icmp eq i64 %1546, 16
  br i1 %1547, label %1548, label %1523, !llvm.loop !51

1548:                                             ; preds = %1543, %1568
  %1549 = phi i64 [ %1571, %1568 ], [ 0, %1543 ]
  %1550 = add nuw nsw i64 %1549, %1522
  %1551 = load i64, ptr %8, align 8
  %1552 = mul nsw i64 %1551, %1550
  %1553 = add nsw i64 %1552, %1480
  %1554 = shl nsw i64 %1549, 6
  %1555 = getelementptr inbounds i8, ptr %1519, i64 %1554
  %1556 = load <16 x float>, ptr %1555, align 4
  %1557 = load ptr, ptr %1048, align 8
  %1558 = icmp eq ptr %1557, null
  br i1 %1558, label %1568, label %1559

1559:                                             ; preds = %1548
  %1560 = load ptr, ptr %1049, align 8
  %1561 = load i64, ptr %33, align 8
  %1562 = mul nsw i64 %1561, %1479
  %1563 = add nsw i64 %1562, %1550
  %1564 = shl nsw i64 %1563, 6
  %1565 = getelementptr inbounds i8, ptr %1560, i64 %1564
  %1566 = load <16 x float>, ptr %1565, align 4
  %1567 = getelementptr inbounds float, ptr %1557, i64 %1553
  store <16 x float> %1566, ptr %1567, align 4
  br label %1568

1568:                                             ; preds = %1559, %1548
  %1569 = load ptr, ptr %1033, align 8
  %1570 = getelementptr inbounds float, ptr %1569, i64 %1553
  store <16 x float> %1556, ptr %1570, align 4
  %1571 = add nuw nsw i64 %1549, 1
  %1572 = icmp eq i64 %1571, 16
  br i1 %1572, label %1573, label %1548, !llvm.loop !51

1573:                                             ; preds = %1568, %1593
  %1574 = phi i64 [ %1596, %1593 ], [ 0, %1568 ]
  %1575 = add nuw nsw i64 %1574, %1522
  %1576 = load i64, ptr %8, align 8
  %1577 = mul nsw i64 %1576, %1575
  %1578 = add nsw i64 %1577, %1482
  %1579 = shl nsw i64 %1574, 6
  %1580 = getelementptr inbounds i8, ptr %1520, i64 %1579
  %1581 = load <16 x float>, ptr %1580, align 4
  %1582 = load ptr, ptr %1048, align 8
  %1583 = icmp eq ptr %1582, null
  br i1 %1583, label %1593, label %1584

1584:                                             ; preds = %1573
  %1585 = load ptr, ptr %1049, align 8
  %1586 = load i64, ptr %33, align 8
  %1587 = mul nsw i64 %1586, %1481
  %1588 = add nsw i64 %1587, %1575
  %1589 = shl nsw i64 %1588, 6
  %1590 = getelementptr inbounds i8, ptr %1585, i64 %1589
  %1591 = load <16 x float>, ptr %1590, align 4
  %1592 = getelementptr inbounds float, ptr %1582, i64 %1578
  store <16 x float> %1591, ptr %1592, align 4
  br label %1593

1593:                                             ; preds = %1584, %1573
  %1594 = load ptr, ptr %1033, align 8
  %1595 = getelementptr inbounds float, ptr %1594, i64 %1578
  store <16 x float> %1581, ptr %1595, align 4
  %1596 = add nuw nsw i64 %1574, 1
  %1597 = icmp eq i64 %1596, 16
  br i1 %1597, label %1625, label %1573, !llvm.loop !51

1598:                                             ; preds = %1618, %1521
  %1599 = phi i64 [ 0, %1521 ], [ %1621, %1618 ]
  %1600 = add nuw nsw i64 %1599, %1522
  %1601 = load i64, ptr %8, align 8
  %1602 = mul nsw i64 %1601, %1600
  %1603 = add nsw i64 %1602, %1476
  %1604 = shl nsw i64 %1599, 6
  %1605 = getelementptr inbounds i8, ptr %1491, i64 %1604
  %1606 = load <16 x float>, ptr %1605, align 4
  %1607 = load ptr, ptr %1048, align 8
  %1608 = icmp eq ptr %1607, null
  br i1 %1608, label %1618, label %1609

1609:                                             ; preds = %1598
  %1610 = load ptr, ptr %1049, align 8
  %1611 = load i64, ptr %33, align 8
  %1612 = mul nsw i64 %1611, %1473
  %1613 = add nsw i64 %1612, %1600
  %1614 = shl nsw i64 %1613, 6
  %1615 = getelementptr inbounds i8, ptr %1610, i64 %1614
  %1616 = load <16 x float>, ptr %1615, align 4
  %1617 = getelementptr inbounds float, ptr %1607, i64 %1603
  store <16 x float> %1616, ptr %1617, align 4
  br label %1618

1618:                                             ; preds = %1609, %1598
  %1619 = load ptr, ptr %1033, align 8
  %1620 = getelementptr inbounds float, ptr %1619, i64 %1603
  store <16 x float> %1606, ptr %1620, align 4
  %1621 = add nuw nsw i64 %1599, 1
  %1622 = icmp eq i64 %1621, 16
  br i1 %1622, label %1523, label %1598, !llvm.loop !51

1623:                                             ; preds = %1517
  %1624 = load i64, ptr %1043, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1457, ptr noundef nonnull %2, i64 noundef %1624) #9
  store i64 %1473, ptr %2, align 8
  store i64 %1487, ptr %1044, align 8
  store i64 0, ptr %1045, align 8
  store i64 64, ptr %1043, align 8
  store ptr null, ptr %1046, align 8
  store ptr %1491, ptr %1040, align 8
  store i64 0, ptr %1047, align 8
  br label %1625

1625:                                             ; preds = %1593, %1623
  %1626 = add i64 %1487, 1
  %1627 = icmp eq i64 %1626, %45
  br i1 %1627, label %1483, label %1486, !llvm.loop !52

1628:                                             ; preds = %1455, %1470
  %1629 = phi i64 [ %1471, %1470 ], [ 0, %1455 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %1457, ptr noundef nonnull %2, i64 noundef %1629) #9
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #4
  br i1 %975, label %1658, label %1630

1630:                                             ; preds = %1628
  %1631 = load ptr, ptr %1051, align 8
  %1632 = getelementptr inbounds i8, ptr %1631, i64 %1052
  %1633 = load i64, ptr %1632, align 8
  %1634 = add nsw i64 %1633, 1
  store atomic i64 %1634, ptr %1632 release, align 8
  br i1 %1053, label %1635, label %1658

1635:                                             ; preds = %1630, %1642
  %1636 = phi i64 [ %1643, %1642 ], [ 0, %1630 ]
  %1637 = shl nsw i64 %1636, 6
  %1638 = load ptr, ptr %1051, align 8
  %1639 = getelementptr inbounds i8, ptr %1638, i64 %1637
  %1640 = load atomic i64, ptr %1639 acquire, align 8
  %1641 = icmp sgt i64 %1640, %1633
  br i1 %1641, label %1642, label %1645

1642:                                             ; preds = %1651, %1635
  %1643 = add nuw nsw i64 %1636, 1
  %1644 = icmp eq i64 %1643, %22
  br i1 %1644, label %1658, label %1635, !llvm.loop !14

1645:                                             ; preds = %1635, %1651
  %1646 = phi i32 [ %1653, %1651 ], [ 0, %1635 ]
  call void @llvm.x86.sse2.pause()
  %1647 = icmp eq i32 %1646, 2000
  br i1 %1647, label %1648, label %1651

1648:                                             ; preds = %1645
  %1649 = load ptr, ptr %1054, align 8
  %1650 = call i32 %1649() #8
  br label %1651

1651:                                             ; preds = %1648, %1645
  %1652 = phi i32 [ 0, %1648 ], [ %1646, %1645 ]
  %1653 = add nsw i32 %1652, 1
  %1654 = load ptr, ptr %1051, align 8
  %1655 = getelementptr inbounds i8, ptr %1654, i64 %1637
  %1656 = load atomic i64, ptr %1655 acquire, align 8
  %1657 = icmp sgt i64 %1656, %1633
  br i1 %1657, label %1642, label %1645, !llvm.loop !15

1658:                                             ; preds = %1642, %1628, %1630
  %1659 = load ptr, ptr %1033, align 8
  %1660 = icmp ne ptr %1659, null
  %1661 = sext i1 %1660 to i64
  %1662 = icmp sgt i64 %1457, %1661
  br i1 %1662, label %1455, label %1055, !llvm.loop !53
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
  br i1 %232, label %19, label %233, !llvm.loop !54

233:                                              ; preds = %19, %230, %4
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
  br i1 %48, label %47, label %145, !llvm.loop !55

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
  br i1 %267, label %28, label %268, !llvm.loop !56

268:                                              ; preds = %28, %145, %4
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
!46 = distinct !{!46, !45}
!47 = distinct !{!47, !45}
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
