; sources 5f4caafed75a1478284c51865a22ecdb2c76eb7e3174a222f146af23217801e4

%struct.anon.0 = type { i8, i8, [14 x i8], [16 x i16], [16 x i8] }
%struct.Pending = type { [2 x [1024 x float]], i32, i32, i32, float, float, ptr, ptr, i64, ptr, ptr, i64, i64, [4 x %struct.anon] }
%struct.anon = type { ptr, ptr }

; Function Attrs: nounwind
define dso_local void @orthogonalise(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = alloca %struct.anon.0, align 2
  %3 = alloca %struct.Pending, align 64
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = mul i64 %7, %5
  %9 = getelementptr inbounds i8, ptr %0, i64 64
  %10 = atomicrmw add ptr %9, i64 1 monotonic, align 8
  %11 = getelementptr inbounds i8, ptr %0, i64 72
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 80
  %14 = load i64, ptr %13, align 8
  %15 = mul nsw i64 %14, %10
  %16 = getelementptr inbounds i16, ptr %12, i64 %15
  %17 = shl nsw i64 %8, 3
  %18 = getelementptr inbounds i8, ptr %16, i64 %17
  %19 = mul nsw i64 %5, %5
  %20 = getelementptr inbounds i16, ptr %18, i64 %19
  %21 = getelementptr inbounds i16, ptr %20, i64 %19
  %22 = getelementptr inbounds i16, ptr %21, i64 %19
  call void @llvm.lifetime.start.p0(i64 8336, ptr nonnull %3) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(8336) %3, i8 0, i64 8336, i1 false)
  %23 = getelementptr inbounds i8, ptr %3, i64 8196
  store i32 8, ptr %23, align 4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %2) #3
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %2, i8 0, i64 64, i1 false)
  store i8 1, ptr %2, align 2
  %24 = getelementptr inbounds i8, ptr %2, i64 16
  %25 = getelementptr inbounds i8, ptr %2, i64 48
  store i16 64, ptr %24, align 2
  store i8 16, ptr %25, align 2
  %26 = getelementptr inbounds i8, ptr %2, i64 18
  store i16 64, ptr %26, align 2
  %27 = getelementptr inbounds i8, ptr %2, i64 49
  store i8 16, ptr %27, align 1
  %28 = getelementptr inbounds i8, ptr %2, i64 20
  store i16 64, ptr %28, align 2
  %29 = getelementptr inbounds i8, ptr %2, i64 50
  store i8 16, ptr %29, align 2
  %30 = getelementptr inbounds i8, ptr %2, i64 22
  store i16 64, ptr %30, align 2
  %31 = getelementptr inbounds i8, ptr %2, i64 51
  store i8 16, ptr %31, align 1
  %32 = getelementptr inbounds i8, ptr %2, i64 24
  store i16 64, ptr %32, align 2
  %33 = getelementptr inbounds i8, ptr %2, i64 52
  store i8 16, ptr %33, align 2
  %34 = getelementptr inbounds i8, ptr %2, i64 26
  store i16 64, ptr %34, align 2
  %35 = getelementptr inbounds i8, ptr %2, i64 53
  store i8 16, ptr %35, align 1
  %36 = getelementptr inbounds i8, ptr %2, i64 28
  store i16 64, ptr %36, align 2
  %37 = getelementptr inbounds i8, ptr %2, i64 54
  store i8 16, ptr %37, align 2
  %38 = getelementptr inbounds i8, ptr %2, i64 30
  store i16 64, ptr %38, align 2
  %39 = getelementptr inbounds i8, ptr %2, i64 55
  store i8 16, ptr %39, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %2) #3
  %40 = getelementptr inbounds i8, ptr %0, i64 56
  %41 = atomicrmw add ptr %40, i64 1 monotonic, align 8
  %42 = load i64, ptr %0, align 8
  %43 = icmp slt i64 %41, %42
  br i1 %43, label %44, label %99

