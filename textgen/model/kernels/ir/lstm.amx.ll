; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }
%struct.anon = type { i8, i8, [14 x i8], [16 x i16], [16 x i8] }

@X_ROWS = internal constant [4 x i32] [i32 0, i32 1, i32 2, i32 3], align 16
@H_ROWS = internal constant [4 x i32] [i32 0, i32 1, i32 2, i32 3], align 16

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
  %15 = tail call i32 %12() #9, !noalias !4
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
  br i1 %51, label %52, label %362

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

95:                                               ; preds = %332, %52
  %96 = phi i64 [ %49, %52 ], [ %333, %332 ]
  %97 = load ptr, ptr %53, align 8
  %98 = shl nsw i64 %96, 2
  %99 = load i64, ptr %54, align 8
  %100 = load i64, ptr %8, align 8
  %101 = icmp sgt i64 %99, 0
  br i1 %101, label %102, label %186

102:                                              ; preds = %95
  %103 = load ptr, ptr %55, align 8
  %104 = mul nsw i64 %99, %98
  %105 = sdiv i64 %104, 32
  %106 = shl nsw i64 %105, 10
  %107 = getelementptr inbounds i8, ptr %103, i64 %106
  %108 = shl nsw i64 %96, 4
  br label %109

109:                                              ; preds = %113, %102
  %110 = phi ptr [ %157, %113 ], [ %107, %102 ]
  %111 = phi i64 [ %114, %113 ], [ 0, %102 ]
  %112 = getelementptr float, ptr %97, i64 %111
  br label %116

113:                                              ; preds = %124
  %114 = add nuw nsw i64 %111, 32
  %115 = icmp slt i64 %114, %99
  br i1 %115, label %109, label %184, !llvm.loop !7

116:                                              ; preds = %124, %109
  %117 = phi i64 [ 0, %109 ], [ %156, %124 ]
  %118 = phi ptr [ %110, %109 ], [ %157, %124 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  %119 = getelementptr inbounds i32, ptr @X_ROWS, i64 %117
  %120 = load i32, ptr %119, align 4
  %121 = sext i32 %120 to i64
  %122 = mul nsw i64 %100, %121
  %123 = add i64 %122, %108
  br label %159

124:                                              ; preds = %159
  call fastcc void @transpose(ptr noundef nonnull %5) #10
  %125 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %125, ptr %118, align 64
  %126 = load <16 x i32>, ptr %56, align 64
  %127 = getelementptr inbounds i8, ptr %118, i64 64
  store <16 x i32> %126, ptr %127, align 64
  %128 = load <16 x i32>, ptr %57, align 64
  %129 = getelementptr inbounds i8, ptr %118, i64 128
  store <16 x i32> %128, ptr %129, align 64
  %130 = load <16 x i32>, ptr %58, align 64
  %131 = getelementptr inbounds i8, ptr %118, i64 192
  store <16 x i32> %130, ptr %131, align 64
  %132 = load <16 x i32>, ptr %59, align 64
  %133 = getelementptr inbounds i8, ptr %118, i64 256
  store <16 x i32> %132, ptr %133, align 64
  %134 = load <16 x i32>, ptr %60, align 64
  %135 = getelementptr inbounds i8, ptr %118, i64 320
  store <16 x i32> %134, ptr %135, align 64
  %136 = load <16 x i32>, ptr %61, align 64
  %137 = getelementptr inbounds i8, ptr %118, i64 384
  store <16 x i32> %136, ptr %137, align 64
  %138 = load <16 x i32>, ptr %62, align 64
  %139 = getelementptr inbounds i8, ptr %118, i64 448
  store <16 x i32> %138, ptr %139, align 64
  %140 = load <16 x i32>, ptr %63, align 64
  %141 = getelementptr inbounds i8, ptr %118, i64 512
  store <16 x i32> %140, ptr %141, align 64
  %142 = load <16 x i32>, ptr %64, align 64
  %143 = getelementptr inbounds i8, ptr %118, i64 576
  store <16 x i32> %142, ptr %143, align 64
  %144 = load <16 x i32>, ptr %65, align 64
  %145 = getelementptr inbounds i8, ptr %118, i64 640
  store <16 x i32> %144, ptr %145, align 64
  %146 = load <16 x i32>, ptr %66, align 64
  %147 = getelementptr inbounds i8, ptr %118, i64 704
  store <16 x i32> %146, ptr %147, align 64
  %148 = load <16 x i32>, ptr %67, align 64
  %149 = getelementptr inbounds i8, ptr %118, i64 768
  store <16 x i32> %148, ptr %149, align 64
  %150 = load <16 x i32>, ptr %68, align 64
  %151 = getelementptr inbounds i8, ptr %118, i64 832
  store <16 x i32> %150, ptr %151, align 64
  %152 = load <16 x i32>, ptr %69, align 64
  %153 = getelementptr inbounds i8, ptr %118, i64 896
  store <16 x i32> %152, ptr %153, align 64
  %154 = load <16 x i32>, ptr %70, align 64
  %155 = getelementptr inbounds i8, ptr %118, i64 960
  store <16 x i32> %154, ptr %155, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %156 = add nuw nsw i64 %117, 1
  %157 = getelementptr inbounds i8, ptr %118, i64 1024
  %158 = icmp eq i64 %156, 4
  br i1 %158, label %113, label %116, !llvm.loop !9

159:                                              ; preds = %159, %116
  %160 = phi i64 [ 0, %116 ], [ %182, %159 ]
  %161 = add i64 %123, %160
  %162 = mul nsw i64 %161, %99
  %163 = getelementptr float, ptr %112, i64 %162
  %164 = load <16 x float>, ptr %163, align 4
  %165 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %164)
  %166 = getelementptr inbounds i8, ptr %163, i64 64
  %167 = load <16 x float>, ptr %166, align 4
  %168 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %167)
  %169 = shufflevector <16 x bfloat> %165, <16 x bfloat> %168, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %170 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %160
  store <32 x bfloat> %169, ptr %170, align 64
  %171 = or disjoint i64 %160, 1
  %172 = add i64 %123, %171
  %173 = mul nsw i64 %172, %99
  %174 = getelementptr float, ptr %112, i64 %173
  %175 = load <16 x float>, ptr %174, align 4
  %176 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %175)
  %177 = getelementptr inbounds i8, ptr %174, i64 64
  %178 = load <16 x float>, ptr %177, align 4
  %179 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %178)
  %180 = shufflevector <16 x bfloat> %176, <16 x bfloat> %179, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %181 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %171
  store <32 x bfloat> %180, ptr %181, align 64
  %182 = add nuw nsw i64 %160, 2
  %183 = icmp eq i64 %182, 16
  br i1 %183, label %124, label %159, !llvm.loop !10

184:                                              ; preds = %113
  %185 = load i64, ptr %8, align 8
  br label %186

186:                                              ; preds = %184, %95
  %187 = phi i64 [ %185, %184 ], [ %100, %95 ]
  %188 = load ptr, ptr %71, align 8
  %189 = icmp sgt i64 %187, 0
  br i1 %189, label %190, label %272

190:                                              ; preds = %186
  %191 = load ptr, ptr %72, align 8
  %192 = mul nsw i64 %187, %98
  %193 = sdiv i64 %192, 32
  %194 = shl nsw i64 %193, 10
  %195 = getelementptr inbounds i8, ptr %191, i64 %194
  %196 = shl nsw i64 %96, 4
  br label %197

197:                                              ; preds = %201, %190
  %198 = phi ptr [ %245, %201 ], [ %195, %190 ]
  %199 = phi i64 [ %202, %201 ], [ 0, %190 ]
  %200 = getelementptr float, ptr %188, i64 %199
  br label %204

201:                                              ; preds = %212
  %202 = add nuw nsw i64 %199, 32
  %203 = icmp slt i64 %202, %187
  br i1 %203, label %197, label %272, !llvm.loop !7

204:                                              ; preds = %212, %197
  %205 = phi i64 [ 0, %197 ], [ %244, %212 ]
  %206 = phi ptr [ %198, %197 ], [ %245, %212 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  %207 = getelementptr inbounds i32, ptr @H_ROWS, i64 %205
  %208 = load i32, ptr %207, align 4
  %209 = sext i32 %208 to i64
  %210 = mul nsw i64 %187, %209
  %211 = add i64 %210, %196
  br label %247

212:                                              ; preds = %247
  call fastcc void @transpose(ptr noundef nonnull %4) #10
  %213 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %213, ptr %206, align 64
  %214 = load <16 x i32>, ptr %73, align 64
  %215 = getelementptr inbounds i8, ptr %206, i64 64
  store <16 x i32> %214, ptr %215, align 64
  %216 = load <16 x i32>, ptr %74, align 64
  %217 = getelementptr inbounds i8, ptr %206, i64 128
  store <16 x i32> %216, ptr %217, align 64
  %218 = load <16 x i32>, ptr %75, align 64
  %219 = getelementptr inbounds i8, ptr %206, i64 192
  store <16 x i32> %218, ptr %219, align 64
  %220 = load <16 x i32>, ptr %76, align 64
  %221 = getelementptr inbounds i8, ptr %206, i64 256
  store <16 x i32> %220, ptr %221, align 64
  %222 = load <16 x i32>, ptr %77, align 64
  %223 = getelementptr inbounds i8, ptr %206, i64 320
  store <16 x i32> %222, ptr %223, align 64
  %224 = load <16 x i32>, ptr %78, align 64
  %225 = getelementptr inbounds i8, ptr %206, i64 384
  store <16 x i32> %224, ptr %225, align 64
  %226 = load <16 x i32>, ptr %79, align 64
  %227 = getelementptr inbounds i8, ptr %206, i64 448
  store <16 x i32> %226, ptr %227, align 64
  %228 = load <16 x i32>, ptr %80, align 64
  %229 = getelementptr inbounds i8, ptr %206, i64 512
  store <16 x i32> %228, ptr %229, align 64
  %230 = load <16 x i32>, ptr %81, align 64
  %231 = getelementptr inbounds i8, ptr %206, i64 576
  store <16 x i32> %230, ptr %231, align 64
  %232 = load <16 x i32>, ptr %82, align 64
  %233 = getelementptr inbounds i8, ptr %206, i64 640
  store <16 x i32> %232, ptr %233, align 64
  %234 = load <16 x i32>, ptr %83, align 64
  %235 = getelementptr inbounds i8, ptr %206, i64 704
  store <16 x i32> %234, ptr %235, align 64
  %236 = load <16 x i32>, ptr %84, align 64
  %237 = getelementptr inbounds i8, ptr %206, i64 768
  store <16 x i32> %236, ptr %237, align 64
  %238 = load <16 x i32>, ptr %85, align 64
  %239 = getelementptr inbounds i8, ptr %206, i64 832
  store <16 x i32> %238, ptr %239, align 64
  %240 = load <16 x i32>, ptr %86, align 64
  %241 = getelementptr inbounds i8, ptr %206, i64 896
  store <16 x i32> %240, ptr %241, align 64
  %242 = load <16 x i32>, ptr %87, align 64
  %243 = getelementptr inbounds i8, ptr %206, i64 960
  store <16 x i32> %242, ptr %243, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %244 = add nuw nsw i64 %205, 1
  %245 = getelementptr inbounds i8, ptr %206, i64 1024
  %246 = icmp eq i64 %244, 4
  br i1 %246, label %201, label %204, !llvm.loop !9

247:                                              ; preds = %247, %204
  %248 = phi i64 [ 0, %204 ], [ %270, %247 ]
  %249 = add i64 %211, %248
  %250 = mul nsw i64 %249, %187
  %251 = getelementptr float, ptr %200, i64 %250
  %252 = load <16 x float>, ptr %251, align 4
  %253 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %252)
  %254 = getelementptr inbounds i8, ptr %251, i64 64
  %255 = load <16 x float>, ptr %254, align 4
  %256 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %255)
  %257 = shufflevector <16 x bfloat> %253, <16 x bfloat> %256, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %258 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %248
  store <32 x bfloat> %257, ptr %258, align 64
  %259 = or disjoint i64 %248, 1
  %260 = add i64 %211, %259
  %261 = mul nsw i64 %260, %187
  %262 = getelementptr float, ptr %200, i64 %261
  %263 = load <16 x float>, ptr %262, align 4
  %264 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %263)
  %265 = getelementptr inbounds i8, ptr %262, i64 64
  %266 = load <16 x float>, ptr %265, align 4
  %267 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %266)
  %268 = shufflevector <16 x bfloat> %264, <16 x bfloat> %267, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %269 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %259
  store <32 x bfloat> %268, ptr %269, align 64
  %270 = add nuw nsw i64 %248, 2
  %271 = icmp eq i64 %270, 16
  br i1 %271, label %212, label %247, !llvm.loop !10

272:                                              ; preds = %201, %186
  %273 = shl nsw i64 %96, 6
  %274 = load ptr, ptr %88, align 8
  %275 = getelementptr inbounds i8, ptr %274, i64 %273
  %276 = load <16 x float>, ptr %275, align 4
  %277 = fadd contract <16 x float> %276, zeroinitializer
  %278 = load ptr, ptr %89, align 8
  %279 = getelementptr inbounds i8, ptr %278, i64 %273
  %280 = load <16 x float>, ptr %279, align 4
  %281 = fadd contract <16 x float> %277, %280
  %282 = load ptr, ptr %90, align 8
  %283 = getelementptr inbounds float, ptr %282, i64 %273
  store <16 x float> %281, ptr %283, align 4
  %284 = load ptr, ptr %88, align 8
  %285 = load i64, ptr %8, align 8
  %286 = getelementptr inbounds float, ptr %284, i64 %285
  %287 = getelementptr inbounds i8, ptr %286, i64 %273
  %288 = load <16 x float>, ptr %287, align 4
  %289 = fadd contract <16 x float> %288, zeroinitializer
  %290 = load ptr, ptr %89, align 8
  %291 = getelementptr inbounds float, ptr %290, i64 %285
  %292 = getelementptr inbounds i8, ptr %291, i64 %273
  %293 = load <16 x float>, ptr %292, align 4
  %294 = fadd contract <16 x float> %289, %293
  %295 = load ptr, ptr %90, align 8
  %296 = or disjoint i64 %273, 16
  %297 = getelementptr inbounds float, ptr %295, i64 %296
  store <16 x float> %294, ptr %297, align 4
  %298 = load ptr, ptr %88, align 8
  %299 = load i64, ptr %8, align 8
  %300 = shl nsw i64 %299, 1
  %301 = getelementptr inbounds float, ptr %298, i64 %300
  %302 = getelementptr inbounds i8, ptr %301, i64 %273
  %303 = load <16 x float>, ptr %302, align 4
  %304 = fadd contract <16 x float> %303, zeroinitializer
  %305 = load ptr, ptr %89, align 8
  %306 = getelementptr inbounds float, ptr %305, i64 %300
  %307 = getelementptr inbounds i8, ptr %306, i64 %273
  %308 = load <16 x float>, ptr %307, align 4
  %309 = fadd contract <16 x float> %304, %308
  %310 = load ptr, ptr %90, align 8
  %311 = or disjoint i64 %273, 32
  %312 = getelementptr inbounds float, ptr %310, i64 %311
  store <16 x float> %309, ptr %312, align 4
  %313 = load ptr, ptr %88, align 8
  %314 = load i64, ptr %8, align 8
  %315 = mul nsw i64 %314, 3
  %316 = getelementptr inbounds float, ptr %313, i64 %315
  %317 = getelementptr inbounds i8, ptr %316, i64 %273
  %318 = load <16 x float>, ptr %317, align 4
  %319 = fadd contract <16 x float> %318, zeroinitializer
  %320 = load ptr, ptr %89, align 8
  %321 = getelementptr inbounds float, ptr %320, i64 %315
  %322 = getelementptr inbounds i8, ptr %321, i64 %273
  %323 = load <16 x float>, ptr %322, align 4
  %324 = fadd contract <16 x float> %319, %323
  %325 = load ptr, ptr %90, align 8
  %326 = or disjoint i64 %273, 48
  %327 = getelementptr inbounds float, ptr %325, i64 %326
  store <16 x float> %324, ptr %327, align 4
  %328 = load i64, ptr %31, align 8
  %329 = icmp sgt i64 %328, 0
  br i1 %329, label %330, label %332

330:                                              ; preds = %272
  %331 = shl nsw i64 %96, 4
  br label %335

332:                                              ; preds = %335, %272
  %333 = add nsw i64 %96, 1
  %334 = icmp eq i64 %333, %50
  br i1 %334, label %362, label %95, !llvm.loop !11

335:                                              ; preds = %335, %330
  %336 = phi i64 [ 0, %330 ], [ %359, %335 ]
  %337 = load ptr, ptr %91, align 8
  %338 = load i64, ptr %8, align 8
  %339 = mul nsw i64 %338, %336
  %340 = getelementptr inbounds float, ptr %337, i64 %339
  %341 = getelementptr inbounds float, ptr %340, i64 %331
  %342 = load <16 x float>, ptr %341, align 4
  %343 = load ptr, ptr %92, align 8
  %344 = getelementptr inbounds i16, ptr %343, i64 %339
  %345 = getelementptr inbounds i16, ptr %344, i64 %331
  %346 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %342)
  store <16 x bfloat> %346, ptr %345, align 2
  %347 = load ptr, ptr %93, align 8
  %348 = load i64, ptr %8, align 8
  %349 = mul nsw i64 %348, %336
  %350 = getelementptr inbounds float, ptr %347, i64 %349
  %351 = getelementptr inbounds float, ptr %350, i64 %331
  %352 = load <16 x float>, ptr %351, align 4
  %353 = load ptr, ptr %94, align 8
  %354 = load i64, ptr %31, align 8
  %355 = mul nsw i64 %354, %96
  %356 = add nsw i64 %355, %336
  %357 = shl nsw i64 %356, 6
  %358 = getelementptr inbounds i8, ptr %353, i64 %357
  store <16 x float> %352, ptr %358, align 4
  %359 = add nuw nsw i64 %336, 1
  %360 = load i64, ptr %31, align 8
  %361 = icmp slt i64 %359, %360
  br i1 %361, label %335, label %332, !llvm.loop !12

362:                                              ; preds = %332, %19
  %363 = icmp eq i64 %21, 1
  br i1 %363, label %397, label %364

364:                                              ; preds = %362
  %365 = getelementptr inbounds i8, ptr %0, i64 56
  %366 = load ptr, ptr %365, align 8
  %367 = shl nsw i64 %7, 6
  %368 = getelementptr inbounds i8, ptr %366, i64 %367
  %369 = load i64, ptr %368, align 8
  %370 = add nsw i64 %369, 1
  store atomic i64 %370, ptr %368 release, align 8
  %371 = icmp sgt i64 %21, 0
  br i1 %371, label %372, label %397

372:                                              ; preds = %364
  %373 = getelementptr inbounds i8, ptr %0, i64 40
  br label %374

374:                                              ; preds = %381, %372
  %375 = phi i64 [ 0, %372 ], [ %382, %381 ]
  %376 = shl nsw i64 %375, 6
  %377 = load ptr, ptr %365, align 8
  %378 = getelementptr inbounds i8, ptr %377, i64 %376
  %379 = load atomic i64, ptr %378 acquire, align 8
  %380 = icmp sgt i64 %379, %369
  br i1 %380, label %381, label %384

381:                                              ; preds = %390, %374
  %382 = add nuw nsw i64 %375, 1
  %383 = icmp eq i64 %382, %21
  br i1 %383, label %397, label %374, !llvm.loop !13

384:                                              ; preds = %374, %390
  %385 = phi i32 [ %392, %390 ], [ 0, %374 ]
  tail call void @llvm.x86.sse2.pause()
  %386 = icmp eq i32 %385, 2000
  br i1 %386, label %387, label %390

387:                                              ; preds = %384
  %388 = load ptr, ptr %373, align 8
  %389 = tail call i32 %388() #9
  br label %390

