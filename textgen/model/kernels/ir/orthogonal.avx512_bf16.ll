; sources 5f4caafed75a1478284c51865a22ecdb2c76eb7e3174a222f146af23217801e4

%struct.Pending = type { [2 x [1024 x float]], i32, i32, i32, float, float, ptr, ptr, i64, ptr, ptr, i64, i64, [4 x %struct.anon] }
%struct.anon = type { ptr, ptr }
%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }

; Function Attrs: nounwind
define dso_local void @orthogonalise(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.Pending, align 64
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 16
  %6 = load i64, ptr %5, align 8
  %7 = mul i64 %6, %4
  %8 = getelementptr inbounds i8, ptr %0, i64 64
  %9 = atomicrmw add ptr %8, i64 1 monotonic, align 8
  %10 = getelementptr inbounds i8, ptr %0, i64 72
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %0, i64 80
  %13 = load i64, ptr %12, align 8
  %14 = mul nsw i64 %13, %9
  %15 = getelementptr inbounds i16, ptr %11, i64 %14
  %16 = shl nsw i64 %7, 3
  %17 = getelementptr inbounds i8, ptr %15, i64 %16
  %18 = mul nsw i64 %4, %4
  %19 = getelementptr inbounds i16, ptr %17, i64 %18
  %20 = getelementptr inbounds i16, ptr %19, i64 %18
  %21 = getelementptr inbounds i16, ptr %20, i64 %18
  call void @llvm.lifetime.start.p0(i64 8336, ptr nonnull %2) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(8336) %2, i8 0, i64 8336, i1 false)
  %22 = getelementptr inbounds i8, ptr %2, i64 8196
  store i32 8, ptr %22, align 4
  %23 = getelementptr inbounds i8, ptr %0, i64 56
  %24 = atomicrmw add ptr %23, i64 1 monotonic, align 8
  %25 = load i64, ptr %0, align 8
  %26 = icmp slt i64 %24, %25
  br i1 %26, label %27, label %80

27:                                               ; preds = %1
  %28 = getelementptr inbounds i16, ptr %15, i64 %7
  %29 = shl nsw i64 %7, 2
  %30 = getelementptr inbounds i8, ptr %15, i64 %29
  %31 = mul i64 %7, 6
  %32 = getelementptr inbounds i8, ptr %15, i64 %31
  %33 = getelementptr inbounds i8, ptr %0, i64 40
  %34 = sdiv i64 %4, 32
  %35 = sdiv i64 %6, 32
  %36 = icmp sgt i64 %7, 0
  %37 = getelementptr inbounds i8, ptr %2, i64 8216
  %38 = getelementptr inbounds i8, ptr %2, i64 8224
  %39 = shl nsw i64 %35, 1
  %40 = icmp sgt i64 %4, 31
  %41 = icmp sgt i64 %6, 31
  %42 = getelementptr inbounds i8, ptr %2, i64 8192
  %43 = getelementptr inbounds i8, ptr %2, i64 8240
  %44 = shl nsw i64 %35, 9
  %45 = getelementptr inbounds i8, ptr %2, i64 8256
  %46 = shl nuw nsw i64 %34, 1
  %47 = getelementptr inbounds i8, ptr %2, i64 8248
  %48 = shl nsw i64 %34, 9
  %49 = getelementptr inbounds i8, ptr %2, i64 8264
  %50 = getelementptr inbounds i8, ptr %2, i64 8272
  %51 = getelementptr inbounds i8, ptr %2, i64 8280
  %52 = getelementptr inbounds i8, ptr %2, i64 8288
  %53 = getelementptr inbounds i8, ptr %2, i64 8296
  %54 = getelementptr inbounds i8, ptr %2, i64 8200
  %55 = getelementptr inbounds i8, ptr %0, i64 24
  %56 = getelementptr inbounds i8, ptr %0, i64 32
  %57 = shl i64 %35, 10
  %58 = getelementptr inbounds i8, ptr %2, i64 8304
  %59 = getelementptr inbounds i8, ptr %2, i64 8312
  %60 = getelementptr inbounds i8, ptr %2, i64 8320
  %61 = getelementptr inbounds i8, ptr %2, i64 8328
  %62 = getelementptr inbounds i8, ptr %2, i64 8204
  %63 = getelementptr inbounds i8, ptr %2, i64 8208
  %64 = getelementptr inbounds i8, ptr %21, i64 1024
  %65 = getelementptr inbounds i8, ptr %0, i64 48
  %66 = shl i64 %34, 10
  %67 = shl i64 %6, 5
  %68 = getelementptr inbounds i8, ptr %2, i64 8232
  %69 = add i64 %7, -1
  %70 = lshr i64 %69, 6
  %71 = add nuw nsw i64 %70, 1
  %72 = icmp ult i64 %7, 65
  %73 = and i64 %71, 576460752303423486
  %74 = and i64 %69, 64
  %75 = icmp eq i64 %74, 0
  br label %81

76:                                               ; preds = %367, %246
  %77 = atomicrmw add ptr %23, i64 1 monotonic, align 8
  %78 = load i64, ptr %0, align 8
  %79 = icmp slt i64 %77, %78
  br i1 %79, label %81, label %80, !llvm.loop !4

80:                                               ; preds = %76, %1
  call void @llvm.lifetime.end.p0(i64 8336, ptr nonnull %2) #8
  ret void

81:                                               ; preds = %27, %76
  %82 = phi i64 [ %24, %27 ], [ %77, %76 ]
  %83 = load ptr, ptr %33, align 8
  %84 = getelementptr inbounds ptr, ptr %83, i64 %82
  %85 = load ptr, ptr %84, align 8
  br i1 %36, label %86, label %157

86:                                               ; preds = %81
  br i1 %72, label %130, label %87

87:                                               ; preds = %86, %87
  %88 = phi <16 x float> [ %126, %87 ], [ zeroinitializer, %86 ]
  %89 = phi <16 x float> [ %122, %87 ], [ zeroinitializer, %86 ]
  %90 = phi <16 x float> [ %118, %87 ], [ zeroinitializer, %86 ]
  %91 = phi <16 x float> [ %114, %87 ], [ zeroinitializer, %86 ]
  %92 = phi i64 [ %127, %87 ], [ 0, %86 ]
  %93 = phi i64 [ %128, %87 ], [ 0, %86 ]
  %94 = getelementptr inbounds float, ptr %85, i64 %92
  %95 = load <16 x float>, ptr %94, align 4
  %96 = fmul contract <16 x float> %95, %95
  %97 = fadd contract <16 x float> %91, %96
  %98 = getelementptr inbounds i8, ptr %94, i64 64
  %99 = load <16 x float>, ptr %98, align 4
  %100 = fmul contract <16 x float> %99, %99
  %101 = fadd contract <16 x float> %90, %100
  %102 = getelementptr inbounds i8, ptr %94, i64 128
  %103 = load <16 x float>, ptr %102, align 4
  %104 = fmul contract <16 x float> %103, %103
  %105 = fadd contract <16 x float> %89, %104
  %106 = getelementptr inbounds i8, ptr %94, i64 192
  %107 = load <16 x float>, ptr %106, align 4
  %108 = fmul contract <16 x float> %107, %107
  %109 = fadd contract <16 x float> %88, %108
  %110 = or disjoint i64 %92, 64
  %111 = getelementptr inbounds float, ptr %85, i64 %110
  %112 = load <16 x float>, ptr %111, align 4
  %113 = fmul contract <16 x float> %112, %112
  %114 = fadd contract <16 x float> %97, %113
  %115 = getelementptr inbounds i8, ptr %111, i64 64
  %116 = load <16 x float>, ptr %115, align 4
  %117 = fmul contract <16 x float> %116, %116
  %118 = fadd contract <16 x float> %101, %117
  %119 = getelementptr inbounds i8, ptr %111, i64 128
  %120 = load <16 x float>, ptr %119, align 4
  %121 = fmul contract <16 x float> %120, %120
  %122 = fadd contract <16 x float> %105, %121
  %123 = getelementptr inbounds i8, ptr %111, i64 192
  %124 = load <16 x float>, ptr %123, align 4
  %125 = fmul contract <16 x float> %124, %124
  %126 = fadd contract <16 x float> %109, %125
  %127 = add nuw nsw i64 %92, 128
  %128 = add i64 %93, 2
  %129 = icmp eq i64 %128, %73
  br i1 %129, label %130, label %87, !llvm.loop !6