44:                                               ; preds = %1
  %45 = getelementptr inbounds i16, ptr %16, i64 %8
  %46 = shl nsw i64 %8, 2
  %47 = getelementptr inbounds i8, ptr %16, i64 %46
  %48 = mul i64 %8, 6
  %49 = getelementptr inbounds i8, ptr %16, i64 %48
  %50 = getelementptr inbounds i8, ptr %0, i64 40
  %51 = sdiv i64 %5, 32
  %52 = sdiv i64 %7, 32
  %53 = icmp sgt i64 %8, 0
  %54 = getelementptr inbounds i8, ptr %3, i64 8216
  %55 = getelementptr inbounds i8, ptr %3, i64 8224
  %56 = shl nsw i64 %52, 1
  %57 = icmp sgt i64 %5, 31
  %58 = icmp sgt i64 %7, 31
  %59 = getelementptr inbounds i8, ptr %3, i64 8192
  %60 = getelementptr inbounds i8, ptr %3, i64 8240
  %61 = shl nsw i64 %52, 9
  %62 = getelementptr inbounds i8, ptr %3, i64 8256
  %63 = shl nuw nsw i64 %51, 1
  %64 = getelementptr inbounds i8, ptr %3, i64 8248
  %65 = shl nsw i64 %51, 9
  %66 = getelementptr inbounds i8, ptr %3, i64 8264
  %67 = getelementptr inbounds i8, ptr %3, i64 8272
  %68 = getelementptr inbounds i8, ptr %3, i64 8280
  %69 = getelementptr inbounds i8, ptr %3, i64 8288
  %70 = getelementptr inbounds i8, ptr %3, i64 8296
  %71 = getelementptr inbounds i8, ptr %3, i64 8200
  %72 = getelementptr inbounds i8, ptr %0, i64 24
  %73 = getelementptr inbounds i8, ptr %0, i64 32
  %74 = add nsw i64 %52, 7
  %75 = shl i64 %52, 10
  %76 = getelementptr inbounds i8, ptr %3, i64 8304
  %77 = getelementptr inbounds i8, ptr %3, i64 8312
  %78 = getelementptr inbounds i8, ptr %3, i64 8320
  %79 = getelementptr inbounds i8, ptr %3, i64 8328
  %80 = add nsw i64 %51, 7
  %81 = getelementptr inbounds i8, ptr %3, i64 8204
  %82 = getelementptr inbounds i8, ptr %3, i64 8208
  %83 = getelementptr inbounds i8, ptr %22, i64 1024
  %84 = getelementptr inbounds i8, ptr %0, i64 48
  %85 = shl i64 %51, 10
  %86 = shl i64 %7, 5
  %87 = getelementptr inbounds i8, ptr %3, i64 8232
  %88 = add i64 %8, -1
  %89 = lshr i64 %88, 6
  %90 = add nuw nsw i64 %89, 1
  %91 = icmp ult i64 %8, 65
  %92 = and i64 %90, 576460752303423486
  %93 = and i64 %88, 64
  %94 = icmp eq i64 %93, 0
  br label %100

95:                                               ; preds = %497, %265
  %96 = atomicrmw add ptr %40, i64 1 monotonic, align 8
  %97 = load i64, ptr %0, align 8
  %98 = icmp slt i64 %96, %97
  br i1 %98, label %100, label %99, !llvm.loop !4

99:                                               ; preds = %95, %1
  call void @llvm.x86.tilerelease()
  call void @llvm.lifetime.end.p0(i64 8336, ptr nonnull %3) #3
  ret void

100:                                              ; preds = %44, %95
  %101 = phi i64 [ %41, %44 ], [ %96, %95 ]
  %102 = load ptr, ptr %50, align 8
  %103 = getelementptr inbounds ptr, ptr %102, i64 %101
  %104 = load ptr, ptr %103, align 8
  br i1 %53, label %105, label %176

105:                                              ; preds = %100
  br i1 %91, label %149, label %106

106:                                              ; preds = %105, %106
  %107 = phi <16 x float> [ %145, %106 ], [ zeroinitializer, %105 ]
  %108 = phi <16 x float> [ %141, %106 ], [ zeroinitializer, %105 ]
  %109 = phi <16 x float> [ %137, %106 ], [ zeroinitializer, %105 ]
  %110 = phi <16 x float> [ %133, %106 ], [ zeroinitializer, %105 ]
  %111 = phi i64 [ %146, %106 ], [ 0, %105 ]
  %112 = phi i64 [ %147, %106 ], [ 0, %105 ]
  %113 = getelementptr inbounds float, ptr %104, i64 %111
  %114 = load <16 x float>, ptr %113, align 4
  %115 = fmul contract <16 x float> %114, %114
  %116 = fadd contract <16 x float> %110, %115
  %117 = getelementptr inbounds i8, ptr %113, i64 64
  %118 = load <16 x float>, ptr %117, align 4
  %119 = fmul contract <16 x float> %118, %118
  %120 = fadd contract <16 x float> %109, %119
  %121 = getelementptr inbounds i8, ptr %113, i64 128
  %122 = load <16 x float>, ptr %121, align 4
  %123 = fmul contract <16 x float> %122, %122
  %124 = fadd contract <16 x float> %108, %123
  %125 = getelementptr inbounds i8, ptr %113, i64 192
  %126 = load <16 x float>, ptr %125, align 4
  %127 = fmul contract <16 x float> %126, %126
  %128 = fadd contract <16 x float> %107, %127
  %129 = or disjoint i64 %111, 64
  %130 = getelementptr inbounds float, ptr %104, i64 %129
  %131 = load <16 x float>, ptr %130, align 4
  %132 = fmul contract <16 x float> %131, %131
  %133 = fadd contract <16 x float> %116, %132
  %134 = getelementptr inbounds i8, ptr %130, i64 64
  %135 = load <16 x float>, ptr %134, align 4
  %136 = fmul contract <16 x float> %135, %135
  %137 = fadd contract <16 x float> %120, %136
  %138 = getelementptr inbounds i8, ptr %130, i64 128
  %139 = load <16 x float>, ptr %138, align 4
  %140 = fmul contract <16 x float> %139, %139
  %141 = fadd contract <16 x float> %124, %140
  %142 = getelementptr inbounds i8, ptr %130, i64 192
  %143 = load <16 x float>, ptr %142, align 4
  %144 = fmul contract <16 x float> %143, %143
  %145 = fadd contract <16 x float> %128, %144
  %146 = add nuw nsw i64 %111, 128
  %147 = add i64 %112, 2
  %148 = icmp eq i64 %147, %92
  br i1 %148, label %149, label %106, !llvm.loop !6

