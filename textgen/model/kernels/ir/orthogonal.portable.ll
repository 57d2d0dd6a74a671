; sources 5f4caafed75a1478284c51865a22ecdb2c76eb7e3174a222f146af23217801e4

%struct.Pending = type { [2 x [1024 x float]], i32, i32, i32, float, float, ptr, ptr, i64, ptr, ptr, i64, i64, [4 x %struct.anon] }
%struct.anon = type { ptr, ptr }
%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }

; Function Attrs: nounwind
define dso_local void @orthogonalise(ptr nocapture noundef %0) local_unnamed_addr #0 {
  %2 = alloca [4 x <16 x float>], align 64
  %3 = alloca %struct.Pending, align 64
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = mul nsw i64 %7, %5
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
  call void @llvm.lifetime.start.p0(i64 8336, ptr nonnull %3) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(8336) %3, i8 0, i64 8336, i1 false)
  %23 = getelementptr inbounds i8, ptr %3, i64 8196
  store i32 8, ptr %23, align 4
  %24 = getelementptr inbounds i8, ptr %0, i64 56
  %25 = atomicrmw add ptr %24, i64 1 monotonic, align 8
  %26 = load i64, ptr %0, align 8
  %27 = icmp slt i64 %25, %26
  br i1 %27, label %28, label %77

28:                                               ; preds = %1
  %29 = getelementptr inbounds i16, ptr %16, i64 %8
  %30 = shl nsw i64 %8, 2
  %31 = getelementptr inbounds i8, ptr %16, i64 %30
  %32 = mul i64 %8, 6
  %33 = getelementptr inbounds i8, ptr %16, i64 %32
  %34 = getelementptr inbounds i8, ptr %0, i64 40
  %35 = sdiv i64 %5, 32
  %36 = sdiv i64 %7, 32
  %37 = icmp sgt i64 %8, 0
  %38 = getelementptr inbounds i8, ptr %2, i64 64
  %39 = getelementptr inbounds i8, ptr %2, i64 128
  %40 = getelementptr inbounds i8, ptr %2, i64 192
  %41 = getelementptr inbounds i8, ptr %3, i64 8216
  %42 = getelementptr inbounds i8, ptr %3, i64 8224
  %43 = shl nsw i64 %36, 1
  %44 = icmp sgt i64 %5, 31
  %45 = icmp sgt i64 %7, 31
  %46 = getelementptr inbounds i8, ptr %3, i64 8192
  %47 = getelementptr inbounds i8, ptr %3, i64 8240
  %48 = shl nsw i64 %36, 9
  %49 = getelementptr inbounds i8, ptr %3, i64 8256
  %50 = shl nuw nsw i64 %35, 1
  %51 = getelementptr inbounds i8, ptr %3, i64 8248
  %52 = shl nsw i64 %35, 9
  %53 = getelementptr inbounds i8, ptr %3, i64 8264
  %54 = getelementptr inbounds i8, ptr %3, i64 8272
  %55 = getelementptr inbounds i8, ptr %3, i64 8280
  %56 = getelementptr inbounds i8, ptr %3, i64 8288
  %57 = getelementptr inbounds i8, ptr %3, i64 8296
  %58 = getelementptr inbounds i8, ptr %3, i64 8200
  %59 = getelementptr inbounds i8, ptr %0, i64 24
  %60 = getelementptr inbounds i8, ptr %0, i64 32
  %61 = shl i64 %36, 10
  %62 = getelementptr inbounds i8, ptr %3, i64 8304
  %63 = getelementptr inbounds i8, ptr %3, i64 8312
  %64 = getelementptr inbounds i8, ptr %3, i64 8320
  %65 = getelementptr inbounds i8, ptr %3, i64 8328
  %66 = getelementptr inbounds i8, ptr %3, i64 8204
  %67 = getelementptr inbounds i8, ptr %3, i64 8208
  %68 = getelementptr inbounds i8, ptr %22, i64 1024
  %69 = getelementptr inbounds i8, ptr %0, i64 48
  %70 = shl i64 %35, 10
  %71 = shl i64 %7, 5
  %72 = getelementptr inbounds i8, ptr %3, i64 8232
  br label %78

73:                                               ; preds = %303, %182
  %74 = atomicrmw add ptr %24, i64 1 monotonic, align 8
  %75 = load i64, ptr %0, align 8
  %76 = icmp slt i64 %74, %75
  br i1 %76, label %78, label %77, !llvm.loop !4

77:                                               ; preds = %73, %1
  call void @llvm.lifetime.end.p0(i64 8336, ptr nonnull %3) #8
  ret void

78:                                               ; preds = %28, %73
  %79 = phi i64 [ %25, %28 ], [ %74, %73 ]
  %80 = load ptr, ptr %34, align 8
  %81 = getelementptr inbounds ptr, ptr %80, i64 %79
  %82 = load ptr, ptr %81, align 8
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %2) #8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 64 dereferenceable(256) %2, i8 0, i64 256, i1 false)
  br i1 %37, label %83, label %91

83:                                               ; preds = %78, %96
  %84 = phi i64 [ %97, %96 ], [ 0, %78 ]
  %85 = getelementptr inbounds float, ptr %82, i64 %84
  br label %99

86:                                               ; preds = %96
  %87 = load <16 x float>, ptr %2, align 64
  %88 = load <16 x float>, ptr %38, align 64
  %89 = load <16 x float>, ptr %39, align 64
  %90 = load <16 x float>, ptr %40, align 64
  br label %91

91:                                               ; preds = %86, %78
  %92 = phi <16 x float> [ %90, %86 ], [ zeroinitializer, %78 ]
  %93 = phi <16 x float> [ %89, %86 ], [ zeroinitializer, %78 ]
  %94 = phi <16 x float> [ %88, %86 ], [ zeroinitializer, %78 ]
  %95 = phi <16 x float> [ %87, %86 ], [ zeroinitializer, %78 ]
  br label %118

96:                                               ; preds = %99
  %97 = add nuw nsw i64 %84, 64
  %98 = icmp slt i64 %97, %8
  br i1 %98, label %83, label %86, !llvm.loop !7

99:                                               ; preds = %99, %83
  %100 = phi i64 [ 0, %83 ], [ %108, %99 ]
  %101 = shl nsw i64 %100, 6
  %102 = getelementptr inbounds i8, ptr %85, i64 %101
  %103 = load <16 x float>, ptr %102, align 4
  %104 = fmul contract <16 x float> %103, %103
  %105 = getelementptr inbounds [4 x <16 x float>], ptr %2, i64 0, i64 %100
  %106 = load <16 x float>, ptr %105, align 64
  %107 = fadd contract <16 x float> %106, %104
  store <16 x float> %107, ptr %105, align 64
  %108 = add nuw nsw i64 %100, 1
  %109 = icmp eq i64 %108, 4
  br i1 %109, label %96, label %99, !llvm.loop !8

110:                                              ; preds = %118
  %111 = tail call contract float @sqrtf(float noundef %128) #9
  store ptr null, ptr %41, align 8
  store ptr null, ptr %42, align 32
  br i1 %44, label %112, label %182

112:                                              ; preds = %110
  %113 = fcmp contract olt float %111, 0x3E7AD7F2A0000000
  %114 = select contract i1 %113, float 0x3E7AD7F2A0000000, float %111
  %115 = fdiv contract float 1.000000e+00, %114
  %116 = insertelement <16 x float> poison, float %115, i64 0
  %117 = shufflevector <16 x float> %116, <16 x float> poison, <16 x i32> zeroinitializer
  br label %131

118:                                              ; preds = %118, %91
  %119 = phi i32 [ 0, %91 ], [ %129, %118 ]
  %120 = phi float [ 0.000000e+00, %91 ], [ %128, %118 ]
  %121 = extractelement <16 x float> %95, i32 %119
  %122 = extractelement <16 x float> %94, i32 %119
  %123 = fadd contract float %121, %122
  %124 = extractelement <16 x float> %93, i32 %119
  %125 = extractelement <16 x float> %92, i32 %119
  %126 = fadd contract float %124, %125
  %127 = fadd contract float %123, %126
  %128 = fadd contract float %120, %127
  %129 = add nuw nsw i32 %119, 1
  %130 = icmp eq i32 %129, 16
  br i1 %130, label %110, label %118, !llvm.loop !9