130:                                              ; preds = %87, %86
  %131 = phi <16 x float> [ poison, %86 ], [ %114, %87 ]
  %132 = phi <16 x float> [ poison, %86 ], [ %118, %87 ]
  %133 = phi <16 x float> [ poison, %86 ], [ %122, %87 ]
  %134 = phi <16 x float> [ poison, %86 ], [ %126, %87 ]
  %135 = phi <16 x float> [ zeroinitializer, %86 ], [ %126, %87 ]
  %136 = phi <16 x float> [ zeroinitializer, %86 ], [ %122, %87 ]
  %137 = phi <16 x float> [ zeroinitializer, %86 ], [ %118, %87 ]
  %138 = phi <16 x float> [ zeroinitializer, %86 ], [ %114, %87 ]
  %139 = phi i64 [ 0, %86 ], [ %127, %87 ]
  br i1 %75, label %140, label %157

140:                                              ; preds = %130
  %141 = getelementptr inbounds float, ptr %85, i64 %139
  %142 = load <16 x float>, ptr %141, align 4
  %143 = fmul contract <16 x float> %142, %142
  %144 = fadd contract <16 x float> %138, %143
  %145 = getelementptr inbounds i8, ptr %141, i64 64
  %146 = load <16 x float>, ptr %145, align 4
  %147 = fmul contract <16 x float> %146, %146
  %148 = fadd contract <16 x float> %137, %147
  %149 = getelementptr inbounds i8, ptr %141, i64 128
  %150 = load <16 x float>, ptr %149, align 4
  %151 = fmul contract <16 x float> %150, %150
  %152 = fadd contract <16 x float> %136, %151
  %153 = getelementptr inbounds i8, ptr %141, i64 192
  %154 = load <16 x float>, ptr %153, align 4
  %155 = fmul contract <16 x float> %154, %154
  %156 = fadd contract <16 x float> %135, %155
  br label %157

157:                                              ; preds = %140, %130, %81
  %158 = phi <16 x float> [ zeroinitializer, %81 ], [ %134, %130 ], [ %156, %140 ]
  %159 = phi <16 x float> [ zeroinitializer, %81 ], [ %133, %130 ], [ %152, %140 ]
  %160 = phi <16 x float> [ zeroinitializer, %81 ], [ %132, %130 ], [ %148, %140 ]
  %161 = phi <16 x float> [ zeroinitializer, %81 ], [ %131, %130 ], [ %144, %140 ]
  br label %170

162:                                              ; preds = %170
  %163 = tail call contract float @sqrtf(float noundef %189) #9
  store ptr null, ptr %37, align 8
  store ptr null, ptr %38, align 32
  br i1 %40, label %164, label %246

164:                                              ; preds = %162
  %165 = fcmp contract olt float %163, 0x3E7AD7F2A0000000
  %166 = select contract i1 %165, float 0x3E7AD7F2A0000000, float %163
  %167 = fdiv contract float 1.000000e+00, %166
  %168 = insertelement <16 x float> poison, float %167, i64 0
  %169 = shufflevector <16 x float> %168, <16 x float> poison, <16 x i32> zeroinitializer
  br label %192

170:                                              ; preds = %170, %157
  %171 = phi i32 [ 0, %157 ], [ %190, %170 ]
  %172 = phi float [ 0.000000e+00, %157 ], [ %189, %170 ]
  %173 = extractelement <16 x float> %161, i32 %171
  %174 = extractelement <16 x float> %160, i32 %171
  %175 = fadd contract float %173, %174
  %176 = extractelement <16 x float> %159, i32 %171
  %177 = extractelement <16 x float> %158, i32 %171
  %178 = fadd contract float %176, %177
  %179 = fadd contract float %175, %178
  %180 = fadd contract float %172, %179
  %181 = or disjoint i32 %171, 1
  %182 = extractelement <16 x float> %161, i32 %181
  %183 = extractelement <16 x float> %160, i32 %181
  %184 = fadd contract float %182, %183
  %185 = extractelement <16 x float> %159, i32 %181
  %186 = extractelement <16 x float> %158, i32 %181
  %187 = fadd contract float %185, %186
  %188 = fadd contract float %184, %187
  %189 = fadd contract float %180, %188
  %190 = add nuw nsw i32 %171, 2
  %191 = icmp eq i32 %190, 16
  br i1 %191, label %162, label %170, !llvm.loop !7

192:                                              ; preds = %197, %164
  %193 = phi i64 [ 0, %164 ], [ %198, %197 ]
  %194 = mul i64 %39, %193
  br i1 %41, label %195, label %197

195:                                              ; preds = %192
  %196 = shl nsw i64 %193, 5
  br label %200

197:                                              ; preds = %233, %192
  %198 = add nuw nsw i64 %193, 1
  %199 = icmp eq i64 %198, %34
  br i1 %199, label %246, label %192, !llvm.loop !8

200:                                              ; preds = %233, %195
  %201 = phi i64 [ 0, %195 ], [ %244, %233 ]
  %202 = shl nsw i64 %201, 7
  %203 = getelementptr i8, ptr %85, i64 %202
  br label %204

204:                                              ; preds = %204, %200
  %205 = phi i64 [ 0, %200 ], [ %231, %204 ]
  %206 = lshr i64 %205, 3
  %207 = and i64 %206, 2
  %208 = shl i64 %205, 4
  %209 = and i64 %208, 240
  %210 = add nuw nsw i64 %205, %196
  %211 = mul nuw nsw i64 %210, %6
  %212 = getelementptr float, ptr %203, i64 %211
  %213 = load i32, ptr %42, align 64
  %214 = sext i32 %213 to i64
  %215 = getelementptr inbounds [2 x [1024 x float]], ptr %2, i64 0, i64 %214
  %216 = shl nuw nsw i64 %207, 10
  %217 = getelementptr inbounds i8, ptr %215, i64 %216
  %218 = getelementptr inbounds float, ptr %217, i64 %209
  %219 = load <16 x float>, ptr %212, align 4
  %220 = fmul contract <16 x float> %169, %219
  store <16 x float> %220, ptr %218, align 64
  %221 = load i32, ptr %42, align 64
  %222 = sext i32 %221 to i64
  %223 = getelementptr inbounds [2 x [1024 x float]], ptr %2, i64 0, i64 %222
  %224 = shl nuw nsw i64 %207, 8
  %225 = or disjoint i64 %224, 256
  %226 = getelementptr inbounds float, ptr %223, i64 %225
  %227 = getelementptr inbounds float, ptr %226, i64 %209
  %228 = getelementptr inbounds i8, ptr %212, i64 64
  %229 = load <16 x float>, ptr %228, align 4
  %230 = fmul contract <16 x float> %169, %229
  store <16 x float> %230, ptr %227, align 64
  %231 = add nuw nsw i64 %205, 1
  %232 = icmp eq i64 %231, 32
  br i1 %232, label %233, label %204, !llvm.loop !9

233:                                              ; preds = %204
  %234 = add nsw i64 %201, %194
  %235 = shl nsw i64 %234, 9
  %236 = getelementptr inbounds i16, ptr %15, i64 %235
  store ptr %236, ptr %43, align 16
  store i64 %44, ptr %45, align 64
  %237 = mul i64 %46, %201
  %238 = add nsw i64 %237, %193
  %239 = shl nsw i64 %238, 10
  %240 = getelementptr inbounds i8, ptr %28, i64 %239
  store ptr %240, ptr %47, align 8
  store i64 %48, ptr %49, align 8
  %241 = getelementptr inbounds i16, ptr %32, i64 %235
  store ptr %236, ptr %50, align 16
  store ptr %241, ptr %51, align 8
  %242 = getelementptr inbounds i16, ptr %236, i64 %44
  store ptr %242, ptr %52, align 32
  %243 = getelementptr inbounds i16, ptr %241, i64 %44
  store ptr %243, ptr %53, align 8
  store i32 6, ptr %54, align 8
  store i32 0, ptr %22, align 4
  call fastcc void @finish(ptr noundef nonnull %2, i32 noundef 8) #10
  %244 = add nuw nsw i64 %201, 1
  %245 = icmp eq i64 %244, %35
  br i1 %245, label %197, label %200, !llvm.loop !10

246:                                              ; preds = %197, %162
  %247 = load i64, ptr %55, align 8
  %248 = icmp sgt i64 %247, 0
  br i1 %248, label %249, label %76

249:                                              ; preds = %246, %367
  %250 = phi i64 [ %368, %367 ], [ 0, %246 ]
  %251 = phi ptr [ %252, %367 ], [ %30, %246 ]
  %252 = phi ptr [ %251, %367 ], [ %28, %246 ]
  %253 = load ptr, ptr %56, align 8
  %254 = getelementptr inbounds [3 x float], ptr %253, i64 %250
  br i1 %40, label %256, label %255

255:                                              ; preds = %249
  call fastcc void @finish(ptr noundef nonnull %2, i32 noundef 8) #10
  br label %320

256:                                              ; preds = %249, %262
  %257 = phi i64 [ %263, %262 ], [ 0, %249 ]
  %258 = shl nuw nsw i64 %257, 1
  %259 = mul nuw nsw i64 %258, %34
  %260 = mul i64 %258, %57
  %261 = getelementptr inbounds i8, ptr %15, i64 %260
  br label %265

