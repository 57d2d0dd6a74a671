; sources a35ca65c344c5dcb70300391302e6d0d4624eef9846784e635384d021506a149

%struct.Tile = type { [16 x <16 x float>], [16 x <16 x i32>], ptr, [56 x i8] }
%struct.Pending = type { i64, i64, i64, i64, ptr, ptr, i64 }

@X_ROWS = internal constant [4 x i32] [i32 0, i32 1, i32 2, i32 3], align 16
@H_ROWS = internal constant [4 x i32] [i32 0, i32 1, i32 2, i32 3], align 16

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
  %16 = tail call i32 %13() #11, !noalias !4
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
  br i1 %52, label %53, label %363

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

96:                                               ; preds = %333, %53
  %97 = phi i64 [ %50, %53 ], [ %334, %333 ]
  %98 = load ptr, ptr %54, align 8
  %99 = shl nsw i64 %97, 2
  %100 = load i64, ptr %55, align 8
  %101 = load i64, ptr %9, align 8
  %102 = icmp sgt i64 %100, 0
  br i1 %102, label %103, label %187

103:                                              ; preds = %96
  %104 = load ptr, ptr %56, align 8
  %105 = mul nsw i64 %100, %99
  %106 = sdiv i64 %105, 32
  %107 = shl nsw i64 %106, 10
  %108 = getelementptr inbounds i8, ptr %104, i64 %107
  %109 = shl nsw i64 %97, 4
  br label %110

110:                                              ; preds = %114, %103
  %111 = phi ptr [ %158, %114 ], [ %108, %103 ]
  %112 = phi i64 [ %115, %114 ], [ 0, %103 ]
  %113 = getelementptr float, ptr %98, i64 %112
  br label %117

114:                                              ; preds = %125
  %115 = add nuw nsw i64 %112, 32
  %116 = icmp slt i64 %115, %100
  br i1 %116, label %110, label %185, !llvm.loop !7

117:                                              ; preds = %125, %110
  %118 = phi i64 [ 0, %110 ], [ %157, %125 ]
  %119 = phi ptr [ %111, %110 ], [ %158, %125 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #4
  %120 = getelementptr inbounds i32, ptr @X_ROWS, i64 %118
  %121 = load i32, ptr %120, align 4
  %122 = sext i32 %121 to i64
  %123 = mul nsw i64 %101, %122
  %124 = add i64 %123, %109
  br label %160

125:                                              ; preds = %160
  call fastcc void @transpose(ptr noundef nonnull %6) #12
  %126 = load <16 x i32>, ptr %6, align 64
  store <16 x i32> %126, ptr %119, align 64
  %127 = load <16 x i32>, ptr %57, align 64
  %128 = getelementptr inbounds i8, ptr %119, i64 64
  store <16 x i32> %127, ptr %128, align 64
  %129 = load <16 x i32>, ptr %58, align 64
  %130 = getelementptr inbounds i8, ptr %119, i64 128
  store <16 x i32> %129, ptr %130, align 64
  %131 = load <16 x i32>, ptr %59, align 64
  %132 = getelementptr inbounds i8, ptr %119, i64 192
  store <16 x i32> %131, ptr %132, align 64
  %133 = load <16 x i32>, ptr %60, align 64
  %134 = getelementptr inbounds i8, ptr %119, i64 256
  store <16 x i32> %133, ptr %134, align 64
  %135 = load <16 x i32>, ptr %61, align 64
  %136 = getelementptr inbounds i8, ptr %119, i64 320
  store <16 x i32> %135, ptr %136, align 64
  %137 = load <16 x i32>, ptr %62, align 64
  %138 = getelementptr inbounds i8, ptr %119, i64 384
  store <16 x i32> %137, ptr %138, align 64
  %139 = load <16 x i32>, ptr %63, align 64
  %140 = getelementptr inbounds i8, ptr %119, i64 448
  store <16 x i32> %139, ptr %140, align 64
  %141 = load <16 x i32>, ptr %64, align 64
  %142 = getelementptr inbounds i8, ptr %119, i64 512
  store <16 x i32> %141, ptr %142, align 64
  %143 = load <16 x i32>, ptr %65, align 64
  %144 = getelementptr inbounds i8, ptr %119, i64 576
  store <16 x i32> %143, ptr %144, align 64
  %145 = load <16 x i32>, ptr %66, align 64
  %146 = getelementptr inbounds i8, ptr %119, i64 640
  store <16 x i32> %145, ptr %146, align 64
  %147 = load <16 x i32>, ptr %67, align 64
  %148 = getelementptr inbounds i8, ptr %119, i64 704
  store <16 x i32> %147, ptr %148, align 64
  %149 = load <16 x i32>, ptr %68, align 64
  %150 = getelementptr inbounds i8, ptr %119, i64 768
  store <16 x i32> %149, ptr %150, align 64
  %151 = load <16 x i32>, ptr %69, align 64
  %152 = getelementptr inbounds i8, ptr %119, i64 832
  store <16 x i32> %151, ptr %152, align 64
  %153 = load <16 x i32>, ptr %70, align 64
  %154 = getelementptr inbounds i8, ptr %119, i64 896
  store <16 x i32> %153, ptr %154, align 64
  %155 = load <16 x i32>, ptr %71, align 64
  %156 = getelementptr inbounds i8, ptr %119, i64 960
  store <16 x i32> %155, ptr %156, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #4
  %157 = add nuw nsw i64 %118, 1
  %158 = getelementptr inbounds i8, ptr %119, i64 1024
  %159 = icmp eq i64 %157, 4
  br i1 %159, label %114, label %117, !llvm.loop !9

160:                                              ; preds = %160, %117
  %161 = phi i64 [ 0, %117 ], [ %183, %160 ]
  %162 = add i64 %124, %161
  %163 = mul nsw i64 %162, %100
  %164 = getelementptr float, ptr %113, i64 %163
  %165 = load <16 x float>, ptr %164, align 4
  %166 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %165)
  %167 = getelementptr inbounds i8, ptr %164, i64 64
  %168 = load <16 x float>, ptr %167, align 4
  %169 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %168)
  %170 = shufflevector <16 x bfloat> %166, <16 x bfloat> %169, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %171 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %161
  store <32 x bfloat> %170, ptr %171, align 64
  %172 = or disjoint i64 %161, 1
  %173 = add i64 %124, %172
  %174 = mul nsw i64 %173, %100
  %175 = getelementptr float, ptr %113, i64 %174
  %176 = load <16 x float>, ptr %175, align 4
  %177 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %176)
  %178 = getelementptr inbounds i8, ptr %175, i64 64
  %179 = load <16 x float>, ptr %178, align 4
  %180 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %179)
  %181 = shufflevector <16 x bfloat> %177, <16 x bfloat> %180, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %182 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %172
  store <32 x bfloat> %181, ptr %182, align 64
  %183 = add nuw nsw i64 %161, 2
  %184 = icmp eq i64 %183, 16
  br i1 %184, label %125, label %160, !llvm.loop !10

185:                                              ; preds = %114
  %186 = load i64, ptr %9, align 8
  br label %187

187:                                              ; preds = %185, %96
  %188 = phi i64 [ %186, %185 ], [ %101, %96 ]
  %189 = load ptr, ptr %72, align 8
  %190 = icmp sgt i64 %188, 0
  br i1 %190, label %191, label %273

191:                                              ; preds = %187
  %192 = load ptr, ptr %73, align 8
  %193 = mul nsw i64 %188, %99
  %194 = sdiv i64 %193, 32
  %195 = shl nsw i64 %194, 10
  %196 = getelementptr inbounds i8, ptr %192, i64 %195
  %197 = shl nsw i64 %97, 4
  br label %198

198:                                              ; preds = %202, %191
  %199 = phi ptr [ %246, %202 ], [ %196, %191 ]
  %200 = phi i64 [ %203, %202 ], [ 0, %191 ]
  %201 = getelementptr float, ptr %189, i64 %200
  br label %205

202:                                              ; preds = %213
  %203 = add nuw nsw i64 %200, 32
  %204 = icmp slt i64 %203, %188
  br i1 %204, label %198, label %273, !llvm.loop !7

205:                                              ; preds = %213, %198
  %206 = phi i64 [ 0, %198 ], [ %245, %213 ]
  %207 = phi ptr [ %199, %198 ], [ %246, %213 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  %208 = getelementptr inbounds i32, ptr @H_ROWS, i64 %206
  %209 = load i32, ptr %208, align 4
  %210 = sext i32 %209 to i64
  %211 = mul nsw i64 %188, %210
  %212 = add i64 %211, %197
  br label %248

213:                                              ; preds = %248
  call fastcc void @transpose(ptr noundef nonnull %5) #12
  %214 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %214, ptr %207, align 64
  %215 = load <16 x i32>, ptr %74, align 64
  %216 = getelementptr inbounds i8, ptr %207, i64 64
  store <16 x i32> %215, ptr %216, align 64
  %217 = load <16 x i32>, ptr %75, align 64
  %218 = getelementptr inbounds i8, ptr %207, i64 128
  store <16 x i32> %217, ptr %218, align 64
  %219 = load <16 x i32>, ptr %76, align 64
  %220 = getelementptr inbounds i8, ptr %207, i64 192
  store <16 x i32> %219, ptr %220, align 64
  %221 = load <16 x i32>, ptr %77, align 64
  %222 = getelementptr inbounds i8, ptr %207, i64 256
  store <16 x i32> %221, ptr %222, align 64
  %223 = load <16 x i32>, ptr %78, align 64
  %224 = getelementptr inbounds i8, ptr %207, i64 320
  store <16 x i32> %223, ptr %224, align 64
  %225 = load <16 x i32>, ptr %79, align 64
  %226 = getelementptr inbounds i8, ptr %207, i64 384
  store <16 x i32> %225, ptr %226, align 64
  %227 = load <16 x i32>, ptr %80, align 64
  %228 = getelementptr inbounds i8, ptr %207, i64 448
  store <16 x i32> %227, ptr %228, align 64
  %229 = load <16 x i32>, ptr %81, align 64
  %230 = getelementptr inbounds i8, ptr %207, i64 512
  store <16 x i32> %229, ptr %230, align 64
  %231 = load <16 x i32>, ptr %82, align 64
  %232 = getelementptr inbounds i8, ptr %207, i64 576
  store <16 x i32> %231, ptr %232, align 64
  %233 = load <16 x i32>, ptr %83, align 64
  %234 = getelementptr inbounds i8, ptr %207, i64 640
  store <16 x i32> %233, ptr %234, align 64
  %235 = load <16 x i32>, ptr %84, align 64
  %236 = getelementptr inbounds i8, ptr %207, i64 704
  store <16 x i32> %235, ptr %236, align 64
  %237 = load <16 x i32>, ptr %85, align 64
  %238 = getelementptr inbounds i8, ptr %207, i64 768
  store <16 x i32> %237, ptr %238, align 64
  %239 = load <16 x i32>, ptr %86, align 64
  %240 = getelementptr inbounds i8, ptr %207, i64 832
  store <16 x i32> %239, ptr %240, align 64
  %241 = load <16 x i32>, ptr %87, align 64
  %242 = getelementptr inbounds i8, ptr %207, i64 896
  store <16 x i32> %241, ptr %242, align 64
  %243 = load <16 x i32>, ptr %88, align 64
  %244 = getelementptr inbounds i8, ptr %207, i64 960
  store <16 x i32> %243, ptr %244, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %245 = add nuw nsw i64 %206, 1
  %246 = getelementptr inbounds i8, ptr %207, i64 1024
  %247 = icmp eq i64 %245, 4
  br i1 %247, label %202, label %205, !llvm.loop !9

248:                                              ; preds = %248, %205
  %249 = phi i64 [ 0, %205 ], [ %271, %248 ]
  %250 = add i64 %212, %249
  %251 = mul nsw i64 %250, %188
  %252 = getelementptr float, ptr %201, i64 %251
  %253 = load <16 x float>, ptr %252, align 4
  %254 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %253)
  %255 = getelementptr inbounds i8, ptr %252, i64 64
  %256 = load <16 x float>, ptr %255, align 4
  %257 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %256)
  %258 = shufflevector <16 x bfloat> %254, <16 x bfloat> %257, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %259 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %249
  store <32 x bfloat> %258, ptr %259, align 64
  %260 = or disjoint i64 %249, 1
  %261 = add i64 %212, %260
  %262 = mul nsw i64 %261, %188
  %263 = getelementptr float, ptr %201, i64 %262
  %264 = load <16 x float>, ptr %263, align 4
  %265 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %264)
  %266 = getelementptr inbounds i8, ptr %263, i64 64
  %267 = load <16 x float>, ptr %266, align 4
  %268 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %267)
  %269 = shufflevector <16 x bfloat> %265, <16 x bfloat> %268, <32 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 8, i32 9, i32 10, i32 11, i32 12, i32 13, i32 14, i32 15, i32 16, i32 17, i32 18, i32 19, i32 20, i32 21, i32 22, i32 23, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
  %270 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %260
  store <32 x bfloat> %269, ptr %270, align 64
  %271 = add nuw nsw i64 %249, 2
  %272 = icmp eq i64 %271, 16
  br i1 %272, label %213, label %248, !llvm.loop !10

273:                                              ; preds = %202, %187
  %274 = shl nsw i64 %97, 6
  %275 = load ptr, ptr %89, align 8
  %276 = getelementptr inbounds i8, ptr %275, i64 %274
  %277 = load <16 x float>, ptr %276, align 4
  %278 = fadd contract <16 x float> %277, zeroinitializer
  %279 = load ptr, ptr %90, align 8
  %280 = getelementptr inbounds i8, ptr %279, i64 %274
  %281 = load <16 x float>, ptr %280, align 4
  %282 = fadd contract <16 x float> %278, %281
  %283 = load ptr, ptr %91, align 8
  %284 = getelementptr inbounds float, ptr %283, i64 %274
  store <16 x float> %282, ptr %284, align 4
  %285 = load ptr, ptr %89, align 8
  %286 = load i64, ptr %9, align 8
  %287 = getelementptr inbounds float, ptr %285, i64 %286
  %288 = getelementptr inbounds i8, ptr %287, i64 %274
  %289 = load <16 x float>, ptr %288, align 4
  %290 = fadd contract <16 x float> %289, zeroinitializer
  %291 = load ptr, ptr %90, align 8
  %292 = getelementptr inbounds float, ptr %291, i64 %286
  %293 = getelementptr inbounds i8, ptr %292, i64 %274
  %294 = load <16 x float>, ptr %293, align 4
  %295 = fadd contract <16 x float> %290, %294
  %296 = load ptr, ptr %91, align 8
  %297 = or disjoint i64 %274, 16
  %298 = getelementptr inbounds float, ptr %296, i64 %297
  store <16 x float> %295, ptr %298, align 4
  %299 = load ptr, ptr %89, align 8
  %300 = load i64, ptr %9, align 8
  %301 = shl nsw i64 %300, 1
  %302 = getelementptr inbounds float, ptr %299, i64 %301
  %303 = getelementptr inbounds i8, ptr %302, i64 %274
  %304 = load <16 x float>, ptr %303, align 4
  %305 = fadd contract <16 x float> %304, zeroinitializer
  %306 = load ptr, ptr %90, align 8
  %307 = getelementptr inbounds float, ptr %306, i64 %301
  %308 = getelementptr inbounds i8, ptr %307, i64 %274
  %309 = load <16 x float>, ptr %308, align 4
  %310 = fadd contract <16 x float> %305, %309
  %311 = load ptr, ptr %91, align 8
  %312 = or disjoint i64 %274, 32
  %313 = getelementptr inbounds float, ptr %311, i64 %312
  store <16 x float> %310, ptr %313, align 4
  %314 = load ptr, ptr %89, align 8
  %315 = load i64, ptr %9, align 8
  %316 = mul nsw i64 %315, 3
  %317 = getelementptr inbounds float, ptr %314, i64 %316
  %318 = getelementptr inbounds i8, ptr %317, i64 %274
  %319 = load <16 x float>, ptr %318, align 4
  %320 = fadd contract <16 x float> %319, zeroinitializer
  %321 = load ptr, ptr %90, align 8
  %322 = getelementptr inbounds float, ptr %321, i64 %316
  %323 = getelementptr inbounds i8, ptr %322, i64 %274
  %324 = load <16 x float>, ptr %323, align 4
  %325 = fadd contract <16 x float> %320, %324
  %326 = load ptr, ptr %91, align 8
  %327 = or disjoint i64 %274, 48
  %328 = getelementptr inbounds float, ptr %326, i64 %327
  store <16 x float> %325, ptr %328, align 4
  %329 = load i64, ptr %32, align 8
  %330 = icmp sgt i64 %329, 0
  br i1 %330, label %331, label %333

331:                                              ; preds = %273
  %332 = shl nsw i64 %97, 4
  br label %336

333:                                              ; preds = %336, %273
  %334 = add nsw i64 %97, 1
  %335 = icmp eq i64 %334, %51
  br i1 %335, label %363, label %96, !llvm.loop !11

336:                                              ; preds = %336, %331
  %337 = phi i64 [ 0, %331 ], [ %360, %336 ]
  %338 = load ptr, ptr %92, align 8
  %339 = load i64, ptr %9, align 8
  %340 = mul nsw i64 %339, %337
  %341 = getelementptr inbounds float, ptr %338, i64 %340
  %342 = getelementptr inbounds float, ptr %341, i64 %332
  %343 = load <16 x float>, ptr %342, align 4
  %344 = load ptr, ptr %93, align 8
  %345 = getelementptr inbounds i16, ptr %344, i64 %340
  %346 = getelementptr inbounds i16, ptr %345, i64 %332
  %347 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %343)
  store <16 x bfloat> %347, ptr %346, align 2
  %348 = load ptr, ptr %94, align 8
  %349 = load i64, ptr %9, align 8
  %350 = mul nsw i64 %349, %337
  %351 = getelementptr inbounds float, ptr %348, i64 %350
  %352 = getelementptr inbounds float, ptr %351, i64 %332
  %353 = load <16 x float>, ptr %352, align 4
  %354 = load ptr, ptr %95, align 8
  %355 = load i64, ptr %32, align 8
  %356 = mul nsw i64 %355, %97
  %357 = add nsw i64 %356, %337
  %358 = shl nsw i64 %357, 6
  %359 = getelementptr inbounds i8, ptr %354, i64 %358
  store <16 x float> %353, ptr %359, align 4
  %360 = add nuw nsw i64 %337, 1
  %361 = load i64, ptr %32, align 8
  %362 = icmp slt i64 %360, %361
  br i1 %362, label %336, label %333, !llvm.loop !12

363:                                              ; preds = %333, %20
  %364 = icmp eq i64 %22, 1
  br i1 %364, label %398, label %365