149:                                              ; preds = %106, %105
  %150 = phi <16 x float> [ poison, %105 ], [ %133, %106 ]
  %151 = phi <16 x float> [ poison, %105 ], [ %137, %106 ]
  %152 = phi <16 x float> [ poison, %105 ], [ %141, %106 ]
  %153 = phi <16 x float> [ poison, %105 ], [ %145, %106 ]
  %154 = phi <16 x float> [ zeroinitializer, %105 ], [ %145, %106 ]
  %155 = phi <16 x float> [ zeroinitializer, %105 ], [ %141, %106 ]
  %156 = phi <16 x float> [ zeroinitializer, %105 ], [ %137, %106 ]
  %157 = phi <16 x float> [ zeroinitializer, %105 ], [ %133, %106 ]
  %158 = phi i64 [ 0, %105 ], [ %146, %106 ]
  br i1 %94, label %159, label %176

159:                                              ; preds = %149
  %160 = getelementptr inbounds float, ptr %104, i64 %158
  %161 = load <16 x float>, ptr %160, align 4
  %162 = fmul contract <16 x float> %161, %161
  %163 = fadd contract <16 x float> %157, %162
  %164 = getelementptr inbounds i8, ptr %160, i64 64
  %165 = load <16 x float>, ptr %164, align 4
  %166 = fmul contract <16 x float> %165, %165
  %167 = fadd contract <16 x float> %156, %166
  %168 = getelementptr inbounds i8, ptr %160, i64 128
  %169 = load <16 x float>, ptr %168, align 4
  %170 = fmul contract <16 x float> %169, %169
  %171 = fadd contract <16 x float> %155, %170
  %172 = getelementptr inbounds i8, ptr %160, i64 192
  %173 = load <16 x float>, ptr %172, align 4
  %174 = fmul contract <16 x float> %173, %173
  %175 = fadd contract <16 x float> %154, %174
  br label %176

176:                                              ; preds = %159, %149, %100
  %177 = phi <16 x float> [ zeroinitializer, %100 ], [ %153, %149 ], [ %175, %159 ]
  %178 = phi <16 x float> [ zeroinitializer, %100 ], [ %152, %149 ], [ %171, %159 ]
  %179 = phi <16 x float> [ zeroinitializer, %100 ], [ %151, %149 ], [ %167, %159 ]
  %180 = phi <16 x float> [ zeroinitializer, %100 ], [ %150, %149 ], [ %163, %159 ]
  br label %189

181:                                              ; preds = %189
  %182 = call contract float @sqrtf(float noundef %208) #8
  store ptr null, ptr %54, align 8
  store ptr null, ptr %55, align 32
  br i1 %57, label %183, label %265

183:                                              ; preds = %181
  %184 = fcmp contract olt float %182, 0x3E7AD7F2A0000000
  %185 = select contract i1 %184, float 0x3E7AD7F2A0000000, float %182
  %186 = fdiv contract float 1.000000e+00, %185
  %187 = insertelement <16 x float> poison, float %186, i64 0
  %188 = shufflevector <16 x float> %187, <16 x float> poison, <16 x i32> zeroinitializer
  br label %211