262:                                              ; preds = %285
  %263 = add nuw nsw i64 %257, 1
  %264 = icmp eq i64 %263, %34
  br i1 %264, label %288, label %256, !llvm.loop !11

265:                                              ; preds = %285, %256
  %266 = phi i64 [ %257, %256 ], [ %286, %285 ]
  %267 = add nuw nsw i64 %266, %259
  %268 = shl nsw i64 %267, 9
  %269 = shl nuw nsw i64 %266, 1
  %270 = mul nuw nsw i64 %269, %34
  %271 = add nuw nsw i64 %270, %257
  %272 = shl nsw i64 %271, 9
  %273 = mul i64 %269, %57
  %274 = getelementptr inbounds i8, ptr %32, i64 %273
  call fastcc void @multiply(ptr noundef %261, ptr noundef %274, i64 noundef %35, ptr noundef nonnull %2) #10
  store ptr null, ptr %37, align 8
  store ptr null, ptr %38, align 32
  %275 = getelementptr inbounds i16, ptr %17, i64 %268
  store ptr %275, ptr %43, align 16
  store i64 %48, ptr %45, align 64
  %276 = getelementptr inbounds i16, ptr %19, i64 %272
  store ptr %276, ptr %47, align 8
  store i64 %48, ptr %49, align 8
  store i32 4, ptr %54, align 8
  %277 = icmp eq i64 %257, %266
  br i1 %277, label %285, label %278

278:                                              ; preds = %265
  %279 = getelementptr inbounds i16, ptr %19, i64 %268
  store ptr %275, ptr %50, align 16
  store ptr %279, ptr %51, align 8
  %280 = getelementptr inbounds i16, ptr %275, i64 %48
  store ptr %280, ptr %52, align 32
  %281 = getelementptr inbounds i16, ptr %279, i64 %48
  store ptr %281, ptr %53, align 8
  %282 = getelementptr inbounds i16, ptr %17, i64 %272
  store ptr %276, ptr %58, align 16
  store ptr %282, ptr %59, align 8
  %283 = getelementptr inbounds i16, ptr %276, i64 %48
  store ptr %283, ptr %60, align 64
  %284 = getelementptr inbounds i16, ptr %282, i64 %48
  store ptr %284, ptr %61, align 8
  store i32 8, ptr %54, align 8
  br label %285

285:                                              ; preds = %278, %265
  %286 = add nuw nsw i64 %266, 1
  %287 = icmp slt i64 %286, %34
  br i1 %287, label %265, label %262, !llvm.loop !12

288:                                              ; preds = %262
  call fastcc void @finish(ptr noundef nonnull %2, i32 noundef 8) #10
  %289 = getelementptr inbounds i8, ptr %254, i64 4
  br label %290

290:                                              ; preds = %296, %288
  %291 = phi i64 [ 0, %288 ], [ %297, %296 ]
  %292 = shl nuw nsw i64 %291, 1
  %293 = mul nuw nsw i64 %292, %34
  %294 = mul nuw nsw i64 %292, %48
  %295 = getelementptr inbounds i16, ptr %17, i64 %294
  br label %299

296:                                              ; preds = %317
  %297 = add nuw nsw i64 %291, 1
  %298 = icmp eq i64 %297, %34
  br i1 %298, label %320, label %290, !llvm.loop !13

299:                                              ; preds = %317, %290
  %300 = phi i64 [ %291, %290 ], [ %318, %317 ]
  %301 = add nuw nsw i64 %300, %293
  %302 = shl nsw i64 %301, 9
  %303 = shl nuw nsw i64 %300, 1
  %304 = mul nuw nsw i64 %303, %48
  %305 = getelementptr inbounds i16, ptr %19, i64 %304
  call fastcc void @multiply(ptr noundef %295, ptr noundef nonnull %305, i64 noundef %34, ptr noundef nonnull %2) #10
  %306 = load <2 x float>, ptr %289, align 4
  %307 = shufflevector <2 x float> %306, <2 x float> poison, <2 x i32> <i32 1, i32 0>
  store <2 x float> %307, ptr %62, align 4
  %308 = getelementptr inbounds i16, ptr %17, i64 %302
  store ptr %308, ptr %37, align 8
  store ptr null, ptr %38, align 32
  %309 = getelementptr inbounds i16, ptr %20, i64 %302
  store ptr %309, ptr %43, align 16
  store i64 %48, ptr %45, align 64
  store ptr %21, ptr %47, align 8
  store i64 512, ptr %49, align 8
  store i32 4, ptr %54, align 8
  %310 = icmp eq i64 %291, %300
  br i1 %310, label %317, label %311

311:                                              ; preds = %299
  %312 = mul nuw nsw i64 %303, %34
  %313 = add nuw nsw i64 %312, %291
  %314 = shl nsw i64 %313, 10
  %315 = getelementptr inbounds i8, ptr %20, i64 %314
  store ptr %21, ptr %50, align 16
  store ptr %315, ptr %51, align 8
  store ptr %64, ptr %52, align 32
  %316 = getelementptr inbounds i16, ptr %315, i64 %48
  store ptr %316, ptr %53, align 8
  store i32 6, ptr %54, align 8
  br label %317

317:                                              ; preds = %311, %299
  %318 = add nuw nsw i64 %300, 1
  %319 = icmp slt i64 %318, %34
  br i1 %319, label %299, label %296, !llvm.loop !14

320:                                              ; preds = %296, %255
  call fastcc void @finish(ptr noundef nonnull %2, i32 noundef 8) #10
  %321 = load float, ptr %254, align 4
  %322 = load i64, ptr %55, align 8
  %323 = add nsw i64 %322, -1
  %324 = icmp eq i64 %250, %323
  br i1 %324, label %325, label %329

325:                                              ; preds = %320
  %326 = load ptr, ptr %65, align 8
  %327 = getelementptr inbounds ptr, ptr %326, i64 %82
  %328 = load ptr, ptr %327, align 8
  br label %329

329:                                              ; preds = %320, %325
  %330 = phi ptr [ %328, %325 ], [ null, %320 ]
  br i1 %41, label %331, label %367

331:                                              ; preds = %329
  %332 = icmp eq ptr %330, null
  br label %333

333:                                              ; preds = %342, %331
  %334 = phi i64 [ 0, %331 ], [ %343, %342 ]
  br i1 %40, label %335, label %342

335:                                              ; preds = %333
  %336 = shl nuw nsw i64 %334, 1
  %337 = mul nuw nsw i64 %336, %34
  %338 = shl nsw i64 %337, 10
  %339 = shl nsw i64 %334, 7
  %340 = getelementptr i8, ptr %330, i64 %339
  %341 = getelementptr inbounds i8, ptr %252, i64 %338
  br label %345

342:                                              ; preds = %364, %333
  %343 = add nuw nsw i64 %334, 1
  %344 = icmp eq i64 %343, %35
  br i1 %344, label %367, label %333, !llvm.loop !15

345:                                              ; preds = %364, %335
  %346 = phi i64 [ 0, %335 ], [ %365, %364 ]
  %347 = shl nuw nsw i64 %346, 1
  %348 = mul nuw nsw i64 %347, %35
  %349 = add nuw nsw i64 %348, %334
  %350 = shl nsw i64 %349, 9
  %351 = mul i64 %66, %347
  %352 = getelementptr inbounds i8, ptr %20, i64 %351
  call fastcc void @multiply(ptr noundef nonnull %352, ptr noundef %341, i64 noundef %34, ptr noundef nonnull %2) #10
  store float 1.000000e+00, ptr %62, align 4
  store float %321, ptr %63, align 16
  %353 = getelementptr inbounds i16, ptr %15, i64 %350
  store ptr %353, ptr %37, align 8
  store ptr %353, ptr %43, align 16
  store i64 %44, ptr %45, align 64
  %354 = add nuw nsw i64 %346, %337
  %355 = shl nsw i64 %354, 10
  %356 = getelementptr inbounds i8, ptr %251, i64 %355
  store ptr %356, ptr %47, align 8
  store i64 %48, ptr %49, align 8
  %357 = mul i64 %67, %346
  %358 = getelementptr float, ptr %340, i64 %357
  %359 = select i1 %332, ptr null, ptr %358
  store ptr %359, ptr %38, align 32
  store i64 %6, ptr %68, align 8
  store i32 4, ptr %54, align 8
  br i1 %332, label %360, label %364

360:                                              ; preds = %345
  %361 = getelementptr inbounds i16, ptr %32, i64 %350
  store ptr %353, ptr %50, align 16
  store ptr %361, ptr %51, align 8
  %362 = getelementptr inbounds i16, ptr %353, i64 %44
  store ptr %362, ptr %52, align 32
  %363 = getelementptr inbounds i16, ptr %361, i64 %44
  store ptr %363, ptr %53, align 8
  store i32 6, ptr %54, align 8
  br label %364