365:                                              ; preds = %363
  %366 = getelementptr inbounds i8, ptr %0, i64 56
  %367 = load ptr, ptr %366, align 8
  %368 = shl nsw i64 %8, 6
  %369 = getelementptr inbounds i8, ptr %367, i64 %368
  %370 = load i64, ptr %369, align 8
  %371 = add nsw i64 %370, 1
  store atomic i64 %371, ptr %369 release, align 8
  %372 = icmp sgt i64 %22, 0
  br i1 %372, label %373, label %398

373:                                              ; preds = %365
  %374 = getelementptr inbounds i8, ptr %0, i64 40
  br label %375

375:                                              ; preds = %382, %373
  %376 = phi i64 [ 0, %373 ], [ %383, %382 ]
  %377 = shl nsw i64 %376, 6
  %378 = load ptr, ptr %366, align 8
  %379 = getelementptr inbounds i8, ptr %378, i64 %377
  %380 = load atomic i64, ptr %379 acquire, align 8
  %381 = icmp sgt i64 %380, %370
  br i1 %381, label %382, label %385

382:                                              ; preds = %391, %375
  %383 = add nuw nsw i64 %376, 1
  %384 = icmp eq i64 %383, %22
  br i1 %384, label %398, label %375, !llvm.loop !13

385:                                              ; preds = %375, %391
  %386 = phi i32 [ %393, %391 ], [ 0, %375 ]
  tail call void @llvm.x86.sse2.pause()
  %387 = icmp eq i32 %386, 2000
  br i1 %387, label %388, label %391

388:                                              ; preds = %385
  %389 = load ptr, ptr %374, align 8
  %390 = tail call i32 %389() #11
  br label %391

391:                                              ; preds = %388, %385
  %392 = phi i32 [ 0, %388 ], [ %386, %385 ]
  %393 = add nsw i32 %392, 1
  %394 = load ptr, ptr %366, align 8
  %395 = getelementptr inbounds i8, ptr %394, i64 %377
  %396 = load atomic i64, ptr %395 acquire, align 8
  %397 = icmp sgt i64 %396, %370
  br i1 %397, label %382, label %385, !llvm.loop !14

398:                                              ; preds = %382, %363, %365
  %399 = sub nsw i64 %44, %43
  %400 = sub nsw i64 %30, %27
  %401 = shl nsw i64 %400, 2
  %402 = icmp eq i64 %44, %43
  %403 = icmp sgt i64 %399, 3
  %404 = select i1 %402, i1 true, i1 %403
  br i1 %404, label %407, label %405

405:                                              ; preds = %398
  %406 = sdiv i64 4, %399
  br label %407

407:                                              ; preds = %398, %405
  %408 = phi i64 [ %406, %405 ], [ 1, %398 ]
  %409 = getelementptr inbounds i8, ptr %0, i64 304
  %410 = load ptr, ptr %409, align 8
  %411 = getelementptr inbounds i8, ptr %0, i64 312
  %412 = load i64, ptr %411, align 8
  %413 = mul nsw i64 %412, %8
  %414 = getelementptr inbounds float, ptr %410, i64 %413
  %415 = getelementptr inbounds i8, ptr %414, i64 16384
  %416 = load i64, ptr %0, align 8
  %417 = icmp sgt i64 %416, 0
  br i1 %417, label %418, label %460

418:                                              ; preds = %407
  %419 = shl i64 %400, 12
  %420 = getelementptr inbounds i8, ptr %0, i64 16
  %421 = icmp sgt i64 %400, 0
  %422 = getelementptr inbounds i8, ptr %0, i64 176
  %423 = getelementptr inbounds i8, ptr %0, i64 64
  %424 = getelementptr inbounds i8, ptr %0, i64 160
  %425 = getelementptr inbounds i8, ptr %4, i64 2112
  %426 = getelementptr inbounds i8, ptr %4, i64 4224
  %427 = getelementptr inbounds i8, ptr %4, i64 6336
  %428 = getelementptr inbounds i8, ptr %4, i64 9472
  %429 = getelementptr inbounds i8, ptr %4, i64 10496
  %430 = getelementptr inbounds i8, ptr %4, i64 11584
  %431 = getelementptr inbounds i8, ptr %4, i64 12608
  %432 = getelementptr inbounds i8, ptr %4, i64 14720
  %433 = getelementptr inbounds i8, ptr %4, i64 16832
  %434 = mul i64 %419, %399
  %435 = icmp sgt i64 %399, 0
  %436 = getelementptr inbounds i8, ptr %3, i64 40
  %437 = getelementptr inbounds i8, ptr %0, i64 120
  %438 = getelementptr inbounds i8, ptr %0, i64 168
  %439 = getelementptr inbounds i8, ptr %3, i64 24
  %440 = getelementptr inbounds i8, ptr %2, i64 2112
  %441 = getelementptr inbounds i8, ptr %2, i64 4224
  %442 = getelementptr inbounds i8, ptr %2, i64 6336
  %443 = getelementptr inbounds i8, ptr %2, i64 9472
  %444 = getelementptr inbounds i8, ptr %2, i64 10496
  %445 = getelementptr inbounds i8, ptr %2, i64 14720
  %446 = getelementptr inbounds i8, ptr %2, i64 16832
  %447 = getelementptr inbounds i8, ptr %2, i64 11584
  %448 = getelementptr inbounds i8, ptr %2, i64 12608
  %449 = getelementptr inbounds i8, ptr %3, i64 8
  %450 = getelementptr inbounds i8, ptr %3, i64 16
  %451 = getelementptr inbounds i8, ptr %3, i64 32
  %452 = getelementptr inbounds i8, ptr %3, i64 48
  %453 = getelementptr inbounds i8, ptr %0, i64 56
  %454 = shl nsw i64 %8, 6
  %455 = icmp sgt i64 %22, 0
  %456 = getelementptr inbounds i8, ptr %0, i64 40
  br label %461

457:                                              ; preds = %981, %648
  %458 = load i64, ptr %0, align 8
  %459 = icmp slt i64 %464, %458
  br i1 %459, label %461, label %460, !llvm.loop !15

460:                                              ; preds = %457, %407
  ret void

461:                                              ; preds = %418, %457
  %462 = phi i64 [ %416, %418 ], [ %458, %457 ]
  %463 = phi i64 [ 0, %418 ], [ %464, %457 ]
  %464 = add nsw i64 %463, %408
  %465 = icmp slt i64 %464, %462
  %466 = sub nsw i64 %462, %463
  %467 = select i1 %465, i64 %408, i64 %466
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #4
  %468 = load i64, ptr %420, align 8
  %469 = sdiv i64 %468, 32
  %470 = shl nsw i64 %468, 1
  br i1 %421, label %471, label %648

471:                                              ; preds = %461
  %472 = mul nsw i64 %467, %399
  %473 = icmp sgt i64 %472, 0
  %474 = shl nsw i64 %469, 2
  %475 = icmp sgt i64 %468, 31
  %476 = icmp eq i64 %468, 32
  br label %477

477:                                              ; preds = %482, %471
  %478 = phi i64 [ 0, %471 ], [ %483, %482 ]
  %479 = add nsw i64 %478, %31
  %480 = shl nsw i64 %479, 8
  %481 = mul i64 %474, %479
  br label %485

482:                                              ; preds = %499
  %483 = add nuw nsw i64 %478, 1
  %484 = icmp eq i64 %483, %401
  br i1 %484, label %648, label %477, !llvm.loop !16

485:                                              ; preds = %499, %477
  %486 = phi i1 [ true, %477 ], [ false, %499 ]
  %487 = phi i64 [ 0, %477 ], [ 2, %499 ]
  %488 = load ptr, ptr %422, align 8
  %489 = getelementptr inbounds i8, ptr %488, i64 %480
  %490 = shl nuw nsw i64 %487, 8
  %491 = shl nuw nsw i64 %487, 6
  %492 = getelementptr inbounds i8, ptr %489, i64 %491
  %493 = or disjoint i64 %490, 256
  %494 = lshr exact i64 %493, 2
  %495 = getelementptr inbounds i8, ptr %489, i64 %494
  br i1 %473, label %496, label %499

496:                                              ; preds = %485
  %497 = or disjoint i64 %487, %481
  %498 = shl nsw i64 %497, 10
  br label %500

499:                                              ; preds = %605, %485
  br i1 %486, label %485, label %482, !llvm.loop !17

500:                                              ; preds = %496, %605
  %501 = phi i64 [ %606, %605 ], [ 0, %496 ]
  %502 = or disjoint i64 %501, 1
  %503 = icmp slt i64 %502, %472
  %504 = select i1 %503, i64 %502, i64 %501
  %505 = load ptr, ptr %423, align 8
  %506 = sdiv i64 %501, %399
  %507 = load i64, ptr %32, align 8
  %508 = srem i64 %501, %399
  %509 = add nsw i64 %508, %43
  %510 = shl nsw i64 %509, 4
  %511 = load i64, ptr %420, align 8
  %512 = sdiv i64 %504, %399
  %513 = add nsw i64 %512, %463
  %514 = mul nsw i64 %513, %507
  %515 = srem i64 %504, %399
  %516 = add nsw i64 %515, %43
  %517 = shl nsw i64 %516, 4
  %518 = add nsw i64 %517, %514
  %519 = load ptr, ptr %424, align 8
  br label %520

520:                                              ; preds = %520, %500
  %521 = phi i64 [ 0, %500 ], [ %524, %520 ]
  %522 = load <16 x float>, ptr %492, align 4
  %523 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %521
  store <16 x float> %522, ptr %523, align 64
  %524 = add nuw nsw i64 %521, 1
  %525 = icmp eq i64 %524, 16
  br i1 %525, label %526, label %520, !llvm.loop !18

526:                                              ; preds = %520
  %527 = add nsw i64 %506, %463
  %528 = mul nsw i64 %527, %507
  %529 = add nsw i64 %510, %528
  %530 = mul nsw i64 %518, %511
  br label %531

531:                                              ; preds = %531, %526
  %532 = phi i64 [ %535, %531 ], [ 0, %526 ]
  %533 = load <16 x float>, ptr %495, align 4
  %534 = getelementptr inbounds [16 x <16 x float>], ptr %425, i64 0, i64 %532
  store <16 x float> %533, ptr %534, align 64
  %535 = add nuw nsw i64 %532, 1
  %536 = icmp eq i64 %535, 16
  br i1 %536, label %537, label %531, !llvm.loop !18

537:                                              ; preds = %531
  %538 = getelementptr inbounds i16, ptr %505, i64 %530
  br label %539

539:                                              ; preds = %539, %537
  %540 = phi i64 [ %543, %539 ], [ 0, %537 ]
  %541 = load <16 x float>, ptr %492, align 4
  %542 = getelementptr inbounds [16 x <16 x float>], ptr %426, i64 0, i64 %540
  store <16 x float> %541, ptr %542, align 64
  %543 = add nuw nsw i64 %540, 1
  %544 = icmp eq i64 %543, 16
  br i1 %544, label %545, label %539, !llvm.loop !18

545:                                              ; preds = %539
  %546 = mul nsw i64 %529, %511
  br label %547

547:                                              ; preds = %545, %547
  %548 = phi i64 [ %551, %547 ], [ 0, %545 ]
  %549 = load <16 x float>, ptr %495, align 4
  %550 = getelementptr inbounds [16 x <16 x float>], ptr %427, i64 0, i64 %548
  store <16 x float> %549, ptr %550, align 64
  %551 = add nuw nsw i64 %548, 1
  %552 = icmp eq i64 %551, 16
  br i1 %552, label %553, label %547, !llvm.loop !18

553:                                              ; preds = %547
  %554 = getelementptr inbounds i16, ptr %505, i64 %546
  br i1 %475, label %555, label %557

555:                                              ; preds = %553
  %556 = getelementptr inbounds i8, ptr %519, i64 %498
  br label %608

557:                                              ; preds = %636, %553
  %558 = mul nuw nsw i64 %501, %401
  %559 = add nuw nsw i64 %558, %478
  %560 = shl nsw i64 %559, 12
  %561 = getelementptr inbounds i8, ptr %415, i64 %560
  %562 = mul nuw nsw i64 %504, %401
  %563 = add nuw nsw i64 %562, %478
  %564 = getelementptr inbounds float, ptr %561, i64 %490
  br label %565

565:                                              ; preds = %565, %557
  %566 = phi i64 [ 0, %557 ], [ %571, %565 ]
  %567 = shl nsw i64 %566, 6
  %568 = getelementptr inbounds i8, ptr %564, i64 %567
  %569 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %566
  %570 = load <16 x float>, ptr %569, align 64
  store <16 x float> %570, ptr %568, align 4
  %571 = add nuw nsw i64 %566, 1
  %572 = icmp eq i64 %571, 16
  br i1 %572, label %573, label %565, !llvm.loop !20

573:                                              ; preds = %565
  %574 = getelementptr inbounds float, ptr %561, i64 %493
  br label %575

575:                                              ; preds = %575, %573
  %576 = phi i64 [ 0, %573 ], [ %581, %575 ]
  %577 = shl nsw i64 %576, 6
  %578 = getelementptr inbounds i8, ptr %574, i64 %577
  %579 = getelementptr inbounds [16 x <16 x float>], ptr %425, i64 0, i64 %576
  %580 = load <16 x float>, ptr %579, align 64
  store <16 x float> %580, ptr %578, align 4
  %581 = add nuw nsw i64 %576, 1
  %582 = icmp eq i64 %581, 16
  br i1 %582, label %583, label %575, !llvm.loop !20

583:                                              ; preds = %575
  %584 = shl nsw i64 %563, 12
  %585 = getelementptr inbounds i8, ptr %415, i64 %584
  %586 = getelementptr inbounds float, ptr %585, i64 %490
  br label %587

587:                                              ; preds = %587, %583
  %588 = phi i64 [ 0, %583 ], [ %593, %587 ]
  %589 = shl nsw i64 %588, 6
  %590 = getelementptr inbounds i8, ptr %586, i64 %589
  %591 = getelementptr inbounds [16 x <16 x float>], ptr %426, i64 0, i64 %588
  %592 = load <16 x float>, ptr %591, align 64
  store <16 x float> %592, ptr %590, align 4
  %593 = add nuw nsw i64 %588, 1
  %594 = icmp eq i64 %593, 16
  br i1 %594, label %595, label %587, !llvm.loop !20

595:                                              ; preds = %587
  %596 = getelementptr inbounds float, ptr %585, i64 %493
  br label %597

597:                                              ; preds = %597, %595
  %598 = phi i64 [ 0, %595 ], [ %603, %597 ]
  %599 = shl nsw i64 %598, 6
  %600 = getelementptr inbounds i8, ptr %596, i64 %599
  %601 = getelementptr inbounds [16 x <16 x float>], ptr %427, i64 0, i64 %598
  %602 = load <16 x float>, ptr %601, align 64
  store <16 x float> %602, ptr %600, align 4
  %603 = add nuw nsw i64 %598, 1
  %604 = icmp eq i64 %603, 16
  br i1 %604, label %605, label %597, !llvm.loop !20

605:                                              ; preds = %597
  %606 = add nuw nsw i64 %501, 2
  %607 = icmp slt i64 %606, %472
  br i1 %607, label %500, label %499, !llvm.loop !21

608:                                              ; preds = %636, %555
  %609 = phi i64 [ %645, %636 ], [ 0, %555 ]
  %610 = phi ptr [ %646, %636 ], [ %556, %555 ]
  %611 = shl nsw i64 %609, 5
  %612 = getelementptr inbounds i16, ptr %554, i64 %611
  %613 = select i1 %476, ptr %612, ptr %428
  store ptr %613, ptr %429, align 64
  br i1 %476, label %614, label %616

614:                                              ; preds = %608
  %615 = getelementptr inbounds i16, ptr %538, i64 %611
  store ptr %615, ptr %431, align 64
  br label %636

616:                                              ; preds = %608, %616
  %617 = phi i64 [ %622, %616 ], [ 0, %608 ]
  %618 = mul nuw nsw i64 %617, %470
  %619 = getelementptr inbounds i8, ptr %612, i64 %618
  %620 = load <16 x i32>, ptr %619, align 4
  %621 = getelementptr inbounds [16 x <16 x i32>], ptr %428, i64 0, i64 %617
  store <16 x i32> %620, ptr %621, align 64
  %622 = add nuw nsw i64 %617, 1
  %623 = icmp eq i64 %622, 16
  br i1 %623, label %624, label %616, !llvm.loop !22

624:                                              ; preds = %616
  %625 = getelementptr inbounds i16, ptr %538, i64 %611
  store ptr %430, ptr %431, align 64
  br label %626

626:                                              ; preds = %626, %624
  %627 = phi i64 [ %632, %626 ], [ 0, %624 ]
  %628 = mul nuw nsw i64 %627, %470
  %629 = getelementptr inbounds i8, ptr %625, i64 %628
  %630 = load <16 x i32>, ptr %629, align 4
  %631 = getelementptr inbounds [16 x <16 x i32>], ptr %430, i64 0, i64 %627
  store <16 x i32> %630, ptr %631, align 64
  %632 = add nuw nsw i64 %627, 1
  %633 = icmp eq i64 %632, 16
  br i1 %633, label %634, label %626, !llvm.loop !22

634:                                              ; preds = %626
  %635 = load ptr, ptr %429, align 64
  br label %636

636:                                              ; preds = %634, %614
  %637 = phi ptr [ %635, %634 ], [ %612, %614 ]
  store ptr %610, ptr %432, align 64
  %638 = getelementptr inbounds i8, ptr %610, i64 1024
  store ptr %638, ptr %433, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %637, ptr noundef %610) #12
  %639 = load ptr, ptr %431, align 64
  %640 = load ptr, ptr %432, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %426, ptr noundef %639, ptr noundef %640) #12
  %641 = load ptr, ptr %429, align 64
  %642 = load ptr, ptr %433, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %425, ptr noundef %641, ptr noundef %642) #12
  %643 = load ptr, ptr %431, align 64
  %644 = load ptr, ptr %433, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %427, ptr noundef %643, ptr noundef %644) #12
  %645 = add nuw nsw i64 %609, 1
  %646 = getelementptr inbounds i8, ptr %610, i64 4096
  %647 = icmp eq i64 %645, %469
  br i1 %647, label %557, label %608, !llvm.loop !23

648:                                              ; preds = %482, %461
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #4
  %649 = add nsw i64 %467, %463
  %650 = icmp sgt i64 %467, 0
  br i1 %650, label %651, label %457