189:                                              ; preds = %189, %176
  %190 = phi i32 [ 0, %176 ], [ %209, %189 ]
  %191 = phi float [ 0.000000e+00, %176 ], [ %208, %189 ]
  %192 = extractelement <16 x float> %180, i32 %190
  %193 = extractelement <16 x float> %179, i32 %190
  %194 = fadd contract float %192, %193
  %195 = extractelement <16 x float> %178, i32 %190
  %196 = extractelement <16 x float> %177, i32 %190
  %197 = fadd contract float %195, %196
  %198 = fadd contract float %194, %197
  %199 = fadd contract float %191, %198
  %200 = or disjoint i32 %190, 1
  %201 = extractelement <16 x float> %180, i32 %200
  %202 = extractelement <16 x float> %179, i32 %200
  %203 = fadd contract float %201, %202
  %204 = extractelement <16 x float> %178, i32 %200
  %205 = extractelement <16 x float> %177, i32 %200
  %206 = fadd contract float %204, %205
  %207 = fadd contract float %203, %206
  %208 = fadd contract float %199, %207
  %209 = add nuw nsw i32 %190, 2
  %210 = icmp eq i32 %209, 16
  br i1 %210, label %181, label %189, !llvm.loop !7

211:                                              ; preds = %216, %183
  %212 = phi i64 [ 0, %183 ], [ %217, %216 ]
  %213 = mul i64 %56, %212
  br i1 %58, label %214, label %216

214:                                              ; preds = %211
  %215 = shl nsw i64 %212, 5
  br label %219

216:                                              ; preds = %252, %211
  %217 = add nuw nsw i64 %212, 1
  %218 = icmp eq i64 %217, %51
  br i1 %218, label %265, label %211, !llvm.loop !8

219:                                              ; preds = %252, %214
  %220 = phi i64 [ 0, %214 ], [ %263, %252 ]
  %221 = shl nsw i64 %220, 7
  %222 = getelementptr i8, ptr %104, i64 %221
  br label %223

223:                                              ; preds = %223, %219
  %224 = phi i64 [ 0, %219 ], [ %250, %223 ]
  %225 = lshr i64 %224, 3
  %226 = and i64 %225, 2
  %227 = shl i64 %224, 4
  %228 = and i64 %227, 240
  %229 = add nuw nsw i64 %224, %215
  %230 = mul nuw nsw i64 %229, %7
  %231 = getelementptr float, ptr %222, i64 %230
  %232 = load i32, ptr %59, align 64
  %233 = sext i32 %232 to i64
  %234 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %233
  %235 = shl nuw nsw i64 %226, 10
  %236 = getelementptr inbounds i8, ptr %234, i64 %235
  %237 = getelementptr inbounds float, ptr %236, i64 %228
  %238 = load <16 x float>, ptr %231, align 4
  %239 = fmul contract <16 x float> %188, %238
  store <16 x float> %239, ptr %237, align 64
  %240 = load i32, ptr %59, align 64
  %241 = sext i32 %240 to i64
  %242 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %241
  %243 = shl nuw nsw i64 %226, 8
  %244 = or disjoint i64 %243, 256
  %245 = getelementptr inbounds float, ptr %242, i64 %244
  %246 = getelementptr inbounds float, ptr %245, i64 %228
  %247 = getelementptr inbounds i8, ptr %231, i64 64
  %248 = load <16 x float>, ptr %247, align 4
  %249 = fmul contract <16 x float> %188, %248
  store <16 x float> %249, ptr %246, align 64
  %250 = add nuw nsw i64 %224, 1
  %251 = icmp eq i64 %250, 32
  br i1 %251, label %252, label %223, !llvm.loop !9

252:                                              ; preds = %223
  %253 = add nsw i64 %220, %213
  %254 = shl nsw i64 %253, 9
  %255 = getelementptr inbounds i16, ptr %16, i64 %254
  store ptr %255, ptr %60, align 16
  store i64 %61, ptr %62, align 64
  %256 = mul i64 %63, %220
  %257 = add nsw i64 %256, %212
  %258 = shl nsw i64 %257, 10
  %259 = getelementptr inbounds i8, ptr %45, i64 %258
  store ptr %259, ptr %64, align 8
  store i64 %65, ptr %66, align 8
  %260 = getelementptr inbounds i16, ptr %49, i64 %254
  store ptr %255, ptr %67, align 16
  store ptr %260, ptr %68, align 8
  %261 = getelementptr inbounds i16, ptr %255, i64 %61
  store ptr %261, ptr %69, align 32
  %262 = getelementptr inbounds i16, ptr %260, i64 %61
  store ptr %262, ptr %70, align 8
  store i32 6, ptr %71, align 8
  store i32 0, ptr %23, align 4
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  %263 = add nuw nsw i64 %220, 1
  %264 = icmp eq i64 %263, %52
  br i1 %264, label %216, label %219, !llvm.loop !10