131:                                              ; preds = %136, %112
  %132 = phi i64 [ 0, %112 ], [ %137, %136 ]
  %133 = mul i64 %43, %132
  br i1 %45, label %134, label %136

134:                                              ; preds = %131
  %135 = shl nsw i64 %132, 5
  br label %139

136:                                              ; preds = %152, %131
  %137 = add nuw nsw i64 %132, 1
  %138 = icmp eq i64 %137, %35
  br i1 %138, label %182, label %131, !llvm.loop !10

139:                                              ; preds = %152, %134
  %140 = phi i64 [ 0, %134 ], [ %163, %152 ]
  %141 = shl nsw i64 %140, 7
  %142 = getelementptr i8, ptr %82, i64 %141
  br label %143

143:                                              ; preds = %165, %139
  %144 = phi i64 [ 0, %139 ], [ %166, %165 ]
  %145 = lshr i64 %144, 3
  %146 = and i64 %145, 2
  %147 = shl i64 %144, 4
  %148 = and i64 %147, 240
  %149 = add nuw nsw i64 %144, %135
  %150 = mul nuw nsw i64 %149, %7
  %151 = getelementptr float, ptr %142, i64 %150
  br label %168

152:                                              ; preds = %165
  %153 = add nsw i64 %140, %133
  %154 = shl nsw i64 %153, 9
  %155 = getelementptr inbounds i16, ptr %16, i64 %154
  store ptr %155, ptr %47, align 16
  store i64 %48, ptr %49, align 64
  %156 = mul i64 %50, %140
  %157 = add nsw i64 %156, %132
  %158 = shl nsw i64 %157, 10
  %159 = getelementptr inbounds i8, ptr %29, i64 %158
  store ptr %159, ptr %51, align 8
  store i64 %52, ptr %53, align 8
  %160 = getelementptr inbounds i16, ptr %33, i64 %154
  store ptr %155, ptr %54, align 16
  store ptr %160, ptr %55, align 8
  %161 = getelementptr inbounds i16, ptr %155, i64 %48
  store ptr %161, ptr %56, align 32
  %162 = getelementptr inbounds i16, ptr %160, i64 %48
  store ptr %162, ptr %57, align 8
  store i32 6, ptr %58, align 8
  store i32 0, ptr %23, align 4
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #10
  %163 = add nuw nsw i64 %140, 1
  %164 = icmp eq i64 %163, %36
  br i1 %164, label %136, label %139, !llvm.loop !11

165:                                              ; preds = %168
  %166 = add nuw nsw i64 %144, 1
  %167 = icmp eq i64 %166, 32
  br i1 %167, label %152, label %143, !llvm.loop !12

168:                                              ; preds = %168, %143
  %169 = phi i1 [ true, %143 ], [ false, %168 ]
  %170 = phi i64 [ 0, %143 ], [ 1, %168 ]
  %171 = load i32, ptr %46, align 64
  %172 = sext i32 %171 to i64
  %173 = getelementptr inbounds [2 x [1024 x float]], ptr %3, i64 0, i64 %172
  %174 = or disjoint i64 %170, %146
  %175 = shl nuw nsw i64 %174, 10
  %176 = getelementptr inbounds i8, ptr %173, i64 %175
  %177 = getelementptr inbounds float, ptr %176, i64 %148
  %178 = shl nuw nsw i64 %170, 6
  %179 = getelementptr inbounds i8, ptr %151, i64 %178
  %180 = load <16 x float>, ptr %179, align 4
  %181 = fmul contract <16 x float> %117, %180
  store <16 x float> %181, ptr %177, align 64
  br i1 %169, label %168, label %165, !llvm.loop !13

182:                                              ; preds = %136, %110
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %2) #8
  %183 = load i64, ptr %59, align 8
  %184 = icmp sgt i64 %183, 0
  br i1 %184, label %185, label %73

185:                                              ; preds = %182, %303
  %186 = phi i64 [ %304, %303 ], [ 0, %182 ]
  %187 = phi ptr [ %188, %303 ], [ %31, %182 ]
  %188 = phi ptr [ %187, %303 ], [ %29, %182 ]
  %189 = load ptr, ptr %60, align 8
  %190 = getelementptr inbounds [3 x float], ptr %189, i64 %186
  br i1 %44, label %192, label %191

191:                                              ; preds = %185
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #10
  br label %256

192:                                              ; preds = %185, %198
  %193 = phi i64 [ %199, %198 ], [ 0, %185 ]
  %194 = shl nuw nsw i64 %193, 1
  %195 = mul nuw nsw i64 %194, %35
  %196 = mul i64 %194, %61
  %197 = getelementptr inbounds i8, ptr %16, i64 %196
  br label %201

198:                                              ; preds = %221
  %199 = add nuw nsw i64 %193, 1
  %200 = icmp eq i64 %199, %35
  br i1 %200, label %224, label %192, !llvm.loop !14

201:                                              ; preds = %221, %192
  %202 = phi i64 [ %193, %192 ], [ %222, %221 ]
  %203 = add nuw nsw i64 %202, %195
  %204 = shl nsw i64 %203, 9
  %205 = shl nuw nsw i64 %202, 1
  %206 = mul nuw nsw i64 %205, %35
  %207 = add nuw nsw i64 %206, %193
  %208 = shl nsw i64 %207, 9
  %209 = mul i64 %205, %61
  %210 = getelementptr inbounds i8, ptr %33, i64 %209
  call fastcc void @multiply(ptr noundef %197, ptr noundef %210, i64 noundef %36, ptr noundef nonnull %3) #10
  store ptr null, ptr %41, align 8
  store ptr null, ptr %42, align 32
  %211 = getelementptr inbounds i16, ptr %18, i64 %204
  store ptr %211, ptr %47, align 16
  store i64 %52, ptr %49, align 64
  %212 = getelementptr inbounds i16, ptr %20, i64 %208
  store ptr %212, ptr %51, align 8
  store i64 %52, ptr %53, align 8
  store i32 4, ptr %58, align 8
  %213 = icmp eq i64 %193, %202
  br i1 %213, label %221, label %214

214:                                              ; preds = %201
  %215 = getelementptr inbounds i16, ptr %20, i64 %204
  store ptr %211, ptr %54, align 16
  store ptr %215, ptr %55, align 8
  %216 = getelementptr inbounds i16, ptr %211, i64 %52
  store ptr %216, ptr %56, align 32
  %217 = getelementptr inbounds i16, ptr %215, i64 %52
  store ptr %217, ptr %57, align 8
  %218 = getelementptr inbounds i16, ptr %18, i64 %208
  store ptr %212, ptr %62, align 16
  store ptr %218, ptr %63, align 8
  %219 = getelementptr inbounds i16, ptr %212, i64 %52
  store ptr %219, ptr %64, align 64
  %220 = getelementptr inbounds i16, ptr %218, i64 %52
  store ptr %220, ptr %65, align 8
  store i32 8, ptr %58, align 8
  br label %221

221:                                              ; preds = %214, %201
  %222 = add nuw nsw i64 %202, 1
  %223 = icmp slt i64 %222, %35
  br i1 %223, label %201, label %198, !llvm.loop !15

224:                                              ; preds = %198
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #10
  %225 = getelementptr inbounds i8, ptr %190, i64 4
  br label %226

226:                                              ; preds = %232, %224
  %227 = phi i64 [ 0, %224 ], [ %233, %232 ]
  %228 = shl nuw nsw i64 %227, 1
  %229 = mul nuw nsw i64 %228, %35
  %230 = mul nuw nsw i64 %228, %52
  %231 = getelementptr inbounds i16, ptr %18, i64 %230
  br label %235

232:                                              ; preds = %253
  %233 = add nuw nsw i64 %227, 1
  %234 = icmp eq i64 %233, %35
  br i1 %234, label %256, label %226, !llvm.loop !16