651:                                              ; preds = %648, %981
  %652 = phi i64 [ %982, %981 ], [ %463, %648 ]
  %653 = sub nsw i64 %652, %463
  %654 = mul nsw i64 %434, %653
  %655 = getelementptr inbounds float, ptr %415, i64 %654
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %656 = load i64, ptr %9, align 8
  %657 = sdiv i64 %656, 32
  %658 = shl nsw i64 %656, 1
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  br i1 %421, label %659, label %951

659:                                              ; preds = %651
  %660 = shl i64 %657, 12
  %661 = add nsw i64 %657, -1
  %662 = icmp sgt i64 %656, 31
  %663 = icmp eq i64 %656, 32
  %664 = shl nsw i64 %657, 1
  %665 = add nsw i64 %664, -1
  br label %666

666:                                              ; preds = %675, %659
  %667 = phi i64 [ 0, %659 ], [ %676, %675 ]
  %668 = phi ptr [ null, %659 ], [ %677, %675 ]
  %669 = phi i64 [ 0, %659 ], [ %678, %675 ]
  br i1 %435, label %670, label %675

670:                                              ; preds = %666
  %671 = shl nsw i64 %669, 12
  %672 = getelementptr i8, ptr %655, i64 %671
  %673 = add nsw i64 %669, %31
  %674 = mul i64 %660, %673
  br label %680

675:                                              ; preds = %946, %666
  %676 = phi i64 [ %667, %666 ], [ %947, %946 ]
  %677 = phi ptr [ %668, %666 ], [ %688, %946 ]
  %678 = add nuw nsw i64 %669, 1
  %679 = icmp eq i64 %678, %401
  br i1 %679, label %951, label %666, !llvm.loop !24

680:                                              ; preds = %946, %670
  %681 = phi i64 [ %667, %670 ], [ %947, %946 ]
  %682 = phi ptr [ %668, %670 ], [ %688, %946 ]
  %683 = phi i64 [ 0, %670 ], [ %949, %946 ]
  %684 = or disjoint i64 %683, 1
  %685 = icmp slt i64 %684, %399
  %686 = icmp eq ptr %682, %414
  %687 = select i1 %686, i64 8192, i64 0
  %688 = getelementptr inbounds i8, ptr %414, i64 %687
  %689 = load ptr, ptr %437, align 8
  %690 = load i64, ptr %32, align 8
  %691 = mul nsw i64 %690, %652
  %692 = add nsw i64 %683, %43
  %693 = shl nsw i64 %692, 4
  %694 = add nsw i64 %691, %693
  %695 = load i64, ptr %9, align 8
  %696 = mul nsw i64 %694, %695
  %697 = getelementptr inbounds i16, ptr %689, i64 %696
  %698 = shl nsw i64 %695, 5
  %699 = getelementptr inbounds i8, ptr %697, i64 %698
  %700 = mul nuw nsw i64 %683, %419
  %701 = getelementptr float, ptr %672, i64 %700
  %702 = getelementptr inbounds float, ptr %701, i64 %419
  %703 = load ptr, ptr %438, align 8
  %704 = getelementptr inbounds i8, ptr %703, i64 %674
  br i1 %685, label %814, label %705

705:                                              ; preds = %680, %705
  %706 = phi i64 [ %711, %705 ], [ 0, %680 ]
  %707 = shl nsw i64 %706, 6
  %708 = getelementptr inbounds i8, ptr %701, i64 %707
  %709 = load <16 x float>, ptr %708, align 4
  %710 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %706
  store <16 x float> %709, ptr %710, align 64
  %711 = add nuw nsw i64 %706, 1
  %712 = icmp eq i64 %711, 16
  br i1 %712, label %713, label %705, !llvm.loop !18

713:                                              ; preds = %705
  %714 = getelementptr inbounds i8, ptr %701, i64 1024
  br label %715

715:                                              ; preds = %715, %713
  %716 = phi i64 [ 0, %713 ], [ %721, %715 ]
  %717 = shl nsw i64 %716, 6
  %718 = getelementptr inbounds i8, ptr %714, i64 %717
  %719 = load <16 x float>, ptr %718, align 4
  %720 = getelementptr inbounds [16 x <16 x float>], ptr %440, i64 0, i64 %716
  store <16 x float> %719, ptr %720, align 64
  %721 = add nuw nsw i64 %716, 1
  %722 = icmp eq i64 %721, 16
  br i1 %722, label %723, label %715, !llvm.loop !18

723:                                              ; preds = %715
  %724 = getelementptr inbounds i8, ptr %701, i64 2048
  br label %725

725:                                              ; preds = %725, %723
  %726 = phi i64 [ 0, %723 ], [ %731, %725 ]
  %727 = shl nsw i64 %726, 6
  %728 = getelementptr inbounds i8, ptr %724, i64 %727
  %729 = load <16 x float>, ptr %728, align 4
  %730 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %726
  store <16 x float> %729, ptr %730, align 64
  %731 = add nuw nsw i64 %726, 1
  %732 = icmp eq i64 %731, 16
  br i1 %732, label %733, label %725, !llvm.loop !18

733:                                              ; preds = %725
  %734 = getelementptr inbounds i8, ptr %701, i64 3072
  br label %735

735:                                              ; preds = %735, %733
  %736 = phi i64 [ 0, %733 ], [ %741, %735 ]
  %737 = shl nsw i64 %736, 6
  %738 = getelementptr inbounds i8, ptr %734, i64 %737
  %739 = load <16 x float>, ptr %738, align 4
  %740 = getelementptr inbounds [16 x <16 x float>], ptr %442, i64 0, i64 %736
  store <16 x float> %739, ptr %740, align 64
  %741 = add nuw nsw i64 %736, 1
  %742 = icmp eq i64 %741, 16
  br i1 %742, label %743, label %735, !llvm.loop !18

743:                                              ; preds = %735
  %744 = add i64 %661, %681
  %745 = sdiv i64 %744, %657
  br i1 %662, label %785, label %746

746:                                              ; preds = %801, %743
  br label %747

747:                                              ; preds = %746, %747
  %748 = phi i64 [ %753, %747 ], [ 0, %746 ]
  %749 = shl nsw i64 %748, 6
  %750 = getelementptr inbounds i8, ptr %688, i64 %749
  %751 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %748
  %752 = load <16 x float>, ptr %751, align 64
  store <16 x float> %752, ptr %750, align 4
  %753 = add nuw nsw i64 %748, 1
  %754 = icmp eq i64 %753, 16
  br i1 %754, label %755, label %747, !llvm.loop !20

755:                                              ; preds = %747
  %756 = getelementptr inbounds i8, ptr %688, i64 1024
  br label %757

757:                                              ; preds = %757, %755
  %758 = phi i64 [ 0, %755 ], [ %763, %757 ]
  %759 = shl nsw i64 %758, 6
  %760 = getelementptr inbounds i8, ptr %756, i64 %759
  %761 = getelementptr inbounds [16 x <16 x float>], ptr %440, i64 0, i64 %758
  %762 = load <16 x float>, ptr %761, align 64
  store <16 x float> %762, ptr %760, align 4
  %763 = add nuw nsw i64 %758, 1
  %764 = icmp eq i64 %763, 16
  br i1 %764, label %765, label %757, !llvm.loop !20

765:                                              ; preds = %757
  %766 = getelementptr inbounds i8, ptr %688, i64 2048
  br label %767

767:                                              ; preds = %767, %765
  %768 = phi i64 [ 0, %765 ], [ %773, %767 ]
  %769 = shl nsw i64 %768, 6
  %770 = getelementptr inbounds i8, ptr %766, i64 %769
  %771 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %768
  %772 = load <16 x float>, ptr %771, align 64
  store <16 x float> %772, ptr %770, align 4
  %773 = add nuw nsw i64 %768, 1
  %774 = icmp eq i64 %773, 16
  br i1 %774, label %775, label %767, !llvm.loop !20

775:                                              ; preds = %767
  %776 = getelementptr inbounds i8, ptr %688, i64 3072
  br label %777

777:                                              ; preds = %777, %775
  %778 = phi i64 [ 0, %775 ], [ %783, %777 ]
  %779 = shl nsw i64 %778, 6
  %780 = getelementptr inbounds i8, ptr %776, i64 %779
  %781 = getelementptr inbounds [16 x <16 x float>], ptr %442, i64 0, i64 %778
  %782 = load <16 x float>, ptr %781, align 64
  store <16 x float> %782, ptr %780, align 4
  %783 = add nuw nsw i64 %778, 1
  %784 = icmp eq i64 %783, 16
  br i1 %784, label %946, label %777, !llvm.loop !20

785:                                              ; preds = %743, %801
  %786 = phi ptr [ %812, %801 ], [ %704, %743 ]
  %787 = phi i64 [ %811, %801 ], [ 0, %743 ]
  %788 = shl nsw i64 %787, 6
  %789 = getelementptr inbounds i8, ptr %697, i64 %788
  %790 = select i1 %663, ptr %789, ptr %443
  store ptr %790, ptr %444, align 64
  br i1 %663, label %801, label %791

791:                                              ; preds = %785, %791
  %792 = phi i64 [ %797, %791 ], [ 0, %785 ]
  %793 = mul nuw nsw i64 %792, %658
  %794 = getelementptr inbounds i8, ptr %789, i64 %793
  %795 = load <16 x i32>, ptr %794, align 4
  %796 = getelementptr inbounds [16 x <16 x i32>], ptr %443, i64 0, i64 %792
  store <16 x i32> %795, ptr %796, align 64
  %797 = add nuw nsw i64 %792, 1
  %798 = icmp eq i64 %797, 16
  br i1 %798, label %799, label %791, !llvm.loop !22

799:                                              ; preds = %791
  %800 = load ptr, ptr %444, align 64
  br label %801

801:                                              ; preds = %799, %785
  %802 = phi ptr [ %800, %799 ], [ %789, %785 ]
  store ptr %786, ptr %445, align 64
  %803 = getelementptr inbounds i8, ptr %786, i64 1024
  store ptr %803, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %802, ptr noundef %786) #12
  %804 = load ptr, ptr %444, align 64
  %805 = load ptr, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %440, ptr noundef %804, ptr noundef %805) #12
  %806 = getelementptr inbounds i8, ptr %786, i64 2048
  store ptr %806, ptr %445, align 64
  %807 = getelementptr inbounds i8, ptr %786, i64 3072
  store ptr %807, ptr %446, align 64
  %808 = load ptr, ptr %444, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %441, ptr noundef %808, ptr noundef nonnull %806) #12
  %809 = load ptr, ptr %444, align 64
  %810 = load ptr, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %442, ptr noundef %809, ptr noundef %810) #12
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %652, ptr noundef nonnull %3, i64 noundef %745) #12
  %811 = add nuw nsw i64 %787, 1
  %812 = getelementptr inbounds i8, ptr %786, i64 4096
  %813 = icmp eq i64 %811, %657
  br i1 %813, label %746, label %785, !llvm.loop !25

814:                                              ; preds = %680
  %815 = add i64 %665, %681
  %816 = sdiv i64 %815, %664
  br label %817

817:                                              ; preds = %905, %814
  %818 = phi i1 [ true, %814 ], [ false, %905 ]
  %819 = phi i64 [ 0, %814 ], [ 2, %905 ]
  %820 = shl nuw nsw i64 %819, 8
  %821 = getelementptr inbounds float, ptr %701, i64 %820
  br label %822

822:                                              ; preds = %822, %817
  %823 = phi i64 [ 0, %817 ], [ %828, %822 ]
  %824 = shl nsw i64 %823, 6
  %825 = getelementptr inbounds i8, ptr %821, i64 %824
  %826 = load <16 x float>, ptr %825, align 4
  %827 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %823
  store <16 x float> %826, ptr %827, align 64
  %828 = add nuw nsw i64 %823, 1
  %829 = icmp eq i64 %828, 16
  br i1 %829, label %830, label %822, !llvm.loop !18

830:                                              ; preds = %822
  %831 = or disjoint i64 %820, 256
  %832 = getelementptr inbounds float, ptr %701, i64 %831
  br label %833

833:                                              ; preds = %833, %830
  %834 = phi i64 [ 0, %830 ], [ %839, %833 ]
  %835 = shl nsw i64 %834, 6
  %836 = getelementptr inbounds i8, ptr %832, i64 %835
  %837 = load <16 x float>, ptr %836, align 4
  %838 = getelementptr inbounds [16 x <16 x float>], ptr %440, i64 0, i64 %834
  store <16 x float> %837, ptr %838, align 64
  %839 = add nuw nsw i64 %834, 1
  %840 = icmp eq i64 %839, 16
  br i1 %840, label %841, label %833, !llvm.loop !18

841:                                              ; preds = %833
  %842 = getelementptr inbounds float, ptr %702, i64 %820
  br label %843

843:                                              ; preds = %843, %841
  %844 = phi i64 [ 0, %841 ], [ %849, %843 ]
  %845 = shl nsw i64 %844, 6
  %846 = getelementptr inbounds i8, ptr %842, i64 %845
  %847 = load <16 x float>, ptr %846, align 4
  %848 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %844
  store <16 x float> %847, ptr %848, align 64
  %849 = add nuw nsw i64 %844, 1
  %850 = icmp eq i64 %849, 16
  br i1 %850, label %851, label %843, !llvm.loop !18

851:                                              ; preds = %843
  %852 = getelementptr inbounds float, ptr %702, i64 %831
  br label %853

853:                                              ; preds = %853, %851
  %854 = phi i64 [ 0, %851 ], [ %859, %853 ]
  %855 = shl nsw i64 %854, 6
  %856 = getelementptr inbounds i8, ptr %852, i64 %855
  %857 = load <16 x float>, ptr %856, align 4
  %858 = getelementptr inbounds [16 x <16 x float>], ptr %442, i64 0, i64 %854
  store <16 x float> %857, ptr %858, align 64
  %859 = add nuw nsw i64 %854, 1
  %860 = icmp eq i64 %859, 16
  br i1 %860, label %861, label %853, !llvm.loop !18

861:                                              ; preds = %853
  br i1 %662, label %862, label %865

862:                                              ; preds = %861
  %863 = shl nuw nsw i64 %819, 10
  %864 = getelementptr inbounds i8, ptr %704, i64 %863
  br label %906

865:                                              ; preds = %934, %861
  %866 = getelementptr inbounds float, ptr %688, i64 %820
  br label %867

867:                                              ; preds = %867, %865
  %868 = phi i64 [ 0, %865 ], [ %873, %867 ]
  %869 = shl nsw i64 %868, 6
  %870 = getelementptr inbounds i8, ptr %866, i64 %869
  %871 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %868
  %872 = load <16 x float>, ptr %871, align 64
  store <16 x float> %872, ptr %870, align 4
  %873 = add nuw nsw i64 %868, 1
  %874 = icmp eq i64 %873, 16
  br i1 %874, label %875, label %867, !llvm.loop !20

875:                                              ; preds = %867
  %876 = getelementptr inbounds i8, ptr %866, i64 1024
  br label %877

877:                                              ; preds = %877, %875
  %878 = phi i64 [ 0, %875 ], [ %883, %877 ]
  %879 = shl nsw i64 %878, 6
  %880 = getelementptr inbounds i8, ptr %876, i64 %879
  %881 = getelementptr inbounds [16 x <16 x float>], ptr %440, i64 0, i64 %878
  %882 = load <16 x float>, ptr %881, align 64
  store <16 x float> %882, ptr %880, align 4
  %883 = add nuw nsw i64 %878, 1
  %884 = icmp eq i64 %883, 16
  br i1 %884, label %885, label %877, !llvm.loop !20

885:                                              ; preds = %877
  %886 = getelementptr inbounds i8, ptr %866, i64 4096
  br label %887

887:                                              ; preds = %887, %885
  %888 = phi i64 [ %893, %887 ], [ 0, %885 ]
  %889 = shl nsw i64 %888, 6
  %890 = getelementptr inbounds i8, ptr %886, i64 %889
  %891 = getelementptr inbounds [16 x <16 x float>], ptr %441, i64 0, i64 %888
  %892 = load <16 x float>, ptr %891, align 64
  store <16 x float> %892, ptr %890, align 4
  %893 = add nuw nsw i64 %888, 1
  %894 = icmp eq i64 %893, 16
  br i1 %894, label %895, label %887, !llvm.loop !20

895:                                              ; preds = %887
  %896 = getelementptr inbounds i8, ptr %866, i64 5120
  br label %897

897:                                              ; preds = %897, %895
  %898 = phi i64 [ 0, %895 ], [ %903, %897 ]
  %899 = shl nsw i64 %898, 6
  %900 = getelementptr inbounds i8, ptr %896, i64 %899
  %901 = getelementptr inbounds [16 x <16 x float>], ptr %442, i64 0, i64 %898
  %902 = load <16 x float>, ptr %901, align 64
  store <16 x float> %902, ptr %900, align 4
  %903 = add nuw nsw i64 %898, 1
  %904 = icmp eq i64 %903, 16
  br i1 %904, label %905, label %897, !llvm.loop !20

905:                                              ; preds = %897
  br i1 %818, label %817, label %946, !llvm.loop !26

906:                                              ; preds = %934, %862
  %907 = phi ptr [ %944, %934 ], [ %864, %862 ]
  %908 = phi i64 [ %943, %934 ], [ 0, %862 ]
  %909 = shl nsw i64 %908, 5
  %910 = getelementptr inbounds i16, ptr %697, i64 %909
  %911 = select i1 %663, ptr %910, ptr %443
  store ptr %911, ptr %444, align 64
  br i1 %663, label %912, label %914

912:                                              ; preds = %906
  %913 = getelementptr inbounds i16, ptr %699, i64 %909
  store ptr %913, ptr %448, align 64
  br label %934

914:                                              ; preds = %906, %914
  %915 = phi i64 [ %920, %914 ], [ 0, %906 ]
  %916 = mul nuw nsw i64 %915, %658
  %917 = getelementptr inbounds i8, ptr %910, i64 %916
  %918 = load <16 x i32>, ptr %917, align 4
  %919 = getelementptr inbounds [16 x <16 x i32>], ptr %443, i64 0, i64 %915
  store <16 x i32> %918, ptr %919, align 64
  %920 = add nuw nsw i64 %915, 1
  %921 = icmp eq i64 %920, 16
  br i1 %921, label %922, label %914, !llvm.loop !22

922:                                              ; preds = %914
  %923 = getelementptr inbounds i16, ptr %699, i64 %909
  store ptr %447, ptr %448, align 64
  br label %924

924:                                              ; preds = %924, %922
  %925 = phi i64 [ %930, %924 ], [ 0, %922 ]
  %926 = mul nuw nsw i64 %925, %658
  %927 = getelementptr inbounds i8, ptr %923, i64 %926
  %928 = load <16 x i32>, ptr %927, align 4
  %929 = getelementptr inbounds [16 x <16 x i32>], ptr %447, i64 0, i64 %925
  store <16 x i32> %928, ptr %929, align 64
  %930 = add nuw nsw i64 %925, 1
  %931 = icmp eq i64 %930, 16
  br i1 %931, label %932, label %924, !llvm.loop !22