265:                                              ; preds = %216, %181
  %266 = load i64, ptr %72, align 8
  %267 = icmp sgt i64 %266, 0
  br i1 %267, label %268, label %95

268:                                              ; preds = %265, %497
  %269 = phi i64 [ %498, %497 ], [ 0, %265 ]
  %270 = phi ptr [ %271, %497 ], [ %47, %265 ]
  %271 = phi ptr [ %270, %497 ], [ %45, %265 ]
  %272 = load ptr, ptr %73, align 8
  %273 = getelementptr inbounds [3 x float], ptr %272, i64 %269
  br i1 %57, label %275, label %274

274:                                              ; preds = %268
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  br label %414

275:                                              ; preds = %268
  %276 = sdiv i64 %74, %52
  %277 = trunc i64 %276 to i32
  br label %278

278:                                              ; preds = %285, %275
  %279 = phi i64 [ 0, %275 ], [ %286, %285 ]
  %280 = shl nuw nsw i64 %279, 1
  %281 = mul nuw nsw i64 %280, %51
  %282 = mul i64 %280, %75
  %283 = getelementptr inbounds i8, ptr %16, i64 %282
  %284 = getelementptr inbounds i16, ptr %283, i64 %61
  br label %288

285:                                              ; preds = %342
  %286 = add nuw nsw i64 %279, 1
  %287 = icmp eq i64 %286, %51
  br i1 %287, label %345, label %278, !llvm.loop !11

288:                                              ; preds = %342, %278
  %289 = phi i64 [ %279, %278 ], [ %343, %342 ]
  %290 = add nuw nsw i64 %289, %281
  %291 = shl nsw i64 %290, 9
  %292 = shl nuw nsw i64 %289, 1
  %293 = mul nuw nsw i64 %292, %51
  %294 = add nuw nsw i64 %293, %279
  %295 = shl nsw i64 %294, 9
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  br i1 %58, label %296, label %312

296:                                              ; preds = %288
  %297 = mul i64 %292, %75
  %298 = getelementptr inbounds i8, ptr %49, i64 %297
  %299 = getelementptr inbounds i16, ptr %298, i64 %61
  br label %300

300:                                              ; preds = %300, %296
  %301 = phi i64 [ %306, %300 ], [ 0, %296 ]
  %302 = phi ptr [ %307, %300 ], [ %283, %296 ]
  %303 = phi ptr [ %310, %300 ], [ %299, %296 ]
  %304 = phi ptr [ %309, %300 ], [ %298, %296 ]
  %305 = phi ptr [ %308, %300 ], [ %284, %296 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %302, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %304, i64 64)
  call void @llvm.x86.tileloadd64(i8 7, ptr %303, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %305, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef %277) #9
  %306 = add nuw nsw i64 %301, 1
  %307 = getelementptr inbounds i8, ptr %302, i64 1024
  %308 = getelementptr inbounds i8, ptr %305, i64 1024
  %309 = getelementptr inbounds i8, ptr %304, i64 1024
  %310 = getelementptr inbounds i8, ptr %303, i64 1024
  %311 = icmp eq i64 %306, %52
  br i1 %311, label %312, label %300, !llvm.loop !12

312:                                              ; preds = %300, %288
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  %313 = load i32, ptr %59, align 64
  %314 = icmp eq i32 %313, 0
  %315 = zext i1 %314 to i64
  %316 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %315
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %316, i64 64)
  %317 = load i32, ptr %59, align 64
  %318 = icmp eq i32 %317, 0
  %319 = zext i1 %318 to i64
  %320 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %319, i64 256
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %320, i64 64)
  %321 = load i32, ptr %59, align 64
  %322 = icmp eq i32 %321, 0
  %323 = zext i1 %322 to i64
  %324 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %323, i64 512
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %324, i64 64)
  %325 = load i32, ptr %59, align 64
  %326 = icmp eq i32 %325, 0
  %327 = zext i1 %326 to i64
  %328 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %327, i64 768
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %328, i64 64)
  %329 = load i32, ptr %59, align 64
  %330 = icmp eq i32 %329, 0
  %331 = zext i1 %330 to i32
  store i32 %331, ptr %59, align 64
  store i32 0, ptr %23, align 4
  store ptr null, ptr %54, align 8
  store ptr null, ptr %55, align 32
  %332 = getelementptr inbounds i16, ptr %18, i64 %291
  store ptr %332, ptr %60, align 16
  store i64 %65, ptr %62, align 64
  %333 = getelementptr inbounds i16, ptr %20, i64 %295
  store ptr %333, ptr %64, align 8
  store i64 %65, ptr %66, align 8
  store i32 4, ptr %71, align 8
  %334 = icmp eq i64 %279, %289
  br i1 %334, label %342, label %335