364:                                              ; preds = %360, %345
  %365 = add nuw nsw i64 %346, 1
  %366 = icmp eq i64 %365, %34
  br i1 %366, label %342, label %345, !llvm.loop !16

367:                                              ; preds = %342, %329
  call fastcc void @finish(ptr noundef nonnull %2, i32 noundef 8) #10
  %368 = add nuw nsw i64 %250, 1
  %369 = load i64, ptr %55, align 8
  %370 = icmp slt i64 %368, %369
  br i1 %370, label %249, label %76, !llvm.loop !17
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
declare float @sqrtf(float noundef) local_unnamed_addr #3

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish(ptr nocapture noundef %0, i32 noundef %1) unnamed_addr #4 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8196
  %4 = icmp sgt i32 %1, 0
  br i1 %4, label %5, label %375

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %0, i64 8200
  %7 = getelementptr inbounds i8, ptr %0, i64 8272
  %8 = getelementptr inbounds i8, ptr %0, i64 8192
  %9 = getelementptr inbounds i8, ptr %0, i64 8256
  %10 = getelementptr inbounds i8, ptr %0, i64 8264
  %11 = getelementptr inbounds i8, ptr %0, i64 8232
  %12 = getelementptr inbounds i8, ptr %0, i64 8216
  %13 = getelementptr inbounds i8, ptr %0, i64 8240
  %14 = getelementptr inbounds i8, ptr %0, i64 8248
  %15 = getelementptr inbounds i8, ptr %0, i64 8224
  %16 = getelementptr inbounds i8, ptr %0, i64 8204
  %17 = getelementptr inbounds i8, ptr %0, i64 8208
  %18 = load i32, ptr %3, align 4
  br label %19

19:                                               ; preds = %5, %370
  %20 = phi i32 [ %18, %5 ], [ %373, %370 ]
  %21 = phi i32 [ %1, %5 ], [ %371, %370 ]
  %22 = load i32, ptr %6, align 8
  %23 = icmp slt i32 %20, %22
  br i1 %23, label %24, label %375

24:                                               ; preds = %19
  %25 = icmp slt i32 %20, 4
  br i1 %25, label %26, label %363

26:                                               ; preds = %24
  %27 = shl nsw i32 %20, 3
  %28 = load i32, ptr %8, align 8
  %29 = sext i32 %28 to i64
  %30 = getelementptr inbounds [2 x [1024 x float]], ptr %0, i64 0, i64 %29
  %31 = sdiv i32 %20, 2
  %32 = shl nsw i32 %31, 9
  %33 = sext i32 %32 to i64
  %34 = getelementptr inbounds float, ptr %30, i64 %33
  %35 = srem i32 %27, 16
  %36 = shl nsw i32 %35, 4
  %37 = sext i32 %36 to i64
  %38 = getelementptr inbounds float, ptr %34, i64 %37
  %39 = sext i32 %31 to i64
  %40 = load i64, ptr %9, align 8
  %41 = mul nsw i64 %40, %39
  %42 = shl nsw i32 %35, 5
  %43 = sext i32 %42 to i64
  %44 = add nsw i64 %41, %43
  %45 = load i64, ptr %10, align 8
  %46 = load i64, ptr %11, align 8
  %47 = load ptr, ptr %12, align 8
  %48 = icmp eq ptr %47, null
  %49 = getelementptr inbounds i16, ptr %47, i64 %44
  %50 = select i1 %48, ptr null, ptr %49
  %51 = load ptr, ptr %13, align 8
  %52 = getelementptr inbounds i16, ptr %51, i64 %44
  %53 = load ptr, ptr %14, align 8
  %54 = shl nsw i32 %20, 7
  %55 = sext i32 %54 to i64
  %56 = getelementptr inbounds i16, ptr %53, i64 %55
  %57 = load ptr, ptr %15, align 8
  %58 = icmp eq ptr %57, null
  %59 = sext i32 %27 to i64
  %60 = mul nsw i64 %46, %59
  %61 = getelementptr inbounds float, ptr %57, i64 %60
  %62 = select i1 %58, ptr null, ptr %61
  %63 = load float, ptr %16, align 4
  %64 = insertelement <16 x float> poison, float %63, i64 0
  %65 = shufflevector <16 x float> %64, <16 x float> poison, <16 x i32> zeroinitializer
  %66 = load float, ptr %17, align 8
  %67 = insertelement <16 x float> poison, float %66, i64 0
  %68 = shufflevector <16 x float> %67, <16 x float> poison, <16 x i32> zeroinitializer
  %69 = icmp eq ptr %50, null
  %70 = icmp eq ptr %62, null
  %71 = getelementptr inbounds i16, ptr %56, i64 %45
  %72 = load <16 x float>, ptr %38, align 4
  br i1 %69, label %81, label %73

73:                                               ; preds = %26
  %74 = fmul contract <16 x float> %65, %72
  %75 = load <16 x i16>, ptr %50, align 2
  %76 = zext <16 x i16> %75 to <16 x i32>
  %77 = shl nuw <16 x i32> %76, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %78 = bitcast <16 x i32> %77 to <16 x float>
  %79 = fmul contract <16 x float> %68, %78
  %80 = fadd contract <16 x float> %74, %79
  br label %81

81:                                               ; preds = %73, %26
  %82 = phi <16 x float> [ %72, %26 ], [ %80, %73 ]
  br i1 %70, label %84, label %83

83:                                               ; preds = %81
  store <16 x float> %82, ptr %62, align 4
  br label %84

84:                                               ; preds = %83, %81
  %85 = getelementptr inbounds i8, ptr %38, i64 1024
  %86 = load <16 x float>, ptr %85, align 4
  br i1 %69, label %96, label %87

87:                                               ; preds = %84
  %88 = fmul contract <16 x float> %65, %86
  %89 = getelementptr inbounds i8, ptr %50, i64 32
  %90 = load <16 x i16>, ptr %89, align 2
  %91 = zext <16 x i16> %90 to <16 x i32>
  %92 = shl nuw <16 x i32> %91, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %93 = bitcast <16 x i32> %92 to <16 x float>
  %94 = fmul contract <16 x float> %68, %93
  %95 = fadd contract <16 x float> %88, %94
  br label %96

96:                                               ; preds = %87, %84
  %97 = phi <16 x float> [ %86, %84 ], [ %95, %87 ]
  br i1 %70, label %100, label %98

98:                                               ; preds = %96
  %99 = getelementptr inbounds i8, ptr %62, i64 64
  store <16 x float> %97, ptr %99, align 4
  br label %100

100:                                              ; preds = %98, %96
  %101 = getelementptr inbounds i8, ptr %38, i64 64
  %102 = getelementptr inbounds float, ptr %62, i64 %46
  %103 = load <16 x float>, ptr %101, align 4
  br i1 %69, label %113, label %104

104:                                              ; preds = %100
  %105 = getelementptr inbounds i8, ptr %50, i64 64
  %106 = fmul contract <16 x float> %65, %103
  %107 = load <16 x i16>, ptr %105, align 2
  %108 = zext <16 x i16> %107 to <16 x i32>
  %109 = shl nuw <16 x i32> %108, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %110 = bitcast <16 x i32> %109 to <16 x float>
  %111 = fmul contract <16 x float> %68, %110
  %112 = fadd contract <16 x float> %106, %111
  br label %113

113:                                              ; preds = %104, %100
  %114 = phi <16 x float> [ %103, %100 ], [ %112, %104 ]
  br i1 %70, label %116, label %115

115:                                              ; preds = %113
  store <16 x float> %114, ptr %102, align 4
  br label %116

116:                                              ; preds = %115, %113
  %117 = getelementptr inbounds i8, ptr %38, i64 1088
  %118 = load <16 x float>, ptr %117, align 4
  br i1 %69, label %128, label %119

119:                                              ; preds = %116
  %120 = fmul contract <16 x float> %65, %118
  %121 = getelementptr inbounds i8, ptr %50, i64 96
  %122 = load <16 x i16>, ptr %121, align 2
  %123 = zext <16 x i16> %122 to <16 x i32>
  %124 = shl nuw <16 x i32> %123, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %125 = bitcast <16 x i32> %124 to <16 x float>
  %126 = fmul contract <16 x float> %68, %125
  %127 = fadd contract <16 x float> %120, %126
  br label %128

128:                                              ; preds = %119, %116
  %129 = phi <16 x float> [ %118, %116 ], [ %127, %119 ]
  br i1 %70, label %132, label %130

130:                                              ; preds = %128
  %131 = getelementptr inbounds i8, ptr %102, i64 64
  store <16 x float> %129, ptr %131, align 4
  br label %138