932:                                              ; preds = %924
  %933 = load ptr, ptr %444, align 64
  br label %934

934:                                              ; preds = %932, %912
  %935 = phi ptr [ %933, %932 ], [ %910, %912 ]
  store ptr %907, ptr %445, align 64
  %936 = getelementptr inbounds i8, ptr %907, i64 1024
  store ptr %936, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %935, ptr noundef %907) #12
  %937 = load ptr, ptr %448, align 64
  %938 = load ptr, ptr %445, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %441, ptr noundef %937, ptr noundef %938) #12
  %939 = load ptr, ptr %444, align 64
  %940 = load ptr, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %440, ptr noundef %939, ptr noundef %940) #12
  %941 = load ptr, ptr %448, align 64
  %942 = load ptr, ptr %446, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %442, ptr noundef %941, ptr noundef %942) #12
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %652, ptr noundef nonnull %3, i64 noundef %816) #12
  %943 = add nuw nsw i64 %908, 1
  %944 = getelementptr inbounds i8, ptr %907, i64 4096
  %945 = icmp eq i64 %943, %657
  br i1 %945, label %865, label %906, !llvm.loop !27

946:                                              ; preds = %777, %905
  %947 = phi i64 [ 32, %905 ], [ 16, %777 ]
  %948 = load i64, ptr %439, align 8
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %652, ptr noundef nonnull %3, i64 noundef %948) #12
  store i64 %673, ptr %3, align 8
  store i64 %692, ptr %449, align 8
  store i64 0, ptr %450, align 8
  store i64 %947, ptr %439, align 8
  store ptr %701, ptr %451, align 8
  store ptr %688, ptr %436, align 8
  store i64 %419, ptr %452, align 8
  %949 = add nuw nsw i64 %683, 2
  %950 = icmp slt i64 %949, %399
  br i1 %950, label %680, label %675, !llvm.loop !28

951:                                              ; preds = %675, %651
  %952 = phi i64 [ 0, %651 ], [ %676, %675 ]
  call fastcc void @forward_rows(ptr noundef nonnull readonly %0, i64 noundef %652, ptr noundef nonnull %3, i64 noundef %952) #12
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %364, label %981, label %953

953:                                              ; preds = %951
  %954 = load ptr, ptr %453, align 8
  %955 = getelementptr inbounds i8, ptr %954, i64 %454
  %956 = load i64, ptr %955, align 8
  %957 = add nsw i64 %956, 1
  store atomic i64 %957, ptr %955 release, align 8
  br i1 %455, label %958, label %981

958:                                              ; preds = %953, %965
  %959 = phi i64 [ %966, %965 ], [ 0, %953 ]
  %960 = shl nsw i64 %959, 6
  %961 = load ptr, ptr %453, align 8
  %962 = getelementptr inbounds i8, ptr %961, i64 %960
  %963 = load atomic i64, ptr %962 acquire, align 8
  %964 = icmp sgt i64 %963, %956
  br i1 %964, label %965, label %968

965:                                              ; preds = %974, %958
  %966 = add nuw nsw i64 %959, 1
  %967 = icmp eq i64 %966, %22
  br i1 %967, label %981, label %958, !llvm.loop !13

968:                                              ; preds = %958, %974
  %969 = phi i32 [ %976, %974 ], [ 0, %958 ]
  call void @llvm.x86.sse2.pause()
  %970 = icmp eq i32 %969, 2000
  br i1 %970, label %971, label %974

971:                                              ; preds = %968
  %972 = load ptr, ptr %456, align 8
  %973 = call i32 %972() #11
  br label %974

974:                                              ; preds = %971, %968
  %975 = phi i32 [ 0, %971 ], [ %969, %968 ]
  %976 = add nsw i32 %975, 1
  %977 = load ptr, ptr %453, align 8
  %978 = getelementptr inbounds i8, ptr %977, i64 %960
  %979 = load atomic i64, ptr %978 acquire, align 8
  %980 = icmp sgt i64 %979, %956
  br i1 %980, label %965, label %968, !llvm.loop !14

981:                                              ; preds = %965, %951, %953
  %982 = add nsw i64 %652, 1
  %983 = icmp slt i64 %982, %649
  br i1 %983, label %651, label %457, !llvm.loop !29
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
  %8 = atomicrmw add ptr %7, i64 1 monotonic, align 8, !noalias !30
  %9 = getelementptr inbounds i8, ptr %0, i64 24
  %10 = load i64, ptr %9, align 8
  %11 = sdiv i64 %10, 64
  %12 = getelementptr inbounds i8, ptr %0, i64 32
  %13 = load ptr, ptr %12, align 8, !noalias !30
  %14 = icmp eq ptr %13, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %1
  %16 = tail call i32 %13() #11, !noalias !30
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

89:                                               ; preds = %236, %20
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
  br i1 %99, label %100, label %433

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
  br label %349

122:                                              ; preds = %236, %60
  %123 = phi i64 [ %57, %60 ], [ %208, %236 ]
  %124 = and i64 %123, 3
  %125 = icmp eq i64 %124, 0
  %126 = load i64, ptr %9, align 8
  br i1 %125, label %127, label %137

127:                                              ; preds = %122
  %128 = load ptr, ptr %61, align 8
  %129 = load ptr, ptr %62, align 8
  %130 = shl nsw i64 %123, 2
  %131 = mul nsw i64 %130, %126
  %132 = sdiv i64 %131, 32
  %133 = shl nsw i64 %132, 10
  %134 = getelementptr inbounds i8, ptr %129, i64 %133
  %135 = shl nsw i64 %123, 4
  tail call fastcc void @pack_backward(ptr noundef %128, ptr noundef %134, ptr noundef nonnull @H_ROWS, i64 noundef %135, i32 noundef 4, i64 noundef %126, i64 noundef %126) #12
  %136 = load i64, ptr %9, align 8
  br label %137

137:                                              ; preds = %127, %122
  %138 = phi i64 [ %136, %127 ], [ %126, %122 ]
  %139 = load ptr, ptr %63, align 8
  %140 = shl nsw i64 %123, 5
  %141 = getelementptr inbounds i8, ptr %139, i64 %140
  br i1 %64, label %142, label %205

142:                                              ; preds = %137
  %143 = load ptr, ptr %65, align 8
  %144 = load i64, ptr %66, align 8
  %145 = sdiv i64 %144, 16
  %146 = add nsw i64 %145, %123
  %147 = mul i64 %146, %67
  %148 = getelementptr inbounds i8, ptr %143, i64 %147
  br label %149

149:                                              ; preds = %152, %142
  %150 = phi ptr [ %185, %152 ], [ %148, %142 ]
  %151 = phi i64 [ %184, %152 ], [ 0, %142 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %6) #4
  br label %187

152:                                              ; preds = %200
  call fastcc void @transpose(ptr noundef nonnull %6) #12
  %153 = load <16 x i32>, ptr %6, align 64
  store <16 x i32> %153, ptr %150, align 64
  %154 = load <16 x i32>, ptr %68, align 64
  %155 = getelementptr inbounds i8, ptr %150, i64 64
  store <16 x i32> %154, ptr %155, align 64
  %156 = load <16 x i32>, ptr %69, align 64
  %157 = getelementptr inbounds i8, ptr %150, i64 128
  store <16 x i32> %156, ptr %157, align 64
  %158 = load <16 x i32>, ptr %70, align 64
  %159 = getelementptr inbounds i8, ptr %150, i64 192
  store <16 x i32> %158, ptr %159, align 64
  %160 = load <16 x i32>, ptr %71, align 64
  %161 = getelementptr inbounds i8, ptr %150, i64 256
  store <16 x i32> %160, ptr %161, align 64
  %162 = load <16 x i32>, ptr %72, align 64
  %163 = getelementptr inbounds i8, ptr %150, i64 320
  store <16 x i32> %162, ptr %163, align 64
  %164 = load <16 x i32>, ptr %73, align 64
  %165 = getelementptr inbounds i8, ptr %150, i64 384
  store <16 x i32> %164, ptr %165, align 64
  %166 = load <16 x i32>, ptr %74, align 64
  %167 = getelementptr inbounds i8, ptr %150, i64 448
  store <16 x i32> %166, ptr %167, align 64
  %168 = load <16 x i32>, ptr %75, align 64
  %169 = getelementptr inbounds i8, ptr %150, i64 512
  store <16 x i32> %168, ptr %169, align 64
  %170 = load <16 x i32>, ptr %76, align 64
  %171 = getelementptr inbounds i8, ptr %150, i64 576
  store <16 x i32> %170, ptr %171, align 64
  %172 = load <16 x i32>, ptr %77, align 64
  %173 = getelementptr inbounds i8, ptr %150, i64 640
  store <16 x i32> %172, ptr %173, align 64
  %174 = load <16 x i32>, ptr %78, align 64
  %175 = getelementptr inbounds i8, ptr %150, i64 704
  store <16 x i32> %174, ptr %175, align 64
  %176 = load <16 x i32>, ptr %79, align 64
  %177 = getelementptr inbounds i8, ptr %150, i64 768
  store <16 x i32> %176, ptr %177, align 64
  %178 = load <16 x i32>, ptr %80, align 64
  %179 = getelementptr inbounds i8, ptr %150, i64 832
  store <16 x i32> %178, ptr %179, align 64
  %180 = load <16 x i32>, ptr %81, align 64
  %181 = getelementptr inbounds i8, ptr %150, i64 896
  store <16 x i32> %180, ptr %181, align 64
  %182 = load <16 x i32>, ptr %82, align 64
  %183 = getelementptr inbounds i8, ptr %150, i64 960
  store <16 x i32> %182, ptr %183, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %6) #4
  %184 = add nuw nsw i64 %151, 32
  %185 = getelementptr inbounds i8, ptr %150, i64 1024
  %186 = icmp slt i64 %184, %49
  br i1 %186, label %149, label %205, !llvm.loop !33

187:                                              ; preds = %200, %149
  %188 = phi i64 [ 0, %149 ], [ %203, %200 ]
  %189 = shl nuw nsw i64 %188, 1
  %190 = add nuw nsw i64 %189, %151
  %191 = icmp slt i64 %190, %49
  br i1 %191, label %192, label %200

192:                                              ; preds = %187
  %193 = mul nsw i64 %190, %138
  %194 = getelementptr inbounds i16, ptr %141, i64 %193
  %195 = load <16 x i16>, ptr %194, align 2
  %196 = getelementptr inbounds i16, ptr %194, i64 %138
  %197 = load <16 x i16>, ptr %196, align 2
  %198 = shufflevector <16 x i16> %195, <16 x i16> %197, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %199 = bitcast <32 x i16> %198 to <16 x i32>
  br label %200

200:                                              ; preds = %192, %187
  %201 = phi <16 x i32> [ %199, %192 ], [ zeroinitializer, %187 ]
  %202 = getelementptr inbounds [16 x <16 x i32>], ptr %6, i64 0, i64 %188
  store <16 x i32> %201, ptr %202, align 64
  %203 = add nuw nsw i64 %188, 1
  %204 = icmp eq i64 %203, 16
  br i1 %204, label %152, label %187, !llvm.loop !34

205:                                              ; preds = %152, %137
  %206 = load i64, ptr %34, align 8
  %207 = icmp sgt i64 %206, 15
  %208 = add nsw i64 %123, 1
  br i1 %207, label %209, label %236

209:                                              ; preds = %205
  %210 = mul i64 %208, %67
  %211 = add i64 %208, %47
  %212 = mul i64 %211, %67
  %213 = add i64 %208, %87
  %214 = mul i64 %213, %67
  %215 = add i64 %208, %88
  %216 = mul i64 %215, %67
  br label %217

217:                                              ; preds = %344, %209
  %218 = phi i64 [ 0, %209 ], [ %345, %344 ]
  %219 = mul nsw i64 %218, %47
  %220 = add nsw i64 %219, %123
  %221 = icmp ne i64 %218, 0
  %222 = select i1 %221, i1 true, i1 %85
  %223 = load ptr, ptr %83, align 8
  %224 = shl i64 %220, 8
  %225 = getelementptr i8, ptr %223, i64 %224
  store <16 x float> zeroinitializer, ptr %225, align 4
  br i1 %222, label %226, label %238

226:                                              ; preds = %217
  %227 = load ptr, ptr %83, align 8
  %228 = getelementptr i8, ptr %227, i64 64
  %229 = getelementptr i8, ptr %228, i64 %224
  store <16 x float> zeroinitializer, ptr %229, align 4
  %230 = load ptr, ptr %83, align 8
  %231 = getelementptr i8, ptr %230, i64 128
  %232 = getelementptr i8, ptr %231, i64 %224
  store <16 x float> zeroinitializer, ptr %232, align 4
  %233 = load ptr, ptr %83, align 8
  %234 = getelementptr i8, ptr %233, i64 192
  %235 = getelementptr i8, ptr %234, i64 %224
  store <16 x float> zeroinitializer, ptr %235, align 4
  br label %344

236:                                              ; preds = %344, %205
  %237 = icmp eq i64 %208, %58
  br i1 %237, label %89, label %122, !llvm.loop !35

238:                                              ; preds = %217
  %239 = load ptr, ptr %86, align 8
  %240 = getelementptr i8, ptr %239, i64 %210
  %241 = getelementptr i8, ptr %240, i64 -512
  store <32 x i16> zeroinitializer, ptr %241, align 64
  %242 = load ptr, ptr %86, align 8
  %243 = getelementptr i8, ptr %242, i64 %210
  %244 = getelementptr i8, ptr %243, i64 -448
  store <32 x i16> zeroinitializer, ptr %244, align 64
  %245 = load ptr, ptr %86, align 8
  %246 = getelementptr i8, ptr %245, i64 %210
  %247 = getelementptr i8, ptr %246, i64 -384
  store <32 x i16> zeroinitializer, ptr %247, align 64
  %248 = load ptr, ptr %86, align 8
  %249 = getelementptr i8, ptr %248, i64 %210
  %250 = getelementptr i8, ptr %249, i64 -320
  store <32 x i16> zeroinitializer, ptr %250, align 64
  %251 = load ptr, ptr %86, align 8
  %252 = getelementptr i8, ptr %251, i64 %210
  %253 = getelementptr i8, ptr %252, i64 -256
  store <32 x i16> zeroinitializer, ptr %253, align 64
  %254 = load ptr, ptr %86, align 8
  %255 = getelementptr i8, ptr %254, i64 %210
  %256 = getelementptr i8, ptr %255, i64 -192
  store <32 x i16> zeroinitializer, ptr %256, align 64
  %257 = load ptr, ptr %86, align 8
  %258 = getelementptr i8, ptr %257, i64 %210
  %259 = getelementptr i8, ptr %258, i64 -128
  store <32 x i16> zeroinitializer, ptr %259, align 64
  %260 = load ptr, ptr %86, align 8
  %261 = getelementptr i8, ptr %260, i64 %210
  %262 = getelementptr i8, ptr %261, i64 -64
  store <32 x i16> zeroinitializer, ptr %262, align 64
  %263 = load ptr, ptr %83, align 8
  %264 = getelementptr i8, ptr %263, i64 64
  %265 = getelementptr i8, ptr %264, i64 %224
  store <16 x float> zeroinitializer, ptr %265, align 4
  %266 = load ptr, ptr %86, align 8
  %267 = getelementptr i8, ptr %266, i64 %212
  %268 = getelementptr i8, ptr %267, i64 -512
  store <32 x i16> zeroinitializer, ptr %268, align 64
  %269 = load ptr, ptr %86, align 8
  %270 = getelementptr i8, ptr %269, i64 %212
  %271 = getelementptr i8, ptr %270, i64 -448
  store <32 x i16> zeroinitializer, ptr %271, align 64
  %272 = load ptr, ptr %86, align 8
  %273 = getelementptr i8, ptr %272, i64 %212
  %274 = getelementptr i8, ptr %273, i64 -384
  store <32 x i16> zeroinitializer, ptr %274, align 64
  %275 = load ptr, ptr %86, align 8
  %276 = getelementptr i8, ptr %275, i64 %212
  %277 = getelementptr i8, ptr %276, i64 -320
  store <32 x i16> zeroinitializer, ptr %277, align 64
  %278 = load ptr, ptr %86, align 8
  %279 = getelementptr i8, ptr %278, i64 %212
  %280 = getelementptr i8, ptr %279, i64 -256
  store <32 x i16> zeroinitializer, ptr %280, align 64
  %281 = load ptr, ptr %86, align 8
  %282 = getelementptr i8, ptr %281, i64 %212
  %283 = getelementptr i8, ptr %282, i64 -192
  store <32 x i16> zeroinitializer, ptr %283, align 64
  %284 = load ptr, ptr %86, align 8
  %285 = getelementptr i8, ptr %284, i64 %212
  %286 = getelementptr i8, ptr %285, i64 -128
  store <32 x i16> zeroinitializer, ptr %286, align 64
  %287 = load ptr, ptr %86, align 8
  %288 = getelementptr i8, ptr %287, i64 %212
  %289 = getelementptr i8, ptr %288, i64 -64
  store <32 x i16> zeroinitializer, ptr %289, align 64
  %290 = load ptr, ptr %83, align 8
  %291 = getelementptr i8, ptr %290, i64 128
  %292 = getelementptr i8, ptr %291, i64 %224
  store <16 x float> zeroinitializer, ptr %292, align 4
  %293 = load ptr, ptr %86, align 8
  %294 = getelementptr i8, ptr %293, i64 %214
  %295 = getelementptr i8, ptr %294, i64 -512
  store <32 x i16> zeroinitializer, ptr %295, align 64
  %296 = load ptr, ptr %86, align 8
  %297 = getelementptr i8, ptr %296, i64 %214
  %298 = getelementptr i8, ptr %297, i64 -448
  store <32 x i16> zeroinitializer, ptr %298, align 64
  %299 = load ptr, ptr %86, align 8
  %300 = getelementptr i8, ptr %299, i64 %214
  %301 = getelementptr i8, ptr %300, i64 -384
  store <32 x i16> zeroinitializer, ptr %301, align 64
  %302 = load ptr, ptr %86, align 8
  %303 = getelementptr i8, ptr %302, i64 %214
  %304 = getelementptr i8, ptr %303, i64 -320
  store <32 x i16> zeroinitializer, ptr %304, align 64
  %305 = load ptr, ptr %86, align 8
  %306 = getelementptr i8, ptr %305, i64 %214
  %307 = getelementptr i8, ptr %306, i64 -256
  store <32 x i16> zeroinitializer, ptr %307, align 64
  %308 = load ptr, ptr %86, align 8
  %309 = getelementptr i8, ptr %308, i64 %214
  %310 = getelementptr i8, ptr %309, i64 -192
  store <32 x i16> zeroinitializer, ptr %310, align 64
  %311 = load ptr, ptr %86, align 8
  %312 = getelementptr i8, ptr %311, i64 %214
  %313 = getelementptr i8, ptr %312, i64 -128
  store <32 x i16> zeroinitializer, ptr %313, align 64
  %314 = load ptr, ptr %86, align 8
  %315 = getelementptr i8, ptr %314, i64 %214
  %316 = getelementptr i8, ptr %315, i64 -64
  store <32 x i16> zeroinitializer, ptr %316, align 64
  %317 = load ptr, ptr %83, align 8
  %318 = getelementptr i8, ptr %317, i64 192
  %319 = getelementptr i8, ptr %318, i64 %224
  store <16 x float> zeroinitializer, ptr %319, align 4
  %320 = load ptr, ptr %86, align 8
  %321 = getelementptr i8, ptr %320, i64 %216
  %322 = getelementptr i8, ptr %321, i64 -512
  store <32 x i16> zeroinitializer, ptr %322, align 64
  %323 = load ptr, ptr %86, align 8
  %324 = getelementptr i8, ptr %323, i64 %216
  %325 = getelementptr i8, ptr %324, i64 -448
  store <32 x i16> zeroinitializer, ptr %325, align 64
  %326 = load ptr, ptr %86, align 8
  %327 = getelementptr i8, ptr %326, i64 %216
  %328 = getelementptr i8, ptr %327, i64 -384
  store <32 x i16> zeroinitializer, ptr %328, align 64
  %329 = load ptr, ptr %86, align 8
  %330 = getelementptr i8, ptr %329, i64 %216
  %331 = getelementptr i8, ptr %330, i64 -320
  store <32 x i16> zeroinitializer, ptr %331, align 64
  %332 = load ptr, ptr %86, align 8
  %333 = getelementptr i8, ptr %332, i64 %216
  %334 = getelementptr i8, ptr %333, i64 -256
  store <32 x i16> zeroinitializer, ptr %334, align 64
  %335 = load ptr, ptr %86, align 8
  %336 = getelementptr i8, ptr %335, i64 %216
  %337 = getelementptr i8, ptr %336, i64 -192
  store <32 x i16> zeroinitializer, ptr %337, align 64
  %338 = load ptr, ptr %86, align 8
  %339 = getelementptr i8, ptr %338, i64 %216
  %340 = getelementptr i8, ptr %339, i64 -128
  store <32 x i16> zeroinitializer, ptr %340, align 64
  %341 = load ptr, ptr %86, align 8
  %342 = getelementptr i8, ptr %341, i64 %216
  %343 = getelementptr i8, ptr %342, i64 -64
  store <32 x i16> zeroinitializer, ptr %343, align 64
  br label %344