390:                                              ; preds = %387, %384
  %391 = phi i32 [ 0, %387 ], [ %385, %384 ]
  %392 = add nsw i32 %391, 1
  %393 = load ptr, ptr %365, align 8
  %394 = getelementptr inbounds i8, ptr %393, i64 %376
  %395 = load atomic i64, ptr %394 acquire, align 8
  %396 = icmp sgt i64 %395, %369
  br i1 %396, label %381, label %384, !llvm.loop !14

397:                                              ; preds = %381, %362, %364
  %398 = sub nsw i64 %43, %42
  %399 = sub nsw i64 %29, %26
  %400 = shl nsw i64 %399, 2
  %401 = icmp eq i64 %43, %42
  %402 = icmp sgt i64 %398, 3
  %403 = select i1 %401, i1 true, i1 %402
  br i1 %403, label %406, label %404

404:                                              ; preds = %397
  %405 = sdiv i64 4, %398
  br label %406

406:                                              ; preds = %397, %404
  %407 = phi i64 [ %405, %404 ], [ 1, %397 ]
  %408 = getelementptr inbounds i8, ptr %0, i64 304
  %409 = load ptr, ptr %408, align 8
  %410 = getelementptr inbounds i8, ptr %0, i64 312
  %411 = load i64, ptr %410, align 8
  %412 = mul nsw i64 %411, %7
  %413 = getelementptr inbounds float, ptr %409, i64 %412
  %414 = getelementptr inbounds i8, ptr %413, i64 16384
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %3, i8 0, i64 64, i1 false)
  store i8 1, ptr %3, align 2
  %415 = getelementptr inbounds i8, ptr %3, i64 16
  %416 = getelementptr inbounds i8, ptr %3, i64 48
  store i16 64, ptr %415, align 2
  store i8 16, ptr %416, align 2
  %417 = getelementptr inbounds i8, ptr %3, i64 18
  store i16 64, ptr %417, align 2
  %418 = getelementptr inbounds i8, ptr %3, i64 49
  store i8 16, ptr %418, align 1
  %419 = getelementptr inbounds i8, ptr %3, i64 20
  store i16 64, ptr %419, align 2
  %420 = getelementptr inbounds i8, ptr %3, i64 50
  store i8 16, ptr %420, align 2
  %421 = getelementptr inbounds i8, ptr %3, i64 22
  store i16 64, ptr %421, align 2
  %422 = getelementptr inbounds i8, ptr %3, i64 51
  store i8 16, ptr %422, align 1
  %423 = getelementptr inbounds i8, ptr %3, i64 24
  store i16 64, ptr %423, align 2
  %424 = getelementptr inbounds i8, ptr %3, i64 52
  store i8 16, ptr %424, align 2
  %425 = getelementptr inbounds i8, ptr %3, i64 26
  store i16 64, ptr %425, align 2
  %426 = getelementptr inbounds i8, ptr %3, i64 53
  store i8 16, ptr %426, align 1
  %427 = getelementptr inbounds i8, ptr %3, i64 28
  store i16 64, ptr %427, align 2
  %428 = getelementptr inbounds i8, ptr %3, i64 54
  store i8 16, ptr %428, align 2
  %429 = getelementptr inbounds i8, ptr %3, i64 30
  store i16 64, ptr %429, align 2
  %430 = getelementptr inbounds i8, ptr %3, i64 55
  store i8 16, ptr %430, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #4
  %431 = load i64, ptr %0, align 8
  %432 = icmp sgt i64 %431, 0
  br i1 %432, label %433, label %457

433:                                              ; preds = %406
  %434 = shl i64 %399, 12
  %435 = getelementptr inbounds i8, ptr %0, i64 16
  %436 = icmp sgt i64 %399, 0
  %437 = getelementptr inbounds i8, ptr %0, i64 176
  %438 = getelementptr inbounds i8, ptr %0, i64 64
  %439 = getelementptr inbounds i8, ptr %0, i64 160
  %440 = mul i64 %434, %398
  %441 = icmp sgt i64 %398, 0
  %442 = getelementptr inbounds i8, ptr %2, i64 40
  %443 = getelementptr inbounds i8, ptr %0, i64 120
  %444 = getelementptr inbounds i8, ptr %0, i64 168
  %445 = getelementptr inbounds i8, ptr %2, i64 24
  %446 = getelementptr inbounds i8, ptr %2, i64 8
  %447 = getelementptr inbounds i8, ptr %2, i64 16
  %448 = getelementptr inbounds i8, ptr %2, i64 32
  %449 = getelementptr inbounds i8, ptr %2, i64 48
  %450 = getelementptr inbounds i8, ptr %0, i64 56
  %451 = shl nsw i64 %7, 6
  %452 = icmp sgt i64 %21, 0
  %453 = getelementptr inbounds i8, ptr %0, i64 40
  br label %458

454:                                              ; preds = %724, %572
  %455 = load i64, ptr %0, align 8
  %456 = icmp slt i64 %461, %455
  br i1 %456, label %458, label %457, !llvm.loop !15

457:                                              ; preds = %454, %406
  call void @llvm.x86.tilerelease()
  ret void

458:                                              ; preds = %433, %454
  %459 = phi i64 [ %431, %433 ], [ %455, %454 ]
  %460 = phi i64 [ 0, %433 ], [ %461, %454 ]
  %461 = add nsw i64 %460, %407
  %462 = icmp slt i64 %461, %459
  %463 = sub nsw i64 %459, %460
  %464 = select i1 %462, i64 %407, i64 %463
  %465 = load i64, ptr %435, align 8
  %466 = freeze i64 %465
  %467 = sdiv i64 %466, 32
  %468 = shl nsw i64 %466, 1
  br i1 %436, label %469, label %572

469:                                              ; preds = %458
  %470 = mul nsw i64 %464, %398
  %471 = icmp sgt i64 %470, 0
  %472 = shl nsw i64 %467, 2
  %473 = icmp sgt i64 %466, 31
  %474 = and i64 %467, 1
  %475 = and i64 %466, -32
  %476 = icmp eq i64 %475, 32
  %477 = and i64 %467, -2
  %478 = icmp eq i64 %474, 0
  br label %479

479:                                              ; preds = %484, %469
  %480 = phi i64 [ 0, %469 ], [ %485, %484 ]
  %481 = add nsw i64 %480, %30
  %482 = shl nsw i64 %481, 8
  %483 = mul i64 %472, %481
  br label %487

484:                                              ; preds = %501
  %485 = add nuw nsw i64 %480, 1
  %486 = icmp eq i64 %485, %400
  br i1 %486, label %572, label %479, !llvm.loop !16

487:                                              ; preds = %501, %479
  %488 = phi i1 [ true, %479 ], [ false, %501 ]
  %489 = phi i64 [ 0, %479 ], [ 2, %501 ]
  %490 = load ptr, ptr %437, align 8
  %491 = getelementptr inbounds i8, ptr %490, i64 %482
  %492 = shl nuw nsw i64 %489, 8
  %493 = shl nuw nsw i64 %489, 6
  %494 = getelementptr inbounds i8, ptr %491, i64 %493
  %495 = or disjoint i64 %492, 256
  %496 = lshr exact i64 %495, 2
  %497 = getelementptr inbounds i8, ptr %491, i64 %496
  br i1 %471, label %498, label %501

498:                                              ; preds = %487
  %499 = or disjoint i64 %489, %483
  %500 = shl nsw i64 %499, 10
  br label %502

501:                                              ; preds = %539, %487
  br i1 %488, label %487, label %484, !llvm.loop !17

502:                                              ; preds = %498, %539
  %503 = phi i64 [ %552, %539 ], [ 0, %498 ]
  %504 = or disjoint i64 %503, 1
  %505 = icmp slt i64 %504, %470
  %506 = select i1 %505, i64 %504, i64 %503
  %507 = load ptr, ptr %438, align 8
  %508 = sdiv i64 %503, %398
  %509 = add nsw i64 %508, %460
  %510 = load i64, ptr %31, align 8
  %511 = mul nsw i64 %509, %510
  %512 = srem i64 %503, %398
  %513 = add nsw i64 %512, %42
  %514 = shl nsw i64 %513, 4
  %515 = add nsw i64 %514, %511
  %516 = load i64, ptr %435, align 8
  %517 = mul nsw i64 %515, %516
  %518 = getelementptr inbounds i16, ptr %507, i64 %517
  %519 = sdiv i64 %506, %398
  %520 = add nsw i64 %519, %460
  %521 = mul nsw i64 %520, %510
  %522 = srem i64 %506, %398
  %523 = add nsw i64 %522, %42
  %524 = shl nsw i64 %523, 4
  %525 = add nsw i64 %524, %521
  %526 = mul nsw i64 %525, %516
  %527 = getelementptr inbounds i16, ptr %507, i64 %526
  %528 = load ptr, ptr %439, align 8
  call void @llvm.x86.tileloadd64(i8 0, ptr %494, i64 0)
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %497, i64 0)
  call void @llvm.x86.tileloadd64(i8 2, ptr %494, i64 0)
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %497, i64 0)
  br i1 %473, label %529, label %539

529:                                              ; preds = %502
  %530 = getelementptr inbounds i8, ptr %528, i64 %500
  br i1 %476, label %531, label %554

531:                                              ; preds = %554, %529
  %532 = phi i64 [ 0, %529 ], [ %568, %554 ]
  %533 = phi ptr [ %530, %529 ], [ %569, %554 ]
  br i1 %478, label %539, label %534

534:                                              ; preds = %531
  %535 = shl nsw i64 %532, 5
  %536 = getelementptr inbounds i16, ptr %518, i64 %535
  call void @llvm.x86.tileloadd64(i8 4, ptr %536, i64 %468)
  %537 = getelementptr inbounds i16, ptr %527, i64 %535
  call void @llvm.x86.tileloadd64(i8 5, ptr %537, i64 %468)
  call void @llvm.x86.tileloadd64(i8 6, ptr %533, i64 64)
  %538 = getelementptr inbounds i8, ptr %533, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %538, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %539

539:                                              ; preds = %534, %531, %502
  %540 = mul nuw nsw i64 %503, %400
  %541 = add nuw nsw i64 %540, %480
  %542 = shl nsw i64 %541, 12
  %543 = getelementptr inbounds i8, ptr %414, i64 %542
  %544 = mul nuw nsw i64 %506, %400
  %545 = add nuw nsw i64 %544, %480
  %546 = shl nsw i64 %545, 12
  %547 = getelementptr inbounds i8, ptr %414, i64 %546
  %548 = getelementptr inbounds float, ptr %543, i64 %492
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %548, i64 64)
  %549 = getelementptr inbounds float, ptr %543, i64 %495
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %549, i64 64)
  %550 = getelementptr inbounds float, ptr %547, i64 %492
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %550, i64 64)
  %551 = getelementptr inbounds float, ptr %547, i64 %495
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %551, i64 64)
  %552 = add nuw nsw i64 %503, 2
  %553 = icmp slt i64 %552, %470
  br i1 %553, label %502, label %501, !llvm.loop !18

554:                                              ; preds = %529, %554
  %555 = phi i64 [ %568, %554 ], [ 0, %529 ]
  %556 = phi ptr [ %569, %554 ], [ %530, %529 ]
  %557 = phi i64 [ %570, %554 ], [ 0, %529 ]
  %558 = shl nsw i64 %555, 5
  %559 = getelementptr inbounds i16, ptr %518, i64 %558
  call void @llvm.x86.tileloadd64(i8 4, ptr %559, i64 %468)
  %560 = getelementptr inbounds i16, ptr %527, i64 %558
  call void @llvm.x86.tileloadd64(i8 5, ptr %560, i64 %468)
  call void @llvm.x86.tileloadd64(i8 6, ptr %556, i64 64)
  %561 = getelementptr inbounds i8, ptr %556, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %561, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %562 = getelementptr inbounds i8, ptr %556, i64 4096
  %563 = shl i64 %555, 5
  %564 = or disjoint i64 %563, 32
  %565 = getelementptr inbounds i16, ptr %518, i64 %564
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %565, i64 %468)
  %566 = getelementptr inbounds i16, ptr %527, i64 %564
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %566, i64 %468)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %562, i64 64)
  %567 = getelementptr inbounds i8, ptr %556, i64 5120
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %567, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %568 = add nuw nsw i64 %555, 2
  %569 = getelementptr inbounds i8, ptr %556, i64 8192
  %570 = add i64 %557, 2
  %571 = icmp eq i64 %570, %477
  br i1 %571, label %531, label %554, !llvm.loop !19

572:                                              ; preds = %484, %458
  %573 = add nsw i64 %464, %460
  %574 = icmp sgt i64 %464, 0
  br i1 %574, label %575, label %454

575:                                              ; preds = %572, %724
  %576 = phi i64 [ %725, %724 ], [ %460, %572 ]
  %577 = sub nsw i64 %576, %460
  %578 = mul nsw i64 %440, %577
  %579 = getelementptr inbounds float, ptr %414, i64 %578
  %580 = load i64, ptr %8, align 8
  %581 = sdiv i64 %580, 32
  %582 = shl nsw i64 %580, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  br i1 %436, label %583, label %694

583:                                              ; preds = %575
  %584 = shl i64 %581, 12
  %585 = add nsw i64 %581, -1
  %586 = icmp sgt i64 %580, 31
  %587 = shl nsw i64 %581, 1
  %588 = add nsw i64 %587, -1
  br label %589

589:                                              ; preds = %598, %583
  %590 = phi i64 [ 0, %583 ], [ %599, %598 ]
  %591 = phi ptr [ null, %583 ], [ %600, %598 ]
  %592 = phi i64 [ 0, %583 ], [ %601, %598 ]
  br i1 %441, label %593, label %598

593:                                              ; preds = %589
  %594 = shl nsw i64 %592, 12
  %595 = getelementptr i8, ptr %579, i64 %594
  %596 = add nsw i64 %592, %30
  %597 = mul i64 %584, %596
  br label %603

598:                                              ; preds = %686, %589
  %599 = phi i64 [ %590, %589 ], [ %689, %686 ]
  %600 = phi ptr [ %591, %589 ], [ %611, %686 ]
  %601 = add nuw nsw i64 %592, 1
  %602 = icmp eq i64 %601, %400
  br i1 %602, label %694, label %589, !llvm.loop !20

603:                                              ; preds = %686, %593
  %604 = phi i64 [ %590, %593 ], [ %689, %686 ]
  %605 = phi ptr [ %591, %593 ], [ %611, %686 ]
  %606 = phi i64 [ 0, %593 ], [ %692, %686 ]
  %607 = or disjoint i64 %606, 1
  %608 = icmp slt i64 %607, %398
  %609 = icmp eq ptr %605, %413
  %610 = select i1 %609, i64 8192, i64 0
  %611 = getelementptr inbounds i8, ptr %413, i64 %610
  %612 = load ptr, ptr %443, align 8
  %613 = load i64, ptr %31, align 8
  %614 = mul nsw i64 %613, %576
  %615 = add nsw i64 %606, %42
  %616 = shl nsw i64 %615, 4
  %617 = add nsw i64 %614, %616
  %618 = load i64, ptr %8, align 8
  %619 = mul nsw i64 %617, %618
  %620 = getelementptr inbounds i16, ptr %612, i64 %619
  %621 = shl nsw i64 %618, 5
  %622 = getelementptr inbounds i8, ptr %620, i64 %621
  %623 = mul nuw nsw i64 %606, %434
  %624 = getelementptr float, ptr %595, i64 %623
  %625 = getelementptr inbounds float, ptr %624, i64 %434
  %626 = load ptr, ptr %444, align 8
  %627 = getelementptr inbounds i8, ptr %626, i64 %597
  call void @llvm.x86.tileloadd64(i8 0, ptr %624, i64 64)
  %628 = getelementptr inbounds i8, ptr %624, i64 1024
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %628, i64 64)
  br i1 %608, label %648, label %629

629:                                              ; preds = %603
  %630 = add i64 %585, %604
  %631 = sdiv i64 %630, %581
  %632 = getelementptr inbounds i8, ptr %624, i64 2048
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %632, i64 64)
  %633 = getelementptr inbounds i8, ptr %624, i64 3072
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %633, i64 64)
  br i1 %586, label %637, label %634

634:                                              ; preds = %637, %629
  call void @llvm.x86.tilestored64(i8 0, ptr %611, i64 64)
  %635 = getelementptr inbounds i8, ptr %611, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %635, i64 64)
  %636 = getelementptr inbounds i8, ptr %611, i64 2048
  br label %686

637:                                              ; preds = %629, %637
  %638 = phi ptr [ %646, %637 ], [ %627, %629 ]
  %639 = phi i64 [ %645, %637 ], [ 0, %629 ]
  %640 = shl nsw i64 %639, 6
  %641 = getelementptr inbounds i8, ptr %620, i64 %640
  call void @llvm.x86.tileloadd64(i8 4, ptr %641, i64 %582)
  call void @llvm.x86.tileloadd64(i8 6, ptr %638, i64 64)
  %642 = getelementptr inbounds i8, ptr %638, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %642, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %643 = getelementptr inbounds i8, ptr %638, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %643, i64 64)
  %644 = getelementptr inbounds i8, ptr %638, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %644, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %576, ptr noundef nonnull %2, i64 noundef %631) #10
  %645 = add nuw nsw i64 %639, 1
  %646 = getelementptr inbounds i8, ptr %638, i64 4096
  %647 = icmp eq i64 %645, %581
  br i1 %647, label %634, label %637, !llvm.loop !21

648:                                              ; preds = %603
  %649 = add i64 %588, %604
  %650 = sdiv i64 %649, %587
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %625, i64 64)
  %651 = getelementptr inbounds i8, ptr %625, i64 1024
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %651, i64 64)
  br i1 %586, label %676, label %652

652:                                              ; preds = %676, %648
  %653 = getelementptr inbounds i8, ptr %611, i64 4096
  call void @llvm.x86.tilestored64(i8 0, ptr %611, i64 64)
  %654 = getelementptr inbounds i8, ptr %611, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %654, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %653, i64 64)
  %655 = getelementptr inbounds i8, ptr %611, i64 5120
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %655, i64 64)
  %656 = getelementptr inbounds i8, ptr %624, i64 2048
  call void @llvm.x86.tileloadd64(i8 0, ptr nonnull %656, i64 64)
  %657 = getelementptr inbounds i8, ptr %624, i64 3072
  call void @llvm.x86.tileloadd64(i8 1, ptr nonnull %657, i64 64)
  %658 = getelementptr inbounds i8, ptr %625, i64 2048
  call void @llvm.x86.tileloadd64(i8 2, ptr nonnull %658, i64 64)
  %659 = getelementptr inbounds i8, ptr %625, i64 3072
  call void @llvm.x86.tileloadd64(i8 3, ptr nonnull %659, i64 64)
  br i1 %586, label %660, label %672

660:                                              ; preds = %652
  %661 = getelementptr inbounds i8, ptr %627, i64 2048
  br label %662

662:                                              ; preds = %662, %660
  %663 = phi ptr [ %670, %662 ], [ %661, %660 ]
  %664 = phi i64 [ %669, %662 ], [ 0, %660 ]
  %665 = shl nsw i64 %664, 5
  %666 = getelementptr inbounds i16, ptr %620, i64 %665
  call void @llvm.x86.tileloadd64(i8 4, ptr %666, i64 %582)
  %667 = getelementptr inbounds i16, ptr %622, i64 %665
  call void @llvm.x86.tileloadd64(i8 5, ptr %667, i64 %582)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %663, i64 64)
  %668 = getelementptr inbounds i8, ptr %663, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %668, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %576, ptr noundef nonnull %2, i64 noundef %650) #10
  %669 = add nuw nsw i64 %664, 1
  %670 = getelementptr inbounds i8, ptr %663, i64 4096
  %671 = icmp eq i64 %669, %581
  br i1 %671, label %672, label %662, !llvm.loop !22

672:                                              ; preds = %662, %652
  %673 = getelementptr inbounds i8, ptr %611, i64 2048
  %674 = getelementptr inbounds i8, ptr %611, i64 6144
  call void @llvm.x86.tilestored64(i8 0, ptr nonnull %673, i64 64)
  %675 = getelementptr inbounds i8, ptr %611, i64 3072
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %675, i64 64)
  br label %686