132:                                              ; preds = %128
  %133 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %97, <16 x float> %82)
  %134 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %129, <16 x float> %114)
  store <32 x bfloat> %133, ptr %52, align 64
  %135 = getelementptr inbounds i8, ptr %52, i64 64
  store <32 x bfloat> %134, ptr %135, align 64
  %136 = shufflevector <32 x bfloat> %133, <32 x bfloat> %134, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x bfloat> %136, ptr %56, align 64
  %137 = shufflevector <32 x bfloat> %133, <32 x bfloat> %134, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x bfloat> %137, ptr %71, align 64
  br label %138

138:                                              ; preds = %132, %130
  %139 = getelementptr inbounds i8, ptr %38, i64 128
  %140 = shl nsw i64 %46, 3
  %141 = getelementptr inbounds i8, ptr %62, i64 %140
  %142 = load <16 x float>, ptr %139, align 4
  br i1 %69, label %152, label %143

143:                                              ; preds = %138
  %144 = getelementptr inbounds i8, ptr %50, i64 128
  %145 = fmul contract <16 x float> %65, %142
  %146 = load <16 x i16>, ptr %144, align 2
  %147 = zext <16 x i16> %146 to <16 x i32>
  %148 = shl nuw <16 x i32> %147, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %149 = bitcast <16 x i32> %148 to <16 x float>
  %150 = fmul contract <16 x float> %68, %149
  %151 = fadd contract <16 x float> %145, %150
  br label %152

152:                                              ; preds = %143, %138
  %153 = phi <16 x float> [ %142, %138 ], [ %151, %143 ]
  br i1 %70, label %155, label %154

154:                                              ; preds = %152
  store <16 x float> %153, ptr %141, align 4
  br label %155

155:                                              ; preds = %154, %152
  %156 = getelementptr inbounds i8, ptr %38, i64 1152
  %157 = load <16 x float>, ptr %156, align 4
  br i1 %69, label %167, label %158

158:                                              ; preds = %155
  %159 = fmul contract <16 x float> %65, %157
  %160 = getelementptr inbounds i8, ptr %50, i64 160
  %161 = load <16 x i16>, ptr %160, align 2
  %162 = zext <16 x i16> %161 to <16 x i32>
  %163 = shl nuw <16 x i32> %162, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %164 = bitcast <16 x i32> %163 to <16 x float>
  %165 = fmul contract <16 x float> %68, %164
  %166 = fadd contract <16 x float> %159, %165
  br label %167

167:                                              ; preds = %158, %155
  %168 = phi <16 x float> [ %157, %155 ], [ %166, %158 ]
  br i1 %70, label %171, label %169

169:                                              ; preds = %167
  %170 = getelementptr inbounds i8, ptr %141, i64 64
  store <16 x float> %168, ptr %170, align 4
  br label %171

171:                                              ; preds = %169, %167
  %172 = getelementptr inbounds i8, ptr %38, i64 192
  %173 = mul i64 %46, 12
  %174 = getelementptr inbounds i8, ptr %62, i64 %173
  %175 = load <16 x float>, ptr %172, align 4
  br i1 %69, label %185, label %176

176:                                              ; preds = %171
  %177 = getelementptr inbounds i8, ptr %50, i64 192
  %178 = fmul contract <16 x float> %65, %175
  %179 = load <16 x i16>, ptr %177, align 2
  %180 = zext <16 x i16> %179 to <16 x i32>
  %181 = shl nuw <16 x i32> %180, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %182 = bitcast <16 x i32> %181 to <16 x float>
  %183 = fmul contract <16 x float> %68, %182
  %184 = fadd contract <16 x float> %178, %183
  br label %185

185:                                              ; preds = %176, %171
  %186 = phi <16 x float> [ %175, %171 ], [ %184, %176 ]
  br i1 %70, label %188, label %187

187:                                              ; preds = %185
  store <16 x float> %186, ptr %174, align 4
  br label %188

188:                                              ; preds = %187, %185
  %189 = getelementptr inbounds i8, ptr %38, i64 1216
  %190 = load <16 x float>, ptr %189, align 4
  br i1 %69, label %200, label %191

191:                                              ; preds = %188
  %192 = fmul contract <16 x float> %65, %190
  %193 = getelementptr inbounds i8, ptr %50, i64 224
  %194 = load <16 x i16>, ptr %193, align 2
  %195 = zext <16 x i16> %194 to <16 x i32>
  %196 = shl nuw <16 x i32> %195, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %197 = bitcast <16 x i32> %196 to <16 x float>
  %198 = fmul contract <16 x float> %68, %197
  %199 = fadd contract <16 x float> %192, %198
  br label %200

200:                                              ; preds = %191, %188
  %201 = phi <16 x float> [ %190, %188 ], [ %199, %191 ]
  br i1 %70, label %204, label %202

202:                                              ; preds = %200
  %203 = getelementptr inbounds i8, ptr %174, i64 64
  store <16 x float> %201, ptr %203, align 4
  br label %213

204:                                              ; preds = %200
  %205 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %168, <16 x float> %153)
  %206 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %201, <16 x float> %186)
  %207 = getelementptr inbounds i8, ptr %52, i64 128
  store <32 x bfloat> %205, ptr %207, align 64
  %208 = getelementptr inbounds i8, ptr %52, i64 192
  store <32 x bfloat> %206, ptr %208, align 64
  %209 = getelementptr inbounds i8, ptr %56, i64 64
  %210 = getelementptr inbounds i8, ptr %71, i64 64
  %211 = shufflevector <32 x bfloat> %205, <32 x bfloat> %206, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x bfloat> %211, ptr %209, align 64
  %212 = shufflevector <32 x bfloat> %205, <32 x bfloat> %206, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x bfloat> %212, ptr %210, align 64
  br label %213

213:                                              ; preds = %204, %202
  %214 = getelementptr inbounds i8, ptr %38, i64 256
  %215 = shl nsw i64 %46, 4
  %216 = getelementptr inbounds i8, ptr %62, i64 %215
  %217 = load <16 x float>, ptr %214, align 4
  br i1 %69, label %227, label %218

218:                                              ; preds = %213
  %219 = getelementptr inbounds i8, ptr %50, i64 256
  %220 = fmul contract <16 x float> %65, %217
  %221 = load <16 x i16>, ptr %219, align 2
  %222 = zext <16 x i16> %221 to <16 x i32>
  %223 = shl nuw <16 x i32> %222, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %224 = bitcast <16 x i32> %223 to <16 x float>
  %225 = fmul contract <16 x float> %68, %224
  %226 = fadd contract <16 x float> %220, %225
  br label %227

227:                                              ; preds = %218, %213
  %228 = phi <16 x float> [ %217, %213 ], [ %226, %218 ]
  br i1 %70, label %230, label %229

229:                                              ; preds = %227
  store <16 x float> %228, ptr %216, align 4
  br label %230

230:                                              ; preds = %229, %227
  %231 = getelementptr inbounds i8, ptr %38, i64 1280
  %232 = load <16 x float>, ptr %231, align 4
  br i1 %69, label %242, label %233

233:                                              ; preds = %230
  %234 = fmul contract <16 x float> %65, %232
  %235 = getelementptr inbounds i8, ptr %50, i64 288
  %236 = load <16 x i16>, ptr %235, align 2
  %237 = zext <16 x i16> %236 to <16 x i32>
  %238 = shl nuw <16 x i32> %237, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %239 = bitcast <16 x i32> %238 to <16 x float>
  %240 = fmul contract <16 x float> %68, %239
  %241 = fadd contract <16 x float> %234, %240
  br label %242

242:                                              ; preds = %233, %230
  %243 = phi <16 x float> [ %232, %230 ], [ %241, %233 ]
  br i1 %70, label %246, label %244

244:                                              ; preds = %242
  %245 = getelementptr inbounds i8, ptr %216, i64 64
  store <16 x float> %243, ptr %245, align 4
  br label %246

246:                                              ; preds = %244, %242
  %247 = getelementptr inbounds i8, ptr %38, i64 320
  %248 = mul i64 %46, 20
  %249 = getelementptr inbounds i8, ptr %62, i64 %248
  %250 = load <16 x float>, ptr %247, align 4
  br i1 %69, label %260, label %251

251:                                              ; preds = %246
  %252 = getelementptr inbounds i8, ptr %50, i64 320
  %253 = fmul contract <16 x float> %65, %250
  %254 = load <16 x i16>, ptr %252, align 2
  %255 = zext <16 x i16> %254 to <16 x i32>
  %256 = shl nuw <16 x i32> %255, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %257 = bitcast <16 x i32> %256 to <16 x float>
  %258 = fmul contract <16 x float> %68, %257
  %259 = fadd contract <16 x float> %253, %258
  br label %260

260:                                              ; preds = %251, %246
  %261 = phi <16 x float> [ %250, %246 ], [ %259, %251 ]
  br i1 %70, label %263, label %262