335:                                              ; preds = %312
  %336 = getelementptr inbounds i16, ptr %20, i64 %291
  store ptr %332, ptr %67, align 16
  store ptr %336, ptr %68, align 8
  %337 = getelementptr inbounds i16, ptr %332, i64 %65
  store ptr %337, ptr %69, align 32
  %338 = getelementptr inbounds i16, ptr %336, i64 %65
  store ptr %338, ptr %70, align 8
  %339 = getelementptr inbounds i16, ptr %18, i64 %295
  store ptr %333, ptr %76, align 16
  store ptr %339, ptr %77, align 8
  %340 = getelementptr inbounds i16, ptr %333, i64 %65
  store ptr %340, ptr %78, align 64
  %341 = getelementptr inbounds i16, ptr %339, i64 %65
  store ptr %341, ptr %79, align 8
  store i32 8, ptr %71, align 8
  br label %342

342:                                              ; preds = %335, %312
  %343 = add nuw nsw i64 %289, 1
  %344 = icmp slt i64 %343, %51
  br i1 %344, label %288, label %285, !llvm.loop !13

345:                                              ; preds = %285
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  %346 = udiv i64 %80, %51
  %347 = trunc i64 %346 to i32
  %348 = getelementptr inbounds i8, ptr %273, i64 8
  %349 = getelementptr inbounds i8, ptr %273, i64 4
  br label %350

350:                                              ; preds = %357, %345
  %351 = phi i64 [ 0, %345 ], [ %358, %357 ]
  %352 = shl nuw nsw i64 %351, 1
  %353 = mul nuw nsw i64 %352, %51
  %354 = mul nuw nsw i64 %352, %65
  %355 = getelementptr inbounds i16, ptr %18, i64 %354
  %356 = getelementptr inbounds i16, ptr %355, i64 %65
  br label %360

357:                                              ; preds = %411
  %358 = add nuw nsw i64 %351, 1
  %359 = icmp eq i64 %358, %51
  br i1 %359, label %414, label %350, !llvm.loop !14

360:                                              ; preds = %411, %350
  %361 = phi i64 [ %351, %350 ], [ %412, %411 ]
  %362 = add nuw nsw i64 %361, %353
  %363 = shl nuw nsw i64 %361, 1
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  %364 = mul nuw nsw i64 %363, %65
  %365 = getelementptr inbounds i16, ptr %20, i64 %364
  %366 = getelementptr inbounds i16, ptr %365, i64 %65
  br label %367

367:                                              ; preds = %367, %360
  %368 = phi i64 [ %373, %367 ], [ 0, %360 ]
  %369 = phi ptr [ %374, %367 ], [ %355, %360 ]
  %370 = phi ptr [ %377, %367 ], [ %366, %360 ]
  %371 = phi ptr [ %376, %367 ], [ %365, %360 ]
  %372 = phi ptr [ %375, %367 ], [ %356, %360 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %369, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %371, i64 64)
  call void @llvm.x86.tileloadd64(i8 7, ptr %370, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %372, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef %347) #9
  %373 = add nuw nsw i64 %368, 1
  %374 = getelementptr inbounds i8, ptr %369, i64 1024
  %375 = getelementptr inbounds i8, ptr %372, i64 1024
  %376 = getelementptr inbounds i8, ptr %371, i64 1024
  %377 = getelementptr inbounds i8, ptr %370, i64 1024
  %378 = icmp eq i64 %373, %51
  br i1 %378, label %379, label %367, !llvm.loop !12

379:                                              ; preds = %367
  %380 = shl nsw i64 %362, 9
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  %381 = load i32, ptr %59, align 64
  %382 = icmp eq i32 %381, 0
  %383 = zext i1 %382 to i64
  %384 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %383
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %384, i64 64)
  %385 = load i32, ptr %59, align 64
  %386 = icmp eq i32 %385, 0
  %387 = zext i1 %386 to i64
  %388 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %387, i64 256
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %388, i64 64)
  %389 = load i32, ptr %59, align 64
  %390 = icmp eq i32 %389, 0
  %391 = zext i1 %390 to i64
  %392 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %391, i64 512
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %392, i64 64)
  %393 = load i32, ptr %59, align 64
  %394 = icmp eq i32 %393, 0
  %395 = zext i1 %394 to i64
  %396 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %395, i64 768
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %396, i64 64)
  %397 = load i32, ptr %59, align 64
  %398 = icmp eq i32 %397, 0
  %399 = zext i1 %398 to i32
  store i32 %399, ptr %59, align 64
  store i32 0, ptr %23, align 4
  %400 = load float, ptr %348, align 4
  store float %400, ptr %81, align 4
  %401 = load float, ptr %349, align 4
  store float %401, ptr %82, align 16
  %402 = getelementptr inbounds i16, ptr %18, i64 %380
  store ptr %402, ptr %54, align 8
  store ptr null, ptr %55, align 32
  %403 = getelementptr inbounds i16, ptr %21, i64 %380
  store ptr %403, ptr %60, align 16
  store i64 %65, ptr %62, align 64
  store ptr %22, ptr %64, align 8
  store i64 512, ptr %66, align 8
  store i32 4, ptr %71, align 8
  %404 = icmp eq i64 %351, %361
  br i1 %404, label %411, label %405