235:                                              ; preds = %253, %226
  %236 = phi i64 [ %227, %226 ], [ %254, %253 ]
  %237 = add nuw nsw i64 %236, %229
  %238 = shl nsw i64 %237, 9
  %239 = shl nuw nsw i64 %236, 1
  %240 = mul nuw nsw i64 %239, %52
  %241 = getelementptr inbounds i16, ptr %20, i64 %240
  call fastcc void @multiply(ptr noundef %231, ptr noundef nonnull %241, i64 noundef %35, ptr noundef nonnull %3) #10
  %242 = load <2 x float>, ptr %225, align 4
  %243 = shufflevector <2 x float> %242, <2 x float> poison, <2 x i32> <i32 1, i32 0>
  store <2 x float> %243, ptr %66, align 4
  %244 = getelementptr inbounds i16, ptr %18, i64 %238
  store ptr %244, ptr %41, align 8
  store ptr null, ptr %42, align 32
  %245 = getelementptr inbounds i16, ptr %21, i64 %238
  store ptr %245, ptr %47, align 16
  store i64 %52, ptr %49, align 64
  store ptr %22, ptr %51, align 8
  store i64 512, ptr %53, align 8
  store i32 4, ptr %58, align 8
  %246 = icmp eq i64 %227, %236
  br i1 %246, label %253, label %247

247:                                              ; preds = %235
  %248 = mul nuw nsw i64 %239, %35
  %249 = add nuw nsw i64 %248, %227
  %250 = shl nsw i64 %249, 10
  %251 = getelementptr inbounds i8, ptr %21, i64 %250
  store ptr %22, ptr %54, align 16
  store ptr %251, ptr %55, align 8
  store ptr %68, ptr %56, align 32
  %252 = getelementptr inbounds i16, ptr %251, i64 %52
  store ptr %252, ptr %57, align 8
  store i32 6, ptr %58, align 8
  br label %253

253:                                              ; preds = %247, %235
  %254 = add nuw nsw i64 %236, 1
  %255 = icmp slt i64 %254, %35
  br i1 %255, label %235, label %232, !llvm.loop !17

256:                                              ; preds = %232, %191
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #10
  %257 = load float, ptr %190, align 4
  %258 = load i64, ptr %59, align 8
  %259 = add nsw i64 %258, -1
  %260 = icmp eq i64 %186, %259
  br i1 %260, label %261, label %265

261:                                              ; preds = %256
  %262 = load ptr, ptr %69, align 8
  %263 = getelementptr inbounds ptr, ptr %262, i64 %79
  %264 = load ptr, ptr %263, align 8
  br label %265

265:                                              ; preds = %256, %261
  %266 = phi ptr [ %264, %261 ], [ null, %256 ]
  br i1 %45, label %267, label %303

267:                                              ; preds = %265
  %268 = icmp eq ptr %266, null
  br label %269

269:                                              ; preds = %278, %267
  %270 = phi i64 [ 0, %267 ], [ %279, %278 ]
  br i1 %44, label %271, label %278

271:                                              ; preds = %269
  %272 = shl nuw nsw i64 %270, 1
  %273 = mul nuw nsw i64 %272, %35
  %274 = shl nsw i64 %273, 10
  %275 = shl nsw i64 %270, 7
  %276 = getelementptr i8, ptr %266, i64 %275
  %277 = getelementptr inbounds i8, ptr %188, i64 %274
  br label %281

278:                                              ; preds = %300, %269
  %279 = add nuw nsw i64 %270, 1
  %280 = icmp eq i64 %279, %36
  br i1 %280, label %303, label %269, !llvm.loop !18

281:                                              ; preds = %300, %271
  %282 = phi i64 [ 0, %271 ], [ %301, %300 ]
  %283 = shl nuw nsw i64 %282, 1
  %284 = mul nuw nsw i64 %283, %36
  %285 = add nuw nsw i64 %284, %270
  %286 = shl nsw i64 %285, 9
  %287 = mul i64 %70, %283
  %288 = getelementptr inbounds i8, ptr %21, i64 %287
  call fastcc void @multiply(ptr noundef nonnull %288, ptr noundef %277, i64 noundef %35, ptr noundef nonnull %3) #10
  store float 1.000000e+00, ptr %66, align 4
  store float %257, ptr %67, align 16
  %289 = getelementptr inbounds i16, ptr %16, i64 %286
  store ptr %289, ptr %41, align 8
  store ptr %289, ptr %47, align 16
  store i64 %48, ptr %49, align 64
  %290 = add nuw nsw i64 %282, %273
  %291 = shl nsw i64 %290, 10
  %292 = getelementptr inbounds i8, ptr %187, i64 %291
  store ptr %292, ptr %51, align 8
  store i64 %52, ptr %53, align 8
  %293 = mul i64 %71, %282
  %294 = getelementptr float, ptr %276, i64 %293
  %295 = select i1 %268, ptr null, ptr %294
  store ptr %295, ptr %42, align 32
  store i64 %7, ptr %72, align 8
  store i32 4, ptr %58, align 8
  br i1 %268, label %296, label %300

296:                                              ; preds = %281
  %297 = getelementptr inbounds i16, ptr %33, i64 %286
  store ptr %289, ptr %54, align 16
  store ptr %297, ptr %55, align 8
  %298 = getelementptr inbounds i16, ptr %289, i64 %48
  store ptr %298, ptr %56, align 32
  %299 = getelementptr inbounds i16, ptr %297, i64 %48
  store ptr %299, ptr %57, align 8
  store i32 6, ptr %58, align 8
  br label %300

300:                                              ; preds = %296, %281
  %301 = add nuw nsw i64 %282, 1
  %302 = icmp eq i64 %301, %35
  br i1 %302, label %278, label %281, !llvm.loop !19

303:                                              ; preds = %278, %265
  call fastcc void @finish(ptr noundef nonnull %3, i32 noundef 8) #10
  %304 = add nuw nsw i64 %186, 1
  %305 = load i64, ptr %59, align 8
  %306 = icmp slt i64 %304, %305
  br i1 %306, label %185, label %73, !llvm.loop !20
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
  br i1 %4, label %5, label %535

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

19:                                               ; preds = %5, %530
  %20 = phi i32 [ %18, %5 ], [ %533, %530 ]
  %21 = phi i32 [ %1, %5 ], [ %531, %530 ]
  %22 = load i32, ptr %6, align 8
  %23 = icmp slt i32 %20, %22
  br i1 %23, label %24, label %535

24:                                               ; preds = %19
  %25 = icmp slt i32 %20, 4
  br i1 %25, label %26, label %523

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
  br label %178

132:                                              ; preds = %128
  %133 = bitcast <16 x float> %82 to <16 x i32>
  %134 = add <16 x i32> %133, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %135 = lshr <16 x i32> %133, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %136 = and <16 x i32> %135, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %137 = add <16 x i32> %134, %136
  %138 = fcmp contract uno <16 x float> %82, zeroinitializer
  %139 = or <16 x i32> %133, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %140 = select <16 x i1> %138, <16 x i32> %139, <16 x i32> %137
  %141 = lshr <16 x i32> %140, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %142 = trunc nuw <16 x i32> %141 to <16 x i16>
  %143 = bitcast <16 x float> %97 to <16 x i32>
  %144 = add <16 x i32> %143, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %145 = lshr <16 x i32> %143, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %146 = and <16 x i32> %145, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %147 = add <16 x i32> %144, %146
  %148 = fcmp contract uno <16 x float> %97, zeroinitializer
  %149 = or <16 x i32> %143, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %150 = select <16 x i1> %148, <16 x i32> %149, <16 x i32> %147
  %151 = lshr <16 x i32> %150, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %152 = trunc nuw <16 x i32> %151 to <16 x i16>
  %153 = shufflevector <16 x i16> %142, <16 x i16> %152, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %154 = bitcast <16 x float> %114 to <16 x i32>
  %155 = add <16 x i32> %154, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %156 = lshr <16 x i32> %154, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %157 = and <16 x i32> %156, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %158 = add <16 x i32> %155, %157
  %159 = fcmp contract uno <16 x float> %114, zeroinitializer
  %160 = or <16 x i32> %154, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %161 = select <16 x i1> %159, <16 x i32> %160, <16 x i32> %158
  %162 = lshr <16 x i32> %161, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %163 = trunc nuw <16 x i32> %162 to <16 x i16>
  %164 = bitcast <16 x float> %129 to <16 x i32>
  %165 = add <16 x i32> %164, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %166 = lshr <16 x i32> %164, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %167 = and <16 x i32> %166, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %168 = add <16 x i32> %165, %167
  %169 = fcmp contract uno <16 x float> %129, zeroinitializer
  %170 = or <16 x i32> %164, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %171 = select <16 x i1> %169, <16 x i32> %170, <16 x i32> %168
  %172 = lshr <16 x i32> %171, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %173 = trunc nuw <16 x i32> %172 to <16 x i16>
  %174 = shufflevector <16 x i16> %163, <16 x i16> %173, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  store <32 x i16> %153, ptr %52, align 64
  %175 = getelementptr inbounds i8, ptr %52, i64 64
  store <32 x i16> %174, ptr %175, align 64
  %176 = shufflevector <32 x i16> %153, <32 x i16> %174, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x i16> %176, ptr %56, align 64
  %177 = shufflevector <32 x i16> %153, <32 x i16> %174, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x i16> %177, ptr %71, align 64
  br label %178