262:                                              ; preds = %260
  store <16 x float> %261, ptr %249, align 4
  br label %263

263:                                              ; preds = %262, %260
  %264 = getelementptr inbounds i8, ptr %38, i64 1344
  %265 = load <16 x float>, ptr %264, align 4
  br i1 %69, label %275, label %266

266:                                              ; preds = %263
  %267 = fmul contract <16 x float> %65, %265
  %268 = getelementptr inbounds i8, ptr %50, i64 352
  %269 = load <16 x i16>, ptr %268, align 2
  %270 = zext <16 x i16> %269 to <16 x i32>
  %271 = shl nuw <16 x i32> %270, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %272 = bitcast <16 x i32> %271 to <16 x float>
  %273 = fmul contract <16 x float> %68, %272
  %274 = fadd contract <16 x float> %267, %273
  br label %275

275:                                              ; preds = %266, %263
  %276 = phi <16 x float> [ %265, %263 ], [ %274, %266 ]
  br i1 %70, label %279, label %277

277:                                              ; preds = %275
  %278 = getelementptr inbounds i8, ptr %249, i64 64
  store <16 x float> %276, ptr %278, align 4
  br label %288

279:                                              ; preds = %275
  %280 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %243, <16 x float> %228)
  %281 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %276, <16 x float> %261)
  %282 = getelementptr inbounds i8, ptr %52, i64 256
  store <32 x bfloat> %280, ptr %282, align 64
  %283 = getelementptr inbounds i8, ptr %52, i64 320
  store <32 x bfloat> %281, ptr %283, align 64
  %284 = getelementptr inbounds i8, ptr %56, i64 128
  %285 = getelementptr inbounds i8, ptr %71, i64 128
  %286 = shufflevector <32 x bfloat> %280, <32 x bfloat> %281, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x bfloat> %286, ptr %284, align 64
  %287 = shufflevector <32 x bfloat> %280, <32 x bfloat> %281, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x bfloat> %287, ptr %285, align 64
  br label %288

288:                                              ; preds = %279, %277
  %289 = getelementptr inbounds i8, ptr %38, i64 384
  %290 = mul i64 %46, 24
  %291 = getelementptr inbounds i8, ptr %62, i64 %290
  %292 = load <16 x float>, ptr %289, align 4
  br i1 %69, label %302, label %293

293:                                              ; preds = %288
  %294 = getelementptr inbounds i8, ptr %50, i64 384
  %295 = fmul contract <16 x float> %65, %292
  %296 = load <16 x i16>, ptr %294, align 2
  %297 = zext <16 x i16> %296 to <16 x i32>
  %298 = shl nuw <16 x i32> %297, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %299 = bitcast <16 x i32> %298 to <16 x float>
  %300 = fmul contract <16 x float> %68, %299
  %301 = fadd contract <16 x float> %295, %300
  br label %302

302:                                              ; preds = %293, %288
  %303 = phi <16 x float> [ %292, %288 ], [ %301, %293 ]
  br i1 %70, label %305, label %304

304:                                              ; preds = %302
  store <16 x float> %303, ptr %291, align 4
  br label %305

305:                                              ; preds = %304, %302
  %306 = getelementptr inbounds i8, ptr %38, i64 1408
  %307 = load <16 x float>, ptr %306, align 4
  br i1 %69, label %317, label %308

308:                                              ; preds = %305
  %309 = fmul contract <16 x float> %65, %307
  %310 = getelementptr inbounds i8, ptr %50, i64 416
  %311 = load <16 x i16>, ptr %310, align 2
  %312 = zext <16 x i16> %311 to <16 x i32>
  %313 = shl nuw <16 x i32> %312, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %314 = bitcast <16 x i32> %313 to <16 x float>
  %315 = fmul contract <16 x float> %68, %314
  %316 = fadd contract <16 x float> %309, %315
  br label %317

317:                                              ; preds = %308, %305
  %318 = phi <16 x float> [ %307, %305 ], [ %316, %308 ]
  br i1 %70, label %321, label %319

319:                                              ; preds = %317
  %320 = getelementptr inbounds i8, ptr %291, i64 64
  store <16 x float> %318, ptr %320, align 4
  br label %321

321:                                              ; preds = %319, %317
  %322 = getelementptr inbounds i8, ptr %38, i64 448
  %323 = mul i64 %46, 28
  %324 = getelementptr inbounds i8, ptr %62, i64 %323
  %325 = load <16 x float>, ptr %322, align 4
  br i1 %69, label %335, label %326

326:                                              ; preds = %321
  %327 = getelementptr inbounds i8, ptr %50, i64 448
  %328 = fmul contract <16 x float> %65, %325
  %329 = load <16 x i16>, ptr %327, align 2
  %330 = zext <16 x i16> %329 to <16 x i32>
  %331 = shl nuw <16 x i32> %330, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %332 = bitcast <16 x i32> %331 to <16 x float>
  %333 = fmul contract <16 x float> %68, %332
  %334 = fadd contract <16 x float> %328, %333
  br label %335

335:                                              ; preds = %326, %321
  %336 = phi <16 x float> [ %325, %321 ], [ %334, %326 ]
  br i1 %70, label %338, label %337

337:                                              ; preds = %335
  store <16 x float> %336, ptr %324, align 4
  br label %338

338:                                              ; preds = %337, %335
  %339 = getelementptr inbounds i8, ptr %38, i64 1472
  %340 = load <16 x float>, ptr %339, align 4
  br i1 %69, label %350, label %341

341:                                              ; preds = %338
  %342 = fmul contract <16 x float> %65, %340
  %343 = getelementptr inbounds i8, ptr %50, i64 480
  %344 = load <16 x i16>, ptr %343, align 2
  %345 = zext <16 x i16> %344 to <16 x i32>
  %346 = shl nuw <16 x i32> %345, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %347 = bitcast <16 x i32> %346 to <16 x float>
  %348 = fmul contract <16 x float> %68, %347
  %349 = fadd contract <16 x float> %342, %348
  br label %350

350:                                              ; preds = %341, %338
  %351 = phi <16 x float> [ %340, %338 ], [ %349, %341 ]
  br i1 %70, label %354, label %352

352:                                              ; preds = %350
  %353 = getelementptr inbounds i8, ptr %324, i64 64
  store <16 x float> %351, ptr %353, align 4
  br label %370

354:                                              ; preds = %350
  %355 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %318, <16 x float> %303)
  %356 = tail call contract <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float> %351, <16 x float> %336)
  %357 = getelementptr inbounds i8, ptr %52, i64 384
  store <32 x bfloat> %355, ptr %357, align 64
  %358 = getelementptr inbounds i8, ptr %52, i64 448
  store <32 x bfloat> %356, ptr %358, align 64
  %359 = getelementptr inbounds i8, ptr %56, i64 192
  %360 = getelementptr inbounds i8, ptr %71, i64 192
  %361 = shufflevector <32 x bfloat> %355, <32 x bfloat> %356, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x bfloat> %361, ptr %359, align 64
  %362 = shufflevector <32 x bfloat> %355, <32 x bfloat> %356, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x bfloat> %362, ptr %360, align 64
  br label %370

363:                                              ; preds = %24
  %364 = add nsw i32 %20, -4
  %365 = zext nneg i32 %364 to i64
  %366 = getelementptr inbounds [4 x %struct.anon], ptr %7, i64 0, i64 %365
  %367 = load ptr, ptr %366, align 8
  %368 = getelementptr inbounds i8, ptr %366, i64 8
  %369 = load ptr, ptr %368, align 8
  tail call fastcc void @transpose_tile(ptr noundef %367, ptr noundef %369) #10
  br label %370

370:                                              ; preds = %354, %352, %363
  %371 = add nsw i32 %21, -1
  %372 = load i32, ptr %3, align 4
  %373 = add nsw i32 %372, 1
  store i32 %373, ptr %3, align 4
  %374 = icmp sgt i32 %21, 1
  br i1 %374, label %19, label %375, !llvm.loop !18