676:                                              ; preds = %648, %676
  %677 = phi ptr [ %684, %676 ], [ %627, %648 ]
  %678 = phi i64 [ %683, %676 ], [ 0, %648 ]
  %679 = shl nsw i64 %678, 5
  %680 = getelementptr inbounds i16, ptr %620, i64 %679
  call void @llvm.x86.tileloadd64(i8 4, ptr %680, i64 %582)
  %681 = getelementptr inbounds i16, ptr %622, i64 %679
  call void @llvm.x86.tileloadd64(i8 5, ptr %681, i64 %582)
  call void @llvm.x86.tileloadd64(i8 6, ptr %677, i64 64)
  %682 = getelementptr inbounds i8, ptr %677, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %682, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %576, ptr noundef nonnull %2, i64 noundef %650) #10
  %683 = add nuw nsw i64 %678, 1
  %684 = getelementptr inbounds i8, ptr %677, i64 4096
  %685 = icmp eq i64 %683, %581
  br i1 %685, label %652, label %676, !llvm.loop !22

686:                                              ; preds = %672, %634
  %687 = phi ptr [ %674, %672 ], [ %636, %634 ]
  %688 = phi i64 [ 7168, %672 ], [ 3072, %634 ]
  %689 = phi i64 [ 32, %672 ], [ 16, %634 ]
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %687, i64 64)
  %690 = getelementptr inbounds i8, ptr %611, i64 %688
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %690, i64 64)
  %691 = load i64, ptr %445, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %576, ptr noundef nonnull %2, i64 noundef %691) #10
  store i64 %596, ptr %2, align 8
  store i64 %615, ptr %446, align 8
  store i64 0, ptr %447, align 8
  store i64 %689, ptr %445, align 8
  store ptr %624, ptr %448, align 8
  store ptr %611, ptr %442, align 8
  store i64 %434, ptr %449, align 8
  %692 = add nuw nsw i64 %606, 2
  %693 = icmp slt i64 %692, %398
  br i1 %693, label %603, label %598, !llvm.loop !23

694:                                              ; preds = %598, %575
  %695 = phi i64 [ 0, %575 ], [ %599, %598 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %576, ptr noundef nonnull %2, i64 noundef %695) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #4
  br i1 %363, label %724, label %696

696:                                              ; preds = %694
  %697 = load ptr, ptr %450, align 8
  %698 = getelementptr inbounds i8, ptr %697, i64 %451
  %699 = load i64, ptr %698, align 8
  %700 = add nsw i64 %699, 1
  store atomic i64 %700, ptr %698 release, align 8
  br i1 %452, label %701, label %724

701:                                              ; preds = %696, %708
  %702 = phi i64 [ %709, %708 ], [ 0, %696 ]
  %703 = shl nsw i64 %702, 6
  %704 = load ptr, ptr %450, align 8
  %705 = getelementptr inbounds i8, ptr %704, i64 %703
  %706 = load atomic i64, ptr %705 acquire, align 8
  %707 = icmp sgt i64 %706, %699
  br i1 %707, label %708, label %711

708:                                              ; preds = %717, %701
  %709 = add nuw nsw i64 %702, 1
  %710 = icmp eq i64 %709, %21
  br i1 %710, label %724, label %701, !llvm.loop !13

711:                                              ; preds = %701, %717
  %712 = phi i32 [ %719, %717 ], [ 0, %701 ]
  call void @llvm.x86.sse2.pause()
  %713 = icmp eq i32 %712, 2000
  br i1 %713, label %714, label %717

714:                                              ; preds = %711
  %715 = load ptr, ptr %453, align 8
  %716 = call i32 %715() #9
  br label %717

717:                                              ; preds = %714, %711
  %718 = phi i32 [ 0, %714 ], [ %712, %711 ]
  %719 = add nsw i32 %718, 1
  %720 = load ptr, ptr %450, align 8
  %721 = getelementptr inbounds i8, ptr %720, i64 %703
  %722 = load atomic i64, ptr %721 acquire, align 8
  %723 = icmp sgt i64 %722, %699
  br i1 %723, label %708, label %711, !llvm.loop !14

724:                                              ; preds = %708, %694, %696
  %725 = add nsw i64 %576, 1
  %726 = icmp slt i64 %725, %573
  br i1 %726, label %575, label %454, !llvm.loop !24
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
  %7 = atomicrmw add ptr %6, i64 1 monotonic, align 8, !noalias !25
  %8 = getelementptr inbounds i8, ptr %0, i64 24
  %9 = load i64, ptr %8, align 8
  %10 = sdiv i64 %9, 64
  %11 = getelementptr inbounds i8, ptr %0, i64 32
  %12 = load ptr, ptr %11, align 8, !noalias !25
  %13 = icmp eq ptr %12, null
  br i1 %13, label %19, label %14

14:                                               ; preds = %1
  %15 = tail call i32 %12() #9, !noalias !25
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

88:                                               ; preds = %235, %19
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
  br i1 %98, label %99, label %432

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
  br label %348

121:                                              ; preds = %235, %59
  %122 = phi i64 [ %56, %59 ], [ %207, %235 ]
  %123 = and i64 %122, 3
  %124 = icmp eq i64 %123, 0
  %125 = load i64, ptr %8, align 8
  br i1 %124, label %126, label %136

126:                                              ; preds = %121
  %127 = load ptr, ptr %60, align 8
  %128 = load ptr, ptr %61, align 8
  %129 = shl nsw i64 %122, 2
  %130 = mul nsw i64 %129, %125
  %131 = sdiv i64 %130, 32
  %132 = shl nsw i64 %131, 10
  %133 = getelementptr inbounds i8, ptr %128, i64 %132
  %134 = shl nsw i64 %122, 4
  tail call fastcc void @pack_backward(ptr noundef %127, ptr noundef %133, ptr noundef nonnull @H_ROWS, i64 noundef %134, i32 noundef 4, i64 noundef %125, i64 noundef %125) #10
  %135 = load i64, ptr %8, align 8
  br label %136

136:                                              ; preds = %126, %121
  %137 = phi i64 [ %135, %126 ], [ %125, %121 ]
  %138 = load ptr, ptr %62, align 8
  %139 = shl nsw i64 %122, 5
  %140 = getelementptr inbounds i8, ptr %138, i64 %139
  br i1 %63, label %141, label %204

141:                                              ; preds = %136
  %142 = load ptr, ptr %64, align 8
  %143 = load i64, ptr %65, align 8
  %144 = sdiv i64 %143, 16
  %145 = add nsw i64 %144, %122
  %146 = mul i64 %145, %66
  %147 = getelementptr inbounds i8, ptr %142, i64 %146
  br label %148

148:                                              ; preds = %151, %141
  %149 = phi ptr [ %184, %151 ], [ %147, %141 ]
  %150 = phi i64 [ %183, %151 ], [ 0, %141 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %186

151:                                              ; preds = %199
  call fastcc void @transpose(ptr noundef nonnull %5) #10
  %152 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %152, ptr %149, align 64
  %153 = load <16 x i32>, ptr %67, align 64
  %154 = getelementptr inbounds i8, ptr %149, i64 64
  store <16 x i32> %153, ptr %154, align 64
  %155 = load <16 x i32>, ptr %68, align 64
  %156 = getelementptr inbounds i8, ptr %149, i64 128
  store <16 x i32> %155, ptr %156, align 64
  %157 = load <16 x i32>, ptr %69, align 64
  %158 = getelementptr inbounds i8, ptr %149, i64 192
  store <16 x i32> %157, ptr %158, align 64
  %159 = load <16 x i32>, ptr %70, align 64
  %160 = getelementptr inbounds i8, ptr %149, i64 256
  store <16 x i32> %159, ptr %160, align 64
  %161 = load <16 x i32>, ptr %71, align 64
  %162 = getelementptr inbounds i8, ptr %149, i64 320
  store <16 x i32> %161, ptr %162, align 64
  %163 = load <16 x i32>, ptr %72, align 64
  %164 = getelementptr inbounds i8, ptr %149, i64 384
  store <16 x i32> %163, ptr %164, align 64
  %165 = load <16 x i32>, ptr %73, align 64
  %166 = getelementptr inbounds i8, ptr %149, i64 448
  store <16 x i32> %165, ptr %166, align 64
  %167 = load <16 x i32>, ptr %74, align 64
  %168 = getelementptr inbounds i8, ptr %149, i64 512
  store <16 x i32> %167, ptr %168, align 64
  %169 = load <16 x i32>, ptr %75, align 64
  %170 = getelementptr inbounds i8, ptr %149, i64 576
  store <16 x i32> %169, ptr %170, align 64
  %171 = load <16 x i32>, ptr %76, align 64
  %172 = getelementptr inbounds i8, ptr %149, i64 640
  store <16 x i32> %171, ptr %172, align 64
  %173 = load <16 x i32>, ptr %77, align 64
  %174 = getelementptr inbounds i8, ptr %149, i64 704
  store <16 x i32> %173, ptr %174, align 64
  %175 = load <16 x i32>, ptr %78, align 64
  %176 = getelementptr inbounds i8, ptr %149, i64 768
  store <16 x i32> %175, ptr %176, align 64
  %177 = load <16 x i32>, ptr %79, align 64
  %178 = getelementptr inbounds i8, ptr %149, i64 832
  store <16 x i32> %177, ptr %178, align 64
  %179 = load <16 x i32>, ptr %80, align 64
  %180 = getelementptr inbounds i8, ptr %149, i64 896
  store <16 x i32> %179, ptr %180, align 64
  %181 = load <16 x i32>, ptr %81, align 64
  %182 = getelementptr inbounds i8, ptr %149, i64 960
  store <16 x i32> %181, ptr %182, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %183 = add nuw nsw i64 %150, 32
  %184 = getelementptr inbounds i8, ptr %149, i64 1024
  %185 = icmp slt i64 %183, %48
  br i1 %185, label %148, label %204, !llvm.loop !28

186:                                              ; preds = %199, %148
  %187 = phi i64 [ 0, %148 ], [ %202, %199 ]
  %188 = shl nuw nsw i64 %187, 1
  %189 = add nuw nsw i64 %188, %150
  %190 = icmp slt i64 %189, %48
  br i1 %190, label %191, label %199

191:                                              ; preds = %186
  %192 = mul nsw i64 %189, %137
  %193 = getelementptr inbounds i16, ptr %140, i64 %192
  %194 = load <16 x i16>, ptr %193, align 2
  %195 = getelementptr inbounds i16, ptr %193, i64 %137
  %196 = load <16 x i16>, ptr %195, align 2
  %197 = shufflevector <16 x i16> %194, <16 x i16> %196, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %198 = bitcast <32 x i16> %197 to <16 x i32>
  br label %199

199:                                              ; preds = %191, %186
  %200 = phi <16 x i32> [ %198, %191 ], [ zeroinitializer, %186 ]
  %201 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %187
  store <16 x i32> %200, ptr %201, align 64
  %202 = add nuw nsw i64 %187, 1
  %203 = icmp eq i64 %202, 16
  br i1 %203, label %151, label %186, !llvm.loop !29

204:                                              ; preds = %151, %136
  %205 = load i64, ptr %33, align 8
  %206 = icmp sgt i64 %205, 15
  %207 = add nsw i64 %122, 1
  br i1 %206, label %208, label %235

208:                                              ; preds = %204
  %209 = mul i64 %207, %66
  %210 = add i64 %207, %46
  %211 = mul i64 %210, %66
  %212 = add i64 %207, %86
  %213 = mul i64 %212, %66
  %214 = add i64 %207, %87
  %215 = mul i64 %214, %66
  br label %216

216:                                              ; preds = %343, %208
  %217 = phi i64 [ 0, %208 ], [ %344, %343 ]
  %218 = mul nsw i64 %217, %46
  %219 = add nsw i64 %218, %122
  %220 = icmp ne i64 %217, 0
  %221 = select i1 %220, i1 true, i1 %84
  %222 = load ptr, ptr %82, align 8
  %223 = shl i64 %219, 8
  %224 = getelementptr i8, ptr %222, i64 %223
  store <16 x float> zeroinitializer, ptr %224, align 4
  br i1 %221, label %225, label %237

225:                                              ; preds = %216
  %226 = load ptr, ptr %82, align 8
  %227 = getelementptr i8, ptr %226, i64 64
  %228 = getelementptr i8, ptr %227, i64 %223
  store <16 x float> zeroinitializer, ptr %228, align 4
  %229 = load ptr, ptr %82, align 8
  %230 = getelementptr i8, ptr %229, i64 128
  %231 = getelementptr i8, ptr %230, i64 %223
  store <16 x float> zeroinitializer, ptr %231, align 4
  %232 = load ptr, ptr %82, align 8
  %233 = getelementptr i8, ptr %232, i64 192
  %234 = getelementptr i8, ptr %233, i64 %223
  store <16 x float> zeroinitializer, ptr %234, align 4
  br label %343

235:                                              ; preds = %343, %204
  %236 = icmp eq i64 %207, %57
  br i1 %236, label %88, label %121, !llvm.loop !30

237:                                              ; preds = %216
  %238 = load ptr, ptr %85, align 8
  %239 = getelementptr i8, ptr %238, i64 %209
  %240 = getelementptr i8, ptr %239, i64 -512
  store <32 x i16> zeroinitializer, ptr %240, align 64
  %241 = load ptr, ptr %85, align 8
  %242 = getelementptr i8, ptr %241, i64 %209
  %243 = getelementptr i8, ptr %242, i64 -448
  store <32 x i16> zeroinitializer, ptr %243, align 64
  %244 = load ptr, ptr %85, align 8
  %245 = getelementptr i8, ptr %244, i64 %209
  %246 = getelementptr i8, ptr %245, i64 -384
  store <32 x i16> zeroinitializer, ptr %246, align 64
  %247 = load ptr, ptr %85, align 8
  %248 = getelementptr i8, ptr %247, i64 %209
  %249 = getelementptr i8, ptr %248, i64 -320
  store <32 x i16> zeroinitializer, ptr %249, align 64
  %250 = load ptr, ptr %85, align 8
  %251 = getelementptr i8, ptr %250, i64 %209
  %252 = getelementptr i8, ptr %251, i64 -256
  store <32 x i16> zeroinitializer, ptr %252, align 64
  %253 = load ptr, ptr %85, align 8
  %254 = getelementptr i8, ptr %253, i64 %209
  %255 = getelementptr i8, ptr %254, i64 -192
  store <32 x i16> zeroinitializer, ptr %255, align 64
  %256 = load ptr, ptr %85, align 8
  %257 = getelementptr i8, ptr %256, i64 %209
  %258 = getelementptr i8, ptr %257, i64 -128
  store <32 x i16> zeroinitializer, ptr %258, align 64
  %259 = load ptr, ptr %85, align 8
  %260 = getelementptr i8, ptr %259, i64 %209
  %261 = getelementptr i8, ptr %260, i64 -64
  store <32 x i16> zeroinitializer, ptr %261, align 64
  %262 = load ptr, ptr %82, align 8
  %263 = getelementptr i8, ptr %262, i64 64
  %264 = getelementptr i8, ptr %263, i64 %223
  store <16 x float> zeroinitializer, ptr %264, align 4
  %265 = load ptr, ptr %85, align 8
  %266 = getelementptr i8, ptr %265, i64 %211
  %267 = getelementptr i8, ptr %266, i64 -512
  store <32 x i16> zeroinitializer, ptr %267, align 64
  %268 = load ptr, ptr %85, align 8
  %269 = getelementptr i8, ptr %268, i64 %211
  %270 = getelementptr i8, ptr %269, i64 -448
  store <32 x i16> zeroinitializer, ptr %270, align 64
  %271 = load ptr, ptr %85, align 8
  %272 = getelementptr i8, ptr %271, i64 %211
  %273 = getelementptr i8, ptr %272, i64 -384
  store <32 x i16> zeroinitializer, ptr %273, align 64
  %274 = load ptr, ptr %85, align 8
  %275 = getelementptr i8, ptr %274, i64 %211
  %276 = getelementptr i8, ptr %275, i64 -320
  store <32 x i16> zeroinitializer, ptr %276, align 64
  %277 = load ptr, ptr %85, align 8
  %278 = getelementptr i8, ptr %277, i64 %211
  %279 = getelementptr i8, ptr %278, i64 -256
  store <32 x i16> zeroinitializer, ptr %279, align 64
  %280 = load ptr, ptr %85, align 8
  %281 = getelementptr i8, ptr %280, i64 %211
  %282 = getelementptr i8, ptr %281, i64 -192
  store <32 x i16> zeroinitializer, ptr %282, align 64
  %283 = load ptr, ptr %85, align 8
  %284 = getelementptr i8, ptr %283, i64 %211
  %285 = getelementptr i8, ptr %284, i64 -128
  store <32 x i16> zeroinitializer, ptr %285, align 64
  %286 = load ptr, ptr %85, align 8
  %287 = getelementptr i8, ptr %286, i64 %211
  %288 = getelementptr i8, ptr %287, i64 -64
  store <32 x i16> zeroinitializer, ptr %288, align 64
  %289 = load ptr, ptr %82, align 8
  %290 = getelementptr i8, ptr %289, i64 128
  %291 = getelementptr i8, ptr %290, i64 %223
  store <16 x float> zeroinitializer, ptr %291, align 4
  %292 = load ptr, ptr %85, align 8
  %293 = getelementptr i8, ptr %292, i64 %213
  %294 = getelementptr i8, ptr %293, i64 -512
  store <32 x i16> zeroinitializer, ptr %294, align 64
  %295 = load ptr, ptr %85, align 8
  %296 = getelementptr i8, ptr %295, i64 %213
  %297 = getelementptr i8, ptr %296, i64 -448
  store <32 x i16> zeroinitializer, ptr %297, align 64
  %298 = load ptr, ptr %85, align 8
  %299 = getelementptr i8, ptr %298, i64 %213
  %300 = getelementptr i8, ptr %299, i64 -384
  store <32 x i16> zeroinitializer, ptr %300, align 64
  %301 = load ptr, ptr %85, align 8
  %302 = getelementptr i8, ptr %301, i64 %213
  %303 = getelementptr i8, ptr %302, i64 -320
  store <32 x i16> zeroinitializer, ptr %303, align 64
  %304 = load ptr, ptr %85, align 8
  %305 = getelementptr i8, ptr %304, i64 %213
  %306 = getelementptr i8, ptr %305, i64 -256
  store <32 x i16> zeroinitializer, ptr %306, align 64
  %307 = load ptr, ptr %85, align 8
  %308 = getelementptr i8, ptr %307, i64 %213
  %309 = getelementptr i8, ptr %308, i64 -192
  store <32 x i16> zeroinitializer, ptr %309, align 64
  %310 = load ptr, ptr %85, align 8
  %311 = getelementptr i8, ptr %310, i64 %213
  %312 = getelementptr i8, ptr %311, i64 -128
  store <32 x i16> zeroinitializer, ptr %312, align 64
  %313 = load ptr, ptr %85, align 8
  %314 = getelementptr i8, ptr %313, i64 %213
  %315 = getelementptr i8, ptr %314, i64 -64
  store <32 x i16> zeroinitializer, ptr %315, align 64
  %316 = load ptr, ptr %82, align 8
  %317 = getelementptr i8, ptr %316, i64 192
  %318 = getelementptr i8, ptr %317, i64 %223
  store <16 x float> zeroinitializer, ptr %318, align 4
  %319 = load ptr, ptr %85, align 8
  %320 = getelementptr i8, ptr %319, i64 %215
  %321 = getelementptr i8, ptr %320, i64 -512
  store <32 x i16> zeroinitializer, ptr %321, align 64
  %322 = load ptr, ptr %85, align 8
  %323 = getelementptr i8, ptr %322, i64 %215
  %324 = getelementptr i8, ptr %323, i64 -448
  store <32 x i16> zeroinitializer, ptr %324, align 64
  %325 = load ptr, ptr %85, align 8
  %326 = getelementptr i8, ptr %325, i64 %215
  %327 = getelementptr i8, ptr %326, i64 -384
  store <32 x i16> zeroinitializer, ptr %327, align 64
  %328 = load ptr, ptr %85, align 8
  %329 = getelementptr i8, ptr %328, i64 %215
  %330 = getelementptr i8, ptr %329, i64 -320
  store <32 x i16> zeroinitializer, ptr %330, align 64
  %331 = load ptr, ptr %85, align 8
  %332 = getelementptr i8, ptr %331, i64 %215
  %333 = getelementptr i8, ptr %332, i64 -256
  store <32 x i16> zeroinitializer, ptr %333, align 64
  %334 = load ptr, ptr %85, align 8
  %335 = getelementptr i8, ptr %334, i64 %215
  %336 = getelementptr i8, ptr %335, i64 -192
  store <32 x i16> zeroinitializer, ptr %336, align 64
  %337 = load ptr, ptr %85, align 8
  %338 = getelementptr i8, ptr %337, i64 %215
  %339 = getelementptr i8, ptr %338, i64 -128
  store <32 x i16> zeroinitializer, ptr %339, align 64
  %340 = load ptr, ptr %85, align 8
  %341 = getelementptr i8, ptr %340, i64 %215
  %342 = getelementptr i8, ptr %341, i64 -64
  store <32 x i16> zeroinitializer, ptr %342, align 64
  br label %343

343:                                              ; preds = %237, %225
  %344 = add nuw nsw i64 %217, 1
  %345 = load i64, ptr %33, align 8
  %346 = sdiv i64 %345, 16
  %347 = icmp slt i64 %344, %346
  br i1 %347, label %216, label %235, !llvm.loop !31

348:                                              ; preds = %429, %99
  %349 = phi i64 [ %96, %99 ], [ %430, %429 ]
  %350 = and i64 %349, 1
  %351 = icmp eq i64 %350, 0
  %352 = load i64, ptr %89, align 8
  br i1 %351, label %353, label %364

353:                                              ; preds = %348
  %354 = load ptr, ptr %100, align 8
  %355 = load ptr, ptr %101, align 8
  %356 = shl nsw i64 %349, 2
  %357 = load i64, ptr %8, align 8
  %358 = mul nsw i64 %356, %357
  %359 = sdiv i64 %358, 32
  %360 = shl nsw i64 %359, 10
  %361 = getelementptr inbounds i8, ptr %355, i64 %360
  %362 = shl nsw i64 %349, 4
  tail call fastcc void @pack_backward(ptr noundef %354, ptr noundef %361, ptr noundef nonnull @X_ROWS, i64 noundef %362, i32 noundef 2, i64 noundef %357, i64 noundef %352) #10
  %363 = load i64, ptr %89, align 8
  br label %364

364:                                              ; preds = %353, %348
  %365 = phi i64 [ %363, %353 ], [ %352, %348 ]
  %366 = load ptr, ptr %102, align 8
  %367 = shl nsw i64 %349, 5
  %368 = getelementptr inbounds i8, ptr %366, i64 %367
  br i1 %103, label %369, label %429

369:                                              ; preds = %364
  %370 = load ptr, ptr %104, align 8
  %371 = mul i64 %105, %349
  %372 = getelementptr inbounds i8, ptr %370, i64 %371
  br label %373

373:                                              ; preds = %376, %369
  %374 = phi ptr [ %409, %376 ], [ %372, %369 ]
  %375 = phi i64 [ %408, %376 ], [ 0, %369 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %4) #4
  br label %411

376:                                              ; preds = %424
  call fastcc void @transpose(ptr noundef nonnull %4) #10
  %377 = load <16 x i32>, ptr %4, align 64
  store <16 x i32> %377, ptr %374, align 64
  %378 = load <16 x i32>, ptr %106, align 64
  %379 = getelementptr inbounds i8, ptr %374, i64 64
  store <16 x i32> %378, ptr %379, align 64
  %380 = load <16 x i32>, ptr %107, align 64
  %381 = getelementptr inbounds i8, ptr %374, i64 128
  store <16 x i32> %380, ptr %381, align 64
  %382 = load <16 x i32>, ptr %108, align 64
  %383 = getelementptr inbounds i8, ptr %374, i64 192
  store <16 x i32> %382, ptr %383, align 64
  %384 = load <16 x i32>, ptr %109, align 64
  %385 = getelementptr inbounds i8, ptr %374, i64 256
  store <16 x i32> %384, ptr %385, align 64
  %386 = load <16 x i32>, ptr %110, align 64
  %387 = getelementptr inbounds i8, ptr %374, i64 320
  store <16 x i32> %386, ptr %387, align 64
  %388 = load <16 x i32>, ptr %111, align 64
  %389 = getelementptr inbounds i8, ptr %374, i64 384
  store <16 x i32> %388, ptr %389, align 64
  %390 = load <16 x i32>, ptr %112, align 64
  %391 = getelementptr inbounds i8, ptr %374, i64 448
  store <16 x i32> %390, ptr %391, align 64
  %392 = load <16 x i32>, ptr %113, align 64
  %393 = getelementptr inbounds i8, ptr %374, i64 512
  store <16 x i32> %392, ptr %393, align 64
  %394 = load <16 x i32>, ptr %114, align 64
  %395 = getelementptr inbounds i8, ptr %374, i64 576
  store <16 x i32> %394, ptr %395, align 64
  %396 = load <16 x i32>, ptr %115, align 64
  %397 = getelementptr inbounds i8, ptr %374, i64 640
  store <16 x i32> %396, ptr %397, align 64
  %398 = load <16 x i32>, ptr %116, align 64
  %399 = getelementptr inbounds i8, ptr %374, i64 704
  store <16 x i32> %398, ptr %399, align 64
  %400 = load <16 x i32>, ptr %117, align 64
  %401 = getelementptr inbounds i8, ptr %374, i64 768
  store <16 x i32> %400, ptr %401, align 64
  %402 = load <16 x i32>, ptr %118, align 64
  %403 = getelementptr inbounds i8, ptr %374, i64 832
  store <16 x i32> %402, ptr %403, align 64
  %404 = load <16 x i32>, ptr %119, align 64
  %405 = getelementptr inbounds i8, ptr %374, i64 896
  store <16 x i32> %404, ptr %405, align 64
  %406 = load <16 x i32>, ptr %120, align 64
  %407 = getelementptr inbounds i8, ptr %374, i64 960
  store <16 x i32> %406, ptr %407, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %4) #4
  %408 = add nuw nsw i64 %375, 32
  %409 = getelementptr inbounds i8, ptr %374, i64 1024
  %410 = icmp slt i64 %408, %48
  br i1 %410, label %373, label %429, !llvm.loop !28