405:                                              ; preds = %379
  %406 = mul nuw nsw i64 %363, %51
  %407 = add nuw nsw i64 %406, %351
  %408 = shl nsw i64 %407, 10
  %409 = getelementptr inbounds i8, ptr %21, i64 %408
  store ptr %22, ptr %67, align 16
  store ptr %409, ptr %68, align 8
  store ptr %83, ptr %69, align 32
  %410 = getelementptr inbounds i16, ptr %409, i64 %65
  store ptr %410, ptr %70, align 8
  store i32 6, ptr %71, align 8
  br label %411

411:                                              ; preds = %405, %379
  %412 = add nuw nsw i64 %361, 1
  %413 = icmp slt i64 %412, %51
  br i1 %413, label %360, label %357, !llvm.loop !15

414:                                              ; preds = %357, %274
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  %415 = load float, ptr %273, align 4
  %416 = load i64, ptr %72, align 8
  %417 = add nsw i64 %416, -1
  %418 = icmp eq i64 %269, %417
  br i1 %418, label %419, label %423

419:                                              ; preds = %414
  %420 = load ptr, ptr %84, align 8
  %421 = getelementptr inbounds ptr, ptr %420, i64 %101
  %422 = load ptr, ptr %421, align 8
  br label %423

423:                                              ; preds = %414, %419
  %424 = phi ptr [ %422, %419 ], [ null, %414 ]
  br i1 %58, label %425, label %497

425:                                              ; preds = %423
  %426 = icmp eq ptr %424, null
  br label %427

427:                                              ; preds = %439, %425
  %428 = phi i64 [ 0, %425 ], [ %440, %439 ]
  br i1 %57, label %429, label %439

429:                                              ; preds = %427
  %430 = shl nuw nsw i64 %428, 1
  %431 = mul nuw nsw i64 %430, %51
  %432 = udiv i64 %80, %51
  %433 = trunc i64 %432 to i32
  %434 = shl nsw i64 %431, 10
  %435 = shl nsw i64 %428, 7
  %436 = getelementptr i8, ptr %424, i64 %435
  %437 = getelementptr inbounds i8, ptr %271, i64 %434
  %438 = getelementptr inbounds i16, ptr %437, i64 %65
  br label %442

439:                                              ; preds = %494, %427
  %440 = add nuw nsw i64 %428, 1
  %441 = icmp eq i64 %440, %52
  br i1 %441, label %497, label %427, !llvm.loop !16

442:                                              ; preds = %494, %429
  %443 = phi i64 [ 0, %429 ], [ %495, %494 ]
  %444 = shl nuw nsw i64 %443, 1
  %445 = mul nuw nsw i64 %444, %52
  %446 = add nuw nsw i64 %445, %428
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  %447 = mul i64 %85, %444
  %448 = getelementptr inbounds i8, ptr %21, i64 %447
  %449 = getelementptr inbounds i16, ptr %448, i64 %65
  br label %450

450:                                              ; preds = %450, %442
  %451 = phi i64 [ %456, %450 ], [ 0, %442 ]
  %452 = phi ptr [ %457, %450 ], [ %448, %442 ]
  %453 = phi ptr [ %460, %450 ], [ %438, %442 ]
  %454 = phi ptr [ %459, %450 ], [ %437, %442 ]
  %455 = phi ptr [ %458, %450 ], [ %449, %442 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %452, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %454, i64 64)
  call void @llvm.x86.tileloadd64(i8 7, ptr %453, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %455, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef %433) #9
  %456 = add nuw nsw i64 %451, 1
  %457 = getelementptr inbounds i8, ptr %452, i64 1024
  %458 = getelementptr inbounds i8, ptr %455, i64 1024
  %459 = getelementptr inbounds i8, ptr %454, i64 1024
  %460 = getelementptr inbounds i8, ptr %453, i64 1024
  %461 = icmp eq i64 %456, %51
  br i1 %461, label %462, label %450, !llvm.loop !12