178:                                              ; preds = %132, %130
  %179 = getelementptr inbounds i8, ptr %38, i64 128
  %180 = shl nsw i64 %46, 3
  %181 = getelementptr inbounds i8, ptr %62, i64 %180
  %182 = load <16 x float>, ptr %179, align 4
  br i1 %69, label %192, label %183

183:                                              ; preds = %178
  %184 = getelementptr inbounds i8, ptr %50, i64 128
  %185 = fmul contract <16 x float> %65, %182
  %186 = load <16 x i16>, ptr %184, align 2
  %187 = zext <16 x i16> %186 to <16 x i32>
  %188 = shl nuw <16 x i32> %187, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %189 = bitcast <16 x i32> %188 to <16 x float>
  %190 = fmul contract <16 x float> %68, %189
  %191 = fadd contract <16 x float> %185, %190
  br label %192

192:                                              ; preds = %183, %178
  %193 = phi <16 x float> [ %182, %178 ], [ %191, %183 ]
  br i1 %70, label %195, label %194

194:                                              ; preds = %192
  store <16 x float> %193, ptr %181, align 4
  br label %195

195:                                              ; preds = %194, %192
  %196 = getelementptr inbounds i8, ptr %38, i64 1152
  %197 = load <16 x float>, ptr %196, align 4
  br i1 %69, label %207, label %198

198:                                              ; preds = %195
  %199 = fmul contract <16 x float> %65, %197
  %200 = getelementptr inbounds i8, ptr %50, i64 160
  %201 = load <16 x i16>, ptr %200, align 2
  %202 = zext <16 x i16> %201 to <16 x i32>
  %203 = shl nuw <16 x i32> %202, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %204 = bitcast <16 x i32> %203 to <16 x float>
  %205 = fmul contract <16 x float> %68, %204
  %206 = fadd contract <16 x float> %199, %205
  br label %207

207:                                              ; preds = %198, %195
  %208 = phi <16 x float> [ %197, %195 ], [ %206, %198 ]
  br i1 %70, label %211, label %209

209:                                              ; preds = %207
  %210 = getelementptr inbounds i8, ptr %181, i64 64
  store <16 x float> %208, ptr %210, align 4
  br label %211

211:                                              ; preds = %209, %207
  %212 = getelementptr inbounds i8, ptr %38, i64 192
  %213 = mul i64 %46, 12
  %214 = getelementptr inbounds i8, ptr %62, i64 %213
  %215 = load <16 x float>, ptr %212, align 4
  br i1 %69, label %225, label %216

216:                                              ; preds = %211
  %217 = getelementptr inbounds i8, ptr %50, i64 192
  %218 = fmul contract <16 x float> %65, %215
  %219 = load <16 x i16>, ptr %217, align 2
  %220 = zext <16 x i16> %219 to <16 x i32>
  %221 = shl nuw <16 x i32> %220, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %222 = bitcast <16 x i32> %221 to <16 x float>
  %223 = fmul contract <16 x float> %68, %222
  %224 = fadd contract <16 x float> %218, %223
  br label %225

225:                                              ; preds = %216, %211
  %226 = phi <16 x float> [ %215, %211 ], [ %224, %216 ]
  br i1 %70, label %228, label %227

227:                                              ; preds = %225
  store <16 x float> %226, ptr %214, align 4
  br label %228

228:                                              ; preds = %227, %225
  %229 = getelementptr inbounds i8, ptr %38, i64 1216
  %230 = load <16 x float>, ptr %229, align 4
  br i1 %69, label %240, label %231

231:                                              ; preds = %228
  %232 = fmul contract <16 x float> %65, %230
  %233 = getelementptr inbounds i8, ptr %50, i64 224
  %234 = load <16 x i16>, ptr %233, align 2
  %235 = zext <16 x i16> %234 to <16 x i32>
  %236 = shl nuw <16 x i32> %235, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %237 = bitcast <16 x i32> %236 to <16 x float>
  %238 = fmul contract <16 x float> %68, %237
  %239 = fadd contract <16 x float> %232, %238
  br label %240

240:                                              ; preds = %231, %228
  %241 = phi <16 x float> [ %230, %228 ], [ %239, %231 ]
  br i1 %70, label %244, label %242

242:                                              ; preds = %240
  %243 = getelementptr inbounds i8, ptr %214, i64 64
  store <16 x float> %241, ptr %243, align 4
  br label %293

244:                                              ; preds = %240
  %245 = bitcast <16 x float> %193 to <16 x i32>
  %246 = add <16 x i32> %245, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %247 = lshr <16 x i32> %245, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %248 = and <16 x i32> %247, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %249 = add <16 x i32> %246, %248
  %250 = fcmp contract uno <16 x float> %193, zeroinitializer
  %251 = or <16 x i32> %245, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %252 = select <16 x i1> %250, <16 x i32> %251, <16 x i32> %249
  %253 = lshr <16 x i32> %252, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %254 = trunc nuw <16 x i32> %253 to <16 x i16>
  %255 = bitcast <16 x float> %208 to <16 x i32>
  %256 = add <16 x i32> %255, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %257 = lshr <16 x i32> %255, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %258 = and <16 x i32> %257, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %259 = add <16 x i32> %256, %258
  %260 = fcmp contract uno <16 x float> %208, zeroinitializer
  %261 = or <16 x i32> %255, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %262 = select <16 x i1> %260, <16 x i32> %261, <16 x i32> %259
  %263 = lshr <16 x i32> %262, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %264 = trunc nuw <16 x i32> %263 to <16 x i16>
  %265 = shufflevector <16 x i16> %254, <16 x i16> %264, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %266 = bitcast <16 x float> %226 to <16 x i32>
  %267 = add <16 x i32> %266, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %268 = lshr <16 x i32> %266, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %269 = and <16 x i32> %268, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %270 = add <16 x i32> %267, %269
  %271 = fcmp contract uno <16 x float> %226, zeroinitializer
  %272 = or <16 x i32> %266, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %273 = select <16 x i1> %271, <16 x i32> %272, <16 x i32> %270
  %274 = lshr <16 x i32> %273, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %275 = trunc nuw <16 x i32> %274 to <16 x i16>
  %276 = bitcast <16 x float> %241 to <16 x i32>
  %277 = add <16 x i32> %276, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %278 = lshr <16 x i32> %276, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %279 = and <16 x i32> %278, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %280 = add <16 x i32> %277, %279
  %281 = fcmp contract uno <16 x float> %241, zeroinitializer
  %282 = or <16 x i32> %276, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %283 = select <16 x i1> %281, <16 x i32> %282, <16 x i32> %280
  %284 = lshr <16 x i32> %283, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %285 = trunc nuw <16 x i32> %284 to <16 x i16>
  %286 = shufflevector <16 x i16> %275, <16 x i16> %285, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %287 = getelementptr inbounds i8, ptr %52, i64 128
  store <32 x i16> %265, ptr %287, align 64
  %288 = getelementptr inbounds i8, ptr %52, i64 192
  store <32 x i16> %286, ptr %288, align 64
  %289 = getelementptr inbounds i8, ptr %56, i64 64
  %290 = getelementptr inbounds i8, ptr %71, i64 64
  %291 = shufflevector <32 x i16> %265, <32 x i16> %286, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x i16> %291, ptr %289, align 64
  %292 = shufflevector <32 x i16> %265, <32 x i16> %286, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x i16> %292, ptr %290, align 64
  br label %293