411:                                              ; preds = %424, %373
  %412 = phi i64 [ 0, %373 ], [ %427, %424 ]
  %413 = shl nuw nsw i64 %412, 1
  %414 = add nuw nsw i64 %413, %375
  %415 = icmp slt i64 %414, %48
  br i1 %415, label %416, label %424

416:                                              ; preds = %411
  %417 = mul nsw i64 %414, %365
  %418 = getelementptr inbounds i16, ptr %368, i64 %417
  %419 = load <16 x i16>, ptr %418, align 2
  %420 = getelementptr inbounds i16, ptr %418, i64 %365
  %421 = load <16 x i16>, ptr %420, align 2
  %422 = shufflevector <16 x i16> %419, <16 x i16> %421, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %423 = bitcast <32 x i16> %422 to <16 x i32>
  br label %424

424:                                              ; preds = %416, %411
  %425 = phi <16 x i32> [ %423, %416 ], [ zeroinitializer, %411 ]
  %426 = getelementptr inbounds [16 x <16 x i32>], ptr %4, i64 0, i64 %412
  store <16 x i32> %425, ptr %426, align 64
  %427 = add nuw nsw i64 %412, 1
  %428 = icmp eq i64 %427, 16
  br i1 %428, label %376, label %411, !llvm.loop !29

429:                                              ; preds = %376, %364
  %430 = add i64 %349, 1
  %431 = icmp eq i64 %430, %97
  br i1 %431, label %432, label %348, !llvm.loop !32

432:                                              ; preds = %429, %88
  %433 = icmp eq i64 %22, 1
  br i1 %433, label %467, label %434

434:                                              ; preds = %432
  %435 = getelementptr inbounds i8, ptr %0, i64 56
  %436 = load ptr, ptr %435, align 8
  %437 = shl nsw i64 %7, 6
  %438 = getelementptr inbounds i8, ptr %436, i64 %437
  %439 = load i64, ptr %438, align 8
  %440 = add nsw i64 %439, 1
  store atomic i64 %440, ptr %438 release, align 8
  %441 = icmp sgt i64 %22, 0
  br i1 %441, label %442, label %467

442:                                              ; preds = %434
  %443 = getelementptr inbounds i8, ptr %0, i64 40
  br label %444

444:                                              ; preds = %451, %442
  %445 = phi i64 [ 0, %442 ], [ %452, %451 ]
  %446 = shl nsw i64 %445, 6
  %447 = load ptr, ptr %435, align 8
  %448 = getelementptr inbounds i8, ptr %447, i64 %446
  %449 = load atomic i64, ptr %448 acquire, align 8
  %450 = icmp sgt i64 %449, %439
  br i1 %450, label %451, label %454

451:                                              ; preds = %460, %444
  %452 = add nuw nsw i64 %445, 1
  %453 = icmp eq i64 %452, %22
  br i1 %453, label %467, label %444, !llvm.loop !13

454:                                              ; preds = %444, %460
  %455 = phi i32 [ %462, %460 ], [ 0, %444 ]
  tail call void @llvm.x86.sse2.pause()
  %456 = icmp eq i32 %455, 2000
  br i1 %456, label %457, label %460

457:                                              ; preds = %454
  %458 = load ptr, ptr %443, align 8
  %459 = tail call i32 %458() #9
  br label %460

460:                                              ; preds = %457, %454
  %461 = phi i32 [ 0, %457 ], [ %455, %454 ]
  %462 = add nsw i32 %461, 1
  %463 = load ptr, ptr %435, align 8
  %464 = getelementptr inbounds i8, ptr %463, i64 %446
  %465 = load atomic i64, ptr %464 acquire, align 8
  %466 = icmp sgt i64 %465, %439
  br i1 %466, label %451, label %454, !llvm.loop !14

467:                                              ; preds = %451, %432, %434
  %468 = getelementptr inbounds i8, ptr %0, i64 304
  %469 = load ptr, ptr %468, align 8
  %470 = getelementptr inbounds i8, ptr %0, i64 312
  %471 = load i64, ptr %470, align 8
  %472 = mul nsw i64 %471, %7
  %473 = getelementptr inbounds float, ptr %469, i64 %472
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 2 dereferenceable(64) %3, i8 0, i64 64, i1 false)
  store i8 1, ptr %3, align 2
  %474 = getelementptr inbounds i8, ptr %3, i64 16
  %475 = getelementptr inbounds i8, ptr %3, i64 48
  store i16 64, ptr %474, align 2
  store i8 16, ptr %475, align 2
  %476 = getelementptr inbounds i8, ptr %3, i64 18
  store i16 64, ptr %476, align 2
  %477 = getelementptr inbounds i8, ptr %3, i64 49
  store i8 16, ptr %477, align 1
  %478 = getelementptr inbounds i8, ptr %3, i64 20
  store i16 64, ptr %478, align 2
  %479 = getelementptr inbounds i8, ptr %3, i64 50
  store i8 16, ptr %479, align 2
  %480 = getelementptr inbounds i8, ptr %3, i64 22
  store i16 64, ptr %480, align 2
  %481 = getelementptr inbounds i8, ptr %3, i64 51
  store i8 16, ptr %481, align 1
  %482 = getelementptr inbounds i8, ptr %3, i64 24
  store i16 64, ptr %482, align 2
  %483 = getelementptr inbounds i8, ptr %3, i64 52
  store i8 16, ptr %483, align 2
  %484 = getelementptr inbounds i8, ptr %3, i64 26
  store i16 64, ptr %484, align 2
  %485 = getelementptr inbounds i8, ptr %3, i64 53
  store i8 16, ptr %485, align 1
  %486 = getelementptr inbounds i8, ptr %3, i64 28
  store i16 64, ptr %486, align 2
  %487 = getelementptr inbounds i8, ptr %3, i64 54
  store i8 16, ptr %487, align 2
  %488 = getelementptr inbounds i8, ptr %3, i64 30
  store i16 64, ptr %488, align 2
  %489 = getelementptr inbounds i8, ptr %3, i64 55
  store i8 16, ptr %489, align 1
  call void @llvm.x86.ldtilecfg(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %3) #4
  %490 = load i64, ptr %0, align 8
  %491 = getelementptr inbounds i8, ptr %0, i64 272
  %492 = load ptr, ptr %491, align 8
  %493 = icmp ne ptr %492, null
  %494 = sext i1 %493 to i64
  %495 = icmp sgt i64 %490, %494
  br i1 %495, label %496, label %515

496:                                              ; preds = %467
  %497 = icmp slt i64 %31, %32
  %498 = getelementptr inbounds i8, ptr %2, i64 40
  %499 = getelementptr inbounds i8, ptr %0, i64 208
  %500 = getelementptr inbounds i8, ptr %0, i64 168
  %501 = getelementptr inbounds i8, ptr %2, i64 24
  %502 = getelementptr inbounds i8, ptr %2, i64 8
  %503 = getelementptr inbounds i8, ptr %2, i64 16
  %504 = getelementptr inbounds i8, ptr %2, i64 32
  %505 = getelementptr inbounds i8, ptr %2, i64 48
  %506 = getelementptr inbounds i8, ptr %0, i64 280
  %507 = getelementptr inbounds i8, ptr %0, i64 296
  %508 = icmp slt i64 %44, %45
  %509 = getelementptr inbounds i8, ptr %0, i64 56
  %510 = shl nsw i64 %7, 6
  %511 = icmp sgt i64 %22, 0
  %512 = getelementptr inbounds i8, ptr %0, i64 40
  br label %986

513:                                              ; preds = %1187
  %514 = load i64, ptr %0, align 8
  br label %515

515:                                              ; preds = %513, %467
  %516 = phi i64 [ %514, %513 ], [ %490, %467 ]
  %517 = load i64, ptr %33, align 8
  %518 = mul nsw i64 %517, %516
  %519 = sdiv i64 %518, 16
  %520 = mul nsw i64 %519, %7
  %521 = sdiv i64 %520, %22
  %522 = mul nsw i64 %519, %53
  %523 = sdiv i64 %522, %22
  %524 = load i64, ptr %8, align 8
  %525 = freeze i64 %524
  %526 = sdiv i64 %525, 8
  %527 = shl i64 %526, 10
  %528 = icmp slt i64 %521, %523
  br i1 %528, label %529, label %625

529:                                              ; preds = %515
  %530 = getelementptr inbounds i8, ptr %0, i64 160
  %531 = getelementptr inbounds i8, ptr %0, i64 208
  %532 = icmp sgt i64 %525, 7
  %533 = getelementptr inbounds i8, ptr %473, i64 1024
  %534 = getelementptr inbounds i8, ptr %473, i64 2048
  %535 = getelementptr inbounds i8, ptr %473, i64 3072
  %536 = getelementptr inbounds i8, ptr %0, i64 232
  %537 = load i64, ptr %89, align 8
  %538 = and i64 %526, 1
  %539 = and i64 %525, -8
  %540 = icmp eq i64 %539, 8
  %541 = and i64 %526, -2
  %542 = icmp eq i64 %538, 0
  br label %543

543:                                              ; preds = %554, %529
  %544 = phi i64 [ %537, %529 ], [ %555, %554 ]
  %545 = phi i64 [ %521, %529 ], [ %556, %554 ]
  %546 = mul i64 %545, %527
  %547 = icmp sgt i64 %544, 15
  br i1 %547, label %548, label %554

548:                                              ; preds = %543
  %549 = add nsw i64 %545, 1
  %550 = icmp slt i64 %549, %523
  %551 = select i1 %550, i64 %527, i64 0
  %552 = select i1 %550, i64 32, i64 16
  %553 = shl nsw i64 %545, 4
  br label %558

554:                                              ; preds = %618, %543
  %555 = phi i64 [ %544, %543 ], [ %620, %618 ]
  %556 = add nsw i64 %545, 2
  %557 = icmp slt i64 %556, %523
  br i1 %557, label %543, label %623, !llvm.loop !33

558:                                              ; preds = %618, %548
  %559 = phi i64 [ 0, %548 ], [ %619, %618 ]
  %560 = load ptr, ptr %530, align 8
  %561 = load ptr, ptr %531, align 8
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  br i1 %532, label %562, label %573

562:                                              ; preds = %558
  %563 = getelementptr inbounds i8, ptr %561, i64 %546
  %564 = getelementptr inbounds i8, ptr %563, i64 %551
  %565 = mul i64 %559, %527
  %566 = getelementptr inbounds i8, ptr %560, i64 %565
  br i1 %540, label %567, label %576

567:                                              ; preds = %576, %562
  %568 = phi ptr [ %564, %562 ], [ %587, %576 ]
  %569 = phi ptr [ %563, %562 ], [ %586, %576 ]
  %570 = phi ptr [ %566, %562 ], [ %588, %576 ]
  br i1 %542, label %573, label %571

571:                                              ; preds = %567
  call void @llvm.x86.tileloadd64(i8 4, ptr %569, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %568, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %570, i64 64)
  %572 = getelementptr inbounds i8, ptr %570, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %572, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  br label %573

573:                                              ; preds = %571, %567, %558
  call void @llvm.x86.tilestored64(i8 0, ptr %473, i64 64)
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %533, i64 64)
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %534, i64 64)
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %535, i64 64)
  %574 = shl nsw i64 %559, 5
  %575 = or disjoint i64 %574, 32
  br label %591

576:                                              ; preds = %562, %576
  %577 = phi ptr [ %587, %576 ], [ %564, %562 ]
  %578 = phi ptr [ %586, %576 ], [ %563, %562 ]
  %579 = phi ptr [ %588, %576 ], [ %566, %562 ]
  %580 = phi i64 [ %589, %576 ], [ 0, %562 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %578, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr %577, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %579, i64 64)
  %581 = getelementptr inbounds i8, ptr %579, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %581, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %582 = getelementptr inbounds i8, ptr %578, i64 1024
  %583 = getelementptr inbounds i8, ptr %577, i64 1024
  %584 = getelementptr inbounds i8, ptr %579, i64 2048
  call void @llvm.x86.tileloadd64(i8 4, ptr nonnull %582, i64 64)
  call void @llvm.x86.tileloadd64(i8 5, ptr nonnull %583, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %584, i64 64)
  %585 = getelementptr inbounds i8, ptr %579, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %585, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 5, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 5, i8 7)
  %586 = getelementptr inbounds i8, ptr %578, i64 2048
  %587 = getelementptr inbounds i8, ptr %577, i64 2048
  %588 = getelementptr inbounds i8, ptr %579, i64 4096
  %589 = add i64 %580, 2
  %590 = icmp eq i64 %589, %541
  br i1 %590, label %567, label %576, !llvm.loop !34

591:                                              ; preds = %591, %573
  %592 = phi i64 [ 0, %573 ], [ %616, %591 ]
  %593 = add nsw i64 %592, %553
  %594 = shl i64 %592, 4
  %595 = and i64 %594, 240
  %596 = getelementptr inbounds float, ptr %473, i64 %595
  %597 = load ptr, ptr %536, align 8
  %598 = load i64, ptr %89, align 8
  %599 = mul nsw i64 %598, %593
  %600 = getelementptr inbounds i16, ptr %597, i64 %599
  %601 = getelementptr inbounds i8, ptr %600, i64 %574
  %602 = shl i64 %592, 7
  %603 = and i64 %602, -2048
  %604 = getelementptr inbounds i8, ptr %596, i64 %603
  %605 = load <16 x float>, ptr %604, align 4
  %606 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %605)
  store <16 x bfloat> %606, ptr %601, align 2
  %607 = load ptr, ptr %536, align 8
  %608 = load i64, ptr %89, align 8
  %609 = mul nsw i64 %608, %593
  %610 = getelementptr inbounds i16, ptr %607, i64 %609
  %611 = getelementptr inbounds i8, ptr %610, i64 %575
  %612 = or disjoint i64 %603, 1024
  %613 = getelementptr inbounds i8, ptr %596, i64 %612
  %614 = load <16 x float>, ptr %613, align 4
  %615 = call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %614)
  store <16 x bfloat> %615, ptr %611, align 2
  %616 = add nuw nsw i64 %592, 1
  %617 = icmp eq i64 %616, %552
  br i1 %617, label %618, label %591, !llvm.loop !35