344:                                              ; preds = %238, %226
  %345 = add nuw nsw i64 %218, 1
  %346 = load i64, ptr %34, align 8
  %347 = sdiv i64 %346, 16
  %348 = icmp slt i64 %345, %347
  br i1 %348, label %217, label %236, !llvm.loop !36

349:                                              ; preds = %430, %100
  %350 = phi i64 [ %97, %100 ], [ %431, %430 ]
  %351 = and i64 %350, 1
  %352 = icmp eq i64 %351, 0
  %353 = load i64, ptr %90, align 8
  br i1 %352, label %354, label %365

354:                                              ; preds = %349
  %355 = load ptr, ptr %101, align 8
  %356 = load ptr, ptr %102, align 8
  %357 = shl nsw i64 %350, 2
  %358 = load i64, ptr %9, align 8
  %359 = mul nsw i64 %357, %358
  %360 = sdiv i64 %359, 32
  %361 = shl nsw i64 %360, 10
  %362 = getelementptr inbounds i8, ptr %356, i64 %361
  %363 = shl nsw i64 %350, 4
  tail call fastcc void @pack_backward(ptr noundef %355, ptr noundef %362, ptr noundef nonnull @X_ROWS, i64 noundef %363, i32 noundef 2, i64 noundef %358, i64 noundef %353) #12
  %364 = load i64, ptr %90, align 8
  br label %365

365:                                              ; preds = %354, %349
  %366 = phi i64 [ %364, %354 ], [ %353, %349 ]
  %367 = load ptr, ptr %103, align 8
  %368 = shl nsw i64 %350, 5
  %369 = getelementptr inbounds i8, ptr %367, i64 %368
  br i1 %104, label %370, label %430

370:                                              ; preds = %365
  %371 = load ptr, ptr %105, align 8
  %372 = mul i64 %106, %350
  %373 = getelementptr inbounds i8, ptr %371, i64 %372
  br label %374

374:                                              ; preds = %377, %370
  %375 = phi ptr [ %410, %377 ], [ %373, %370 ]
  %376 = phi i64 [ %409, %377 ], [ 0, %370 ]
  call void @llvm.lifetime.start.p0(i64 1024, ptr nonnull %5) #4
  br label %412

377:                                              ; preds = %425
  call fastcc void @transpose(ptr noundef nonnull %5) #12
  %378 = load <16 x i32>, ptr %5, align 64
  store <16 x i32> %378, ptr %375, align 64
  %379 = load <16 x i32>, ptr %107, align 64
  %380 = getelementptr inbounds i8, ptr %375, i64 64
  store <16 x i32> %379, ptr %380, align 64
  %381 = load <16 x i32>, ptr %108, align 64
  %382 = getelementptr inbounds i8, ptr %375, i64 128
  store <16 x i32> %381, ptr %382, align 64
  %383 = load <16 x i32>, ptr %109, align 64
  %384 = getelementptr inbounds i8, ptr %375, i64 192
  store <16 x i32> %383, ptr %384, align 64
  %385 = load <16 x i32>, ptr %110, align 64
  %386 = getelementptr inbounds i8, ptr %375, i64 256
  store <16 x i32> %385, ptr %386, align 64
  %387 = load <16 x i32>, ptr %111, align 64
  %388 = getelementptr inbounds i8, ptr %375, i64 320
  store <16 x i32> %387, ptr %388, align 64
  %389 = load <16 x i32>, ptr %112, align 64
  %390 = getelementptr inbounds i8, ptr %375, i64 384
  store <16 x i32> %389, ptr %390, align 64
  %391 = load <16 x i32>, ptr %113, align 64
  %392 = getelementptr inbounds i8, ptr %375, i64 448
  store <16 x i32> %391, ptr %392, align 64
  %393 = load <16 x i32>, ptr %114, align 64
  %394 = getelementptr inbounds i8, ptr %375, i64 512
  store <16 x i32> %393, ptr %394, align 64
  %395 = load <16 x i32>, ptr %115, align 64
  %396 = getelementptr inbounds i8, ptr %375, i64 576
  store <16 x i32> %395, ptr %396, align 64
  %397 = load <16 x i32>, ptr %116, align 64
  %398 = getelementptr inbounds i8, ptr %375, i64 640
  store <16 x i32> %397, ptr %398, align 64
  %399 = load <16 x i32>, ptr %117, align 64
  %400 = getelementptr inbounds i8, ptr %375, i64 704
  store <16 x i32> %399, ptr %400, align 64
  %401 = load <16 x i32>, ptr %118, align 64
  %402 = getelementptr inbounds i8, ptr %375, i64 768
  store <16 x i32> %401, ptr %402, align 64
  %403 = load <16 x i32>, ptr %119, align 64
  %404 = getelementptr inbounds i8, ptr %375, i64 832
  store <16 x i32> %403, ptr %404, align 64
  %405 = load <16 x i32>, ptr %120, align 64
  %406 = getelementptr inbounds i8, ptr %375, i64 896
  store <16 x i32> %405, ptr %406, align 64
  %407 = load <16 x i32>, ptr %121, align 64
  %408 = getelementptr inbounds i8, ptr %375, i64 960
  store <16 x i32> %407, ptr %408, align 64
  call void @llvm.lifetime.end.p0(i64 1024, ptr nonnull %5) #4
  %409 = add nuw nsw i64 %376, 32
  %410 = getelementptr inbounds i8, ptr %375, i64 1024
  %411 = icmp slt i64 %409, %49
  br i1 %411, label %374, label %430, !llvm.loop !33

412:                                              ; preds = %425, %374
  %413 = phi i64 [ 0, %374 ], [ %428, %425 ]
  %414 = shl nuw nsw i64 %413, 1
  %415 = add nuw nsw i64 %414, %376
  %416 = icmp slt i64 %415, %49
  br i1 %416, label %417, label %425

417:                                              ; preds = %412
  %418 = mul nsw i64 %415, %366
  %419 = getelementptr inbounds i16, ptr %369, i64 %418
  %420 = load <16 x i16>, ptr %419, align 2
  %421 = getelementptr inbounds i16, ptr %419, i64 %366
  %422 = load <16 x i16>, ptr %421, align 2
  %423 = shufflevector <16 x i16> %420, <16 x i16> %422, <32 x i32> <i32 0, i32 16, i32 1, i32 17, i32 2, i32 18, i32 3, i32 19, i32 4, i32 20, i32 5, i32 21, i32 6, i32 22, i32 7, i32 23, i32 8, i32 24, i32 9, i32 25, i32 10, i32 26, i32 11, i32 27, i32 12, i32 28, i32 13, i32 29, i32 14, i32 30, i32 15, i32 31>
  %424 = bitcast <32 x i16> %423 to <16 x i32>
  br label %425

425:                                              ; preds = %417, %412
  %426 = phi <16 x i32> [ %424, %417 ], [ zeroinitializer, %412 ]
  %427 = getelementptr inbounds [16 x <16 x i32>], ptr %5, i64 0, i64 %413
  store <16 x i32> %426, ptr %427, align 64
  %428 = add nuw nsw i64 %413, 1
  %429 = icmp eq i64 %428, 16
  br i1 %429, label %377, label %412, !llvm.loop !34

430:                                              ; preds = %377, %365
  %431 = add i64 %350, 1
  %432 = icmp eq i64 %431, %98
  br i1 %432, label %433, label %349, !llvm.loop !37

433:                                              ; preds = %430, %89
  %434 = icmp eq i64 %23, 1
  br i1 %434, label %468, label %435

435:                                              ; preds = %433
  %436 = getelementptr inbounds i8, ptr %0, i64 56
  %437 = load ptr, ptr %436, align 8
  %438 = shl nsw i64 %8, 6
  %439 = getelementptr inbounds i8, ptr %437, i64 %438
  %440 = load i64, ptr %439, align 8
  %441 = add nsw i64 %440, 1
  store atomic i64 %441, ptr %439 release, align 8
  %442 = icmp sgt i64 %23, 0
  br i1 %442, label %443, label %468

443:                                              ; preds = %435
  %444 = getelementptr inbounds i8, ptr %0, i64 40
  br label %445

445:                                              ; preds = %452, %443
  %446 = phi i64 [ 0, %443 ], [ %453, %452 ]
  %447 = shl nsw i64 %446, 6
  %448 = load ptr, ptr %436, align 8
  %449 = getelementptr inbounds i8, ptr %448, i64 %447
  %450 = load atomic i64, ptr %449 acquire, align 8
  %451 = icmp sgt i64 %450, %440
  br i1 %451, label %452, label %455

452:                                              ; preds = %461, %445
  %453 = add nuw nsw i64 %446, 1
  %454 = icmp eq i64 %453, %23
  br i1 %454, label %468, label %445, !llvm.loop !13

455:                                              ; preds = %445, %461
  %456 = phi i32 [ %463, %461 ], [ 0, %445 ]
  tail call void @llvm.x86.sse2.pause()
  %457 = icmp eq i32 %456, 2000
  br i1 %457, label %458, label %461

458:                                              ; preds = %455
  %459 = load ptr, ptr %444, align 8
  %460 = tail call i32 %459() #11
  br label %461

461:                                              ; preds = %458, %455
  %462 = phi i32 [ 0, %458 ], [ %456, %455 ]
  %463 = add nsw i32 %462, 1
  %464 = load ptr, ptr %436, align 8
  %465 = getelementptr inbounds i8, ptr %464, i64 %447
  %466 = load atomic i64, ptr %465 acquire, align 8
  %467 = icmp sgt i64 %466, %440
  br i1 %467, label %452, label %455, !llvm.loop !14

468:                                              ; preds = %452, %433, %435
  %469 = getelementptr inbounds i8, ptr %0, i64 304
  %470 = load ptr, ptr %469, align 8
  %471 = getelementptr inbounds i8, ptr %0, i64 312
  %472 = load i64, ptr %471, align 8
  %473 = mul nsw i64 %472, %8
  %474 = getelementptr inbounds float, ptr %470, i64 %473
  %475 = load i64, ptr %0, align 8
  %476 = getelementptr inbounds i8, ptr %0, i64 272
  %477 = load ptr, ptr %476, align 8
  %478 = icmp ne ptr %477, null
  %479 = sext i1 %478 to i64
  %480 = icmp sgt i64 %475, %479
  br i1 %480, label %481, label %506

481:                                              ; preds = %468
  %482 = icmp slt i64 %32, %33
  %483 = getelementptr inbounds i8, ptr %3, i64 40
  %484 = getelementptr inbounds i8, ptr %2, i64 2112
  %485 = getelementptr inbounds i8, ptr %2, i64 4224
  %486 = getelementptr inbounds i8, ptr %2, i64 6336
  %487 = getelementptr inbounds i8, ptr %0, i64 208
  %488 = getelementptr inbounds i8, ptr %0, i64 168
  %489 = getelementptr inbounds i8, ptr %3, i64 24
  %490 = getelementptr inbounds i8, ptr %2, i64 10496
  %491 = getelementptr inbounds i8, ptr %2, i64 14720
  %492 = getelementptr inbounds i8, ptr %2, i64 16832
  %493 = getelementptr inbounds i8, ptr %3, i64 8
  %494 = getelementptr inbounds i8, ptr %3, i64 16
  %495 = getelementptr inbounds i8, ptr %3, i64 32
  %496 = getelementptr inbounds i8, ptr %3, i64 48
  %497 = getelementptr inbounds i8, ptr %0, i64 280
  %498 = getelementptr inbounds i8, ptr %0, i64 296
  %499 = icmp slt i64 %45, %46
  %500 = getelementptr inbounds i8, ptr %0, i64 56
  %501 = shl nsw i64 %8, 6
  %502 = icmp sgt i64 %23, 0
  %503 = getelementptr inbounds i8, ptr %0, i64 40
  br label %1030

504:                                              ; preds = %1293
  %505 = load i64, ptr %0, align 8
  br label %506

506:                                              ; preds = %504, %468
  %507 = phi i64 [ %505, %504 ], [ %475, %468 ]
  %508 = load i64, ptr %34, align 8
  %509 = mul nsw i64 %508, %507
  %510 = sdiv i64 %509, 16
  %511 = mul nsw i64 %510, %8
  %512 = sdiv i64 %511, %23
  %513 = mul nsw i64 %510, %54
  %514 = sdiv i64 %513, %23
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %4) #4
  %515 = load i64, ptr %9, align 8
  %516 = sdiv i64 %515, 8
  %517 = shl i64 %516, 10
  %518 = icmp slt i64 %512, %514
  br i1 %518, label %519, label %669

519:                                              ; preds = %506
  %520 = getelementptr inbounds i8, ptr %0, i64 160
  %521 = getelementptr inbounds i8, ptr %0, i64 208
  %522 = getelementptr inbounds i8, ptr %4, i64 2112
  %523 = getelementptr inbounds i8, ptr %4, i64 4224
  %524 = getelementptr inbounds i8, ptr %4, i64 6336
  %525 = icmp sgt i64 %515, 7
  %526 = getelementptr inbounds i8, ptr %4, i64 10496
  %527 = getelementptr inbounds i8, ptr %4, i64 12608
  %528 = getelementptr inbounds i8, ptr %4, i64 14720
  %529 = getelementptr inbounds i8, ptr %4, i64 16832
  %530 = getelementptr inbounds i8, ptr %474, i64 1024
  %531 = getelementptr inbounds i8, ptr %474, i64 2048
  %532 = getelementptr inbounds i8, ptr %474, i64 3072
  %533 = getelementptr inbounds i8, ptr %0, i64 232
  %534 = load i64, ptr %90, align 8
  br label %535

535:                                              ; preds = %546, %519
  %536 = phi i64 [ %534, %519 ], [ %547, %546 ]
  %537 = phi i64 [ %512, %519 ], [ %548, %546 ]
  %538 = mul i64 %537, %517
  %539 = icmp sgt i64 %536, 15
  br i1 %539, label %540, label %546

540:                                              ; preds = %535
  %541 = add nsw i64 %537, 1
  %542 = icmp slt i64 %541, %514
  %543 = select i1 %542, i64 %517, i64 0
  %544 = select i1 %542, i64 32, i64 16
  %545 = shl nsw i64 %537, 4
  br label %550

546:                                              ; preds = %662, %535
  %547 = phi i64 [ %536, %535 ], [ %664, %662 ]
  %548 = add nsw i64 %537, 2
  %549 = icmp slt i64 %548, %514
  br i1 %549, label %535, label %667, !llvm.loop !38

550:                                              ; preds = %662, %540
  %551 = phi i64 [ 0, %540 ], [ %663, %662 ]
  %552 = load ptr, ptr %520, align 8
  %553 = load ptr, ptr %521, align 8
  br label %554

554:                                              ; preds = %554, %550
  %555 = phi i64 [ 0, %550 ], [ %557, %554 ]
  %556 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %555
  store <16 x float> zeroinitializer, ptr %556, align 64
  %557 = add nuw nsw i64 %555, 1
  %558 = icmp eq i64 %557, 16
  br i1 %558, label %559, label %554, !llvm.loop !39

559:                                              ; preds = %554
  %560 = getelementptr inbounds i8, ptr %553, i64 %538
  br label %561

561:                                              ; preds = %561, %559
  %562 = phi i64 [ %564, %561 ], [ 0, %559 ]
  %563 = getelementptr inbounds [16 x <16 x float>], ptr %522, i64 0, i64 %562
  store <16 x float> zeroinitializer, ptr %563, align 64
  %564 = add nuw nsw i64 %562, 1
  %565 = icmp eq i64 %564, 16
  br i1 %565, label %566, label %561, !llvm.loop !39

566:                                              ; preds = %561
  %567 = mul i64 %551, %517
  br label %568