293:                                              ; preds = %244, %242
  %294 = getelementptr inbounds i8, ptr %38, i64 256
  %295 = shl nsw i64 %46, 4
  %296 = getelementptr inbounds i8, ptr %62, i64 %295
  %297 = load <16 x float>, ptr %294, align 4
  br i1 %69, label %307, label %298

298:                                              ; preds = %293
  %299 = getelementptr inbounds i8, ptr %50, i64 256
  %300 = fmul contract <16 x float> %65, %297
  %301 = load <16 x i16>, ptr %299, align 2
  %302 = zext <16 x i16> %301 to <16 x i32>
  %303 = shl nuw <16 x i32> %302, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %304 = bitcast <16 x i32> %303 to <16 x float>
  %305 = fmul contract <16 x float> %68, %304
  %306 = fadd contract <16 x float> %300, %305
  br label %307

307:                                              ; preds = %298, %293
  %308 = phi <16 x float> [ %297, %293 ], [ %306, %298 ]
  br i1 %70, label %310, label %309

309:                                              ; preds = %307
  store <16 x float> %308, ptr %296, align 4
  br label %310

310:                                              ; preds = %309, %307
  %311 = getelementptr inbounds i8, ptr %38, i64 1280
  %312 = load <16 x float>, ptr %311, align 4
  br i1 %69, label %322, label %313

313:                                              ; preds = %310
  %314 = fmul contract <16 x float> %65, %312
  %315 = getelementptr inbounds i8, ptr %50, i64 288
  %316 = load <16 x i16>, ptr %315, align 2
  %317 = zext <16 x i16> %316 to <16 x i32>
  %318 = shl nuw <16 x i32> %317, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %319 = bitcast <16 x i32> %318 to <16 x float>
  %320 = fmul contract <16 x float> %68, %319
  %321 = fadd contract <16 x float> %314, %320
  br label %322

322:                                              ; preds = %313, %310
  %323 = phi <16 x float> [ %312, %310 ], [ %321, %313 ]
  br i1 %70, label %326, label %324

324:                                              ; preds = %322
  %325 = getelementptr inbounds i8, ptr %296, i64 64
  store <16 x float> %323, ptr %325, align 4
  br label %326

326:                                              ; preds = %324, %322
  %327 = getelementptr inbounds i8, ptr %38, i64 320
  %328 = mul i64 %46, 20
  %329 = getelementptr inbounds i8, ptr %62, i64 %328
  %330 = load <16 x float>, ptr %327, align 4
  br i1 %69, label %340, label %331

331:                                              ; preds = %326
  %332 = getelementptr inbounds i8, ptr %50, i64 320
  %333 = fmul contract <16 x float> %65, %330
  %334 = load <16 x i16>, ptr %332, align 2
  %335 = zext <16 x i16> %334 to <16 x i32>
  %336 = shl nuw <16 x i32> %335, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %337 = bitcast <16 x i32> %336 to <16 x float>
  %338 = fmul contract <16 x float> %68, %337
  %339 = fadd contract <16 x float> %333, %338
  br label %340

340:                                              ; preds = %331, %326
  %341 = phi <16 x float> [ %330, %326 ], [ %339, %331 ]
  br i1 %70, label %343, label %342

342:                                              ; preds = %340
  store <16 x float> %341, ptr %329, align 4
  br label %343

343:                                              ; preds = %342, %340
  %344 = getelementptr inbounds i8, ptr %38, i64 1344
  %345 = load <16 x float>, ptr %344, align 4
  br i1 %69, label %355, label %346

346:                                              ; preds = %343
  %347 = fmul contract <16 x float> %65, %345
  %348 = getelementptr inbounds i8, ptr %50, i64 352
  %349 = load <16 x i16>, ptr %348, align 2
  %350 = zext <16 x i16> %349 to <16 x i32>
  %351 = shl nuw <16 x i32> %350, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %352 = bitcast <16 x i32> %351 to <16 x float>
  %353 = fmul contract <16 x float> %68, %352
  %354 = fadd contract <16 x float> %347, %353
  br label %355

355:                                              ; preds = %346, %343
  %356 = phi <16 x float> [ %345, %343 ], [ %354, %346 ]
  br i1 %70, label %359, label %357

357:                                              ; preds = %355
  %358 = getelementptr inbounds i8, ptr %329, i64 64
  store <16 x float> %356, ptr %358, align 4
  br label %408

359:                                              ; preds = %355
  %360 = bitcast <16 x float> %308 to <16 x i32>
  %361 = add <16 x i32> %360, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %362 = lshr <16 x i32> %360, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %363 = and <16 x i32> %362, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %364 = add <16 x i32> %361, %363
  %365 = fcmp contract uno <16 x float> %308, zeroinitializer
  %366 = or <16 x i32> %360, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %367 = select <16 x i1> %365, <16 x i32> %366, <16 x i32> %364
  %368 = lshr <16 x i32> %367, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %369 = trunc nuw <16 x i32> %368 to <16 x i16>
  %370 = bitcast <16 x float> %323 to <16 x i32>
  %371 = add <16 x i32> %370, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %372 = lshr <16 x i32> %370, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %373 = and <16 x i32> %372, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %374 = add <16 x i32> %371, %373
  %375 = fcmp contract uno <16 x float> %323, zeroinitializer
  %376 = or <16 x i32> %370, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %377 = select <16 x i1> %375, <16 x i32> %376, <16 x i32> %374
  %378 = lshr <16 x i32> %377, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %379 = trunc nuw <16 x i32> %378 to <16 x i16>
  %380 = shufflevector <16 x i16> %369, <16 x i16> %379, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %381 = bitcast <16 x float> %341 to <16 x i32>
  %382 = add <16 x i32> %381, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %383 = lshr <16 x i32> %381, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %384 = and <16 x i32> %383, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %385 = add <16 x i32> %382, %384
  %386 = fcmp contract uno <16 x float> %341, zeroinitializer
  %387 = or <16 x i32> %381, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %388 = select <16 x i1> %386, <16 x i32> %387, <16 x i32> %385
  %389 = lshr <16 x i32> %388, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %390 = trunc nuw <16 x i32> %389 to <16 x i16>
  %391 = bitcast <16 x float> %356 to <16 x i32>
  %392 = add <16 x i32> %391, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %393 = lshr <16 x i32> %391, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %394 = and <16 x i32> %393, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %395 = add <16 x i32> %392, %394
  %396 = fcmp contract uno <16 x float> %356, zeroinitializer
  %397 = or <16 x i32> %391, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %398 = select <16 x i1> %396, <16 x i32> %397, <16 x i32> %395
  %399 = lshr <16 x i32> %398, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %400 = trunc nuw <16 x i32> %399 to <16 x i16>
  %401 = shufflevector <16 x i16> %390, <16 x i16> %400, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %402 = getelementptr inbounds i8, ptr %52, i64 256
  store <32 x i16> %380, ptr %402, align 64
  %403 = getelementptr inbounds i8, ptr %52, i64 320
  store <32 x i16> %401, ptr %403, align 64
  %404 = getelementptr inbounds i8, ptr %56, i64 128
  %405 = getelementptr inbounds i8, ptr %71, i64 128
  %406 = shufflevector <32 x i16> %380, <32 x i16> %401, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x i16> %406, ptr %404, align 64
  %407 = shufflevector <32 x i16> %380, <32 x i16> %401, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x i16> %407, ptr %405, align 64
  br label %408

408:                                              ; preds = %359, %357
  %409 = getelementptr inbounds i8, ptr %38, i64 384
  %410 = mul i64 %46, 24
  %411 = getelementptr inbounds i8, ptr %62, i64 %410
  %412 = load <16 x float>, ptr %409, align 4
  br i1 %69, label %422, label %413