618:                                              ; preds = %591
  %619 = add nuw nsw i64 %559, 2
  %620 = load i64, ptr %89, align 8
  %621 = sdiv i64 %620, 16
  %622 = icmp slt i64 %619, %621
  br i1 %622, label %558, label %554, !llvm.loop !36

623:                                              ; preds = %554
  %624 = load i64, ptr %8, align 8
  br label %625

625:                                              ; preds = %623, %515
  %626 = phi i64 [ %624, %623 ], [ %525, %515 ]
  %627 = sdiv i64 %626, 16
  %628 = shl nsw i64 %627, 1
  %629 = mul nsw i64 %628, %7
  %630 = sdiv i64 %629, %22
  %631 = mul nsw i64 %628, %53
  %632 = sdiv i64 %631, %22
  %633 = shl nsw i64 %630, 1
  %634 = shl nsw i64 %632, 1
  %635 = icmp slt i64 %633, %634
  br i1 %635, label %636, label %648

636:                                              ; preds = %625
  %637 = load i64, ptr %33, align 8
  %638 = load i64, ptr %0, align 8
  %639 = mul nsw i64 %638, %637
  %640 = add nsw i64 %639, 31
  %641 = sdiv i64 %640, 32
  %642 = getelementptr inbounds i8, ptr %0, i64 216
  %643 = shl i64 %641, 9
  %644 = getelementptr inbounds i8, ptr %0, i64 224
  %645 = getelementptr inbounds i8, ptr %0, i64 240
  %646 = shl i64 %641, 10
  %647 = getelementptr inbounds i8, ptr %0, i64 248
  br label %656

648:                                              ; preds = %656, %625
  %649 = icmp eq i64 %7, 0
  %650 = icmp sgt i64 %626, 15
  %651 = and i1 %649, %650
  br i1 %651, label %652, label %985

652:                                              ; preds = %648
  %653 = getelementptr inbounds i8, ptr %0, i64 256
  %654 = getelementptr inbounds i8, ptr %0, i64 264
  %655 = getelementptr inbounds i8, ptr %0, i64 288
  br label %689

656:                                              ; preds = %656, %636
  %657 = phi i64 [ %633, %636 ], [ %687, %656 ]
  %658 = sdiv i64 %657, %627
  %659 = getelementptr inbounds [4 x i32], ptr @X_ROWS, i64 0, i64 %658
  %660 = load i32, ptr %659, align 4
  %661 = sext i32 %660 to i64
  %662 = load i64, ptr %8, align 8
  %663 = mul nsw i64 %662, %661
  %664 = srem i64 %657, %627
  %665 = shl nsw i64 %664, 4
  %666 = add nsw i64 %665, %663
  %667 = load ptr, ptr %642, align 8
  %668 = mul i64 %657, %643
  %669 = getelementptr inbounds i16, ptr %667, i64 %668
  %670 = load ptr, ptr %644, align 8
  %671 = load ptr, ptr %645, align 8
  %672 = load i64, ptr %89, align 8
  %673 = mul nsw i64 %672, %666
  %674 = getelementptr inbounds float, ptr %671, i64 %673
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %669, ptr noundef %670, ptr noundef %674, i64 noundef %672, ptr noundef %473) #10
  %675 = load ptr, ptr %642, align 8
  %676 = getelementptr inbounds i16, ptr %675, i64 %668
  %677 = load ptr, ptr %644, align 8
  %678 = load i64, ptr %89, align 8
  %679 = sdiv i64 %678, 16
  %680 = mul i64 %646, %679
  %681 = getelementptr inbounds i8, ptr %677, i64 %680
  %682 = load ptr, ptr %647, align 8
  %683 = shl nsw i64 %657, 4
  %684 = load i64, ptr %8, align 8
  %685 = mul nsw i64 %683, %684
  %686 = getelementptr inbounds float, ptr %682, i64 %685
  call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %676, ptr noundef %681, ptr noundef %686, i64 noundef %684, ptr noundef %473) #10
  %687 = add nsw i64 %657, 2
  %688 = icmp slt i64 %687, %634
  br i1 %688, label %656, label %648, !llvm.loop !37

689:                                              ; preds = %971, %652
  %690 = phi i64 [ 0, %652 ], [ %983, %971 ]
  %691 = shl nsw i64 %690, 6
  %692 = load i64, ptr %33, align 8
  %693 = sdiv i64 %692, 16
  %694 = icmp sgt i64 %692, 15
  br i1 %694, label %695, label %754

695:                                              ; preds = %689
  %696 = load ptr, ptr %655, align 8
  %697 = add nsw i64 %693, -1
  %698 = and i64 %693, 3
  %699 = icmp ult i64 %697, 3
  br i1 %699, label %736, label %700

700:                                              ; preds = %695
  %701 = and i64 %693, 576460752303423484
  br label %702

702:                                              ; preds = %702, %700
  %703 = phi i64 [ 0, %700 ], [ %733, %702 ]
  %704 = phi <16 x float> [ zeroinitializer, %700 ], [ %732, %702 ]
  %705 = phi i64 [ 0, %700 ], [ %734, %702 ]
  %706 = mul nuw nsw i64 %703, %627
  %707 = add nuw nsw i64 %706, %690
  %708 = shl i64 %707, 8
  %709 = getelementptr i8, ptr %696, i64 %708
  %710 = load <16 x float>, ptr %709, align 4
  %711 = fadd contract <16 x float> %704, %710
  %712 = or disjoint i64 %703, 1
  %713 = mul nuw nsw i64 %712, %627
  %714 = add nuw nsw i64 %713, %690
  %715 = shl i64 %714, 8
  %716 = getelementptr i8, ptr %696, i64 %715
  %717 = load <16 x float>, ptr %716, align 4
  %718 = fadd contract <16 x float> %711, %717
  %719 = or disjoint i64 %703, 2
  %720 = mul nuw nsw i64 %719, %627
  %721 = add nuw nsw i64 %720, %690
  %722 = shl i64 %721, 8
  %723 = getelementptr i8, ptr %696, i64 %722
  %724 = load <16 x float>, ptr %723, align 4
  %725 = fadd contract <16 x float> %718, %724
  %726 = or disjoint i64 %703, 3
  %727 = mul nuw nsw i64 %726, %627
  %728 = add nuw nsw i64 %727, %690
  %729 = shl i64 %728, 8
  %730 = getelementptr i8, ptr %696, i64 %729
  %731 = load <16 x float>, ptr %730, align 4
  %732 = fadd contract <16 x float> %725, %731
  %733 = add nuw nsw i64 %703, 4
  %734 = add i64 %705, 4
  %735 = icmp eq i64 %734, %701
  br i1 %735, label %736, label %702, !llvm.loop !38

736:                                              ; preds = %702, %695
  %737 = phi <16 x float> [ poison, %695 ], [ %732, %702 ]
  %738 = phi i64 [ 0, %695 ], [ %733, %702 ]
  %739 = phi <16 x float> [ zeroinitializer, %695 ], [ %732, %702 ]
  %740 = icmp eq i64 %698, 0
  br i1 %740, label %754, label %741

741:                                              ; preds = %736, %741
  %742 = phi i64 [ %751, %741 ], [ %738, %736 ]
  %743 = phi <16 x float> [ %750, %741 ], [ %739, %736 ]
  %744 = phi i64 [ %752, %741 ], [ 0, %736 ]
  %745 = mul nuw nsw i64 %742, %627
  %746 = add nuw nsw i64 %745, %690
  %747 = shl i64 %746, 8
  %748 = getelementptr i8, ptr %696, i64 %747
  %749 = load <16 x float>, ptr %748, align 4
  %750 = fadd contract <16 x float> %743, %749
  %751 = add nuw nsw i64 %742, 1
  %752 = add i64 %744, 1
  %753 = icmp eq i64 %752, %698
  br i1 %753, label %754, label %741, !llvm.loop !39

754:                                              ; preds = %736, %741, %689
  %755 = phi <16 x float> [ zeroinitializer, %689 ], [ %737, %736 ], [ %750, %741 ]
  %756 = load ptr, ptr %653, align 8
  %757 = getelementptr inbounds i8, ptr %756, i64 %691
  store <16 x float> %755, ptr %757, align 4
  %758 = load ptr, ptr %654, align 8
  %759 = getelementptr inbounds i8, ptr %758, i64 %691
  store <16 x float> %755, ptr %759, align 4
  %760 = load i64, ptr %33, align 8
  %761 = sdiv i64 %760, 16
  %762 = icmp sgt i64 %760, 15
  br i1 %762, label %763, label %823

763:                                              ; preds = %754
  %764 = load ptr, ptr %655, align 8
  %765 = getelementptr i8, ptr %764, i64 64
  %766 = add nsw i64 %761, -1
  %767 = and i64 %761, 3
  %768 = icmp ult i64 %766, 3
  br i1 %768, label %805, label %769

769:                                              ; preds = %763
  %770 = and i64 %761, 576460752303423484
  br label %771

771:                                              ; preds = %771, %769
  %772 = phi i64 [ 0, %769 ], [ %802, %771 ]
  %773 = phi <16 x float> [ zeroinitializer, %769 ], [ %801, %771 ]
  %774 = phi i64 [ 0, %769 ], [ %803, %771 ]
  %775 = mul nuw nsw i64 %772, %627
  %776 = add nuw nsw i64 %775, %690
  %777 = shl i64 %776, 8
  %778 = getelementptr i8, ptr %765, i64 %777
  %779 = load <16 x float>, ptr %778, align 4
  %780 = fadd contract <16 x float> %773, %779
  %781 = or disjoint i64 %772, 1
  %782 = mul nuw nsw i64 %781, %627
  %783 = add nuw nsw i64 %782, %690
  %784 = shl i64 %783, 8
  %785 = getelementptr i8, ptr %765, i64 %784
  %786 = load <16 x float>, ptr %785, align 4
  %787 = fadd contract <16 x float> %780, %786
  %788 = or disjoint i64 %772, 2
  %789 = mul nuw nsw i64 %788, %627
  %790 = add nuw nsw i64 %789, %690
  %791 = shl i64 %790, 8
  %792 = getelementptr i8, ptr %765, i64 %791
  %793 = load <16 x float>, ptr %792, align 4
  %794 = fadd contract <16 x float> %787, %793
  %795 = or disjoint i64 %772, 3
  %796 = mul nuw nsw i64 %795, %627
  %797 = add nuw nsw i64 %796, %690
  %798 = shl i64 %797, 8
  %799 = getelementptr i8, ptr %765, i64 %798
  %800 = load <16 x float>, ptr %799, align 4
  %801 = fadd contract <16 x float> %794, %800
  %802 = add nuw nsw i64 %772, 4
  %803 = add i64 %774, 4
  %804 = icmp eq i64 %803, %770
  br i1 %804, label %805, label %771, !llvm.loop !38

805:                                              ; preds = %771, %763
  %806 = phi <16 x float> [ poison, %763 ], [ %801, %771 ]
  %807 = phi i64 [ 0, %763 ], [ %802, %771 ]
  %808 = phi <16 x float> [ zeroinitializer, %763 ], [ %801, %771 ]
  %809 = icmp eq i64 %767, 0
  br i1 %809, label %823, label %810

810:                                              ; preds = %805, %810
  %811 = phi i64 [ %820, %810 ], [ %807, %805 ]
  %812 = phi <16 x float> [ %819, %810 ], [ %808, %805 ]
  %813 = phi i64 [ %821, %810 ], [ 0, %805 ]
  %814 = mul nuw nsw i64 %811, %627
  %815 = add nuw nsw i64 %814, %690
  %816 = shl i64 %815, 8
  %817 = getelementptr i8, ptr %765, i64 %816
  %818 = load <16 x float>, ptr %817, align 4
  %819 = fadd contract <16 x float> %812, %818
  %820 = add nuw nsw i64 %811, 1
  %821 = add i64 %813, 1
  %822 = icmp eq i64 %821, %767
  br i1 %822, label %823, label %810, !llvm.loop !41

823:                                              ; preds = %805, %810, %754
  %824 = phi <16 x float> [ zeroinitializer, %754 ], [ %806, %805 ], [ %819, %810 ]
  %825 = load ptr, ptr %653, align 8
  %826 = load i64, ptr %8, align 8
  %827 = getelementptr inbounds float, ptr %825, i64 %826
  %828 = getelementptr inbounds i8, ptr %827, i64 %691
  store <16 x float> %824, ptr %828, align 4
  %829 = load ptr, ptr %654, align 8
  %830 = load i64, ptr %8, align 8
  %831 = getelementptr inbounds float, ptr %829, i64 %830
  %832 = getelementptr inbounds i8, ptr %831, i64 %691
  store <16 x float> %824, ptr %832, align 4
  %833 = load i64, ptr %33, align 8
  %834 = sdiv i64 %833, 16
  %835 = icmp sgt i64 %833, 15
  br i1 %835, label %836, label %896

836:                                              ; preds = %823
  %837 = load ptr, ptr %655, align 8
  %838 = getelementptr i8, ptr %837, i64 128
  %839 = add nsw i64 %834, -1
  %840 = and i64 %834, 3
  %841 = icmp ult i64 %839, 3
  br i1 %841, label %878, label %842

842:                                              ; preds = %836
  %843 = and i64 %834, 576460752303423484
  br label %844

844:                                              ; preds = %844, %842
  %845 = phi i64 [ 0, %842 ], [ %875, %844 ]
  %846 = phi <16 x float> [ zeroinitializer, %842 ], [ %874, %844 ]
  %847 = phi i64 [ 0, %842 ], [ %876, %844 ]
  %848 = mul nuw nsw i64 %845, %627
  %849 = add nuw nsw i64 %848, %690
  %850 = shl i64 %849, 8
  %851 = getelementptr i8, ptr %838, i64 %850
  %852 = load <16 x float>, ptr %851, align 4
  %853 = fadd contract <16 x float> %846, %852
  %854 = or disjoint i64 %845, 1
  %855 = mul nuw nsw i64 %854, %627
  %856 = add nuw nsw i64 %855, %690
  %857 = shl i64 %856, 8
  %858 = getelementptr i8, ptr %838, i64 %857
  %859 = load <16 x float>, ptr %858, align 4
  %860 = fadd contract <16 x float> %853, %859
  %861 = or disjoint i64 %845, 2
  %862 = mul nuw nsw i64 %861, %627
  %863 = add nuw nsw i64 %862, %690
  %864 = shl i64 %863, 8
  %865 = getelementptr i8, ptr %838, i64 %864
  %866 = load <16 x float>, ptr %865, align 4
  %867 = fadd contract <16 x float> %860, %866
  %868 = or disjoint i64 %845, 3
  %869 = mul nuw nsw i64 %868, %627
  %870 = add nuw nsw i64 %869, %690
  %871 = shl i64 %870, 8
  %872 = getelementptr i8, ptr %838, i64 %871
  %873 = load <16 x float>, ptr %872, align 4
  %874 = fadd contract <16 x float> %867, %873
  %875 = add nuw nsw i64 %845, 4
  %876 = add i64 %847, 4
  %877 = icmp eq i64 %876, %843
  br i1 %877, label %878, label %844, !llvm.loop !38

878:                                              ; preds = %844, %836
  %879 = phi <16 x float> [ poison, %836 ], [ %874, %844 ]
  %880 = phi i64 [ 0, %836 ], [ %875, %844 ]
  %881 = phi <16 x float> [ zeroinitializer, %836 ], [ %874, %844 ]
  %882 = icmp eq i64 %840, 0
  br i1 %882, label %896, label %883

883:                                              ; preds = %878, %883
  %884 = phi i64 [ %893, %883 ], [ %880, %878 ]
  %885 = phi <16 x float> [ %892, %883 ], [ %881, %878 ]
  %886 = phi i64 [ %894, %883 ], [ 0, %878 ]
  %887 = mul nuw nsw i64 %884, %627
  %888 = add nuw nsw i64 %887, %690
  %889 = shl i64 %888, 8
  %890 = getelementptr i8, ptr %838, i64 %889
  %891 = load <16 x float>, ptr %890, align 4
  %892 = fadd contract <16 x float> %885, %891
  %893 = add nuw nsw i64 %884, 1
  %894 = add i64 %886, 1
  %895 = icmp eq i64 %894, %840
  br i1 %895, label %896, label %883, !llvm.loop !42

896:                                              ; preds = %878, %883, %823
  %897 = phi <16 x float> [ zeroinitializer, %823 ], [ %879, %878 ], [ %892, %883 ]
  %898 = load ptr, ptr %653, align 8
  %899 = load i64, ptr %8, align 8
  %900 = shl nsw i64 %899, 3
  %901 = getelementptr inbounds i8, ptr %898, i64 %900
  %902 = getelementptr inbounds i8, ptr %901, i64 %691
  store <16 x float> %897, ptr %902, align 4
  %903 = load ptr, ptr %654, align 8
  %904 = load i64, ptr %8, align 8
  %905 = shl nsw i64 %904, 3
  %906 = getelementptr inbounds i8, ptr %903, i64 %905
  %907 = getelementptr inbounds i8, ptr %906, i64 %691
  store <16 x float> %897, ptr %907, align 4
  %908 = load i64, ptr %33, align 8
  %909 = sdiv i64 %908, 16
  %910 = icmp sgt i64 %908, 15
  br i1 %910, label %911, label %971

911:                                              ; preds = %896
  %912 = load ptr, ptr %655, align 8
  %913 = getelementptr i8, ptr %912, i64 192
  %914 = add nsw i64 %909, -1
  %915 = and i64 %909, 3
  %916 = icmp ult i64 %914, 3
  br i1 %916, label %953, label %917

917:                                              ; preds = %911
  %918 = and i64 %909, 576460752303423484
  br label %919

919:                                              ; preds = %919, %917
  %920 = phi i64 [ 0, %917 ], [ %950, %919 ]
  %921 = phi <16 x float> [ zeroinitializer, %917 ], [ %949, %919 ]
  %922 = phi i64 [ 0, %917 ], [ %951, %919 ]
  %923 = mul nuw nsw i64 %920, %627
  %924 = add nuw nsw i64 %923, %690
  %925 = shl i64 %924, 8
  %926 = getelementptr i8, ptr %913, i64 %925
  %927 = load <16 x float>, ptr %926, align 4
  %928 = fadd contract <16 x float> %921, %927
  %929 = or disjoint i64 %920, 1
  %930 = mul nuw nsw i64 %929, %627
  %931 = add nuw nsw i64 %930, %690
  %932 = shl i64 %931, 8
  %933 = getelementptr i8, ptr %913, i64 %932
  %934 = load <16 x float>, ptr %933, align 4
  %935 = fadd contract <16 x float> %928, %934
  %936 = or disjoint i64 %920, 2
  %937 = mul nuw nsw i64 %936, %627
  %938 = add nuw nsw i64 %937, %690
  %939 = shl i64 %938, 8
  %940 = getelementptr i8, ptr %913, i64 %939
  %941 = load <16 x float>, ptr %940, align 4
  %942 = fadd contract <16 x float> %935, %941
  %943 = or disjoint i64 %920, 3
  %944 = mul nuw nsw i64 %943, %627
  %945 = add nuw nsw i64 %944, %690
  %946 = shl i64 %945, 8
  %947 = getelementptr i8, ptr %913, i64 %946
  %948 = load <16 x float>, ptr %947, align 4
  %949 = fadd contract <16 x float> %942, %948
  %950 = add nuw nsw i64 %920, 4
  %951 = add i64 %922, 4
  %952 = icmp eq i64 %951, %918
  br i1 %952, label %953, label %919, !llvm.loop !38