568:                                              ; preds = %566, %568
  %569 = phi i64 [ %571, %568 ], [ 0, %566 ]
  %570 = getelementptr inbounds [16 x <16 x float>], ptr %523, i64 0, i64 %569
  store <16 x float> zeroinitializer, ptr %570, align 64
  %571 = add nuw nsw i64 %569, 1
  %572 = icmp eq i64 %571, 16
  br i1 %572, label %573, label %568, !llvm.loop !39

573:                                              ; preds = %568, %573
  %574 = phi i64 [ %576, %573 ], [ 0, %568 ]
  %575 = getelementptr inbounds [16 x <16 x float>], ptr %524, i64 0, i64 %574
  store <16 x float> zeroinitializer, ptr %575, align 64
  %576 = add nuw nsw i64 %574, 1
  %577 = icmp eq i64 %576, 16
  br i1 %577, label %578, label %573, !llvm.loop !39

578:                                              ; preds = %573
  br i1 %525, label %580, label %579

579:                                              ; preds = %618, %578
  br label %583

580:                                              ; preds = %578
  %581 = getelementptr inbounds i8, ptr %552, i64 %567
  %582 = getelementptr inbounds i8, ptr %560, i64 %543
  br label %618

583:                                              ; preds = %579, %583
  %584 = phi i64 [ %589, %583 ], [ 0, %579 ]
  %585 = shl nsw i64 %584, 6
  %586 = getelementptr inbounds i8, ptr %474, i64 %585
  %587 = getelementptr inbounds [16 x <16 x float>], ptr %4, i64 0, i64 %584
  %588 = load <16 x float>, ptr %587, align 64
  store <16 x float> %588, ptr %586, align 4
  %589 = add nuw nsw i64 %584, 1
  %590 = icmp eq i64 %589, 16
  br i1 %590, label %591, label %583, !llvm.loop !20

591:                                              ; preds = %583, %591
  %592 = phi i64 [ %597, %591 ], [ 0, %583 ]
  %593 = shl nsw i64 %592, 6
  %594 = getelementptr inbounds i8, ptr %530, i64 %593
  %595 = getelementptr inbounds [16 x <16 x float>], ptr %522, i64 0, i64 %592
  %596 = load <16 x float>, ptr %595, align 64
  store <16 x float> %596, ptr %594, align 4
  %597 = add nuw nsw i64 %592, 1
  %598 = icmp eq i64 %597, 16
  br i1 %598, label %599, label %591, !llvm.loop !20

599:                                              ; preds = %591, %599
  %600 = phi i64 [ %605, %599 ], [ 0, %591 ]
  %601 = shl nsw i64 %600, 6
  %602 = getelementptr inbounds i8, ptr %531, i64 %601
  %603 = getelementptr inbounds [16 x <16 x float>], ptr %523, i64 0, i64 %600
  %604 = load <16 x float>, ptr %603, align 64
  store <16 x float> %604, ptr %602, align 4
  %605 = add nuw nsw i64 %600, 1
  %606 = icmp eq i64 %605, 16
  br i1 %606, label %607, label %599, !llvm.loop !20

607:                                              ; preds = %599, %607
  %608 = phi i64 [ %613, %607 ], [ 0, %599 ]
  %609 = shl nsw i64 %608, 6
  %610 = getelementptr inbounds i8, ptr %532, i64 %609
  %611 = getelementptr inbounds [16 x <16 x float>], ptr %524, i64 0, i64 %608
  %612 = load <16 x float>, ptr %611, align 64
  store <16 x float> %612, ptr %610, align 4
  %613 = add nuw nsw i64 %608, 1
  %614 = icmp eq i64 %613, 16
  br i1 %614, label %615, label %607, !llvm.loop !20

615:                                              ; preds = %607
  %616 = shl nsw i64 %551, 5
  %617 = or disjoint i64 %616, 32
  br label %635

618:                                              ; preds = %618, %580
  %619 = phi i64 [ %630, %618 ], [ 0, %580 ]
  %620 = phi ptr [ %632, %618 ], [ %582, %580 ]
  %621 = phi ptr [ %631, %618 ], [ %560, %580 ]
  %622 = phi ptr [ %633, %618 ], [ %581, %580 ]
  store ptr %621, ptr %526, align 64
  store ptr %620, ptr %527, align 64
  store ptr %622, ptr %528, align 64
  %623 = getelementptr inbounds i8, ptr %622, i64 1024
  store ptr %623, ptr %529, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %4, ptr noundef %621, ptr noundef %622) #12
  %624 = load ptr, ptr %527, align 64
  %625 = load ptr, ptr %528, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %523, ptr noundef %624, ptr noundef %625) #12
  %626 = load ptr, ptr %526, align 64
  %627 = load ptr, ptr %529, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %522, ptr noundef %626, ptr noundef %627) #12
  %628 = load ptr, ptr %527, align 64
  %629 = load ptr, ptr %529, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %524, ptr noundef %628, ptr noundef %629) #12
  %630 = add nuw nsw i64 %619, 1
  %631 = getelementptr inbounds i8, ptr %621, i64 1024
  %632 = getelementptr inbounds i8, ptr %620, i64 1024
  %633 = getelementptr inbounds i8, ptr %622, i64 2048
  %634 = icmp eq i64 %630, %516
  br i1 %634, label %579, label %618, !llvm.loop !40

635:                                              ; preds = %635, %615
  %636 = phi i64 [ %660, %635 ], [ 0, %615 ]
  %637 = add nsw i64 %636, %545
  %638 = shl i64 %636, 4
  %639 = and i64 %638, 240
  %640 = getelementptr inbounds float, ptr %474, i64 %639
  %641 = load ptr, ptr %533, align 8
  %642 = load i64, ptr %90, align 8
  %643 = mul nsw i64 %642, %637
  %644 = getelementptr inbounds i16, ptr %641, i64 %643
  %645 = getelementptr inbounds i8, ptr %644, i64 %616
  %646 = shl i64 %636, 7
  %647 = and i64 %646, -2048
  %648 = getelementptr inbounds i8, ptr %640, i64 %647
  %649 = load <16 x float>, ptr %648, align 4
  %650 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %649)
  store <16 x bfloat> %650, ptr %645, align 2
  %651 = load ptr, ptr %533, align 8
  %652 = load i64, ptr %90, align 8
  %653 = mul nsw i64 %652, %637
  %654 = getelementptr inbounds i16, ptr %651, i64 %653
  %655 = getelementptr inbounds i8, ptr %654, i64 %617
  %656 = or disjoint i64 %647, 1024
  %657 = getelementptr inbounds i8, ptr %640, i64 %656
  %658 = load <16 x float>, ptr %657, align 4
  %659 = tail call contract <16 x bfloat> @llvm.x86.avx512bf16.cvtneps2bf16.512(<16 x float> %658)
  store <16 x bfloat> %659, ptr %655, align 2
  %660 = add nuw nsw i64 %636, 1
  %661 = icmp eq i64 %660, %544
  br i1 %661, label %662, label %635, !llvm.loop !41

662:                                              ; preds = %635
  %663 = add nuw nsw i64 %551, 2
  %664 = load i64, ptr %90, align 8
  %665 = sdiv i64 %664, 16
  %666 = icmp slt i64 %663, %665
  br i1 %666, label %550, label %546, !llvm.loop !42

667:                                              ; preds = %546
  %668 = load i64, ptr %9, align 8
  br label %669

669:                                              ; preds = %667, %506
  %670 = phi i64 [ %668, %667 ], [ %515, %506 ]
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %4) #4
  %671 = sdiv i64 %670, 16
  %672 = shl nsw i64 %671, 1
  %673 = mul nsw i64 %672, %8
  %674 = sdiv i64 %673, %23
  %675 = mul nsw i64 %672, %54
  %676 = sdiv i64 %675, %23
  %677 = shl nsw i64 %674, 1
  %678 = shl nsw i64 %676, 1
  %679 = icmp slt i64 %677, %678
  br i1 %679, label %680, label %692

680:                                              ; preds = %669
  %681 = load i64, ptr %34, align 8
  %682 = load i64, ptr %0, align 8
  %683 = mul nsw i64 %682, %681
  %684 = add nsw i64 %683, 31
  %685 = sdiv i64 %684, 32
  %686 = getelementptr inbounds i8, ptr %0, i64 216
  %687 = shl i64 %685, 9
  %688 = getelementptr inbounds i8, ptr %0, i64 224
  %689 = getelementptr inbounds i8, ptr %0, i64 240
  %690 = shl i64 %685, 10
  %691 = getelementptr inbounds i8, ptr %0, i64 248
  br label %700

692:                                              ; preds = %700, %669
  %693 = icmp eq i64 %8, 0
  %694 = icmp sgt i64 %670, 15
  %695 = and i1 %693, %694
  br i1 %695, label %696, label %1029

696:                                              ; preds = %692
  %697 = getelementptr inbounds i8, ptr %0, i64 256
  %698 = getelementptr inbounds i8, ptr %0, i64 264
  %699 = getelementptr inbounds i8, ptr %0, i64 288
  br label %733

700:                                              ; preds = %700, %680
  %701 = phi i64 [ %677, %680 ], [ %731, %700 ]
  %702 = sdiv i64 %701, %671
  %703 = getelementptr inbounds [4 x i32], ptr @X_ROWS, i64 0, i64 %702
  %704 = load i32, ptr %703, align 4
  %705 = sext i32 %704 to i64
  %706 = load i64, ptr %9, align 8
  %707 = mul nsw i64 %706, %705
  %708 = srem i64 %701, %671
  %709 = shl nsw i64 %708, 4
  %710 = add nsw i64 %709, %707
  %711 = load ptr, ptr %686, align 8
  %712 = mul i64 %701, %687
  %713 = getelementptr inbounds i16, ptr %711, i64 %712
  %714 = load ptr, ptr %688, align 8
  %715 = load ptr, ptr %689, align 8
  %716 = load i64, ptr %90, align 8
  %717 = mul nsw i64 %716, %710
  %718 = getelementptr inbounds float, ptr %715, i64 %717
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %713, ptr noundef %714, ptr noundef %718, i64 noundef %716, ptr noundef %474) #12
  %719 = load ptr, ptr %686, align 8
  %720 = getelementptr inbounds i16, ptr %719, i64 %712
  %721 = load ptr, ptr %688, align 8
  %722 = load i64, ptr %90, align 8
  %723 = sdiv i64 %722, 16
  %724 = mul i64 %690, %723
  %725 = getelementptr inbounds i8, ptr %721, i64 %724
  %726 = load ptr, ptr %691, align 8
  %727 = shl nsw i64 %701, 4
  %728 = load i64, ptr %9, align 8
  %729 = mul nsw i64 %727, %728
  %730 = getelementptr inbounds float, ptr %726, i64 %729
  tail call fastcc void @weight_gradient(ptr noundef nonnull readonly %0, ptr noundef %720, ptr noundef %725, ptr noundef %730, i64 noundef %728, ptr noundef %474) #12
  %731 = add nsw i64 %701, 2
  %732 = icmp slt i64 %731, %678
  br i1 %732, label %700, label %692, !llvm.loop !43

733:                                              ; preds = %1015, %696
  %734 = phi i64 [ 0, %696 ], [ %1027, %1015 ]
  %735 = shl nsw i64 %734, 6
  %736 = load i64, ptr %34, align 8
  %737 = sdiv i64 %736, 16
  %738 = icmp sgt i64 %736, 15
  br i1 %738, label %739, label %798

739:                                              ; preds = %733
  %740 = load ptr, ptr %699, align 8
  %741 = add nsw i64 %737, -1
  %742 = and i64 %737, 3
  %743 = icmp ult i64 %741, 3
  br i1 %743, label %780, label %744

744:                                              ; preds = %739
  %745 = and i64 %737, 576460752303423484
  br label %746

746:                                              ; preds = %746, %744
  %747 = phi i64 [ 0, %744 ], [ %777, %746 ]
  %748 = phi <16 x float> [ zeroinitializer, %744 ], [ %776, %746 ]
  %749 = phi i64 [ 0, %744 ], [ %778, %746 ]
  %750 = mul nuw nsw i64 %747, %671
  %751 = add nuw nsw i64 %750, %734
  %752 = shl i64 %751, 8
  %753 = getelementptr i8, ptr %740, i64 %752
  %754 = load <16 x float>, ptr %753, align 4
  %755 = fadd contract <16 x float> %748, %754
  %756 = or disjoint i64 %747, 1
  %757 = mul nuw nsw i64 %756, %671
  %758 = add nuw nsw i64 %757, %734
  %759 = shl i64 %758, 8
  %760 = getelementptr i8, ptr %740, i64 %759
  %761 = load <16 x float>, ptr %760, align 4
  %762 = fadd contract <16 x float> %755, %761
  %763 = or disjoint i64 %747, 2
  %764 = mul nuw nsw i64 %763, %671
  %765 = add nuw nsw i64 %764, %734
  %766 = shl i64 %765, 8
  %767 = getelementptr i8, ptr %740, i64 %766
  %768 = load <16 x float>, ptr %767, align 4
  %769 = fadd contract <16 x float> %762, %768
  %770 = or disjoint i64 %747, 3
  %771 = mul nuw nsw i64 %770, %671
  %772 = add nuw nsw i64 %771, %734
  %773 = shl i64 %772, 8
  %774 = getelementptr i8, ptr %740, i64 %773
  %775 = load <16 x float>, ptr %774, align 4
  %776 = fadd contract <16 x float> %769, %775
  %777 = add nuw nsw i64 %747, 4
  %778 = add i64 %749, 4
  %779 = icmp eq i64 %778, %745
  br i1 %779, label %780, label %746, !llvm.loop !44

780:                                              ; preds = %746, %739
  %781 = phi <16 x float> [ poison, %739 ], [ %776, %746 ]
  %782 = phi i64 [ 0, %739 ], [ %777, %746 ]
  %783 = phi <16 x float> [ zeroinitializer, %739 ], [ %776, %746 ]
  %784 = icmp eq i64 %742, 0
  br i1 %784, label %798, label %785

785:                                              ; preds = %780, %785
  %786 = phi i64 [ %795, %785 ], [ %782, %780 ]
  %787 = phi <16 x float> [ %794, %785 ], [ %783, %780 ]
  %788 = phi i64 [ %796, %785 ], [ 0, %780 ]
  %789 = mul nuw nsw i64 %786, %671
  %790 = add nuw nsw i64 %789, %734
  %791 = shl i64 %790, 8
  %792 = getelementptr i8, ptr %740, i64 %791
  %793 = load <16 x float>, ptr %792, align 4
  %794 = fadd contract <16 x float> %787, %793
  %795 = add nuw nsw i64 %786, 1
  %796 = add i64 %788, 1
  %797 = icmp eq i64 %796, %742
  br i1 %797, label %798, label %785, !llvm.loop !45

798:                                              ; preds = %780, %785, %733
  %799 = phi <16 x float> [ zeroinitializer, %733 ], [ %781, %780 ], [ %794, %785 ]
  %800 = load ptr, ptr %697, align 8
  %801 = getelementptr inbounds i8, ptr %800, i64 %735
  store <16 x float> %799, ptr %801, align 4
  %802 = load ptr, ptr %698, align 8
  %803 = getelementptr inbounds i8, ptr %802, i64 %735
  store <16 x float> %799, ptr %803, align 4
  %804 = load i64, ptr %34, align 8
  %805 = sdiv i64 %804, 16
  %806 = icmp sgt i64 %804, 15
  br i1 %806, label %807, label %867

807:                                              ; preds = %798
  %808 = load ptr, ptr %699, align 8
  %809 = getelementptr i8, ptr %808, i64 64
  %810 = add nsw i64 %805, -1
  %811 = and i64 %805, 3
  %812 = icmp ult i64 %810, 3
  br i1 %812, label %849, label %813

813:                                              ; preds = %807
  %814 = and i64 %805, 576460752303423484
  br label %815

815:                                              ; preds = %815, %813
  %816 = phi i64 [ 0, %813 ], [ %846, %815 ]
  %817 = phi <16 x float> [ zeroinitializer, %813 ], [ %845, %815 ]
  %818 = phi i64 [ 0, %813 ], [ %847, %815 ]
  %819 = mul nuw nsw i64 %816, %671
  %820 = add nuw nsw i64 %819, %734
  %821 = shl i64 %820, 8
  %822 = getelementptr i8, ptr %809, i64 %821
  %823 = load <16 x float>, ptr %822, align 4
  %824 = fadd contract <16 x float> %817, %823
  %825 = or disjoint i64 %816, 1
  %826 = mul nuw nsw i64 %825, %671
  %827 = add nuw nsw i64 %826, %734
  %828 = shl i64 %827, 8
  %829 = getelementptr i8, ptr %809, i64 %828
  %830 = load <16 x float>, ptr %829, align 4
  %831 = fadd contract <16 x float> %824, %830
  %832 = or disjoint i64 %816, 2
  %833 = mul nuw nsw i64 %832, %671
  %834 = add nuw nsw i64 %833, %734
  %835 = shl i64 %834, 8
  %836 = getelementptr i8, ptr %809, i64 %835
  %837 = load <16 x float>, ptr %836, align 4
  %838 = fadd contract <16 x float> %831, %837
  %839 = or disjoint i64 %816, 3
  %840 = mul nuw nsw i64 %839, %671
  %841 = add nuw nsw i64 %840, %734
  %842 = shl i64 %841, 8
  %843 = getelementptr i8, ptr %809, i64 %842
  %844 = load <16 x float>, ptr %843, align 4
  %845 = fadd contract <16 x float> %838, %844
  %846 = add nuw nsw i64 %816, 4
  %847 = add i64 %818, 4
  %848 = icmp eq i64 %847, %814
  br i1 %848, label %849, label %815, !llvm.loop !44

849:                                              ; preds = %815, %807
  %850 = phi <16 x float> [ poison, %807 ], [ %845, %815 ]
  %851 = phi i64 [ 0, %807 ], [ %846, %815 ]
  %852 = phi <16 x float> [ zeroinitializer, %807 ], [ %845, %815 ]
  %853 = icmp eq i64 %811, 0
  br i1 %853, label %867, label %854

854:                                              ; preds = %849, %854
  %855 = phi i64 [ %864, %854 ], [ %851, %849 ]
  %856 = phi <16 x float> [ %863, %854 ], [ %852, %849 ]
  %857 = phi i64 [ %865, %854 ], [ 0, %849 ]
  %858 = mul nuw nsw i64 %855, %671
  %859 = add nuw nsw i64 %858, %734
  %860 = shl i64 %859, 8
  %861 = getelementptr i8, ptr %809, i64 %860
  %862 = load <16 x float>, ptr %861, align 4
  %863 = fadd contract <16 x float> %856, %862
  %864 = add nuw nsw i64 %855, 1
  %865 = add i64 %857, 1
  %866 = icmp eq i64 %865, %811
  br i1 %866, label %867, label %854, !llvm.loop !46