413:                                              ; preds = %408
  %414 = getelementptr inbounds i8, ptr %50, i64 384
  %415 = fmul contract <16 x float> %65, %412
  %416 = load <16 x i16>, ptr %414, align 2
  %417 = zext <16 x i16> %416 to <16 x i32>
  %418 = shl nuw <16 x i32> %417, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %419 = bitcast <16 x i32> %418 to <16 x float>
  %420 = fmul contract <16 x float> %68, %419
  %421 = fadd contract <16 x float> %415, %420
  br label %422

422:                                              ; preds = %413, %408
  %423 = phi <16 x float> [ %412, %408 ], [ %421, %413 ]
  br i1 %70, label %425, label %424

424:                                              ; preds = %422
  store <16 x float> %423, ptr %411, align 4
  br label %425

425:                                              ; preds = %424, %422
  %426 = getelementptr inbounds i8, ptr %38, i64 1408
  %427 = load <16 x float>, ptr %426, align 4
  br i1 %69, label %437, label %428

428:                                              ; preds = %425
  %429 = fmul contract <16 x float> %65, %427
  %430 = getelementptr inbounds i8, ptr %50, i64 416
  %431 = load <16 x i16>, ptr %430, align 2
  %432 = zext <16 x i16> %431 to <16 x i32>
  %433 = shl nuw <16 x i32> %432, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %434 = bitcast <16 x i32> %433 to <16 x float>
  %435 = fmul contract <16 x float> %68, %434
  %436 = fadd contract <16 x float> %429, %435
  br label %437

437:                                              ; preds = %428, %425
  %438 = phi <16 x float> [ %427, %425 ], [ %436, %428 ]
  br i1 %70, label %441, label %439

439:                                              ; preds = %437
  %440 = getelementptr inbounds i8, ptr %411, i64 64
  store <16 x float> %438, ptr %440, align 4
  br label %441

441:                                              ; preds = %439, %437
  %442 = getelementptr inbounds i8, ptr %38, i64 448
  %443 = mul i64 %46, 28
  %444 = getelementptr inbounds i8, ptr %62, i64 %443
  %445 = load <16 x float>, ptr %442, align 4
  br i1 %69, label %455, label %446

446:                                              ; preds = %441
  %447 = getelementptr inbounds i8, ptr %50, i64 448
  %448 = fmul contract <16 x float> %65, %445
  %449 = load <16 x i16>, ptr %447, align 2
  %450 = zext <16 x i16> %449 to <16 x i32>
  %451 = shl nuw <16 x i32> %450, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %452 = bitcast <16 x i32> %451 to <16 x float>
  %453 = fmul contract <16 x float> %68, %452
  %454 = fadd contract <16 x float> %448, %453
  br label %455

455:                                              ; preds = %446, %441
  %456 = phi <16 x float> [ %445, %441 ], [ %454, %446 ]
  br i1 %70, label %458, label %457

457:                                              ; preds = %455
  store <16 x float> %456, ptr %444, align 4
  br label %458

458:                                              ; preds = %457, %455
  %459 = getelementptr inbounds i8, ptr %38, i64 1472
  %460 = load <16 x float>, ptr %459, align 4
  br i1 %69, label %470, label %461

461:                                              ; preds = %458
  %462 = fmul contract <16 x float> %65, %460
  %463 = getelementptr inbounds i8, ptr %50, i64 480
  %464 = load <16 x i16>, ptr %463, align 2
  %465 = zext <16 x i16> %464 to <16 x i32>
  %466 = shl nuw <16 x i32> %465, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %467 = bitcast <16 x i32> %466 to <16 x float>
  %468 = fmul contract <16 x float> %68, %467
  %469 = fadd contract <16 x float> %462, %468
  br label %470

470:                                              ; preds = %461, %458
  %471 = phi <16 x float> [ %460, %458 ], [ %469, %461 ]
  br i1 %70, label %474, label %472

472:                                              ; preds = %470
  %473 = getelementptr inbounds i8, ptr %444, i64 64
  store <16 x float> %471, ptr %473, align 4
  br label %530

474:                                              ; preds = %470
  %475 = bitcast <16 x float> %423 to <16 x i32>
  %476 = add <16 x i32> %475, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %477 = lshr <16 x i32> %475, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %478 = and <16 x i32> %477, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %479 = add <16 x i32> %476, %478
  %480 = fcmp contract uno <16 x float> %423, zeroinitializer
  %481 = or <16 x i32> %475, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %482 = select <16 x i1> %480, <16 x i32> %481, <16 x i32> %479
  %483 = lshr <16 x i32> %482, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %484 = trunc nuw <16 x i32> %483 to <16 x i16>
  %485 = bitcast <16 x float> %438 to <16 x i32>
  %486 = add <16 x i32> %485, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %487 = lshr <16 x i32> %485, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %488 = and <16 x i32> %487, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %489 = add <16 x i32> %486, %488
  %490 = fcmp contract uno <16 x float> %438, zeroinitializer
  %491 = or <16 x i32> %485, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %492 = select <16 x i1> %490, <16 x i32> %491, <16 x i32> %489
  %493 = lshr <16 x i32> %492, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %494 = trunc nuw <16 x i32> %493 to <16 x i16>
  %495 = shufflevector <16 x i16> %484, <16 x i16> %494, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %496 = bitcast <16 x float> %456 to <16 x i32>
  %497 = add <16 x i32> %496, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %498 = lshr <16 x i32> %496, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %499 = and <16 x i32> %498, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %500 = add <16 x i32> %497, %499
  %501 = fcmp contract uno <16 x float> %456, zeroinitializer
  %502 = or <16 x i32> %496, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %503 = select <16 x i1> %501, <16 x i32> %502, <16 x i32> %500
  %504 = lshr <16 x i32> %503, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %505 = trunc nuw <16 x i32> %504 to <16 x i16>
  %506 = bitcast <16 x float> %471 to <16 x i32>
  %507 = add <16 x i32> %506, <i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767, i32 32767>
  %508 = lshr <16 x i32> %506, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %509 = and <16 x i32> %508, <i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1, i32 1>
  %510 = add <16 x i32> %507, %509
  %511 = fcmp contract uno <16 x float> %471, zeroinitializer
  %512 = or <16 x i32> %506, <i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304, i32 4194304>
  %513 = select <16 x i1> %511, <16 x i32> %512, <16 x i32> %510
  %514 = lshr <16 x i32> %513, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %515 = trunc nuw <16 x i32> %514 to <16 x i16>
  %516 = shufflevector <16 x i16> %505, <16 x i16> %515, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %517 = getelementptr inbounds i8, ptr %52, i64 384
  store <32 x i16> %495, ptr %517, align 64
  %518 = getelementptr inbounds i8, ptr %52, i64 448
  store <32 x i16> %516, ptr %518, align 64
  %519 = getelementptr inbounds i8, ptr %56, i64 192
  %520 = getelementptr inbounds i8, ptr %71, i64 192
  %521 = shufflevector <32 x i16> %495, <32 x i16> %516, <32 x i32> <i32 0, i32 32, i32 1, i32 33, i32 2, i32 34, i32 3, i32 35, i32 4, i32 36, i32 5, i32 37, i32 6, i32 38, i32 7, i32 39, i32 8, i32 40, i32 9, i32 41, i32 10, i32 42, i32 11, i32 43, i32 12, i32 44, i32 13, i32 45, i32 14, i32 46, i32 15, i32 47>
  store <32 x i16> %521, ptr %519, align 64
  %522 = shufflevector <32 x i16> %495, <32 x i16> %516, <32 x i32> <i32 16, i32 48, i32 17, i32 49, i32 18, i32 50, i32 19, i32 51, i32 20, i32 52, i32 21, i32 53, i32 22, i32 54, i32 23, i32 55, i32 24, i32 56, i32 25, i32 57, i32 26, i32 58, i32 27, i32 59, i32 28, i32 60, i32 29, i32 61, i32 30, i32 62, i32 31, i32 63>
  store <32 x i16> %522, ptr %520, align 64
  br label %530

523:                                              ; preds = %24
  %524 = add nsw i32 %20, -4
  %525 = zext nneg i32 %524 to i64
  %526 = getelementptr inbounds [4 x %struct.anon], ptr %7, i64 0, i64 %525
  %527 = load ptr, ptr %526, align 8
  %528 = getelementptr inbounds i8, ptr %526, i64 8
  %529 = load ptr, ptr %528, align 8
  tail call fastcc void @transpose_tile(ptr noundef %527, ptr noundef %529) #10
  br label %530