953:                                              ; preds = %919, %911
  %954 = phi <16 x float> [ poison, %911 ], [ %949, %919 ]
  %955 = phi i64 [ 0, %911 ], [ %950, %919 ]
  %956 = phi <16 x float> [ zeroinitializer, %911 ], [ %949, %919 ]
  %957 = icmp eq i64 %915, 0
  br i1 %957, label %971, label %958

958:                                              ; preds = %953, %958
  %959 = phi i64 [ %968, %958 ], [ %955, %953 ]
  %960 = phi <16 x float> [ %967, %958 ], [ %956, %953 ]
  %961 = phi i64 [ %969, %958 ], [ 0, %953 ]
  %962 = mul nuw nsw i64 %959, %627
  %963 = add nuw nsw i64 %962, %690
  %964 = shl i64 %963, 8
  %965 = getelementptr i8, ptr %913, i64 %964
  %966 = load <16 x float>, ptr %965, align 4
  %967 = fadd contract <16 x float> %960, %966
  %968 = add nuw nsw i64 %959, 1
  %969 = add i64 %961, 1
  %970 = icmp eq i64 %969, %915
  br i1 %970, label %971, label %958, !llvm.loop !43

971:                                              ; preds = %953, %958, %896
  %972 = phi <16 x float> [ zeroinitializer, %896 ], [ %954, %953 ], [ %967, %958 ]
  %973 = load ptr, ptr %653, align 8
  %974 = load i64, ptr %8, align 8
  %975 = mul i64 %974, 12
  %976 = getelementptr inbounds i8, ptr %973, i64 %975
  %977 = getelementptr inbounds i8, ptr %976, i64 %691
  store <16 x float> %972, ptr %977, align 4
  %978 = load ptr, ptr %654, align 8
  %979 = load i64, ptr %8, align 8
  %980 = mul i64 %979, 12
  %981 = getelementptr inbounds i8, ptr %978, i64 %980
  %982 = getelementptr inbounds i8, ptr %981, i64 %691
  store <16 x float> %972, ptr %982, align 4
  %983 = add nuw nsw i64 %690, 1
  %984 = icmp eq i64 %983, %627
  br i1 %984, label %985, label %689, !llvm.loop !44

985:                                              ; preds = %971, %648
  call void @llvm.x86.tilerelease()
  ret void

986:                                              ; preds = %496, %1187
  %987 = phi i64 [ %490, %496 ], [ %988, %1187 ]
  %988 = add nsw i64 %987, -1
  %989 = load i64, ptr %8, align 8
  %990 = sdiv i64 %989, 8
  %991 = load i64, ptr %33, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %2) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %2, i8 0, i64 56, i1 false)
  %992 = shl i64 %990, 10
  br i1 %497, label %993, label %1157

993:                                              ; preds = %986
  %994 = sdiv i64 %991, 16
  %995 = mul nsw i64 %994, %987
  %996 = add nsw i64 %990, -1
  %997 = icmp sgt i64 %989, 7
  %998 = icmp eq i64 %987, 0
  br label %1001

999:                                              ; preds = %1012
  %1000 = load i64, ptr %501, align 8
  br label %1157

1001:                                             ; preds = %1012, %993
  %1002 = phi i64 [ %31, %993 ], [ %1013, %1012 ]
  %1003 = mul i64 %1002, %992
  br i1 %508, label %1004, label %1012

1004:                                             ; preds = %1001
  %1005 = shl nsw i64 %1002, 4
  %1006 = or disjoint i64 %1002, 1
  %1007 = shl nsw i64 %1006, 4
  %1008 = or disjoint i64 %1002, 2
  %1009 = shl nsw i64 %1008, 4
  %1010 = or disjoint i64 %1002, 3
  %1011 = shl nsw i64 %1010, 4
  br label %1015

1012:                                             ; preds = %1154, %1001
  %1013 = add nsw i64 %1002, 4
  %1014 = icmp slt i64 %1013, %32
  br i1 %1014, label %1001, label %999, !llvm.loop !45

1015:                                             ; preds = %1154, %1004
  %1016 = phi i64 [ %44, %1004 ], [ %1155, %1154 ]
  %1017 = load ptr, ptr %498, align 8
  %1018 = icmp eq ptr %1017, %473
  %1019 = select i1 %1018, i64 4096, i64 0
  %1020 = getelementptr inbounds i8, ptr %473, i64 %1019
  call void @llvm.x86.tilezero(i8 0)
  call void @llvm.x86.tilezero(i8 1)
  call void @llvm.x86.tilezero(i8 2)
  call void @llvm.x86.tilezero(i8 3)
  %1021 = load i64, ptr %0, align 8
  %1022 = icmp sgt i64 %1021, %987
  br i1 %1022, label %1023, label %1046

1023:                                             ; preds = %1015
  %1024 = load i64, ptr %501, align 8
  %1025 = sdiv i64 %1024, 2
  %1026 = add nsw i64 %996, %1025
  %1027 = sdiv i64 %1026, %990
  br i1 %997, label %1028, label %1046

1028:                                             ; preds = %1023
  %1029 = load ptr, ptr %500, align 8
  %1030 = getelementptr inbounds i8, ptr %1029, i64 %1003
  %1031 = load ptr, ptr %499, align 8
  %1032 = add nsw i64 %1016, %995
  %1033 = mul i64 %1032, %992
  %1034 = getelementptr inbounds i8, ptr %1031, i64 %1033
  br label %1035

1035:                                             ; preds = %1035, %1028
  %1036 = phi ptr [ %1043, %1035 ], [ %1034, %1028 ]
  %1037 = phi ptr [ %1044, %1035 ], [ %1030, %1028 ]
  %1038 = phi i64 [ %1042, %1035 ], [ 0, %1028 ]
  call void @llvm.x86.tileloadd64(i8 4, ptr %1036, i64 64)
  call void @llvm.x86.tileloadd64(i8 6, ptr %1037, i64 64)
  %1039 = getelementptr inbounds i8, ptr %1037, i64 1024
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1039, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 0, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 1, i8 4, i8 7)
  %1040 = getelementptr inbounds i8, ptr %1037, i64 2048
  call void @llvm.x86.tileloadd64(i8 6, ptr nonnull %1040, i64 64)
  %1041 = getelementptr inbounds i8, ptr %1037, i64 3072
  call void @llvm.x86.tileloadd64(i8 7, ptr nonnull %1041, i64 64)
  call void @llvm.x86.tdpbf16ps(i8 2, i8 4, i8 6)
  call void @llvm.x86.tdpbf16ps(i8 3, i8 4, i8 7)
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %988, ptr noundef nonnull %2, i64 noundef %1027) #10
  %1042 = add nuw nsw i64 %1038, 1
  %1043 = getelementptr inbounds i8, ptr %1036, i64 1024
  %1044 = getelementptr inbounds i8, ptr %1037, i64 4096
  %1045 = icmp eq i64 %1042, %990
  br i1 %1045, label %1046, label %1035, !llvm.loop !46

1046:                                             ; preds = %1035, %1023, %1015
  call void @llvm.x86.tilestored64(i8 0, ptr %1020, i64 64)
  %1047 = getelementptr inbounds i8, ptr %1020, i64 1024
  call void @llvm.x86.tilestored64(i8 1, ptr nonnull %1047, i64 64)
  %1048 = getelementptr inbounds i8, ptr %1020, i64 2048
  call void @llvm.x86.tilestored64(i8 2, ptr nonnull %1048, i64 64)
  %1049 = getelementptr inbounds i8, ptr %1020, i64 3072
  call void @llvm.x86.tilestored64(i8 3, ptr nonnull %1049, i64 64)
  br i1 %998, label %1050, label %1152

1050:                                             ; preds = %1046
  %1051 = shl nsw i64 %1016, 4
  br label %1127

1052:                                             ; preds = %1147, %1072
  %1053 = phi i64 [ %1075, %1072 ], [ 0, %1147 ]
  %1054 = add nuw nsw i64 %1053, %1051
  %1055 = load i64, ptr %8, align 8
  %1056 = mul nsw i64 %1055, %1054
  %1057 = add nsw i64 %1056, %1007
  %1058 = shl nsw i64 %1053, 6
  %1059 = getelementptr inbounds i8, ptr %1047, i64 %1058
  %1060 = load <16 x float>, ptr %1059, align 4
  %1061 = load ptr, ptr %506, align 8
  %1062 = icmp eq ptr %1061, null
  br i1 %1062, label %1072, label %1063

1063:                                             ; preds = %1052
  %1064 = load ptr, ptr %507, align 8
  %1065 = load i64, ptr %33, align 8
  %1066 = mul nsw i64 %1065, %1006
  %1067 = add nsw i64 %1066, %1054
  %1068 = shl nsw i64 %1067, 6
  %1069 = getelementptr inbounds i8, ptr %1064, i64 %1068
  %1070 = load <16 x float>, ptr %1069, align 4
  %1071 = getelementptr inbounds float, ptr %1061, i64 %1057
  store <16 x float> %1070, ptr %1071, align 4
  br label %1072

1072:                                             ; preds = %1063, %1052
  %1073 = load ptr, ptr %491, align 8
  %1074 = getelementptr inbounds float, ptr %1073, i64 %1057
  store <16 x float> %1060, ptr %1074, align 4
  %1075 = add nuw nsw i64 %1053, 1
  %1076 = icmp eq i64 %1075, 16
  br i1 %1076, label %1077, label %1052, !llvm.loop !47

1077:                                             ; preds = %1072, %1097
  %1078 = phi i64 [ %1100, %1097 ], [ 0, %1072 ]
  %1079 = add nuw nsw i64 %1078, %1051
  %1080 = load i64, ptr %8, align 8
  %1081 = mul nsw i64 %1080, %1079
  %1082 = add nsw i64 %1081, %1009
  %1083 = shl nsw i64 %1078, 6
  %1084 = getelementptr inbounds i8, ptr %1048, i64 %1083
  %1085 = load <16 x float>, ptr %1084, align 4
  %1086 = load ptr, ptr %506, align 8
  %1087 = icmp eq ptr %1086, null
  br i1 %1087, label %1097, label %1088

1088:                                             ; preds = %1077
  %1089 = load ptr, ptr %507, align 8
  %1090 = load i64, ptr %33, align 8
  %1091 = mul nsw i64 %1090, %1008
  %1092 = add nsw i64 %1091, %1079
  %1093 = shl nsw i64 %1092, 6
  %1094 = getelementptr inbounds i8, ptr %1089, i64 %1093
  %1095 = load <16 x float>, ptr %1094, align 4
  %1096 = getelementptr inbounds float, ptr %1086, i64 %1082
  store <16 x float> %1095, ptr %1096, align 4
  br label %1097

1097:                                             ; preds = %1088, %1077
  %1098 = load ptr, ptr %491, align 8
  %1099 = getelementptr inbounds float, ptr %1098, i64 %1082
  store <16 x float> %1085, ptr %1099, align 4
  %1100 = add nuw nsw i64 %1078, 1
  %1101 = icmp eq i64 %1100, 16
  br i1 %1101, label %1102, label %1077, !llvm.loop !47

1102:                                             ; preds = %1097, %1122
  %1103 = phi i64 [ %1125, %1122 ], [ 0, %1097 ]
  %1104 = add nuw nsw i64 %1103, %1051
  %1105 = load i64, ptr %8, align 8
  %1106 = mul nsw i64 %1105, %1104
  %1107 = add nsw i64 %1106, %1011
  %1108 = shl nsw i64 %1103, 6
  %1109 = getelementptr inbounds i8, ptr %1049, i64 %1108
  %1110 = load <16 x float>, ptr %1109, align 4
  %1111 = load ptr, ptr %506, align 8
  %1112 = icmp eq ptr %1111, null
  br i1 %1112, label %1122, label %1113

1113:                                             ; preds = %1102
  %1114 = load ptr, ptr %507, align 8
  %1115 = load i64, ptr %33, align 8
  %1116 = mul nsw i64 %1115, %1010
  %1117 = add nsw i64 %1116, %1104
  %1118 = shl nsw i64 %1117, 6
  %1119 = getelementptr inbounds i8, ptr %1114, i64 %1118
  %1120 = load <16 x float>, ptr %1119, align 4
  %1121 = getelementptr inbounds float, ptr %1111, i64 %1107
  store <16 x float> %1120, ptr %1121, align 4
  br label %1122

1122:                                             ; preds = %1113, %1102
  %1123 = load ptr, ptr %491, align 8
  %1124 = getelementptr inbounds float, ptr %1123, i64 %1107
  store <16 x float> %1110, ptr %1124, align 4
  %1125 = add nuw nsw i64 %1103, 1
  %1126 = icmp eq i64 %1125, 16
  br i1 %1126, label %1154, label %1102, !llvm.loop !47

1127:                                             ; preds = %1147, %1050
  %1128 = phi i64 [ 0, %1050 ], [ %1150, %1147 ]
  %1129 = add nuw nsw i64 %1128, %1051
  %1130 = load i64, ptr %8, align 8
  %1131 = mul nsw i64 %1130, %1129
  %1132 = add nsw i64 %1131, %1005
  %1133 = shl nsw i64 %1128, 6
  %1134 = getelementptr inbounds i8, ptr %1020, i64 %1133
  %1135 = load <16 x float>, ptr %1134, align 4
  %1136 = load ptr, ptr %506, align 8
  %1137 = icmp eq ptr %1136, null
  br i1 %1137, label %1147, label %1138

1138:                                             ; preds = %1127
  %1139 = load ptr, ptr %507, align 8
  %1140 = load i64, ptr %33, align 8
  %1141 = mul nsw i64 %1140, %1002
  %1142 = add nsw i64 %1141, %1129
  %1143 = shl nsw i64 %1142, 6
  %1144 = getelementptr inbounds i8, ptr %1139, i64 %1143
  %1145 = load <16 x float>, ptr %1144, align 4
  %1146 = getelementptr inbounds float, ptr %1136, i64 %1132
  store <16 x float> %1145, ptr %1146, align 4
  br label %1147

1147:                                             ; preds = %1138, %1127
  %1148 = load ptr, ptr %491, align 8
  %1149 = getelementptr inbounds float, ptr %1148, i64 %1132
  store <16 x float> %1135, ptr %1149, align 4
  %1150 = add nuw nsw i64 %1128, 1
  %1151 = icmp eq i64 %1150, 16
  br i1 %1151, label %1052, label %1127, !llvm.loop !47

1152:                                             ; preds = %1046
  %1153 = load i64, ptr %501, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %988, ptr noundef nonnull %2, i64 noundef %1153) #10
  store i64 %1002, ptr %2, align 8
  store i64 %1016, ptr %502, align 8
  store i64 0, ptr %503, align 8
  store i64 64, ptr %501, align 8
  store ptr null, ptr %504, align 8
  store ptr %1020, ptr %498, align 8
  store i64 0, ptr %505, align 8
  br label %1154

1154:                                             ; preds = %1122, %1152
  %1155 = add i64 %1016, 1
  %1156 = icmp eq i64 %1155, %45
  br i1 %1156, label %1012, label %1015, !llvm.loop !48

1157:                                             ; preds = %986, %999
  %1158 = phi i64 [ %1000, %999 ], [ 0, %986 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %988, ptr noundef nonnull %2, i64 noundef %1158) #10
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %2) #4
  br i1 %433, label %1187, label %1159

1159:                                             ; preds = %1157
  %1160 = load ptr, ptr %509, align 8
  %1161 = getelementptr inbounds i8, ptr %1160, i64 %510
  %1162 = load i64, ptr %1161, align 8
  %1163 = add nsw i64 %1162, 1
  store atomic i64 %1163, ptr %1161 release, align 8
  br i1 %511, label %1164, label %1187

1164:                                             ; preds = %1159, %1171
  %1165 = phi i64 [ %1172, %1171 ], [ 0, %1159 ]
  %1166 = shl nsw i64 %1165, 6
  %1167 = load ptr, ptr %509, align 8
  %1168 = getelementptr inbounds i8, ptr %1167, i64 %1166
  %1169 = load atomic i64, ptr %1168 acquire, align 8
  %1170 = icmp sgt i64 %1169, %1162
  br i1 %1170, label %1171, label %1174

1171:                                             ; preds = %1180, %1164
  %1172 = add nuw nsw i64 %1165, 1
  %1173 = icmp eq i64 %1172, %22
  br i1 %1173, label %1187, label %1164, !llvm.loop !13

1174:                                             ; preds = %1164, %1180
  %1175 = phi i32 [ %1182, %1180 ], [ 0, %1164 ]
  call void @llvm.x86.sse2.pause()
  %1176 = icmp eq i32 %1175, 2000
  br i1 %1176, label %1177, label %1180

1177:                                             ; preds = %1174
  %1178 = load ptr, ptr %512, align 8
  %1179 = call i32 %1178() #9
  br label %1180

1180:                                             ; preds = %1177, %1174
  %1181 = phi i32 [ 0, %1177 ], [ %1175, %1174 ]
  %1182 = add nsw i32 %1181, 1
  %1183 = load ptr, ptr %509, align 8
  %1184 = getelementptr inbounds i8, ptr %1183, i64 %1166
  %1185 = load atomic i64, ptr %1184 acquire, align 8
  %1186 = icmp sgt i64 %1185, %1162
  br i1 %1186, label %1171, label %1174, !llvm.loop !14

1187:                                             ; preds = %1171, %1157, %1159
  %1188 = load ptr, ptr %491, align 8
  %1189 = icmp ne ptr %1188, null
  %1190 = sext i1 %1189 to i64
  %1191 = icmp sgt i64 %988, %1190
  br i1 %1191, label %986, label %513, !llvm.loop !49
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
  br i1 %6, label %7, label %262

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

19:                                               ; preds = %7, %259
  %20 = phi i64 [ %3, %7 ], [ %260, %259 ]
  %21 = load i64, ptr %5, align 8
  %22 = load i64, ptr %8, align 8
  %23 = icmp slt i64 %21, %22
  br i1 %23, label %24, label %262