375:                                              ; preds = %19, %370, %2
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @transpose_tile(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) unnamed_addr #5 {
  %3 = load <16 x i32>, ptr %0, align 64
  %4 = getelementptr inbounds i8, ptr %0, i64 64
  %5 = load <16 x i32>, ptr %4, align 64
  %6 = getelementptr inbounds i8, ptr %0, i64 128
  %7 = load <16 x i32>, ptr %6, align 64
  %8 = getelementptr inbounds i8, ptr %0, i64 192
  %9 = load <16 x i32>, ptr %8, align 64
  %10 = getelementptr inbounds i8, ptr %0, i64 256
  %11 = load <16 x i32>, ptr %10, align 64
  %12 = getelementptr inbounds i8, ptr %0, i64 320
  %13 = load <16 x i32>, ptr %12, align 64
  %14 = getelementptr inbounds i8, ptr %0, i64 384
  %15 = load <16 x i32>, ptr %14, align 64
  %16 = getelementptr inbounds i8, ptr %0, i64 448
  %17 = load <16 x i32>, ptr %16, align 64
  %18 = getelementptr inbounds i8, ptr %0, i64 512
  %19 = load <16 x i32>, ptr %18, align 64
  %20 = getelementptr inbounds i8, ptr %0, i64 576
  %21 = load <16 x i32>, ptr %20, align 64
  %22 = getelementptr inbounds i8, ptr %0, i64 640
  %23 = load <16 x i32>, ptr %22, align 64
  %24 = getelementptr inbounds i8, ptr %0, i64 704
  %25 = load <16 x i32>, ptr %24, align 64
  %26 = getelementptr inbounds i8, ptr %0, i64 768
  %27 = load <16 x i32>, ptr %26, align 64
  %28 = getelementptr inbounds i8, ptr %0, i64 832
  %29 = load <16 x i32>, ptr %28, align 64
  %30 = getelementptr inbounds i8, ptr %0, i64 896
  %31 = load <16 x i32>, ptr %30, align 64
  %32 = getelementptr inbounds i8, ptr %0, i64 960
  %33 = load <16 x i32>, ptr %32, align 64
  %34 = shufflevector <16 x i32> %5, <16 x i32> %21, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %35 = shufflevector <16 x i32> %13, <16 x i32> %29, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %36 = shufflevector <16 x i32> %34, <16 x i32> %35, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %37 = shufflevector <16 x i32> %9, <16 x i32> %25, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %38 = shufflevector <16 x i32> %17, <16 x i32> %33, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %39 = shufflevector <16 x i32> %37, <16 x i32> %38, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %40 = shufflevector <16 x i32> %36, <16 x i32> %39, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %41 = shufflevector <16 x i32> %36, <16 x i32> %39, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %42 = shufflevector <16 x i32> %3, <16 x i32> %19, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %43 = shufflevector <16 x i32> %11, <16 x i32> %27, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %44 = shufflevector <16 x i32> %42, <16 x i32> %43, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %45 = shufflevector <16 x i32> %7, <16 x i32> %23, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %46 = shufflevector <16 x i32> %15, <16 x i32> %31, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %47 = shufflevector <16 x i32> %45, <16 x i32> %46, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %48 = shufflevector <16 x i32> %44, <16 x i32> %47, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %49 = shufflevector <16 x i32> %44, <16 x i32> %47, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %50 = shufflevector <16 x i32> %34, <16 x i32> %35, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %51 = shufflevector <16 x i32> %37, <16 x i32> %38, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %52 = shufflevector <16 x i32> %50, <16 x i32> %51, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %53 = shufflevector <16 x i32> %50, <16 x i32> %51, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %54 = shufflevector <16 x i32> %42, <16 x i32> %43, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %55 = shufflevector <16 x i32> %45, <16 x i32> %46, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %56 = shufflevector <16 x i32> %54, <16 x i32> %55, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %57 = shufflevector <16 x i32> %54, <16 x i32> %55, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %58 = shufflevector <16 x i32> %5, <16 x i32> %21, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %59 = shufflevector <16 x i32> %13, <16 x i32> %29, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %60 = shufflevector <16 x i32> %58, <16 x i32> %59, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %61 = shufflevector <16 x i32> %9, <16 x i32> %25, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %62 = shufflevector <16 x i32> %17, <16 x i32> %33, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %63 = shufflevector <16 x i32> %61, <16 x i32> %62, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %64 = shufflevector <16 x i32> %60, <16 x i32> %63, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %65 = shufflevector <16 x i32> %60, <16 x i32> %63, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %66 = shufflevector <16 x i32> %3, <16 x i32> %19, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %67 = shufflevector <16 x i32> %11, <16 x i32> %27, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %68 = shufflevector <16 x i32> %66, <16 x i32> %67, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %69 = shufflevector <16 x i32> %7, <16 x i32> %23, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %70 = shufflevector <16 x i32> %15, <16 x i32> %31, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %71 = shufflevector <16 x i32> %69, <16 x i32> %70, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %72 = shufflevector <16 x i32> %68, <16 x i32> %71, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %73 = shufflevector <16 x i32> %68, <16 x i32> %71, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %74 = shufflevector <16 x i32> %58, <16 x i32> %59, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %75 = shufflevector <16 x i32> %61, <16 x i32> %62, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %76 = shufflevector <16 x i32> %74, <16 x i32> %75, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %77 = shufflevector <16 x i32> %74, <16 x i32> %75, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %78 = shufflevector <16 x i32> %66, <16 x i32> %67, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %79 = shufflevector <16 x i32> %69, <16 x i32> %70, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %80 = shufflevector <16 x i32> %78, <16 x i32> %79, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %81 = shufflevector <16 x i32> %78, <16 x i32> %79, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %82 = shufflevector <16 x i32> %81, <16 x i32> %77, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %83 = shufflevector <16 x i32> %81, <16 x i32> %77, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  %84 = shufflevector <16 x i32> %80, <16 x i32> %76, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %85 = shufflevector <16 x i32> %80, <16 x i32> %76, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  %86 = shufflevector <16 x i32> %73, <16 x i32> %65, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %87 = shufflevector <16 x i32> %73, <16 x i32> %65, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  %88 = shufflevector <16 x i32> %72, <16 x i32> %64, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %89 = shufflevector <16 x i32> %72, <16 x i32> %64, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  %90 = shufflevector <16 x i32> %57, <16 x i32> %53, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %91 = shufflevector <16 x i32> %57, <16 x i32> %53, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  %92 = shufflevector <16 x i32> %56, <16 x i32> %52, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %93 = shufflevector <16 x i32> %56, <16 x i32> %52, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  %94 = shufflevector <16 x i32> %49, <16 x i32> %41, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %95 = shufflevector <16 x i32> %49, <16 x i32> %41, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  %96 = shufflevector <16 x i32> %48, <16 x i32> %40, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  %97 = shufflevector <16 x i32> %48, <16 x i32> %40, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %82, ptr %1, align 64
  %98 = getelementptr inbounds i8, ptr %1, i64 64
  store <16 x i32> %83, ptr %98, align 64
  %99 = getelementptr inbounds i8, ptr %1, i64 128
  store <16 x i32> %84, ptr %99, align 64
  %100 = getelementptr inbounds i8, ptr %1, i64 192
  store <16 x i32> %85, ptr %100, align 64
  %101 = getelementptr inbounds i8, ptr %1, i64 256
  store <16 x i32> %86, ptr %101, align 64
  %102 = getelementptr inbounds i8, ptr %1, i64 320
  store <16 x i32> %87, ptr %102, align 64
  %103 = getelementptr inbounds i8, ptr %1, i64 384
  store <16 x i32> %88, ptr %103, align 64
  %104 = getelementptr inbounds i8, ptr %1, i64 448
  store <16 x i32> %89, ptr %104, align 64
  %105 = getelementptr inbounds i8, ptr %1, i64 512
  store <16 x i32> %90, ptr %105, align 64
  %106 = getelementptr inbounds i8, ptr %1, i64 576
  store <16 x i32> %91, ptr %106, align 64
  %107 = getelementptr inbounds i8, ptr %1, i64 640
  store <16 x i32> %92, ptr %107, align 64
  %108 = getelementptr inbounds i8, ptr %1, i64 704
  store <16 x i32> %93, ptr %108, align 64
  %109 = getelementptr inbounds i8, ptr %1, i64 768
  store <16 x i32> %94, ptr %109, align 64
  %110 = getelementptr inbounds i8, ptr %1, i64 832
  store <16 x i32> %95, ptr %110, align 64
  %111 = getelementptr inbounds i8, ptr %1, i64 896
  store <16 x i32> %96, ptr %111, align 64
  %112 = getelementptr inbounds i8, ptr %1, i64 960
  store <16 x i32> %97, ptr %112, align 64
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float>, <16 x float>) #6

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @multiply(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr nocapture noundef %3) unnamed_addr #4 {
  %5 = alloca [8 x %struct.Tile], align 64
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %5) #8
  %6 = shl nsw i64 %2, 9
  %7 = getelementptr inbounds i16, ptr %0, i64 %6
  %8 = add nsw i64 %2, 7
  %9 = sdiv i64 %8, %2
  br label %10

10:                                               ; preds = %10, %4
  %11 = phi i64 [ 0, %4 ], [ %13, %10 ]
  %12 = getelementptr inbounds [16 x <16 x float>], ptr %5, i64 0, i64 %11
  store <16 x float> zeroinitializer, ptr %12, align 64
  %13 = add nuw nsw i64 %11, 1
  %14 = icmp eq i64 %13, 16
  br i1 %14, label %15, label %10, !llvm.loop !19