530:                                              ; preds = %474, %472, %523
  %531 = add nsw i32 %21, -1
  %532 = load i32, ptr %3, align 4
  %533 = add nsw i32 %532, 1
  store i32 %533, ptr %3, align 4
  %534 = icmp sgt i32 %21, 1
  br i1 %534, label %19, label %535, !llvm.loop !21

535:                                              ; preds = %19, %530, %2
  ret void
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @transpose_tile(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) unnamed_addr #5 {
  %3 = alloca [16 x <16 x i32>], align 64
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %3) #8
  br label %100

4:                                                ; preds = %100
  %5 = load <16 x i32>, ptr %3, align 64
  %6 = getelementptr inbounds i8, ptr %3, i64 512
  %7 = load <16 x i32>, ptr %6, align 64
  %8 = shufflevector <16 x i32> %5, <16 x i32> %7, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %9 = shufflevector <16 x i32> %5, <16 x i32> %7, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %10 = getelementptr inbounds i8, ptr %3, i64 64
  %11 = load <16 x i32>, ptr %10, align 64
  %12 = getelementptr inbounds i8, ptr %3, i64 576
  %13 = load <16 x i32>, ptr %12, align 64
  %14 = shufflevector <16 x i32> %11, <16 x i32> %13, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %15 = shufflevector <16 x i32> %11, <16 x i32> %13, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %16 = getelementptr inbounds i8, ptr %3, i64 128
  %17 = load <16 x i32>, ptr %16, align 64
  %18 = getelementptr inbounds i8, ptr %3, i64 640
  %19 = load <16 x i32>, ptr %18, align 64
  %20 = shufflevector <16 x i32> %17, <16 x i32> %19, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %21 = shufflevector <16 x i32> %17, <16 x i32> %19, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %22 = getelementptr inbounds i8, ptr %3, i64 192
  %23 = load <16 x i32>, ptr %22, align 64
  %24 = getelementptr inbounds i8, ptr %3, i64 704
  %25 = load <16 x i32>, ptr %24, align 64
  %26 = shufflevector <16 x i32> %23, <16 x i32> %25, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %27 = shufflevector <16 x i32> %23, <16 x i32> %25, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %28 = getelementptr inbounds i8, ptr %3, i64 256
  %29 = load <16 x i32>, ptr %28, align 64
  %30 = getelementptr inbounds i8, ptr %3, i64 768
  %31 = load <16 x i32>, ptr %30, align 64
  %32 = shufflevector <16 x i32> %29, <16 x i32> %31, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %33 = shufflevector <16 x i32> %29, <16 x i32> %31, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %34 = getelementptr inbounds i8, ptr %3, i64 320
  %35 = load <16 x i32>, ptr %34, align 64
  %36 = getelementptr inbounds i8, ptr %3, i64 832
  %37 = load <16 x i32>, ptr %36, align 64
  %38 = shufflevector <16 x i32> %35, <16 x i32> %37, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %39 = shufflevector <16 x i32> %35, <16 x i32> %37, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %40 = getelementptr inbounds i8, ptr %3, i64 384
  %41 = load <16 x i32>, ptr %40, align 64
  %42 = getelementptr inbounds i8, ptr %3, i64 896
  %43 = load <16 x i32>, ptr %42, align 64
  %44 = shufflevector <16 x i32> %41, <16 x i32> %43, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %45 = shufflevector <16 x i32> %41, <16 x i32> %43, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %46 = getelementptr inbounds i8, ptr %3, i64 448
  %47 = load <16 x i32>, ptr %46, align 64
  %48 = getelementptr inbounds i8, ptr %3, i64 960
  %49 = load <16 x i32>, ptr %48, align 64
  %50 = shufflevector <16 x i32> %47, <16 x i32> %49, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23>
  %51 = shufflevector <16 x i32> %47, <16 x i32> %49, <16 x i32> <i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %52 = shufflevector <16 x i32> %8, <16 x i32> %32, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %53 = shufflevector <16 x i32> %8, <16 x i32> %32, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %54 = shufflevector <16 x i32> %14, <16 x i32> %38, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %55 = shufflevector <16 x i32> %14, <16 x i32> %38, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %56 = shufflevector <16 x i32> %20, <16 x i32> %44, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %57 = shufflevector <16 x i32> %20, <16 x i32> %44, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %58 = shufflevector <16 x i32> %26, <16 x i32> %50, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %59 = shufflevector <16 x i32> %26, <16 x i32> %50, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %60 = shufflevector <16 x i32> %9, <16 x i32> %33, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %61 = shufflevector <16 x i32> %9, <16 x i32> %33, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %62 = shufflevector <16 x i32> %15, <16 x i32> %39, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %63 = shufflevector <16 x i32> %15, <16 x i32> %39, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %64 = shufflevector <16 x i32> %21, <16 x i32> %45, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %65 = shufflevector <16 x i32> %21, <16 x i32> %45, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %66 = shufflevector <16 x i32> %27, <16 x i32> %51, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 16, i32 17, i32 18, i32 19, i32 8, i32 9, i32 10, i32 11, i32 24, i32 25, i32 26, i32 27>
  %67 = shufflevector <16 x i32> %27, <16 x i32> %51, <16 x i32> <i32 4, i32 5, i32 6, i32 7, i32 20, i32 21, i32 22, i32 23, i32 12, i32 13, i32 14, i32 15, i32 28, i32 29, i32 30, i32 31>
  %68 = shufflevector <16 x i32> %52, <16 x i32> %56, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %69 = shufflevector <16 x i32> %52, <16 x i32> %56, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %70 = shufflevector <16 x i32> %54, <16 x i32> %58, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %71 = shufflevector <16 x i32> %54, <16 x i32> %58, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %72 = shufflevector <16 x i32> %53, <16 x i32> %57, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %73 = shufflevector <16 x i32> %53, <16 x i32> %57, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %74 = shufflevector <16 x i32> %55, <16 x i32> %59, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %75 = shufflevector <16 x i32> %55, <16 x i32> %59, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %76 = shufflevector <16 x i32> %60, <16 x i32> %64, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %77 = shufflevector <16 x i32> %60, <16 x i32> %64, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %78 = shufflevector <16 x i32> %62, <16 x i32> %66, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %79 = shufflevector <16 x i32> %62, <16 x i32> %66, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %80 = shufflevector <16 x i32> %61, <16 x i32> %65, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %81 = shufflevector <16 x i32> %61, <16 x i32> %65, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %82 = shufflevector <16 x i32> %63, <16 x i32> %67, <16 x i32> <i32 0, i32 1, i32 16, i32 17, i32 4, i32 5, i32 20, i32 21, i32 8, i32 9, i32 24, i32 25, i32 12, i32 13, i32 28, i32 29>
  %83 = shufflevector <16 x i32> %63, <16 x i32> %67, <16 x i32> <i32 2, i32 3, i32 18, i32 19, i32 6, i32 7, i32 22, i32 23, i32 10, i32 11, i32 26, i32 27, i32 14, i32 15, i32 30, i32 31>
  %84 = shufflevector <16 x i32> %68, <16 x i32> %70, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %84, ptr %3, align 64
  %85 = shufflevector <16 x i32> %68, <16 x i32> %70, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %85, ptr %10, align 64
  %86 = shufflevector <16 x i32> %69, <16 x i32> %71, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %86, ptr %16, align 64
  %87 = shufflevector <16 x i32> %69, <16 x i32> %71, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %87, ptr %22, align 64
  %88 = shufflevector <16 x i32> %72, <16 x i32> %74, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %88, ptr %28, align 64
  %89 = shufflevector <16 x i32> %72, <16 x i32> %74, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %89, ptr %34, align 64
  %90 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %90, ptr %40, align 64
  %91 = shufflevector <16 x i32> %73, <16 x i32> %75, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %91, ptr %46, align 64
  %92 = shufflevector <16 x i32> %76, <16 x i32> %78, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %92, ptr %6, align 64
  %93 = shufflevector <16 x i32> %76, <16 x i32> %78, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %93, ptr %12, align 64
  %94 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %94, ptr %18, align 64
  %95 = shufflevector <16 x i32> %77, <16 x i32> %79, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %95, ptr %24, align 64
  %96 = shufflevector <16 x i32> %80, <16 x i32> %82, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %96, ptr %30, align 64
  %97 = shufflevector <16 x i32> %80, <16 x i32> %82, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %97, ptr %36, align 64
  %98 = shufflevector <16 x i32> %81, <16 x i32> %83, <16 x i32> <i32 0, i32 16, i32 2, i32 18, i32 4, i32 20, i32 6, i32 22, i32 8, i32 24, i32 10, i32 26, i32 12, i32 28, i32 14, i32 30>
  store <16 x i32> %98, ptr %42, align 64
  %99 = shufflevector <16 x i32> %81, <16 x i32> %83, <16 x i32> <i32 1, i32 17, i32 3, i32 19, i32 5, i32 21, i32 7, i32 23, i32 9, i32 25, i32 11, i32 27, i32 13, i32 29, i32 15, i32 31>
  store <16 x i32> %99, ptr %48, align 64
  br label %109