867:                                              ; preds = %849, %854, %798
  %868 = phi <16 x float> [ zeroinitializer, %798 ], [ %850, %849 ], [ %863, %854 ]
  %869 = load ptr, ptr %697, align 8
  %870 = load i64, ptr %9, align 8
  %871 = getelementptr inbounds float, ptr %869, i64 %870
  %872 = getelementptr inbounds i8, ptr %871, i64 %735
  store <16 x float> %868, ptr %872, align 4
  %873 = load ptr, ptr %698, align 8
  %874 = load i64, ptr %9, align 8
  %875 = getelementptr inbounds float, ptr %873, i64 %874
  %876 = getelementptr inbounds i8, ptr %875, i64 %735
  store <16 x float> %868, ptr %876, align 4
  %877 = load i64, ptr %34, align 8
  %878 = sdiv i64 %877, 16
  %879 = icmp sgt i64 %877, 15
  br i1 %879, label %880, label %940

880:                                              ; preds = %867
  %881 = load ptr, ptr %699, align 8
  %882 = getelementptr i8, ptr %881, i64 128
  %883 = add nsw i64 %878, -1
  %884 = and i64 %878, 3
  %885 = icmp ult i64 %883, 3
  br i1 %885, label %922, label %886

886:                                              ; preds = %880
  %887 = and i64 %878, 576460752303423484
  br label %888

888:                                              ; preds = %888, %886
  %889 = phi i64 [ 0, %886 ], [ %919, %888 ]
  %890 = phi <16 x float> [ zeroinitializer, %886 ], [ %918, %888 ]
  %891 = phi i64 [ 0, %886 ], [ %920, %888 ]
  %892 = mul nuw nsw i64 %889, %671
  %893 = add nuw nsw i64 %892, %734
  %894 = shl i64 %893, 8
  %895 = getelementptr i8, ptr %882, i64 %894
  %896 = load <16 x float>, ptr %895, align 4
  %897 = fadd contract <16 x float> %890, %896
  %898 = or disjoint i64 %889, 1
  %899 = mul nuw nsw i64 %898, %671
  %900 = add nuw nsw i64 %899, %734
  %901 = shl i64 %900, 8
  %902 = getelementptr i8, ptr %882, i64 %901
  %903 = load <16 x float>, ptr %902, align 4
  %904 = fadd contract <16 x float> %897, %903
  %905 = or disjoint i64 %889, 2
  %906 = mul nuw nsw i64 %905, %671
  %907 = add nuw nsw i64 %906, %734
  %908 = shl i64 %907, 8
  %909 = getelementptr i8, ptr %882, i64 %908
  %910 = load <16 x float>, ptr %909, align 4
  %911 = fadd contract <16 x float> %904, %910
  %912 = or disjoint i64 %889, 3
  %913 = mul nuw nsw i64 %912, %671
  %914 = add nuw nsw i64 %913, %734
  %915 = shl i64 %914, 8
  %916 = getelementptr i8, ptr %882, i64 %915
  %917 = load <16 x float>, ptr %916, align 4
  %918 = fadd contract <16 x float> %911, %917
  %919 = add nuw nsw i64 %889, 4
  %920 = add i64 %891, 4
  %921 = icmp eq i64 %920, %887
  br i1 %921, label %922, label %888, !llvm.loop !44

922:                                              ; preds = %888, %880
  %923 = phi <16 x float> [ poison, %880 ], [ %918, %888 ]
  %924 = phi i64 [ 0, %880 ], [ %919, %888 ]
  %925 = phi <16 x float> [ zeroinitializer, %880 ], [ %918, %888 ]
  %926 = icmp eq i64 %884, 0
  br i1 %926, label %940, label %927

927:                                              ; preds = %922, %927
  %928 = phi i64 [ %937, %927 ], [ %924, %922 ]
  %929 = phi <16 x float> [ %936, %927 ], [ %925, %922 ]
  %930 = phi i64 [ %938, %927 ], [ 0, %922 ]
  %931 = mul nuw nsw i64 %928, %671
  %932 = add nuw nsw i64 %931, %734
  %933 = shl i64 %932, 8
  %934 = getelementptr i8, ptr %882, i64 %933
  %935 = load <16 x float>, ptr %934, align 4
  %936 = fadd contract <16 x float> %929, %935
  %937 = add nuw nsw i64 %928, 1
  %938 = add i64 %930, 1
  %939 = icmp eq i64 %938, %884
  br i1 %939, label %940, label %927, !llvm.loop !47

940:                                              ; preds = %922, %927, %867
  %941 = phi <16 x float> [ zeroinitializer, %867 ], [ %923, %922 ], [ %936, %927 ]
  %942 = load ptr, ptr %697, align 8
  %943 = load i64, ptr %9, align 8
  %944 = shl nsw i64 %943, 3
  %945 = getelementptr inbounds i8, ptr %942, i64 %944
  %946 = getelementptr inbounds i8, ptr %945, i64 %735
  store <16 x float> %941, ptr %946, align 4
  %947 = load ptr, ptr %698, align 8
  %948 = load i64, ptr %9, align 8
  %949 = shl nsw i64 %948, 3
  %950 = getelementptr inbounds i8, ptr %947, i64 %949
  %951 = getelementptr inbounds i8, ptr %950, i64 %735
  store <16 x float> %941, ptr %951, align 4
  %952 = load i64, ptr %34, align 8
  %953 = sdiv i64 %952, 16
  %954 = icmp sgt i64 %952, 15
  br i1 %954, label %955, label %1015

955:                                              ; preds = %940
  %956 = load ptr, ptr %699, align 8
  %957 = getelementptr i8, ptr %956, i64 192
  %958 = add nsw i64 %953, -1
  %959 = and i64 %953, 3
  %960 = icmp ult i64 %958, 3
  br i1 %960, label %997, label %961

961:                                              ; preds = %955
  %962 = and i64 %953, 576460752303423484
  br label %963

963:                                              ; preds = %963, %961
  %964 = phi i64 [ 0, %961 ], [ %994, %963 ]
  %965 = phi <16 x float> [ zeroinitializer, %961 ], [ %993, %963 ]
  %966 = phi i64 [ 0, %961 ], [ %995, %963 ]
  %967 = mul nuw nsw i64 %964, %671
  %968 = add nuw nsw i64 %967, %734
  %969 = shl i64 %968, 8
  %970 = getelementptr i8, ptr %957, i64 %969
  %971 = load <16 x float>, ptr %970, align 4
  %972 = fadd contract <16 x float> %965, %971
  %973 = or disjoint i64 %964, 1
  %974 = mul nuw nsw i64 %973, %671
  %975 = add nuw nsw i64 %974, %734
  %976 = shl i64 %975, 8
  %977 = getelementptr i8, ptr %957, i64 %976
  %978 = load <16 x float>, ptr %977, align 4
  %979 = fadd contract <16 x float> %972, %978
  %980 = or disjoint i64 %964, 2
  %981 = mul nuw nsw i64 %980, %671
  %982 = add nuw nsw i64 %981, %734
  %983 = shl i64 %982, 8
  %984 = getelementptr i8, ptr %957, i64 %983
  %985 = load <16 x float>, ptr %984, align 4
  %986 = fadd contract <16 x float> %979, %985
  %987 = or disjoint i64 %964, 3
  %988 = mul nuw nsw i64 %987, %671
  %989 = add nuw nsw i64 %988, %734
  %990 = shl i64 %989, 8
  %991 = getelementptr i8, ptr %957, i64 %990
  %992 = load <16 x float>, ptr %991, align 4
  %993 = fadd contract <16 x float> %986, %992
  %994 = add nuw nsw i64 %964, 4
  %995 = add i64 %966, 4
  %996 = icmp eq i64 %995, %962
  br i1 %996, label %997, label %963, !llvm.loop !44

997:                                              ; preds = %963, %955
  %998 = phi <16 x float> [ poison, %955 ], [ %993, %963 ]
  %999 = phi i64 [ 0, %955 ], [ %994, %963 ]
  %1000 = phi <16 x float> [ zeroinitializer, %955 ], [ %993, %963 ]
  %1001 = icmp eq i64 %959, 0
  br i1 %1001, label %1015, label %1002

1002:                                             ; preds = %997, %1002
  %1003 = phi i64 [ %1012, %1002 ], [ %999, %997 ]
  %1004 = phi <16 x float> [ %1011, %1002 ], [ %1000, %997 ]
  %1005 = phi i64 [ %1013, %1002 ], [ 0, %997 ]
  %1006 = mul nuw nsw i64 %1003, %671
  %1007 = add nuw nsw i64 %1006, %734
  %1008 = shl i64 %1007, 8
  %1009 = getelementptr i8, ptr %957, i64 %1008
  %1010 = load <16 x float>, ptr %1009, align 4
  %1011 = fadd contract <16 x float> %1004, %1010
  %1012 = add nuw nsw i64 %1003, 1
  %1013 = add i64 %1005, 1
  %1014 = icmp eq i64 %1013, %959
  br i1 %1014, label %1015, label %1002, !llvm.loop !48

1015:                                             ; preds = %997, %1002, %940
  %1016 = phi <16 x float> [ zeroinitializer, %940 ], [ %998, %997 ], [ %1011, %1002 ]
  %1017 = load ptr, ptr %697, align 8
  %1018 = load i64, ptr %9, align 8
  %1019 = mul i64 %1018, 12
  %1020 = getelementptr inbounds i8, ptr %1017, i64 %1019
  %1021 = getelementptr inbounds i8, ptr %1020, i64 %735
  store <16 x float> %1016, ptr %1021, align 4
  %1022 = load ptr, ptr %698, align 8
  %1023 = load i64, ptr %9, align 8
  %1024 = mul i64 %1023, 12
  %1025 = getelementptr inbounds i8, ptr %1022, i64 %1024
  %1026 = getelementptr inbounds i8, ptr %1025, i64 %735
  store <16 x float> %1016, ptr %1026, align 4
  %1027 = add nuw nsw i64 %734, 1
  %1028 = icmp eq i64 %1027, %671
  br i1 %1028, label %1029, label %733, !llvm.loop !49

1029:                                             ; preds = %1015, %692
  ret void

1030:                                             ; preds = %481, %1293
  %1031 = phi i64 [ %475, %481 ], [ %1032, %1293 ]
  %1032 = add nsw i64 %1031, -1
  call void @llvm.lifetime.start.p0(i64 16896, ptr nonnull %2) #4
  %1033 = load i64, ptr %9, align 8
  %1034 = sdiv i64 %1033, 8
  %1035 = load i64, ptr %34, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(56) %3, i8 0, i64 56, i1 false)
  %1036 = shl i64 %1034, 10
  br i1 %482, label %1037, label %1263

1037:                                             ; preds = %1030
  %1038 = sdiv i64 %1035, 16
  %1039 = mul nsw i64 %1038, %1031
  %1040 = add nsw i64 %1034, -1
  %1041 = icmp sgt i64 %1033, 7
  %1042 = icmp eq i64 %1031, 0
  br label %1045

1043:                                             ; preds = %1056
  %1044 = load i64, ptr %489, align 8
  br label %1263

1045:                                             ; preds = %1056, %1037
  %1046 = phi i64 [ %32, %1037 ], [ %1057, %1056 ]
  %1047 = mul i64 %1046, %1036
  br i1 %499, label %1048, label %1056

1048:                                             ; preds = %1045
  %1049 = shl nsw i64 %1046, 4
  %1050 = or disjoint i64 %1046, 1
  %1051 = shl nsw i64 %1050, 4
  %1052 = or disjoint i64 %1046, 2
  %1053 = shl nsw i64 %1052, 4
  %1054 = or disjoint i64 %1046, 3
  %1055 = shl nsw i64 %1054, 4
  br label %1059

1056:                                             ; preds = %1260, %1045
  %1057 = add nsw i64 %1046, 4
  %1058 = icmp slt i64 %1057, %33
  br i1 %1058, label %1045, label %1043, !llvm.loop !50

1059:                                             ; preds = %1260, %1048
  %1060 = phi i64 [ %45, %1048 ], [ %1261, %1260 ]
  %1061 = load ptr, ptr %483, align 8
  %1062 = icmp eq ptr %1061, %474
  br label %1063

1063:                                             ; preds = %1063, %1059
  %1064 = phi i64 [ 0, %1059 ], [ %1066, %1063 ]
  %1065 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %1064
  store <16 x float> zeroinitializer, ptr %1065, align 64
  %1066 = add nuw nsw i64 %1064, 1
  %1067 = icmp eq i64 %1066, 16
  br i1 %1067, label %1068, label %1063, !llvm.loop !39

1068:                                             ; preds = %1063, %1068
  %1069 = phi i64 [ %1071, %1068 ], [ 0, %1063 ]
  %1070 = getelementptr inbounds [16 x <16 x float>], ptr %484, i64 0, i64 %1069
  store <16 x float> zeroinitializer, ptr %1070, align 64
  %1071 = add nuw nsw i64 %1069, 1
  %1072 = icmp eq i64 %1071, 16
  br i1 %1072, label %1073, label %1068, !llvm.loop !39

1073:                                             ; preds = %1068, %1073
  %1074 = phi i64 [ %1076, %1073 ], [ 0, %1068 ]
  %1075 = getelementptr inbounds [16 x <16 x float>], ptr %485, i64 0, i64 %1074
  store <16 x float> zeroinitializer, ptr %1075, align 64
  %1076 = add nuw nsw i64 %1074, 1
  %1077 = icmp eq i64 %1076, 16
  br i1 %1077, label %1078, label %1073, !llvm.loop !39

1078:                                             ; preds = %1073, %1078
  %1079 = phi i64 [ %1081, %1078 ], [ 0, %1073 ]
  %1080 = getelementptr inbounds [16 x <16 x float>], ptr %486, i64 0, i64 %1079
  store <16 x float> zeroinitializer, ptr %1080, align 64
  %1081 = add nuw nsw i64 %1079, 1
  %1082 = icmp eq i64 %1081, 16
  br i1 %1082, label %1083, label %1078, !llvm.loop !39

1083:                                             ; preds = %1078
  %1084 = select i1 %1062, i64 4096, i64 0
  %1085 = getelementptr inbounds i8, ptr %474, i64 %1084
  %1086 = load i64, ptr %0, align 8
  %1087 = icmp sgt i64 %1086, %1031
  br i1 %1087, label %1088, label %1116

1088:                                             ; preds = %1083
  %1089 = load i64, ptr %489, align 8
  %1090 = sdiv i64 %1089, 2
  %1091 = add nsw i64 %1040, %1090
  %1092 = sdiv i64 %1091, %1034
  br i1 %1041, label %1093, label %1116

1093:                                             ; preds = %1088
  %1094 = load ptr, ptr %488, align 8
  %1095 = getelementptr inbounds i8, ptr %1094, i64 %1047
  %1096 = load ptr, ptr %487, align 8
  %1097 = add nsw i64 %1060, %1039
  %1098 = mul i64 %1097, %1036
  %1099 = getelementptr inbounds i8, ptr %1096, i64 %1098
  br label %1100

1100:                                             ; preds = %1100, %1093
  %1101 = phi ptr [ %1113, %1100 ], [ %1099, %1093 ]
  %1102 = phi ptr [ %1114, %1100 ], [ %1095, %1093 ]
  %1103 = phi i64 [ %1112, %1100 ], [ 0, %1093 ]
  store ptr %1101, ptr %490, align 64
  store ptr %1102, ptr %491, align 64
  %1104 = getelementptr inbounds i8, ptr %1102, i64 1024
  store ptr %1104, ptr %492, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %2, ptr noundef %1101, ptr noundef %1102) #12
  %1105 = load ptr, ptr %490, align 64
  %1106 = load ptr, ptr %492, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %484, ptr noundef %1105, ptr noundef %1106) #12
  %1107 = getelementptr inbounds i8, ptr %1102, i64 2048
  store ptr %1107, ptr %491, align 64
  %1108 = getelementptr inbounds i8, ptr %1102, i64 3072
  store ptr %1108, ptr %492, align 64
  %1109 = load ptr, ptr %490, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %485, ptr noundef %1109, ptr noundef nonnull %1107) #12
  %1110 = load ptr, ptr %490, align 64
  %1111 = load ptr, ptr %492, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %486, ptr noundef %1110, ptr noundef %1111) #12
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1032, ptr noundef nonnull %3, i64 noundef %1092) #12
  %1112 = add nuw nsw i64 %1103, 1
  %1113 = getelementptr inbounds i8, ptr %1101, i64 1024
  %1114 = getelementptr inbounds i8, ptr %1102, i64 4096
  %1115 = icmp eq i64 %1112, %1034
  br i1 %1115, label %1116, label %1100, !llvm.loop !51

1116:                                             ; preds = %1100, %1088, %1083
  br label %1117

1117:                                             ; preds = %1116, %1117
  %1118 = phi i64 [ %1123, %1117 ], [ 0, %1116 ]
  %1119 = shl nsw i64 %1118, 6
  %1120 = getelementptr inbounds i8, ptr %1085, i64 %1119
  %1121 = getelementptr inbounds [16 x <16 x float>], ptr %2, i64 0, i64 %1118
  %1122 = load <16 x float>, ptr %1121, align 64
  store <16 x float> %1122, ptr %1120, align 4
  %1123 = add nuw nsw i64 %1118, 1
  %1124 = icmp eq i64 %1123, 16
  br i1 %1124, label %1125, label %1117, !llvm.loop !20

1125:                                             ; preds = %1117
  %1126 = getelementptr inbounds i8, ptr %1085, i64 1024
  br label %1127

1127:                                             ; preds = %1127, %1125
  %1128 = phi i64 [ 0, %1125 ], [ %1133, %1127 ]
  %1129 = shl nsw i64 %1128, 6
  %1130 = getelementptr inbounds i8, ptr %1126, i64 %1129
  %1131 = getelementptr inbounds [16 x <16 x float>], ptr %484, i64 0, i64 %1128
  %1132 = load <16 x float>, ptr %1131, align 64
  store <16 x float> %1132, ptr %1130, align 4
  %1133 = add nuw nsw i64 %1128, 1
  %1134 = icmp eq i64 %1133, 16
  br i1 %1134, label %1135, label %1127, !llvm.loop !20

1135:                                             ; preds = %1127
  %1136 = getelementptr inbounds i8, ptr %1085, i64 2048
  br label %1137