462:                                              ; preds = %450
  %463 = shl nsw i64 %446, 9
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  %464 = load i32, ptr %59, align 64
  %465 = icmp eq i32 %464, 0
  %466 = zext i1 %465 to i64
  %467 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %466
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %467, i64 64)
  %468 = load i32, ptr %59, align 64
  %469 = icmp eq i32 %468, 0
  %470 = zext i1 %469 to i64
  %471 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %470, i64 256
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %471, i64 64)
  %472 = load i32, ptr %59, align 64
  %473 = icmp eq i32 %472, 0
  %474 = zext i1 %473 to i64
  %475 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %474, i64 512
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %475, i64 64)
  %476 = load i32, ptr %59, align 64
  %477 = icmp eq i32 %476, 0
  %478 = zext i1 %477 to i64
  %479 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %478, i64 768
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %479, i64 64)
  %480 = load i32, ptr %59, align 64
  %481 = icmp eq i32 %480, 0
  %482 = zext i1 %481 to i32
  store i32 %482, ptr %59, align 64
  store i32 0, ptr %23, align 4
  store float 1.000000e+00, ptr %81, align 4
  store float %415, ptr %82, align 16
  %483 = getelementptr inbounds i16, ptr %16, i64 %463
  store ptr %483, ptr %54, align 8
  store ptr %483, ptr %60, align 16
  store i64 %61, ptr %62, align 64
  %484 = add nuw nsw i64 %443, %431
  %485 = shl nsw i64 %484, 10
  %486 = getelementptr inbounds i8, ptr %270, i64 %485
  store ptr %486, ptr %64, align 8
  store i64 %65, ptr %66, align 8
  %487 = mul i64 %86, %443
  %488 = getelementptr float, ptr %436, i64 %487
  %489 = select i1 %426, ptr null, ptr %488
  store ptr %489, ptr %55, align 32
  store i64 %7, ptr %87, align 8
  store i32 4, ptr %71, align 8
  br i1 %426, label %490, label %494

490:                                              ; preds = %462
  %491 = getelementptr inbounds i16, ptr %49, i64 %463
  store ptr %483, ptr %67, align 16
  store ptr %491, ptr %68, align 8
  %492 = getelementptr inbounds i16, ptr %483, i64 %61
  store ptr %492, ptr %69, align 32
  %493 = getelementptr inbounds i16, ptr %491, i64 %61
  store ptr %493, ptr %70, align 8
  store i32 6, ptr %71, align 8
  br label %494

494:                                              ; preds = %490, %462
  %495 = add nuw nsw i64 %443, 1
  %496 = icmp eq i64 %495, %51
  br i1 %496, label %439, label %442, !llvm.loop !17

497:                                              ; preds = %439, %423
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #9
  %498 = add nuw nsw i64 %269, 1
  %499 = load i64, ptr %72, align 8
  %500 = icmp slt i64 %498, %499
  br i1 %500, label %268, label %95, !llvm.loop !18
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nounwind
declare void @llvm.x86.ldtilecfg(ptr) #3

; Function Attrs: nounwind
declare float @sqrtf(float noundef) local_unnamed_addr #4

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish(ptr nocapture noundef %0, i32 noundef %1) unnamed_addr #5 {
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
  tail call fastcc void @transpose_tile(ptr noundef %367, ptr noundef %369) #9
  br label %370

370:                                              ; preds = %354, %352, %363
  %371 = add nsw i32 %21, -1
  %372 = load i32, ptr %3, align 4
  %373 = add nsw i32 %372, 1
  store i32 %373, ptr %3, align 4
  %374 = icmp sgt i32 %21, 1
  br i1 %374, label %19, label %375, !llvm.loop !19

375:                                              ; preds = %19, %370, %2
  ret void
}

; Function Attrs: mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @transpose_tile(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) unnamed_addr #6 {
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
declare <32 x bfloat> @llvm.x86.avx512bf16.cvtne2ps2bf16.512(<16 x float>, <16 x float>) #7

; Function Attrs: nounwind
declare void @llvm.x86.tilezero(i8 immarg) #3

; Function Attrs: nounwind
declare void @llvm.x86.tileloadd64(i8 immarg, ptr, i64) #3

; Function Attrs: nounwind
declare void @llvm.x86.tdpbf16ps(i8 immarg, i8 immarg, i8 immarg) #3

; Function Attrs: nounwind
declare void @llvm.x86.tilestored64(i8 immarg, ptr, i64) #3

; Function Attrs: nounwind
declare void @llvm.x86.tilerelease() #3

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind }
attributes #4 = { nounwind "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #5 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #7 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #8 = { nobuiltin nounwind "no-builtins" }
attributes #9 = { nobuiltin "no-builtins" }

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
!19 = distinct !{!19, !5}