24:                                               ; preds = %19
  %25 = load i64, ptr %9, align 8
  %26 = sdiv i64 %25, 16
  %27 = and i64 %21, 15
  %28 = ashr i64 %21, 4
  %29 = load i64, ptr %2, align 8
  %30 = load i64, ptr %10, align 8
  %31 = add nsw i64 %30, %28
  %32 = shl nsw i64 %31, 4
  %33 = or disjoint i64 %32, %27
  %34 = mul nsw i64 %26, %1
  %35 = add nsw i64 %34, %29
  %36 = load i64, ptr %11, align 8
  %37 = mul nsw i64 %36, %35
  %38 = add nsw i64 %33, %37
  %39 = load ptr, ptr %12, align 8
  %40 = shl nsw i64 %28, 12
  %41 = getelementptr inbounds i8, ptr %39, i64 %40
  %42 = shl nuw nsw i64 %27, 6
  %43 = getelementptr inbounds i8, ptr %41, i64 %42
  %44 = load ptr, ptr %13, align 8
  %45 = shl nsw i64 %38, 6
  %46 = getelementptr inbounds i8, ptr %44, i64 %45
  %47 = load <16 x float>, ptr %46, align 4
  %48 = load <16 x float>, ptr %43, align 4
  %49 = fmul contract <16 x float> %48, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %50 = fcmp contract ogt <16 x float> %49, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %51 = select <16 x i1> %50, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %49
  %52 = fcmp contract olt <16 x float> %51, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %53 = select <16 x i1> %52, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %51
  %54 = fadd contract <16 x float> %53, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %55 = fadd contract <16 x float> %54, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %56 = fsub contract <16 x float> %53, %55
  %57 = fmul contract <16 x float> %56, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %58 = fadd contract <16 x float> %57, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %59 = fmul contract <16 x float> %56, %58
  %60 = fadd contract <16 x float> %59, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %61 = fmul contract <16 x float> %56, %60
  %62 = fadd contract <16 x float> %61, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %63 = fmul contract <16 x float> %56, %62
  %64 = fadd contract <16 x float> %63, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %65 = fmul contract <16 x float> %56, %64
  %66 = fadd contract <16 x float> %65, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %67 = bitcast <16 x float> %54 to <16 x i32>
  %68 = shl <16 x i32> %67, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %69 = add <16 x i32> %68, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %70 = bitcast <16 x i32> %69 to <16 x float>
  %71 = fmul contract <16 x float> %66, %70
  %72 = fadd contract <16 x float> %71, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %73 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %72, <16 x float> zeroinitializer, i16 -1)
  %74 = fmul contract <16 x float> %73, %72
  %75 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %74
  %76 = fmul contract <16 x float> %73, %75
  %77 = getelementptr inbounds i8, ptr %43, i64 1024
  %78 = load <16 x float>, ptr %77, align 4
  %79 = fmul contract <16 x float> %78, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %80 = fcmp contract ogt <16 x float> %79, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %81 = select <16 x i1> %80, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %79
  %82 = fcmp contract olt <16 x float> %81, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %83 = select <16 x i1> %82, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %81
  %84 = fadd contract <16 x float> %83, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %85 = fadd contract <16 x float> %84, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %86 = fsub contract <16 x float> %83, %85
  %87 = fmul contract <16 x float> %86, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %88 = fadd contract <16 x float> %87, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %89 = fmul contract <16 x float> %86, %88
  %90 = fadd contract <16 x float> %89, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %91 = fmul contract <16 x float> %86, %90
  %92 = fadd contract <16 x float> %91, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %93 = fmul contract <16 x float> %86, %92
  %94 = fadd contract <16 x float> %93, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %95 = fmul contract <16 x float> %86, %94
  %96 = fadd contract <16 x float> %95, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %97 = bitcast <16 x float> %84 to <16 x i32>
  %98 = shl <16 x i32> %97, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %99 = add <16 x i32> %98, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %100 = bitcast <16 x i32> %99 to <16 x float>
  %101 = fmul contract <16 x float> %96, %100
  %102 = fadd contract <16 x float> %101, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %103 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %102, <16 x float> zeroinitializer, i16 -1)
  %104 = fmul contract <16 x float> %103, %102
  %105 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %104
  %106 = fmul contract <16 x float> %103, %105
  %107 = getelementptr inbounds i8, ptr %43, i64 2048
  %108 = load <16 x float>, ptr %107, align 4
  %109 = fmul contract <16 x float> %108, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %110 = fcmp contract ogt <16 x float> %109, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %111 = select <16 x i1> %110, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %109
  %112 = fcmp contract olt <16 x float> %111, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %113 = select <16 x i1> %112, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %111
  %114 = fadd contract <16 x float> %113, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %115 = fadd contract <16 x float> %114, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %116 = fsub contract <16 x float> %113, %115
  %117 = fmul contract <16 x float> %116, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %118 = fadd contract <16 x float> %117, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %119 = fmul contract <16 x float> %116, %118
  %120 = fadd contract <16 x float> %119, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %121 = fmul contract <16 x float> %116, %120
  %122 = fadd contract <16 x float> %121, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %123 = fmul contract <16 x float> %116, %122
  %124 = fadd contract <16 x float> %123, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %125 = fmul contract <16 x float> %116, %124
  %126 = fadd contract <16 x float> %125, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %127 = bitcast <16 x float> %114 to <16 x i32>
  %128 = shl <16 x i32> %127, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %129 = add <16 x i32> %128, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %130 = bitcast <16 x i32> %129 to <16 x float>
  %131 = fmul contract <16 x float> %126, %130
  %132 = fadd contract <16 x float> %131, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %133 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %132, <16 x float> zeroinitializer, i16 -1)
  %134 = fmul contract <16 x float> %133, %132
  %135 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %134
  %136 = fmul contract <16 x float> %133, %135
  %137 = fmul contract <16 x float> %136, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %138 = fadd contract <16 x float> %137, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %139 = getelementptr inbounds i8, ptr %43, i64 3072
  %140 = load <16 x float>, ptr %139, align 4
  %141 = fmul contract <16 x float> %140, <float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000, float 0xBFF7154760000000>
  %142 = fcmp contract ogt <16 x float> %141, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %143 = select <16 x i1> %142, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %141
  %144 = fcmp contract olt <16 x float> %143, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %145 = select <16 x i1> %144, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %143
  %146 = fadd contract <16 x float> %145, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %147 = fadd contract <16 x float> %146, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %148 = fsub contract <16 x float> %145, %147
  %149 = fmul contract <16 x float> %148, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %150 = fadd contract <16 x float> %149, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %151 = fmul contract <16 x float> %148, %150
  %152 = fadd contract <16 x float> %151, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %153 = fmul contract <16 x float> %148, %152
  %154 = fadd contract <16 x float> %153, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %155 = fmul contract <16 x float> %148, %154
  %156 = fadd contract <16 x float> %155, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %157 = fmul contract <16 x float> %148, %156
  %158 = fadd contract <16 x float> %157, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %159 = bitcast <16 x float> %146 to <16 x i32>
  %160 = shl <16 x i32> %159, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %161 = add <16 x i32> %160, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %162 = bitcast <16 x i32> %161 to <16 x float>
  %163 = fmul contract <16 x float> %158, %162
  %164 = fadd contract <16 x float> %163, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %165 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %164, <16 x float> zeroinitializer, i16 -1)
  %166 = fmul contract <16 x float> %165, %164
  %167 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %166
  %168 = fmul contract <16 x float> %165, %167
  %169 = fmul contract <16 x float> %47, %106
  %170 = fmul contract <16 x float> %76, %138
  %171 = fadd contract <16 x float> %169, %170
  %172 = fmul contract <16 x float> %171, <float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000, float 0xC007154760000000>
  %173 = fcmp contract ogt <16 x float> %172, <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>
  %174 = select <16 x i1> %173, <16 x float> <float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02, float 1.260000e+02>, <16 x float> %172
  %175 = fcmp contract olt <16 x float> %174, <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>
  %176 = select <16 x i1> %175, <16 x float> <float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02, float -1.260000e+02>, <16 x float> %174
  %177 = fadd contract <16 x float> %176, <float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000, float 0x4168000000000000>
  %178 = fadd contract <16 x float> %177, <float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000, float 0xC168000000000000>
  %179 = fsub contract <16 x float> %176, %178
  %180 = fmul contract <16 x float> %179, <float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000, float 0x3F55C08E40000000>
  %181 = fadd contract <16 x float> %180, <float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000, float 0x3F83D0C520000000>
  %182 = fmul contract <16 x float> %179, %181
  %183 = fadd contract <16 x float> %182, <float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000, float 0x3FAC6B6E40000000>
  %184 = fmul contract <16 x float> %179, %183
  %185 = fadd contract <16 x float> %184, <float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000, float 0x3FCEBF9180000000>
  %186 = fmul contract <16 x float> %179, %185
  %187 = fadd contract <16 x float> %186, <float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000, float 0x3FE62E4280000000>
  %188 = fmul contract <16 x float> %179, %187
  %189 = fadd contract <16 x float> %188, <float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000, float 0x3FF0000020000000>
  %190 = bitcast <16 x float> %177 to <16 x i32>
  %191 = shl <16 x i32> %190, <i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23, i32 23>
  %192 = add <16 x i32> %191, <i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216, i32 1065353216>
  %193 = bitcast <16 x i32> %192 to <16 x float>
  %194 = fmul contract <16 x float> %189, %193
  %195 = fadd contract <16 x float> %194, <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>
  %196 = tail call contract <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float> %195, <16 x float> zeroinitializer, i16 -1)
  %197 = fmul contract <16 x float> %196, %195
  %198 = fsub contract <16 x float> <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>, %197
  %199 = fmul contract <16 x float> %196, %198
  %200 = fmul contract <16 x float> %199, <float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00, float 2.000000e+00>
  %201 = fadd contract <16 x float> %200, <float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00, float -1.000000e+00>
  %202 = fmul contract <16 x float> %168, %201
  %203 = add nsw i64 %21, 1
  store i64 %203, ptr %5, align 8
  %204 = load ptr, ptr %13, align 8
  %205 = load i64, ptr %11, align 8
  %206 = mul nsw i64 %205, %26
  %207 = add nsw i64 %206, %38
  %208 = shl nsw i64 %207, 6
  %209 = getelementptr inbounds i8, ptr %204, i64 %208
  store <16 x float> %171, ptr %209, align 4
  %210 = load ptr, ptr %14, align 8
  %211 = load i64, ptr %11, align 8
  %212 = mul nsw i64 %211, %15
  %213 = add nsw i64 %212, %33
  %214 = load i64, ptr %9, align 8
  %215 = mul nsw i64 %213, %214
  %216 = getelementptr inbounds i16, ptr %210, i64 %215
  %217 = shl nsw i64 %29, 4
  %218 = getelementptr inbounds i16, ptr %216, i64 %217
  %219 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %202)
  store <16 x bfloat> %219, ptr %218, align 2
  %220 = load ptr, ptr %16, align 8
  %221 = icmp eq ptr %220, null
  br i1 %221, label %242, label %222

222:                                              ; preds = %24
  %223 = mul i64 %38, 160
  %224 = getelementptr inbounds i8, ptr %220, i64 %223
  %225 = fptrunc <16 x float> %76 to <16 x half>
  store <16 x half> %225, ptr %224, align 2
  %226 = load ptr, ptr %16, align 8
  %227 = getelementptr i8, ptr %226, i64 %223
  %228 = getelementptr i8, ptr %227, i64 32
  %229 = fptrunc <16 x float> %106 to <16 x half>
  store <16 x half> %229, ptr %228, align 2
  %230 = load ptr, ptr %16, align 8
  %231 = getelementptr i8, ptr %230, i64 %223
  %232 = getelementptr i8, ptr %231, i64 64
  %233 = fptrunc <16 x float> %138 to <16 x half>
  store <16 x half> %233, ptr %232, align 2
  %234 = load ptr, ptr %16, align 8
  %235 = getelementptr i8, ptr %234, i64 %223
  %236 = getelementptr i8, ptr %235, i64 96
  %237 = fptrunc <16 x float> %168 to <16 x half>
  store <16 x half> %237, ptr %236, align 2
  %238 = load ptr, ptr %16, align 8
  %239 = getelementptr i8, ptr %238, i64 %223
  %240 = getelementptr i8, ptr %239, i64 128
  %241 = fptrunc <16 x float> %201 to <16 x half>
  store <16 x half> %241, ptr %240, align 2
  br label %242

242:                                              ; preds = %222, %24
  %243 = load i64, ptr %0, align 8
  %244 = add nsw i64 %243, -1
  %245 = icmp eq i64 %244, %1
  br i1 %245, label %246, label %259

246:                                              ; preds = %242
  %247 = load ptr, ptr %17, align 8
  %248 = load i64, ptr %9, align 8
  %249 = mul nsw i64 %248, %33
  %250 = getelementptr inbounds float, ptr %247, i64 %249
  %251 = getelementptr inbounds float, ptr %250, i64 %217
  store <16 x float> %202, ptr %251, align 4
  %252 = load ptr, ptr %18, align 8
  %253 = icmp eq ptr %252, null
  br i1 %253, label %259, label %254

254:                                              ; preds = %246
  %255 = load i64, ptr %9, align 8
  %256 = mul nsw i64 %255, %33
  %257 = getelementptr inbounds float, ptr %252, i64 %256
  %258 = getelementptr inbounds float, ptr %257, i64 %217
  store <16 x float> %171, ptr %258, align 4
  br label %259

259:                                              ; preds = %242, %246, %254
  %260 = add nsw i64 %20, -1
  %261 = icmp sgt i64 %20, 1
  br i1 %261, label %19, label %262, !llvm.loop !50

262:                                              ; preds = %19, %259, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float>, <16 x float>, i16) #3

; Function Attrs: nounwind
declare void @llvm.x86.tilerelease() #4

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @pack_backward(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #7 {
  %8 = icmp sgt i64 %5, 0
  %9 = icmp sgt i32 %4, 0
  %10 = getelementptr float, ptr %0, i64 %3
  br i1 %8, label %11, label %133

11:                                               ; preds = %7
  %12 = zext nneg i32 %4 to i64
  br label %13

13:                                               ; preds = %11, %139
  %14 = phi ptr [ %1, %11 ], [ %140, %139 ]
  %15 = phi i64 [ 0, %11 ], [ %141, %139 ]
  br i1 %9, label %134, label %139

16:                                               ; preds = %139
  br i1 %8, label %17, label %133

17:                                               ; preds = %16
  %18 = getelementptr inbounds i8, ptr %2, i64 4
  %19 = zext nneg i32 %4 to i64
  br label %20

20:                                               ; preds = %51, %17
  %21 = phi ptr [ %140, %17 ], [ %52, %51 ]
  %22 = phi i64 [ 0, %17 ], [ %53, %51 ]
  br i1 %9, label %23, label %51

23:                                               ; preds = %20, %48
  %24 = phi i64 [ %49, %48 ], [ 0, %20 ]
  %25 = phi ptr [ %46, %48 ], [ %21, %20 ]
  %26 = shl i64 %24, 6
  %27 = getelementptr i8, ptr %10, i64 %26
  br label %28

28:                                               ; preds = %28, %23
  %29 = phi i64 [ 0, %23 ], [ %45, %28 ]
  %30 = phi ptr [ %25, %23 ], [ %46, %28 ]
  %31 = load i32, ptr %18, align 4
  %32 = sext i32 %31 to i64
  %33 = mul nsw i64 %32, %5
  %34 = shl nuw nsw i64 %29, 1
  %35 = add nuw nsw i64 %22, %34
  %36 = add i64 %35, %33
  %37 = mul nsw i64 %36, %6
  %38 = getelementptr float, ptr %27, i64 %37
  %39 = load <16 x float>, ptr %38, align 4
  %40 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %39)
  %41 = getelementptr inbounds float, ptr %38, i64 %6
  %42 = load <16 x float>, ptr %41, align 4
  %43 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %42)
  %44 = shufflevector <16 x bfloat> %40, <16 x bfloat> %43, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %44, ptr %30, align 64
  %45 = add nuw nsw i64 %29, 1
  %46 = getelementptr inbounds i8, ptr %30, i64 64
  %47 = icmp eq i64 %45, 16
  br i1 %47, label %48, label %28, !llvm.loop !51

48:                                               ; preds = %28
  %49 = add nuw nsw i64 %24, 1
  %50 = icmp eq i64 %49, %19
  br i1 %50, label %51, label %23, !llvm.loop !52

51:                                               ; preds = %48, %20
  %52 = phi ptr [ %21, %20 ], [ %46, %48 ]
  %53 = add nuw nsw i64 %22, 32
  %54 = icmp slt i64 %53, %5
  br i1 %54, label %20, label %55, !llvm.loop !53

55:                                               ; preds = %51
  br i1 %8, label %56, label %133

56:                                               ; preds = %55
  %57 = getelementptr inbounds i8, ptr %2, i64 8
  %58 = zext nneg i32 %4 to i64
  br label %59

59:                                               ; preds = %90, %56
  %60 = phi ptr [ %52, %56 ], [ %91, %90 ]
  %61 = phi i64 [ 0, %56 ], [ %92, %90 ]
  br i1 %9, label %62, label %90

62:                                               ; preds = %59, %87
  %63 = phi i64 [ %88, %87 ], [ 0, %59 ]
  %64 = phi ptr [ %85, %87 ], [ %60, %59 ]
  %65 = shl i64 %63, 6
  %66 = getelementptr i8, ptr %10, i64 %65
  br label %67

67:                                               ; preds = %67, %62
  %68 = phi i64 [ 0, %62 ], [ %84, %67 ]
  %69 = phi ptr [ %64, %62 ], [ %85, %67 ]
  %70 = load i32, ptr %57, align 4
  %71 = sext i32 %70 to i64
  %72 = mul nsw i64 %71, %5
  %73 = shl nuw nsw i64 %68, 1
  %74 = add nuw nsw i64 %61, %73
  %75 = add i64 %74, %72
  %76 = mul nsw i64 %75, %6
  %77 = getelementptr float, ptr %66, i64 %76
  %78 = load <16 x float>, ptr %77, align 4
  %79 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %78)
  %80 = getelementptr inbounds float, ptr %77, i64 %6
  %81 = load <16 x float>, ptr %80, align 4
  %82 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %81)
  %83 = shufflevector <16 x bfloat> %79, <16 x bfloat> %82, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %83, ptr %69, align 64
  %84 = add nuw nsw i64 %68, 1
  %85 = getelementptr inbounds i8, ptr %69, i64 64
  %86 = icmp eq i64 %84, 16
  br i1 %86, label %87, label %67, !llvm.loop !51

87:                                               ; preds = %67
  %88 = add nuw nsw i64 %63, 1
  %89 = icmp eq i64 %88, %58
  br i1 %89, label %90, label %62, !llvm.loop !52

90:                                               ; preds = %87, %59
  %91 = phi ptr [ %60, %59 ], [ %85, %87 ]
  %92 = add nuw nsw i64 %61, 32
  %93 = icmp slt i64 %92, %5
  br i1 %93, label %59, label %94, !llvm.loop !53

94:                                               ; preds = %90
  br i1 %8, label %95, label %133

95:                                               ; preds = %94
  %96 = getelementptr inbounds i8, ptr %2, i64 12
  %97 = zext nneg i32 %4 to i64
  br label %98

98:                                               ; preds = %129, %95
  %99 = phi ptr [ %91, %95 ], [ %130, %129 ]
  %100 = phi i64 [ 0, %95 ], [ %131, %129 ]
  br i1 %9, label %101, label %129

101:                                              ; preds = %98, %126
  %102 = phi i64 [ %127, %126 ], [ 0, %98 ]
  %103 = phi ptr [ %124, %126 ], [ %99, %98 ]
  %104 = shl i64 %102, 6
  %105 = getelementptr i8, ptr %10, i64 %104
  br label %106

106:                                              ; preds = %106, %101
  %107 = phi i64 [ 0, %101 ], [ %123, %106 ]
  %108 = phi ptr [ %103, %101 ], [ %124, %106 ]
  %109 = load i32, ptr %96, align 4
  %110 = sext i32 %109 to i64
  %111 = mul nsw i64 %110, %5
  %112 = shl nuw nsw i64 %107, 1
  %113 = add nuw nsw i64 %100, %112
  %114 = add i64 %113, %111
  %115 = mul nsw i64 %114, %6
  %116 = getelementptr float, ptr %105, i64 %115
  %117 = load <16 x float>, ptr %116, align 4
  %118 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %117)
  %119 = getelementptr inbounds float, ptr %116, i64 %6
  %120 = load <16 x float>, ptr %119, align 4
  %121 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %120)
  %122 = shufflevector <16 x bfloat> %118, <16 x bfloat> %121, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %122, ptr %108, align 64
  %123 = add nuw nsw i64 %107, 1
  %124 = getelementptr inbounds i8, ptr %108, i64 64
  %125 = icmp eq i64 %123, 16
  br i1 %125, label %126, label %106, !llvm.loop !51

126:                                              ; preds = %106
  %127 = add nuw nsw i64 %102, 1
  %128 = icmp eq i64 %127, %97
  br i1 %128, label %129, label %101, !llvm.loop !52

129:                                              ; preds = %126, %98
  %130 = phi ptr [ %99, %98 ], [ %124, %126 ]
  %131 = add nuw nsw i64 %100, 32
  %132 = icmp slt i64 %131, %5
  br i1 %132, label %98, label %133, !llvm.loop !53

133:                                              ; preds = %129, %7, %16, %55, %94
  ret void

134:                                              ; preds = %13, %143
  %135 = phi i64 [ %144, %143 ], [ 0, %13 ]
  %136 = phi ptr [ %164, %143 ], [ %14, %13 ]
  %137 = shl i64 %135, 6
  %138 = getelementptr i8, ptr %10, i64 %137
  br label %146