1137:                                             ; preds = %1137, %1135
  %1138 = phi i64 [ 0, %1135 ], [ %1143, %1137 ]
  %1139 = shl nsw i64 %1138, 6
  %1140 = getelementptr inbounds i8, ptr %1136, i64 %1139
  %1141 = getelementptr inbounds [16 x <16 x float>], ptr %485, i64 0, i64 %1138
  %1142 = load <16 x float>, ptr %1141, align 64
  store <16 x float> %1142, ptr %1140, align 4
  %1143 = add nuw nsw i64 %1138, 1
  %1144 = icmp eq i64 %1143, 16
  br i1 %1144, label %1145, label %1137, !llvm.loop !20

1145:                                             ; preds = %1137
  %1146 = getelementptr inbounds i8, ptr %1085, i64 3072
  br label %1147

1147:                                             ; preds = %1147, %1145
  %1148 = phi i64 [ 0, %1145 ], [ %1153, %1147 ]
  %1149 = shl nsw i64 %1148, 6
  %1150 = getelementptr inbounds i8, ptr %1146, i64 %1149
  %1151 = getelementptr inbounds [16 x <16 x float>], ptr %486, i64 0, i64 %1148
  %1152 = load <16 x float>, ptr %1151, align 64
  store <16 x float> %1152, ptr %1150, align 4
  %1153 = add nuw nsw i64 %1148, 1
  %1154 = icmp eq i64 %1153, 16
  br i1 %1154, label %1155, label %1147, !llvm.loop !20

1155:                                             ; preds = %1147
  br i1 %1042, label %1156, label %1258

1156:                                             ; preds = %1155
  %1157 = shl nsw i64 %1060, 4
  br label %1233

1158:                                             ; preds = %1253, %1178
  %1159 = phi i64 [ %1181, %1178 ], [ 0, %1253 ]
  %1160 = add nuw nsw i64 %1159, %1157
  %1161 = load i64, ptr %9, align 8
  %1162 = mul nsw i64 %1161, %1160
  %1163 = add nsw i64 %1162, %1051
  %1164 = shl nsw i64 %1159, 6
  %1165 = getelementptr inbounds i8, ptr %1126, i64 %1164
  %1166 = load <16 x float>, ptr %1165, align 4
  %1167 = load ptr, ptr %497, align 8
  %1168 = icmp eq ptr %1167, null
  br i1 %1168, label %1178, label %1169

1169:                                             ; preds = %1158
  %1170 = load ptr, ptr %498, align 8
  %1171 = load i64, ptr %34, align 8
  %1172 = mul nsw i64 %1171, %1050
  %1173 = add nsw i64 %1172, %1160
  %1174 = shl nsw i64 %1173, 6
  %1175 = getelementptr inbounds i8, ptr %1170, i64 %1174
  %1176 = load <16 x float>, ptr %1175, align 4
  %1177 = getelementptr inbounds float, ptr %1167, i64 %1163
  store <16 x float> %1176, ptr %1177, align 4
  br label %1178

1178:                                             ; preds = %1169, %1158
  %1179 = load ptr, ptr %476, align 8
  %1180 = getelementptr inbounds float, ptr %1179, i64 %1163
  store <16 x float> %1166, ptr %1180, align 4
  %1181 = add nuw nsw i64 %1159, 1
  %1182 = icmp eq i64 %1181, 16
  br i1 %1182, label %1183, label %1158, !llvm.loop !52

1183:                                             ; preds = %1178, %1203
  %1184 = phi i64 [ %1206, %1203 ], [ 0, %1178 ]
  %1185 = add nuw nsw i64 %1184, %1157
  %1186 = load i64, ptr %9, align 8
  %1187 = mul nsw i64 %1186, %1185
  %1188 = add nsw i64 %1187, %1053
  %1189 = shl nsw i64 %1184, 6
  %1190 = getelementptr inbounds i8, ptr %1136, i64 %1189
  %1191 = load <16 x float>, ptr %1190, align 4
  %1192 = load ptr, ptr %497, align 8
  %1193 = icmp eq ptr %1192, null
  br i1 %1193, label %1203, label %1194

1194:                                             ; preds = %1183
  %1195 = load ptr, ptr %498, align 8
  %1196 = load i64, ptr %34, align 8
  %1197 = mul nsw i64 %1196, %1052
  %1198 = add nsw i64 %1197, %1185
  %1199 = shl nsw i64 %1198, 6
  %1200 = getelementptr inbounds i8, ptr %1195, i64 %1199
  %1201 = load <16 x float>, ptr %1200, align 4
  %1202 = getelementptr inbounds float, ptr %1192, i64 %1188
  store <16 x float> %1201, ptr %1202, align 4
  br label %1203

1203:                                             ; preds = %1194, %1183
  %1204 = load ptr, ptr %476, align 8
  %1205 = getelementptr inbounds float, ptr %1204, i64 %1188
  store <16 x float> %1191, ptr %1205, align 4
  %1206 = add nuw nsw i64 %1184, 1
  %1207 = icmp eq i64 %1206, 16
  br i1 %1207, label %1208, label %1183, !llvm.loop !52

1208:                                             ; preds = %1203, %1228
  %1209 = phi i64 [ %1231, %1228 ], [ 0, %1203 ]
  %1210 = add nuw nsw i64 %1209, %1157
  %1211 = load i64, ptr %9, align 8
  %1212 = mul nsw i64 %1211, %1210
  %1213 = add nsw i64 %1212, %1055
  %1214 = shl nsw i64 %1209, 6
  %1215 = getelementptr inbounds i8, ptr %1146, i64 %1214
  %1216 = load <16 x float>, ptr %1215, align 4
  %1217 = load ptr, ptr %497, align 8
  %1218 = icmp eq ptr %1217, null
  br i1 %1218, label %1228, label %1219

1219:                                             ; preds = %1208
  %1220 = load ptr, ptr %498, align 8
  %1221 = load i64, ptr %34, align 8
  %1222 = mul nsw i64 %1221, %1054
  %1223 = add nsw i64 %1222, %1210
  %1224 = shl nsw i64 %1223, 6
  %1225 = getelementptr inbounds i8, ptr %1220, i64 %1224
  %1226 = load <16 x float>, ptr %1225, align 4
  %1227 = getelementptr inbounds float, ptr %1217, i64 %1213
  store <16 x float> %1226, ptr %1227, align 4
  br label %1228

1228:                                             ; preds = %1219, %1208
  %1229 = load ptr, ptr %476, align 8
  %1230 = getelementptr inbounds float, ptr %1229, i64 %1213
  store <16 x float> %1216, ptr %1230, align 4
  %1231 = add nuw nsw i64 %1209, 1
  %1232 = icmp eq i64 %1231, 16
  br i1 %1232, label %1260, label %1208, !llvm.loop !52

1233:                                             ; preds = %1253, %1156
  %1234 = phi i64 [ 0, %1156 ], [ %1256, %1253 ]
  %1235 = add nuw nsw i64 %1234, %1157
  %1236 = load i64, ptr %9, align 8
  %1237 = mul nsw i64 %1236, %1235
  %1238 = add nsw i64 %1237, %1049
  %1239 = shl nsw i64 %1234, 6
  %1240 = getelementptr inbounds i8, ptr %1085, i64 %1239
  %1241 = load <16 x float>, ptr %1240, align 4
  %1242 = load ptr, ptr %497, align 8
  %1243 = icmp eq ptr %1242, null
  br i1 %1243, label %1253, label %1244

1244:                                             ; preds = %1233
  %1245 = load ptr, ptr %498, align 8
  %1246 = load i64, ptr %34, align 8
  %1247 = mul nsw i64 %1246, %1046
  %1248 = add nsw i64 %1247, %1235
  %1249 = shl nsw i64 %1248, 6
  %1250 = getelementptr inbounds i8, ptr %1245, i64 %1249
  %1251 = load <16 x float>, ptr %1250, align 4
  %1252 = getelementptr inbounds float, ptr %1242, i64 %1238
  store <16 x float> %1251, ptr %1252, align 4
  br label %1253

1253:                                             ; preds = %1244, %1233
  %1254 = load ptr, ptr %476, align 8
  %1255 = getelementptr inbounds float, ptr %1254, i64 %1238
  store <16 x float> %1241, ptr %1255, align 4
  %1256 = add nuw nsw i64 %1234, 1
  %1257 = icmp eq i64 %1256, 16
  br i1 %1257, label %1158, label %1233, !llvm.loop !52

1258:                                             ; preds = %1155
  %1259 = load i64, ptr %489, align 8
  call fastcc void @finish_rows(ptr noundef nonnull readonly %0, i64 noundef %1032, ptr noundef nonnull %3, i64 noundef %1259) #12
  store i64 %1046, ptr %3, align 8
  store i64 %1060, ptr %493, align 8
  store i64 0, ptr %494, align 8
  store i64 64, ptr %489, align 8
  store ptr null, ptr %495, align 8
  store ptr %1085, ptr %483, align 8
  store i64 0, ptr %496, align 8
  br label %1260

1260:                                             ; preds = %1228, %1258
  %1261 = add i64 %1060, 1
  %1262 = icmp eq i64 %1261, %46
  br i1 %1262, label %1056, label %1059, !llvm.loop !53

1263:                                             ; preds = %1030, %1043
  %1264 = phi i64 [ %1044, %1043 ], [ 0, %1030 ]
  call fastcc void @finish_rows(ptr noundef readonly %0, i64 noundef %1032, ptr noundef nonnull %3, i64 noundef %1264) #12
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %3) #4
  call void @llvm.lifetime.end.p0(i64 16896, ptr nonnull %2) #4
  br i1 %434, label %1293, label %1265

1265:                                             ; preds = %1263
  %1266 = load ptr, ptr %500, align 8
  %1267 = getelementptr inbounds i8, ptr %1266, i64 %501
  %1268 = load i64, ptr %1267, align 8
  %1269 = add nsw i64 %1268, 1
  store atomic i64 %1269, ptr %1267 release, align 8
  br i1 %502, label %1270, label %1293

1270:                                             ; preds = %1265, %1277
  %1271 = phi i64 [ %1278, %1277 ], [ 0, %1265 ]
  %1272 = shl nsw i64 %1271, 6
  %1273 = load ptr, ptr %500, align 8
  %1274 = getelementptr inbounds i8, ptr %1273, i64 %1272
  %1275 = load atomic i64, ptr %1274 acquire, align 8
  %1276 = icmp sgt i64 %1275, %1268
  br i1 %1276, label %1277, label %1280

1277:                                             ; preds = %1286, %1270
  %1278 = add nuw nsw i64 %1271, 1
  %1279 = icmp eq i64 %1278, %23
  br i1 %1279, label %1293, label %1270, !llvm.loop !13

1280:                                             ; preds = %1270, %1286
  %1281 = phi i32 [ %1288, %1286 ], [ 0, %1270 ]
  tail call void @llvm.x86.sse2.pause()
  %1282 = icmp eq i32 %1281, 2000
  br i1 %1282, label %1283, label %1286

1283:                                             ; preds = %1280
  %1284 = load ptr, ptr %503, align 8
  %1285 = tail call i32 %1284() #11
  br label %1286

1286:                                             ; preds = %1283, %1280
  %1287 = phi i32 [ 0, %1283 ], [ %1281, %1280 ]
  %1288 = add nsw i32 %1287, 1
  %1289 = load ptr, ptr %500, align 8
  %1290 = getelementptr inbounds i8, ptr %1289, i64 %1272
  %1291 = load atomic i64, ptr %1290 acquire, align 8
  %1292 = icmp sgt i64 %1291, %1268
  br i1 %1292, label %1277, label %1280, !llvm.loop !14

1293:                                             ; preds = %1277, %1263, %1265
  %1294 = load ptr, ptr %476, align 8
  %1295 = icmp ne ptr %1294, null
  %1296 = sext i1 %1295 to i64
  %1297 = icmp sgt i64 %1032, %1296
  br i1 %1297, label %1030, label %504, !llvm.loop !54
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
  br i1 %154, label %155, label %35, !llvm.loop !55

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
  br i1 %261, label %19, label %262, !llvm.loop !56

262:                                              ; preds = %19, %259, %4
  ret void
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare <16 x float> @llvm.x86.avx512.rcp14.ps.512(<16 x float>, <16 x float>, i16) #3

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @pack_backward(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i32 noundef %4, i64 noundef %5, i64 noundef %6) unnamed_addr #8 {
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
  br i1 %47, label %48, label %28, !llvm.loop !57

48:                                               ; preds = %28
  %49 = add nuw nsw i64 %24, 1
  %50 = icmp eq i64 %49, %19
  br i1 %50, label %51, label %23, !llvm.loop !58

51:                                               ; preds = %48, %20
  %52 = phi ptr [ %21, %20 ], [ %46, %48 ]
  %53 = add nuw nsw i64 %22, 32
  %54 = icmp slt i64 %53, %5
  br i1 %54, label %20, label %55, !llvm.loop !59

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
  br i1 %86, label %87, label %67, !llvm.loop !57

87:                                               ; preds = %67
  %88 = add nuw nsw i64 %63, 1
  %89 = icmp eq i64 %88, %58
  br i1 %89, label %90, label %62, !llvm.loop !58

90:                                               ; preds = %87, %59
  %91 = phi ptr [ %60, %59 ], [ %85, %87 ]
  %92 = add nuw nsw i64 %61, 32
  %93 = icmp slt i64 %92, %5
  br i1 %93, label %59, label %94, !llvm.loop !59

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
  br i1 %125, label %126, label %106, !llvm.loop !57

126:                                              ; preds = %106
  %127 = add nuw nsw i64 %102, 1
  %128 = icmp eq i64 %127, %97
  br i1 %128, label %129, label %101, !llvm.loop !58

129:                                              ; preds = %126, %98
  %130 = phi ptr [ %99, %98 ], [ %124, %126 ]
  %131 = add nuw nsw i64 %100, 32
  %132 = icmp slt i64 %131, %5
  br i1 %132, label %98, label %133, !llvm.loop !59

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
  br i1 %142, label %13, label %16, !llvm.loop !59

143:                                              ; preds = %146
  %144 = add nuw nsw i64 %135, 1
  %145 = icmp eq i64 %144, %12
  br i1 %145, label %139, label %134, !llvm.loop !58

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
  br i1 %165, label %143, label %146, !llvm.loop !57
}

; Function Attrs: inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @finish_rows(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2, i64 noundef %3) unnamed_addr #7 {
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
  br i1 %50, label %49, label %150, !llvm.loop !60

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
  br i1 %308, label %30, label %309, !llvm.loop !61

309:                                              ; preds = %30, %150, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @weight_gradient(ptr nocapture noundef readonly %0, ptr noundef %1, ptr noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4, ptr nocapture noundef %5) unnamed_addr #9 {
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
  br i1 %71, label %72, label %67, !llvm.loop !39

72:                                               ; preds = %67, %72
  %73 = phi i64 [ %75, %72 ], [ 0, %67 ]
  %74 = getelementptr inbounds [16 x <16 x float>], ptr %21, i64 0, i64 %73
  store <16 x float> zeroinitializer, ptr %74, align 64
  %75 = add nuw nsw i64 %73, 1
  %76 = icmp eq i64 %75, 16
  br i1 %76, label %77, label %72, !llvm.loop !39

77:                                               ; preds = %72, %77
  %78 = phi i64 [ %80, %77 ], [ 0, %72 ]
  %79 = getelementptr inbounds [16 x <16 x float>], ptr %22, i64 0, i64 %78
  store <16 x float> zeroinitializer, ptr %79, align 64
  %80 = add nuw nsw i64 %78, 1
  %81 = icmp eq i64 %80, 16
  br i1 %81, label %82, label %77, !llvm.loop !39

82:                                               ; preds = %77, %82
  %83 = phi i64 [ %85, %82 ], [ 0, %77 ]
  %84 = getelementptr inbounds [16 x <16 x float>], ptr %23, i64 0, i64 %83
  store <16 x float> zeroinitializer, ptr %84, align 64
  %85 = add nuw nsw i64 %83, 1
  %86 = icmp eq i64 %85, 16
  br i1 %86, label %87, label %82, !llvm.loop !39

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
  call fastcc void @multiply_tiles(ptr noundef nonnull %8, ptr noundef %128, ptr noundef %126) #12
  %129 = load ptr, ptr %26, align 64
  %130 = load ptr, ptr %27, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %22, ptr noundef %129, ptr noundef %130) #12
  %131 = load ptr, ptr %25, align 64
  %132 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %21, ptr noundef %131, ptr noundef %132) #12
  %133 = load ptr, ptr %26, align 64
  %134 = load ptr, ptr %28, align 64
  call fastcc void @multiply_tiles(ptr noundef nonnull %23, ptr noundef %133, ptr noundef %134) #12
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
  call fastcc void @transpose(ptr noundef nonnull %7) #12
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
declare i64 @llvm.smin.i64(i64, i64) #10

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #10

attributes #0 = { nounwind "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #1 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { mustprogress nofree noinline norecurse nosync nounwind willreturn memory(argmem: readwrite) "min-legal-vector-width"="0" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { nounwind }
attributes #5 = { nofree noinline norecurse nosync nounwind memory(argmem: readwrite) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #6 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #7 = { inlinehint nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #8 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #9 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) "min-legal-vector-width"="512" "no-builtins" "no-trapping-math"="true" "stack-protector-buffer-size"="8" }
attributes #10 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #11 = { nobuiltin nounwind "no-builtins" }
attributes #12 = { nobuiltin "no-builtins" }

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
!30 = !{!31}
!31 = distinct !{!31, !32, !"join: argument 0"}
!32 = distinct !{!32, !"join"}
!33 = distinct !{!33, !8}
!34 = distinct !{!34, !8}
!35 = distinct !{!35, !8}
!36 = distinct !{!36, !8}
!37 = distinct !{!37, !8}
!38 = distinct !{!38, !8}
!39 = distinct !{!39, !8, !19}
!40 = distinct !{!40, !8}
!41 = distinct !{!41, !8}
!42 = distinct !{!42, !8}
!43 = distinct !{!43, !8}
!44 = distinct !{!44, !8}
!45 = distinct !{!45, !19}
!46 = distinct !{!46, !19}
!47 = distinct !{!47, !19}
!48 = distinct !{!48, !19}
!49 = distinct !{!49, !8}
!50 = distinct !{!50, !8}
!51 = distinct !{!51, !8}
!52 = distinct !{!52, !8}
!53 = distinct !{!53, !8}
!54 = distinct !{!54, !8}
!55 = distinct !{!55, !8, !19}
!56 = distinct !{!56, !8}
!57 = distinct !{!57, !8}
!58 = distinct !{!58, !8}
!59 = distinct !{!59, !8}
!60 = distinct !{!60, !8}
!61 = distinct !{!61, !8}
!62 = distinct !{!62, !8}
!63 = distinct !{!63, !8}
!64 = distinct !{!64, !8}