15:                                               ; preds = %10
  %16 = getelementptr inbounds i16, ptr %1, i64 %6
  %17 = getelementptr inbounds i8, ptr %5, i64 2112
  br label %18

18:                                               ; preds = %18, %15
  %19 = phi i64 [ 0, %15 ], [ %21, %18 ]
  %20 = getelementptr inbounds [16 x <16 x float>], ptr %17, i64 0, i64 %19
  store <16 x float> zeroinitializer, ptr %20, align 64
  %21 = add nuw nsw i64 %19, 1
  %22 = icmp eq i64 %21, 16
  br i1 %22, label %23, label %18, !llvm.loop !19

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %5, i64 4224
  br label %25

25:                                               ; preds = %25, %23
  %26 = phi i64 [ 0, %23 ], [ %28, %25 ]
  %27 = getelementptr inbounds [16 x <16 x float>], ptr %24, i64 0, i64 %26
  store <16 x float> zeroinitializer, ptr %27, align 64
  %28 = add nuw nsw i64 %26, 1
  %29 = icmp eq i64 %28, 16
  br i1 %29, label %30, label %25, !llvm.loop !19

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, ptr %5, i64 6336
  br label %32

32:                                               ; preds = %32, %30
  %33 = phi i64 [ 0, %30 ], [ %35, %32 ]
  %34 = getelementptr inbounds [16 x <16 x float>], ptr %31, i64 0, i64 %33
  store <16 x float> zeroinitializer, ptr %34, align 64
  %35 = add nuw nsw i64 %33, 1
  %36 = icmp eq i64 %35, 16
  br i1 %36, label %37, label %32, !llvm.loop !19

37:                                               ; preds = %32
  %38 = trunc i64 %9 to i32
  %39 = icmp sgt i64 %2, 0
  br i1 %39, label %40, label %45

40:                                               ; preds = %37
  %41 = getelementptr inbounds i8, ptr %5, i64 10496
  %42 = getelementptr inbounds i8, ptr %5, i64 14720
  %43 = getelementptr inbounds i8, ptr %5, i64 16832
  %44 = getelementptr inbounds i8, ptr %5, i64 12608
  br label %103

45:                                               ; preds = %103, %37
  tail call fastcc void @finish(ptr noundef %3, i32 noundef 8) #10
  %46 = getelementptr inbounds i8, ptr %3, i64 8192
  %47 = load i32, ptr %46, align 8
  %48 = icmp eq i32 %47, 0
  %49 = zext i1 %48 to i64
  %50 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %49
  br label %51

51:                                               ; preds = %51, %45
  %52 = phi i64 [ 0, %45 ], [ %57, %51 ]
  %53 = shl nsw i64 %52, 6
  %54 = getelementptr inbounds i8, ptr %50, i64 %53
  %55 = getelementptr inbounds [16 x <16 x float>], ptr %5, i64 0, i64 %52
  %56 = load <16 x float>, ptr %55, align 64
  store <16 x float> %56, ptr %54, align 4
  %57 = add nuw nsw i64 %52, 1
  %58 = icmp eq i64 %57, 16
  br i1 %58, label %59, label %51, !llvm.loop !21

59:                                               ; preds = %51
  %60 = load i32, ptr %46, align 8
  %61 = icmp eq i32 %60, 0
  %62 = zext i1 %61 to i64
  %63 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %62, i64 256
  br label %64

64:                                               ; preds = %64, %59
  %65 = phi i64 [ 0, %59 ], [ %70, %64 ]
  %66 = shl nsw i64 %65, 6
  %67 = getelementptr inbounds i8, ptr %63, i64 %66
  %68 = getelementptr inbounds [16 x <16 x float>], ptr %17, i64 0, i64 %65
  %69 = load <16 x float>, ptr %68, align 64
  store <16 x float> %69, ptr %67, align 4
  %70 = add nuw nsw i64 %65, 1
  %71 = icmp eq i64 %70, 16
  br i1 %71, label %72, label %64, !llvm.loop !21

72:                                               ; preds = %64
  %73 = load i32, ptr %46, align 8
  %74 = icmp eq i32 %73, 0
  %75 = zext i1 %74 to i64
  %76 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %75, i64 512
  br label %77

77:                                               ; preds = %77, %72
  %78 = phi i64 [ 0, %72 ], [ %83, %77 ]
  %79 = shl nsw i64 %78, 6
  %80 = getelementptr inbounds i8, ptr %76, i64 %79
  %81 = getelementptr inbounds [16 x <16 x float>], ptr %24, i64 0, i64 %78
  %82 = load <16 x float>, ptr %81, align 64
  store <16 x float> %82, ptr %80, align 4
  %83 = add nuw nsw i64 %78, 1
  %84 = icmp eq i64 %83, 16
  br i1 %84, label %85, label %77, !llvm.loop !21

85:                                               ; preds = %77
  %86 = load i32, ptr %46, align 8
  %87 = icmp eq i32 %86, 0
  %88 = zext i1 %87 to i64
  %89 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %88, i64 768
  br label %90

90:                                               ; preds = %90, %85
  %91 = phi i64 [ 0, %85 ], [ %96, %90 ]
  %92 = shl nsw i64 %91, 6
  %93 = getelementptr inbounds i8, ptr %89, i64 %92
  %94 = getelementptr inbounds [16 x <16 x float>], ptr %31, i64 0, i64 %91
  %95 = load <16 x float>, ptr %94, align 64
  store <16 x float> %95, ptr %93, align 4
  %96 = add nuw nsw i64 %91, 1
  %97 = icmp eq i64 %96, 16
  br i1 %97, label %98, label %90, !llvm.loop !21

98:                                               ; preds = %90
  %99 = load i32, ptr %46, align 8
  %100 = icmp eq i32 %99, 0
  %101 = zext i1 %100 to i32
  store i32 %101, ptr %46, align 8
  %102 = getelementptr inbounds i8, ptr %3, i64 8196
  store i32 0, ptr %102, align 4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %5) #8
  ret void

103:                                              ; preds = %40, %103
  %104 = phi i64 [ 0, %40 ], [ %115, %103 ]
  %105 = phi ptr [ %0, %40 ], [ %116, %103 ]
  %106 = phi ptr [ %16, %40 ], [ %119, %103 ]
  %107 = phi ptr [ %1, %40 ], [ %118, %103 ]
  %108 = phi ptr [ %7, %40 ], [ %117, %103 ]
  store ptr %105, ptr %41, align 64
  store ptr %107, ptr %42, align 64
  store ptr %106, ptr %43, align 64
  store ptr %108, ptr %44, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %5, ptr noundef %105, ptr noundef %107) #10
  %109 = load ptr, ptr %41, align 64
  %110 = load ptr, ptr %43, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %17, ptr noundef %109, ptr noundef %110) #10
  %111 = load ptr, ptr %44, align 64
  %112 = load ptr, ptr %42, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %24, ptr noundef %111, ptr noundef %112) #10
  %113 = load ptr, ptr %44, align 64
  %114 = load ptr, ptr %43, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %31, ptr noundef %113, ptr noundef %114) #10
  tail call fastcc void @finish(ptr noundef %3, i32 noundef %38) #10
  %115 = add nuw nsw i64 %104, 1
  %116 = getelementptr inbounds i8, ptr %105, i64 1024
  %117 = getelementptr inbounds i8, ptr %108, i64 1024
  %118 = getelementptr inbounds i8, ptr %107, i64 1024
  %119 = getelementptr inbounds i8, ptr %106, i64 1024
  %120 = icmp eq i64 %115, %2
  br i1 %120, label %45, label %103, !llvm.loop !22
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @multiply_tiles(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #7 {
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
  br i1 %154, label %155, label %35, !llvm.loop !23

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
declare <16 x float> @llvm.x86.avx512bf16.dpbf16ps.512(<16 x float>, <32 x bfloat>, <32 x bfloat>) #6

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #7 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nounwind }
attributes #9 = { nobuiltin nounwind "no-builtins" }
attributes #10 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!4 = distinct !{!4, !5}
!5 = !{!"llvm.loop.mustprogress"}
!6 = distinct !{!6, !5}
!7 = distinct !{!7, !5}
!8 = distinct !{!8, !5}
!9 = distinct !{!9, !5}
!10 = distinct !{!10, !5}
!11 = distinct !{!11, !5}
!12 = distinct !{!12, !5}
!13 = distinct !{!13, !5}
!14 = distinct !{!14, !5}
!15 = distinct !{!15, !5}
!16 = distinct !{!16, !5}
!17 = distinct !{!17, !5}
!18 = distinct !{!18, !5}
!19 = distinct !{!19, !5, !20}
!20 = !{!"llvm.loop.unroll.disable"}
!21 = distinct !{!21, !5, !20}
!22 = distinct !{!22, !5}
!23 = distinct !{!23, !5, !20}