139:                                              ; preds = %143, %13
  %140 = phi ptr [ %14, %13 ], [ %164, %143 ]
  %141 = add nuw nsw i64 %15, 32
  %142 = icmp slt i64 %141, %5
  br i1 %142, label %13, label %16, !llvm.loop !53

143:                                              ; preds = %146
  %144 = add nuw nsw i64 %135, 1
  %145 = icmp eq i64 %144, %12
  br i1 %145, label %139, label %134, !llvm.loop !52

146:                                              ; preds = %134, %146
  %147 = phi i64 [ 0, %134 ], [ %163, %146 ]
  %148 = phi ptr [ %136, %134 ], [ %164, %146 ]
  %149 = load i32, ptr %2, align 4
  %150 = sext i32 %149 to i64
  %151 = mul nsw i64 %150, %5
  %152 = shl nuw nsw i64 %147, 1
  %153 = add nuw nsw i64 %15, %152
  %154 = add i64 %153, %151
  %155 = mul nsw i64 %154, %6
  %156 = getelementptr float, ptr %138, i64 %155
  %157 = load <16 x float>, ptr %156, align 4
  %158 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %157)
  %159 = getelementptr inbounds float, ptr %156, i64 %6
  %160 = load <16 x float>, ptr %159, align 4
  %161 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %160)
  %162 = shufflevector <16 x bfloat> %158, <16 x bfloat> %161, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  store <32 x bfloat> %162, ptr %148, align 64
  %163 = add nuw nsw i64 %147, 1
  %164 = getelementptr inbounds i8, ptr %148, i64 64
  %165 = icmp eq i64 %163, 16
  br i1 %165, label %143, label %146, !llvm.loop !51
}

; Function Attrs: nounwind
declare void @llvm.x86.tilezero(i8 immarg) #4

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #6 {
  %5 = alloca [2 x [4 x <16 x float>]], align 64
  %6 = getelementptr inbounds i8, ptr %5, i64 256
  %7 = getelementptr inbounds i8, ptr %2, i64 16
  %8 = icmp sgt i64 %3, 0
  br i1 %8, label %9, label %309

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
  %25 = getelementptr inbounds i8, ptr %5, i64 320
  %26 = getelementptr inbounds i8, ptr %5, i64 128
  %27 = getelementptr inbounds i8, ptr %5, i64 384
  %28 = getelementptr inbounds i8, ptr %5, i64 192
  %29 = getelementptr inbounds i8, ptr %5, i64 448
  br label %30

30:                                               ; preds = %9, %150
  %31 = phi i64 [ %3, %9 ], [ %307, %150 ]
  %32 = load i64, ptr %7, align 8
  %33 = load i64, ptr %10, align 8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %309

35:                                               ; preds = %30
  %36 = load i64, ptr %11, align 8
  %37 = sdiv i64 %36, 16
  %38 = load i64, ptr %12, align 8
  %39 = load i64, ptr %0, align 8
  %40 = ashr i64 %32, 4
  %41 = and i64 %32, 15
  %42 = load i64, ptr %2, align 8
  %43 = add nsw i64 %42, %40
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #4
  %44 = add nsw i64 %32, 2
  store i64 %44, ptr %7, align 8
  %45 = mul nsw i64 %37, %1
  %46 = add nsw i64 %43, %45
  %47 = shl nsw i64 %43, 4
  %48 = shl nsw i64 %40, 10
  br label %49

49:                                               ; preds = %118, %35
  %50 = phi i1 [ true, %35 ], [ false, %118 ]
  %51 = phi ptr [ %5, %35 ], [ %6, %118 ]
  %52 = phi i64 [ 0, %35 ], [ 1, %118 ]
  %53 = load i64, ptr %13, align 8
  %54 = shl nsw i64 %53, 4
  %55 = add nuw nsw i64 %52, %41
  %56 = add i64 %54, %55
  %57 = load i64, ptr %12, align 8
  %58 = mul nsw i64 %57, %46
  %59 = add nsw i64 %56, %58
  %60 = load i64, ptr %11, align 8
  %61 = mul nsw i64 %56, %60
  %62 = add nsw i64 %61, %47
  %63 = load ptr, ptr %14, align 8
  %64 = getelementptr inbounds i8, ptr %63, i64 %48
  %65 = shl nuw nsw i64 %55, 6
  %66 = getelementptr inbounds i8, ptr %64, i64 %65
  %67 = load <16 x float>, ptr %66, align 4
  %68 = load ptr, ptr %15, align 8
  %69 = mul nsw i64 %57, %1
  %70 = mul nsw i64 %69, %60
  %71 = getelementptr inbounds i16, ptr %68, i64 %70
  %72 = getelementptr inbounds i16, ptr %71, i64 %62
  %73 = load <16 x i16>, ptr %72, align 2
  %74 = zext <16 x i16> %73 to <16 x i32>
  %75 = shl nuw <16 x i32> %74, <i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16, i32 16>
  %76 = bitcast <16 x i32> %75 to <16 x float>
  %77 = load ptr, ptr %16, align 8
  %78 = mul i64 %59, 160
  %79 = getelementptr inbounds i8, ptr %77, i64 %78
  %80 = load <16 x half>, ptr %79, align 2
  %81 = fpext <16 x half> %80 to <16 x float>
  %82 = getelementptr i8, ptr %79, i64 32
  %83 = load <16 x half>, ptr %82, align 2
  %84 = fpext <16 x half> %83 to <16 x float>
  %85 = getelementptr i8, ptr %79, i64 64
  %86 = load <16 x half>, ptr %85, align 2
  %87 = fpext <16 x half> %86 to <16 x float>
  %88 = getelementptr i8, ptr %79, i64 96
  %89 = load <16 x half>, ptr %88, align 2
  %90 = fpext <16 x half> %89 to <16 x float>
  %91 = getelementptr i8, ptr %79, i64 128
  %92 = load <16 x half>, ptr %91, align 2
  %93 = fpext <16 x half> %92 to <16 x float>
  %94 = fadd contract <16 x float> %67, %76
  %95 = load ptr, ptr %17, align 8
  %96 = mul nsw i64 %57, %43
  %97 = add nsw i64 %56, %96
  %98 = shl nsw i64 %97, 6
  %99 = getelementptr inbounds i8, ptr %95, i64 %98
  %100 = load <16 x float>, ptr %99, align 4
  %101 = load i64, ptr %0, align 8
  %102 = add nsw i64 %101, -1
  %103 = icmp eq i64 %102, %1
  br i1 %103, label %104, label %118

104:                                              ; preds = %49
  %105 = load ptr, ptr %19, align 8
  %106 = icmp eq ptr %105, null
  br i1 %106, label %111, label %107

107:                                              ; preds = %104
  %108 = getelementptr inbounds float, ptr %105, i64 %62
  %109 = load <16 x float>, ptr %108, align 4
  %110 = fadd contract <16 x float> %94, %109
  br label %111

111:                                              ; preds = %107, %104
  %112 = phi <16 x float> [ %110, %107 ], [ %94, %104 ]
  %113 = load ptr, ptr %20, align 8
  %114 = icmp eq ptr %113, null
  br i1 %114, label %118, label %115

115:                                              ; preds = %111
  %116 = getelementptr inbounds float, ptr %113, i64 %62
  %117 = load <16 x float>, ptr %116, align 4
  br label %118

118:                                              ; preds = %115, %111, %49
  %119 = phi <16 x float> [ %100, %49 ], [ %117, %115 ], [ zeroinitializer, %111 ]
  %120 = phi <16 x float> [ %94, %49 ], [ %112, %115 ], [ %112, %111 ]
  %121 = load ptr, ptr %18, align 8
  %122 = shl nsw i64 %59, 6
  %123 = getelementptr inbounds i8, ptr %121, i64 %122
  %124 = load <16 x float>, ptr %123, align 4
  %125 = fmul contract <16 x float> %120, %90
  %126 = fmul contract <16 x float> %93, %93
  %127 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %126
  %128 = fmul contract <16 x float> %127, %125
  %129 = fadd contract <16 x float> %119, %128
  %130 = fmul contract <16 x float> %129, %87
  %131 = fmul contract <16 x float> %81, %81
  %132 = fsub contract <16 x float> %81, %131
  %133 = fmul contract <16 x float> %132, %130
  store <16 x float> %133, ptr %51, align 64
  %134 = fmul contract <16 x float> %124, %129
  %135 = fmul contract <16 x float> %84, %84
  %136 = fsub contract <16 x float> %84, %135
  %137 = fmul contract <16 x float> %136, %134
  %138 = getelementptr inbounds i8, ptr %51, i64 64
  store <16 x float> %137, ptr %138, align 64
  %139 = fmul contract <16 x float> %129, %81
  %140 = fmul contract <16 x float> %87, %87
  %141 = fsub contract <16 x float> <float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00, float 1.000000e+00>, %140
  %142 = fmul contract <16 x float> %141, %139
  %143 = getelementptr inbounds i8, ptr %51, i64 128
  store <16 x float> %142, ptr %143, align 64
  %144 = fmul contract <16 x float> %120, %93
  %145 = fmul contract <16 x float> %90, %90
  %146 = fsub contract <16 x float> %90, %145
  %147 = fmul contract <16 x float> %146, %144
  %148 = getelementptr inbounds i8, ptr %51, i64 192
  store <16 x float> %147, ptr %148, align 64
  %149 = fmul contract <16 x float> %129, %84
  store <16 x float> %149, ptr %99, align 4
  br i1 %50, label %49, label %150, !llvm.loop !54

150:                                              ; preds = %118
  %151 = mul nsw i64 %39, %38
  %152 = add nsw i64 %151, 31
  %153 = sdiv i64 %38, 16
  %154 = sdiv i64 %36, 8
  %155 = sdiv i64 %152, 32
  %156 = load i64, ptr %12, align 8
  %157 = mul nsw i64 %156, %1
  %158 = load i64, ptr %13, align 8
  %159 = shl nsw i64 %158, 4
  %160 = add i64 %157, %41
  %161 = add i64 %160, %159
  %162 = mul nsw i64 %153, %1
  %163 = shl nuw nsw i64 %41, 6
  %164 = and i64 %47, 16
  %165 = sdiv i64 %161, 32
  %166 = srem i64 %161, 32
  %167 = shl nsw i64 %166, 5
  %168 = load ptr, ptr %21, align 8
  %169 = mul nsw i64 %158, %37
  %170 = add nsw i64 %169, %43
  %171 = shl i64 %170, 8
  %172 = getelementptr i8, ptr %168, i64 %171
  %173 = load <16 x float>, ptr %172, align 4
  %174 = load <16 x float>, ptr %5, align 64
  %175 = load <16 x float>, ptr %6, align 64
  %176 = fadd contract <16 x float> %174, %175
  %177 = fadd contract <16 x float> %173, %176
  store <16 x float> %177, ptr %172, align 4
  %178 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %174)
  %179 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %175)
  %180 = load ptr, ptr %22, align 8
  %181 = load i64, ptr %13, align 8
  %182 = add nsw i64 %181, %162
  %183 = mul nsw i64 %182, %154
  %184 = sdiv i64 %43, 2
  %185 = add nsw i64 %183, %184
  %186 = shl nsw i64 %185, 10
  %187 = getelementptr inbounds i8, ptr %180, i64 %186
  %188 = getelementptr inbounds i8, ptr %187, i64 %163
  %189 = getelementptr inbounds i16, ptr %188, i64 %164
  store <16 x bfloat> %178, ptr %189, align 2
  %190 = getelementptr inbounds i8, ptr %189, i64 64
  store <16 x bfloat> %179, ptr %190, align 2
  %191 = shufflevector <16 x bfloat> %178, <16 x bfloat> %179, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %192 = load ptr, ptr %23, align 8
  %193 = mul nsw i64 %155, %43
  %194 = add nsw i64 %165, %193
  %195 = shl nsw i64 %194, 10
  %196 = getelementptr inbounds i8, ptr %192, i64 %195
  %197 = getelementptr inbounds i8, ptr %196, i64 %167
  store <32 x bfloat> %191, ptr %197, align 64
  %198 = load ptr, ptr %21, align 8
  %199 = load i64, ptr %13, align 8
  %200 = mul nsw i64 %199, %37
  %201 = add nsw i64 %200, %43
  %202 = shl i64 %201, 8
  %203 = getelementptr i8, ptr %198, i64 %202
  %204 = getelementptr i8, ptr %203, i64 64
  %205 = load <16 x float>, ptr %204, align 4
  %206 = load <16 x float>, ptr %24, align 64
  %207 = load <16 x float>, ptr %25, align 64
  %208 = fadd contract <16 x float> %206, %207
  %209 = fadd contract <16 x float> %205, %208
  store <16 x float> %209, ptr %204, align 4
  %210 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %206)
  %211 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %207)
  %212 = load ptr, ptr %22, align 8
  %213 = load i64, ptr %13, align 8
  %214 = add nsw i64 %213, %162
  %215 = mul nsw i64 %214, %154
  %216 = load i64, ptr %11, align 8
  %217 = add nsw i64 %216, %47
  %218 = sdiv i64 %217, 32
  %219 = add nsw i64 %218, %215
  %220 = shl nsw i64 %219, 10
  %221 = getelementptr inbounds i8, ptr %212, i64 %220
  %222 = getelementptr inbounds i8, ptr %221, i64 %163
  %223 = getelementptr inbounds i16, ptr %222, i64 %164
  store <16 x bfloat> %210, ptr %223, align 2
  %224 = getelementptr inbounds i8, ptr %223, i64 64
  store <16 x bfloat> %211, ptr %224, align 2
  %225 = shufflevector <16 x bfloat> %210, <16 x bfloat> %211, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %226 = load ptr, ptr %23, align 8
  %227 = add nsw i64 %43, %37
  %228 = mul nsw i64 %227, %155
  %229 = add nsw i64 %165, %228
  %230 = shl nsw i64 %229, 10
  %231 = getelementptr inbounds i8, ptr %226, i64 %230
  %232 = getelementptr inbounds i8, ptr %231, i64 %167
  store <32 x bfloat> %225, ptr %232, align 64
  %233 = load ptr, ptr %21, align 8
  %234 = load i64, ptr %13, align 8
  %235 = mul nsw i64 %234, %37
  %236 = add nsw i64 %235, %43
  %237 = shl i64 %236, 8
  %238 = getelementptr i8, ptr %233, i64 %237
  %239 = getelementptr i8, ptr %238, i64 128
  %240 = load <16 x float>, ptr %239, align 4
  %241 = load <16 x float>, ptr %26, align 64
  %242 = load <16 x float>, ptr %27, align 64
  %243 = fadd contract <16 x float> %241, %242
  %244 = fadd contract <16 x float> %240, %243
  store <16 x float> %244, ptr %239, align 4
  %245 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %241)
  %246 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %242)
  %247 = load ptr, ptr %22, align 8
  %248 = load i64, ptr %13, align 8
  %249 = add nsw i64 %248, %162
  %250 = mul nsw i64 %249, %154
  %251 = load i64, ptr %11, align 8
  %252 = shl nsw i64 %251, 1
  %253 = add nsw i64 %252, %47
  %254 = sdiv i64 %253, 32
  %255 = add nsw i64 %254, %250
  %256 = shl nsw i64 %255, 10
  %257 = getelementptr inbounds i8, ptr %247, i64 %256
  %258 = getelementptr inbounds i8, ptr %257, i64 %163
  %259 = getelementptr inbounds i16, ptr %258, i64 %164
  store <16 x bfloat> %245, ptr %259, align 2
  %260 = getelementptr inbounds i8, ptr %259, i64 64
  store <16 x bfloat> %246, ptr %260, align 2
  %261 = shufflevector <16 x bfloat> %245, <16 x bfloat> %246, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %262 = load ptr, ptr %23, align 8
  %263 = shl nsw i64 %37, 1
  %264 = add nsw i64 %43, %263
  %265 = mul nsw i64 %264, %155
  %266 = add nsw i64 %165, %265
  %267 = shl nsw i64 %266, 10
  %268 = getelementptr inbounds i8, ptr %262, i64 %267
  %269 = getelementptr inbounds i8, ptr %268, i64 %167
  store <32 x bfloat> %261, ptr %269, align 64
  %270 = load ptr, ptr %21, align 8
  %271 = load i64, ptr %13, align 8
  %272 = mul nsw i64 %271, %37
  %273 = add nsw i64 %272, %43
  %274 = shl i64 %273, 8
  %275 = getelementptr i8, ptr %270, i64 %274
  %276 = getelementptr i8, ptr %275, i64 192
  %277 = load <16 x float>, ptr %276, align 4
  %278 = load <16 x float>, ptr %28, align 64
  %279 = load <16 x float>, ptr %29, align 64
  %280 = fadd contract <16 x float> %278, %279
  %281 = fadd contract <16 x float> %277, %280
  store <16 x float> %281, ptr %276, align 4
  %282 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %278)
  %283 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %279)
  %284 = load ptr, ptr %22, align 8
  %285 = load i64, ptr %13, align 8
  %286 = add nsw i64 %285, %162
  %287 = mul nsw i64 %286, %154
  %288 = load i64, ptr %11, align 8
  %289 = mul nsw i64 %288, 3
  %290 = add nsw i64 %289, %47
  %291 = sdiv i64 %290, 32
  %292 = add nsw i64 %291, %287
  %293 = shl nsw i64 %292, 10
  %294 = getelementptr inbounds i8, ptr %284, i64 %293
  %295 = getelementptr inbounds i8, ptr %294, i64 %163
  %296 = getelementptr inbounds i16, ptr %295, i64 %164
  store <16 x bfloat> %282, ptr %296, align 2
  %297 = getelementptr inbounds i8, ptr %296, i64 64
  store <16 x bfloat> %283, ptr %297, align 2
  %298 = shufflevector <16 x bfloat> %282, <16 x bfloat> %283, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %299 = load ptr, ptr %23, align 8
  %300 = mul nsw i64 %37, 3
  %301 = add nsw i64 %43, %300
  %302 = mul nsw i64 %301, %155
  %303 = add nsw i64 %165, %302
  %304 = shl nsw i64 %303, 10
  %305 = getelementptr inbounds i8, ptr %299, i64 %304
  %306 = getelementptr inbounds i8, ptr %305, i64 %167
  store <32 x bfloat> %298, ptr %306, align 64
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #4
  %307 = add nsw i64 %31, -1
  %308 = icmp sgt i64 %31, 1
  br i1 %308, label %30, label %309, !llvm.loop !55

309:                                              ; preds = %30, %150, %4
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
  br i1 %88, label %66, label %73, !llvm.loop !56

89:                                               ; preds = %92
  %90 = add nuw nsw i64 %61, 2
  %91 = icmp slt i64 %90, %8
  br i1 %91, label %60, label %59, !llvm.loop !57

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
  call fastcc void @transpose(ptr noundef nonnull %7) #10
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
  br i1 %168, label %89, label %92, !llvm.loop !58
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #8

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #8

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { nounwind }
attributes #5 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #6 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #7 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "prefer-vector-width"="512" "stack-protector-buffer-size"="8" }
attributes #8 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #9 = { nobuiltin nounwind "no-builtins" }
attributes #10 = { nobuiltin "no-builtins" }

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
!25 = !{!26}
!26 = distinct !{!26, !27, !"join: argument 0"}
!27 = distinct !{!27, !"join"}
!28 = distinct !{!28, !8}
!29 = distinct !{!29, !8}
!30 = distinct !{!30, !8}
!31 = distinct !{!31, !8}
!32 = distinct !{!32, !8}
!33 = distinct !{!33, !8}
!34 = distinct !{!34, !8}
!35 = distinct !{!35, !8}
!36 = distinct !{!36, !8}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !40}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = distinct !{!41, !40}
!42 = distinct !{!42, !40}
!43 = distinct !{!43, !40}
!44 = distinct !{!44, !8}
!45 = distinct !{!45, !8}
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
!56 = distinct !{!56, !8}
!57 = distinct !{!57, !8}
!58 = distinct !{!58, !8}