100:                                              ; preds = %2, %100
  %101 = phi i64 [ 0, %2 ], [ %106, %100 ]
  %102 = shl nsw i64 %101, 6
  %103 = getelementptr inbounds i8, ptr %0, i64 %102
  %104 = load <16 x i32>, ptr %103, align 64
  %105 = getelementptr inbounds [16 x <16 x i32>], ptr %3, i64 0, i64 %101
  store <16 x i32> %104, ptr %105, align 64
  %106 = add nuw nsw i64 %101, 1
  %107 = icmp eq i64 %106, 16
  br i1 %107, label %4, label %100, !llvm.loop !22

108:                                              ; preds = %109
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %3) #8
  ret void

109:                                              ; preds = %4, %109
  %110 = phi i64 [ 0, %4 ], [ %115, %109 ]
  %111 = getelementptr inbounds [16 x <16 x i32>], ptr %3, i64 0, i64 %110
  %112 = load <16 x i32>, ptr %111, align 64
  %113 = shl nsw i64 %110, 6
  %114 = getelementptr inbounds i8, ptr %1, i64 %113
  store <16 x i32> %112, ptr %114, align 64
  %115 = add nuw nsw i64 %110, 1
  %116 = icmp eq i64 %115, 16
  br i1 %116, label %108, label %109, !llvm.loop !23
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @multiply(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr nocapture noundef %3) unnamed_addr #6 {
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
  br i1 %14, label %15, label %10, !llvm.loop !24

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
  br i1 %22, label %23, label %18, !llvm.loop !24

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %5, i64 4224
  br label %25

25:                                               ; preds = %25, %23
  %26 = phi i64 [ 0, %23 ], [ %28, %25 ]
  %27 = getelementptr inbounds [16 x <16 x float>], ptr %24, i64 0, i64 %26
  store <16 x float> zeroinitializer, ptr %27, align 64
  %28 = add nuw nsw i64 %26, 1
  %29 = icmp eq i64 %28, 16
  br i1 %29, label %30, label %25, !llvm.loop !24

30:                                               ; preds = %25
  %31 = getelementptr inbounds i8, ptr %5, i64 6336
  br label %32

32:                                               ; preds = %32, %30
  %33 = phi i64 [ 0, %30 ], [ %35, %32 ]
  %34 = getelementptr inbounds [16 x <16 x float>], ptr %31, i64 0, i64 %33
  store <16 x float> zeroinitializer, ptr %34, align 64
  %35 = add nuw nsw i64 %33, 1
  %36 = icmp eq i64 %35, 16
  br i1 %36, label %37, label %32, !llvm.loop !24

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
  br i1 %58, label %59, label %51, !llvm.loop !25

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
  br i1 %71, label %72, label %64, !llvm.loop !25

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
  br i1 %84, label %85, label %77, !llvm.loop !25

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
  br i1 %97, label %98, label %90, !llvm.loop !25

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
  br i1 %120, label %45, label %103, !llvm.loop !26
}

; Function Attrs: nofree noinline norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @multiply_tiles(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) unnamed_addr #7 {
  br label %5

4:                                                ; preds = %38
  ret void

5:                                                ; preds = %3, %38
  %6 = phi i64 [ 0, %3 ], [ %39, %38 ]
  %7 = getelementptr inbounds <16 x float>, ptr %0, i64 %6
  %8 = load <16 x float>, ptr %7, align 64
  %9 = shl nsw i64 %6, 6
  %10 = getelementptr inbounds i8, ptr %1, i64 %9
  br label %11

11:                                               ; preds = %5, %11
  %12 = phi i64 [ 0, %5 ], [ %36, %11 ]
  %13 = phi <16 x float> [ %8, %5 ], [ %35, %11 ]
  %14 = shl nsw i64 %12, 6
  %15 = getelementptr inbounds i8, ptr %2, i64 %14
  %16 = load <16 x i32>, ptr %15, align 4
  %17 = shl nsw i64 %12, 2
  %18 = getelementptr inbounds i8, ptr %10, i64 %17
  %19 = load i32, ptr %18, align 2
  %20 = shl i32 %19, 16
  %21 = insertelement <16 x i32> poison, i32 %20, i64 0
  %22 = bitcast <16 x i32> %21 to <16 x float>
  %23 = shufflevector <16 x float> %22, <16 x float> poison, <16 x i32> zeroinitializer
  %24 = and i32 %19, -65536
  %25 = insertelement <16 x i32> poison, i32 %24, i64 0
  %26 = bitcast <16 x i32> %25 to <16 x float>
  %27 = shufflevector <16 x float> %26, <16 x float> poison, <16 x i32> zeroinitializer
  %28 = shl <16 x i32> %16, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %29 = bitcast <16 x i32> %28 to <16 x float>
  %30 = fmul contract <16 x float> %23, %29
  %31 = fadd contract <16 x float> %13, %30
  %32 = and <16 x i32> %16, <i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536, i32 -65536>
  %33 = bitcast <16 x i32> %32 to <16 x float>
  %34 = fmul contract <16 x float> %27, %33
  %35 = fadd contract <16 x float> %34, %31
  %36 = add nuw nsw i64 %12, 1
  %37 = icmp eq i64 %36, 16
  br i1 %37, label %38, label %11, !llvm.loop !27

38:                                               ; preds = %11
  store <16 x float> %35, ptr %7, align 64
  %39 = add nuw nsw i64 %6, 1
  %40 = icmp eq i64 %39, 16
  br i1 %40, label %4, label %5, !llvm.loop !28
}

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #3 = { nounwind "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #4 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #5 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nounwind }
attributes #9 = { nobuiltin nounwind "no-builtins" }
attributes #10 = { nobuiltin "no-builtins" }

!llvm.module.flags = !{!0, !1, !2}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{i32 8, !"PIC Level", i32 2}
!2 = !{i32 7, !"PIE Level", i32 2}
!3 = !{!"Debian clang version 19.1.7 (3~deb12u1)"}
!4 = distinct !{!4, !5, !6}
!5 = !{!"llvm.loop.mustprogress"}
!6 = !{!"llvm.loop.unroll.disable"}
!7 = distinct !{!7, !5, !6}
!8 = distinct !{!8, !5, !6}
!9 = distinct !{!9, !5, !6}
!10 = distinct !{!10, !5, !6}
!11 = distinct !{!11, !5, !6}
!12 = distinct !{!12, !5, !6}
!13 = distinct !{!13, !5, !6}
!14 = distinct !{!14, !5, !6}
!15 = distinct !{!15, !5, !6}
!16 = distinct !{!16, !5, !6}
!17 = distinct !{!17, !5, !6}
!18 = distinct !{!18, !5, !6}
!19 = distinct !{!19, !5, !6}
!20 = distinct !{!20, !5, !6}
!21 = distinct !{!21, !5, !6}
!22 = distinct !{!22, !5, !6}
!23 = distinct !{!23, !5, !6}
!24 = distinct !{!24, !5, !6}
!25 = distinct !{!25, !5, !6}
!26 = distinct !{!26, !5, !6}
!27 = distinct !{!27, !5, !6}
!28 = distinct !{!28, !5, !6}
